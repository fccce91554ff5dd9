package dev.swingby.kernels.vector;

import dev.swingby.kernels.Layout;
import dev.swingby.kernels.scalar.ScalarF64;
import org.jspecify.annotations.Nullable;

/**
 * The matrix product on one thread: finds the way that suits a shape. {@link NarrowGemmF64} where C
 * is narrower than a vector, {@link StripsF64} where one panel of B is read in place, else {@link
 * BlockedGemmF64}.
 *
 * <p>Lanes stand along the columns of C and every element is summed in order of k, so the bits are
 * those of the scalar reference, whatever the width and the blocks.
 */
final class GemmF64 {
  private static final int W = VectorF64.SPECIES.length();

  /** Up to this many multiplications the scalar loop is faster than any set-up. */
  private static final int TINY = 16;

  /** Depth up to which a small product's operands stay in the first-level cache. */
  private static final int NEAR = 256;

  /** Elements of a transposed B of one panel that is turned before all else. */
  private static final int SMALL_B = 4096;

  /** The row of zeros that sums start from. */
  private static final double[] ZEROS = StripsF64.ZEROS;

  private static final ThreadLocal<GemmF64> WORKSPACE = ThreadLocal.withInitial(GemmF64::new);

  private final NarrowGemmF64 narrow = new NarrowGemmF64();
  private final BlockedGemmF64 blocked = new BlockedGemmF64();
  private final double[] turned = new double[SMALL_B];

  private GemmF64() {}

  /** See {@link dev.swingby.kernels.KernelsF64#gemm}. */
  static void gemm(
      Layout layout,
      int m,
      int n,
      int k,
      double alpha,
      double[] a,
      int aOffset,
      int lda,
      double[] b,
      int bOffset,
      int ldb,
      double beta,
      double[] c,
      int cOffset,
      int ldc) {
    if ((long) m * n * k <= TINY) {
      ScalarF64.product(
          layout, m, n, k, alpha, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
      return;
    }
    if (eight(layout, m, n, k, lda, ldb, ldc) && alpha == 1 && beta == 0) {
      EightF64.products(1, a, aOffset, b, bOffset, c, cOffset);
      return;
    }
    boolean plain = alpha == 1 && beta == 0;
    if (layout == Layout.NT && alpha == 1 && turns(n, k)) {
      double[] turned = WORKSPACE.get().turned;
      PackF64.turn(b, bOffset, ldb, n, k, turned, 0, n);
      gemm(Layout.NN, m, n, k, 1, a, aOffset, lda, turned, 0, n, beta, c, cOffset, ldc);
      return;
    }
    if (plain
        && ldb == n
        && ldc == n
        && tight(layout, m, n, k, a, aOffset, lda, b, bOffset, c, cOffset)) {
      return;
    }
    if (beta != 0 && beta != 1) {
      scale(m, n, beta, c, cOffset, ldc);
    }
    double[] row = beta == 0 ? ZEROS : null;
    int aRow = layout == Layout.TN ? 1 : lda;
    int aCol = layout == Layout.TN ? lda : 1;
    int bRow = layout == Layout.NT ? 1 : ldb;
    int bCol = layout == Layout.NT ? ldb : 1;
    product(
        m, n, k, alpha, a, aOffset, aRow, aCol, b, bOffset, bRow, bCol, row, 0, c, cOffset, ldc);
  }

  /** Whether a transposed B of k columns is whole squares side by side, few enough. */
  private static boolean turns(int n, int k) {
    boolean squares = W == TransposeF64.N && n % W == 0 && k >= W;
    return squares && n <= StripsF64.MOST_VECTORS * W && k * n <= SMALL_B;
  }

  /** C = op(A) B by tiles whose strides are constants, if there are any for these sizes. */
  private static boolean tight(
      Layout layout,
      int m,
      int n,
      int k,
      double[] a,
      int aOffset,
      int lda,
      double[] b,
      int bOffset,
      double[] c,
      int cOffset) {
    if (layout == Layout.TN && lda == m && k <= NEAR && TightTilesF64.columns(m, n)) {
      TightTilesF64.transposed(m, n, k, a, aOffset, b, bOffset, ZEROS, 0, c, cOffset);
      return true;
    }
    int rows = layout == Layout.NN && lda == k && n >= W ? TightTilesF64.rows(k, n) : 0;
    if (rows > 0 && m % rows == 0) {
      TightTilesF64.products(k, n, 1, m / rows, a, aOffset, b, bOffset, ZEROS, 0, c, cOffset);
      return true;
    }
    return false;
  }

  /** Whether {@link EightF64} does such a product, if nothing is scaled or added. */
  static boolean eight(Layout layout, int m, int n, int k, int lda, int ldb, int ldc) {
    boolean square = m == 8 && n == 8 && k == 8 && layout == Layout.NN;
    return EightF64.FITS && square && lda == 8 && ldb == 8 && ldc == 8;
  }

  /**
   * C = D + A B, D the bias in every row or 0, and what the epilogue does to it. B by strides, one
   * of which is 1.
   */
  static void layer(
      int m,
      int n,
      int k,
      double[] a,
      int aOffset,
      int lda,
      double[] b,
      int bOffset,
      int bRow,
      int bCol,
      double @Nullable [] bias,
      int biasOffset,
      @Nullable EpilogueF64 epilogue,
      double[] c,
      int cOffset,
      int ldc) {
    double[] row = bias == null ? ZEROS : bias;
    boolean direct = n < W || epilogue == null;
    if (direct) {
      product(
          m, n, k, 1, a, aOffset, lda, 1, b, bOffset, bRow, bCol, row, biasOffset, c, cOffset, ldc);
      if (epilogue != null) {
        epilogue.rows(0, m);
      }
      return;
    }
    WORKSPACE
        .get()
        .blocked
        .product(
            m,
            n,
            k,
            1,
            a,
            aOffset,
            lda,
            1,
            b,
            bOffset,
            bRow,
            bCol,
            row,
            biasOffset,
            c,
            cOffset,
            ldc,
            epilogue);
  }

  private static void scale(int m, int n, double beta, double[] c, int cOffset, int ldc) {
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        c[cOffset + i * ldc + j] *= beta;
      }
    }
  }

  /**
   * C = D + alpha A B, every row of D being {@code row} ({@link #ZEROS}, or n biases), or D = C if
   * {@code row} is null. Element (i, k) of A is {@code a[aOffset + i aRow + k aCol]}; one of its
   * strides is 1, and one of B's.
   */
  static void product(
      int m,
      int n,
      int k,
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bCol,
      double @Nullable [] row,
      int rowOffset,
      double[] c,
      int cOffset,
      int ldc) {
    if (n < W) {
      WORKSPACE
          .get()
          .narrow
          .product(
              m, n, k, alpha, a, aOffset, aRow, aCol, b, bOffset, bRow, bCol, row, rowOffset, c,
              cOffset, ldc);
      return;
    }
    int rest = n % W;
    if (aRow == 1 && bCol == 1 && rest > 0 && 4 * rest <= W && m >= 2 * W && alpha == 1) {
      // The last columns as rows of C^T, lanes along A's: a vector of them would be mostly empty.
      int whole = n - rest;
      product(
          m, whole, k, 1, a, aOffset, 1, aCol, b, bOffset, bRow, 1, row, rowOffset, c, cOffset,
          ldc);
      WORKSPACE
          .get()
          .narrow
          .product(
              m,
              rest,
              k,
              1,
              a,
              aOffset,
              1,
              aCol,
              b,
              bOffset + whole,
              bRow,
              1,
              row,
              row == ZEROS ? 0 : rowOffset + whole,
              c,
              cOffset + whole,
              ldc);
      return;
    }
    boolean onePanel = n <= StripsF64.MOST_VECTORS * W;
    if (aRow == 1 && bCol == 1 && alpha == 1 && row == ZEROS && BlockedGemmF64.flat(m, n, k)) {
      WORKSPACE.get().blocked.flat(m, n, k, a, aOffset, aCol, b, bOffset, bRow, c, cOffset, ldc);
      return;
    }
    if (onePanel && bCol == 1 && alpha == 1) {
      StripsF64.strips(
          m,
          k,
          (n + W - 1) / W,
          a,
          aOffset,
          aRow,
          aCol,
          b,
          bOffset,
          bRow,
          n - W,
          row,
          rowOffset,
          c,
          cOffset,
          ldc,
          n - W);
      return;
    }
    WORKSPACE
        .get()
        .blocked
        .product(
            m, n, k, alpha, a, aOffset, aRow, aCol, b, bOffset, bRow, bCol, row, rowOffset, c,
            cOffset, ldc, null);
  }
}
