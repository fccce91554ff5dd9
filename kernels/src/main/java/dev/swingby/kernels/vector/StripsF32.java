package dev.swingby.kernels.vector;

import org.jspecify.annotations.Nullable;

/** A panel of C, up to four vectors of columns, as strips of register tiles. */
final class StripsF32 {
  private static final int W = VectorF32.SPECIES.length();

  /** 24 accumulators need 32 registers: AVX2 has 16. */
  private static final boolean FEW_REGISTERS = VectorF32.SPECIES.vectorBitSize() == 256;

  /** Most vectors of a panel. */
  static final int MOST_VECTORS = FEW_REGISTERS ? 2 : 4;

  /** Most rows of a tile by its vectors. */
  private static final int[] MOST_ROWS =
      FEW_REGISTERS ? new int[] {0, 12, 6} : new int[] {0, 16, 8, 8, 6};

  /** The same against a panel of B without gaps, whose tiles are others; 0 where there are none. */
  private static final int[] MOST_ROWS_OF_A =
      FEW_REGISTERS ? new int[3] : new int[] {0, 0, 10, 0, 6};

  private static final int[] MOST_COLUMNS_OF_A =
      FEW_REGISTERS ? new int[3] : new int[] {0, 24, 12, 8, 6};

  /** Depth up to which a panel of B is taken in place, all of it for every tile. */
  static final int SHALLOW = 512;

  /** Bytes of B that meet A's columns before the next ones: with what else a tile reads, in L1. */
  private static final int NEAR = 32 << 10;

  /** The row of zeros that sums start from. */
  static final float[] ZEROS = new float[4 * W];

  private StripsF32() {}

  /** Whether a B of this stride has tiles that take panels of it in place. */
  static boolean inPlace(int ldb) {
    return MOST_VECTORS == 4 && (ldb == 8 * W || ldb == 16 * W || ldb == 32 * W);
  }

  /** All rows against one panel; where A stands transposed, by blocks of k. */
  static void strips(
      int rows,
      int kc,
      int nv,
      float[] a,
      int ao,
      int aRow,
      int aCol,
      float[] b,
      int bo,
      int ldb,
      int bLast,
      float @Nullable [] row,
      int rowOffset,
      float[] c,
      int oc,
      int ldc,
      int cLast) {
    int near = NEAR / Float.BYTES / (nv * W);
    boolean whole = aCol == 1 || kc < 2 * near || (kc <= SHALLOW && nv == 4 && inPlace(ldb));
    int blocks = whole ? 1 : (kc + near - 1) / near;
    float[] start = row;
    int k0 = 0;
    for (int block = 1; block <= blocks; block++) {
      int k1 = (int) ((long) kc * block / blocks);
      tiles(
          rows,
          k1 - k0,
          nv,
          a,
          ao + k0 * aCol,
          aRow,
          aCol,
          b,
          bo + k0 * ldb,
          ldb,
          bLast,
          start,
          rowOffset,
          c,
          oc,
          ldc,
          cLast);
      start = null;
      k0 = k1;
    }
  }

  /** Rows of one panel as tiles whose sizes differ by at most one. */
  private static void tiles(
      int rows,
      int kc,
      int nv,
      float[] a,
      int ao,
      int aRow,
      int aCol,
      float[] b,
      int bo,
      int ldb,
      int bLast,
      float @Nullable [] row,
      int rowOffset,
      float[] c,
      int oc,
      int ldc,
      int cLast) {
    int n = cLast + W;
    boolean noGaps = aCol == 1 && aRow == kc && ldb == n && bLast == cLast && ldc == n;
    if (row != null && noGaps && TightTilesF32.rows(kc, n) > 0) {
      int tight = TightTilesF32.rows(kc, n);
      int whole = rows / tight;
      TightTilesF32.products(kc, n, 1, whole, a, ao, b, bo, row, rowOffset, c, oc);
      rows -= whole * tight;
      ao += whole * tight * kc;
      oc += whole * tight * n;
      if (rows == 0) {
        return;
      }
    }
    boolean whole = bLast == (nv - 1) * W && cLast == bLast;
    boolean stride = ldb == nv * W || (nv == 4 && row != null && inPlace(ldb));
    int most = !whole || !stride ? 0 : aCol == 1 ? MOST_ROWS_OF_A[nv] : MOST_COLUMNS_OF_A[nv];
    boolean panel = 2 * rows >= most && most > 0 && (most < 24 || row != null);
    most = panel ? most : MOST_ROWS[nv];
    int tiles = (rows + most - 1) / most;
    int size = rows / tiles;
    int larger = rows - tiles * size;
    if (larger > 0) {
      strip(
          panel, larger, size + 1, nv, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, row, rowOffset, c,
          oc, ldc, cLast);
      ao += larger * (size + 1) * aRow;
      oc += larger * (size + 1) * ldc;
    }
    strip(
        panel,
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
      boolean panel,
      int tiles,
      int mr,
      int nv,
      int kc,
      float[] a,
      int ao,
      int aRow,
      int aCol,
      float[] b,
      int bo,
      int ldb,
      int bLast,
      float @Nullable [] row,
      int od,
      float[] c,
      int oc,
      int ldc,
      int cLast) {
    if (panel) {
      if (row == null) {
        if (aCol == 1) {
          UpdateTilesF32.panel(mr, nv, tiles, kc, a, ao, aRow, b, bo, c, oc, ldc, c, oc, ldc);
        } else {
          UpdateTilesF32.panelColumns(
              mr, nv, tiles, kc, a, ao, aCol, b, bo, c, oc, ldc, c, oc, ldc);
        }
      } else if (ldb > nv * W) {
        place(mr, tiles, kc, a, ao, aRow, aCol, b, bo, ldb, row, od, c, oc, ldc);
      } else if (aCol == 1) {
        FreshTilesF32.panel(mr, nv, tiles, kc, a, ao, aRow, b, bo, row, od, c, oc, ldc);
      } else {
        FreshTilesF32.panelColumns(mr, nv, tiles, kc, a, ao, aCol, b, bo, row, od, c, oc, ldc);
      }
    } else if (row == null) {
      if (aCol == 1) {
        UpdateTilesF32.rows(
            mr, nv, tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, c, oc, ldc, c, oc, ldc, cLast);
      } else {
        UpdateTilesF32.columns(
            mr, nv, tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, c, oc, ldc, c, oc, ldc, cLast);
      }
    } else if (aCol == 1) {
      FreshTilesF32.rows(
          mr, nv, tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, row, od, c, oc, ldc, cLast);
    } else {
      FreshTilesF32.columns(
          mr, nv, tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, row, od, c, oc, ldc, cLast);
    }
  }

  /** Tiles of a panel of a B of known stride, in place. */
  private static void place(
      int mr,
      int tiles,
      int kc,
      float[] a,
      int ao,
      int aRow,
      int aCol,
      float[] b,
      int bo,
      int ldb,
      float[] row,
      int od,
      float[] c,
      int oc,
      int ldc) {
    switch (aCol == 1 ? ldb / W : -ldb / W) {
      case 8 -> FreshTilesF32.rowsOf8(mr, 4, tiles, kc, a, ao, aRow, b, bo, row, od, c, oc, ldc);
      case 16 -> FreshTilesF32.rowsOf16(mr, 4, tiles, kc, a, ao, aRow, b, bo, row, od, c, oc, ldc);
      case 32 -> FreshTilesF32.rowsOf32(mr, 4, tiles, kc, a, ao, aRow, b, bo, row, od, c, oc, ldc);
      case -8 ->
          FreshTilesF32.columnsOf8(mr, 4, tiles, kc, a, ao, aCol, b, bo, row, od, c, oc, ldc);
      case -16 ->
          FreshTilesF32.columnsOf16(mr, 4, tiles, kc, a, ao, aCol, b, bo, row, od, c, oc, ldc);
      default ->
          FreshTilesF32.columnsOf32(mr, 4, tiles, kc, a, ao, aCol, b, bo, row, od, c, oc, ldc);
    }
  }
}
