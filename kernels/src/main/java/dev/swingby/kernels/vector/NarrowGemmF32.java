package dev.swingby.kernels.vector;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Products whose C is narrower than a vector, through copies whose rows are whole vectors. Only one
 * vector width is ever used: C2 compiles these loops well as int as it has seen one class of
 * vectors.
 */
final class NarrowGemmF32 {
  private static final int W = VectorF32.SPECIES.length();

  /** Depth of a block of B, and rows of A that are taken at once. */
  private static final int K_BLOCK = 512;

  private static final int ROW_BLOCK = 128;

  /** Rows of a product that is one tile, and elements of its B. */
  private static final int TINY_ROWS = 12;

  private static final int TINY_B = 256;

  /** Rows of C that are lanes at once where C is thin. */
  private static final int THIN_BLOCK = 512;

  private float[] panel = {};
  private float[] out = {};
  private float[] thin = {};
  private final float[] start = new float[W];

  /** See {@link GemmF32#product}; n < W. */
  void product(
      int m,
      int n,
      int k,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bCol,
      float @Nullable [] row,
      int rowOffset,
      float[] c,
      int cOffset,
      int ldc) {
    if (4 * n <= W && m >= W && alpha == 1) {
      thin(
          m, n, k, a, aOffset, aRow, aCol, b, bOffset, bRow, bCol, row, rowOffset, c, cOffset, ldc);
      return;
    }
    if (panel.length == 0) {
      panel = new float[K_BLOCK * W];
      out = new float[ROW_BLOCK * W];
    }
    boolean noGaps = bCol == 1 && bRow == n && ldc == n;
    if (noGaps && m <= TINY_ROWS && k * n <= TINY_B && alpha == 1 && row == StripsF32.ZEROS) {
      tiny(m, n, k, a, aOffset, aRow, aCol, b, bOffset, c, cOffset);
      return;
    }
    float[] from = row;
    if (row != null && row != StripsF32.ZEROS) {
      System.arraycopy(row, rowOffset, start, 0, n);
      from = start;
    }
    // Lanes beyond n mean nothing: B's rows may be read past their ends, within the array.
    boolean inPlace = bCol == 1 && alpha == 1 && bOffset + (k - 1L) * bRow + W <= b.length && k > 0;
    int depth = inPlace ? k : K_BLOCK;
    int k0 = 0;
    do {
      int kc = Math.min(depth, k - k0);
      boolean update = row == null || k0 > 0;
      if (!inPlace) {
        PackF32.narrow(b, bOffset + k0 * bRow, bRow, bCol, kc, n, alpha, panel);
      }
      for (int i0 = 0; i0 < m; i0 += ROW_BLOCK) {
        int rows = Math.min(ROW_BLOCK, m - i0);
        int at = aOffset + i0 * aRow + k0 * aCol;
        int to = cOffset + i0 * ldc;
        if (update) {
          PackF32.narrow(c, to, ldc, 1, rows, n, 1, out);
        }
        StripsF32.strips(
            rows,
            kc,
            1,
            a,
            at,
            aRow,
            aCol,
            inPlace ? b : panel,
            inPlace ? bOffset : 0,
            inPlace ? bRow : W,
            0,
            update ? null : from,
            0,
            out,
            0,
            W,
            0);
        PackF32.unpack(out, rows, n, c, to, ldc);
      }
      k0 += depth;
    } while (k0 < k);
  }

  /**
   * C = op(A) B in one tile. Rows of C are stored as whole vectors, what is too much of one under
   * the next; so are B's read.
   */
  private void tiny(
      int m,
      int n,
      int k,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      float[] c,
      int cOffset) {
    float[] rows = b;
    int at = bOffset;
    if (bOffset + (k - 1) * n + W > b.length) {
      System.arraycopy(b, bOffset, panel, 0, k * n);
      rows = panel;
      at = 0;
    }
    if (aCol == 1) {
      FreshTilesF32.rows(
          m, 1, 1, k, a, aOffset, aRow, 1, rows, at, n, 0, StripsF32.ZEROS, 0, out, 0, n, 0);
    } else {
      FreshTilesF32.columns(
          m, 1, 1, k, a, aOffset, 1, aCol, rows, at, n, 0, StripsF32.ZEROS, 0, out, 0, n, 0);
    }
    System.arraycopy(out, 0, c, cOffset, m * n);
  }

  /** C^T = op(B)^T op(A)^T: lanes along the many rows of C. */
  private void thin(
      int m,
      int n,
      int k,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bCol,
      float @Nullable [] row,
      int rowOffset,
      float[] c,
      int cOffset,
      int ldc) {
    if (thin.length == 0) {
      thin = new float[W / 4 * THIN_BLOCK];
    }
    for (int i0 = 0; i0 < m; i0 += THIN_BLOCK) {
      int rows = Math.min(THIN_BLOCK, m - i0);
      int to = cOffset + i0 * ldc;
      if (row == null) {
        PackF32.transpose(c, to, ldc, rows, n, thin, 0, THIN_BLOCK);
      } else {
        for (int j = 0; j < n; j++) {
          Arrays.fill(thin, j * THIN_BLOCK, j * THIN_BLOCK + rows, row[rowOffset + j]);
        }
      }
      GemmF32.product(
          n,
          rows,
          k,
          1,
          b,
          bOffset,
          bCol,
          bRow,
          a,
          aOffset + i0 * aRow,
          aCol,
          aRow,
          null,
          0,
          thin,
          0,
          THIN_BLOCK);
      PackF32.transpose(thin, 0, THIN_BLOCK, n, rows, c, to, ldc);
    }
  }
}
