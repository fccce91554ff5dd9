package dev.swingby.kernels.vector;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Register tiles of the gradient of a convolution's weights, written by ConvTileSource
 * (kernels/src/test): strips of {@code tiles} tiles of mr channels of A and nv vectors of B, C =
 * A^T B summed over the pixels of a table, in order. The last vector may overlap the one before
 * it. Small ones sum three taps at once (s): each pixel of A with the pixel of B and the two
 * beside it, {@code plus} behind and {@code minus} before it.
 */
final class ConvWeightTilesF32 {
  private static final VectorSpecies<Float> S = VectorF32.SPECIES;
  private static final int W = S.length();

  private ConvWeightTilesF32() {}

  static void tiles(
      int mr, int nv, int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow,
      float[] b, int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
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
      int mr, int nv, int images, int pixels, int lines, int width, float[] a, int ao, int aRow,
      float[] b, int bo, int bRow, int bLast, float[] c, int oc, int plus, int minus, int ldc,
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
      int images, int pixels, int lines, int width, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int plus, int minus, int ldc, int cLast) {
    FloatVector c0p = FloatVector.zero(S);
    FloatVector c0q = FloatVector.zero(S);
    FloatVector c1p = FloatVector.zero(S);
    FloatVector c1q = FloatVector.zero(S);
    FloatVector c2p = FloatVector.zero(S);
    FloatVector c2q = FloatVector.zero(S);
    FloatVector c3p = FloatVector.zero(S);
    FloatVector c3q = FloatVector.zero(S);
    FloatVector d0p = FloatVector.zero(S);
    FloatVector d0q = FloatVector.zero(S);
    FloatVector d1p = FloatVector.zero(S);
    FloatVector d1q = FloatVector.zero(S);
    FloatVector d2p = FloatVector.zero(S);
    FloatVector d2q = FloatVector.zero(S);
    FloatVector d3p = FloatVector.zero(S);
    FloatVector d3q = FloatVector.zero(S);
    FloatVector e0p = FloatVector.zero(S);
    FloatVector e0q = FloatVector.zero(S);
    FloatVector e1p = FloatVector.zero(S);
    FloatVector e1q = FloatVector.zero(S);
    FloatVector e2p = FloatVector.zero(S);
    FloatVector e2q = FloatVector.zero(S);
    FloatVector e3p = FloatVector.zero(S);
    FloatVector e3q = FloatVector.zero(S);
    for (int n = 0; n < images * lines; n++) {
      int p = n / lines * pixels + n % lines * width;
      int pa = ao + p * aRow;
      int pb = bo + p * bRow;
      {
        FloatVector bcp = FloatVector.fromArray(S, b, pb);
        FloatVector bcq = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector bdp = FloatVector.fromArray(S, b, pb + bRow);
        FloatVector bdq = FloatVector.fromArray(S, b, pb + bRow + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        c0q = x0.fma(bcq, c0q);
        d0p = x0.fma(bdp, d0p);
        d0q = x0.fma(bdq, d0q);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        c1q = x1.fma(bcq, c1q);
        d1p = x1.fma(bdp, d1p);
        d1q = x1.fma(bdq, d1q);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bcp, c2p);
        c2q = x2.fma(bcq, c2q);
        d2p = x2.fma(bdp, d2p);
        d2q = x2.fma(bdq, d2q);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bcp, c3p);
        c3q = x3.fma(bcq, c3q);
        d3p = x3.fma(bdp, d3p);
        d3q = x3.fma(bdq, d3q);
      }
      for (int k = 2; k < width; k++) {
        pa += aRow;
        pb += bRow;
        {
          FloatVector bcp = FloatVector.fromArray(S, b, pb);
          FloatVector bcq = FloatVector.fromArray(S, b, pb + bLast);
          FloatVector bdp = FloatVector.fromArray(S, b, pb + bRow);
          FloatVector bdq = FloatVector.fromArray(S, b, pb + bRow + bLast);
          FloatVector bep = FloatVector.fromArray(S, b, pb - bRow);
          FloatVector beq = FloatVector.fromArray(S, b, pb - bRow + bLast);
          FloatVector x0 = FloatVector.broadcast(S, a[pa]);
          c0p = x0.fma(bcp, c0p);
          c0q = x0.fma(bcq, c0q);
          d0p = x0.fma(bdp, d0p);
          d0q = x0.fma(bdq, d0q);
          e0p = x0.fma(bep, e0p);
          e0q = x0.fma(beq, e0q);
          FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
          c1p = x1.fma(bcp, c1p);
          c1q = x1.fma(bcq, c1q);
          d1p = x1.fma(bdp, d1p);
          d1q = x1.fma(bdq, d1q);
          e1p = x1.fma(bep, e1p);
          e1q = x1.fma(beq, e1q);
          FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
          c2p = x2.fma(bcp, c2p);
          c2q = x2.fma(bcq, c2q);
          d2p = x2.fma(bdp, d2p);
          d2q = x2.fma(bdq, d2q);
          e2p = x2.fma(bep, e2p);
          e2q = x2.fma(beq, e2q);
          FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
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
        FloatVector bcp = FloatVector.fromArray(S, b, pb);
        FloatVector bcq = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector bep = FloatVector.fromArray(S, b, pb - bRow);
        FloatVector beq = FloatVector.fromArray(S, b, pb - bRow + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        c0q = x0.fma(bcq, c0q);
        e0p = x0.fma(bep, e0p);
        e0q = x0.fma(beq, e0q);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        c1q = x1.fma(bcq, c1q);
        e1p = x1.fma(bep, e1p);
        e1q = x1.fma(beq, e1q);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bcp, c2p);
        c2q = x2.fma(bcq, c2q);
        e2p = x2.fma(bep, e2p);
        e2q = x2.fma(beq, e2q);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
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
      int images, int pixels, int lines, int width, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int plus, int minus, int ldc, int cLast) {
    FloatVector c0p = FloatVector.zero(S);
    FloatVector c0q = FloatVector.zero(S);
    FloatVector c1p = FloatVector.zero(S);
    FloatVector c1q = FloatVector.zero(S);
    FloatVector c2p = FloatVector.zero(S);
    FloatVector c2q = FloatVector.zero(S);
    FloatVector d0p = FloatVector.zero(S);
    FloatVector d0q = FloatVector.zero(S);
    FloatVector d1p = FloatVector.zero(S);
    FloatVector d1q = FloatVector.zero(S);
    FloatVector d2p = FloatVector.zero(S);
    FloatVector d2q = FloatVector.zero(S);
    FloatVector e0p = FloatVector.zero(S);
    FloatVector e0q = FloatVector.zero(S);
    FloatVector e1p = FloatVector.zero(S);
    FloatVector e1q = FloatVector.zero(S);
    FloatVector e2p = FloatVector.zero(S);
    FloatVector e2q = FloatVector.zero(S);
    for (int n = 0; n < images * lines; n++) {
      int p = n / lines * pixels + n % lines * width;
      int pa = ao + p * aRow;
      int pb = bo + p * bRow;
      {
        FloatVector bcp = FloatVector.fromArray(S, b, pb);
        FloatVector bcq = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector bdp = FloatVector.fromArray(S, b, pb + bRow);
        FloatVector bdq = FloatVector.fromArray(S, b, pb + bRow + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        c0q = x0.fma(bcq, c0q);
        d0p = x0.fma(bdp, d0p);
        d0q = x0.fma(bdq, d0q);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        c1q = x1.fma(bcq, c1q);
        d1p = x1.fma(bdp, d1p);
        d1q = x1.fma(bdq, d1q);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bcp, c2p);
        c2q = x2.fma(bcq, c2q);
        d2p = x2.fma(bdp, d2p);
        d2q = x2.fma(bdq, d2q);
      }
      for (int k = 2; k < width; k++) {
        pa += aRow;
        pb += bRow;
        {
          FloatVector bcp = FloatVector.fromArray(S, b, pb);
          FloatVector bcq = FloatVector.fromArray(S, b, pb + bLast);
          FloatVector bdp = FloatVector.fromArray(S, b, pb + bRow);
          FloatVector bdq = FloatVector.fromArray(S, b, pb + bRow + bLast);
          FloatVector bep = FloatVector.fromArray(S, b, pb - bRow);
          FloatVector beq = FloatVector.fromArray(S, b, pb - bRow + bLast);
          FloatVector x0 = FloatVector.broadcast(S, a[pa]);
          c0p = x0.fma(bcp, c0p);
          c0q = x0.fma(bcq, c0q);
          d0p = x0.fma(bdp, d0p);
          d0q = x0.fma(bdq, d0q);
          e0p = x0.fma(bep, e0p);
          e0q = x0.fma(beq, e0q);
          FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
          c1p = x1.fma(bcp, c1p);
          c1q = x1.fma(bcq, c1q);
          d1p = x1.fma(bdp, d1p);
          d1q = x1.fma(bdq, d1q);
          e1p = x1.fma(bep, e1p);
          e1q = x1.fma(beq, e1q);
          FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
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
        FloatVector bcp = FloatVector.fromArray(S, b, pb);
        FloatVector bcq = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector bep = FloatVector.fromArray(S, b, pb - bRow);
        FloatVector beq = FloatVector.fromArray(S, b, pb - bRow + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        c0q = x0.fma(bcq, c0q);
        e0p = x0.fma(bep, e0p);
        e0q = x0.fma(beq, e0q);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        c1q = x1.fma(bcq, c1q);
        e1p = x1.fma(bep, e1p);
        e1q = x1.fma(beq, e1q);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
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
      int images, int pixels, int lines, int width, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int plus, int minus, int ldc, int cLast) {
    FloatVector c0p = FloatVector.zero(S);
    FloatVector c0q = FloatVector.zero(S);
    FloatVector c1p = FloatVector.zero(S);
    FloatVector c1q = FloatVector.zero(S);
    FloatVector d0p = FloatVector.zero(S);
    FloatVector d0q = FloatVector.zero(S);
    FloatVector d1p = FloatVector.zero(S);
    FloatVector d1q = FloatVector.zero(S);
    FloatVector e0p = FloatVector.zero(S);
    FloatVector e0q = FloatVector.zero(S);
    FloatVector e1p = FloatVector.zero(S);
    FloatVector e1q = FloatVector.zero(S);
    for (int n = 0; n < images * lines; n++) {
      int p = n / lines * pixels + n % lines * width;
      int pa = ao + p * aRow;
      int pb = bo + p * bRow;
      {
        FloatVector bcp = FloatVector.fromArray(S, b, pb);
        FloatVector bcq = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector bdp = FloatVector.fromArray(S, b, pb + bRow);
        FloatVector bdq = FloatVector.fromArray(S, b, pb + bRow + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        c0q = x0.fma(bcq, c0q);
        d0p = x0.fma(bdp, d0p);
        d0q = x0.fma(bdq, d0q);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        c1q = x1.fma(bcq, c1q);
        d1p = x1.fma(bdp, d1p);
        d1q = x1.fma(bdq, d1q);
      }
      for (int k = 2; k < width; k++) {
        pa += aRow;
        pb += bRow;
        {
          FloatVector bcp = FloatVector.fromArray(S, b, pb);
          FloatVector bcq = FloatVector.fromArray(S, b, pb + bLast);
          FloatVector bdp = FloatVector.fromArray(S, b, pb + bRow);
          FloatVector bdq = FloatVector.fromArray(S, b, pb + bRow + bLast);
          FloatVector bep = FloatVector.fromArray(S, b, pb - bRow);
          FloatVector beq = FloatVector.fromArray(S, b, pb - bRow + bLast);
          FloatVector x0 = FloatVector.broadcast(S, a[pa]);
          c0p = x0.fma(bcp, c0p);
          c0q = x0.fma(bcq, c0q);
          d0p = x0.fma(bdp, d0p);
          d0q = x0.fma(bdq, d0q);
          e0p = x0.fma(bep, e0p);
          e0q = x0.fma(beq, e0q);
          FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
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
        FloatVector bcp = FloatVector.fromArray(S, b, pb);
        FloatVector bcq = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector bep = FloatVector.fromArray(S, b, pb - bRow);
        FloatVector beq = FloatVector.fromArray(S, b, pb - bRow + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        c0q = x0.fma(bcq, c0q);
        e0p = x0.fma(bep, e0p);
        e0q = x0.fma(beq, e0q);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
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
      int images, int pixels, int lines, int width, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int plus, int minus, int ldc, int cLast) {
    FloatVector c0p = FloatVector.zero(S);
    FloatVector c0q = FloatVector.zero(S);
    FloatVector d0p = FloatVector.zero(S);
    FloatVector d0q = FloatVector.zero(S);
    FloatVector e0p = FloatVector.zero(S);
    FloatVector e0q = FloatVector.zero(S);
    for (int n = 0; n < images * lines; n++) {
      int p = n / lines * pixels + n % lines * width;
      int pa = ao + p * aRow;
      int pb = bo + p * bRow;
      {
        FloatVector bcp = FloatVector.fromArray(S, b, pb);
        FloatVector bcq = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector bdp = FloatVector.fromArray(S, b, pb + bRow);
        FloatVector bdq = FloatVector.fromArray(S, b, pb + bRow + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        c0q = x0.fma(bcq, c0q);
        d0p = x0.fma(bdp, d0p);
        d0q = x0.fma(bdq, d0q);
      }
      for (int k = 2; k < width; k++) {
        pa += aRow;
        pb += bRow;
        {
          FloatVector bcp = FloatVector.fromArray(S, b, pb);
          FloatVector bcq = FloatVector.fromArray(S, b, pb + bLast);
          FloatVector bdp = FloatVector.fromArray(S, b, pb + bRow);
          FloatVector bdq = FloatVector.fromArray(S, b, pb + bRow + bLast);
          FloatVector bep = FloatVector.fromArray(S, b, pb - bRow);
          FloatVector beq = FloatVector.fromArray(S, b, pb - bRow + bLast);
          FloatVector x0 = FloatVector.broadcast(S, a[pa]);
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
        FloatVector bcp = FloatVector.fromArray(S, b, pb);
        FloatVector bcq = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector bep = FloatVector.fromArray(S, b, pb - bRow);
        FloatVector beq = FloatVector.fromArray(S, b, pb - bRow + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
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
      int images, int pixels, int lines, int width, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int plus, int minus, int ldc, int cLast) {
    FloatVector c0p = FloatVector.zero(S);
    FloatVector c1p = FloatVector.zero(S);
    FloatVector c2p = FloatVector.zero(S);
    FloatVector c3p = FloatVector.zero(S);
    FloatVector c4p = FloatVector.zero(S);
    FloatVector c5p = FloatVector.zero(S);
    FloatVector c6p = FloatVector.zero(S);
    FloatVector c7p = FloatVector.zero(S);
    FloatVector d0p = FloatVector.zero(S);
    FloatVector d1p = FloatVector.zero(S);
    FloatVector d2p = FloatVector.zero(S);
    FloatVector d3p = FloatVector.zero(S);
    FloatVector d4p = FloatVector.zero(S);
    FloatVector d5p = FloatVector.zero(S);
    FloatVector d6p = FloatVector.zero(S);
    FloatVector d7p = FloatVector.zero(S);
    FloatVector e0p = FloatVector.zero(S);
    FloatVector e1p = FloatVector.zero(S);
    FloatVector e2p = FloatVector.zero(S);
    FloatVector e3p = FloatVector.zero(S);
    FloatVector e4p = FloatVector.zero(S);
    FloatVector e5p = FloatVector.zero(S);
    FloatVector e6p = FloatVector.zero(S);
    FloatVector e7p = FloatVector.zero(S);
    for (int n = 0; n < images * lines; n++) {
      int p = n / lines * pixels + n % lines * width;
      int pa = ao + p * aRow;
      int pb = bo + p * bRow;
      {
        FloatVector bcp = FloatVector.fromArray(S, b, pb);
        FloatVector bdp = FloatVector.fromArray(S, b, pb + bRow);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        d0p = x0.fma(bdp, d0p);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        d1p = x1.fma(bdp, d1p);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bcp, c2p);
        d2p = x2.fma(bdp, d2p);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bcp, c3p);
        d3p = x3.fma(bdp, d3p);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bcp, c4p);
        d4p = x4.fma(bdp, d4p);
        FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bcp, c5p);
        d5p = x5.fma(bdp, d5p);
        FloatVector x6 = FloatVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bcp, c6p);
        d6p = x6.fma(bdp, d6p);
        FloatVector x7 = FloatVector.broadcast(S, a[pa + 7]);
        c7p = x7.fma(bcp, c7p);
        d7p = x7.fma(bdp, d7p);
      }
      for (int k = 2; k < width; k++) {
        pa += aRow;
        pb += bRow;
        {
          FloatVector bcp = FloatVector.fromArray(S, b, pb);
          FloatVector bdp = FloatVector.fromArray(S, b, pb + bRow);
          FloatVector bep = FloatVector.fromArray(S, b, pb - bRow);
          FloatVector x0 = FloatVector.broadcast(S, a[pa]);
          c0p = x0.fma(bcp, c0p);
          d0p = x0.fma(bdp, d0p);
          e0p = x0.fma(bep, e0p);
          FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
          c1p = x1.fma(bcp, c1p);
          d1p = x1.fma(bdp, d1p);
          e1p = x1.fma(bep, e1p);
          FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
          c2p = x2.fma(bcp, c2p);
          d2p = x2.fma(bdp, d2p);
          e2p = x2.fma(bep, e2p);
          FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
          c3p = x3.fma(bcp, c3p);
          d3p = x3.fma(bdp, d3p);
          e3p = x3.fma(bep, e3p);
          FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
          c4p = x4.fma(bcp, c4p);
          d4p = x4.fma(bdp, d4p);
          e4p = x4.fma(bep, e4p);
          FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
          c5p = x5.fma(bcp, c5p);
          d5p = x5.fma(bdp, d5p);
          e5p = x5.fma(bep, e5p);
          FloatVector x6 = FloatVector.broadcast(S, a[pa + 6]);
          c6p = x6.fma(bcp, c6p);
          d6p = x6.fma(bdp, d6p);
          e6p = x6.fma(bep, e6p);
          FloatVector x7 = FloatVector.broadcast(S, a[pa + 7]);
          c7p = x7.fma(bcp, c7p);
          d7p = x7.fma(bdp, d7p);
          e7p = x7.fma(bep, e7p);
        }
      }
      pa += aRow;
      pb += bRow;
      {
        FloatVector bcp = FloatVector.fromArray(S, b, pb);
        FloatVector bep = FloatVector.fromArray(S, b, pb - bRow);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        e0p = x0.fma(bep, e0p);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        e1p = x1.fma(bep, e1p);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bcp, c2p);
        e2p = x2.fma(bep, e2p);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bcp, c3p);
        e3p = x3.fma(bep, e3p);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bcp, c4p);
        e4p = x4.fma(bep, e4p);
        FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bcp, c5p);
        e5p = x5.fma(bep, e5p);
        FloatVector x6 = FloatVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bcp, c6p);
        e6p = x6.fma(bep, e6p);
        FloatVector x7 = FloatVector.broadcast(S, a[pa + 7]);
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
      int images, int pixels, int lines, int width, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int plus, int minus, int ldc, int cLast) {
    FloatVector c0p = FloatVector.zero(S);
    FloatVector c1p = FloatVector.zero(S);
    FloatVector c2p = FloatVector.zero(S);
    FloatVector c3p = FloatVector.zero(S);
    FloatVector c4p = FloatVector.zero(S);
    FloatVector c5p = FloatVector.zero(S);
    FloatVector c6p = FloatVector.zero(S);
    FloatVector d0p = FloatVector.zero(S);
    FloatVector d1p = FloatVector.zero(S);
    FloatVector d2p = FloatVector.zero(S);
    FloatVector d3p = FloatVector.zero(S);
    FloatVector d4p = FloatVector.zero(S);
    FloatVector d5p = FloatVector.zero(S);
    FloatVector d6p = FloatVector.zero(S);
    FloatVector e0p = FloatVector.zero(S);
    FloatVector e1p = FloatVector.zero(S);
    FloatVector e2p = FloatVector.zero(S);
    FloatVector e3p = FloatVector.zero(S);
    FloatVector e4p = FloatVector.zero(S);
    FloatVector e5p = FloatVector.zero(S);
    FloatVector e6p = FloatVector.zero(S);
    for (int n = 0; n < images * lines; n++) {
      int p = n / lines * pixels + n % lines * width;
      int pa = ao + p * aRow;
      int pb = bo + p * bRow;
      {
        FloatVector bcp = FloatVector.fromArray(S, b, pb);
        FloatVector bdp = FloatVector.fromArray(S, b, pb + bRow);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        d0p = x0.fma(bdp, d0p);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        d1p = x1.fma(bdp, d1p);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bcp, c2p);
        d2p = x2.fma(bdp, d2p);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bcp, c3p);
        d3p = x3.fma(bdp, d3p);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bcp, c4p);
        d4p = x4.fma(bdp, d4p);
        FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bcp, c5p);
        d5p = x5.fma(bdp, d5p);
        FloatVector x6 = FloatVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bcp, c6p);
        d6p = x6.fma(bdp, d6p);
      }
      for (int k = 2; k < width; k++) {
        pa += aRow;
        pb += bRow;
        {
          FloatVector bcp = FloatVector.fromArray(S, b, pb);
          FloatVector bdp = FloatVector.fromArray(S, b, pb + bRow);
          FloatVector bep = FloatVector.fromArray(S, b, pb - bRow);
          FloatVector x0 = FloatVector.broadcast(S, a[pa]);
          c0p = x0.fma(bcp, c0p);
          d0p = x0.fma(bdp, d0p);
          e0p = x0.fma(bep, e0p);
          FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
          c1p = x1.fma(bcp, c1p);
          d1p = x1.fma(bdp, d1p);
          e1p = x1.fma(bep, e1p);
          FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
          c2p = x2.fma(bcp, c2p);
          d2p = x2.fma(bdp, d2p);
          e2p = x2.fma(bep, e2p);
          FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
          c3p = x3.fma(bcp, c3p);
          d3p = x3.fma(bdp, d3p);
          e3p = x3.fma(bep, e3p);
          FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
          c4p = x4.fma(bcp, c4p);
          d4p = x4.fma(bdp, d4p);
          e4p = x4.fma(bep, e4p);
          FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
          c5p = x5.fma(bcp, c5p);
          d5p = x5.fma(bdp, d5p);
          e5p = x5.fma(bep, e5p);
          FloatVector x6 = FloatVector.broadcast(S, a[pa + 6]);
          c6p = x6.fma(bcp, c6p);
          d6p = x6.fma(bdp, d6p);
          e6p = x6.fma(bep, e6p);
        }
      }
      pa += aRow;
      pb += bRow;
      {
        FloatVector bcp = FloatVector.fromArray(S, b, pb);
        FloatVector bep = FloatVector.fromArray(S, b, pb - bRow);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        e0p = x0.fma(bep, e0p);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        e1p = x1.fma(bep, e1p);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bcp, c2p);
        e2p = x2.fma(bep, e2p);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bcp, c3p);
        e3p = x3.fma(bep, e3p);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bcp, c4p);
        e4p = x4.fma(bep, e4p);
        FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bcp, c5p);
        e5p = x5.fma(bep, e5p);
        FloatVector x6 = FloatVector.broadcast(S, a[pa + 6]);
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
      int images, int pixels, int lines, int width, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int plus, int minus, int ldc, int cLast) {
    FloatVector c0p = FloatVector.zero(S);
    FloatVector c1p = FloatVector.zero(S);
    FloatVector c2p = FloatVector.zero(S);
    FloatVector c3p = FloatVector.zero(S);
    FloatVector c4p = FloatVector.zero(S);
    FloatVector c5p = FloatVector.zero(S);
    FloatVector d0p = FloatVector.zero(S);
    FloatVector d1p = FloatVector.zero(S);
    FloatVector d2p = FloatVector.zero(S);
    FloatVector d3p = FloatVector.zero(S);
    FloatVector d4p = FloatVector.zero(S);
    FloatVector d5p = FloatVector.zero(S);
    FloatVector e0p = FloatVector.zero(S);
    FloatVector e1p = FloatVector.zero(S);
    FloatVector e2p = FloatVector.zero(S);
    FloatVector e3p = FloatVector.zero(S);
    FloatVector e4p = FloatVector.zero(S);
    FloatVector e5p = FloatVector.zero(S);
    for (int n = 0; n < images * lines; n++) {
      int p = n / lines * pixels + n % lines * width;
      int pa = ao + p * aRow;
      int pb = bo + p * bRow;
      {
        FloatVector bcp = FloatVector.fromArray(S, b, pb);
        FloatVector bdp = FloatVector.fromArray(S, b, pb + bRow);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        d0p = x0.fma(bdp, d0p);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        d1p = x1.fma(bdp, d1p);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bcp, c2p);
        d2p = x2.fma(bdp, d2p);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bcp, c3p);
        d3p = x3.fma(bdp, d3p);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bcp, c4p);
        d4p = x4.fma(bdp, d4p);
        FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bcp, c5p);
        d5p = x5.fma(bdp, d5p);
      }
      for (int k = 2; k < width; k++) {
        pa += aRow;
        pb += bRow;
        {
          FloatVector bcp = FloatVector.fromArray(S, b, pb);
          FloatVector bdp = FloatVector.fromArray(S, b, pb + bRow);
          FloatVector bep = FloatVector.fromArray(S, b, pb - bRow);
          FloatVector x0 = FloatVector.broadcast(S, a[pa]);
          c0p = x0.fma(bcp, c0p);
          d0p = x0.fma(bdp, d0p);
          e0p = x0.fma(bep, e0p);
          FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
          c1p = x1.fma(bcp, c1p);
          d1p = x1.fma(bdp, d1p);
          e1p = x1.fma(bep, e1p);
          FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
          c2p = x2.fma(bcp, c2p);
          d2p = x2.fma(bdp, d2p);
          e2p = x2.fma(bep, e2p);
          FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
          c3p = x3.fma(bcp, c3p);
          d3p = x3.fma(bdp, d3p);
          e3p = x3.fma(bep, e3p);
          FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
          c4p = x4.fma(bcp, c4p);
          d4p = x4.fma(bdp, d4p);
          e4p = x4.fma(bep, e4p);
          FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
          c5p = x5.fma(bcp, c5p);
          d5p = x5.fma(bdp, d5p);
          e5p = x5.fma(bep, e5p);
        }
      }
      pa += aRow;
      pb += bRow;
      {
        FloatVector bcp = FloatVector.fromArray(S, b, pb);
        FloatVector bep = FloatVector.fromArray(S, b, pb - bRow);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        e0p = x0.fma(bep, e0p);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        e1p = x1.fma(bep, e1p);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bcp, c2p);
        e2p = x2.fma(bep, e2p);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bcp, c3p);
        e3p = x3.fma(bep, e3p);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bcp, c4p);
        e4p = x4.fma(bep, e4p);
        FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
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
      int images, int pixels, int lines, int width, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int plus, int minus, int ldc, int cLast) {
    FloatVector c0p = FloatVector.zero(S);
    FloatVector c1p = FloatVector.zero(S);
    FloatVector c2p = FloatVector.zero(S);
    FloatVector c3p = FloatVector.zero(S);
    FloatVector c4p = FloatVector.zero(S);
    FloatVector d0p = FloatVector.zero(S);
    FloatVector d1p = FloatVector.zero(S);
    FloatVector d2p = FloatVector.zero(S);
    FloatVector d3p = FloatVector.zero(S);
    FloatVector d4p = FloatVector.zero(S);
    FloatVector e0p = FloatVector.zero(S);
    FloatVector e1p = FloatVector.zero(S);
    FloatVector e2p = FloatVector.zero(S);
    FloatVector e3p = FloatVector.zero(S);
    FloatVector e4p = FloatVector.zero(S);
    for (int n = 0; n < images * lines; n++) {
      int p = n / lines * pixels + n % lines * width;
      int pa = ao + p * aRow;
      int pb = bo + p * bRow;
      {
        FloatVector bcp = FloatVector.fromArray(S, b, pb);
        FloatVector bdp = FloatVector.fromArray(S, b, pb + bRow);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        d0p = x0.fma(bdp, d0p);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        d1p = x1.fma(bdp, d1p);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bcp, c2p);
        d2p = x2.fma(bdp, d2p);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bcp, c3p);
        d3p = x3.fma(bdp, d3p);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bcp, c4p);
        d4p = x4.fma(bdp, d4p);
      }
      for (int k = 2; k < width; k++) {
        pa += aRow;
        pb += bRow;
        {
          FloatVector bcp = FloatVector.fromArray(S, b, pb);
          FloatVector bdp = FloatVector.fromArray(S, b, pb + bRow);
          FloatVector bep = FloatVector.fromArray(S, b, pb - bRow);
          FloatVector x0 = FloatVector.broadcast(S, a[pa]);
          c0p = x0.fma(bcp, c0p);
          d0p = x0.fma(bdp, d0p);
          e0p = x0.fma(bep, e0p);
          FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
          c1p = x1.fma(bcp, c1p);
          d1p = x1.fma(bdp, d1p);
          e1p = x1.fma(bep, e1p);
          FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
          c2p = x2.fma(bcp, c2p);
          d2p = x2.fma(bdp, d2p);
          e2p = x2.fma(bep, e2p);
          FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
          c3p = x3.fma(bcp, c3p);
          d3p = x3.fma(bdp, d3p);
          e3p = x3.fma(bep, e3p);
          FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
          c4p = x4.fma(bcp, c4p);
          d4p = x4.fma(bdp, d4p);
          e4p = x4.fma(bep, e4p);
        }
      }
      pa += aRow;
      pb += bRow;
      {
        FloatVector bcp = FloatVector.fromArray(S, b, pb);
        FloatVector bep = FloatVector.fromArray(S, b, pb - bRow);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        e0p = x0.fma(bep, e0p);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        e1p = x1.fma(bep, e1p);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bcp, c2p);
        e2p = x2.fma(bep, e2p);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bcp, c3p);
        e3p = x3.fma(bep, e3p);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
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
      int images, int pixels, int lines, int width, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int plus, int minus, int ldc, int cLast) {
    FloatVector c0p = FloatVector.zero(S);
    FloatVector c1p = FloatVector.zero(S);
    FloatVector c2p = FloatVector.zero(S);
    FloatVector c3p = FloatVector.zero(S);
    FloatVector d0p = FloatVector.zero(S);
    FloatVector d1p = FloatVector.zero(S);
    FloatVector d2p = FloatVector.zero(S);
    FloatVector d3p = FloatVector.zero(S);
    FloatVector e0p = FloatVector.zero(S);
    FloatVector e1p = FloatVector.zero(S);
    FloatVector e2p = FloatVector.zero(S);
    FloatVector e3p = FloatVector.zero(S);
    for (int n = 0; n < images * lines; n++) {
      int p = n / lines * pixels + n % lines * width;
      int pa = ao + p * aRow;
      int pb = bo + p * bRow;
      {
        FloatVector bcp = FloatVector.fromArray(S, b, pb);
        FloatVector bdp = FloatVector.fromArray(S, b, pb + bRow);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        d0p = x0.fma(bdp, d0p);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        d1p = x1.fma(bdp, d1p);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bcp, c2p);
        d2p = x2.fma(bdp, d2p);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bcp, c3p);
        d3p = x3.fma(bdp, d3p);
      }
      for (int k = 2; k < width; k++) {
        pa += aRow;
        pb += bRow;
        {
          FloatVector bcp = FloatVector.fromArray(S, b, pb);
          FloatVector bdp = FloatVector.fromArray(S, b, pb + bRow);
          FloatVector bep = FloatVector.fromArray(S, b, pb - bRow);
          FloatVector x0 = FloatVector.broadcast(S, a[pa]);
          c0p = x0.fma(bcp, c0p);
          d0p = x0.fma(bdp, d0p);
          e0p = x0.fma(bep, e0p);
          FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
          c1p = x1.fma(bcp, c1p);
          d1p = x1.fma(bdp, d1p);
          e1p = x1.fma(bep, e1p);
          FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
          c2p = x2.fma(bcp, c2p);
          d2p = x2.fma(bdp, d2p);
          e2p = x2.fma(bep, e2p);
          FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
          c3p = x3.fma(bcp, c3p);
          d3p = x3.fma(bdp, d3p);
          e3p = x3.fma(bep, e3p);
        }
      }
      pa += aRow;
      pb += bRow;
      {
        FloatVector bcp = FloatVector.fromArray(S, b, pb);
        FloatVector bep = FloatVector.fromArray(S, b, pb - bRow);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        e0p = x0.fma(bep, e0p);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        e1p = x1.fma(bep, e1p);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bcp, c2p);
        e2p = x2.fma(bep, e2p);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
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
      int images, int pixels, int lines, int width, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int plus, int minus, int ldc, int cLast) {
    FloatVector c0p = FloatVector.zero(S);
    FloatVector c1p = FloatVector.zero(S);
    FloatVector c2p = FloatVector.zero(S);
    FloatVector d0p = FloatVector.zero(S);
    FloatVector d1p = FloatVector.zero(S);
    FloatVector d2p = FloatVector.zero(S);
    FloatVector e0p = FloatVector.zero(S);
    FloatVector e1p = FloatVector.zero(S);
    FloatVector e2p = FloatVector.zero(S);
    for (int n = 0; n < images * lines; n++) {
      int p = n / lines * pixels + n % lines * width;
      int pa = ao + p * aRow;
      int pb = bo + p * bRow;
      {
        FloatVector bcp = FloatVector.fromArray(S, b, pb);
        FloatVector bdp = FloatVector.fromArray(S, b, pb + bRow);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        d0p = x0.fma(bdp, d0p);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        d1p = x1.fma(bdp, d1p);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bcp, c2p);
        d2p = x2.fma(bdp, d2p);
      }
      for (int k = 2; k < width; k++) {
        pa += aRow;
        pb += bRow;
        {
          FloatVector bcp = FloatVector.fromArray(S, b, pb);
          FloatVector bdp = FloatVector.fromArray(S, b, pb + bRow);
          FloatVector bep = FloatVector.fromArray(S, b, pb - bRow);
          FloatVector x0 = FloatVector.broadcast(S, a[pa]);
          c0p = x0.fma(bcp, c0p);
          d0p = x0.fma(bdp, d0p);
          e0p = x0.fma(bep, e0p);
          FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
          c1p = x1.fma(bcp, c1p);
          d1p = x1.fma(bdp, d1p);
          e1p = x1.fma(bep, e1p);
          FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
          c2p = x2.fma(bcp, c2p);
          d2p = x2.fma(bdp, d2p);
          e2p = x2.fma(bep, e2p);
        }
      }
      pa += aRow;
      pb += bRow;
      {
        FloatVector bcp = FloatVector.fromArray(S, b, pb);
        FloatVector bep = FloatVector.fromArray(S, b, pb - bRow);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        e0p = x0.fma(bep, e0p);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        e1p = x1.fma(bep, e1p);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
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
      int images, int pixels, int lines, int width, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int plus, int minus, int ldc, int cLast) {
    FloatVector c0p = FloatVector.zero(S);
    FloatVector c1p = FloatVector.zero(S);
    FloatVector d0p = FloatVector.zero(S);
    FloatVector d1p = FloatVector.zero(S);
    FloatVector e0p = FloatVector.zero(S);
    FloatVector e1p = FloatVector.zero(S);
    for (int n = 0; n < images * lines; n++) {
      int p = n / lines * pixels + n % lines * width;
      int pa = ao + p * aRow;
      int pb = bo + p * bRow;
      {
        FloatVector bcp = FloatVector.fromArray(S, b, pb);
        FloatVector bdp = FloatVector.fromArray(S, b, pb + bRow);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        d0p = x0.fma(bdp, d0p);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bcp, c1p);
        d1p = x1.fma(bdp, d1p);
      }
      for (int k = 2; k < width; k++) {
        pa += aRow;
        pb += bRow;
        {
          FloatVector bcp = FloatVector.fromArray(S, b, pb);
          FloatVector bdp = FloatVector.fromArray(S, b, pb + bRow);
          FloatVector bep = FloatVector.fromArray(S, b, pb - bRow);
          FloatVector x0 = FloatVector.broadcast(S, a[pa]);
          c0p = x0.fma(bcp, c0p);
          d0p = x0.fma(bdp, d0p);
          e0p = x0.fma(bep, e0p);
          FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
          c1p = x1.fma(bcp, c1p);
          d1p = x1.fma(bdp, d1p);
          e1p = x1.fma(bep, e1p);
        }
      }
      pa += aRow;
      pb += bRow;
      {
        FloatVector bcp = FloatVector.fromArray(S, b, pb);
        FloatVector bep = FloatVector.fromArray(S, b, pb - bRow);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        e0p = x0.fma(bep, e0p);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
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
      int images, int pixels, int lines, int width, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int plus, int minus, int ldc, int cLast) {
    FloatVector c0p = FloatVector.zero(S);
    FloatVector d0p = FloatVector.zero(S);
    FloatVector e0p = FloatVector.zero(S);
    for (int n = 0; n < images * lines; n++) {
      int p = n / lines * pixels + n % lines * width;
      int pa = ao + p * aRow;
      int pb = bo + p * bRow;
      {
        FloatVector bcp = FloatVector.fromArray(S, b, pb);
        FloatVector bdp = FloatVector.fromArray(S, b, pb + bRow);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bcp, c0p);
        d0p = x0.fma(bdp, d0p);
      }
      for (int k = 2; k < width; k++) {
        pa += aRow;
        pb += bRow;
        {
          FloatVector bcp = FloatVector.fromArray(S, b, pb);
          FloatVector bdp = FloatVector.fromArray(S, b, pb + bRow);
          FloatVector bep = FloatVector.fromArray(S, b, pb - bRow);
          FloatVector x0 = FloatVector.broadcast(S, a[pa]);
          c0p = x0.fma(bcp, c0p);
          d0p = x0.fma(bdp, d0p);
          e0p = x0.fma(bep, e0p);
        }
      }
      pa += aRow;
      pb += bRow;
      {
        FloatVector bcp = FloatVector.fromArray(S, b, pb);
        FloatVector bep = FloatVector.fromArray(S, b, pb - bRow);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c0q = FloatVector.zero(S);
      FloatVector c0r = FloatVector.zero(S);
      FloatVector c0s = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c1q = FloatVector.zero(S);
      FloatVector c1r = FloatVector.zero(S);
      FloatVector c1s = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c2q = FloatVector.zero(S);
      FloatVector c2r = FloatVector.zero(S);
      FloatVector c2s = FloatVector.zero(S);
      FloatVector c3p = FloatVector.zero(S);
      FloatVector c3q = FloatVector.zero(S);
      FloatVector c3r = FloatVector.zero(S);
      FloatVector c3s = FloatVector.zero(S);
      FloatVector c4p = FloatVector.zero(S);
      FloatVector c4q = FloatVector.zero(S);
      FloatVector c4r = FloatVector.zero(S);
      FloatVector c4s = FloatVector.zero(S);
      FloatVector c5p = FloatVector.zero(S);
      FloatVector c5q = FloatVector.zero(S);
      FloatVector c5r = FloatVector.zero(S);
      FloatVector c5s = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector bq = FloatVector.fromArray(S, b, pb + W);
        FloatVector br = FloatVector.fromArray(S, b, pb + 2 * W);
        FloatVector bs = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        c0s = x0.fma(bs, c0s);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        c1s = x1.fma(bs, c1s);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        c2s = x2.fma(bs, c2s);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        c3r = x3.fma(br, c3r);
        c3s = x3.fma(bs, c3s);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        c4r = x4.fma(br, c4r);
        c4s = x4.fma(bs, c4s);
        FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c0q = FloatVector.zero(S);
      FloatVector c0r = FloatVector.zero(S);
      FloatVector c0s = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c1q = FloatVector.zero(S);
      FloatVector c1r = FloatVector.zero(S);
      FloatVector c1s = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c2q = FloatVector.zero(S);
      FloatVector c2r = FloatVector.zero(S);
      FloatVector c2s = FloatVector.zero(S);
      FloatVector c3p = FloatVector.zero(S);
      FloatVector c3q = FloatVector.zero(S);
      FloatVector c3r = FloatVector.zero(S);
      FloatVector c3s = FloatVector.zero(S);
      FloatVector c4p = FloatVector.zero(S);
      FloatVector c4q = FloatVector.zero(S);
      FloatVector c4r = FloatVector.zero(S);
      FloatVector c4s = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector bq = FloatVector.fromArray(S, b, pb + W);
        FloatVector br = FloatVector.fromArray(S, b, pb + 2 * W);
        FloatVector bs = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        c0s = x0.fma(bs, c0s);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        c1s = x1.fma(bs, c1s);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        c2s = x2.fma(bs, c2s);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        c3r = x3.fma(br, c3r);
        c3s = x3.fma(bs, c3s);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c0q = FloatVector.zero(S);
      FloatVector c0r = FloatVector.zero(S);
      FloatVector c0s = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c1q = FloatVector.zero(S);
      FloatVector c1r = FloatVector.zero(S);
      FloatVector c1s = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c2q = FloatVector.zero(S);
      FloatVector c2r = FloatVector.zero(S);
      FloatVector c2s = FloatVector.zero(S);
      FloatVector c3p = FloatVector.zero(S);
      FloatVector c3q = FloatVector.zero(S);
      FloatVector c3r = FloatVector.zero(S);
      FloatVector c3s = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector bq = FloatVector.fromArray(S, b, pb + W);
        FloatVector br = FloatVector.fromArray(S, b, pb + 2 * W);
        FloatVector bs = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        c0s = x0.fma(bs, c0s);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        c1s = x1.fma(bs, c1s);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        c2s = x2.fma(bs, c2s);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c0q = FloatVector.zero(S);
      FloatVector c0r = FloatVector.zero(S);
      FloatVector c0s = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c1q = FloatVector.zero(S);
      FloatVector c1r = FloatVector.zero(S);
      FloatVector c1s = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c2q = FloatVector.zero(S);
      FloatVector c2r = FloatVector.zero(S);
      FloatVector c2s = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector bq = FloatVector.fromArray(S, b, pb + W);
        FloatVector br = FloatVector.fromArray(S, b, pb + 2 * W);
        FloatVector bs = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        c0s = x0.fma(bs, c0s);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        c1s = x1.fma(bs, c1s);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c0q = FloatVector.zero(S);
      FloatVector c0r = FloatVector.zero(S);
      FloatVector c0s = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c1q = FloatVector.zero(S);
      FloatVector c1r = FloatVector.zero(S);
      FloatVector c1s = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector bq = FloatVector.fromArray(S, b, pb + W);
        FloatVector br = FloatVector.fromArray(S, b, pb + 2 * W);
        FloatVector bs = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        c0s = x0.fma(bs, c0s);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c0q = FloatVector.zero(S);
      FloatVector c0r = FloatVector.zero(S);
      FloatVector c0s = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector bq = FloatVector.fromArray(S, b, pb + W);
        FloatVector br = FloatVector.fromArray(S, b, pb + 2 * W);
        FloatVector bs = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c0q = FloatVector.zero(S);
      FloatVector c0r = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c1q = FloatVector.zero(S);
      FloatVector c1r = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c2q = FloatVector.zero(S);
      FloatVector c2r = FloatVector.zero(S);
      FloatVector c3p = FloatVector.zero(S);
      FloatVector c3q = FloatVector.zero(S);
      FloatVector c3r = FloatVector.zero(S);
      FloatVector c4p = FloatVector.zero(S);
      FloatVector c4q = FloatVector.zero(S);
      FloatVector c4r = FloatVector.zero(S);
      FloatVector c5p = FloatVector.zero(S);
      FloatVector c5q = FloatVector.zero(S);
      FloatVector c5r = FloatVector.zero(S);
      FloatVector c6p = FloatVector.zero(S);
      FloatVector c6q = FloatVector.zero(S);
      FloatVector c6r = FloatVector.zero(S);
      FloatVector c7p = FloatVector.zero(S);
      FloatVector c7q = FloatVector.zero(S);
      FloatVector c7r = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector bq = FloatVector.fromArray(S, b, pb + W);
        FloatVector br = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        c3r = x3.fma(br, c3r);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        c4r = x4.fma(br, c4r);
        FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        c5r = x5.fma(br, c5r);
        FloatVector x6 = FloatVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bp, c6p);
        c6q = x6.fma(bq, c6q);
        c6r = x6.fma(br, c6r);
        FloatVector x7 = FloatVector.broadcast(S, a[pa + 7]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c0q = FloatVector.zero(S);
      FloatVector c0r = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c1q = FloatVector.zero(S);
      FloatVector c1r = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c2q = FloatVector.zero(S);
      FloatVector c2r = FloatVector.zero(S);
      FloatVector c3p = FloatVector.zero(S);
      FloatVector c3q = FloatVector.zero(S);
      FloatVector c3r = FloatVector.zero(S);
      FloatVector c4p = FloatVector.zero(S);
      FloatVector c4q = FloatVector.zero(S);
      FloatVector c4r = FloatVector.zero(S);
      FloatVector c5p = FloatVector.zero(S);
      FloatVector c5q = FloatVector.zero(S);
      FloatVector c5r = FloatVector.zero(S);
      FloatVector c6p = FloatVector.zero(S);
      FloatVector c6q = FloatVector.zero(S);
      FloatVector c6r = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector bq = FloatVector.fromArray(S, b, pb + W);
        FloatVector br = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        c3r = x3.fma(br, c3r);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        c4r = x4.fma(br, c4r);
        FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        c5r = x5.fma(br, c5r);
        FloatVector x6 = FloatVector.broadcast(S, a[pa + 6]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c0q = FloatVector.zero(S);
      FloatVector c0r = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c1q = FloatVector.zero(S);
      FloatVector c1r = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c2q = FloatVector.zero(S);
      FloatVector c2r = FloatVector.zero(S);
      FloatVector c3p = FloatVector.zero(S);
      FloatVector c3q = FloatVector.zero(S);
      FloatVector c3r = FloatVector.zero(S);
      FloatVector c4p = FloatVector.zero(S);
      FloatVector c4q = FloatVector.zero(S);
      FloatVector c4r = FloatVector.zero(S);
      FloatVector c5p = FloatVector.zero(S);
      FloatVector c5q = FloatVector.zero(S);
      FloatVector c5r = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector bq = FloatVector.fromArray(S, b, pb + W);
        FloatVector br = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        c3r = x3.fma(br, c3r);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        c4r = x4.fma(br, c4r);
        FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c0q = FloatVector.zero(S);
      FloatVector c0r = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c1q = FloatVector.zero(S);
      FloatVector c1r = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c2q = FloatVector.zero(S);
      FloatVector c2r = FloatVector.zero(S);
      FloatVector c3p = FloatVector.zero(S);
      FloatVector c3q = FloatVector.zero(S);
      FloatVector c3r = FloatVector.zero(S);
      FloatVector c4p = FloatVector.zero(S);
      FloatVector c4q = FloatVector.zero(S);
      FloatVector c4r = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector bq = FloatVector.fromArray(S, b, pb + W);
        FloatVector br = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        c3r = x3.fma(br, c3r);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c0q = FloatVector.zero(S);
      FloatVector c0r = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c1q = FloatVector.zero(S);
      FloatVector c1r = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c2q = FloatVector.zero(S);
      FloatVector c2r = FloatVector.zero(S);
      FloatVector c3p = FloatVector.zero(S);
      FloatVector c3q = FloatVector.zero(S);
      FloatVector c3r = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector bq = FloatVector.fromArray(S, b, pb + W);
        FloatVector br = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        c2r = x2.fma(br, c2r);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c0q = FloatVector.zero(S);
      FloatVector c0r = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c1q = FloatVector.zero(S);
      FloatVector c1r = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c2q = FloatVector.zero(S);
      FloatVector c2r = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector bq = FloatVector.fromArray(S, b, pb + W);
        FloatVector br = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        c1r = x1.fma(br, c1r);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c0q = FloatVector.zero(S);
      FloatVector c0r = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c1q = FloatVector.zero(S);
      FloatVector c1r = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector bq = FloatVector.fromArray(S, b, pb + W);
        FloatVector br = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        c0r = x0.fma(br, c0r);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c0q = FloatVector.zero(S);
      FloatVector c0r = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector bq = FloatVector.fromArray(S, b, pb + W);
        FloatVector br = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c0q = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c1q = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c2q = FloatVector.zero(S);
      FloatVector c3p = FloatVector.zero(S);
      FloatVector c3q = FloatVector.zero(S);
      FloatVector c4p = FloatVector.zero(S);
      FloatVector c4q = FloatVector.zero(S);
      FloatVector c5p = FloatVector.zero(S);
      FloatVector c5q = FloatVector.zero(S);
      FloatVector c6p = FloatVector.zero(S);
      FloatVector c6q = FloatVector.zero(S);
      FloatVector c7p = FloatVector.zero(S);
      FloatVector c7q = FloatVector.zero(S);
      FloatVector c8p = FloatVector.zero(S);
      FloatVector c8q = FloatVector.zero(S);
      FloatVector c9p = FloatVector.zero(S);
      FloatVector c9q = FloatVector.zero(S);
      FloatVector c10p = FloatVector.zero(S);
      FloatVector c10q = FloatVector.zero(S);
      FloatVector c11p = FloatVector.zero(S);
      FloatVector c11q = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector bq = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        FloatVector x6 = FloatVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bp, c6p);
        c6q = x6.fma(bq, c6q);
        FloatVector x7 = FloatVector.broadcast(S, a[pa + 7]);
        c7p = x7.fma(bp, c7p);
        c7q = x7.fma(bq, c7q);
        FloatVector x8 = FloatVector.broadcast(S, a[pa + 8]);
        c8p = x8.fma(bp, c8p);
        c8q = x8.fma(bq, c8q);
        FloatVector x9 = FloatVector.broadcast(S, a[pa + 9]);
        c9p = x9.fma(bp, c9p);
        c9q = x9.fma(bq, c9q);
        FloatVector x10 = FloatVector.broadcast(S, a[pa + 10]);
        c10p = x10.fma(bp, c10p);
        c10q = x10.fma(bq, c10q);
        FloatVector x11 = FloatVector.broadcast(S, a[pa + 11]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c0q = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c1q = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c2q = FloatVector.zero(S);
      FloatVector c3p = FloatVector.zero(S);
      FloatVector c3q = FloatVector.zero(S);
      FloatVector c4p = FloatVector.zero(S);
      FloatVector c4q = FloatVector.zero(S);
      FloatVector c5p = FloatVector.zero(S);
      FloatVector c5q = FloatVector.zero(S);
      FloatVector c6p = FloatVector.zero(S);
      FloatVector c6q = FloatVector.zero(S);
      FloatVector c7p = FloatVector.zero(S);
      FloatVector c7q = FloatVector.zero(S);
      FloatVector c8p = FloatVector.zero(S);
      FloatVector c8q = FloatVector.zero(S);
      FloatVector c9p = FloatVector.zero(S);
      FloatVector c9q = FloatVector.zero(S);
      FloatVector c10p = FloatVector.zero(S);
      FloatVector c10q = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector bq = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        FloatVector x6 = FloatVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bp, c6p);
        c6q = x6.fma(bq, c6q);
        FloatVector x7 = FloatVector.broadcast(S, a[pa + 7]);
        c7p = x7.fma(bp, c7p);
        c7q = x7.fma(bq, c7q);
        FloatVector x8 = FloatVector.broadcast(S, a[pa + 8]);
        c8p = x8.fma(bp, c8p);
        c8q = x8.fma(bq, c8q);
        FloatVector x9 = FloatVector.broadcast(S, a[pa + 9]);
        c9p = x9.fma(bp, c9p);
        c9q = x9.fma(bq, c9q);
        FloatVector x10 = FloatVector.broadcast(S, a[pa + 10]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c0q = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c1q = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c2q = FloatVector.zero(S);
      FloatVector c3p = FloatVector.zero(S);
      FloatVector c3q = FloatVector.zero(S);
      FloatVector c4p = FloatVector.zero(S);
      FloatVector c4q = FloatVector.zero(S);
      FloatVector c5p = FloatVector.zero(S);
      FloatVector c5q = FloatVector.zero(S);
      FloatVector c6p = FloatVector.zero(S);
      FloatVector c6q = FloatVector.zero(S);
      FloatVector c7p = FloatVector.zero(S);
      FloatVector c7q = FloatVector.zero(S);
      FloatVector c8p = FloatVector.zero(S);
      FloatVector c8q = FloatVector.zero(S);
      FloatVector c9p = FloatVector.zero(S);
      FloatVector c9q = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector bq = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        FloatVector x6 = FloatVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bp, c6p);
        c6q = x6.fma(bq, c6q);
        FloatVector x7 = FloatVector.broadcast(S, a[pa + 7]);
        c7p = x7.fma(bp, c7p);
        c7q = x7.fma(bq, c7q);
        FloatVector x8 = FloatVector.broadcast(S, a[pa + 8]);
        c8p = x8.fma(bp, c8p);
        c8q = x8.fma(bq, c8q);
        FloatVector x9 = FloatVector.broadcast(S, a[pa + 9]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c0q = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c1q = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c2q = FloatVector.zero(S);
      FloatVector c3p = FloatVector.zero(S);
      FloatVector c3q = FloatVector.zero(S);
      FloatVector c4p = FloatVector.zero(S);
      FloatVector c4q = FloatVector.zero(S);
      FloatVector c5p = FloatVector.zero(S);
      FloatVector c5q = FloatVector.zero(S);
      FloatVector c6p = FloatVector.zero(S);
      FloatVector c6q = FloatVector.zero(S);
      FloatVector c7p = FloatVector.zero(S);
      FloatVector c7q = FloatVector.zero(S);
      FloatVector c8p = FloatVector.zero(S);
      FloatVector c8q = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector bq = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        FloatVector x6 = FloatVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bp, c6p);
        c6q = x6.fma(bq, c6q);
        FloatVector x7 = FloatVector.broadcast(S, a[pa + 7]);
        c7p = x7.fma(bp, c7p);
        c7q = x7.fma(bq, c7q);
        FloatVector x8 = FloatVector.broadcast(S, a[pa + 8]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c0q = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c1q = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c2q = FloatVector.zero(S);
      FloatVector c3p = FloatVector.zero(S);
      FloatVector c3q = FloatVector.zero(S);
      FloatVector c4p = FloatVector.zero(S);
      FloatVector c4q = FloatVector.zero(S);
      FloatVector c5p = FloatVector.zero(S);
      FloatVector c5q = FloatVector.zero(S);
      FloatVector c6p = FloatVector.zero(S);
      FloatVector c6q = FloatVector.zero(S);
      FloatVector c7p = FloatVector.zero(S);
      FloatVector c7q = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector bq = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        FloatVector x6 = FloatVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bp, c6p);
        c6q = x6.fma(bq, c6q);
        FloatVector x7 = FloatVector.broadcast(S, a[pa + 7]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c0q = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c1q = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c2q = FloatVector.zero(S);
      FloatVector c3p = FloatVector.zero(S);
      FloatVector c3q = FloatVector.zero(S);
      FloatVector c4p = FloatVector.zero(S);
      FloatVector c4q = FloatVector.zero(S);
      FloatVector c5p = FloatVector.zero(S);
      FloatVector c5q = FloatVector.zero(S);
      FloatVector c6p = FloatVector.zero(S);
      FloatVector c6q = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector bq = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        c5q = x5.fma(bq, c5q);
        FloatVector x6 = FloatVector.broadcast(S, a[pa + 6]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c0q = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c1q = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c2q = FloatVector.zero(S);
      FloatVector c3p = FloatVector.zero(S);
      FloatVector c3q = FloatVector.zero(S);
      FloatVector c4p = FloatVector.zero(S);
      FloatVector c4q = FloatVector.zero(S);
      FloatVector c5p = FloatVector.zero(S);
      FloatVector c5q = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector bq = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        c4q = x4.fma(bq, c4q);
        FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c0q = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c1q = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c2q = FloatVector.zero(S);
      FloatVector c3p = FloatVector.zero(S);
      FloatVector c3q = FloatVector.zero(S);
      FloatVector c4p = FloatVector.zero(S);
      FloatVector c4q = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector bq = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        c3q = x3.fma(bq, c3q);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c0q = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c1q = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c2q = FloatVector.zero(S);
      FloatVector c3p = FloatVector.zero(S);
      FloatVector c3q = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector bq = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        c2q = x2.fma(bq, c2q);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c0q = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c1q = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c2q = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector bq = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        c1q = x1.fma(bq, c1q);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c0q = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c1q = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector bq = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        c0q = x0.fma(bq, c0q);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c0q = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector bq = FloatVector.fromArray(S, b, pb + bLast);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c3p = FloatVector.zero(S);
      FloatVector c4p = FloatVector.zero(S);
      FloatVector c5p = FloatVector.zero(S);
      FloatVector c6p = FloatVector.zero(S);
      FloatVector c7p = FloatVector.zero(S);
      FloatVector c8p = FloatVector.zero(S);
      FloatVector c9p = FloatVector.zero(S);
      FloatVector c10p = FloatVector.zero(S);
      FloatVector c11p = FloatVector.zero(S);
      FloatVector c12p = FloatVector.zero(S);
      FloatVector c13p = FloatVector.zero(S);
      FloatVector c14p = FloatVector.zero(S);
      FloatVector c15p = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        FloatVector x6 = FloatVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bp, c6p);
        FloatVector x7 = FloatVector.broadcast(S, a[pa + 7]);
        c7p = x7.fma(bp, c7p);
        FloatVector x8 = FloatVector.broadcast(S, a[pa + 8]);
        c8p = x8.fma(bp, c8p);
        FloatVector x9 = FloatVector.broadcast(S, a[pa + 9]);
        c9p = x9.fma(bp, c9p);
        FloatVector x10 = FloatVector.broadcast(S, a[pa + 10]);
        c10p = x10.fma(bp, c10p);
        FloatVector x11 = FloatVector.broadcast(S, a[pa + 11]);
        c11p = x11.fma(bp, c11p);
        FloatVector x12 = FloatVector.broadcast(S, a[pa + 12]);
        c12p = x12.fma(bp, c12p);
        FloatVector x13 = FloatVector.broadcast(S, a[pa + 13]);
        c13p = x13.fma(bp, c13p);
        FloatVector x14 = FloatVector.broadcast(S, a[pa + 14]);
        c14p = x14.fma(bp, c14p);
        FloatVector x15 = FloatVector.broadcast(S, a[pa + 15]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c3p = FloatVector.zero(S);
      FloatVector c4p = FloatVector.zero(S);
      FloatVector c5p = FloatVector.zero(S);
      FloatVector c6p = FloatVector.zero(S);
      FloatVector c7p = FloatVector.zero(S);
      FloatVector c8p = FloatVector.zero(S);
      FloatVector c9p = FloatVector.zero(S);
      FloatVector c10p = FloatVector.zero(S);
      FloatVector c11p = FloatVector.zero(S);
      FloatVector c12p = FloatVector.zero(S);
      FloatVector c13p = FloatVector.zero(S);
      FloatVector c14p = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        FloatVector x6 = FloatVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bp, c6p);
        FloatVector x7 = FloatVector.broadcast(S, a[pa + 7]);
        c7p = x7.fma(bp, c7p);
        FloatVector x8 = FloatVector.broadcast(S, a[pa + 8]);
        c8p = x8.fma(bp, c8p);
        FloatVector x9 = FloatVector.broadcast(S, a[pa + 9]);
        c9p = x9.fma(bp, c9p);
        FloatVector x10 = FloatVector.broadcast(S, a[pa + 10]);
        c10p = x10.fma(bp, c10p);
        FloatVector x11 = FloatVector.broadcast(S, a[pa + 11]);
        c11p = x11.fma(bp, c11p);
        FloatVector x12 = FloatVector.broadcast(S, a[pa + 12]);
        c12p = x12.fma(bp, c12p);
        FloatVector x13 = FloatVector.broadcast(S, a[pa + 13]);
        c13p = x13.fma(bp, c13p);
        FloatVector x14 = FloatVector.broadcast(S, a[pa + 14]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c3p = FloatVector.zero(S);
      FloatVector c4p = FloatVector.zero(S);
      FloatVector c5p = FloatVector.zero(S);
      FloatVector c6p = FloatVector.zero(S);
      FloatVector c7p = FloatVector.zero(S);
      FloatVector c8p = FloatVector.zero(S);
      FloatVector c9p = FloatVector.zero(S);
      FloatVector c10p = FloatVector.zero(S);
      FloatVector c11p = FloatVector.zero(S);
      FloatVector c12p = FloatVector.zero(S);
      FloatVector c13p = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        FloatVector x6 = FloatVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bp, c6p);
        FloatVector x7 = FloatVector.broadcast(S, a[pa + 7]);
        c7p = x7.fma(bp, c7p);
        FloatVector x8 = FloatVector.broadcast(S, a[pa + 8]);
        c8p = x8.fma(bp, c8p);
        FloatVector x9 = FloatVector.broadcast(S, a[pa + 9]);
        c9p = x9.fma(bp, c9p);
        FloatVector x10 = FloatVector.broadcast(S, a[pa + 10]);
        c10p = x10.fma(bp, c10p);
        FloatVector x11 = FloatVector.broadcast(S, a[pa + 11]);
        c11p = x11.fma(bp, c11p);
        FloatVector x12 = FloatVector.broadcast(S, a[pa + 12]);
        c12p = x12.fma(bp, c12p);
        FloatVector x13 = FloatVector.broadcast(S, a[pa + 13]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c3p = FloatVector.zero(S);
      FloatVector c4p = FloatVector.zero(S);
      FloatVector c5p = FloatVector.zero(S);
      FloatVector c6p = FloatVector.zero(S);
      FloatVector c7p = FloatVector.zero(S);
      FloatVector c8p = FloatVector.zero(S);
      FloatVector c9p = FloatVector.zero(S);
      FloatVector c10p = FloatVector.zero(S);
      FloatVector c11p = FloatVector.zero(S);
      FloatVector c12p = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        FloatVector x6 = FloatVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bp, c6p);
        FloatVector x7 = FloatVector.broadcast(S, a[pa + 7]);
        c7p = x7.fma(bp, c7p);
        FloatVector x8 = FloatVector.broadcast(S, a[pa + 8]);
        c8p = x8.fma(bp, c8p);
        FloatVector x9 = FloatVector.broadcast(S, a[pa + 9]);
        c9p = x9.fma(bp, c9p);
        FloatVector x10 = FloatVector.broadcast(S, a[pa + 10]);
        c10p = x10.fma(bp, c10p);
        FloatVector x11 = FloatVector.broadcast(S, a[pa + 11]);
        c11p = x11.fma(bp, c11p);
        FloatVector x12 = FloatVector.broadcast(S, a[pa + 12]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c3p = FloatVector.zero(S);
      FloatVector c4p = FloatVector.zero(S);
      FloatVector c5p = FloatVector.zero(S);
      FloatVector c6p = FloatVector.zero(S);
      FloatVector c7p = FloatVector.zero(S);
      FloatVector c8p = FloatVector.zero(S);
      FloatVector c9p = FloatVector.zero(S);
      FloatVector c10p = FloatVector.zero(S);
      FloatVector c11p = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        FloatVector x6 = FloatVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bp, c6p);
        FloatVector x7 = FloatVector.broadcast(S, a[pa + 7]);
        c7p = x7.fma(bp, c7p);
        FloatVector x8 = FloatVector.broadcast(S, a[pa + 8]);
        c8p = x8.fma(bp, c8p);
        FloatVector x9 = FloatVector.broadcast(S, a[pa + 9]);
        c9p = x9.fma(bp, c9p);
        FloatVector x10 = FloatVector.broadcast(S, a[pa + 10]);
        c10p = x10.fma(bp, c10p);
        FloatVector x11 = FloatVector.broadcast(S, a[pa + 11]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c3p = FloatVector.zero(S);
      FloatVector c4p = FloatVector.zero(S);
      FloatVector c5p = FloatVector.zero(S);
      FloatVector c6p = FloatVector.zero(S);
      FloatVector c7p = FloatVector.zero(S);
      FloatVector c8p = FloatVector.zero(S);
      FloatVector c9p = FloatVector.zero(S);
      FloatVector c10p = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        FloatVector x6 = FloatVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bp, c6p);
        FloatVector x7 = FloatVector.broadcast(S, a[pa + 7]);
        c7p = x7.fma(bp, c7p);
        FloatVector x8 = FloatVector.broadcast(S, a[pa + 8]);
        c8p = x8.fma(bp, c8p);
        FloatVector x9 = FloatVector.broadcast(S, a[pa + 9]);
        c9p = x9.fma(bp, c9p);
        FloatVector x10 = FloatVector.broadcast(S, a[pa + 10]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c3p = FloatVector.zero(S);
      FloatVector c4p = FloatVector.zero(S);
      FloatVector c5p = FloatVector.zero(S);
      FloatVector c6p = FloatVector.zero(S);
      FloatVector c7p = FloatVector.zero(S);
      FloatVector c8p = FloatVector.zero(S);
      FloatVector c9p = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        FloatVector x6 = FloatVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bp, c6p);
        FloatVector x7 = FloatVector.broadcast(S, a[pa + 7]);
        c7p = x7.fma(bp, c7p);
        FloatVector x8 = FloatVector.broadcast(S, a[pa + 8]);
        c8p = x8.fma(bp, c8p);
        FloatVector x9 = FloatVector.broadcast(S, a[pa + 9]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c3p = FloatVector.zero(S);
      FloatVector c4p = FloatVector.zero(S);
      FloatVector c5p = FloatVector.zero(S);
      FloatVector c6p = FloatVector.zero(S);
      FloatVector c7p = FloatVector.zero(S);
      FloatVector c8p = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        FloatVector x6 = FloatVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bp, c6p);
        FloatVector x7 = FloatVector.broadcast(S, a[pa + 7]);
        c7p = x7.fma(bp, c7p);
        FloatVector x8 = FloatVector.broadcast(S, a[pa + 8]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c3p = FloatVector.zero(S);
      FloatVector c4p = FloatVector.zero(S);
      FloatVector c5p = FloatVector.zero(S);
      FloatVector c6p = FloatVector.zero(S);
      FloatVector c7p = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        FloatVector x6 = FloatVector.broadcast(S, a[pa + 6]);
        c6p = x6.fma(bp, c6p);
        FloatVector x7 = FloatVector.broadcast(S, a[pa + 7]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c3p = FloatVector.zero(S);
      FloatVector c4p = FloatVector.zero(S);
      FloatVector c5p = FloatVector.zero(S);
      FloatVector c6p = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
        c5p = x5.fma(bp, c5p);
        FloatVector x6 = FloatVector.broadcast(S, a[pa + 6]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c3p = FloatVector.zero(S);
      FloatVector c4p = FloatVector.zero(S);
      FloatVector c5p = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
        c4p = x4.fma(bp, c4p);
        FloatVector x5 = FloatVector.broadcast(S, a[pa + 5]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c3p = FloatVector.zero(S);
      FloatVector c4p = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
        c3p = x3.fma(bp, c3p);
        FloatVector x4 = FloatVector.broadcast(S, a[pa + 4]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      FloatVector c3p = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
        c2p = x2.fma(bp, c2p);
        FloatVector x3 = FloatVector.broadcast(S, a[pa + 3]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      FloatVector c2p = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
        FloatVector x2 = FloatVector.broadcast(S, a[pa + 2]);
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
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      FloatVector c1p = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
        FloatVector x1 = FloatVector.broadcast(S, a[pa + 1]);
        c1p = x1.fma(bp, c1p);
      }
      c0p.intoArray(c, oc);
      c1p.intoArray(c, oc + ldc);
      ao += 2;
      oc += 2 * ldc;
    }
  }

  private static void t1x1(
      int tiles, int[] pixels, int from, int count, float[] a, int ao, int aRow, float[] b,
      int bo, int bRow, int bLast, float[] c, int oc, int ldc, int cLast) {
    for (int t = 0; t < tiles; t++) {
      FloatVector c0p = FloatVector.zero(S);
      for (int k = 0; k < count; k++) {
        int p = pixels[from + k];
        int pa = ao + p * aRow;
        int pb = bo + p * bRow;
        FloatVector bp = FloatVector.fromArray(S, b, pb);
        FloatVector x0 = FloatVector.broadcast(S, a[pa]);
        c0p = x0.fma(bp, c0p);
      }
      c0p.intoArray(c, oc);
      ao += 1;
      oc += 1 * ldc;
    }
  }

}
