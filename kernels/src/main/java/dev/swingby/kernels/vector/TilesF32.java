package dev.swingby.kernels.vector;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * Register tiles of the matrix product, written by TileSource (kernels/src/test): C = alpha A B +
 * beta D on mr rows and nv vectors. The last vector stands at its own offset, so that it can overlap
 * the one before it: a ragged width needs no mask. D is C, or a row of zeros with ldd 0.
 */
final class TilesF32 {
  static final VectorSpecies<Float> WIDE = VectorF32.SPECIES;
  static final VectorSpecies<Float> HALF =
      VectorSpecies.of(
          float.class, VectorShape.forBitSize(Math.max(64, WIDE.vectorBitSize() / 2)));
  static final int W = WIDE.length();
  static final int H = HALF.length();

  private TilesF32() {}

  static void wide(
      int mr,
      int nv,
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] d,
      int dOffset,
      int ldd,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    switch (16 * nv + mr) {
      case 70 ->
          w6x4(
              kc,
              alpha,
              a,
              aOffset,
              aRow,
              aCol,
              b,
              bOffset,
              bRow,
              bLast,
              beta,
              d,
              dOffset,
              ldd,
              c,
              cOffset,
              ldc,
              cLast);
      case 69 ->
          w5x4(
              kc,
              alpha,
              a,
              aOffset,
              aRow,
              aCol,
              b,
              bOffset,
              bRow,
              bLast,
              beta,
              d,
              dOffset,
              ldd,
              c,
              cOffset,
              ldc,
              cLast);
      case 68 ->
          w4x4(
              kc,
              alpha,
              a,
              aOffset,
              aRow,
              aCol,
              b,
              bOffset,
              bRow,
              bLast,
              beta,
              d,
              dOffset,
              ldd,
              c,
              cOffset,
              ldc,
              cLast);
      case 67 ->
          w3x4(
              kc,
              alpha,
              a,
              aOffset,
              aRow,
              aCol,
              b,
              bOffset,
              bRow,
              bLast,
              beta,
              d,
              dOffset,
              ldd,
              c,
              cOffset,
              ldc,
              cLast);
      case 66 ->
          w2x4(
              kc,
              alpha,
              a,
              aOffset,
              aRow,
              aCol,
              b,
              bOffset,
              bRow,
              bLast,
              beta,
              d,
              dOffset,
              ldd,
              c,
              cOffset,
              ldc,
              cLast);
      case 65 ->
          w1x4(
              kc,
              alpha,
              a,
              aOffset,
              aRow,
              aCol,
              b,
              bOffset,
              bRow,
              bLast,
              beta,
              d,
              dOffset,
              ldd,
              c,
              cOffset,
              ldc,
              cLast);
      case 56 ->
          w8x3(
              kc,
              alpha,
              a,
              aOffset,
              aRow,
              aCol,
              b,
              bOffset,
              bRow,
              bLast,
              beta,
              d,
              dOffset,
              ldd,
              c,
              cOffset,
              ldc,
              cLast);
      case 54 ->
          w6x3(
              kc,
              alpha,
              a,
              aOffset,
              aRow,
              aCol,
              b,
              bOffset,
              bRow,
              bLast,
              beta,
              d,
              dOffset,
              ldd,
              c,
              cOffset,
              ldc,
              cLast);
      case 52 ->
          w4x3(
              kc,
              alpha,
              a,
              aOffset,
              aRow,
              aCol,
              b,
              bOffset,
              bRow,
              bLast,
              beta,
              d,
              dOffset,
              ldd,
              c,
              cOffset,
              ldc,
              cLast);
      case 50 ->
          w2x3(
              kc,
              alpha,
              a,
              aOffset,
              aRow,
              aCol,
              b,
              bOffset,
              bRow,
              bLast,
              beta,
              d,
              dOffset,
              ldd,
              c,
              cOffset,
              ldc,
              cLast);
      case 49 ->
          w1x3(
              kc,
              alpha,
              a,
              aOffset,
              aRow,
              aCol,
              b,
              bOffset,
              bRow,
              bLast,
              beta,
              d,
              dOffset,
              ldd,
              c,
              cOffset,
              ldc,
              cLast);
      case 44 ->
          w12x2(
              kc,
              alpha,
              a,
              aOffset,
              aRow,
              aCol,
              b,
              bOffset,
              bRow,
              bLast,
              beta,
              d,
              dOffset,
              ldd,
              c,
              cOffset,
              ldc,
              cLast);
      case 40 ->
          w8x2(
              kc,
              alpha,
              a,
              aOffset,
              aRow,
              aCol,
              b,
              bOffset,
              bRow,
              bLast,
              beta,
              d,
              dOffset,
              ldd,
              c,
              cOffset,
              ldc,
              cLast);
      case 38 ->
          w6x2(
              kc,
              alpha,
              a,
              aOffset,
              aRow,
              aCol,
              b,
              bOffset,
              bRow,
              bLast,
              beta,
              d,
              dOffset,
              ldd,
              c,
              cOffset,
              ldc,
              cLast);
      case 36 ->
          w4x2(
              kc,
              alpha,
              a,
              aOffset,
              aRow,
              aCol,
              b,
              bOffset,
              bRow,
              bLast,
              beta,
              d,
              dOffset,
              ldd,
              c,
              cOffset,
              ldc,
              cLast);
      case 34 ->
          w2x2(
              kc,
              alpha,
              a,
              aOffset,
              aRow,
              aCol,
              b,
              bOffset,
              bRow,
              bLast,
              beta,
              d,
              dOffset,
              ldd,
              c,
              cOffset,
              ldc,
              cLast);
      case 33 ->
          w1x2(
              kc,
              alpha,
              a,
              aOffset,
              aRow,
              aCol,
              b,
              bOffset,
              bRow,
              bLast,
              beta,
              d,
              dOffset,
              ldd,
              c,
              cOffset,
              ldc,
              cLast);
      default -> throw new IllegalArgumentException("no tile " + mr + " x " + nv);
    }
  }

  static void half(
      int mr,
      int nv,
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] d,
      int dOffset,
      int ldd,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    switch (16 * nv + mr) {
      case 44 ->
          h12x2(
              kc,
              alpha,
              a,
              aOffset,
              aRow,
              aCol,
              b,
              bOffset,
              bRow,
              bLast,
              beta,
              d,
              dOffset,
              ldd,
              c,
              cOffset,
              ldc,
              cLast);
      case 40 ->
          h8x2(
              kc,
              alpha,
              a,
              aOffset,
              aRow,
              aCol,
              b,
              bOffset,
              bRow,
              bLast,
              beta,
              d,
              dOffset,
              ldd,
              c,
              cOffset,
              ldc,
              cLast);
      case 38 ->
          h6x2(
              kc,
              alpha,
              a,
              aOffset,
              aRow,
              aCol,
              b,
              bOffset,
              bRow,
              bLast,
              beta,
              d,
              dOffset,
              ldd,
              c,
              cOffset,
              ldc,
              cLast);
      case 36 ->
          h4x2(
              kc,
              alpha,
              a,
              aOffset,
              aRow,
              aCol,
              b,
              bOffset,
              bRow,
              bLast,
              beta,
              d,
              dOffset,
              ldd,
              c,
              cOffset,
              ldc,
              cLast);
      case 34 ->
          h2x2(
              kc,
              alpha,
              a,
              aOffset,
              aRow,
              aCol,
              b,
              bOffset,
              bRow,
              bLast,
              beta,
              d,
              dOffset,
              ldd,
              c,
              cOffset,
              ldc,
              cLast);
      case 33 ->
          h1x2(
              kc,
              alpha,
              a,
              aOffset,
              aRow,
              aCol,
              b,
              bOffset,
              bRow,
              bLast,
              beta,
              d,
              dOffset,
              ldd,
              c,
              cOffset,
              ldc,
              cLast);
      case 28 ->
          h12x1(
              kc,
              alpha,
              a,
              aOffset,
              aRow,
              aCol,
              b,
              bOffset,
              bRow,
              bLast,
              beta,
              d,
              dOffset,
              ldd,
              c,
              cOffset,
              ldc,
              cLast);
      case 24 ->
          h8x1(
              kc,
              alpha,
              a,
              aOffset,
              aRow,
              aCol,
              b,
              bOffset,
              bRow,
              bLast,
              beta,
              d,
              dOffset,
              ldd,
              c,
              cOffset,
              ldc,
              cLast);
      case 20 ->
          h4x1(
              kc,
              alpha,
              a,
              aOffset,
              aRow,
              aCol,
              b,
              bOffset,
              bRow,
              bLast,
              beta,
              d,
              dOffset,
              ldd,
              c,
              cOffset,
              ldc,
              cLast);
      case 18 ->
          h2x1(
              kc,
              alpha,
              a,
              aOffset,
              aRow,
              aCol,
              b,
              bOffset,
              bRow,
              bLast,
              beta,
              d,
              dOffset,
              ldd,
              c,
              cOffset,
              ldc,
              cLast);
      case 17 ->
          h1x1(
              kc,
              alpha,
              a,
              aOffset,
              aRow,
              aCol,
              b,
              bOffset,
              bRow,
              bLast,
              beta,
              d,
              dOffset,
              ldd,
              c,
              cOffset,
              ldc,
              cLast);
      default -> throw new IllegalArgumentException("no tile " + mr + " x " + nv);
    }
  }

  static void w6x4(
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] d,
      int dOffset,
      int ldd,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    FloatVector c0p = FloatVector.zero(WIDE);
    FloatVector c0q = FloatVector.zero(WIDE);
    FloatVector c0r = FloatVector.zero(WIDE);
    FloatVector c0s = FloatVector.zero(WIDE);
    FloatVector c1p = FloatVector.zero(WIDE);
    FloatVector c1q = FloatVector.zero(WIDE);
    FloatVector c1r = FloatVector.zero(WIDE);
    FloatVector c1s = FloatVector.zero(WIDE);
    FloatVector c2p = FloatVector.zero(WIDE);
    FloatVector c2q = FloatVector.zero(WIDE);
    FloatVector c2r = FloatVector.zero(WIDE);
    FloatVector c2s = FloatVector.zero(WIDE);
    FloatVector c3p = FloatVector.zero(WIDE);
    FloatVector c3q = FloatVector.zero(WIDE);
    FloatVector c3r = FloatVector.zero(WIDE);
    FloatVector c3s = FloatVector.zero(WIDE);
    FloatVector c4p = FloatVector.zero(WIDE);
    FloatVector c4q = FloatVector.zero(WIDE);
    FloatVector c4r = FloatVector.zero(WIDE);
    FloatVector c4s = FloatVector.zero(WIDE);
    FloatVector c5p = FloatVector.zero(WIDE);
    FloatVector c5q = FloatVector.zero(WIDE);
    FloatVector c5r = FloatVector.zero(WIDE);
    FloatVector c5s = FloatVector.zero(WIDE);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    int a4 = 4 * aRow;
    int a5 = 5 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      FloatVector bp = FloatVector.fromArray(WIDE, b, p);
      FloatVector bq = FloatVector.fromArray(WIDE, b, p + W);
      FloatVector br = FloatVector.fromArray(WIDE, b, p + 2 * W);
      FloatVector bs = FloatVector.fromArray(WIDE, b, p + bLast);
      FloatVector x0 = FloatVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      FloatVector x1 = FloatVector.broadcast(WIDE, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      FloatVector x2 = FloatVector.broadcast(WIDE, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
      FloatVector x3 = FloatVector.broadcast(WIDE, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      c3s = x3.fma(bs, c3s);
      FloatVector x4 = FloatVector.broadcast(WIDE, a[q + a4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      c4r = x4.fma(br, c4r);
      c4s = x4.fma(bs, c4s);
      FloatVector x5 = FloatVector.broadcast(WIDE, a[q + a5]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
      c5r = x5.fma(br, c5r);
      c5s = x5.fma(bs, c5s);
    }
    FloatVector scale = FloatVector.broadcast(WIDE, alpha);
    FloatVector d0p =
        FloatVector.fromArray(WIDE, d, dOffset).mul(beta);
    FloatVector d0q =
        FloatVector.fromArray(WIDE, d, dOffset + W).mul(beta);
    FloatVector d0r =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * W).mul(beta);
    FloatVector d0s =
        FloatVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + W);
    scale.fma(c0r, d0r).intoArray(c, cOffset + 2 * W);
    scale.fma(c0s, d0s).intoArray(c, cOffset + cLast);
    FloatVector d1p =
        FloatVector.fromArray(WIDE, d, dOffset + ldd).mul(beta);
    FloatVector d1q =
        FloatVector.fromArray(WIDE, d, dOffset + ldd + W).mul(beta);
    FloatVector d1r =
        FloatVector.fromArray(WIDE, d, dOffset + ldd + 2 * W).mul(beta);
    FloatVector d1s =
        FloatVector.fromArray(WIDE, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + W);
    scale.fma(c1r, d1r).intoArray(c, cOffset + ldc + 2 * W);
    scale.fma(c1s, d1s).intoArray(c, cOffset + ldc + cLast);
    FloatVector d2p =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd).mul(beta);
    FloatVector d2q =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd + W).mul(beta);
    FloatVector d2r =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd + 2 * W).mul(beta);
    FloatVector d2s =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd + cLast).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    scale.fma(c2q, d2q).intoArray(c, cOffset + 2 * ldc + W);
    scale.fma(c2r, d2r).intoArray(c, cOffset + 2 * ldc + 2 * W);
    scale.fma(c2s, d2s).intoArray(c, cOffset + 2 * ldc + cLast);
    FloatVector d3p =
        FloatVector.fromArray(WIDE, d, dOffset + 3 * ldd).mul(beta);
    FloatVector d3q =
        FloatVector.fromArray(WIDE, d, dOffset + 3 * ldd + W).mul(beta);
    FloatVector d3r =
        FloatVector.fromArray(WIDE, d, dOffset + 3 * ldd + 2 * W).mul(beta);
    FloatVector d3s =
        FloatVector.fromArray(WIDE, d, dOffset + 3 * ldd + cLast).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    scale.fma(c3q, d3q).intoArray(c, cOffset + 3 * ldc + W);
    scale.fma(c3r, d3r).intoArray(c, cOffset + 3 * ldc + 2 * W);
    scale.fma(c3s, d3s).intoArray(c, cOffset + 3 * ldc + cLast);
    FloatVector d4p =
        FloatVector.fromArray(WIDE, d, dOffset + 4 * ldd).mul(beta);
    FloatVector d4q =
        FloatVector.fromArray(WIDE, d, dOffset + 4 * ldd + W).mul(beta);
    FloatVector d4r =
        FloatVector.fromArray(WIDE, d, dOffset + 4 * ldd + 2 * W).mul(beta);
    FloatVector d4s =
        FloatVector.fromArray(WIDE, d, dOffset + 4 * ldd + cLast).mul(beta);
    scale.fma(c4p, d4p).intoArray(c, cOffset + 4 * ldc);
    scale.fma(c4q, d4q).intoArray(c, cOffset + 4 * ldc + W);
    scale.fma(c4r, d4r).intoArray(c, cOffset + 4 * ldc + 2 * W);
    scale.fma(c4s, d4s).intoArray(c, cOffset + 4 * ldc + cLast);
    FloatVector d5p =
        FloatVector.fromArray(WIDE, d, dOffset + 5 * ldd).mul(beta);
    FloatVector d5q =
        FloatVector.fromArray(WIDE, d, dOffset + 5 * ldd + W).mul(beta);
    FloatVector d5r =
        FloatVector.fromArray(WIDE, d, dOffset + 5 * ldd + 2 * W).mul(beta);
    FloatVector d5s =
        FloatVector.fromArray(WIDE, d, dOffset + 5 * ldd + cLast).mul(beta);
    scale.fma(c5p, d5p).intoArray(c, cOffset + 5 * ldc);
    scale.fma(c5q, d5q).intoArray(c, cOffset + 5 * ldc + W);
    scale.fma(c5r, d5r).intoArray(c, cOffset + 5 * ldc + 2 * W);
    scale.fma(c5s, d5s).intoArray(c, cOffset + 5 * ldc + cLast);
  }

  static void w5x4(
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] d,
      int dOffset,
      int ldd,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    FloatVector c0p = FloatVector.zero(WIDE);
    FloatVector c0q = FloatVector.zero(WIDE);
    FloatVector c0r = FloatVector.zero(WIDE);
    FloatVector c0s = FloatVector.zero(WIDE);
    FloatVector c1p = FloatVector.zero(WIDE);
    FloatVector c1q = FloatVector.zero(WIDE);
    FloatVector c1r = FloatVector.zero(WIDE);
    FloatVector c1s = FloatVector.zero(WIDE);
    FloatVector c2p = FloatVector.zero(WIDE);
    FloatVector c2q = FloatVector.zero(WIDE);
    FloatVector c2r = FloatVector.zero(WIDE);
    FloatVector c2s = FloatVector.zero(WIDE);
    FloatVector c3p = FloatVector.zero(WIDE);
    FloatVector c3q = FloatVector.zero(WIDE);
    FloatVector c3r = FloatVector.zero(WIDE);
    FloatVector c3s = FloatVector.zero(WIDE);
    FloatVector c4p = FloatVector.zero(WIDE);
    FloatVector c4q = FloatVector.zero(WIDE);
    FloatVector c4r = FloatVector.zero(WIDE);
    FloatVector c4s = FloatVector.zero(WIDE);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    int a4 = 4 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      FloatVector bp = FloatVector.fromArray(WIDE, b, p);
      FloatVector bq = FloatVector.fromArray(WIDE, b, p + W);
      FloatVector br = FloatVector.fromArray(WIDE, b, p + 2 * W);
      FloatVector bs = FloatVector.fromArray(WIDE, b, p + bLast);
      FloatVector x0 = FloatVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      FloatVector x1 = FloatVector.broadcast(WIDE, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      FloatVector x2 = FloatVector.broadcast(WIDE, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
      FloatVector x3 = FloatVector.broadcast(WIDE, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      c3s = x3.fma(bs, c3s);
      FloatVector x4 = FloatVector.broadcast(WIDE, a[q + a4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      c4r = x4.fma(br, c4r);
      c4s = x4.fma(bs, c4s);
    }
    FloatVector scale = FloatVector.broadcast(WIDE, alpha);
    FloatVector d0p =
        FloatVector.fromArray(WIDE, d, dOffset).mul(beta);
    FloatVector d0q =
        FloatVector.fromArray(WIDE, d, dOffset + W).mul(beta);
    FloatVector d0r =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * W).mul(beta);
    FloatVector d0s =
        FloatVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + W);
    scale.fma(c0r, d0r).intoArray(c, cOffset + 2 * W);
    scale.fma(c0s, d0s).intoArray(c, cOffset + cLast);
    FloatVector d1p =
        FloatVector.fromArray(WIDE, d, dOffset + ldd).mul(beta);
    FloatVector d1q =
        FloatVector.fromArray(WIDE, d, dOffset + ldd + W).mul(beta);
    FloatVector d1r =
        FloatVector.fromArray(WIDE, d, dOffset + ldd + 2 * W).mul(beta);
    FloatVector d1s =
        FloatVector.fromArray(WIDE, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + W);
    scale.fma(c1r, d1r).intoArray(c, cOffset + ldc + 2 * W);
    scale.fma(c1s, d1s).intoArray(c, cOffset + ldc + cLast);
    FloatVector d2p =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd).mul(beta);
    FloatVector d2q =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd + W).mul(beta);
    FloatVector d2r =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd + 2 * W).mul(beta);
    FloatVector d2s =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd + cLast).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    scale.fma(c2q, d2q).intoArray(c, cOffset + 2 * ldc + W);
    scale.fma(c2r, d2r).intoArray(c, cOffset + 2 * ldc + 2 * W);
    scale.fma(c2s, d2s).intoArray(c, cOffset + 2 * ldc + cLast);
    FloatVector d3p =
        FloatVector.fromArray(WIDE, d, dOffset + 3 * ldd).mul(beta);
    FloatVector d3q =
        FloatVector.fromArray(WIDE, d, dOffset + 3 * ldd + W).mul(beta);
    FloatVector d3r =
        FloatVector.fromArray(WIDE, d, dOffset + 3 * ldd + 2 * W).mul(beta);
    FloatVector d3s =
        FloatVector.fromArray(WIDE, d, dOffset + 3 * ldd + cLast).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    scale.fma(c3q, d3q).intoArray(c, cOffset + 3 * ldc + W);
    scale.fma(c3r, d3r).intoArray(c, cOffset + 3 * ldc + 2 * W);
    scale.fma(c3s, d3s).intoArray(c, cOffset + 3 * ldc + cLast);
    FloatVector d4p =
        FloatVector.fromArray(WIDE, d, dOffset + 4 * ldd).mul(beta);
    FloatVector d4q =
        FloatVector.fromArray(WIDE, d, dOffset + 4 * ldd + W).mul(beta);
    FloatVector d4r =
        FloatVector.fromArray(WIDE, d, dOffset + 4 * ldd + 2 * W).mul(beta);
    FloatVector d4s =
        FloatVector.fromArray(WIDE, d, dOffset + 4 * ldd + cLast).mul(beta);
    scale.fma(c4p, d4p).intoArray(c, cOffset + 4 * ldc);
    scale.fma(c4q, d4q).intoArray(c, cOffset + 4 * ldc + W);
    scale.fma(c4r, d4r).intoArray(c, cOffset + 4 * ldc + 2 * W);
    scale.fma(c4s, d4s).intoArray(c, cOffset + 4 * ldc + cLast);
  }

  static void w4x4(
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] d,
      int dOffset,
      int ldd,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    FloatVector c0p = FloatVector.zero(WIDE);
    FloatVector c0q = FloatVector.zero(WIDE);
    FloatVector c0r = FloatVector.zero(WIDE);
    FloatVector c0s = FloatVector.zero(WIDE);
    FloatVector c1p = FloatVector.zero(WIDE);
    FloatVector c1q = FloatVector.zero(WIDE);
    FloatVector c1r = FloatVector.zero(WIDE);
    FloatVector c1s = FloatVector.zero(WIDE);
    FloatVector c2p = FloatVector.zero(WIDE);
    FloatVector c2q = FloatVector.zero(WIDE);
    FloatVector c2r = FloatVector.zero(WIDE);
    FloatVector c2s = FloatVector.zero(WIDE);
    FloatVector c3p = FloatVector.zero(WIDE);
    FloatVector c3q = FloatVector.zero(WIDE);
    FloatVector c3r = FloatVector.zero(WIDE);
    FloatVector c3s = FloatVector.zero(WIDE);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      FloatVector bp = FloatVector.fromArray(WIDE, b, p);
      FloatVector bq = FloatVector.fromArray(WIDE, b, p + W);
      FloatVector br = FloatVector.fromArray(WIDE, b, p + 2 * W);
      FloatVector bs = FloatVector.fromArray(WIDE, b, p + bLast);
      FloatVector x0 = FloatVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      FloatVector x1 = FloatVector.broadcast(WIDE, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      FloatVector x2 = FloatVector.broadcast(WIDE, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
      FloatVector x3 = FloatVector.broadcast(WIDE, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      c3s = x3.fma(bs, c3s);
    }
    FloatVector scale = FloatVector.broadcast(WIDE, alpha);
    FloatVector d0p =
        FloatVector.fromArray(WIDE, d, dOffset).mul(beta);
    FloatVector d0q =
        FloatVector.fromArray(WIDE, d, dOffset + W).mul(beta);
    FloatVector d0r =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * W).mul(beta);
    FloatVector d0s =
        FloatVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + W);
    scale.fma(c0r, d0r).intoArray(c, cOffset + 2 * W);
    scale.fma(c0s, d0s).intoArray(c, cOffset + cLast);
    FloatVector d1p =
        FloatVector.fromArray(WIDE, d, dOffset + ldd).mul(beta);
    FloatVector d1q =
        FloatVector.fromArray(WIDE, d, dOffset + ldd + W).mul(beta);
    FloatVector d1r =
        FloatVector.fromArray(WIDE, d, dOffset + ldd + 2 * W).mul(beta);
    FloatVector d1s =
        FloatVector.fromArray(WIDE, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + W);
    scale.fma(c1r, d1r).intoArray(c, cOffset + ldc + 2 * W);
    scale.fma(c1s, d1s).intoArray(c, cOffset + ldc + cLast);
    FloatVector d2p =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd).mul(beta);
    FloatVector d2q =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd + W).mul(beta);
    FloatVector d2r =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd + 2 * W).mul(beta);
    FloatVector d2s =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd + cLast).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    scale.fma(c2q, d2q).intoArray(c, cOffset + 2 * ldc + W);
    scale.fma(c2r, d2r).intoArray(c, cOffset + 2 * ldc + 2 * W);
    scale.fma(c2s, d2s).intoArray(c, cOffset + 2 * ldc + cLast);
    FloatVector d3p =
        FloatVector.fromArray(WIDE, d, dOffset + 3 * ldd).mul(beta);
    FloatVector d3q =
        FloatVector.fromArray(WIDE, d, dOffset + 3 * ldd + W).mul(beta);
    FloatVector d3r =
        FloatVector.fromArray(WIDE, d, dOffset + 3 * ldd + 2 * W).mul(beta);
    FloatVector d3s =
        FloatVector.fromArray(WIDE, d, dOffset + 3 * ldd + cLast).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    scale.fma(c3q, d3q).intoArray(c, cOffset + 3 * ldc + W);
    scale.fma(c3r, d3r).intoArray(c, cOffset + 3 * ldc + 2 * W);
    scale.fma(c3s, d3s).intoArray(c, cOffset + 3 * ldc + cLast);
  }

  static void w3x4(
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] d,
      int dOffset,
      int ldd,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    FloatVector c0p = FloatVector.zero(WIDE);
    FloatVector c0q = FloatVector.zero(WIDE);
    FloatVector c0r = FloatVector.zero(WIDE);
    FloatVector c0s = FloatVector.zero(WIDE);
    FloatVector c1p = FloatVector.zero(WIDE);
    FloatVector c1q = FloatVector.zero(WIDE);
    FloatVector c1r = FloatVector.zero(WIDE);
    FloatVector c1s = FloatVector.zero(WIDE);
    FloatVector c2p = FloatVector.zero(WIDE);
    FloatVector c2q = FloatVector.zero(WIDE);
    FloatVector c2r = FloatVector.zero(WIDE);
    FloatVector c2s = FloatVector.zero(WIDE);
    int a1 = aRow;
    int a2 = 2 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      FloatVector bp = FloatVector.fromArray(WIDE, b, p);
      FloatVector bq = FloatVector.fromArray(WIDE, b, p + W);
      FloatVector br = FloatVector.fromArray(WIDE, b, p + 2 * W);
      FloatVector bs = FloatVector.fromArray(WIDE, b, p + bLast);
      FloatVector x0 = FloatVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      FloatVector x1 = FloatVector.broadcast(WIDE, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      FloatVector x2 = FloatVector.broadcast(WIDE, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
    }
    FloatVector scale = FloatVector.broadcast(WIDE, alpha);
    FloatVector d0p =
        FloatVector.fromArray(WIDE, d, dOffset).mul(beta);
    FloatVector d0q =
        FloatVector.fromArray(WIDE, d, dOffset + W).mul(beta);
    FloatVector d0r =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * W).mul(beta);
    FloatVector d0s =
        FloatVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + W);
    scale.fma(c0r, d0r).intoArray(c, cOffset + 2 * W);
    scale.fma(c0s, d0s).intoArray(c, cOffset + cLast);
    FloatVector d1p =
        FloatVector.fromArray(WIDE, d, dOffset + ldd).mul(beta);
    FloatVector d1q =
        FloatVector.fromArray(WIDE, d, dOffset + ldd + W).mul(beta);
    FloatVector d1r =
        FloatVector.fromArray(WIDE, d, dOffset + ldd + 2 * W).mul(beta);
    FloatVector d1s =
        FloatVector.fromArray(WIDE, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + W);
    scale.fma(c1r, d1r).intoArray(c, cOffset + ldc + 2 * W);
    scale.fma(c1s, d1s).intoArray(c, cOffset + ldc + cLast);
    FloatVector d2p =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd).mul(beta);
    FloatVector d2q =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd + W).mul(beta);
    FloatVector d2r =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd + 2 * W).mul(beta);
    FloatVector d2s =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd + cLast).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    scale.fma(c2q, d2q).intoArray(c, cOffset + 2 * ldc + W);
    scale.fma(c2r, d2r).intoArray(c, cOffset + 2 * ldc + 2 * W);
    scale.fma(c2s, d2s).intoArray(c, cOffset + 2 * ldc + cLast);
  }

  static void w2x4(
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] d,
      int dOffset,
      int ldd,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    FloatVector c0p = FloatVector.zero(WIDE);
    FloatVector c0q = FloatVector.zero(WIDE);
    FloatVector c0r = FloatVector.zero(WIDE);
    FloatVector c0s = FloatVector.zero(WIDE);
    FloatVector c1p = FloatVector.zero(WIDE);
    FloatVector c1q = FloatVector.zero(WIDE);
    FloatVector c1r = FloatVector.zero(WIDE);
    FloatVector c1s = FloatVector.zero(WIDE);
    int a1 = aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      FloatVector bp = FloatVector.fromArray(WIDE, b, p);
      FloatVector bq = FloatVector.fromArray(WIDE, b, p + W);
      FloatVector br = FloatVector.fromArray(WIDE, b, p + 2 * W);
      FloatVector bs = FloatVector.fromArray(WIDE, b, p + bLast);
      FloatVector x0 = FloatVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      FloatVector x1 = FloatVector.broadcast(WIDE, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
    }
    FloatVector scale = FloatVector.broadcast(WIDE, alpha);
    FloatVector d0p =
        FloatVector.fromArray(WIDE, d, dOffset).mul(beta);
    FloatVector d0q =
        FloatVector.fromArray(WIDE, d, dOffset + W).mul(beta);
    FloatVector d0r =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * W).mul(beta);
    FloatVector d0s =
        FloatVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + W);
    scale.fma(c0r, d0r).intoArray(c, cOffset + 2 * W);
    scale.fma(c0s, d0s).intoArray(c, cOffset + cLast);
    FloatVector d1p =
        FloatVector.fromArray(WIDE, d, dOffset + ldd).mul(beta);
    FloatVector d1q =
        FloatVector.fromArray(WIDE, d, dOffset + ldd + W).mul(beta);
    FloatVector d1r =
        FloatVector.fromArray(WIDE, d, dOffset + ldd + 2 * W).mul(beta);
    FloatVector d1s =
        FloatVector.fromArray(WIDE, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + W);
    scale.fma(c1r, d1r).intoArray(c, cOffset + ldc + 2 * W);
    scale.fma(c1s, d1s).intoArray(c, cOffset + ldc + cLast);
  }

  static void w1x4(
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] d,
      int dOffset,
      int ldd,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    FloatVector c0p = FloatVector.zero(WIDE);
    FloatVector c0q = FloatVector.zero(WIDE);
    FloatVector c0r = FloatVector.zero(WIDE);
    FloatVector c0s = FloatVector.zero(WIDE);
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      FloatVector bp = FloatVector.fromArray(WIDE, b, p);
      FloatVector bq = FloatVector.fromArray(WIDE, b, p + W);
      FloatVector br = FloatVector.fromArray(WIDE, b, p + 2 * W);
      FloatVector bs = FloatVector.fromArray(WIDE, b, p + bLast);
      FloatVector x0 = FloatVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
    }
    FloatVector scale = FloatVector.broadcast(WIDE, alpha);
    FloatVector d0p =
        FloatVector.fromArray(WIDE, d, dOffset).mul(beta);
    FloatVector d0q =
        FloatVector.fromArray(WIDE, d, dOffset + W).mul(beta);
    FloatVector d0r =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * W).mul(beta);
    FloatVector d0s =
        FloatVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + W);
    scale.fma(c0r, d0r).intoArray(c, cOffset + 2 * W);
    scale.fma(c0s, d0s).intoArray(c, cOffset + cLast);
  }

  static void w8x3(
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] d,
      int dOffset,
      int ldd,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    FloatVector c0p = FloatVector.zero(WIDE);
    FloatVector c0q = FloatVector.zero(WIDE);
    FloatVector c0r = FloatVector.zero(WIDE);
    FloatVector c1p = FloatVector.zero(WIDE);
    FloatVector c1q = FloatVector.zero(WIDE);
    FloatVector c1r = FloatVector.zero(WIDE);
    FloatVector c2p = FloatVector.zero(WIDE);
    FloatVector c2q = FloatVector.zero(WIDE);
    FloatVector c2r = FloatVector.zero(WIDE);
    FloatVector c3p = FloatVector.zero(WIDE);
    FloatVector c3q = FloatVector.zero(WIDE);
    FloatVector c3r = FloatVector.zero(WIDE);
    FloatVector c4p = FloatVector.zero(WIDE);
    FloatVector c4q = FloatVector.zero(WIDE);
    FloatVector c4r = FloatVector.zero(WIDE);
    FloatVector c5p = FloatVector.zero(WIDE);
    FloatVector c5q = FloatVector.zero(WIDE);
    FloatVector c5r = FloatVector.zero(WIDE);
    FloatVector c6p = FloatVector.zero(WIDE);
    FloatVector c6q = FloatVector.zero(WIDE);
    FloatVector c6r = FloatVector.zero(WIDE);
    FloatVector c7p = FloatVector.zero(WIDE);
    FloatVector c7q = FloatVector.zero(WIDE);
    FloatVector c7r = FloatVector.zero(WIDE);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    int a4 = 4 * aRow;
    int a5 = 5 * aRow;
    int a6 = 6 * aRow;
    int a7 = 7 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      FloatVector bp = FloatVector.fromArray(WIDE, b, p);
      FloatVector bq = FloatVector.fromArray(WIDE, b, p + W);
      FloatVector br = FloatVector.fromArray(WIDE, b, p + bLast);
      FloatVector x0 = FloatVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      FloatVector x1 = FloatVector.broadcast(WIDE, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      FloatVector x2 = FloatVector.broadcast(WIDE, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      FloatVector x3 = FloatVector.broadcast(WIDE, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      FloatVector x4 = FloatVector.broadcast(WIDE, a[q + a4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      c4r = x4.fma(br, c4r);
      FloatVector x5 = FloatVector.broadcast(WIDE, a[q + a5]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
      c5r = x5.fma(br, c5r);
      FloatVector x6 = FloatVector.broadcast(WIDE, a[q + a6]);
      c6p = x6.fma(bp, c6p);
      c6q = x6.fma(bq, c6q);
      c6r = x6.fma(br, c6r);
      FloatVector x7 = FloatVector.broadcast(WIDE, a[q + a7]);
      c7p = x7.fma(bp, c7p);
      c7q = x7.fma(bq, c7q);
      c7r = x7.fma(br, c7r);
    }
    FloatVector scale = FloatVector.broadcast(WIDE, alpha);
    FloatVector d0p =
        FloatVector.fromArray(WIDE, d, dOffset).mul(beta);
    FloatVector d0q =
        FloatVector.fromArray(WIDE, d, dOffset + W).mul(beta);
    FloatVector d0r =
        FloatVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + W);
    scale.fma(c0r, d0r).intoArray(c, cOffset + cLast);
    FloatVector d1p =
        FloatVector.fromArray(WIDE, d, dOffset + ldd).mul(beta);
    FloatVector d1q =
        FloatVector.fromArray(WIDE, d, dOffset + ldd + W).mul(beta);
    FloatVector d1r =
        FloatVector.fromArray(WIDE, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + W);
    scale.fma(c1r, d1r).intoArray(c, cOffset + ldc + cLast);
    FloatVector d2p =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd).mul(beta);
    FloatVector d2q =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd + W).mul(beta);
    FloatVector d2r =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd + cLast).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    scale.fma(c2q, d2q).intoArray(c, cOffset + 2 * ldc + W);
    scale.fma(c2r, d2r).intoArray(c, cOffset + 2 * ldc + cLast);
    FloatVector d3p =
        FloatVector.fromArray(WIDE, d, dOffset + 3 * ldd).mul(beta);
    FloatVector d3q =
        FloatVector.fromArray(WIDE, d, dOffset + 3 * ldd + W).mul(beta);
    FloatVector d3r =
        FloatVector.fromArray(WIDE, d, dOffset + 3 * ldd + cLast).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    scale.fma(c3q, d3q).intoArray(c, cOffset + 3 * ldc + W);
    scale.fma(c3r, d3r).intoArray(c, cOffset + 3 * ldc + cLast);
    FloatVector d4p =
        FloatVector.fromArray(WIDE, d, dOffset + 4 * ldd).mul(beta);
    FloatVector d4q =
        FloatVector.fromArray(WIDE, d, dOffset + 4 * ldd + W).mul(beta);
    FloatVector d4r =
        FloatVector.fromArray(WIDE, d, dOffset + 4 * ldd + cLast).mul(beta);
    scale.fma(c4p, d4p).intoArray(c, cOffset + 4 * ldc);
    scale.fma(c4q, d4q).intoArray(c, cOffset + 4 * ldc + W);
    scale.fma(c4r, d4r).intoArray(c, cOffset + 4 * ldc + cLast);
    FloatVector d5p =
        FloatVector.fromArray(WIDE, d, dOffset + 5 * ldd).mul(beta);
    FloatVector d5q =
        FloatVector.fromArray(WIDE, d, dOffset + 5 * ldd + W).mul(beta);
    FloatVector d5r =
        FloatVector.fromArray(WIDE, d, dOffset + 5 * ldd + cLast).mul(beta);
    scale.fma(c5p, d5p).intoArray(c, cOffset + 5 * ldc);
    scale.fma(c5q, d5q).intoArray(c, cOffset + 5 * ldc + W);
    scale.fma(c5r, d5r).intoArray(c, cOffset + 5 * ldc + cLast);
    FloatVector d6p =
        FloatVector.fromArray(WIDE, d, dOffset + 6 * ldd).mul(beta);
    FloatVector d6q =
        FloatVector.fromArray(WIDE, d, dOffset + 6 * ldd + W).mul(beta);
    FloatVector d6r =
        FloatVector.fromArray(WIDE, d, dOffset + 6 * ldd + cLast).mul(beta);
    scale.fma(c6p, d6p).intoArray(c, cOffset + 6 * ldc);
    scale.fma(c6q, d6q).intoArray(c, cOffset + 6 * ldc + W);
    scale.fma(c6r, d6r).intoArray(c, cOffset + 6 * ldc + cLast);
    FloatVector d7p =
        FloatVector.fromArray(WIDE, d, dOffset + 7 * ldd).mul(beta);
    FloatVector d7q =
        FloatVector.fromArray(WIDE, d, dOffset + 7 * ldd + W).mul(beta);
    FloatVector d7r =
        FloatVector.fromArray(WIDE, d, dOffset + 7 * ldd + cLast).mul(beta);
    scale.fma(c7p, d7p).intoArray(c, cOffset + 7 * ldc);
    scale.fma(c7q, d7q).intoArray(c, cOffset + 7 * ldc + W);
    scale.fma(c7r, d7r).intoArray(c, cOffset + 7 * ldc + cLast);
  }

  static void w6x3(
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] d,
      int dOffset,
      int ldd,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    FloatVector c0p = FloatVector.zero(WIDE);
    FloatVector c0q = FloatVector.zero(WIDE);
    FloatVector c0r = FloatVector.zero(WIDE);
    FloatVector c1p = FloatVector.zero(WIDE);
    FloatVector c1q = FloatVector.zero(WIDE);
    FloatVector c1r = FloatVector.zero(WIDE);
    FloatVector c2p = FloatVector.zero(WIDE);
    FloatVector c2q = FloatVector.zero(WIDE);
    FloatVector c2r = FloatVector.zero(WIDE);
    FloatVector c3p = FloatVector.zero(WIDE);
    FloatVector c3q = FloatVector.zero(WIDE);
    FloatVector c3r = FloatVector.zero(WIDE);
    FloatVector c4p = FloatVector.zero(WIDE);
    FloatVector c4q = FloatVector.zero(WIDE);
    FloatVector c4r = FloatVector.zero(WIDE);
    FloatVector c5p = FloatVector.zero(WIDE);
    FloatVector c5q = FloatVector.zero(WIDE);
    FloatVector c5r = FloatVector.zero(WIDE);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    int a4 = 4 * aRow;
    int a5 = 5 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      FloatVector bp = FloatVector.fromArray(WIDE, b, p);
      FloatVector bq = FloatVector.fromArray(WIDE, b, p + W);
      FloatVector br = FloatVector.fromArray(WIDE, b, p + bLast);
      FloatVector x0 = FloatVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      FloatVector x1 = FloatVector.broadcast(WIDE, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      FloatVector x2 = FloatVector.broadcast(WIDE, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      FloatVector x3 = FloatVector.broadcast(WIDE, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      FloatVector x4 = FloatVector.broadcast(WIDE, a[q + a4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      c4r = x4.fma(br, c4r);
      FloatVector x5 = FloatVector.broadcast(WIDE, a[q + a5]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
      c5r = x5.fma(br, c5r);
    }
    FloatVector scale = FloatVector.broadcast(WIDE, alpha);
    FloatVector d0p =
        FloatVector.fromArray(WIDE, d, dOffset).mul(beta);
    FloatVector d0q =
        FloatVector.fromArray(WIDE, d, dOffset + W).mul(beta);
    FloatVector d0r =
        FloatVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + W);
    scale.fma(c0r, d0r).intoArray(c, cOffset + cLast);
    FloatVector d1p =
        FloatVector.fromArray(WIDE, d, dOffset + ldd).mul(beta);
    FloatVector d1q =
        FloatVector.fromArray(WIDE, d, dOffset + ldd + W).mul(beta);
    FloatVector d1r =
        FloatVector.fromArray(WIDE, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + W);
    scale.fma(c1r, d1r).intoArray(c, cOffset + ldc + cLast);
    FloatVector d2p =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd).mul(beta);
    FloatVector d2q =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd + W).mul(beta);
    FloatVector d2r =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd + cLast).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    scale.fma(c2q, d2q).intoArray(c, cOffset + 2 * ldc + W);
    scale.fma(c2r, d2r).intoArray(c, cOffset + 2 * ldc + cLast);
    FloatVector d3p =
        FloatVector.fromArray(WIDE, d, dOffset + 3 * ldd).mul(beta);
    FloatVector d3q =
        FloatVector.fromArray(WIDE, d, dOffset + 3 * ldd + W).mul(beta);
    FloatVector d3r =
        FloatVector.fromArray(WIDE, d, dOffset + 3 * ldd + cLast).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    scale.fma(c3q, d3q).intoArray(c, cOffset + 3 * ldc + W);
    scale.fma(c3r, d3r).intoArray(c, cOffset + 3 * ldc + cLast);
    FloatVector d4p =
        FloatVector.fromArray(WIDE, d, dOffset + 4 * ldd).mul(beta);
    FloatVector d4q =
        FloatVector.fromArray(WIDE, d, dOffset + 4 * ldd + W).mul(beta);
    FloatVector d4r =
        FloatVector.fromArray(WIDE, d, dOffset + 4 * ldd + cLast).mul(beta);
    scale.fma(c4p, d4p).intoArray(c, cOffset + 4 * ldc);
    scale.fma(c4q, d4q).intoArray(c, cOffset + 4 * ldc + W);
    scale.fma(c4r, d4r).intoArray(c, cOffset + 4 * ldc + cLast);
    FloatVector d5p =
        FloatVector.fromArray(WIDE, d, dOffset + 5 * ldd).mul(beta);
    FloatVector d5q =
        FloatVector.fromArray(WIDE, d, dOffset + 5 * ldd + W).mul(beta);
    FloatVector d5r =
        FloatVector.fromArray(WIDE, d, dOffset + 5 * ldd + cLast).mul(beta);
    scale.fma(c5p, d5p).intoArray(c, cOffset + 5 * ldc);
    scale.fma(c5q, d5q).intoArray(c, cOffset + 5 * ldc + W);
    scale.fma(c5r, d5r).intoArray(c, cOffset + 5 * ldc + cLast);
  }

  static void w4x3(
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] d,
      int dOffset,
      int ldd,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    FloatVector c0p = FloatVector.zero(WIDE);
    FloatVector c0q = FloatVector.zero(WIDE);
    FloatVector c0r = FloatVector.zero(WIDE);
    FloatVector c1p = FloatVector.zero(WIDE);
    FloatVector c1q = FloatVector.zero(WIDE);
    FloatVector c1r = FloatVector.zero(WIDE);
    FloatVector c2p = FloatVector.zero(WIDE);
    FloatVector c2q = FloatVector.zero(WIDE);
    FloatVector c2r = FloatVector.zero(WIDE);
    FloatVector c3p = FloatVector.zero(WIDE);
    FloatVector c3q = FloatVector.zero(WIDE);
    FloatVector c3r = FloatVector.zero(WIDE);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      FloatVector bp = FloatVector.fromArray(WIDE, b, p);
      FloatVector bq = FloatVector.fromArray(WIDE, b, p + W);
      FloatVector br = FloatVector.fromArray(WIDE, b, p + bLast);
      FloatVector x0 = FloatVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      FloatVector x1 = FloatVector.broadcast(WIDE, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      FloatVector x2 = FloatVector.broadcast(WIDE, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      FloatVector x3 = FloatVector.broadcast(WIDE, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
    }
    FloatVector scale = FloatVector.broadcast(WIDE, alpha);
    FloatVector d0p =
        FloatVector.fromArray(WIDE, d, dOffset).mul(beta);
    FloatVector d0q =
        FloatVector.fromArray(WIDE, d, dOffset + W).mul(beta);
    FloatVector d0r =
        FloatVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + W);
    scale.fma(c0r, d0r).intoArray(c, cOffset + cLast);
    FloatVector d1p =
        FloatVector.fromArray(WIDE, d, dOffset + ldd).mul(beta);
    FloatVector d1q =
        FloatVector.fromArray(WIDE, d, dOffset + ldd + W).mul(beta);
    FloatVector d1r =
        FloatVector.fromArray(WIDE, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + W);
    scale.fma(c1r, d1r).intoArray(c, cOffset + ldc + cLast);
    FloatVector d2p =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd).mul(beta);
    FloatVector d2q =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd + W).mul(beta);
    FloatVector d2r =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd + cLast).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    scale.fma(c2q, d2q).intoArray(c, cOffset + 2 * ldc + W);
    scale.fma(c2r, d2r).intoArray(c, cOffset + 2 * ldc + cLast);
    FloatVector d3p =
        FloatVector.fromArray(WIDE, d, dOffset + 3 * ldd).mul(beta);
    FloatVector d3q =
        FloatVector.fromArray(WIDE, d, dOffset + 3 * ldd + W).mul(beta);
    FloatVector d3r =
        FloatVector.fromArray(WIDE, d, dOffset + 3 * ldd + cLast).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    scale.fma(c3q, d3q).intoArray(c, cOffset + 3 * ldc + W);
    scale.fma(c3r, d3r).intoArray(c, cOffset + 3 * ldc + cLast);
  }

  static void w2x3(
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] d,
      int dOffset,
      int ldd,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    FloatVector c0p = FloatVector.zero(WIDE);
    FloatVector c0q = FloatVector.zero(WIDE);
    FloatVector c0r = FloatVector.zero(WIDE);
    FloatVector c1p = FloatVector.zero(WIDE);
    FloatVector c1q = FloatVector.zero(WIDE);
    FloatVector c1r = FloatVector.zero(WIDE);
    int a1 = aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      FloatVector bp = FloatVector.fromArray(WIDE, b, p);
      FloatVector bq = FloatVector.fromArray(WIDE, b, p + W);
      FloatVector br = FloatVector.fromArray(WIDE, b, p + bLast);
      FloatVector x0 = FloatVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      FloatVector x1 = FloatVector.broadcast(WIDE, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
    }
    FloatVector scale = FloatVector.broadcast(WIDE, alpha);
    FloatVector d0p =
        FloatVector.fromArray(WIDE, d, dOffset).mul(beta);
    FloatVector d0q =
        FloatVector.fromArray(WIDE, d, dOffset + W).mul(beta);
    FloatVector d0r =
        FloatVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + W);
    scale.fma(c0r, d0r).intoArray(c, cOffset + cLast);
    FloatVector d1p =
        FloatVector.fromArray(WIDE, d, dOffset + ldd).mul(beta);
    FloatVector d1q =
        FloatVector.fromArray(WIDE, d, dOffset + ldd + W).mul(beta);
    FloatVector d1r =
        FloatVector.fromArray(WIDE, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + W);
    scale.fma(c1r, d1r).intoArray(c, cOffset + ldc + cLast);
  }

  static void w1x3(
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] d,
      int dOffset,
      int ldd,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    FloatVector c0p = FloatVector.zero(WIDE);
    FloatVector c0q = FloatVector.zero(WIDE);
    FloatVector c0r = FloatVector.zero(WIDE);
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      FloatVector bp = FloatVector.fromArray(WIDE, b, p);
      FloatVector bq = FloatVector.fromArray(WIDE, b, p + W);
      FloatVector br = FloatVector.fromArray(WIDE, b, p + bLast);
      FloatVector x0 = FloatVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
    }
    FloatVector scale = FloatVector.broadcast(WIDE, alpha);
    FloatVector d0p =
        FloatVector.fromArray(WIDE, d, dOffset).mul(beta);
    FloatVector d0q =
        FloatVector.fromArray(WIDE, d, dOffset + W).mul(beta);
    FloatVector d0r =
        FloatVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + W);
    scale.fma(c0r, d0r).intoArray(c, cOffset + cLast);
  }

  static void w12x2(
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] d,
      int dOffset,
      int ldd,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    FloatVector c0p = FloatVector.zero(WIDE);
    FloatVector c0q = FloatVector.zero(WIDE);
    FloatVector c1p = FloatVector.zero(WIDE);
    FloatVector c1q = FloatVector.zero(WIDE);
    FloatVector c2p = FloatVector.zero(WIDE);
    FloatVector c2q = FloatVector.zero(WIDE);
    FloatVector c3p = FloatVector.zero(WIDE);
    FloatVector c3q = FloatVector.zero(WIDE);
    FloatVector c4p = FloatVector.zero(WIDE);
    FloatVector c4q = FloatVector.zero(WIDE);
    FloatVector c5p = FloatVector.zero(WIDE);
    FloatVector c5q = FloatVector.zero(WIDE);
    FloatVector c6p = FloatVector.zero(WIDE);
    FloatVector c6q = FloatVector.zero(WIDE);
    FloatVector c7p = FloatVector.zero(WIDE);
    FloatVector c7q = FloatVector.zero(WIDE);
    FloatVector c8p = FloatVector.zero(WIDE);
    FloatVector c8q = FloatVector.zero(WIDE);
    FloatVector c9p = FloatVector.zero(WIDE);
    FloatVector c9q = FloatVector.zero(WIDE);
    FloatVector c10p = FloatVector.zero(WIDE);
    FloatVector c10q = FloatVector.zero(WIDE);
    FloatVector c11p = FloatVector.zero(WIDE);
    FloatVector c11q = FloatVector.zero(WIDE);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    int a4 = 4 * aRow;
    int a5 = 5 * aRow;
    int a6 = 6 * aRow;
    int a7 = 7 * aRow;
    int a8 = 8 * aRow;
    int a9 = 9 * aRow;
    int a10 = 10 * aRow;
    int a11 = 11 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      FloatVector bp = FloatVector.fromArray(WIDE, b, p);
      FloatVector bq = FloatVector.fromArray(WIDE, b, p + bLast);
      FloatVector x0 = FloatVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      FloatVector x1 = FloatVector.broadcast(WIDE, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      FloatVector x2 = FloatVector.broadcast(WIDE, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      FloatVector x3 = FloatVector.broadcast(WIDE, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      FloatVector x4 = FloatVector.broadcast(WIDE, a[q + a4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      FloatVector x5 = FloatVector.broadcast(WIDE, a[q + a5]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
      FloatVector x6 = FloatVector.broadcast(WIDE, a[q + a6]);
      c6p = x6.fma(bp, c6p);
      c6q = x6.fma(bq, c6q);
      FloatVector x7 = FloatVector.broadcast(WIDE, a[q + a7]);
      c7p = x7.fma(bp, c7p);
      c7q = x7.fma(bq, c7q);
      FloatVector x8 = FloatVector.broadcast(WIDE, a[q + a8]);
      c8p = x8.fma(bp, c8p);
      c8q = x8.fma(bq, c8q);
      FloatVector x9 = FloatVector.broadcast(WIDE, a[q + a9]);
      c9p = x9.fma(bp, c9p);
      c9q = x9.fma(bq, c9q);
      FloatVector x10 = FloatVector.broadcast(WIDE, a[q + a10]);
      c10p = x10.fma(bp, c10p);
      c10q = x10.fma(bq, c10q);
      FloatVector x11 = FloatVector.broadcast(WIDE, a[q + a11]);
      c11p = x11.fma(bp, c11p);
      c11q = x11.fma(bq, c11q);
    }
    FloatVector scale = FloatVector.broadcast(WIDE, alpha);
    FloatVector d0p =
        FloatVector.fromArray(WIDE, d, dOffset).mul(beta);
    FloatVector d0q =
        FloatVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + cLast);
    FloatVector d1p =
        FloatVector.fromArray(WIDE, d, dOffset + ldd).mul(beta);
    FloatVector d1q =
        FloatVector.fromArray(WIDE, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + cLast);
    FloatVector d2p =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd).mul(beta);
    FloatVector d2q =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd + cLast).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    scale.fma(c2q, d2q).intoArray(c, cOffset + 2 * ldc + cLast);
    FloatVector d3p =
        FloatVector.fromArray(WIDE, d, dOffset + 3 * ldd).mul(beta);
    FloatVector d3q =
        FloatVector.fromArray(WIDE, d, dOffset + 3 * ldd + cLast).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    scale.fma(c3q, d3q).intoArray(c, cOffset + 3 * ldc + cLast);
    FloatVector d4p =
        FloatVector.fromArray(WIDE, d, dOffset + 4 * ldd).mul(beta);
    FloatVector d4q =
        FloatVector.fromArray(WIDE, d, dOffset + 4 * ldd + cLast).mul(beta);
    scale.fma(c4p, d4p).intoArray(c, cOffset + 4 * ldc);
    scale.fma(c4q, d4q).intoArray(c, cOffset + 4 * ldc + cLast);
    FloatVector d5p =
        FloatVector.fromArray(WIDE, d, dOffset + 5 * ldd).mul(beta);
    FloatVector d5q =
        FloatVector.fromArray(WIDE, d, dOffset + 5 * ldd + cLast).mul(beta);
    scale.fma(c5p, d5p).intoArray(c, cOffset + 5 * ldc);
    scale.fma(c5q, d5q).intoArray(c, cOffset + 5 * ldc + cLast);
    FloatVector d6p =
        FloatVector.fromArray(WIDE, d, dOffset + 6 * ldd).mul(beta);
    FloatVector d6q =
        FloatVector.fromArray(WIDE, d, dOffset + 6 * ldd + cLast).mul(beta);
    scale.fma(c6p, d6p).intoArray(c, cOffset + 6 * ldc);
    scale.fma(c6q, d6q).intoArray(c, cOffset + 6 * ldc + cLast);
    FloatVector d7p =
        FloatVector.fromArray(WIDE, d, dOffset + 7 * ldd).mul(beta);
    FloatVector d7q =
        FloatVector.fromArray(WIDE, d, dOffset + 7 * ldd + cLast).mul(beta);
    scale.fma(c7p, d7p).intoArray(c, cOffset + 7 * ldc);
    scale.fma(c7q, d7q).intoArray(c, cOffset + 7 * ldc + cLast);
    FloatVector d8p =
        FloatVector.fromArray(WIDE, d, dOffset + 8 * ldd).mul(beta);
    FloatVector d8q =
        FloatVector.fromArray(WIDE, d, dOffset + 8 * ldd + cLast).mul(beta);
    scale.fma(c8p, d8p).intoArray(c, cOffset + 8 * ldc);
    scale.fma(c8q, d8q).intoArray(c, cOffset + 8 * ldc + cLast);
    FloatVector d9p =
        FloatVector.fromArray(WIDE, d, dOffset + 9 * ldd).mul(beta);
    FloatVector d9q =
        FloatVector.fromArray(WIDE, d, dOffset + 9 * ldd + cLast).mul(beta);
    scale.fma(c9p, d9p).intoArray(c, cOffset + 9 * ldc);
    scale.fma(c9q, d9q).intoArray(c, cOffset + 9 * ldc + cLast);
    FloatVector d10p =
        FloatVector.fromArray(WIDE, d, dOffset + 10 * ldd).mul(beta);
    FloatVector d10q =
        FloatVector.fromArray(WIDE, d, dOffset + 10 * ldd + cLast).mul(beta);
    scale.fma(c10p, d10p).intoArray(c, cOffset + 10 * ldc);
    scale.fma(c10q, d10q).intoArray(c, cOffset + 10 * ldc + cLast);
    FloatVector d11p =
        FloatVector.fromArray(WIDE, d, dOffset + 11 * ldd).mul(beta);
    FloatVector d11q =
        FloatVector.fromArray(WIDE, d, dOffset + 11 * ldd + cLast).mul(beta);
    scale.fma(c11p, d11p).intoArray(c, cOffset + 11 * ldc);
    scale.fma(c11q, d11q).intoArray(c, cOffset + 11 * ldc + cLast);
  }

  static void w8x2(
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] d,
      int dOffset,
      int ldd,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    FloatVector c0p = FloatVector.zero(WIDE);
    FloatVector c0q = FloatVector.zero(WIDE);
    FloatVector c1p = FloatVector.zero(WIDE);
    FloatVector c1q = FloatVector.zero(WIDE);
    FloatVector c2p = FloatVector.zero(WIDE);
    FloatVector c2q = FloatVector.zero(WIDE);
    FloatVector c3p = FloatVector.zero(WIDE);
    FloatVector c3q = FloatVector.zero(WIDE);
    FloatVector c4p = FloatVector.zero(WIDE);
    FloatVector c4q = FloatVector.zero(WIDE);
    FloatVector c5p = FloatVector.zero(WIDE);
    FloatVector c5q = FloatVector.zero(WIDE);
    FloatVector c6p = FloatVector.zero(WIDE);
    FloatVector c6q = FloatVector.zero(WIDE);
    FloatVector c7p = FloatVector.zero(WIDE);
    FloatVector c7q = FloatVector.zero(WIDE);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    int a4 = 4 * aRow;
    int a5 = 5 * aRow;
    int a6 = 6 * aRow;
    int a7 = 7 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      FloatVector bp = FloatVector.fromArray(WIDE, b, p);
      FloatVector bq = FloatVector.fromArray(WIDE, b, p + bLast);
      FloatVector x0 = FloatVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      FloatVector x1 = FloatVector.broadcast(WIDE, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      FloatVector x2 = FloatVector.broadcast(WIDE, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      FloatVector x3 = FloatVector.broadcast(WIDE, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      FloatVector x4 = FloatVector.broadcast(WIDE, a[q + a4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      FloatVector x5 = FloatVector.broadcast(WIDE, a[q + a5]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
      FloatVector x6 = FloatVector.broadcast(WIDE, a[q + a6]);
      c6p = x6.fma(bp, c6p);
      c6q = x6.fma(bq, c6q);
      FloatVector x7 = FloatVector.broadcast(WIDE, a[q + a7]);
      c7p = x7.fma(bp, c7p);
      c7q = x7.fma(bq, c7q);
    }
    FloatVector scale = FloatVector.broadcast(WIDE, alpha);
    FloatVector d0p =
        FloatVector.fromArray(WIDE, d, dOffset).mul(beta);
    FloatVector d0q =
        FloatVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + cLast);
    FloatVector d1p =
        FloatVector.fromArray(WIDE, d, dOffset + ldd).mul(beta);
    FloatVector d1q =
        FloatVector.fromArray(WIDE, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + cLast);
    FloatVector d2p =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd).mul(beta);
    FloatVector d2q =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd + cLast).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    scale.fma(c2q, d2q).intoArray(c, cOffset + 2 * ldc + cLast);
    FloatVector d3p =
        FloatVector.fromArray(WIDE, d, dOffset + 3 * ldd).mul(beta);
    FloatVector d3q =
        FloatVector.fromArray(WIDE, d, dOffset + 3 * ldd + cLast).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    scale.fma(c3q, d3q).intoArray(c, cOffset + 3 * ldc + cLast);
    FloatVector d4p =
        FloatVector.fromArray(WIDE, d, dOffset + 4 * ldd).mul(beta);
    FloatVector d4q =
        FloatVector.fromArray(WIDE, d, dOffset + 4 * ldd + cLast).mul(beta);
    scale.fma(c4p, d4p).intoArray(c, cOffset + 4 * ldc);
    scale.fma(c4q, d4q).intoArray(c, cOffset + 4 * ldc + cLast);
    FloatVector d5p =
        FloatVector.fromArray(WIDE, d, dOffset + 5 * ldd).mul(beta);
    FloatVector d5q =
        FloatVector.fromArray(WIDE, d, dOffset + 5 * ldd + cLast).mul(beta);
    scale.fma(c5p, d5p).intoArray(c, cOffset + 5 * ldc);
    scale.fma(c5q, d5q).intoArray(c, cOffset + 5 * ldc + cLast);
    FloatVector d6p =
        FloatVector.fromArray(WIDE, d, dOffset + 6 * ldd).mul(beta);
    FloatVector d6q =
        FloatVector.fromArray(WIDE, d, dOffset + 6 * ldd + cLast).mul(beta);
    scale.fma(c6p, d6p).intoArray(c, cOffset + 6 * ldc);
    scale.fma(c6q, d6q).intoArray(c, cOffset + 6 * ldc + cLast);
    FloatVector d7p =
        FloatVector.fromArray(WIDE, d, dOffset + 7 * ldd).mul(beta);
    FloatVector d7q =
        FloatVector.fromArray(WIDE, d, dOffset + 7 * ldd + cLast).mul(beta);
    scale.fma(c7p, d7p).intoArray(c, cOffset + 7 * ldc);
    scale.fma(c7q, d7q).intoArray(c, cOffset + 7 * ldc + cLast);
  }

  static void w6x2(
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] d,
      int dOffset,
      int ldd,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    FloatVector c0p = FloatVector.zero(WIDE);
    FloatVector c0q = FloatVector.zero(WIDE);
    FloatVector c1p = FloatVector.zero(WIDE);
    FloatVector c1q = FloatVector.zero(WIDE);
    FloatVector c2p = FloatVector.zero(WIDE);
    FloatVector c2q = FloatVector.zero(WIDE);
    FloatVector c3p = FloatVector.zero(WIDE);
    FloatVector c3q = FloatVector.zero(WIDE);
    FloatVector c4p = FloatVector.zero(WIDE);
    FloatVector c4q = FloatVector.zero(WIDE);
    FloatVector c5p = FloatVector.zero(WIDE);
    FloatVector c5q = FloatVector.zero(WIDE);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    int a4 = 4 * aRow;
    int a5 = 5 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      FloatVector bp = FloatVector.fromArray(WIDE, b, p);
      FloatVector bq = FloatVector.fromArray(WIDE, b, p + bLast);
      FloatVector x0 = FloatVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      FloatVector x1 = FloatVector.broadcast(WIDE, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      FloatVector x2 = FloatVector.broadcast(WIDE, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      FloatVector x3 = FloatVector.broadcast(WIDE, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      FloatVector x4 = FloatVector.broadcast(WIDE, a[q + a4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      FloatVector x5 = FloatVector.broadcast(WIDE, a[q + a5]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
    }
    FloatVector scale = FloatVector.broadcast(WIDE, alpha);
    FloatVector d0p =
        FloatVector.fromArray(WIDE, d, dOffset).mul(beta);
    FloatVector d0q =
        FloatVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + cLast);
    FloatVector d1p =
        FloatVector.fromArray(WIDE, d, dOffset + ldd).mul(beta);
    FloatVector d1q =
        FloatVector.fromArray(WIDE, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + cLast);
    FloatVector d2p =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd).mul(beta);
    FloatVector d2q =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd + cLast).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    scale.fma(c2q, d2q).intoArray(c, cOffset + 2 * ldc + cLast);
    FloatVector d3p =
        FloatVector.fromArray(WIDE, d, dOffset + 3 * ldd).mul(beta);
    FloatVector d3q =
        FloatVector.fromArray(WIDE, d, dOffset + 3 * ldd + cLast).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    scale.fma(c3q, d3q).intoArray(c, cOffset + 3 * ldc + cLast);
    FloatVector d4p =
        FloatVector.fromArray(WIDE, d, dOffset + 4 * ldd).mul(beta);
    FloatVector d4q =
        FloatVector.fromArray(WIDE, d, dOffset + 4 * ldd + cLast).mul(beta);
    scale.fma(c4p, d4p).intoArray(c, cOffset + 4 * ldc);
    scale.fma(c4q, d4q).intoArray(c, cOffset + 4 * ldc + cLast);
    FloatVector d5p =
        FloatVector.fromArray(WIDE, d, dOffset + 5 * ldd).mul(beta);
    FloatVector d5q =
        FloatVector.fromArray(WIDE, d, dOffset + 5 * ldd + cLast).mul(beta);
    scale.fma(c5p, d5p).intoArray(c, cOffset + 5 * ldc);
    scale.fma(c5q, d5q).intoArray(c, cOffset + 5 * ldc + cLast);
  }

  static void w4x2(
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] d,
      int dOffset,
      int ldd,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    FloatVector c0p = FloatVector.zero(WIDE);
    FloatVector c0q = FloatVector.zero(WIDE);
    FloatVector c1p = FloatVector.zero(WIDE);
    FloatVector c1q = FloatVector.zero(WIDE);
    FloatVector c2p = FloatVector.zero(WIDE);
    FloatVector c2q = FloatVector.zero(WIDE);
    FloatVector c3p = FloatVector.zero(WIDE);
    FloatVector c3q = FloatVector.zero(WIDE);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      FloatVector bp = FloatVector.fromArray(WIDE, b, p);
      FloatVector bq = FloatVector.fromArray(WIDE, b, p + bLast);
      FloatVector x0 = FloatVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      FloatVector x1 = FloatVector.broadcast(WIDE, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      FloatVector x2 = FloatVector.broadcast(WIDE, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      FloatVector x3 = FloatVector.broadcast(WIDE, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
    }
    FloatVector scale = FloatVector.broadcast(WIDE, alpha);
    FloatVector d0p =
        FloatVector.fromArray(WIDE, d, dOffset).mul(beta);
    FloatVector d0q =
        FloatVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + cLast);
    FloatVector d1p =
        FloatVector.fromArray(WIDE, d, dOffset + ldd).mul(beta);
    FloatVector d1q =
        FloatVector.fromArray(WIDE, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + cLast);
    FloatVector d2p =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd).mul(beta);
    FloatVector d2q =
        FloatVector.fromArray(WIDE, d, dOffset + 2 * ldd + cLast).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    scale.fma(c2q, d2q).intoArray(c, cOffset + 2 * ldc + cLast);
    FloatVector d3p =
        FloatVector.fromArray(WIDE, d, dOffset + 3 * ldd).mul(beta);
    FloatVector d3q =
        FloatVector.fromArray(WIDE, d, dOffset + 3 * ldd + cLast).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    scale.fma(c3q, d3q).intoArray(c, cOffset + 3 * ldc + cLast);
  }

  static void w2x2(
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] d,
      int dOffset,
      int ldd,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    FloatVector c0p = FloatVector.zero(WIDE);
    FloatVector c0q = FloatVector.zero(WIDE);
    FloatVector c1p = FloatVector.zero(WIDE);
    FloatVector c1q = FloatVector.zero(WIDE);
    int a1 = aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      FloatVector bp = FloatVector.fromArray(WIDE, b, p);
      FloatVector bq = FloatVector.fromArray(WIDE, b, p + bLast);
      FloatVector x0 = FloatVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      FloatVector x1 = FloatVector.broadcast(WIDE, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
    }
    FloatVector scale = FloatVector.broadcast(WIDE, alpha);
    FloatVector d0p =
        FloatVector.fromArray(WIDE, d, dOffset).mul(beta);
    FloatVector d0q =
        FloatVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + cLast);
    FloatVector d1p =
        FloatVector.fromArray(WIDE, d, dOffset + ldd).mul(beta);
    FloatVector d1q =
        FloatVector.fromArray(WIDE, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + cLast);
  }

  static void w1x2(
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] d,
      int dOffset,
      int ldd,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    FloatVector c0p = FloatVector.zero(WIDE);
    FloatVector c0q = FloatVector.zero(WIDE);
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      FloatVector bp = FloatVector.fromArray(WIDE, b, p);
      FloatVector bq = FloatVector.fromArray(WIDE, b, p + bLast);
      FloatVector x0 = FloatVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
    }
    FloatVector scale = FloatVector.broadcast(WIDE, alpha);
    FloatVector d0p =
        FloatVector.fromArray(WIDE, d, dOffset).mul(beta);
    FloatVector d0q =
        FloatVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + cLast);
  }

  static void h12x2(
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] d,
      int dOffset,
      int ldd,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    FloatVector c0p = FloatVector.zero(HALF);
    FloatVector c0q = FloatVector.zero(HALF);
    FloatVector c1p = FloatVector.zero(HALF);
    FloatVector c1q = FloatVector.zero(HALF);
    FloatVector c2p = FloatVector.zero(HALF);
    FloatVector c2q = FloatVector.zero(HALF);
    FloatVector c3p = FloatVector.zero(HALF);
    FloatVector c3q = FloatVector.zero(HALF);
    FloatVector c4p = FloatVector.zero(HALF);
    FloatVector c4q = FloatVector.zero(HALF);
    FloatVector c5p = FloatVector.zero(HALF);
    FloatVector c5q = FloatVector.zero(HALF);
    FloatVector c6p = FloatVector.zero(HALF);
    FloatVector c6q = FloatVector.zero(HALF);
    FloatVector c7p = FloatVector.zero(HALF);
    FloatVector c7q = FloatVector.zero(HALF);
    FloatVector c8p = FloatVector.zero(HALF);
    FloatVector c8q = FloatVector.zero(HALF);
    FloatVector c9p = FloatVector.zero(HALF);
    FloatVector c9q = FloatVector.zero(HALF);
    FloatVector c10p = FloatVector.zero(HALF);
    FloatVector c10q = FloatVector.zero(HALF);
    FloatVector c11p = FloatVector.zero(HALF);
    FloatVector c11q = FloatVector.zero(HALF);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    int a4 = 4 * aRow;
    int a5 = 5 * aRow;
    int a6 = 6 * aRow;
    int a7 = 7 * aRow;
    int a8 = 8 * aRow;
    int a9 = 9 * aRow;
    int a10 = 10 * aRow;
    int a11 = 11 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      FloatVector bp = FloatVector.fromArray(HALF, b, p);
      FloatVector bq = FloatVector.fromArray(HALF, b, p + bLast);
      FloatVector x0 = FloatVector.broadcast(HALF, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      FloatVector x1 = FloatVector.broadcast(HALF, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      FloatVector x2 = FloatVector.broadcast(HALF, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      FloatVector x3 = FloatVector.broadcast(HALF, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      FloatVector x4 = FloatVector.broadcast(HALF, a[q + a4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      FloatVector x5 = FloatVector.broadcast(HALF, a[q + a5]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
      FloatVector x6 = FloatVector.broadcast(HALF, a[q + a6]);
      c6p = x6.fma(bp, c6p);
      c6q = x6.fma(bq, c6q);
      FloatVector x7 = FloatVector.broadcast(HALF, a[q + a7]);
      c7p = x7.fma(bp, c7p);
      c7q = x7.fma(bq, c7q);
      FloatVector x8 = FloatVector.broadcast(HALF, a[q + a8]);
      c8p = x8.fma(bp, c8p);
      c8q = x8.fma(bq, c8q);
      FloatVector x9 = FloatVector.broadcast(HALF, a[q + a9]);
      c9p = x9.fma(bp, c9p);
      c9q = x9.fma(bq, c9q);
      FloatVector x10 = FloatVector.broadcast(HALF, a[q + a10]);
      c10p = x10.fma(bp, c10p);
      c10q = x10.fma(bq, c10q);
      FloatVector x11 = FloatVector.broadcast(HALF, a[q + a11]);
      c11p = x11.fma(bp, c11p);
      c11q = x11.fma(bq, c11q);
    }
    FloatVector scale = FloatVector.broadcast(HALF, alpha);
    FloatVector d0p =
        FloatVector.fromArray(HALF, d, dOffset).mul(beta);
    FloatVector d0q =
        FloatVector.fromArray(HALF, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + cLast);
    FloatVector d1p =
        FloatVector.fromArray(HALF, d, dOffset + ldd).mul(beta);
    FloatVector d1q =
        FloatVector.fromArray(HALF, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + cLast);
    FloatVector d2p =
        FloatVector.fromArray(HALF, d, dOffset + 2 * ldd).mul(beta);
    FloatVector d2q =
        FloatVector.fromArray(HALF, d, dOffset + 2 * ldd + cLast).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    scale.fma(c2q, d2q).intoArray(c, cOffset + 2 * ldc + cLast);
    FloatVector d3p =
        FloatVector.fromArray(HALF, d, dOffset + 3 * ldd).mul(beta);
    FloatVector d3q =
        FloatVector.fromArray(HALF, d, dOffset + 3 * ldd + cLast).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    scale.fma(c3q, d3q).intoArray(c, cOffset + 3 * ldc + cLast);
    FloatVector d4p =
        FloatVector.fromArray(HALF, d, dOffset + 4 * ldd).mul(beta);
    FloatVector d4q =
        FloatVector.fromArray(HALF, d, dOffset + 4 * ldd + cLast).mul(beta);
    scale.fma(c4p, d4p).intoArray(c, cOffset + 4 * ldc);
    scale.fma(c4q, d4q).intoArray(c, cOffset + 4 * ldc + cLast);
    FloatVector d5p =
        FloatVector.fromArray(HALF, d, dOffset + 5 * ldd).mul(beta);
    FloatVector d5q =
        FloatVector.fromArray(HALF, d, dOffset + 5 * ldd + cLast).mul(beta);
    scale.fma(c5p, d5p).intoArray(c, cOffset + 5 * ldc);
    scale.fma(c5q, d5q).intoArray(c, cOffset + 5 * ldc + cLast);
    FloatVector d6p =
        FloatVector.fromArray(HALF, d, dOffset + 6 * ldd).mul(beta);
    FloatVector d6q =
        FloatVector.fromArray(HALF, d, dOffset + 6 * ldd + cLast).mul(beta);
    scale.fma(c6p, d6p).intoArray(c, cOffset + 6 * ldc);
    scale.fma(c6q, d6q).intoArray(c, cOffset + 6 * ldc + cLast);
    FloatVector d7p =
        FloatVector.fromArray(HALF, d, dOffset + 7 * ldd).mul(beta);
    FloatVector d7q =
        FloatVector.fromArray(HALF, d, dOffset + 7 * ldd + cLast).mul(beta);
    scale.fma(c7p, d7p).intoArray(c, cOffset + 7 * ldc);
    scale.fma(c7q, d7q).intoArray(c, cOffset + 7 * ldc + cLast);
    FloatVector d8p =
        FloatVector.fromArray(HALF, d, dOffset + 8 * ldd).mul(beta);
    FloatVector d8q =
        FloatVector.fromArray(HALF, d, dOffset + 8 * ldd + cLast).mul(beta);
    scale.fma(c8p, d8p).intoArray(c, cOffset + 8 * ldc);
    scale.fma(c8q, d8q).intoArray(c, cOffset + 8 * ldc + cLast);
    FloatVector d9p =
        FloatVector.fromArray(HALF, d, dOffset + 9 * ldd).mul(beta);
    FloatVector d9q =
        FloatVector.fromArray(HALF, d, dOffset + 9 * ldd + cLast).mul(beta);
    scale.fma(c9p, d9p).intoArray(c, cOffset + 9 * ldc);
    scale.fma(c9q, d9q).intoArray(c, cOffset + 9 * ldc + cLast);
    FloatVector d10p =
        FloatVector.fromArray(HALF, d, dOffset + 10 * ldd).mul(beta);
    FloatVector d10q =
        FloatVector.fromArray(HALF, d, dOffset + 10 * ldd + cLast).mul(beta);
    scale.fma(c10p, d10p).intoArray(c, cOffset + 10 * ldc);
    scale.fma(c10q, d10q).intoArray(c, cOffset + 10 * ldc + cLast);
    FloatVector d11p =
        FloatVector.fromArray(HALF, d, dOffset + 11 * ldd).mul(beta);
    FloatVector d11q =
        FloatVector.fromArray(HALF, d, dOffset + 11 * ldd + cLast).mul(beta);
    scale.fma(c11p, d11p).intoArray(c, cOffset + 11 * ldc);
    scale.fma(c11q, d11q).intoArray(c, cOffset + 11 * ldc + cLast);
  }

  static void h8x2(
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] d,
      int dOffset,
      int ldd,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    FloatVector c0p = FloatVector.zero(HALF);
    FloatVector c0q = FloatVector.zero(HALF);
    FloatVector c1p = FloatVector.zero(HALF);
    FloatVector c1q = FloatVector.zero(HALF);
    FloatVector c2p = FloatVector.zero(HALF);
    FloatVector c2q = FloatVector.zero(HALF);
    FloatVector c3p = FloatVector.zero(HALF);
    FloatVector c3q = FloatVector.zero(HALF);
    FloatVector c4p = FloatVector.zero(HALF);
    FloatVector c4q = FloatVector.zero(HALF);
    FloatVector c5p = FloatVector.zero(HALF);
    FloatVector c5q = FloatVector.zero(HALF);
    FloatVector c6p = FloatVector.zero(HALF);
    FloatVector c6q = FloatVector.zero(HALF);
    FloatVector c7p = FloatVector.zero(HALF);
    FloatVector c7q = FloatVector.zero(HALF);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    int a4 = 4 * aRow;
    int a5 = 5 * aRow;
    int a6 = 6 * aRow;
    int a7 = 7 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      FloatVector bp = FloatVector.fromArray(HALF, b, p);
      FloatVector bq = FloatVector.fromArray(HALF, b, p + bLast);
      FloatVector x0 = FloatVector.broadcast(HALF, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      FloatVector x1 = FloatVector.broadcast(HALF, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      FloatVector x2 = FloatVector.broadcast(HALF, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      FloatVector x3 = FloatVector.broadcast(HALF, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      FloatVector x4 = FloatVector.broadcast(HALF, a[q + a4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      FloatVector x5 = FloatVector.broadcast(HALF, a[q + a5]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
      FloatVector x6 = FloatVector.broadcast(HALF, a[q + a6]);
      c6p = x6.fma(bp, c6p);
      c6q = x6.fma(bq, c6q);
      FloatVector x7 = FloatVector.broadcast(HALF, a[q + a7]);
      c7p = x7.fma(bp, c7p);
      c7q = x7.fma(bq, c7q);
    }
    FloatVector scale = FloatVector.broadcast(HALF, alpha);
    FloatVector d0p =
        FloatVector.fromArray(HALF, d, dOffset).mul(beta);
    FloatVector d0q =
        FloatVector.fromArray(HALF, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + cLast);
    FloatVector d1p =
        FloatVector.fromArray(HALF, d, dOffset + ldd).mul(beta);
    FloatVector d1q =
        FloatVector.fromArray(HALF, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + cLast);
    FloatVector d2p =
        FloatVector.fromArray(HALF, d, dOffset + 2 * ldd).mul(beta);
    FloatVector d2q =
        FloatVector.fromArray(HALF, d, dOffset + 2 * ldd + cLast).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    scale.fma(c2q, d2q).intoArray(c, cOffset + 2 * ldc + cLast);
    FloatVector d3p =
        FloatVector.fromArray(HALF, d, dOffset + 3 * ldd).mul(beta);
    FloatVector d3q =
        FloatVector.fromArray(HALF, d, dOffset + 3 * ldd + cLast).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    scale.fma(c3q, d3q).intoArray(c, cOffset + 3 * ldc + cLast);
    FloatVector d4p =
        FloatVector.fromArray(HALF, d, dOffset + 4 * ldd).mul(beta);
    FloatVector d4q =
        FloatVector.fromArray(HALF, d, dOffset + 4 * ldd + cLast).mul(beta);
    scale.fma(c4p, d4p).intoArray(c, cOffset + 4 * ldc);
    scale.fma(c4q, d4q).intoArray(c, cOffset + 4 * ldc + cLast);
    FloatVector d5p =
        FloatVector.fromArray(HALF, d, dOffset + 5 * ldd).mul(beta);
    FloatVector d5q =
        FloatVector.fromArray(HALF, d, dOffset + 5 * ldd + cLast).mul(beta);
    scale.fma(c5p, d5p).intoArray(c, cOffset + 5 * ldc);
    scale.fma(c5q, d5q).intoArray(c, cOffset + 5 * ldc + cLast);
    FloatVector d6p =
        FloatVector.fromArray(HALF, d, dOffset + 6 * ldd).mul(beta);
    FloatVector d6q =
        FloatVector.fromArray(HALF, d, dOffset + 6 * ldd + cLast).mul(beta);
    scale.fma(c6p, d6p).intoArray(c, cOffset + 6 * ldc);
    scale.fma(c6q, d6q).intoArray(c, cOffset + 6 * ldc + cLast);
    FloatVector d7p =
        FloatVector.fromArray(HALF, d, dOffset + 7 * ldd).mul(beta);
    FloatVector d7q =
        FloatVector.fromArray(HALF, d, dOffset + 7 * ldd + cLast).mul(beta);
    scale.fma(c7p, d7p).intoArray(c, cOffset + 7 * ldc);
    scale.fma(c7q, d7q).intoArray(c, cOffset + 7 * ldc + cLast);
  }

  static void h6x2(
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] d,
      int dOffset,
      int ldd,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    FloatVector c0p = FloatVector.zero(HALF);
    FloatVector c0q = FloatVector.zero(HALF);
    FloatVector c1p = FloatVector.zero(HALF);
    FloatVector c1q = FloatVector.zero(HALF);
    FloatVector c2p = FloatVector.zero(HALF);
    FloatVector c2q = FloatVector.zero(HALF);
    FloatVector c3p = FloatVector.zero(HALF);
    FloatVector c3q = FloatVector.zero(HALF);
    FloatVector c4p = FloatVector.zero(HALF);
    FloatVector c4q = FloatVector.zero(HALF);
    FloatVector c5p = FloatVector.zero(HALF);
    FloatVector c5q = FloatVector.zero(HALF);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    int a4 = 4 * aRow;
    int a5 = 5 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      FloatVector bp = FloatVector.fromArray(HALF, b, p);
      FloatVector bq = FloatVector.fromArray(HALF, b, p + bLast);
      FloatVector x0 = FloatVector.broadcast(HALF, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      FloatVector x1 = FloatVector.broadcast(HALF, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      FloatVector x2 = FloatVector.broadcast(HALF, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      FloatVector x3 = FloatVector.broadcast(HALF, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      FloatVector x4 = FloatVector.broadcast(HALF, a[q + a4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      FloatVector x5 = FloatVector.broadcast(HALF, a[q + a5]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
    }
    FloatVector scale = FloatVector.broadcast(HALF, alpha);
    FloatVector d0p =
        FloatVector.fromArray(HALF, d, dOffset).mul(beta);
    FloatVector d0q =
        FloatVector.fromArray(HALF, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + cLast);
    FloatVector d1p =
        FloatVector.fromArray(HALF, d, dOffset + ldd).mul(beta);
    FloatVector d1q =
        FloatVector.fromArray(HALF, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + cLast);
    FloatVector d2p =
        FloatVector.fromArray(HALF, d, dOffset + 2 * ldd).mul(beta);
    FloatVector d2q =
        FloatVector.fromArray(HALF, d, dOffset + 2 * ldd + cLast).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    scale.fma(c2q, d2q).intoArray(c, cOffset + 2 * ldc + cLast);
    FloatVector d3p =
        FloatVector.fromArray(HALF, d, dOffset + 3 * ldd).mul(beta);
    FloatVector d3q =
        FloatVector.fromArray(HALF, d, dOffset + 3 * ldd + cLast).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    scale.fma(c3q, d3q).intoArray(c, cOffset + 3 * ldc + cLast);
    FloatVector d4p =
        FloatVector.fromArray(HALF, d, dOffset + 4 * ldd).mul(beta);
    FloatVector d4q =
        FloatVector.fromArray(HALF, d, dOffset + 4 * ldd + cLast).mul(beta);
    scale.fma(c4p, d4p).intoArray(c, cOffset + 4 * ldc);
    scale.fma(c4q, d4q).intoArray(c, cOffset + 4 * ldc + cLast);
    FloatVector d5p =
        FloatVector.fromArray(HALF, d, dOffset + 5 * ldd).mul(beta);
    FloatVector d5q =
        FloatVector.fromArray(HALF, d, dOffset + 5 * ldd + cLast).mul(beta);
    scale.fma(c5p, d5p).intoArray(c, cOffset + 5 * ldc);
    scale.fma(c5q, d5q).intoArray(c, cOffset + 5 * ldc + cLast);
  }

  static void h4x2(
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] d,
      int dOffset,
      int ldd,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    FloatVector c0p = FloatVector.zero(HALF);
    FloatVector c0q = FloatVector.zero(HALF);
    FloatVector c1p = FloatVector.zero(HALF);
    FloatVector c1q = FloatVector.zero(HALF);
    FloatVector c2p = FloatVector.zero(HALF);
    FloatVector c2q = FloatVector.zero(HALF);
    FloatVector c3p = FloatVector.zero(HALF);
    FloatVector c3q = FloatVector.zero(HALF);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      FloatVector bp = FloatVector.fromArray(HALF, b, p);
      FloatVector bq = FloatVector.fromArray(HALF, b, p + bLast);
      FloatVector x0 = FloatVector.broadcast(HALF, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      FloatVector x1 = FloatVector.broadcast(HALF, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      FloatVector x2 = FloatVector.broadcast(HALF, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      FloatVector x3 = FloatVector.broadcast(HALF, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
    }
    FloatVector scale = FloatVector.broadcast(HALF, alpha);
    FloatVector d0p =
        FloatVector.fromArray(HALF, d, dOffset).mul(beta);
    FloatVector d0q =
        FloatVector.fromArray(HALF, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + cLast);
    FloatVector d1p =
        FloatVector.fromArray(HALF, d, dOffset + ldd).mul(beta);
    FloatVector d1q =
        FloatVector.fromArray(HALF, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + cLast);
    FloatVector d2p =
        FloatVector.fromArray(HALF, d, dOffset + 2 * ldd).mul(beta);
    FloatVector d2q =
        FloatVector.fromArray(HALF, d, dOffset + 2 * ldd + cLast).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    scale.fma(c2q, d2q).intoArray(c, cOffset + 2 * ldc + cLast);
    FloatVector d3p =
        FloatVector.fromArray(HALF, d, dOffset + 3 * ldd).mul(beta);
    FloatVector d3q =
        FloatVector.fromArray(HALF, d, dOffset + 3 * ldd + cLast).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    scale.fma(c3q, d3q).intoArray(c, cOffset + 3 * ldc + cLast);
  }

  static void h2x2(
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] d,
      int dOffset,
      int ldd,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    FloatVector c0p = FloatVector.zero(HALF);
    FloatVector c0q = FloatVector.zero(HALF);
    FloatVector c1p = FloatVector.zero(HALF);
    FloatVector c1q = FloatVector.zero(HALF);
    int a1 = aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      FloatVector bp = FloatVector.fromArray(HALF, b, p);
      FloatVector bq = FloatVector.fromArray(HALF, b, p + bLast);
      FloatVector x0 = FloatVector.broadcast(HALF, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      FloatVector x1 = FloatVector.broadcast(HALF, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
    }
    FloatVector scale = FloatVector.broadcast(HALF, alpha);
    FloatVector d0p =
        FloatVector.fromArray(HALF, d, dOffset).mul(beta);
    FloatVector d0q =
        FloatVector.fromArray(HALF, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + cLast);
    FloatVector d1p =
        FloatVector.fromArray(HALF, d, dOffset + ldd).mul(beta);
    FloatVector d1q =
        FloatVector.fromArray(HALF, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + cLast);
  }

  static void h1x2(
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] d,
      int dOffset,
      int ldd,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    FloatVector c0p = FloatVector.zero(HALF);
    FloatVector c0q = FloatVector.zero(HALF);
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      FloatVector bp = FloatVector.fromArray(HALF, b, p);
      FloatVector bq = FloatVector.fromArray(HALF, b, p + bLast);
      FloatVector x0 = FloatVector.broadcast(HALF, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
    }
    FloatVector scale = FloatVector.broadcast(HALF, alpha);
    FloatVector d0p =
        FloatVector.fromArray(HALF, d, dOffset).mul(beta);
    FloatVector d0q =
        FloatVector.fromArray(HALF, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + cLast);
  }

  static void h12x1(
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] d,
      int dOffset,
      int ldd,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    FloatVector c0p = FloatVector.zero(HALF);
    FloatVector c1p = FloatVector.zero(HALF);
    FloatVector c2p = FloatVector.zero(HALF);
    FloatVector c3p = FloatVector.zero(HALF);
    FloatVector c4p = FloatVector.zero(HALF);
    FloatVector c5p = FloatVector.zero(HALF);
    FloatVector c6p = FloatVector.zero(HALF);
    FloatVector c7p = FloatVector.zero(HALF);
    FloatVector c8p = FloatVector.zero(HALF);
    FloatVector c9p = FloatVector.zero(HALF);
    FloatVector c10p = FloatVector.zero(HALF);
    FloatVector c11p = FloatVector.zero(HALF);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    int a4 = 4 * aRow;
    int a5 = 5 * aRow;
    int a6 = 6 * aRow;
    int a7 = 7 * aRow;
    int a8 = 8 * aRow;
    int a9 = 9 * aRow;
    int a10 = 10 * aRow;
    int a11 = 11 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      FloatVector bp = FloatVector.fromArray(HALF, b, p);
      FloatVector x0 = FloatVector.broadcast(HALF, a[q]);
      c0p = x0.fma(bp, c0p);
      FloatVector x1 = FloatVector.broadcast(HALF, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      FloatVector x2 = FloatVector.broadcast(HALF, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      FloatVector x3 = FloatVector.broadcast(HALF, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      FloatVector x4 = FloatVector.broadcast(HALF, a[q + a4]);
      c4p = x4.fma(bp, c4p);
      FloatVector x5 = FloatVector.broadcast(HALF, a[q + a5]);
      c5p = x5.fma(bp, c5p);
      FloatVector x6 = FloatVector.broadcast(HALF, a[q + a6]);
      c6p = x6.fma(bp, c6p);
      FloatVector x7 = FloatVector.broadcast(HALF, a[q + a7]);
      c7p = x7.fma(bp, c7p);
      FloatVector x8 = FloatVector.broadcast(HALF, a[q + a8]);
      c8p = x8.fma(bp, c8p);
      FloatVector x9 = FloatVector.broadcast(HALF, a[q + a9]);
      c9p = x9.fma(bp, c9p);
      FloatVector x10 = FloatVector.broadcast(HALF, a[q + a10]);
      c10p = x10.fma(bp, c10p);
      FloatVector x11 = FloatVector.broadcast(HALF, a[q + a11]);
      c11p = x11.fma(bp, c11p);
    }
    FloatVector scale = FloatVector.broadcast(HALF, alpha);
    FloatVector d0p =
        FloatVector.fromArray(HALF, d, dOffset).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    FloatVector d1p =
        FloatVector.fromArray(HALF, d, dOffset + ldd).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    FloatVector d2p =
        FloatVector.fromArray(HALF, d, dOffset + 2 * ldd).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    FloatVector d3p =
        FloatVector.fromArray(HALF, d, dOffset + 3 * ldd).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    FloatVector d4p =
        FloatVector.fromArray(HALF, d, dOffset + 4 * ldd).mul(beta);
    scale.fma(c4p, d4p).intoArray(c, cOffset + 4 * ldc);
    FloatVector d5p =
        FloatVector.fromArray(HALF, d, dOffset + 5 * ldd).mul(beta);
    scale.fma(c5p, d5p).intoArray(c, cOffset + 5 * ldc);
    FloatVector d6p =
        FloatVector.fromArray(HALF, d, dOffset + 6 * ldd).mul(beta);
    scale.fma(c6p, d6p).intoArray(c, cOffset + 6 * ldc);
    FloatVector d7p =
        FloatVector.fromArray(HALF, d, dOffset + 7 * ldd).mul(beta);
    scale.fma(c7p, d7p).intoArray(c, cOffset + 7 * ldc);
    FloatVector d8p =
        FloatVector.fromArray(HALF, d, dOffset + 8 * ldd).mul(beta);
    scale.fma(c8p, d8p).intoArray(c, cOffset + 8 * ldc);
    FloatVector d9p =
        FloatVector.fromArray(HALF, d, dOffset + 9 * ldd).mul(beta);
    scale.fma(c9p, d9p).intoArray(c, cOffset + 9 * ldc);
    FloatVector d10p =
        FloatVector.fromArray(HALF, d, dOffset + 10 * ldd).mul(beta);
    scale.fma(c10p, d10p).intoArray(c, cOffset + 10 * ldc);
    FloatVector d11p =
        FloatVector.fromArray(HALF, d, dOffset + 11 * ldd).mul(beta);
    scale.fma(c11p, d11p).intoArray(c, cOffset + 11 * ldc);
  }

  static void h8x1(
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] d,
      int dOffset,
      int ldd,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    FloatVector c0p = FloatVector.zero(HALF);
    FloatVector c1p = FloatVector.zero(HALF);
    FloatVector c2p = FloatVector.zero(HALF);
    FloatVector c3p = FloatVector.zero(HALF);
    FloatVector c4p = FloatVector.zero(HALF);
    FloatVector c5p = FloatVector.zero(HALF);
    FloatVector c6p = FloatVector.zero(HALF);
    FloatVector c7p = FloatVector.zero(HALF);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    int a4 = 4 * aRow;
    int a5 = 5 * aRow;
    int a6 = 6 * aRow;
    int a7 = 7 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      FloatVector bp = FloatVector.fromArray(HALF, b, p);
      FloatVector x0 = FloatVector.broadcast(HALF, a[q]);
      c0p = x0.fma(bp, c0p);
      FloatVector x1 = FloatVector.broadcast(HALF, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      FloatVector x2 = FloatVector.broadcast(HALF, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      FloatVector x3 = FloatVector.broadcast(HALF, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      FloatVector x4 = FloatVector.broadcast(HALF, a[q + a4]);
      c4p = x4.fma(bp, c4p);
      FloatVector x5 = FloatVector.broadcast(HALF, a[q + a5]);
      c5p = x5.fma(bp, c5p);
      FloatVector x6 = FloatVector.broadcast(HALF, a[q + a6]);
      c6p = x6.fma(bp, c6p);
      FloatVector x7 = FloatVector.broadcast(HALF, a[q + a7]);
      c7p = x7.fma(bp, c7p);
    }
    FloatVector scale = FloatVector.broadcast(HALF, alpha);
    FloatVector d0p =
        FloatVector.fromArray(HALF, d, dOffset).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    FloatVector d1p =
        FloatVector.fromArray(HALF, d, dOffset + ldd).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    FloatVector d2p =
        FloatVector.fromArray(HALF, d, dOffset + 2 * ldd).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    FloatVector d3p =
        FloatVector.fromArray(HALF, d, dOffset + 3 * ldd).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    FloatVector d4p =
        FloatVector.fromArray(HALF, d, dOffset + 4 * ldd).mul(beta);
    scale.fma(c4p, d4p).intoArray(c, cOffset + 4 * ldc);
    FloatVector d5p =
        FloatVector.fromArray(HALF, d, dOffset + 5 * ldd).mul(beta);
    scale.fma(c5p, d5p).intoArray(c, cOffset + 5 * ldc);
    FloatVector d6p =
        FloatVector.fromArray(HALF, d, dOffset + 6 * ldd).mul(beta);
    scale.fma(c6p, d6p).intoArray(c, cOffset + 6 * ldc);
    FloatVector d7p =
        FloatVector.fromArray(HALF, d, dOffset + 7 * ldd).mul(beta);
    scale.fma(c7p, d7p).intoArray(c, cOffset + 7 * ldc);
  }

  static void h4x1(
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] d,
      int dOffset,
      int ldd,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    FloatVector c0p = FloatVector.zero(HALF);
    FloatVector c1p = FloatVector.zero(HALF);
    FloatVector c2p = FloatVector.zero(HALF);
    FloatVector c3p = FloatVector.zero(HALF);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      FloatVector bp = FloatVector.fromArray(HALF, b, p);
      FloatVector x0 = FloatVector.broadcast(HALF, a[q]);
      c0p = x0.fma(bp, c0p);
      FloatVector x1 = FloatVector.broadcast(HALF, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      FloatVector x2 = FloatVector.broadcast(HALF, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      FloatVector x3 = FloatVector.broadcast(HALF, a[q + a3]);
      c3p = x3.fma(bp, c3p);
    }
    FloatVector scale = FloatVector.broadcast(HALF, alpha);
    FloatVector d0p =
        FloatVector.fromArray(HALF, d, dOffset).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    FloatVector d1p =
        FloatVector.fromArray(HALF, d, dOffset + ldd).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    FloatVector d2p =
        FloatVector.fromArray(HALF, d, dOffset + 2 * ldd).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    FloatVector d3p =
        FloatVector.fromArray(HALF, d, dOffset + 3 * ldd).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
  }

  static void h2x1(
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] d,
      int dOffset,
      int ldd,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    FloatVector c0p = FloatVector.zero(HALF);
    FloatVector c1p = FloatVector.zero(HALF);
    int a1 = aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      FloatVector bp = FloatVector.fromArray(HALF, b, p);
      FloatVector x0 = FloatVector.broadcast(HALF, a[q]);
      c0p = x0.fma(bp, c0p);
      FloatVector x1 = FloatVector.broadcast(HALF, a[q + a1]);
      c1p = x1.fma(bp, c1p);
    }
    FloatVector scale = FloatVector.broadcast(HALF, alpha);
    FloatVector d0p =
        FloatVector.fromArray(HALF, d, dOffset).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    FloatVector d1p =
        FloatVector.fromArray(HALF, d, dOffset + ldd).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
  }

  static void h1x1(
      int kc,
      float alpha,
      float[] a,
      int aOffset,
      int aRow,
      int aCol,
      float[] b,
      int bOffset,
      int bRow,
      int bLast,
      float beta,
      float[] d,
      int dOffset,
      int ldd,
      float[] c,
      int cOffset,
      int ldc,
      int cLast) {
    FloatVector c0p = FloatVector.zero(HALF);
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      FloatVector bp = FloatVector.fromArray(HALF, b, p);
      FloatVector x0 = FloatVector.broadcast(HALF, a[q]);
      c0p = x0.fma(bp, c0p);
    }
    FloatVector scale = FloatVector.broadcast(HALF, alpha);
    FloatVector d0p =
        FloatVector.fromArray(HALF, d, dOffset).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
  }

}
