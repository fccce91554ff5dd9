package dev.swingby.lab.study;

import dev.swingby.lab.figure.Series;
import java.util.Arrays;
import java.util.List;

/**
 * Median and quartiles over seeds, row by row.
 *
 * @param low the lower quartiles
 * @param median the medians
 * @param high the upper quartiles
 */
record Quartiles(double[] low, double[] median, double[] high) {
  /** Over curves of one length, one a seed. */
  static Quartiles of(List<double[]> curves) {
    int rows = curves.getFirst().length;
    Quartiles q = new Quartiles(new double[rows], new double[rows], new double[rows]);
    double[] values = new double[curves.size()];
    for (int row = 0; row < rows; row++) {
      int at = row;
      Arrays.setAll(values, i -> curves.get(i)[at]);
      Arrays.sort(values);
      q.low[row] = sorted(values, 0.25);
      q.median[row] = sorted(values, 0.5);
      q.high[row] = sorted(values, 0.75);
    }
    return q;
  }

  /** The median of values in any order; NaN of none. */
  static double median(double... values) {
    return quantile(0.5, values);
  }

  /** The value below which a part p lies, between values by interpolation; NaN of none. */
  static double quantile(double p, double... values) {
    double[] copy = values.clone();
    Arrays.sort(copy);
    return copy.length == 0 ? Double.NaN : sorted(copy, p);
  }

  /** Spearman's: the correlation of the ranks of two lists of one length. */
  static double rankCorrelation(double[] x, double[] y) {
    double[] a = ranks(x);
    double[] b = ranks(y);
    double middle = (x.length - 1) / 2.0;
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < x.length; i++) {
      ab += (a[i] - middle) * (b[i] - middle);
      aa += (a[i] - middle) * (a[i] - middle);
      bb += (b[i] - middle) * (b[i] - middle);
    }
    return ab / Math.sqrt(aa * bb);
  }

  /** From 0; equal values share the mean of their ranks. */
  private static double[] ranks(double[] values) {
    double[] ranks = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      for (double other : values) {
        ranks[i] += other < values[i] ? 1 : other == values[i] ? 0.5 : 0;
      }
      ranks[i] -= 0.5;
    }
    return ranks;
  }

  private static double sorted(double[] values, double p) {
    double at = p * (values.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, values.length - 1);
    return values[below] + (at - below) * (values[above] - values[below]);
  }

  /** The first rows. */
  Quartiles head(int rows) {
    return new Quartiles(
        Arrays.copyOf(low, rows), Arrays.copyOf(median, rows), Arrays.copyOf(high, rows));
  }

  /** The median as a line over the band between the quartiles, in the colour of an index. */
  Series[] series(String name, double[] x, int colour) {
    return new Series[] {
      Series.band(name + ": quartiles", x, low, high).in(colour).unlisted(),
      Series.line(name, x, median).in(colour)
    };
  }
}
