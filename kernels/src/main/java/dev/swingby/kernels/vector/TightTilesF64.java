package dev.swingby.kernels.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Products of matrices without gaps, one behind the other, written by TightTileSource
 * (kernels/src/test). All strides are constants: one register addresses all rows of A, and few
 * bounds are checked. A row of C that is shorter than a vector is stored with what follows it,
 * which must be written later.
 */
final class TightTilesF64 {
  private static final VectorSpecies<Double> S = VectorF64.SPECIES;

  /** Whether vectors have the width that these tiles are written for. */
  private static final boolean FITS = S.length() == 8;

  private TightTilesF64() {}

  /** Rows of a tile of products of depth k with n columns; 0 where there is none. */
  static int rows(int k, int n) {
    return !FITS || k > 256 || n > 32
        ? 0
        : switch (k << 8 | n) {
          case 12 << 8 | 12 -> 6;
          case 16 << 8 | 16 -> 8;
          case 24 << 8 | 24 -> 8;
          case 32 << 8 | 32 -> 4;
          case 64 << 8 | 16 -> 8;
          case 256 << 8 | 16 -> 8;
          default -> 0;
        };
  }

  /** C_i = D + A_i B_i, D a row of zeros or biases, for {@code count} products. */
  static void products(
      int k, int n, int count, int tiles, double[] a, int ao, double[] b, int bo, double[] d, int od, double[] c, int oc) {
    switch (k << 8 | n) {
      case 12 << 8 | 12 -> k12n12(count, tiles, a, ao, b, bo, d, od, c, oc);
      case 16 << 8 | 16 -> k16n16(count, tiles, a, ao, b, bo, d, od, c, oc);
      case 24 << 8 | 24 -> k24n24(count, tiles, a, ao, b, bo, d, od, c, oc);
      case 32 << 8 | 32 -> k32n32(count, tiles, a, ao, b, bo, d, od, c, oc);
      case 64 << 8 | 16 -> k64n16(count, tiles, a, ao, b, bo, d, od, c, oc);
      case 256 << 8 | 16 -> k256n16(count, tiles, a, ao, b, bo, d, od, c, oc);
      default -> throw new IllegalArgumentException("no tiles for k " + k + ", n " + n);
    }
  }

  private static void k12n12(
      int count, int tiles, double[] a, int ao, double[] b, int bo, double[] d, int od, double[] c, int oc) {
    int left = tiles;
    for (int t = 0; t < count * tiles; t++) {
      DoubleVector d0 = DoubleVector.fromArray(S, d, od);
      DoubleVector d1 = DoubleVector.fromArray(S, d, od + 4);
      DoubleVector c0_0 = d0;
      DoubleVector c0_1 = d1;
      DoubleVector c1_0 = d0;
      DoubleVector c1_1 = d1;
      DoubleVector c2_0 = d0;
      DoubleVector c2_1 = d1;
      DoubleVector c3_0 = d0;
      DoubleVector c3_1 = d1;
      DoubleVector c4_0 = d0;
      DoubleVector c4_1 = d1;
      DoubleVector c5_0 = d0;
      DoubleVector c5_1 = d1;
      for (int k = 0; k < 12; k++) {
        DoubleVector b0 =
          DoubleVector.fromArray(S, b, bo + 12 * k);
        DoubleVector b1 =
          DoubleVector.fromArray(S, b, bo + 12 * k + 4);
        DoubleVector x0 = DoubleVector.broadcast(S, a[ao + k]);
        c0_0 = x0.fma(b0, c0_0);
        c0_1 = x0.fma(b1, c0_1);
        DoubleVector x1 = DoubleVector.broadcast(S, a[ao + 12 + k]);
        c1_0 = x1.fma(b0, c1_0);
        c1_1 = x1.fma(b1, c1_1);
        DoubleVector x2 = DoubleVector.broadcast(S, a[ao + 24 + k]);
        c2_0 = x2.fma(b0, c2_0);
        c2_1 = x2.fma(b1, c2_1);
        DoubleVector x3 = DoubleVector.broadcast(S, a[ao + 36 + k]);
        c3_0 = x3.fma(b0, c3_0);
        c3_1 = x3.fma(b1, c3_1);
        DoubleVector x4 = DoubleVector.broadcast(S, a[ao + 48 + k]);
        c4_0 = x4.fma(b0, c4_0);
        c4_1 = x4.fma(b1, c4_1);
        DoubleVector x5 = DoubleVector.broadcast(S, a[ao + 60 + k]);
        c5_0 = x5.fma(b0, c5_0);
        c5_1 = x5.fma(b1, c5_1);
      }
      c0_0.intoArray(c, oc);
      c0_1.intoArray(c, oc + 4);
      c1_0.intoArray(c, oc + 12);
      c1_1.intoArray(c, oc + 16);
      c2_0.intoArray(c, oc + 24);
      c2_1.intoArray(c, oc + 28);
      c3_0.intoArray(c, oc + 36);
      c3_1.intoArray(c, oc + 40);
      c4_0.intoArray(c, oc + 48);
      c4_1.intoArray(c, oc + 52);
      c5_0.intoArray(c, oc + 60);
      c5_1.intoArray(c, oc + 64);
      ao += 72;
      oc += 72;
      if (--left == 0) {
        left = tiles;
        bo += 144;
      }
    }
  }

  private static void k16n16(
      int count, int tiles, double[] a, int ao, double[] b, int bo, double[] d, int od, double[] c, int oc) {
    int left = tiles;
    for (int t = 0; t < count * tiles; t++) {
      DoubleVector d0 = DoubleVector.fromArray(S, d, od);
      DoubleVector d1 = DoubleVector.fromArray(S, d, od + 8);
      DoubleVector c0_0 = d0;
      DoubleVector c0_1 = d1;
      DoubleVector c1_0 = d0;
      DoubleVector c1_1 = d1;
      DoubleVector c2_0 = d0;
      DoubleVector c2_1 = d1;
      DoubleVector c3_0 = d0;
      DoubleVector c3_1 = d1;
      DoubleVector c4_0 = d0;
      DoubleVector c4_1 = d1;
      DoubleVector c5_0 = d0;
      DoubleVector c5_1 = d1;
      DoubleVector c6_0 = d0;
      DoubleVector c6_1 = d1;
      DoubleVector c7_0 = d0;
      DoubleVector c7_1 = d1;
      for (int k = 0; k < 16; k++) {
        DoubleVector b0 =
          DoubleVector.fromArray(S, b, bo + 16 * k);
        DoubleVector b1 =
          DoubleVector.fromArray(S, b, bo + 16 * k + 8);
        DoubleVector x0 = DoubleVector.broadcast(S, a[ao + k]);
        c0_0 = x0.fma(b0, c0_0);
        c0_1 = x0.fma(b1, c0_1);
        DoubleVector x1 = DoubleVector.broadcast(S, a[ao + 16 + k]);
        c1_0 = x1.fma(b0, c1_0);
        c1_1 = x1.fma(b1, c1_1);
        DoubleVector x2 = DoubleVector.broadcast(S, a[ao + 32 + k]);
        c2_0 = x2.fma(b0, c2_0);
        c2_1 = x2.fma(b1, c2_1);
        DoubleVector x3 = DoubleVector.broadcast(S, a[ao + 48 + k]);
        c3_0 = x3.fma(b0, c3_0);
        c3_1 = x3.fma(b1, c3_1);
        DoubleVector x4 = DoubleVector.broadcast(S, a[ao + 64 + k]);
        c4_0 = x4.fma(b0, c4_0);
        c4_1 = x4.fma(b1, c4_1);
        DoubleVector x5 = DoubleVector.broadcast(S, a[ao + 80 + k]);
        c5_0 = x5.fma(b0, c5_0);
        c5_1 = x5.fma(b1, c5_1);
        DoubleVector x6 = DoubleVector.broadcast(S, a[ao + 96 + k]);
        c6_0 = x6.fma(b0, c6_0);
        c6_1 = x6.fma(b1, c6_1);
        DoubleVector x7 = DoubleVector.broadcast(S, a[ao + 112 + k]);
        c7_0 = x7.fma(b0, c7_0);
        c7_1 = x7.fma(b1, c7_1);
      }
      c0_0.intoArray(c, oc);
      c0_1.intoArray(c, oc + 8);
      c1_0.intoArray(c, oc + 16);
      c1_1.intoArray(c, oc + 24);
      c2_0.intoArray(c, oc + 32);
      c2_1.intoArray(c, oc + 40);
      c3_0.intoArray(c, oc + 48);
      c3_1.intoArray(c, oc + 56);
      c4_0.intoArray(c, oc + 64);
      c4_1.intoArray(c, oc + 72);
      c5_0.intoArray(c, oc + 80);
      c5_1.intoArray(c, oc + 88);
      c6_0.intoArray(c, oc + 96);
      c6_1.intoArray(c, oc + 104);
      c7_0.intoArray(c, oc + 112);
      c7_1.intoArray(c, oc + 120);
      ao += 128;
      oc += 128;
      if (--left == 0) {
        left = tiles;
        bo += 256;
      }
    }
  }

  private static void k24n24(
      int count, int tiles, double[] a, int ao, double[] b, int bo, double[] d, int od, double[] c, int oc) {
    int left = tiles;
    for (int t = 0; t < count * tiles; t++) {
      DoubleVector d0 = DoubleVector.fromArray(S, d, od);
      DoubleVector d1 = DoubleVector.fromArray(S, d, od + 8);
      DoubleVector d2 = DoubleVector.fromArray(S, d, od + 16);
      DoubleVector c0_0 = d0;
      DoubleVector c0_1 = d1;
      DoubleVector c0_2 = d2;
      DoubleVector c1_0 = d0;
      DoubleVector c1_1 = d1;
      DoubleVector c1_2 = d2;
      DoubleVector c2_0 = d0;
      DoubleVector c2_1 = d1;
      DoubleVector c2_2 = d2;
      DoubleVector c3_0 = d0;
      DoubleVector c3_1 = d1;
      DoubleVector c3_2 = d2;
      DoubleVector c4_0 = d0;
      DoubleVector c4_1 = d1;
      DoubleVector c4_2 = d2;
      DoubleVector c5_0 = d0;
      DoubleVector c5_1 = d1;
      DoubleVector c5_2 = d2;
      DoubleVector c6_0 = d0;
      DoubleVector c6_1 = d1;
      DoubleVector c6_2 = d2;
      DoubleVector c7_0 = d0;
      DoubleVector c7_1 = d1;
      DoubleVector c7_2 = d2;
      for (int k = 0; k < 24; k++) {
        DoubleVector b0 =
          DoubleVector.fromArray(S, b, bo + 24 * k);
        DoubleVector b1 =
          DoubleVector.fromArray(S, b, bo + 24 * k + 8);
        DoubleVector b2 =
          DoubleVector.fromArray(S, b, bo + 24 * k + 16);
        DoubleVector x0 = DoubleVector.broadcast(S, a[ao + k]);
        c0_0 = x0.fma(b0, c0_0);
        c0_1 = x0.fma(b1, c0_1);
        c0_2 = x0.fma(b2, c0_2);
        DoubleVector x1 = DoubleVector.broadcast(S, a[ao + 24 + k]);
        c1_0 = x1.fma(b0, c1_0);
        c1_1 = x1.fma(b1, c1_1);
        c1_2 = x1.fma(b2, c1_2);
        DoubleVector x2 = DoubleVector.broadcast(S, a[ao + 48 + k]);
        c2_0 = x2.fma(b0, c2_0);
        c2_1 = x2.fma(b1, c2_1);
        c2_2 = x2.fma(b2, c2_2);
        DoubleVector x3 = DoubleVector.broadcast(S, a[ao + 72 + k]);
        c3_0 = x3.fma(b0, c3_0);
        c3_1 = x3.fma(b1, c3_1);
        c3_2 = x3.fma(b2, c3_2);
        DoubleVector x4 = DoubleVector.broadcast(S, a[ao + 96 + k]);
        c4_0 = x4.fma(b0, c4_0);
        c4_1 = x4.fma(b1, c4_1);
        c4_2 = x4.fma(b2, c4_2);
        DoubleVector x5 = DoubleVector.broadcast(S, a[ao + 120 + k]);
        c5_0 = x5.fma(b0, c5_0);
        c5_1 = x5.fma(b1, c5_1);
        c5_2 = x5.fma(b2, c5_2);
        DoubleVector x6 = DoubleVector.broadcast(S, a[ao + 144 + k]);
        c6_0 = x6.fma(b0, c6_0);
        c6_1 = x6.fma(b1, c6_1);
        c6_2 = x6.fma(b2, c6_2);
        DoubleVector x7 = DoubleVector.broadcast(S, a[ao + 168 + k]);
        c7_0 = x7.fma(b0, c7_0);
        c7_1 = x7.fma(b1, c7_1);
        c7_2 = x7.fma(b2, c7_2);
      }
      c0_0.intoArray(c, oc);
      c0_1.intoArray(c, oc + 8);
      c0_2.intoArray(c, oc + 16);
      c1_0.intoArray(c, oc + 24);
      c1_1.intoArray(c, oc + 32);
      c1_2.intoArray(c, oc + 40);
      c2_0.intoArray(c, oc + 48);
      c2_1.intoArray(c, oc + 56);
      c2_2.intoArray(c, oc + 64);
      c3_0.intoArray(c, oc + 72);
      c3_1.intoArray(c, oc + 80);
      c3_2.intoArray(c, oc + 88);
      c4_0.intoArray(c, oc + 96);
      c4_1.intoArray(c, oc + 104);
      c4_2.intoArray(c, oc + 112);
      c5_0.intoArray(c, oc + 120);
      c5_1.intoArray(c, oc + 128);
      c5_2.intoArray(c, oc + 136);
      c6_0.intoArray(c, oc + 144);
      c6_1.intoArray(c, oc + 152);
      c6_2.intoArray(c, oc + 160);
      c7_0.intoArray(c, oc + 168);
      c7_1.intoArray(c, oc + 176);
      c7_2.intoArray(c, oc + 184);
      ao += 192;
      oc += 192;
      if (--left == 0) {
        left = tiles;
        bo += 576;
      }
    }
  }

  private static void k32n32(
      int count, int tiles, double[] a, int ao, double[] b, int bo, double[] d, int od, double[] c, int oc) {
    int left = tiles;
    for (int t = 0; t < count * tiles; t++) {
      DoubleVector d0 = DoubleVector.fromArray(S, d, od);
      DoubleVector d1 = DoubleVector.fromArray(S, d, od + 8);
      DoubleVector d2 = DoubleVector.fromArray(S, d, od + 16);
      DoubleVector d3 = DoubleVector.fromArray(S, d, od + 24);
      DoubleVector c0_0 = d0;
      DoubleVector c0_1 = d1;
      DoubleVector c0_2 = d2;
      DoubleVector c0_3 = d3;
      DoubleVector c1_0 = d0;
      DoubleVector c1_1 = d1;
      DoubleVector c1_2 = d2;
      DoubleVector c1_3 = d3;
      DoubleVector c2_0 = d0;
      DoubleVector c2_1 = d1;
      DoubleVector c2_2 = d2;
      DoubleVector c2_3 = d3;
      DoubleVector c3_0 = d0;
      DoubleVector c3_1 = d1;
      DoubleVector c3_2 = d2;
      DoubleVector c3_3 = d3;
      for (int k = 0; k < 32; k++) {
        DoubleVector b0 =
          DoubleVector.fromArray(S, b, bo + 32 * k);
        DoubleVector b1 =
          DoubleVector.fromArray(S, b, bo + 32 * k + 8);
        DoubleVector b2 =
          DoubleVector.fromArray(S, b, bo + 32 * k + 16);
        DoubleVector b3 =
          DoubleVector.fromArray(S, b, bo + 32 * k + 24);
        DoubleVector x0 = DoubleVector.broadcast(S, a[ao + k]);
        c0_0 = x0.fma(b0, c0_0);
        c0_1 = x0.fma(b1, c0_1);
        c0_2 = x0.fma(b2, c0_2);
        c0_3 = x0.fma(b3, c0_3);
        DoubleVector x1 = DoubleVector.broadcast(S, a[ao + 32 + k]);
        c1_0 = x1.fma(b0, c1_0);
        c1_1 = x1.fma(b1, c1_1);
        c1_2 = x1.fma(b2, c1_2);
        c1_3 = x1.fma(b3, c1_3);
        DoubleVector x2 = DoubleVector.broadcast(S, a[ao + 64 + k]);
        c2_0 = x2.fma(b0, c2_0);
        c2_1 = x2.fma(b1, c2_1);
        c2_2 = x2.fma(b2, c2_2);
        c2_3 = x2.fma(b3, c2_3);
        DoubleVector x3 = DoubleVector.broadcast(S, a[ao + 96 + k]);
        c3_0 = x3.fma(b0, c3_0);
        c3_1 = x3.fma(b1, c3_1);
        c3_2 = x3.fma(b2, c3_2);
        c3_3 = x3.fma(b3, c3_3);
      }
      c0_0.intoArray(c, oc);
      c0_1.intoArray(c, oc + 8);
      c0_2.intoArray(c, oc + 16);
      c0_3.intoArray(c, oc + 24);
      c1_0.intoArray(c, oc + 32);
      c1_1.intoArray(c, oc + 40);
      c1_2.intoArray(c, oc + 48);
      c1_3.intoArray(c, oc + 56);
      c2_0.intoArray(c, oc + 64);
      c2_1.intoArray(c, oc + 72);
      c2_2.intoArray(c, oc + 80);
      c2_3.intoArray(c, oc + 88);
      c3_0.intoArray(c, oc + 96);
      c3_1.intoArray(c, oc + 104);
      c3_2.intoArray(c, oc + 112);
      c3_3.intoArray(c, oc + 120);
      ao += 128;
      oc += 128;
      if (--left == 0) {
        left = tiles;
        bo += 1024;
      }
    }
  }

  private static void k64n16(
      int count, int tiles, double[] a, int ao, double[] b, int bo, double[] d, int od, double[] c, int oc) {
    int left = tiles;
    for (int t = 0; t < count * tiles; t++) {
      DoubleVector d0 = DoubleVector.fromArray(S, d, od);
      DoubleVector d1 = DoubleVector.fromArray(S, d, od + 8);
      DoubleVector c0_0 = d0;
      DoubleVector c0_1 = d1;
      DoubleVector c1_0 = d0;
      DoubleVector c1_1 = d1;
      DoubleVector c2_0 = d0;
      DoubleVector c2_1 = d1;
      DoubleVector c3_0 = d0;
      DoubleVector c3_1 = d1;
      DoubleVector c4_0 = d0;
      DoubleVector c4_1 = d1;
      DoubleVector c5_0 = d0;
      DoubleVector c5_1 = d1;
      DoubleVector c6_0 = d0;
      DoubleVector c6_1 = d1;
      DoubleVector c7_0 = d0;
      DoubleVector c7_1 = d1;
      for (int k = 0; k < 64; k++) {
        DoubleVector b0 =
          DoubleVector.fromArray(S, b, bo + 16 * k);
        DoubleVector b1 =
          DoubleVector.fromArray(S, b, bo + 16 * k + 8);
        DoubleVector x0 = DoubleVector.broadcast(S, a[ao + k]);
        c0_0 = x0.fma(b0, c0_0);
        c0_1 = x0.fma(b1, c0_1);
        DoubleVector x1 = DoubleVector.broadcast(S, a[ao + 64 + k]);
        c1_0 = x1.fma(b0, c1_0);
        c1_1 = x1.fma(b1, c1_1);
        DoubleVector x2 = DoubleVector.broadcast(S, a[ao + 128 + k]);
        c2_0 = x2.fma(b0, c2_0);
        c2_1 = x2.fma(b1, c2_1);
        DoubleVector x3 = DoubleVector.broadcast(S, a[ao + 192 + k]);
        c3_0 = x3.fma(b0, c3_0);
        c3_1 = x3.fma(b1, c3_1);
        DoubleVector x4 = DoubleVector.broadcast(S, a[ao + 256 + k]);
        c4_0 = x4.fma(b0, c4_0);
        c4_1 = x4.fma(b1, c4_1);
        DoubleVector x5 = DoubleVector.broadcast(S, a[ao + 320 + k]);
        c5_0 = x5.fma(b0, c5_0);
        c5_1 = x5.fma(b1, c5_1);
        DoubleVector x6 = DoubleVector.broadcast(S, a[ao + 384 + k]);
        c6_0 = x6.fma(b0, c6_0);
        c6_1 = x6.fma(b1, c6_1);
        DoubleVector x7 = DoubleVector.broadcast(S, a[ao + 448 + k]);
        c7_0 = x7.fma(b0, c7_0);
        c7_1 = x7.fma(b1, c7_1);
      }
      c0_0.intoArray(c, oc);
      c0_1.intoArray(c, oc + 8);
      c1_0.intoArray(c, oc + 16);
      c1_1.intoArray(c, oc + 24);
      c2_0.intoArray(c, oc + 32);
      c2_1.intoArray(c, oc + 40);
      c3_0.intoArray(c, oc + 48);
      c3_1.intoArray(c, oc + 56);
      c4_0.intoArray(c, oc + 64);
      c4_1.intoArray(c, oc + 72);
      c5_0.intoArray(c, oc + 80);
      c5_1.intoArray(c, oc + 88);
      c6_0.intoArray(c, oc + 96);
      c6_1.intoArray(c, oc + 104);
      c7_0.intoArray(c, oc + 112);
      c7_1.intoArray(c, oc + 120);
      ao += 512;
      oc += 128;
      if (--left == 0) {
        left = tiles;
        bo += 1024;
      }
    }
  }

  private static void k256n16(
      int count, int tiles, double[] a, int ao, double[] b, int bo, double[] d, int od, double[] c, int oc) {
    int left = tiles;
    for (int t = 0; t < count * tiles; t++) {
      DoubleVector d0 = DoubleVector.fromArray(S, d, od);
      DoubleVector d1 = DoubleVector.fromArray(S, d, od + 8);
      DoubleVector c0_0 = d0;
      DoubleVector c0_1 = d1;
      DoubleVector c1_0 = d0;
      DoubleVector c1_1 = d1;
      DoubleVector c2_0 = d0;
      DoubleVector c2_1 = d1;
      DoubleVector c3_0 = d0;
      DoubleVector c3_1 = d1;
      DoubleVector c4_0 = d0;
      DoubleVector c4_1 = d1;
      DoubleVector c5_0 = d0;
      DoubleVector c5_1 = d1;
      DoubleVector c6_0 = d0;
      DoubleVector c6_1 = d1;
      DoubleVector c7_0 = d0;
      DoubleVector c7_1 = d1;
      for (int k = 0; k < 256; k++) {
        DoubleVector b0 =
          DoubleVector.fromArray(S, b, bo + 16 * k);
        DoubleVector b1 =
          DoubleVector.fromArray(S, b, bo + 16 * k + 8);
        DoubleVector x0 = DoubleVector.broadcast(S, a[ao + k]);
        c0_0 = x0.fma(b0, c0_0);
        c0_1 = x0.fma(b1, c0_1);
        DoubleVector x1 = DoubleVector.broadcast(S, a[ao + 256 + k]);
        c1_0 = x1.fma(b0, c1_0);
        c1_1 = x1.fma(b1, c1_1);
        DoubleVector x2 = DoubleVector.broadcast(S, a[ao + 512 + k]);
        c2_0 = x2.fma(b0, c2_0);
        c2_1 = x2.fma(b1, c2_1);
        DoubleVector x3 = DoubleVector.broadcast(S, a[ao + 768 + k]);
        c3_0 = x3.fma(b0, c3_0);
        c3_1 = x3.fma(b1, c3_1);
        DoubleVector x4 = DoubleVector.broadcast(S, a[ao + 1024 + k]);
        c4_0 = x4.fma(b0, c4_0);
        c4_1 = x4.fma(b1, c4_1);
        DoubleVector x5 = DoubleVector.broadcast(S, a[ao + 1280 + k]);
        c5_0 = x5.fma(b0, c5_0);
        c5_1 = x5.fma(b1, c5_1);
        DoubleVector x6 = DoubleVector.broadcast(S, a[ao + 1536 + k]);
        c6_0 = x6.fma(b0, c6_0);
        c6_1 = x6.fma(b1, c6_1);
        DoubleVector x7 = DoubleVector.broadcast(S, a[ao + 1792 + k]);
        c7_0 = x7.fma(b0, c7_0);
        c7_1 = x7.fma(b1, c7_1);
      }
      c0_0.intoArray(c, oc);
      c0_1.intoArray(c, oc + 8);
      c1_0.intoArray(c, oc + 16);
      c1_1.intoArray(c, oc + 24);
      c2_0.intoArray(c, oc + 32);
      c2_1.intoArray(c, oc + 40);
      c3_0.intoArray(c, oc + 48);
      c3_1.intoArray(c, oc + 56);
      c4_0.intoArray(c, oc + 64);
      c4_1.intoArray(c, oc + 72);
      c5_0.intoArray(c, oc + 80);
      c5_1.intoArray(c, oc + 88);
      c6_0.intoArray(c, oc + 96);
      c6_1.intoArray(c, oc + 104);
      c7_0.intoArray(c, oc + 112);
      c7_1.intoArray(c, oc + 120);
      ao += 2048;
      oc += 128;
      if (--left == 0) {
        left = tiles;
        bo += 4096;
      }
    }
  }

  /** Whether A^T B has tiles for so many columns of A and of B. */
  static boolean columns(int m, int n) {
    return FITS && ((m == 8 && n == 8) || (m == 16 && n == 16));
  }

  /** C = D + A^T B, k rows in A. */
  static void transposed(
      int m, int n, int k, double[] a, int ao, double[] b, int bo, double[] d, int od, double[] c, int oc) {
    switch (m << 8 | n) {
      case 8 << 8 | 8 -> m8n8(k, a, ao, b, bo, d, od, c, oc);
      case 16 << 8 | 16 -> m16n16(k, a, ao, b, bo, d, od, c, oc);
      default -> throw new IllegalArgumentException("no tiles for m " + m + ", n " + n);
    }
  }

  private static void m8n8(
      int kc, double[] a, int ao, double[] b, int bo, double[] d, int od, double[] c, int oc) {
    for (int t = 0; t < 1; t++) {
      DoubleVector d0 = DoubleVector.fromArray(S, d, od);
      DoubleVector c0_0 = d0;
      DoubleVector c1_0 = d0;
      DoubleVector c2_0 = d0;
      DoubleVector c3_0 = d0;
      DoubleVector c4_0 = d0;
      DoubleVector c5_0 = d0;
      DoubleVector c6_0 = d0;
      DoubleVector c7_0 = d0;
      for (int k = 0; k < kc; k++) {
        DoubleVector b0 =
          DoubleVector.fromArray(S, b, bo + 8 * k);
        DoubleVector x0 = DoubleVector.broadcast(S, a[ao + 8 * k]);
        c0_0 = x0.fma(b0, c0_0);
        DoubleVector x1 = DoubleVector.broadcast(S, a[ao + 8 * k + 1]);
        c1_0 = x1.fma(b0, c1_0);
        DoubleVector x2 = DoubleVector.broadcast(S, a[ao + 8 * k + 2]);
        c2_0 = x2.fma(b0, c2_0);
        DoubleVector x3 = DoubleVector.broadcast(S, a[ao + 8 * k + 3]);
        c3_0 = x3.fma(b0, c3_0);
        DoubleVector x4 = DoubleVector.broadcast(S, a[ao + 8 * k + 4]);
        c4_0 = x4.fma(b0, c4_0);
        DoubleVector x5 = DoubleVector.broadcast(S, a[ao + 8 * k + 5]);
        c5_0 = x5.fma(b0, c5_0);
        DoubleVector x6 = DoubleVector.broadcast(S, a[ao + 8 * k + 6]);
        c6_0 = x6.fma(b0, c6_0);
        DoubleVector x7 = DoubleVector.broadcast(S, a[ao + 8 * k + 7]);
        c7_0 = x7.fma(b0, c7_0);
      }
      c0_0.intoArray(c, oc);
      c1_0.intoArray(c, oc + 8);
      c2_0.intoArray(c, oc + 16);
      c3_0.intoArray(c, oc + 24);
      c4_0.intoArray(c, oc + 32);
      c5_0.intoArray(c, oc + 40);
      c6_0.intoArray(c, oc + 48);
      c7_0.intoArray(c, oc + 56);
      ao += 8;
      oc += 64;
    }
  }

  private static void m16n16(
      int kc, double[] a, int ao, double[] b, int bo, double[] d, int od, double[] c, int oc) {
    for (int t = 0; t < 2; t++) {
      DoubleVector d0 = DoubleVector.fromArray(S, d, od);
      DoubleVector d1 = DoubleVector.fromArray(S, d, od + 8);
      DoubleVector c0_0 = d0;
      DoubleVector c0_1 = d1;
      DoubleVector c1_0 = d0;
      DoubleVector c1_1 = d1;
      DoubleVector c2_0 = d0;
      DoubleVector c2_1 = d1;
      DoubleVector c3_0 = d0;
      DoubleVector c3_1 = d1;
      DoubleVector c4_0 = d0;
      DoubleVector c4_1 = d1;
      DoubleVector c5_0 = d0;
      DoubleVector c5_1 = d1;
      DoubleVector c6_0 = d0;
      DoubleVector c6_1 = d1;
      DoubleVector c7_0 = d0;
      DoubleVector c7_1 = d1;
      for (int k = 0; k < kc; k++) {
        DoubleVector b0 =
          DoubleVector.fromArray(S, b, bo + 16 * k);
        DoubleVector b1 =
          DoubleVector.fromArray(S, b, bo + 16 * k + 8);
        DoubleVector x0 = DoubleVector.broadcast(S, a[ao + 16 * k]);
        c0_0 = x0.fma(b0, c0_0);
        c0_1 = x0.fma(b1, c0_1);
        DoubleVector x1 = DoubleVector.broadcast(S, a[ao + 16 * k + 1]);
        c1_0 = x1.fma(b0, c1_0);
        c1_1 = x1.fma(b1, c1_1);
        DoubleVector x2 = DoubleVector.broadcast(S, a[ao + 16 * k + 2]);
        c2_0 = x2.fma(b0, c2_0);
        c2_1 = x2.fma(b1, c2_1);
        DoubleVector x3 = DoubleVector.broadcast(S, a[ao + 16 * k + 3]);
        c3_0 = x3.fma(b0, c3_0);
        c3_1 = x3.fma(b1, c3_1);
        DoubleVector x4 = DoubleVector.broadcast(S, a[ao + 16 * k + 4]);
        c4_0 = x4.fma(b0, c4_0);
        c4_1 = x4.fma(b1, c4_1);
        DoubleVector x5 = DoubleVector.broadcast(S, a[ao + 16 * k + 5]);
        c5_0 = x5.fma(b0, c5_0);
        c5_1 = x5.fma(b1, c5_1);
        DoubleVector x6 = DoubleVector.broadcast(S, a[ao + 16 * k + 6]);
        c6_0 = x6.fma(b0, c6_0);
        c6_1 = x6.fma(b1, c6_1);
        DoubleVector x7 = DoubleVector.broadcast(S, a[ao + 16 * k + 7]);
        c7_0 = x7.fma(b0, c7_0);
        c7_1 = x7.fma(b1, c7_1);
      }
      c0_0.intoArray(c, oc);
      c0_1.intoArray(c, oc + 8);
      c1_0.intoArray(c, oc + 16);
      c1_1.intoArray(c, oc + 24);
      c2_0.intoArray(c, oc + 32);
      c2_1.intoArray(c, oc + 40);
      c3_0.intoArray(c, oc + 48);
      c3_1.intoArray(c, oc + 56);
      c4_0.intoArray(c, oc + 64);
      c4_1.intoArray(c, oc + 72);
      c5_0.intoArray(c, oc + 80);
      c5_1.intoArray(c, oc + 88);
      c6_0.intoArray(c, oc + 96);
      c6_1.intoArray(c, oc + 104);
      c7_0.intoArray(c, oc + 112);
      c7_1.intoArray(c, oc + 120);
      ao += 8;
      oc += 128;
    }
  }
}
