package dev.swingby.kernels.vector;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Products of matrices without gaps, one behind the other, written by TightTileSource
 * (kernels/src/test). All strides are constants: one register addresses all rows of A, and few
 * bounds are checked. A row of C that is shorter than a vector is stored with what follows it,
 * which must be written later.
 */
final class TightTilesF32 {
  private static final VectorSpecies<Float> S = VectorF32.SPECIES;

  /** Whether vectors have the width that these tiles are written for. */
  private static final boolean FITS = S.length() == 16;

  private TightTilesF32() {}

  /** Rows of a tile of products of depth k with n columns; 0 where there is none. */
  static int rows(int k, int n) {
    return !FITS || k > 256 || n > 32
        ? 0
        : switch (k << 8 | n) {
          case 12 << 8 | 12 -> 6;
          case 16 << 8 | 16 -> 8;
          case 24 << 8 | 24 -> 8;
          case 32 << 8 | 32 -> 8;
          case 64 << 8 | 16 -> 16;
          case 256 << 8 | 16 -> 16;
          default -> 0;
        };
  }

  /** C_i = D + A_i B_i, D a row of zeros or biases, for {@code count} products. */
  static void products(
      int k, int n, int count, int tiles, float[] a, int ao, float[] b, int bo, float[] d, int od, float[] c, int oc) {
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
      int count, int tiles, float[] a, int ao, float[] b, int bo, float[] d, int od, float[] c, int oc) {
    int left = tiles;
    for (int t = 0; t < count * tiles; t++) {
      FloatVector d0 = FloatVector.fromArray(S, d, od);
      FloatVector c0_0 = d0;
      FloatVector c1_0 = d0;
      FloatVector c2_0 = d0;
      FloatVector c3_0 = d0;
      FloatVector c4_0 = d0;
      FloatVector c5_0 = d0;
      for (int k = 0; k < 12; k++) {
        FloatVector b0 =
          FloatVector.fromArray(S, b, bo + 12 * k);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k]);
        c0_0 = x0.fma(b0, c0_0);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + 12 + k]);
        c1_0 = x1.fma(b0, c1_0);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + 24 + k]);
        c2_0 = x2.fma(b0, c2_0);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + 36 + k]);
        c3_0 = x3.fma(b0, c3_0);
        FloatVector x4 = FloatVector.broadcast(S, a[ao + 48 + k]);
        c4_0 = x4.fma(b0, c4_0);
        FloatVector x5 = FloatVector.broadcast(S, a[ao + 60 + k]);
        c5_0 = x5.fma(b0, c5_0);
      }
      c0_0.intoArray(c, oc);
      c1_0.intoArray(c, oc + 12);
      c2_0.intoArray(c, oc + 24);
      c3_0.intoArray(c, oc + 36);
      c4_0.intoArray(c, oc + 48);
      c5_0.intoArray(c, oc + 60);
      ao += 72;
      oc += 72;
      if (--left == 0) {
        left = tiles;
        bo += 144;
      }
    }
  }

  private static void k16n16(
      int count, int tiles, float[] a, int ao, float[] b, int bo, float[] d, int od, float[] c, int oc) {
    int left = tiles;
    for (int t = 0; t < count * tiles; t++) {
      FloatVector d0 = FloatVector.fromArray(S, d, od);
      FloatVector c0_0 = d0;
      FloatVector c1_0 = d0;
      FloatVector c2_0 = d0;
      FloatVector c3_0 = d0;
      FloatVector c4_0 = d0;
      FloatVector c5_0 = d0;
      FloatVector c6_0 = d0;
      FloatVector c7_0 = d0;
      for (int k = 0; k < 16; k++) {
        FloatVector b0 =
          FloatVector.fromArray(S, b, bo + 16 * k);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k]);
        c0_0 = x0.fma(b0, c0_0);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + 16 + k]);
        c1_0 = x1.fma(b0, c1_0);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + 32 + k]);
        c2_0 = x2.fma(b0, c2_0);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + 48 + k]);
        c3_0 = x3.fma(b0, c3_0);
        FloatVector x4 = FloatVector.broadcast(S, a[ao + 64 + k]);
        c4_0 = x4.fma(b0, c4_0);
        FloatVector x5 = FloatVector.broadcast(S, a[ao + 80 + k]);
        c5_0 = x5.fma(b0, c5_0);
        FloatVector x6 = FloatVector.broadcast(S, a[ao + 96 + k]);
        c6_0 = x6.fma(b0, c6_0);
        FloatVector x7 = FloatVector.broadcast(S, a[ao + 112 + k]);
        c7_0 = x7.fma(b0, c7_0);
      }
      c0_0.intoArray(c, oc);
      c1_0.intoArray(c, oc + 16);
      c2_0.intoArray(c, oc + 32);
      c3_0.intoArray(c, oc + 48);
      c4_0.intoArray(c, oc + 64);
      c5_0.intoArray(c, oc + 80);
      c6_0.intoArray(c, oc + 96);
      c7_0.intoArray(c, oc + 112);
      ao += 128;
      oc += 128;
      if (--left == 0) {
        left = tiles;
        bo += 256;
      }
    }
  }

  private static void k24n24(
      int count, int tiles, float[] a, int ao, float[] b, int bo, float[] d, int od, float[] c, int oc) {
    int left = tiles;
    for (int t = 0; t < count * tiles; t++) {
      FloatVector d0 = FloatVector.fromArray(S, d, od);
      FloatVector d1 = FloatVector.fromArray(S, d, od + 8);
      FloatVector c0_0 = d0;
      FloatVector c0_1 = d1;
      FloatVector c1_0 = d0;
      FloatVector c1_1 = d1;
      FloatVector c2_0 = d0;
      FloatVector c2_1 = d1;
      FloatVector c3_0 = d0;
      FloatVector c3_1 = d1;
      FloatVector c4_0 = d0;
      FloatVector c4_1 = d1;
      FloatVector c5_0 = d0;
      FloatVector c5_1 = d1;
      FloatVector c6_0 = d0;
      FloatVector c6_1 = d1;
      FloatVector c7_0 = d0;
      FloatVector c7_1 = d1;
      for (int k = 0; k < 24; k++) {
        FloatVector b0 =
          FloatVector.fromArray(S, b, bo + 24 * k);
        FloatVector b1 =
          FloatVector.fromArray(S, b, bo + 24 * k + 8);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k]);
        c0_0 = x0.fma(b0, c0_0);
        c0_1 = x0.fma(b1, c0_1);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + 24 + k]);
        c1_0 = x1.fma(b0, c1_0);
        c1_1 = x1.fma(b1, c1_1);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + 48 + k]);
        c2_0 = x2.fma(b0, c2_0);
        c2_1 = x2.fma(b1, c2_1);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + 72 + k]);
        c3_0 = x3.fma(b0, c3_0);
        c3_1 = x3.fma(b1, c3_1);
        FloatVector x4 = FloatVector.broadcast(S, a[ao + 96 + k]);
        c4_0 = x4.fma(b0, c4_0);
        c4_1 = x4.fma(b1, c4_1);
        FloatVector x5 = FloatVector.broadcast(S, a[ao + 120 + k]);
        c5_0 = x5.fma(b0, c5_0);
        c5_1 = x5.fma(b1, c5_1);
        FloatVector x6 = FloatVector.broadcast(S, a[ao + 144 + k]);
        c6_0 = x6.fma(b0, c6_0);
        c6_1 = x6.fma(b1, c6_1);
        FloatVector x7 = FloatVector.broadcast(S, a[ao + 168 + k]);
        c7_0 = x7.fma(b0, c7_0);
        c7_1 = x7.fma(b1, c7_1);
      }
      c0_0.intoArray(c, oc);
      c0_1.intoArray(c, oc + 8);
      c1_0.intoArray(c, oc + 24);
      c1_1.intoArray(c, oc + 32);
      c2_0.intoArray(c, oc + 48);
      c2_1.intoArray(c, oc + 56);
      c3_0.intoArray(c, oc + 72);
      c3_1.intoArray(c, oc + 80);
      c4_0.intoArray(c, oc + 96);
      c4_1.intoArray(c, oc + 104);
      c5_0.intoArray(c, oc + 120);
      c5_1.intoArray(c, oc + 128);
      c6_0.intoArray(c, oc + 144);
      c6_1.intoArray(c, oc + 152);
      c7_0.intoArray(c, oc + 168);
      c7_1.intoArray(c, oc + 176);
      ao += 192;
      oc += 192;
      if (--left == 0) {
        left = tiles;
        bo += 576;
      }
    }
  }

  private static void k32n32(
      int count, int tiles, float[] a, int ao, float[] b, int bo, float[] d, int od, float[] c, int oc) {
    int left = tiles;
    for (int t = 0; t < count * tiles; t++) {
      FloatVector d0 = FloatVector.fromArray(S, d, od);
      FloatVector d1 = FloatVector.fromArray(S, d, od + 16);
      FloatVector c0_0 = d0;
      FloatVector c0_1 = d1;
      FloatVector c1_0 = d0;
      FloatVector c1_1 = d1;
      FloatVector c2_0 = d0;
      FloatVector c2_1 = d1;
      FloatVector c3_0 = d0;
      FloatVector c3_1 = d1;
      FloatVector c4_0 = d0;
      FloatVector c4_1 = d1;
      FloatVector c5_0 = d0;
      FloatVector c5_1 = d1;
      FloatVector c6_0 = d0;
      FloatVector c6_1 = d1;
      FloatVector c7_0 = d0;
      FloatVector c7_1 = d1;
      for (int k = 0; k < 32; k++) {
        FloatVector b0 =
          FloatVector.fromArray(S, b, bo + 32 * k);
        FloatVector b1 =
          FloatVector.fromArray(S, b, bo + 32 * k + 16);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k]);
        c0_0 = x0.fma(b0, c0_0);
        c0_1 = x0.fma(b1, c0_1);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + 32 + k]);
        c1_0 = x1.fma(b0, c1_0);
        c1_1 = x1.fma(b1, c1_1);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + 64 + k]);
        c2_0 = x2.fma(b0, c2_0);
        c2_1 = x2.fma(b1, c2_1);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + 96 + k]);
        c3_0 = x3.fma(b0, c3_0);
        c3_1 = x3.fma(b1, c3_1);
        FloatVector x4 = FloatVector.broadcast(S, a[ao + 128 + k]);
        c4_0 = x4.fma(b0, c4_0);
        c4_1 = x4.fma(b1, c4_1);
        FloatVector x5 = FloatVector.broadcast(S, a[ao + 160 + k]);
        c5_0 = x5.fma(b0, c5_0);
        c5_1 = x5.fma(b1, c5_1);
        FloatVector x6 = FloatVector.broadcast(S, a[ao + 192 + k]);
        c6_0 = x6.fma(b0, c6_0);
        c6_1 = x6.fma(b1, c6_1);
        FloatVector x7 = FloatVector.broadcast(S, a[ao + 224 + k]);
        c7_0 = x7.fma(b0, c7_0);
        c7_1 = x7.fma(b1, c7_1);
      }
      c0_0.intoArray(c, oc);
      c0_1.intoArray(c, oc + 16);
      c1_0.intoArray(c, oc + 32);
      c1_1.intoArray(c, oc + 48);
      c2_0.intoArray(c, oc + 64);
      c2_1.intoArray(c, oc + 80);
      c3_0.intoArray(c, oc + 96);
      c3_1.intoArray(c, oc + 112);
      c4_0.intoArray(c, oc + 128);
      c4_1.intoArray(c, oc + 144);
      c5_0.intoArray(c, oc + 160);
      c5_1.intoArray(c, oc + 176);
      c6_0.intoArray(c, oc + 192);
      c6_1.intoArray(c, oc + 208);
      c7_0.intoArray(c, oc + 224);
      c7_1.intoArray(c, oc + 240);
      ao += 256;
      oc += 256;
      if (--left == 0) {
        left = tiles;
        bo += 1024;
      }
    }
  }

  private static void k64n16(
      int count, int tiles, float[] a, int ao, float[] b, int bo, float[] d, int od, float[] c, int oc) {
    int left = tiles;
    for (int t = 0; t < count * tiles; t++) {
      FloatVector d0 = FloatVector.fromArray(S, d, od);
      FloatVector c0_0 = d0;
      FloatVector c1_0 = d0;
      FloatVector c2_0 = d0;
      FloatVector c3_0 = d0;
      FloatVector c4_0 = d0;
      FloatVector c5_0 = d0;
      FloatVector c6_0 = d0;
      FloatVector c7_0 = d0;
      FloatVector c8_0 = d0;
      FloatVector c9_0 = d0;
      FloatVector c10_0 = d0;
      FloatVector c11_0 = d0;
      FloatVector c12_0 = d0;
      FloatVector c13_0 = d0;
      FloatVector c14_0 = d0;
      FloatVector c15_0 = d0;
      for (int k = 0; k < 64; k++) {
        FloatVector b0 =
          FloatVector.fromArray(S, b, bo + 16 * k);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k]);
        c0_0 = x0.fma(b0, c0_0);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + 64 + k]);
        c1_0 = x1.fma(b0, c1_0);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + 128 + k]);
        c2_0 = x2.fma(b0, c2_0);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + 192 + k]);
        c3_0 = x3.fma(b0, c3_0);
        FloatVector x4 = FloatVector.broadcast(S, a[ao + 256 + k]);
        c4_0 = x4.fma(b0, c4_0);
        FloatVector x5 = FloatVector.broadcast(S, a[ao + 320 + k]);
        c5_0 = x5.fma(b0, c5_0);
        FloatVector x6 = FloatVector.broadcast(S, a[ao + 384 + k]);
        c6_0 = x6.fma(b0, c6_0);
        FloatVector x7 = FloatVector.broadcast(S, a[ao + 448 + k]);
        c7_0 = x7.fma(b0, c7_0);
        FloatVector x8 = FloatVector.broadcast(S, a[ao + 512 + k]);
        c8_0 = x8.fma(b0, c8_0);
        FloatVector x9 = FloatVector.broadcast(S, a[ao + 576 + k]);
        c9_0 = x9.fma(b0, c9_0);
        FloatVector x10 = FloatVector.broadcast(S, a[ao + 640 + k]);
        c10_0 = x10.fma(b0, c10_0);
        FloatVector x11 = FloatVector.broadcast(S, a[ao + 704 + k]);
        c11_0 = x11.fma(b0, c11_0);
        FloatVector x12 = FloatVector.broadcast(S, a[ao + 768 + k]);
        c12_0 = x12.fma(b0, c12_0);
        FloatVector x13 = FloatVector.broadcast(S, a[ao + 832 + k]);
        c13_0 = x13.fma(b0, c13_0);
        FloatVector x14 = FloatVector.broadcast(S, a[ao + 896 + k]);
        c14_0 = x14.fma(b0, c14_0);
        FloatVector x15 = FloatVector.broadcast(S, a[ao + 960 + k]);
        c15_0 = x15.fma(b0, c15_0);
      }
      c0_0.intoArray(c, oc);
      c1_0.intoArray(c, oc + 16);
      c2_0.intoArray(c, oc + 32);
      c3_0.intoArray(c, oc + 48);
      c4_0.intoArray(c, oc + 64);
      c5_0.intoArray(c, oc + 80);
      c6_0.intoArray(c, oc + 96);
      c7_0.intoArray(c, oc + 112);
      c8_0.intoArray(c, oc + 128);
      c9_0.intoArray(c, oc + 144);
      c10_0.intoArray(c, oc + 160);
      c11_0.intoArray(c, oc + 176);
      c12_0.intoArray(c, oc + 192);
      c13_0.intoArray(c, oc + 208);
      c14_0.intoArray(c, oc + 224);
      c15_0.intoArray(c, oc + 240);
      ao += 1024;
      oc += 256;
      if (--left == 0) {
        left = tiles;
        bo += 1024;
      }
    }
  }

  private static void k256n16(
      int count, int tiles, float[] a, int ao, float[] b, int bo, float[] d, int od, float[] c, int oc) {
    int left = tiles;
    for (int t = 0; t < count * tiles; t++) {
      FloatVector d0 = FloatVector.fromArray(S, d, od);
      FloatVector c0_0 = d0;
      FloatVector c1_0 = d0;
      FloatVector c2_0 = d0;
      FloatVector c3_0 = d0;
      FloatVector c4_0 = d0;
      FloatVector c5_0 = d0;
      FloatVector c6_0 = d0;
      FloatVector c7_0 = d0;
      FloatVector c8_0 = d0;
      FloatVector c9_0 = d0;
      FloatVector c10_0 = d0;
      FloatVector c11_0 = d0;
      FloatVector c12_0 = d0;
      FloatVector c13_0 = d0;
      FloatVector c14_0 = d0;
      FloatVector c15_0 = d0;
      for (int k = 0; k < 256; k++) {
        FloatVector b0 =
          FloatVector.fromArray(S, b, bo + 16 * k);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + k]);
        c0_0 = x0.fma(b0, c0_0);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + 256 + k]);
        c1_0 = x1.fma(b0, c1_0);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + 512 + k]);
        c2_0 = x2.fma(b0, c2_0);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + 768 + k]);
        c3_0 = x3.fma(b0, c3_0);
        FloatVector x4 = FloatVector.broadcast(S, a[ao + 1024 + k]);
        c4_0 = x4.fma(b0, c4_0);
        FloatVector x5 = FloatVector.broadcast(S, a[ao + 1280 + k]);
        c5_0 = x5.fma(b0, c5_0);
        FloatVector x6 = FloatVector.broadcast(S, a[ao + 1536 + k]);
        c6_0 = x6.fma(b0, c6_0);
        FloatVector x7 = FloatVector.broadcast(S, a[ao + 1792 + k]);
        c7_0 = x7.fma(b0, c7_0);
        FloatVector x8 = FloatVector.broadcast(S, a[ao + 2048 + k]);
        c8_0 = x8.fma(b0, c8_0);
        FloatVector x9 = FloatVector.broadcast(S, a[ao + 2304 + k]);
        c9_0 = x9.fma(b0, c9_0);
        FloatVector x10 = FloatVector.broadcast(S, a[ao + 2560 + k]);
        c10_0 = x10.fma(b0, c10_0);
        FloatVector x11 = FloatVector.broadcast(S, a[ao + 2816 + k]);
        c11_0 = x11.fma(b0, c11_0);
        FloatVector x12 = FloatVector.broadcast(S, a[ao + 3072 + k]);
        c12_0 = x12.fma(b0, c12_0);
        FloatVector x13 = FloatVector.broadcast(S, a[ao + 3328 + k]);
        c13_0 = x13.fma(b0, c13_0);
        FloatVector x14 = FloatVector.broadcast(S, a[ao + 3584 + k]);
        c14_0 = x14.fma(b0, c14_0);
        FloatVector x15 = FloatVector.broadcast(S, a[ao + 3840 + k]);
        c15_0 = x15.fma(b0, c15_0);
      }
      c0_0.intoArray(c, oc);
      c1_0.intoArray(c, oc + 16);
      c2_0.intoArray(c, oc + 32);
      c3_0.intoArray(c, oc + 48);
      c4_0.intoArray(c, oc + 64);
      c5_0.intoArray(c, oc + 80);
      c6_0.intoArray(c, oc + 96);
      c7_0.intoArray(c, oc + 112);
      c8_0.intoArray(c, oc + 128);
      c9_0.intoArray(c, oc + 144);
      c10_0.intoArray(c, oc + 160);
      c11_0.intoArray(c, oc + 176);
      c12_0.intoArray(c, oc + 192);
      c13_0.intoArray(c, oc + 208);
      c14_0.intoArray(c, oc + 224);
      c15_0.intoArray(c, oc + 240);
      ao += 4096;
      oc += 256;
      if (--left == 0) {
        left = tiles;
        bo += 4096;
      }
    }
  }

  /** Whether A^T B has tiles for so many columns of A and of B. */
  static boolean columns(int m, int n) {
    return FITS && ((m == 32 && n == 32) || (m == 16 && n == 16));
  }

  /** C = D + A^T B, k rows in A. */
  static void transposed(
      int m, int n, int k, float[] a, int ao, float[] b, int bo, float[] d, int od, float[] c, int oc) {
    switch (m << 8 | n) {
      case 32 << 8 | 32 -> m32n32(k, a, ao, b, bo, d, od, c, oc);
      case 16 << 8 | 16 -> m16n16(k, a, ao, b, bo, d, od, c, oc);
      default -> throw new IllegalArgumentException("no tiles for m " + m + ", n " + n);
    }
  }

  private static void m32n32(
      int kc, float[] a, int ao, float[] b, int bo, float[] d, int od, float[] c, int oc) {
    for (int t = 0; t < 4; t++) {
      FloatVector d0 = FloatVector.fromArray(S, d, od);
      FloatVector d1 = FloatVector.fromArray(S, d, od + 16);
      FloatVector c0_0 = d0;
      FloatVector c0_1 = d1;
      FloatVector c1_0 = d0;
      FloatVector c1_1 = d1;
      FloatVector c2_0 = d0;
      FloatVector c2_1 = d1;
      FloatVector c3_0 = d0;
      FloatVector c3_1 = d1;
      FloatVector c4_0 = d0;
      FloatVector c4_1 = d1;
      FloatVector c5_0 = d0;
      FloatVector c5_1 = d1;
      FloatVector c6_0 = d0;
      FloatVector c6_1 = d1;
      FloatVector c7_0 = d0;
      FloatVector c7_1 = d1;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 =
          FloatVector.fromArray(S, b, bo + 32 * k);
        FloatVector b1 =
          FloatVector.fromArray(S, b, bo + 32 * k + 16);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + 32 * k]);
        c0_0 = x0.fma(b0, c0_0);
        c0_1 = x0.fma(b1, c0_1);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + 32 * k + 1]);
        c1_0 = x1.fma(b0, c1_0);
        c1_1 = x1.fma(b1, c1_1);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + 32 * k + 2]);
        c2_0 = x2.fma(b0, c2_0);
        c2_1 = x2.fma(b1, c2_1);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + 32 * k + 3]);
        c3_0 = x3.fma(b0, c3_0);
        c3_1 = x3.fma(b1, c3_1);
        FloatVector x4 = FloatVector.broadcast(S, a[ao + 32 * k + 4]);
        c4_0 = x4.fma(b0, c4_0);
        c4_1 = x4.fma(b1, c4_1);
        FloatVector x5 = FloatVector.broadcast(S, a[ao + 32 * k + 5]);
        c5_0 = x5.fma(b0, c5_0);
        c5_1 = x5.fma(b1, c5_1);
        FloatVector x6 = FloatVector.broadcast(S, a[ao + 32 * k + 6]);
        c6_0 = x6.fma(b0, c6_0);
        c6_1 = x6.fma(b1, c6_1);
        FloatVector x7 = FloatVector.broadcast(S, a[ao + 32 * k + 7]);
        c7_0 = x7.fma(b0, c7_0);
        c7_1 = x7.fma(b1, c7_1);
      }
      c0_0.intoArray(c, oc);
      c0_1.intoArray(c, oc + 16);
      c1_0.intoArray(c, oc + 32);
      c1_1.intoArray(c, oc + 48);
      c2_0.intoArray(c, oc + 64);
      c2_1.intoArray(c, oc + 80);
      c3_0.intoArray(c, oc + 96);
      c3_1.intoArray(c, oc + 112);
      c4_0.intoArray(c, oc + 128);
      c4_1.intoArray(c, oc + 144);
      c5_0.intoArray(c, oc + 160);
      c5_1.intoArray(c, oc + 176);
      c6_0.intoArray(c, oc + 192);
      c6_1.intoArray(c, oc + 208);
      c7_0.intoArray(c, oc + 224);
      c7_1.intoArray(c, oc + 240);
      ao += 8;
      oc += 256;
    }
  }

  private static void m16n16(
      int kc, float[] a, int ao, float[] b, int bo, float[] d, int od, float[] c, int oc) {
    for (int t = 0; t < 1; t++) {
      FloatVector d0 = FloatVector.fromArray(S, d, od);
      FloatVector c0_0 = d0;
      FloatVector c1_0 = d0;
      FloatVector c2_0 = d0;
      FloatVector c3_0 = d0;
      FloatVector c4_0 = d0;
      FloatVector c5_0 = d0;
      FloatVector c6_0 = d0;
      FloatVector c7_0 = d0;
      FloatVector c8_0 = d0;
      FloatVector c9_0 = d0;
      FloatVector c10_0 = d0;
      FloatVector c11_0 = d0;
      FloatVector c12_0 = d0;
      FloatVector c13_0 = d0;
      FloatVector c14_0 = d0;
      FloatVector c15_0 = d0;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 =
          FloatVector.fromArray(S, b, bo + 16 * k);
        FloatVector x0 = FloatVector.broadcast(S, a[ao + 16 * k]);
        c0_0 = x0.fma(b0, c0_0);
        FloatVector x1 = FloatVector.broadcast(S, a[ao + 16 * k + 1]);
        c1_0 = x1.fma(b0, c1_0);
        FloatVector x2 = FloatVector.broadcast(S, a[ao + 16 * k + 2]);
        c2_0 = x2.fma(b0, c2_0);
        FloatVector x3 = FloatVector.broadcast(S, a[ao + 16 * k + 3]);
        c3_0 = x3.fma(b0, c3_0);
        FloatVector x4 = FloatVector.broadcast(S, a[ao + 16 * k + 4]);
        c4_0 = x4.fma(b0, c4_0);
        FloatVector x5 = FloatVector.broadcast(S, a[ao + 16 * k + 5]);
        c5_0 = x5.fma(b0, c5_0);
        FloatVector x6 = FloatVector.broadcast(S, a[ao + 16 * k + 6]);
        c6_0 = x6.fma(b0, c6_0);
        FloatVector x7 = FloatVector.broadcast(S, a[ao + 16 * k + 7]);
        c7_0 = x7.fma(b0, c7_0);
        FloatVector x8 = FloatVector.broadcast(S, a[ao + 16 * k + 8]);
        c8_0 = x8.fma(b0, c8_0);
        FloatVector x9 = FloatVector.broadcast(S, a[ao + 16 * k + 9]);
        c9_0 = x9.fma(b0, c9_0);
        FloatVector x10 = FloatVector.broadcast(S, a[ao + 16 * k + 10]);
        c10_0 = x10.fma(b0, c10_0);
        FloatVector x11 = FloatVector.broadcast(S, a[ao + 16 * k + 11]);
        c11_0 = x11.fma(b0, c11_0);
        FloatVector x12 = FloatVector.broadcast(S, a[ao + 16 * k + 12]);
        c12_0 = x12.fma(b0, c12_0);
        FloatVector x13 = FloatVector.broadcast(S, a[ao + 16 * k + 13]);
        c13_0 = x13.fma(b0, c13_0);
        FloatVector x14 = FloatVector.broadcast(S, a[ao + 16 * k + 14]);
        c14_0 = x14.fma(b0, c14_0);
        FloatVector x15 = FloatVector.broadcast(S, a[ao + 16 * k + 15]);
        c15_0 = x15.fma(b0, c15_0);
      }
      c0_0.intoArray(c, oc);
      c1_0.intoArray(c, oc + 16);
      c2_0.intoArray(c, oc + 32);
      c3_0.intoArray(c, oc + 48);
      c4_0.intoArray(c, oc + 64);
      c5_0.intoArray(c, oc + 80);
      c6_0.intoArray(c, oc + 96);
      c7_0.intoArray(c, oc + 112);
      c8_0.intoArray(c, oc + 128);
      c9_0.intoArray(c, oc + 144);
      c10_0.intoArray(c, oc + 160);
      c11_0.intoArray(c, oc + 176);
      c12_0.intoArray(c, oc + 192);
      c13_0.intoArray(c, oc + 208);
      c14_0.intoArray(c, oc + 224);
      c15_0.intoArray(c, oc + 240);
      ao += 16;
      oc += 256;
    }
  }
}
