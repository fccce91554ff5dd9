package dev.swingby.core;

import java.util.Arrays;

/**
 * An array of an npz file: values in C order, widened to double.
 *
 * @param shape sizes of the dimensions; empty for a scalar
 * @param data the values; the array's own, not to be written to
 * @param integer whether it is written as 64-bit integers
 */
public record NpyArray(int[] shape, double[] data, boolean integer) {
  /** An array of doubles. */
  public static NpyArray of(double[] data, int... shape) {
    return checked(new NpyArray(shape, data, false));
  }

  /** A vector of integers (below 2^53, which doubles hold exactly). */
  public static NpyArray ofLongs(long[] values) {
    double[] data = new double[values.length];
    Arrays.setAll(data, i -> (double) values[i]);
    return new NpyArray(new int[] {values.length}, data, true);
  }

  private static NpyArray checked(NpyArray array) {
    long size = 1;
    for (int n : array.shape) {
      size *= n;
    }
    if (size != array.data.length) {
      throw new IllegalArgumentException(
          "%d values do not fill shape %s"
              .formatted(array.data.length, Arrays.toString(array.shape)));
    }
    return array;
  }

  /** The shape as numpy prints it. */
  public String shapeText() {
    return shapeText(shape);
  }

  static String shapeText(int[] shape) {
    StringBuilder text = new StringBuilder("(");
    for (int i = 0; i < shape.length; i++) {
      text.append(i == 0 ? "" : ", ").append(shape[i]);
    }
    return text.append(shape.length == 1 ? ",)" : ")").toString();
  }
}
