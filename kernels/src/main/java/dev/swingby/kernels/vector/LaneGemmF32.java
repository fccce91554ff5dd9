package dev.swingby.kernels.vector;

import dev.swingby.kernels.KernelsF32;
import dev.swingby.kernels.Layout;
import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Small products of many matrices at once: a vector holds the same element of as many of them, so
 * every lane is one product, summed in order of k. C in strips of register tiles ({@link
 * LaneTilesF32}) of up to four rows and columns, as even as they can be.
 */
final class LaneGemmF32 {
  private static final VectorSpecies<Float> S = VectorF32.SPECIES;
  private static final int W = S.length();
  private static final int MOST = 4;

  /** What sums start from where nothing stands in C yet. */
  private static final float[] ZEROS = new float[W];

  private LaneGemmF32() {}

  /** See {@link KernelsF32#gemmLanes}; alpha is 1, beta 0 or 1, lanes a multiple of W. */
  static void gemm(
      Layout layout,
      int lanes,
      int m,
      int n,
      int k,
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
    int aRow = layout == Layout.TN ? lanes : lda;
    int aCol = layout == Layout.TN ? lda : lanes;
    int bRow = layout == Layout.NT ? lanes : ldb;
    int bCol = layout == Layout.NT ? ldb : lanes;
    float[] start = beta == 0 ? ZEROS : c;
    int startRow = beta == 0 ? 0 : ldc;
    int startCol = beta == 0 ? 0 : lanes;
    // Strips of high tiles first, then of tiles one row lower: 7 = 4 + 3, 9 = 3 + 3 + 3.
    int stacked = (m + MOST - 1) / MOST;
    int high = stacked == 0 ? 0 : (m + stacked - 1) / stacked;
    int highTiles = m - stacked * (high - 1);
    int beside = (n + MOST - 1) / MOST;
    for (int v = 0; v < lanes; v += W) {
      int j = 0;
      for (int strip = 0; strip < beside; strip++) {
        int width = (n - j + beside - strip - 1) / (beside - strip);
        int i = 0;
        for (int height = high; height > 0 && i < m; height--) {
          int tiles = height == high ? highTiles : stacked - highTiles;
          LaneTilesF32.strip(
              height,
              width,
              tiles,
              k,
              a,
              aOffset + v + i * aRow,
              aRow,
              aCol,
              b,
              bOffset + v + j * bCol,
              bRow,
              bCol,
              start,
              beta == 0 ? 0 : cOffset + v + i * ldc + j * lanes,
              startRow,
              startCol,
              c,
              cOffset + v + i * ldc + j * lanes,
              ldc,
              lanes);
          i += tiles * height;
        }
        j += width;
      }
    }
  }

  /** See {@link KernelsF32#residualLanes}; lanes a multiple of W. */
  static void residual(
      int lanes,
      int n,
      float[] y,
      int yOffset,
      float[] t,
      int tOffset,
      float scale,
      float[] r,
      int rOffset,
      float[] sums) {
    int ring = KernelsF32.LANES * lanes;
    // Of fewer elements than there are sums the last sums stay 0: adding them changes nothing.
    int used = Math.min(ring, Math.max(1, Integer.highestOneBit(2 * n - 1)) * lanes);
    Arrays.fill(sums, 0, used, 0);
    for (int from = 0; from < n * lanes; from += ring) {
      int count = Math.min(ring, n * lanes - from);
      for (int i = 0; i < count; i += W) {
        FloatVector e =
            FloatVector.fromArray(S, y, yOffset + from + i)
                .sub(FloatVector.fromArray(S, t, tOffset + from + i));
        e.mul(scale).intoArray(r, rOffset + from + i);
        e.fma(e, FloatVector.fromArray(S, sums, i)).intoArray(sums, i);
      }
    }
    for (int half = used / 2; half >= lanes; half /= 2) {
      for (int i = 0; i < half; i += W) {
        FloatVector.fromArray(S, sums, i)
            .add(FloatVector.fromArray(S, sums, half + i))
            .intoArray(sums, i);
      }
    }
  }
}
