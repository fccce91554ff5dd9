package dev.swingby.kernels.vector;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Products of more than one panel, or whose B is copied: k and m in blocks (Goto and van de Geijn
 * 2008). B is copied into contiguous panels when it stands transposed, and when it is large and
 * enough rows of A use it (a power-of-two stride would thrash the cache); A when its rows are far
 * apart and enough panels use them.
 *
 * <p>A workspace of one thread: reused, a call allocates nothing once its buffers are large enough.
 */
final class BlockedGemmF32 {
  private static final int W = VectorF32.SPECIES.length();

  /**
   * Depth of a block that is copied: 4 KiB, so that four vectors of columns take a quarter of L2.
   */
  private static final int K_BLOCK = 4096 / Float.BYTES;

  /** Panels of B that are copied at once. */
  private static final int PANELS_OF_A_GROUP = 16;

  /** Rows of A that meet a group of panels one after the other. */
  private static final int M_BLOCK = 192;

  /** B is copied from this many bytes on, if so many rows of A use it. */
  private static final int LARGE = 40 << 10;

  /** And from this many on, if its rows lie a multiple of so many bytes apart: they share sets. */
  private static final int SHARING = 6 << 10;

  private static final int SHARED = 512;

  private static final int ROWS_THAT_PAY = 32;

  /** Rows of A, and elements, that do not pay for the copy of a B of known stride. */
  private static final int FEW_ROWS = 192;

  private static final int FEW_ELEMENTS = 48 << 10;

  /** Depth up to which a B of two panels never pays: it stays in the cache where it is. */
  private static final int NEAR = 96;

  /** Rows of A so many bytes apart are copied, if so many panels use them: they share sets. */
  private static final int FAR = 2048;

  private static final int PANELS_THAT_PAY = 4;

  private static final float[] NONE = {};

  private float[] packedB = NONE;
  private float[] packedA = NONE;

  private int m;
  private int n;
  private int k;
  private float alpha;
  private float[] a = NONE;
  private int aOffset;
  private int aRow;
  private int aCol;
  private float[] b = NONE;
  private int bOffset;
  private int bRow;
  private int bCol;
  private boolean copyB;
  private float @Nullable [] start;
  private int startOffset;
  private float[] c = NONE;
  private int cOffset;
  private int ldc;
  private @Nullable EpilogueF32 epilogue;

  /** Whether the tiles do what the epilogue would. */
  private boolean inTiles;

  /** See {@link GemmF32#product}; the epilogue is called for rows of C that are whole. */
  void product(
      int rows,
      int cols,
      int depth,
      float factor,
      float[] ofA,
      int aFrom,
      int aDown,
      int aAcross,
      float[] ofB,
      int bFrom,
      int bDown,
      int bAcross,
      float @Nullable [] row,
      int rowOffset,
      float[] ofC,
      int cFrom,
      int cDown,
      @Nullable EpilogueF32 then) {
    m = rows;
    n = cols;
    k = depth;
    alpha = factor;
    a = ofA;
    aOffset = aFrom;
    aRow = aDown;
    aCol = aAcross;
    b = ofB;
    bOffset = bFrom;
    bRow = bDown;
    bCol = bAcross;
    start = row;
    startOffset = rowOffset;
    c = ofC;
    cOffset = cFrom;
    ldc = cDown;
    epilogue = then;
    try {
      blocks();
    } finally { // keeps nobody's arrays alive
      a = NONE;
      b = NONE;
      c = NONE;
      start = null;
      epilogue = null;
    }
  }

  /** Whether {@link #flat} is for a product of A's columns of these sizes. */
  static boolean flat(int m, int n, int k) {
    int panel = StripsF32.MOST_VECTORS * W;
    boolean wide = n > 2 * panel || (n > panel && k > NEAR);
    return W == TransposeF32.N && wide && m >= 2 * W && m <= panel && k >= 2 * m;
  }

  /** Whether B's panels are taken where they are, by tiles that know B's stride. */
  private static boolean inPlace(int m, int n, int k, int bRow) {
    boolean wholePanels = n % (4 * W) == 0 && StripsF32.inPlace(bRow);
    boolean near = bRow == 8 * W && k <= NEAR;
    boolean few = m <= FEW_ROWS && k <= StripsF32.SHALLOW && m * k <= FEW_ELEMENTS;
    return wholePanels && (near || few);
  }

  /**
   * C = A B where A stands transposed, C has few rows and the sums are long: C^T = B^T A, whose
   * right factor is one panel and needs no copy; C is transposed at the end.
   */
  void flat(
      int rows,
      int cols,
      int depth,
      float[] ofA,
      int aFrom,
      int aAcross,
      float[] ofB,
      int bFrom,
      int bDown,
      float[] ofC,
      int cFrom,
      int cDown) {
    packedA = atLeast(packedA, rows * cols);
    int nv = (rows + W - 1) / W;
    int last = rows - W;
    StripsF32.strips(
        cols,
        depth,
        nv,
        ofB,
        bFrom,
        1,
        bDown,
        ofA,
        aFrom,
        aAcross,
        last,
        StripsF32.ZEROS,
        0,
        packedA,
        0,
        rows,
        last);
    PackF32.turn(packedA, 0, rows, cols, rows, ofC, cFrom, cDown);
  }

  private void blocks() {
    int large = bRow % (SHARED / Float.BYTES) == 0 ? SHARING : LARGE;
    boolean inPlace = bCol == 1 && inPlace(m, n, k, bRow);
    boolean many =
        n > StripsF32.MOST_VECTORS * W && m >= ROWS_THAT_PAY && (long) k * n * Float.BYTES > large;
    copyB = (many && !inPlace) || bCol != 1 || alpha != 1;
    int depth = copyB ? K_BLOCK : Math.max(1, k);
    int ldb = copyB ? 4 * W : bRow;
    boolean panels = n % (4 * W) == 0 && (ldb == 4 * W || inPlace) && StripsF32.MOST_VECTORS == 4;
    inTiles = epilogue != null && panels && k <= depth && epilogue.inTiles(m, ldb);
    int k0 = 0;
    do {
      block(k0, Math.min(depth, k - k0));
      k0 += depth;
    } while (k0 < k);
  }

  /**
   * One block of k. Panels differ by at most one vector and grow to the right, so that the last
   * one, whose last vector may overlap the one before it, has two if any has.
   */
  private void block(int k0, int kc) {
    int vectors = (n + W - 1) / W;
    int panels = (vectors + StripsF32.MOST_VECTORS - 1) / StripsF32.MOST_VECTORS;
    int from = 0;
    while (panels > 0) {
      int group = Math.min(PANELS_OF_A_GROUP, panels);
      int width = vectors * group / panels;
      if (copyB) {
        packGroup(from, width, group, k0, kc);
      }
      rowBlocks(from, width, group, group == panels, k0, kc);
      from += width * W;
      vectors -= width;
      panels -= group;
    }
  }

  /** Copies a group of panels of B one after the other. */
  private void packGroup(int from, int width, int group, int k0, int kc) {
    packedB = atLeast(packedB, width * W * kc);
    int cols = Math.min(width * W, n - from);
    int at = bOffset + k0 * bRow + from * bCol;
    int done = 0;
    for (int p = group; p > 0; p--) {
      int nv = (width - done) / p;
      int column = done * W;
      int wide = Math.min(nv * W, cols - column);
      PackF32.panel(b, at + column * bCol, bRow, bCol, kc, wide, alpha, packedB, column * kc);
      done += nv;
    }
  }

  /** All rows of A against a group of panels, by blocks of rows that stay in the L2 cache. */
  private void rowBlocks(int from, int width, int group, boolean last, int k0, int kc) {
    boolean whole = last && k0 + kc == k;
    int most = group == 1 ? Math.max(1, m) : M_BLOCK;
    if (epilogue != null && !inTiles) {
      most = Math.min(M_BLOCK, epilogue.rowsAtOnce(Float.BYTES));
    }
    boolean far = group >= PANELS_THAT_PAY && (long) Math.max(aRow, aCol) * Float.BYTES >= FAR;
    int first = 0;
    for (int left = (m + most - 1) / most; left > 0; left--) {
      int rows = (m - first + left - 1) / left;
      int at = aOffset + first * aRow + k0 * aCol;
      if (!far) {
        panels(from, width, group, k0, kc, first, rows, a, at, aRow, aCol);
      } else if (aRow == 1) {
        packedA = atLeast(packedA, rows * kc);
        PackF32.rows(a, at, aCol, kc, rows, packedA, rows);
        panels(from, width, group, k0, kc, first, rows, packedA, 0, 1, rows);
      } else {
        int apart = kc + W; // not a power of two
        packedA = atLeast(packedA, rows * apart);
        PackF32.rows(a, at, aRow, rows, kc, packedA, apart);
        panels(from, width, group, k0, kc, first, rows, packedA, 0, apart, 1);
      }
      if (whole && epilogue != null && !inTiles) {
        epilogue.rows(first, rows);
      }
      first += rows;
    }
  }

  /** A block of rows, in place or copied, against a group of panels. */
  private void panels(
      int from,
      int width,
      int group,
      int k0,
      int kc,
      int first,
      int rows,
      float[] rowsOfA,
      int at,
      int down,
      int across) {
    float[] row = k0 == 0 ? start : null;
    int cols = Math.min(width * W, n - from);
    int done = 0;
    for (int p = group; p > 0; p--) {
      int nv = (width - done) / p;
      int column = done * W;
      int last = Math.min(nv * W, cols - column) - W;
      if (inTiles && epilogue != null && row != null) {
        epilogue.tiles(
            rows,
            kc,
            rowsOfA,
            at,
            down,
            copyB ? packedB : b,
            copyB ? column * kc : bOffset + from + column,
            copyB ? 4 * W : bRow,
            row,
            row == StripsF32.ZEROS ? 0 : startOffset + from + column,
            c,
            cOffset + first * ldc + from + column,
            ldc,
            first,
            from + column);
        done += nv;
        continue;
      }
      StripsF32.strips(
          rows,
          kc,
          nv,
          rowsOfA,
          at,
          down,
          across,
          copyB ? packedB : b,
          copyB ? column * kc : bOffset + k0 * bRow + from + column,
          copyB ? nv * W : bRow,
          copyB ? (nv - 1) * W : last,
          row,
          row == StripsF32.ZEROS ? 0 : startOffset + from + column,
          c,
          cOffset + first * ldc + from + column,
          ldc,
          last);
      done += nv;
    }
  }

  private static float[] atLeast(float[] buffer, int size) {
    return buffer.length >= size
        ? buffer
        : Arrays.copyOf(buffer, Math.max(size, 2 * buffer.length));
  }
}
