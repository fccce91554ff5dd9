package dev.swingby.kernels.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Register tiles of layers with ReLU, written by TileSource (kernels/src/test): strips of
 * {@code tiles} tiles of mr rows against a panel of B, as the products' own, and what the layer
 * does to them before they are stored: C = relu(D + A B), or C = (D + A B) relu'(Z).
 */
final class LayerTilesF64 {
  private static final VectorSpecies<Double> S = VectorF64.SPECIES;
  private static final int W = S.length();

  private LayerTilesF64() {}

  static void relu(
      int mr, int nv, int tiles, int kc, double[] a, int ao, int aRow, double[] b, int bo,
      double[] d, int od, double[] c, int oc, int ldc) {
    switch (32 * nv + mr - 1) {
      case 133 -> {
        for (int t = 0; t < tiles; t++) {
          f6x4(
              kc, a, ao, aRow, b, bo, d, od, c, oc, ldc);
          ao += 6 * aRow;
          oc += 6 * ldc;
        }
      }
      case 132 -> {
        for (int t = 0; t < tiles; t++) {
          f5x4(
              kc, a, ao, aRow, b, bo, d, od, c, oc, ldc);
          ao += 5 * aRow;
          oc += 5 * ldc;
        }
      }
      case 131 -> {
        for (int t = 0; t < tiles; t++) {
          f4x4(
              kc, a, ao, aRow, b, bo, d, od, c, oc, ldc);
          ao += 4 * aRow;
          oc += 4 * ldc;
        }
      }
      case 130 -> {
        for (int t = 0; t < tiles; t++) {
          f3x4(
              kc, a, ao, aRow, b, bo, d, od, c, oc, ldc);
          ao += 3 * aRow;
          oc += 3 * ldc;
        }
      }
      default -> throw new IllegalArgumentException("no tile " + mr + " x " + nv);
    }
  }

  static void f6x4(
      int kc, double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, double[] c,
      int oc, int ldc) {
    DoubleVector dp = DoubleVector.fromArray(S, d, od);
    DoubleVector dq = DoubleVector.fromArray(S, d, od + W);
    DoubleVector dr = DoubleVector.fromArray(S, d, od + 2 * W);
    DoubleVector ds = DoubleVector.fromArray(S, d, od + 3 * W);
    DoubleVector c0p = dp;
    DoubleVector c0q = dq;
    DoubleVector c0r = dr;
    DoubleVector c0s = ds;
    DoubleVector c1p = dp;
    DoubleVector c1q = dq;
    DoubleVector c1r = dr;
    DoubleVector c1s = ds;
    DoubleVector c2p = dp;
    DoubleVector c2q = dq;
    DoubleVector c2r = dr;
    DoubleVector c2s = ds;
    DoubleVector c3p = dp;
    DoubleVector c3q = dq;
    DoubleVector c3r = dr;
    DoubleVector c3s = ds;
    DoubleVector c4p = dp;
    DoubleVector c4q = dq;
    DoubleVector c4r = dr;
    DoubleVector c4s = ds;
    DoubleVector c5p = dp;
    DoubleVector c5q = dq;
    DoubleVector c5r = dr;
    DoubleVector c5s = ds;
    int a0 = ao;
    int a1 = ao + aRow;
    int a2 = ao + 2 * aRow;
    int a3 = ao + 3 * aRow;
    int a4 = ao + 4 * aRow;
    int a5 = ao + 5 * aRow;
    for (int k = 0; k < kc; k++) {
      DoubleVector bp = DoubleVector.fromArray(S, b, bo + k * (4 * W));
      DoubleVector bq = DoubleVector.fromArray(S, b, bo + k * (4 * W) + W);
      DoubleVector br = DoubleVector.fromArray(S, b, bo + k * (4 * W) + 2 * W);
      DoubleVector bs = DoubleVector.fromArray(S, b, bo + k * (4 * W) + 3 * W);
      DoubleVector x0 = DoubleVector.broadcast(S, a[a0 + k]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      DoubleVector x1 = DoubleVector.broadcast(S, a[a1 + k]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      DoubleVector x2 = DoubleVector.broadcast(S, a[a2 + k]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
      DoubleVector x3 = DoubleVector.broadcast(S, a[a3 + k]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      c3s = x3.fma(bs, c3s);
      DoubleVector x4 = DoubleVector.broadcast(S, a[a4 + k]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      c4r = x4.fma(br, c4r);
      c4s = x4.fma(bs, c4s);
      DoubleVector x5 = DoubleVector.broadcast(S, a[a5 + k]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
      c5r = x5.fma(br, c5r);
      c5s = x5.fma(bs, c5s);
    }
    DoubleVector zero = DoubleVector.zero(S);
    c0p = c0p.blend(zero, c0p.compare(VectorOperators.LE, zero));
    c0p.intoArray(c, oc);
    c0q = c0q.blend(zero, c0q.compare(VectorOperators.LE, zero));
    c0q.intoArray(c, oc + W);
    c0r = c0r.blend(zero, c0r.compare(VectorOperators.LE, zero));
    c0r.intoArray(c, oc + 2 * W);
    c0s = c0s.blend(zero, c0s.compare(VectorOperators.LE, zero));
    c0s.intoArray(c, oc + 3 * W);
    c1p = c1p.blend(zero, c1p.compare(VectorOperators.LE, zero));
    c1p.intoArray(c, oc + ldc);
    c1q = c1q.blend(zero, c1q.compare(VectorOperators.LE, zero));
    c1q.intoArray(c, oc + ldc + W);
    c1r = c1r.blend(zero, c1r.compare(VectorOperators.LE, zero));
    c1r.intoArray(c, oc + ldc + 2 * W);
    c1s = c1s.blend(zero, c1s.compare(VectorOperators.LE, zero));
    c1s.intoArray(c, oc + ldc + 3 * W);
    c2p = c2p.blend(zero, c2p.compare(VectorOperators.LE, zero));
    c2p.intoArray(c, oc + 2 * ldc);
    c2q = c2q.blend(zero, c2q.compare(VectorOperators.LE, zero));
    c2q.intoArray(c, oc + 2 * ldc + W);
    c2r = c2r.blend(zero, c2r.compare(VectorOperators.LE, zero));
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    c2s = c2s.blend(zero, c2s.compare(VectorOperators.LE, zero));
    c2s.intoArray(c, oc + 2 * ldc + 3 * W);
    c3p = c3p.blend(zero, c3p.compare(VectorOperators.LE, zero));
    c3p.intoArray(c, oc + 3 * ldc);
    c3q = c3q.blend(zero, c3q.compare(VectorOperators.LE, zero));
    c3q.intoArray(c, oc + 3 * ldc + W);
    c3r = c3r.blend(zero, c3r.compare(VectorOperators.LE, zero));
    c3r.intoArray(c, oc + 3 * ldc + 2 * W);
    c3s = c3s.blend(zero, c3s.compare(VectorOperators.LE, zero));
    c3s.intoArray(c, oc + 3 * ldc + 3 * W);
    c4p = c4p.blend(zero, c4p.compare(VectorOperators.LE, zero));
    c4p.intoArray(c, oc + 4 * ldc);
    c4q = c4q.blend(zero, c4q.compare(VectorOperators.LE, zero));
    c4q.intoArray(c, oc + 4 * ldc + W);
    c4r = c4r.blend(zero, c4r.compare(VectorOperators.LE, zero));
    c4r.intoArray(c, oc + 4 * ldc + 2 * W);
    c4s = c4s.blend(zero, c4s.compare(VectorOperators.LE, zero));
    c4s.intoArray(c, oc + 4 * ldc + 3 * W);
    c5p = c5p.blend(zero, c5p.compare(VectorOperators.LE, zero));
    c5p.intoArray(c, oc + 5 * ldc);
    c5q = c5q.blend(zero, c5q.compare(VectorOperators.LE, zero));
    c5q.intoArray(c, oc + 5 * ldc + W);
    c5r = c5r.blend(zero, c5r.compare(VectorOperators.LE, zero));
    c5r.intoArray(c, oc + 5 * ldc + 2 * W);
    c5s = c5s.blend(zero, c5s.compare(VectorOperators.LE, zero));
    c5s.intoArray(c, oc + 5 * ldc + 3 * W);
  }

  static void f5x4(
      int kc, double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, double[] c,
      int oc, int ldc) {
    DoubleVector dp = DoubleVector.fromArray(S, d, od);
    DoubleVector dq = DoubleVector.fromArray(S, d, od + W);
    DoubleVector dr = DoubleVector.fromArray(S, d, od + 2 * W);
    DoubleVector ds = DoubleVector.fromArray(S, d, od + 3 * W);
    DoubleVector c0p = dp;
    DoubleVector c0q = dq;
    DoubleVector c0r = dr;
    DoubleVector c0s = ds;
    DoubleVector c1p = dp;
    DoubleVector c1q = dq;
    DoubleVector c1r = dr;
    DoubleVector c1s = ds;
    DoubleVector c2p = dp;
    DoubleVector c2q = dq;
    DoubleVector c2r = dr;
    DoubleVector c2s = ds;
    DoubleVector c3p = dp;
    DoubleVector c3q = dq;
    DoubleVector c3r = dr;
    DoubleVector c3s = ds;
    DoubleVector c4p = dp;
    DoubleVector c4q = dq;
    DoubleVector c4r = dr;
    DoubleVector c4s = ds;
    int a0 = ao;
    int a1 = ao + aRow;
    int a2 = ao + 2 * aRow;
    int a3 = ao + 3 * aRow;
    int a4 = ao + 4 * aRow;
    for (int k = 0; k < kc; k++) {
      DoubleVector bp = DoubleVector.fromArray(S, b, bo + k * (4 * W));
      DoubleVector bq = DoubleVector.fromArray(S, b, bo + k * (4 * W) + W);
      DoubleVector br = DoubleVector.fromArray(S, b, bo + k * (4 * W) + 2 * W);
      DoubleVector bs = DoubleVector.fromArray(S, b, bo + k * (4 * W) + 3 * W);
      DoubleVector x0 = DoubleVector.broadcast(S, a[a0 + k]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      DoubleVector x1 = DoubleVector.broadcast(S, a[a1 + k]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      DoubleVector x2 = DoubleVector.broadcast(S, a[a2 + k]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
      DoubleVector x3 = DoubleVector.broadcast(S, a[a3 + k]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      c3s = x3.fma(bs, c3s);
      DoubleVector x4 = DoubleVector.broadcast(S, a[a4 + k]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      c4r = x4.fma(br, c4r);
      c4s = x4.fma(bs, c4s);
    }
    DoubleVector zero = DoubleVector.zero(S);
    c0p = c0p.blend(zero, c0p.compare(VectorOperators.LE, zero));
    c0p.intoArray(c, oc);
    c0q = c0q.blend(zero, c0q.compare(VectorOperators.LE, zero));
    c0q.intoArray(c, oc + W);
    c0r = c0r.blend(zero, c0r.compare(VectorOperators.LE, zero));
    c0r.intoArray(c, oc + 2 * W);
    c0s = c0s.blend(zero, c0s.compare(VectorOperators.LE, zero));
    c0s.intoArray(c, oc + 3 * W);
    c1p = c1p.blend(zero, c1p.compare(VectorOperators.LE, zero));
    c1p.intoArray(c, oc + ldc);
    c1q = c1q.blend(zero, c1q.compare(VectorOperators.LE, zero));
    c1q.intoArray(c, oc + ldc + W);
    c1r = c1r.blend(zero, c1r.compare(VectorOperators.LE, zero));
    c1r.intoArray(c, oc + ldc + 2 * W);
    c1s = c1s.blend(zero, c1s.compare(VectorOperators.LE, zero));
    c1s.intoArray(c, oc + ldc + 3 * W);
    c2p = c2p.blend(zero, c2p.compare(VectorOperators.LE, zero));
    c2p.intoArray(c, oc + 2 * ldc);
    c2q = c2q.blend(zero, c2q.compare(VectorOperators.LE, zero));
    c2q.intoArray(c, oc + 2 * ldc + W);
    c2r = c2r.blend(zero, c2r.compare(VectorOperators.LE, zero));
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    c2s = c2s.blend(zero, c2s.compare(VectorOperators.LE, zero));
    c2s.intoArray(c, oc + 2 * ldc + 3 * W);
    c3p = c3p.blend(zero, c3p.compare(VectorOperators.LE, zero));
    c3p.intoArray(c, oc + 3 * ldc);
    c3q = c3q.blend(zero, c3q.compare(VectorOperators.LE, zero));
    c3q.intoArray(c, oc + 3 * ldc + W);
    c3r = c3r.blend(zero, c3r.compare(VectorOperators.LE, zero));
    c3r.intoArray(c, oc + 3 * ldc + 2 * W);
    c3s = c3s.blend(zero, c3s.compare(VectorOperators.LE, zero));
    c3s.intoArray(c, oc + 3 * ldc + 3 * W);
    c4p = c4p.blend(zero, c4p.compare(VectorOperators.LE, zero));
    c4p.intoArray(c, oc + 4 * ldc);
    c4q = c4q.blend(zero, c4q.compare(VectorOperators.LE, zero));
    c4q.intoArray(c, oc + 4 * ldc + W);
    c4r = c4r.blend(zero, c4r.compare(VectorOperators.LE, zero));
    c4r.intoArray(c, oc + 4 * ldc + 2 * W);
    c4s = c4s.blend(zero, c4s.compare(VectorOperators.LE, zero));
    c4s.intoArray(c, oc + 4 * ldc + 3 * W);
  }

  static void f4x4(
      int kc, double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, double[] c,
      int oc, int ldc) {
    DoubleVector dp = DoubleVector.fromArray(S, d, od);
    DoubleVector dq = DoubleVector.fromArray(S, d, od + W);
    DoubleVector dr = DoubleVector.fromArray(S, d, od + 2 * W);
    DoubleVector ds = DoubleVector.fromArray(S, d, od + 3 * W);
    DoubleVector c0p = dp;
    DoubleVector c0q = dq;
    DoubleVector c0r = dr;
    DoubleVector c0s = ds;
    DoubleVector c1p = dp;
    DoubleVector c1q = dq;
    DoubleVector c1r = dr;
    DoubleVector c1s = ds;
    DoubleVector c2p = dp;
    DoubleVector c2q = dq;
    DoubleVector c2r = dr;
    DoubleVector c2s = ds;
    DoubleVector c3p = dp;
    DoubleVector c3q = dq;
    DoubleVector c3r = dr;
    DoubleVector c3s = ds;
    int a0 = ao;
    int a1 = ao + aRow;
    int a2 = ao + 2 * aRow;
    int a3 = ao + 3 * aRow;
    for (int k = 0; k < kc; k++) {
      DoubleVector bp = DoubleVector.fromArray(S, b, bo + k * (4 * W));
      DoubleVector bq = DoubleVector.fromArray(S, b, bo + k * (4 * W) + W);
      DoubleVector br = DoubleVector.fromArray(S, b, bo + k * (4 * W) + 2 * W);
      DoubleVector bs = DoubleVector.fromArray(S, b, bo + k * (4 * W) + 3 * W);
      DoubleVector x0 = DoubleVector.broadcast(S, a[a0 + k]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      DoubleVector x1 = DoubleVector.broadcast(S, a[a1 + k]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      DoubleVector x2 = DoubleVector.broadcast(S, a[a2 + k]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
      DoubleVector x3 = DoubleVector.broadcast(S, a[a3 + k]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      c3s = x3.fma(bs, c3s);
    }
    DoubleVector zero = DoubleVector.zero(S);
    c0p = c0p.blend(zero, c0p.compare(VectorOperators.LE, zero));
    c0p.intoArray(c, oc);
    c0q = c0q.blend(zero, c0q.compare(VectorOperators.LE, zero));
    c0q.intoArray(c, oc + W);
    c0r = c0r.blend(zero, c0r.compare(VectorOperators.LE, zero));
    c0r.intoArray(c, oc + 2 * W);
    c0s = c0s.blend(zero, c0s.compare(VectorOperators.LE, zero));
    c0s.intoArray(c, oc + 3 * W);
    c1p = c1p.blend(zero, c1p.compare(VectorOperators.LE, zero));
    c1p.intoArray(c, oc + ldc);
    c1q = c1q.blend(zero, c1q.compare(VectorOperators.LE, zero));
    c1q.intoArray(c, oc + ldc + W);
    c1r = c1r.blend(zero, c1r.compare(VectorOperators.LE, zero));
    c1r.intoArray(c, oc + ldc + 2 * W);
    c1s = c1s.blend(zero, c1s.compare(VectorOperators.LE, zero));
    c1s.intoArray(c, oc + ldc + 3 * W);
    c2p = c2p.blend(zero, c2p.compare(VectorOperators.LE, zero));
    c2p.intoArray(c, oc + 2 * ldc);
    c2q = c2q.blend(zero, c2q.compare(VectorOperators.LE, zero));
    c2q.intoArray(c, oc + 2 * ldc + W);
    c2r = c2r.blend(zero, c2r.compare(VectorOperators.LE, zero));
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    c2s = c2s.blend(zero, c2s.compare(VectorOperators.LE, zero));
    c2s.intoArray(c, oc + 2 * ldc + 3 * W);
    c3p = c3p.blend(zero, c3p.compare(VectorOperators.LE, zero));
    c3p.intoArray(c, oc + 3 * ldc);
    c3q = c3q.blend(zero, c3q.compare(VectorOperators.LE, zero));
    c3q.intoArray(c, oc + 3 * ldc + W);
    c3r = c3r.blend(zero, c3r.compare(VectorOperators.LE, zero));
    c3r.intoArray(c, oc + 3 * ldc + 2 * W);
    c3s = c3s.blend(zero, c3s.compare(VectorOperators.LE, zero));
    c3s.intoArray(c, oc + 3 * ldc + 3 * W);
  }

  static void f3x4(
      int kc, double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, double[] c,
      int oc, int ldc) {
    DoubleVector dp = DoubleVector.fromArray(S, d, od);
    DoubleVector dq = DoubleVector.fromArray(S, d, od + W);
    DoubleVector dr = DoubleVector.fromArray(S, d, od + 2 * W);
    DoubleVector ds = DoubleVector.fromArray(S, d, od + 3 * W);
    DoubleVector c0p = dp;
    DoubleVector c0q = dq;
    DoubleVector c0r = dr;
    DoubleVector c0s = ds;
    DoubleVector c1p = dp;
    DoubleVector c1q = dq;
    DoubleVector c1r = dr;
    DoubleVector c1s = ds;
    DoubleVector c2p = dp;
    DoubleVector c2q = dq;
    DoubleVector c2r = dr;
    DoubleVector c2s = ds;
    int a0 = ao;
    int a1 = ao + aRow;
    int a2 = ao + 2 * aRow;
    for (int k = 0; k < kc; k++) {
      DoubleVector bp = DoubleVector.fromArray(S, b, bo + k * (4 * W));
      DoubleVector bq = DoubleVector.fromArray(S, b, bo + k * (4 * W) + W);
      DoubleVector br = DoubleVector.fromArray(S, b, bo + k * (4 * W) + 2 * W);
      DoubleVector bs = DoubleVector.fromArray(S, b, bo + k * (4 * W) + 3 * W);
      DoubleVector x0 = DoubleVector.broadcast(S, a[a0 + k]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      DoubleVector x1 = DoubleVector.broadcast(S, a[a1 + k]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      DoubleVector x2 = DoubleVector.broadcast(S, a[a2 + k]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
    }
    DoubleVector zero = DoubleVector.zero(S);
    c0p = c0p.blend(zero, c0p.compare(VectorOperators.LE, zero));
    c0p.intoArray(c, oc);
    c0q = c0q.blend(zero, c0q.compare(VectorOperators.LE, zero));
    c0q.intoArray(c, oc + W);
    c0r = c0r.blend(zero, c0r.compare(VectorOperators.LE, zero));
    c0r.intoArray(c, oc + 2 * W);
    c0s = c0s.blend(zero, c0s.compare(VectorOperators.LE, zero));
    c0s.intoArray(c, oc + 3 * W);
    c1p = c1p.blend(zero, c1p.compare(VectorOperators.LE, zero));
    c1p.intoArray(c, oc + ldc);
    c1q = c1q.blend(zero, c1q.compare(VectorOperators.LE, zero));
    c1q.intoArray(c, oc + ldc + W);
    c1r = c1r.blend(zero, c1r.compare(VectorOperators.LE, zero));
    c1r.intoArray(c, oc + ldc + 2 * W);
    c1s = c1s.blend(zero, c1s.compare(VectorOperators.LE, zero));
    c1s.intoArray(c, oc + ldc + 3 * W);
    c2p = c2p.blend(zero, c2p.compare(VectorOperators.LE, zero));
    c2p.intoArray(c, oc + 2 * ldc);
    c2q = c2q.blend(zero, c2q.compare(VectorOperators.LE, zero));
    c2q.intoArray(c, oc + 2 * ldc + W);
    c2r = c2r.blend(zero, c2r.compare(VectorOperators.LE, zero));
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    c2s = c2s.blend(zero, c2s.compare(VectorOperators.LE, zero));
    c2s.intoArray(c, oc + 2 * ldc + 3 * W);
  }

  static void reluBackward(
      int mr, int nv, int tiles, int kc, double[] a, int ao, int aRow, double[] b, int bo,
      double[] d, int od, double[] c, int oc, int ldc, double[] z, int oz, int ldz) {
    switch (32 * nv + mr - 1) {
      case 133 -> {
        for (int t = 0; t < tiles; t++) {
          g6x4(
              kc, a, ao, aRow, b, bo, d, od, c, oc, ldc, z, oz, ldz);
          ao += 6 * aRow;
          oc += 6 * ldc;
          oz += 6 * ldz;
        }
      }
      case 132 -> {
        for (int t = 0; t < tiles; t++) {
          g5x4(
              kc, a, ao, aRow, b, bo, d, od, c, oc, ldc, z, oz, ldz);
          ao += 5 * aRow;
          oc += 5 * ldc;
          oz += 5 * ldz;
        }
      }
      case 131 -> {
        for (int t = 0; t < tiles; t++) {
          g4x4(
              kc, a, ao, aRow, b, bo, d, od, c, oc, ldc, z, oz, ldz);
          ao += 4 * aRow;
          oc += 4 * ldc;
          oz += 4 * ldz;
        }
      }
      case 130 -> {
        for (int t = 0; t < tiles; t++) {
          g3x4(
              kc, a, ao, aRow, b, bo, d, od, c, oc, ldc, z, oz, ldz);
          ao += 3 * aRow;
          oc += 3 * ldc;
          oz += 3 * ldz;
        }
      }
      default -> throw new IllegalArgumentException("no tile " + mr + " x " + nv);
    }
  }

  static void g6x4(
      int kc, double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, double[] c,
      int oc, int ldc, double[] z, int oz, int ldz) {
    DoubleVector dp = DoubleVector.fromArray(S, d, od);
    DoubleVector dq = DoubleVector.fromArray(S, d, od + W);
    DoubleVector dr = DoubleVector.fromArray(S, d, od + 2 * W);
    DoubleVector ds = DoubleVector.fromArray(S, d, od + 3 * W);
    DoubleVector c0p = dp;
    DoubleVector c0q = dq;
    DoubleVector c0r = dr;
    DoubleVector c0s = ds;
    DoubleVector c1p = dp;
    DoubleVector c1q = dq;
    DoubleVector c1r = dr;
    DoubleVector c1s = ds;
    DoubleVector c2p = dp;
    DoubleVector c2q = dq;
    DoubleVector c2r = dr;
    DoubleVector c2s = ds;
    DoubleVector c3p = dp;
    DoubleVector c3q = dq;
    DoubleVector c3r = dr;
    DoubleVector c3s = ds;
    DoubleVector c4p = dp;
    DoubleVector c4q = dq;
    DoubleVector c4r = dr;
    DoubleVector c4s = ds;
    DoubleVector c5p = dp;
    DoubleVector c5q = dq;
    DoubleVector c5r = dr;
    DoubleVector c5s = ds;
    int a0 = ao;
    int a1 = ao + aRow;
    int a2 = ao + 2 * aRow;
    int a3 = ao + 3 * aRow;
    int a4 = ao + 4 * aRow;
    int a5 = ao + 5 * aRow;
    for (int k = 0; k < kc; k++) {
      DoubleVector bp = DoubleVector.fromArray(S, b, bo + k * (4 * W));
      DoubleVector bq = DoubleVector.fromArray(S, b, bo + k * (4 * W) + W);
      DoubleVector br = DoubleVector.fromArray(S, b, bo + k * (4 * W) + 2 * W);
      DoubleVector bs = DoubleVector.fromArray(S, b, bo + k * (4 * W) + 3 * W);
      DoubleVector x0 = DoubleVector.broadcast(S, a[a0 + k]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      DoubleVector x1 = DoubleVector.broadcast(S, a[a1 + k]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      DoubleVector x2 = DoubleVector.broadcast(S, a[a2 + k]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
      DoubleVector x3 = DoubleVector.broadcast(S, a[a3 + k]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      c3s = x3.fma(bs, c3s);
      DoubleVector x4 = DoubleVector.broadcast(S, a[a4 + k]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      c4r = x4.fma(br, c4r);
      c4s = x4.fma(bs, c4s);
      DoubleVector x5 = DoubleVector.broadcast(S, a[a5 + k]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
      c5r = x5.fma(br, c5r);
      c5s = x5.fma(bs, c5s);
    }
    DoubleVector zero = DoubleVector.zero(S);
    DoubleVector z0p =
        DoubleVector.fromArray(S, z, oz);
    c0p =
        z0p.blend(zero, z0p.compare(VectorOperators.LE, zero))
            .blend(c0p, z0p.compare(VectorOperators.GT, zero));
    c0p.intoArray(c, oc);
    DoubleVector z0q =
        DoubleVector.fromArray(S, z, oz + W);
    c0q =
        z0q.blend(zero, z0q.compare(VectorOperators.LE, zero))
            .blend(c0q, z0q.compare(VectorOperators.GT, zero));
    c0q.intoArray(c, oc + W);
    DoubleVector z0r =
        DoubleVector.fromArray(S, z, oz + 2 * W);
    c0r =
        z0r.blend(zero, z0r.compare(VectorOperators.LE, zero))
            .blend(c0r, z0r.compare(VectorOperators.GT, zero));
    c0r.intoArray(c, oc + 2 * W);
    DoubleVector z0s =
        DoubleVector.fromArray(S, z, oz + 3 * W);
    c0s =
        z0s.blend(zero, z0s.compare(VectorOperators.LE, zero))
            .blend(c0s, z0s.compare(VectorOperators.GT, zero));
    c0s.intoArray(c, oc + 3 * W);
    DoubleVector z1p =
        DoubleVector.fromArray(S, z, oz + ldz);
    c1p =
        z1p.blend(zero, z1p.compare(VectorOperators.LE, zero))
            .blend(c1p, z1p.compare(VectorOperators.GT, zero));
    c1p.intoArray(c, oc + ldc);
    DoubleVector z1q =
        DoubleVector.fromArray(S, z, oz + ldz + W);
    c1q =
        z1q.blend(zero, z1q.compare(VectorOperators.LE, zero))
            .blend(c1q, z1q.compare(VectorOperators.GT, zero));
    c1q.intoArray(c, oc + ldc + W);
    DoubleVector z1r =
        DoubleVector.fromArray(S, z, oz + ldz + 2 * W);
    c1r =
        z1r.blend(zero, z1r.compare(VectorOperators.LE, zero))
            .blend(c1r, z1r.compare(VectorOperators.GT, zero));
    c1r.intoArray(c, oc + ldc + 2 * W);
    DoubleVector z1s =
        DoubleVector.fromArray(S, z, oz + ldz + 3 * W);
    c1s =
        z1s.blend(zero, z1s.compare(VectorOperators.LE, zero))
            .blend(c1s, z1s.compare(VectorOperators.GT, zero));
    c1s.intoArray(c, oc + ldc + 3 * W);
    DoubleVector z2p =
        DoubleVector.fromArray(S, z, oz + 2 * ldz);
    c2p =
        z2p.blend(zero, z2p.compare(VectorOperators.LE, zero))
            .blend(c2p, z2p.compare(VectorOperators.GT, zero));
    c2p.intoArray(c, oc + 2 * ldc);
    DoubleVector z2q =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + W);
    c2q =
        z2q.blend(zero, z2q.compare(VectorOperators.LE, zero))
            .blend(c2q, z2q.compare(VectorOperators.GT, zero));
    c2q.intoArray(c, oc + 2 * ldc + W);
    DoubleVector z2r =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 2 * W);
    c2r =
        z2r.blend(zero, z2r.compare(VectorOperators.LE, zero))
            .blend(c2r, z2r.compare(VectorOperators.GT, zero));
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    DoubleVector z2s =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 3 * W);
    c2s =
        z2s.blend(zero, z2s.compare(VectorOperators.LE, zero))
            .blend(c2s, z2s.compare(VectorOperators.GT, zero));
    c2s.intoArray(c, oc + 2 * ldc + 3 * W);
    DoubleVector z3p =
        DoubleVector.fromArray(S, z, oz + 3 * ldz);
    c3p =
        z3p.blend(zero, z3p.compare(VectorOperators.LE, zero))
            .blend(c3p, z3p.compare(VectorOperators.GT, zero));
    c3p.intoArray(c, oc + 3 * ldc);
    DoubleVector z3q =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + W);
    c3q =
        z3q.blend(zero, z3q.compare(VectorOperators.LE, zero))
            .blend(c3q, z3q.compare(VectorOperators.GT, zero));
    c3q.intoArray(c, oc + 3 * ldc + W);
    DoubleVector z3r =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + 2 * W);
    c3r =
        z3r.blend(zero, z3r.compare(VectorOperators.LE, zero))
            .blend(c3r, z3r.compare(VectorOperators.GT, zero));
    c3r.intoArray(c, oc + 3 * ldc + 2 * W);
    DoubleVector z3s =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + 3 * W);
    c3s =
        z3s.blend(zero, z3s.compare(VectorOperators.LE, zero))
            .blend(c3s, z3s.compare(VectorOperators.GT, zero));
    c3s.intoArray(c, oc + 3 * ldc + 3 * W);
    DoubleVector z4p =
        DoubleVector.fromArray(S, z, oz + 4 * ldz);
    c4p =
        z4p.blend(zero, z4p.compare(VectorOperators.LE, zero))
            .blend(c4p, z4p.compare(VectorOperators.GT, zero));
    c4p.intoArray(c, oc + 4 * ldc);
    DoubleVector z4q =
        DoubleVector.fromArray(S, z, oz + 4 * ldz + W);
    c4q =
        z4q.blend(zero, z4q.compare(VectorOperators.LE, zero))
            .blend(c4q, z4q.compare(VectorOperators.GT, zero));
    c4q.intoArray(c, oc + 4 * ldc + W);
    DoubleVector z4r =
        DoubleVector.fromArray(S, z, oz + 4 * ldz + 2 * W);
    c4r =
        z4r.blend(zero, z4r.compare(VectorOperators.LE, zero))
            .blend(c4r, z4r.compare(VectorOperators.GT, zero));
    c4r.intoArray(c, oc + 4 * ldc + 2 * W);
    DoubleVector z4s =
        DoubleVector.fromArray(S, z, oz + 4 * ldz + 3 * W);
    c4s =
        z4s.blend(zero, z4s.compare(VectorOperators.LE, zero))
            .blend(c4s, z4s.compare(VectorOperators.GT, zero));
    c4s.intoArray(c, oc + 4 * ldc + 3 * W);
    DoubleVector z5p =
        DoubleVector.fromArray(S, z, oz + 5 * ldz);
    c5p =
        z5p.blend(zero, z5p.compare(VectorOperators.LE, zero))
            .blend(c5p, z5p.compare(VectorOperators.GT, zero));
    c5p.intoArray(c, oc + 5 * ldc);
    DoubleVector z5q =
        DoubleVector.fromArray(S, z, oz + 5 * ldz + W);
    c5q =
        z5q.blend(zero, z5q.compare(VectorOperators.LE, zero))
            .blend(c5q, z5q.compare(VectorOperators.GT, zero));
    c5q.intoArray(c, oc + 5 * ldc + W);
    DoubleVector z5r =
        DoubleVector.fromArray(S, z, oz + 5 * ldz + 2 * W);
    c5r =
        z5r.blend(zero, z5r.compare(VectorOperators.LE, zero))
            .blend(c5r, z5r.compare(VectorOperators.GT, zero));
    c5r.intoArray(c, oc + 5 * ldc + 2 * W);
    DoubleVector z5s =
        DoubleVector.fromArray(S, z, oz + 5 * ldz + 3 * W);
    c5s =
        z5s.blend(zero, z5s.compare(VectorOperators.LE, zero))
            .blend(c5s, z5s.compare(VectorOperators.GT, zero));
    c5s.intoArray(c, oc + 5 * ldc + 3 * W);
  }

  static void g5x4(
      int kc, double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, double[] c,
      int oc, int ldc, double[] z, int oz, int ldz) {
    DoubleVector dp = DoubleVector.fromArray(S, d, od);
    DoubleVector dq = DoubleVector.fromArray(S, d, od + W);
    DoubleVector dr = DoubleVector.fromArray(S, d, od + 2 * W);
    DoubleVector ds = DoubleVector.fromArray(S, d, od + 3 * W);
    DoubleVector c0p = dp;
    DoubleVector c0q = dq;
    DoubleVector c0r = dr;
    DoubleVector c0s = ds;
    DoubleVector c1p = dp;
    DoubleVector c1q = dq;
    DoubleVector c1r = dr;
    DoubleVector c1s = ds;
    DoubleVector c2p = dp;
    DoubleVector c2q = dq;
    DoubleVector c2r = dr;
    DoubleVector c2s = ds;
    DoubleVector c3p = dp;
    DoubleVector c3q = dq;
    DoubleVector c3r = dr;
    DoubleVector c3s = ds;
    DoubleVector c4p = dp;
    DoubleVector c4q = dq;
    DoubleVector c4r = dr;
    DoubleVector c4s = ds;
    int a0 = ao;
    int a1 = ao + aRow;
    int a2 = ao + 2 * aRow;
    int a3 = ao + 3 * aRow;
    int a4 = ao + 4 * aRow;
    for (int k = 0; k < kc; k++) {
      DoubleVector bp = DoubleVector.fromArray(S, b, bo + k * (4 * W));
      DoubleVector bq = DoubleVector.fromArray(S, b, bo + k * (4 * W) + W);
      DoubleVector br = DoubleVector.fromArray(S, b, bo + k * (4 * W) + 2 * W);
      DoubleVector bs = DoubleVector.fromArray(S, b, bo + k * (4 * W) + 3 * W);
      DoubleVector x0 = DoubleVector.broadcast(S, a[a0 + k]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      DoubleVector x1 = DoubleVector.broadcast(S, a[a1 + k]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      DoubleVector x2 = DoubleVector.broadcast(S, a[a2 + k]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
      DoubleVector x3 = DoubleVector.broadcast(S, a[a3 + k]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      c3s = x3.fma(bs, c3s);
      DoubleVector x4 = DoubleVector.broadcast(S, a[a4 + k]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      c4r = x4.fma(br, c4r);
      c4s = x4.fma(bs, c4s);
    }
    DoubleVector zero = DoubleVector.zero(S);
    DoubleVector z0p =
        DoubleVector.fromArray(S, z, oz);
    c0p =
        z0p.blend(zero, z0p.compare(VectorOperators.LE, zero))
            .blend(c0p, z0p.compare(VectorOperators.GT, zero));
    c0p.intoArray(c, oc);
    DoubleVector z0q =
        DoubleVector.fromArray(S, z, oz + W);
    c0q =
        z0q.blend(zero, z0q.compare(VectorOperators.LE, zero))
            .blend(c0q, z0q.compare(VectorOperators.GT, zero));
    c0q.intoArray(c, oc + W);
    DoubleVector z0r =
        DoubleVector.fromArray(S, z, oz + 2 * W);
    c0r =
        z0r.blend(zero, z0r.compare(VectorOperators.LE, zero))
            .blend(c0r, z0r.compare(VectorOperators.GT, zero));
    c0r.intoArray(c, oc + 2 * W);
    DoubleVector z0s =
        DoubleVector.fromArray(S, z, oz + 3 * W);
    c0s =
        z0s.blend(zero, z0s.compare(VectorOperators.LE, zero))
            .blend(c0s, z0s.compare(VectorOperators.GT, zero));
    c0s.intoArray(c, oc + 3 * W);
    DoubleVector z1p =
        DoubleVector.fromArray(S, z, oz + ldz);
    c1p =
        z1p.blend(zero, z1p.compare(VectorOperators.LE, zero))
            .blend(c1p, z1p.compare(VectorOperators.GT, zero));
    c1p.intoArray(c, oc + ldc);
    DoubleVector z1q =
        DoubleVector.fromArray(S, z, oz + ldz + W);
    c1q =
        z1q.blend(zero, z1q.compare(VectorOperators.LE, zero))
            .blend(c1q, z1q.compare(VectorOperators.GT, zero));
    c1q.intoArray(c, oc + ldc + W);
    DoubleVector z1r =
        DoubleVector.fromArray(S, z, oz + ldz + 2 * W);
    c1r =
        z1r.blend(zero, z1r.compare(VectorOperators.LE, zero))
            .blend(c1r, z1r.compare(VectorOperators.GT, zero));
    c1r.intoArray(c, oc + ldc + 2 * W);
    DoubleVector z1s =
        DoubleVector.fromArray(S, z, oz + ldz + 3 * W);
    c1s =
        z1s.blend(zero, z1s.compare(VectorOperators.LE, zero))
            .blend(c1s, z1s.compare(VectorOperators.GT, zero));
    c1s.intoArray(c, oc + ldc + 3 * W);
    DoubleVector z2p =
        DoubleVector.fromArray(S, z, oz + 2 * ldz);
    c2p =
        z2p.blend(zero, z2p.compare(VectorOperators.LE, zero))
            .blend(c2p, z2p.compare(VectorOperators.GT, zero));
    c2p.intoArray(c, oc + 2 * ldc);
    DoubleVector z2q =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + W);
    c2q =
        z2q.blend(zero, z2q.compare(VectorOperators.LE, zero))
            .blend(c2q, z2q.compare(VectorOperators.GT, zero));
    c2q.intoArray(c, oc + 2 * ldc + W);
    DoubleVector z2r =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 2 * W);
    c2r =
        z2r.blend(zero, z2r.compare(VectorOperators.LE, zero))
            .blend(c2r, z2r.compare(VectorOperators.GT, zero));
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    DoubleVector z2s =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 3 * W);
    c2s =
        z2s.blend(zero, z2s.compare(VectorOperators.LE, zero))
            .blend(c2s, z2s.compare(VectorOperators.GT, zero));
    c2s.intoArray(c, oc + 2 * ldc + 3 * W);
    DoubleVector z3p =
        DoubleVector.fromArray(S, z, oz + 3 * ldz);
    c3p =
        z3p.blend(zero, z3p.compare(VectorOperators.LE, zero))
            .blend(c3p, z3p.compare(VectorOperators.GT, zero));
    c3p.intoArray(c, oc + 3 * ldc);
    DoubleVector z3q =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + W);
    c3q =
        z3q.blend(zero, z3q.compare(VectorOperators.LE, zero))
            .blend(c3q, z3q.compare(VectorOperators.GT, zero));
    c3q.intoArray(c, oc + 3 * ldc + W);
    DoubleVector z3r =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + 2 * W);
    c3r =
        z3r.blend(zero, z3r.compare(VectorOperators.LE, zero))
            .blend(c3r, z3r.compare(VectorOperators.GT, zero));
    c3r.intoArray(c, oc + 3 * ldc + 2 * W);
    DoubleVector z3s =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + 3 * W);
    c3s =
        z3s.blend(zero, z3s.compare(VectorOperators.LE, zero))
            .blend(c3s, z3s.compare(VectorOperators.GT, zero));
    c3s.intoArray(c, oc + 3 * ldc + 3 * W);
    DoubleVector z4p =
        DoubleVector.fromArray(S, z, oz + 4 * ldz);
    c4p =
        z4p.blend(zero, z4p.compare(VectorOperators.LE, zero))
            .blend(c4p, z4p.compare(VectorOperators.GT, zero));
    c4p.intoArray(c, oc + 4 * ldc);
    DoubleVector z4q =
        DoubleVector.fromArray(S, z, oz + 4 * ldz + W);
    c4q =
        z4q.blend(zero, z4q.compare(VectorOperators.LE, zero))
            .blend(c4q, z4q.compare(VectorOperators.GT, zero));
    c4q.intoArray(c, oc + 4 * ldc + W);
    DoubleVector z4r =
        DoubleVector.fromArray(S, z, oz + 4 * ldz + 2 * W);
    c4r =
        z4r.blend(zero, z4r.compare(VectorOperators.LE, zero))
            .blend(c4r, z4r.compare(VectorOperators.GT, zero));
    c4r.intoArray(c, oc + 4 * ldc + 2 * W);
    DoubleVector z4s =
        DoubleVector.fromArray(S, z, oz + 4 * ldz + 3 * W);
    c4s =
        z4s.blend(zero, z4s.compare(VectorOperators.LE, zero))
            .blend(c4s, z4s.compare(VectorOperators.GT, zero));
    c4s.intoArray(c, oc + 4 * ldc + 3 * W);
  }

  static void g4x4(
      int kc, double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, double[] c,
      int oc, int ldc, double[] z, int oz, int ldz) {
    DoubleVector dp = DoubleVector.fromArray(S, d, od);
    DoubleVector dq = DoubleVector.fromArray(S, d, od + W);
    DoubleVector dr = DoubleVector.fromArray(S, d, od + 2 * W);
    DoubleVector ds = DoubleVector.fromArray(S, d, od + 3 * W);
    DoubleVector c0p = dp;
    DoubleVector c0q = dq;
    DoubleVector c0r = dr;
    DoubleVector c0s = ds;
    DoubleVector c1p = dp;
    DoubleVector c1q = dq;
    DoubleVector c1r = dr;
    DoubleVector c1s = ds;
    DoubleVector c2p = dp;
    DoubleVector c2q = dq;
    DoubleVector c2r = dr;
    DoubleVector c2s = ds;
    DoubleVector c3p = dp;
    DoubleVector c3q = dq;
    DoubleVector c3r = dr;
    DoubleVector c3s = ds;
    int a0 = ao;
    int a1 = ao + aRow;
    int a2 = ao + 2 * aRow;
    int a3 = ao + 3 * aRow;
    for (int k = 0; k < kc; k++) {
      DoubleVector bp = DoubleVector.fromArray(S, b, bo + k * (4 * W));
      DoubleVector bq = DoubleVector.fromArray(S, b, bo + k * (4 * W) + W);
      DoubleVector br = DoubleVector.fromArray(S, b, bo + k * (4 * W) + 2 * W);
      DoubleVector bs = DoubleVector.fromArray(S, b, bo + k * (4 * W) + 3 * W);
      DoubleVector x0 = DoubleVector.broadcast(S, a[a0 + k]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      DoubleVector x1 = DoubleVector.broadcast(S, a[a1 + k]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      DoubleVector x2 = DoubleVector.broadcast(S, a[a2 + k]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
      DoubleVector x3 = DoubleVector.broadcast(S, a[a3 + k]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      c3s = x3.fma(bs, c3s);
    }
    DoubleVector zero = DoubleVector.zero(S);
    DoubleVector z0p =
        DoubleVector.fromArray(S, z, oz);
    c0p =
        z0p.blend(zero, z0p.compare(VectorOperators.LE, zero))
            .blend(c0p, z0p.compare(VectorOperators.GT, zero));
    c0p.intoArray(c, oc);
    DoubleVector z0q =
        DoubleVector.fromArray(S, z, oz + W);
    c0q =
        z0q.blend(zero, z0q.compare(VectorOperators.LE, zero))
            .blend(c0q, z0q.compare(VectorOperators.GT, zero));
    c0q.intoArray(c, oc + W);
    DoubleVector z0r =
        DoubleVector.fromArray(S, z, oz + 2 * W);
    c0r =
        z0r.blend(zero, z0r.compare(VectorOperators.LE, zero))
            .blend(c0r, z0r.compare(VectorOperators.GT, zero));
    c0r.intoArray(c, oc + 2 * W);
    DoubleVector z0s =
        DoubleVector.fromArray(S, z, oz + 3 * W);
    c0s =
        z0s.blend(zero, z0s.compare(VectorOperators.LE, zero))
            .blend(c0s, z0s.compare(VectorOperators.GT, zero));
    c0s.intoArray(c, oc + 3 * W);
    DoubleVector z1p =
        DoubleVector.fromArray(S, z, oz + ldz);
    c1p =
        z1p.blend(zero, z1p.compare(VectorOperators.LE, zero))
            .blend(c1p, z1p.compare(VectorOperators.GT, zero));
    c1p.intoArray(c, oc + ldc);
    DoubleVector z1q =
        DoubleVector.fromArray(S, z, oz + ldz + W);
    c1q =
        z1q.blend(zero, z1q.compare(VectorOperators.LE, zero))
            .blend(c1q, z1q.compare(VectorOperators.GT, zero));
    c1q.intoArray(c, oc + ldc + W);
    DoubleVector z1r =
        DoubleVector.fromArray(S, z, oz + ldz + 2 * W);
    c1r =
        z1r.blend(zero, z1r.compare(VectorOperators.LE, zero))
            .blend(c1r, z1r.compare(VectorOperators.GT, zero));
    c1r.intoArray(c, oc + ldc + 2 * W);
    DoubleVector z1s =
        DoubleVector.fromArray(S, z, oz + ldz + 3 * W);
    c1s =
        z1s.blend(zero, z1s.compare(VectorOperators.LE, zero))
            .blend(c1s, z1s.compare(VectorOperators.GT, zero));
    c1s.intoArray(c, oc + ldc + 3 * W);
    DoubleVector z2p =
        DoubleVector.fromArray(S, z, oz + 2 * ldz);
    c2p =
        z2p.blend(zero, z2p.compare(VectorOperators.LE, zero))
            .blend(c2p, z2p.compare(VectorOperators.GT, zero));
    c2p.intoArray(c, oc + 2 * ldc);
    DoubleVector z2q =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + W);
    c2q =
        z2q.blend(zero, z2q.compare(VectorOperators.LE, zero))
            .blend(c2q, z2q.compare(VectorOperators.GT, zero));
    c2q.intoArray(c, oc + 2 * ldc + W);
    DoubleVector z2r =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 2 * W);
    c2r =
        z2r.blend(zero, z2r.compare(VectorOperators.LE, zero))
            .blend(c2r, z2r.compare(VectorOperators.GT, zero));
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    DoubleVector z2s =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 3 * W);
    c2s =
        z2s.blend(zero, z2s.compare(VectorOperators.LE, zero))
            .blend(c2s, z2s.compare(VectorOperators.GT, zero));
    c2s.intoArray(c, oc + 2 * ldc + 3 * W);
    DoubleVector z3p =
        DoubleVector.fromArray(S, z, oz + 3 * ldz);
    c3p =
        z3p.blend(zero, z3p.compare(VectorOperators.LE, zero))
            .blend(c3p, z3p.compare(VectorOperators.GT, zero));
    c3p.intoArray(c, oc + 3 * ldc);
    DoubleVector z3q =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + W);
    c3q =
        z3q.blend(zero, z3q.compare(VectorOperators.LE, zero))
            .blend(c3q, z3q.compare(VectorOperators.GT, zero));
    c3q.intoArray(c, oc + 3 * ldc + W);
    DoubleVector z3r =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + 2 * W);
    c3r =
        z3r.blend(zero, z3r.compare(VectorOperators.LE, zero))
            .blend(c3r, z3r.compare(VectorOperators.GT, zero));
    c3r.intoArray(c, oc + 3 * ldc + 2 * W);
    DoubleVector z3s =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + 3 * W);
    c3s =
        z3s.blend(zero, z3s.compare(VectorOperators.LE, zero))
            .blend(c3s, z3s.compare(VectorOperators.GT, zero));
    c3s.intoArray(c, oc + 3 * ldc + 3 * W);
  }

  static void g3x4(
      int kc, double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, double[] c,
      int oc, int ldc, double[] z, int oz, int ldz) {
    DoubleVector dp = DoubleVector.fromArray(S, d, od);
    DoubleVector dq = DoubleVector.fromArray(S, d, od + W);
    DoubleVector dr = DoubleVector.fromArray(S, d, od + 2 * W);
    DoubleVector ds = DoubleVector.fromArray(S, d, od + 3 * W);
    DoubleVector c0p = dp;
    DoubleVector c0q = dq;
    DoubleVector c0r = dr;
    DoubleVector c0s = ds;
    DoubleVector c1p = dp;
    DoubleVector c1q = dq;
    DoubleVector c1r = dr;
    DoubleVector c1s = ds;
    DoubleVector c2p = dp;
    DoubleVector c2q = dq;
    DoubleVector c2r = dr;
    DoubleVector c2s = ds;
    int a0 = ao;
    int a1 = ao + aRow;
    int a2 = ao + 2 * aRow;
    for (int k = 0; k < kc; k++) {
      DoubleVector bp = DoubleVector.fromArray(S, b, bo + k * (4 * W));
      DoubleVector bq = DoubleVector.fromArray(S, b, bo + k * (4 * W) + W);
      DoubleVector br = DoubleVector.fromArray(S, b, bo + k * (4 * W) + 2 * W);
      DoubleVector bs = DoubleVector.fromArray(S, b, bo + k * (4 * W) + 3 * W);
      DoubleVector x0 = DoubleVector.broadcast(S, a[a0 + k]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      DoubleVector x1 = DoubleVector.broadcast(S, a[a1 + k]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      DoubleVector x2 = DoubleVector.broadcast(S, a[a2 + k]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
    }
    DoubleVector zero = DoubleVector.zero(S);
    DoubleVector z0p =
        DoubleVector.fromArray(S, z, oz);
    c0p =
        z0p.blend(zero, z0p.compare(VectorOperators.LE, zero))
            .blend(c0p, z0p.compare(VectorOperators.GT, zero));
    c0p.intoArray(c, oc);
    DoubleVector z0q =
        DoubleVector.fromArray(S, z, oz + W);
    c0q =
        z0q.blend(zero, z0q.compare(VectorOperators.LE, zero))
            .blend(c0q, z0q.compare(VectorOperators.GT, zero));
    c0q.intoArray(c, oc + W);
    DoubleVector z0r =
        DoubleVector.fromArray(S, z, oz + 2 * W);
    c0r =
        z0r.blend(zero, z0r.compare(VectorOperators.LE, zero))
            .blend(c0r, z0r.compare(VectorOperators.GT, zero));
    c0r.intoArray(c, oc + 2 * W);
    DoubleVector z0s =
        DoubleVector.fromArray(S, z, oz + 3 * W);
    c0s =
        z0s.blend(zero, z0s.compare(VectorOperators.LE, zero))
            .blend(c0s, z0s.compare(VectorOperators.GT, zero));
    c0s.intoArray(c, oc + 3 * W);
    DoubleVector z1p =
        DoubleVector.fromArray(S, z, oz + ldz);
    c1p =
        z1p.blend(zero, z1p.compare(VectorOperators.LE, zero))
            .blend(c1p, z1p.compare(VectorOperators.GT, zero));
    c1p.intoArray(c, oc + ldc);
    DoubleVector z1q =
        DoubleVector.fromArray(S, z, oz + ldz + W);
    c1q =
        z1q.blend(zero, z1q.compare(VectorOperators.LE, zero))
            .blend(c1q, z1q.compare(VectorOperators.GT, zero));
    c1q.intoArray(c, oc + ldc + W);
    DoubleVector z1r =
        DoubleVector.fromArray(S, z, oz + ldz + 2 * W);
    c1r =
        z1r.blend(zero, z1r.compare(VectorOperators.LE, zero))
            .blend(c1r, z1r.compare(VectorOperators.GT, zero));
    c1r.intoArray(c, oc + ldc + 2 * W);
    DoubleVector z1s =
        DoubleVector.fromArray(S, z, oz + ldz + 3 * W);
    c1s =
        z1s.blend(zero, z1s.compare(VectorOperators.LE, zero))
            .blend(c1s, z1s.compare(VectorOperators.GT, zero));
    c1s.intoArray(c, oc + ldc + 3 * W);
    DoubleVector z2p =
        DoubleVector.fromArray(S, z, oz + 2 * ldz);
    c2p =
        z2p.blend(zero, z2p.compare(VectorOperators.LE, zero))
            .blend(c2p, z2p.compare(VectorOperators.GT, zero));
    c2p.intoArray(c, oc + 2 * ldc);
    DoubleVector z2q =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + W);
    c2q =
        z2q.blend(zero, z2q.compare(VectorOperators.LE, zero))
            .blend(c2q, z2q.compare(VectorOperators.GT, zero));
    c2q.intoArray(c, oc + 2 * ldc + W);
    DoubleVector z2r =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 2 * W);
    c2r =
        z2r.blend(zero, z2r.compare(VectorOperators.LE, zero))
            .blend(c2r, z2r.compare(VectorOperators.GT, zero));
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    DoubleVector z2s =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 3 * W);
    c2s =
        z2s.blend(zero, z2s.compare(VectorOperators.LE, zero))
            .blend(c2s, z2s.compare(VectorOperators.GT, zero));
    c2s.intoArray(c, oc + 2 * ldc + 3 * W);
  }

  static void reluBackwardOf8(
      int mr, int nv, int tiles, int kc, double[] a, int ao, int aRow, double[] b, int bo,
      double[] d, int od, double[] c, int oc, int ldc, double[] z, int oz, int ldz) {
    switch (32 * nv + mr - 1) {
      case 133 -> {
        for (int t = 0; t < tiles; t++) {
          sg6x4of8(
              kc, a, ao, aRow, b, bo, d, od, c, oc, ldc, z, oz, ldz);
          ao += 6 * aRow;
          oc += 6 * ldc;
          oz += 6 * ldz;
        }
      }
      case 132 -> {
        for (int t = 0; t < tiles; t++) {
          sg5x4of8(
              kc, a, ao, aRow, b, bo, d, od, c, oc, ldc, z, oz, ldz);
          ao += 5 * aRow;
          oc += 5 * ldc;
          oz += 5 * ldz;
        }
      }
      case 131 -> {
        for (int t = 0; t < tiles; t++) {
          sg4x4of8(
              kc, a, ao, aRow, b, bo, d, od, c, oc, ldc, z, oz, ldz);
          ao += 4 * aRow;
          oc += 4 * ldc;
          oz += 4 * ldz;
        }
      }
      case 130 -> {
        for (int t = 0; t < tiles; t++) {
          sg3x4of8(
              kc, a, ao, aRow, b, bo, d, od, c, oc, ldc, z, oz, ldz);
          ao += 3 * aRow;
          oc += 3 * ldc;
          oz += 3 * ldz;
        }
      }
      default -> throw new IllegalArgumentException("no tile " + mr + " x " + nv);
    }
  }

  static void sg6x4of8(
      int kc, double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, double[] c,
      int oc, int ldc, double[] z, int oz, int ldz) {
    DoubleVector dp = DoubleVector.fromArray(S, d, od);
    DoubleVector dq = DoubleVector.fromArray(S, d, od + W);
    DoubleVector dr = DoubleVector.fromArray(S, d, od + 2 * W);
    DoubleVector ds = DoubleVector.fromArray(S, d, od + 3 * W);
    DoubleVector c0p = dp;
    DoubleVector c0q = dq;
    DoubleVector c0r = dr;
    DoubleVector c0s = ds;
    DoubleVector c1p = dp;
    DoubleVector c1q = dq;
    DoubleVector c1r = dr;
    DoubleVector c1s = ds;
    DoubleVector c2p = dp;
    DoubleVector c2q = dq;
    DoubleVector c2r = dr;
    DoubleVector c2s = ds;
    DoubleVector c3p = dp;
    DoubleVector c3q = dq;
    DoubleVector c3r = dr;
    DoubleVector c3s = ds;
    DoubleVector c4p = dp;
    DoubleVector c4q = dq;
    DoubleVector c4r = dr;
    DoubleVector c4s = ds;
    DoubleVector c5p = dp;
    DoubleVector c5q = dq;
    DoubleVector c5r = dr;
    DoubleVector c5s = ds;
    int a0 = ao;
    int a1 = ao + aRow;
    int a2 = ao + 2 * aRow;
    int a3 = ao + 3 * aRow;
    int a4 = ao + 4 * aRow;
    int a5 = ao + 5 * aRow;
    for (int k = 0; k < kc; k++) {
      DoubleVector bp = DoubleVector.fromArray(S, b, bo + k * (8 * W));
      DoubleVector bq = DoubleVector.fromArray(S, b, bo + k * (8 * W) + W);
      DoubleVector br = DoubleVector.fromArray(S, b, bo + k * (8 * W) + 2 * W);
      DoubleVector bs = DoubleVector.fromArray(S, b, bo + k * (8 * W) + 3 * W);
      DoubleVector x0 = DoubleVector.broadcast(S, a[a0 + k]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      DoubleVector x1 = DoubleVector.broadcast(S, a[a1 + k]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      DoubleVector x2 = DoubleVector.broadcast(S, a[a2 + k]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
      DoubleVector x3 = DoubleVector.broadcast(S, a[a3 + k]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      c3s = x3.fma(bs, c3s);
      DoubleVector x4 = DoubleVector.broadcast(S, a[a4 + k]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      c4r = x4.fma(br, c4r);
      c4s = x4.fma(bs, c4s);
      DoubleVector x5 = DoubleVector.broadcast(S, a[a5 + k]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
      c5r = x5.fma(br, c5r);
      c5s = x5.fma(bs, c5s);
    }
    DoubleVector zero = DoubleVector.zero(S);
    DoubleVector z0p =
        DoubleVector.fromArray(S, z, oz);
    c0p =
        z0p.blend(zero, z0p.compare(VectorOperators.LE, zero))
            .blend(c0p, z0p.compare(VectorOperators.GT, zero));
    c0p.intoArray(c, oc);
    DoubleVector z0q =
        DoubleVector.fromArray(S, z, oz + W);
    c0q =
        z0q.blend(zero, z0q.compare(VectorOperators.LE, zero))
            .blend(c0q, z0q.compare(VectorOperators.GT, zero));
    c0q.intoArray(c, oc + W);
    DoubleVector z0r =
        DoubleVector.fromArray(S, z, oz + 2 * W);
    c0r =
        z0r.blend(zero, z0r.compare(VectorOperators.LE, zero))
            .blend(c0r, z0r.compare(VectorOperators.GT, zero));
    c0r.intoArray(c, oc + 2 * W);
    DoubleVector z0s =
        DoubleVector.fromArray(S, z, oz + 3 * W);
    c0s =
        z0s.blend(zero, z0s.compare(VectorOperators.LE, zero))
            .blend(c0s, z0s.compare(VectorOperators.GT, zero));
    c0s.intoArray(c, oc + 3 * W);
    DoubleVector z1p =
        DoubleVector.fromArray(S, z, oz + ldz);
    c1p =
        z1p.blend(zero, z1p.compare(VectorOperators.LE, zero))
            .blend(c1p, z1p.compare(VectorOperators.GT, zero));
    c1p.intoArray(c, oc + ldc);
    DoubleVector z1q =
        DoubleVector.fromArray(S, z, oz + ldz + W);
    c1q =
        z1q.blend(zero, z1q.compare(VectorOperators.LE, zero))
            .blend(c1q, z1q.compare(VectorOperators.GT, zero));
    c1q.intoArray(c, oc + ldc + W);
    DoubleVector z1r =
        DoubleVector.fromArray(S, z, oz + ldz + 2 * W);
    c1r =
        z1r.blend(zero, z1r.compare(VectorOperators.LE, zero))
            .blend(c1r, z1r.compare(VectorOperators.GT, zero));
    c1r.intoArray(c, oc + ldc + 2 * W);
    DoubleVector z1s =
        DoubleVector.fromArray(S, z, oz + ldz + 3 * W);
    c1s =
        z1s.blend(zero, z1s.compare(VectorOperators.LE, zero))
            .blend(c1s, z1s.compare(VectorOperators.GT, zero));
    c1s.intoArray(c, oc + ldc + 3 * W);
    DoubleVector z2p =
        DoubleVector.fromArray(S, z, oz + 2 * ldz);
    c2p =
        z2p.blend(zero, z2p.compare(VectorOperators.LE, zero))
            .blend(c2p, z2p.compare(VectorOperators.GT, zero));
    c2p.intoArray(c, oc + 2 * ldc);
    DoubleVector z2q =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + W);
    c2q =
        z2q.blend(zero, z2q.compare(VectorOperators.LE, zero))
            .blend(c2q, z2q.compare(VectorOperators.GT, zero));
    c2q.intoArray(c, oc + 2 * ldc + W);
    DoubleVector z2r =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 2 * W);
    c2r =
        z2r.blend(zero, z2r.compare(VectorOperators.LE, zero))
            .blend(c2r, z2r.compare(VectorOperators.GT, zero));
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    DoubleVector z2s =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 3 * W);
    c2s =
        z2s.blend(zero, z2s.compare(VectorOperators.LE, zero))
            .blend(c2s, z2s.compare(VectorOperators.GT, zero));
    c2s.intoArray(c, oc + 2 * ldc + 3 * W);
    DoubleVector z3p =
        DoubleVector.fromArray(S, z, oz + 3 * ldz);
    c3p =
        z3p.blend(zero, z3p.compare(VectorOperators.LE, zero))
            .blend(c3p, z3p.compare(VectorOperators.GT, zero));
    c3p.intoArray(c, oc + 3 * ldc);
    DoubleVector z3q =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + W);
    c3q =
        z3q.blend(zero, z3q.compare(VectorOperators.LE, zero))
            .blend(c3q, z3q.compare(VectorOperators.GT, zero));
    c3q.intoArray(c, oc + 3 * ldc + W);
    DoubleVector z3r =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + 2 * W);
    c3r =
        z3r.blend(zero, z3r.compare(VectorOperators.LE, zero))
            .blend(c3r, z3r.compare(VectorOperators.GT, zero));
    c3r.intoArray(c, oc + 3 * ldc + 2 * W);
    DoubleVector z3s =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + 3 * W);
    c3s =
        z3s.blend(zero, z3s.compare(VectorOperators.LE, zero))
            .blend(c3s, z3s.compare(VectorOperators.GT, zero));
    c3s.intoArray(c, oc + 3 * ldc + 3 * W);
    DoubleVector z4p =
        DoubleVector.fromArray(S, z, oz + 4 * ldz);
    c4p =
        z4p.blend(zero, z4p.compare(VectorOperators.LE, zero))
            .blend(c4p, z4p.compare(VectorOperators.GT, zero));
    c4p.intoArray(c, oc + 4 * ldc);
    DoubleVector z4q =
        DoubleVector.fromArray(S, z, oz + 4 * ldz + W);
    c4q =
        z4q.blend(zero, z4q.compare(VectorOperators.LE, zero))
            .blend(c4q, z4q.compare(VectorOperators.GT, zero));
    c4q.intoArray(c, oc + 4 * ldc + W);
    DoubleVector z4r =
        DoubleVector.fromArray(S, z, oz + 4 * ldz + 2 * W);
    c4r =
        z4r.blend(zero, z4r.compare(VectorOperators.LE, zero))
            .blend(c4r, z4r.compare(VectorOperators.GT, zero));
    c4r.intoArray(c, oc + 4 * ldc + 2 * W);
    DoubleVector z4s =
        DoubleVector.fromArray(S, z, oz + 4 * ldz + 3 * W);
    c4s =
        z4s.blend(zero, z4s.compare(VectorOperators.LE, zero))
            .blend(c4s, z4s.compare(VectorOperators.GT, zero));
    c4s.intoArray(c, oc + 4 * ldc + 3 * W);
    DoubleVector z5p =
        DoubleVector.fromArray(S, z, oz + 5 * ldz);
    c5p =
        z5p.blend(zero, z5p.compare(VectorOperators.LE, zero))
            .blend(c5p, z5p.compare(VectorOperators.GT, zero));
    c5p.intoArray(c, oc + 5 * ldc);
    DoubleVector z5q =
        DoubleVector.fromArray(S, z, oz + 5 * ldz + W);
    c5q =
        z5q.blend(zero, z5q.compare(VectorOperators.LE, zero))
            .blend(c5q, z5q.compare(VectorOperators.GT, zero));
    c5q.intoArray(c, oc + 5 * ldc + W);
    DoubleVector z5r =
        DoubleVector.fromArray(S, z, oz + 5 * ldz + 2 * W);
    c5r =
        z5r.blend(zero, z5r.compare(VectorOperators.LE, zero))
            .blend(c5r, z5r.compare(VectorOperators.GT, zero));
    c5r.intoArray(c, oc + 5 * ldc + 2 * W);
    DoubleVector z5s =
        DoubleVector.fromArray(S, z, oz + 5 * ldz + 3 * W);
    c5s =
        z5s.blend(zero, z5s.compare(VectorOperators.LE, zero))
            .blend(c5s, z5s.compare(VectorOperators.GT, zero));
    c5s.intoArray(c, oc + 5 * ldc + 3 * W);
  }

  static void sg5x4of8(
      int kc, double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, double[] c,
      int oc, int ldc, double[] z, int oz, int ldz) {
    DoubleVector dp = DoubleVector.fromArray(S, d, od);
    DoubleVector dq = DoubleVector.fromArray(S, d, od + W);
    DoubleVector dr = DoubleVector.fromArray(S, d, od + 2 * W);
    DoubleVector ds = DoubleVector.fromArray(S, d, od + 3 * W);
    DoubleVector c0p = dp;
    DoubleVector c0q = dq;
    DoubleVector c0r = dr;
    DoubleVector c0s = ds;
    DoubleVector c1p = dp;
    DoubleVector c1q = dq;
    DoubleVector c1r = dr;
    DoubleVector c1s = ds;
    DoubleVector c2p = dp;
    DoubleVector c2q = dq;
    DoubleVector c2r = dr;
    DoubleVector c2s = ds;
    DoubleVector c3p = dp;
    DoubleVector c3q = dq;
    DoubleVector c3r = dr;
    DoubleVector c3s = ds;
    DoubleVector c4p = dp;
    DoubleVector c4q = dq;
    DoubleVector c4r = dr;
    DoubleVector c4s = ds;
    int a0 = ao;
    int a1 = ao + aRow;
    int a2 = ao + 2 * aRow;
    int a3 = ao + 3 * aRow;
    int a4 = ao + 4 * aRow;
    for (int k = 0; k < kc; k++) {
      DoubleVector bp = DoubleVector.fromArray(S, b, bo + k * (8 * W));
      DoubleVector bq = DoubleVector.fromArray(S, b, bo + k * (8 * W) + W);
      DoubleVector br = DoubleVector.fromArray(S, b, bo + k * (8 * W) + 2 * W);
      DoubleVector bs = DoubleVector.fromArray(S, b, bo + k * (8 * W) + 3 * W);
      DoubleVector x0 = DoubleVector.broadcast(S, a[a0 + k]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      DoubleVector x1 = DoubleVector.broadcast(S, a[a1 + k]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      DoubleVector x2 = DoubleVector.broadcast(S, a[a2 + k]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
      DoubleVector x3 = DoubleVector.broadcast(S, a[a3 + k]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      c3s = x3.fma(bs, c3s);
      DoubleVector x4 = DoubleVector.broadcast(S, a[a4 + k]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      c4r = x4.fma(br, c4r);
      c4s = x4.fma(bs, c4s);
    }
    DoubleVector zero = DoubleVector.zero(S);
    DoubleVector z0p =
        DoubleVector.fromArray(S, z, oz);
    c0p =
        z0p.blend(zero, z0p.compare(VectorOperators.LE, zero))
            .blend(c0p, z0p.compare(VectorOperators.GT, zero));
    c0p.intoArray(c, oc);
    DoubleVector z0q =
        DoubleVector.fromArray(S, z, oz + W);
    c0q =
        z0q.blend(zero, z0q.compare(VectorOperators.LE, zero))
            .blend(c0q, z0q.compare(VectorOperators.GT, zero));
    c0q.intoArray(c, oc + W);
    DoubleVector z0r =
        DoubleVector.fromArray(S, z, oz + 2 * W);
    c0r =
        z0r.blend(zero, z0r.compare(VectorOperators.LE, zero))
            .blend(c0r, z0r.compare(VectorOperators.GT, zero));
    c0r.intoArray(c, oc + 2 * W);
    DoubleVector z0s =
        DoubleVector.fromArray(S, z, oz + 3 * W);
    c0s =
        z0s.blend(zero, z0s.compare(VectorOperators.LE, zero))
            .blend(c0s, z0s.compare(VectorOperators.GT, zero));
    c0s.intoArray(c, oc + 3 * W);
    DoubleVector z1p =
        DoubleVector.fromArray(S, z, oz + ldz);
    c1p =
        z1p.blend(zero, z1p.compare(VectorOperators.LE, zero))
            .blend(c1p, z1p.compare(VectorOperators.GT, zero));
    c1p.intoArray(c, oc + ldc);
    DoubleVector z1q =
        DoubleVector.fromArray(S, z, oz + ldz + W);
    c1q =
        z1q.blend(zero, z1q.compare(VectorOperators.LE, zero))
            .blend(c1q, z1q.compare(VectorOperators.GT, zero));
    c1q.intoArray(c, oc + ldc + W);
    DoubleVector z1r =
        DoubleVector.fromArray(S, z, oz + ldz + 2 * W);
    c1r =
        z1r.blend(zero, z1r.compare(VectorOperators.LE, zero))
            .blend(c1r, z1r.compare(VectorOperators.GT, zero));
    c1r.intoArray(c, oc + ldc + 2 * W);
    DoubleVector z1s =
        DoubleVector.fromArray(S, z, oz + ldz + 3 * W);
    c1s =
        z1s.blend(zero, z1s.compare(VectorOperators.LE, zero))
            .blend(c1s, z1s.compare(VectorOperators.GT, zero));
    c1s.intoArray(c, oc + ldc + 3 * W);
    DoubleVector z2p =
        DoubleVector.fromArray(S, z, oz + 2 * ldz);
    c2p =
        z2p.blend(zero, z2p.compare(VectorOperators.LE, zero))
            .blend(c2p, z2p.compare(VectorOperators.GT, zero));
    c2p.intoArray(c, oc + 2 * ldc);
    DoubleVector z2q =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + W);
    c2q =
        z2q.blend(zero, z2q.compare(VectorOperators.LE, zero))
            .blend(c2q, z2q.compare(VectorOperators.GT, zero));
    c2q.intoArray(c, oc + 2 * ldc + W);
    DoubleVector z2r =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 2 * W);
    c2r =
        z2r.blend(zero, z2r.compare(VectorOperators.LE, zero))
            .blend(c2r, z2r.compare(VectorOperators.GT, zero));
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    DoubleVector z2s =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 3 * W);
    c2s =
        z2s.blend(zero, z2s.compare(VectorOperators.LE, zero))
            .blend(c2s, z2s.compare(VectorOperators.GT, zero));
    c2s.intoArray(c, oc + 2 * ldc + 3 * W);
    DoubleVector z3p =
        DoubleVector.fromArray(S, z, oz + 3 * ldz);
    c3p =
        z3p.blend(zero, z3p.compare(VectorOperators.LE, zero))
            .blend(c3p, z3p.compare(VectorOperators.GT, zero));
    c3p.intoArray(c, oc + 3 * ldc);
    DoubleVector z3q =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + W);
    c3q =
        z3q.blend(zero, z3q.compare(VectorOperators.LE, zero))
            .blend(c3q, z3q.compare(VectorOperators.GT, zero));
    c3q.intoArray(c, oc + 3 * ldc + W);
    DoubleVector z3r =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + 2 * W);
    c3r =
        z3r.blend(zero, z3r.compare(VectorOperators.LE, zero))
            .blend(c3r, z3r.compare(VectorOperators.GT, zero));
    c3r.intoArray(c, oc + 3 * ldc + 2 * W);
    DoubleVector z3s =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + 3 * W);
    c3s =
        z3s.blend(zero, z3s.compare(VectorOperators.LE, zero))
            .blend(c3s, z3s.compare(VectorOperators.GT, zero));
    c3s.intoArray(c, oc + 3 * ldc + 3 * W);
    DoubleVector z4p =
        DoubleVector.fromArray(S, z, oz + 4 * ldz);
    c4p =
        z4p.blend(zero, z4p.compare(VectorOperators.LE, zero))
            .blend(c4p, z4p.compare(VectorOperators.GT, zero));
    c4p.intoArray(c, oc + 4 * ldc);
    DoubleVector z4q =
        DoubleVector.fromArray(S, z, oz + 4 * ldz + W);
    c4q =
        z4q.blend(zero, z4q.compare(VectorOperators.LE, zero))
            .blend(c4q, z4q.compare(VectorOperators.GT, zero));
    c4q.intoArray(c, oc + 4 * ldc + W);
    DoubleVector z4r =
        DoubleVector.fromArray(S, z, oz + 4 * ldz + 2 * W);
    c4r =
        z4r.blend(zero, z4r.compare(VectorOperators.LE, zero))
            .blend(c4r, z4r.compare(VectorOperators.GT, zero));
    c4r.intoArray(c, oc + 4 * ldc + 2 * W);
    DoubleVector z4s =
        DoubleVector.fromArray(S, z, oz + 4 * ldz + 3 * W);
    c4s =
        z4s.blend(zero, z4s.compare(VectorOperators.LE, zero))
            .blend(c4s, z4s.compare(VectorOperators.GT, zero));
    c4s.intoArray(c, oc + 4 * ldc + 3 * W);
  }

  static void sg4x4of8(
      int kc, double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, double[] c,
      int oc, int ldc, double[] z, int oz, int ldz) {
    DoubleVector dp = DoubleVector.fromArray(S, d, od);
    DoubleVector dq = DoubleVector.fromArray(S, d, od + W);
    DoubleVector dr = DoubleVector.fromArray(S, d, od + 2 * W);
    DoubleVector ds = DoubleVector.fromArray(S, d, od + 3 * W);
    DoubleVector c0p = dp;
    DoubleVector c0q = dq;
    DoubleVector c0r = dr;
    DoubleVector c0s = ds;
    DoubleVector c1p = dp;
    DoubleVector c1q = dq;
    DoubleVector c1r = dr;
    DoubleVector c1s = ds;
    DoubleVector c2p = dp;
    DoubleVector c2q = dq;
    DoubleVector c2r = dr;
    DoubleVector c2s = ds;
    DoubleVector c3p = dp;
    DoubleVector c3q = dq;
    DoubleVector c3r = dr;
    DoubleVector c3s = ds;
    int a0 = ao;
    int a1 = ao + aRow;
    int a2 = ao + 2 * aRow;
    int a3 = ao + 3 * aRow;
    for (int k = 0; k < kc; k++) {
      DoubleVector bp = DoubleVector.fromArray(S, b, bo + k * (8 * W));
      DoubleVector bq = DoubleVector.fromArray(S, b, bo + k * (8 * W) + W);
      DoubleVector br = DoubleVector.fromArray(S, b, bo + k * (8 * W) + 2 * W);
      DoubleVector bs = DoubleVector.fromArray(S, b, bo + k * (8 * W) + 3 * W);
      DoubleVector x0 = DoubleVector.broadcast(S, a[a0 + k]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      DoubleVector x1 = DoubleVector.broadcast(S, a[a1 + k]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      DoubleVector x2 = DoubleVector.broadcast(S, a[a2 + k]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
      DoubleVector x3 = DoubleVector.broadcast(S, a[a3 + k]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      c3s = x3.fma(bs, c3s);
    }
    DoubleVector zero = DoubleVector.zero(S);
    DoubleVector z0p =
        DoubleVector.fromArray(S, z, oz);
    c0p =
        z0p.blend(zero, z0p.compare(VectorOperators.LE, zero))
            .blend(c0p, z0p.compare(VectorOperators.GT, zero));
    c0p.intoArray(c, oc);
    DoubleVector z0q =
        DoubleVector.fromArray(S, z, oz + W);
    c0q =
        z0q.blend(zero, z0q.compare(VectorOperators.LE, zero))
            .blend(c0q, z0q.compare(VectorOperators.GT, zero));
    c0q.intoArray(c, oc + W);
    DoubleVector z0r =
        DoubleVector.fromArray(S, z, oz + 2 * W);
    c0r =
        z0r.blend(zero, z0r.compare(VectorOperators.LE, zero))
            .blend(c0r, z0r.compare(VectorOperators.GT, zero));
    c0r.intoArray(c, oc + 2 * W);
    DoubleVector z0s =
        DoubleVector.fromArray(S, z, oz + 3 * W);
    c0s =
        z0s.blend(zero, z0s.compare(VectorOperators.LE, zero))
            .blend(c0s, z0s.compare(VectorOperators.GT, zero));
    c0s.intoArray(c, oc + 3 * W);
    DoubleVector z1p =
        DoubleVector.fromArray(S, z, oz + ldz);
    c1p =
        z1p.blend(zero, z1p.compare(VectorOperators.LE, zero))
            .blend(c1p, z1p.compare(VectorOperators.GT, zero));
    c1p.intoArray(c, oc + ldc);
    DoubleVector z1q =
        DoubleVector.fromArray(S, z, oz + ldz + W);
    c1q =
        z1q.blend(zero, z1q.compare(VectorOperators.LE, zero))
            .blend(c1q, z1q.compare(VectorOperators.GT, zero));
    c1q.intoArray(c, oc + ldc + W);
    DoubleVector z1r =
        DoubleVector.fromArray(S, z, oz + ldz + 2 * W);
    c1r =
        z1r.blend(zero, z1r.compare(VectorOperators.LE, zero))
            .blend(c1r, z1r.compare(VectorOperators.GT, zero));
    c1r.intoArray(c, oc + ldc + 2 * W);
    DoubleVector z1s =
        DoubleVector.fromArray(S, z, oz + ldz + 3 * W);
    c1s =
        z1s.blend(zero, z1s.compare(VectorOperators.LE, zero))
            .blend(c1s, z1s.compare(VectorOperators.GT, zero));
    c1s.intoArray(c, oc + ldc + 3 * W);
    DoubleVector z2p =
        DoubleVector.fromArray(S, z, oz + 2 * ldz);
    c2p =
        z2p.blend(zero, z2p.compare(VectorOperators.LE, zero))
            .blend(c2p, z2p.compare(VectorOperators.GT, zero));
    c2p.intoArray(c, oc + 2 * ldc);
    DoubleVector z2q =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + W);
    c2q =
        z2q.blend(zero, z2q.compare(VectorOperators.LE, zero))
            .blend(c2q, z2q.compare(VectorOperators.GT, zero));
    c2q.intoArray(c, oc + 2 * ldc + W);
    DoubleVector z2r =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 2 * W);
    c2r =
        z2r.blend(zero, z2r.compare(VectorOperators.LE, zero))
            .blend(c2r, z2r.compare(VectorOperators.GT, zero));
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    DoubleVector z2s =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 3 * W);
    c2s =
        z2s.blend(zero, z2s.compare(VectorOperators.LE, zero))
            .blend(c2s, z2s.compare(VectorOperators.GT, zero));
    c2s.intoArray(c, oc + 2 * ldc + 3 * W);
    DoubleVector z3p =
        DoubleVector.fromArray(S, z, oz + 3 * ldz);
    c3p =
        z3p.blend(zero, z3p.compare(VectorOperators.LE, zero))
            .blend(c3p, z3p.compare(VectorOperators.GT, zero));
    c3p.intoArray(c, oc + 3 * ldc);
    DoubleVector z3q =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + W);
    c3q =
        z3q.blend(zero, z3q.compare(VectorOperators.LE, zero))
            .blend(c3q, z3q.compare(VectorOperators.GT, zero));
    c3q.intoArray(c, oc + 3 * ldc + W);
    DoubleVector z3r =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + 2 * W);
    c3r =
        z3r.blend(zero, z3r.compare(VectorOperators.LE, zero))
            .blend(c3r, z3r.compare(VectorOperators.GT, zero));
    c3r.intoArray(c, oc + 3 * ldc + 2 * W);
    DoubleVector z3s =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + 3 * W);
    c3s =
        z3s.blend(zero, z3s.compare(VectorOperators.LE, zero))
            .blend(c3s, z3s.compare(VectorOperators.GT, zero));
    c3s.intoArray(c, oc + 3 * ldc + 3 * W);
  }

  static void sg3x4of8(
      int kc, double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, double[] c,
      int oc, int ldc, double[] z, int oz, int ldz) {
    DoubleVector dp = DoubleVector.fromArray(S, d, od);
    DoubleVector dq = DoubleVector.fromArray(S, d, od + W);
    DoubleVector dr = DoubleVector.fromArray(S, d, od + 2 * W);
    DoubleVector ds = DoubleVector.fromArray(S, d, od + 3 * W);
    DoubleVector c0p = dp;
    DoubleVector c0q = dq;
    DoubleVector c0r = dr;
    DoubleVector c0s = ds;
    DoubleVector c1p = dp;
    DoubleVector c1q = dq;
    DoubleVector c1r = dr;
    DoubleVector c1s = ds;
    DoubleVector c2p = dp;
    DoubleVector c2q = dq;
    DoubleVector c2r = dr;
    DoubleVector c2s = ds;
    int a0 = ao;
    int a1 = ao + aRow;
    int a2 = ao + 2 * aRow;
    for (int k = 0; k < kc; k++) {
      DoubleVector bp = DoubleVector.fromArray(S, b, bo + k * (8 * W));
      DoubleVector bq = DoubleVector.fromArray(S, b, bo + k * (8 * W) + W);
      DoubleVector br = DoubleVector.fromArray(S, b, bo + k * (8 * W) + 2 * W);
      DoubleVector bs = DoubleVector.fromArray(S, b, bo + k * (8 * W) + 3 * W);
      DoubleVector x0 = DoubleVector.broadcast(S, a[a0 + k]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      DoubleVector x1 = DoubleVector.broadcast(S, a[a1 + k]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      DoubleVector x2 = DoubleVector.broadcast(S, a[a2 + k]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
    }
    DoubleVector zero = DoubleVector.zero(S);
    DoubleVector z0p =
        DoubleVector.fromArray(S, z, oz);
    c0p =
        z0p.blend(zero, z0p.compare(VectorOperators.LE, zero))
            .blend(c0p, z0p.compare(VectorOperators.GT, zero));
    c0p.intoArray(c, oc);
    DoubleVector z0q =
        DoubleVector.fromArray(S, z, oz + W);
    c0q =
        z0q.blend(zero, z0q.compare(VectorOperators.LE, zero))
            .blend(c0q, z0q.compare(VectorOperators.GT, zero));
    c0q.intoArray(c, oc + W);
    DoubleVector z0r =
        DoubleVector.fromArray(S, z, oz + 2 * W);
    c0r =
        z0r.blend(zero, z0r.compare(VectorOperators.LE, zero))
            .blend(c0r, z0r.compare(VectorOperators.GT, zero));
    c0r.intoArray(c, oc + 2 * W);
    DoubleVector z0s =
        DoubleVector.fromArray(S, z, oz + 3 * W);
    c0s =
        z0s.blend(zero, z0s.compare(VectorOperators.LE, zero))
            .blend(c0s, z0s.compare(VectorOperators.GT, zero));
    c0s.intoArray(c, oc + 3 * W);
    DoubleVector z1p =
        DoubleVector.fromArray(S, z, oz + ldz);
    c1p =
        z1p.blend(zero, z1p.compare(VectorOperators.LE, zero))
            .blend(c1p, z1p.compare(VectorOperators.GT, zero));
    c1p.intoArray(c, oc + ldc);
    DoubleVector z1q =
        DoubleVector.fromArray(S, z, oz + ldz + W);
    c1q =
        z1q.blend(zero, z1q.compare(VectorOperators.LE, zero))
            .blend(c1q, z1q.compare(VectorOperators.GT, zero));
    c1q.intoArray(c, oc + ldc + W);
    DoubleVector z1r =
        DoubleVector.fromArray(S, z, oz + ldz + 2 * W);
    c1r =
        z1r.blend(zero, z1r.compare(VectorOperators.LE, zero))
            .blend(c1r, z1r.compare(VectorOperators.GT, zero));
    c1r.intoArray(c, oc + ldc + 2 * W);
    DoubleVector z1s =
        DoubleVector.fromArray(S, z, oz + ldz + 3 * W);
    c1s =
        z1s.blend(zero, z1s.compare(VectorOperators.LE, zero))
            .blend(c1s, z1s.compare(VectorOperators.GT, zero));
    c1s.intoArray(c, oc + ldc + 3 * W);
    DoubleVector z2p =
        DoubleVector.fromArray(S, z, oz + 2 * ldz);
    c2p =
        z2p.blend(zero, z2p.compare(VectorOperators.LE, zero))
            .blend(c2p, z2p.compare(VectorOperators.GT, zero));
    c2p.intoArray(c, oc + 2 * ldc);
    DoubleVector z2q =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + W);
    c2q =
        z2q.blend(zero, z2q.compare(VectorOperators.LE, zero))
            .blend(c2q, z2q.compare(VectorOperators.GT, zero));
    c2q.intoArray(c, oc + 2 * ldc + W);
    DoubleVector z2r =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 2 * W);
    c2r =
        z2r.blend(zero, z2r.compare(VectorOperators.LE, zero))
            .blend(c2r, z2r.compare(VectorOperators.GT, zero));
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    DoubleVector z2s =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 3 * W);
    c2s =
        z2s.blend(zero, z2s.compare(VectorOperators.LE, zero))
            .blend(c2s, z2s.compare(VectorOperators.GT, zero));
    c2s.intoArray(c, oc + 2 * ldc + 3 * W);
  }

  static void reluBackwardOf16(
      int mr, int nv, int tiles, int kc, double[] a, int ao, int aRow, double[] b, int bo,
      double[] d, int od, double[] c, int oc, int ldc, double[] z, int oz, int ldz) {
    switch (32 * nv + mr - 1) {
      case 133 -> {
        for (int t = 0; t < tiles; t++) {
          sg6x4of16(
              kc, a, ao, aRow, b, bo, d, od, c, oc, ldc, z, oz, ldz);
          ao += 6 * aRow;
          oc += 6 * ldc;
          oz += 6 * ldz;
        }
      }
      case 132 -> {
        for (int t = 0; t < tiles; t++) {
          sg5x4of16(
              kc, a, ao, aRow, b, bo, d, od, c, oc, ldc, z, oz, ldz);
          ao += 5 * aRow;
          oc += 5 * ldc;
          oz += 5 * ldz;
        }
      }
      case 131 -> {
        for (int t = 0; t < tiles; t++) {
          sg4x4of16(
              kc, a, ao, aRow, b, bo, d, od, c, oc, ldc, z, oz, ldz);
          ao += 4 * aRow;
          oc += 4 * ldc;
          oz += 4 * ldz;
        }
      }
      case 130 -> {
        for (int t = 0; t < tiles; t++) {
          sg3x4of16(
              kc, a, ao, aRow, b, bo, d, od, c, oc, ldc, z, oz, ldz);
          ao += 3 * aRow;
          oc += 3 * ldc;
          oz += 3 * ldz;
        }
      }
      default -> throw new IllegalArgumentException("no tile " + mr + " x " + nv);
    }
  }

  static void sg6x4of16(
      int kc, double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, double[] c,
      int oc, int ldc, double[] z, int oz, int ldz) {
    DoubleVector dp = DoubleVector.fromArray(S, d, od);
    DoubleVector dq = DoubleVector.fromArray(S, d, od + W);
    DoubleVector dr = DoubleVector.fromArray(S, d, od + 2 * W);
    DoubleVector ds = DoubleVector.fromArray(S, d, od + 3 * W);
    DoubleVector c0p = dp;
    DoubleVector c0q = dq;
    DoubleVector c0r = dr;
    DoubleVector c0s = ds;
    DoubleVector c1p = dp;
    DoubleVector c1q = dq;
    DoubleVector c1r = dr;
    DoubleVector c1s = ds;
    DoubleVector c2p = dp;
    DoubleVector c2q = dq;
    DoubleVector c2r = dr;
    DoubleVector c2s = ds;
    DoubleVector c3p = dp;
    DoubleVector c3q = dq;
    DoubleVector c3r = dr;
    DoubleVector c3s = ds;
    DoubleVector c4p = dp;
    DoubleVector c4q = dq;
    DoubleVector c4r = dr;
    DoubleVector c4s = ds;
    DoubleVector c5p = dp;
    DoubleVector c5q = dq;
    DoubleVector c5r = dr;
    DoubleVector c5s = ds;
    int a0 = ao;
    int a1 = ao + aRow;
    int a2 = ao + 2 * aRow;
    int a3 = ao + 3 * aRow;
    int a4 = ao + 4 * aRow;
    int a5 = ao + 5 * aRow;
    for (int k = 0; k < kc; k++) {
      DoubleVector bp = DoubleVector.fromArray(S, b, bo + k * (16 * W));
      DoubleVector bq = DoubleVector.fromArray(S, b, bo + k * (16 * W) + W);
      DoubleVector br = DoubleVector.fromArray(S, b, bo + k * (16 * W) + 2 * W);
      DoubleVector bs = DoubleVector.fromArray(S, b, bo + k * (16 * W) + 3 * W);
      DoubleVector x0 = DoubleVector.broadcast(S, a[a0 + k]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      DoubleVector x1 = DoubleVector.broadcast(S, a[a1 + k]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      DoubleVector x2 = DoubleVector.broadcast(S, a[a2 + k]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
      DoubleVector x3 = DoubleVector.broadcast(S, a[a3 + k]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      c3s = x3.fma(bs, c3s);
      DoubleVector x4 = DoubleVector.broadcast(S, a[a4 + k]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      c4r = x4.fma(br, c4r);
      c4s = x4.fma(bs, c4s);
      DoubleVector x5 = DoubleVector.broadcast(S, a[a5 + k]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
      c5r = x5.fma(br, c5r);
      c5s = x5.fma(bs, c5s);
    }
    DoubleVector zero = DoubleVector.zero(S);
    DoubleVector z0p =
        DoubleVector.fromArray(S, z, oz);
    c0p =
        z0p.blend(zero, z0p.compare(VectorOperators.LE, zero))
            .blend(c0p, z0p.compare(VectorOperators.GT, zero));
    c0p.intoArray(c, oc);
    DoubleVector z0q =
        DoubleVector.fromArray(S, z, oz + W);
    c0q =
        z0q.blend(zero, z0q.compare(VectorOperators.LE, zero))
            .blend(c0q, z0q.compare(VectorOperators.GT, zero));
    c0q.intoArray(c, oc + W);
    DoubleVector z0r =
        DoubleVector.fromArray(S, z, oz + 2 * W);
    c0r =
        z0r.blend(zero, z0r.compare(VectorOperators.LE, zero))
            .blend(c0r, z0r.compare(VectorOperators.GT, zero));
    c0r.intoArray(c, oc + 2 * W);
    DoubleVector z0s =
        DoubleVector.fromArray(S, z, oz + 3 * W);
    c0s =
        z0s.blend(zero, z0s.compare(VectorOperators.LE, zero))
            .blend(c0s, z0s.compare(VectorOperators.GT, zero));
    c0s.intoArray(c, oc + 3 * W);
    DoubleVector z1p =
        DoubleVector.fromArray(S, z, oz + ldz);
    c1p =
        z1p.blend(zero, z1p.compare(VectorOperators.LE, zero))
            .blend(c1p, z1p.compare(VectorOperators.GT, zero));
    c1p.intoArray(c, oc + ldc);
    DoubleVector z1q =
        DoubleVector.fromArray(S, z, oz + ldz + W);
    c1q =
        z1q.blend(zero, z1q.compare(VectorOperators.LE, zero))
            .blend(c1q, z1q.compare(VectorOperators.GT, zero));
    c1q.intoArray(c, oc + ldc + W);
    DoubleVector z1r =
        DoubleVector.fromArray(S, z, oz + ldz + 2 * W);
    c1r =
        z1r.blend(zero, z1r.compare(VectorOperators.LE, zero))
            .blend(c1r, z1r.compare(VectorOperators.GT, zero));
    c1r.intoArray(c, oc + ldc + 2 * W);
    DoubleVector z1s =
        DoubleVector.fromArray(S, z, oz + ldz + 3 * W);
    c1s =
        z1s.blend(zero, z1s.compare(VectorOperators.LE, zero))
            .blend(c1s, z1s.compare(VectorOperators.GT, zero));
    c1s.intoArray(c, oc + ldc + 3 * W);
    DoubleVector z2p =
        DoubleVector.fromArray(S, z, oz + 2 * ldz);
    c2p =
        z2p.blend(zero, z2p.compare(VectorOperators.LE, zero))
            .blend(c2p, z2p.compare(VectorOperators.GT, zero));
    c2p.intoArray(c, oc + 2 * ldc);
    DoubleVector z2q =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + W);
    c2q =
        z2q.blend(zero, z2q.compare(VectorOperators.LE, zero))
            .blend(c2q, z2q.compare(VectorOperators.GT, zero));
    c2q.intoArray(c, oc + 2 * ldc + W);
    DoubleVector z2r =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 2 * W);
    c2r =
        z2r.blend(zero, z2r.compare(VectorOperators.LE, zero))
            .blend(c2r, z2r.compare(VectorOperators.GT, zero));
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    DoubleVector z2s =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 3 * W);
    c2s =
        z2s.blend(zero, z2s.compare(VectorOperators.LE, zero))
            .blend(c2s, z2s.compare(VectorOperators.GT, zero));
    c2s.intoArray(c, oc + 2 * ldc + 3 * W);
    DoubleVector z3p =
        DoubleVector.fromArray(S, z, oz + 3 * ldz);
    c3p =
        z3p.blend(zero, z3p.compare(VectorOperators.LE, zero))
            .blend(c3p, z3p.compare(VectorOperators.GT, zero));
    c3p.intoArray(c, oc + 3 * ldc);
    DoubleVector z3q =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + W);
    c3q =
        z3q.blend(zero, z3q.compare(VectorOperators.LE, zero))
            .blend(c3q, z3q.compare(VectorOperators.GT, zero));
    c3q.intoArray(c, oc + 3 * ldc + W);
    DoubleVector z3r =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + 2 * W);
    c3r =
        z3r.blend(zero, z3r.compare(VectorOperators.LE, zero))
            .blend(c3r, z3r.compare(VectorOperators.GT, zero));
    c3r.intoArray(c, oc + 3 * ldc + 2 * W);
    DoubleVector z3s =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + 3 * W);
    c3s =
        z3s.blend(zero, z3s.compare(VectorOperators.LE, zero))
            .blend(c3s, z3s.compare(VectorOperators.GT, zero));
    c3s.intoArray(c, oc + 3 * ldc + 3 * W);
    DoubleVector z4p =
        DoubleVector.fromArray(S, z, oz + 4 * ldz);
    c4p =
        z4p.blend(zero, z4p.compare(VectorOperators.LE, zero))
            .blend(c4p, z4p.compare(VectorOperators.GT, zero));
    c4p.intoArray(c, oc + 4 * ldc);
    DoubleVector z4q =
        DoubleVector.fromArray(S, z, oz + 4 * ldz + W);
    c4q =
        z4q.blend(zero, z4q.compare(VectorOperators.LE, zero))
            .blend(c4q, z4q.compare(VectorOperators.GT, zero));
    c4q.intoArray(c, oc + 4 * ldc + W);
    DoubleVector z4r =
        DoubleVector.fromArray(S, z, oz + 4 * ldz + 2 * W);
    c4r =
        z4r.blend(zero, z4r.compare(VectorOperators.LE, zero))
            .blend(c4r, z4r.compare(VectorOperators.GT, zero));
    c4r.intoArray(c, oc + 4 * ldc + 2 * W);
    DoubleVector z4s =
        DoubleVector.fromArray(S, z, oz + 4 * ldz + 3 * W);
    c4s =
        z4s.blend(zero, z4s.compare(VectorOperators.LE, zero))
            .blend(c4s, z4s.compare(VectorOperators.GT, zero));
    c4s.intoArray(c, oc + 4 * ldc + 3 * W);
    DoubleVector z5p =
        DoubleVector.fromArray(S, z, oz + 5 * ldz);
    c5p =
        z5p.blend(zero, z5p.compare(VectorOperators.LE, zero))
            .blend(c5p, z5p.compare(VectorOperators.GT, zero));
    c5p.intoArray(c, oc + 5 * ldc);
    DoubleVector z5q =
        DoubleVector.fromArray(S, z, oz + 5 * ldz + W);
    c5q =
        z5q.blend(zero, z5q.compare(VectorOperators.LE, zero))
            .blend(c5q, z5q.compare(VectorOperators.GT, zero));
    c5q.intoArray(c, oc + 5 * ldc + W);
    DoubleVector z5r =
        DoubleVector.fromArray(S, z, oz + 5 * ldz + 2 * W);
    c5r =
        z5r.blend(zero, z5r.compare(VectorOperators.LE, zero))
            .blend(c5r, z5r.compare(VectorOperators.GT, zero));
    c5r.intoArray(c, oc + 5 * ldc + 2 * W);
    DoubleVector z5s =
        DoubleVector.fromArray(S, z, oz + 5 * ldz + 3 * W);
    c5s =
        z5s.blend(zero, z5s.compare(VectorOperators.LE, zero))
            .blend(c5s, z5s.compare(VectorOperators.GT, zero));
    c5s.intoArray(c, oc + 5 * ldc + 3 * W);
  }

  static void sg5x4of16(
      int kc, double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, double[] c,
      int oc, int ldc, double[] z, int oz, int ldz) {
    DoubleVector dp = DoubleVector.fromArray(S, d, od);
    DoubleVector dq = DoubleVector.fromArray(S, d, od + W);
    DoubleVector dr = DoubleVector.fromArray(S, d, od + 2 * W);
    DoubleVector ds = DoubleVector.fromArray(S, d, od + 3 * W);
    DoubleVector c0p = dp;
    DoubleVector c0q = dq;
    DoubleVector c0r = dr;
    DoubleVector c0s = ds;
    DoubleVector c1p = dp;
    DoubleVector c1q = dq;
    DoubleVector c1r = dr;
    DoubleVector c1s = ds;
    DoubleVector c2p = dp;
    DoubleVector c2q = dq;
    DoubleVector c2r = dr;
    DoubleVector c2s = ds;
    DoubleVector c3p = dp;
    DoubleVector c3q = dq;
    DoubleVector c3r = dr;
    DoubleVector c3s = ds;
    DoubleVector c4p = dp;
    DoubleVector c4q = dq;
    DoubleVector c4r = dr;
    DoubleVector c4s = ds;
    int a0 = ao;
    int a1 = ao + aRow;
    int a2 = ao + 2 * aRow;
    int a3 = ao + 3 * aRow;
    int a4 = ao + 4 * aRow;
    for (int k = 0; k < kc; k++) {
      DoubleVector bp = DoubleVector.fromArray(S, b, bo + k * (16 * W));
      DoubleVector bq = DoubleVector.fromArray(S, b, bo + k * (16 * W) + W);
      DoubleVector br = DoubleVector.fromArray(S, b, bo + k * (16 * W) + 2 * W);
      DoubleVector bs = DoubleVector.fromArray(S, b, bo + k * (16 * W) + 3 * W);
      DoubleVector x0 = DoubleVector.broadcast(S, a[a0 + k]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      DoubleVector x1 = DoubleVector.broadcast(S, a[a1 + k]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      DoubleVector x2 = DoubleVector.broadcast(S, a[a2 + k]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
      DoubleVector x3 = DoubleVector.broadcast(S, a[a3 + k]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      c3s = x3.fma(bs, c3s);
      DoubleVector x4 = DoubleVector.broadcast(S, a[a4 + k]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      c4r = x4.fma(br, c4r);
      c4s = x4.fma(bs, c4s);
    }
    DoubleVector zero = DoubleVector.zero(S);
    DoubleVector z0p =
        DoubleVector.fromArray(S, z, oz);
    c0p =
        z0p.blend(zero, z0p.compare(VectorOperators.LE, zero))
            .blend(c0p, z0p.compare(VectorOperators.GT, zero));
    c0p.intoArray(c, oc);
    DoubleVector z0q =
        DoubleVector.fromArray(S, z, oz + W);
    c0q =
        z0q.blend(zero, z0q.compare(VectorOperators.LE, zero))
            .blend(c0q, z0q.compare(VectorOperators.GT, zero));
    c0q.intoArray(c, oc + W);
    DoubleVector z0r =
        DoubleVector.fromArray(S, z, oz + 2 * W);
    c0r =
        z0r.blend(zero, z0r.compare(VectorOperators.LE, zero))
            .blend(c0r, z0r.compare(VectorOperators.GT, zero));
    c0r.intoArray(c, oc + 2 * W);
    DoubleVector z0s =
        DoubleVector.fromArray(S, z, oz + 3 * W);
    c0s =
        z0s.blend(zero, z0s.compare(VectorOperators.LE, zero))
            .blend(c0s, z0s.compare(VectorOperators.GT, zero));
    c0s.intoArray(c, oc + 3 * W);
    DoubleVector z1p =
        DoubleVector.fromArray(S, z, oz + ldz);
    c1p =
        z1p.blend(zero, z1p.compare(VectorOperators.LE, zero))
            .blend(c1p, z1p.compare(VectorOperators.GT, zero));
    c1p.intoArray(c, oc + ldc);
    DoubleVector z1q =
        DoubleVector.fromArray(S, z, oz + ldz + W);
    c1q =
        z1q.blend(zero, z1q.compare(VectorOperators.LE, zero))
            .blend(c1q, z1q.compare(VectorOperators.GT, zero));
    c1q.intoArray(c, oc + ldc + W);
    DoubleVector z1r =
        DoubleVector.fromArray(S, z, oz + ldz + 2 * W);
    c1r =
        z1r.blend(zero, z1r.compare(VectorOperators.LE, zero))
            .blend(c1r, z1r.compare(VectorOperators.GT, zero));
    c1r.intoArray(c, oc + ldc + 2 * W);
    DoubleVector z1s =
        DoubleVector.fromArray(S, z, oz + ldz + 3 * W);
    c1s =
        z1s.blend(zero, z1s.compare(VectorOperators.LE, zero))
            .blend(c1s, z1s.compare(VectorOperators.GT, zero));
    c1s.intoArray(c, oc + ldc + 3 * W);
    DoubleVector z2p =
        DoubleVector.fromArray(S, z, oz + 2 * ldz);
    c2p =
        z2p.blend(zero, z2p.compare(VectorOperators.LE, zero))
            .blend(c2p, z2p.compare(VectorOperators.GT, zero));
    c2p.intoArray(c, oc + 2 * ldc);
    DoubleVector z2q =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + W);
    c2q =
        z2q.blend(zero, z2q.compare(VectorOperators.LE, zero))
            .blend(c2q, z2q.compare(VectorOperators.GT, zero));
    c2q.intoArray(c, oc + 2 * ldc + W);
    DoubleVector z2r =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 2 * W);
    c2r =
        z2r.blend(zero, z2r.compare(VectorOperators.LE, zero))
            .blend(c2r, z2r.compare(VectorOperators.GT, zero));
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    DoubleVector z2s =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 3 * W);
    c2s =
        z2s.blend(zero, z2s.compare(VectorOperators.LE, zero))
            .blend(c2s, z2s.compare(VectorOperators.GT, zero));
    c2s.intoArray(c, oc + 2 * ldc + 3 * W);
    DoubleVector z3p =
        DoubleVector.fromArray(S, z, oz + 3 * ldz);
    c3p =
        z3p.blend(zero, z3p.compare(VectorOperators.LE, zero))
            .blend(c3p, z3p.compare(VectorOperators.GT, zero));
    c3p.intoArray(c, oc + 3 * ldc);
    DoubleVector z3q =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + W);
    c3q =
        z3q.blend(zero, z3q.compare(VectorOperators.LE, zero))
            .blend(c3q, z3q.compare(VectorOperators.GT, zero));
    c3q.intoArray(c, oc + 3 * ldc + W);
    DoubleVector z3r =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + 2 * W);
    c3r =
        z3r.blend(zero, z3r.compare(VectorOperators.LE, zero))
            .blend(c3r, z3r.compare(VectorOperators.GT, zero));
    c3r.intoArray(c, oc + 3 * ldc + 2 * W);
    DoubleVector z3s =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + 3 * W);
    c3s =
        z3s.blend(zero, z3s.compare(VectorOperators.LE, zero))
            .blend(c3s, z3s.compare(VectorOperators.GT, zero));
    c3s.intoArray(c, oc + 3 * ldc + 3 * W);
    DoubleVector z4p =
        DoubleVector.fromArray(S, z, oz + 4 * ldz);
    c4p =
        z4p.blend(zero, z4p.compare(VectorOperators.LE, zero))
            .blend(c4p, z4p.compare(VectorOperators.GT, zero));
    c4p.intoArray(c, oc + 4 * ldc);
    DoubleVector z4q =
        DoubleVector.fromArray(S, z, oz + 4 * ldz + W);
    c4q =
        z4q.blend(zero, z4q.compare(VectorOperators.LE, zero))
            .blend(c4q, z4q.compare(VectorOperators.GT, zero));
    c4q.intoArray(c, oc + 4 * ldc + W);
    DoubleVector z4r =
        DoubleVector.fromArray(S, z, oz + 4 * ldz + 2 * W);
    c4r =
        z4r.blend(zero, z4r.compare(VectorOperators.LE, zero))
            .blend(c4r, z4r.compare(VectorOperators.GT, zero));
    c4r.intoArray(c, oc + 4 * ldc + 2 * W);
    DoubleVector z4s =
        DoubleVector.fromArray(S, z, oz + 4 * ldz + 3 * W);
    c4s =
        z4s.blend(zero, z4s.compare(VectorOperators.LE, zero))
            .blend(c4s, z4s.compare(VectorOperators.GT, zero));
    c4s.intoArray(c, oc + 4 * ldc + 3 * W);
  }

  static void sg4x4of16(
      int kc, double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, double[] c,
      int oc, int ldc, double[] z, int oz, int ldz) {
    DoubleVector dp = DoubleVector.fromArray(S, d, od);
    DoubleVector dq = DoubleVector.fromArray(S, d, od + W);
    DoubleVector dr = DoubleVector.fromArray(S, d, od + 2 * W);
    DoubleVector ds = DoubleVector.fromArray(S, d, od + 3 * W);
    DoubleVector c0p = dp;
    DoubleVector c0q = dq;
    DoubleVector c0r = dr;
    DoubleVector c0s = ds;
    DoubleVector c1p = dp;
    DoubleVector c1q = dq;
    DoubleVector c1r = dr;
    DoubleVector c1s = ds;
    DoubleVector c2p = dp;
    DoubleVector c2q = dq;
    DoubleVector c2r = dr;
    DoubleVector c2s = ds;
    DoubleVector c3p = dp;
    DoubleVector c3q = dq;
    DoubleVector c3r = dr;
    DoubleVector c3s = ds;
    int a0 = ao;
    int a1 = ao + aRow;
    int a2 = ao + 2 * aRow;
    int a3 = ao + 3 * aRow;
    for (int k = 0; k < kc; k++) {
      DoubleVector bp = DoubleVector.fromArray(S, b, bo + k * (16 * W));
      DoubleVector bq = DoubleVector.fromArray(S, b, bo + k * (16 * W) + W);
      DoubleVector br = DoubleVector.fromArray(S, b, bo + k * (16 * W) + 2 * W);
      DoubleVector bs = DoubleVector.fromArray(S, b, bo + k * (16 * W) + 3 * W);
      DoubleVector x0 = DoubleVector.broadcast(S, a[a0 + k]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      DoubleVector x1 = DoubleVector.broadcast(S, a[a1 + k]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      DoubleVector x2 = DoubleVector.broadcast(S, a[a2 + k]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
      DoubleVector x3 = DoubleVector.broadcast(S, a[a3 + k]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      c3s = x3.fma(bs, c3s);
    }
    DoubleVector zero = DoubleVector.zero(S);
    DoubleVector z0p =
        DoubleVector.fromArray(S, z, oz);
    c0p =
        z0p.blend(zero, z0p.compare(VectorOperators.LE, zero))
            .blend(c0p, z0p.compare(VectorOperators.GT, zero));
    c0p.intoArray(c, oc);
    DoubleVector z0q =
        DoubleVector.fromArray(S, z, oz + W);
    c0q =
        z0q.blend(zero, z0q.compare(VectorOperators.LE, zero))
            .blend(c0q, z0q.compare(VectorOperators.GT, zero));
    c0q.intoArray(c, oc + W);
    DoubleVector z0r =
        DoubleVector.fromArray(S, z, oz + 2 * W);
    c0r =
        z0r.blend(zero, z0r.compare(VectorOperators.LE, zero))
            .blend(c0r, z0r.compare(VectorOperators.GT, zero));
    c0r.intoArray(c, oc + 2 * W);
    DoubleVector z0s =
        DoubleVector.fromArray(S, z, oz + 3 * W);
    c0s =
        z0s.blend(zero, z0s.compare(VectorOperators.LE, zero))
            .blend(c0s, z0s.compare(VectorOperators.GT, zero));
    c0s.intoArray(c, oc + 3 * W);
    DoubleVector z1p =
        DoubleVector.fromArray(S, z, oz + ldz);
    c1p =
        z1p.blend(zero, z1p.compare(VectorOperators.LE, zero))
            .blend(c1p, z1p.compare(VectorOperators.GT, zero));
    c1p.intoArray(c, oc + ldc);
    DoubleVector z1q =
        DoubleVector.fromArray(S, z, oz + ldz + W);
    c1q =
        z1q.blend(zero, z1q.compare(VectorOperators.LE, zero))
            .blend(c1q, z1q.compare(VectorOperators.GT, zero));
    c1q.intoArray(c, oc + ldc + W);
    DoubleVector z1r =
        DoubleVector.fromArray(S, z, oz + ldz + 2 * W);
    c1r =
        z1r.blend(zero, z1r.compare(VectorOperators.LE, zero))
            .blend(c1r, z1r.compare(VectorOperators.GT, zero));
    c1r.intoArray(c, oc + ldc + 2 * W);
    DoubleVector z1s =
        DoubleVector.fromArray(S, z, oz + ldz + 3 * W);
    c1s =
        z1s.blend(zero, z1s.compare(VectorOperators.LE, zero))
            .blend(c1s, z1s.compare(VectorOperators.GT, zero));
    c1s.intoArray(c, oc + ldc + 3 * W);
    DoubleVector z2p =
        DoubleVector.fromArray(S, z, oz + 2 * ldz);
    c2p =
        z2p.blend(zero, z2p.compare(VectorOperators.LE, zero))
            .blend(c2p, z2p.compare(VectorOperators.GT, zero));
    c2p.intoArray(c, oc + 2 * ldc);
    DoubleVector z2q =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + W);
    c2q =
        z2q.blend(zero, z2q.compare(VectorOperators.LE, zero))
            .blend(c2q, z2q.compare(VectorOperators.GT, zero));
    c2q.intoArray(c, oc + 2 * ldc + W);
    DoubleVector z2r =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 2 * W);
    c2r =
        z2r.blend(zero, z2r.compare(VectorOperators.LE, zero))
            .blend(c2r, z2r.compare(VectorOperators.GT, zero));
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    DoubleVector z2s =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 3 * W);
    c2s =
        z2s.blend(zero, z2s.compare(VectorOperators.LE, zero))
            .blend(c2s, z2s.compare(VectorOperators.GT, zero));
    c2s.intoArray(c, oc + 2 * ldc + 3 * W);
    DoubleVector z3p =
        DoubleVector.fromArray(S, z, oz + 3 * ldz);
    c3p =
        z3p.blend(zero, z3p.compare(VectorOperators.LE, zero))
            .blend(c3p, z3p.compare(VectorOperators.GT, zero));
    c3p.intoArray(c, oc + 3 * ldc);
    DoubleVector z3q =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + W);
    c3q =
        z3q.blend(zero, z3q.compare(VectorOperators.LE, zero))
            .blend(c3q, z3q.compare(VectorOperators.GT, zero));
    c3q.intoArray(c, oc + 3 * ldc + W);
    DoubleVector z3r =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + 2 * W);
    c3r =
        z3r.blend(zero, z3r.compare(VectorOperators.LE, zero))
            .blend(c3r, z3r.compare(VectorOperators.GT, zero));
    c3r.intoArray(c, oc + 3 * ldc + 2 * W);
    DoubleVector z3s =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + 3 * W);
    c3s =
        z3s.blend(zero, z3s.compare(VectorOperators.LE, zero))
            .blend(c3s, z3s.compare(VectorOperators.GT, zero));
    c3s.intoArray(c, oc + 3 * ldc + 3 * W);
  }

  static void sg3x4of16(
      int kc, double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, double[] c,
      int oc, int ldc, double[] z, int oz, int ldz) {
    DoubleVector dp = DoubleVector.fromArray(S, d, od);
    DoubleVector dq = DoubleVector.fromArray(S, d, od + W);
    DoubleVector dr = DoubleVector.fromArray(S, d, od + 2 * W);
    DoubleVector ds = DoubleVector.fromArray(S, d, od + 3 * W);
    DoubleVector c0p = dp;
    DoubleVector c0q = dq;
    DoubleVector c0r = dr;
    DoubleVector c0s = ds;
    DoubleVector c1p = dp;
    DoubleVector c1q = dq;
    DoubleVector c1r = dr;
    DoubleVector c1s = ds;
    DoubleVector c2p = dp;
    DoubleVector c2q = dq;
    DoubleVector c2r = dr;
    DoubleVector c2s = ds;
    int a0 = ao;
    int a1 = ao + aRow;
    int a2 = ao + 2 * aRow;
    for (int k = 0; k < kc; k++) {
      DoubleVector bp = DoubleVector.fromArray(S, b, bo + k * (16 * W));
      DoubleVector bq = DoubleVector.fromArray(S, b, bo + k * (16 * W) + W);
      DoubleVector br = DoubleVector.fromArray(S, b, bo + k * (16 * W) + 2 * W);
      DoubleVector bs = DoubleVector.fromArray(S, b, bo + k * (16 * W) + 3 * W);
      DoubleVector x0 = DoubleVector.broadcast(S, a[a0 + k]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      DoubleVector x1 = DoubleVector.broadcast(S, a[a1 + k]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      DoubleVector x2 = DoubleVector.broadcast(S, a[a2 + k]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
    }
    DoubleVector zero = DoubleVector.zero(S);
    DoubleVector z0p =
        DoubleVector.fromArray(S, z, oz);
    c0p =
        z0p.blend(zero, z0p.compare(VectorOperators.LE, zero))
            .blend(c0p, z0p.compare(VectorOperators.GT, zero));
    c0p.intoArray(c, oc);
    DoubleVector z0q =
        DoubleVector.fromArray(S, z, oz + W);
    c0q =
        z0q.blend(zero, z0q.compare(VectorOperators.LE, zero))
            .blend(c0q, z0q.compare(VectorOperators.GT, zero));
    c0q.intoArray(c, oc + W);
    DoubleVector z0r =
        DoubleVector.fromArray(S, z, oz + 2 * W);
    c0r =
        z0r.blend(zero, z0r.compare(VectorOperators.LE, zero))
            .blend(c0r, z0r.compare(VectorOperators.GT, zero));
    c0r.intoArray(c, oc + 2 * W);
    DoubleVector z0s =
        DoubleVector.fromArray(S, z, oz + 3 * W);
    c0s =
        z0s.blend(zero, z0s.compare(VectorOperators.LE, zero))
            .blend(c0s, z0s.compare(VectorOperators.GT, zero));
    c0s.intoArray(c, oc + 3 * W);
    DoubleVector z1p =
        DoubleVector.fromArray(S, z, oz + ldz);
    c1p =
        z1p.blend(zero, z1p.compare(VectorOperators.LE, zero))
            .blend(c1p, z1p.compare(VectorOperators.GT, zero));
    c1p.intoArray(c, oc + ldc);
    DoubleVector z1q =
        DoubleVector.fromArray(S, z, oz + ldz + W);
    c1q =
        z1q.blend(zero, z1q.compare(VectorOperators.LE, zero))
            .blend(c1q, z1q.compare(VectorOperators.GT, zero));
    c1q.intoArray(c, oc + ldc + W);
    DoubleVector z1r =
        DoubleVector.fromArray(S, z, oz + ldz + 2 * W);
    c1r =
        z1r.blend(zero, z1r.compare(VectorOperators.LE, zero))
            .blend(c1r, z1r.compare(VectorOperators.GT, zero));
    c1r.intoArray(c, oc + ldc + 2 * W);
    DoubleVector z1s =
        DoubleVector.fromArray(S, z, oz + ldz + 3 * W);
    c1s =
        z1s.blend(zero, z1s.compare(VectorOperators.LE, zero))
            .blend(c1s, z1s.compare(VectorOperators.GT, zero));
    c1s.intoArray(c, oc + ldc + 3 * W);
    DoubleVector z2p =
        DoubleVector.fromArray(S, z, oz + 2 * ldz);
    c2p =
        z2p.blend(zero, z2p.compare(VectorOperators.LE, zero))
            .blend(c2p, z2p.compare(VectorOperators.GT, zero));
    c2p.intoArray(c, oc + 2 * ldc);
    DoubleVector z2q =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + W);
    c2q =
        z2q.blend(zero, z2q.compare(VectorOperators.LE, zero))
            .blend(c2q, z2q.compare(VectorOperators.GT, zero));
    c2q.intoArray(c, oc + 2 * ldc + W);
    DoubleVector z2r =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 2 * W);
    c2r =
        z2r.blend(zero, z2r.compare(VectorOperators.LE, zero))
            .blend(c2r, z2r.compare(VectorOperators.GT, zero));
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    DoubleVector z2s =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 3 * W);
    c2s =
        z2s.blend(zero, z2s.compare(VectorOperators.LE, zero))
            .blend(c2s, z2s.compare(VectorOperators.GT, zero));
    c2s.intoArray(c, oc + 2 * ldc + 3 * W);
  }

  static void reluBackwardOf32(
      int mr, int nv, int tiles, int kc, double[] a, int ao, int aRow, double[] b, int bo,
      double[] d, int od, double[] c, int oc, int ldc, double[] z, int oz, int ldz) {
    switch (32 * nv + mr - 1) {
      case 133 -> {
        for (int t = 0; t < tiles; t++) {
          sg6x4of32(
              kc, a, ao, aRow, b, bo, d, od, c, oc, ldc, z, oz, ldz);
          ao += 6 * aRow;
          oc += 6 * ldc;
          oz += 6 * ldz;
        }
      }
      case 132 -> {
        for (int t = 0; t < tiles; t++) {
          sg5x4of32(
              kc, a, ao, aRow, b, bo, d, od, c, oc, ldc, z, oz, ldz);
          ao += 5 * aRow;
          oc += 5 * ldc;
          oz += 5 * ldz;
        }
      }
      case 131 -> {
        for (int t = 0; t < tiles; t++) {
          sg4x4of32(
              kc, a, ao, aRow, b, bo, d, od, c, oc, ldc, z, oz, ldz);
          ao += 4 * aRow;
          oc += 4 * ldc;
          oz += 4 * ldz;
        }
      }
      case 130 -> {
        for (int t = 0; t < tiles; t++) {
          sg3x4of32(
              kc, a, ao, aRow, b, bo, d, od, c, oc, ldc, z, oz, ldz);
          ao += 3 * aRow;
          oc += 3 * ldc;
          oz += 3 * ldz;
        }
      }
      default -> throw new IllegalArgumentException("no tile " + mr + " x " + nv);
    }
  }

  static void sg6x4of32(
      int kc, double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, double[] c,
      int oc, int ldc, double[] z, int oz, int ldz) {
    DoubleVector dp = DoubleVector.fromArray(S, d, od);
    DoubleVector dq = DoubleVector.fromArray(S, d, od + W);
    DoubleVector dr = DoubleVector.fromArray(S, d, od + 2 * W);
    DoubleVector ds = DoubleVector.fromArray(S, d, od + 3 * W);
    DoubleVector c0p = dp;
    DoubleVector c0q = dq;
    DoubleVector c0r = dr;
    DoubleVector c0s = ds;
    DoubleVector c1p = dp;
    DoubleVector c1q = dq;
    DoubleVector c1r = dr;
    DoubleVector c1s = ds;
    DoubleVector c2p = dp;
    DoubleVector c2q = dq;
    DoubleVector c2r = dr;
    DoubleVector c2s = ds;
    DoubleVector c3p = dp;
    DoubleVector c3q = dq;
    DoubleVector c3r = dr;
    DoubleVector c3s = ds;
    DoubleVector c4p = dp;
    DoubleVector c4q = dq;
    DoubleVector c4r = dr;
    DoubleVector c4s = ds;
    DoubleVector c5p = dp;
    DoubleVector c5q = dq;
    DoubleVector c5r = dr;
    DoubleVector c5s = ds;
    int a0 = ao;
    int a1 = ao + aRow;
    int a2 = ao + 2 * aRow;
    int a3 = ao + 3 * aRow;
    int a4 = ao + 4 * aRow;
    int a5 = ao + 5 * aRow;
    for (int k = 0; k < kc; k++) {
      DoubleVector bp = DoubleVector.fromArray(S, b, bo + k * (32 * W));
      DoubleVector bq = DoubleVector.fromArray(S, b, bo + k * (32 * W) + W);
      DoubleVector br = DoubleVector.fromArray(S, b, bo + k * (32 * W) + 2 * W);
      DoubleVector bs = DoubleVector.fromArray(S, b, bo + k * (32 * W) + 3 * W);
      DoubleVector x0 = DoubleVector.broadcast(S, a[a0 + k]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      DoubleVector x1 = DoubleVector.broadcast(S, a[a1 + k]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      DoubleVector x2 = DoubleVector.broadcast(S, a[a2 + k]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
      DoubleVector x3 = DoubleVector.broadcast(S, a[a3 + k]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      c3s = x3.fma(bs, c3s);
      DoubleVector x4 = DoubleVector.broadcast(S, a[a4 + k]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      c4r = x4.fma(br, c4r);
      c4s = x4.fma(bs, c4s);
      DoubleVector x5 = DoubleVector.broadcast(S, a[a5 + k]);
      c5p = x5.fma(bp, c5p);
      c5q = x5.fma(bq, c5q);
      c5r = x5.fma(br, c5r);
      c5s = x5.fma(bs, c5s);
    }
    DoubleVector zero = DoubleVector.zero(S);
    DoubleVector z0p =
        DoubleVector.fromArray(S, z, oz);
    c0p =
        z0p.blend(zero, z0p.compare(VectorOperators.LE, zero))
            .blend(c0p, z0p.compare(VectorOperators.GT, zero));
    c0p.intoArray(c, oc);
    DoubleVector z0q =
        DoubleVector.fromArray(S, z, oz + W);
    c0q =
        z0q.blend(zero, z0q.compare(VectorOperators.LE, zero))
            .blend(c0q, z0q.compare(VectorOperators.GT, zero));
    c0q.intoArray(c, oc + W);
    DoubleVector z0r =
        DoubleVector.fromArray(S, z, oz + 2 * W);
    c0r =
        z0r.blend(zero, z0r.compare(VectorOperators.LE, zero))
            .blend(c0r, z0r.compare(VectorOperators.GT, zero));
    c0r.intoArray(c, oc + 2 * W);
    DoubleVector z0s =
        DoubleVector.fromArray(S, z, oz + 3 * W);
    c0s =
        z0s.blend(zero, z0s.compare(VectorOperators.LE, zero))
            .blend(c0s, z0s.compare(VectorOperators.GT, zero));
    c0s.intoArray(c, oc + 3 * W);
    DoubleVector z1p =
        DoubleVector.fromArray(S, z, oz + ldz);
    c1p =
        z1p.blend(zero, z1p.compare(VectorOperators.LE, zero))
            .blend(c1p, z1p.compare(VectorOperators.GT, zero));
    c1p.intoArray(c, oc + ldc);
    DoubleVector z1q =
        DoubleVector.fromArray(S, z, oz + ldz + W);
    c1q =
        z1q.blend(zero, z1q.compare(VectorOperators.LE, zero))
            .blend(c1q, z1q.compare(VectorOperators.GT, zero));
    c1q.intoArray(c, oc + ldc + W);
    DoubleVector z1r =
        DoubleVector.fromArray(S, z, oz + ldz + 2 * W);
    c1r =
        z1r.blend(zero, z1r.compare(VectorOperators.LE, zero))
            .blend(c1r, z1r.compare(VectorOperators.GT, zero));
    c1r.intoArray(c, oc + ldc + 2 * W);
    DoubleVector z1s =
        DoubleVector.fromArray(S, z, oz + ldz + 3 * W);
    c1s =
        z1s.blend(zero, z1s.compare(VectorOperators.LE, zero))
            .blend(c1s, z1s.compare(VectorOperators.GT, zero));
    c1s.intoArray(c, oc + ldc + 3 * W);
    DoubleVector z2p =
        DoubleVector.fromArray(S, z, oz + 2 * ldz);
    c2p =
        z2p.blend(zero, z2p.compare(VectorOperators.LE, zero))
            .blend(c2p, z2p.compare(VectorOperators.GT, zero));
    c2p.intoArray(c, oc + 2 * ldc);
    DoubleVector z2q =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + W);
    c2q =
        z2q.blend(zero, z2q.compare(VectorOperators.LE, zero))
            .blend(c2q, z2q.compare(VectorOperators.GT, zero));
    c2q.intoArray(c, oc + 2 * ldc + W);
    DoubleVector z2r =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 2 * W);
    c2r =
        z2r.blend(zero, z2r.compare(VectorOperators.LE, zero))
            .blend(c2r, z2r.compare(VectorOperators.GT, zero));
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    DoubleVector z2s =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 3 * W);
    c2s =
        z2s.blend(zero, z2s.compare(VectorOperators.LE, zero))
            .blend(c2s, z2s.compare(VectorOperators.GT, zero));
    c2s.intoArray(c, oc + 2 * ldc + 3 * W);
    DoubleVector z3p =
        DoubleVector.fromArray(S, z, oz + 3 * ldz);
    c3p =
        z3p.blend(zero, z3p.compare(VectorOperators.LE, zero))
            .blend(c3p, z3p.compare(VectorOperators.GT, zero));
    c3p.intoArray(c, oc + 3 * ldc);
    DoubleVector z3q =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + W);
    c3q =
        z3q.blend(zero, z3q.compare(VectorOperators.LE, zero))
            .blend(c3q, z3q.compare(VectorOperators.GT, zero));
    c3q.intoArray(c, oc + 3 * ldc + W);
    DoubleVector z3r =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + 2 * W);
    c3r =
        z3r.blend(zero, z3r.compare(VectorOperators.LE, zero))
            .blend(c3r, z3r.compare(VectorOperators.GT, zero));
    c3r.intoArray(c, oc + 3 * ldc + 2 * W);
    DoubleVector z3s =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + 3 * W);
    c3s =
        z3s.blend(zero, z3s.compare(VectorOperators.LE, zero))
            .blend(c3s, z3s.compare(VectorOperators.GT, zero));
    c3s.intoArray(c, oc + 3 * ldc + 3 * W);
    DoubleVector z4p =
        DoubleVector.fromArray(S, z, oz + 4 * ldz);
    c4p =
        z4p.blend(zero, z4p.compare(VectorOperators.LE, zero))
            .blend(c4p, z4p.compare(VectorOperators.GT, zero));
    c4p.intoArray(c, oc + 4 * ldc);
    DoubleVector z4q =
        DoubleVector.fromArray(S, z, oz + 4 * ldz + W);
    c4q =
        z4q.blend(zero, z4q.compare(VectorOperators.LE, zero))
            .blend(c4q, z4q.compare(VectorOperators.GT, zero));
    c4q.intoArray(c, oc + 4 * ldc + W);
    DoubleVector z4r =
        DoubleVector.fromArray(S, z, oz + 4 * ldz + 2 * W);
    c4r =
        z4r.blend(zero, z4r.compare(VectorOperators.LE, zero))
            .blend(c4r, z4r.compare(VectorOperators.GT, zero));
    c4r.intoArray(c, oc + 4 * ldc + 2 * W);
    DoubleVector z4s =
        DoubleVector.fromArray(S, z, oz + 4 * ldz + 3 * W);
    c4s =
        z4s.blend(zero, z4s.compare(VectorOperators.LE, zero))
            .blend(c4s, z4s.compare(VectorOperators.GT, zero));
    c4s.intoArray(c, oc + 4 * ldc + 3 * W);
    DoubleVector z5p =
        DoubleVector.fromArray(S, z, oz + 5 * ldz);
    c5p =
        z5p.blend(zero, z5p.compare(VectorOperators.LE, zero))
            .blend(c5p, z5p.compare(VectorOperators.GT, zero));
    c5p.intoArray(c, oc + 5 * ldc);
    DoubleVector z5q =
        DoubleVector.fromArray(S, z, oz + 5 * ldz + W);
    c5q =
        z5q.blend(zero, z5q.compare(VectorOperators.LE, zero))
            .blend(c5q, z5q.compare(VectorOperators.GT, zero));
    c5q.intoArray(c, oc + 5 * ldc + W);
    DoubleVector z5r =
        DoubleVector.fromArray(S, z, oz + 5 * ldz + 2 * W);
    c5r =
        z5r.blend(zero, z5r.compare(VectorOperators.LE, zero))
            .blend(c5r, z5r.compare(VectorOperators.GT, zero));
    c5r.intoArray(c, oc + 5 * ldc + 2 * W);
    DoubleVector z5s =
        DoubleVector.fromArray(S, z, oz + 5 * ldz + 3 * W);
    c5s =
        z5s.blend(zero, z5s.compare(VectorOperators.LE, zero))
            .blend(c5s, z5s.compare(VectorOperators.GT, zero));
    c5s.intoArray(c, oc + 5 * ldc + 3 * W);
  }

  static void sg5x4of32(
      int kc, double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, double[] c,
      int oc, int ldc, double[] z, int oz, int ldz) {
    DoubleVector dp = DoubleVector.fromArray(S, d, od);
    DoubleVector dq = DoubleVector.fromArray(S, d, od + W);
    DoubleVector dr = DoubleVector.fromArray(S, d, od + 2 * W);
    DoubleVector ds = DoubleVector.fromArray(S, d, od + 3 * W);
    DoubleVector c0p = dp;
    DoubleVector c0q = dq;
    DoubleVector c0r = dr;
    DoubleVector c0s = ds;
    DoubleVector c1p = dp;
    DoubleVector c1q = dq;
    DoubleVector c1r = dr;
    DoubleVector c1s = ds;
    DoubleVector c2p = dp;
    DoubleVector c2q = dq;
    DoubleVector c2r = dr;
    DoubleVector c2s = ds;
    DoubleVector c3p = dp;
    DoubleVector c3q = dq;
    DoubleVector c3r = dr;
    DoubleVector c3s = ds;
    DoubleVector c4p = dp;
    DoubleVector c4q = dq;
    DoubleVector c4r = dr;
    DoubleVector c4s = ds;
    int a0 = ao;
    int a1 = ao + aRow;
    int a2 = ao + 2 * aRow;
    int a3 = ao + 3 * aRow;
    int a4 = ao + 4 * aRow;
    for (int k = 0; k < kc; k++) {
      DoubleVector bp = DoubleVector.fromArray(S, b, bo + k * (32 * W));
      DoubleVector bq = DoubleVector.fromArray(S, b, bo + k * (32 * W) + W);
      DoubleVector br = DoubleVector.fromArray(S, b, bo + k * (32 * W) + 2 * W);
      DoubleVector bs = DoubleVector.fromArray(S, b, bo + k * (32 * W) + 3 * W);
      DoubleVector x0 = DoubleVector.broadcast(S, a[a0 + k]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      DoubleVector x1 = DoubleVector.broadcast(S, a[a1 + k]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      DoubleVector x2 = DoubleVector.broadcast(S, a[a2 + k]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
      DoubleVector x3 = DoubleVector.broadcast(S, a[a3 + k]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      c3s = x3.fma(bs, c3s);
      DoubleVector x4 = DoubleVector.broadcast(S, a[a4 + k]);
      c4p = x4.fma(bp, c4p);
      c4q = x4.fma(bq, c4q);
      c4r = x4.fma(br, c4r);
      c4s = x4.fma(bs, c4s);
    }
    DoubleVector zero = DoubleVector.zero(S);
    DoubleVector z0p =
        DoubleVector.fromArray(S, z, oz);
    c0p =
        z0p.blend(zero, z0p.compare(VectorOperators.LE, zero))
            .blend(c0p, z0p.compare(VectorOperators.GT, zero));
    c0p.intoArray(c, oc);
    DoubleVector z0q =
        DoubleVector.fromArray(S, z, oz + W);
    c0q =
        z0q.blend(zero, z0q.compare(VectorOperators.LE, zero))
            .blend(c0q, z0q.compare(VectorOperators.GT, zero));
    c0q.intoArray(c, oc + W);
    DoubleVector z0r =
        DoubleVector.fromArray(S, z, oz + 2 * W);
    c0r =
        z0r.blend(zero, z0r.compare(VectorOperators.LE, zero))
            .blend(c0r, z0r.compare(VectorOperators.GT, zero));
    c0r.intoArray(c, oc + 2 * W);
    DoubleVector z0s =
        DoubleVector.fromArray(S, z, oz + 3 * W);
    c0s =
        z0s.blend(zero, z0s.compare(VectorOperators.LE, zero))
            .blend(c0s, z0s.compare(VectorOperators.GT, zero));
    c0s.intoArray(c, oc + 3 * W);
    DoubleVector z1p =
        DoubleVector.fromArray(S, z, oz + ldz);
    c1p =
        z1p.blend(zero, z1p.compare(VectorOperators.LE, zero))
            .blend(c1p, z1p.compare(VectorOperators.GT, zero));
    c1p.intoArray(c, oc + ldc);
    DoubleVector z1q =
        DoubleVector.fromArray(S, z, oz + ldz + W);
    c1q =
        z1q.blend(zero, z1q.compare(VectorOperators.LE, zero))
            .blend(c1q, z1q.compare(VectorOperators.GT, zero));
    c1q.intoArray(c, oc + ldc + W);
    DoubleVector z1r =
        DoubleVector.fromArray(S, z, oz + ldz + 2 * W);
    c1r =
        z1r.blend(zero, z1r.compare(VectorOperators.LE, zero))
            .blend(c1r, z1r.compare(VectorOperators.GT, zero));
    c1r.intoArray(c, oc + ldc + 2 * W);
    DoubleVector z1s =
        DoubleVector.fromArray(S, z, oz + ldz + 3 * W);
    c1s =
        z1s.blend(zero, z1s.compare(VectorOperators.LE, zero))
            .blend(c1s, z1s.compare(VectorOperators.GT, zero));
    c1s.intoArray(c, oc + ldc + 3 * W);
    DoubleVector z2p =
        DoubleVector.fromArray(S, z, oz + 2 * ldz);
    c2p =
        z2p.blend(zero, z2p.compare(VectorOperators.LE, zero))
            .blend(c2p, z2p.compare(VectorOperators.GT, zero));
    c2p.intoArray(c, oc + 2 * ldc);
    DoubleVector z2q =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + W);
    c2q =
        z2q.blend(zero, z2q.compare(VectorOperators.LE, zero))
            .blend(c2q, z2q.compare(VectorOperators.GT, zero));
    c2q.intoArray(c, oc + 2 * ldc + W);
    DoubleVector z2r =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 2 * W);
    c2r =
        z2r.blend(zero, z2r.compare(VectorOperators.LE, zero))
            .blend(c2r, z2r.compare(VectorOperators.GT, zero));
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    DoubleVector z2s =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 3 * W);
    c2s =
        z2s.blend(zero, z2s.compare(VectorOperators.LE, zero))
            .blend(c2s, z2s.compare(VectorOperators.GT, zero));
    c2s.intoArray(c, oc + 2 * ldc + 3 * W);
    DoubleVector z3p =
        DoubleVector.fromArray(S, z, oz + 3 * ldz);
    c3p =
        z3p.blend(zero, z3p.compare(VectorOperators.LE, zero))
            .blend(c3p, z3p.compare(VectorOperators.GT, zero));
    c3p.intoArray(c, oc + 3 * ldc);
    DoubleVector z3q =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + W);
    c3q =
        z3q.blend(zero, z3q.compare(VectorOperators.LE, zero))
            .blend(c3q, z3q.compare(VectorOperators.GT, zero));
    c3q.intoArray(c, oc + 3 * ldc + W);
    DoubleVector z3r =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + 2 * W);
    c3r =
        z3r.blend(zero, z3r.compare(VectorOperators.LE, zero))
            .blend(c3r, z3r.compare(VectorOperators.GT, zero));
    c3r.intoArray(c, oc + 3 * ldc + 2 * W);
    DoubleVector z3s =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + 3 * W);
    c3s =
        z3s.blend(zero, z3s.compare(VectorOperators.LE, zero))
            .blend(c3s, z3s.compare(VectorOperators.GT, zero));
    c3s.intoArray(c, oc + 3 * ldc + 3 * W);
    DoubleVector z4p =
        DoubleVector.fromArray(S, z, oz + 4 * ldz);
    c4p =
        z4p.blend(zero, z4p.compare(VectorOperators.LE, zero))
            .blend(c4p, z4p.compare(VectorOperators.GT, zero));
    c4p.intoArray(c, oc + 4 * ldc);
    DoubleVector z4q =
        DoubleVector.fromArray(S, z, oz + 4 * ldz + W);
    c4q =
        z4q.blend(zero, z4q.compare(VectorOperators.LE, zero))
            .blend(c4q, z4q.compare(VectorOperators.GT, zero));
    c4q.intoArray(c, oc + 4 * ldc + W);
    DoubleVector z4r =
        DoubleVector.fromArray(S, z, oz + 4 * ldz + 2 * W);
    c4r =
        z4r.blend(zero, z4r.compare(VectorOperators.LE, zero))
            .blend(c4r, z4r.compare(VectorOperators.GT, zero));
    c4r.intoArray(c, oc + 4 * ldc + 2 * W);
    DoubleVector z4s =
        DoubleVector.fromArray(S, z, oz + 4 * ldz + 3 * W);
    c4s =
        z4s.blend(zero, z4s.compare(VectorOperators.LE, zero))
            .blend(c4s, z4s.compare(VectorOperators.GT, zero));
    c4s.intoArray(c, oc + 4 * ldc + 3 * W);
  }

  static void sg4x4of32(
      int kc, double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, double[] c,
      int oc, int ldc, double[] z, int oz, int ldz) {
    DoubleVector dp = DoubleVector.fromArray(S, d, od);
    DoubleVector dq = DoubleVector.fromArray(S, d, od + W);
    DoubleVector dr = DoubleVector.fromArray(S, d, od + 2 * W);
    DoubleVector ds = DoubleVector.fromArray(S, d, od + 3 * W);
    DoubleVector c0p = dp;
    DoubleVector c0q = dq;
    DoubleVector c0r = dr;
    DoubleVector c0s = ds;
    DoubleVector c1p = dp;
    DoubleVector c1q = dq;
    DoubleVector c1r = dr;
    DoubleVector c1s = ds;
    DoubleVector c2p = dp;
    DoubleVector c2q = dq;
    DoubleVector c2r = dr;
    DoubleVector c2s = ds;
    DoubleVector c3p = dp;
    DoubleVector c3q = dq;
    DoubleVector c3r = dr;
    DoubleVector c3s = ds;
    int a0 = ao;
    int a1 = ao + aRow;
    int a2 = ao + 2 * aRow;
    int a3 = ao + 3 * aRow;
    for (int k = 0; k < kc; k++) {
      DoubleVector bp = DoubleVector.fromArray(S, b, bo + k * (32 * W));
      DoubleVector bq = DoubleVector.fromArray(S, b, bo + k * (32 * W) + W);
      DoubleVector br = DoubleVector.fromArray(S, b, bo + k * (32 * W) + 2 * W);
      DoubleVector bs = DoubleVector.fromArray(S, b, bo + k * (32 * W) + 3 * W);
      DoubleVector x0 = DoubleVector.broadcast(S, a[a0 + k]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      DoubleVector x1 = DoubleVector.broadcast(S, a[a1 + k]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      DoubleVector x2 = DoubleVector.broadcast(S, a[a2 + k]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
      DoubleVector x3 = DoubleVector.broadcast(S, a[a3 + k]);
      c3p = x3.fma(bp, c3p);
      c3q = x3.fma(bq, c3q);
      c3r = x3.fma(br, c3r);
      c3s = x3.fma(bs, c3s);
    }
    DoubleVector zero = DoubleVector.zero(S);
    DoubleVector z0p =
        DoubleVector.fromArray(S, z, oz);
    c0p =
        z0p.blend(zero, z0p.compare(VectorOperators.LE, zero))
            .blend(c0p, z0p.compare(VectorOperators.GT, zero));
    c0p.intoArray(c, oc);
    DoubleVector z0q =
        DoubleVector.fromArray(S, z, oz + W);
    c0q =
        z0q.blend(zero, z0q.compare(VectorOperators.LE, zero))
            .blend(c0q, z0q.compare(VectorOperators.GT, zero));
    c0q.intoArray(c, oc + W);
    DoubleVector z0r =
        DoubleVector.fromArray(S, z, oz + 2 * W);
    c0r =
        z0r.blend(zero, z0r.compare(VectorOperators.LE, zero))
            .blend(c0r, z0r.compare(VectorOperators.GT, zero));
    c0r.intoArray(c, oc + 2 * W);
    DoubleVector z0s =
        DoubleVector.fromArray(S, z, oz + 3 * W);
    c0s =
        z0s.blend(zero, z0s.compare(VectorOperators.LE, zero))
            .blend(c0s, z0s.compare(VectorOperators.GT, zero));
    c0s.intoArray(c, oc + 3 * W);
    DoubleVector z1p =
        DoubleVector.fromArray(S, z, oz + ldz);
    c1p =
        z1p.blend(zero, z1p.compare(VectorOperators.LE, zero))
            .blend(c1p, z1p.compare(VectorOperators.GT, zero));
    c1p.intoArray(c, oc + ldc);
    DoubleVector z1q =
        DoubleVector.fromArray(S, z, oz + ldz + W);
    c1q =
        z1q.blend(zero, z1q.compare(VectorOperators.LE, zero))
            .blend(c1q, z1q.compare(VectorOperators.GT, zero));
    c1q.intoArray(c, oc + ldc + W);
    DoubleVector z1r =
        DoubleVector.fromArray(S, z, oz + ldz + 2 * W);
    c1r =
        z1r.blend(zero, z1r.compare(VectorOperators.LE, zero))
            .blend(c1r, z1r.compare(VectorOperators.GT, zero));
    c1r.intoArray(c, oc + ldc + 2 * W);
    DoubleVector z1s =
        DoubleVector.fromArray(S, z, oz + ldz + 3 * W);
    c1s =
        z1s.blend(zero, z1s.compare(VectorOperators.LE, zero))
            .blend(c1s, z1s.compare(VectorOperators.GT, zero));
    c1s.intoArray(c, oc + ldc + 3 * W);
    DoubleVector z2p =
        DoubleVector.fromArray(S, z, oz + 2 * ldz);
    c2p =
        z2p.blend(zero, z2p.compare(VectorOperators.LE, zero))
            .blend(c2p, z2p.compare(VectorOperators.GT, zero));
    c2p.intoArray(c, oc + 2 * ldc);
    DoubleVector z2q =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + W);
    c2q =
        z2q.blend(zero, z2q.compare(VectorOperators.LE, zero))
            .blend(c2q, z2q.compare(VectorOperators.GT, zero));
    c2q.intoArray(c, oc + 2 * ldc + W);
    DoubleVector z2r =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 2 * W);
    c2r =
        z2r.blend(zero, z2r.compare(VectorOperators.LE, zero))
            .blend(c2r, z2r.compare(VectorOperators.GT, zero));
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    DoubleVector z2s =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 3 * W);
    c2s =
        z2s.blend(zero, z2s.compare(VectorOperators.LE, zero))
            .blend(c2s, z2s.compare(VectorOperators.GT, zero));
    c2s.intoArray(c, oc + 2 * ldc + 3 * W);
    DoubleVector z3p =
        DoubleVector.fromArray(S, z, oz + 3 * ldz);
    c3p =
        z3p.blend(zero, z3p.compare(VectorOperators.LE, zero))
            .blend(c3p, z3p.compare(VectorOperators.GT, zero));
    c3p.intoArray(c, oc + 3 * ldc);
    DoubleVector z3q =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + W);
    c3q =
        z3q.blend(zero, z3q.compare(VectorOperators.LE, zero))
            .blend(c3q, z3q.compare(VectorOperators.GT, zero));
    c3q.intoArray(c, oc + 3 * ldc + W);
    DoubleVector z3r =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + 2 * W);
    c3r =
        z3r.blend(zero, z3r.compare(VectorOperators.LE, zero))
            .blend(c3r, z3r.compare(VectorOperators.GT, zero));
    c3r.intoArray(c, oc + 3 * ldc + 2 * W);
    DoubleVector z3s =
        DoubleVector.fromArray(S, z, oz + 3 * ldz + 3 * W);
    c3s =
        z3s.blend(zero, z3s.compare(VectorOperators.LE, zero))
            .blend(c3s, z3s.compare(VectorOperators.GT, zero));
    c3s.intoArray(c, oc + 3 * ldc + 3 * W);
  }

  static void sg3x4of32(
      int kc, double[] a, int ao, int aRow, double[] b, int bo, double[] d, int od, double[] c,
      int oc, int ldc, double[] z, int oz, int ldz) {
    DoubleVector dp = DoubleVector.fromArray(S, d, od);
    DoubleVector dq = DoubleVector.fromArray(S, d, od + W);
    DoubleVector dr = DoubleVector.fromArray(S, d, od + 2 * W);
    DoubleVector ds = DoubleVector.fromArray(S, d, od + 3 * W);
    DoubleVector c0p = dp;
    DoubleVector c0q = dq;
    DoubleVector c0r = dr;
    DoubleVector c0s = ds;
    DoubleVector c1p = dp;
    DoubleVector c1q = dq;
    DoubleVector c1r = dr;
    DoubleVector c1s = ds;
    DoubleVector c2p = dp;
    DoubleVector c2q = dq;
    DoubleVector c2r = dr;
    DoubleVector c2s = ds;
    int a0 = ao;
    int a1 = ao + aRow;
    int a2 = ao + 2 * aRow;
    for (int k = 0; k < kc; k++) {
      DoubleVector bp = DoubleVector.fromArray(S, b, bo + k * (32 * W));
      DoubleVector bq = DoubleVector.fromArray(S, b, bo + k * (32 * W) + W);
      DoubleVector br = DoubleVector.fromArray(S, b, bo + k * (32 * W) + 2 * W);
      DoubleVector bs = DoubleVector.fromArray(S, b, bo + k * (32 * W) + 3 * W);
      DoubleVector x0 = DoubleVector.broadcast(S, a[a0 + k]);
      c0p = x0.fma(bp, c0p);
      c0q = x0.fma(bq, c0q);
      c0r = x0.fma(br, c0r);
      c0s = x0.fma(bs, c0s);
      DoubleVector x1 = DoubleVector.broadcast(S, a[a1 + k]);
      c1p = x1.fma(bp, c1p);
      c1q = x1.fma(bq, c1q);
      c1r = x1.fma(br, c1r);
      c1s = x1.fma(bs, c1s);
      DoubleVector x2 = DoubleVector.broadcast(S, a[a2 + k]);
      c2p = x2.fma(bp, c2p);
      c2q = x2.fma(bq, c2q);
      c2r = x2.fma(br, c2r);
      c2s = x2.fma(bs, c2s);
    }
    DoubleVector zero = DoubleVector.zero(S);
    DoubleVector z0p =
        DoubleVector.fromArray(S, z, oz);
    c0p =
        z0p.blend(zero, z0p.compare(VectorOperators.LE, zero))
            .blend(c0p, z0p.compare(VectorOperators.GT, zero));
    c0p.intoArray(c, oc);
    DoubleVector z0q =
        DoubleVector.fromArray(S, z, oz + W);
    c0q =
        z0q.blend(zero, z0q.compare(VectorOperators.LE, zero))
            .blend(c0q, z0q.compare(VectorOperators.GT, zero));
    c0q.intoArray(c, oc + W);
    DoubleVector z0r =
        DoubleVector.fromArray(S, z, oz + 2 * W);
    c0r =
        z0r.blend(zero, z0r.compare(VectorOperators.LE, zero))
            .blend(c0r, z0r.compare(VectorOperators.GT, zero));
    c0r.intoArray(c, oc + 2 * W);
    DoubleVector z0s =
        DoubleVector.fromArray(S, z, oz + 3 * W);
    c0s =
        z0s.blend(zero, z0s.compare(VectorOperators.LE, zero))
            .blend(c0s, z0s.compare(VectorOperators.GT, zero));
    c0s.intoArray(c, oc + 3 * W);
    DoubleVector z1p =
        DoubleVector.fromArray(S, z, oz + ldz);
    c1p =
        z1p.blend(zero, z1p.compare(VectorOperators.LE, zero))
            .blend(c1p, z1p.compare(VectorOperators.GT, zero));
    c1p.intoArray(c, oc + ldc);
    DoubleVector z1q =
        DoubleVector.fromArray(S, z, oz + ldz + W);
    c1q =
        z1q.blend(zero, z1q.compare(VectorOperators.LE, zero))
            .blend(c1q, z1q.compare(VectorOperators.GT, zero));
    c1q.intoArray(c, oc + ldc + W);
    DoubleVector z1r =
        DoubleVector.fromArray(S, z, oz + ldz + 2 * W);
    c1r =
        z1r.blend(zero, z1r.compare(VectorOperators.LE, zero))
            .blend(c1r, z1r.compare(VectorOperators.GT, zero));
    c1r.intoArray(c, oc + ldc + 2 * W);
    DoubleVector z1s =
        DoubleVector.fromArray(S, z, oz + ldz + 3 * W);
    c1s =
        z1s.blend(zero, z1s.compare(VectorOperators.LE, zero))
            .blend(c1s, z1s.compare(VectorOperators.GT, zero));
    c1s.intoArray(c, oc + ldc + 3 * W);
    DoubleVector z2p =
        DoubleVector.fromArray(S, z, oz + 2 * ldz);
    c2p =
        z2p.blend(zero, z2p.compare(VectorOperators.LE, zero))
            .blend(c2p, z2p.compare(VectorOperators.GT, zero));
    c2p.intoArray(c, oc + 2 * ldc);
    DoubleVector z2q =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + W);
    c2q =
        z2q.blend(zero, z2q.compare(VectorOperators.LE, zero))
            .blend(c2q, z2q.compare(VectorOperators.GT, zero));
    c2q.intoArray(c, oc + 2 * ldc + W);
    DoubleVector z2r =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 2 * W);
    c2r =
        z2r.blend(zero, z2r.compare(VectorOperators.LE, zero))
            .blend(c2r, z2r.compare(VectorOperators.GT, zero));
    c2r.intoArray(c, oc + 2 * ldc + 2 * W);
    DoubleVector z2s =
        DoubleVector.fromArray(S, z, oz + 2 * ldz + 3 * W);
    c2s =
        z2s.blend(zero, z2s.compare(VectorOperators.LE, zero))
            .blend(c2s, z2s.compare(VectorOperators.GT, zero));
    c2s.intoArray(c, oc + 2 * ldc + 3 * W);
  }

}
