package dev.swingby.kernels.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Register tiles of the convolution, written by ConvTileSource (kernels/src/test): {@code tiles}
 * tiles of mr pixels and nv vectors of channels, C = D + A B, where row p of A is several segments
 * of x around pixel p, and B is a panel of rows of nv whole vectors: at a stride that the compiler
 * knows, its bounds checks leave the loop. Narrow tiles take two k at a time (s2), if kc is even: a
 * row's address then serves two loads. The last vector of C may overlap the one before it.
 */
final class ConvTilesF64 {
  private static final VectorSpecies<Double> S = VectorF64.SPECIES;
  private static final int W = S.length();

  private ConvTilesF64() {}

  static void tiles(
      int mr, int nv, int tiles, int[] pixels, int at, int segments, int[] segmentsOfA,
      int[] segmentsOfB, int kc, double[] a, int ao, int aRow, double[] b, int bo, double[] d,
      int od, int dRow, double[] c, int oc, int ldc, int cLast) {
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
      int[] segmentsOfB, int kc, double[] a, int ao, int aRow, double[] b, int bo, double[] d,
      int od, int dRow, double[] c, int oc, int ldc, int cLast) {
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c0q =
          DoubleVector.fromArray(S, d, od + p0 * dRow + W);
      DoubleVector c0r =
          DoubleVector.fromArray(S, d, od + p0 * dRow + 2 * W);
      DoubleVector c0s =
          DoubleVector.fromArray(S, d, od + p0 * dRow + cLast);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c1q =
          DoubleVector.fromArray(S, d, od + p1 * dRow + W);
      DoubleVector c1r =
          DoubleVector.fromArray(S, d, od + p1 * dRow + 2 * W);
      DoubleVector c1s =
          DoubleVector.fromArray(S, d, od + p1 * dRow + cLast);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c2q =
          DoubleVector.fromArray(S, d, od + p2 * dRow + W);
      DoubleVector c2r =
          DoubleVector.fromArray(S, d, od + p2 * dRow + 2 * W);
      DoubleVector c2s =
          DoubleVector.fromArray(S, d, od + p2 * dRow + cLast);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c3q =
          DoubleVector.fromArray(S, d, od + p3 * dRow + W);
      DoubleVector c3r =
          DoubleVector.fromArray(S, d, od + p3 * dRow + 2 * W);
      DoubleVector c3s =
          DoubleVector.fromArray(S, d, od + p3 * dRow + cLast);
      DoubleVector c4p =
          DoubleVector.fromArray(S, d, od + p4 * dRow);
      DoubleVector c4q =
          DoubleVector.fromArray(S, d, od + p4 * dRow + W);
      DoubleVector c4r =
          DoubleVector.fromArray(S, d, od + p4 * dRow + 2 * W);
      DoubleVector c4s =
          DoubleVector.fromArray(S, d, od + p4 * dRow + cLast);
      DoubleVector c5p =
          DoubleVector.fromArray(S, d, od + p5 * dRow);
      DoubleVector c5q =
          DoubleVector.fromArray(S, d, od + p5 * dRow + W);
      DoubleVector c5r =
          DoubleVector.fromArray(S, d, od + p5 * dRow + 2 * W);
      DoubleVector c5s =
          DoubleVector.fromArray(S, d, od + p5 * dRow + cLast);
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
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (4 * W));
          DoubleVector b0q = DoubleVector.fromArray(S, b, sb + k * (4 * W) + W);
          DoubleVector b0r = DoubleVector.fromArray(S, b, sb + k * (4 * W) + 2 * W);
          DoubleVector b0s = DoubleVector.fromArray(S, b, sb + k * (4 * W) + 3 * W);
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          c0r = x00.fma(b0r, c0r);
          c0s = x00.fma(b0s, c0s);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          c1r = x01.fma(b0r, c1r);
          c1s = x01.fma(b0s, c1s);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          c2r = x02.fma(b0r, c2r);
          c2s = x02.fma(b0s, c2s);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          c3r = x03.fma(b0r, c3r);
          c3s = x03.fma(b0s, c3s);
          DoubleVector x04 = DoubleVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          c4q = x04.fma(b0q, c4q);
          c4r = x04.fma(b0r, c4r);
          c4s = x04.fma(b0s, c4s);
          DoubleVector x05 = DoubleVector.broadcast(S, a[a5 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c0q =
          DoubleVector.fromArray(S, d, od + p0 * dRow + W);
      DoubleVector c0r =
          DoubleVector.fromArray(S, d, od + p0 * dRow + 2 * W);
      DoubleVector c0s =
          DoubleVector.fromArray(S, d, od + p0 * dRow + cLast);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c1q =
          DoubleVector.fromArray(S, d, od + p1 * dRow + W);
      DoubleVector c1r =
          DoubleVector.fromArray(S, d, od + p1 * dRow + 2 * W);
      DoubleVector c1s =
          DoubleVector.fromArray(S, d, od + p1 * dRow + cLast);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c2q =
          DoubleVector.fromArray(S, d, od + p2 * dRow + W);
      DoubleVector c2r =
          DoubleVector.fromArray(S, d, od + p2 * dRow + 2 * W);
      DoubleVector c2s =
          DoubleVector.fromArray(S, d, od + p2 * dRow + cLast);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c3q =
          DoubleVector.fromArray(S, d, od + p3 * dRow + W);
      DoubleVector c3r =
          DoubleVector.fromArray(S, d, od + p3 * dRow + 2 * W);
      DoubleVector c3s =
          DoubleVector.fromArray(S, d, od + p3 * dRow + cLast);
      DoubleVector c4p =
          DoubleVector.fromArray(S, d, od + p4 * dRow);
      DoubleVector c4q =
          DoubleVector.fromArray(S, d, od + p4 * dRow + W);
      DoubleVector c4r =
          DoubleVector.fromArray(S, d, od + p4 * dRow + 2 * W);
      DoubleVector c4s =
          DoubleVector.fromArray(S, d, od + p4 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        for (int k = 0; k < kc; k++) {
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (4 * W));
          DoubleVector b0q = DoubleVector.fromArray(S, b, sb + k * (4 * W) + W);
          DoubleVector b0r = DoubleVector.fromArray(S, b, sb + k * (4 * W) + 2 * W);
          DoubleVector b0s = DoubleVector.fromArray(S, b, sb + k * (4 * W) + 3 * W);
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          c0r = x00.fma(b0r, c0r);
          c0s = x00.fma(b0s, c0s);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          c1r = x01.fma(b0r, c1r);
          c1s = x01.fma(b0s, c1s);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          c2r = x02.fma(b0r, c2r);
          c2s = x02.fma(b0s, c2s);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          c3r = x03.fma(b0r, c3r);
          c3s = x03.fma(b0s, c3s);
          DoubleVector x04 = DoubleVector.broadcast(S, a[a4 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c0q =
          DoubleVector.fromArray(S, d, od + p0 * dRow + W);
      DoubleVector c0r =
          DoubleVector.fromArray(S, d, od + p0 * dRow + 2 * W);
      DoubleVector c0s =
          DoubleVector.fromArray(S, d, od + p0 * dRow + cLast);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c1q =
          DoubleVector.fromArray(S, d, od + p1 * dRow + W);
      DoubleVector c1r =
          DoubleVector.fromArray(S, d, od + p1 * dRow + 2 * W);
      DoubleVector c1s =
          DoubleVector.fromArray(S, d, od + p1 * dRow + cLast);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c2q =
          DoubleVector.fromArray(S, d, od + p2 * dRow + W);
      DoubleVector c2r =
          DoubleVector.fromArray(S, d, od + p2 * dRow + 2 * W);
      DoubleVector c2s =
          DoubleVector.fromArray(S, d, od + p2 * dRow + cLast);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c3q =
          DoubleVector.fromArray(S, d, od + p3 * dRow + W);
      DoubleVector c3r =
          DoubleVector.fromArray(S, d, od + p3 * dRow + 2 * W);
      DoubleVector c3s =
          DoubleVector.fromArray(S, d, od + p3 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        for (int k = 0; k < kc; k++) {
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (4 * W));
          DoubleVector b0q = DoubleVector.fromArray(S, b, sb + k * (4 * W) + W);
          DoubleVector b0r = DoubleVector.fromArray(S, b, sb + k * (4 * W) + 2 * W);
          DoubleVector b0s = DoubleVector.fromArray(S, b, sb + k * (4 * W) + 3 * W);
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          c0r = x00.fma(b0r, c0r);
          c0s = x00.fma(b0s, c0s);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          c1r = x01.fma(b0r, c1r);
          c1s = x01.fma(b0s, c1s);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          c2r = x02.fma(b0r, c2r);
          c2s = x02.fma(b0s, c2s);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c0q =
          DoubleVector.fromArray(S, d, od + p0 * dRow + W);
      DoubleVector c0r =
          DoubleVector.fromArray(S, d, od + p0 * dRow + 2 * W);
      DoubleVector c0s =
          DoubleVector.fromArray(S, d, od + p0 * dRow + cLast);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c1q =
          DoubleVector.fromArray(S, d, od + p1 * dRow + W);
      DoubleVector c1r =
          DoubleVector.fromArray(S, d, od + p1 * dRow + 2 * W);
      DoubleVector c1s =
          DoubleVector.fromArray(S, d, od + p1 * dRow + cLast);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c2q =
          DoubleVector.fromArray(S, d, od + p2 * dRow + W);
      DoubleVector c2r =
          DoubleVector.fromArray(S, d, od + p2 * dRow + 2 * W);
      DoubleVector c2s =
          DoubleVector.fromArray(S, d, od + p2 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        for (int k = 0; k < kc; k++) {
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (4 * W));
          DoubleVector b0q = DoubleVector.fromArray(S, b, sb + k * (4 * W) + W);
          DoubleVector b0r = DoubleVector.fromArray(S, b, sb + k * (4 * W) + 2 * W);
          DoubleVector b0s = DoubleVector.fromArray(S, b, sb + k * (4 * W) + 3 * W);
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          c0r = x00.fma(b0r, c0r);
          c0s = x00.fma(b0s, c0s);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          c1r = x01.fma(b0r, c1r);
          c1s = x01.fma(b0s, c1s);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c0q =
          DoubleVector.fromArray(S, d, od + p0 * dRow + W);
      DoubleVector c0r =
          DoubleVector.fromArray(S, d, od + p0 * dRow + 2 * W);
      DoubleVector c0s =
          DoubleVector.fromArray(S, d, od + p0 * dRow + cLast);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c1q =
          DoubleVector.fromArray(S, d, od + p1 * dRow + W);
      DoubleVector c1r =
          DoubleVector.fromArray(S, d, od + p1 * dRow + 2 * W);
      DoubleVector c1s =
          DoubleVector.fromArray(S, d, od + p1 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        for (int k = 0; k < kc; k++) {
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (4 * W));
          DoubleVector b0q = DoubleVector.fromArray(S, b, sb + k * (4 * W) + W);
          DoubleVector b0r = DoubleVector.fromArray(S, b, sb + k * (4 * W) + 2 * W);
          DoubleVector b0s = DoubleVector.fromArray(S, b, sb + k * (4 * W) + 3 * W);
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          c0r = x00.fma(b0r, c0r);
          c0s = x00.fma(b0s, c0s);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c0q =
          DoubleVector.fromArray(S, d, od + p0 * dRow + W);
      DoubleVector c0r =
          DoubleVector.fromArray(S, d, od + p0 * dRow + 2 * W);
      DoubleVector c0s =
          DoubleVector.fromArray(S, d, od + p0 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        for (int k = 0; k < kc; k++) {
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (4 * W));
          DoubleVector b0q = DoubleVector.fromArray(S, b, sb + k * (4 * W) + W);
          DoubleVector b0r = DoubleVector.fromArray(S, b, sb + k * (4 * W) + 2 * W);
          DoubleVector b0s = DoubleVector.fromArray(S, b, sb + k * (4 * W) + 3 * W);
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
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
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c0q =
          DoubleVector.fromArray(S, d, od + p0 * dRow + W);
      DoubleVector c0r =
          DoubleVector.fromArray(S, d, od + p0 * dRow + cLast);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c1q =
          DoubleVector.fromArray(S, d, od + p1 * dRow + W);
      DoubleVector c1r =
          DoubleVector.fromArray(S, d, od + p1 * dRow + cLast);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c2q =
          DoubleVector.fromArray(S, d, od + p2 * dRow + W);
      DoubleVector c2r =
          DoubleVector.fromArray(S, d, od + p2 * dRow + cLast);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c3q =
          DoubleVector.fromArray(S, d, od + p3 * dRow + W);
      DoubleVector c3r =
          DoubleVector.fromArray(S, d, od + p3 * dRow + cLast);
      DoubleVector c4p =
          DoubleVector.fromArray(S, d, od + p4 * dRow);
      DoubleVector c4q =
          DoubleVector.fromArray(S, d, od + p4 * dRow + W);
      DoubleVector c4r =
          DoubleVector.fromArray(S, d, od + p4 * dRow + cLast);
      DoubleVector c5p =
          DoubleVector.fromArray(S, d, od + p5 * dRow);
      DoubleVector c5q =
          DoubleVector.fromArray(S, d, od + p5 * dRow + W);
      DoubleVector c5r =
          DoubleVector.fromArray(S, d, od + p5 * dRow + cLast);
      DoubleVector c6p =
          DoubleVector.fromArray(S, d, od + p6 * dRow);
      DoubleVector c6q =
          DoubleVector.fromArray(S, d, od + p6 * dRow + W);
      DoubleVector c6r =
          DoubleVector.fromArray(S, d, od + p6 * dRow + cLast);
      DoubleVector c7p =
          DoubleVector.fromArray(S, d, od + p7 * dRow);
      DoubleVector c7q =
          DoubleVector.fromArray(S, d, od + p7 * dRow + W);
      DoubleVector c7r =
          DoubleVector.fromArray(S, d, od + p7 * dRow + cLast);
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
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (3 * W));
          DoubleVector b0q = DoubleVector.fromArray(S, b, sb + k * (3 * W) + W);
          DoubleVector b0r = DoubleVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          c0r = x00.fma(b0r, c0r);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          c1r = x01.fma(b0r, c1r);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          c2r = x02.fma(b0r, c2r);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          c3r = x03.fma(b0r, c3r);
          DoubleVector x04 = DoubleVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          c4q = x04.fma(b0q, c4q);
          c4r = x04.fma(b0r, c4r);
          DoubleVector x05 = DoubleVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          c5q = x05.fma(b0q, c5q);
          c5r = x05.fma(b0r, c5r);
          DoubleVector x06 = DoubleVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          c6q = x06.fma(b0q, c6q);
          c6r = x06.fma(b0r, c6r);
          DoubleVector x07 = DoubleVector.broadcast(S, a[a7 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      int p6 = pixels[at + 6];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c0q =
          DoubleVector.fromArray(S, d, od + p0 * dRow + W);
      DoubleVector c0r =
          DoubleVector.fromArray(S, d, od + p0 * dRow + cLast);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c1q =
          DoubleVector.fromArray(S, d, od + p1 * dRow + W);
      DoubleVector c1r =
          DoubleVector.fromArray(S, d, od + p1 * dRow + cLast);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c2q =
          DoubleVector.fromArray(S, d, od + p2 * dRow + W);
      DoubleVector c2r =
          DoubleVector.fromArray(S, d, od + p2 * dRow + cLast);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c3q =
          DoubleVector.fromArray(S, d, od + p3 * dRow + W);
      DoubleVector c3r =
          DoubleVector.fromArray(S, d, od + p3 * dRow + cLast);
      DoubleVector c4p =
          DoubleVector.fromArray(S, d, od + p4 * dRow);
      DoubleVector c4q =
          DoubleVector.fromArray(S, d, od + p4 * dRow + W);
      DoubleVector c4r =
          DoubleVector.fromArray(S, d, od + p4 * dRow + cLast);
      DoubleVector c5p =
          DoubleVector.fromArray(S, d, od + p5 * dRow);
      DoubleVector c5q =
          DoubleVector.fromArray(S, d, od + p5 * dRow + W);
      DoubleVector c5r =
          DoubleVector.fromArray(S, d, od + p5 * dRow + cLast);
      DoubleVector c6p =
          DoubleVector.fromArray(S, d, od + p6 * dRow);
      DoubleVector c6q =
          DoubleVector.fromArray(S, d, od + p6 * dRow + W);
      DoubleVector c6r =
          DoubleVector.fromArray(S, d, od + p6 * dRow + cLast);
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
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (3 * W));
          DoubleVector b0q = DoubleVector.fromArray(S, b, sb + k * (3 * W) + W);
          DoubleVector b0r = DoubleVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          c0r = x00.fma(b0r, c0r);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          c1r = x01.fma(b0r, c1r);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          c2r = x02.fma(b0r, c2r);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          c3r = x03.fma(b0r, c3r);
          DoubleVector x04 = DoubleVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          c4q = x04.fma(b0q, c4q);
          c4r = x04.fma(b0r, c4r);
          DoubleVector x05 = DoubleVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          c5q = x05.fma(b0q, c5q);
          c5r = x05.fma(b0r, c5r);
          DoubleVector x06 = DoubleVector.broadcast(S, a[a6 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c0q =
          DoubleVector.fromArray(S, d, od + p0 * dRow + W);
      DoubleVector c0r =
          DoubleVector.fromArray(S, d, od + p0 * dRow + cLast);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c1q =
          DoubleVector.fromArray(S, d, od + p1 * dRow + W);
      DoubleVector c1r =
          DoubleVector.fromArray(S, d, od + p1 * dRow + cLast);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c2q =
          DoubleVector.fromArray(S, d, od + p2 * dRow + W);
      DoubleVector c2r =
          DoubleVector.fromArray(S, d, od + p2 * dRow + cLast);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c3q =
          DoubleVector.fromArray(S, d, od + p3 * dRow + W);
      DoubleVector c3r =
          DoubleVector.fromArray(S, d, od + p3 * dRow + cLast);
      DoubleVector c4p =
          DoubleVector.fromArray(S, d, od + p4 * dRow);
      DoubleVector c4q =
          DoubleVector.fromArray(S, d, od + p4 * dRow + W);
      DoubleVector c4r =
          DoubleVector.fromArray(S, d, od + p4 * dRow + cLast);
      DoubleVector c5p =
          DoubleVector.fromArray(S, d, od + p5 * dRow);
      DoubleVector c5q =
          DoubleVector.fromArray(S, d, od + p5 * dRow + W);
      DoubleVector c5r =
          DoubleVector.fromArray(S, d, od + p5 * dRow + cLast);
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
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (3 * W));
          DoubleVector b0q = DoubleVector.fromArray(S, b, sb + k * (3 * W) + W);
          DoubleVector b0r = DoubleVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          c0r = x00.fma(b0r, c0r);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          c1r = x01.fma(b0r, c1r);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          c2r = x02.fma(b0r, c2r);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          c3r = x03.fma(b0r, c3r);
          DoubleVector x04 = DoubleVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          c4q = x04.fma(b0q, c4q);
          c4r = x04.fma(b0r, c4r);
          DoubleVector x05 = DoubleVector.broadcast(S, a[a5 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c0q =
          DoubleVector.fromArray(S, d, od + p0 * dRow + W);
      DoubleVector c0r =
          DoubleVector.fromArray(S, d, od + p0 * dRow + cLast);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c1q =
          DoubleVector.fromArray(S, d, od + p1 * dRow + W);
      DoubleVector c1r =
          DoubleVector.fromArray(S, d, od + p1 * dRow + cLast);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c2q =
          DoubleVector.fromArray(S, d, od + p2 * dRow + W);
      DoubleVector c2r =
          DoubleVector.fromArray(S, d, od + p2 * dRow + cLast);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c3q =
          DoubleVector.fromArray(S, d, od + p3 * dRow + W);
      DoubleVector c3r =
          DoubleVector.fromArray(S, d, od + p3 * dRow + cLast);
      DoubleVector c4p =
          DoubleVector.fromArray(S, d, od + p4 * dRow);
      DoubleVector c4q =
          DoubleVector.fromArray(S, d, od + p4 * dRow + W);
      DoubleVector c4r =
          DoubleVector.fromArray(S, d, od + p4 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        for (int k = 0; k < kc; k++) {
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (3 * W));
          DoubleVector b0q = DoubleVector.fromArray(S, b, sb + k * (3 * W) + W);
          DoubleVector b0r = DoubleVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          c0r = x00.fma(b0r, c0r);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          c1r = x01.fma(b0r, c1r);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          c2r = x02.fma(b0r, c2r);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          c3r = x03.fma(b0r, c3r);
          DoubleVector x04 = DoubleVector.broadcast(S, a[a4 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c0q =
          DoubleVector.fromArray(S, d, od + p0 * dRow + W);
      DoubleVector c0r =
          DoubleVector.fromArray(S, d, od + p0 * dRow + cLast);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c1q =
          DoubleVector.fromArray(S, d, od + p1 * dRow + W);
      DoubleVector c1r =
          DoubleVector.fromArray(S, d, od + p1 * dRow + cLast);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c2q =
          DoubleVector.fromArray(S, d, od + p2 * dRow + W);
      DoubleVector c2r =
          DoubleVector.fromArray(S, d, od + p2 * dRow + cLast);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c3q =
          DoubleVector.fromArray(S, d, od + p3 * dRow + W);
      DoubleVector c3r =
          DoubleVector.fromArray(S, d, od + p3 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        for (int k = 0; k < kc; k++) {
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (3 * W));
          DoubleVector b0q = DoubleVector.fromArray(S, b, sb + k * (3 * W) + W);
          DoubleVector b0r = DoubleVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          c0r = x00.fma(b0r, c0r);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          c1r = x01.fma(b0r, c1r);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          c2r = x02.fma(b0r, c2r);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c0q =
          DoubleVector.fromArray(S, d, od + p0 * dRow + W);
      DoubleVector c0r =
          DoubleVector.fromArray(S, d, od + p0 * dRow + cLast);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c1q =
          DoubleVector.fromArray(S, d, od + p1 * dRow + W);
      DoubleVector c1r =
          DoubleVector.fromArray(S, d, od + p1 * dRow + cLast);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c2q =
          DoubleVector.fromArray(S, d, od + p2 * dRow + W);
      DoubleVector c2r =
          DoubleVector.fromArray(S, d, od + p2 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        for (int k = 0; k < kc; k++) {
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (3 * W));
          DoubleVector b0q = DoubleVector.fromArray(S, b, sb + k * (3 * W) + W);
          DoubleVector b0r = DoubleVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          c0r = x00.fma(b0r, c0r);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          c1r = x01.fma(b0r, c1r);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c0q =
          DoubleVector.fromArray(S, d, od + p0 * dRow + W);
      DoubleVector c0r =
          DoubleVector.fromArray(S, d, od + p0 * dRow + cLast);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c1q =
          DoubleVector.fromArray(S, d, od + p1 * dRow + W);
      DoubleVector c1r =
          DoubleVector.fromArray(S, d, od + p1 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        for (int k = 0; k < kc; k++) {
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (3 * W));
          DoubleVector b0q = DoubleVector.fromArray(S, b, sb + k * (3 * W) + W);
          DoubleVector b0r = DoubleVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          c0r = x00.fma(b0r, c0r);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c0q =
          DoubleVector.fromArray(S, d, od + p0 * dRow + W);
      DoubleVector c0r =
          DoubleVector.fromArray(S, d, od + p0 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        for (int k = 0; k < kc; k++) {
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (3 * W));
          DoubleVector b0q = DoubleVector.fromArray(S, b, sb + k * (3 * W) + W);
          DoubleVector b0r = DoubleVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
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
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c0q =
          DoubleVector.fromArray(S, d, od + p0 * dRow + cLast);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c1q =
          DoubleVector.fromArray(S, d, od + p1 * dRow + cLast);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c2q =
          DoubleVector.fromArray(S, d, od + p2 * dRow + cLast);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c3q =
          DoubleVector.fromArray(S, d, od + p3 * dRow + cLast);
      DoubleVector c4p =
          DoubleVector.fromArray(S, d, od + p4 * dRow);
      DoubleVector c4q =
          DoubleVector.fromArray(S, d, od + p4 * dRow + cLast);
      DoubleVector c5p =
          DoubleVector.fromArray(S, d, od + p5 * dRow);
      DoubleVector c5q =
          DoubleVector.fromArray(S, d, od + p5 * dRow + cLast);
      DoubleVector c6p =
          DoubleVector.fromArray(S, d, od + p6 * dRow);
      DoubleVector c6q =
          DoubleVector.fromArray(S, d, od + p6 * dRow + cLast);
      DoubleVector c7p =
          DoubleVector.fromArray(S, d, od + p7 * dRow);
      DoubleVector c7q =
          DoubleVector.fromArray(S, d, od + p7 * dRow + cLast);
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
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (2 * W));
          DoubleVector b0q = DoubleVector.fromArray(S, b, sb + k * (2 * W) + W);
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          DoubleVector x04 = DoubleVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          c4q = x04.fma(b0q, c4q);
          DoubleVector x05 = DoubleVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          c5q = x05.fma(b0q, c5q);
          DoubleVector x06 = DoubleVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          c6q = x06.fma(b0q, c6q);
          DoubleVector x07 = DoubleVector.broadcast(S, a[a7 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
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
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c0q =
          DoubleVector.fromArray(S, d, od + p0 * dRow + cLast);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c1q =
          DoubleVector.fromArray(S, d, od + p1 * dRow + cLast);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c2q =
          DoubleVector.fromArray(S, d, od + p2 * dRow + cLast);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c3q =
          DoubleVector.fromArray(S, d, od + p3 * dRow + cLast);
      DoubleVector c4p =
          DoubleVector.fromArray(S, d, od + p4 * dRow);
      DoubleVector c4q =
          DoubleVector.fromArray(S, d, od + p4 * dRow + cLast);
      DoubleVector c5p =
          DoubleVector.fromArray(S, d, od + p5 * dRow);
      DoubleVector c5q =
          DoubleVector.fromArray(S, d, od + p5 * dRow + cLast);
      DoubleVector c6p =
          DoubleVector.fromArray(S, d, od + p6 * dRow);
      DoubleVector c6q =
          DoubleVector.fromArray(S, d, od + p6 * dRow + cLast);
      DoubleVector c7p =
          DoubleVector.fromArray(S, d, od + p7 * dRow);
      DoubleVector c7q =
          DoubleVector.fromArray(S, d, od + p7 * dRow + cLast);
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
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (2 * W));
          DoubleVector b0q = DoubleVector.fromArray(S, b, sb + k * (2 * W) + W);
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          DoubleVector x04 = DoubleVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          c4q = x04.fma(b0q, c4q);
          DoubleVector x05 = DoubleVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          c5q = x05.fma(b0q, c5q);
          DoubleVector x06 = DoubleVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          c6q = x06.fma(b0q, c6q);
          DoubleVector x07 = DoubleVector.broadcast(S, a[a7 + k]);
          c7p = x07.fma(b0p, c7p);
          c7q = x07.fma(b0q, c7q);
          DoubleVector b1p = DoubleVector.fromArray(S, b, sb + k * (2 * W) + 2 * W);
          DoubleVector b1q = DoubleVector.fromArray(S, b, sb + k * (2 * W) + 3 * W);
          DoubleVector x10 = DoubleVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          c0q = x10.fma(b1q, c0q);
          DoubleVector x11 = DoubleVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          c1q = x11.fma(b1q, c1q);
          DoubleVector x12 = DoubleVector.broadcast(S, a[a2 + k + 1]);
          c2p = x12.fma(b1p, c2p);
          c2q = x12.fma(b1q, c2q);
          DoubleVector x13 = DoubleVector.broadcast(S, a[a3 + k + 1]);
          c3p = x13.fma(b1p, c3p);
          c3q = x13.fma(b1q, c3q);
          DoubleVector x14 = DoubleVector.broadcast(S, a[a4 + k + 1]);
          c4p = x14.fma(b1p, c4p);
          c4q = x14.fma(b1q, c4q);
          DoubleVector x15 = DoubleVector.broadcast(S, a[a5 + k + 1]);
          c5p = x15.fma(b1p, c5p);
          c5q = x15.fma(b1q, c5q);
          DoubleVector x16 = DoubleVector.broadcast(S, a[a6 + k + 1]);
          c6p = x16.fma(b1p, c6p);
          c6q = x16.fma(b1q, c6q);
          DoubleVector x17 = DoubleVector.broadcast(S, a[a7 + k + 1]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      int p6 = pixels[at + 6];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c0q =
          DoubleVector.fromArray(S, d, od + p0 * dRow + cLast);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c1q =
          DoubleVector.fromArray(S, d, od + p1 * dRow + cLast);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c2q =
          DoubleVector.fromArray(S, d, od + p2 * dRow + cLast);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c3q =
          DoubleVector.fromArray(S, d, od + p3 * dRow + cLast);
      DoubleVector c4p =
          DoubleVector.fromArray(S, d, od + p4 * dRow);
      DoubleVector c4q =
          DoubleVector.fromArray(S, d, od + p4 * dRow + cLast);
      DoubleVector c5p =
          DoubleVector.fromArray(S, d, od + p5 * dRow);
      DoubleVector c5q =
          DoubleVector.fromArray(S, d, od + p5 * dRow + cLast);
      DoubleVector c6p =
          DoubleVector.fromArray(S, d, od + p6 * dRow);
      DoubleVector c6q =
          DoubleVector.fromArray(S, d, od + p6 * dRow + cLast);
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
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (2 * W));
          DoubleVector b0q = DoubleVector.fromArray(S, b, sb + k * (2 * W) + W);
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          DoubleVector x04 = DoubleVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          c4q = x04.fma(b0q, c4q);
          DoubleVector x05 = DoubleVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          c5q = x05.fma(b0q, c5q);
          DoubleVector x06 = DoubleVector.broadcast(S, a[a6 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      int p6 = pixels[at + 6];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c0q =
          DoubleVector.fromArray(S, d, od + p0 * dRow + cLast);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c1q =
          DoubleVector.fromArray(S, d, od + p1 * dRow + cLast);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c2q =
          DoubleVector.fromArray(S, d, od + p2 * dRow + cLast);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c3q =
          DoubleVector.fromArray(S, d, od + p3 * dRow + cLast);
      DoubleVector c4p =
          DoubleVector.fromArray(S, d, od + p4 * dRow);
      DoubleVector c4q =
          DoubleVector.fromArray(S, d, od + p4 * dRow + cLast);
      DoubleVector c5p =
          DoubleVector.fromArray(S, d, od + p5 * dRow);
      DoubleVector c5q =
          DoubleVector.fromArray(S, d, od + p5 * dRow + cLast);
      DoubleVector c6p =
          DoubleVector.fromArray(S, d, od + p6 * dRow);
      DoubleVector c6q =
          DoubleVector.fromArray(S, d, od + p6 * dRow + cLast);
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
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (2 * W));
          DoubleVector b0q = DoubleVector.fromArray(S, b, sb + k * (2 * W) + W);
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          DoubleVector x04 = DoubleVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          c4q = x04.fma(b0q, c4q);
          DoubleVector x05 = DoubleVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          c5q = x05.fma(b0q, c5q);
          DoubleVector x06 = DoubleVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          c6q = x06.fma(b0q, c6q);
          DoubleVector b1p = DoubleVector.fromArray(S, b, sb + k * (2 * W) + 2 * W);
          DoubleVector b1q = DoubleVector.fromArray(S, b, sb + k * (2 * W) + 3 * W);
          DoubleVector x10 = DoubleVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          c0q = x10.fma(b1q, c0q);
          DoubleVector x11 = DoubleVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          c1q = x11.fma(b1q, c1q);
          DoubleVector x12 = DoubleVector.broadcast(S, a[a2 + k + 1]);
          c2p = x12.fma(b1p, c2p);
          c2q = x12.fma(b1q, c2q);
          DoubleVector x13 = DoubleVector.broadcast(S, a[a3 + k + 1]);
          c3p = x13.fma(b1p, c3p);
          c3q = x13.fma(b1q, c3q);
          DoubleVector x14 = DoubleVector.broadcast(S, a[a4 + k + 1]);
          c4p = x14.fma(b1p, c4p);
          c4q = x14.fma(b1q, c4q);
          DoubleVector x15 = DoubleVector.broadcast(S, a[a5 + k + 1]);
          c5p = x15.fma(b1p, c5p);
          c5q = x15.fma(b1q, c5q);
          DoubleVector x16 = DoubleVector.broadcast(S, a[a6 + k + 1]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c0q =
          DoubleVector.fromArray(S, d, od + p0 * dRow + cLast);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c1q =
          DoubleVector.fromArray(S, d, od + p1 * dRow + cLast);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c2q =
          DoubleVector.fromArray(S, d, od + p2 * dRow + cLast);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c3q =
          DoubleVector.fromArray(S, d, od + p3 * dRow + cLast);
      DoubleVector c4p =
          DoubleVector.fromArray(S, d, od + p4 * dRow);
      DoubleVector c4q =
          DoubleVector.fromArray(S, d, od + p4 * dRow + cLast);
      DoubleVector c5p =
          DoubleVector.fromArray(S, d, od + p5 * dRow);
      DoubleVector c5q =
          DoubleVector.fromArray(S, d, od + p5 * dRow + cLast);
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
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (2 * W));
          DoubleVector b0q = DoubleVector.fromArray(S, b, sb + k * (2 * W) + W);
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          DoubleVector x04 = DoubleVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          c4q = x04.fma(b0q, c4q);
          DoubleVector x05 = DoubleVector.broadcast(S, a[a5 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c0q =
          DoubleVector.fromArray(S, d, od + p0 * dRow + cLast);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c1q =
          DoubleVector.fromArray(S, d, od + p1 * dRow + cLast);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c2q =
          DoubleVector.fromArray(S, d, od + p2 * dRow + cLast);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c3q =
          DoubleVector.fromArray(S, d, od + p3 * dRow + cLast);
      DoubleVector c4p =
          DoubleVector.fromArray(S, d, od + p4 * dRow);
      DoubleVector c4q =
          DoubleVector.fromArray(S, d, od + p4 * dRow + cLast);
      DoubleVector c5p =
          DoubleVector.fromArray(S, d, od + p5 * dRow);
      DoubleVector c5q =
          DoubleVector.fromArray(S, d, od + p5 * dRow + cLast);
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
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (2 * W));
          DoubleVector b0q = DoubleVector.fromArray(S, b, sb + k * (2 * W) + W);
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          DoubleVector x04 = DoubleVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          c4q = x04.fma(b0q, c4q);
          DoubleVector x05 = DoubleVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          c5q = x05.fma(b0q, c5q);
          DoubleVector b1p = DoubleVector.fromArray(S, b, sb + k * (2 * W) + 2 * W);
          DoubleVector b1q = DoubleVector.fromArray(S, b, sb + k * (2 * W) + 3 * W);
          DoubleVector x10 = DoubleVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          c0q = x10.fma(b1q, c0q);
          DoubleVector x11 = DoubleVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          c1q = x11.fma(b1q, c1q);
          DoubleVector x12 = DoubleVector.broadcast(S, a[a2 + k + 1]);
          c2p = x12.fma(b1p, c2p);
          c2q = x12.fma(b1q, c2q);
          DoubleVector x13 = DoubleVector.broadcast(S, a[a3 + k + 1]);
          c3p = x13.fma(b1p, c3p);
          c3q = x13.fma(b1q, c3q);
          DoubleVector x14 = DoubleVector.broadcast(S, a[a4 + k + 1]);
          c4p = x14.fma(b1p, c4p);
          c4q = x14.fma(b1q, c4q);
          DoubleVector x15 = DoubleVector.broadcast(S, a[a5 + k + 1]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c0q =
          DoubleVector.fromArray(S, d, od + p0 * dRow + cLast);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c1q =
          DoubleVector.fromArray(S, d, od + p1 * dRow + cLast);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c2q =
          DoubleVector.fromArray(S, d, od + p2 * dRow + cLast);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c3q =
          DoubleVector.fromArray(S, d, od + p3 * dRow + cLast);
      DoubleVector c4p =
          DoubleVector.fromArray(S, d, od + p4 * dRow);
      DoubleVector c4q =
          DoubleVector.fromArray(S, d, od + p4 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        for (int k = 0; k < kc; k++) {
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (2 * W));
          DoubleVector b0q = DoubleVector.fromArray(S, b, sb + k * (2 * W) + W);
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          DoubleVector x04 = DoubleVector.broadcast(S, a[a4 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c0q =
          DoubleVector.fromArray(S, d, od + p0 * dRow + cLast);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c1q =
          DoubleVector.fromArray(S, d, od + p1 * dRow + cLast);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c2q =
          DoubleVector.fromArray(S, d, od + p2 * dRow + cLast);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c3q =
          DoubleVector.fromArray(S, d, od + p3 * dRow + cLast);
      DoubleVector c4p =
          DoubleVector.fromArray(S, d, od + p4 * dRow);
      DoubleVector c4q =
          DoubleVector.fromArray(S, d, od + p4 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        for (int k = 0; k < kc; k += 2) {
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (2 * W));
          DoubleVector b0q = DoubleVector.fromArray(S, b, sb + k * (2 * W) + W);
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          DoubleVector x04 = DoubleVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          c4q = x04.fma(b0q, c4q);
          DoubleVector b1p = DoubleVector.fromArray(S, b, sb + k * (2 * W) + 2 * W);
          DoubleVector b1q = DoubleVector.fromArray(S, b, sb + k * (2 * W) + 3 * W);
          DoubleVector x10 = DoubleVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          c0q = x10.fma(b1q, c0q);
          DoubleVector x11 = DoubleVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          c1q = x11.fma(b1q, c1q);
          DoubleVector x12 = DoubleVector.broadcast(S, a[a2 + k + 1]);
          c2p = x12.fma(b1p, c2p);
          c2q = x12.fma(b1q, c2q);
          DoubleVector x13 = DoubleVector.broadcast(S, a[a3 + k + 1]);
          c3p = x13.fma(b1p, c3p);
          c3q = x13.fma(b1q, c3q);
          DoubleVector x14 = DoubleVector.broadcast(S, a[a4 + k + 1]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c0q =
          DoubleVector.fromArray(S, d, od + p0 * dRow + cLast);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c1q =
          DoubleVector.fromArray(S, d, od + p1 * dRow + cLast);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c2q =
          DoubleVector.fromArray(S, d, od + p2 * dRow + cLast);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c3q =
          DoubleVector.fromArray(S, d, od + p3 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        for (int k = 0; k < kc; k++) {
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (2 * W));
          DoubleVector b0q = DoubleVector.fromArray(S, b, sb + k * (2 * W) + W);
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c0q =
          DoubleVector.fromArray(S, d, od + p0 * dRow + cLast);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c1q =
          DoubleVector.fromArray(S, d, od + p1 * dRow + cLast);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c2q =
          DoubleVector.fromArray(S, d, od + p2 * dRow + cLast);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c3q =
          DoubleVector.fromArray(S, d, od + p3 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        for (int k = 0; k < kc; k += 2) {
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (2 * W));
          DoubleVector b0q = DoubleVector.fromArray(S, b, sb + k * (2 * W) + W);
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          c3q = x03.fma(b0q, c3q);
          DoubleVector b1p = DoubleVector.fromArray(S, b, sb + k * (2 * W) + 2 * W);
          DoubleVector b1q = DoubleVector.fromArray(S, b, sb + k * (2 * W) + 3 * W);
          DoubleVector x10 = DoubleVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          c0q = x10.fma(b1q, c0q);
          DoubleVector x11 = DoubleVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          c1q = x11.fma(b1q, c1q);
          DoubleVector x12 = DoubleVector.broadcast(S, a[a2 + k + 1]);
          c2p = x12.fma(b1p, c2p);
          c2q = x12.fma(b1q, c2q);
          DoubleVector x13 = DoubleVector.broadcast(S, a[a3 + k + 1]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c0q =
          DoubleVector.fromArray(S, d, od + p0 * dRow + cLast);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c1q =
          DoubleVector.fromArray(S, d, od + p1 * dRow + cLast);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c2q =
          DoubleVector.fromArray(S, d, od + p2 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        for (int k = 0; k < kc; k++) {
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (2 * W));
          DoubleVector b0q = DoubleVector.fromArray(S, b, sb + k * (2 * W) + W);
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c0q =
          DoubleVector.fromArray(S, d, od + p0 * dRow + cLast);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c1q =
          DoubleVector.fromArray(S, d, od + p1 * dRow + cLast);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c2q =
          DoubleVector.fromArray(S, d, od + p2 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        for (int k = 0; k < kc; k += 2) {
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (2 * W));
          DoubleVector b0q = DoubleVector.fromArray(S, b, sb + k * (2 * W) + W);
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          c2q = x02.fma(b0q, c2q);
          DoubleVector b1p = DoubleVector.fromArray(S, b, sb + k * (2 * W) + 2 * W);
          DoubleVector b1q = DoubleVector.fromArray(S, b, sb + k * (2 * W) + 3 * W);
          DoubleVector x10 = DoubleVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          c0q = x10.fma(b1q, c0q);
          DoubleVector x11 = DoubleVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          c1q = x11.fma(b1q, c1q);
          DoubleVector x12 = DoubleVector.broadcast(S, a[a2 + k + 1]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c0q =
          DoubleVector.fromArray(S, d, od + p0 * dRow + cLast);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c1q =
          DoubleVector.fromArray(S, d, od + p1 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        for (int k = 0; k < kc; k++) {
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (2 * W));
          DoubleVector b0q = DoubleVector.fromArray(S, b, sb + k * (2 * W) + W);
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c0q =
          DoubleVector.fromArray(S, d, od + p0 * dRow + cLast);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c1q =
          DoubleVector.fromArray(S, d, od + p1 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        for (int k = 0; k < kc; k += 2) {
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (2 * W));
          DoubleVector b0q = DoubleVector.fromArray(S, b, sb + k * (2 * W) + W);
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          c1q = x01.fma(b0q, c1q);
          DoubleVector b1p = DoubleVector.fromArray(S, b, sb + k * (2 * W) + 2 * W);
          DoubleVector b1q = DoubleVector.fromArray(S, b, sb + k * (2 * W) + 3 * W);
          DoubleVector x10 = DoubleVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          c0q = x10.fma(b1q, c0q);
          DoubleVector x11 = DoubleVector.broadcast(S, a[a1 + k + 1]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c0q =
          DoubleVector.fromArray(S, d, od + p0 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        for (int k = 0; k < kc; k++) {
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (2 * W));
          DoubleVector b0q = DoubleVector.fromArray(S, b, sb + k * (2 * W) + W);
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c0q =
          DoubleVector.fromArray(S, d, od + p0 * dRow + cLast);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        for (int k = 0; k < kc; k += 2) {
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (2 * W));
          DoubleVector b0q = DoubleVector.fromArray(S, b, sb + k * (2 * W) + W);
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          c0q = x00.fma(b0q, c0q);
          DoubleVector b1p = DoubleVector.fromArray(S, b, sb + k * (2 * W) + 2 * W);
          DoubleVector b1q = DoubleVector.fromArray(S, b, sb + k * (2 * W) + 3 * W);
          DoubleVector x10 = DoubleVector.broadcast(S, a[a0 + k + 1]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
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
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c4p =
          DoubleVector.fromArray(S, d, od + p4 * dRow);
      DoubleVector c5p =
          DoubleVector.fromArray(S, d, od + p5 * dRow);
      DoubleVector c6p =
          DoubleVector.fromArray(S, d, od + p6 * dRow);
      DoubleVector c7p =
          DoubleVector.fromArray(S, d, od + p7 * dRow);
      DoubleVector c8p =
          DoubleVector.fromArray(S, d, od + p8 * dRow);
      DoubleVector c9p =
          DoubleVector.fromArray(S, d, od + p9 * dRow);
      DoubleVector c10p =
          DoubleVector.fromArray(S, d, od + p10 * dRow);
      DoubleVector c11p =
          DoubleVector.fromArray(S, d, od + p11 * dRow);
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
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (1 * W));
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          DoubleVector x04 = DoubleVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          DoubleVector x05 = DoubleVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          DoubleVector x06 = DoubleVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          DoubleVector x07 = DoubleVector.broadcast(S, a[a7 + k]);
          c7p = x07.fma(b0p, c7p);
          DoubleVector x08 = DoubleVector.broadcast(S, a[a8 + k]);
          c8p = x08.fma(b0p, c8p);
          DoubleVector x09 = DoubleVector.broadcast(S, a[a9 + k]);
          c9p = x09.fma(b0p, c9p);
          DoubleVector x010 = DoubleVector.broadcast(S, a[a10 + k]);
          c10p = x010.fma(b0p, c10p);
          DoubleVector x011 = DoubleVector.broadcast(S, a[a11 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
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
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c4p =
          DoubleVector.fromArray(S, d, od + p4 * dRow);
      DoubleVector c5p =
          DoubleVector.fromArray(S, d, od + p5 * dRow);
      DoubleVector c6p =
          DoubleVector.fromArray(S, d, od + p6 * dRow);
      DoubleVector c7p =
          DoubleVector.fromArray(S, d, od + p7 * dRow);
      DoubleVector c8p =
          DoubleVector.fromArray(S, d, od + p8 * dRow);
      DoubleVector c9p =
          DoubleVector.fromArray(S, d, od + p9 * dRow);
      DoubleVector c10p =
          DoubleVector.fromArray(S, d, od + p10 * dRow);
      DoubleVector c11p =
          DoubleVector.fromArray(S, d, od + p11 * dRow);
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
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (1 * W));
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          DoubleVector x04 = DoubleVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          DoubleVector x05 = DoubleVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          DoubleVector x06 = DoubleVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          DoubleVector x07 = DoubleVector.broadcast(S, a[a7 + k]);
          c7p = x07.fma(b0p, c7p);
          DoubleVector x08 = DoubleVector.broadcast(S, a[a8 + k]);
          c8p = x08.fma(b0p, c8p);
          DoubleVector x09 = DoubleVector.broadcast(S, a[a9 + k]);
          c9p = x09.fma(b0p, c9p);
          DoubleVector x010 = DoubleVector.broadcast(S, a[a10 + k]);
          c10p = x010.fma(b0p, c10p);
          DoubleVector x011 = DoubleVector.broadcast(S, a[a11 + k]);
          c11p = x011.fma(b0p, c11p);
          DoubleVector b1p = DoubleVector.fromArray(S, b, sb + k * (1 * W) + W);
          DoubleVector x10 = DoubleVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          DoubleVector x11 = DoubleVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          DoubleVector x12 = DoubleVector.broadcast(S, a[a2 + k + 1]);
          c2p = x12.fma(b1p, c2p);
          DoubleVector x13 = DoubleVector.broadcast(S, a[a3 + k + 1]);
          c3p = x13.fma(b1p, c3p);
          DoubleVector x14 = DoubleVector.broadcast(S, a[a4 + k + 1]);
          c4p = x14.fma(b1p, c4p);
          DoubleVector x15 = DoubleVector.broadcast(S, a[a5 + k + 1]);
          c5p = x15.fma(b1p, c5p);
          DoubleVector x16 = DoubleVector.broadcast(S, a[a6 + k + 1]);
          c6p = x16.fma(b1p, c6p);
          DoubleVector x17 = DoubleVector.broadcast(S, a[a7 + k + 1]);
          c7p = x17.fma(b1p, c7p);
          DoubleVector x18 = DoubleVector.broadcast(S, a[a8 + k + 1]);
          c8p = x18.fma(b1p, c8p);
          DoubleVector x19 = DoubleVector.broadcast(S, a[a9 + k + 1]);
          c9p = x19.fma(b1p, c9p);
          DoubleVector x110 = DoubleVector.broadcast(S, a[a10 + k + 1]);
          c10p = x110.fma(b1p, c10p);
          DoubleVector x111 = DoubleVector.broadcast(S, a[a11 + k + 1]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
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
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c4p =
          DoubleVector.fromArray(S, d, od + p4 * dRow);
      DoubleVector c5p =
          DoubleVector.fromArray(S, d, od + p5 * dRow);
      DoubleVector c6p =
          DoubleVector.fromArray(S, d, od + p6 * dRow);
      DoubleVector c7p =
          DoubleVector.fromArray(S, d, od + p7 * dRow);
      DoubleVector c8p =
          DoubleVector.fromArray(S, d, od + p8 * dRow);
      DoubleVector c9p =
          DoubleVector.fromArray(S, d, od + p9 * dRow);
      DoubleVector c10p =
          DoubleVector.fromArray(S, d, od + p10 * dRow);
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
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (1 * W));
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          DoubleVector x04 = DoubleVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          DoubleVector x05 = DoubleVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          DoubleVector x06 = DoubleVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          DoubleVector x07 = DoubleVector.broadcast(S, a[a7 + k]);
          c7p = x07.fma(b0p, c7p);
          DoubleVector x08 = DoubleVector.broadcast(S, a[a8 + k]);
          c8p = x08.fma(b0p, c8p);
          DoubleVector x09 = DoubleVector.broadcast(S, a[a9 + k]);
          c9p = x09.fma(b0p, c9p);
          DoubleVector x010 = DoubleVector.broadcast(S, a[a10 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
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
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c4p =
          DoubleVector.fromArray(S, d, od + p4 * dRow);
      DoubleVector c5p =
          DoubleVector.fromArray(S, d, od + p5 * dRow);
      DoubleVector c6p =
          DoubleVector.fromArray(S, d, od + p6 * dRow);
      DoubleVector c7p =
          DoubleVector.fromArray(S, d, od + p7 * dRow);
      DoubleVector c8p =
          DoubleVector.fromArray(S, d, od + p8 * dRow);
      DoubleVector c9p =
          DoubleVector.fromArray(S, d, od + p9 * dRow);
      DoubleVector c10p =
          DoubleVector.fromArray(S, d, od + p10 * dRow);
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
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (1 * W));
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          DoubleVector x04 = DoubleVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          DoubleVector x05 = DoubleVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          DoubleVector x06 = DoubleVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          DoubleVector x07 = DoubleVector.broadcast(S, a[a7 + k]);
          c7p = x07.fma(b0p, c7p);
          DoubleVector x08 = DoubleVector.broadcast(S, a[a8 + k]);
          c8p = x08.fma(b0p, c8p);
          DoubleVector x09 = DoubleVector.broadcast(S, a[a9 + k]);
          c9p = x09.fma(b0p, c9p);
          DoubleVector x010 = DoubleVector.broadcast(S, a[a10 + k]);
          c10p = x010.fma(b0p, c10p);
          DoubleVector b1p = DoubleVector.fromArray(S, b, sb + k * (1 * W) + W);
          DoubleVector x10 = DoubleVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          DoubleVector x11 = DoubleVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          DoubleVector x12 = DoubleVector.broadcast(S, a[a2 + k + 1]);
          c2p = x12.fma(b1p, c2p);
          DoubleVector x13 = DoubleVector.broadcast(S, a[a3 + k + 1]);
          c3p = x13.fma(b1p, c3p);
          DoubleVector x14 = DoubleVector.broadcast(S, a[a4 + k + 1]);
          c4p = x14.fma(b1p, c4p);
          DoubleVector x15 = DoubleVector.broadcast(S, a[a5 + k + 1]);
          c5p = x15.fma(b1p, c5p);
          DoubleVector x16 = DoubleVector.broadcast(S, a[a6 + k + 1]);
          c6p = x16.fma(b1p, c6p);
          DoubleVector x17 = DoubleVector.broadcast(S, a[a7 + k + 1]);
          c7p = x17.fma(b1p, c7p);
          DoubleVector x18 = DoubleVector.broadcast(S, a[a8 + k + 1]);
          c8p = x18.fma(b1p, c8p);
          DoubleVector x19 = DoubleVector.broadcast(S, a[a9 + k + 1]);
          c9p = x19.fma(b1p, c9p);
          DoubleVector x110 = DoubleVector.broadcast(S, a[a10 + k + 1]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
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
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c4p =
          DoubleVector.fromArray(S, d, od + p4 * dRow);
      DoubleVector c5p =
          DoubleVector.fromArray(S, d, od + p5 * dRow);
      DoubleVector c6p =
          DoubleVector.fromArray(S, d, od + p6 * dRow);
      DoubleVector c7p =
          DoubleVector.fromArray(S, d, od + p7 * dRow);
      DoubleVector c8p =
          DoubleVector.fromArray(S, d, od + p8 * dRow);
      DoubleVector c9p =
          DoubleVector.fromArray(S, d, od + p9 * dRow);
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
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (1 * W));
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          DoubleVector x04 = DoubleVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          DoubleVector x05 = DoubleVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          DoubleVector x06 = DoubleVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          DoubleVector x07 = DoubleVector.broadcast(S, a[a7 + k]);
          c7p = x07.fma(b0p, c7p);
          DoubleVector x08 = DoubleVector.broadcast(S, a[a8 + k]);
          c8p = x08.fma(b0p, c8p);
          DoubleVector x09 = DoubleVector.broadcast(S, a[a9 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
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
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c4p =
          DoubleVector.fromArray(S, d, od + p4 * dRow);
      DoubleVector c5p =
          DoubleVector.fromArray(S, d, od + p5 * dRow);
      DoubleVector c6p =
          DoubleVector.fromArray(S, d, od + p6 * dRow);
      DoubleVector c7p =
          DoubleVector.fromArray(S, d, od + p7 * dRow);
      DoubleVector c8p =
          DoubleVector.fromArray(S, d, od + p8 * dRow);
      DoubleVector c9p =
          DoubleVector.fromArray(S, d, od + p9 * dRow);
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
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (1 * W));
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          DoubleVector x04 = DoubleVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          DoubleVector x05 = DoubleVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          DoubleVector x06 = DoubleVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          DoubleVector x07 = DoubleVector.broadcast(S, a[a7 + k]);
          c7p = x07.fma(b0p, c7p);
          DoubleVector x08 = DoubleVector.broadcast(S, a[a8 + k]);
          c8p = x08.fma(b0p, c8p);
          DoubleVector x09 = DoubleVector.broadcast(S, a[a9 + k]);
          c9p = x09.fma(b0p, c9p);
          DoubleVector b1p = DoubleVector.fromArray(S, b, sb + k * (1 * W) + W);
          DoubleVector x10 = DoubleVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          DoubleVector x11 = DoubleVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          DoubleVector x12 = DoubleVector.broadcast(S, a[a2 + k + 1]);
          c2p = x12.fma(b1p, c2p);
          DoubleVector x13 = DoubleVector.broadcast(S, a[a3 + k + 1]);
          c3p = x13.fma(b1p, c3p);
          DoubleVector x14 = DoubleVector.broadcast(S, a[a4 + k + 1]);
          c4p = x14.fma(b1p, c4p);
          DoubleVector x15 = DoubleVector.broadcast(S, a[a5 + k + 1]);
          c5p = x15.fma(b1p, c5p);
          DoubleVector x16 = DoubleVector.broadcast(S, a[a6 + k + 1]);
          c6p = x16.fma(b1p, c6p);
          DoubleVector x17 = DoubleVector.broadcast(S, a[a7 + k + 1]);
          c7p = x17.fma(b1p, c7p);
          DoubleVector x18 = DoubleVector.broadcast(S, a[a8 + k + 1]);
          c8p = x18.fma(b1p, c8p);
          DoubleVector x19 = DoubleVector.broadcast(S, a[a9 + k + 1]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
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
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c4p =
          DoubleVector.fromArray(S, d, od + p4 * dRow);
      DoubleVector c5p =
          DoubleVector.fromArray(S, d, od + p5 * dRow);
      DoubleVector c6p =
          DoubleVector.fromArray(S, d, od + p6 * dRow);
      DoubleVector c7p =
          DoubleVector.fromArray(S, d, od + p7 * dRow);
      DoubleVector c8p =
          DoubleVector.fromArray(S, d, od + p8 * dRow);
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
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (1 * W));
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          DoubleVector x04 = DoubleVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          DoubleVector x05 = DoubleVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          DoubleVector x06 = DoubleVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          DoubleVector x07 = DoubleVector.broadcast(S, a[a7 + k]);
          c7p = x07.fma(b0p, c7p);
          DoubleVector x08 = DoubleVector.broadcast(S, a[a8 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
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
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c4p =
          DoubleVector.fromArray(S, d, od + p4 * dRow);
      DoubleVector c5p =
          DoubleVector.fromArray(S, d, od + p5 * dRow);
      DoubleVector c6p =
          DoubleVector.fromArray(S, d, od + p6 * dRow);
      DoubleVector c7p =
          DoubleVector.fromArray(S, d, od + p7 * dRow);
      DoubleVector c8p =
          DoubleVector.fromArray(S, d, od + p8 * dRow);
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
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (1 * W));
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          DoubleVector x04 = DoubleVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          DoubleVector x05 = DoubleVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          DoubleVector x06 = DoubleVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          DoubleVector x07 = DoubleVector.broadcast(S, a[a7 + k]);
          c7p = x07.fma(b0p, c7p);
          DoubleVector x08 = DoubleVector.broadcast(S, a[a8 + k]);
          c8p = x08.fma(b0p, c8p);
          DoubleVector b1p = DoubleVector.fromArray(S, b, sb + k * (1 * W) + W);
          DoubleVector x10 = DoubleVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          DoubleVector x11 = DoubleVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          DoubleVector x12 = DoubleVector.broadcast(S, a[a2 + k + 1]);
          c2p = x12.fma(b1p, c2p);
          DoubleVector x13 = DoubleVector.broadcast(S, a[a3 + k + 1]);
          c3p = x13.fma(b1p, c3p);
          DoubleVector x14 = DoubleVector.broadcast(S, a[a4 + k + 1]);
          c4p = x14.fma(b1p, c4p);
          DoubleVector x15 = DoubleVector.broadcast(S, a[a5 + k + 1]);
          c5p = x15.fma(b1p, c5p);
          DoubleVector x16 = DoubleVector.broadcast(S, a[a6 + k + 1]);
          c6p = x16.fma(b1p, c6p);
          DoubleVector x17 = DoubleVector.broadcast(S, a[a7 + k + 1]);
          c7p = x17.fma(b1p, c7p);
          DoubleVector x18 = DoubleVector.broadcast(S, a[a8 + k + 1]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
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
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c4p =
          DoubleVector.fromArray(S, d, od + p4 * dRow);
      DoubleVector c5p =
          DoubleVector.fromArray(S, d, od + p5 * dRow);
      DoubleVector c6p =
          DoubleVector.fromArray(S, d, od + p6 * dRow);
      DoubleVector c7p =
          DoubleVector.fromArray(S, d, od + p7 * dRow);
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
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (1 * W));
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          DoubleVector x04 = DoubleVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          DoubleVector x05 = DoubleVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          DoubleVector x06 = DoubleVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          DoubleVector x07 = DoubleVector.broadcast(S, a[a7 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
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
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c4p =
          DoubleVector.fromArray(S, d, od + p4 * dRow);
      DoubleVector c5p =
          DoubleVector.fromArray(S, d, od + p5 * dRow);
      DoubleVector c6p =
          DoubleVector.fromArray(S, d, od + p6 * dRow);
      DoubleVector c7p =
          DoubleVector.fromArray(S, d, od + p7 * dRow);
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
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (1 * W));
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          DoubleVector x04 = DoubleVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          DoubleVector x05 = DoubleVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          DoubleVector x06 = DoubleVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          DoubleVector x07 = DoubleVector.broadcast(S, a[a7 + k]);
          c7p = x07.fma(b0p, c7p);
          DoubleVector b1p = DoubleVector.fromArray(S, b, sb + k * (1 * W) + W);
          DoubleVector x10 = DoubleVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          DoubleVector x11 = DoubleVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          DoubleVector x12 = DoubleVector.broadcast(S, a[a2 + k + 1]);
          c2p = x12.fma(b1p, c2p);
          DoubleVector x13 = DoubleVector.broadcast(S, a[a3 + k + 1]);
          c3p = x13.fma(b1p, c3p);
          DoubleVector x14 = DoubleVector.broadcast(S, a[a4 + k + 1]);
          c4p = x14.fma(b1p, c4p);
          DoubleVector x15 = DoubleVector.broadcast(S, a[a5 + k + 1]);
          c5p = x15.fma(b1p, c5p);
          DoubleVector x16 = DoubleVector.broadcast(S, a[a6 + k + 1]);
          c6p = x16.fma(b1p, c6p);
          DoubleVector x17 = DoubleVector.broadcast(S, a[a7 + k + 1]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      int p6 = pixels[at + 6];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c4p =
          DoubleVector.fromArray(S, d, od + p4 * dRow);
      DoubleVector c5p =
          DoubleVector.fromArray(S, d, od + p5 * dRow);
      DoubleVector c6p =
          DoubleVector.fromArray(S, d, od + p6 * dRow);
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
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (1 * W));
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          DoubleVector x04 = DoubleVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          DoubleVector x05 = DoubleVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          DoubleVector x06 = DoubleVector.broadcast(S, a[a6 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      int p6 = pixels[at + 6];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c4p =
          DoubleVector.fromArray(S, d, od + p4 * dRow);
      DoubleVector c5p =
          DoubleVector.fromArray(S, d, od + p5 * dRow);
      DoubleVector c6p =
          DoubleVector.fromArray(S, d, od + p6 * dRow);
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
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (1 * W));
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          DoubleVector x04 = DoubleVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          DoubleVector x05 = DoubleVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          DoubleVector x06 = DoubleVector.broadcast(S, a[a6 + k]);
          c6p = x06.fma(b0p, c6p);
          DoubleVector b1p = DoubleVector.fromArray(S, b, sb + k * (1 * W) + W);
          DoubleVector x10 = DoubleVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          DoubleVector x11 = DoubleVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          DoubleVector x12 = DoubleVector.broadcast(S, a[a2 + k + 1]);
          c2p = x12.fma(b1p, c2p);
          DoubleVector x13 = DoubleVector.broadcast(S, a[a3 + k + 1]);
          c3p = x13.fma(b1p, c3p);
          DoubleVector x14 = DoubleVector.broadcast(S, a[a4 + k + 1]);
          c4p = x14.fma(b1p, c4p);
          DoubleVector x15 = DoubleVector.broadcast(S, a[a5 + k + 1]);
          c5p = x15.fma(b1p, c5p);
          DoubleVector x16 = DoubleVector.broadcast(S, a[a6 + k + 1]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c4p =
          DoubleVector.fromArray(S, d, od + p4 * dRow);
      DoubleVector c5p =
          DoubleVector.fromArray(S, d, od + p5 * dRow);
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
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (1 * W));
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          DoubleVector x04 = DoubleVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          DoubleVector x05 = DoubleVector.broadcast(S, a[a5 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      int p5 = pixels[at + 5];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c4p =
          DoubleVector.fromArray(S, d, od + p4 * dRow);
      DoubleVector c5p =
          DoubleVector.fromArray(S, d, od + p5 * dRow);
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
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (1 * W));
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          DoubleVector x04 = DoubleVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          DoubleVector x05 = DoubleVector.broadcast(S, a[a5 + k]);
          c5p = x05.fma(b0p, c5p);
          DoubleVector b1p = DoubleVector.fromArray(S, b, sb + k * (1 * W) + W);
          DoubleVector x10 = DoubleVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          DoubleVector x11 = DoubleVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          DoubleVector x12 = DoubleVector.broadcast(S, a[a2 + k + 1]);
          c2p = x12.fma(b1p, c2p);
          DoubleVector x13 = DoubleVector.broadcast(S, a[a3 + k + 1]);
          c3p = x13.fma(b1p, c3p);
          DoubleVector x14 = DoubleVector.broadcast(S, a[a4 + k + 1]);
          c4p = x14.fma(b1p, c4p);
          DoubleVector x15 = DoubleVector.broadcast(S, a[a5 + k + 1]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c4p =
          DoubleVector.fromArray(S, d, od + p4 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        for (int k = 0; k < kc; k++) {
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (1 * W));
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          DoubleVector x04 = DoubleVector.broadcast(S, a[a4 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      int p4 = pixels[at + 4];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      DoubleVector c4p =
          DoubleVector.fromArray(S, d, od + p4 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        int a4 = sa + p4 * aRow;
        for (int k = 0; k < kc; k += 2) {
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (1 * W));
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          DoubleVector x04 = DoubleVector.broadcast(S, a[a4 + k]);
          c4p = x04.fma(b0p, c4p);
          DoubleVector b1p = DoubleVector.fromArray(S, b, sb + k * (1 * W) + W);
          DoubleVector x10 = DoubleVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          DoubleVector x11 = DoubleVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          DoubleVector x12 = DoubleVector.broadcast(S, a[a2 + k + 1]);
          c2p = x12.fma(b1p, c2p);
          DoubleVector x13 = DoubleVector.broadcast(S, a[a3 + k + 1]);
          c3p = x13.fma(b1p, c3p);
          DoubleVector x14 = DoubleVector.broadcast(S, a[a4 + k + 1]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        for (int k = 0; k < kc; k++) {
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (1 * W));
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      int p3 = pixels[at + 3];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      DoubleVector c3p =
          DoubleVector.fromArray(S, d, od + p3 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        int a3 = sa + p3 * aRow;
        for (int k = 0; k < kc; k += 2) {
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (1 * W));
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          DoubleVector x03 = DoubleVector.broadcast(S, a[a3 + k]);
          c3p = x03.fma(b0p, c3p);
          DoubleVector b1p = DoubleVector.fromArray(S, b, sb + k * (1 * W) + W);
          DoubleVector x10 = DoubleVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          DoubleVector x11 = DoubleVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          DoubleVector x12 = DoubleVector.broadcast(S, a[a2 + k + 1]);
          c2p = x12.fma(b1p, c2p);
          DoubleVector x13 = DoubleVector.broadcast(S, a[a3 + k + 1]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        for (int k = 0; k < kc; k++) {
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (1 * W));
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      int p2 = pixels[at + 2];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      DoubleVector c2p =
          DoubleVector.fromArray(S, d, od + p2 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        int a2 = sa + p2 * aRow;
        for (int k = 0; k < kc; k += 2) {
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (1 * W));
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          DoubleVector x02 = DoubleVector.broadcast(S, a[a2 + k]);
          c2p = x02.fma(b0p, c2p);
          DoubleVector b1p = DoubleVector.fromArray(S, b, sb + k * (1 * W) + W);
          DoubleVector x10 = DoubleVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          DoubleVector x11 = DoubleVector.broadcast(S, a[a1 + k + 1]);
          c1p = x11.fma(b1p, c1p);
          DoubleVector x12 = DoubleVector.broadcast(S, a[a2 + k + 1]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        for (int k = 0; k < kc; k++) {
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (1 * W));
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      int p1 = pixels[at + 1];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      DoubleVector c1p =
          DoubleVector.fromArray(S, d, od + p1 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        int a1 = sa + p1 * aRow;
        for (int k = 0; k < kc; k += 2) {
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (1 * W));
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          DoubleVector x01 = DoubleVector.broadcast(S, a[a1 + k]);
          c1p = x01.fma(b0p, c1p);
          DoubleVector b1p = DoubleVector.fromArray(S, b, sb + k * (1 * W) + W);
          DoubleVector x10 = DoubleVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
          DoubleVector x11 = DoubleVector.broadcast(S, a[a1 + k + 1]);
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
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        for (int k = 0; k < kc; k++) {
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (1 * W));
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      at += 1;
    }
  }

  private static void s1x1(
      int tiles, int[] pixels, int at, int segments, int[] segmentsOfA, int[] segmentsOfB, int kc,
      double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, int dRow, double[] c,
      int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      int p0 = pixels[at];
      DoubleVector c0p =
          DoubleVector.fromArray(S, d, od + p0 * dRow);
      for (int s = 0; s < segments; s++) {
        int sb = bo + segmentsOfB[s];
        int sa = ao + segmentsOfA[s];
        int a0 = sa + p0 * aRow;
        for (int k = 0; k < kc; k += 2) {
          DoubleVector b0p = DoubleVector.fromArray(S, b, sb + k * (1 * W));
          DoubleVector x00 = DoubleVector.broadcast(S, a[a0 + k]);
          c0p = x00.fma(b0p, c0p);
          DoubleVector b1p = DoubleVector.fromArray(S, b, sb + k * (1 * W) + W);
          DoubleVector x10 = DoubleVector.broadcast(S, a[a0 + k + 1]);
          c0p = x10.fma(b1p, c0p);
        }
      }
      c0p.intoArray(c, oc + p0 * ldc);
      at += 1;
    }
  }

}
