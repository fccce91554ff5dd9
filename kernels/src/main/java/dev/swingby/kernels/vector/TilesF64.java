package dev.swingby.kernels.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * Register tiles of the matrix product, written by TileSource (kernels/src/test): C = alpha A B +
 * beta D on mr rows and nv vectors. The last vector stands at its own offset, so that it can overlap
 * the one before it: a ragged width needs no mask. D is C, or a row of zeros with ldd 0.
 */
final class TilesF64 {
  static final VectorSpecies<Double> WIDE = VectorF64.SPECIES;
  static final VectorSpecies<Double> HALF =
      VectorSpecies.of(
          double.class, VectorShape.forBitSize(Math.max(64, WIDE.vectorBitSize() / 2)));
  static final int W = WIDE.length();
  static final int H = HALF.length();

  private TilesF64() {}

  static void wide(
      int mr,
      int nv,
      int kc,
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bLast,
      double beta,
      double[] d,
      int dOffset,
      int ldd,
      double[] c,
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
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bLast,
      double beta,
      double[] d,
      int dOffset,
      int ldd,
      double[] c,
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
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bLast,
      double beta,
      double[] d,
      int dOffset,
      int ldd,
      double[] c,
      int cOffset,
      int ldc,
      int cLast) {
    DoubleVector c0p = DoubleVector.zero(WIDE);
    DoubleVector c0q = DoubleVector.zero(WIDE);
    DoubleVector c0r = DoubleVector.zero(WIDE);
    DoubleVector c0s = DoubleVector.zero(WIDE);
    DoubleVector c1p = DoubleVector.zero(WIDE);
    DoubleVector c1q = DoubleVector.zero(WIDE);
    DoubleVector c1r = DoubleVector.zero(WIDE);
    DoubleVector c1s = DoubleVector.zero(WIDE);
    DoubleVector c2p = DoubleVector.zero(WIDE);
    DoubleVector c2q = DoubleVector.zero(WIDE);
    DoubleVector c2r = DoubleVector.zero(WIDE);
    DoubleVector c2s = DoubleVector.zero(WIDE);
    DoubleVector c3p = DoubleVector.zero(WIDE);
    DoubleVector c3q = DoubleVector.zero(WIDE);
    DoubleVector c3r = DoubleVector.zero(WIDE);
    DoubleVector c3s = DoubleVector.zero(WIDE);
    DoubleVector c4p = DoubleVector.zero(WIDE);
    DoubleVector c4q = DoubleVector.zero(WIDE);
    DoubleVector c4r = DoubleVector.zero(WIDE);
    DoubleVector c4s = DoubleVector.zero(WIDE);
    DoubleVector c5p = DoubleVector.zero(WIDE);
    DoubleVector c5q = DoubleVector.zero(WIDE);
    DoubleVector c5r = DoubleVector.zero(WIDE);
    DoubleVector c5s = DoubleVector.zero(WIDE);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    int a4 = 4 * aRow;
    int a5 = 5 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      DoubleVector bp = DoubleVector.fromArray(WIDE, b, p);
      DoubleVector bq = DoubleVector.fromArray(WIDE, b, p + W);
      DoubleVector br = DoubleVector.fromArray(WIDE, b, p + 2 * W);
      DoubleVector bs = DoubleVector.fromArray(WIDE, b, p + bLast);
      DoubleVector x0 = DoubleVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      DoubleVector x1 = DoubleVector.broadcast(WIDE, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      DoubleVector x2 = DoubleVector.broadcast(WIDE, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
      DoubleVector x3 = DoubleVector.broadcast(WIDE, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      c3s = x3.fma(bs, c3s);
      DoubleVector x4 = DoubleVector.broadcast(WIDE, a[q + a4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      c4r = x4.fma(br, c4r);
      c4s = x4.fma(bs, c4s);
      DoubleVector x5 = DoubleVector.broadcast(WIDE, a[q + a5]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
      c5r = x5.fma(br, c5r);
      c5s = x5.fma(bs, c5s);
    }
    DoubleVector scale = DoubleVector.broadcast(WIDE, alpha);
    DoubleVector d0p =
        DoubleVector.fromArray(WIDE, d, dOffset).mul(beta);
    DoubleVector d0q =
        DoubleVector.fromArray(WIDE, d, dOffset + W).mul(beta);
    DoubleVector d0r =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * W).mul(beta);
    DoubleVector d0s =
        DoubleVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + W);
    scale.fma(c0r, d0r).intoArray(c, cOffset + 2 * W);
    scale.fma(c0s, d0s).intoArray(c, cOffset + cLast);
    DoubleVector d1p =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd).mul(beta);
    DoubleVector d1q =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd + W).mul(beta);
    DoubleVector d1r =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd + 2 * W).mul(beta);
    DoubleVector d1s =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + W);
    scale.fma(c1r, d1r).intoArray(c, cOffset + ldc + 2 * W);
    scale.fma(c1s, d1s).intoArray(c, cOffset + ldc + cLast);
    DoubleVector d2p =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd).mul(beta);
    DoubleVector d2q =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd + W).mul(beta);
    DoubleVector d2r =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd + 2 * W).mul(beta);
    DoubleVector d2s =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd + cLast).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    scale.fma(c2q, d2q).intoArray(c, cOffset + 2 * ldc + W);
    scale.fma(c2r, d2r).intoArray(c, cOffset + 2 * ldc + 2 * W);
    scale.fma(c2s, d2s).intoArray(c, cOffset + 2 * ldc + cLast);
    DoubleVector d3p =
        DoubleVector.fromArray(WIDE, d, dOffset + 3 * ldd).mul(beta);
    DoubleVector d3q =
        DoubleVector.fromArray(WIDE, d, dOffset + 3 * ldd + W).mul(beta);
    DoubleVector d3r =
        DoubleVector.fromArray(WIDE, d, dOffset + 3 * ldd + 2 * W).mul(beta);
    DoubleVector d3s =
        DoubleVector.fromArray(WIDE, d, dOffset + 3 * ldd + cLast).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    scale.fma(c3q, d3q).intoArray(c, cOffset + 3 * ldc + W);
    scale.fma(c3r, d3r).intoArray(c, cOffset + 3 * ldc + 2 * W);
    scale.fma(c3s, d3s).intoArray(c, cOffset + 3 * ldc + cLast);
    DoubleVector d4p =
        DoubleVector.fromArray(WIDE, d, dOffset + 4 * ldd).mul(beta);
    DoubleVector d4q =
        DoubleVector.fromArray(WIDE, d, dOffset + 4 * ldd + W).mul(beta);
    DoubleVector d4r =
        DoubleVector.fromArray(WIDE, d, dOffset + 4 * ldd + 2 * W).mul(beta);
    DoubleVector d4s =
        DoubleVector.fromArray(WIDE, d, dOffset + 4 * ldd + cLast).mul(beta);
    scale.fma(c4p, d4p).intoArray(c, cOffset + 4 * ldc);
    scale.fma(c4q, d4q).intoArray(c, cOffset + 4 * ldc + W);
    scale.fma(c4r, d4r).intoArray(c, cOffset + 4 * ldc + 2 * W);
    scale.fma(c4s, d4s).intoArray(c, cOffset + 4 * ldc + cLast);
    DoubleVector d5p =
        DoubleVector.fromArray(WIDE, d, dOffset + 5 * ldd).mul(beta);
    DoubleVector d5q =
        DoubleVector.fromArray(WIDE, d, dOffset + 5 * ldd + W).mul(beta);
    DoubleVector d5r =
        DoubleVector.fromArray(WIDE, d, dOffset + 5 * ldd + 2 * W).mul(beta);
    DoubleVector d5s =
        DoubleVector.fromArray(WIDE, d, dOffset + 5 * ldd + cLast).mul(beta);
    scale.fma(c5p, d5p).intoArray(c, cOffset + 5 * ldc);
    scale.fma(c5q, d5q).intoArray(c, cOffset + 5 * ldc + W);
    scale.fma(c5r, d5r).intoArray(c, cOffset + 5 * ldc + 2 * W);
    scale.fma(c5s, d5s).intoArray(c, cOffset + 5 * ldc + cLast);
  }

  static void w5x4(
      int kc,
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bLast,
      double beta,
      double[] d,
      int dOffset,
      int ldd,
      double[] c,
      int cOffset,
      int ldc,
      int cLast) {
    DoubleVector c0p = DoubleVector.zero(WIDE);
    DoubleVector c0q = DoubleVector.zero(WIDE);
    DoubleVector c0r = DoubleVector.zero(WIDE);
    DoubleVector c0s = DoubleVector.zero(WIDE);
    DoubleVector c1p = DoubleVector.zero(WIDE);
    DoubleVector c1q = DoubleVector.zero(WIDE);
    DoubleVector c1r = DoubleVector.zero(WIDE);
    DoubleVector c1s = DoubleVector.zero(WIDE);
    DoubleVector c2p = DoubleVector.zero(WIDE);
    DoubleVector c2q = DoubleVector.zero(WIDE);
    DoubleVector c2r = DoubleVector.zero(WIDE);
    DoubleVector c2s = DoubleVector.zero(WIDE);
    DoubleVector c3p = DoubleVector.zero(WIDE);
    DoubleVector c3q = DoubleVector.zero(WIDE);
    DoubleVector c3r = DoubleVector.zero(WIDE);
    DoubleVector c3s = DoubleVector.zero(WIDE);
    DoubleVector c4p = DoubleVector.zero(WIDE);
    DoubleVector c4q = DoubleVector.zero(WIDE);
    DoubleVector c4r = DoubleVector.zero(WIDE);
    DoubleVector c4s = DoubleVector.zero(WIDE);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    int a4 = 4 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      DoubleVector bp = DoubleVector.fromArray(WIDE, b, p);
      DoubleVector bq = DoubleVector.fromArray(WIDE, b, p + W);
      DoubleVector br = DoubleVector.fromArray(WIDE, b, p + 2 * W);
      DoubleVector bs = DoubleVector.fromArray(WIDE, b, p + bLast);
      DoubleVector x0 = DoubleVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      DoubleVector x1 = DoubleVector.broadcast(WIDE, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      DoubleVector x2 = DoubleVector.broadcast(WIDE, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
      DoubleVector x3 = DoubleVector.broadcast(WIDE, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      c3s = x3.fma(bs, c3s);
      DoubleVector x4 = DoubleVector.broadcast(WIDE, a[q + a4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      c4r = x4.fma(br, c4r);
      c4s = x4.fma(bs, c4s);
    }
    DoubleVector scale = DoubleVector.broadcast(WIDE, alpha);
    DoubleVector d0p =
        DoubleVector.fromArray(WIDE, d, dOffset).mul(beta);
    DoubleVector d0q =
        DoubleVector.fromArray(WIDE, d, dOffset + W).mul(beta);
    DoubleVector d0r =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * W).mul(beta);
    DoubleVector d0s =
        DoubleVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + W);
    scale.fma(c0r, d0r).intoArray(c, cOffset + 2 * W);
    scale.fma(c0s, d0s).intoArray(c, cOffset + cLast);
    DoubleVector d1p =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd).mul(beta);
    DoubleVector d1q =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd + W).mul(beta);
    DoubleVector d1r =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd + 2 * W).mul(beta);
    DoubleVector d1s =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + W);
    scale.fma(c1r, d1r).intoArray(c, cOffset + ldc + 2 * W);
    scale.fma(c1s, d1s).intoArray(c, cOffset + ldc + cLast);
    DoubleVector d2p =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd).mul(beta);
    DoubleVector d2q =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd + W).mul(beta);
    DoubleVector d2r =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd + 2 * W).mul(beta);
    DoubleVector d2s =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd + cLast).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    scale.fma(c2q, d2q).intoArray(c, cOffset + 2 * ldc + W);
    scale.fma(c2r, d2r).intoArray(c, cOffset + 2 * ldc + 2 * W);
    scale.fma(c2s, d2s).intoArray(c, cOffset + 2 * ldc + cLast);
    DoubleVector d3p =
        DoubleVector.fromArray(WIDE, d, dOffset + 3 * ldd).mul(beta);
    DoubleVector d3q =
        DoubleVector.fromArray(WIDE, d, dOffset + 3 * ldd + W).mul(beta);
    DoubleVector d3r =
        DoubleVector.fromArray(WIDE, d, dOffset + 3 * ldd + 2 * W).mul(beta);
    DoubleVector d3s =
        DoubleVector.fromArray(WIDE, d, dOffset + 3 * ldd + cLast).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    scale.fma(c3q, d3q).intoArray(c, cOffset + 3 * ldc + W);
    scale.fma(c3r, d3r).intoArray(c, cOffset + 3 * ldc + 2 * W);
    scale.fma(c3s, d3s).intoArray(c, cOffset + 3 * ldc + cLast);
    DoubleVector d4p =
        DoubleVector.fromArray(WIDE, d, dOffset + 4 * ldd).mul(beta);
    DoubleVector d4q =
        DoubleVector.fromArray(WIDE, d, dOffset + 4 * ldd + W).mul(beta);
    DoubleVector d4r =
        DoubleVector.fromArray(WIDE, d, dOffset + 4 * ldd + 2 * W).mul(beta);
    DoubleVector d4s =
        DoubleVector.fromArray(WIDE, d, dOffset + 4 * ldd + cLast).mul(beta);
    scale.fma(c4p, d4p).intoArray(c, cOffset + 4 * ldc);
    scale.fma(c4q, d4q).intoArray(c, cOffset + 4 * ldc + W);
    scale.fma(c4r, d4r).intoArray(c, cOffset + 4 * ldc + 2 * W);
    scale.fma(c4s, d4s).intoArray(c, cOffset + 4 * ldc + cLast);
  }

  static void w4x4(
      int kc,
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bLast,
      double beta,
      double[] d,
      int dOffset,
      int ldd,
      double[] c,
      int cOffset,
      int ldc,
      int cLast) {
    DoubleVector c0p = DoubleVector.zero(WIDE);
    DoubleVector c0q = DoubleVector.zero(WIDE);
    DoubleVector c0r = DoubleVector.zero(WIDE);
    DoubleVector c0s = DoubleVector.zero(WIDE);
    DoubleVector c1p = DoubleVector.zero(WIDE);
    DoubleVector c1q = DoubleVector.zero(WIDE);
    DoubleVector c1r = DoubleVector.zero(WIDE);
    DoubleVector c1s = DoubleVector.zero(WIDE);
    DoubleVector c2p = DoubleVector.zero(WIDE);
    DoubleVector c2q = DoubleVector.zero(WIDE);
    DoubleVector c2r = DoubleVector.zero(WIDE);
    DoubleVector c2s = DoubleVector.zero(WIDE);
    DoubleVector c3p = DoubleVector.zero(WIDE);
    DoubleVector c3q = DoubleVector.zero(WIDE);
    DoubleVector c3r = DoubleVector.zero(WIDE);
    DoubleVector c3s = DoubleVector.zero(WIDE);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      DoubleVector bp = DoubleVector.fromArray(WIDE, b, p);
      DoubleVector bq = DoubleVector.fromArray(WIDE, b, p + W);
      DoubleVector br = DoubleVector.fromArray(WIDE, b, p + 2 * W);
      DoubleVector bs = DoubleVector.fromArray(WIDE, b, p + bLast);
      DoubleVector x0 = DoubleVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      DoubleVector x1 = DoubleVector.broadcast(WIDE, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      DoubleVector x2 = DoubleVector.broadcast(WIDE, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
      DoubleVector x3 = DoubleVector.broadcast(WIDE, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      c3s = x3.fma(bs, c3s);
    }
    DoubleVector scale = DoubleVector.broadcast(WIDE, alpha);
    DoubleVector d0p =
        DoubleVector.fromArray(WIDE, d, dOffset).mul(beta);
    DoubleVector d0q =
        DoubleVector.fromArray(WIDE, d, dOffset + W).mul(beta);
    DoubleVector d0r =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * W).mul(beta);
    DoubleVector d0s =
        DoubleVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + W);
    scale.fma(c0r, d0r).intoArray(c, cOffset + 2 * W);
    scale.fma(c0s, d0s).intoArray(c, cOffset + cLast);
    DoubleVector d1p =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd).mul(beta);
    DoubleVector d1q =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd + W).mul(beta);
    DoubleVector d1r =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd + 2 * W).mul(beta);
    DoubleVector d1s =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + W);
    scale.fma(c1r, d1r).intoArray(c, cOffset + ldc + 2 * W);
    scale.fma(c1s, d1s).intoArray(c, cOffset + ldc + cLast);
    DoubleVector d2p =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd).mul(beta);
    DoubleVector d2q =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd + W).mul(beta);
    DoubleVector d2r =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd + 2 * W).mul(beta);
    DoubleVector d2s =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd + cLast).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    scale.fma(c2q, d2q).intoArray(c, cOffset + 2 * ldc + W);
    scale.fma(c2r, d2r).intoArray(c, cOffset + 2 * ldc + 2 * W);
    scale.fma(c2s, d2s).intoArray(c, cOffset + 2 * ldc + cLast);
    DoubleVector d3p =
        DoubleVector.fromArray(WIDE, d, dOffset + 3 * ldd).mul(beta);
    DoubleVector d3q =
        DoubleVector.fromArray(WIDE, d, dOffset + 3 * ldd + W).mul(beta);
    DoubleVector d3r =
        DoubleVector.fromArray(WIDE, d, dOffset + 3 * ldd + 2 * W).mul(beta);
    DoubleVector d3s =
        DoubleVector.fromArray(WIDE, d, dOffset + 3 * ldd + cLast).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    scale.fma(c3q, d3q).intoArray(c, cOffset + 3 * ldc + W);
    scale.fma(c3r, d3r).intoArray(c, cOffset + 3 * ldc + 2 * W);
    scale.fma(c3s, d3s).intoArray(c, cOffset + 3 * ldc + cLast);
  }

  static void w3x4(
      int kc,
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bLast,
      double beta,
      double[] d,
      int dOffset,
      int ldd,
      double[] c,
      int cOffset,
      int ldc,
      int cLast) {
    DoubleVector c0p = DoubleVector.zero(WIDE);
    DoubleVector c0q = DoubleVector.zero(WIDE);
    DoubleVector c0r = DoubleVector.zero(WIDE);
    DoubleVector c0s = DoubleVector.zero(WIDE);
    DoubleVector c1p = DoubleVector.zero(WIDE);
    DoubleVector c1q = DoubleVector.zero(WIDE);
    DoubleVector c1r = DoubleVector.zero(WIDE);
    DoubleVector c1s = DoubleVector.zero(WIDE);
    DoubleVector c2p = DoubleVector.zero(WIDE);
    DoubleVector c2q = DoubleVector.zero(WIDE);
    DoubleVector c2r = DoubleVector.zero(WIDE);
    DoubleVector c2s = DoubleVector.zero(WIDE);
    int a1 = aRow;
    int a2 = 2 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      DoubleVector bp = DoubleVector.fromArray(WIDE, b, p);
      DoubleVector bq = DoubleVector.fromArray(WIDE, b, p + W);
      DoubleVector br = DoubleVector.fromArray(WIDE, b, p + 2 * W);
      DoubleVector bs = DoubleVector.fromArray(WIDE, b, p + bLast);
      DoubleVector x0 = DoubleVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      DoubleVector x1 = DoubleVector.broadcast(WIDE, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      DoubleVector x2 = DoubleVector.broadcast(WIDE, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
    }
    DoubleVector scale = DoubleVector.broadcast(WIDE, alpha);
    DoubleVector d0p =
        DoubleVector.fromArray(WIDE, d, dOffset).mul(beta);
    DoubleVector d0q =
        DoubleVector.fromArray(WIDE, d, dOffset + W).mul(beta);
    DoubleVector d0r =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * W).mul(beta);
    DoubleVector d0s =
        DoubleVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + W);
    scale.fma(c0r, d0r).intoArray(c, cOffset + 2 * W);
    scale.fma(c0s, d0s).intoArray(c, cOffset + cLast);
    DoubleVector d1p =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd).mul(beta);
    DoubleVector d1q =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd + W).mul(beta);
    DoubleVector d1r =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd + 2 * W).mul(beta);
    DoubleVector d1s =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + W);
    scale.fma(c1r, d1r).intoArray(c, cOffset + ldc + 2 * W);
    scale.fma(c1s, d1s).intoArray(c, cOffset + ldc + cLast);
    DoubleVector d2p =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd).mul(beta);
    DoubleVector d2q =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd + W).mul(beta);
    DoubleVector d2r =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd + 2 * W).mul(beta);
    DoubleVector d2s =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd + cLast).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    scale.fma(c2q, d2q).intoArray(c, cOffset + 2 * ldc + W);
    scale.fma(c2r, d2r).intoArray(c, cOffset + 2 * ldc + 2 * W);
    scale.fma(c2s, d2s).intoArray(c, cOffset + 2 * ldc + cLast);
  }

  static void w2x4(
      int kc,
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bLast,
      double beta,
      double[] d,
      int dOffset,
      int ldd,
      double[] c,
      int cOffset,
      int ldc,
      int cLast) {
    DoubleVector c0p = DoubleVector.zero(WIDE);
    DoubleVector c0q = DoubleVector.zero(WIDE);
    DoubleVector c0r = DoubleVector.zero(WIDE);
    DoubleVector c0s = DoubleVector.zero(WIDE);
    DoubleVector c1p = DoubleVector.zero(WIDE);
    DoubleVector c1q = DoubleVector.zero(WIDE);
    DoubleVector c1r = DoubleVector.zero(WIDE);
    DoubleVector c1s = DoubleVector.zero(WIDE);
    int a1 = aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      DoubleVector bp = DoubleVector.fromArray(WIDE, b, p);
      DoubleVector bq = DoubleVector.fromArray(WIDE, b, p + W);
      DoubleVector br = DoubleVector.fromArray(WIDE, b, p + 2 * W);
      DoubleVector bs = DoubleVector.fromArray(WIDE, b, p + bLast);
      DoubleVector x0 = DoubleVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      DoubleVector x1 = DoubleVector.broadcast(WIDE, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
    }
    DoubleVector scale = DoubleVector.broadcast(WIDE, alpha);
    DoubleVector d0p =
        DoubleVector.fromArray(WIDE, d, dOffset).mul(beta);
    DoubleVector d0q =
        DoubleVector.fromArray(WIDE, d, dOffset + W).mul(beta);
    DoubleVector d0r =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * W).mul(beta);
    DoubleVector d0s =
        DoubleVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + W);
    scale.fma(c0r, d0r).intoArray(c, cOffset + 2 * W);
    scale.fma(c0s, d0s).intoArray(c, cOffset + cLast);
    DoubleVector d1p =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd).mul(beta);
    DoubleVector d1q =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd + W).mul(beta);
    DoubleVector d1r =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd + 2 * W).mul(beta);
    DoubleVector d1s =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + W);
    scale.fma(c1r, d1r).intoArray(c, cOffset + ldc + 2 * W);
    scale.fma(c1s, d1s).intoArray(c, cOffset + ldc + cLast);
  }

  static void w1x4(
      int kc,
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bLast,
      double beta,
      double[] d,
      int dOffset,
      int ldd,
      double[] c,
      int cOffset,
      int ldc,
      int cLast) {
    DoubleVector c0p = DoubleVector.zero(WIDE);
    DoubleVector c0q = DoubleVector.zero(WIDE);
    DoubleVector c0r = DoubleVector.zero(WIDE);
    DoubleVector c0s = DoubleVector.zero(WIDE);
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      DoubleVector bp = DoubleVector.fromArray(WIDE, b, p);
      DoubleVector bq = DoubleVector.fromArray(WIDE, b, p + W);
      DoubleVector br = DoubleVector.fromArray(WIDE, b, p + 2 * W);
      DoubleVector bs = DoubleVector.fromArray(WIDE, b, p + bLast);
      DoubleVector x0 = DoubleVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
    }
    DoubleVector scale = DoubleVector.broadcast(WIDE, alpha);
    DoubleVector d0p =
        DoubleVector.fromArray(WIDE, d, dOffset).mul(beta);
    DoubleVector d0q =
        DoubleVector.fromArray(WIDE, d, dOffset + W).mul(beta);
    DoubleVector d0r =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * W).mul(beta);
    DoubleVector d0s =
        DoubleVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + W);
    scale.fma(c0r, d0r).intoArray(c, cOffset + 2 * W);
    scale.fma(c0s, d0s).intoArray(c, cOffset + cLast);
  }

  static void w8x3(
      int kc,
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bLast,
      double beta,
      double[] d,
      int dOffset,
      int ldd,
      double[] c,
      int cOffset,
      int ldc,
      int cLast) {
    DoubleVector c0p = DoubleVector.zero(WIDE);
    DoubleVector c0q = DoubleVector.zero(WIDE);
    DoubleVector c0r = DoubleVector.zero(WIDE);
    DoubleVector c1p = DoubleVector.zero(WIDE);
    DoubleVector c1q = DoubleVector.zero(WIDE);
    DoubleVector c1r = DoubleVector.zero(WIDE);
    DoubleVector c2p = DoubleVector.zero(WIDE);
    DoubleVector c2q = DoubleVector.zero(WIDE);
    DoubleVector c2r = DoubleVector.zero(WIDE);
    DoubleVector c3p = DoubleVector.zero(WIDE);
    DoubleVector c3q = DoubleVector.zero(WIDE);
    DoubleVector c3r = DoubleVector.zero(WIDE);
    DoubleVector c4p = DoubleVector.zero(WIDE);
    DoubleVector c4q = DoubleVector.zero(WIDE);
    DoubleVector c4r = DoubleVector.zero(WIDE);
    DoubleVector c5p = DoubleVector.zero(WIDE);
    DoubleVector c5q = DoubleVector.zero(WIDE);
    DoubleVector c5r = DoubleVector.zero(WIDE);
    DoubleVector c6p = DoubleVector.zero(WIDE);
    DoubleVector c6q = DoubleVector.zero(WIDE);
    DoubleVector c6r = DoubleVector.zero(WIDE);
    DoubleVector c7p = DoubleVector.zero(WIDE);
    DoubleVector c7q = DoubleVector.zero(WIDE);
    DoubleVector c7r = DoubleVector.zero(WIDE);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    int a4 = 4 * aRow;
    int a5 = 5 * aRow;
    int a6 = 6 * aRow;
    int a7 = 7 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      DoubleVector bp = DoubleVector.fromArray(WIDE, b, p);
      DoubleVector bq = DoubleVector.fromArray(WIDE, b, p + W);
      DoubleVector br = DoubleVector.fromArray(WIDE, b, p + bLast);
      DoubleVector x0 = DoubleVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      DoubleVector x1 = DoubleVector.broadcast(WIDE, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      DoubleVector x2 = DoubleVector.broadcast(WIDE, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      DoubleVector x3 = DoubleVector.broadcast(WIDE, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      DoubleVector x4 = DoubleVector.broadcast(WIDE, a[q + a4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      c4r = x4.fma(br, c4r);
      DoubleVector x5 = DoubleVector.broadcast(WIDE, a[q + a5]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
      c5r = x5.fma(br, c5r);
      DoubleVector x6 = DoubleVector.broadcast(WIDE, a[q + a6]);
      c6p = x6.fma(bp, c6p);
      c6q = x6.fma(bq, c6q);
      c6r = x6.fma(br, c6r);
      DoubleVector x7 = DoubleVector.broadcast(WIDE, a[q + a7]);
      c7p = x7.fma(bp, c7p);
      c7q = x7.fma(bq, c7q);
      c7r = x7.fma(br, c7r);
    }
    DoubleVector scale = DoubleVector.broadcast(WIDE, alpha);
    DoubleVector d0p =
        DoubleVector.fromArray(WIDE, d, dOffset).mul(beta);
    DoubleVector d0q =
        DoubleVector.fromArray(WIDE, d, dOffset + W).mul(beta);
    DoubleVector d0r =
        DoubleVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + W);
    scale.fma(c0r, d0r).intoArray(c, cOffset + cLast);
    DoubleVector d1p =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd).mul(beta);
    DoubleVector d1q =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd + W).mul(beta);
    DoubleVector d1r =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + W);
    scale.fma(c1r, d1r).intoArray(c, cOffset + ldc + cLast);
    DoubleVector d2p =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd).mul(beta);
    DoubleVector d2q =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd + W).mul(beta);
    DoubleVector d2r =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd + cLast).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    scale.fma(c2q, d2q).intoArray(c, cOffset + 2 * ldc + W);
    scale.fma(c2r, d2r).intoArray(c, cOffset + 2 * ldc + cLast);
    DoubleVector d3p =
        DoubleVector.fromArray(WIDE, d, dOffset + 3 * ldd).mul(beta);
    DoubleVector d3q =
        DoubleVector.fromArray(WIDE, d, dOffset + 3 * ldd + W).mul(beta);
    DoubleVector d3r =
        DoubleVector.fromArray(WIDE, d, dOffset + 3 * ldd + cLast).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    scale.fma(c3q, d3q).intoArray(c, cOffset + 3 * ldc + W);
    scale.fma(c3r, d3r).intoArray(c, cOffset + 3 * ldc + cLast);
    DoubleVector d4p =
        DoubleVector.fromArray(WIDE, d, dOffset + 4 * ldd).mul(beta);
    DoubleVector d4q =
        DoubleVector.fromArray(WIDE, d, dOffset + 4 * ldd + W).mul(beta);
    DoubleVector d4r =
        DoubleVector.fromArray(WIDE, d, dOffset + 4 * ldd + cLast).mul(beta);
    scale.fma(c4p, d4p).intoArray(c, cOffset + 4 * ldc);
    scale.fma(c4q, d4q).intoArray(c, cOffset + 4 * ldc + W);
    scale.fma(c4r, d4r).intoArray(c, cOffset + 4 * ldc + cLast);
    DoubleVector d5p =
        DoubleVector.fromArray(WIDE, d, dOffset + 5 * ldd).mul(beta);
    DoubleVector d5q =
        DoubleVector.fromArray(WIDE, d, dOffset + 5 * ldd + W).mul(beta);
    DoubleVector d5r =
        DoubleVector.fromArray(WIDE, d, dOffset + 5 * ldd + cLast).mul(beta);
    scale.fma(c5p, d5p).intoArray(c, cOffset + 5 * ldc);
    scale.fma(c5q, d5q).intoArray(c, cOffset + 5 * ldc + W);
    scale.fma(c5r, d5r).intoArray(c, cOffset + 5 * ldc + cLast);
    DoubleVector d6p =
        DoubleVector.fromArray(WIDE, d, dOffset + 6 * ldd).mul(beta);
    DoubleVector d6q =
        DoubleVector.fromArray(WIDE, d, dOffset + 6 * ldd + W).mul(beta);
    DoubleVector d6r =
        DoubleVector.fromArray(WIDE, d, dOffset + 6 * ldd + cLast).mul(beta);
    scale.fma(c6p, d6p).intoArray(c, cOffset + 6 * ldc);
    scale.fma(c6q, d6q).intoArray(c, cOffset + 6 * ldc + W);
    scale.fma(c6r, d6r).intoArray(c, cOffset + 6 * ldc + cLast);
    DoubleVector d7p =
        DoubleVector.fromArray(WIDE, d, dOffset + 7 * ldd).mul(beta);
    DoubleVector d7q =
        DoubleVector.fromArray(WIDE, d, dOffset + 7 * ldd + W).mul(beta);
    DoubleVector d7r =
        DoubleVector.fromArray(WIDE, d, dOffset + 7 * ldd + cLast).mul(beta);
    scale.fma(c7p, d7p).intoArray(c, cOffset + 7 * ldc);
    scale.fma(c7q, d7q).intoArray(c, cOffset + 7 * ldc + W);
    scale.fma(c7r, d7r).intoArray(c, cOffset + 7 * ldc + cLast);
  }

  static void w6x3(
      int kc,
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bLast,
      double beta,
      double[] d,
      int dOffset,
      int ldd,
      double[] c,
      int cOffset,
      int ldc,
      int cLast) {
    DoubleVector c0p = DoubleVector.zero(WIDE);
    DoubleVector c0q = DoubleVector.zero(WIDE);
    DoubleVector c0r = DoubleVector.zero(WIDE);
    DoubleVector c1p = DoubleVector.zero(WIDE);
    DoubleVector c1q = DoubleVector.zero(WIDE);
    DoubleVector c1r = DoubleVector.zero(WIDE);
    DoubleVector c2p = DoubleVector.zero(WIDE);
    DoubleVector c2q = DoubleVector.zero(WIDE);
    DoubleVector c2r = DoubleVector.zero(WIDE);
    DoubleVector c3p = DoubleVector.zero(WIDE);
    DoubleVector c3q = DoubleVector.zero(WIDE);
    DoubleVector c3r = DoubleVector.zero(WIDE);
    DoubleVector c4p = DoubleVector.zero(WIDE);
    DoubleVector c4q = DoubleVector.zero(WIDE);
    DoubleVector c4r = DoubleVector.zero(WIDE);
    DoubleVector c5p = DoubleVector.zero(WIDE);
    DoubleVector c5q = DoubleVector.zero(WIDE);
    DoubleVector c5r = DoubleVector.zero(WIDE);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    int a4 = 4 * aRow;
    int a5 = 5 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      DoubleVector bp = DoubleVector.fromArray(WIDE, b, p);
      DoubleVector bq = DoubleVector.fromArray(WIDE, b, p + W);
      DoubleVector br = DoubleVector.fromArray(WIDE, b, p + bLast);
      DoubleVector x0 = DoubleVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      DoubleVector x1 = DoubleVector.broadcast(WIDE, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      DoubleVector x2 = DoubleVector.broadcast(WIDE, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      DoubleVector x3 = DoubleVector.broadcast(WIDE, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      DoubleVector x4 = DoubleVector.broadcast(WIDE, a[q + a4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      c4r = x4.fma(br, c4r);
      DoubleVector x5 = DoubleVector.broadcast(WIDE, a[q + a5]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
      c5r = x5.fma(br, c5r);
    }
    DoubleVector scale = DoubleVector.broadcast(WIDE, alpha);
    DoubleVector d0p =
        DoubleVector.fromArray(WIDE, d, dOffset).mul(beta);
    DoubleVector d0q =
        DoubleVector.fromArray(WIDE, d, dOffset + W).mul(beta);
    DoubleVector d0r =
        DoubleVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + W);
    scale.fma(c0r, d0r).intoArray(c, cOffset + cLast);
    DoubleVector d1p =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd).mul(beta);
    DoubleVector d1q =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd + W).mul(beta);
    DoubleVector d1r =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + W);
    scale.fma(c1r, d1r).intoArray(c, cOffset + ldc + cLast);
    DoubleVector d2p =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd).mul(beta);
    DoubleVector d2q =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd + W).mul(beta);
    DoubleVector d2r =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd + cLast).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    scale.fma(c2q, d2q).intoArray(c, cOffset + 2 * ldc + W);
    scale.fma(c2r, d2r).intoArray(c, cOffset + 2 * ldc + cLast);
    DoubleVector d3p =
        DoubleVector.fromArray(WIDE, d, dOffset + 3 * ldd).mul(beta);
    DoubleVector d3q =
        DoubleVector.fromArray(WIDE, d, dOffset + 3 * ldd + W).mul(beta);
    DoubleVector d3r =
        DoubleVector.fromArray(WIDE, d, dOffset + 3 * ldd + cLast).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    scale.fma(c3q, d3q).intoArray(c, cOffset + 3 * ldc + W);
    scale.fma(c3r, d3r).intoArray(c, cOffset + 3 * ldc + cLast);
    DoubleVector d4p =
        DoubleVector.fromArray(WIDE, d, dOffset + 4 * ldd).mul(beta);
    DoubleVector d4q =
        DoubleVector.fromArray(WIDE, d, dOffset + 4 * ldd + W).mul(beta);
    DoubleVector d4r =
        DoubleVector.fromArray(WIDE, d, dOffset + 4 * ldd + cLast).mul(beta);
    scale.fma(c4p, d4p).intoArray(c, cOffset + 4 * ldc);
    scale.fma(c4q, d4q).intoArray(c, cOffset + 4 * ldc + W);
    scale.fma(c4r, d4r).intoArray(c, cOffset + 4 * ldc + cLast);
    DoubleVector d5p =
        DoubleVector.fromArray(WIDE, d, dOffset + 5 * ldd).mul(beta);
    DoubleVector d5q =
        DoubleVector.fromArray(WIDE, d, dOffset + 5 * ldd + W).mul(beta);
    DoubleVector d5r =
        DoubleVector.fromArray(WIDE, d, dOffset + 5 * ldd + cLast).mul(beta);
    scale.fma(c5p, d5p).intoArray(c, cOffset + 5 * ldc);
    scale.fma(c5q, d5q).intoArray(c, cOffset + 5 * ldc + W);
    scale.fma(c5r, d5r).intoArray(c, cOffset + 5 * ldc + cLast);
  }

  static void w4x3(
      int kc,
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bLast,
      double beta,
      double[] d,
      int dOffset,
      int ldd,
      double[] c,
      int cOffset,
      int ldc,
      int cLast) {
    DoubleVector c0p = DoubleVector.zero(WIDE);
    DoubleVector c0q = DoubleVector.zero(WIDE);
    DoubleVector c0r = DoubleVector.zero(WIDE);
    DoubleVector c1p = DoubleVector.zero(WIDE);
    DoubleVector c1q = DoubleVector.zero(WIDE);
    DoubleVector c1r = DoubleVector.zero(WIDE);
    DoubleVector c2p = DoubleVector.zero(WIDE);
    DoubleVector c2q = DoubleVector.zero(WIDE);
    DoubleVector c2r = DoubleVector.zero(WIDE);
    DoubleVector c3p = DoubleVector.zero(WIDE);
    DoubleVector c3q = DoubleVector.zero(WIDE);
    DoubleVector c3r = DoubleVector.zero(WIDE);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      DoubleVector bp = DoubleVector.fromArray(WIDE, b, p);
      DoubleVector bq = DoubleVector.fromArray(WIDE, b, p + W);
      DoubleVector br = DoubleVector.fromArray(WIDE, b, p + bLast);
      DoubleVector x0 = DoubleVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      DoubleVector x1 = DoubleVector.broadcast(WIDE, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      DoubleVector x2 = DoubleVector.broadcast(WIDE, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      DoubleVector x3 = DoubleVector.broadcast(WIDE, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
    }
    DoubleVector scale = DoubleVector.broadcast(WIDE, alpha);
    DoubleVector d0p =
        DoubleVector.fromArray(WIDE, d, dOffset).mul(beta);
    DoubleVector d0q =
        DoubleVector.fromArray(WIDE, d, dOffset + W).mul(beta);
    DoubleVector d0r =
        DoubleVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + W);
    scale.fma(c0r, d0r).intoArray(c, cOffset + cLast);
    DoubleVector d1p =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd).mul(beta);
    DoubleVector d1q =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd + W).mul(beta);
    DoubleVector d1r =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + W);
    scale.fma(c1r, d1r).intoArray(c, cOffset + ldc + cLast);
    DoubleVector d2p =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd).mul(beta);
    DoubleVector d2q =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd + W).mul(beta);
    DoubleVector d2r =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd + cLast).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    scale.fma(c2q, d2q).intoArray(c, cOffset + 2 * ldc + W);
    scale.fma(c2r, d2r).intoArray(c, cOffset + 2 * ldc + cLast);
    DoubleVector d3p =
        DoubleVector.fromArray(WIDE, d, dOffset + 3 * ldd).mul(beta);
    DoubleVector d3q =
        DoubleVector.fromArray(WIDE, d, dOffset + 3 * ldd + W).mul(beta);
    DoubleVector d3r =
        DoubleVector.fromArray(WIDE, d, dOffset + 3 * ldd + cLast).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    scale.fma(c3q, d3q).intoArray(c, cOffset + 3 * ldc + W);
    scale.fma(c3r, d3r).intoArray(c, cOffset + 3 * ldc + cLast);
  }

  static void w2x3(
      int kc,
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bLast,
      double beta,
      double[] d,
      int dOffset,
      int ldd,
      double[] c,
      int cOffset,
      int ldc,
      int cLast) {
    DoubleVector c0p = DoubleVector.zero(WIDE);
    DoubleVector c0q = DoubleVector.zero(WIDE);
    DoubleVector c0r = DoubleVector.zero(WIDE);
    DoubleVector c1p = DoubleVector.zero(WIDE);
    DoubleVector c1q = DoubleVector.zero(WIDE);
    DoubleVector c1r = DoubleVector.zero(WIDE);
    int a1 = aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      DoubleVector bp = DoubleVector.fromArray(WIDE, b, p);
      DoubleVector bq = DoubleVector.fromArray(WIDE, b, p + W);
      DoubleVector br = DoubleVector.fromArray(WIDE, b, p + bLast);
      DoubleVector x0 = DoubleVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      DoubleVector x1 = DoubleVector.broadcast(WIDE, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
    }
    DoubleVector scale = DoubleVector.broadcast(WIDE, alpha);
    DoubleVector d0p =
        DoubleVector.fromArray(WIDE, d, dOffset).mul(beta);
    DoubleVector d0q =
        DoubleVector.fromArray(WIDE, d, dOffset + W).mul(beta);
    DoubleVector d0r =
        DoubleVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + W);
    scale.fma(c0r, d0r).intoArray(c, cOffset + cLast);
    DoubleVector d1p =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd).mul(beta);
    DoubleVector d1q =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd + W).mul(beta);
    DoubleVector d1r =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + W);
    scale.fma(c1r, d1r).intoArray(c, cOffset + ldc + cLast);
  }

  static void w1x3(
      int kc,
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bLast,
      double beta,
      double[] d,
      int dOffset,
      int ldd,
      double[] c,
      int cOffset,
      int ldc,
      int cLast) {
    DoubleVector c0p = DoubleVector.zero(WIDE);
    DoubleVector c0q = DoubleVector.zero(WIDE);
    DoubleVector c0r = DoubleVector.zero(WIDE);
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      DoubleVector bp = DoubleVector.fromArray(WIDE, b, p);
      DoubleVector bq = DoubleVector.fromArray(WIDE, b, p + W);
      DoubleVector br = DoubleVector.fromArray(WIDE, b, p + bLast);
      DoubleVector x0 = DoubleVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
    }
    DoubleVector scale = DoubleVector.broadcast(WIDE, alpha);
    DoubleVector d0p =
        DoubleVector.fromArray(WIDE, d, dOffset).mul(beta);
    DoubleVector d0q =
        DoubleVector.fromArray(WIDE, d, dOffset + W).mul(beta);
    DoubleVector d0r =
        DoubleVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + W);
    scale.fma(c0r, d0r).intoArray(c, cOffset + cLast);
  }

  static void w12x2(
      int kc,
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bLast,
      double beta,
      double[] d,
      int dOffset,
      int ldd,
      double[] c,
      int cOffset,
      int ldc,
      int cLast) {
    DoubleVector c0p = DoubleVector.zero(WIDE);
    DoubleVector c0q = DoubleVector.zero(WIDE);
    DoubleVector c1p = DoubleVector.zero(WIDE);
    DoubleVector c1q = DoubleVector.zero(WIDE);
    DoubleVector c2p = DoubleVector.zero(WIDE);
    DoubleVector c2q = DoubleVector.zero(WIDE);
    DoubleVector c3p = DoubleVector.zero(WIDE);
    DoubleVector c3q = DoubleVector.zero(WIDE);
    DoubleVector c4p = DoubleVector.zero(WIDE);
    DoubleVector c4q = DoubleVector.zero(WIDE);
    DoubleVector c5p = DoubleVector.zero(WIDE);
    DoubleVector c5q = DoubleVector.zero(WIDE);
    DoubleVector c6p = DoubleVector.zero(WIDE);
    DoubleVector c6q = DoubleVector.zero(WIDE);
    DoubleVector c7p = DoubleVector.zero(WIDE);
    DoubleVector c7q = DoubleVector.zero(WIDE);
    DoubleVector c8p = DoubleVector.zero(WIDE);
    DoubleVector c8q = DoubleVector.zero(WIDE);
    DoubleVector c9p = DoubleVector.zero(WIDE);
    DoubleVector c9q = DoubleVector.zero(WIDE);
    DoubleVector c10p = DoubleVector.zero(WIDE);
    DoubleVector c10q = DoubleVector.zero(WIDE);
    DoubleVector c11p = DoubleVector.zero(WIDE);
    DoubleVector c11q = DoubleVector.zero(WIDE);
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
      DoubleVector bp = DoubleVector.fromArray(WIDE, b, p);
      DoubleVector bq = DoubleVector.fromArray(WIDE, b, p + bLast);
      DoubleVector x0 = DoubleVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      DoubleVector x1 = DoubleVector.broadcast(WIDE, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      DoubleVector x2 = DoubleVector.broadcast(WIDE, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      DoubleVector x3 = DoubleVector.broadcast(WIDE, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      DoubleVector x4 = DoubleVector.broadcast(WIDE, a[q + a4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      DoubleVector x5 = DoubleVector.broadcast(WIDE, a[q + a5]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
      DoubleVector x6 = DoubleVector.broadcast(WIDE, a[q + a6]);
      c6p = x6.fma(bp, c6p);
      c6q = x6.fma(bq, c6q);
      DoubleVector x7 = DoubleVector.broadcast(WIDE, a[q + a7]);
      c7p = x7.fma(bp, c7p);
      c7q = x7.fma(bq, c7q);
      DoubleVector x8 = DoubleVector.broadcast(WIDE, a[q + a8]);
      c8p = x8.fma(bp, c8p);
      c8q = x8.fma(bq, c8q);
      DoubleVector x9 = DoubleVector.broadcast(WIDE, a[q + a9]);
      c9p = x9.fma(bp, c9p);
      c9q = x9.fma(bq, c9q);
      DoubleVector x10 = DoubleVector.broadcast(WIDE, a[q + a10]);
      c10p = x10.fma(bp, c10p);
      c10q = x10.fma(bq, c10q);
      DoubleVector x11 = DoubleVector.broadcast(WIDE, a[q + a11]);
      c11p = x11.fma(bp, c11p);
      c11q = x11.fma(bq, c11q);
    }
    DoubleVector scale = DoubleVector.broadcast(WIDE, alpha);
    DoubleVector d0p =
        DoubleVector.fromArray(WIDE, d, dOffset).mul(beta);
    DoubleVector d0q =
        DoubleVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + cLast);
    DoubleVector d1p =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd).mul(beta);
    DoubleVector d1q =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + cLast);
    DoubleVector d2p =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd).mul(beta);
    DoubleVector d2q =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd + cLast).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    scale.fma(c2q, d2q).intoArray(c, cOffset + 2 * ldc + cLast);
    DoubleVector d3p =
        DoubleVector.fromArray(WIDE, d, dOffset + 3 * ldd).mul(beta);
    DoubleVector d3q =
        DoubleVector.fromArray(WIDE, d, dOffset + 3 * ldd + cLast).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    scale.fma(c3q, d3q).intoArray(c, cOffset + 3 * ldc + cLast);
    DoubleVector d4p =
        DoubleVector.fromArray(WIDE, d, dOffset + 4 * ldd).mul(beta);
    DoubleVector d4q =
        DoubleVector.fromArray(WIDE, d, dOffset + 4 * ldd + cLast).mul(beta);
    scale.fma(c4p, d4p).intoArray(c, cOffset + 4 * ldc);
    scale.fma(c4q, d4q).intoArray(c, cOffset + 4 * ldc + cLast);
    DoubleVector d5p =
        DoubleVector.fromArray(WIDE, d, dOffset + 5 * ldd).mul(beta);
    DoubleVector d5q =
        DoubleVector.fromArray(WIDE, d, dOffset + 5 * ldd + cLast).mul(beta);
    scale.fma(c5p, d5p).intoArray(c, cOffset + 5 * ldc);
    scale.fma(c5q, d5q).intoArray(c, cOffset + 5 * ldc + cLast);
    DoubleVector d6p =
        DoubleVector.fromArray(WIDE, d, dOffset + 6 * ldd).mul(beta);
    DoubleVector d6q =
        DoubleVector.fromArray(WIDE, d, dOffset + 6 * ldd + cLast).mul(beta);
    scale.fma(c6p, d6p).intoArray(c, cOffset + 6 * ldc);
    scale.fma(c6q, d6q).intoArray(c, cOffset + 6 * ldc + cLast);
    DoubleVector d7p =
        DoubleVector.fromArray(WIDE, d, dOffset + 7 * ldd).mul(beta);
    DoubleVector d7q =
        DoubleVector.fromArray(WIDE, d, dOffset + 7 * ldd + cLast).mul(beta);
    scale.fma(c7p, d7p).intoArray(c, cOffset + 7 * ldc);
    scale.fma(c7q, d7q).intoArray(c, cOffset + 7 * ldc + cLast);
    DoubleVector d8p =
        DoubleVector.fromArray(WIDE, d, dOffset + 8 * ldd).mul(beta);
    DoubleVector d8q =
        DoubleVector.fromArray(WIDE, d, dOffset + 8 * ldd + cLast).mul(beta);
    scale.fma(c8p, d8p).intoArray(c, cOffset + 8 * ldc);
    scale.fma(c8q, d8q).intoArray(c, cOffset + 8 * ldc + cLast);
    DoubleVector d9p =
        DoubleVector.fromArray(WIDE, d, dOffset + 9 * ldd).mul(beta);
    DoubleVector d9q =
        DoubleVector.fromArray(WIDE, d, dOffset + 9 * ldd + cLast).mul(beta);
    scale.fma(c9p, d9p).intoArray(c, cOffset + 9 * ldc);
    scale.fma(c9q, d9q).intoArray(c, cOffset + 9 * ldc + cLast);
    DoubleVector d10p =
        DoubleVector.fromArray(WIDE, d, dOffset + 10 * ldd).mul(beta);
    DoubleVector d10q =
        DoubleVector.fromArray(WIDE, d, dOffset + 10 * ldd + cLast).mul(beta);
    scale.fma(c10p, d10p).intoArray(c, cOffset + 10 * ldc);
    scale.fma(c10q, d10q).intoArray(c, cOffset + 10 * ldc + cLast);
    DoubleVector d11p =
        DoubleVector.fromArray(WIDE, d, dOffset + 11 * ldd).mul(beta);
    DoubleVector d11q =
        DoubleVector.fromArray(WIDE, d, dOffset + 11 * ldd + cLast).mul(beta);
    scale.fma(c11p, d11p).intoArray(c, cOffset + 11 * ldc);
    scale.fma(c11q, d11q).intoArray(c, cOffset + 11 * ldc + cLast);
  }

  static void w8x2(
      int kc,
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bLast,
      double beta,
      double[] d,
      int dOffset,
      int ldd,
      double[] c,
      int cOffset,
      int ldc,
      int cLast) {
    DoubleVector c0p = DoubleVector.zero(WIDE);
    DoubleVector c0q = DoubleVector.zero(WIDE);
    DoubleVector c1p = DoubleVector.zero(WIDE);
    DoubleVector c1q = DoubleVector.zero(WIDE);
    DoubleVector c2p = DoubleVector.zero(WIDE);
    DoubleVector c2q = DoubleVector.zero(WIDE);
    DoubleVector c3p = DoubleVector.zero(WIDE);
    DoubleVector c3q = DoubleVector.zero(WIDE);
    DoubleVector c4p = DoubleVector.zero(WIDE);
    DoubleVector c4q = DoubleVector.zero(WIDE);
    DoubleVector c5p = DoubleVector.zero(WIDE);
    DoubleVector c5q = DoubleVector.zero(WIDE);
    DoubleVector c6p = DoubleVector.zero(WIDE);
    DoubleVector c6q = DoubleVector.zero(WIDE);
    DoubleVector c7p = DoubleVector.zero(WIDE);
    DoubleVector c7q = DoubleVector.zero(WIDE);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    int a4 = 4 * aRow;
    int a5 = 5 * aRow;
    int a6 = 6 * aRow;
    int a7 = 7 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      DoubleVector bp = DoubleVector.fromArray(WIDE, b, p);
      DoubleVector bq = DoubleVector.fromArray(WIDE, b, p + bLast);
      DoubleVector x0 = DoubleVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      DoubleVector x1 = DoubleVector.broadcast(WIDE, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      DoubleVector x2 = DoubleVector.broadcast(WIDE, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      DoubleVector x3 = DoubleVector.broadcast(WIDE, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      DoubleVector x4 = DoubleVector.broadcast(WIDE, a[q + a4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      DoubleVector x5 = DoubleVector.broadcast(WIDE, a[q + a5]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
      DoubleVector x6 = DoubleVector.broadcast(WIDE, a[q + a6]);
      c6p = x6.fma(bp, c6p);
      c6q = x6.fma(bq, c6q);
      DoubleVector x7 = DoubleVector.broadcast(WIDE, a[q + a7]);
      c7p = x7.fma(bp, c7p);
      c7q = x7.fma(bq, c7q);
    }
    DoubleVector scale = DoubleVector.broadcast(WIDE, alpha);
    DoubleVector d0p =
        DoubleVector.fromArray(WIDE, d, dOffset).mul(beta);
    DoubleVector d0q =
        DoubleVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + cLast);
    DoubleVector d1p =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd).mul(beta);
    DoubleVector d1q =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + cLast);
    DoubleVector d2p =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd).mul(beta);
    DoubleVector d2q =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd + cLast).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    scale.fma(c2q, d2q).intoArray(c, cOffset + 2 * ldc + cLast);
    DoubleVector d3p =
        DoubleVector.fromArray(WIDE, d, dOffset + 3 * ldd).mul(beta);
    DoubleVector d3q =
        DoubleVector.fromArray(WIDE, d, dOffset + 3 * ldd + cLast).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    scale.fma(c3q, d3q).intoArray(c, cOffset + 3 * ldc + cLast);
    DoubleVector d4p =
        DoubleVector.fromArray(WIDE, d, dOffset + 4 * ldd).mul(beta);
    DoubleVector d4q =
        DoubleVector.fromArray(WIDE, d, dOffset + 4 * ldd + cLast).mul(beta);
    scale.fma(c4p, d4p).intoArray(c, cOffset + 4 * ldc);
    scale.fma(c4q, d4q).intoArray(c, cOffset + 4 * ldc + cLast);
    DoubleVector d5p =
        DoubleVector.fromArray(WIDE, d, dOffset + 5 * ldd).mul(beta);
    DoubleVector d5q =
        DoubleVector.fromArray(WIDE, d, dOffset + 5 * ldd + cLast).mul(beta);
    scale.fma(c5p, d5p).intoArray(c, cOffset + 5 * ldc);
    scale.fma(c5q, d5q).intoArray(c, cOffset + 5 * ldc + cLast);
    DoubleVector d6p =
        DoubleVector.fromArray(WIDE, d, dOffset + 6 * ldd).mul(beta);
    DoubleVector d6q =
        DoubleVector.fromArray(WIDE, d, dOffset + 6 * ldd + cLast).mul(beta);
    scale.fma(c6p, d6p).intoArray(c, cOffset + 6 * ldc);
    scale.fma(c6q, d6q).intoArray(c, cOffset + 6 * ldc + cLast);
    DoubleVector d7p =
        DoubleVector.fromArray(WIDE, d, dOffset + 7 * ldd).mul(beta);
    DoubleVector d7q =
        DoubleVector.fromArray(WIDE, d, dOffset + 7 * ldd + cLast).mul(beta);
    scale.fma(c7p, d7p).intoArray(c, cOffset + 7 * ldc);
    scale.fma(c7q, d7q).intoArray(c, cOffset + 7 * ldc + cLast);
  }

  static void w6x2(
      int kc,
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bLast,
      double beta,
      double[] d,
      int dOffset,
      int ldd,
      double[] c,
      int cOffset,
      int ldc,
      int cLast) {
    DoubleVector c0p = DoubleVector.zero(WIDE);
    DoubleVector c0q = DoubleVector.zero(WIDE);
    DoubleVector c1p = DoubleVector.zero(WIDE);
    DoubleVector c1q = DoubleVector.zero(WIDE);
    DoubleVector c2p = DoubleVector.zero(WIDE);
    DoubleVector c2q = DoubleVector.zero(WIDE);
    DoubleVector c3p = DoubleVector.zero(WIDE);
    DoubleVector c3q = DoubleVector.zero(WIDE);
    DoubleVector c4p = DoubleVector.zero(WIDE);
    DoubleVector c4q = DoubleVector.zero(WIDE);
    DoubleVector c5p = DoubleVector.zero(WIDE);
    DoubleVector c5q = DoubleVector.zero(WIDE);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    int a4 = 4 * aRow;
    int a5 = 5 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      DoubleVector bp = DoubleVector.fromArray(WIDE, b, p);
      DoubleVector bq = DoubleVector.fromArray(WIDE, b, p + bLast);
      DoubleVector x0 = DoubleVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      DoubleVector x1 = DoubleVector.broadcast(WIDE, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      DoubleVector x2 = DoubleVector.broadcast(WIDE, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      DoubleVector x3 = DoubleVector.broadcast(WIDE, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      DoubleVector x4 = DoubleVector.broadcast(WIDE, a[q + a4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      DoubleVector x5 = DoubleVector.broadcast(WIDE, a[q + a5]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
    }
    DoubleVector scale = DoubleVector.broadcast(WIDE, alpha);
    DoubleVector d0p =
        DoubleVector.fromArray(WIDE, d, dOffset).mul(beta);
    DoubleVector d0q =
        DoubleVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + cLast);
    DoubleVector d1p =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd).mul(beta);
    DoubleVector d1q =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + cLast);
    DoubleVector d2p =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd).mul(beta);
    DoubleVector d2q =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd + cLast).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    scale.fma(c2q, d2q).intoArray(c, cOffset + 2 * ldc + cLast);
    DoubleVector d3p =
        DoubleVector.fromArray(WIDE, d, dOffset + 3 * ldd).mul(beta);
    DoubleVector d3q =
        DoubleVector.fromArray(WIDE, d, dOffset + 3 * ldd + cLast).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    scale.fma(c3q, d3q).intoArray(c, cOffset + 3 * ldc + cLast);
    DoubleVector d4p =
        DoubleVector.fromArray(WIDE, d, dOffset + 4 * ldd).mul(beta);
    DoubleVector d4q =
        DoubleVector.fromArray(WIDE, d, dOffset + 4 * ldd + cLast).mul(beta);
    scale.fma(c4p, d4p).intoArray(c, cOffset + 4 * ldc);
    scale.fma(c4q, d4q).intoArray(c, cOffset + 4 * ldc + cLast);
    DoubleVector d5p =
        DoubleVector.fromArray(WIDE, d, dOffset + 5 * ldd).mul(beta);
    DoubleVector d5q =
        DoubleVector.fromArray(WIDE, d, dOffset + 5 * ldd + cLast).mul(beta);
    scale.fma(c5p, d5p).intoArray(c, cOffset + 5 * ldc);
    scale.fma(c5q, d5q).intoArray(c, cOffset + 5 * ldc + cLast);
  }

  static void w4x2(
      int kc,
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bLast,
      double beta,
      double[] d,
      int dOffset,
      int ldd,
      double[] c,
      int cOffset,
      int ldc,
      int cLast) {
    DoubleVector c0p = DoubleVector.zero(WIDE);
    DoubleVector c0q = DoubleVector.zero(WIDE);
    DoubleVector c1p = DoubleVector.zero(WIDE);
    DoubleVector c1q = DoubleVector.zero(WIDE);
    DoubleVector c2p = DoubleVector.zero(WIDE);
    DoubleVector c2q = DoubleVector.zero(WIDE);
    DoubleVector c3p = DoubleVector.zero(WIDE);
    DoubleVector c3q = DoubleVector.zero(WIDE);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      DoubleVector bp = DoubleVector.fromArray(WIDE, b, p);
      DoubleVector bq = DoubleVector.fromArray(WIDE, b, p + bLast);
      DoubleVector x0 = DoubleVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      DoubleVector x1 = DoubleVector.broadcast(WIDE, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      DoubleVector x2 = DoubleVector.broadcast(WIDE, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      DoubleVector x3 = DoubleVector.broadcast(WIDE, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
    }
    DoubleVector scale = DoubleVector.broadcast(WIDE, alpha);
    DoubleVector d0p =
        DoubleVector.fromArray(WIDE, d, dOffset).mul(beta);
    DoubleVector d0q =
        DoubleVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + cLast);
    DoubleVector d1p =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd).mul(beta);
    DoubleVector d1q =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + cLast);
    DoubleVector d2p =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd).mul(beta);
    DoubleVector d2q =
        DoubleVector.fromArray(WIDE, d, dOffset + 2 * ldd + cLast).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    scale.fma(c2q, d2q).intoArray(c, cOffset + 2 * ldc + cLast);
    DoubleVector d3p =
        DoubleVector.fromArray(WIDE, d, dOffset + 3 * ldd).mul(beta);
    DoubleVector d3q =
        DoubleVector.fromArray(WIDE, d, dOffset + 3 * ldd + cLast).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    scale.fma(c3q, d3q).intoArray(c, cOffset + 3 * ldc + cLast);
  }

  static void w2x2(
      int kc,
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bLast,
      double beta,
      double[] d,
      int dOffset,
      int ldd,
      double[] c,
      int cOffset,
      int ldc,
      int cLast) {
    DoubleVector c0p = DoubleVector.zero(WIDE);
    DoubleVector c0q = DoubleVector.zero(WIDE);
    DoubleVector c1p = DoubleVector.zero(WIDE);
    DoubleVector c1q = DoubleVector.zero(WIDE);
    int a1 = aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      DoubleVector bp = DoubleVector.fromArray(WIDE, b, p);
      DoubleVector bq = DoubleVector.fromArray(WIDE, b, p + bLast);
      DoubleVector x0 = DoubleVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      DoubleVector x1 = DoubleVector.broadcast(WIDE, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
    }
    DoubleVector scale = DoubleVector.broadcast(WIDE, alpha);
    DoubleVector d0p =
        DoubleVector.fromArray(WIDE, d, dOffset).mul(beta);
    DoubleVector d0q =
        DoubleVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + cLast);
    DoubleVector d1p =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd).mul(beta);
    DoubleVector d1q =
        DoubleVector.fromArray(WIDE, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + cLast);
  }

  static void w1x2(
      int kc,
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bLast,
      double beta,
      double[] d,
      int dOffset,
      int ldd,
      double[] c,
      int cOffset,
      int ldc,
      int cLast) {
    DoubleVector c0p = DoubleVector.zero(WIDE);
    DoubleVector c0q = DoubleVector.zero(WIDE);
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      DoubleVector bp = DoubleVector.fromArray(WIDE, b, p);
      DoubleVector bq = DoubleVector.fromArray(WIDE, b, p + bLast);
      DoubleVector x0 = DoubleVector.broadcast(WIDE, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
    }
    DoubleVector scale = DoubleVector.broadcast(WIDE, alpha);
    DoubleVector d0p =
        DoubleVector.fromArray(WIDE, d, dOffset).mul(beta);
    DoubleVector d0q =
        DoubleVector.fromArray(WIDE, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + cLast);
  }

  static void h12x2(
      int kc,
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bLast,
      double beta,
      double[] d,
      int dOffset,
      int ldd,
      double[] c,
      int cOffset,
      int ldc,
      int cLast) {
    DoubleVector c0p = DoubleVector.zero(HALF);
    DoubleVector c0q = DoubleVector.zero(HALF);
    DoubleVector c1p = DoubleVector.zero(HALF);
    DoubleVector c1q = DoubleVector.zero(HALF);
    DoubleVector c2p = DoubleVector.zero(HALF);
    DoubleVector c2q = DoubleVector.zero(HALF);
    DoubleVector c3p = DoubleVector.zero(HALF);
    DoubleVector c3q = DoubleVector.zero(HALF);
    DoubleVector c4p = DoubleVector.zero(HALF);
    DoubleVector c4q = DoubleVector.zero(HALF);
    DoubleVector c5p = DoubleVector.zero(HALF);
    DoubleVector c5q = DoubleVector.zero(HALF);
    DoubleVector c6p = DoubleVector.zero(HALF);
    DoubleVector c6q = DoubleVector.zero(HALF);
    DoubleVector c7p = DoubleVector.zero(HALF);
    DoubleVector c7q = DoubleVector.zero(HALF);
    DoubleVector c8p = DoubleVector.zero(HALF);
    DoubleVector c8q = DoubleVector.zero(HALF);
    DoubleVector c9p = DoubleVector.zero(HALF);
    DoubleVector c9q = DoubleVector.zero(HALF);
    DoubleVector c10p = DoubleVector.zero(HALF);
    DoubleVector c10q = DoubleVector.zero(HALF);
    DoubleVector c11p = DoubleVector.zero(HALF);
    DoubleVector c11q = DoubleVector.zero(HALF);
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
      DoubleVector bp = DoubleVector.fromArray(HALF, b, p);
      DoubleVector bq = DoubleVector.fromArray(HALF, b, p + bLast);
      DoubleVector x0 = DoubleVector.broadcast(HALF, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      DoubleVector x1 = DoubleVector.broadcast(HALF, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      DoubleVector x2 = DoubleVector.broadcast(HALF, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      DoubleVector x3 = DoubleVector.broadcast(HALF, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      DoubleVector x4 = DoubleVector.broadcast(HALF, a[q + a4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      DoubleVector x5 = DoubleVector.broadcast(HALF, a[q + a5]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
      DoubleVector x6 = DoubleVector.broadcast(HALF, a[q + a6]);
      c6p = x6.fma(bp, c6p);
      c6q = x6.fma(bq, c6q);
      DoubleVector x7 = DoubleVector.broadcast(HALF, a[q + a7]);
      c7p = x7.fma(bp, c7p);
      c7q = x7.fma(bq, c7q);
      DoubleVector x8 = DoubleVector.broadcast(HALF, a[q + a8]);
      c8p = x8.fma(bp, c8p);
      c8q = x8.fma(bq, c8q);
      DoubleVector x9 = DoubleVector.broadcast(HALF, a[q + a9]);
      c9p = x9.fma(bp, c9p);
      c9q = x9.fma(bq, c9q);
      DoubleVector x10 = DoubleVector.broadcast(HALF, a[q + a10]);
      c10p = x10.fma(bp, c10p);
      c10q = x10.fma(bq, c10q);
      DoubleVector x11 = DoubleVector.broadcast(HALF, a[q + a11]);
      c11p = x11.fma(bp, c11p);
      c11q = x11.fma(bq, c11q);
    }
    DoubleVector scale = DoubleVector.broadcast(HALF, alpha);
    DoubleVector d0p =
        DoubleVector.fromArray(HALF, d, dOffset).mul(beta);
    DoubleVector d0q =
        DoubleVector.fromArray(HALF, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + cLast);
    DoubleVector d1p =
        DoubleVector.fromArray(HALF, d, dOffset + ldd).mul(beta);
    DoubleVector d1q =
        DoubleVector.fromArray(HALF, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + cLast);
    DoubleVector d2p =
        DoubleVector.fromArray(HALF, d, dOffset + 2 * ldd).mul(beta);
    DoubleVector d2q =
        DoubleVector.fromArray(HALF, d, dOffset + 2 * ldd + cLast).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    scale.fma(c2q, d2q).intoArray(c, cOffset + 2 * ldc + cLast);
    DoubleVector d3p =
        DoubleVector.fromArray(HALF, d, dOffset + 3 * ldd).mul(beta);
    DoubleVector d3q =
        DoubleVector.fromArray(HALF, d, dOffset + 3 * ldd + cLast).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    scale.fma(c3q, d3q).intoArray(c, cOffset + 3 * ldc + cLast);
    DoubleVector d4p =
        DoubleVector.fromArray(HALF, d, dOffset + 4 * ldd).mul(beta);
    DoubleVector d4q =
        DoubleVector.fromArray(HALF, d, dOffset + 4 * ldd + cLast).mul(beta);
    scale.fma(c4p, d4p).intoArray(c, cOffset + 4 * ldc);
    scale.fma(c4q, d4q).intoArray(c, cOffset + 4 * ldc + cLast);
    DoubleVector d5p =
        DoubleVector.fromArray(HALF, d, dOffset + 5 * ldd).mul(beta);
    DoubleVector d5q =
        DoubleVector.fromArray(HALF, d, dOffset + 5 * ldd + cLast).mul(beta);
    scale.fma(c5p, d5p).intoArray(c, cOffset + 5 * ldc);
    scale.fma(c5q, d5q).intoArray(c, cOffset + 5 * ldc + cLast);
    DoubleVector d6p =
        DoubleVector.fromArray(HALF, d, dOffset + 6 * ldd).mul(beta);
    DoubleVector d6q =
        DoubleVector.fromArray(HALF, d, dOffset + 6 * ldd + cLast).mul(beta);
    scale.fma(c6p, d6p).intoArray(c, cOffset + 6 * ldc);
    scale.fma(c6q, d6q).intoArray(c, cOffset + 6 * ldc + cLast);
    DoubleVector d7p =
        DoubleVector.fromArray(HALF, d, dOffset + 7 * ldd).mul(beta);
    DoubleVector d7q =
        DoubleVector.fromArray(HALF, d, dOffset + 7 * ldd + cLast).mul(beta);
    scale.fma(c7p, d7p).intoArray(c, cOffset + 7 * ldc);
    scale.fma(c7q, d7q).intoArray(c, cOffset + 7 * ldc + cLast);
    DoubleVector d8p =
        DoubleVector.fromArray(HALF, d, dOffset + 8 * ldd).mul(beta);
    DoubleVector d8q =
        DoubleVector.fromArray(HALF, d, dOffset + 8 * ldd + cLast).mul(beta);
    scale.fma(c8p, d8p).intoArray(c, cOffset + 8 * ldc);
    scale.fma(c8q, d8q).intoArray(c, cOffset + 8 * ldc + cLast);
    DoubleVector d9p =
        DoubleVector.fromArray(HALF, d, dOffset + 9 * ldd).mul(beta);
    DoubleVector d9q =
        DoubleVector.fromArray(HALF, d, dOffset + 9 * ldd + cLast).mul(beta);
    scale.fma(c9p, d9p).intoArray(c, cOffset + 9 * ldc);
    scale.fma(c9q, d9q).intoArray(c, cOffset + 9 * ldc + cLast);
    DoubleVector d10p =
        DoubleVector.fromArray(HALF, d, dOffset + 10 * ldd).mul(beta);
    DoubleVector d10q =
        DoubleVector.fromArray(HALF, d, dOffset + 10 * ldd + cLast).mul(beta);
    scale.fma(c10p, d10p).intoArray(c, cOffset + 10 * ldc);
    scale.fma(c10q, d10q).intoArray(c, cOffset + 10 * ldc + cLast);
    DoubleVector d11p =
        DoubleVector.fromArray(HALF, d, dOffset + 11 * ldd).mul(beta);
    DoubleVector d11q =
        DoubleVector.fromArray(HALF, d, dOffset + 11 * ldd + cLast).mul(beta);
    scale.fma(c11p, d11p).intoArray(c, cOffset + 11 * ldc);
    scale.fma(c11q, d11q).intoArray(c, cOffset + 11 * ldc + cLast);
  }

  static void h8x2(
      int kc,
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bLast,
      double beta,
      double[] d,
      int dOffset,
      int ldd,
      double[] c,
      int cOffset,
      int ldc,
      int cLast) {
    DoubleVector c0p = DoubleVector.zero(HALF);
    DoubleVector c0q = DoubleVector.zero(HALF);
    DoubleVector c1p = DoubleVector.zero(HALF);
    DoubleVector c1q = DoubleVector.zero(HALF);
    DoubleVector c2p = DoubleVector.zero(HALF);
    DoubleVector c2q = DoubleVector.zero(HALF);
    DoubleVector c3p = DoubleVector.zero(HALF);
    DoubleVector c3q = DoubleVector.zero(HALF);
    DoubleVector c4p = DoubleVector.zero(HALF);
    DoubleVector c4q = DoubleVector.zero(HALF);
    DoubleVector c5p = DoubleVector.zero(HALF);
    DoubleVector c5q = DoubleVector.zero(HALF);
    DoubleVector c6p = DoubleVector.zero(HALF);
    DoubleVector c6q = DoubleVector.zero(HALF);
    DoubleVector c7p = DoubleVector.zero(HALF);
    DoubleVector c7q = DoubleVector.zero(HALF);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    int a4 = 4 * aRow;
    int a5 = 5 * aRow;
    int a6 = 6 * aRow;
    int a7 = 7 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      DoubleVector bp = DoubleVector.fromArray(HALF, b, p);
      DoubleVector bq = DoubleVector.fromArray(HALF, b, p + bLast);
      DoubleVector x0 = DoubleVector.broadcast(HALF, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      DoubleVector x1 = DoubleVector.broadcast(HALF, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      DoubleVector x2 = DoubleVector.broadcast(HALF, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      DoubleVector x3 = DoubleVector.broadcast(HALF, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      DoubleVector x4 = DoubleVector.broadcast(HALF, a[q + a4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      DoubleVector x5 = DoubleVector.broadcast(HALF, a[q + a5]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
      DoubleVector x6 = DoubleVector.broadcast(HALF, a[q + a6]);
      c6p = x6.fma(bp, c6p);
      c6q = x6.fma(bq, c6q);
      DoubleVector x7 = DoubleVector.broadcast(HALF, a[q + a7]);
      c7p = x7.fma(bp, c7p);
      c7q = x7.fma(bq, c7q);
    }
    DoubleVector scale = DoubleVector.broadcast(HALF, alpha);
    DoubleVector d0p =
        DoubleVector.fromArray(HALF, d, dOffset).mul(beta);
    DoubleVector d0q =
        DoubleVector.fromArray(HALF, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + cLast);
    DoubleVector d1p =
        DoubleVector.fromArray(HALF, d, dOffset + ldd).mul(beta);
    DoubleVector d1q =
        DoubleVector.fromArray(HALF, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + cLast);
    DoubleVector d2p =
        DoubleVector.fromArray(HALF, d, dOffset + 2 * ldd).mul(beta);
    DoubleVector d2q =
        DoubleVector.fromArray(HALF, d, dOffset + 2 * ldd + cLast).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    scale.fma(c2q, d2q).intoArray(c, cOffset + 2 * ldc + cLast);
    DoubleVector d3p =
        DoubleVector.fromArray(HALF, d, dOffset + 3 * ldd).mul(beta);
    DoubleVector d3q =
        DoubleVector.fromArray(HALF, d, dOffset + 3 * ldd + cLast).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    scale.fma(c3q, d3q).intoArray(c, cOffset + 3 * ldc + cLast);
    DoubleVector d4p =
        DoubleVector.fromArray(HALF, d, dOffset + 4 * ldd).mul(beta);
    DoubleVector d4q =
        DoubleVector.fromArray(HALF, d, dOffset + 4 * ldd + cLast).mul(beta);
    scale.fma(c4p, d4p).intoArray(c, cOffset + 4 * ldc);
    scale.fma(c4q, d4q).intoArray(c, cOffset + 4 * ldc + cLast);
    DoubleVector d5p =
        DoubleVector.fromArray(HALF, d, dOffset + 5 * ldd).mul(beta);
    DoubleVector d5q =
        DoubleVector.fromArray(HALF, d, dOffset + 5 * ldd + cLast).mul(beta);
    scale.fma(c5p, d5p).intoArray(c, cOffset + 5 * ldc);
    scale.fma(c5q, d5q).intoArray(c, cOffset + 5 * ldc + cLast);
    DoubleVector d6p =
        DoubleVector.fromArray(HALF, d, dOffset + 6 * ldd).mul(beta);
    DoubleVector d6q =
        DoubleVector.fromArray(HALF, d, dOffset + 6 * ldd + cLast).mul(beta);
    scale.fma(c6p, d6p).intoArray(c, cOffset + 6 * ldc);
    scale.fma(c6q, d6q).intoArray(c, cOffset + 6 * ldc + cLast);
    DoubleVector d7p =
        DoubleVector.fromArray(HALF, d, dOffset + 7 * ldd).mul(beta);
    DoubleVector d7q =
        DoubleVector.fromArray(HALF, d, dOffset + 7 * ldd + cLast).mul(beta);
    scale.fma(c7p, d7p).intoArray(c, cOffset + 7 * ldc);
    scale.fma(c7q, d7q).intoArray(c, cOffset + 7 * ldc + cLast);
  }

  static void h6x2(
      int kc,
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bLast,
      double beta,
      double[] d,
      int dOffset,
      int ldd,
      double[] c,
      int cOffset,
      int ldc,
      int cLast) {
    DoubleVector c0p = DoubleVector.zero(HALF);
    DoubleVector c0q = DoubleVector.zero(HALF);
    DoubleVector c1p = DoubleVector.zero(HALF);
    DoubleVector c1q = DoubleVector.zero(HALF);
    DoubleVector c2p = DoubleVector.zero(HALF);
    DoubleVector c2q = DoubleVector.zero(HALF);
    DoubleVector c3p = DoubleVector.zero(HALF);
    DoubleVector c3q = DoubleVector.zero(HALF);
    DoubleVector c4p = DoubleVector.zero(HALF);
    DoubleVector c4q = DoubleVector.zero(HALF);
    DoubleVector c5p = DoubleVector.zero(HALF);
    DoubleVector c5q = DoubleVector.zero(HALF);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    int a4 = 4 * aRow;
    int a5 = 5 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      DoubleVector bp = DoubleVector.fromArray(HALF, b, p);
      DoubleVector bq = DoubleVector.fromArray(HALF, b, p + bLast);
      DoubleVector x0 = DoubleVector.broadcast(HALF, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      DoubleVector x1 = DoubleVector.broadcast(HALF, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      DoubleVector x2 = DoubleVector.broadcast(HALF, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      DoubleVector x3 = DoubleVector.broadcast(HALF, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      DoubleVector x4 = DoubleVector.broadcast(HALF, a[q + a4]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      DoubleVector x5 = DoubleVector.broadcast(HALF, a[q + a5]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
    }
    DoubleVector scale = DoubleVector.broadcast(HALF, alpha);
    DoubleVector d0p =
        DoubleVector.fromArray(HALF, d, dOffset).mul(beta);
    DoubleVector d0q =
        DoubleVector.fromArray(HALF, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + cLast);
    DoubleVector d1p =
        DoubleVector.fromArray(HALF, d, dOffset + ldd).mul(beta);
    DoubleVector d1q =
        DoubleVector.fromArray(HALF, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + cLast);
    DoubleVector d2p =
        DoubleVector.fromArray(HALF, d, dOffset + 2 * ldd).mul(beta);
    DoubleVector d2q =
        DoubleVector.fromArray(HALF, d, dOffset + 2 * ldd + cLast).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    scale.fma(c2q, d2q).intoArray(c, cOffset + 2 * ldc + cLast);
    DoubleVector d3p =
        DoubleVector.fromArray(HALF, d, dOffset + 3 * ldd).mul(beta);
    DoubleVector d3q =
        DoubleVector.fromArray(HALF, d, dOffset + 3 * ldd + cLast).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    scale.fma(c3q, d3q).intoArray(c, cOffset + 3 * ldc + cLast);
    DoubleVector d4p =
        DoubleVector.fromArray(HALF, d, dOffset + 4 * ldd).mul(beta);
    DoubleVector d4q =
        DoubleVector.fromArray(HALF, d, dOffset + 4 * ldd + cLast).mul(beta);
    scale.fma(c4p, d4p).intoArray(c, cOffset + 4 * ldc);
    scale.fma(c4q, d4q).intoArray(c, cOffset + 4 * ldc + cLast);
    DoubleVector d5p =
        DoubleVector.fromArray(HALF, d, dOffset + 5 * ldd).mul(beta);
    DoubleVector d5q =
        DoubleVector.fromArray(HALF, d, dOffset + 5 * ldd + cLast).mul(beta);
    scale.fma(c5p, d5p).intoArray(c, cOffset + 5 * ldc);
    scale.fma(c5q, d5q).intoArray(c, cOffset + 5 * ldc + cLast);
  }

  static void h4x2(
      int kc,
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bLast,
      double beta,
      double[] d,
      int dOffset,
      int ldd,
      double[] c,
      int cOffset,
      int ldc,
      int cLast) {
    DoubleVector c0p = DoubleVector.zero(HALF);
    DoubleVector c0q = DoubleVector.zero(HALF);
    DoubleVector c1p = DoubleVector.zero(HALF);
    DoubleVector c1q = DoubleVector.zero(HALF);
    DoubleVector c2p = DoubleVector.zero(HALF);
    DoubleVector c2q = DoubleVector.zero(HALF);
    DoubleVector c3p = DoubleVector.zero(HALF);
    DoubleVector c3q = DoubleVector.zero(HALF);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      DoubleVector bp = DoubleVector.fromArray(HALF, b, p);
      DoubleVector bq = DoubleVector.fromArray(HALF, b, p + bLast);
      DoubleVector x0 = DoubleVector.broadcast(HALF, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      DoubleVector x1 = DoubleVector.broadcast(HALF, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      DoubleVector x2 = DoubleVector.broadcast(HALF, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      DoubleVector x3 = DoubleVector.broadcast(HALF, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
    }
    DoubleVector scale = DoubleVector.broadcast(HALF, alpha);
    DoubleVector d0p =
        DoubleVector.fromArray(HALF, d, dOffset).mul(beta);
    DoubleVector d0q =
        DoubleVector.fromArray(HALF, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + cLast);
    DoubleVector d1p =
        DoubleVector.fromArray(HALF, d, dOffset + ldd).mul(beta);
    DoubleVector d1q =
        DoubleVector.fromArray(HALF, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + cLast);
    DoubleVector d2p =
        DoubleVector.fromArray(HALF, d, dOffset + 2 * ldd).mul(beta);
    DoubleVector d2q =
        DoubleVector.fromArray(HALF, d, dOffset + 2 * ldd + cLast).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    scale.fma(c2q, d2q).intoArray(c, cOffset + 2 * ldc + cLast);
    DoubleVector d3p =
        DoubleVector.fromArray(HALF, d, dOffset + 3 * ldd).mul(beta);
    DoubleVector d3q =
        DoubleVector.fromArray(HALF, d, dOffset + 3 * ldd + cLast).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    scale.fma(c3q, d3q).intoArray(c, cOffset + 3 * ldc + cLast);
  }

  static void h2x2(
      int kc,
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bLast,
      double beta,
      double[] d,
      int dOffset,
      int ldd,
      double[] c,
      int cOffset,
      int ldc,
      int cLast) {
    DoubleVector c0p = DoubleVector.zero(HALF);
    DoubleVector c0q = DoubleVector.zero(HALF);
    DoubleVector c1p = DoubleVector.zero(HALF);
    DoubleVector c1q = DoubleVector.zero(HALF);
    int a1 = aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      DoubleVector bp = DoubleVector.fromArray(HALF, b, p);
      DoubleVector bq = DoubleVector.fromArray(HALF, b, p + bLast);
      DoubleVector x0 = DoubleVector.broadcast(HALF, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      DoubleVector x1 = DoubleVector.broadcast(HALF, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
    }
    DoubleVector scale = DoubleVector.broadcast(HALF, alpha);
    DoubleVector d0p =
        DoubleVector.fromArray(HALF, d, dOffset).mul(beta);
    DoubleVector d0q =
        DoubleVector.fromArray(HALF, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + cLast);
    DoubleVector d1p =
        DoubleVector.fromArray(HALF, d, dOffset + ldd).mul(beta);
    DoubleVector d1q =
        DoubleVector.fromArray(HALF, d, dOffset + ldd + cLast).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    scale.fma(c1q, d1q).intoArray(c, cOffset + ldc + cLast);
  }

  static void h1x2(
      int kc,
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bLast,
      double beta,
      double[] d,
      int dOffset,
      int ldd,
      double[] c,
      int cOffset,
      int ldc,
      int cLast) {
    DoubleVector c0p = DoubleVector.zero(HALF);
    DoubleVector c0q = DoubleVector.zero(HALF);
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      DoubleVector bp = DoubleVector.fromArray(HALF, b, p);
      DoubleVector bq = DoubleVector.fromArray(HALF, b, p + bLast);
      DoubleVector x0 = DoubleVector.broadcast(HALF, a[q]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
    }
    DoubleVector scale = DoubleVector.broadcast(HALF, alpha);
    DoubleVector d0p =
        DoubleVector.fromArray(HALF, d, dOffset).mul(beta);
    DoubleVector d0q =
        DoubleVector.fromArray(HALF, d, dOffset + cLast).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    scale.fma(c0q, d0q).intoArray(c, cOffset + cLast);
  }

  static void h12x1(
      int kc,
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bLast,
      double beta,
      double[] d,
      int dOffset,
      int ldd,
      double[] c,
      int cOffset,
      int ldc,
      int cLast) {
    DoubleVector c0p = DoubleVector.zero(HALF);
    DoubleVector c1p = DoubleVector.zero(HALF);
    DoubleVector c2p = DoubleVector.zero(HALF);
    DoubleVector c3p = DoubleVector.zero(HALF);
    DoubleVector c4p = DoubleVector.zero(HALF);
    DoubleVector c5p = DoubleVector.zero(HALF);
    DoubleVector c6p = DoubleVector.zero(HALF);
    DoubleVector c7p = DoubleVector.zero(HALF);
    DoubleVector c8p = DoubleVector.zero(HALF);
    DoubleVector c9p = DoubleVector.zero(HALF);
    DoubleVector c10p = DoubleVector.zero(HALF);
    DoubleVector c11p = DoubleVector.zero(HALF);
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
      DoubleVector bp = DoubleVector.fromArray(HALF, b, p);
      DoubleVector x0 = DoubleVector.broadcast(HALF, a[q]);
      c0p = x0.fma(bp, c0p);
      DoubleVector x1 = DoubleVector.broadcast(HALF, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      DoubleVector x2 = DoubleVector.broadcast(HALF, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      DoubleVector x3 = DoubleVector.broadcast(HALF, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      DoubleVector x4 = DoubleVector.broadcast(HALF, a[q + a4]);
      c4p = x4.fma(bp, c4p);
      DoubleVector x5 = DoubleVector.broadcast(HALF, a[q + a5]);
      c5p = x5.fma(bp, c5p);
      DoubleVector x6 = DoubleVector.broadcast(HALF, a[q + a6]);
      c6p = x6.fma(bp, c6p);
      DoubleVector x7 = DoubleVector.broadcast(HALF, a[q + a7]);
      c7p = x7.fma(bp, c7p);
      DoubleVector x8 = DoubleVector.broadcast(HALF, a[q + a8]);
      c8p = x8.fma(bp, c8p);
      DoubleVector x9 = DoubleVector.broadcast(HALF, a[q + a9]);
      c9p = x9.fma(bp, c9p);
      DoubleVector x10 = DoubleVector.broadcast(HALF, a[q + a10]);
      c10p = x10.fma(bp, c10p);
      DoubleVector x11 = DoubleVector.broadcast(HALF, a[q + a11]);
      c11p = x11.fma(bp, c11p);
    }
    DoubleVector scale = DoubleVector.broadcast(HALF, alpha);
    DoubleVector d0p =
        DoubleVector.fromArray(HALF, d, dOffset).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    DoubleVector d1p =
        DoubleVector.fromArray(HALF, d, dOffset + ldd).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    DoubleVector d2p =
        DoubleVector.fromArray(HALF, d, dOffset + 2 * ldd).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    DoubleVector d3p =
        DoubleVector.fromArray(HALF, d, dOffset + 3 * ldd).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    DoubleVector d4p =
        DoubleVector.fromArray(HALF, d, dOffset + 4 * ldd).mul(beta);
    scale.fma(c4p, d4p).intoArray(c, cOffset + 4 * ldc);
    DoubleVector d5p =
        DoubleVector.fromArray(HALF, d, dOffset + 5 * ldd).mul(beta);
    scale.fma(c5p, d5p).intoArray(c, cOffset + 5 * ldc);
    DoubleVector d6p =
        DoubleVector.fromArray(HALF, d, dOffset + 6 * ldd).mul(beta);
    scale.fma(c6p, d6p).intoArray(c, cOffset + 6 * ldc);
    DoubleVector d7p =
        DoubleVector.fromArray(HALF, d, dOffset + 7 * ldd).mul(beta);
    scale.fma(c7p, d7p).intoArray(c, cOffset + 7 * ldc);
    DoubleVector d8p =
        DoubleVector.fromArray(HALF, d, dOffset + 8 * ldd).mul(beta);
    scale.fma(c8p, d8p).intoArray(c, cOffset + 8 * ldc);
    DoubleVector d9p =
        DoubleVector.fromArray(HALF, d, dOffset + 9 * ldd).mul(beta);
    scale.fma(c9p, d9p).intoArray(c, cOffset + 9 * ldc);
    DoubleVector d10p =
        DoubleVector.fromArray(HALF, d, dOffset + 10 * ldd).mul(beta);
    scale.fma(c10p, d10p).intoArray(c, cOffset + 10 * ldc);
    DoubleVector d11p =
        DoubleVector.fromArray(HALF, d, dOffset + 11 * ldd).mul(beta);
    scale.fma(c11p, d11p).intoArray(c, cOffset + 11 * ldc);
  }

  static void h8x1(
      int kc,
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bLast,
      double beta,
      double[] d,
      int dOffset,
      int ldd,
      double[] c,
      int cOffset,
      int ldc,
      int cLast) {
    DoubleVector c0p = DoubleVector.zero(HALF);
    DoubleVector c1p = DoubleVector.zero(HALF);
    DoubleVector c2p = DoubleVector.zero(HALF);
    DoubleVector c3p = DoubleVector.zero(HALF);
    DoubleVector c4p = DoubleVector.zero(HALF);
    DoubleVector c5p = DoubleVector.zero(HALF);
    DoubleVector c6p = DoubleVector.zero(HALF);
    DoubleVector c7p = DoubleVector.zero(HALF);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    int a4 = 4 * aRow;
    int a5 = 5 * aRow;
    int a6 = 6 * aRow;
    int a7 = 7 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      DoubleVector bp = DoubleVector.fromArray(HALF, b, p);
      DoubleVector x0 = DoubleVector.broadcast(HALF, a[q]);
      c0p = x0.fma(bp, c0p);
      DoubleVector x1 = DoubleVector.broadcast(HALF, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      DoubleVector x2 = DoubleVector.broadcast(HALF, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      DoubleVector x3 = DoubleVector.broadcast(HALF, a[q + a3]);
      c3p = x3.fma(bp, c3p);
      DoubleVector x4 = DoubleVector.broadcast(HALF, a[q + a4]);
      c4p = x4.fma(bp, c4p);
      DoubleVector x5 = DoubleVector.broadcast(HALF, a[q + a5]);
      c5p = x5.fma(bp, c5p);
      DoubleVector x6 = DoubleVector.broadcast(HALF, a[q + a6]);
      c6p = x6.fma(bp, c6p);
      DoubleVector x7 = DoubleVector.broadcast(HALF, a[q + a7]);
      c7p = x7.fma(bp, c7p);
    }
    DoubleVector scale = DoubleVector.broadcast(HALF, alpha);
    DoubleVector d0p =
        DoubleVector.fromArray(HALF, d, dOffset).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    DoubleVector d1p =
        DoubleVector.fromArray(HALF, d, dOffset + ldd).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    DoubleVector d2p =
        DoubleVector.fromArray(HALF, d, dOffset + 2 * ldd).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    DoubleVector d3p =
        DoubleVector.fromArray(HALF, d, dOffset + 3 * ldd).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
    DoubleVector d4p =
        DoubleVector.fromArray(HALF, d, dOffset + 4 * ldd).mul(beta);
    scale.fma(c4p, d4p).intoArray(c, cOffset + 4 * ldc);
    DoubleVector d5p =
        DoubleVector.fromArray(HALF, d, dOffset + 5 * ldd).mul(beta);
    scale.fma(c5p, d5p).intoArray(c, cOffset + 5 * ldc);
    DoubleVector d6p =
        DoubleVector.fromArray(HALF, d, dOffset + 6 * ldd).mul(beta);
    scale.fma(c6p, d6p).intoArray(c, cOffset + 6 * ldc);
    DoubleVector d7p =
        DoubleVector.fromArray(HALF, d, dOffset + 7 * ldd).mul(beta);
    scale.fma(c7p, d7p).intoArray(c, cOffset + 7 * ldc);
  }

  static void h4x1(
      int kc,
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bLast,
      double beta,
      double[] d,
      int dOffset,
      int ldd,
      double[] c,
      int cOffset,
      int ldc,
      int cLast) {
    DoubleVector c0p = DoubleVector.zero(HALF);
    DoubleVector c1p = DoubleVector.zero(HALF);
    DoubleVector c2p = DoubleVector.zero(HALF);
    DoubleVector c3p = DoubleVector.zero(HALF);
    int a1 = aRow;
    int a2 = 2 * aRow;
    int a3 = 3 * aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      DoubleVector bp = DoubleVector.fromArray(HALF, b, p);
      DoubleVector x0 = DoubleVector.broadcast(HALF, a[q]);
      c0p = x0.fma(bp, c0p);
      DoubleVector x1 = DoubleVector.broadcast(HALF, a[q + a1]);
      c1p = x1.fma(bp, c1p);
      DoubleVector x2 = DoubleVector.broadcast(HALF, a[q + a2]);
      c2p = x2.fma(bp, c2p);
      DoubleVector x3 = DoubleVector.broadcast(HALF, a[q + a3]);
      c3p = x3.fma(bp, c3p);
    }
    DoubleVector scale = DoubleVector.broadcast(HALF, alpha);
    DoubleVector d0p =
        DoubleVector.fromArray(HALF, d, dOffset).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    DoubleVector d1p =
        DoubleVector.fromArray(HALF, d, dOffset + ldd).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
    DoubleVector d2p =
        DoubleVector.fromArray(HALF, d, dOffset + 2 * ldd).mul(beta);
    scale.fma(c2p, d2p).intoArray(c, cOffset + 2 * ldc);
    DoubleVector d3p =
        DoubleVector.fromArray(HALF, d, dOffset + 3 * ldd).mul(beta);
    scale.fma(c3p, d3p).intoArray(c, cOffset + 3 * ldc);
  }

  static void h2x1(
      int kc,
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bLast,
      double beta,
      double[] d,
      int dOffset,
      int ldd,
      double[] c,
      int cOffset,
      int ldc,
      int cLast) {
    DoubleVector c0p = DoubleVector.zero(HALF);
    DoubleVector c1p = DoubleVector.zero(HALF);
    int a1 = aRow;
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      DoubleVector bp = DoubleVector.fromArray(HALF, b, p);
      DoubleVector x0 = DoubleVector.broadcast(HALF, a[q]);
      c0p = x0.fma(bp, c0p);
      DoubleVector x1 = DoubleVector.broadcast(HALF, a[q + a1]);
      c1p = x1.fma(bp, c1p);
    }
    DoubleVector scale = DoubleVector.broadcast(HALF, alpha);
    DoubleVector d0p =
        DoubleVector.fromArray(HALF, d, dOffset).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
    DoubleVector d1p =
        DoubleVector.fromArray(HALF, d, dOffset + ldd).mul(beta);
    scale.fma(c1p, d1p).intoArray(c, cOffset + ldc);
  }

  static void h1x1(
      int kc,
      double alpha,
      double[] a,
      int aOffset,
      int aRow,
      int aCol,
      double[] b,
      int bOffset,
      int bRow,
      int bLast,
      double beta,
      double[] d,
      int dOffset,
      int ldd,
      double[] c,
      int cOffset,
      int ldc,
      int cLast) {
    DoubleVector c0p = DoubleVector.zero(HALF);
    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {
      DoubleVector bp = DoubleVector.fromArray(HALF, b, p);
      DoubleVector x0 = DoubleVector.broadcast(HALF, a[q]);
      c0p = x0.fma(bp, c0p);
    }
    DoubleVector scale = DoubleVector.broadcast(HALF, alpha);
    DoubleVector d0p =
        DoubleVector.fromArray(HALF, d, dOffset).mul(beta);
    scale.fma(c0p, d0p).intoArray(c, cOffset);
  }

}
