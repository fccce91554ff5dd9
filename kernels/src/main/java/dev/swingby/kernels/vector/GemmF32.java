package dev.swingby.kernels.vector;

import dev.swingby.kernels.KernelProvider;
import dev.swingby.kernels.Layout;
import dev.swingby.kernels.scalar.ScalarF32;

/**
 * The matrix product on one thread: C in panels of up to four vectors of columns, each panel in
 * register tiles ({@link TilesF32}), k in blocks (Goto and van de Geijn 2008, without packing A).
 *
 * <p>Lanes stand aint the columns of C and k is walked in order, so every element is the sum of
 * the scalar reference, whatever the width. A is read in place. B is read in place, or copied into
 * a contiguous panel: when it stands transposed, when its rows are longer than a panel and enough
 * rows of A use it (a power-of-two stride would thrash the cache), and when a panel is narrower
 * than half a vector (the copy pads it).
 */
final class GemmF32 {
  private static final int W = TilesF32.W;
  private static final int H = TilesF32.H;

  /** 24 accumulators need 32 registers: AVX2 has 16. */
  private static final int MOST_VECTORS = TilesF32.WIDE.vectorBitSize() == 256 ? 2 : 4;

  private static final int MOST_ROWS = TilesF32.WIDE.vectorBitSize() == 256 ? 6 : 12;

  /** Below this many multiplications the scalar loop is faster than any set-up. */
  private static final int TINY = 64;

  /** From this many rows of A on, copying B pays. */
  private static final int ROWS_THAT_PAY = 32;

  /** Rows of the tiles that are so many vectors wide, largest first. */
  private static final int[][] ROWS = {
    {}, {12, 8, 4, 2, 1}, {12, 8, 6, 4, 2, 1}, {8, 6, 4, 2, 1}, {6, 5, 4, 3, 2, 1}
  };

  private static final ThreadLocal<GemmF32> WORKSPACE = ThreadLocal.withInitial(GemmF32::new);

  private final float[] panel = new float[KernelProvider.K_BLOCK * 4 * W];
  private final float[] padded = new float[12 * H];
  private final float[] zeros = new float[4 * W];

  private GemmF32() {}

  static void gemm(
      Layout layout,
      int m,
      int n,
      int k,
      float alpha,
      float[] a,
      int aOffset,
      int lda,
      float[] b,
      int bOffset,
      int ldb,
      float beta,
      float[] c,
      int cOffset,
      int ldc) {
    if ((long) m * n * k <= TINY) {
      ScalarF32.product(
          layout, m, n, k, alpha, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
      return;
    }
    GemmF32 space = WORKSPACE.get();
    int aRow = layout == Layout.TN ? 1 : lda;
    int aCol = layout == Layout.TN ? lda : 1;
    for (int k0 = 0; k0 < k; k0 += KernelProvider.K_BLOCK) {
      int kc = Math.min(KernelProvider.K_BLOCK, k - k0);
      int bBlock = bOffset + (layout == Layout.NT ? k0 : k0 * ldb);
      space.block(
          layout == Layout.NT,
          m,
          n,
          kc,
          alpha,
          a,
          aOffset + k0 * aCol,
          aRow,
          aCol,
          b,
          bBlock,
          ldb,
          k0 == 0 ? beta : 1,
          c,
          cOffset,
          ldc);
    }
  }

  /** One block of k, all panels. */
  private void block(
      boolean transposed,
      int m,
      int n,
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int ldb,
      float beta,
      float[] c,
      int cOffset,
      int ldc) {
    int vectors = (n + W - 1) / W;
    int panels = (vectors + MOST_VECTORS - 1) / MOST_VECTORS;
    int from = 0;
    for (int p = 0; p < panels; p++) {
      int nv = (vectors - from / W + panels - p - 1) / (panels - p);
      int cols = Math.min(nv * W, n - from);
      boolean half = cols <= W;
      int unit = half ? H : W;
      int wide = half ? (cols + H - 1) / H : nv;
      boolean narrow = cols < unit;
      int bPanel = bOffset + (transposed ? from * ldb : from);
      boolean copy = transposed || narrow || (n > cols && m >= ROWS_THAT_PAY);
      // The last vector overlaps the one before it where the width is ragged.
      int last = narrow ? 0 : cols - unit;
      if (copy) {
        PackF32.pack(transposed, b, bPanel, ldb, kc, cols, unit, wide, panel);
      }
      tiles(
          half,
          wide,
          narrow ? cols : 0,
          m,
          kc,
          alpha,
          a,
          aOffset,
          aRow,
          aCol,
          copy ? panel : b,
          copy ? 0 : bPanel,
          copy ? wide * unit : ldb,
          copy ? (wide - 1) * unit : last,
          beta,
          c,
          cOffset + from,
          ldc,
          last);
      from += cols;
    }
  }

  /** One panel, all rows of A; {@code padCols} > 0 says that the tile is wider than C. */
  private void tiles(
      boolean half,
      int nv,
      int padCols,
      int m,
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    boolean fresh = beta == 0;
    for (int i = 0; i < m; ) {
      int mr = rows(m - i, nv);
      int aTile = aOffset + i * aRow;
      int cTile = cOffset + i * ldc;
      if (padCols > 0) {
        copyRows(c, cTile, ldc, padded, 0, H, mr, padCols);
        float[] d = fresh ? zeros : padded;
        TilesF32.half(
            mr,
            1,
            kc,
            alpha,
            a,
            aTile,
            aRow,
            aCol,
            b,
            bOffset,
            bRow,
            0,
            beta,
            d,
            0,
            fresh ? 0 : H,
            padded,
            0,
            H,
            0);
        copyRows(padded, 0, H, c, cTile, ldc, mr, padCols);
      } else {
        float[] d = fresh ? zeros : c;
        int dTile = fresh ? 0 : cTile;
        int ldd = fresh ? 0 : ldc;
        if (half) {
          TilesF32.half(
              mr, nv, kc, alpha, a, aTile, aRow, aCol, b, bOffset, bRow, bLast, beta, d, dTile, ldd,
              c, cTile, ldc, cLast);
        } else {
          TilesF32.wide(
              mr, nv, kc, alpha, a, aTile, aRow, aCol, b, bOffset, bRow, bLast, beta, d, dTile, ldd,
              c, cTile, ldc, cLast);
        }
      }
      i += mr;
    }
  }

  private static void copyRows(
      float[] from,
      int offset,
      int stride,
      float[] to,
      int toOffset,
      int toStride,
      int rows,
      int cols) {
    for (int i = 0; i < rows; i++) {
      System.arraycopy(from, offset + i * stride, to, toOffset + i * toStride, cols);
    }
  }

  /** The next tile's rows: the largest that fits, but 5 + 5 rather than 6 + 4 and the like. */
  private static int rows(int left, int nv) {
    int[] sizes = ROWS[nv];
    int most = Math.min(sizes[0], MOST_ROWS);
    if (nv == 4 && left > most && left < 2 * most) {
      return (left + 1) / 2;
    }
    for (int size : sizes) {
      if (size <= left && size <= most) {
        return size;
      }
    }
    return 1;
  }
}
