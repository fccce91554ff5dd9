package dev.swingby.kernels.vector;

import dev.swingby.kernels.Activation;
import dev.swingby.kernels.KernelsF32;

/**
 * What a layer does to rows of its matrix product while they are still in the cache: the
 * activation, or its derivative. Mutable and reused: a call allocates nothing.
 */
final class EpilogueF32 {
  private static final int W = VectorF32.SPECIES.length();
  private static final float[] NONE = {};

  /** Rows of a tile of {@link #tiles}, at most; at least half as many. */
  private static final int MOST_ROWS = 6;

  private KernelsF32 kernels = new VectorF32();
  private Activation act = Activation.LINEAR;
  private boolean backward;
  private int n;
  private float[] z = NONE;
  private int zOffset;
  private int ldz;
  private float[] y = NONE;
  private int yOffset;
  private int ldy;

  /** Y = act(Z), n columns. */
  void forward(
      KernelsF32 by,
      Activation activation,
      int columns,
      float[] from,
      int fromOffset,
      int fromStride,
      float[] to,
      int toOffset,
      int toStride) {
    set(by, activation, columns, from, fromOffset, fromStride, to, toOffset, toStride);
    backward = false;
  }

  /** dX = dX act'(Z), n columns. */
  void backward(
      KernelsF32 by,
      Activation activation,
      int columns,
      float[] at,
      int atOffset,
      int atStride,
      float[] dx,
      int dxOffset,
      int dxStride) {
    set(by, activation, columns, at, atOffset, atStride, dx, dxOffset, dxStride);
    backward = true;
  }

  private void set(
      KernelsF32 by,
      Activation activation,
      int columns,
      float[] from,
      int fromOffset,
      int fromStride,
      float[] to,
      int toOffset,
      int toStride) {
    kernels = by;
    act = activation;
    n = columns;
    z = from;
    zOffset = fromOffset;
    ldz = fromStride;
    y = to;
    yOffset = toOffset;
    ldy = toStride;
  }

  /** Keeps nobody's arrays alive. */
  void release() {
    z = NONE;
    y = NONE;
  }

  /** Whether {@link #tiles} can do it to this many rows, against panels of B of such a stride. */
  boolean inTiles(int rows, int ldb) {
    boolean inPlace = y == z && yOffset == zOffset && ldy == ldz;
    boolean forward = inPlace && !StripsF32.inPlace(ldb);
    return act == Activation.RELU && (backward || forward) && 2 * rows >= MOST_ROWS;
  }

  /**
   * Rows of a panel of C = D + A B, and what is done to them before they are stored, from row
   * {@code first} and column {@code column} of C on. B's panel has no gaps or stands in place.
   */
  void tiles(
      int rows,
      int kc,
      float[] a,
      int ao,
      int aRow,
      float[] b,
      int bo,
      int ldb,
      float[] row,
      int od,
      float[] c,
      int oc,
      int ldc,
      int first,
      int column) {
    int count = (rows + MOST_ROWS - 1) / MOST_ROWS;
    int size = rows / count;
    int larger = rows - count * size;
    int oz = zOffset + first * ldz + column;
    for (int more = 1; more >= 0; more--) {
      int tiles = more == 1 ? larger : count - larger;
      int mr = size + more;
      if (tiles > 0 && backward) {
        backward(mr, tiles, kc, a, ao, aRow, b, bo, ldb, row, od, c, oc, ldc, oz);
      } else if (tiles > 0) {
        LayerTilesF32.relu(mr, 4, tiles, kc, a, ao, aRow, b, bo, row, od, c, oc, ldc);
      }
      ao += tiles * mr * aRow;
      oc += tiles * mr * ldc;
      oz += tiles * mr * ldz;
    }
  }

  private void backward(
      int mr,
      int tiles,
      int kc,
      float[] a,
      int ao,
      int aRow,
      float[] b,
      int bo,
      int ldb,
      float[] row,
      int od,
      float[] c,
      int oc,
      int ldc,
      int oz) {
    switch (ldb / W) {
      case 8 ->
          LayerTilesF32.reluBackwardOf8(
              mr, 4, tiles, kc, a, ao, aRow, b, bo, row, od, c, oc, ldc, z, oz, ldz);
      case 16 ->
          LayerTilesF32.reluBackwardOf16(
              mr, 4, tiles, kc, a, ao, aRow, b, bo, row, od, c, oc, ldc, z, oz, ldz);
      case 32 ->
          LayerTilesF32.reluBackwardOf32(
              mr, 4, tiles, kc, a, ao, aRow, b, bo, row, od, c, oc, ldc, z, oz, ldz);
      default ->
          LayerTilesF32.reluBackward(
              mr, 4, tiles, kc, a, ao, aRow, b, bo, row, od, c, oc, ldc, z, oz, ldz);
    }
  }

  /** Rows first to first + rows - 1 of the product are whole. */
  void rows(int first, int rows) {
    boolean together = ldz == n && ldy == n;
    int calls = together ? 1 : rows;
    int size = together ? rows * n : n;
    for (int i = 0; i < calls; i++) {
      int from = zOffset + (first + i) * ldz;
      int to = yOffset + (first + i) * ldy;
      if (backward) {
        kernels.activateBackward(act, size, z, from, z, from, y, to, y, to);
      } else {
        kernels.activate(act, size, z, from, y, to);
      }
    }
  }

  /** Rows of the product that stay in the L1 cache until the epilogue comes to them. */
  int rowsAtOnce(int bytes) {
    return Math.max(24, 24 * 1024 / (n * bytes));
  }
}
