package dev.swingby.kernels.vector;

import dev.swingby.kernels.KernelsF64;
import dev.swingby.kernels.Layout;

/**
 * Many small products of one shape. How they are done is settled once for all: those whose C is at
 * least a vector wide go straight to the register tiles, B in place.
 */
final class BatchGemmF64 {
  private static final int W = VectorF64.SPECIES.length();

  /** B of a small product stays in the first-level cache, whatever its stride. */
  private static final int MOST_DEPTH = 64;

  private BatchGemmF64() {}

  /** See {@link KernelsF64#gemmBatch}. */
  static void gemm(
      Layout layout,
      int count,
      int m,
      int n,
      int k,
      double alpha,
      double[] a,
      int aOffset,
      int lda,
      int aStep,
      double[] b,
      int bOffset,
      int ldb,
      int bStep,
      double beta,
      double[] c,
      int cOffset,
      int ldc,
      int cStep) {
    int vectors = (n + W - 1) / W;
    boolean fits = m > 0 && k <= MOST_DEPTH && n >= W && vectors <= StripsF64.MOST_VECTORS;
    boolean tiles = fits && layout != Layout.NT && alpha == 1 && (beta == 0 || beta == 1);
    boolean tn = layout == Layout.TN;
    boolean eight = layout == Layout.NN && m == 8 && n == 8 && k == 8;
    boolean dense = lda == 8 && ldb == 8 && ldc == 8 && aStep == 64 && bStep == 64 && cStep == 64;
    if (EightF64.FITS && eight && dense && alpha == 1 && beta == 0) {
      EightF64.products(count, a, aOffset, b, bOffset, c, cOffset);
      return;
    }
    double[] row = beta == 0 ? StripsF64.ZEROS : null;
    for (int i = 0; i < count; i++) {
      int aAt = aOffset + i * aStep;
      int bAt = bOffset + i * bStep;
      int cAt = cOffset + i * cStep;
      if (tiles) {
        StripsF64.strips(
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
        GemmF64.gemm(layout, m, n, k, alpha, a, aAt, lda, b, bAt, ldb, beta, c, cAt, ldc);
      }
    }
  }
}
