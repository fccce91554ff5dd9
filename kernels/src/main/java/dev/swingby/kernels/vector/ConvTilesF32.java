package dev.swingby.kernels.vector;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Register tiles of the convolution, written by ConvTileSource (kernels/src/test): {@code tiles}
 * tiles of mr pixels and nv vectors of channels, C = D + A B, where row p of A is several segments
 * of x around pixel p, and B is a panel of rows of nv whole vectors: at a stride that the compiler
 * knows, its bounds checks leave the loop. Narrow tiles take two k at a time (s2), if kc is even: a
 * row's address then serves two loads. The last vector of C may overlap the one before it.
 */
final class ConvTilesF32 {
  private static final VectorSpecies<Float> S = VectorF32.SPECIES;
  private static final int W = S.length();

  private ConvTilesF32() {}

  static void tiles(
      int mr, int nv, int tiles, int[] pixels, int at, int segments, int[] segmentsOfA,
      int[] segmentsOfB, int kc, float[] a, int ao, int aRow, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc, int cLast) {
    switch (16 * nv + mr - 1) {
      case 69 ->
          t6x4(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 68 ->
          t5x4(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 67 ->
          t4x4(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 66 ->
          t3x4(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 65 ->
          t2x4(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 64 ->
          t1x4(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 55 ->
          t8x3(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 54 ->
          t7x3(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 53 ->
          t6x3(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 52 ->
          t5x3(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 51 ->
          t4x3(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 50 ->
          t3x3(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 49 ->
          t2x3(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 48 ->
          t1x3(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 39 ->
          t8x2(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 38 ->
          t7x2(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 37 ->
          t6x2(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 36 ->
          t5x2(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 35 ->
          t4x2(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 34 ->
          t3x2(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 33 ->
          t2x2(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 32 ->
          t1x2(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 27 ->
          t12x1(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 26 ->
          t11x1(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 25 ->
          t10x1(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 24 ->
          t9x1(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 23 ->
          t8x1(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 22 ->
          t7x1(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 21 ->
          t6x1(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 20 ->
          t5x1(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 19 ->
          t4x1(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 18 ->
          t3x1(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 17 ->
          t2x1(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 16 ->
          t1x1(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      default -> throw new IllegalArgumentException("no tile " + mr + " x " + nv);
    }
  }

  static void pairs(
      int mr, int nv, int tiles, int[] pixels, int at, int segments, int[] segmentsOfA,
      int[] segmentsOfB, int kc, float[] a, int ao, int aRow, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc, int cLast) {
    switch (16 * nv + mr - 1) {
      case 39 ->
          s8x2(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 38 ->
          s7x2(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 37 ->
          s6x2(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 36 ->
          s5x2(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 35 ->
          s4x2(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 34 ->
          s3x2(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 33 ->
          s2x2(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 32 ->
          s1x2(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 27 ->
          s12x1(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 26 ->
          s11x1(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 25 ->
          s10x1(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 24 ->
          s9x1(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 23 ->
          s8x1(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 22 ->
          s7x1(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 21 ->
          s6x1(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 20 ->
          s5x1(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 19 ->
          s4x1(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 18 ->
          s3x1(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 17 ->
          s2x1(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      case 16 ->
          s1x1(
              tiles, pixels, at, segments, segmentsOfA, segmentsOfB, kc, a, ao, aRow, b, bo, d, od,
              dRow, c, oc, ldc, cLast);
      default -> throw new IllegalArgumentException("no tile " + mr + " x " + nv);
    }
  }

  private static void t6x4(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + p0 * dRow + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + p0 * dRow + 2 * W);
      FloatVector c0s =
          FloatVector.fromArray(S, d, od + p0 * dRow + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + p1 * dRow + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + p1 * dRow + 2 * W);
      FloatVector c1s =
          FloatVector.fromArray(S, d, od + p1 * dRow + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + p2 * dRow + W);
      FloatVector c2r =
          FloatVector.fromArray(S, d, od + p2 * dRow + 2 * W);
      FloatVector c2s =
          FloatVector.fromArray(S, d, od + p2 * dRow + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + p3 * dRow + W);
      FloatVector c3r =
          FloatVector.fromArray(S, d, od + p3 * dRow + 2 * W);
      FloatVector c3s =
          FloatVector.fromArray(S, d, od + p3 * dRow + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + p4 * dRow);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + p4 * dRow + W);
      FloatVector c4r =
          FloatVector.fromArray(S, d, od + p4 * dRow + 2 * W);
      FloatVector c4s =
          FloatVector.fromArray(S, d, od + p4 * dRow + cLast);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + p5 * dRow);
      FloatVector c5q =
          FloatVector.fromArray(S, d, od + p5 * dRow + W);
      FloatVector c5r =
          FloatVector.fromArray(S, d, od + p5 * dRow + 2 * W);
      FloatVector c5s =
          FloatVector.fromArray(S, d, od + p5 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        int a5 = sa + p5 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (4 * W));
          FloatVector b0q = FloatVector.fromArray(S, b, sb + k * (4 * W) + W);
          FloatVector b0r = FloatVector.fromArray(S, b, sb + k * (4 * W) + 2 * W);
          FloatVector b0s = FloatVector.fromArray(S, b, sb + k * (4 * W) + 3 * W);
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          c0r = x00.fma(b0r, c0r);
          c0s = x00.fma(b0s, c0s);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          c1r = x01.fma(b0r, c1r);
          c1s = x01.fma(b0s, c1s);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          c2r = x02.fma(b0r, c2r);
          c2s = x02.fma(b0s, c2s);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          c3r = x03.fma(b0r, c3r);
          c3s = x03.fma(b0s, c3s);
          FloatVector x04 = FloatVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          c4q = x04.fma(b0q, c4q);
          c4r = x04.fma(b0r, c4r);
          c4s = x04.fma(b0s, c4s);
          FloatVector x05 = FloatVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          c5q = x05.fma(b0q, c5q);
          c5r = x05.fma(b0r, c5r);
          c5s = x05.fma(b0s, c5s);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c0q.intoArray(c, oc + p0 * ldc + W);
      c0r.intoArray(c, oc + p0 * ldc + 2 * W);
      c0s.intoArray(c, oc + p0 * ldc + cLast);
      c1p.intoArray(c, oc + p1 * ldc);
      c1q.intoArray(c, oc + p1 * ldc + W);
      c1r.intoArray(c, oc + p1 * ldc + 2 * W);
      c1s.intoArray(c, oc + p1 * ldc + cLast);
      c2p.intoArray(c, oc + p2 * ldc);
      c2q.intoArray(c, oc + p2 * ldc + W);
      c2r.intoArray(c, oc + p2 * ldc + 2 * W);
      c2s.intoArray(c, oc + p2 * ldc + cLast);
      c3p.intoArray(c, oc + p3 * ldc);
      c3q.intoArray(c, oc + p3 * ldc + W);
      c3r.intoArray(c, oc + p3 * ldc + 2 * W);
      c3s.intoArray(c, oc + p3 * ldc + cLast);
      c4p.intoArray(c, oc + p4 * ldc);
      c4q.intoArray(c, oc + p4 * ldc + W);
      c4r.intoArray(c, oc + p4 * ldc + 2 * W);
      c4s.intoArray(c, oc + p4 * ldc + cLast);
      c5p.intoArray(c, oc + p5 * ldc);
      c5q.intoArray(c, oc + p5 * ldc + W);
      c5r.intoArray(c, oc + p5 * ldc + 2 * W);
      c5s.intoArray(c, oc + p5 * ldc + cLast);
      at += 6;
    }
  }

  private static void t5x4(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + p0 * dRow + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + p0 * dRow + 2 * W);
      FloatVector c0s =
          FloatVector.fromArray(S, d, od + p0 * dRow + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + p1 * dRow + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + p1 * dRow + 2 * W);
      FloatVector c1s =
          FloatVector.fromArray(S, d, od + p1 * dRow + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + p2 * dRow + W);
      FloatVector c2r =
          FloatVector.fromArray(S, d, od + p2 * dRow + 2 * W);
      FloatVector c2s =
          FloatVector.fromArray(S, d, od + p2 * dRow + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + p3 * dRow + W);
      FloatVector c3r =
          FloatVector.fromArray(S, d, od + p3 * dRow + 2 * W);
      FloatVector c3s =
          FloatVector.fromArray(S, d, od + p3 * dRow + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + p4 * dRow);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + p4 * dRow + W);
      FloatVector c4r =
          FloatVector.fromArray(S, d, od + p4 * dRow + 2 * W);
      FloatVector c4s =
          FloatVector.fromArray(S, d, od + p4 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (4 * W));
          FloatVector b0q = FloatVector.fromArray(S, b, sb + k * (4 * W) + W);
          FloatVector b0r = FloatVector.fromArray(S, b, sb + k * (4 * W) + 2 * W);
          FloatVector b0s = FloatVector.fromArray(S, b, sb + k * (4 * W) + 3 * W);
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          c0r = x00.fma(b0r, c0r);
          c0s = x00.fma(b0s, c0s);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          c1r = x01.fma(b0r, c1r);
          c1s = x01.fma(b0s, c1s);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          c2r = x02.fma(b0r, c2r);
          c2s = x02.fma(b0s, c2s);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          c3r = x03.fma(b0r, c3r);
          c3s = x03.fma(b0s, c3s);
          FloatVector x04 = FloatVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          c4q = x04.fma(b0q, c4q);
          c4r = x04.fma(b0r, c4r);
          c4s = x04.fma(b0s, c4s);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c0q.intoArray(c, oc + p0 * ldc + W);
      c0r.intoArray(c, oc + p0 * ldc + 2 * W);
      c0s.intoArray(c, oc + p0 * ldc + cLast);
      c1p.intoArray(c, oc + p1 * ldc);
      c1q.intoArray(c, oc + p1 * ldc + W);
      c1r.intoArray(c, oc + p1 * ldc + 2 * W);
      c1s.intoArray(c, oc + p1 * ldc + cLast);
      c2p.intoArray(c, oc + p2 * ldc);
      c2q.intoArray(c, oc + p2 * ldc + W);
      c2r.intoArray(c, oc + p2 * ldc + 2 * W);
      c2s.intoArray(c, oc + p2 * ldc + cLast);
      c3p.intoArray(c, oc + p3 * ldc);
      c3q.intoArray(c, oc + p3 * ldc + W);
      c3r.intoArray(c, oc + p3 * ldc + 2 * W);
      c3s.intoArray(c, oc + p3 * ldc + cLast);
      c4p.intoArray(c, oc + p4 * ldc);
      c4q.intoArray(c, oc + p4 * ldc + W);
      c4r.intoArray(c, oc + p4 * ldc + 2 * W);
      c4s.intoArray(c, oc + p4 * ldc + cLast);
      at += 5;
    }
  }

  private static void t4x4(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + p0 * dRow + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + p0 * dRow + 2 * W);
      FloatVector c0s =
          FloatVector.fromArray(S, d, od + p0 * dRow + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + p1 * dRow + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + p1 * dRow + 2 * W);
      FloatVector c1s =
          FloatVector.fromArray(S, d, od + p1 * dRow + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + p2 * dRow + W);
      FloatVector c2r =
          FloatVector.fromArray(S, d, od + p2 * dRow + 2 * W);
      FloatVector c2s =
          FloatVector.fromArray(S, d, od + p2 * dRow + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + p3 * dRow + W);
      FloatVector c3r =
          FloatVector.fromArray(S, d, od + p3 * dRow + 2 * W);
      FloatVector c3s =
          FloatVector.fromArray(S, d, od + p3 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (4 * W));
          FloatVector b0q = FloatVector.fromArray(S, b, sb + k * (4 * W) + W);
          FloatVector b0r = FloatVector.fromArray(S, b, sb + k * (4 * W) + 2 * W);
          FloatVector b0s = FloatVector.fromArray(S, b, sb + k * (4 * W) + 3 * W);
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          c0r = x00.fma(b0r, c0r);
          c0s = x00.fma(b0s, c0s);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          c1r = x01.fma(b0r, c1r);
          c1s = x01.fma(b0s, c1s);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          c2r = x02.fma(b0r, c2r);
          c2s = x02.fma(b0s, c2s);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          c3r = x03.fma(b0r, c3r);
          c3s = x03.fma(b0s, c3s);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c0q.intoArray(c, oc + p0 * ldc + W);
      c0r.intoArray(c, oc + p0 * ldc + 2 * W);
      c0s.intoArray(c, oc + p0 * ldc + cLast);
      c1p.intoArray(c, oc + p1 * ldc);
      c1q.intoArray(c, oc + p1 * ldc + W);
      c1r.intoArray(c, oc + p1 * ldc + 2 * W);
      c1s.intoArray(c, oc + p1 * ldc + cLast);
      c2p.intoArray(c, oc + p2 * ldc);
      c2q.intoArray(c, oc + p2 * ldc + W);
      c2r.intoArray(c, oc + p2 * ldc + 2 * W);
      c2s.intoArray(c, oc + p2 * ldc + cLast);
      c3p.intoArray(c, oc + p3 * ldc);
      c3q.intoArray(c, oc + p3 * ldc + W);
      c3r.intoArray(c, oc + p3 * ldc + 2 * W);
      c3s.intoArray(c, oc + p3 * ldc + cLast);
      at += 4;
    }
  }

  private static void t3x4(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + p0 * dRow + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + p0 * dRow + 2 * W);
      FloatVector c0s =
          FloatVector.fromArray(S, d, od + p0 * dRow + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + p1 * dRow + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + p1 * dRow + 2 * W);
      FloatVector c1s =
          FloatVector.fromArray(S, d, od + p1 * dRow + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + p2 * dRow + W);
      FloatVector c2r =
          FloatVector.fromArray(S, d, od + p2 * dRow + 2 * W);
      FloatVector c2s =
          FloatVector.fromArray(S, d, od + p2 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (4 * W));
          FloatVector b0q = FloatVector.fromArray(S, b, sb + k * (4 * W) + W);
          FloatVector b0r = FloatVector.fromArray(S, b, sb + k * (4 * W) + 2 * W);
          FloatVector b0s = FloatVector.fromArray(S, b, sb + k * (4 * W) + 3 * W);
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          c0r = x00.fma(b0r, c0r);
          c0s = x00.fma(b0s, c0s);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          c1r = x01.fma(b0r, c1r);
          c1s = x01.fma(b0s, c1s);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          c2r = x02.fma(b0r, c2r);
          c2s = x02.fma(b0s, c2s);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c0q.intoArray(c, oc + p0 * ldc + W);
      c0r.intoArray(c, oc + p0 * ldc + 2 * W);
      c0s.intoArray(c, oc + p0 * ldc + cLast);
      c1p.intoArray(c, oc + p1 * ldc);
      c1q.intoArray(c, oc + p1 * ldc + W);
      c1r.intoArray(c, oc + p1 * ldc + 2 * W);
      c1s.intoArray(c, oc + p1 * ldc + cLast);
      c2p.intoArray(c, oc + p2 * ldc);
      c2q.intoArray(c, oc + p2 * ldc + W);
      c2r.intoArray(c, oc + p2 * ldc + 2 * W);
      c2s.intoArray(c, oc + p2 * ldc + cLast);
      at += 3;
    }
  }

  private static void t2x4(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + p0 * dRow + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + p0 * dRow + 2 * W);
      FloatVector c0s =
          FloatVector.fromArray(S, d, od + p0 * dRow + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + p1 * dRow + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + p1 * dRow + 2 * W);
      FloatVector c1s =
          FloatVector.fromArray(S, d, od + p1 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (4 * W));
          FloatVector b0q = FloatVector.fromArray(S, b, sb + k * (4 * W) + W);
          FloatVector b0r = FloatVector.fromArray(S, b, sb + k * (4 * W) + 2 * W);
          FloatVector b0s = FloatVector.fromArray(S, b, sb + k * (4 * W) + 3 * W);
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          c0r = x00.fma(b0r, c0r);
          c0s = x00.fma(b0s, c0s);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          c1r = x01.fma(b0r, c1r);
          c1s = x01.fma(b0s, c1s);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c0q.intoArray(c, oc + p0 * ldc + W);
      c0r.intoArray(c, oc + p0 * ldc + 2 * W);
      c0s.intoArray(c, oc + p0 * ldc + cLast);
      c1p.intoArray(c, oc + p1 * ldc);
      c1q.intoArray(c, oc + p1 * ldc + W);
      c1r.intoArray(c, oc + p1 * ldc + 2 * W);
      c1s.intoArray(c, oc + p1 * ldc + cLast);
      at += 2;
    }
  }

  private static void t1x4(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + p0 * dRow + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + p0 * dRow + 2 * W);
      FloatVector c0s =
          FloatVector.fromArray(S, d, od + p0 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (4 * W));
          FloatVector b0q = FloatVector.fromArray(S, b, sb + k * (4 * W) + W);
          FloatVector b0r = FloatVector.fromArray(S, b, sb + k * (4 * W) + 2 * W);
          FloatVector b0s = FloatVector.fromArray(S, b, sb + k * (4 * W) + 3 * W);
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          c0r = x00.fma(b0r, c0r);
          c0s = x00.fma(b0s, c0s);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c0q.intoArray(c, oc + p0 * ldc + W);
      c0r.intoArray(c, oc + p0 * ldc + 2 * W);
      c0s.intoArray(c, oc + p0 * ldc + cLast);
      at += 1;
    }
  }

  private static void t8x3(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      int p6 = pixels[at + 6];
      int p7 = pixels[at + 7];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + p0 * dRow + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + p0 * dRow + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + p1 * dRow + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + p1 * dRow + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + p2 * dRow + W);
      FloatVector c2r =
          FloatVector.fromArray(S, d, od + p2 * dRow + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + p3 * dRow + W);
      FloatVector c3r =
          FloatVector.fromArray(S, d, od + p3 * dRow + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + p4 * dRow);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + p4 * dRow + W);
      FloatVector c4r =
          FloatVector.fromArray(S, d, od + p4 * dRow + cLast);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + p5 * dRow);
      FloatVector c5q =
          FloatVector.fromArray(S, d, od + p5 * dRow + W);
      FloatVector c5r =
          FloatVector.fromArray(S, d, od + p5 * dRow + cLast);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + p6 * dRow);
      FloatVector c6q =
          FloatVector.fromArray(S, d, od + p6 * dRow + W);
      FloatVector c6r =
          FloatVector.fromArray(S, d, od + p6 * dRow + cLast);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + p7 * dRow);
      FloatVector c7q =
          FloatVector.fromArray(S, d, od + p7 * dRow + W);
      FloatVector c7r =
          FloatVector.fromArray(S, d, od + p7 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        int a5 = sa + p5 * aRow;
        int a6 = sa + p6 * aRow;
        int a7 = sa + p7 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (3 * W));
          FloatVector b0q = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
          FloatVector b0r = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          c0r = x00.fma(b0r, c0r);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          c1r = x01.fma(b0r, c1r);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          c2r = x02.fma(b0r, c2r);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          c3r = x03.fma(b0r, c3r);
          FloatVector x04 = FloatVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          c4q = x04.fma(b0q, c4q);
          c4r = x04.fma(b0r, c4r);
          FloatVector x05 = FloatVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          c5q = x05.fma(b0q, c5q);
          c5r = x05.fma(b0r, c5r);
          FloatVector x06 = FloatVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          c6q = x06.fma(b0q, c6q);
          c6r = x06.fma(b0r, c6r);
          FloatVector x07 = FloatVector.broadcast(S, a[a7 + k]);
          c7p = x07.fma(b0p, c7p);
          c7q = x07.fma(b0q, c7q);
          c7r = x07.fma(b0r, c7r);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c0q.intoArray(c, oc + p0 * ldc + W);
      c0r.intoArray(c, oc + p0 * ldc + cLast);
      c1p.intoArray(c, oc + p1 * ldc);
      c1q.intoArray(c, oc + p1 * ldc + W);
      c1r.intoArray(c, oc + p1 * ldc + cLast);
      c2p.intoArray(c, oc + p2 * ldc);
      c2q.intoArray(c, oc + p2 * ldc + W);
      c2r.intoArray(c, oc + p2 * ldc + cLast);
      c3p.intoArray(c, oc + p3 * ldc);
      c3q.intoArray(c, oc + p3 * ldc + W);
      c3r.intoArray(c, oc + p3 * ldc + cLast);
      c4p.intoArray(c, oc + p4 * ldc);
      c4q.intoArray(c, oc + p4 * ldc + W);
      c4r.intoArray(c, oc + p4 * ldc + cLast);
      c5p.intoArray(c, oc + p5 * ldc);
      c5q.intoArray(c, oc + p5 * ldc + W);
      c5r.intoArray(c, oc + p5 * ldc + cLast);
      c6p.intoArray(c, oc + p6 * ldc);
      c6q.intoArray(c, oc + p6 * ldc + W);
      c6r.intoArray(c, oc + p6 * ldc + cLast);
      c7p.intoArray(c, oc + p7 * ldc);
      c7q.intoArray(c, oc + p7 * ldc + W);
      c7r.intoArray(c, oc + p7 * ldc + cLast);
      at += 8;
    }
  }

  private static void t7x3(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      int p6 = pixels[at + 6];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + p0 * dRow + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + p0 * dRow + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + p1 * dRow + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + p1 * dRow + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + p2 * dRow + W);
      FloatVector c2r =
          FloatVector.fromArray(S, d, od + p2 * dRow + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + p3 * dRow + W);
      FloatVector c3r =
          FloatVector.fromArray(S, d, od + p3 * dRow + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + p4 * dRow);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + p4 * dRow + W);
      FloatVector c4r =
          FloatVector.fromArray(S, d, od + p4 * dRow + cLast);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + p5 * dRow);
      FloatVector c5q =
          FloatVector.fromArray(S, d, od + p5 * dRow + W);
      FloatVector c5r =
          FloatVector.fromArray(S, d, od + p5 * dRow + cLast);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + p6 * dRow);
      FloatVector c6q =
          FloatVector.fromArray(S, d, od + p6 * dRow + W);
      FloatVector c6r =
          FloatVector.fromArray(S, d, od + p6 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        int a5 = sa + p5 * aRow;
        int a6 = sa + p6 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (3 * W));
          FloatVector b0q = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
          FloatVector b0r = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          c0r = x00.fma(b0r, c0r);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          c1r = x01.fma(b0r, c1r);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          c2r = x02.fma(b0r, c2r);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          c3r = x03.fma(b0r, c3r);
          FloatVector x04 = FloatVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          c4q = x04.fma(b0q, c4q);
          c4r = x04.fma(b0r, c4r);
          FloatVector x05 = FloatVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          c5q = x05.fma(b0q, c5q);
          c5r = x05.fma(b0r, c5r);
          FloatVector x06 = FloatVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          c6q = x06.fma(b0q, c6q);
          c6r = x06.fma(b0r, c6r);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c0q.intoArray(c, oc + p0 * ldc + W);
      c0r.intoArray(c, oc + p0 * ldc + cLast);
      c1p.intoArray(c, oc + p1 * ldc);
      c1q.intoArray(c, oc + p1 * ldc + W);
      c1r.intoArray(c, oc + p1 * ldc + cLast);
      c2p.intoArray(c, oc + p2 * ldc);
      c2q.intoArray(c, oc + p2 * ldc + W);
      c2r.intoArray(c, oc + p2 * ldc + cLast);
      c3p.intoArray(c, oc + p3 * ldc);
      c3q.intoArray(c, oc + p3 * ldc + W);
      c3r.intoArray(c, oc + p3 * ldc + cLast);
      c4p.intoArray(c, oc + p4 * ldc);
      c4q.intoArray(c, oc + p4 * ldc + W);
      c4r.intoArray(c, oc + p4 * ldc + cLast);
      c5p.intoArray(c, oc + p5 * ldc);
      c5q.intoArray(c, oc + p5 * ldc + W);
      c5r.intoArray(c, oc + p5 * ldc + cLast);
      c6p.intoArray(c, oc + p6 * ldc);
      c6q.intoArray(c, oc + p6 * ldc + W);
      c6r.intoArray(c, oc + p6 * ldc + cLast);
      at += 7;
    }
  }

  private static void t6x3(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + p0 * dRow + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + p0 * dRow + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + p1 * dRow + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + p1 * dRow + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + p2 * dRow + W);
      FloatVector c2r =
          FloatVector.fromArray(S, d, od + p2 * dRow + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + p3 * dRow + W);
      FloatVector c3r =
          FloatVector.fromArray(S, d, od + p3 * dRow + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + p4 * dRow);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + p4 * dRow + W);
      FloatVector c4r =
          FloatVector.fromArray(S, d, od + p4 * dRow + cLast);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + p5 * dRow);
      FloatVector c5q =
          FloatVector.fromArray(S, d, od + p5 * dRow + W);
      FloatVector c5r =
          FloatVector.fromArray(S, d, od + p5 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        int a5 = sa + p5 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (3 * W));
          FloatVector b0q = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
          FloatVector b0r = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          c0r = x00.fma(b0r, c0r);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          c1r = x01.fma(b0r, c1r);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          c2r = x02.fma(b0r, c2r);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          c3r = x03.fma(b0r, c3r);
          FloatVector x04 = FloatVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          c4q = x04.fma(b0q, c4q);
          c4r = x04.fma(b0r, c4r);
          FloatVector x05 = FloatVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          c5q = x05.fma(b0q, c5q);
          c5r = x05.fma(b0r, c5r);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c0q.intoArray(c, oc + p0 * ldc + W);
      c0r.intoArray(c, oc + p0 * ldc + cLast);
      c1p.intoArray(c, oc + p1 * ldc);
      c1q.intoArray(c, oc + p1 * ldc + W);
      c1r.intoArray(c, oc + p1 * ldc + cLast);
      c2p.intoArray(c, oc + p2 * ldc);
      c2q.intoArray(c, oc + p2 * ldc + W);
      c2r.intoArray(c, oc + p2 * ldc + cLast);
      c3p.intoArray(c, oc + p3 * ldc);
      c3q.intoArray(c, oc + p3 * ldc + W);
      c3r.intoArray(c, oc + p3 * ldc + cLast);
      c4p.intoArray(c, oc + p4 * ldc);
      c4q.intoArray(c, oc + p4 * ldc + W);
      c4r.intoArray(c, oc + p4 * ldc + cLast);
      c5p.intoArray(c, oc + p5 * ldc);
      c5q.intoArray(c, oc + p5 * ldc + W);
      c5r.intoArray(c, oc + p5 * ldc + cLast);
      at += 6;
    }
  }

  private static void t5x3(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + p0 * dRow + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + p0 * dRow + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + p1 * dRow + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + p1 * dRow + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + p2 * dRow + W);
      FloatVector c2r =
          FloatVector.fromArray(S, d, od + p2 * dRow + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + p3 * dRow + W);
      FloatVector c3r =
          FloatVector.fromArray(S, d, od + p3 * dRow + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + p4 * dRow);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + p4 * dRow + W);
      FloatVector c4r =
          FloatVector.fromArray(S, d, od + p4 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (3 * W));
          FloatVector b0q = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
          FloatVector b0r = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          c0r = x00.fma(b0r, c0r);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          c1r = x01.fma(b0r, c1r);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          c2r = x02.fma(b0r, c2r);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          c3r = x03.fma(b0r, c3r);
          FloatVector x04 = FloatVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          c4q = x04.fma(b0q, c4q);
          c4r = x04.fma(b0r, c4r);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c0q.intoArray(c, oc + p0 * ldc + W);
      c0r.intoArray(c, oc + p0 * ldc + cLast);
      c1p.intoArray(c, oc + p1 * ldc);
      c1q.intoArray(c, oc + p1 * ldc + W);
      c1r.intoArray(c, oc + p1 * ldc + cLast);
      c2p.intoArray(c, oc + p2 * ldc);
      c2q.intoArray(c, oc + p2 * ldc + W);
      c2r.intoArray(c, oc + p2 * ldc + cLast);
      c3p.intoArray(c, oc + p3 * ldc);
      c3q.intoArray(c, oc + p3 * ldc + W);
      c3r.intoArray(c, oc + p3 * ldc + cLast);
      c4p.intoArray(c, oc + p4 * ldc);
      c4q.intoArray(c, oc + p4 * ldc + W);
      c4r.intoArray(c, oc + p4 * ldc + cLast);
      at += 5;
    }
  }

  private static void t4x3(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + p0 * dRow + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + p0 * dRow + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + p1 * dRow + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + p1 * dRow + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + p2 * dRow + W);
      FloatVector c2r =
          FloatVector.fromArray(S, d, od + p2 * dRow + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + p3 * dRow + W);
      FloatVector c3r =
          FloatVector.fromArray(S, d, od + p3 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (3 * W));
          FloatVector b0q = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
          FloatVector b0r = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          c0r = x00.fma(b0r, c0r);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          c1r = x01.fma(b0r, c1r);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          c2r = x02.fma(b0r, c2r);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          c3r = x03.fma(b0r, c3r);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c0q.intoArray(c, oc + p0 * ldc + W);
      c0r.intoArray(c, oc + p0 * ldc + cLast);
      c1p.intoArray(c, oc + p1 * ldc);
      c1q.intoArray(c, oc + p1 * ldc + W);
      c1r.intoArray(c, oc + p1 * ldc + cLast);
      c2p.intoArray(c, oc + p2 * ldc);
      c2q.intoArray(c, oc + p2 * ldc + W);
      c2r.intoArray(c, oc + p2 * ldc + cLast);
      c3p.intoArray(c, oc + p3 * ldc);
      c3q.intoArray(c, oc + p3 * ldc + W);
      c3r.intoArray(c, oc + p3 * ldc + cLast);
      at += 4;
    }
  }

  private static void t3x3(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + p0 * dRow + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + p0 * dRow + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + p1 * dRow + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + p1 * dRow + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + p2 * dRow + W);
      FloatVector c2r =
          FloatVector.fromArray(S, d, od + p2 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (3 * W));
          FloatVector b0q = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
          FloatVector b0r = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          c0r = x00.fma(b0r, c0r);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          c1r = x01.fma(b0r, c1r);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          c2r = x02.fma(b0r, c2r);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c0q.intoArray(c, oc + p0 * ldc + W);
      c0r.intoArray(c, oc + p0 * ldc + cLast);
      c1p.intoArray(c, oc + p1 * ldc);
      c1q.intoArray(c, oc + p1 * ldc + W);
      c1r.intoArray(c, oc + p1 * ldc + cLast);
      c2p.intoArray(c, oc + p2 * ldc);
      c2q.intoArray(c, oc + p2 * ldc + W);
      c2r.intoArray(c, oc + p2 * ldc + cLast);
      at += 3;
    }
  }

  private static void t2x3(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + p0 * dRow + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + p0 * dRow + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + p1 * dRow + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + p1 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (3 * W));
          FloatVector b0q = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
          FloatVector b0r = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          c0r = x00.fma(b0r, c0r);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          c1r = x01.fma(b0r, c1r);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c0q.intoArray(c, oc + p0 * ldc + W);
      c0r.intoArray(c, oc + p0 * ldc + cLast);
      c1p.intoArray(c, oc + p1 * ldc);
      c1q.intoArray(c, oc + p1 * ldc + W);
      c1r.intoArray(c, oc + p1 * ldc + cLast);
      at += 2;
    }
  }

  private static void t1x3(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + p0 * dRow + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + p0 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (3 * W));
          FloatVector b0q = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
          FloatVector b0r = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          c0r = x00.fma(b0r, c0r);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c0q.intoArray(c, oc + p0 * ldc + W);
      c0r.intoArray(c, oc + p0 * ldc + cLast);
      at += 1;
    }
  }

  private static void t8x2(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      int p6 = pixels[at + 6];
      int p7 = pixels[at + 7];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + p0 * dRow + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + p1 * dRow + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + p2 * dRow + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + p3 * dRow + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + p4 * dRow);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + p4 * dRow + cLast);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + p5 * dRow);
      FloatVector c5q =
          FloatVector.fromArray(S, d, od + p5 * dRow + cLast);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + p6 * dRow);
      FloatVector c6q =
          FloatVector.fromArray(S, d, od + p6 * dRow + cLast);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + p7 * dRow);
      FloatVector c7q =
          FloatVector.fromArray(S, d, od + p7 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        int a5 = sa + p5 * aRow;
        int a6 = sa + p6 * aRow;
        int a7 = sa + p7 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (2 * W));
          FloatVector b0q = FloatVector.fromArray(S, b, sb + k * (2 * W) + W);
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          FloatVector x04 = FloatVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          c4q = x04.fma(b0q, c4q);
          FloatVector x05 = FloatVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          c5q = x05.fma(b0q, c5q);
          FloatVector x06 = FloatVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          c6q = x06.fma(b0q, c6q);
          FloatVector x07 = FloatVector.broadcast(S, a[a7 + k]);
          c7p = x07.fma(b0p, c7p);
          c7q = x07.fma(b0q, c7q);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c0q.intoArray(c, oc + p0 * ldc + cLast);
      c1p.intoArray(c, oc + p1 * ldc);
      c1q.intoArray(c, oc + p1 * ldc + cLast);
      c2p.intoArray(c, oc + p2 * ldc);
      c2q.intoArray(c, oc + p2 * ldc + cLast);
      c3p.intoArray(c, oc + p3 * ldc);
      c3q.intoArray(c, oc + p3 * ldc + cLast);
      c4p.intoArray(c, oc + p4 * ldc);
      c4q.intoArray(c, oc + p4 * ldc + cLast);
      c5p.intoArray(c, oc + p5 * ldc);
      c5q.intoArray(c, oc + p5 * ldc + cLast);
      c6p.intoArray(c, oc + p6 * ldc);
      c6q.intoArray(c, oc + p6 * ldc + cLast);
      c7p.intoArray(c, oc + p7 * ldc);
      c7q.intoArray(c, oc + p7 * ldc + cLast);
      at += 8;
    }
  }

  private static void s8x2(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      int p6 = pixels[at + 6];
      int p7 = pixels[at + 7];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + p0 * dRow + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + p1 * dRow + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + p2 * dRow + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + p3 * dRow + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + p4 * dRow);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + p4 * dRow + cLast);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + p5 * dRow);
      FloatVector c5q =
          FloatVector.fromArray(S, d, od + p5 * dRow + cLast);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + p6 * dRow);
      FloatVector c6q =
          FloatVector.fromArray(S, d, od + p6 * dRow + cLast);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + p7 * dRow);
      FloatVector c7q =
          FloatVector.fromArray(S, d, od + p7 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        int a5 = sa + p5 * aRow;
        int a6 = sa + p6 * aRow;
        int a7 = sa + p7 * aRow;
        for (int k = 0; k < kc; k += 2) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (2 * W));
          FloatVector b0q = FloatVector.fromArray(S, b, sb + k * (2 * W) + W);
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          FloatVector x04 = FloatVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          c4q = x04.fma(b0q, c4q);
          FloatVector x05 = FloatVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          c5q = x05.fma(b0q, c5q);
          FloatVector x06 = FloatVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          c6q = x06.fma(b0q, c6q);
          FloatVector x07 = FloatVector.broadcast(S, a[a7 + k]);
          c7p = x07.fma(b0p, c7p);
          c7q = x07.fma(b0q, c7q);
          FloatVector b1p = FloatVector.fromArray(S, b, sb + k * (2 * W) + 2 * W);
          FloatVector b1q = FloatVector.fromArray(S, b, sb + k * (2 * W) + 3 * W);
          FloatVector x10 = FloatVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          c0q = x10.fma(b1q, c0q);
          FloatVector x11 = FloatVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          c1q = x11.fma(b1q, c1q);
          FloatVector x12 = FloatVector.broadcast(S, a[a2 + k + 1]);
          c2p = x12.fma(b1p, c2p);
          c2q = x12.fma(b1q, c2q);
          FloatVector x13 = FloatVector.broadcast(S, a[a3 + k + 1]);
          c3p = x13.fma(b1p, c3p);
          c3q = x13.fma(b1q, c3q);
          FloatVector x14 = FloatVector.broadcast(S, a[a4 + k + 1]);
          c4p = x14.fma(b1p, c4p);
          c4q = x14.fma(b1q, c4q);
          FloatVector x15 = FloatVector.broadcast(S, a[a5 + k + 1]);
          c5p = x15.fma(b1p, c5p);
          c5q = x15.fma(b1q, c5q);
          FloatVector x16 = FloatVector.broadcast(S, a[a6 + k + 1]);
          c6p = x16.fma(b1p, c6p);
          c6q = x16.fma(b1q, c6q);
          FloatVector x17 = FloatVector.broadcast(S, a[a7 + k + 1]);
          c7p = x17.fma(b1p, c7p);
          c7q = x17.fma(b1q, c7q);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c0q.intoArray(c, oc + p0 * ldc + cLast);
      c1p.intoArray(c, oc + p1 * ldc);
      c1q.intoArray(c, oc + p1 * ldc + cLast);
      c2p.intoArray(c, oc + p2 * ldc);
      c2q.intoArray(c, oc + p2 * ldc + cLast);
      c3p.intoArray(c, oc + p3 * ldc);
      c3q.intoArray(c, oc + p3 * ldc + cLast);
      c4p.intoArray(c, oc + p4 * ldc);
      c4q.intoArray(c, oc + p4 * ldc + cLast);
      c5p.intoArray(c, oc + p5 * ldc);
      c5q.intoArray(c, oc + p5 * ldc + cLast);
      c6p.intoArray(c, oc + p6 * ldc);
      c6q.intoArray(c, oc + p6 * ldc + cLast);
      c7p.intoArray(c, oc + p7 * ldc);
      c7q.intoArray(c, oc + p7 * ldc + cLast);
      at += 8;
    }
  }

  private static void t7x2(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      int p6 = pixels[at + 6];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + p0 * dRow + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + p1 * dRow + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + p2 * dRow + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + p3 * dRow + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + p4 * dRow);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + p4 * dRow + cLast);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + p5 * dRow);
      FloatVector c5q =
          FloatVector.fromArray(S, d, od + p5 * dRow + cLast);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + p6 * dRow);
      FloatVector c6q =
          FloatVector.fromArray(S, d, od + p6 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        int a5 = sa + p5 * aRow;
        int a6 = sa + p6 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (2 * W));
          FloatVector b0q = FloatVector.fromArray(S, b, sb + k * (2 * W) + W);
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          FloatVector x04 = FloatVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          c4q = x04.fma(b0q, c4q);
          FloatVector x05 = FloatVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          c5q = x05.fma(b0q, c5q);
          FloatVector x06 = FloatVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          c6q = x06.fma(b0q, c6q);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c0q.intoArray(c, oc + p0 * ldc + cLast);
      c1p.intoArray(c, oc + p1 * ldc);
      c1q.intoArray(c, oc + p1 * ldc + cLast);
      c2p.intoArray(c, oc + p2 * ldc);
      c2q.intoArray(c, oc + p2 * ldc + cLast);
      c3p.intoArray(c, oc + p3 * ldc);
      c3q.intoArray(c, oc + p3 * ldc + cLast);
      c4p.intoArray(c, oc + p4 * ldc);
      c4q.intoArray(c, oc + p4 * ldc + cLast);
      c5p.intoArray(c, oc + p5 * ldc);
      c5q.intoArray(c, oc + p5 * ldc + cLast);
      c6p.intoArray(c, oc + p6 * ldc);
      c6q.intoArray(c, oc + p6 * ldc + cLast);
      at += 7;
    }
  }

  private static void s7x2(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      int p6 = pixels[at + 6];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + p0 * dRow + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + p1 * dRow + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + p2 * dRow + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + p3 * dRow + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + p4 * dRow);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + p4 * dRow + cLast);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + p5 * dRow);
      FloatVector c5q =
          FloatVector.fromArray(S, d, od + p5 * dRow + cLast);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + p6 * dRow);
      FloatVector c6q =
          FloatVector.fromArray(S, d, od + p6 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        int a5 = sa + p5 * aRow;
        int a6 = sa + p6 * aRow;
        for (int k = 0; k < kc; k += 2) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (2 * W));
          FloatVector b0q = FloatVector.fromArray(S, b, sb + k * (2 * W) + W);
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          FloatVector x04 = FloatVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          c4q = x04.fma(b0q, c4q);
          FloatVector x05 = FloatVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          c5q = x05.fma(b0q, c5q);
          FloatVector x06 = FloatVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          c6q = x06.fma(b0q, c6q);
          FloatVector b1p = FloatVector.fromArray(S, b, sb + k * (2 * W) + 2 * W);
          FloatVector b1q = FloatVector.fromArray(S, b, sb + k * (2 * W) + 3 * W);
          FloatVector x10 = FloatVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          c0q = x10.fma(b1q, c0q);
          FloatVector x11 = FloatVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          c1q = x11.fma(b1q, c1q);
          FloatVector x12 = FloatVector.broadcast(S, a[a2 + k + 1]);
          c2p = x12.fma(b1p, c2p);
          c2q = x12.fma(b1q, c2q);
          FloatVector x13 = FloatVector.broadcast(S, a[a3 + k + 1]);
          c3p = x13.fma(b1p, c3p);
          c3q = x13.fma(b1q, c3q);
          FloatVector x14 = FloatVector.broadcast(S, a[a4 + k + 1]);
          c4p = x14.fma(b1p, c4p);
          c4q = x14.fma(b1q, c4q);
          FloatVector x15 = FloatVector.broadcast(S, a[a5 + k + 1]);
          c5p = x15.fma(b1p, c5p);
          c5q = x15.fma(b1q, c5q);
          FloatVector x16 = FloatVector.broadcast(S, a[a6 + k + 1]);
          c6p = x16.fma(b1p, c6p);
          c6q = x16.fma(b1q, c6q);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c0q.intoArray(c, oc + p0 * ldc + cLast);
      c1p.intoArray(c, oc + p1 * ldc);
      c1q.intoArray(c, oc + p1 * ldc + cLast);
      c2p.intoArray(c, oc + p2 * ldc);
      c2q.intoArray(c, oc + p2 * ldc + cLast);
      c3p.intoArray(c, oc + p3 * ldc);
      c3q.intoArray(c, oc + p3 * ldc + cLast);
      c4p.intoArray(c, oc + p4 * ldc);
      c4q.intoArray(c, oc + p4 * ldc + cLast);
      c5p.intoArray(c, oc + p5 * ldc);
      c5q.intoArray(c, oc + p5 * ldc + cLast);
      c6p.intoArray(c, oc + p6 * ldc);
      c6q.intoArray(c, oc + p6 * ldc + cLast);
      at += 7;
    }
  }

  private static void t6x2(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + p0 * dRow + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + p1 * dRow + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + p2 * dRow + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + p3 * dRow + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + p4 * dRow);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + p4 * dRow + cLast);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + p5 * dRow);
      FloatVector c5q =
          FloatVector.fromArray(S, d, od + p5 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        int a5 = sa + p5 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (2 * W));
          FloatVector b0q = FloatVector.fromArray(S, b, sb + k * (2 * W) + W);
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          FloatVector x04 = FloatVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          c4q = x04.fma(b0q, c4q);
          FloatVector x05 = FloatVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          c5q = x05.fma(b0q, c5q);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c0q.intoArray(c, oc + p0 * ldc + cLast);
      c1p.intoArray(c, oc + p1 * ldc);
      c1q.intoArray(c, oc + p1 * ldc + cLast);
      c2p.intoArray(c, oc + p2 * ldc);
      c2q.intoArray(c, oc + p2 * ldc + cLast);
      c3p.intoArray(c, oc + p3 * ldc);
      c3q.intoArray(c, oc + p3 * ldc + cLast);
      c4p.intoArray(c, oc + p4 * ldc);
      c4q.intoArray(c, oc + p4 * ldc + cLast);
      c5p.intoArray(c, oc + p5 * ldc);
      c5q.intoArray(c, oc + p5 * ldc + cLast);
      at += 6;
    }
  }

  private static void s6x2(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + p0 * dRow + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + p1 * dRow + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + p2 * dRow + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + p3 * dRow + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + p4 * dRow);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + p4 * dRow + cLast);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + p5 * dRow);
      FloatVector c5q =
          FloatVector.fromArray(S, d, od + p5 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        int a5 = sa + p5 * aRow;
        for (int k = 0; k < kc; k += 2) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (2 * W));
          FloatVector b0q = FloatVector.fromArray(S, b, sb + k * (2 * W) + W);
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          FloatVector x04 = FloatVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          c4q = x04.fma(b0q, c4q);
          FloatVector x05 = FloatVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          c5q = x05.fma(b0q, c5q);
          FloatVector b1p = FloatVector.fromArray(S, b, sb + k * (2 * W) + 2 * W);
          FloatVector b1q = FloatVector.fromArray(S, b, sb + k * (2 * W) + 3 * W);
          FloatVector x10 = FloatVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          c0q = x10.fma(b1q, c0q);
          FloatVector x11 = FloatVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          c1q = x11.fma(b1q, c1q);
          FloatVector x12 = FloatVector.broadcast(S, a[a2 + k + 1]);
          c2p = x12.fma(b1p, c2p);
          c2q = x12.fma(b1q, c2q);
          FloatVector x13 = FloatVector.broadcast(S, a[a3 + k + 1]);
          c3p = x13.fma(b1p, c3p);
          c3q = x13.fma(b1q, c3q);
          FloatVector x14 = FloatVector.broadcast(S, a[a4 + k + 1]);
          c4p = x14.fma(b1p, c4p);
          c4q = x14.fma(b1q, c4q);
          FloatVector x15 = FloatVector.broadcast(S, a[a5 + k + 1]);
          c5p = x15.fma(b1p, c5p);
          c5q = x15.fma(b1q, c5q);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c0q.intoArray(c, oc + p0 * ldc + cLast);
      c1p.intoArray(c, oc + p1 * ldc);
      c1q.intoArray(c, oc + p1 * ldc + cLast);
      c2p.intoArray(c, oc + p2 * ldc);
      c2q.intoArray(c, oc + p2 * ldc + cLast);
      c3p.intoArray(c, oc + p3 * ldc);
      c3q.intoArray(c, oc + p3 * ldc + cLast);
      c4p.intoArray(c, oc + p4 * ldc);
      c4q.intoArray(c, oc + p4 * ldc + cLast);
      c5p.intoArray(c, oc + p5 * ldc);
      c5q.intoArray(c, oc + p5 * ldc + cLast);
      at += 6;
    }
  }

  private static void t5x2(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + p0 * dRow + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + p1 * dRow + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + p2 * dRow + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + p3 * dRow + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + p4 * dRow);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + p4 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (2 * W));
          FloatVector b0q = FloatVector.fromArray(S, b, sb + k * (2 * W) + W);
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          FloatVector x04 = FloatVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          c4q = x04.fma(b0q, c4q);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c0q.intoArray(c, oc + p0 * ldc + cLast);
      c1p.intoArray(c, oc + p1 * ldc);
      c1q.intoArray(c, oc + p1 * ldc + cLast);
      c2p.intoArray(c, oc + p2 * ldc);
      c2q.intoArray(c, oc + p2 * ldc + cLast);
      c3p.intoArray(c, oc + p3 * ldc);
      c3q.intoArray(c, oc + p3 * ldc + cLast);
      c4p.intoArray(c, oc + p4 * ldc);
      c4q.intoArray(c, oc + p4 * ldc + cLast);
      at += 5;
    }
  }

  private static void s5x2(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + p0 * dRow + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + p1 * dRow + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + p2 * dRow + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + p3 * dRow + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + p4 * dRow);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + p4 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        for (int k = 0; k < kc; k += 2) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (2 * W));
          FloatVector b0q = FloatVector.fromArray(S, b, sb + k * (2 * W) + W);
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          FloatVector x04 = FloatVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          c4q = x04.fma(b0q, c4q);
          FloatVector b1p = FloatVector.fromArray(S, b, sb + k * (2 * W) + 2 * W);
          FloatVector b1q = FloatVector.fromArray(S, b, sb + k * (2 * W) + 3 * W);
          FloatVector x10 = FloatVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          c0q = x10.fma(b1q, c0q);
          FloatVector x11 = FloatVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          c1q = x11.fma(b1q, c1q);
          FloatVector x12 = FloatVector.broadcast(S, a[a2 + k + 1]);
          c2p = x12.fma(b1p, c2p);
          c2q = x12.fma(b1q, c2q);
          FloatVector x13 = FloatVector.broadcast(S, a[a3 + k + 1]);
          c3p = x13.fma(b1p, c3p);
          c3q = x13.fma(b1q, c3q);
          FloatVector x14 = FloatVector.broadcast(S, a[a4 + k + 1]);
          c4p = x14.fma(b1p, c4p);
          c4q = x14.fma(b1q, c4q);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c0q.intoArray(c, oc + p0 * ldc + cLast);
      c1p.intoArray(c, oc + p1 * ldc);
      c1q.intoArray(c, oc + p1 * ldc + cLast);
      c2p.intoArray(c, oc + p2 * ldc);
      c2q.intoArray(c, oc + p2 * ldc + cLast);
      c3p.intoArray(c, oc + p3 * ldc);
      c3q.intoArray(c, oc + p3 * ldc + cLast);
      c4p.intoArray(c, oc + p4 * ldc);
      c4q.intoArray(c, oc + p4 * ldc + cLast);
      at += 5;
    }
  }

  private static void t4x2(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + p0 * dRow + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + p1 * dRow + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + p2 * dRow + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + p3 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (2 * W));
          FloatVector b0q = FloatVector.fromArray(S, b, sb + k * (2 * W) + W);
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c0q.intoArray(c, oc + p0 * ldc + cLast);
      c1p.intoArray(c, oc + p1 * ldc);
      c1q.intoArray(c, oc + p1 * ldc + cLast);
      c2p.intoArray(c, oc + p2 * ldc);
      c2q.intoArray(c, oc + p2 * ldc + cLast);
      c3p.intoArray(c, oc + p3 * ldc);
      c3q.intoArray(c, oc + p3 * ldc + cLast);
      at += 4;
    }
  }

  private static void s4x2(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + p0 * dRow + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + p1 * dRow + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + p2 * dRow + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + p3 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        for (int k = 0; k < kc; k += 2) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (2 * W));
          FloatVector b0q = FloatVector.fromArray(S, b, sb + k * (2 * W) + W);
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          FloatVector b1p = FloatVector.fromArray(S, b, sb + k * (2 * W) + 2 * W);
          FloatVector b1q = FloatVector.fromArray(S, b, sb + k * (2 * W) + 3 * W);
          FloatVector x10 = FloatVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          c0q = x10.fma(b1q, c0q);
          FloatVector x11 = FloatVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          c1q = x11.fma(b1q, c1q);
          FloatVector x12 = FloatVector.broadcast(S, a[a2 + k + 1]);
          c2p = x12.fma(b1p, c2p);
          c2q = x12.fma(b1q, c2q);
          FloatVector x13 = FloatVector.broadcast(S, a[a3 + k + 1]);
          c3p = x13.fma(b1p, c3p);
          c3q = x13.fma(b1q, c3q);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c0q.intoArray(c, oc + p0 * ldc + cLast);
      c1p.intoArray(c, oc + p1 * ldc);
      c1q.intoArray(c, oc + p1 * ldc + cLast);
      c2p.intoArray(c, oc + p2 * ldc);
      c2q.intoArray(c, oc + p2 * ldc + cLast);
      c3p.intoArray(c, oc + p3 * ldc);
      c3q.intoArray(c, oc + p3 * ldc + cLast);
      at += 4;
    }
  }

  private static void t3x2(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + p0 * dRow + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + p1 * dRow + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + p2 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (2 * W));
          FloatVector b0q = FloatVector.fromArray(S, b, sb + k * (2 * W) + W);
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c0q.intoArray(c, oc + p0 * ldc + cLast);
      c1p.intoArray(c, oc + p1 * ldc);
      c1q.intoArray(c, oc + p1 * ldc + cLast);
      c2p.intoArray(c, oc + p2 * ldc);
      c2q.intoArray(c, oc + p2 * ldc + cLast);
      at += 3;
    }
  }

  private static void s3x2(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + p0 * dRow + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + p1 * dRow + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + p2 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        for (int k = 0; k < kc; k += 2) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (2 * W));
          FloatVector b0q = FloatVector.fromArray(S, b, sb + k * (2 * W) + W);
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          FloatVector b1p = FloatVector.fromArray(S, b, sb + k * (2 * W) + 2 * W);
          FloatVector b1q = FloatVector.fromArray(S, b, sb + k * (2 * W) + 3 * W);
          FloatVector x10 = FloatVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          c0q = x10.fma(b1q, c0q);
          FloatVector x11 = FloatVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          c1q = x11.fma(b1q, c1q);
          FloatVector x12 = FloatVector.broadcast(S, a[a2 + k + 1]);
          c2p = x12.fma(b1p, c2p);
          c2q = x12.fma(b1q, c2q);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c0q.intoArray(c, oc + p0 * ldc + cLast);
      c1p.intoArray(c, oc + p1 * ldc);
      c1q.intoArray(c, oc + p1 * ldc + cLast);
      c2p.intoArray(c, oc + p2 * ldc);
      c2q.intoArray(c, oc + p2 * ldc + cLast);
      at += 3;
    }
  }

  private static void t2x2(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + p0 * dRow + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + p1 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (2 * W));
          FloatVector b0q = FloatVector.fromArray(S, b, sb + k * (2 * W) + W);
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c0q.intoArray(c, oc + p0 * ldc + cLast);
      c1p.intoArray(c, oc + p1 * ldc);
      c1q.intoArray(c, oc + p1 * ldc + cLast);
      at += 2;
    }
  }

  private static void s2x2(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + p0 * dRow + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + p1 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        for (int k = 0; k < kc; k += 2) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (2 * W));
          FloatVector b0q = FloatVector.fromArray(S, b, sb + k * (2 * W) + W);
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          FloatVector b1p = FloatVector.fromArray(S, b, sb + k * (2 * W) + 2 * W);
          FloatVector b1q = FloatVector.fromArray(S, b, sb + k * (2 * W) + 3 * W);
          FloatVector x10 = FloatVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          c0q = x10.fma(b1q, c0q);
          FloatVector x11 = FloatVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          c1q = x11.fma(b1q, c1q);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c0q.intoArray(c, oc + p0 * ldc + cLast);
      c1p.intoArray(c, oc + p1 * ldc);
      c1q.intoArray(c, oc + p1 * ldc + cLast);
      at += 2;
    }
  }

  private static void t1x2(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + p0 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (2 * W));
          FloatVector b0q = FloatVector.fromArray(S, b, sb + k * (2 * W) + W);
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c0q.intoArray(c, oc + p0 * ldc + cLast);
      at += 1;
    }
  }

  private static void s1x2(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + p0 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        for (int k = 0; k < kc; k += 2) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (2 * W));
          FloatVector b0q = FloatVector.fromArray(S, b, sb + k * (2 * W) + W);
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          FloatVector b1p = FloatVector.fromArray(S, b, sb + k * (2 * W) + 2 * W);
          FloatVector b1q = FloatVector.fromArray(S, b, sb + k * (2 * W) + 3 * W);
          FloatVector x10 = FloatVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          c0q = x10.fma(b1q, c0q);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c0q.intoArray(c, oc + p0 * ldc + cLast);
      at += 1;
    }
  }

  private static void t12x1(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      int p6 = pixels[at + 6];
      int p7 = pixels[at + 7];
      int p8 = pixels[at + 8];
      int p9 = pixels[at + 9];
      int p10 = pixels[at + 10];
      int p11 = pixels[at + 11];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + p4 * dRow);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + p5 * dRow);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + p6 * dRow);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + p7 * dRow);
      FloatVector c8p =
          FloatVector.fromArray(S, d, od + p8 * dRow);
      FloatVector c9p =
          FloatVector.fromArray(S, d, od + p9 * dRow);
      FloatVector c10p =
          FloatVector.fromArray(S, d, od + p10 * dRow);
      FloatVector c11p =
          FloatVector.fromArray(S, d, od + p11 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        int a5 = sa + p5 * aRow;
        int a6 = sa + p6 * aRow;
        int a7 = sa + p7 * aRow;
        int a8 = sa + p8 * aRow;
        int a9 = sa + p9 * aRow;
        int a10 = sa + p10 * aRow;
        int a11 = sa + p11 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (1 * W));
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          FloatVector x04 = FloatVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          FloatVector x05 = FloatVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          FloatVector x06 = FloatVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          FloatVector x07 = FloatVector.broadcast(S, a[a7 + k]);
          c7p = x07.fma(b0p, c7p);
          FloatVector x08 = FloatVector.broadcast(S, a[a8 + k]);
          c8p = x08.fma(b0p, c8p);
          FloatVector x09 = FloatVector.broadcast(S, a[a9 + k]);
          c9p = x09.fma(b0p, c9p);
          FloatVector x010 = FloatVector.broadcast(S, a[a10 + k]);
          c10p = x010.fma(b0p, c10p);
          FloatVector x011 = FloatVector.broadcast(S, a[a11 + k]);
          c11p = x011.fma(b0p, c11p);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c1p.intoArray(c, oc + p1 * ldc);
      c2p.intoArray(c, oc + p2 * ldc);
      c3p.intoArray(c, oc + p3 * ldc);
      c4p.intoArray(c, oc + p4 * ldc);
      c5p.intoArray(c, oc + p5 * ldc);
      c6p.intoArray(c, oc + p6 * ldc);
      c7p.intoArray(c, oc + p7 * ldc);
      c8p.intoArray(c, oc + p8 * ldc);
      c9p.intoArray(c, oc + p9 * ldc);
      c10p.intoArray(c, oc + p10 * ldc);
      c11p.intoArray(c, oc + p11 * ldc);
      at += 12;
    }
  }

  private static void s12x1(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      int p6 = pixels[at + 6];
      int p7 = pixels[at + 7];
      int p8 = pixels[at + 8];
      int p9 = pixels[at + 9];
      int p10 = pixels[at + 10];
      int p11 = pixels[at + 11];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + p4 * dRow);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + p5 * dRow);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + p6 * dRow);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + p7 * dRow);
      FloatVector c8p =
          FloatVector.fromArray(S, d, od + p8 * dRow);
      FloatVector c9p =
          FloatVector.fromArray(S, d, od + p9 * dRow);
      FloatVector c10p =
          FloatVector.fromArray(S, d, od + p10 * dRow);
      FloatVector c11p =
          FloatVector.fromArray(S, d, od + p11 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        int a5 = sa + p5 * aRow;
        int a6 = sa + p6 * aRow;
        int a7 = sa + p7 * aRow;
        int a8 = sa + p8 * aRow;
        int a9 = sa + p9 * aRow;
        int a10 = sa + p10 * aRow;
        int a11 = sa + p11 * aRow;
        for (int k = 0; k < kc; k += 2) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (1 * W));
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          FloatVector x04 = FloatVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          FloatVector x05 = FloatVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          FloatVector x06 = FloatVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          FloatVector x07 = FloatVector.broadcast(S, a[a7 + k]);
          c7p = x07.fma(b0p, c7p);
          FloatVector x08 = FloatVector.broadcast(S, a[a8 + k]);
          c8p = x08.fma(b0p, c8p);
          FloatVector x09 = FloatVector.broadcast(S, a[a9 + k]);
          c9p = x09.fma(b0p, c9p);
          FloatVector x010 = FloatVector.broadcast(S, a[a10 + k]);
          c10p = x010.fma(b0p, c10p);
          FloatVector x011 = FloatVector.broadcast(S, a[a11 + k]);
          c11p = x011.fma(b0p, c11p);
          FloatVector b1p = FloatVector.fromArray(S, b, sb + k * (1 * W) + W);
          FloatVector x10 = FloatVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          FloatVector x11 = FloatVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          FloatVector x12 = FloatVector.broadcast(S, a[a2 + k + 1]);
          c2p = x12.fma(b1p, c2p);
          FloatVector x13 = FloatVector.broadcast(S, a[a3 + k + 1]);
          c3p = x13.fma(b1p, c3p);
          FloatVector x14 = FloatVector.broadcast(S, a[a4 + k + 1]);
          c4p = x14.fma(b1p, c4p);
          FloatVector x15 = FloatVector.broadcast(S, a[a5 + k + 1]);
          c5p = x15.fma(b1p, c5p);
          FloatVector x16 = FloatVector.broadcast(S, a[a6 + k + 1]);
          c6p = x16.fma(b1p, c6p);
          FloatVector x17 = FloatVector.broadcast(S, a[a7 + k + 1]);
          c7p = x17.fma(b1p, c7p);
          FloatVector x18 = FloatVector.broadcast(S, a[a8 + k + 1]);
          c8p = x18.fma(b1p, c8p);
          FloatVector x19 = FloatVector.broadcast(S, a[a9 + k + 1]);
          c9p = x19.fma(b1p, c9p);
          FloatVector x110 = FloatVector.broadcast(S, a[a10 + k + 1]);
          c10p = x110.fma(b1p, c10p);
          FloatVector x111 = FloatVector.broadcast(S, a[a11 + k + 1]);
          c11p = x111.fma(b1p, c11p);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c1p.intoArray(c, oc + p1 * ldc);
      c2p.intoArray(c, oc + p2 * ldc);
      c3p.intoArray(c, oc + p3 * ldc);
      c4p.intoArray(c, oc + p4 * ldc);
      c5p.intoArray(c, oc + p5 * ldc);
      c6p.intoArray(c, oc + p6 * ldc);
      c7p.intoArray(c, oc + p7 * ldc);
      c8p.intoArray(c, oc + p8 * ldc);
      c9p.intoArray(c, oc + p9 * ldc);
      c10p.intoArray(c, oc + p10 * ldc);
      c11p.intoArray(c, oc + p11 * ldc);
      at += 12;
    }
  }

  private static void t11x1(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      int p6 = pixels[at + 6];
      int p7 = pixels[at + 7];
      int p8 = pixels[at + 8];
      int p9 = pixels[at + 9];
      int p10 = pixels[at + 10];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + p4 * dRow);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + p5 * dRow);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + p6 * dRow);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + p7 * dRow);
      FloatVector c8p =
          FloatVector.fromArray(S, d, od + p8 * dRow);
      FloatVector c9p =
          FloatVector.fromArray(S, d, od + p9 * dRow);
      FloatVector c10p =
          FloatVector.fromArray(S, d, od + p10 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        int a5 = sa + p5 * aRow;
        int a6 = sa + p6 * aRow;
        int a7 = sa + p7 * aRow;
        int a8 = sa + p8 * aRow;
        int a9 = sa + p9 * aRow;
        int a10 = sa + p10 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (1 * W));
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          FloatVector x04 = FloatVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          FloatVector x05 = FloatVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          FloatVector x06 = FloatVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          FloatVector x07 = FloatVector.broadcast(S, a[a7 + k]);
          c7p = x07.fma(b0p, c7p);
          FloatVector x08 = FloatVector.broadcast(S, a[a8 + k]);
          c8p = x08.fma(b0p, c8p);
          FloatVector x09 = FloatVector.broadcast(S, a[a9 + k]);
          c9p = x09.fma(b0p, c9p);
          FloatVector x010 = FloatVector.broadcast(S, a[a10 + k]);
          c10p = x010.fma(b0p, c10p);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c1p.intoArray(c, oc + p1 * ldc);
      c2p.intoArray(c, oc + p2 * ldc);
      c3p.intoArray(c, oc + p3 * ldc);
      c4p.intoArray(c, oc + p4 * ldc);
      c5p.intoArray(c, oc + p5 * ldc);
      c6p.intoArray(c, oc + p6 * ldc);
      c7p.intoArray(c, oc + p7 * ldc);
      c8p.intoArray(c, oc + p8 * ldc);
      c9p.intoArray(c, oc + p9 * ldc);
      c10p.intoArray(c, oc + p10 * ldc);
      at += 11;
    }
  }

  private static void s11x1(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      int p6 = pixels[at + 6];
      int p7 = pixels[at + 7];
      int p8 = pixels[at + 8];
      int p9 = pixels[at + 9];
      int p10 = pixels[at + 10];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + p4 * dRow);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + p5 * dRow);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + p6 * dRow);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + p7 * dRow);
      FloatVector c8p =
          FloatVector.fromArray(S, d, od + p8 * dRow);
      FloatVector c9p =
          FloatVector.fromArray(S, d, od + p9 * dRow);
      FloatVector c10p =
          FloatVector.fromArray(S, d, od + p10 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        int a5 = sa + p5 * aRow;
        int a6 = sa + p6 * aRow;
        int a7 = sa + p7 * aRow;
        int a8 = sa + p8 * aRow;
        int a9 = sa + p9 * aRow;
        int a10 = sa + p10 * aRow;
        for (int k = 0; k < kc; k += 2) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (1 * W));
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          FloatVector x04 = FloatVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          FloatVector x05 = FloatVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          FloatVector x06 = FloatVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          FloatVector x07 = FloatVector.broadcast(S, a[a7 + k]);
          c7p = x07.fma(b0p, c7p);
          FloatVector x08 = FloatVector.broadcast(S, a[a8 + k]);
          c8p = x08.fma(b0p, c8p);
          FloatVector x09 = FloatVector.broadcast(S, a[a9 + k]);
          c9p = x09.fma(b0p, c9p);
          FloatVector x010 = FloatVector.broadcast(S, a[a10 + k]);
          c10p = x010.fma(b0p, c10p);
          FloatVector b1p = FloatVector.fromArray(S, b, sb + k * (1 * W) + W);
          FloatVector x10 = FloatVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          FloatVector x11 = FloatVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          FloatVector x12 = FloatVector.broadcast(S, a[a2 + k + 1]);
          c2p = x12.fma(b1p, c2p);
          FloatVector x13 = FloatVector.broadcast(S, a[a3 + k + 1]);
          c3p = x13.fma(b1p, c3p);
          FloatVector x14 = FloatVector.broadcast(S, a[a4 + k + 1]);
          c4p = x14.fma(b1p, c4p);
          FloatVector x15 = FloatVector.broadcast(S, a[a5 + k + 1]);
          c5p = x15.fma(b1p, c5p);
          FloatVector x16 = FloatVector.broadcast(S, a[a6 + k + 1]);
          c6p = x16.fma(b1p, c6p);
          FloatVector x17 = FloatVector.broadcast(S, a[a7 + k + 1]);
          c7p = x17.fma(b1p, c7p);
          FloatVector x18 = FloatVector.broadcast(S, a[a8 + k + 1]);
          c8p = x18.fma(b1p, c8p);
          FloatVector x19 = FloatVector.broadcast(S, a[a9 + k + 1]);
          c9p = x19.fma(b1p, c9p);
          FloatVector x110 = FloatVector.broadcast(S, a[a10 + k + 1]);
          c10p = x110.fma(b1p, c10p);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c1p.intoArray(c, oc + p1 * ldc);
      c2p.intoArray(c, oc + p2 * ldc);
      c3p.intoArray(c, oc + p3 * ldc);
      c4p.intoArray(c, oc + p4 * ldc);
      c5p.intoArray(c, oc + p5 * ldc);
      c6p.intoArray(c, oc + p6 * ldc);
      c7p.intoArray(c, oc + p7 * ldc);
      c8p.intoArray(c, oc + p8 * ldc);
      c9p.intoArray(c, oc + p9 * ldc);
      c10p.intoArray(c, oc + p10 * ldc);
      at += 11;
    }
  }

  private static void t10x1(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      int p6 = pixels[at + 6];
      int p7 = pixels[at + 7];
      int p8 = pixels[at + 8];
      int p9 = pixels[at + 9];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + p4 * dRow);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + p5 * dRow);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + p6 * dRow);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + p7 * dRow);
      FloatVector c8p =
          FloatVector.fromArray(S, d, od + p8 * dRow);
      FloatVector c9p =
          FloatVector.fromArray(S, d, od + p9 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        int a5 = sa + p5 * aRow;
        int a6 = sa + p6 * aRow;
        int a7 = sa + p7 * aRow;
        int a8 = sa + p8 * aRow;
        int a9 = sa + p9 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (1 * W));
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          FloatVector x04 = FloatVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          FloatVector x05 = FloatVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          FloatVector x06 = FloatVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          FloatVector x07 = FloatVector.broadcast(S, a[a7 + k]);
          c7p = x07.fma(b0p, c7p);
          FloatVector x08 = FloatVector.broadcast(S, a[a8 + k]);
          c8p = x08.fma(b0p, c8p);
          FloatVector x09 = FloatVector.broadcast(S, a[a9 + k]);
          c9p = x09.fma(b0p, c9p);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c1p.intoArray(c, oc + p1 * ldc);
      c2p.intoArray(c, oc + p2 * ldc);
      c3p.intoArray(c, oc + p3 * ldc);
      c4p.intoArray(c, oc + p4 * ldc);
      c5p.intoArray(c, oc + p5 * ldc);
      c6p.intoArray(c, oc + p6 * ldc);
      c7p.intoArray(c, oc + p7 * ldc);
      c8p.intoArray(c, oc + p8 * ldc);
      c9p.intoArray(c, oc + p9 * ldc);
      at += 10;
    }
  }

  private static void s10x1(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      int p6 = pixels[at + 6];
      int p7 = pixels[at + 7];
      int p8 = pixels[at + 8];
      int p9 = pixels[at + 9];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + p4 * dRow);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + p5 * dRow);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + p6 * dRow);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + p7 * dRow);
      FloatVector c8p =
          FloatVector.fromArray(S, d, od + p8 * dRow);
      FloatVector c9p =
          FloatVector.fromArray(S, d, od + p9 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        int a5 = sa + p5 * aRow;
        int a6 = sa + p6 * aRow;
        int a7 = sa + p7 * aRow;
        int a8 = sa + p8 * aRow;
        int a9 = sa + p9 * aRow;
        for (int k = 0; k < kc; k += 2) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (1 * W));
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          FloatVector x04 = FloatVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          FloatVector x05 = FloatVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          FloatVector x06 = FloatVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          FloatVector x07 = FloatVector.broadcast(S, a[a7 + k]);
          c7p = x07.fma(b0p, c7p);
          FloatVector x08 = FloatVector.broadcast(S, a[a8 + k]);
          c8p = x08.fma(b0p, c8p);
          FloatVector x09 = FloatVector.broadcast(S, a[a9 + k]);
          c9p = x09.fma(b0p, c9p);
          FloatVector b1p = FloatVector.fromArray(S, b, sb + k * (1 * W) + W);
          FloatVector x10 = FloatVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          FloatVector x11 = FloatVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          FloatVector x12 = FloatVector.broadcast(S, a[a2 + k + 1]);
          c2p = x12.fma(b1p, c2p);
          FloatVector x13 = FloatVector.broadcast(S, a[a3 + k + 1]);
          c3p = x13.fma(b1p, c3p);
          FloatVector x14 = FloatVector.broadcast(S, a[a4 + k + 1]);
          c4p = x14.fma(b1p, c4p);
          FloatVector x15 = FloatVector.broadcast(S, a[a5 + k + 1]);
          c5p = x15.fma(b1p, c5p);
          FloatVector x16 = FloatVector.broadcast(S, a[a6 + k + 1]);
          c6p = x16.fma(b1p, c6p);
          FloatVector x17 = FloatVector.broadcast(S, a[a7 + k + 1]);
          c7p = x17.fma(b1p, c7p);
          FloatVector x18 = FloatVector.broadcast(S, a[a8 + k + 1]);
          c8p = x18.fma(b1p, c8p);
          FloatVector x19 = FloatVector.broadcast(S, a[a9 + k + 1]);
          c9p = x19.fma(b1p, c9p);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c1p.intoArray(c, oc + p1 * ldc);
      c2p.intoArray(c, oc + p2 * ldc);
      c3p.intoArray(c, oc + p3 * ldc);
      c4p.intoArray(c, oc + p4 * ldc);
      c5p.intoArray(c, oc + p5 * ldc);
      c6p.intoArray(c, oc + p6 * ldc);
      c7p.intoArray(c, oc + p7 * ldc);
      c8p.intoArray(c, oc + p8 * ldc);
      c9p.intoArray(c, oc + p9 * ldc);
      at += 10;
    }
  }

  private static void t9x1(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      int p6 = pixels[at + 6];
      int p7 = pixels[at + 7];
      int p8 = pixels[at + 8];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + p4 * dRow);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + p5 * dRow);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + p6 * dRow);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + p7 * dRow);
      FloatVector c8p =
          FloatVector.fromArray(S, d, od + p8 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        int a5 = sa + p5 * aRow;
        int a6 = sa + p6 * aRow;
        int a7 = sa + p7 * aRow;
        int a8 = sa + p8 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (1 * W));
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          FloatVector x04 = FloatVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          FloatVector x05 = FloatVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          FloatVector x06 = FloatVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          FloatVector x07 = FloatVector.broadcast(S, a[a7 + k]);
          c7p = x07.fma(b0p, c7p);
          FloatVector x08 = FloatVector.broadcast(S, a[a8 + k]);
          c8p = x08.fma(b0p, c8p);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c1p.intoArray(c, oc + p1 * ldc);
      c2p.intoArray(c, oc + p2 * ldc);
      c3p.intoArray(c, oc + p3 * ldc);
      c4p.intoArray(c, oc + p4 * ldc);
      c5p.intoArray(c, oc + p5 * ldc);
      c6p.intoArray(c, oc + p6 * ldc);
      c7p.intoArray(c, oc + p7 * ldc);
      c8p.intoArray(c, oc + p8 * ldc);
      at += 9;
    }
  }

  private static void s9x1(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      int p6 = pixels[at + 6];
      int p7 = pixels[at + 7];
      int p8 = pixels[at + 8];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + p4 * dRow);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + p5 * dRow);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + p6 * dRow);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + p7 * dRow);
      FloatVector c8p =
          FloatVector.fromArray(S, d, od + p8 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        int a5 = sa + p5 * aRow;
        int a6 = sa + p6 * aRow;
        int a7 = sa + p7 * aRow;
        int a8 = sa + p8 * aRow;
        for (int k = 0; k < kc; k += 2) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (1 * W));
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          FloatVector x04 = FloatVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          FloatVector x05 = FloatVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          FloatVector x06 = FloatVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          FloatVector x07 = FloatVector.broadcast(S, a[a7 + k]);
          c7p = x07.fma(b0p, c7p);
          FloatVector x08 = FloatVector.broadcast(S, a[a8 + k]);
          c8p = x08.fma(b0p, c8p);
          FloatVector b1p = FloatVector.fromArray(S, b, sb + k * (1 * W) + W);
          FloatVector x10 = FloatVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          FloatVector x11 = FloatVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          FloatVector x12 = FloatVector.broadcast(S, a[a2 + k + 1]);
          c2p = x12.fma(b1p, c2p);
          FloatVector x13 = FloatVector.broadcast(S, a[a3 + k + 1]);
          c3p = x13.fma(b1p, c3p);
          FloatVector x14 = FloatVector.broadcast(S, a[a4 + k + 1]);
          c4p = x14.fma(b1p, c4p);
          FloatVector x15 = FloatVector.broadcast(S, a[a5 + k + 1]);
          c5p = x15.fma(b1p, c5p);
          FloatVector x16 = FloatVector.broadcast(S, a[a6 + k + 1]);
          c6p = x16.fma(b1p, c6p);
          FloatVector x17 = FloatVector.broadcast(S, a[a7 + k + 1]);
          c7p = x17.fma(b1p, c7p);
          FloatVector x18 = FloatVector.broadcast(S, a[a8 + k + 1]);
          c8p = x18.fma(b1p, c8p);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c1p.intoArray(c, oc + p1 * ldc);
      c2p.intoArray(c, oc + p2 * ldc);
      c3p.intoArray(c, oc + p3 * ldc);
      c4p.intoArray(c, oc + p4 * ldc);
      c5p.intoArray(c, oc + p5 * ldc);
      c6p.intoArray(c, oc + p6 * ldc);
      c7p.intoArray(c, oc + p7 * ldc);
      c8p.intoArray(c, oc + p8 * ldc);
      at += 9;
    }
  }

  private static void t8x1(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      int p6 = pixels[at + 6];
      int p7 = pixels[at + 7];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + p4 * dRow);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + p5 * dRow);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + p6 * dRow);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + p7 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        int a5 = sa + p5 * aRow;
        int a6 = sa + p6 * aRow;
        int a7 = sa + p7 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (1 * W));
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          FloatVector x04 = FloatVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          FloatVector x05 = FloatVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          FloatVector x06 = FloatVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          FloatVector x07 = FloatVector.broadcast(S, a[a7 + k]);
          c7p = x07.fma(b0p, c7p);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c1p.intoArray(c, oc + p1 * ldc);
      c2p.intoArray(c, oc + p2 * ldc);
      c3p.intoArray(c, oc + p3 * ldc);
      c4p.intoArray(c, oc + p4 * ldc);
      c5p.intoArray(c, oc + p5 * ldc);
      c6p.intoArray(c, oc + p6 * ldc);
      c7p.intoArray(c, oc + p7 * ldc);
      at += 8;
    }
  }

  private static void s8x1(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      int p6 = pixels[at + 6];
      int p7 = pixels[at + 7];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + p4 * dRow);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + p5 * dRow);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + p6 * dRow);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + p7 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        int a5 = sa + p5 * aRow;
        int a6 = sa + p6 * aRow;
        int a7 = sa + p7 * aRow;
        for (int k = 0; k < kc; k += 2) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (1 * W));
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          FloatVector x04 = FloatVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          FloatVector x05 = FloatVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          FloatVector x06 = FloatVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          FloatVector x07 = FloatVector.broadcast(S, a[a7 + k]);
          c7p = x07.fma(b0p, c7p);
          FloatVector b1p = FloatVector.fromArray(S, b, sb + k * (1 * W) + W);
          FloatVector x10 = FloatVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          FloatVector x11 = FloatVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          FloatVector x12 = FloatVector.broadcast(S, a[a2 + k + 1]);
          c2p = x12.fma(b1p, c2p);
          FloatVector x13 = FloatVector.broadcast(S, a[a3 + k + 1]);
          c3p = x13.fma(b1p, c3p);
          FloatVector x14 = FloatVector.broadcast(S, a[a4 + k + 1]);
          c4p = x14.fma(b1p, c4p);
          FloatVector x15 = FloatVector.broadcast(S, a[a5 + k + 1]);
          c5p = x15.fma(b1p, c5p);
          FloatVector x16 = FloatVector.broadcast(S, a[a6 + k + 1]);
          c6p = x16.fma(b1p, c6p);
          FloatVector x17 = FloatVector.broadcast(S, a[a7 + k + 1]);
          c7p = x17.fma(b1p, c7p);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c1p.intoArray(c, oc + p1 * ldc);
      c2p.intoArray(c, oc + p2 * ldc);
      c3p.intoArray(c, oc + p3 * ldc);
      c4p.intoArray(c, oc + p4 * ldc);
      c5p.intoArray(c, oc + p5 * ldc);
      c6p.intoArray(c, oc + p6 * ldc);
      c7p.intoArray(c, oc + p7 * ldc);
      at += 8;
    }
  }

  private static void t7x1(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      int p6 = pixels[at + 6];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + p4 * dRow);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + p5 * dRow);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + p6 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        int a5 = sa + p5 * aRow;
        int a6 = sa + p6 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (1 * W));
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          FloatVector x04 = FloatVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          FloatVector x05 = FloatVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          FloatVector x06 = FloatVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c1p.intoArray(c, oc + p1 * ldc);
      c2p.intoArray(c, oc + p2 * ldc);
      c3p.intoArray(c, oc + p3 * ldc);
      c4p.intoArray(c, oc + p4 * ldc);
      c5p.intoArray(c, oc + p5 * ldc);
      c6p.intoArray(c, oc + p6 * ldc);
      at += 7;
    }
  }

  private static void s7x1(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      int p6 = pixels[at + 6];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + p4 * dRow);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + p5 * dRow);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + p6 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        int a5 = sa + p5 * aRow;
        int a6 = sa + p6 * aRow;
        for (int k = 0; k < kc; k += 2) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (1 * W));
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          FloatVector x04 = FloatVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          FloatVector x05 = FloatVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          FloatVector x06 = FloatVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          FloatVector b1p = FloatVector.fromArray(S, b, sb + k * (1 * W) + W);
          FloatVector x10 = FloatVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          FloatVector x11 = FloatVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          FloatVector x12 = FloatVector.broadcast(S, a[a2 + k + 1]);
          c2p = x12.fma(b1p, c2p);
          FloatVector x13 = FloatVector.broadcast(S, a[a3 + k + 1]);
          c3p = x13.fma(b1p, c3p);
          FloatVector x14 = FloatVector.broadcast(S, a[a4 + k + 1]);
          c4p = x14.fma(b1p, c4p);
          FloatVector x15 = FloatVector.broadcast(S, a[a5 + k + 1]);
          c5p = x15.fma(b1p, c5p);
          FloatVector x16 = FloatVector.broadcast(S, a[a6 + k + 1]);
          c6p = x16.fma(b1p, c6p);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c1p.intoArray(c, oc + p1 * ldc);
      c2p.intoArray(c, oc + p2 * ldc);
      c3p.intoArray(c, oc + p3 * ldc);
      c4p.intoArray(c, oc + p4 * ldc);
      c5p.intoArray(c, oc + p5 * ldc);
      c6p.intoArray(c, oc + p6 * ldc);
      at += 7;
    }
  }

  private static void t6x1(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + p4 * dRow);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + p5 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        int a5 = sa + p5 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (1 * W));
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          FloatVector x04 = FloatVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          FloatVector x05 = FloatVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c1p.intoArray(c, oc + p1 * ldc);
      c2p.intoArray(c, oc + p2 * ldc);
      c3p.intoArray(c, oc + p3 * ldc);
      c4p.intoArray(c, oc + p4 * ldc);
      c5p.intoArray(c, oc + p5 * ldc);
      at += 6;
    }
  }

  private static void s6x1(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + p4 * dRow);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + p5 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        int a5 = sa + p5 * aRow;
        for (int k = 0; k < kc; k += 2) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (1 * W));
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          FloatVector x04 = FloatVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          FloatVector x05 = FloatVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          FloatVector b1p = FloatVector.fromArray(S, b, sb + k * (1 * W) + W);
          FloatVector x10 = FloatVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          FloatVector x11 = FloatVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          FloatVector x12 = FloatVector.broadcast(S, a[a2 + k + 1]);
          c2p = x12.fma(b1p, c2p);
          FloatVector x13 = FloatVector.broadcast(S, a[a3 + k + 1]);
          c3p = x13.fma(b1p, c3p);
          FloatVector x14 = FloatVector.broadcast(S, a[a4 + k + 1]);
          c4p = x14.fma(b1p, c4p);
          FloatVector x15 = FloatVector.broadcast(S, a[a5 + k + 1]);
          c5p = x15.fma(b1p, c5p);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c1p.intoArray(c, oc + p1 * ldc);
      c2p.intoArray(c, oc + p2 * ldc);
      c3p.intoArray(c, oc + p3 * ldc);
      c4p.intoArray(c, oc + p4 * ldc);
      c5p.intoArray(c, oc + p5 * ldc);
      at += 6;
    }
  }

  private static void t5x1(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + p4 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (1 * W));
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          FloatVector x04 = FloatVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c1p.intoArray(c, oc + p1 * ldc);
      c2p.intoArray(c, oc + p2 * ldc);
      c3p.intoArray(c, oc + p3 * ldc);
      c4p.intoArray(c, oc + p4 * ldc);
      at += 5;
    }
  }

  private static void s5x1(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + p4 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        for (int k = 0; k < kc; k += 2) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (1 * W));
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          FloatVector x04 = FloatVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          FloatVector b1p = FloatVector.fromArray(S, b, sb + k * (1 * W) + W);
          FloatVector x10 = FloatVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          FloatVector x11 = FloatVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          FloatVector x12 = FloatVector.broadcast(S, a[a2 + k + 1]);
          c2p = x12.fma(b1p, c2p);
          FloatVector x13 = FloatVector.broadcast(S, a[a3 + k + 1]);
          c3p = x13.fma(b1p, c3p);
          FloatVector x14 = FloatVector.broadcast(S, a[a4 + k + 1]);
          c4p = x14.fma(b1p, c4p);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c1p.intoArray(c, oc + p1 * ldc);
      c2p.intoArray(c, oc + p2 * ldc);
      c3p.intoArray(c, oc + p3 * ldc);
      c4p.intoArray(c, oc + p4 * ldc);
      at += 5;
    }
  }

  private static void t4x1(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (1 * W));
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c1p.intoArray(c, oc + p1 * ldc);
      c2p.intoArray(c, oc + p2 * ldc);
      c3p.intoArray(c, oc + p3 * ldc);
      at += 4;
    }
  }

  private static void s4x1(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + p3 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        for (int k = 0; k < kc; k += 2) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (1 * W));
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          FloatVector x03 = FloatVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          FloatVector b1p = FloatVector.fromArray(S, b, sb + k * (1 * W) + W);
          FloatVector x10 = FloatVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          FloatVector x11 = FloatVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          FloatVector x12 = FloatVector.broadcast(S, a[a2 + k + 1]);
          c2p = x12.fma(b1p, c2p);
          FloatVector x13 = FloatVector.broadcast(S, a[a3 + k + 1]);
          c3p = x13.fma(b1p, c3p);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c1p.intoArray(c, oc + p1 * ldc);
      c2p.intoArray(c, oc + p2 * ldc);
      c3p.intoArray(c, oc + p3 * ldc);
      at += 4;
    }
  }

  private static void t3x1(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (1 * W));
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c1p.intoArray(c, oc + p1 * ldc);
      c2p.intoArray(c, oc + p2 * ldc);
      at += 3;
    }
  }

  private static void s3x1(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + p2 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        for (int k = 0; k < kc; k += 2) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (1 * W));
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          FloatVector x02 = FloatVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          FloatVector b1p = FloatVector.fromArray(S, b, sb + k * (1 * W) + W);
          FloatVector x10 = FloatVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          FloatVector x11 = FloatVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          FloatVector x12 = FloatVector.broadcast(S, a[a2 + k + 1]);
          c2p = x12.fma(b1p, c2p);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c1p.intoArray(c, oc + p1 * ldc);
      c2p.intoArray(c, oc + p2 * ldc);
      at += 3;
    }
  }

  private static void t2x1(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (1 * W));
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c1p.intoArray(c, oc + p1 * ldc);
      at += 2;
    }
  }

  private static void s2x1(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + p1 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        for (int k = 0; k < kc; k += 2) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (1 * W));
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          FloatVector x01 = FloatVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          FloatVector b1p = FloatVector.fromArray(S, b, sb + k * (1 * W) + W);
          FloatVector x10 = FloatVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          FloatVector x11 = FloatVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      c1p.intoArray(c, oc + p1 * ldc);
      at += 2;
    }
  }

  private static void t1x1(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        for (int k = 0; k < kc; k++) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (1 * W));
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      at += 1;
    }
  }

  private static void s1x1(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int dRow, float[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      FloatVector c0p =
          FloatVector.fromArray(S, d, od + p0 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        for (int k = 0; k < kc; k += 2) {
          FloatVector b0p = FloatVector.fromArray(S, b, sb + k * (1 * W));
          FloatVector x00 = FloatVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          FloatVector b1p = FloatVector.fromArray(S, b, sb + k * (1 * W) + W);
          FloatVector x10 = FloatVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      at += 1;
    }
  }

}
