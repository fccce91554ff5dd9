package dev.swingby.kernels;

/** A sum in twice the working precision (Ogita, Rump and Oishi 2005, algorithm Dot2). */
final class DoubleDouble {
  private double high;
  private double low;

  void addProduct(double x, double y) {
    double product = x * y;
    add(product, Math.fma(x, y, -product));
  }

  private void add(double value, double rest) {
    double sum = high + value;
    double part = sum - high;
    low += high - (sum - part) + (value - part) + rest;
    high = sum;
  }

  double value() {
    return high + low;
  }
}
