package dev.swingby.kernels.vector;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Register tiles of the matrix product, written by TileSource (kernels/src/test): strips of
 * {@code tiles} tiles of mr rows and nv vectors that start from C: C += A B,
 * k in order. The last vector stands at its own offset, so that it can overlap the one before it: a
 * ragged width needs no mask. The rows of A are contiguous (r), or its columns are (c); or B's panel
 * is, too (p, q), or is part of a B of known width (s, t): a tile a call, no stride of B, C2 spills
 * and checks less.
 */
final class UpdateTilesF32 {
  private static final VectorSpecies<Float> S = VectorF32.SPECIES;
  private static final int W = S.length();

  private UpdateTilesF32() {}

  static void rows(
      int mr, int nv, int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo,
      int ldb, int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    switch (32 * nv + mr - 1) {
      case 133 ->
          r6x4(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 132 ->
          r5x4(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 131 ->
          r4x4(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 130 ->
          r3x4(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 129 ->
          r2x4(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 128 ->
          r1x4(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 103 ->
          r8x3(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 102 ->
          r7x3(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 101 ->
          r6x3(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 100 ->
          r5x3(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 99 ->
          r4x3(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 98 ->
          r3x3(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 97 ->
          r2x3(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 96 ->
          r1x3(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 71 ->
          r8x2(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 70 ->
          r7x2(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 69 ->
          r6x2(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 68 ->
          r5x2(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 67 ->
          r4x2(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 66 ->
          r3x2(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 65 ->
          r2x2(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 64 ->
          r1x2(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 47 ->
          r16x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 46 ->
          r15x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 45 ->
          r14x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 44 ->
          r13x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 43 ->
          r12x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 42 ->
          r11x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 41 ->
          r10x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 40 ->
          r9x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 39 ->
          r8x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 38 ->
          r7x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 37 ->
          r6x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 36 ->
          r5x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 35 ->
          r4x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 34 ->
          r3x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 33 ->
          r2x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 32 ->
          r1x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      default -> throw new IllegalArgumentException("no tile " + mr + " x " + nv);
    }
  }

  static void r6x4(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + 2 * W);
      FloatVector c0s =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + ldd + 2 * W);
      FloatVector c1s =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + W);
      FloatVector c2r =
          FloatVector.fromArray(S, d, od + 2 * ldd + 2 * W);
      FloatVector c2s =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + W);
      FloatVector c3r =
          FloatVector.fromArray(S, d, od + 3 * ldd + 2 * W);
      FloatVector c3s =
          FloatVector.fromArray(S, d, od + 3 * ldd + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + 4 * ldd + W);
      FloatVector c4r =
          FloatVector.fromArray(S, d, od + 4 * ldd + 2 * W);
      FloatVector c4s =
          FloatVector.fromArray(S, d, od + 4 * ldd + cLast);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c5q =
          FloatVector.fromArray(S, d, od + 5 * ldd + W);
      FloatVector c5r =
          FloatVector.fromArray(S, d, od + 5 * ldd + 2 * W);
      FloatVector c5s =
          FloatVector.fromArray(S, d, od + 5 * ldd + cLast);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      int a4 = ao + 4 * aRow;
      int a5 = ao + 5 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + W);
        FloatVector br = FloatVector.fromArray(S, b, bo + k * ldb + 2 * W);
        FloatVector bs = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        c0s = x0.fma(bs, c0s);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        c1s = x1.fma(bs, c1s);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        c2s = x2.fma(bs, c2s);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        c3r = x3.fma(br, c3r);
        c3s = x3.fma(bs, c3s);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        c4r = x4.fma(br, c4r);
        c4s = x4.fma(bs, c4s);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        c5r = x5.fma(br, c5r);
        c5s = x5.fma(bs, c5s);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c0r.intoArray(c, oc + 2 * W);
      c0s.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + W);
      c1r.intoArray(c, oc + ldc + 2 * W);
      c1s.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + W);
      c2r.intoArray(c, oc + 2 * ldc + 2 * W);
      c2s.intoArray(c, oc + 2 * ldc + cLast);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + W);
      c3r.intoArray(c, oc + 3 * ldc + 2 * W);
      c3s.intoArray(c, oc + 3 * ldc + cLast);
      c4p.intoArray(c, oc + 4 * ldc);
      c4q.intoArray(c, oc + 4 * ldc + W);
      c4r.intoArray(c, oc + 4 * ldc + 2 * W);
      c4s.intoArray(c, oc + 4 * ldc + cLast);
      c5p.intoArray(c, oc + 5 * ldc);
      c5q.intoArray(c, oc + 5 * ldc + W);
      c5r.intoArray(c, oc + 5 * ldc + 2 * W);
      c5s.intoArray(c, oc + 5 * ldc + cLast);
      ao += 6 * aRow;
      od += 6 * ldd;
      oc += 6 * ldc;
    }
  }

  static void r5x4(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + 2 * W);
      FloatVector c0s =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + ldd + 2 * W);
      FloatVector c1s =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + W);
      FloatVector c2r =
          FloatVector.fromArray(S, d, od + 2 * ldd + 2 * W);
      FloatVector c2s =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + W);
      FloatVector c3r =
          FloatVector.fromArray(S, d, od + 3 * ldd + 2 * W);
      FloatVector c3s =
          FloatVector.fromArray(S, d, od + 3 * ldd + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + 4 * ldd + W);
      FloatVector c4r =
          FloatVector.fromArray(S, d, od + 4 * ldd + 2 * W);
      FloatVector c4s =
          FloatVector.fromArray(S, d, od + 4 * ldd + cLast);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      int a4 = ao + 4 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + W);
        FloatVector br = FloatVector.fromArray(S, b, bo + k * ldb + 2 * W);
        FloatVector bs = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        c0s = x0.fma(bs, c0s);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        c1s = x1.fma(bs, c1s);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        c2s = x2.fma(bs, c2s);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        c3r = x3.fma(br, c3r);
        c3s = x3.fma(bs, c3s);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        c4r = x4.fma(br, c4r);
        c4s = x4.fma(bs, c4s);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c0r.intoArray(c, oc + 2 * W);
      c0s.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + W);
      c1r.intoArray(c, oc + ldc + 2 * W);
      c1s.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + W);
      c2r.intoArray(c, oc + 2 * ldc + 2 * W);
      c2s.intoArray(c, oc + 2 * ldc + cLast);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + W);
      c3r.intoArray(c, oc + 3 * ldc + 2 * W);
      c3s.intoArray(c, oc + 3 * ldc + cLast);
      c4p.intoArray(c, oc + 4 * ldc);
      c4q.intoArray(c, oc + 4 * ldc + W);
      c4r.intoArray(c, oc + 4 * ldc + 2 * W);
      c4s.intoArray(c, oc + 4 * ldc + cLast);
      ao += 5 * aRow;
      od += 5 * ldd;
      oc += 5 * ldc;
    }
  }

  static void r4x4(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + 2 * W);
      FloatVector c0s =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + ldd + 2 * W);
      FloatVector c1s =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + W);
      FloatVector c2r =
          FloatVector.fromArray(S, d, od + 2 * ldd + 2 * W);
      FloatVector c2s =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + W);
      FloatVector c3r =
          FloatVector.fromArray(S, d, od + 3 * ldd + 2 * W);
      FloatVector c3s =
          FloatVector.fromArray(S, d, od + 3 * ldd + cLast);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + W);
        FloatVector br = FloatVector.fromArray(S, b, bo + k * ldb + 2 * W);
        FloatVector bs = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        c0s = x0.fma(bs, c0s);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        c1s = x1.fma(bs, c1s);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        c2s = x2.fma(bs, c2s);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        c3r = x3.fma(br, c3r);
        c3s = x3.fma(bs, c3s);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c0r.intoArray(c, oc + 2 * W);
      c0s.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + W);
      c1r.intoArray(c, oc + ldc + 2 * W);
      c1s.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + W);
      c2r.intoArray(c, oc + 2 * ldc + 2 * W);
      c2s.intoArray(c, oc + 2 * ldc + cLast);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + W);
      c3r.intoArray(c, oc + 3 * ldc + 2 * W);
      c3s.intoArray(c, oc + 3 * ldc + cLast);
      ao += 4 * aRow;
      od += 4 * ldd;
      oc += 4 * ldc;
    }
  }

  static void r3x4(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + 2 * W);
      FloatVector c0s =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + ldd + 2 * W);
      FloatVector c1s =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + W);
      FloatVector c2r =
          FloatVector.fromArray(S, d, od + 2 * ldd + 2 * W);
      FloatVector c2s =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + W);
        FloatVector br = FloatVector.fromArray(S, b, bo + k * ldb + 2 * W);
        FloatVector bs = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        c0s = x0.fma(bs, c0s);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        c1s = x1.fma(bs, c1s);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        c2s = x2.fma(bs, c2s);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c0r.intoArray(c, oc + 2 * W);
      c0s.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + W);
      c1r.intoArray(c, oc + ldc + 2 * W);
      c1s.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + W);
      c2r.intoArray(c, oc + 2 * ldc + 2 * W);
      c2s.intoArray(c, oc + 2 * ldc + cLast);
      ao += 3 * aRow;
      od += 3 * ldd;
      oc += 3 * ldc;
    }
  }

  static void r2x4(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + 2 * W);
      FloatVector c0s =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + ldd + 2 * W);
      FloatVector c1s =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      int a0 = ao;
      int a1 = ao + aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + W);
        FloatVector br = FloatVector.fromArray(S, b, bo + k * ldb + 2 * W);
        FloatVector bs = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        c0s = x0.fma(bs, c0s);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        c1s = x1.fma(bs, c1s);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c0r.intoArray(c, oc + 2 * W);
      c0s.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + W);
      c1r.intoArray(c, oc + ldc + 2 * W);
      c1s.intoArray(c, oc + ldc + cLast);
      ao += 2 * aRow;
      od += 2 * ldd;
      oc += 2 * ldc;
    }
  }

  static void r1x4(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + 2 * W);
      FloatVector c0s =
          FloatVector.fromArray(S, d, od + cLast);
      int a0 = ao;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + W);
        FloatVector br = FloatVector.fromArray(S, b, bo + k * ldb + 2 * W);
        FloatVector bs = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        c0s = x0.fma(bs, c0s);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c0r.intoArray(c, oc + 2 * W);
      c0s.intoArray(c, oc + cLast);
      ao += 1 * aRow;
      od += 1 * ldd;
      oc += 1 * ldc;
    }
  }

  static void r8x3(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + W);
      FloatVector c2r =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + W);
      FloatVector c3r =
          FloatVector.fromArray(S, d, od + 3 * ldd + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + 4 * ldd + W);
      FloatVector c4r =
          FloatVector.fromArray(S, d, od + 4 * ldd + cLast);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c5q =
          FloatVector.fromArray(S, d, od + 5 * ldd + W);
      FloatVector c5r =
          FloatVector.fromArray(S, d, od + 5 * ldd + cLast);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      FloatVector c6q =
          FloatVector.fromArray(S, d, od + 6 * ldd + W);
      FloatVector c6r =
          FloatVector.fromArray(S, d, od + 6 * ldd + cLast);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + 7 * ldd);
      FloatVector c7q =
          FloatVector.fromArray(S, d, od + 7 * ldd + W);
      FloatVector c7r =
          FloatVector.fromArray(S, d, od + 7 * ldd + cLast);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      int a4 = ao + 4 * aRow;
      int a5 = ao + 5 * aRow;
      int a6 = ao + 6 * aRow;
      int a7 = ao + 7 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + W);
        FloatVector br = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        c3r = x3.fma(br, c3r);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        c4r = x4.fma(br, c4r);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        c5r = x5.fma(br, c5r);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c6p = x6.fma(bp, c6p);
        c6q = x6.fma(bq, c6q);
        c6r = x6.fma(br, c6r);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c7p = x7.fma(bp, c7p);
        c7q = x7.fma(bq, c7q);
        c7r = x7.fma(br, c7r);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c0r.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + W);
      c1r.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + W);
      c2r.intoArray(c, oc + 2 * ldc + cLast);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + W);
      c3r.intoArray(c, oc + 3 * ldc + cLast);
      c4p.intoArray(c, oc + 4 * ldc);
      c4q.intoArray(c, oc + 4 * ldc + W);
      c4r.intoArray(c, oc + 4 * ldc + cLast);
      c5p.intoArray(c, oc + 5 * ldc);
      c5q.intoArray(c, oc + 5 * ldc + W);
      c5r.intoArray(c, oc + 5 * ldc + cLast);
      c6p.intoArray(c, oc + 6 * ldc);
      c6q.intoArray(c, oc + 6 * ldc + W);
      c6r.intoArray(c, oc + 6 * ldc + cLast);
      c7p.intoArray(c, oc + 7 * ldc);
      c7q.intoArray(c, oc + 7 * ldc + W);
      c7r.intoArray(c, oc + 7 * ldc + cLast);
      ao += 8 * aRow;
      od += 8 * ldd;
      oc += 8 * ldc;
    }
  }

  static void r7x3(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + W);
      FloatVector c2r =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + W);
      FloatVector c3r =
          FloatVector.fromArray(S, d, od + 3 * ldd + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + 4 * ldd + W);
      FloatVector c4r =
          FloatVector.fromArray(S, d, od + 4 * ldd + cLast);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c5q =
          FloatVector.fromArray(S, d, od + 5 * ldd + W);
      FloatVector c5r =
          FloatVector.fromArray(S, d, od + 5 * ldd + cLast);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      FloatVector c6q =
          FloatVector.fromArray(S, d, od + 6 * ldd + W);
      FloatVector c6r =
          FloatVector.fromArray(S, d, od + 6 * ldd + cLast);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      int a4 = ao + 4 * aRow;
      int a5 = ao + 5 * aRow;
      int a6 = ao + 6 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + W);
        FloatVector br = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        c3r = x3.fma(br, c3r);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        c4r = x4.fma(br, c4r);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        c5r = x5.fma(br, c5r);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c6p = x6.fma(bp, c6p);
        c6q = x6.fma(bq, c6q);
        c6r = x6.fma(br, c6r);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c0r.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + W);
      c1r.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + W);
      c2r.intoArray(c, oc + 2 * ldc + cLast);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + W);
      c3r.intoArray(c, oc + 3 * ldc + cLast);
      c4p.intoArray(c, oc + 4 * ldc);
      c4q.intoArray(c, oc + 4 * ldc + W);
      c4r.intoArray(c, oc + 4 * ldc + cLast);
      c5p.intoArray(c, oc + 5 * ldc);
      c5q.intoArray(c, oc + 5 * ldc + W);
      c5r.intoArray(c, oc + 5 * ldc + cLast);
      c6p.intoArray(c, oc + 6 * ldc);
      c6q.intoArray(c, oc + 6 * ldc + W);
      c6r.intoArray(c, oc + 6 * ldc + cLast);
      ao += 7 * aRow;
      od += 7 * ldd;
      oc += 7 * ldc;
    }
  }

  static void r6x3(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + W);
      FloatVector c2r =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + W);
      FloatVector c3r =
          FloatVector.fromArray(S, d, od + 3 * ldd + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + 4 * ldd + W);
      FloatVector c4r =
          FloatVector.fromArray(S, d, od + 4 * ldd + cLast);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c5q =
          FloatVector.fromArray(S, d, od + 5 * ldd + W);
      FloatVector c5r =
          FloatVector.fromArray(S, d, od + 5 * ldd + cLast);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      int a4 = ao + 4 * aRow;
      int a5 = ao + 5 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + W);
        FloatVector br = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        c3r = x3.fma(br, c3r);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        c4r = x4.fma(br, c4r);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        c5r = x5.fma(br, c5r);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c0r.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + W);
      c1r.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + W);
      c2r.intoArray(c, oc + 2 * ldc + cLast);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + W);
      c3r.intoArray(c, oc + 3 * ldc + cLast);
      c4p.intoArray(c, oc + 4 * ldc);
      c4q.intoArray(c, oc + 4 * ldc + W);
      c4r.intoArray(c, oc + 4 * ldc + cLast);
      c5p.intoArray(c, oc + 5 * ldc);
      c5q.intoArray(c, oc + 5 * ldc + W);
      c5r.intoArray(c, oc + 5 * ldc + cLast);
      ao += 6 * aRow;
      od += 6 * ldd;
      oc += 6 * ldc;
    }
  }

  static void r5x3(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + W);
      FloatVector c2r =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + W);
      FloatVector c3r =
          FloatVector.fromArray(S, d, od + 3 * ldd + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + 4 * ldd + W);
      FloatVector c4r =
          FloatVector.fromArray(S, d, od + 4 * ldd + cLast);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      int a4 = ao + 4 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + W);
        FloatVector br = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        c3r = x3.fma(br, c3r);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        c4r = x4.fma(br, c4r);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c0r.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + W);
      c1r.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + W);
      c2r.intoArray(c, oc + 2 * ldc + cLast);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + W);
      c3r.intoArray(c, oc + 3 * ldc + cLast);
      c4p.intoArray(c, oc + 4 * ldc);
      c4q.intoArray(c, oc + 4 * ldc + W);
      c4r.intoArray(c, oc + 4 * ldc + cLast);
      ao += 5 * aRow;
      od += 5 * ldd;
      oc += 5 * ldc;
    }
  }

  static void r4x3(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + W);
      FloatVector c2r =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + W);
      FloatVector c3r =
          FloatVector.fromArray(S, d, od + 3 * ldd + cLast);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + W);
        FloatVector br = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        c3r = x3.fma(br, c3r);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c0r.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + W);
      c1r.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + W);
      c2r.intoArray(c, oc + 2 * ldc + cLast);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + W);
      c3r.intoArray(c, oc + 3 * ldc + cLast);
      ao += 4 * aRow;
      od += 4 * ldd;
      oc += 4 * ldc;
    }
  }

  static void r3x3(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + W);
      FloatVector c2r =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + W);
        FloatVector br = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c0r.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + W);
      c1r.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + W);
      c2r.intoArray(c, oc + 2 * ldc + cLast);
      ao += 3 * aRow;
      od += 3 * ldd;
      oc += 3 * ldc;
    }
  }

  static void r2x3(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      int a0 = ao;
      int a1 = ao + aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + W);
        FloatVector br = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c0r.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + W);
      c1r.intoArray(c, oc + ldc + cLast);
      ao += 2 * aRow;
      od += 2 * ldd;
      oc += 2 * ldc;
    }
  }

  static void r1x3(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + cLast);
      int a0 = ao;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + W);
        FloatVector br = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c0r.intoArray(c, oc + cLast);
      ao += 1 * aRow;
      od += 1 * ldd;
      oc += 1 * ldc;
    }
  }

  static void r8x2(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + 4 * ldd + cLast);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c5q =
          FloatVector.fromArray(S, d, od + 5 * ldd + cLast);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      FloatVector c6q =
          FloatVector.fromArray(S, d, od + 6 * ldd + cLast);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + 7 * ldd);
      FloatVector c7q =
          FloatVector.fromArray(S, d, od + 7 * ldd + cLast);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      int a4 = ao + 4 * aRow;
      int a5 = ao + 5 * aRow;
      int a6 = ao + 6 * aRow;
      int a7 = ao + 7 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c6p = x6.fma(bp, c6p);
        c6q = x6.fma(bq, c6q);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c7p = x7.fma(bp, c7p);
        c7q = x7.fma(bq, c7q);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + cLast);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + cLast);
      c4p.intoArray(c, oc + 4 * ldc);
      c4q.intoArray(c, oc + 4 * ldc + cLast);
      c5p.intoArray(c, oc + 5 * ldc);
      c5q.intoArray(c, oc + 5 * ldc + cLast);
      c6p.intoArray(c, oc + 6 * ldc);
      c6q.intoArray(c, oc + 6 * ldc + cLast);
      c7p.intoArray(c, oc + 7 * ldc);
      c7q.intoArray(c, oc + 7 * ldc + cLast);
      ao += 8 * aRow;
      od += 8 * ldd;
      oc += 8 * ldc;
    }
  }

  static void r7x2(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + 4 * ldd + cLast);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c5q =
          FloatVector.fromArray(S, d, od + 5 * ldd + cLast);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      FloatVector c6q =
          FloatVector.fromArray(S, d, od + 6 * ldd + cLast);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      int a4 = ao + 4 * aRow;
      int a5 = ao + 5 * aRow;
      int a6 = ao + 6 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c6p = x6.fma(bp, c6p);
        c6q = x6.fma(bq, c6q);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + cLast);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + cLast);
      c4p.intoArray(c, oc + 4 * ldc);
      c4q.intoArray(c, oc + 4 * ldc + cLast);
      c5p.intoArray(c, oc + 5 * ldc);
      c5q.intoArray(c, oc + 5 * ldc + cLast);
      c6p.intoArray(c, oc + 6 * ldc);
      c6q.intoArray(c, oc + 6 * ldc + cLast);
      ao += 7 * aRow;
      od += 7 * ldd;
      oc += 7 * ldc;
    }
  }

  static void r6x2(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + 4 * ldd + cLast);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c5q =
          FloatVector.fromArray(S, d, od + 5 * ldd + cLast);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      int a4 = ao + 4 * aRow;
      int a5 = ao + 5 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + cLast);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + cLast);
      c4p.intoArray(c, oc + 4 * ldc);
      c4q.intoArray(c, oc + 4 * ldc + cLast);
      c5p.intoArray(c, oc + 5 * ldc);
      c5q.intoArray(c, oc + 5 * ldc + cLast);
      ao += 6 * aRow;
      od += 6 * ldd;
      oc += 6 * ldc;
    }
  }

  static void r5x2(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + 4 * ldd + cLast);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      int a4 = ao + 4 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + cLast);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + cLast);
      c4p.intoArray(c, oc + 4 * ldc);
      c4q.intoArray(c, oc + 4 * ldc + cLast);
      ao += 5 * aRow;
      od += 5 * ldd;
      oc += 5 * ldc;
    }
  }

  static void r4x2(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + cLast);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + cLast);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + cLast);
      ao += 4 * aRow;
      od += 4 * ldd;
      oc += 4 * ldc;
    }
  }

  static void r3x2(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + cLast);
      ao += 3 * aRow;
      od += 3 * ldd;
      oc += 3 * ldc;
    }
  }

  static void r2x2(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      int a0 = ao;
      int a1 = ao + aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + cLast);
      ao += 2 * aRow;
      od += 2 * ldd;
      oc += 2 * ldc;
    }
  }

  static void r1x2(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + cLast);
      int a0 = ao;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + cLast);
      ao += 1 * aRow;
      od += 1 * ldd;
      oc += 1 * ldc;
    }
  }

  static void r16x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + 7 * ldd);
      FloatVector c8p =
          FloatVector.fromArray(S, d, od + 8 * ldd);
      FloatVector c9p =
          FloatVector.fromArray(S, d, od + 9 * ldd);
      FloatVector c10p =
          FloatVector.fromArray(S, d, od + 10 * ldd);
      FloatVector c11p =
          FloatVector.fromArray(S, d, od + 11 * ldd);
      FloatVector c12p =
          FloatVector.fromArray(S, d, od + 12 * ldd);
      FloatVector c13p =
          FloatVector.fromArray(S, d, od + 13 * ldd);
      FloatVector c14p =
          FloatVector.fromArray(S, d, od + 14 * ldd);
      FloatVector c15p =
          FloatVector.fromArray(S, d, od + 15 * ldd);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      int a4 = ao + 4 * aRow;
      int a5 = ao + 5 * aRow;
      int a6 = ao + 6 * aRow;
      int a7 = ao + 7 * aRow;
      int a8 = ao + 8 * aRow;
      int a9 = ao + 9 * aRow;
      int a10 = ao + 10 * aRow;
      int a11 = ao + 11 * aRow;
      int a12 = ao + 12 * aRow;
      int a13 = ao + 13 * aRow;
      int a14 = ao + 14 * aRow;
      int a15 = ao + 15 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c5p = x5.fma(bp, c5p);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c6p = x6.fma(bp, c6p);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c7p = x7.fma(bp, c7p);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c8p = x8.fma(bp, c8p);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c9p = x9.fma(bp, c9p);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c10p = x10.fma(bp, c10p);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c11p = x11.fma(bp, c11p);
        FloatVector x12 = FloatVector.broadcast(S, a[a12 + k]);
        c12p = x12.fma(bp, c12p);
        FloatVector x13 = FloatVector.broadcast(S, a[a13 + k]);
        c13p = x13.fma(bp, c13p);
        FloatVector x14 = FloatVector.broadcast(S, a[a14 + k]);
        c14p = x14.fma(bp, c14p);
        FloatVector x15 = FloatVector.broadcast(S, a[a15 + k]);
        c15p = x15.fma(bp, c15p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      c3p.intoArray(c, oc + 3 * ldc);
      c4p.intoArray(c, oc + 4 * ldc);
      c5p.intoArray(c, oc + 5 * ldc);
      c6p.intoArray(c, oc + 6 * ldc);
      c7p.intoArray(c, oc + 7 * ldc);
      c8p.intoArray(c, oc + 8 * ldc);
      c9p.intoArray(c, oc + 9 * ldc);
      c10p.intoArray(c, oc + 10 * ldc);
      c11p.intoArray(c, oc + 11 * ldc);
      c12p.intoArray(c, oc + 12 * ldc);
      c13p.intoArray(c, oc + 13 * ldc);
      c14p.intoArray(c, oc + 14 * ldc);
      c15p.intoArray(c, oc + 15 * ldc);
      ao += 16 * aRow;
      od += 16 * ldd;
      oc += 16 * ldc;
    }
  }

  static void r15x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + 7 * ldd);
      FloatVector c8p =
          FloatVector.fromArray(S, d, od + 8 * ldd);
      FloatVector c9p =
          FloatVector.fromArray(S, d, od + 9 * ldd);
      FloatVector c10p =
          FloatVector.fromArray(S, d, od + 10 * ldd);
      FloatVector c11p =
          FloatVector.fromArray(S, d, od + 11 * ldd);
      FloatVector c12p =
          FloatVector.fromArray(S, d, od + 12 * ldd);
      FloatVector c13p =
          FloatVector.fromArray(S, d, od + 13 * ldd);
      FloatVector c14p =
          FloatVector.fromArray(S, d, od + 14 * ldd);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      int a4 = ao + 4 * aRow;
      int a5 = ao + 5 * aRow;
      int a6 = ao + 6 * aRow;
      int a7 = ao + 7 * aRow;
      int a8 = ao + 8 * aRow;
      int a9 = ao + 9 * aRow;
      int a10 = ao + 10 * aRow;
      int a11 = ao + 11 * aRow;
      int a12 = ao + 12 * aRow;
      int a13 = ao + 13 * aRow;
      int a14 = ao + 14 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c5p = x5.fma(bp, c5p);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c6p = x6.fma(bp, c6p);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c7p = x7.fma(bp, c7p);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c8p = x8.fma(bp, c8p);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c9p = x9.fma(bp, c9p);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c10p = x10.fma(bp, c10p);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c11p = x11.fma(bp, c11p);
        FloatVector x12 = FloatVector.broadcast(S, a[a12 + k]);
        c12p = x12.fma(bp, c12p);
        FloatVector x13 = FloatVector.broadcast(S, a[a13 + k]);
        c13p = x13.fma(bp, c13p);
        FloatVector x14 = FloatVector.broadcast(S, a[a14 + k]);
        c14p = x14.fma(bp, c14p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      c3p.intoArray(c, oc + 3 * ldc);
      c4p.intoArray(c, oc + 4 * ldc);
      c5p.intoArray(c, oc + 5 * ldc);
      c6p.intoArray(c, oc + 6 * ldc);
      c7p.intoArray(c, oc + 7 * ldc);
      c8p.intoArray(c, oc + 8 * ldc);
      c9p.intoArray(c, oc + 9 * ldc);
      c10p.intoArray(c, oc + 10 * ldc);
      c11p.intoArray(c, oc + 11 * ldc);
      c12p.intoArray(c, oc + 12 * ldc);
      c13p.intoArray(c, oc + 13 * ldc);
      c14p.intoArray(c, oc + 14 * ldc);
      ao += 15 * aRow;
      od += 15 * ldd;
      oc += 15 * ldc;
    }
  }

  static void r14x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + 7 * ldd);
      FloatVector c8p =
          FloatVector.fromArray(S, d, od + 8 * ldd);
      FloatVector c9p =
          FloatVector.fromArray(S, d, od + 9 * ldd);
      FloatVector c10p =
          FloatVector.fromArray(S, d, od + 10 * ldd);
      FloatVector c11p =
          FloatVector.fromArray(S, d, od + 11 * ldd);
      FloatVector c12p =
          FloatVector.fromArray(S, d, od + 12 * ldd);
      FloatVector c13p =
          FloatVector.fromArray(S, d, od + 13 * ldd);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      int a4 = ao + 4 * aRow;
      int a5 = ao + 5 * aRow;
      int a6 = ao + 6 * aRow;
      int a7 = ao + 7 * aRow;
      int a8 = ao + 8 * aRow;
      int a9 = ao + 9 * aRow;
      int a10 = ao + 10 * aRow;
      int a11 = ao + 11 * aRow;
      int a12 = ao + 12 * aRow;
      int a13 = ao + 13 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c5p = x5.fma(bp, c5p);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c6p = x6.fma(bp, c6p);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c7p = x7.fma(bp, c7p);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c8p = x8.fma(bp, c8p);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c9p = x9.fma(bp, c9p);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c10p = x10.fma(bp, c10p);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c11p = x11.fma(bp, c11p);
        FloatVector x12 = FloatVector.broadcast(S, a[a12 + k]);
        c12p = x12.fma(bp, c12p);
        FloatVector x13 = FloatVector.broadcast(S, a[a13 + k]);
        c13p = x13.fma(bp, c13p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      c3p.intoArray(c, oc + 3 * ldc);
      c4p.intoArray(c, oc + 4 * ldc);
      c5p.intoArray(c, oc + 5 * ldc);
      c6p.intoArray(c, oc + 6 * ldc);
      c7p.intoArray(c, oc + 7 * ldc);
      c8p.intoArray(c, oc + 8 * ldc);
      c9p.intoArray(c, oc + 9 * ldc);
      c10p.intoArray(c, oc + 10 * ldc);
      c11p.intoArray(c, oc + 11 * ldc);
      c12p.intoArray(c, oc + 12 * ldc);
      c13p.intoArray(c, oc + 13 * ldc);
      ao += 14 * aRow;
      od += 14 * ldd;
      oc += 14 * ldc;
    }
  }

  static void r13x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + 7 * ldd);
      FloatVector c8p =
          FloatVector.fromArray(S, d, od + 8 * ldd);
      FloatVector c9p =
          FloatVector.fromArray(S, d, od + 9 * ldd);
      FloatVector c10p =
          FloatVector.fromArray(S, d, od + 10 * ldd);
      FloatVector c11p =
          FloatVector.fromArray(S, d, od + 11 * ldd);
      FloatVector c12p =
          FloatVector.fromArray(S, d, od + 12 * ldd);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      int a4 = ao + 4 * aRow;
      int a5 = ao + 5 * aRow;
      int a6 = ao + 6 * aRow;
      int a7 = ao + 7 * aRow;
      int a8 = ao + 8 * aRow;
      int a9 = ao + 9 * aRow;
      int a10 = ao + 10 * aRow;
      int a11 = ao + 11 * aRow;
      int a12 = ao + 12 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c5p = x5.fma(bp, c5p);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c6p = x6.fma(bp, c6p);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c7p = x7.fma(bp, c7p);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c8p = x8.fma(bp, c8p);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c9p = x9.fma(bp, c9p);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c10p = x10.fma(bp, c10p);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c11p = x11.fma(bp, c11p);
        FloatVector x12 = FloatVector.broadcast(S, a[a12 + k]);
        c12p = x12.fma(bp, c12p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      c3p.intoArray(c, oc + 3 * ldc);
      c4p.intoArray(c, oc + 4 * ldc);
      c5p.intoArray(c, oc + 5 * ldc);
      c6p.intoArray(c, oc + 6 * ldc);
      c7p.intoArray(c, oc + 7 * ldc);
      c8p.intoArray(c, oc + 8 * ldc);
      c9p.intoArray(c, oc + 9 * ldc);
      c10p.intoArray(c, oc + 10 * ldc);
      c11p.intoArray(c, oc + 11 * ldc);
      c12p.intoArray(c, oc + 12 * ldc);
      ao += 13 * aRow;
      od += 13 * ldd;
      oc += 13 * ldc;
    }
  }

  static void r12x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + 7 * ldd);
      FloatVector c8p =
          FloatVector.fromArray(S, d, od + 8 * ldd);
      FloatVector c9p =
          FloatVector.fromArray(S, d, od + 9 * ldd);
      FloatVector c10p =
          FloatVector.fromArray(S, d, od + 10 * ldd);
      FloatVector c11p =
          FloatVector.fromArray(S, d, od + 11 * ldd);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      int a4 = ao + 4 * aRow;
      int a5 = ao + 5 * aRow;
      int a6 = ao + 6 * aRow;
      int a7 = ao + 7 * aRow;
      int a8 = ao + 8 * aRow;
      int a9 = ao + 9 * aRow;
      int a10 = ao + 10 * aRow;
      int a11 = ao + 11 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c5p = x5.fma(bp, c5p);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c6p = x6.fma(bp, c6p);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c7p = x7.fma(bp, c7p);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c8p = x8.fma(bp, c8p);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c9p = x9.fma(bp, c9p);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c10p = x10.fma(bp, c10p);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c11p = x11.fma(bp, c11p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      c3p.intoArray(c, oc + 3 * ldc);
      c4p.intoArray(c, oc + 4 * ldc);
      c5p.intoArray(c, oc + 5 * ldc);
      c6p.intoArray(c, oc + 6 * ldc);
      c7p.intoArray(c, oc + 7 * ldc);
      c8p.intoArray(c, oc + 8 * ldc);
      c9p.intoArray(c, oc + 9 * ldc);
      c10p.intoArray(c, oc + 10 * ldc);
      c11p.intoArray(c, oc + 11 * ldc);
      ao += 12 * aRow;
      od += 12 * ldd;
      oc += 12 * ldc;
    }
  }

  static void r11x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + 7 * ldd);
      FloatVector c8p =
          FloatVector.fromArray(S, d, od + 8 * ldd);
      FloatVector c9p =
          FloatVector.fromArray(S, d, od + 9 * ldd);
      FloatVector c10p =
          FloatVector.fromArray(S, d, od + 10 * ldd);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      int a4 = ao + 4 * aRow;
      int a5 = ao + 5 * aRow;
      int a6 = ao + 6 * aRow;
      int a7 = ao + 7 * aRow;
      int a8 = ao + 8 * aRow;
      int a9 = ao + 9 * aRow;
      int a10 = ao + 10 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c5p = x5.fma(bp, c5p);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c6p = x6.fma(bp, c6p);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c7p = x7.fma(bp, c7p);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c8p = x8.fma(bp, c8p);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c9p = x9.fma(bp, c9p);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c10p = x10.fma(bp, c10p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      c3p.intoArray(c, oc + 3 * ldc);
      c4p.intoArray(c, oc + 4 * ldc);
      c5p.intoArray(c, oc + 5 * ldc);
      c6p.intoArray(c, oc + 6 * ldc);
      c7p.intoArray(c, oc + 7 * ldc);
      c8p.intoArray(c, oc + 8 * ldc);
      c9p.intoArray(c, oc + 9 * ldc);
      c10p.intoArray(c, oc + 10 * ldc);
      ao += 11 * aRow;
      od += 11 * ldd;
      oc += 11 * ldc;
    }
  }

  static void r10x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + 7 * ldd);
      FloatVector c8p =
          FloatVector.fromArray(S, d, od + 8 * ldd);
      FloatVector c9p =
          FloatVector.fromArray(S, d, od + 9 * ldd);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      int a4 = ao + 4 * aRow;
      int a5 = ao + 5 * aRow;
      int a6 = ao + 6 * aRow;
      int a7 = ao + 7 * aRow;
      int a8 = ao + 8 * aRow;
      int a9 = ao + 9 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c5p = x5.fma(bp, c5p);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c6p = x6.fma(bp, c6p);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c7p = x7.fma(bp, c7p);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c8p = x8.fma(bp, c8p);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c9p = x9.fma(bp, c9p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      c3p.intoArray(c, oc + 3 * ldc);
      c4p.intoArray(c, oc + 4 * ldc);
      c5p.intoArray(c, oc + 5 * ldc);
      c6p.intoArray(c, oc + 6 * ldc);
      c7p.intoArray(c, oc + 7 * ldc);
      c8p.intoArray(c, oc + 8 * ldc);
      c9p.intoArray(c, oc + 9 * ldc);
      ao += 10 * aRow;
      od += 10 * ldd;
      oc += 10 * ldc;
    }
  }

  static void r9x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + 7 * ldd);
      FloatVector c8p =
          FloatVector.fromArray(S, d, od + 8 * ldd);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      int a4 = ao + 4 * aRow;
      int a5 = ao + 5 * aRow;
      int a6 = ao + 6 * aRow;
      int a7 = ao + 7 * aRow;
      int a8 = ao + 8 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c5p = x5.fma(bp, c5p);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c6p = x6.fma(bp, c6p);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c7p = x7.fma(bp, c7p);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c8p = x8.fma(bp, c8p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      c3p.intoArray(c, oc + 3 * ldc);
      c4p.intoArray(c, oc + 4 * ldc);
      c5p.intoArray(c, oc + 5 * ldc);
      c6p.intoArray(c, oc + 6 * ldc);
      c7p.intoArray(c, oc + 7 * ldc);
      c8p.intoArray(c, oc + 8 * ldc);
      ao += 9 * aRow;
      od += 9 * ldd;
      oc += 9 * ldc;
    }
  }

  static void r8x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + 7 * ldd);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      int a4 = ao + 4 * aRow;
      int a5 = ao + 5 * aRow;
      int a6 = ao + 6 * aRow;
      int a7 = ao + 7 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c5p = x5.fma(bp, c5p);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c6p = x6.fma(bp, c6p);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c7p = x7.fma(bp, c7p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      c3p.intoArray(c, oc + 3 * ldc);
      c4p.intoArray(c, oc + 4 * ldc);
      c5p.intoArray(c, oc + 5 * ldc);
      c6p.intoArray(c, oc + 6 * ldc);
      c7p.intoArray(c, oc + 7 * ldc);
      ao += 8 * aRow;
      od += 8 * ldd;
      oc += 8 * ldc;
    }
  }

  static void r7x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      int a4 = ao + 4 * aRow;
      int a5 = ao + 5 * aRow;
      int a6 = ao + 6 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c5p = x5.fma(bp, c5p);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c6p = x6.fma(bp, c6p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      c3p.intoArray(c, oc + 3 * ldc);
      c4p.intoArray(c, oc + 4 * ldc);
      c5p.intoArray(c, oc + 5 * ldc);
      c6p.intoArray(c, oc + 6 * ldc);
      ao += 7 * aRow;
      od += 7 * ldd;
      oc += 7 * ldc;
    }
  }

  static void r6x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      int a4 = ao + 4 * aRow;
      int a5 = ao + 5 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c5p = x5.fma(bp, c5p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      c3p.intoArray(c, oc + 3 * ldc);
      c4p.intoArray(c, oc + 4 * ldc);
      c5p.intoArray(c, oc + 5 * ldc);
      ao += 6 * aRow;
      od += 6 * ldd;
      oc += 6 * ldc;
    }
  }

  static void r5x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      int a4 = ao + 4 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c4p = x4.fma(bp, c4p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      c3p.intoArray(c, oc + 3 * ldc);
      c4p.intoArray(c, oc + 4 * ldc);
      ao += 5 * aRow;
      od += 5 * ldd;
      oc += 5 * ldc;
    }
  }

  static void r4x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      c3p.intoArray(c, oc + 3 * ldc);
      ao += 4 * aRow;
      od += 4 * ldd;
      oc += 4 * ldc;
    }
  }

  static void r3x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      ao += 3 * aRow;
      od += 3 * ldd;
      oc += 3 * ldc;
    }
  }

  static void r2x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      int a0 = ao;
      int a1 = ao + aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      ao += 2 * aRow;
      od += 2 * ldd;
      oc += 2 * ldc;
    }
  }

  static void r1x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      int a0 = ao;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
      }
      c0p.intoArray(c, oc);
      ao += 1 * aRow;
      od += 1 * ldd;
      oc += 1 * ldc;
    }
  }

  static void columns(
      int mr, int nv, int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo,
      int ldb, int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    switch (32 * nv + mr - 1) {
      case 133 ->
          c6x4(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 132 ->
          c5x4(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 131 ->
          c4x4(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 130 ->
          c3x4(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 129 ->
          c2x4(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 128 ->
          c1x4(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 103 ->
          c8x3(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 102 ->
          c7x3(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 101 ->
          c6x3(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 100 ->
          c5x3(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 99 ->
          c4x3(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 98 ->
          c3x3(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 97 ->
          c2x3(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 96 ->
          c1x3(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 71 ->
          c8x2(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 70 ->
          c7x2(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 69 ->
          c6x2(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 68 ->
          c5x2(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 67 ->
          c4x2(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 66 ->
          c3x2(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 65 ->
          c2x2(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 64 ->
          c1x2(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 47 ->
          c16x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 46 ->
          c15x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 45 ->
          c14x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 44 ->
          c13x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 43 ->
          c12x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 42 ->
          c11x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 41 ->
          c10x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 40 ->
          c9x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 39 ->
          c8x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 38 ->
          c7x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 37 ->
          c6x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 36 ->
          c5x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 35 ->
          c4x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 34 ->
          c3x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 33 ->
          c2x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      case 32 ->
          c1x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, ldb, bLast, d, od, ldd, c, oc, ldc, cLast);
      default -> throw new IllegalArgumentException("no tile " + mr + " x " + nv);
    }
  }

  static void c6x4(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + 2 * W);
      FloatVector c0s =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + ldd + 2 * W);
      FloatVector c1s =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + W);
      FloatVector c2r =
          FloatVector.fromArray(S, d, od + 2 * ldd + 2 * W);
      FloatVector c2s =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + W);
      FloatVector c3r =
          FloatVector.fromArray(S, d, od + 3 * ldd + 2 * W);
      FloatVector c3s =
          FloatVector.fromArray(S, d, od + 3 * ldd + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + 4 * ldd + W);
      FloatVector c4r =
          FloatVector.fromArray(S, d, od + 4 * ldd + 2 * W);
      FloatVector c4s =
          FloatVector.fromArray(S, d, od + 4 * ldd + cLast);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c5q =
          FloatVector.fromArray(S, d, od + 5 * ldd + W);
      FloatVector c5r =
          FloatVector.fromArray(S, d, od + 5 * ldd + 2 * W);
      FloatVector c5s =
          FloatVector.fromArray(S, d, od + 5 * ldd + cLast);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + W);
        FloatVector br = FloatVector.fromArray(S, b, bo + k * ldb + 2 * W);
        FloatVector bs = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        c0s = x0.fma(bs, c0s);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        c1s = x1.fma(bs, c1s);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        c2s = x2.fma(bs, c2s);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        c3r = x3.fma(br, c3r);
        c3s = x3.fma(bs, c3s);
        FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        c4r = x4.fma(br, c4r);
        c4s = x4.fma(bs, c4s);
        FloatVector x5 = FloatVector.broadcast(S, a[ao + k * aCol + 5]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        c5r = x5.fma(br, c5r);
        c5s = x5.fma(bs, c5s);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c0r.intoArray(c, oc + 2 * W);
      c0s.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + W);
      c1r.intoArray(c, oc + ldc + 2 * W);
      c1s.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + W);
      c2r.intoArray(c, oc + 2 * ldc + 2 * W);
      c2s.intoArray(c, oc + 2 * ldc + cLast);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + W);
      c3r.intoArray(c, oc + 3 * ldc + 2 * W);
      c3s.intoArray(c, oc + 3 * ldc + cLast);
      c4p.intoArray(c, oc + 4 * ldc);
      c4q.intoArray(c, oc + 4 * ldc + W);
      c4r.intoArray(c, oc + 4 * ldc + 2 * W);
      c4s.intoArray(c, oc + 4 * ldc + cLast);
      c5p.intoArray(c, oc + 5 * ldc);
      c5q.intoArray(c, oc + 5 * ldc + W);
      c5r.intoArray(c, oc + 5 * ldc + 2 * W);
      c5s.intoArray(c, oc + 5 * ldc + cLast);
      ao += 6;
      od += 6 * ldd;
      oc += 6 * ldc;
    }
  }

  static void c5x4(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + 2 * W);
      FloatVector c0s =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + ldd + 2 * W);
      FloatVector c1s =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + W);
      FloatVector c2r =
          FloatVector.fromArray(S, d, od + 2 * ldd + 2 * W);
      FloatVector c2s =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + W);
      FloatVector c3r =
          FloatVector.fromArray(S, d, od + 3 * ldd + 2 * W);
      FloatVector c3s =
          FloatVector.fromArray(S, d, od + 3 * ldd + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + 4 * ldd + W);
      FloatVector c4r =
          FloatVector.fromArray(S, d, od + 4 * ldd + 2 * W);
      FloatVector c4s =
          FloatVector.fromArray(S, d, od + 4 * ldd + cLast);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + W);
        FloatVector br = FloatVector.fromArray(S, b, bo + k * ldb + 2 * W);
        FloatVector bs = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        c0s = x0.fma(bs, c0s);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        c1s = x1.fma(bs, c1s);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        c2s = x2.fma(bs, c2s);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        c3r = x3.fma(br, c3r);
        c3s = x3.fma(bs, c3s);
        FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        c4r = x4.fma(br, c4r);
        c4s = x4.fma(bs, c4s);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c0r.intoArray(c, oc + 2 * W);
      c0s.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + W);
      c1r.intoArray(c, oc + ldc + 2 * W);
      c1s.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + W);
      c2r.intoArray(c, oc + 2 * ldc + 2 * W);
      c2s.intoArray(c, oc + 2 * ldc + cLast);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + W);
      c3r.intoArray(c, oc + 3 * ldc + 2 * W);
      c3s.intoArray(c, oc + 3 * ldc + cLast);
      c4p.intoArray(c, oc + 4 * ldc);
      c4q.intoArray(c, oc + 4 * ldc + W);
      c4r.intoArray(c, oc + 4 * ldc + 2 * W);
      c4s.intoArray(c, oc + 4 * ldc + cLast);
      ao += 5;
      od += 5 * ldd;
      oc += 5 * ldc;
    }
  }

  static void c4x4(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + 2 * W);
      FloatVector c0s =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + ldd + 2 * W);
      FloatVector c1s =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + W);
      FloatVector c2r =
          FloatVector.fromArray(S, d, od + 2 * ldd + 2 * W);
      FloatVector c2s =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + W);
      FloatVector c3r =
          FloatVector.fromArray(S, d, od + 3 * ldd + 2 * W);
      FloatVector c3s =
          FloatVector.fromArray(S, d, od + 3 * ldd + cLast);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + W);
        FloatVector br = FloatVector.fromArray(S, b, bo + k * ldb + 2 * W);
        FloatVector bs = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        c0s = x0.fma(bs, c0s);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        c1s = x1.fma(bs, c1s);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        c2s = x2.fma(bs, c2s);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        c3r = x3.fma(br, c3r);
        c3s = x3.fma(bs, c3s);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c0r.intoArray(c, oc + 2 * W);
      c0s.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + W);
      c1r.intoArray(c, oc + ldc + 2 * W);
      c1s.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + W);
      c2r.intoArray(c, oc + 2 * ldc + 2 * W);
      c2s.intoArray(c, oc + 2 * ldc + cLast);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + W);
      c3r.intoArray(c, oc + 3 * ldc + 2 * W);
      c3s.intoArray(c, oc + 3 * ldc + cLast);
      ao += 4;
      od += 4 * ldd;
      oc += 4 * ldc;
    }
  }

  static void c3x4(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + 2 * W);
      FloatVector c0s =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + ldd + 2 * W);
      FloatVector c1s =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + W);
      FloatVector c2r =
          FloatVector.fromArray(S, d, od + 2 * ldd + 2 * W);
      FloatVector c2s =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + W);
        FloatVector br = FloatVector.fromArray(S, b, bo + k * ldb + 2 * W);
        FloatVector bs = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        c0s = x0.fma(bs, c0s);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        c1s = x1.fma(bs, c1s);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        c2s = x2.fma(bs, c2s);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c0r.intoArray(c, oc + 2 * W);
      c0s.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + W);
      c1r.intoArray(c, oc + ldc + 2 * W);
      c1s.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + W);
      c2r.intoArray(c, oc + 2 * ldc + 2 * W);
      c2s.intoArray(c, oc + 2 * ldc + cLast);
      ao += 3;
      od += 3 * ldd;
      oc += 3 * ldc;
    }
  }

  static void c2x4(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + 2 * W);
      FloatVector c0s =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + ldd + 2 * W);
      FloatVector c1s =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + W);
        FloatVector br = FloatVector.fromArray(S, b, bo + k * ldb + 2 * W);
        FloatVector bs = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        c0s = x0.fma(bs, c0s);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        c1s = x1.fma(bs, c1s);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c0r.intoArray(c, oc + 2 * W);
      c0s.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + W);
      c1r.intoArray(c, oc + ldc + 2 * W);
      c1s.intoArray(c, oc + ldc + cLast);
      ao += 2;
      od += 2 * ldd;
      oc += 2 * ldc;
    }
  }

  static void c1x4(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + 2 * W);
      FloatVector c0s =
          FloatVector.fromArray(S, d, od + cLast);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + W);
        FloatVector br = FloatVector.fromArray(S, b, bo + k * ldb + 2 * W);
        FloatVector bs = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        c0s = x0.fma(bs, c0s);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c0r.intoArray(c, oc + 2 * W);
      c0s.intoArray(c, oc + cLast);
      ao += 1;
      od += 1 * ldd;
      oc += 1 * ldc;
    }
  }

  static void c8x3(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + W);
      FloatVector c2r =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + W);
      FloatVector c3r =
          FloatVector.fromArray(S, d, od + 3 * ldd + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + 4 * ldd + W);
      FloatVector c4r =
          FloatVector.fromArray(S, d, od + 4 * ldd + cLast);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c5q =
          FloatVector.fromArray(S, d, od + 5 * ldd + W);
      FloatVector c5r =
          FloatVector.fromArray(S, d, od + 5 * ldd + cLast);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      FloatVector c6q =
          FloatVector.fromArray(S, d, od + 6 * ldd + W);
      FloatVector c6r =
          FloatVector.fromArray(S, d, od + 6 * ldd + cLast);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + 7 * ldd);
      FloatVector c7q =
          FloatVector.fromArray(S, d, od + 7 * ldd + W);
      FloatVector c7r =
          FloatVector.fromArray(S, d, od + 7 * ldd + cLast);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + W);
        FloatVector br = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        c3r = x3.fma(br, c3r);
        FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        c4r = x4.fma(br, c4r);
        FloatVector x5 = FloatVector.broadcast(S, a[ao + k * aCol + 5]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        c5r = x5.fma(br, c5r);
        FloatVector x6 = FloatVector.broadcast(S, a[ao + k * aCol + 6]);
        c6p = x6.fma(bp, c6p);
        c6q = x6.fma(bq, c6q);
        c6r = x6.fma(br, c6r);
        FloatVector x7 = FloatVector.broadcast(S, a[ao + k * aCol + 7]);
        c7p = x7.fma(bp, c7p);
        c7q = x7.fma(bq, c7q);
        c7r = x7.fma(br, c7r);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c0r.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + W);
      c1r.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + W);
      c2r.intoArray(c, oc + 2 * ldc + cLast);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + W);
      c3r.intoArray(c, oc + 3 * ldc + cLast);
      c4p.intoArray(c, oc + 4 * ldc);
      c4q.intoArray(c, oc + 4 * ldc + W);
      c4r.intoArray(c, oc + 4 * ldc + cLast);
      c5p.intoArray(c, oc + 5 * ldc);
      c5q.intoArray(c, oc + 5 * ldc + W);
      c5r.intoArray(c, oc + 5 * ldc + cLast);
      c6p.intoArray(c, oc + 6 * ldc);
      c6q.intoArray(c, oc + 6 * ldc + W);
      c6r.intoArray(c, oc + 6 * ldc + cLast);
      c7p.intoArray(c, oc + 7 * ldc);
      c7q.intoArray(c, oc + 7 * ldc + W);
      c7r.intoArray(c, oc + 7 * ldc + cLast);
      ao += 8;
      od += 8 * ldd;
      oc += 8 * ldc;
    }
  }

  static void c7x3(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + W);
      FloatVector c2r =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + W);
      FloatVector c3r =
          FloatVector.fromArray(S, d, od + 3 * ldd + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + 4 * ldd + W);
      FloatVector c4r =
          FloatVector.fromArray(S, d, od + 4 * ldd + cLast);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c5q =
          FloatVector.fromArray(S, d, od + 5 * ldd + W);
      FloatVector c5r =
          FloatVector.fromArray(S, d, od + 5 * ldd + cLast);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      FloatVector c6q =
          FloatVector.fromArray(S, d, od + 6 * ldd + W);
      FloatVector c6r =
          FloatVector.fromArray(S, d, od + 6 * ldd + cLast);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + W);
        FloatVector br = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        c3r = x3.fma(br, c3r);
        FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        c4r = x4.fma(br, c4r);
        FloatVector x5 = FloatVector.broadcast(S, a[ao + k * aCol + 5]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        c5r = x5.fma(br, c5r);
        FloatVector x6 = FloatVector.broadcast(S, a[ao + k * aCol + 6]);
        c6p = x6.fma(bp, c6p);
        c6q = x6.fma(bq, c6q);
        c6r = x6.fma(br, c6r);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c0r.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + W);
      c1r.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + W);
      c2r.intoArray(c, oc + 2 * ldc + cLast);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + W);
      c3r.intoArray(c, oc + 3 * ldc + cLast);
      c4p.intoArray(c, oc + 4 * ldc);
      c4q.intoArray(c, oc + 4 * ldc + W);
      c4r.intoArray(c, oc + 4 * ldc + cLast);
      c5p.intoArray(c, oc + 5 * ldc);
      c5q.intoArray(c, oc + 5 * ldc + W);
      c5r.intoArray(c, oc + 5 * ldc + cLast);
      c6p.intoArray(c, oc + 6 * ldc);
      c6q.intoArray(c, oc + 6 * ldc + W);
      c6r.intoArray(c, oc + 6 * ldc + cLast);
      ao += 7;
      od += 7 * ldd;
      oc += 7 * ldc;
    }
  }

  static void c6x3(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + W);
      FloatVector c2r =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + W);
      FloatVector c3r =
          FloatVector.fromArray(S, d, od + 3 * ldd + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + 4 * ldd + W);
      FloatVector c4r =
          FloatVector.fromArray(S, d, od + 4 * ldd + cLast);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c5q =
          FloatVector.fromArray(S, d, od + 5 * ldd + W);
      FloatVector c5r =
          FloatVector.fromArray(S, d, od + 5 * ldd + cLast);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + W);
        FloatVector br = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        c3r = x3.fma(br, c3r);
        FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        c4r = x4.fma(br, c4r);
        FloatVector x5 = FloatVector.broadcast(S, a[ao + k * aCol + 5]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        c5r = x5.fma(br, c5r);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c0r.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + W);
      c1r.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + W);
      c2r.intoArray(c, oc + 2 * ldc + cLast);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + W);
      c3r.intoArray(c, oc + 3 * ldc + cLast);
      c4p.intoArray(c, oc + 4 * ldc);
      c4q.intoArray(c, oc + 4 * ldc + W);
      c4r.intoArray(c, oc + 4 * ldc + cLast);
      c5p.intoArray(c, oc + 5 * ldc);
      c5q.intoArray(c, oc + 5 * ldc + W);
      c5r.intoArray(c, oc + 5 * ldc + cLast);
      ao += 6;
      od += 6 * ldd;
      oc += 6 * ldc;
    }
  }

  static void c5x3(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + W);
      FloatVector c2r =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + W);
      FloatVector c3r =
          FloatVector.fromArray(S, d, od + 3 * ldd + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + 4 * ldd + W);
      FloatVector c4r =
          FloatVector.fromArray(S, d, od + 4 * ldd + cLast);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + W);
        FloatVector br = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        c3r = x3.fma(br, c3r);
        FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        c4r = x4.fma(br, c4r);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c0r.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + W);
      c1r.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + W);
      c2r.intoArray(c, oc + 2 * ldc + cLast);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + W);
      c3r.intoArray(c, oc + 3 * ldc + cLast);
      c4p.intoArray(c, oc + 4 * ldc);
      c4q.intoArray(c, oc + 4 * ldc + W);
      c4r.intoArray(c, oc + 4 * ldc + cLast);
      ao += 5;
      od += 5 * ldd;
      oc += 5 * ldc;
    }
  }

  static void c4x3(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + W);
      FloatVector c2r =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + W);
      FloatVector c3r =
          FloatVector.fromArray(S, d, od + 3 * ldd + cLast);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + W);
        FloatVector br = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        c3r = x3.fma(br, c3r);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c0r.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + W);
      c1r.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + W);
      c2r.intoArray(c, oc + 2 * ldc + cLast);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + W);
      c3r.intoArray(c, oc + 3 * ldc + cLast);
      ao += 4;
      od += 4 * ldd;
      oc += 4 * ldc;
    }
  }

  static void c3x3(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + W);
      FloatVector c2r =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + W);
        FloatVector br = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c0r.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + W);
      c1r.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + W);
      c2r.intoArray(c, oc + 2 * ldc + cLast);
      ao += 3;
      od += 3 * ldd;
      oc += 3 * ldc;
    }
  }

  static void c2x3(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + W);
      FloatVector c1r =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + W);
        FloatVector br = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c0r.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + W);
      c1r.intoArray(c, oc + ldc + cLast);
      ao += 2;
      od += 2 * ldd;
      oc += 2 * ldc;
    }
  }

  static void c1x3(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c0r =
          FloatVector.fromArray(S, d, od + cLast);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + W);
        FloatVector br = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c0r.intoArray(c, oc + cLast);
      ao += 1;
      od += 1 * ldd;
      oc += 1 * ldc;
    }
  }

  static void c8x2(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + 4 * ldd + cLast);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c5q =
          FloatVector.fromArray(S, d, od + 5 * ldd + cLast);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      FloatVector c6q =
          FloatVector.fromArray(S, d, od + 6 * ldd + cLast);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + 7 * ldd);
      FloatVector c7q =
          FloatVector.fromArray(S, d, od + 7 * ldd + cLast);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        FloatVector x5 = FloatVector.broadcast(S, a[ao + k * aCol + 5]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        FloatVector x6 = FloatVector.broadcast(S, a[ao + k * aCol + 6]);
        c6p = x6.fma(bp, c6p);
        c6q = x6.fma(bq, c6q);
        FloatVector x7 = FloatVector.broadcast(S, a[ao + k * aCol + 7]);
        c7p = x7.fma(bp, c7p);
        c7q = x7.fma(bq, c7q);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + cLast);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + cLast);
      c4p.intoArray(c, oc + 4 * ldc);
      c4q.intoArray(c, oc + 4 * ldc + cLast);
      c5p.intoArray(c, oc + 5 * ldc);
      c5q.intoArray(c, oc + 5 * ldc + cLast);
      c6p.intoArray(c, oc + 6 * ldc);
      c6q.intoArray(c, oc + 6 * ldc + cLast);
      c7p.intoArray(c, oc + 7 * ldc);
      c7q.intoArray(c, oc + 7 * ldc + cLast);
      ao += 8;
      od += 8 * ldd;
      oc += 8 * ldc;
    }
  }

  static void c7x2(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + 4 * ldd + cLast);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c5q =
          FloatVector.fromArray(S, d, od + 5 * ldd + cLast);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      FloatVector c6q =
          FloatVector.fromArray(S, d, od + 6 * ldd + cLast);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        FloatVector x5 = FloatVector.broadcast(S, a[ao + k * aCol + 5]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        FloatVector x6 = FloatVector.broadcast(S, a[ao + k * aCol + 6]);
        c6p = x6.fma(bp, c6p);
        c6q = x6.fma(bq, c6q);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + cLast);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + cLast);
      c4p.intoArray(c, oc + 4 * ldc);
      c4q.intoArray(c, oc + 4 * ldc + cLast);
      c5p.intoArray(c, oc + 5 * ldc);
      c5q.intoArray(c, oc + 5 * ldc + cLast);
      c6p.intoArray(c, oc + 6 * ldc);
      c6q.intoArray(c, oc + 6 * ldc + cLast);
      ao += 7;
      od += 7 * ldd;
      oc += 7 * ldc;
    }
  }

  static void c6x2(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + 4 * ldd + cLast);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c5q =
          FloatVector.fromArray(S, d, od + 5 * ldd + cLast);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        FloatVector x5 = FloatVector.broadcast(S, a[ao + k * aCol + 5]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + cLast);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + cLast);
      c4p.intoArray(c, oc + 4 * ldc);
      c4q.intoArray(c, oc + 4 * ldc + cLast);
      c5p.intoArray(c, oc + 5 * ldc);
      c5q.intoArray(c, oc + 5 * ldc + cLast);
      ao += 6;
      od += 6 * ldd;
      oc += 6 * ldc;
    }
  }

  static void c5x2(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + cLast);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + 4 * ldd + cLast);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + cLast);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + cLast);
      c4p.intoArray(c, oc + 4 * ldc);
      c4q.intoArray(c, oc + 4 * ldc + cLast);
      ao += 5;
      od += 5 * ldd;
      oc += 5 * ldc;
    }
  }

  static void c4x2(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + cLast);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + cLast);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + cLast);
      ao += 4;
      od += 4 * ldd;
      oc += 4 * ldc;
    }
  }

  static void c3x2(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + cLast);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + cLast);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + cLast);
      ao += 3;
      od += 3 * ldd;
      oc += 3 * ldc;
    }
  }

  static void c2x2(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + cLast);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + cLast);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + cLast);
      ao += 2;
      od += 2 * ldd;
      oc += 2 * ldc;
    }
  }

  static void c1x2(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + cLast);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * ldb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + cLast);
      ao += 1;
      od += 1 * ldd;
      oc += 1 * ldc;
    }
  }

  static void c16x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + 7 * ldd);
      FloatVector c8p =
          FloatVector.fromArray(S, d, od + 8 * ldd);
      FloatVector c9p =
          FloatVector.fromArray(S, d, od + 9 * ldd);
      FloatVector c10p =
          FloatVector.fromArray(S, d, od + 10 * ldd);
      FloatVector c11p =
          FloatVector.fromArray(S, d, od + 11 * ldd);
      FloatVector c12p =
          FloatVector.fromArray(S, d, od + 12 * ldd);
      FloatVector c13p =
          FloatVector.fromArray(S, d, od + 13 * ldd);
      FloatVector c14p =
          FloatVector.fromArray(S, d, od + 14 * ldd);
      FloatVector c15p =
          FloatVector.fromArray(S, d, od + 15 * ldd);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[ao + k * aCol + 5]);
        c5p = x5.fma(bp, c5p);
        FloatVector x6 = FloatVector.broadcast(S, a[ao + k * aCol + 6]);
        c6p = x6.fma(bp, c6p);
        FloatVector x7 = FloatVector.broadcast(S, a[ao + k * aCol + 7]);
        c7p = x7.fma(bp, c7p);
        FloatVector x8 = FloatVector.broadcast(S, a[ao + k * aCol + 8]);
        c8p = x8.fma(bp, c8p);
        FloatVector x9 = FloatVector.broadcast(S, a[ao + k * aCol + 9]);
        c9p = x9.fma(bp, c9p);
        FloatVector x10 = FloatVector.broadcast(S, a[ao + k * aCol + 10]);
        c10p = x10.fma(bp, c10p);
        FloatVector x11 = FloatVector.broadcast(S, a[ao + k * aCol + 11]);
        c11p = x11.fma(bp, c11p);
        FloatVector x12 = FloatVector.broadcast(S, a[ao + k * aCol + 12]);
        c12p = x12.fma(bp, c12p);
        FloatVector x13 = FloatVector.broadcast(S, a[ao + k * aCol + 13]);
        c13p = x13.fma(bp, c13p);
        FloatVector x14 = FloatVector.broadcast(S, a[ao + k * aCol + 14]);
        c14p = x14.fma(bp, c14p);
        FloatVector x15 = FloatVector.broadcast(S, a[ao + k * aCol + 15]);
        c15p = x15.fma(bp, c15p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      c3p.intoArray(c, oc + 3 * ldc);
      c4p.intoArray(c, oc + 4 * ldc);
      c5p.intoArray(c, oc + 5 * ldc);
      c6p.intoArray(c, oc + 6 * ldc);
      c7p.intoArray(c, oc + 7 * ldc);
      c8p.intoArray(c, oc + 8 * ldc);
      c9p.intoArray(c, oc + 9 * ldc);
      c10p.intoArray(c, oc + 10 * ldc);
      c11p.intoArray(c, oc + 11 * ldc);
      c12p.intoArray(c, oc + 12 * ldc);
      c13p.intoArray(c, oc + 13 * ldc);
      c14p.intoArray(c, oc + 14 * ldc);
      c15p.intoArray(c, oc + 15 * ldc);
      ao += 16;
      od += 16 * ldd;
      oc += 16 * ldc;
    }
  }

  static void c15x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + 7 * ldd);
      FloatVector c8p =
          FloatVector.fromArray(S, d, od + 8 * ldd);
      FloatVector c9p =
          FloatVector.fromArray(S, d, od + 9 * ldd);
      FloatVector c10p =
          FloatVector.fromArray(S, d, od + 10 * ldd);
      FloatVector c11p =
          FloatVector.fromArray(S, d, od + 11 * ldd);
      FloatVector c12p =
          FloatVector.fromArray(S, d, od + 12 * ldd);
      FloatVector c13p =
          FloatVector.fromArray(S, d, od + 13 * ldd);
      FloatVector c14p =
          FloatVector.fromArray(S, d, od + 14 * ldd);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[ao + k * aCol + 5]);
        c5p = x5.fma(bp, c5p);
        FloatVector x6 = FloatVector.broadcast(S, a[ao + k * aCol + 6]);
        c6p = x6.fma(bp, c6p);
        FloatVector x7 = FloatVector.broadcast(S, a[ao + k * aCol + 7]);
        c7p = x7.fma(bp, c7p);
        FloatVector x8 = FloatVector.broadcast(S, a[ao + k * aCol + 8]);
        c8p = x8.fma(bp, c8p);
        FloatVector x9 = FloatVector.broadcast(S, a[ao + k * aCol + 9]);
        c9p = x9.fma(bp, c9p);
        FloatVector x10 = FloatVector.broadcast(S, a[ao + k * aCol + 10]);
        c10p = x10.fma(bp, c10p);
        FloatVector x11 = FloatVector.broadcast(S, a[ao + k * aCol + 11]);
        c11p = x11.fma(bp, c11p);
        FloatVector x12 = FloatVector.broadcast(S, a[ao + k * aCol + 12]);
        c12p = x12.fma(bp, c12p);
        FloatVector x13 = FloatVector.broadcast(S, a[ao + k * aCol + 13]);
        c13p = x13.fma(bp, c13p);
        FloatVector x14 = FloatVector.broadcast(S, a[ao + k * aCol + 14]);
        c14p = x14.fma(bp, c14p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      c3p.intoArray(c, oc + 3 * ldc);
      c4p.intoArray(c, oc + 4 * ldc);
      c5p.intoArray(c, oc + 5 * ldc);
      c6p.intoArray(c, oc + 6 * ldc);
      c7p.intoArray(c, oc + 7 * ldc);
      c8p.intoArray(c, oc + 8 * ldc);
      c9p.intoArray(c, oc + 9 * ldc);
      c10p.intoArray(c, oc + 10 * ldc);
      c11p.intoArray(c, oc + 11 * ldc);
      c12p.intoArray(c, oc + 12 * ldc);
      c13p.intoArray(c, oc + 13 * ldc);
      c14p.intoArray(c, oc + 14 * ldc);
      ao += 15;
      od += 15 * ldd;
      oc += 15 * ldc;
    }
  }

  static void c14x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + 7 * ldd);
      FloatVector c8p =
          FloatVector.fromArray(S, d, od + 8 * ldd);
      FloatVector c9p =
          FloatVector.fromArray(S, d, od + 9 * ldd);
      FloatVector c10p =
          FloatVector.fromArray(S, d, od + 10 * ldd);
      FloatVector c11p =
          FloatVector.fromArray(S, d, od + 11 * ldd);
      FloatVector c12p =
          FloatVector.fromArray(S, d, od + 12 * ldd);
      FloatVector c13p =
          FloatVector.fromArray(S, d, od + 13 * ldd);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[ao + k * aCol + 5]);
        c5p = x5.fma(bp, c5p);
        FloatVector x6 = FloatVector.broadcast(S, a[ao + k * aCol + 6]);
        c6p = x6.fma(bp, c6p);
        FloatVector x7 = FloatVector.broadcast(S, a[ao + k * aCol + 7]);
        c7p = x7.fma(bp, c7p);
        FloatVector x8 = FloatVector.broadcast(S, a[ao + k * aCol + 8]);
        c8p = x8.fma(bp, c8p);
        FloatVector x9 = FloatVector.broadcast(S, a[ao + k * aCol + 9]);
        c9p = x9.fma(bp, c9p);
        FloatVector x10 = FloatVector.broadcast(S, a[ao + k * aCol + 10]);
        c10p = x10.fma(bp, c10p);
        FloatVector x11 = FloatVector.broadcast(S, a[ao + k * aCol + 11]);
        c11p = x11.fma(bp, c11p);
        FloatVector x12 = FloatVector.broadcast(S, a[ao + k * aCol + 12]);
        c12p = x12.fma(bp, c12p);
        FloatVector x13 = FloatVector.broadcast(S, a[ao + k * aCol + 13]);
        c13p = x13.fma(bp, c13p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      c3p.intoArray(c, oc + 3 * ldc);
      c4p.intoArray(c, oc + 4 * ldc);
      c5p.intoArray(c, oc + 5 * ldc);
      c6p.intoArray(c, oc + 6 * ldc);
      c7p.intoArray(c, oc + 7 * ldc);
      c8p.intoArray(c, oc + 8 * ldc);
      c9p.intoArray(c, oc + 9 * ldc);
      c10p.intoArray(c, oc + 10 * ldc);
      c11p.intoArray(c, oc + 11 * ldc);
      c12p.intoArray(c, oc + 12 * ldc);
      c13p.intoArray(c, oc + 13 * ldc);
      ao += 14;
      od += 14 * ldd;
      oc += 14 * ldc;
    }
  }

  static void c13x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + 7 * ldd);
      FloatVector c8p =
          FloatVector.fromArray(S, d, od + 8 * ldd);
      FloatVector c9p =
          FloatVector.fromArray(S, d, od + 9 * ldd);
      FloatVector c10p =
          FloatVector.fromArray(S, d, od + 10 * ldd);
      FloatVector c11p =
          FloatVector.fromArray(S, d, od + 11 * ldd);
      FloatVector c12p =
          FloatVector.fromArray(S, d, od + 12 * ldd);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[ao + k * aCol + 5]);
        c5p = x5.fma(bp, c5p);
        FloatVector x6 = FloatVector.broadcast(S, a[ao + k * aCol + 6]);
        c6p = x6.fma(bp, c6p);
        FloatVector x7 = FloatVector.broadcast(S, a[ao + k * aCol + 7]);
        c7p = x7.fma(bp, c7p);
        FloatVector x8 = FloatVector.broadcast(S, a[ao + k * aCol + 8]);
        c8p = x8.fma(bp, c8p);
        FloatVector x9 = FloatVector.broadcast(S, a[ao + k * aCol + 9]);
        c9p = x9.fma(bp, c9p);
        FloatVector x10 = FloatVector.broadcast(S, a[ao + k * aCol + 10]);
        c10p = x10.fma(bp, c10p);
        FloatVector x11 = FloatVector.broadcast(S, a[ao + k * aCol + 11]);
        c11p = x11.fma(bp, c11p);
        FloatVector x12 = FloatVector.broadcast(S, a[ao + k * aCol + 12]);
        c12p = x12.fma(bp, c12p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      c3p.intoArray(c, oc + 3 * ldc);
      c4p.intoArray(c, oc + 4 * ldc);
      c5p.intoArray(c, oc + 5 * ldc);
      c6p.intoArray(c, oc + 6 * ldc);
      c7p.intoArray(c, oc + 7 * ldc);
      c8p.intoArray(c, oc + 8 * ldc);
      c9p.intoArray(c, oc + 9 * ldc);
      c10p.intoArray(c, oc + 10 * ldc);
      c11p.intoArray(c, oc + 11 * ldc);
      c12p.intoArray(c, oc + 12 * ldc);
      ao += 13;
      od += 13 * ldd;
      oc += 13 * ldc;
    }
  }

  static void c12x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + 7 * ldd);
      FloatVector c8p =
          FloatVector.fromArray(S, d, od + 8 * ldd);
      FloatVector c9p =
          FloatVector.fromArray(S, d, od + 9 * ldd);
      FloatVector c10p =
          FloatVector.fromArray(S, d, od + 10 * ldd);
      FloatVector c11p =
          FloatVector.fromArray(S, d, od + 11 * ldd);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[ao + k * aCol + 5]);
        c5p = x5.fma(bp, c5p);
        FloatVector x6 = FloatVector.broadcast(S, a[ao + k * aCol + 6]);
        c6p = x6.fma(bp, c6p);
        FloatVector x7 = FloatVector.broadcast(S, a[ao + k * aCol + 7]);
        c7p = x7.fma(bp, c7p);
        FloatVector x8 = FloatVector.broadcast(S, a[ao + k * aCol + 8]);
        c8p = x8.fma(bp, c8p);
        FloatVector x9 = FloatVector.broadcast(S, a[ao + k * aCol + 9]);
        c9p = x9.fma(bp, c9p);
        FloatVector x10 = FloatVector.broadcast(S, a[ao + k * aCol + 10]);
        c10p = x10.fma(bp, c10p);
        FloatVector x11 = FloatVector.broadcast(S, a[ao + k * aCol + 11]);
        c11p = x11.fma(bp, c11p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      c3p.intoArray(c, oc + 3 * ldc);
      c4p.intoArray(c, oc + 4 * ldc);
      c5p.intoArray(c, oc + 5 * ldc);
      c6p.intoArray(c, oc + 6 * ldc);
      c7p.intoArray(c, oc + 7 * ldc);
      c8p.intoArray(c, oc + 8 * ldc);
      c9p.intoArray(c, oc + 9 * ldc);
      c10p.intoArray(c, oc + 10 * ldc);
      c11p.intoArray(c, oc + 11 * ldc);
      ao += 12;
      od += 12 * ldd;
      oc += 12 * ldc;
    }
  }

  static void c11x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + 7 * ldd);
      FloatVector c8p =
          FloatVector.fromArray(S, d, od + 8 * ldd);
      FloatVector c9p =
          FloatVector.fromArray(S, d, od + 9 * ldd);
      FloatVector c10p =
          FloatVector.fromArray(S, d, od + 10 * ldd);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[ao + k * aCol + 5]);
        c5p = x5.fma(bp, c5p);
        FloatVector x6 = FloatVector.broadcast(S, a[ao + k * aCol + 6]);
        c6p = x6.fma(bp, c6p);
        FloatVector x7 = FloatVector.broadcast(S, a[ao + k * aCol + 7]);
        c7p = x7.fma(bp, c7p);
        FloatVector x8 = FloatVector.broadcast(S, a[ao + k * aCol + 8]);
        c8p = x8.fma(bp, c8p);
        FloatVector x9 = FloatVector.broadcast(S, a[ao + k * aCol + 9]);
        c9p = x9.fma(bp, c9p);
        FloatVector x10 = FloatVector.broadcast(S, a[ao + k * aCol + 10]);
        c10p = x10.fma(bp, c10p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      c3p.intoArray(c, oc + 3 * ldc);
      c4p.intoArray(c, oc + 4 * ldc);
      c5p.intoArray(c, oc + 5 * ldc);
      c6p.intoArray(c, oc + 6 * ldc);
      c7p.intoArray(c, oc + 7 * ldc);
      c8p.intoArray(c, oc + 8 * ldc);
      c9p.intoArray(c, oc + 9 * ldc);
      c10p.intoArray(c, oc + 10 * ldc);
      ao += 11;
      od += 11 * ldd;
      oc += 11 * ldc;
    }
  }

  static void c10x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + 7 * ldd);
      FloatVector c8p =
          FloatVector.fromArray(S, d, od + 8 * ldd);
      FloatVector c9p =
          FloatVector.fromArray(S, d, od + 9 * ldd);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[ao + k * aCol + 5]);
        c5p = x5.fma(bp, c5p);
        FloatVector x6 = FloatVector.broadcast(S, a[ao + k * aCol + 6]);
        c6p = x6.fma(bp, c6p);
        FloatVector x7 = FloatVector.broadcast(S, a[ao + k * aCol + 7]);
        c7p = x7.fma(bp, c7p);
        FloatVector x8 = FloatVector.broadcast(S, a[ao + k * aCol + 8]);
        c8p = x8.fma(bp, c8p);
        FloatVector x9 = FloatVector.broadcast(S, a[ao + k * aCol + 9]);
        c9p = x9.fma(bp, c9p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      c3p.intoArray(c, oc + 3 * ldc);
      c4p.intoArray(c, oc + 4 * ldc);
      c5p.intoArray(c, oc + 5 * ldc);
      c6p.intoArray(c, oc + 6 * ldc);
      c7p.intoArray(c, oc + 7 * ldc);
      c8p.intoArray(c, oc + 8 * ldc);
      c9p.intoArray(c, oc + 9 * ldc);
      ao += 10;
      od += 10 * ldd;
      oc += 10 * ldc;
    }
  }

  static void c9x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + 7 * ldd);
      FloatVector c8p =
          FloatVector.fromArray(S, d, od + 8 * ldd);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[ao + k * aCol + 5]);
        c5p = x5.fma(bp, c5p);
        FloatVector x6 = FloatVector.broadcast(S, a[ao + k * aCol + 6]);
        c6p = x6.fma(bp, c6p);
        FloatVector x7 = FloatVector.broadcast(S, a[ao + k * aCol + 7]);
        c7p = x7.fma(bp, c7p);
        FloatVector x8 = FloatVector.broadcast(S, a[ao + k * aCol + 8]);
        c8p = x8.fma(bp, c8p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      c3p.intoArray(c, oc + 3 * ldc);
      c4p.intoArray(c, oc + 4 * ldc);
      c5p.intoArray(c, oc + 5 * ldc);
      c6p.intoArray(c, oc + 6 * ldc);
      c7p.intoArray(c, oc + 7 * ldc);
      c8p.intoArray(c, oc + 8 * ldc);
      ao += 9;
      od += 9 * ldd;
      oc += 9 * ldc;
    }
  }

  static void c8x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + 7 * ldd);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[ao + k * aCol + 5]);
        c5p = x5.fma(bp, c5p);
        FloatVector x6 = FloatVector.broadcast(S, a[ao + k * aCol + 6]);
        c6p = x6.fma(bp, c6p);
        FloatVector x7 = FloatVector.broadcast(S, a[ao + k * aCol + 7]);
        c7p = x7.fma(bp, c7p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      c3p.intoArray(c, oc + 3 * ldc);
      c4p.intoArray(c, oc + 4 * ldc);
      c5p.intoArray(c, oc + 5 * ldc);
      c6p.intoArray(c, oc + 6 * ldc);
      c7p.intoArray(c, oc + 7 * ldc);
      ao += 8;
      od += 8 * ldd;
      oc += 8 * ldc;
    }
  }

  static void c7x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[ao + k * aCol + 5]);
        c5p = x5.fma(bp, c5p);
        FloatVector x6 = FloatVector.broadcast(S, a[ao + k * aCol + 6]);
        c6p = x6.fma(bp, c6p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      c3p.intoArray(c, oc + 3 * ldc);
      c4p.intoArray(c, oc + 4 * ldc);
      c5p.intoArray(c, oc + 5 * ldc);
      c6p.intoArray(c, oc + 6 * ldc);
      ao += 7;
      od += 7 * ldd;
      oc += 7 * ldc;
    }
  }

  static void c6x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[ao + k * aCol + 5]);
        c5p = x5.fma(bp, c5p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      c3p.intoArray(c, oc + 3 * ldc);
      c4p.intoArray(c, oc + 4 * ldc);
      c5p.intoArray(c, oc + 5 * ldc);
      ao += 6;
      od += 6 * ldd;
      oc += 6 * ldc;
    }
  }

  static void c5x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
        c4p = x4.fma(bp, c4p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      c3p.intoArray(c, oc + 3 * ldc);
      c4p.intoArray(c, oc + 4 * ldc);
      ao += 5;
      od += 5 * ldd;
      oc += 5 * ldc;
    }
  }

  static void c4x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
        c3p = x3.fma(bp, c3p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      c3p.intoArray(c, oc + 3 * ldc);
      ao += 4;
      od += 4 * ldd;
      oc += 4 * ldc;
    }
  }

  static void c3x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
        c2p = x2.fma(bp, c2p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      ao += 3;
      od += 3 * ldd;
      oc += 3 * ldc;
    }
  }

  static void c2x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
        c1p = x1.fma(bp, c1p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      ao += 2;
      od += 2 * ldd;
      oc += 2 * ldc;
    }
  }

  static void c1x1(
      int tiles, int kc, float[] a, int ao, int aRow, int aCol, float[] b, int bo, int ldb,
      int bLast, float[] d, int od, int ldd, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * ldb);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
        c0p = x0.fma(bp, c0p);
      }
      c0p.intoArray(c, oc);
      ao += 1;
      od += 1 * ldd;
      oc += 1 * ldc;
    }
  }

  static void panel(
      int mr, int nv, int tiles, int kc, float[] a, int ao, int aRow, float[] b, int bo,
      float[] d, int od, int ldd, float[] c, int oc, int ldc) {
    switch (32 * nv + mr - 1) {
      case 133 -> {
        for (int t = 0; t < tiles; t++) {
          p6x4(
              kc, a, ao, aRow, b, bo, d, od, ldd, c, oc, ldc);
          ao += 6 * aRow;
          od += 6 * ldd;
          oc += 6 * ldc;
        }
      }
      case 132 -> {
        for (int t = 0; t < tiles; t++) {
          p5x4(
              kc, a, ao, aRow, b, bo, d, od, ldd, c, oc, ldc);
          ao += 5 * aRow;
          od += 5 * ldd;
          oc += 5 * ldc;
        }
      }
      case 131 -> {
        for (int t = 0; t < tiles; t++) {
          p4x4(
              kc, a, ao, aRow, b, bo, d, od, ldd, c, oc, ldc);
          ao += 4 * aRow;
          od += 4 * ldd;
          oc += 4 * ldc;
        }
      }
      case 130 -> {
        for (int t = 0; t < tiles; t++) {
          p3x4(
              kc, a, ao, aRow, b, bo, d, od, ldd, c, oc, ldc);
          ao += 3 * aRow;
          od += 3 * ldd;
          oc += 3 * ldc;
        }
      }
      case 73 ->
          p10x2(
              tiles, kc, a, ao, aRow, b, bo, d, od, ldd, c, oc, ldc);
      case 72 ->
          p9x2(
              tiles, kc, a, ao, aRow, b, bo, d, od, ldd, c, oc, ldc);
      case 71 ->
          p8x2(
              tiles, kc, a, ao, aRow, b, bo, d, od, ldd, c, oc, ldc);
      case 70 ->
          p7x2(
              tiles, kc, a, ao, aRow, b, bo, d, od, ldd, c, oc, ldc);
      case 69 ->
          p6x2(
              tiles, kc, a, ao, aRow, b, bo, d, od, ldd, c, oc, ldc);
      case 68 ->
          p5x2(
              tiles, kc, a, ao, aRow, b, bo, d, od, ldd, c, oc, ldc);
      default -> throw new IllegalArgumentException("no tile " + mr + " x " + nv);
    }
  }

  static void p6x4(
      int kc, float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int ldd,
      float[] c, int oc, int ldc) {
    FloatVector c0p =
        FloatVector.fromArray(S, d, od);
    FloatVector c0q =
        FloatVector.fromArray(S, d, od + W);
    FloatVector c0r =
        FloatVector.fromArray(S, d, od + 2 * W);
    FloatVector c0s =
        FloatVector.fromArray(S, d, od + 3 * W);
    FloatVector c1p =
        FloatVector.fromArray(S, d, od + ldd);
    FloatVector c1q =
        FloatVector.fromArray(S, d, od + ldd + W);
    FloatVector c1r =
        FloatVector.fromArray(S, d, od + ldd + 2 * W);
    FloatVector c1s =
        FloatVector.fromArray(S, d, od + ldd + 3 * W);
    FloatVector c2p =
        FloatVector.fromArray(S, d, od + 2 * ldd);
    FloatVector c2q =
        FloatVector.fromArray(S, d, od + 2 * ldd + W);
    FloatVector c2r =
        FloatVector.fromArray(S, d, od + 2 * ldd + 2 * W);
    FloatVector c2s =
        FloatVector.fromArray(S, d, od + 2 * ldd + 3 * W);
    FloatVector c3p =
        FloatVector.fromArray(S, d, od + 3 * ldd);
    FloatVector c3q =
        FloatVector.fromArray(S, d, od + 3 * ldd + W);
    FloatVector c3r =
        FloatVector.fromArray(S, d, od + 3 * ldd + 2 * W);
    FloatVector c3s =
        FloatVector.fromArray(S, d, od + 3 * ldd + 3 * W);
    FloatVector c4p =
        FloatVector.fromArray(S, d, od + 4 * ldd);
    FloatVector c4q =
        FloatVector.fromArray(S, d, od + 4 * ldd + W);
    FloatVector c4r =
        FloatVector.fromArray(S, d, od + 4 * ldd + 2 * W);
    FloatVector c4s =
        FloatVector.fromArray(S, d, od + 4 * ldd + 3 * W);
    FloatVector c5p =
        FloatVector.fromArray(S, d, od + 5 * ldd);
    FloatVector c5q =
        FloatVector.fromArray(S, d, od + 5 * ldd + W);
    FloatVector c5r =
        FloatVector.fromArray(S, d, od + 5 * ldd + 2 * W);
    FloatVector c5s =
        FloatVector.fromArray(S, d, od + 5 * ldd + 3 * W);
    int a0 = ao;
    int a1 = ao + aRow;
    int a2 = ao + 2 * aRow;
    int a3 = ao + 3 * aRow;
    int a4 = ao + 4 * aRow;
    int a5 = ao + 5 * aRow;
    for (int k = 0; k < kc; k++) {
      FloatVector bp = FloatVector.fromArray(S, b, bo + k * (4 * W));
      FloatVector bq = FloatVector.fromArray(S, b, bo + k * (4 * W) + W);
      FloatVector br = FloatVector.fromArray(S, b, bo + k * (4 * W) + 2 * W);
      FloatVector bs = FloatVector.fromArray(S, b, bo + k * (4 * W) + 3 * W);
      FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
      FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      c3s = x3.fma(bs, c3s);
      FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      c4r = x4.fma(br, c4r);
      c4s = x4.fma(bs, c4s);
      FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
      c5r = x5.fma(br, c5r);
      c5s = x5.fma(bs, c5s);
    }
    c0p.intoArray(c, oc);
    c0q.intoArray(c, oc + W);
    c0r.intoArray(c, oc + 2 * W);
    c0s.intoArray(c, oc + 3 * W);
    c1p.intoArray(c, oc + ldc);
    c1q.intoArray(c, oc + ldc + W);
    c1r.intoArray(c, oc + ldc + 2 * W);
    c1s.intoArray(c, oc + ldc + 3 * W);
    c2p.intoArray(c, oc + 2 * ldc);
    c2q.intoArray(c, oc + 2 * ldc + W);
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    c2s.intoArray(c, oc + 2 * ldc + 3 * W);
    c3p.intoArray(c, oc + 3 * ldc);
    c3q.intoArray(c, oc + 3 * ldc + W);
    c3r.intoArray(c, oc + 3 * ldc + 2 * W);
    c3s.intoArray(c, oc + 3 * ldc + 3 * W);
    c4p.intoArray(c, oc + 4 * ldc);
    c4q.intoArray(c, oc + 4 * ldc + W);
    c4r.intoArray(c, oc + 4 * ldc + 2 * W);
    c4s.intoArray(c, oc + 4 * ldc + 3 * W);
    c5p.intoArray(c, oc + 5 * ldc);
    c5q.intoArray(c, oc + 5 * ldc + W);
    c5r.intoArray(c, oc + 5 * ldc + 2 * W);
    c5s.intoArray(c, oc + 5 * ldc + 3 * W);
  }

  static void p5x4(
      int kc, float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int ldd,
      float[] c, int oc, int ldc) {
    FloatVector c0p =
        FloatVector.fromArray(S, d, od);
    FloatVector c0q =
        FloatVector.fromArray(S, d, od + W);
    FloatVector c0r =
        FloatVector.fromArray(S, d, od + 2 * W);
    FloatVector c0s =
        FloatVector.fromArray(S, d, od + 3 * W);
    FloatVector c1p =
        FloatVector.fromArray(S, d, od + ldd);
    FloatVector c1q =
        FloatVector.fromArray(S, d, od + ldd + W);
    FloatVector c1r =
        FloatVector.fromArray(S, d, od + ldd + 2 * W);
    FloatVector c1s =
        FloatVector.fromArray(S, d, od + ldd + 3 * W);
    FloatVector c2p =
        FloatVector.fromArray(S, d, od + 2 * ldd);
    FloatVector c2q =
        FloatVector.fromArray(S, d, od + 2 * ldd + W);
    FloatVector c2r =
        FloatVector.fromArray(S, d, od + 2 * ldd + 2 * W);
    FloatVector c2s =
        FloatVector.fromArray(S, d, od + 2 * ldd + 3 * W);
    FloatVector c3p =
        FloatVector.fromArray(S, d, od + 3 * ldd);
    FloatVector c3q =
        FloatVector.fromArray(S, d, od + 3 * ldd + W);
    FloatVector c3r =
        FloatVector.fromArray(S, d, od + 3 * ldd + 2 * W);
    FloatVector c3s =
        FloatVector.fromArray(S, d, od + 3 * ldd + 3 * W);
    FloatVector c4p =
        FloatVector.fromArray(S, d, od + 4 * ldd);
    FloatVector c4q =
        FloatVector.fromArray(S, d, od + 4 * ldd + W);
    FloatVector c4r =
        FloatVector.fromArray(S, d, od + 4 * ldd + 2 * W);
    FloatVector c4s =
        FloatVector.fromArray(S, d, od + 4 * ldd + 3 * W);
    int a0 = ao;
    int a1 = ao + aRow;
    int a2 = ao + 2 * aRow;
    int a3 = ao + 3 * aRow;
    int a4 = ao + 4 * aRow;
    for (int k = 0; k < kc; k++) {
      FloatVector bp = FloatVector.fromArray(S, b, bo + k * (4 * W));
      FloatVector bq = FloatVector.fromArray(S, b, bo + k * (4 * W) + W);
      FloatVector br = FloatVector.fromArray(S, b, bo + k * (4 * W) + 2 * W);
      FloatVector bs = FloatVector.fromArray(S, b, bo + k * (4 * W) + 3 * W);
      FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
      FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      c3s = x3.fma(bs, c3s);
      FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      c4r = x4.fma(br, c4r);
      c4s = x4.fma(bs, c4s);
    }
    c0p.intoArray(c, oc);
    c0q.intoArray(c, oc + W);
    c0r.intoArray(c, oc + 2 * W);
    c0s.intoArray(c, oc + 3 * W);
    c1p.intoArray(c, oc + ldc);
    c1q.intoArray(c, oc + ldc + W);
    c1r.intoArray(c, oc + ldc + 2 * W);
    c1s.intoArray(c, oc + ldc + 3 * W);
    c2p.intoArray(c, oc + 2 * ldc);
    c2q.intoArray(c, oc + 2 * ldc + W);
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    c2s.intoArray(c, oc + 2 * ldc + 3 * W);
    c3p.intoArray(c, oc + 3 * ldc);
    c3q.intoArray(c, oc + 3 * ldc + W);
    c3r.intoArray(c, oc + 3 * ldc + 2 * W);
    c3s.intoArray(c, oc + 3 * ldc + 3 * W);
    c4p.intoArray(c, oc + 4 * ldc);
    c4q.intoArray(c, oc + 4 * ldc + W);
    c4r.intoArray(c, oc + 4 * ldc + 2 * W);
    c4s.intoArray(c, oc + 4 * ldc + 3 * W);
  }

  static void p4x4(
      int kc, float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int ldd,
      float[] c, int oc, int ldc) {
    FloatVector c0p =
        FloatVector.fromArray(S, d, od);
    FloatVector c0q =
        FloatVector.fromArray(S, d, od + W);
    FloatVector c0r =
        FloatVector.fromArray(S, d, od + 2 * W);
    FloatVector c0s =
        FloatVector.fromArray(S, d, od + 3 * W);
    FloatVector c1p =
        FloatVector.fromArray(S, d, od + ldd);
    FloatVector c1q =
        FloatVector.fromArray(S, d, od + ldd + W);
    FloatVector c1r =
        FloatVector.fromArray(S, d, od + ldd + 2 * W);
    FloatVector c1s =
        FloatVector.fromArray(S, d, od + ldd + 3 * W);
    FloatVector c2p =
        FloatVector.fromArray(S, d, od + 2 * ldd);
    FloatVector c2q =
        FloatVector.fromArray(S, d, od + 2 * ldd + W);
    FloatVector c2r =
        FloatVector.fromArray(S, d, od + 2 * ldd + 2 * W);
    FloatVector c2s =
        FloatVector.fromArray(S, d, od + 2 * ldd + 3 * W);
    FloatVector c3p =
        FloatVector.fromArray(S, d, od + 3 * ldd);
    FloatVector c3q =
        FloatVector.fromArray(S, d, od + 3 * ldd + W);
    FloatVector c3r =
        FloatVector.fromArray(S, d, od + 3 * ldd + 2 * W);
    FloatVector c3s =
        FloatVector.fromArray(S, d, od + 3 * ldd + 3 * W);
    int a0 = ao;
    int a1 = ao + aRow;
    int a2 = ao + 2 * aRow;
    int a3 = ao + 3 * aRow;
    for (int k = 0; k < kc; k++) {
      FloatVector bp = FloatVector.fromArray(S, b, bo + k * (4 * W));
      FloatVector bq = FloatVector.fromArray(S, b, bo + k * (4 * W) + W);
      FloatVector br = FloatVector.fromArray(S, b, bo + k * (4 * W) + 2 * W);
      FloatVector bs = FloatVector.fromArray(S, b, bo + k * (4 * W) + 3 * W);
      FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
      FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      c3s = x3.fma(bs, c3s);
    }
    c0p.intoArray(c, oc);
    c0q.intoArray(c, oc + W);
    c0r.intoArray(c, oc + 2 * W);
    c0s.intoArray(c, oc + 3 * W);
    c1p.intoArray(c, oc + ldc);
    c1q.intoArray(c, oc + ldc + W);
    c1r.intoArray(c, oc + ldc + 2 * W);
    c1s.intoArray(c, oc + ldc + 3 * W);
    c2p.intoArray(c, oc + 2 * ldc);
    c2q.intoArray(c, oc + 2 * ldc + W);
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    c2s.intoArray(c, oc + 2 * ldc + 3 * W);
    c3p.intoArray(c, oc + 3 * ldc);
    c3q.intoArray(c, oc + 3 * ldc + W);
    c3r.intoArray(c, oc + 3 * ldc + 2 * W);
    c3s.intoArray(c, oc + 3 * ldc + 3 * W);
  }

  static void p3x4(
      int kc, float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od, int ldd,
      float[] c, int oc, int ldc) {
    FloatVector c0p =
        FloatVector.fromArray(S, d, od);
    FloatVector c0q =
        FloatVector.fromArray(S, d, od + W);
    FloatVector c0r =
        FloatVector.fromArray(S, d, od + 2 * W);
    FloatVector c0s =
        FloatVector.fromArray(S, d, od + 3 * W);
    FloatVector c1p =
        FloatVector.fromArray(S, d, od + ldd);
    FloatVector c1q =
        FloatVector.fromArray(S, d, od + ldd + W);
    FloatVector c1r =
        FloatVector.fromArray(S, d, od + ldd + 2 * W);
    FloatVector c1s =
        FloatVector.fromArray(S, d, od + ldd + 3 * W);
    FloatVector c2p =
        FloatVector.fromArray(S, d, od + 2 * ldd);
    FloatVector c2q =
        FloatVector.fromArray(S, d, od + 2 * ldd + W);
    FloatVector c2r =
        FloatVector.fromArray(S, d, od + 2 * ldd + 2 * W);
    FloatVector c2s =
        FloatVector.fromArray(S, d, od + 2 * ldd + 3 * W);
    int a0 = ao;
    int a1 = ao + aRow;
    int a2 = ao + 2 * aRow;
    for (int k = 0; k < kc; k++) {
      FloatVector bp = FloatVector.fromArray(S, b, bo + k * (4 * W));
      FloatVector bq = FloatVector.fromArray(S, b, bo + k * (4 * W) + W);
      FloatVector br = FloatVector.fromArray(S, b, bo + k * (4 * W) + 2 * W);
      FloatVector bs = FloatVector.fromArray(S, b, bo + k * (4 * W) + 3 * W);
      FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
    }
    c0p.intoArray(c, oc);
    c0q.intoArray(c, oc + W);
    c0r.intoArray(c, oc + 2 * W);
    c0s.intoArray(c, oc + 3 * W);
    c1p.intoArray(c, oc + ldc);
    c1q.intoArray(c, oc + ldc + W);
    c1r.intoArray(c, oc + ldc + 2 * W);
    c1s.intoArray(c, oc + ldc + 3 * W);
    c2p.intoArray(c, oc + 2 * ldc);
    c2q.intoArray(c, oc + 2 * ldc + W);
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    c2s.intoArray(c, oc + 2 * ldc + 3 * W);
  }

  static void p10x2(
      int tiles, int kc, float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od,
      int ldd, float[] c, int oc, int ldc) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + W);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + W);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + W);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + 4 * ldd + W);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c5q =
          FloatVector.fromArray(S, d, od + 5 * ldd + W);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      FloatVector c6q =
          FloatVector.fromArray(S, d, od + 6 * ldd + W);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + 7 * ldd);
      FloatVector c7q =
          FloatVector.fromArray(S, d, od + 7 * ldd + W);
      FloatVector c8p =
          FloatVector.fromArray(S, d, od + 8 * ldd);
      FloatVector c8q =
          FloatVector.fromArray(S, d, od + 8 * ldd + W);
      FloatVector c9p =
          FloatVector.fromArray(S, d, od + 9 * ldd);
      FloatVector c9q =
          FloatVector.fromArray(S, d, od + 9 * ldd + W);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      int a4 = ao + 4 * aRow;
      int a5 = ao + 5 * aRow;
      int a6 = ao + 6 * aRow;
      int a7 = ao + 7 * aRow;
      int a8 = ao + 8 * aRow;
      int a9 = ao + 9 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * (2 * W));
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * (2 * W) + W);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c6p = x6.fma(bp, c6p);
        c6q = x6.fma(bq, c6q);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c7p = x7.fma(bp, c7p);
        c7q = x7.fma(bq, c7q);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c8p = x8.fma(bp, c8p);
        c8q = x8.fma(bq, c8q);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c9p = x9.fma(bp, c9p);
        c9q = x9.fma(bq, c9q);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + W);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + W);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + W);
      c4p.intoArray(c, oc + 4 * ldc);
      c4q.intoArray(c, oc + 4 * ldc + W);
      c5p.intoArray(c, oc + 5 * ldc);
      c5q.intoArray(c, oc + 5 * ldc + W);
      c6p.intoArray(c, oc + 6 * ldc);
      c6q.intoArray(c, oc + 6 * ldc + W);
      c7p.intoArray(c, oc + 7 * ldc);
      c7q.intoArray(c, oc + 7 * ldc + W);
      c8p.intoArray(c, oc + 8 * ldc);
      c8q.intoArray(c, oc + 8 * ldc + W);
      c9p.intoArray(c, oc + 9 * ldc);
      c9q.intoArray(c, oc + 9 * ldc + W);
      ao += 10 * aRow;
      od += 10 * ldd;
      oc += 10 * ldc;
    }
  }

  static void p9x2(
      int tiles, int kc, float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od,
      int ldd, float[] c, int oc, int ldc) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + W);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + W);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + W);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + 4 * ldd + W);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c5q =
          FloatVector.fromArray(S, d, od + 5 * ldd + W);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      FloatVector c6q =
          FloatVector.fromArray(S, d, od + 6 * ldd + W);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + 7 * ldd);
      FloatVector c7q =
          FloatVector.fromArray(S, d, od + 7 * ldd + W);
      FloatVector c8p =
          FloatVector.fromArray(S, d, od + 8 * ldd);
      FloatVector c8q =
          FloatVector.fromArray(S, d, od + 8 * ldd + W);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      int a4 = ao + 4 * aRow;
      int a5 = ao + 5 * aRow;
      int a6 = ao + 6 * aRow;
      int a7 = ao + 7 * aRow;
      int a8 = ao + 8 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * (2 * W));
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * (2 * W) + W);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c6p = x6.fma(bp, c6p);
        c6q = x6.fma(bq, c6q);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c7p = x7.fma(bp, c7p);
        c7q = x7.fma(bq, c7q);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c8p = x8.fma(bp, c8p);
        c8q = x8.fma(bq, c8q);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + W);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + W);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + W);
      c4p.intoArray(c, oc + 4 * ldc);
      c4q.intoArray(c, oc + 4 * ldc + W);
      c5p.intoArray(c, oc + 5 * ldc);
      c5q.intoArray(c, oc + 5 * ldc + W);
      c6p.intoArray(c, oc + 6 * ldc);
      c6q.intoArray(c, oc + 6 * ldc + W);
      c7p.intoArray(c, oc + 7 * ldc);
      c7q.intoArray(c, oc + 7 * ldc + W);
      c8p.intoArray(c, oc + 8 * ldc);
      c8q.intoArray(c, oc + 8 * ldc + W);
      ao += 9 * aRow;
      od += 9 * ldd;
      oc += 9 * ldc;
    }
  }

  static void p8x2(
      int tiles, int kc, float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od,
      int ldd, float[] c, int oc, int ldc) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + W);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + W);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + W);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + 4 * ldd + W);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c5q =
          FloatVector.fromArray(S, d, od + 5 * ldd + W);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      FloatVector c6q =
          FloatVector.fromArray(S, d, od + 6 * ldd + W);
      FloatVector c7p =
          FloatVector.fromArray(S, d, od + 7 * ldd);
      FloatVector c7q =
          FloatVector.fromArray(S, d, od + 7 * ldd + W);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      int a4 = ao + 4 * aRow;
      int a5 = ao + 5 * aRow;
      int a6 = ao + 6 * aRow;
      int a7 = ao + 7 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * (2 * W));
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * (2 * W) + W);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c6p = x6.fma(bp, c6p);
        c6q = x6.fma(bq, c6q);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c7p = x7.fma(bp, c7p);
        c7q = x7.fma(bq, c7q);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + W);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + W);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + W);
      c4p.intoArray(c, oc + 4 * ldc);
      c4q.intoArray(c, oc + 4 * ldc + W);
      c5p.intoArray(c, oc + 5 * ldc);
      c5q.intoArray(c, oc + 5 * ldc + W);
      c6p.intoArray(c, oc + 6 * ldc);
      c6q.intoArray(c, oc + 6 * ldc + W);
      c7p.intoArray(c, oc + 7 * ldc);
      c7q.intoArray(c, oc + 7 * ldc + W);
      ao += 8 * aRow;
      od += 8 * ldd;
      oc += 8 * ldc;
    }
  }

  static void p7x2(
      int tiles, int kc, float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od,
      int ldd, float[] c, int oc, int ldc) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + W);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + W);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + W);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + 4 * ldd + W);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c5q =
          FloatVector.fromArray(S, d, od + 5 * ldd + W);
      FloatVector c6p =
          FloatVector.fromArray(S, d, od + 6 * ldd);
      FloatVector c6q =
          FloatVector.fromArray(S, d, od + 6 * ldd + W);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      int a4 = ao + 4 * aRow;
      int a5 = ao + 5 * aRow;
      int a6 = ao + 6 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * (2 * W));
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * (2 * W) + W);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c6p = x6.fma(bp, c6p);
        c6q = x6.fma(bq, c6q);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + W);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + W);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + W);
      c4p.intoArray(c, oc + 4 * ldc);
      c4q.intoArray(c, oc + 4 * ldc + W);
      c5p.intoArray(c, oc + 5 * ldc);
      c5q.intoArray(c, oc + 5 * ldc + W);
      c6p.intoArray(c, oc + 6 * ldc);
      c6q.intoArray(c, oc + 6 * ldc + W);
      ao += 7 * aRow;
      od += 7 * ldd;
      oc += 7 * ldc;
    }
  }

  static void p6x2(
      int tiles, int kc, float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od,
      int ldd, float[] c, int oc, int ldc) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + W);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + W);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + W);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + 4 * ldd + W);
      FloatVector c5p =
          FloatVector.fromArray(S, d, od + 5 * ldd);
      FloatVector c5q =
          FloatVector.fromArray(S, d, od + 5 * ldd + W);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      int a4 = ao + 4 * aRow;
      int a5 = ao + 5 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * (2 * W));
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * (2 * W) + W);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + W);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + W);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + W);
      c4p.intoArray(c, oc + 4 * ldc);
      c4q.intoArray(c, oc + 4 * ldc + W);
      c5p.intoArray(c, oc + 5 * ldc);
      c5q.intoArray(c, oc + 5 * ldc + W);
      ao += 6 * aRow;
      od += 6 * ldd;
      oc += 6 * ldc;
    }
  }

  static void p5x2(
      int tiles, int kc, float[] a, int ao, int aRow, float[] b, int bo, float[] d, int od,
      int ldd, float[] c, int oc, int ldc) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p =
          FloatVector.fromArray(S, d, od);
      FloatVector c0q =
          FloatVector.fromArray(S, d, od + W);
      FloatVector c1p =
          FloatVector.fromArray(S, d, od + ldd);
      FloatVector c1q =
          FloatVector.fromArray(S, d, od + ldd + W);
      FloatVector c2p =
          FloatVector.fromArray(S, d, od + 2 * ldd);
      FloatVector c2q =
          FloatVector.fromArray(S, d, od + 2 * ldd + W);
      FloatVector c3p =
          FloatVector.fromArray(S, d, od + 3 * ldd);
      FloatVector c3q =
          FloatVector.fromArray(S, d, od + 3 * ldd + W);
      FloatVector c4p =
          FloatVector.fromArray(S, d, od + 4 * ldd);
      FloatVector c4q =
          FloatVector.fromArray(S, d, od + 4 * ldd + W);
      int a0 = ao;
      int a1 = ao + aRow;
      int a2 = ao + 2 * aRow;
      int a3 = ao + 3 * aRow;
      int a4 = ao + 4 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector bp = FloatVector.fromArray(S, b, bo + k * (2 * W));
        FloatVector bq = FloatVector.fromArray(S, b, bo + k * (2 * W) + W);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + W);
      c2p.intoArray(c, oc + 2 * ldc);
      c2q.intoArray(c, oc + 2 * ldc + W);
      c3p.intoArray(c, oc + 3 * ldc);
      c3q.intoArray(c, oc + 3 * ldc + W);
      c4p.intoArray(c, oc + 4 * ldc);
      c4q.intoArray(c, oc + 4 * ldc + W);
      ao += 5 * aRow;
      od += 5 * ldd;
      oc += 5 * ldc;
    }
  }

  static void panelColumns(
      int mr, int nv, int tiles, int kc, float[] a, int ao, int aCol, float[] b, int bo,
      float[] d, int od, int ldd, float[] c, int oc, int ldc) {
    switch (32 * nv + mr - 1) {
      case 133 -> {
        for (int t = 0; t < tiles; t++) {
          q6x4(
              kc, a, ao, aCol, b, bo, d, od, ldd, c, oc, ldc);
          ao += 6;
          od += 6 * ldd;
          oc += 6 * ldc;
        }
      }
      case 132 -> {
        for (int t = 0; t < tiles; t++) {
          q5x4(
              kc, a, ao, aCol, b, bo, d, od, ldd, c, oc, ldc);
          ao += 5;
          od += 5 * ldd;
          oc += 5 * ldc;
        }
      }
      case 131 -> {
        for (int t = 0; t < tiles; t++) {
          q4x4(
              kc, a, ao, aCol, b, bo, d, od, ldd, c, oc, ldc);
          ao += 4;
          od += 4 * ldd;
          oc += 4 * ldc;
        }
      }
      case 130 -> {
        for (int t = 0; t < tiles; t++) {
          q3x4(
              kc, a, ao, aCol, b, bo, d, od, ldd, c, oc, ldc);
          ao += 3;
          od += 3 * ldd;
          oc += 3 * ldc;
        }
      }
      case 103 -> {
        for (int t = 0; t < tiles; t++) {
          q8x3(
              kc, a, ao, aCol, b, bo, d, od, ldd, c, oc, ldc);
          ao += 8;
          od += 8 * ldd;
          oc += 8 * ldc;
        }
      }
      case 102 -> {
        for (int t = 0; t < tiles; t++) {
          q7x3(
              kc, a, ao, aCol, b, bo, d, od, ldd, c, oc, ldc);
          ao += 7;
          od += 7 * ldd;
          oc += 7 * ldc;
        }
      }
      case 101 -> {
        for (int t = 0; t < tiles; t++) {
          q6x3(
              kc, a, ao, aCol, b, bo, d, od, ldd, c, oc, ldc);
          ao += 6;
          od += 6 * ldd;
          oc += 6 * ldc;
        }
      }
      case 100 -> {
        for (int t = 0; t < tiles; t++) {
          q5x3(
              kc, a, ao, aCol, b, bo, d, od, ldd, c, oc, ldc);
          ao += 5;
          od += 5 * ldd;
          oc += 5 * ldc;
        }
      }
      case 99 -> {
        for (int t = 0; t < tiles; t++) {
          q4x3(
              kc, a, ao, aCol, b, bo, d, od, ldd, c, oc, ldc);
          ao += 4;
          od += 4 * ldd;
          oc += 4 * ldc;
        }
      }
      case 75 -> {
        for (int t = 0; t < tiles; t++) {
          q12x2(
              kc, a, ao, aCol, b, bo, d, od, ldd, c, oc, ldc);
          ao += 12;
          od += 12 * ldd;
          oc += 12 * ldc;
        }
      }
      case 74 -> {
        for (int t = 0; t < tiles; t++) {
          q11x2(
              kc, a, ao, aCol, b, bo, d, od, ldd, c, oc, ldc);
          ao += 11;
          od += 11 * ldd;
          oc += 11 * ldc;
        }
      }
      case 73 -> {
        for (int t = 0; t < tiles; t++) {
          q10x2(
              kc, a, ao, aCol, b, bo, d, od, ldd, c, oc, ldc);
          ao += 10;
          od += 10 * ldd;
          oc += 10 * ldc;
        }
      }
      case 72 -> {
        for (int t = 0; t < tiles; t++) {
          q9x2(
              kc, a, ao, aCol, b, bo, d, od, ldd, c, oc, ldc);
          ao += 9;
          od += 9 * ldd;
          oc += 9 * ldc;
        }
      }
      case 71 -> {
        for (int t = 0; t < tiles; t++) {
          q8x2(
              kc, a, ao, aCol, b, bo, d, od, ldd, c, oc, ldc);
          ao += 8;
          od += 8 * ldd;
          oc += 8 * ldc;
        }
      }
      case 70 -> {
        for (int t = 0; t < tiles; t++) {
          q7x2(
              kc, a, ao, aCol, b, bo, d, od, ldd, c, oc, ldc);
          ao += 7;
          od += 7 * ldd;
          oc += 7 * ldc;
        }
      }
      case 69 -> {
        for (int t = 0; t < tiles; t++) {
          q6x2(
              kc, a, ao, aCol, b, bo, d, od, ldd, c, oc, ldc);
          ao += 6;
          od += 6 * ldd;
          oc += 6 * ldc;
        }
      }
      default -> throw new IllegalArgumentException("no tile " + mr + " x " + nv);
    }
  }

  static void q6x4(
      int kc, float[] a, int ao, int aCol, float[] b, int bo, float[] d, int od, int ldd,
      float[] c, int oc, int ldc) {
    FloatVector c0p =
        FloatVector.fromArray(S, d, od);
    FloatVector c0q =
        FloatVector.fromArray(S, d, od + W);
    FloatVector c0r =
        FloatVector.fromArray(S, d, od + 2 * W);
    FloatVector c0s =
        FloatVector.fromArray(S, d, od + 3 * W);
    FloatVector c1p =
        FloatVector.fromArray(S, d, od + ldd);
    FloatVector c1q =
        FloatVector.fromArray(S, d, od + ldd + W);
    FloatVector c1r =
        FloatVector.fromArray(S, d, od + ldd + 2 * W);
    FloatVector c1s =
        FloatVector.fromArray(S, d, od + ldd + 3 * W);
    FloatVector c2p =
        FloatVector.fromArray(S, d, od + 2 * ldd);
    FloatVector c2q =
        FloatVector.fromArray(S, d, od + 2 * ldd + W);
    FloatVector c2r =
        FloatVector.fromArray(S, d, od + 2 * ldd + 2 * W);
    FloatVector c2s =
        FloatVector.fromArray(S, d, od + 2 * ldd + 3 * W);
    FloatVector c3p =
        FloatVector.fromArray(S, d, od + 3 * ldd);
    FloatVector c3q =
        FloatVector.fromArray(S, d, od + 3 * ldd + W);
    FloatVector c3r =
        FloatVector.fromArray(S, d, od + 3 * ldd + 2 * W);
    FloatVector c3s =
        FloatVector.fromArray(S, d, od + 3 * ldd + 3 * W);
    FloatVector c4p =
        FloatVector.fromArray(S, d, od + 4 * ldd);
    FloatVector c4q =
        FloatVector.fromArray(S, d, od + 4 * ldd + W);
    FloatVector c4r =
        FloatVector.fromArray(S, d, od + 4 * ldd + 2 * W);
    FloatVector c4s =
        FloatVector.fromArray(S, d, od + 4 * ldd + 3 * W);
    FloatVector c5p =
        FloatVector.fromArray(S, d, od + 5 * ldd);
    FloatVector c5q =
        FloatVector.fromArray(S, d, od + 5 * ldd + W);
    FloatVector c5r =
        FloatVector.fromArray(S, d, od + 5 * ldd + 2 * W);
    FloatVector c5s =
        FloatVector.fromArray(S, d, od + 5 * ldd + 3 * W);
    for (int k = 0; k < kc; k++) {
      FloatVector bp = FloatVector.fromArray(S, b, bo + k * (4 * W));
      FloatVector bq = FloatVector.fromArray(S, b, bo + k * (4 * W) + W);
      FloatVector br = FloatVector.fromArray(S, b, bo + k * (4 * W) + 2 * W);
      FloatVector bs = FloatVector.fromArray(S, b, bo + k * (4 * W) + 3 * W);
      FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
      FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      c3s = x3.fma(bs, c3s);
      FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      c4r = x4.fma(br, c4r);
      c4s = x4.fma(bs, c4s);
      FloatVector x5 = FloatVector.broadcast(S, a[ao + k * aCol + 5]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
      c5r = x5.fma(br, c5r);
      c5s = x5.fma(bs, c5s);
    }
    c0p.intoArray(c, oc);
    c0q.intoArray(c, oc + W);
    c0r.intoArray(c, oc + 2 * W);
    c0s.intoArray(c, oc + 3 * W);
    c1p.intoArray(c, oc + ldc);
    c1q.intoArray(c, oc + ldc + W);
    c1r.intoArray(c, oc + ldc + 2 * W);
    c1s.intoArray(c, oc + ldc + 3 * W);
    c2p.intoArray(c, oc + 2 * ldc);
    c2q.intoArray(c, oc + 2 * ldc + W);
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    c2s.intoArray(c, oc + 2 * ldc + 3 * W);
    c3p.intoArray(c, oc + 3 * ldc);
    c3q.intoArray(c, oc + 3 * ldc + W);
    c3r.intoArray(c, oc + 3 * ldc + 2 * W);
    c3s.intoArray(c, oc + 3 * ldc + 3 * W);
    c4p.intoArray(c, oc + 4 * ldc);
    c4q.intoArray(c, oc + 4 * ldc + W);
    c4r.intoArray(c, oc + 4 * ldc + 2 * W);
    c4s.intoArray(c, oc + 4 * ldc + 3 * W);
    c5p.intoArray(c, oc + 5 * ldc);
    c5q.intoArray(c, oc + 5 * ldc + W);
    c5r.intoArray(c, oc + 5 * ldc + 2 * W);
    c5s.intoArray(c, oc + 5 * ldc + 3 * W);
  }

  static void q5x4(
      int kc, float[] a, int ao, int aCol, float[] b, int bo, float[] d, int od, int ldd,
      float[] c, int oc, int ldc) {
    FloatVector c0p =
        FloatVector.fromArray(S, d, od);
    FloatVector c0q =
        FloatVector.fromArray(S, d, od + W);
    FloatVector c0r =
        FloatVector.fromArray(S, d, od + 2 * W);
    FloatVector c0s =
        FloatVector.fromArray(S, d, od + 3 * W);
    FloatVector c1p =
        FloatVector.fromArray(S, d, od + ldd);
    FloatVector c1q =
        FloatVector.fromArray(S, d, od + ldd + W);
    FloatVector c1r =
        FloatVector.fromArray(S, d, od + ldd + 2 * W);
    FloatVector c1s =
        FloatVector.fromArray(S, d, od + ldd + 3 * W);
    FloatVector c2p =
        FloatVector.fromArray(S, d, od + 2 * ldd);
    FloatVector c2q =
        FloatVector.fromArray(S, d, od + 2 * ldd + W);
    FloatVector c2r =
        FloatVector.fromArray(S, d, od + 2 * ldd + 2 * W);
    FloatVector c2s =
        FloatVector.fromArray(S, d, od + 2 * ldd + 3 * W);
    FloatVector c3p =
        FloatVector.fromArray(S, d, od + 3 * ldd);
    FloatVector c3q =
        FloatVector.fromArray(S, d, od + 3 * ldd + W);
    FloatVector c3r =
        FloatVector.fromArray(S, d, od + 3 * ldd + 2 * W);
    FloatVector c3s =
        FloatVector.fromArray(S, d, od + 3 * ldd + 3 * W);
    FloatVector c4p =
        FloatVector.fromArray(S, d, od + 4 * ldd);
    FloatVector c4q =
        FloatVector.fromArray(S, d, od + 4 * ldd + W);
    FloatVector c4r =
        FloatVector.fromArray(S, d, od + 4 * ldd + 2 * W);
    FloatVector c4s =
        FloatVector.fromArray(S, d, od + 4 * ldd + 3 * W);
    for (int k = 0; k < kc; k++) {
      FloatVector bp = FloatVector.fromArray(S, b, bo + k * (4 * W));
      FloatVector bq = FloatVector.fromArray(S, b, bo + k * (4 * W) + W);
      FloatVector br = FloatVector.fromArray(S, b, bo + k * (4 * W) + 2 * W);
      FloatVector bs = FloatVector.fromArray(S, b, bo + k * (4 * W) + 3 * W);
      FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
      FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      c3s = x3.fma(bs, c3s);
      FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      c4r = x4.fma(br, c4r);
      c4s = x4.fma(bs, c4s);
    }
    c0p.intoArray(c, oc);
    c0q.intoArray(c, oc + W);
    c0r.intoArray(c, oc + 2 * W);
    c0s.intoArray(c, oc + 3 * W);
    c1p.intoArray(c, oc + ldc);
    c1q.intoArray(c, oc + ldc + W);
    c1r.intoArray(c, oc + ldc + 2 * W);
    c1s.intoArray(c, oc + ldc + 3 * W);
    c2p.intoArray(c, oc + 2 * ldc);
    c2q.intoArray(c, oc + 2 * ldc + W);
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    c2s.intoArray(c, oc + 2 * ldc + 3 * W);
    c3p.intoArray(c, oc + 3 * ldc);
    c3q.intoArray(c, oc + 3 * ldc + W);
    c3r.intoArray(c, oc + 3 * ldc + 2 * W);
    c3s.intoArray(c, oc + 3 * ldc + 3 * W);
    c4p.intoArray(c, oc + 4 * ldc);
    c4q.intoArray(c, oc + 4 * ldc + W);
    c4r.intoArray(c, oc + 4 * ldc + 2 * W);
    c4s.intoArray(c, oc + 4 * ldc + 3 * W);
  }

  static void q4x4(
      int kc, float[] a, int ao, int aCol, float[] b, int bo, float[] d, int od, int ldd,
      float[] c, int oc, int ldc) {
    FloatVector c0p =
        FloatVector.fromArray(S, d, od);
    FloatVector c0q =
        FloatVector.fromArray(S, d, od + W);
    FloatVector c0r =
        FloatVector.fromArray(S, d, od + 2 * W);
    FloatVector c0s =
        FloatVector.fromArray(S, d, od + 3 * W);
    FloatVector c1p =
        FloatVector.fromArray(S, d, od + ldd);
    FloatVector c1q =
        FloatVector.fromArray(S, d, od + ldd + W);
    FloatVector c1r =
        FloatVector.fromArray(S, d, od + ldd + 2 * W);
    FloatVector c1s =
        FloatVector.fromArray(S, d, od + ldd + 3 * W);
    FloatVector c2p =
        FloatVector.fromArray(S, d, od + 2 * ldd);
    FloatVector c2q =
        FloatVector.fromArray(S, d, od + 2 * ldd + W);
    FloatVector c2r =
        FloatVector.fromArray(S, d, od + 2 * ldd + 2 * W);
    FloatVector c2s =
        FloatVector.fromArray(S, d, od + 2 * ldd + 3 * W);
    FloatVector c3p =
        FloatVector.fromArray(S, d, od + 3 * ldd);
    FloatVector c3q =
        FloatVector.fromArray(S, d, od + 3 * ldd + W);
    FloatVector c3r =
        FloatVector.fromArray(S, d, od + 3 * ldd + 2 * W);
    FloatVector c3s =
        FloatVector.fromArray(S, d, od + 3 * ldd + 3 * W);
    for (int k = 0; k < kc; k++) {
      FloatVector bp = FloatVector.fromArray(S, b, bo + k * (4 * W));
      FloatVector bq = FloatVector.fromArray(S, b, bo + k * (4 * W) + W);
      FloatVector br = FloatVector.fromArray(S, b, bo + k * (4 * W) + 2 * W);
      FloatVector bs = FloatVector.fromArray(S, b, bo + k * (4 * W) + 3 * W);
      FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
      FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      c3s = x3.fma(bs, c3s);
    }
    c0p.intoArray(c, oc);
    c0q.intoArray(c, oc + W);
    c0r.intoArray(c, oc + 2 * W);
    c0s.intoArray(c, oc + 3 * W);
    c1p.intoArray(c, oc + ldc);
    c1q.intoArray(c, oc + ldc + W);
    c1r.intoArray(c, oc + ldc + 2 * W);
    c1s.intoArray(c, oc + ldc + 3 * W);
    c2p.intoArray(c, oc + 2 * ldc);
    c2q.intoArray(c, oc + 2 * ldc + W);
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    c2s.intoArray(c, oc + 2 * ldc + 3 * W);
    c3p.intoArray(c, oc + 3 * ldc);
    c3q.intoArray(c, oc + 3 * ldc + W);
    c3r.intoArray(c, oc + 3 * ldc + 2 * W);
    c3s.intoArray(c, oc + 3 * ldc + 3 * W);
  }

  static void q3x4(
      int kc, float[] a, int ao, int aCol, float[] b, int bo, float[] d, int od, int ldd,
      float[] c, int oc, int ldc) {
    FloatVector c0p =
        FloatVector.fromArray(S, d, od);
    FloatVector c0q =
        FloatVector.fromArray(S, d, od + W);
    FloatVector c0r =
        FloatVector.fromArray(S, d, od + 2 * W);
    FloatVector c0s =
        FloatVector.fromArray(S, d, od + 3 * W);
    FloatVector c1p =
        FloatVector.fromArray(S, d, od + ldd);
    FloatVector c1q =
        FloatVector.fromArray(S, d, od + ldd + W);
    FloatVector c1r =
        FloatVector.fromArray(S, d, od + ldd + 2 * W);
    FloatVector c1s =
        FloatVector.fromArray(S, d, od + ldd + 3 * W);
    FloatVector c2p =
        FloatVector.fromArray(S, d, od + 2 * ldd);
    FloatVector c2q =
        FloatVector.fromArray(S, d, od + 2 * ldd + W);
    FloatVector c2r =
        FloatVector.fromArray(S, d, od + 2 * ldd + 2 * W);
    FloatVector c2s =
        FloatVector.fromArray(S, d, od + 2 * ldd + 3 * W);
    for (int k = 0; k < kc; k++) {
      FloatVector bp = FloatVector.fromArray(S, b, bo + k * (4 * W));
      FloatVector bq = FloatVector.fromArray(S, b, bo + k * (4 * W) + W);
      FloatVector br = FloatVector.fromArray(S, b, bo + k * (4 * W) + 2 * W);
      FloatVector bs = FloatVector.fromArray(S, b, bo + k * (4 * W) + 3 * W);
      FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
    }
    c0p.intoArray(c, oc);
    c0q.intoArray(c, oc + W);
    c0r.intoArray(c, oc + 2 * W);
    c0s.intoArray(c, oc + 3 * W);
    c1p.intoArray(c, oc + ldc);
    c1q.intoArray(c, oc + ldc + W);
    c1r.intoArray(c, oc + ldc + 2 * W);
    c1s.intoArray(c, oc + ldc + 3 * W);
    c2p.intoArray(c, oc + 2 * ldc);
    c2q.intoArray(c, oc + 2 * ldc + W);
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    c2s.intoArray(c, oc + 2 * ldc + 3 * W);
  }

  static void q8x3(
      int kc, float[] a, int ao, int aCol, float[] b, int bo, float[] d, int od, int ldd,
      float[] c, int oc, int ldc) {
    FloatVector c0p =
        FloatVector.fromArray(S, d, od);
    FloatVector c0q =
        FloatVector.fromArray(S, d, od + W);
    FloatVector c0r =
        FloatVector.fromArray(S, d, od + 2 * W);
    FloatVector c1p =
        FloatVector.fromArray(S, d, od + ldd);
    FloatVector c1q =
        FloatVector.fromArray(S, d, od + ldd + W);
    FloatVector c1r =
        FloatVector.fromArray(S, d, od + ldd + 2 * W);
    FloatVector c2p =
        FloatVector.fromArray(S, d, od + 2 * ldd);
    FloatVector c2q =
        FloatVector.fromArray(S, d, od + 2 * ldd + W);
    FloatVector c2r =
        FloatVector.fromArray(S, d, od + 2 * ldd + 2 * W);
    FloatVector c3p =
        FloatVector.fromArray(S, d, od + 3 * ldd);
    FloatVector c3q =
        FloatVector.fromArray(S, d, od + 3 * ldd + W);
    FloatVector c3r =
        FloatVector.fromArray(S, d, od + 3 * ldd + 2 * W);
    FloatVector c4p =
        FloatVector.fromArray(S, d, od + 4 * ldd);
    FloatVector c4q =
        FloatVector.fromArray(S, d, od + 4 * ldd + W);
    FloatVector c4r =
        FloatVector.fromArray(S, d, od + 4 * ldd + 2 * W);
    FloatVector c5p =
        FloatVector.fromArray(S, d, od + 5 * ldd);
    FloatVector c5q =
        FloatVector.fromArray(S, d, od + 5 * ldd + W);
    FloatVector c5r =
        FloatVector.fromArray(S, d, od + 5 * ldd + 2 * W);
    FloatVector c6p =
        FloatVector.fromArray(S, d, od + 6 * ldd);
    FloatVector c6q =
        FloatVector.fromArray(S, d, od + 6 * ldd + W);
    FloatVector c6r =
        FloatVector.fromArray(S, d, od + 6 * ldd + 2 * W);
    FloatVector c7p =
        FloatVector.fromArray(S, d, od + 7 * ldd);
    FloatVector c7q =
        FloatVector.fromArray(S, d, od + 7 * ldd + W);
    FloatVector c7r =
        FloatVector.fromArray(S, d, od + 7 * ldd + 2 * W);
    for (int k = 0; k < kc; k++) {
      FloatVector bp = FloatVector.fromArray(S, b, bo + k * (3 * W));
      FloatVector bq = FloatVector.fromArray(S, b, bo + k * (3 * W) + W);
      FloatVector br = FloatVector.fromArray(S, b, bo + k * (3 * W) + 2 * W);
      FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      c4r = x4.fma(br, c4r);
      FloatVector x5 = FloatVector.broadcast(S, a[ao + k * aCol + 5]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
      c5r = x5.fma(br, c5r);
      FloatVector x6 = FloatVector.broadcast(S, a[ao + k * aCol + 6]);
      c6p = x6.fma(bp, c6p);
      c6q = x6.fma(bq, c6q);
      c6r = x6.fma(br, c6r);
      FloatVector x7 = FloatVector.broadcast(S, a[ao + k * aCol + 7]);
      c7p = x7.fma(bp, c7p);
      c7q = x7.fma(bq, c7q);
      c7r = x7.fma(br, c7r);
    }
    c0p.intoArray(c, oc);
    c0q.intoArray(c, oc + W);
    c0r.intoArray(c, oc + 2 * W);
    c1p.intoArray(c, oc + ldc);
    c1q.intoArray(c, oc + ldc + W);
    c1r.intoArray(c, oc + ldc + 2 * W);
    c2p.intoArray(c, oc + 2 * ldc);
    c2q.intoArray(c, oc + 2 * ldc + W);
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    c3p.intoArray(c, oc + 3 * ldc);
    c3q.intoArray(c, oc + 3 * ldc + W);
    c3r.intoArray(c, oc + 3 * ldc + 2 * W);
    c4p.intoArray(c, oc + 4 * ldc);
    c4q.intoArray(c, oc + 4 * ldc + W);
    c4r.intoArray(c, oc + 4 * ldc + 2 * W);
    c5p.intoArray(c, oc + 5 * ldc);
    c5q.intoArray(c, oc + 5 * ldc + W);
    c5r.intoArray(c, oc + 5 * ldc + 2 * W);
    c6p.intoArray(c, oc + 6 * ldc);
    c6q.intoArray(c, oc + 6 * ldc + W);
    c6r.intoArray(c, oc + 6 * ldc + 2 * W);
    c7p.intoArray(c, oc + 7 * ldc);
    c7q.intoArray(c, oc + 7 * ldc + W);
    c7r.intoArray(c, oc + 7 * ldc + 2 * W);
  }

  static void q7x3(
      int kc, float[] a, int ao, int aCol, float[] b, int bo, float[] d, int od, int ldd,
      float[] c, int oc, int ldc) {
    FloatVector c0p =
        FloatVector.fromArray(S, d, od);
    FloatVector c0q =
        FloatVector.fromArray(S, d, od + W);
    FloatVector c0r =
        FloatVector.fromArray(S, d, od + 2 * W);
    FloatVector c1p =
        FloatVector.fromArray(S, d, od + ldd);
    FloatVector c1q =
        FloatVector.fromArray(S, d, od + ldd + W);
    FloatVector c1r =
        FloatVector.fromArray(S, d, od + ldd + 2 * W);
    FloatVector c2p =
        FloatVector.fromArray(S, d, od + 2 * ldd);
    FloatVector c2q =
        FloatVector.fromArray(S, d, od + 2 * ldd + W);
    FloatVector c2r =
        FloatVector.fromArray(S, d, od + 2 * ldd + 2 * W);
    FloatVector c3p =
        FloatVector.fromArray(S, d, od + 3 * ldd);
    FloatVector c3q =
        FloatVector.fromArray(S, d, od + 3 * ldd + W);
    FloatVector c3r =
        FloatVector.fromArray(S, d, od + 3 * ldd + 2 * W);
    FloatVector c4p =
        FloatVector.fromArray(S, d, od + 4 * ldd);
    FloatVector c4q =
        FloatVector.fromArray(S, d, od + 4 * ldd + W);
    FloatVector c4r =
        FloatVector.fromArray(S, d, od + 4 * ldd + 2 * W);
    FloatVector c5p =
        FloatVector.fromArray(S, d, od + 5 * ldd);
    FloatVector c5q =
        FloatVector.fromArray(S, d, od + 5 * ldd + W);
    FloatVector c5r =
        FloatVector.fromArray(S, d, od + 5 * ldd + 2 * W);
    FloatVector c6p =
        FloatVector.fromArray(S, d, od + 6 * ldd);
    FloatVector c6q =
        FloatVector.fromArray(S, d, od + 6 * ldd + W);
    FloatVector c6r =
        FloatVector.fromArray(S, d, od + 6 * ldd + 2 * W);
    for (int k = 0; k < kc; k++) {
      FloatVector bp = FloatVector.fromArray(S, b, bo + k * (3 * W));
      FloatVector bq = FloatVector.fromArray(S, b, bo + k * (3 * W) + W);
      FloatVector br = FloatVector.fromArray(S, b, bo + k * (3 * W) + 2 * W);
      FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      c4r = x4.fma(br, c4r);
      FloatVector x5 = FloatVector.broadcast(S, a[ao + k * aCol + 5]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
      c5r = x5.fma(br, c5r);
      FloatVector x6 = FloatVector.broadcast(S, a[ao + k * aCol + 6]);
      c6p = x6.fma(bp, c6p);
      c6q = x6.fma(bq, c6q);
      c6r = x6.fma(br, c6r);
    }
    c0p.intoArray(c, oc);
    c0q.intoArray(c, oc + W);
    c0r.intoArray(c, oc + 2 * W);
    c1p.intoArray(c, oc + ldc);
    c1q.intoArray(c, oc + ldc + W);
    c1r.intoArray(c, oc + ldc + 2 * W);
    c2p.intoArray(c, oc + 2 * ldc);
    c2q.intoArray(c, oc + 2 * ldc + W);
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    c3p.intoArray(c, oc + 3 * ldc);
    c3q.intoArray(c, oc + 3 * ldc + W);
    c3r.intoArray(c, oc + 3 * ldc + 2 * W);
    c4p.intoArray(c, oc + 4 * ldc);
    c4q.intoArray(c, oc + 4 * ldc + W);
    c4r.intoArray(c, oc + 4 * ldc + 2 * W);
    c5p.intoArray(c, oc + 5 * ldc);
    c5q.intoArray(c, oc + 5 * ldc + W);
    c5r.intoArray(c, oc + 5 * ldc + 2 * W);
    c6p.intoArray(c, oc + 6 * ldc);
    c6q.intoArray(c, oc + 6 * ldc + W);
    c6r.intoArray(c, oc + 6 * ldc + 2 * W);
  }

  static void q6x3(
      int kc, float[] a, int ao, int aCol, float[] b, int bo, float[] d, int od, int ldd,
      float[] c, int oc, int ldc) {
    FloatVector c0p =
        FloatVector.fromArray(S, d, od);
    FloatVector c0q =
        FloatVector.fromArray(S, d, od + W);
    FloatVector c0r =
        FloatVector.fromArray(S, d, od + 2 * W);
    FloatVector c1p =
        FloatVector.fromArray(S, d, od + ldd);
    FloatVector c1q =
        FloatVector.fromArray(S, d, od + ldd + W);
    FloatVector c1r =
        FloatVector.fromArray(S, d, od + ldd + 2 * W);
    FloatVector c2p =
        FloatVector.fromArray(S, d, od + 2 * ldd);
    FloatVector c2q =
        FloatVector.fromArray(S, d, od + 2 * ldd + W);
    FloatVector c2r =
        FloatVector.fromArray(S, d, od + 2 * ldd + 2 * W);
    FloatVector c3p =
        FloatVector.fromArray(S, d, od + 3 * ldd);
    FloatVector c3q =
        FloatVector.fromArray(S, d, od + 3 * ldd + W);
    FloatVector c3r =
        FloatVector.fromArray(S, d, od + 3 * ldd + 2 * W);
    FloatVector c4p =
        FloatVector.fromArray(S, d, od + 4 * ldd);
    FloatVector c4q =
        FloatVector.fromArray(S, d, od + 4 * ldd + W);
    FloatVector c4r =
        FloatVector.fromArray(S, d, od + 4 * ldd + 2 * W);
    FloatVector c5p =
        FloatVector.fromArray(S, d, od + 5 * ldd);
    FloatVector c5q =
        FloatVector.fromArray(S, d, od + 5 * ldd + W);
    FloatVector c5r =
        FloatVector.fromArray(S, d, od + 5 * ldd + 2 * W);
    for (int k = 0; k < kc; k++) {
      FloatVector bp = FloatVector.fromArray(S, b, bo + k * (3 * W));
      FloatVector bq = FloatVector.fromArray(S, b, bo + k * (3 * W) + W);
      FloatVector br = FloatVector.fromArray(S, b, bo + k * (3 * W) + 2 * W);
      FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      c4r = x4.fma(br, c4r);
      FloatVector x5 = FloatVector.broadcast(S, a[ao + k * aCol + 5]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
      c5r = x5.fma(br, c5r);
    }
    c0p.intoArray(c, oc);
    c0q.intoArray(c, oc + W);
    c0r.intoArray(c, oc + 2 * W);
    c1p.intoArray(c, oc + ldc);
    c1q.intoArray(c, oc + ldc + W);
    c1r.intoArray(c, oc + ldc + 2 * W);
    c2p.intoArray(c, oc + 2 * ldc);
    c2q.intoArray(c, oc + 2 * ldc + W);
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    c3p.intoArray(c, oc + 3 * ldc);
    c3q.intoArray(c, oc + 3 * ldc + W);
    c3r.intoArray(c, oc + 3 * ldc + 2 * W);
    c4p.intoArray(c, oc + 4 * ldc);
    c4q.intoArray(c, oc + 4 * ldc + W);
    c4r.intoArray(c, oc + 4 * ldc + 2 * W);
    c5p.intoArray(c, oc + 5 * ldc);
    c5q.intoArray(c, oc + 5 * ldc + W);
    c5r.intoArray(c, oc + 5 * ldc + 2 * W);
  }

  static void q5x3(
      int kc, float[] a, int ao, int aCol, float[] b, int bo, float[] d, int od, int ldd,
      float[] c, int oc, int ldc) {
    FloatVector c0p =
        FloatVector.fromArray(S, d, od);
    FloatVector c0q =
        FloatVector.fromArray(S, d, od + W);
    FloatVector c0r =
        FloatVector.fromArray(S, d, od + 2 * W);
    FloatVector c1p =
        FloatVector.fromArray(S, d, od + ldd);
    FloatVector c1q =
        FloatVector.fromArray(S, d, od + ldd + W);
    FloatVector c1r =
        FloatVector.fromArray(S, d, od + ldd + 2 * W);
    FloatVector c2p =
        FloatVector.fromArray(S, d, od + 2 * ldd);
    FloatVector c2q =
        FloatVector.fromArray(S, d, od + 2 * ldd + W);
    FloatVector c2r =
        FloatVector.fromArray(S, d, od + 2 * ldd + 2 * W);
    FloatVector c3p =
        FloatVector.fromArray(S, d, od + 3 * ldd);
    FloatVector c3q =
        FloatVector.fromArray(S, d, od + 3 * ldd + W);
    FloatVector c3r =
        FloatVector.fromArray(S, d, od + 3 * ldd + 2 * W);
    FloatVector c4p =
        FloatVector.fromArray(S, d, od + 4 * ldd);
    FloatVector c4q =
        FloatVector.fromArray(S, d, od + 4 * ldd + W);
    FloatVector c4r =
        FloatVector.fromArray(S, d, od + 4 * ldd + 2 * W);
    for (int k = 0; k < kc; k++) {
      FloatVector bp = FloatVector.fromArray(S, b, bo + k * (3 * W));
      FloatVector bq = FloatVector.fromArray(S, b, bo + k * (3 * W) + W);
      FloatVector br = FloatVector.fromArray(S, b, bo + k * (3 * W) + 2 * W);
      FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      c4r = x4.fma(br, c4r);
    }
    c0p.intoArray(c, oc);
    c0q.intoArray(c, oc + W);
    c0r.intoArray(c, oc + 2 * W);
    c1p.intoArray(c, oc + ldc);
    c1q.intoArray(c, oc + ldc + W);
    c1r.intoArray(c, oc + ldc + 2 * W);
    c2p.intoArray(c, oc + 2 * ldc);
    c2q.intoArray(c, oc + 2 * ldc + W);
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    c3p.intoArray(c, oc + 3 * ldc);
    c3q.intoArray(c, oc + 3 * ldc + W);
    c3r.intoArray(c, oc + 3 * ldc + 2 * W);
    c4p.intoArray(c, oc + 4 * ldc);
    c4q.intoArray(c, oc + 4 * ldc + W);
    c4r.intoArray(c, oc + 4 * ldc + 2 * W);
  }

  static void q4x3(
      int kc, float[] a, int ao, int aCol, float[] b, int bo, float[] d, int od, int ldd,
      float[] c, int oc, int ldc) {
    FloatVector c0p =
        FloatVector.fromArray(S, d, od);
    FloatVector c0q =
        FloatVector.fromArray(S, d, od + W);
    FloatVector c0r =
        FloatVector.fromArray(S, d, od + 2 * W);
    FloatVector c1p =
        FloatVector.fromArray(S, d, od + ldd);
    FloatVector c1q =
        FloatVector.fromArray(S, d, od + ldd + W);
    FloatVector c1r =
        FloatVector.fromArray(S, d, od + ldd + 2 * W);
    FloatVector c2p =
        FloatVector.fromArray(S, d, od + 2 * ldd);
    FloatVector c2q =
        FloatVector.fromArray(S, d, od + 2 * ldd + W);
    FloatVector c2r =
        FloatVector.fromArray(S, d, od + 2 * ldd + 2 * W);
    FloatVector c3p =
        FloatVector.fromArray(S, d, od + 3 * ldd);
    FloatVector c3q =
        FloatVector.fromArray(S, d, od + 3 * ldd + W);
    FloatVector c3r =
        FloatVector.fromArray(S, d, od + 3 * ldd + 2 * W);
    for (int k = 0; k < kc; k++) {
      FloatVector bp = FloatVector.fromArray(S, b, bo + k * (3 * W));
      FloatVector bq = FloatVector.fromArray(S, b, bo + k * (3 * W) + W);
      FloatVector br = FloatVector.fromArray(S, b, bo + k * (3 * W) + 2 * W);
      FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
    }
    c0p.intoArray(c, oc);
    c0q.intoArray(c, oc + W);
    c0r.intoArray(c, oc + 2 * W);
    c1p.intoArray(c, oc + ldc);
    c1q.intoArray(c, oc + ldc + W);
    c1r.intoArray(c, oc + ldc + 2 * W);
    c2p.intoArray(c, oc + 2 * ldc);
    c2q.intoArray(c, oc + 2 * ldc + W);
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    c3p.intoArray(c, oc + 3 * ldc);
    c3q.intoArray(c, oc + 3 * ldc + W);
    c3r.intoArray(c, oc + 3 * ldc + 2 * W);
  }

  static void q12x2(
      int kc, float[] a, int ao, int aCol, float[] b, int bo, float[] d, int od, int ldd,
      float[] c, int oc, int ldc) {
    FloatVector c0p =
        FloatVector.fromArray(S, d, od);
    FloatVector c0q =
        FloatVector.fromArray(S, d, od + W);
    FloatVector c1p =
        FloatVector.fromArray(S, d, od + ldd);
    FloatVector c1q =
        FloatVector.fromArray(S, d, od + ldd + W);
    FloatVector c2p =
        FloatVector.fromArray(S, d, od + 2 * ldd);
    FloatVector c2q =
        FloatVector.fromArray(S, d, od + 2 * ldd + W);
    FloatVector c3p =
        FloatVector.fromArray(S, d, od + 3 * ldd);
    FloatVector c3q =
        FloatVector.fromArray(S, d, od + 3 * ldd + W);
    FloatVector c4p =
        FloatVector.fromArray(S, d, od + 4 * ldd);
    FloatVector c4q =
        FloatVector.fromArray(S, d, od + 4 * ldd + W);
    FloatVector c5p =
        FloatVector.fromArray(S, d, od + 5 * ldd);
    FloatVector c5q =
        FloatVector.fromArray(S, d, od + 5 * ldd + W);
    FloatVector c6p =
        FloatVector.fromArray(S, d, od + 6 * ldd);
    FloatVector c6q =
        FloatVector.fromArray(S, d, od + 6 * ldd + W);
    FloatVector c7p =
        FloatVector.fromArray(S, d, od + 7 * ldd);
    FloatVector c7q =
        FloatVector.fromArray(S, d, od + 7 * ldd + W);
    FloatVector c8p =
        FloatVector.fromArray(S, d, od + 8 * ldd);
    FloatVector c8q =
        FloatVector.fromArray(S, d, od + 8 * ldd + W);
    FloatVector c9p =
        FloatVector.fromArray(S, d, od + 9 * ldd);
    FloatVector c9q =
        FloatVector.fromArray(S, d, od + 9 * ldd + W);
    FloatVector c10p =
        FloatVector.fromArray(S, d, od + 10 * ldd);
    FloatVector c10q =
        FloatVector.fromArray(S, d, od + 10 * ldd + W);
    FloatVector c11p =
        FloatVector.fromArray(S, d, od + 11 * ldd);
    FloatVector c11q =
        FloatVector.fromArray(S, d, od + 11 * ldd + W);
    for (int k = 0; k < kc; k++) {
      FloatVector bp = FloatVector.fromArray(S, b, bo + k * (2 * W));
      FloatVector bq = FloatVector.fromArray(S, b, bo + k * (2 * W) + W);
      FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      FloatVector x5 = FloatVector.broadcast(S, a[ao + k * aCol + 5]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
      FloatVector x6 = FloatVector.broadcast(S, a[ao + k * aCol + 6]);
      c6p = x6.fma(bp, c6p);
      c6q = x6.fma(bq, c6q);
      FloatVector x7 = FloatVector.broadcast(S, a[ao + k * aCol + 7]);
      c7p = x7.fma(bp, c7p);
      c7q = x7.fma(bq, c7q);
      FloatVector x8 = FloatVector.broadcast(S, a[ao + k * aCol + 8]);
      c8p = x8.fma(bp, c8p);
      c8q = x8.fma(bq, c8q);
      FloatVector x9 = FloatVector.broadcast(S, a[ao + k * aCol + 9]);
      c9p = x9.fma(bp, c9p);
      c9q = x9.fma(bq, c9q);
      FloatVector x10 = FloatVector.broadcast(S, a[ao + k * aCol + 10]);
      c10p = x10.fma(bp, c10p);
      c10q = x10.fma(bq, c10q);
      FloatVector x11 = FloatVector.broadcast(S, a[ao + k * aCol + 11]);
      c11p = x11.fma(bp, c11p);
      c11q = x11.fma(bq, c11q);
    }
    c0p.intoArray(c, oc);
    c0q.intoArray(c, oc + W);
    c1p.intoArray(c, oc + ldc);
    c1q.intoArray(c, oc + ldc + W);
    c2p.intoArray(c, oc + 2 * ldc);
    c2q.intoArray(c, oc + 2 * ldc + W);
    c3p.intoArray(c, oc + 3 * ldc);
    c3q.intoArray(c, oc + 3 * ldc + W);
    c4p.intoArray(c, oc + 4 * ldc);
    c4q.intoArray(c, oc + 4 * ldc + W);
    c5p.intoArray(c, oc + 5 * ldc);
    c5q.intoArray(c, oc + 5 * ldc + W);
    c6p.intoArray(c, oc + 6 * ldc);
    c6q.intoArray(c, oc + 6 * ldc + W);
    c7p.intoArray(c, oc + 7 * ldc);
    c7q.intoArray(c, oc + 7 * ldc + W);
    c8p.intoArray(c, oc + 8 * ldc);
    c8q.intoArray(c, oc + 8 * ldc + W);
    c9p.intoArray(c, oc + 9 * ldc);
    c9q.intoArray(c, oc + 9 * ldc + W);
    c10p.intoArray(c, oc + 10 * ldc);
    c10q.intoArray(c, oc + 10 * ldc + W);
    c11p.intoArray(c, oc + 11 * ldc);
    c11q.intoArray(c, oc + 11 * ldc + W);
  }

  static void q11x2(
      int kc, float[] a, int ao, int aCol, float[] b, int bo, float[] d, int od, int ldd,
      float[] c, int oc, int ldc) {
    FloatVector c0p =
        FloatVector.fromArray(S, d, od);
    FloatVector c0q =
        FloatVector.fromArray(S, d, od + W);
    FloatVector c1p =
        FloatVector.fromArray(S, d, od + ldd);
    FloatVector c1q =
        FloatVector.fromArray(S, d, od + ldd + W);
    FloatVector c2p =
        FloatVector.fromArray(S, d, od + 2 * ldd);
    FloatVector c2q =
        FloatVector.fromArray(S, d, od + 2 * ldd + W);
    FloatVector c3p =
        FloatVector.fromArray(S, d, od + 3 * ldd);
    FloatVector c3q =
        FloatVector.fromArray(S, d, od + 3 * ldd + W);
    FloatVector c4p =
        FloatVector.fromArray(S, d, od + 4 * ldd);
    FloatVector c4q =
        FloatVector.fromArray(S, d, od + 4 * ldd + W);
    FloatVector c5p =
        FloatVector.fromArray(S, d, od + 5 * ldd);
    FloatVector c5q =
        FloatVector.fromArray(S, d, od + 5 * ldd + W);
    FloatVector c6p =
        FloatVector.fromArray(S, d, od + 6 * ldd);
    FloatVector c6q =
        FloatVector.fromArray(S, d, od + 6 * ldd + W);
    FloatVector c7p =
        FloatVector.fromArray(S, d, od + 7 * ldd);
    FloatVector c7q =
        FloatVector.fromArray(S, d, od + 7 * ldd + W);
    FloatVector c8p =
        FloatVector.fromArray(S, d, od + 8 * ldd);
    FloatVector c8q =
        FloatVector.fromArray(S, d, od + 8 * ldd + W);
    FloatVector c9p =
        FloatVector.fromArray(S, d, od + 9 * ldd);
    FloatVector c9q =
        FloatVector.fromArray(S, d, od + 9 * ldd + W);
    FloatVector c10p =
        FloatVector.fromArray(S, d, od + 10 * ldd);
    FloatVector c10q =
        FloatVector.fromArray(S, d, od + 10 * ldd + W);
    for (int k = 0; k < kc; k++) {
      FloatVector bp = FloatVector.fromArray(S, b, bo + k * (2 * W));
      FloatVector bq = FloatVector.fromArray(S, b, bo + k * (2 * W) + W);
      FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      FloatVector x5 = FloatVector.broadcast(S, a[ao + k * aCol + 5]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
      FloatVector x6 = FloatVector.broadcast(S, a[ao + k * aCol + 6]);
      c6p = x6.fma(bp, c6p);
      c6q = x6.fma(bq, c6q);
      FloatVector x7 = FloatVector.broadcast(S, a[ao + k * aCol + 7]);
      c7p = x7.fma(bp, c7p);
      c7q = x7.fma(bq, c7q);
      FloatVector x8 = FloatVector.broadcast(S, a[ao + k * aCol + 8]);
      c8p = x8.fma(bp, c8p);
      c8q = x8.fma(bq, c8q);
      FloatVector x9 = FloatVector.broadcast(S, a[ao + k * aCol + 9]);
      c9p = x9.fma(bp, c9p);
      c9q = x9.fma(bq, c9q);
      FloatVector x10 = FloatVector.broadcast(S, a[ao + k * aCol + 10]);
      c10p = x10.fma(bp, c10p);
      c10q = x10.fma(bq, c10q);
    }
    c0p.intoArray(c, oc);
    c0q.intoArray(c, oc + W);
    c1p.intoArray(c, oc + ldc);
    c1q.intoArray(c, oc + ldc + W);
    c2p.intoArray(c, oc + 2 * ldc);
    c2q.intoArray(c, oc + 2 * ldc + W);
    c3p.intoArray(c, oc + 3 * ldc);
    c3q.intoArray(c, oc + 3 * ldc + W);
    c4p.intoArray(c, oc + 4 * ldc);
    c4q.intoArray(c, oc + 4 * ldc + W);
    c5p.intoArray(c, oc + 5 * ldc);
    c5q.intoArray(c, oc + 5 * ldc + W);
    c6p.intoArray(c, oc + 6 * ldc);
    c6q.intoArray(c, oc + 6 * ldc + W);
    c7p.intoArray(c, oc + 7 * ldc);
    c7q.intoArray(c, oc + 7 * ldc + W);
    c8p.intoArray(c, oc + 8 * ldc);
    c8q.intoArray(c, oc + 8 * ldc + W);
    c9p.intoArray(c, oc + 9 * ldc);
    c9q.intoArray(c, oc + 9 * ldc + W);
    c10p.intoArray(c, oc + 10 * ldc);
    c10q.intoArray(c, oc + 10 * ldc + W);
  }

  static void q10x2(
      int kc, float[] a, int ao, int aCol, float[] b, int bo, float[] d, int od, int ldd,
      float[] c, int oc, int ldc) {
    FloatVector c0p =
        FloatVector.fromArray(S, d, od);
    FloatVector c0q =
        FloatVector.fromArray(S, d, od + W);
    FloatVector c1p =
        FloatVector.fromArray(S, d, od + ldd);
    FloatVector c1q =
        FloatVector.fromArray(S, d, od + ldd + W);
    FloatVector c2p =
        FloatVector.fromArray(S, d, od + 2 * ldd);
    FloatVector c2q =
        FloatVector.fromArray(S, d, od + 2 * ldd + W);
    FloatVector c3p =
        FloatVector.fromArray(S, d, od + 3 * ldd);
    FloatVector c3q =
        FloatVector.fromArray(S, d, od + 3 * ldd + W);
    FloatVector c4p =
        FloatVector.fromArray(S, d, od + 4 * ldd);
    FloatVector c4q =
        FloatVector.fromArray(S, d, od + 4 * ldd + W);
    FloatVector c5p =
        FloatVector.fromArray(S, d, od + 5 * ldd);
    FloatVector c5q =
        FloatVector.fromArray(S, d, od + 5 * ldd + W);
    FloatVector c6p =
        FloatVector.fromArray(S, d, od + 6 * ldd);
    FloatVector c6q =
        FloatVector.fromArray(S, d, od + 6 * ldd + W);
    FloatVector c7p =
        FloatVector.fromArray(S, d, od + 7 * ldd);
    FloatVector c7q =
        FloatVector.fromArray(S, d, od + 7 * ldd + W);
    FloatVector c8p =
        FloatVector.fromArray(S, d, od + 8 * ldd);
    FloatVector c8q =
        FloatVector.fromArray(S, d, od + 8 * ldd + W);
    FloatVector c9p =
        FloatVector.fromArray(S, d, od + 9 * ldd);
    FloatVector c9q =
        FloatVector.fromArray(S, d, od + 9 * ldd + W);
    for (int k = 0; k < kc; k++) {
      FloatVector bp = FloatVector.fromArray(S, b, bo + k * (2 * W));
      FloatVector bq = FloatVector.fromArray(S, b, bo + k * (2 * W) + W);
      FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      FloatVector x5 = FloatVector.broadcast(S, a[ao + k * aCol + 5]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
      FloatVector x6 = FloatVector.broadcast(S, a[ao + k * aCol + 6]);
      c6p = x6.fma(bp, c6p);
      c6q = x6.fma(bq, c6q);
      FloatVector x7 = FloatVector.broadcast(S, a[ao + k * aCol + 7]);
      c7p = x7.fma(bp, c7p);
      c7q = x7.fma(bq, c7q);
      FloatVector x8 = FloatVector.broadcast(S, a[ao + k * aCol + 8]);
      c8p = x8.fma(bp, c8p);
      c8q = x8.fma(bq, c8q);
      FloatVector x9 = FloatVector.broadcast(S, a[ao + k * aCol + 9]);
      c9p = x9.fma(bp, c9p);
      c9q = x9.fma(bq, c9q);
    }
    c0p.intoArray(c, oc);
    c0q.intoArray(c, oc + W);
    c1p.intoArray(c, oc + ldc);
    c1q.intoArray(c, oc + ldc + W);
    c2p.intoArray(c, oc + 2 * ldc);
    c2q.intoArray(c, oc + 2 * ldc + W);
    c3p.intoArray(c, oc + 3 * ldc);
    c3q.intoArray(c, oc + 3 * ldc + W);
    c4p.intoArray(c, oc + 4 * ldc);
    c4q.intoArray(c, oc + 4 * ldc + W);
    c5p.intoArray(c, oc + 5 * ldc);
    c5q.intoArray(c, oc + 5 * ldc + W);
    c6p.intoArray(c, oc + 6 * ldc);
    c6q.intoArray(c, oc + 6 * ldc + W);
    c7p.intoArray(c, oc + 7 * ldc);
    c7q.intoArray(c, oc + 7 * ldc + W);
    c8p.intoArray(c, oc + 8 * ldc);
    c8q.intoArray(c, oc + 8 * ldc + W);
    c9p.intoArray(c, oc + 9 * ldc);
    c9q.intoArray(c, oc + 9 * ldc + W);
  }

  static void q9x2(
      int kc, float[] a, int ao, int aCol, float[] b, int bo, float[] d, int od, int ldd,
      float[] c, int oc, int ldc) {
    FloatVector c0p =
        FloatVector.fromArray(S, d, od);
    FloatVector c0q =
        FloatVector.fromArray(S, d, od + W);
    FloatVector c1p =
        FloatVector.fromArray(S, d, od + ldd);
    FloatVector c1q =
        FloatVector.fromArray(S, d, od + ldd + W);
    FloatVector c2p =
        FloatVector.fromArray(S, d, od + 2 * ldd);
    FloatVector c2q =
        FloatVector.fromArray(S, d, od + 2 * ldd + W);
    FloatVector c3p =
        FloatVector.fromArray(S, d, od + 3 * ldd);
    FloatVector c3q =
        FloatVector.fromArray(S, d, od + 3 * ldd + W);
    FloatVector c4p =
        FloatVector.fromArray(S, d, od + 4 * ldd);
    FloatVector c4q =
        FloatVector.fromArray(S, d, od + 4 * ldd + W);
    FloatVector c5p =
        FloatVector.fromArray(S, d, od + 5 * ldd);
    FloatVector c5q =
        FloatVector.fromArray(S, d, od + 5 * ldd + W);
    FloatVector c6p =
        FloatVector.fromArray(S, d, od + 6 * ldd);
    FloatVector c6q =
        FloatVector.fromArray(S, d, od + 6 * ldd + W);
    FloatVector c7p =
        FloatVector.fromArray(S, d, od + 7 * ldd);
    FloatVector c7q =
        FloatVector.fromArray(S, d, od + 7 * ldd + W);
    FloatVector c8p =
        FloatVector.fromArray(S, d, od + 8 * ldd);
    FloatVector c8q =
        FloatVector.fromArray(S, d, od + 8 * ldd + W);
    for (int k = 0; k < kc; k++) {
      FloatVector bp = FloatVector.fromArray(S, b, bo + k * (2 * W));
      FloatVector bq = FloatVector.fromArray(S, b, bo + k * (2 * W) + W);
      FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      FloatVector x5 = FloatVector.broadcast(S, a[ao + k * aCol + 5]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
      FloatVector x6 = FloatVector.broadcast(S, a[ao + k * aCol + 6]);
      c6p = x6.fma(bp, c6p);
      c6q = x6.fma(bq, c6q);
      FloatVector x7 = FloatVector.broadcast(S, a[ao + k * aCol + 7]);
      c7p = x7.fma(bp, c7p);
      c7q = x7.fma(bq, c7q);
      FloatVector x8 = FloatVector.broadcast(S, a[ao + k * aCol + 8]);
      c8p = x8.fma(bp, c8p);
      c8q = x8.fma(bq, c8q);
    }
    c0p.intoArray(c, oc);
    c0q.intoArray(c, oc + W);
    c1p.intoArray(c, oc + ldc);
    c1q.intoArray(c, oc + ldc + W);
    c2p.intoArray(c, oc + 2 * ldc);
    c2q.intoArray(c, oc + 2 * ldc + W);
    c3p.intoArray(c, oc + 3 * ldc);
    c3q.intoArray(c, oc + 3 * ldc + W);
    c4p.intoArray(c, oc + 4 * ldc);
    c4q.intoArray(c, oc + 4 * ldc + W);
    c5p.intoArray(c, oc + 5 * ldc);
    c5q.intoArray(c, oc + 5 * ldc + W);
    c6p.intoArray(c, oc + 6 * ldc);
    c6q.intoArray(c, oc + 6 * ldc + W);
    c7p.intoArray(c, oc + 7 * ldc);
    c7q.intoArray(c, oc + 7 * ldc + W);
    c8p.intoArray(c, oc + 8 * ldc);
    c8q.intoArray(c, oc + 8 * ldc + W);
  }

  static void q8x2(
      int kc, float[] a, int ao, int aCol, float[] b, int bo, float[] d, int od, int ldd,
      float[] c, int oc, int ldc) {
    FloatVector c0p =
        FloatVector.fromArray(S, d, od);
    FloatVector c0q =
        FloatVector.fromArray(S, d, od + W);
    FloatVector c1p =
        FloatVector.fromArray(S, d, od + ldd);
    FloatVector c1q =
        FloatVector.fromArray(S, d, od + ldd + W);
    FloatVector c2p =
        FloatVector.fromArray(S, d, od + 2 * ldd);
    FloatVector c2q =
        FloatVector.fromArray(S, d, od + 2 * ldd + W);
    FloatVector c3p =
        FloatVector.fromArray(S, d, od + 3 * ldd);
    FloatVector c3q =
        FloatVector.fromArray(S, d, od + 3 * ldd + W);
    FloatVector c4p =
        FloatVector.fromArray(S, d, od + 4 * ldd);
    FloatVector c4q =
        FloatVector.fromArray(S, d, od + 4 * ldd + W);
    FloatVector c5p =
        FloatVector.fromArray(S, d, od + 5 * ldd);
    FloatVector c5q =
        FloatVector.fromArray(S, d, od + 5 * ldd + W);
    FloatVector c6p =
        FloatVector.fromArray(S, d, od + 6 * ldd);
    FloatVector c6q =
        FloatVector.fromArray(S, d, od + 6 * ldd + W);
    FloatVector c7p =
        FloatVector.fromArray(S, d, od + 7 * ldd);
    FloatVector c7q =
        FloatVector.fromArray(S, d, od + 7 * ldd + W);
    for (int k = 0; k < kc; k++) {
      FloatVector bp = FloatVector.fromArray(S, b, bo + k * (2 * W));
      FloatVector bq = FloatVector.fromArray(S, b, bo + k * (2 * W) + W);
      FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      FloatVector x5 = FloatVector.broadcast(S, a[ao + k * aCol + 5]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
      FloatVector x6 = FloatVector.broadcast(S, a[ao + k * aCol + 6]);
      c6p = x6.fma(bp, c6p);
      c6q = x6.fma(bq, c6q);
      FloatVector x7 = FloatVector.broadcast(S, a[ao + k * aCol + 7]);
      c7p = x7.fma(bp, c7p);
      c7q = x7.fma(bq, c7q);
    }
    c0p.intoArray(c, oc);
    c0q.intoArray(c, oc + W);
    c1p.intoArray(c, oc + ldc);
    c1q.intoArray(c, oc + ldc + W);
    c2p.intoArray(c, oc + 2 * ldc);
    c2q.intoArray(c, oc + 2 * ldc + W);
    c3p.intoArray(c, oc + 3 * ldc);
    c3q.intoArray(c, oc + 3 * ldc + W);
    c4p.intoArray(c, oc + 4 * ldc);
    c4q.intoArray(c, oc + 4 * ldc + W);
    c5p.intoArray(c, oc + 5 * ldc);
    c5q.intoArray(c, oc + 5 * ldc + W);
    c6p.intoArray(c, oc + 6 * ldc);
    c6q.intoArray(c, oc + 6 * ldc + W);
    c7p.intoArray(c, oc + 7 * ldc);
    c7q.intoArray(c, oc + 7 * ldc + W);
  }

  static void q7x2(
      int kc, float[] a, int ao, int aCol, float[] b, int bo, float[] d, int od, int ldd,
      float[] c, int oc, int ldc) {
    FloatVector c0p =
        FloatVector.fromArray(S, d, od);
    FloatVector c0q =
        FloatVector.fromArray(S, d, od + W);
    FloatVector c1p =
        FloatVector.fromArray(S, d, od + ldd);
    FloatVector c1q =
        FloatVector.fromArray(S, d, od + ldd + W);
    FloatVector c2p =
        FloatVector.fromArray(S, d, od + 2 * ldd);
    FloatVector c2q =
        FloatVector.fromArray(S, d, od + 2 * ldd + W);
    FloatVector c3p =
        FloatVector.fromArray(S, d, od + 3 * ldd);
    FloatVector c3q =
        FloatVector.fromArray(S, d, od + 3 * ldd + W);
    FloatVector c4p =
        FloatVector.fromArray(S, d, od + 4 * ldd);
    FloatVector c4q =
        FloatVector.fromArray(S, d, od + 4 * ldd + W);
    FloatVector c5p =
        FloatVector.fromArray(S, d, od + 5 * ldd);
    FloatVector c5q =
        FloatVector.fromArray(S, d, od + 5 * ldd + W);
    FloatVector c6p =
        FloatVector.fromArray(S, d, od + 6 * ldd);
    FloatVector c6q =
        FloatVector.fromArray(S, d, od + 6 * ldd + W);
    for (int k = 0; k < kc; k++) {
      FloatVector bp = FloatVector.fromArray(S, b, bo + k * (2 * W));
      FloatVector bq = FloatVector.fromArray(S, b, bo + k * (2 * W) + W);
      FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      FloatVector x5 = FloatVector.broadcast(S, a[ao + k * aCol + 5]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
      FloatVector x6 = FloatVector.broadcast(S, a[ao + k * aCol + 6]);
      c6p = x6.fma(bp, c6p);
      c6q = x6.fma(bq, c6q);
    }
    c0p.intoArray(c, oc);
    c0q.intoArray(c, oc + W);
    c1p.intoArray(c, oc + ldc);
    c1q.intoArray(c, oc + ldc + W);
    c2p.intoArray(c, oc + 2 * ldc);
    c2q.intoArray(c, oc + 2 * ldc + W);
    c3p.intoArray(c, oc + 3 * ldc);
    c3q.intoArray(c, oc + 3 * ldc + W);
    c4p.intoArray(c, oc + 4 * ldc);
    c4q.intoArray(c, oc + 4 * ldc + W);
    c5p.intoArray(c, oc + 5 * ldc);
    c5q.intoArray(c, oc + 5 * ldc + W);
    c6p.intoArray(c, oc + 6 * ldc);
    c6q.intoArray(c, oc + 6 * ldc + W);
  }

  static void q6x2(
      int kc, float[] a, int ao, int aCol, float[] b, int bo, float[] d, int od, int ldd,
      float[] c, int oc, int ldc) {
    FloatVector c0p =
        FloatVector.fromArray(S, d, od);
    FloatVector c0q =
        FloatVector.fromArray(S, d, od + W);
    FloatVector c1p =
        FloatVector.fromArray(S, d, od + ldd);
    FloatVector c1q =
        FloatVector.fromArray(S, d, od + ldd + W);
    FloatVector c2p =
        FloatVector.fromArray(S, d, od + 2 * ldd);
    FloatVector c2q =
        FloatVector.fromArray(S, d, od + 2 * ldd + W);
    FloatVector c3p =
        FloatVector.fromArray(S, d, od + 3 * ldd);
    FloatVector c3q =
        FloatVector.fromArray(S, d, od + 3 * ldd + W);
    FloatVector c4p =
        FloatVector.fromArray(S, d, od + 4 * ldd);
    FloatVector c4q =
        FloatVector.fromArray(S, d, od + 4 * ldd + W);
    FloatVector c5p =
        FloatVector.fromArray(S, d, od + 5 * ldd);
    FloatVector c5q =
        FloatVector.fromArray(S, d, od + 5 * ldd + W);
    for (int k = 0; k < kc; k++) {
      FloatVector bp = FloatVector.fromArray(S, b, bo + k * (2 * W));
      FloatVector bq = FloatVector.fromArray(S, b, bo + k * (2 * W) + W);
      FloatVector x0 = FloatVector.broadcast(S, a[ao + k * aCol]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      FloatVector x1 = FloatVector.broadcast(S, a[ao + k * aCol + 1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      FloatVector x2 = FloatVector.broadcast(S, a[ao + k * aCol + 2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      FloatVector x3 = FloatVector.broadcast(S, a[ao + k * aCol + 3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      FloatVector x4 = FloatVector.broadcast(S, a[ao + k * aCol + 4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      FloatVector x5 = FloatVector.broadcast(S, a[ao + k * aCol + 5]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
    }
    c0p.intoArray(c, oc);
    c0q.intoArray(c, oc + W);
    c1p.intoArray(c, oc + ldc);
    c1q.intoArray(c, oc + ldc + W);
    c2p.intoArray(c, oc + 2 * ldc);
    c2q.intoArray(c, oc + 2 * ldc + W);
    c3p.intoArray(c, oc + 3 * ldc);
    c3q.intoArray(c, oc + 3 * ldc + W);
    c4p.intoArray(c, oc + 4 * ldc);
    c4q.intoArray(c, oc + 4 * ldc + W);
    c5p.intoArray(c, oc + 5 * ldc);
    c5q.intoArray(c, oc + 5 * ldc + W);
  }

}
