package dev.swingby.kernels.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Register tiles of the gradient of a convolution's weights, written by ConvTileSource
 * (kernels/src/test): strips of {@code tiles} tiles of mr channels of A and nv vectors of B, C =
 * A^T B summed over the pixels of a table, in order. The last vector may overlap the one before
 * it. Small ones sum three taps at once (s): each pixel of A with the pixel of B and the two
 * beside it, {@code plus} behind and {@code minus} before it.
 */
final class ConvWeightTilesF64 {
  private static final VectorSpecies<Double> S = VectorF64.SPECIES;
  private static final int W = S.length();

  private ConvWeightTilesF64() {}

  static void tiles(
      int mr, int nv, int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow,
      double[] b, int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    switch (16 * nv + mr - 1) {
      case 69 ->
          t6x4(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 68 ->
          t5x4(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 67 ->
          t4x4(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 66 ->
          t3x4(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 65 ->
          t2x4(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 64 ->
          t1x4(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 55 ->
          t8x3(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 54 ->
          t7x3(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 53 ->
          t6x3(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 52 ->
          t5x3(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 51 ->
          t4x3(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 50 ->
          t3x3(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 49 ->
          t2x3(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 48 ->
          t1x3(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 43 ->
          t12x2(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 42 ->
          t11x2(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 41 ->
          t10x2(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 40 ->
          t9x2(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 39 ->
          t8x2(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 38 ->
          t7x2(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 37 ->
          t6x2(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 36 ->
          t5x2(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 35 ->
          t4x2(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 34 ->
          t3x2(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 33 ->
          t2x2(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 32 ->
          t1x2(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 31 ->
          t16x1(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 30 ->
          t15x1(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 29 ->
          t14x1(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 28 ->
          t13x1(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 27 ->
          t12x1(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 26 ->
          t11x1(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 25 ->
          t10x1(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 24 ->
          t9x1(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 23 ->
          t8x1(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 22 ->
          t7x1(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 21 ->
          t6x1(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 20 ->
          t5x1(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 19 ->
          t4x1(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 18 ->
          t3x1(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 17 ->
          t2x1(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      case 16 ->
          t1x1(
              tiles, pixels, from, count, a, ao, aRow, b, bo, bRow, bLast, c, oc, ldc, cLast);
      default -> throw new IllegalArgumentException("no tile " + mr + " x " + nv);
    }
  }

  static void three(
      int mr, int nv, int images, int pixels, int lines, int width, double[] a, int ao, int aRow,
      double[] b, int bo, int bRow, int bLast, double[] c, int oc, int plus, int minus, int ldc,
      int cLast) {
    switch (16 * nv + mr - 1) {
      case 35 ->
          s4x2(
              images, pixels, lines, width, a, ao, aRow, b, bo, bRow, bLast, c, oc, plus, minus,
              ldc, cLast);
      case 34 ->
          s3x2(
              images, pixels, lines, width, a, ao, aRow, b, bo, bRow, bLast, c, oc, plus, minus,
              ldc, cLast);
      case 33 ->
          s2x2(
              images, pixels, lines, width, a, ao, aRow, b, bo, bRow, bLast, c, oc, plus, minus,
              ldc, cLast);
      case 32 ->
          s1x2(
              images, pixels, lines, width, a, ao, aRow, b, bo, bRow, bLast, c, oc, plus, minus,
              ldc, cLast);
      case 23 ->
          s8x1(
              images, pixels, lines, width, a, ao, aRow, b, bo, bRow, bLast, c, oc, plus, minus,
              ldc, cLast);
      case 22 ->
          s7x1(
              images, pixels, lines, width, a, ao, aRow, b, bo, bRow, bLast, c, oc, plus, minus,
              ldc, cLast);
      case 21 ->
          s6x1(
              images, pixels, lines, width, a, ao, aRow, b, bo, bRow, bLast, c, oc, plus, minus,
              ldc, cLast);
      case 20 ->
          s5x1(
              images, pixels, lines, width, a, ao, aRow, b, bo, bRow, bLast, c, oc, plus, minus,
              ldc, cLast);
      case 19 ->
          s4x1(
              images, pixels, lines, width, a, ao, aRow, b, bo, bRow, bLast, c, oc, plus, minus,
              ldc, cLast);
      case 18 ->
          s3x1(
              images, pixels, lines, width, a, ao, aRow, b, bo, bRow, bLast, c, oc, plus, minus,
              ldc, cLast);
      case 17 ->
          s2x1(
              images, pixels, lines, width, a, ao, aRow, b, bo, bRow, bLast, c, oc, plus, minus,
              ldc, cLast);
      case 16 ->
          s1x1(
              images, pixels, lines, width, a, ao, aRow, b, bo, bRow, bLast, c, oc, plus, minus,
              ldc, cLast);
      default -> throw new IllegalArgumentException("no tile " + mr + " x " + nv);
    }
  }

  private static void s4x2(
      int images, int pixels, int lines, int width, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int plus, int minus, int ldc, int cLast) {
    DoubleVector c0p = DoubleVector.zero(S);
    DoubleVector c0q = DoubleVector.zero(S);
    DoubleVector c1p = DoubleVector.zero(S);
    DoubleVector c1q = DoubleVector.zero(S);
    DoubleVector c2p = DoubleVector.zero(S);
    DoubleVector c2q = DoubleVector.zero(S);
    DoubleVector c3p = DoubleVector.zero(S);
    DoubleVector c3q = DoubleVector.zero(S);
    DoubleVector d0p = DoubleVector.zero(S);
    DoubleVector d0q = DoubleVector.zero(S);
    DoubleVector d1p = DoubleVector.zero(S);
    DoubleVector d1q = DoubleVector.zero(S);
    DoubleVector d2p = DoubleVector.zero(S);
    DoubleVector d2q = DoubleVector.zero(S);
    DoubleVector d3p = DoubleVector.zero(S);
    DoubleVector d3q = DoubleVector.zero(S);
    DoubleVector e0p = DoubleVector.zero(S);
    DoubleVector e0q = DoubleVector.zero(S);
    DoubleVector e1p = DoubleVector.zero(S);
    DoubleVector e1q = DoubleVector.zero(S);
    DoubleVector e2p = DoubleVector.zero(S);
    DoubleVector e2q = DoubleVector.zero(S);
    DoubleVector e3p = DoubleVector.zero(S);
    DoubleVector e3q = DoubleVector.zero(S);
    for (int n = 0; n < images * lines; n++) {
      int p = n / lines * pixels + n % lines * width;
      int pa = ao + p * aRow;
      int pb = bo + p * bRow;
      {
        DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bcq = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector bdp = DoubleVector.fromArray(S, b, pb + bRow);
        DoubleVector bdq = DoubleVector.fromArray(S, b, pb + bRow + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        c0q = x0.fma(bcq, c0q);
        d0p = x0.fma(bdp, d0p);
        d0q = x0.fma(bdq, d0q);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        c1q = x1.fma(bcq, c1q);
        d1p = x1.fma(bdp, d1p);
        d1q = x1.fma(bdq, d1q);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bcp, c2p);
        c2q = x2.fma(bcq, c2q);
        d2p = x2.fma(bdp, d2p);
        d2q = x2.fma(bdq, d2q);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bcp, c3p);
        c3q = x3.fma(bcq, c3q);
        d3p = x3.fma(bdp, d3p);
        d3q = x3.fma(bdq, d3q);
      }
      for (int k = 2; k < width; k++) {
        pa += aRow;
        pb += bRow;
        {
          DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
          DoubleVector bcq = DoubleVector.fromArray(S, b, pb + bLast);
          DoubleVector bdp = DoubleVector.fromArray(S, b, pb + bRow);
          DoubleVector bdq = DoubleVector.fromArray(S, b, pb + bRow + bLast);
          DoubleVector bep = DoubleVector.fromArray(S, b, pb - bRow);
          DoubleVector beq = DoubleVector.fromArray(S, b, pb - bRow + bLast);
          DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
          c0p = x0.fma(bcp, c0p);
          c0q = x0.fma(bcq, c0q);
          d0p = x0.fma(bdp, d0p);
          d0q = x0.fma(bdq, d0q);
          e0p = x0.fma(bep, e0p);
          e0q = x0.fma(beq, e0q);
          DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
          c1p = x1.fma(bcp, c1p);
          c1q = x1.fma(bcq, c1q);
          d1p = x1.fma(bdp, d1p);
          d1q = x1.fma(bdq, d1q);
          e1p = x1.fma(bep, e1p);
          e1q = x1.fma(beq, e1q);
          DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
          c2p = x2.fma(bcp, c2p);
          c2q = x2.fma(bcq, c2q);
          d2p = x2.fma(bdp, d2p);
          d2q = x2.fma(bdq, d2q);
          e2p = x2.fma(bep, e2p);
          e2q = x2.fma(beq, e2q);
          DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
          c3p = x3.fma(bcp, c3p);
          c3q = x3.fma(bcq, c3q);
          d3p = x3.fma(bdp, d3p);
          d3q = x3.fma(bdq, d3q);
          e3p = x3.fma(bep, e3p);
          e3q = x3.fma(beq, e3q);
        }
      }
      pa += aRow;
      pb += bRow;
      {
        DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bcq = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector bep = DoubleVector.fromArray(S, b, pb - bRow);
        DoubleVector beq = DoubleVector.fromArray(S, b, pb - bRow + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        c0q = x0.fma(bcq, c0q);
        e0p = x0.fma(bep, e0p);
        e0q = x0.fma(beq, e0q);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        c1q = x1.fma(bcq, c1q);
        e1p = x1.fma(bep, e1p);
        e1q = x1.fma(beq, e1q);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bcp, c2p);
        c2q = x2.fma(bcq, c2q);
        e2p = x2.fma(bep, e2p);
        e2q = x2.fma(beq, e2q);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bcp, c3p);
        c3q = x3.fma(bcq, c3q);
        e3p = x3.fma(bep, e3p);
        e3q = x3.fma(beq, e3q);
      }
    }
    int toc = oc;
    c0p.intoArray(c, toc);
    c0q.intoArray(c, toc + cLast);
    c1p.intoArray(c, toc + ldc);
    c1q.intoArray(c, toc + ldc + cLast);
    c2p.intoArray(c, toc + 2 * ldc);
    c2q.intoArray(c, toc + 2 * ldc + cLast);
    c3p.intoArray(c, toc + 3 * ldc);
    c3q.intoArray(c, toc + 3 * ldc + cLast);
    int tod = oc + plus;
    d0p.intoArray(c, tod);
    d0q.intoArray(c, tod + cLast);
    d1p.intoArray(c, tod + ldc);
    d1q.intoArray(c, tod + ldc + cLast);
    d2p.intoArray(c, tod + 2 * ldc);
    d2q.intoArray(c, tod + 2 * ldc + cLast);
    d3p.intoArray(c, tod + 3 * ldc);
    d3q.intoArray(c, tod + 3 * ldc + cLast);
    int toe = oc + minus;
    e0p.intoArray(c, toe);
    e0q.intoArray(c, toe + cLast);
    e1p.intoArray(c, toe + ldc);
    e1q.intoArray(c, toe + ldc + cLast);
    e2p.intoArray(c, toe + 2 * ldc);
    e2q.intoArray(c, toe + 2 * ldc + cLast);
    e3p.intoArray(c, toe + 3 * ldc);
    e3q.intoArray(c, toe + 3 * ldc + cLast);
  }

  private static void s3x2(
      int images, int pixels, int lines, int width, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int plus, int minus, int ldc, int cLast) {
    DoubleVector c0p = DoubleVector.zero(S);
    DoubleVector c0q = DoubleVector.zero(S);
    DoubleVector c1p = DoubleVector.zero(S);
    DoubleVector c1q = DoubleVector.zero(S);
    DoubleVector c2p = DoubleVector.zero(S);
    DoubleVector c2q = DoubleVector.zero(S);
    DoubleVector d0p = DoubleVector.zero(S);
    DoubleVector d0q = DoubleVector.zero(S);
    DoubleVector d1p = DoubleVector.zero(S);
    DoubleVector d1q = DoubleVector.zero(S);
    DoubleVector d2p = DoubleVector.zero(S);
    DoubleVector d2q = DoubleVector.zero(S);
    DoubleVector e0p = DoubleVector.zero(S);
    DoubleVector e0q = DoubleVector.zero(S);
    DoubleVector e1p = DoubleVector.zero(S);
    DoubleVector e1q = DoubleVector.zero(S);
    DoubleVector e2p = DoubleVector.zero(S);
    DoubleVector e2q = DoubleVector.zero(S);
    for (int n = 0; n < images * lines; n++) {
      int p = n / lines * pixels + n % lines * width;
      int pa = ao + p * aRow;
      int pb = bo + p * bRow;
      {
        DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bcq = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector bdp = DoubleVector.fromArray(S, b, pb + bRow);
        DoubleVector bdq = DoubleVector.fromArray(S, b, pb + bRow + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        c0q = x0.fma(bcq, c0q);
        d0p = x0.fma(bdp, d0p);
        d0q = x0.fma(bdq, d0q);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        c1q = x1.fma(bcq, c1q);
        d1p = x1.fma(bdp, d1p);
        d1q = x1.fma(bdq, d1q);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bcp, c2p);
        c2q = x2.fma(bcq, c2q);
        d2p = x2.fma(bdp, d2p);
        d2q = x2.fma(bdq, d2q);
      }
      for (int k = 2; k < width; k++) {
        pa += aRow;
        pb += bRow;
        {
          DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
          DoubleVector bcq = DoubleVector.fromArray(S, b, pb + bLast);
          DoubleVector bdp = DoubleVector.fromArray(S, b, pb + bRow);
          DoubleVector bdq = DoubleVector.fromArray(S, b, pb + bRow + bLast);
          DoubleVector bep = DoubleVector.fromArray(S, b, pb - bRow);
          DoubleVector beq = DoubleVector.fromArray(S, b, pb - bRow + bLast);
          DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
          c0p = x0.fma(bcp, c0p);
          c0q = x0.fma(bcq, c0q);
          d0p = x0.fma(bdp, d0p);
          d0q = x0.fma(bdq, d0q);
          e0p = x0.fma(bep, e0p);
          e0q = x0.fma(beq, e0q);
          DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
          c1p = x1.fma(bcp, c1p);
          c1q = x1.fma(bcq, c1q);
          d1p = x1.fma(bdp, d1p);
          d1q = x1.fma(bdq, d1q);
          e1p = x1.fma(bep, e1p);
          e1q = x1.fma(beq, e1q);
          DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
          c2p = x2.fma(bcp, c2p);
          c2q = x2.fma(bcq, c2q);
          d2p = x2.fma(bdp, d2p);
          d2q = x2.fma(bdq, d2q);
          e2p = x2.fma(bep, e2p);
          e2q = x2.fma(beq, e2q);
        }
      }
      pa += aRow;
      pb += bRow;
      {
        DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bcq = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector bep = DoubleVector.fromArray(S, b, pb - bRow);
        DoubleVector beq = DoubleVector.fromArray(S, b, pb - bRow + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        c0q = x0.fma(bcq, c0q);
        e0p = x0.fma(bep, e0p);
        e0q = x0.fma(beq, e0q);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        c1q = x1.fma(bcq, c1q);
        e1p = x1.fma(bep, e1p);
        e1q = x1.fma(beq, e1q);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bcp, c2p);
        c2q = x2.fma(bcq, c2q);
        e2p = x2.fma(bep, e2p);
        e2q = x2.fma(beq, e2q);
      }
    }
    int toc = oc;
    c0p.intoArray(c, toc);
    c0q.intoArray(c, toc + cLast);
    c1p.intoArray(c, toc + ldc);
    c1q.intoArray(c, toc + ldc + cLast);
    c2p.intoArray(c, toc + 2 * ldc);
    c2q.intoArray(c, toc + 2 * ldc + cLast);
    int tod = oc + plus;
    d0p.intoArray(c, tod);
    d0q.intoArray(c, tod + cLast);
    d1p.intoArray(c, tod + ldc);
    d1q.intoArray(c, tod + ldc + cLast);
    d2p.intoArray(c, tod + 2 * ldc);
    d2q.intoArray(c, tod + 2 * ldc + cLast);
    int toe = oc + minus;
    e0p.intoArray(c, toe);
    e0q.intoArray(c, toe + cLast);
    e1p.intoArray(c, toe + ldc);
    e1q.intoArray(c, toe + ldc + cLast);
    e2p.intoArray(c, toe + 2 * ldc);
    e2q.intoArray(c, toe + 2 * ldc + cLast);
  }

  private static void s2x2(
      int images, int pixels, int lines, int width, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int plus, int minus, int ldc, int cLast) {
    DoubleVector c0p = DoubleVector.zero(S);
    DoubleVector c0q = DoubleVector.zero(S);
    DoubleVector c1p = DoubleVector.zero(S);
    DoubleVector c1q = DoubleVector.zero(S);
    DoubleVector d0p = DoubleVector.zero(S);
    DoubleVector d0q = DoubleVector.zero(S);
    DoubleVector d1p = DoubleVector.zero(S);
    DoubleVector d1q = DoubleVector.zero(S);
    DoubleVector e0p = DoubleVector.zero(S);
    DoubleVector e0q = DoubleVector.zero(S);
    DoubleVector e1p = DoubleVector.zero(S);
    DoubleVector e1q = DoubleVector.zero(S);
    for (int n = 0; n < images * lines; n++) {
      int p = n / lines * pixels + n % lines * width;
      int pa = ao + p * aRow;
      int pb = bo + p * bRow;
      {
        DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bcq = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector bdp = DoubleVector.fromArray(S, b, pb + bRow);
        DoubleVector bdq = DoubleVector.fromArray(S, b, pb + bRow + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        c0q = x0.fma(bcq, c0q);
        d0p = x0.fma(bdp, d0p);
        d0q = x0.fma(bdq, d0q);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        c1q = x1.fma(bcq, c1q);
        d1p = x1.fma(bdp, d1p);
        d1q = x1.fma(bdq, d1q);
      }
      for (int k = 2; k < width; k++) {
        pa += aRow;
        pb += bRow;
        {
          DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
          DoubleVector bcq = DoubleVector.fromArray(S, b, pb + bLast);
          DoubleVector bdp = DoubleVector.fromArray(S, b, pb + bRow);
          DoubleVector bdq = DoubleVector.fromArray(S, b, pb + bRow + bLast);
          DoubleVector bep = DoubleVector.fromArray(S, b, pb - bRow);
          DoubleVector beq = DoubleVector.fromArray(S, b, pb - bRow + bLast);
          DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
          c0p = x0.fma(bcp, c0p);
          c0q = x0.fma(bcq, c0q);
          d0p = x0.fma(bdp, d0p);
          d0q = x0.fma(bdq, d0q);
          e0p = x0.fma(bep, e0p);
          e0q = x0.fma(beq, e0q);
          DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
          c1p = x1.fma(bcp, c1p);
          c1q = x1.fma(bcq, c1q);
          d1p = x1.fma(bdp, d1p);
          d1q = x1.fma(bdq, d1q);
          e1p = x1.fma(bep, e1p);
          e1q = x1.fma(beq, e1q);
        }
      }
      pa += aRow;
      pb += bRow;
      {
        DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bcq = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector bep = DoubleVector.fromArray(S, b, pb - bRow);
        DoubleVector beq = DoubleVector.fromArray(S, b, pb - bRow + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        c0q = x0.fma(bcq, c0q);
        e0p = x0.fma(bep, e0p);
        e0q = x0.fma(beq, e0q);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        c1q = x1.fma(bcq, c1q);
        e1p = x1.fma(bep, e1p);
        e1q = x1.fma(beq, e1q);
      }
    }
    int toc = oc;
    c0p.intoArray(c, toc);
    c0q.intoArray(c, toc + cLast);
    c1p.intoArray(c, toc + ldc);
    c1q.intoArray(c, toc + ldc + cLast);
    int tod = oc + plus;
    d0p.intoArray(c, tod);
    d0q.intoArray(c, tod + cLast);
    d1p.intoArray(c, tod + ldc);
    d1q.intoArray(c, tod + ldc + cLast);
    int toe = oc + minus;
    e0p.intoArray(c, toe);
    e0q.intoArray(c, toe + cLast);
    e1p.intoArray(c, toe + ldc);
    e1q.intoArray(c, toe + ldc + cLast);
  }

  private static void s1x2(
      int images, int pixels, int lines, int width, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int plus, int minus, int ldc, int cLast) {
    DoubleVector c0p = DoubleVector.zero(S);
    DoubleVector c0q = DoubleVector.zero(S);
    DoubleVector d0p = DoubleVector.zero(S);
    DoubleVector d0q = DoubleVector.zero(S);
    DoubleVector e0p = DoubleVector.zero(S);
    DoubleVector e0q = DoubleVector.zero(S);
    for (int n = 0; n < images * lines; n++) {
      int p = n / lines * pixels + n % lines * width;
      int pa = ao + p * aRow;
      int pb = bo + p * bRow;
      {
        DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bcq = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector bdp = DoubleVector.fromArray(S, b, pb + bRow);
        DoubleVector bdq = DoubleVector.fromArray(S, b, pb + bRow + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        c0q = x0.fma(bcq, c0q);
        d0p = x0.fma(bdp, d0p);
        d0q = x0.fma(bdq, d0q);
      }
      for (int k = 2; k < width; k++) {
        pa += aRow;
        pb += bRow;
        {
          DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
          DoubleVector bcq = DoubleVector.fromArray(S, b, pb + bLast);
          DoubleVector bdp = DoubleVector.fromArray(S, b, pb + bRow);
          DoubleVector bdq = DoubleVector.fromArray(S, b, pb + bRow + bLast);
          DoubleVector bep = DoubleVector.fromArray(S, b, pb - bRow);
          DoubleVector beq = DoubleVector.fromArray(S, b, pb - bRow + bLast);
          DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
          c0p = x0.fma(bcp, c0p);
          c0q = x0.fma(bcq, c0q);
          d0p = x0.fma(bdp, d0p);
          d0q = x0.fma(bdq, d0q);
          e0p = x0.fma(bep, e0p);
          e0q = x0.fma(beq, e0q);
        }
      }
      pa += aRow;
      pb += bRow;
      {
        DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bcq = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector bep = DoubleVector.fromArray(S, b, pb - bRow);
        DoubleVector beq = DoubleVector.fromArray(S, b, pb - bRow + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        c0q = x0.fma(bcq, c0q);
        e0p = x0.fma(bep, e0p);
        e0q = x0.fma(beq, e0q);
      }
    }
    int toc = oc;
    c0p.intoArray(c, toc);
    c0q.intoArray(c, toc + cLast);
    int tod = oc + plus;
    d0p.intoArray(c, tod);
    d0q.intoArray(c, tod + cLast);
    int toe = oc + minus;
    e0p.intoArray(c, toe);
    e0q.intoArray(c, toe + cLast);
  }

  private static void s8x1(
      int images, int pixels, int lines, int width, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int plus, int minus, int ldc, int cLast) {
    DoubleVector c0p = DoubleVector.zero(S);
    DoubleVector c1p = DoubleVector.zero(S);
    DoubleVector c2p = DoubleVector.zero(S);
    DoubleVector c3p = DoubleVector.zero(S);
    DoubleVector c4p = DoubleVector.zero(S);
    DoubleVector c5p = DoubleVector.zero(S);
    DoubleVector c6p = DoubleVector.zero(S);
    DoubleVector c7p = DoubleVector.zero(S);
    DoubleVector d0p = DoubleVector.zero(S);
    DoubleVector d1p = DoubleVector.zero(S);
    DoubleVector d2p = DoubleVector.zero(S);
    DoubleVector d3p = DoubleVector.zero(S);
    DoubleVector d4p = DoubleVector.zero(S);
    DoubleVector d5p = DoubleVector.zero(S);
    DoubleVector d6p = DoubleVector.zero(S);
    DoubleVector d7p = DoubleVector.zero(S);
    DoubleVector e0p = DoubleVector.zero(S);
    DoubleVector e1p = DoubleVector.zero(S);
    DoubleVector e2p = DoubleVector.zero(S);
    DoubleVector e3p = DoubleVector.zero(S);
    DoubleVector e4p = DoubleVector.zero(S);
    DoubleVector e5p = DoubleVector.zero(S);
    DoubleVector e6p = DoubleVector.zero(S);
    DoubleVector e7p = DoubleVector.zero(S);
    for (int n = 0; n < images * lines; n++) {
      int p = n / lines * pixels + n % lines * width;
      int pa = ao + p * aRow;
      int pb = bo + p * bRow;
      {
        DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bdp = DoubleVector.fromArray(S, b, pb + bRow);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        d0p = x0.fma(bdp, d0p);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        d1p = x1.fma(bdp, d1p);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bcp, c2p);
        d2p = x2.fma(bdp, d2p);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bcp, c3p);
        d3p = x3.fma(bdp, d3p);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bcp, c4p);
        d4p = x4.fma(bdp, d4p);
        DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bcp, c5p);
        d5p = x5.fma(bdp, d5p);
        DoubleVector x6 = DoubleVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bcp, c6p);
        d6p = x6.fma(bdp, d6p);
        DoubleVector x7 = DoubleVector.broadcast(S, a[pa + 7]);
        c7p = x7.fma(bcp, c7p);
        d7p = x7.fma(bdp, d7p);
      }
      for (int k = 2; k < width; k++) {
        pa += aRow;
        pb += bRow;
        {
          DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
          DoubleVector bdp = DoubleVector.fromArray(S, b, pb + bRow);
          DoubleVector bep = DoubleVector.fromArray(S, b, pb - bRow);
          DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
          c0p = x0.fma(bcp, c0p);
          d0p = x0.fma(bdp, d0p);
          e0p = x0.fma(bep, e0p);
          DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
          c1p = x1.fma(bcp, c1p);
          d1p = x1.fma(bdp, d1p);
          e1p = x1.fma(bep, e1p);
          DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
          c2p = x2.fma(bcp, c2p);
          d2p = x2.fma(bdp, d2p);
          e2p = x2.fma(bep, e2p);
          DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
          c3p = x3.fma(bcp, c3p);
          d3p = x3.fma(bdp, d3p);
          e3p = x3.fma(bep, e3p);
          DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
          c4p = x4.fma(bcp, c4p);
          d4p = x4.fma(bdp, d4p);
          e4p = x4.fma(bep, e4p);
          DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
          c5p = x5.fma(bcp, c5p);
          d5p = x5.fma(bdp, d5p);
          e5p = x5.fma(bep, e5p);
          DoubleVector x6 = DoubleVector.broadcast(S, a[pa + 6]);
          c6p = x6.fma(bcp, c6p);
          d6p = x6.fma(bdp, d6p);
          e6p = x6.fma(bep, e6p);
          DoubleVector x7 = DoubleVector.broadcast(S, a[pa + 7]);
          c7p = x7.fma(bcp, c7p);
          d7p = x7.fma(bdp, d7p);
          e7p = x7.fma(bep, e7p);
        }
      }
      pa += aRow;
      pb += bRow;
      {
        DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bep = DoubleVector.fromArray(S, b, pb - bRow);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        e0p = x0.fma(bep, e0p);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        e1p = x1.fma(bep, e1p);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bcp, c2p);
        e2p = x2.fma(bep, e2p);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bcp, c3p);
        e3p = x3.fma(bep, e3p);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bcp, c4p);
        e4p = x4.fma(bep, e4p);
        DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bcp, c5p);
        e5p = x5.fma(bep, e5p);
        DoubleVector x6 = DoubleVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bcp, c6p);
        e6p = x6.fma(bep, e6p);
        DoubleVector x7 = DoubleVector.broadcast(S, a[pa + 7]);
        c7p = x7.fma(bcp, c7p);
        e7p = x7.fma(bep, e7p);
      }
    }
    int toc = oc;
    c0p.intoArray(c, toc);
    c1p.intoArray(c, toc + ldc);
    c2p.intoArray(c, toc + 2 * ldc);
    c3p.intoArray(c, toc + 3 * ldc);
    c4p.intoArray(c, toc + 4 * ldc);
    c5p.intoArray(c, toc + 5 * ldc);
    c6p.intoArray(c, toc + 6 * ldc);
    c7p.intoArray(c, toc + 7 * ldc);
    int tod = oc + plus;
    d0p.intoArray(c, tod);
    d1p.intoArray(c, tod + ldc);
    d2p.intoArray(c, tod + 2 * ldc);
    d3p.intoArray(c, tod + 3 * ldc);
    d4p.intoArray(c, tod + 4 * ldc);
    d5p.intoArray(c, tod + 5 * ldc);
    d6p.intoArray(c, tod + 6 * ldc);
    d7p.intoArray(c, tod + 7 * ldc);
    int toe = oc + minus;
    e0p.intoArray(c, toe);
    e1p.intoArray(c, toe + ldc);
    e2p.intoArray(c, toe + 2 * ldc);
    e3p.intoArray(c, toe + 3 * ldc);
    e4p.intoArray(c, toe + 4 * ldc);
    e5p.intoArray(c, toe + 5 * ldc);
    e6p.intoArray(c, toe + 6 * ldc);
    e7p.intoArray(c, toe + 7 * ldc);
  }

  private static void s7x1(
      int images, int pixels, int lines, int width, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int plus, int minus, int ldc, int cLast) {
    DoubleVector c0p = DoubleVector.zero(S);
    DoubleVector c1p = DoubleVector.zero(S);
    DoubleVector c2p = DoubleVector.zero(S);
    DoubleVector c3p = DoubleVector.zero(S);
    DoubleVector c4p = DoubleVector.zero(S);
    DoubleVector c5p = DoubleVector.zero(S);
    DoubleVector c6p = DoubleVector.zero(S);
    DoubleVector d0p = DoubleVector.zero(S);
    DoubleVector d1p = DoubleVector.zero(S);
    DoubleVector d2p = DoubleVector.zero(S);
    DoubleVector d3p = DoubleVector.zero(S);
    DoubleVector d4p = DoubleVector.zero(S);
    DoubleVector d5p = DoubleVector.zero(S);
    DoubleVector d6p = DoubleVector.zero(S);
    DoubleVector e0p = DoubleVector.zero(S);
    DoubleVector e1p = DoubleVector.zero(S);
    DoubleVector e2p = DoubleVector.zero(S);
    DoubleVector e3p = DoubleVector.zero(S);
    DoubleVector e4p = DoubleVector.zero(S);
    DoubleVector e5p = DoubleVector.zero(S);
    DoubleVector e6p = DoubleVector.zero(S);
    for (int n = 0; n < images * lines; n++) {
      int p = n / lines * pixels + n % lines * width;
      int pa = ao + p * aRow;
      int pb = bo + p * bRow;
      {
        DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bdp = DoubleVector.fromArray(S, b, pb + bRow);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        d0p = x0.fma(bdp, d0p);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        d1p = x1.fma(bdp, d1p);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bcp, c2p);
        d2p = x2.fma(bdp, d2p);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bcp, c3p);
        d3p = x3.fma(bdp, d3p);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bcp, c4p);
        d4p = x4.fma(bdp, d4p);
        DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bcp, c5p);
        d5p = x5.fma(bdp, d5p);
        DoubleVector x6 = DoubleVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bcp, c6p);
        d6p = x6.fma(bdp, d6p);
      }
      for (int k = 2; k < width; k++) {
        pa += aRow;
        pb += bRow;
        {
          DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
          DoubleVector bdp = DoubleVector.fromArray(S, b, pb + bRow);
          DoubleVector bep = DoubleVector.fromArray(S, b, pb - bRow);
          DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
          c0p = x0.fma(bcp, c0p);
          d0p = x0.fma(bdp, d0p);
          e0p = x0.fma(bep, e0p);
          DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
          c1p = x1.fma(bcp, c1p);
          d1p = x1.fma(bdp, d1p);
          e1p = x1.fma(bep, e1p);
          DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
          c2p = x2.fma(bcp, c2p);
          d2p = x2.fma(bdp, d2p);
          e2p = x2.fma(bep, e2p);
          DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
          c3p = x3.fma(bcp, c3p);
          d3p = x3.fma(bdp, d3p);
          e3p = x3.fma(bep, e3p);
          DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
          c4p = x4.fma(bcp, c4p);
          d4p = x4.fma(bdp, d4p);
          e4p = x4.fma(bep, e4p);
          DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
          c5p = x5.fma(bcp, c5p);
          d5p = x5.fma(bdp, d5p);
          e5p = x5.fma(bep, e5p);
          DoubleVector x6 = DoubleVector.broadcast(S, a[pa + 6]);
          c6p = x6.fma(bcp, c6p);
          d6p = x6.fma(bdp, d6p);
          e6p = x6.fma(bep, e6p);
        }
      }
      pa += aRow;
      pb += bRow;
      {
        DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bep = DoubleVector.fromArray(S, b, pb - bRow);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        e0p = x0.fma(bep, e0p);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        e1p = x1.fma(bep, e1p);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bcp, c2p);
        e2p = x2.fma(bep, e2p);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bcp, c3p);
        e3p = x3.fma(bep, e3p);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bcp, c4p);
        e4p = x4.fma(bep, e4p);
        DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bcp, c5p);
        e5p = x5.fma(bep, e5p);
        DoubleVector x6 = DoubleVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bcp, c6p);
        e6p = x6.fma(bep, e6p);
      }
    }
    int toc = oc;
    c0p.intoArray(c, toc);
    c1p.intoArray(c, toc + ldc);
    c2p.intoArray(c, toc + 2 * ldc);
    c3p.intoArray(c, toc + 3 * ldc);
    c4p.intoArray(c, toc + 4 * ldc);
    c5p.intoArray(c, toc + 5 * ldc);
    c6p.intoArray(c, toc + 6 * ldc);
    int tod = oc + plus;
    d0p.intoArray(c, tod);
    d1p.intoArray(c, tod + ldc);
    d2p.intoArray(c, tod + 2 * ldc);
    d3p.intoArray(c, tod + 3 * ldc);
    d4p.intoArray(c, tod + 4 * ldc);
    d5p.intoArray(c, tod + 5 * ldc);
    d6p.intoArray(c, tod + 6 * ldc);
    int toe = oc + minus;
    e0p.intoArray(c, toe);
    e1p.intoArray(c, toe + ldc);
    e2p.intoArray(c, toe + 2 * ldc);
    e3p.intoArray(c, toe + 3 * ldc);
    e4p.intoArray(c, toe + 4 * ldc);
    e5p.intoArray(c, toe + 5 * ldc);
    e6p.intoArray(c, toe + 6 * ldc);
  }

  private static void s6x1(
      int images, int pixels, int lines, int width, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int plus, int minus, int ldc, int cLast) {
    DoubleVector c0p = DoubleVector.zero(S);
    DoubleVector c1p = DoubleVector.zero(S);
    DoubleVector c2p = DoubleVector.zero(S);
    DoubleVector c3p = DoubleVector.zero(S);
    DoubleVector c4p = DoubleVector.zero(S);
    DoubleVector c5p = DoubleVector.zero(S);
    DoubleVector d0p = DoubleVector.zero(S);
    DoubleVector d1p = DoubleVector.zero(S);
    DoubleVector d2p = DoubleVector.zero(S);
    DoubleVector d3p = DoubleVector.zero(S);
    DoubleVector d4p = DoubleVector.zero(S);
    DoubleVector d5p = DoubleVector.zero(S);
    DoubleVector e0p = DoubleVector.zero(S);
    DoubleVector e1p = DoubleVector.zero(S);
    DoubleVector e2p = DoubleVector.zero(S);
    DoubleVector e3p = DoubleVector.zero(S);
    DoubleVector e4p = DoubleVector.zero(S);
    DoubleVector e5p = DoubleVector.zero(S);
    for (int n = 0; n < images * lines; n++) {
      int p = n / lines * pixels + n % lines * width;
      int pa = ao + p * aRow;
      int pb = bo + p * bRow;
      {
        DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bdp = DoubleVector.fromArray(S, b, pb + bRow);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        d0p = x0.fma(bdp, d0p);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        d1p = x1.fma(bdp, d1p);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bcp, c2p);
        d2p = x2.fma(bdp, d2p);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bcp, c3p);
        d3p = x3.fma(bdp, d3p);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bcp, c4p);
        d4p = x4.fma(bdp, d4p);
        DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bcp, c5p);
        d5p = x5.fma(bdp, d5p);
      }
      for (int k = 2; k < width; k++) {
        pa += aRow;
        pb += bRow;
        {
          DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
          DoubleVector bdp = DoubleVector.fromArray(S, b, pb + bRow);
          DoubleVector bep = DoubleVector.fromArray(S, b, pb - bRow);
          DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
          c0p = x0.fma(bcp, c0p);
          d0p = x0.fma(bdp, d0p);
          e0p = x0.fma(bep, e0p);
          DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
          c1p = x1.fma(bcp, c1p);
          d1p = x1.fma(bdp, d1p);
          e1p = x1.fma(bep, e1p);
          DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
          c2p = x2.fma(bcp, c2p);
          d2p = x2.fma(bdp, d2p);
          e2p = x2.fma(bep, e2p);
          DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
          c3p = x3.fma(bcp, c3p);
          d3p = x3.fma(bdp, d3p);
          e3p = x3.fma(bep, e3p);
          DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
          c4p = x4.fma(bcp, c4p);
          d4p = x4.fma(bdp, d4p);
          e4p = x4.fma(bep, e4p);
          DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
          c5p = x5.fma(bcp, c5p);
          d5p = x5.fma(bdp, d5p);
          e5p = x5.fma(bep, e5p);
        }
      }
      pa += aRow;
      pb += bRow;
      {
        DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bep = DoubleVector.fromArray(S, b, pb - bRow);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        e0p = x0.fma(bep, e0p);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        e1p = x1.fma(bep, e1p);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bcp, c2p);
        e2p = x2.fma(bep, e2p);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bcp, c3p);
        e3p = x3.fma(bep, e3p);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bcp, c4p);
        e4p = x4.fma(bep, e4p);
        DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bcp, c5p);
        e5p = x5.fma(bep, e5p);
      }
    }
    int toc = oc;
    c0p.intoArray(c, toc);
    c1p.intoArray(c, toc + ldc);
    c2p.intoArray(c, toc + 2 * ldc);
    c3p.intoArray(c, toc + 3 * ldc);
    c4p.intoArray(c, toc + 4 * ldc);
    c5p.intoArray(c, toc + 5 * ldc);
    int tod = oc + plus;
    d0p.intoArray(c, tod);
    d1p.intoArray(c, tod + ldc);
    d2p.intoArray(c, tod + 2 * ldc);
    d3p.intoArray(c, tod + 3 * ldc);
    d4p.intoArray(c, tod + 4 * ldc);
    d5p.intoArray(c, tod + 5 * ldc);
    int toe = oc + minus;
    e0p.intoArray(c, toe);
    e1p.intoArray(c, toe + ldc);
    e2p.intoArray(c, toe + 2 * ldc);
    e3p.intoArray(c, toe + 3 * ldc);
    e4p.intoArray(c, toe + 4 * ldc);
    e5p.intoArray(c, toe + 5 * ldc);
  }

  private static void s5x1(
      int images, int pixels, int lines, int width, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int plus, int minus, int ldc, int cLast) {
    DoubleVector c0p = DoubleVector.zero(S);
    DoubleVector c1p = DoubleVector.zero(S);
    DoubleVector c2p = DoubleVector.zero(S);
    DoubleVector c3p = DoubleVector.zero(S);
    DoubleVector c4p = DoubleVector.zero(S);
    DoubleVector d0p = DoubleVector.zero(S);
    DoubleVector d1p = DoubleVector.zero(S);
    DoubleVector d2p = DoubleVector.zero(S);
    DoubleVector d3p = DoubleVector.zero(S);
    DoubleVector d4p = DoubleVector.zero(S);
    DoubleVector e0p = DoubleVector.zero(S);
    DoubleVector e1p = DoubleVector.zero(S);
    DoubleVector e2p = DoubleVector.zero(S);
    DoubleVector e3p = DoubleVector.zero(S);
    DoubleVector e4p = DoubleVector.zero(S);
    for (int n = 0; n < images * lines; n++) {
      int p = n / lines * pixels + n % lines * width;
      int pa = ao + p * aRow;
      int pb = bo + p * bRow;
      {
        DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bdp = DoubleVector.fromArray(S, b, pb + bRow);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        d0p = x0.fma(bdp, d0p);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        d1p = x1.fma(bdp, d1p);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bcp, c2p);
        d2p = x2.fma(bdp, d2p);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bcp, c3p);
        d3p = x3.fma(bdp, d3p);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bcp, c4p);
        d4p = x4.fma(bdp, d4p);
      }
      for (int k = 2; k < width; k++) {
        pa += aRow;
        pb += bRow;
        {
          DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
          DoubleVector bdp = DoubleVector.fromArray(S, b, pb + bRow);
          DoubleVector bep = DoubleVector.fromArray(S, b, pb - bRow);
          DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
          c0p = x0.fma(bcp, c0p);
          d0p = x0.fma(bdp, d0p);
          e0p = x0.fma(bep, e0p);
          DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
          c1p = x1.fma(bcp, c1p);
          d1p = x1.fma(bdp, d1p);
          e1p = x1.fma(bep, e1p);
          DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
          c2p = x2.fma(bcp, c2p);
          d2p = x2.fma(bdp, d2p);
          e2p = x2.fma(bep, e2p);
          DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
          c3p = x3.fma(bcp, c3p);
          d3p = x3.fma(bdp, d3p);
          e3p = x3.fma(bep, e3p);
          DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
          c4p = x4.fma(bcp, c4p);
          d4p = x4.fma(bdp, d4p);
          e4p = x4.fma(bep, e4p);
        }
      }
      pa += aRow;
      pb += bRow;
      {
        DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bep = DoubleVector.fromArray(S, b, pb - bRow);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        e0p = x0.fma(bep, e0p);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        e1p = x1.fma(bep, e1p);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bcp, c2p);
        e2p = x2.fma(bep, e2p);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bcp, c3p);
        e3p = x3.fma(bep, e3p);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bcp, c4p);
        e4p = x4.fma(bep, e4p);
      }
    }
    int toc = oc;
    c0p.intoArray(c, toc);
    c1p.intoArray(c, toc + ldc);
    c2p.intoArray(c, toc + 2 * ldc);
    c3p.intoArray(c, toc + 3 * ldc);
    c4p.intoArray(c, toc + 4 * ldc);
    int tod = oc + plus;
    d0p.intoArray(c, tod);
    d1p.intoArray(c, tod + ldc);
    d2p.intoArray(c, tod + 2 * ldc);
    d3p.intoArray(c, tod + 3 * ldc);
    d4p.intoArray(c, tod + 4 * ldc);
    int toe = oc + minus;
    e0p.intoArray(c, toe);
    e1p.intoArray(c, toe + ldc);
    e2p.intoArray(c, toe + 2 * ldc);
    e3p.intoArray(c, toe + 3 * ldc);
    e4p.intoArray(c, toe + 4 * ldc);
  }

  private static void s4x1(
      int images, int pixels, int lines, int width, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int plus, int minus, int ldc, int cLast) {
    DoubleVector c0p = DoubleVector.zero(S);
    DoubleVector c1p = DoubleVector.zero(S);
    DoubleVector c2p = DoubleVector.zero(S);
    DoubleVector c3p = DoubleVector.zero(S);
    DoubleVector d0p = DoubleVector.zero(S);
    DoubleVector d1p = DoubleVector.zero(S);
    DoubleVector d2p = DoubleVector.zero(S);
    DoubleVector d3p = DoubleVector.zero(S);
    DoubleVector e0p = DoubleVector.zero(S);
    DoubleVector e1p = DoubleVector.zero(S);
    DoubleVector e2p = DoubleVector.zero(S);
    DoubleVector e3p = DoubleVector.zero(S);
    for (int n = 0; n < images * lines; n++) {
      int p = n / lines * pixels + n % lines * width;
      int pa = ao + p * aRow;
      int pb = bo + p * bRow;
      {
        DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bdp = DoubleVector.fromArray(S, b, pb + bRow);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        d0p = x0.fma(bdp, d0p);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        d1p = x1.fma(bdp, d1p);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bcp, c2p);
        d2p = x2.fma(bdp, d2p);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bcp, c3p);
        d3p = x3.fma(bdp, d3p);
      }
      for (int k = 2; k < width; k++) {
        pa += aRow;
        pb += bRow;
        {
          DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
          DoubleVector bdp = DoubleVector.fromArray(S, b, pb + bRow);
          DoubleVector bep = DoubleVector.fromArray(S, b, pb - bRow);
          DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
          c0p = x0.fma(bcp, c0p);
          d0p = x0.fma(bdp, d0p);
          e0p = x0.fma(bep, e0p);
          DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
          c1p = x1.fma(bcp, c1p);
          d1p = x1.fma(bdp, d1p);
          e1p = x1.fma(bep, e1p);
          DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
          c2p = x2.fma(bcp, c2p);
          d2p = x2.fma(bdp, d2p);
          e2p = x2.fma(bep, e2p);
          DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
          c3p = x3.fma(bcp, c3p);
          d3p = x3.fma(bdp, d3p);
          e3p = x3.fma(bep, e3p);
        }
      }
      pa += aRow;
      pb += bRow;
      {
        DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bep = DoubleVector.fromArray(S, b, pb - bRow);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        e0p = x0.fma(bep, e0p);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        e1p = x1.fma(bep, e1p);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bcp, c2p);
        e2p = x2.fma(bep, e2p);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bcp, c3p);
        e3p = x3.fma(bep, e3p);
      }
    }
    int toc = oc;
    c0p.intoArray(c, toc);
    c1p.intoArray(c, toc + ldc);
    c2p.intoArray(c, toc + 2 * ldc);
    c3p.intoArray(c, toc + 3 * ldc);
    int tod = oc + plus;
    d0p.intoArray(c, tod);
    d1p.intoArray(c, tod + ldc);
    d2p.intoArray(c, tod + 2 * ldc);
    d3p.intoArray(c, tod + 3 * ldc);
    int toe = oc + minus;
    e0p.intoArray(c, toe);
    e1p.intoArray(c, toe + ldc);
    e2p.intoArray(c, toe + 2 * ldc);
    e3p.intoArray(c, toe + 3 * ldc);
  }

  private static void s3x1(
      int images, int pixels, int lines, int width, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int plus, int minus, int ldc, int cLast) {
    DoubleVector c0p = DoubleVector.zero(S);
    DoubleVector c1p = DoubleVector.zero(S);
    DoubleVector c2p = DoubleVector.zero(S);
    DoubleVector d0p = DoubleVector.zero(S);
    DoubleVector d1p = DoubleVector.zero(S);
    DoubleVector d2p = DoubleVector.zero(S);
    DoubleVector e0p = DoubleVector.zero(S);
    DoubleVector e1p = DoubleVector.zero(S);
    DoubleVector e2p = DoubleVector.zero(S);
    for (int n = 0; n < images * lines; n++) {
      int p = n / lines * pixels + n % lines * width;
      int pa = ao + p * aRow;
      int pb = bo + p * bRow;
      {
        DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bdp = DoubleVector.fromArray(S, b, pb + bRow);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        d0p = x0.fma(bdp, d0p);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        d1p = x1.fma(bdp, d1p);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bcp, c2p);
        d2p = x2.fma(bdp, d2p);
      }
      for (int k = 2; k < width; k++) {
        pa += aRow;
        pb += bRow;
        {
          DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
          DoubleVector bdp = DoubleVector.fromArray(S, b, pb + bRow);
          DoubleVector bep = DoubleVector.fromArray(S, b, pb - bRow);
          DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
          c0p = x0.fma(bcp, c0p);
          d0p = x0.fma(bdp, d0p);
          e0p = x0.fma(bep, e0p);
          DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
          c1p = x1.fma(bcp, c1p);
          d1p = x1.fma(bdp, d1p);
          e1p = x1.fma(bep, e1p);
          DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
          c2p = x2.fma(bcp, c2p);
          d2p = x2.fma(bdp, d2p);
          e2p = x2.fma(bep, e2p);
        }
      }
      pa += aRow;
      pb += bRow;
      {
        DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bep = DoubleVector.fromArray(S, b, pb - bRow);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        e0p = x0.fma(bep, e0p);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        e1p = x1.fma(bep, e1p);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bcp, c2p);
        e2p = x2.fma(bep, e2p);
      }
    }
    int toc = oc;
    c0p.intoArray(c, toc);
    c1p.intoArray(c, toc + ldc);
    c2p.intoArray(c, toc + 2 * ldc);
    int tod = oc + plus;
    d0p.intoArray(c, tod);
    d1p.intoArray(c, tod + ldc);
    d2p.intoArray(c, tod + 2 * ldc);
    int toe = oc + minus;
    e0p.intoArray(c, toe);
    e1p.intoArray(c, toe + ldc);
    e2p.intoArray(c, toe + 2 * ldc);
  }

  private static void s2x1(
      int images, int pixels, int lines, int width, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int plus, int minus, int ldc, int cLast) {
    DoubleVector c0p = DoubleVector.zero(S);
    DoubleVector c1p = DoubleVector.zero(S);
    DoubleVector d0p = DoubleVector.zero(S);
    DoubleVector d1p = DoubleVector.zero(S);
    DoubleVector e0p = DoubleVector.zero(S);
    DoubleVector e1p = DoubleVector.zero(S);
    for (int n = 0; n < images * lines; n++) {
      int p = n / lines * pixels + n % lines * width;
      int pa = ao + p * aRow;
      int pb = bo + p * bRow;
      {
        DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bdp = DoubleVector.fromArray(S, b, pb + bRow);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        d0p = x0.fma(bdp, d0p);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        d1p = x1.fma(bdp, d1p);
      }
      for (int k = 2; k < width; k++) {
        pa += aRow;
        pb += bRow;
        {
          DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
          DoubleVector bdp = DoubleVector.fromArray(S, b, pb + bRow);
          DoubleVector bep = DoubleVector.fromArray(S, b, pb - bRow);
          DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
          c0p = x0.fma(bcp, c0p);
          d0p = x0.fma(bdp, d0p);
          e0p = x0.fma(bep, e0p);
          DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
          c1p = x1.fma(bcp, c1p);
          d1p = x1.fma(bdp, d1p);
          e1p = x1.fma(bep, e1p);
        }
      }
      pa += aRow;
      pb += bRow;
      {
        DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bep = DoubleVector.fromArray(S, b, pb - bRow);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        e0p = x0.fma(bep, e0p);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        e1p = x1.fma(bep, e1p);
      }
    }
    int toc = oc;
    c0p.intoArray(c, toc);
    c1p.intoArray(c, toc + ldc);
    int tod = oc + plus;
    d0p.intoArray(c, tod);
    d1p.intoArray(c, tod + ldc);
    int toe = oc + minus;
    e0p.intoArray(c, toe);
    e1p.intoArray(c, toe + ldc);
  }

  private static void s1x1(
      int images, int pixels, int lines, int width, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int plus, int minus, int ldc, int cLast) {
    DoubleVector c0p = DoubleVector.zero(S);
    DoubleVector d0p = DoubleVector.zero(S);
    DoubleVector e0p = DoubleVector.zero(S);
    for (int n = 0; n < images * lines; n++) {
      int p = n / lines * pixels + n % lines * width;
      int pa = ao + p * aRow;
      int pb = bo + p * bRow;
      {
        DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bdp = DoubleVector.fromArray(S, b, pb + bRow);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        d0p = x0.fma(bdp, d0p);
      }
      for (int k = 2; k < width; k++) {
        pa += aRow;
        pb += bRow;
        {
          DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
          DoubleVector bdp = DoubleVector.fromArray(S, b, pb + bRow);
          DoubleVector bep = DoubleVector.fromArray(S, b, pb - bRow);
          DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
          c0p = x0.fma(bcp, c0p);
          d0p = x0.fma(bdp, d0p);
          e0p = x0.fma(bep, e0p);
        }
      }
      pa += aRow;
      pb += bRow;
      {
        DoubleVector bcp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bep = DoubleVector.fromArray(S, b, pb - bRow);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        e0p = x0.fma(bep, e0p);
      }
    }
    int toc = oc;
    c0p.intoArray(c, toc);
    int tod = oc + plus;
    d0p.intoArray(c, tod);
    int toe = oc + minus;
    e0p.intoArray(c, toe);
  }

  private static void t6x4(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c0q = DoubleVector.zero(S);
      DoubleVector c0r = DoubleVector.zero(S);
      DoubleVector c0s = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c1q = DoubleVector.zero(S);
      DoubleVector c1r = DoubleVector.zero(S);
      DoubleVector c1s = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c2q = DoubleVector.zero(S);
      DoubleVector c2r = DoubleVector.zero(S);
      DoubleVector c2s = DoubleVector.zero(S);
      DoubleVector c3p = DoubleVector.zero(S);
      DoubleVector c3q = DoubleVector.zero(S);
      DoubleVector c3r = DoubleVector.zero(S);
      DoubleVector c3s = DoubleVector.zero(S);
      DoubleVector c4p = DoubleVector.zero(S);
      DoubleVector c4q = DoubleVector.zero(S);
      DoubleVector c4r = DoubleVector.zero(S);
      DoubleVector c4s = DoubleVector.zero(S);
      DoubleVector c5p = DoubleVector.zero(S);
      DoubleVector c5q = DoubleVector.zero(S);
      DoubleVector c5r = DoubleVector.zero(S);
      DoubleVector c5s = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bq = DoubleVector.fromArray(S, b, pb + W);
        DoubleVector br = DoubleVector.fromArray(S, b, pb + 2 * W);
        DoubleVector bs = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        c0s = x0.fma(bs, c0s);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        c1s = x1.fma(bs, c1s);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        c2s = x2.fma(bs, c2s);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        c3r = x3.fma(br, c3r);
        c3s = x3.fma(bs, c3s);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        c4r = x4.fma(br, c4r);
        c4s = x4.fma(bs, c4s);
        DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
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
      oc += 6 * ldc;
    }
  }

  private static void t5x4(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c0q = DoubleVector.zero(S);
      DoubleVector c0r = DoubleVector.zero(S);
      DoubleVector c0s = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c1q = DoubleVector.zero(S);
      DoubleVector c1r = DoubleVector.zero(S);
      DoubleVector c1s = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c2q = DoubleVector.zero(S);
      DoubleVector c2r = DoubleVector.zero(S);
      DoubleVector c2s = DoubleVector.zero(S);
      DoubleVector c3p = DoubleVector.zero(S);
      DoubleVector c3q = DoubleVector.zero(S);
      DoubleVector c3r = DoubleVector.zero(S);
      DoubleVector c3s = DoubleVector.zero(S);
      DoubleVector c4p = DoubleVector.zero(S);
      DoubleVector c4q = DoubleVector.zero(S);
      DoubleVector c4r = DoubleVector.zero(S);
      DoubleVector c4s = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bq = DoubleVector.fromArray(S, b, pb + W);
        DoubleVector br = DoubleVector.fromArray(S, b, pb + 2 * W);
        DoubleVector bs = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        c0s = x0.fma(bs, c0s);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        c1s = x1.fma(bs, c1s);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        c2s = x2.fma(bs, c2s);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        c3r = x3.fma(br, c3r);
        c3s = x3.fma(bs, c3s);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
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
      oc += 5 * ldc;
    }
  }

  private static void t4x4(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c0q = DoubleVector.zero(S);
      DoubleVector c0r = DoubleVector.zero(S);
      DoubleVector c0s = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c1q = DoubleVector.zero(S);
      DoubleVector c1r = DoubleVector.zero(S);
      DoubleVector c1s = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c2q = DoubleVector.zero(S);
      DoubleVector c2r = DoubleVector.zero(S);
      DoubleVector c2s = DoubleVector.zero(S);
      DoubleVector c3p = DoubleVector.zero(S);
      DoubleVector c3q = DoubleVector.zero(S);
      DoubleVector c3r = DoubleVector.zero(S);
      DoubleVector c3s = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bq = DoubleVector.fromArray(S, b, pb + W);
        DoubleVector br = DoubleVector.fromArray(S, b, pb + 2 * W);
        DoubleVector bs = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        c0s = x0.fma(bs, c0s);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        c1s = x1.fma(bs, c1s);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        c2s = x2.fma(bs, c2s);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
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
      oc += 4 * ldc;
    }
  }

  private static void t3x4(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c0q = DoubleVector.zero(S);
      DoubleVector c0r = DoubleVector.zero(S);
      DoubleVector c0s = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c1q = DoubleVector.zero(S);
      DoubleVector c1r = DoubleVector.zero(S);
      DoubleVector c1s = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c2q = DoubleVector.zero(S);
      DoubleVector c2r = DoubleVector.zero(S);
      DoubleVector c2s = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bq = DoubleVector.fromArray(S, b, pb + W);
        DoubleVector br = DoubleVector.fromArray(S, b, pb + 2 * W);
        DoubleVector bs = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        c0s = x0.fma(bs, c0s);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        c1s = x1.fma(bs, c1s);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
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
      oc += 3 * ldc;
    }
  }

  private static void t2x4(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c0q = DoubleVector.zero(S);
      DoubleVector c0r = DoubleVector.zero(S);
      DoubleVector c0s = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c1q = DoubleVector.zero(S);
      DoubleVector c1r = DoubleVector.zero(S);
      DoubleVector c1s = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bq = DoubleVector.fromArray(S, b, pb + W);
        DoubleVector br = DoubleVector.fromArray(S, b, pb + 2 * W);
        DoubleVector bs = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        c0s = x0.fma(bs, c0s);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
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
      oc += 2 * ldc;
    }
  }

  private static void t1x4(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c0q = DoubleVector.zero(S);
      DoubleVector c0r = DoubleVector.zero(S);
      DoubleVector c0s = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bq = DoubleVector.fromArray(S, b, pb + W);
        DoubleVector br = DoubleVector.fromArray(S, b, pb + 2 * W);
        DoubleVector bs = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
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
      oc += 1 * ldc;
    }
  }

  private static void t8x3(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c0q = DoubleVector.zero(S);
      DoubleVector c0r = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c1q = DoubleVector.zero(S);
      DoubleVector c1r = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c2q = DoubleVector.zero(S);
      DoubleVector c2r = DoubleVector.zero(S);
      DoubleVector c3p = DoubleVector.zero(S);
      DoubleVector c3q = DoubleVector.zero(S);
      DoubleVector c3r = DoubleVector.zero(S);
      DoubleVector c4p = DoubleVector.zero(S);
      DoubleVector c4q = DoubleVector.zero(S);
      DoubleVector c4r = DoubleVector.zero(S);
      DoubleVector c5p = DoubleVector.zero(S);
      DoubleVector c5q = DoubleVector.zero(S);
      DoubleVector c5r = DoubleVector.zero(S);
      DoubleVector c6p = DoubleVector.zero(S);
      DoubleVector c6q = DoubleVector.zero(S);
      DoubleVector c6r = DoubleVector.zero(S);
      DoubleVector c7p = DoubleVector.zero(S);
      DoubleVector c7q = DoubleVector.zero(S);
      DoubleVector c7r = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bq = DoubleVector.fromArray(S, b, pb + W);
        DoubleVector br = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        c3r = x3.fma(br, c3r);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        c4r = x4.fma(br, c4r);
        DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        c5r = x5.fma(br, c5r);
        DoubleVector x6 = DoubleVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bp, c6p);
        c6q = x6.fma(bq, c6q);
        c6r = x6.fma(br, c6r);
        DoubleVector x7 = DoubleVector.broadcast(S, a[pa + 7]);
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
      oc += 8 * ldc;
    }
  }

  private static void t7x3(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c0q = DoubleVector.zero(S);
      DoubleVector c0r = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c1q = DoubleVector.zero(S);
      DoubleVector c1r = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c2q = DoubleVector.zero(S);
      DoubleVector c2r = DoubleVector.zero(S);
      DoubleVector c3p = DoubleVector.zero(S);
      DoubleVector c3q = DoubleVector.zero(S);
      DoubleVector c3r = DoubleVector.zero(S);
      DoubleVector c4p = DoubleVector.zero(S);
      DoubleVector c4q = DoubleVector.zero(S);
      DoubleVector c4r = DoubleVector.zero(S);
      DoubleVector c5p = DoubleVector.zero(S);
      DoubleVector c5q = DoubleVector.zero(S);
      DoubleVector c5r = DoubleVector.zero(S);
      DoubleVector c6p = DoubleVector.zero(S);
      DoubleVector c6q = DoubleVector.zero(S);
      DoubleVector c6r = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bq = DoubleVector.fromArray(S, b, pb + W);
        DoubleVector br = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        c3r = x3.fma(br, c3r);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        c4r = x4.fma(br, c4r);
        DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        c5r = x5.fma(br, c5r);
        DoubleVector x6 = DoubleVector.broadcast(S, a[pa + 6]);
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
      oc += 7 * ldc;
    }
  }

  private static void t6x3(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c0q = DoubleVector.zero(S);
      DoubleVector c0r = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c1q = DoubleVector.zero(S);
      DoubleVector c1r = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c2q = DoubleVector.zero(S);
      DoubleVector c2r = DoubleVector.zero(S);
      DoubleVector c3p = DoubleVector.zero(S);
      DoubleVector c3q = DoubleVector.zero(S);
      DoubleVector c3r = DoubleVector.zero(S);
      DoubleVector c4p = DoubleVector.zero(S);
      DoubleVector c4q = DoubleVector.zero(S);
      DoubleVector c4r = DoubleVector.zero(S);
      DoubleVector c5p = DoubleVector.zero(S);
      DoubleVector c5q = DoubleVector.zero(S);
      DoubleVector c5r = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bq = DoubleVector.fromArray(S, b, pb + W);
        DoubleVector br = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        c3r = x3.fma(br, c3r);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        c4r = x4.fma(br, c4r);
        DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
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
      oc += 6 * ldc;
    }
  }

  private static void t5x3(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c0q = DoubleVector.zero(S);
      DoubleVector c0r = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c1q = DoubleVector.zero(S);
      DoubleVector c1r = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c2q = DoubleVector.zero(S);
      DoubleVector c2r = DoubleVector.zero(S);
      DoubleVector c3p = DoubleVector.zero(S);
      DoubleVector c3q = DoubleVector.zero(S);
      DoubleVector c3r = DoubleVector.zero(S);
      DoubleVector c4p = DoubleVector.zero(S);
      DoubleVector c4q = DoubleVector.zero(S);
      DoubleVector c4r = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bq = DoubleVector.fromArray(S, b, pb + W);
        DoubleVector br = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        c3r = x3.fma(br, c3r);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
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
      oc += 5 * ldc;
    }
  }

  private static void t4x3(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c0q = DoubleVector.zero(S);
      DoubleVector c0r = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c1q = DoubleVector.zero(S);
      DoubleVector c1r = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c2q = DoubleVector.zero(S);
      DoubleVector c2r = DoubleVector.zero(S);
      DoubleVector c3p = DoubleVector.zero(S);
      DoubleVector c3q = DoubleVector.zero(S);
      DoubleVector c3r = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bq = DoubleVector.fromArray(S, b, pb + W);
        DoubleVector br = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
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
      oc += 4 * ldc;
    }
  }

  private static void t3x3(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c0q = DoubleVector.zero(S);
      DoubleVector c0r = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c1q = DoubleVector.zero(S);
      DoubleVector c1r = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c2q = DoubleVector.zero(S);
      DoubleVector c2r = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bq = DoubleVector.fromArray(S, b, pb + W);
        DoubleVector br = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
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
      oc += 3 * ldc;
    }
  }

  private static void t2x3(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c0q = DoubleVector.zero(S);
      DoubleVector c0r = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c1q = DoubleVector.zero(S);
      DoubleVector c1r = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bq = DoubleVector.fromArray(S, b, pb + W);
        DoubleVector br = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
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
      oc += 2 * ldc;
    }
  }

  private static void t1x3(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c0q = DoubleVector.zero(S);
      DoubleVector c0r = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bq = DoubleVector.fromArray(S, b, pb + W);
        DoubleVector br = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + W);
      c0r.intoArray(c, oc + cLast);
      ao += 1;
      oc += 1 * ldc;
    }
  }

  private static void t12x2(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c0q = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c1q = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c2q = DoubleVector.zero(S);
      DoubleVector c3p = DoubleVector.zero(S);
      DoubleVector c3q = DoubleVector.zero(S);
      DoubleVector c4p = DoubleVector.zero(S);
      DoubleVector c4q = DoubleVector.zero(S);
      DoubleVector c5p = DoubleVector.zero(S);
      DoubleVector c5q = DoubleVector.zero(S);
      DoubleVector c6p = DoubleVector.zero(S);
      DoubleVector c6q = DoubleVector.zero(S);
      DoubleVector c7p = DoubleVector.zero(S);
      DoubleVector c7q = DoubleVector.zero(S);
      DoubleVector c8p = DoubleVector.zero(S);
      DoubleVector c8q = DoubleVector.zero(S);
      DoubleVector c9p = DoubleVector.zero(S);
      DoubleVector c9q = DoubleVector.zero(S);
      DoubleVector c10p = DoubleVector.zero(S);
      DoubleVector c10q = DoubleVector.zero(S);
      DoubleVector c11p = DoubleVector.zero(S);
      DoubleVector c11q = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bq = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        DoubleVector x6 = DoubleVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bp, c6p);
        c6q = x6.fma(bq, c6q);
        DoubleVector x7 = DoubleVector.broadcast(S, a[pa + 7]);
        c7p = x7.fma(bp, c7p);
        c7q = x7.fma(bq, c7q);
        DoubleVector x8 = DoubleVector.broadcast(S, a[pa + 8]);
        c8p = x8.fma(bp, c8p);
        c8q = x8.fma(bq, c8q);
        DoubleVector x9 = DoubleVector.broadcast(S, a[pa + 9]);
        c9p = x9.fma(bp, c9p);
        c9q = x9.fma(bq, c9q);
        DoubleVector x10 = DoubleVector.broadcast(S, a[pa + 10]);
        c10p = x10.fma(bp, c10p);
        c10q = x10.fma(bq, c10q);
        DoubleVector x11 = DoubleVector.broadcast(S, a[pa + 11]);
        c11p = x11.fma(bp, c11p);
        c11q = x11.fma(bq, c11q);
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
      c8p.intoArray(c, oc + 8 * ldc);
      c8q.intoArray(c, oc + 8 * ldc + cLast);
      c9p.intoArray(c, oc + 9 * ldc);
      c9q.intoArray(c, oc + 9 * ldc + cLast);
      c10p.intoArray(c, oc + 10 * ldc);
      c10q.intoArray(c, oc + 10 * ldc + cLast);
      c11p.intoArray(c, oc + 11 * ldc);
      c11q.intoArray(c, oc + 11 * ldc + cLast);
      ao += 12;
      oc += 12 * ldc;
    }
  }

  private static void t11x2(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c0q = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c1q = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c2q = DoubleVector.zero(S);
      DoubleVector c3p = DoubleVector.zero(S);
      DoubleVector c3q = DoubleVector.zero(S);
      DoubleVector c4p = DoubleVector.zero(S);
      DoubleVector c4q = DoubleVector.zero(S);
      DoubleVector c5p = DoubleVector.zero(S);
      DoubleVector c5q = DoubleVector.zero(S);
      DoubleVector c6p = DoubleVector.zero(S);
      DoubleVector c6q = DoubleVector.zero(S);
      DoubleVector c7p = DoubleVector.zero(S);
      DoubleVector c7q = DoubleVector.zero(S);
      DoubleVector c8p = DoubleVector.zero(S);
      DoubleVector c8q = DoubleVector.zero(S);
      DoubleVector c9p = DoubleVector.zero(S);
      DoubleVector c9q = DoubleVector.zero(S);
      DoubleVector c10p = DoubleVector.zero(S);
      DoubleVector c10q = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bq = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        DoubleVector x6 = DoubleVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bp, c6p);
        c6q = x6.fma(bq, c6q);
        DoubleVector x7 = DoubleVector.broadcast(S, a[pa + 7]);
        c7p = x7.fma(bp, c7p);
        c7q = x7.fma(bq, c7q);
        DoubleVector x8 = DoubleVector.broadcast(S, a[pa + 8]);
        c8p = x8.fma(bp, c8p);
        c8q = x8.fma(bq, c8q);
        DoubleVector x9 = DoubleVector.broadcast(S, a[pa + 9]);
        c9p = x9.fma(bp, c9p);
        c9q = x9.fma(bq, c9q);
        DoubleVector x10 = DoubleVector.broadcast(S, a[pa + 10]);
        c10p = x10.fma(bp, c10p);
        c10q = x10.fma(bq, c10q);
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
      c8p.intoArray(c, oc + 8 * ldc);
      c8q.intoArray(c, oc + 8 * ldc + cLast);
      c9p.intoArray(c, oc + 9 * ldc);
      c9q.intoArray(c, oc + 9 * ldc + cLast);
      c10p.intoArray(c, oc + 10 * ldc);
      c10q.intoArray(c, oc + 10 * ldc + cLast);
      ao += 11;
      oc += 11 * ldc;
    }
  }

  private static void t10x2(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c0q = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c1q = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c2q = DoubleVector.zero(S);
      DoubleVector c3p = DoubleVector.zero(S);
      DoubleVector c3q = DoubleVector.zero(S);
      DoubleVector c4p = DoubleVector.zero(S);
      DoubleVector c4q = DoubleVector.zero(S);
      DoubleVector c5p = DoubleVector.zero(S);
      DoubleVector c5q = DoubleVector.zero(S);
      DoubleVector c6p = DoubleVector.zero(S);
      DoubleVector c6q = DoubleVector.zero(S);
      DoubleVector c7p = DoubleVector.zero(S);
      DoubleVector c7q = DoubleVector.zero(S);
      DoubleVector c8p = DoubleVector.zero(S);
      DoubleVector c8q = DoubleVector.zero(S);
      DoubleVector c9p = DoubleVector.zero(S);
      DoubleVector c9q = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bq = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        DoubleVector x6 = DoubleVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bp, c6p);
        c6q = x6.fma(bq, c6q);
        DoubleVector x7 = DoubleVector.broadcast(S, a[pa + 7]);
        c7p = x7.fma(bp, c7p);
        c7q = x7.fma(bq, c7q);
        DoubleVector x8 = DoubleVector.broadcast(S, a[pa + 8]);
        c8p = x8.fma(bp, c8p);
        c8q = x8.fma(bq, c8q);
        DoubleVector x9 = DoubleVector.broadcast(S, a[pa + 9]);
        c9p = x9.fma(bp, c9p);
        c9q = x9.fma(bq, c9q);
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
      c8p.intoArray(c, oc + 8 * ldc);
      c8q.intoArray(c, oc + 8 * ldc + cLast);
      c9p.intoArray(c, oc + 9 * ldc);
      c9q.intoArray(c, oc + 9 * ldc + cLast);
      ao += 10;
      oc += 10 * ldc;
    }
  }

  private static void t9x2(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c0q = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c1q = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c2q = DoubleVector.zero(S);
      DoubleVector c3p = DoubleVector.zero(S);
      DoubleVector c3q = DoubleVector.zero(S);
      DoubleVector c4p = DoubleVector.zero(S);
      DoubleVector c4q = DoubleVector.zero(S);
      DoubleVector c5p = DoubleVector.zero(S);
      DoubleVector c5q = DoubleVector.zero(S);
      DoubleVector c6p = DoubleVector.zero(S);
      DoubleVector c6q = DoubleVector.zero(S);
      DoubleVector c7p = DoubleVector.zero(S);
      DoubleVector c7q = DoubleVector.zero(S);
      DoubleVector c8p = DoubleVector.zero(S);
      DoubleVector c8q = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bq = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        DoubleVector x6 = DoubleVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bp, c6p);
        c6q = x6.fma(bq, c6q);
        DoubleVector x7 = DoubleVector.broadcast(S, a[pa + 7]);
        c7p = x7.fma(bp, c7p);
        c7q = x7.fma(bq, c7q);
        DoubleVector x8 = DoubleVector.broadcast(S, a[pa + 8]);
        c8p = x8.fma(bp, c8p);
        c8q = x8.fma(bq, c8q);
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
      c8p.intoArray(c, oc + 8 * ldc);
      c8q.intoArray(c, oc + 8 * ldc + cLast);
      ao += 9;
      oc += 9 * ldc;
    }
  }

  private static void t8x2(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c0q = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c1q = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c2q = DoubleVector.zero(S);
      DoubleVector c3p = DoubleVector.zero(S);
      DoubleVector c3q = DoubleVector.zero(S);
      DoubleVector c4p = DoubleVector.zero(S);
      DoubleVector c4q = DoubleVector.zero(S);
      DoubleVector c5p = DoubleVector.zero(S);
      DoubleVector c5q = DoubleVector.zero(S);
      DoubleVector c6p = DoubleVector.zero(S);
      DoubleVector c6q = DoubleVector.zero(S);
      DoubleVector c7p = DoubleVector.zero(S);
      DoubleVector c7q = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bq = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        DoubleVector x6 = DoubleVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bp, c6p);
        c6q = x6.fma(bq, c6q);
        DoubleVector x7 = DoubleVector.broadcast(S, a[pa + 7]);
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
      oc += 8 * ldc;
    }
  }

  private static void t7x2(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c0q = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c1q = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c2q = DoubleVector.zero(S);
      DoubleVector c3p = DoubleVector.zero(S);
      DoubleVector c3q = DoubleVector.zero(S);
      DoubleVector c4p = DoubleVector.zero(S);
      DoubleVector c4q = DoubleVector.zero(S);
      DoubleVector c5p = DoubleVector.zero(S);
      DoubleVector c5q = DoubleVector.zero(S);
      DoubleVector c6p = DoubleVector.zero(S);
      DoubleVector c6q = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bq = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        DoubleVector x6 = DoubleVector.broadcast(S, a[pa + 6]);
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
      oc += 7 * ldc;
    }
  }

  private static void t6x2(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c0q = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c1q = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c2q = DoubleVector.zero(S);
      DoubleVector c3p = DoubleVector.zero(S);
      DoubleVector c3q = DoubleVector.zero(S);
      DoubleVector c4p = DoubleVector.zero(S);
      DoubleVector c4q = DoubleVector.zero(S);
      DoubleVector c5p = DoubleVector.zero(S);
      DoubleVector c5q = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bq = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
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
      oc += 6 * ldc;
    }
  }

  private static void t5x2(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c0q = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c1q = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c2q = DoubleVector.zero(S);
      DoubleVector c3p = DoubleVector.zero(S);
      DoubleVector c3q = DoubleVector.zero(S);
      DoubleVector c4p = DoubleVector.zero(S);
      DoubleVector c4q = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bq = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
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
      oc += 5 * ldc;
    }
  }

  private static void t4x2(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c0q = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c1q = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c2q = DoubleVector.zero(S);
      DoubleVector c3p = DoubleVector.zero(S);
      DoubleVector c3q = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bq = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
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
      oc += 4 * ldc;
    }
  }

  private static void t3x2(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c0q = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c1q = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c2q = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bq = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
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
      oc += 3 * ldc;
    }
  }

  private static void t2x2(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c0q = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c1q = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bq = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + cLast);
      c1p.intoArray(c, oc + ldc);
      c1q.intoArray(c, oc + ldc + cLast);
      ao += 2;
      oc += 2 * ldc;
    }
  }

  private static void t1x2(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c0q = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector bq = DoubleVector.fromArray(S, b, pb + bLast);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
      }
      c0p.intoArray(c, oc);
      c0q.intoArray(c, oc + cLast);
      ao += 1;
      oc += 1 * ldc;
    }
  }

  private static void t16x1(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c3p = DoubleVector.zero(S);
      DoubleVector c4p = DoubleVector.zero(S);
      DoubleVector c5p = DoubleVector.zero(S);
      DoubleVector c6p = DoubleVector.zero(S);
      DoubleVector c7p = DoubleVector.zero(S);
      DoubleVector c8p = DoubleVector.zero(S);
      DoubleVector c9p = DoubleVector.zero(S);
      DoubleVector c10p = DoubleVector.zero(S);
      DoubleVector c11p = DoubleVector.zero(S);
      DoubleVector c12p = DoubleVector.zero(S);
      DoubleVector c13p = DoubleVector.zero(S);
      DoubleVector c14p = DoubleVector.zero(S);
      DoubleVector c15p = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        DoubleVector x6 = DoubleVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bp, c6p);
        DoubleVector x7 = DoubleVector.broadcast(S, a[pa + 7]);
        c7p = x7.fma(bp, c7p);
        DoubleVector x8 = DoubleVector.broadcast(S, a[pa + 8]);
        c8p = x8.fma(bp, c8p);
        DoubleVector x9 = DoubleVector.broadcast(S, a[pa + 9]);
        c9p = x9.fma(bp, c9p);
        DoubleVector x10 = DoubleVector.broadcast(S, a[pa + 10]);
        c10p = x10.fma(bp, c10p);
        DoubleVector x11 = DoubleVector.broadcast(S, a[pa + 11]);
        c11p = x11.fma(bp, c11p);
        DoubleVector x12 = DoubleVector.broadcast(S, a[pa + 12]);
        c12p = x12.fma(bp, c12p);
        DoubleVector x13 = DoubleVector.broadcast(S, a[pa + 13]);
        c13p = x13.fma(bp, c13p);
        DoubleVector x14 = DoubleVector.broadcast(S, a[pa + 14]);
        c14p = x14.fma(bp, c14p);
        DoubleVector x15 = DoubleVector.broadcast(S, a[pa + 15]);
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
      oc += 16 * ldc;
    }
  }

  private static void t15x1(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c3p = DoubleVector.zero(S);
      DoubleVector c4p = DoubleVector.zero(S);
      DoubleVector c5p = DoubleVector.zero(S);
      DoubleVector c6p = DoubleVector.zero(S);
      DoubleVector c7p = DoubleVector.zero(S);
      DoubleVector c8p = DoubleVector.zero(S);
      DoubleVector c9p = DoubleVector.zero(S);
      DoubleVector c10p = DoubleVector.zero(S);
      DoubleVector c11p = DoubleVector.zero(S);
      DoubleVector c12p = DoubleVector.zero(S);
      DoubleVector c13p = DoubleVector.zero(S);
      DoubleVector c14p = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        DoubleVector x6 = DoubleVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bp, c6p);
        DoubleVector x7 = DoubleVector.broadcast(S, a[pa + 7]);
        c7p = x7.fma(bp, c7p);
        DoubleVector x8 = DoubleVector.broadcast(S, a[pa + 8]);
        c8p = x8.fma(bp, c8p);
        DoubleVector x9 = DoubleVector.broadcast(S, a[pa + 9]);
        c9p = x9.fma(bp, c9p);
        DoubleVector x10 = DoubleVector.broadcast(S, a[pa + 10]);
        c10p = x10.fma(bp, c10p);
        DoubleVector x11 = DoubleVector.broadcast(S, a[pa + 11]);
        c11p = x11.fma(bp, c11p);
        DoubleVector x12 = DoubleVector.broadcast(S, a[pa + 12]);
        c12p = x12.fma(bp, c12p);
        DoubleVector x13 = DoubleVector.broadcast(S, a[pa + 13]);
        c13p = x13.fma(bp, c13p);
        DoubleVector x14 = DoubleVector.broadcast(S, a[pa + 14]);
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
      oc += 15 * ldc;
    }
  }

  private static void t14x1(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c3p = DoubleVector.zero(S);
      DoubleVector c4p = DoubleVector.zero(S);
      DoubleVector c5p = DoubleVector.zero(S);
      DoubleVector c6p = DoubleVector.zero(S);
      DoubleVector c7p = DoubleVector.zero(S);
      DoubleVector c8p = DoubleVector.zero(S);
      DoubleVector c9p = DoubleVector.zero(S);
      DoubleVector c10p = DoubleVector.zero(S);
      DoubleVector c11p = DoubleVector.zero(S);
      DoubleVector c12p = DoubleVector.zero(S);
      DoubleVector c13p = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        DoubleVector x6 = DoubleVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bp, c6p);
        DoubleVector x7 = DoubleVector.broadcast(S, a[pa + 7]);
        c7p = x7.fma(bp, c7p);
        DoubleVector x8 = DoubleVector.broadcast(S, a[pa + 8]);
        c8p = x8.fma(bp, c8p);
        DoubleVector x9 = DoubleVector.broadcast(S, a[pa + 9]);
        c9p = x9.fma(bp, c9p);
        DoubleVector x10 = DoubleVector.broadcast(S, a[pa + 10]);
        c10p = x10.fma(bp, c10p);
        DoubleVector x11 = DoubleVector.broadcast(S, a[pa + 11]);
        c11p = x11.fma(bp, c11p);
        DoubleVector x12 = DoubleVector.broadcast(S, a[pa + 12]);
        c12p = x12.fma(bp, c12p);
        DoubleVector x13 = DoubleVector.broadcast(S, a[pa + 13]);
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
      oc += 14 * ldc;
    }
  }

  private static void t13x1(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c3p = DoubleVector.zero(S);
      DoubleVector c4p = DoubleVector.zero(S);
      DoubleVector c5p = DoubleVector.zero(S);
      DoubleVector c6p = DoubleVector.zero(S);
      DoubleVector c7p = DoubleVector.zero(S);
      DoubleVector c8p = DoubleVector.zero(S);
      DoubleVector c9p = DoubleVector.zero(S);
      DoubleVector c10p = DoubleVector.zero(S);
      DoubleVector c11p = DoubleVector.zero(S);
      DoubleVector c12p = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        DoubleVector x6 = DoubleVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bp, c6p);
        DoubleVector x7 = DoubleVector.broadcast(S, a[pa + 7]);
        c7p = x7.fma(bp, c7p);
        DoubleVector x8 = DoubleVector.broadcast(S, a[pa + 8]);
        c8p = x8.fma(bp, c8p);
        DoubleVector x9 = DoubleVector.broadcast(S, a[pa + 9]);
        c9p = x9.fma(bp, c9p);
        DoubleVector x10 = DoubleVector.broadcast(S, a[pa + 10]);
        c10p = x10.fma(bp, c10p);
        DoubleVector x11 = DoubleVector.broadcast(S, a[pa + 11]);
        c11p = x11.fma(bp, c11p);
        DoubleVector x12 = DoubleVector.broadcast(S, a[pa + 12]);
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
      oc += 13 * ldc;
    }
  }

  private static void t12x1(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c3p = DoubleVector.zero(S);
      DoubleVector c4p = DoubleVector.zero(S);
      DoubleVector c5p = DoubleVector.zero(S);
      DoubleVector c6p = DoubleVector.zero(S);
      DoubleVector c7p = DoubleVector.zero(S);
      DoubleVector c8p = DoubleVector.zero(S);
      DoubleVector c9p = DoubleVector.zero(S);
      DoubleVector c10p = DoubleVector.zero(S);
      DoubleVector c11p = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        DoubleVector x6 = DoubleVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bp, c6p);
        DoubleVector x7 = DoubleVector.broadcast(S, a[pa + 7]);
        c7p = x7.fma(bp, c7p);
        DoubleVector x8 = DoubleVector.broadcast(S, a[pa + 8]);
        c8p = x8.fma(bp, c8p);
        DoubleVector x9 = DoubleVector.broadcast(S, a[pa + 9]);
        c9p = x9.fma(bp, c9p);
        DoubleVector x10 = DoubleVector.broadcast(S, a[pa + 10]);
        c10p = x10.fma(bp, c10p);
        DoubleVector x11 = DoubleVector.broadcast(S, a[pa + 11]);
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
      oc += 12 * ldc;
    }
  }

  private static void t11x1(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c3p = DoubleVector.zero(S);
      DoubleVector c4p = DoubleVector.zero(S);
      DoubleVector c5p = DoubleVector.zero(S);
      DoubleVector c6p = DoubleVector.zero(S);
      DoubleVector c7p = DoubleVector.zero(S);
      DoubleVector c8p = DoubleVector.zero(S);
      DoubleVector c9p = DoubleVector.zero(S);
      DoubleVector c10p = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        DoubleVector x6 = DoubleVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bp, c6p);
        DoubleVector x7 = DoubleVector.broadcast(S, a[pa + 7]);
        c7p = x7.fma(bp, c7p);
        DoubleVector x8 = DoubleVector.broadcast(S, a[pa + 8]);
        c8p = x8.fma(bp, c8p);
        DoubleVector x9 = DoubleVector.broadcast(S, a[pa + 9]);
        c9p = x9.fma(bp, c9p);
        DoubleVector x10 = DoubleVector.broadcast(S, a[pa + 10]);
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
      oc += 11 * ldc;
    }
  }

  private static void t10x1(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c3p = DoubleVector.zero(S);
      DoubleVector c4p = DoubleVector.zero(S);
      DoubleVector c5p = DoubleVector.zero(S);
      DoubleVector c6p = DoubleVector.zero(S);
      DoubleVector c7p = DoubleVector.zero(S);
      DoubleVector c8p = DoubleVector.zero(S);
      DoubleVector c9p = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        DoubleVector x6 = DoubleVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bp, c6p);
        DoubleVector x7 = DoubleVector.broadcast(S, a[pa + 7]);
        c7p = x7.fma(bp, c7p);
        DoubleVector x8 = DoubleVector.broadcast(S, a[pa + 8]);
        c8p = x8.fma(bp, c8p);
        DoubleVector x9 = DoubleVector.broadcast(S, a[pa + 9]);
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
      oc += 10 * ldc;
    }
  }

  private static void t9x1(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c3p = DoubleVector.zero(S);
      DoubleVector c4p = DoubleVector.zero(S);
      DoubleVector c5p = DoubleVector.zero(S);
      DoubleVector c6p = DoubleVector.zero(S);
      DoubleVector c7p = DoubleVector.zero(S);
      DoubleVector c8p = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        DoubleVector x6 = DoubleVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bp, c6p);
        DoubleVector x7 = DoubleVector.broadcast(S, a[pa + 7]);
        c7p = x7.fma(bp, c7p);
        DoubleVector x8 = DoubleVector.broadcast(S, a[pa + 8]);
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
      oc += 9 * ldc;
    }
  }

  private static void t8x1(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c3p = DoubleVector.zero(S);
      DoubleVector c4p = DoubleVector.zero(S);
      DoubleVector c5p = DoubleVector.zero(S);
      DoubleVector c6p = DoubleVector.zero(S);
      DoubleVector c7p = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        DoubleVector x6 = DoubleVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bp, c6p);
        DoubleVector x7 = DoubleVector.broadcast(S, a[pa + 7]);
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
      oc += 8 * ldc;
    }
  }

  private static void t7x1(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c3p = DoubleVector.zero(S);
      DoubleVector c4p = DoubleVector.zero(S);
      DoubleVector c5p = DoubleVector.zero(S);
      DoubleVector c6p = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        DoubleVector x6 = DoubleVector.broadcast(S, a[pa + 6]);
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
      oc += 7 * ldc;
    }
  }

  private static void t6x1(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c3p = DoubleVector.zero(S);
      DoubleVector c4p = DoubleVector.zero(S);
      DoubleVector c5p = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        DoubleVector x5 = DoubleVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      c3p.intoArray(c, oc + 3 * ldc);
      c4p.intoArray(c, oc + 4 * ldc);
      c5p.intoArray(c, oc + 5 * ldc);
      ao += 6;
      oc += 6 * ldc;
    }
  }

  private static void t5x1(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c3p = DoubleVector.zero(S);
      DoubleVector c4p = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        DoubleVector x4 = DoubleVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      c3p.intoArray(c, oc + 3 * ldc);
      c4p.intoArray(c, oc + 4 * ldc);
      ao += 5;
      oc += 5 * ldc;
    }
  }

  private static void t4x1(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      DoubleVector c3p = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        DoubleVector x3 = DoubleVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      c3p.intoArray(c, oc + 3 * ldc);
      ao += 4;
      oc += 4 * ldc;
    }
  }

  private static void t3x1(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      DoubleVector c2p = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        DoubleVector x2 = DoubleVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      c2p.intoArray(c, oc + 2 * ldc);
      ao += 3;
      oc += 3 * ldc;
    }
  }

  private static void t2x1(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      DoubleVector c1p = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        DoubleVector x1 = DoubleVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      ao += 2;
      oc += 2 * ldc;
    }
  }

  private static void t1x1(
      int tiles, int[] pixels, int from, int count, double[] a, int ao, int aRow, double[] b,
      int bo, int bRow, int bLast, double[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c0p = DoubleVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        DoubleVector bp = DoubleVector.fromArray(S, b, pb);
        DoubleVector x0 = DoubleVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
      }
      c0p.intoArray(c, oc);
      ao += 1;
      oc += 1 * ldc;
    }
  }

}
