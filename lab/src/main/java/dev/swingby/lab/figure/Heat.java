package dev.swingby.lab.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * A heat map: values on a grid, with contours.
 *
 * @param label what the colour shows
 * @param x of the columns, ascending
 * @param y of the rows, ascending
 * @param values row-major (y, x); not finite: no cell
 * @param contours levels at which contour lines are drawn
 */
public record Heat(String label, double[] x, double[] y, double[] values, double[] contours) {
  public Heat {
    if (values.length != x.length * y.length || x.length < 2 || y.length < 2) {
      throw new IllegalArgumentException(
          "a heat map of %d columns (>= 2) and %d rows (>= 2) has as many cells, got %d"
              .formatted(x.length, y.length, values.length));
    }
  }

  /** A piece of a contour line. */
  public record Piece(double level, double x1, double y1, double x2, double y2) {}

  /** The least finite value. */
  public double least() {
    double least = Double.POSITIVE_INFINITY;
    for (double v : values) {
      least = Double.isFinite(v) ? Math.min(least, v) : least;
    }
    return least;
  }

  /** The largest finite value. */
  public double most() {
    double most = Double.NEGATIVE_INFINITY;
    for (double v : values) {
      most = Double.isFinite(v) ? Math.max(most, v) : most;
    }
    return most;
  }

  /** The borders between cells: half way between neighbours (on a log axis, in the logarithm). */
  public static double[] edges(double[] centres, boolean log) {
    int n = centres.length;
    double[] edges = new double[n + 1];
    for (int i = 0; i <= n; i++) {
      int left = Math.clamp(i - 1, 0, n - 2);
      double a = log ? Math.log(centres[left]) : centres[left];
      double b = log ? Math.log(centres[left + 1]) : centres[left + 1];
      double at = i == 0 ? a - (b - a) / 2 : i == n ? b + (b - a) / 2 : (a + b) / 2;
      edges[i] = log ? Math.exp(at) : at;
    }
    return edges;
  }

  /** The contour lines, in pieces: marching squares, linear between grid points. */
  public List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    for (double level : contours) {
      for (int row = 0; row + 1 < y.length; row++) {
        for (int column = 0; column + 1 < x.length; column++) {
          cross(level, row, column, pieces);
        }
      }
    }
    return pieces;
  }

  /** A piece of each contour that exists, for its label: one after the other from low to high. */
  public List<Piece> labels() {
    List<Piece> all = pieces();
    List<Piece> labels = new ArrayList<>();
    for (int i = 0; i < contours.length; i++) {
      double level = contours[i];
      List<Piece> line = all.stream().filter(p -> p.level() == level).toList();
      if (!line.isEmpty()) {
        labels.add(line.get(line.size() * (i + 1) / (contours.length + 1)));
      }
    }
    return labels;
  }

  private double at(int row, int column) {
    return values[row * x.length + column];
  }

  /** The pieces in one square: its edges are crossed at none, two or four places. */
  private void cross(double level, int row, int column, List<Piece> pieces) {
    int[][] corners = {
      {row, column}, {row, column + 1}, {row + 1, column + 1}, {row + 1, column}, {row, column}
    };
    List<double[]> crossings = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      double a = at(corners[i][0], corners[i][1]);
      double b = at(corners[i + 1][0], corners[i + 1][1]);
      if (!Double.isFinite(a) || !Double.isFinite(b)) {
        return;
      }
      if (a < level != b < level) {
        double part = (level - a) / (b - a);
        crossings.add(
            new double[] {
              between(x[corners[i][1]], x[corners[i + 1][1]], part),
              between(y[corners[i][0]], y[corners[i + 1][0]], part)
            });
      }
    }
    for (int i = 0; i + 1 < crossings.size(); i += 2) {
      double[] from = crossings.get(i);
      double[] to = crossings.get(i + 1);
      pieces.add(new Piece(level, from[0], from[1], to[0], to[1]));
    }
  }

  private static double between(double a, double b, double part) {
    return a + part * (b - a);
  }
}
