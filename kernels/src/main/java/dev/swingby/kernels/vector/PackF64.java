package dev.swingby.kernels.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** Copies a panel of B into contiguous rows of whole vectors, one row for each k. */
final class PackF64 {
  private PackF64() {}

  /**
   * Row p of the panel holds {@code nv} vectors of {@code unit} columns of op(B)'s row p. Where the
   * width is ragged the last vector overlaps the one before it; where it is less than one vector,
   * zeros fill up.
   */
  static void pack(
      boolean transposed,
      double[] b,
      int bOffset,
      int ldb,
      int kc,
      int cols,
      int unit,
      int nv,
      double[] panel) {
    int width = nv * unit;
    if (cols < unit) {
      narrow(transposed, b, bOffset, ldb, kc, cols, unit, panel);
      return;
    }
    for (int v = 0; v < nv; v++) {
      int from = Math.min(v * unit, cols - unit);
      if (transposed) {
        columns(b, bOffset + from * ldb, ldb, kc, unit, panel, v * unit, width);
      } else {
        rows(b, bOffset + from, ldb, kc, unit, panel, v * unit, width);
      }
    }
  }

  private static void rows(
      double[] b, int from, int ldb, int kc, int unit, double[] panel, int to, int width) {
    if (unit == TilesF64.W) {
      copy(TilesF64.WIDE, b, from, ldb, kc, panel, to, width);
    } else {
      copy(TilesF64.HALF, b, from, ldb, kc, panel, to, width);
    }
  }

  private static void copy(
      VectorSpecies<Double> species,
      double[] b,
      int from,
      int ldb,
      int kc,
      double[] panel,
      int to,
      int width) {
    for (int p = 0; p < kc; p++) {
      DoubleVector.fromArray(species, b, from + p * ldb).intoArray(panel, to + p * width);
    }
  }

  /** A block of {@code unit} rows of B becomes {@code unit} columns of the panel. */
  private static void columns(
      double[] b, int from, int ldb, int kc, int unit, double[] panel, int to, int width) {
    int p = 0;
    if (unit == TransposeF64.N) {
      for (; p + unit <= kc; p += unit) {
        TransposeF64.square(b, from + p, ldb, panel, to + p * width, width);
      }
    }
    for (int j = 0; j < unit; j++) {
      for (int q = p; q < kc; q++) {
        panel[to + q * width + j] = b[from + j * ldb + q];
      }
    }
  }

  private static void narrow(
      boolean transposed,
      double[] b,
      int from,
      int ldb,
      int kc,
      int cols,
      int unit,
      double[] panel) {
    int row = transposed ? 1 : ldb;
    int col = transposed ? ldb : 1;
    for (int p = 0; p < kc; p++) {
      for (int j = 0; j < unit; j++) {
        panel[p * unit + j] = j < cols ? b[from + p * row + j * col] : 0;
      }
    }
  }
}
