package dev.swingby.kernels.vector;

import dev.swingby.kernels.KernelsF32;
import dev.swingby.kernels.Layout;

/**
 * Many small products of one shape. How they are done is settled once for all: those of usual sizes
 * without gaps by tiles of their own, others whose C is at least a vector wide straight by the
 * register tiles, B in place.
 */
final class BatchGemmF32 {
  private static final int W = VectorF32.SPECIES.length();

  /** B of a small product stays in the first-level cache, whatever its stride. */
  private static final int MOST_DEPTH = 64;

  private BatchGemmF32() {}

  /** See {@link KernelsF32#gemmBatch}. */
  static void gemm(
      Layout layout,
      int count,
      int m,
      int n,
      int k,
      float alpha,
      float[] a,
      int aOffset,
      int lda,
      int aStep,
      float[] b,
      int bOffset,
      int ldb,
      int bStep,
      float beta,
      float[] c,
      int cOffset,
      int ldc,
      int cStep) {
    int vectors = (n + W - 1) / W;
    boolean fits = m > 0 && k <= MOST_DEPTH && n >= W && vectors <= StripsF32.MOST_VECTORS;
    boolean tiles = fits && layout != Layout.NT && alpha == 1 && (beta == 0 || beta == 1);
    boolean tn = layout == Layout.TN;
    boolean eight = GemmF32.eight(layout, m, n, k, lda, ldb, ldc);
    if (eight && aStep == 64 && bStep == 64 && cStep == 64 && alpha == 1 && beta == 0) {
      EightF32.products(count, a, aOffset, b, bOffset, c, cOffset);
      return;
    }
    int rows = TightTilesF32.rows(k, n);
    boolean lengths = lda == k && ldb == n && ldc == n;
    boolean steps = aStep == m * k && bStep == k * n && cStep == m * n;
    boolean tight = rows > 0 && m % rows == 0 && lengths && steps && layout == Layout.NN;
    int first = 0;
    if (tight && alpha == 1 && beta == 0) {
      // Rows shorter than a vector spill over: the last product must not.
      first = n < W ? Math.max(0, count - 1) : count;
      TightTilesF32.products(
          k, n, first, m / rows, a, aOffset, b, bOffset, StripsF32.ZEROS, 0, c, cOffset);
    }
    float[] row = beta == 0 ? StripsF32.ZEROS : null;
    for (int i = first; i < count; i++) {
      int aAt = aOffset + i * aStep;
      int bAt = bOffset + i * bStep;
      int cAt = cOffset + i * cStep;
      if (tiles) {
        StripsF32.strips(
            m,
            k,
            vectors,
            a,
            aAt,
            tn ? 1 : lda,
            tn ? lda : 1,
            b,
            bAt,
            ldb,
            n - W,
            row,
            0,
            c,
            cAt,
            ldc,
            n - W);
      } else {
        GemmF32.gemm(layout, m, n, k, alpha, a, aAt, lda, b, bAt, ldb, beta, c, cAt, ldc);
      }
    }
  }
}
