package dev.swingby.kernels.vector;

import org.jspecify.annotations.Nullable;

/** A panel of C, up to four vectors of columns, as strips of register tiles. */
final class StripsF64 {
  private static final int W = VectorF64.SPECIES.length();

  /** 24 accumulators need 32 registers: AVX2 has 16. */
  private static final boolean FEW_REGISTERS = VectorF64.SPECIES.vectorBitSize() == 256;

  /** Most vectors of a panel. */
  static final int MOST_VECTORS = FEW_REGISTERS ? 2 : 4;

  /** Most rows of a tile by its vectors. */
  private static final int[] MOST_ROWS =
      FEW_REGISTERS ? new int[] {0, 12, 6} : new int[] {0, 16, 8, 8, 6};

  /** The row of zeros that sums start from. */
  static final double[] ZEROS = new double[4 * W];

  private StripsF64() {}

  /** Rows of one panel as tiles whose sizes differ by at most one. */
  static void strips(
      int rows,
      int kc,
      int nv,
      double[] a,
      int ao,
      int aRow,
      int aCol,
      double[] b,
      int bo,
      int ldb,
      int bLast,
      double @Nullable [] row,
      int rowOffset,
      double[] c,
      int oc,
      int ldc,
      int cLast) {
    int n = cLast + W;
    boolean noGaps = aCol == 1 && aRow == kc && ldb == n && bLast == cLast && ldc == n;
    if (row != null && noGaps && TightTilesF64.rows(kc, n) > 0) {
      int tight = TightTilesF64.rows(kc, n);
      int whole = rows / tight;
      TightTilesF64.products(kc, n, 1, whole, a, ao, b, bo, row, rowOffset, c, oc);
      rows -= whole * tight;
      ao += whole * tight * kc;
      oc += whole * tight * n;
      if (rows == 0) {
        return;
      }
    }
    int tiles = (rows + MOST_ROWS[nv] - 1) / MOST_ROWS[nv];
    int size = rows / tiles;
    int larger = rows - tiles * size;
    if (larger > 0) {
      strip(
          larger, size + 1, nv, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, row, rowOffset, c, oc,
          ldc, cLast);
      ao += larger * (size + 1) * aRow;
      oc += larger * (size + 1) * ldc;
    }
    strip(
        tiles - larger,
        size,
        nv,
        kc,
        a,
        ao,
        aRow,
        aCol,
        b,
        bo,
        ldb,
        bLast,
        row,
        rowOffset,
        c,
        oc,
        ldc,
        cLast);
  }

  private static void strip(
      int tiles,
      int mr,
      int nv,
      int kc,
      double[] a,
      int ao,
      int aRow,
      int aCol,
      double[] b,
      int bo,
      int ldb,
      int bLast,
      double @Nullable [] row,
      int od,
      double[] c,
      int oc,
      int ldc,
      int cLast) {
    if (nv == 4 && aCol == 1 && ldb == 4 * W && bLast == 3 * W && cLast == bLast) {
      if (row == null) {
        UpdateTilesF64.panel(mr, tiles, kc, a, ao, aRow, b, bo, c, od, c, oc, ldc);
      } else {
        FreshTilesF64.panel(mr, tiles, kc, a, ao, aRow, b, bo, row, od, c, oc, ldc);
      }
    } else if (row == null) {
      if (aCol == 1) {
        UpdateTilesF64.rows(
            mr, nv, tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, c, od, c, oc, ldc, cLast);
      } else {
        UpdateTilesF64.columns(
            mr, nv, tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, c, od, c, oc, ldc, cLast);
      }
    } else if (aCol == 1) {
      FreshTilesF64.rows(
          mr, nv, tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, row, od, c, oc, ldc, cLast);
    } else {
      FreshTilesF64.columns(
          mr, nv, tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, row, od, c, oc, ldc, cLast);
    }
  }
}
