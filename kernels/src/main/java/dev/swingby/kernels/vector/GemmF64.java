package dev.swingby.kernels.vector;

import dev.swingby.kernels.Layout;
import dev.swingby.kernels.scalar.ScalarF64;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The matrix product on one thread: C in panels of up to four vectors of columns, each panel in
 * strips of register tiles ({@link FreshTilesF64}, {@link UpdateTilesF64}), k and m in blocks (Goto
 * and van de Geijn 2008).
 *
 * <p>Lanes stand along the columns of C and every element is summed in order of k, so the bits are
 * those of the scalar reference, whatever the width and the blocks. A is read in place; B is read
 * in place, or copied into contiguous panels: when it stands transposed, and when it is large and
 * enough rows of A use it (a power-of-two stride would thrash the cache).
 */
final class GemmF64 {
  private static final int W = VectorF64.SPECIES.length();

  /** 24 accumulators need 32 registers: AVX2 has 16. */
  private static final boolean FEW_REGISTERS = VectorF64.SPECIES.vectorBitSize() == 256;

  private static final int MOST_VECTORS = FEW_REGISTERS ? 2 : 4;

  /** Most rows of a tile by its vectors. */
  private static final int[] MOST_ROWS =
      FEW_REGISTERS ? new int[] {0, 12, 6} : new int[] {0, 16, 8, 8, 6};

  /** Depth of a block that is copied. */
  private static final int K_BLOCK = 512;

  /**
   * Panels of B that are copied at once, and rows of A that meet them one block after the other.
   */
  private static final int PANELS_OF_A_GROUP = 16;

  private static final int M_BLOCK = 192;

  /** Up to this many multiplications the scalar loop is faster than any set-up. */
  private static final int TINY = 16;

  /** B is copied from this many bytes on, if so many rows of A use it. */
  private static final int LARGE = 40 << 10;

  private static final int ROWS_THAT_PAY = 32;

  /**
   * Rows of A this many bytes apart are copied, if so many panels use them: they meet in the cache.
   */
  private static final int FAR = 2048;

  private static final int PANELS_THAT_PAY = 4;

  private static final double[] NONE = {};

  /** The row of zeros that sums start from. */
  static final double[] ZEROS = new double[4 * W];

  private static final ThreadLocal<GemmF64> WORKSPACE = ThreadLocal.withInitial(GemmF64::new);

  private final NarrowGemmF64 narrow = new NarrowGemmF64();
  private double[] packedB = NONE;
  private double[] packedA = NONE;

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
        .blocks(
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
    boolean onePanel = n <= MOST_VECTORS * W;
    if (onePanel && bCol == 1 && alpha == 1) {
      strips(
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
        .blocks(
            m, n, k, alpha, a, aOffset, aRow, aCol, b, bOffset, bRow, bCol, row, rowOffset, c,
            cOffset, ldc, null);
  }

  private void blocks(
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
      int ldc,
      @Nullable EpilogueF64 epilogue) {
    boolean many =
        n > MOST_VECTORS * W && m >= ROWS_THAT_PAY && (long) k * n * Double.BYTES > LARGE;
    boolean copy = many || bCol != 1 || alpha != 1;
    int depth = copy ? K_BLOCK : Math.max(1, k);
    int k0 = 0;
    do {
      int kc = Math.min(depth, k - k0);
      block(
          m,
          n,
          kc,
          alpha,
          a,
          aOffset + k0 * aCol,
          aRow,
          aCol,
          b,
          bOffset + k0 * bRow,
          bRow,
          bCol,
          copy,
          k0 == 0 ? row : null,
          rowOffset,
          c,
          cOffset,
          ldc,
          k0 + kc == k ? epilogue : null);
      k0 += depth;
    } while (k0 < k);
  }

  /**
   * One block of k. Panels differ by at most one vector and grow to the right, so that the last
   * one, whose last vector may overlap the one before it, has two if any has.
   */
  private void block(
      int m,
      int n,
      int kc,
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bCol,
      boolean copy,
      double @Nullable [] row,
      int rowOffset,
      double[] c,
      int cOffset,
      int ldc,
      @Nullable EpilogueF64 epilogue) {
    int vectors = (n + W - 1) / W;
    int panels = (vectors + MOST_VECTORS - 1) / MOST_VECTORS;
    int from = 0;
    while (panels > 0) {
      int group = Math.min(PANELS_OF_A_GROUP, panels);
      int width = vectors * group / panels;
      int cols = Math.min(width * W, n - from);
      int bAt = bOffset + from * bCol;
      if (copy) {
        packGroup(cols, width, group, kc, alpha, b, bAt, bRow, bCol);
      }
      boolean last = group == panels;
      rowBlocks(
          m,
          cols,
          width,
          group,
          kc,
          a,
          aOffset,
          aRow,
          aCol,
          copy ? packedB : b,
          copy ? 0 : bAt,
          copy ? 0 : bRow,
          row,
          row == ZEROS ? 0 : rowOffset + from,
          c,
          cOffset + from,
          ldc,
          last ? epilogue : null);
      from += width * W;
      vectors -= width;
      panels -= group;
    }
  }

  /** Copies a group of panels of B one after the other. */
  private void packGroup(
      int cols,
      int width,
      int group,
      int kc,
      double alpha,
      double[] b,
      int bOffset,
      int bRow,
      int bCol) {
    packedB = atLeast(packedB, width * W * kc);
    int done = 0;
    for (int p = group; p > 0; p--) {
      int nv = (width - done) / p;
      int column = done * W;
      int wide = Math.min(nv * W, cols - column);
      PackF64.panel(b, bOffset + column * bCol, bRow, bCol, kc, wide, alpha, packedB, column * kc);
      done += nv;
    }
  }

  /**
   * All rows of A against a group of panels, by blocks of rows that stay in the L2 cache. {@code
   * ldb} 0 says that the panels were copied.
   */
  private void rowBlocks(
      int m,
      int cols,
      int width,
      int group,
      int kc,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int ldb,
      double @Nullable [] row,
      int rowOffset,
      double[] c,
      int cOffset,
      int ldc,
      @Nullable EpilogueF64 epilogue) {
    int most = group == 1 ? Math.max(1, m) : M_BLOCK;
    if (epilogue != null) {
      most = Math.min(M_BLOCK, epilogue.rowsAtOnce(Double.BYTES));
    }
    int first = 0;
    for (int left = (m + most - 1) / most; left > 0; left--) {
      int rows = (m - first + left - 1) / left;
      int at = aOffset + first * aRow;
      double[] rowsOfA = a;
      int down = aRow;
      int across = aCol;
      if (group >= PANELS_THAT_PAY && (long) Math.max(aRow, aCol) * Double.BYTES >= FAR) {
        packedA = atLeast(packedA, rows * (kc + W));
        rowsOfA = packedA;
        if (aRow == 1) {
          PackF64.rows(a, at, aCol, kc, rows, packedA, rows);
          across = rows;
        } else {
          // Not a power of two apart.
          PackF64.rows(a, at, aRow, rows, kc, packedA, kc + W);
          down = kc + W;
        }
        at = 0;
      }
      int done = 0;
      for (int p = group; p > 0; p--) {
        int nv = (width - done) / p;
        int column = done * W;
        int last = Math.min(nv * W, cols - column) - W;
        boolean copied = ldb == 0;
        strips(
            rows,
            kc,
            nv,
            rowsOfA,
            at,
            down,
            across,
            b,
            bOffset + (copied ? column * kc : column),
            copied ? nv * W : ldb,
            copied ? (nv - 1) * W : last,
            row,
            row == ZEROS ? 0 : rowOffset + column,
            c,
            cOffset + first * ldc + column,
            ldc,
            last);
        done += nv;
      }
      if (epilogue != null) {
        epilogue.rows(first, rows);
      }
      first += rows;
    }
  }

  private static double[] atLeast(double[] buffer, int size) {
    return buffer.length >= size
        ? buffer
        : Arrays.copyOf(buffer, Math.max(size, 2 * buffer.length));
  }

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
    if (row == null) {
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
