package dev.swingby.kernels.vector;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Register tiles of a convolution with few output channels, written by ConvTileSource
 * (kernels/src/test): mr neighbours in a row of an image and one vector of channels, C = D + the
 * {@code lines} rows of x around it times B. What is loaded of x serves up to three pixels: of the
 * taps of a row, in order, for each input channel. At an edge of the image (1 left, 2 right) the
 * taps outside are not there.
 */
final class ConvRowTilesF32 {
  private static final VectorSpecies<Float> S = VectorF32.SPECIES;
  private static final int W = S.length();

  private ConvRowTilesF32() {}

  static void tile(
      int mr, int edges, int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b,
      int bo, float[] d, int od, int dRow, float[] c, int oc, int ldc) {
    if (mr == 16 && aRow == kc && ldc == W) {
      switch (4 * kc + edges) {
        case 15 -> {
          r16e3k3(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
          return;
        }
        case 14 -> {
          r16e2k3(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
          return;
        }
        case 13 -> {
          r16e1k3(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
          return;
        }
        case 12 -> {
          r16e0k3(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
          return;
        }
        case 67 -> {
          r16e3k16(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
          return;
        }
        case 66 -> {
          r16e2k16(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
          return;
        }
        case 65 -> {
          r16e1k16(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
          return;
        }
        case 64 -> {
          r16e0k16(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
          return;
        }
        default -> {}
      }
    }
    switch (4 * mr + edges) {
      case 67 ->
          r16e3(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 63 ->
          r15e3(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 59 ->
          r14e3(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 55 ->
          r13e3(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 51 ->
          r12e3(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 47 ->
          r11e3(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 43 ->
          r10e3(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 39 ->
          r9e3(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 35 ->
          r8e3(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 31 ->
          r7e3(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 27 ->
          r6e3(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 23 ->
          r5e3(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 19 ->
          r4e3(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 15 ->
          r3e3(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 11 ->
          r2e3(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 7 ->
          r1e3(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 66 ->
          r16e2(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 62 ->
          r15e2(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 58 ->
          r14e2(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 54 ->
          r13e2(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 50 ->
          r12e2(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 46 ->
          r11e2(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 42 ->
          r10e2(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 38 ->
          r9e2(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 34 ->
          r8e2(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 30 ->
          r7e2(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 26 ->
          r6e2(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 22 ->
          r5e2(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 65 ->
          r16e1(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 61 ->
          r15e1(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 57 ->
          r14e1(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 53 ->
          r13e1(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 49 ->
          r12e1(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 45 ->
          r11e1(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 41 ->
          r10e1(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 37 ->
          r9e1(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 33 ->
          r8e1(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 29 ->
          r7e1(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 25 ->
          r6e1(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 21 ->
          r5e1(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 64 ->
          r16e0(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 60 ->
          r15e0(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 56 ->
          r14e0(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 52 ->
          r13e0(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 48 ->
          r12e0(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 44 ->
          r11e0(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 40 ->
          r10e0(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 36 ->
          r9e0(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 32 ->
          r8e0(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      case 28 ->
          r7e0(
              lines, kc, a, ao, aRow, aLine, b, bo, d, od, dRow, c, oc, ldc);
      default -> throw new IllegalArgumentException("no tile of " + mr);
    }
  }

  private static void r16e3(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    FloatVector c11 =
        FloatVector.fromArray(S, d, od + 11 * dRow);
    FloatVector c12 =
        FloatVector.fromArray(S, d, od + 12 * dRow);
    FloatVector c13 =
        FloatVector.fromArray(S, d, od + 13 * dRow);
    FloatVector c14 =
        FloatVector.fromArray(S, d, od + 14 * dRow);
    FloatVector c15 =
        FloatVector.fromArray(S, d, od + 15 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      int a10 = a1 + 9 * aRow;
      int a11 = a1 + 10 * aRow;
      int a12 = a1 + 11 * aRow;
      int a13 = a1 + 12 * aRow;
      int a14 = a1 + 13 * aRow;
      int a15 = a1 + 14 * aRow;
      int a16 = a1 + 15 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
        c11 = x11.fma(b0, c11);
        FloatVector x12 = FloatVector.broadcast(S, a[a12 + k]);
        c10 = x12.fma(b2, c10);
        c11 = x12.fma(b1, c11);
        c12 = x12.fma(b0, c12);
        FloatVector x13 = FloatVector.broadcast(S, a[a13 + k]);
        c11 = x13.fma(b2, c11);
        c12 = x13.fma(b1, c12);
        c13 = x13.fma(b0, c13);
        FloatVector x14 = FloatVector.broadcast(S, a[a14 + k]);
        c12 = x14.fma(b2, c12);
        c13 = x14.fma(b1, c13);
        c14 = x14.fma(b0, c14);
        FloatVector x15 = FloatVector.broadcast(S, a[a15 + k]);
        c13 = x15.fma(b2, c13);
        c14 = x15.fma(b1, c14);
        c15 = x15.fma(b0, c15);
        FloatVector x16 = FloatVector.broadcast(S, a[a16 + k]);
        c14 = x16.fma(b2, c14);
        c15 = x16.fma(b1, c15);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
    c9.intoArray(c, oc + 9 * ldc);
    c10.intoArray(c, oc + 10 * ldc);
    c11.intoArray(c, oc + 11 * ldc);
    c12.intoArray(c, oc + 12 * ldc);
    c13.intoArray(c, oc + 13 * ldc);
    c14.intoArray(c, oc + 14 * ldc);
    c15.intoArray(c, oc + 15 * ldc);
  }

  private static void r15e3(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    FloatVector c11 =
        FloatVector.fromArray(S, d, od + 11 * dRow);
    FloatVector c12 =
        FloatVector.fromArray(S, d, od + 12 * dRow);
    FloatVector c13 =
        FloatVector.fromArray(S, d, od + 13 * dRow);
    FloatVector c14 =
        FloatVector.fromArray(S, d, od + 14 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      int a10 = a1 + 9 * aRow;
      int a11 = a1 + 10 * aRow;
      int a12 = a1 + 11 * aRow;
      int a13 = a1 + 12 * aRow;
      int a14 = a1 + 13 * aRow;
      int a15 = a1 + 14 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
        c11 = x11.fma(b0, c11);
        FloatVector x12 = FloatVector.broadcast(S, a[a12 + k]);
        c10 = x12.fma(b2, c10);
        c11 = x12.fma(b1, c11);
        c12 = x12.fma(b0, c12);
        FloatVector x13 = FloatVector.broadcast(S, a[a13 + k]);
        c11 = x13.fma(b2, c11);
        c12 = x13.fma(b1, c12);
        c13 = x13.fma(b0, c13);
        FloatVector x14 = FloatVector.broadcast(S, a[a14 + k]);
        c12 = x14.fma(b2, c12);
        c13 = x14.fma(b1, c13);
        c14 = x14.fma(b0, c14);
        FloatVector x15 = FloatVector.broadcast(S, a[a15 + k]);
        c13 = x15.fma(b2, c13);
        c14 = x15.fma(b1, c14);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
    c9.intoArray(c, oc + 9 * ldc);
    c10.intoArray(c, oc + 10 * ldc);
    c11.intoArray(c, oc + 11 * ldc);
    c12.intoArray(c, oc + 12 * ldc);
    c13.intoArray(c, oc + 13 * ldc);
    c14.intoArray(c, oc + 14 * ldc);
  }

  private static void r14e3(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    FloatVector c11 =
        FloatVector.fromArray(S, d, od + 11 * dRow);
    FloatVector c12 =
        FloatVector.fromArray(S, d, od + 12 * dRow);
    FloatVector c13 =
        FloatVector.fromArray(S, d, od + 13 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      int a10 = a1 + 9 * aRow;
      int a11 = a1 + 10 * aRow;
      int a12 = a1 + 11 * aRow;
      int a13 = a1 + 12 * aRow;
      int a14 = a1 + 13 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
        c11 = x11.fma(b0, c11);
        FloatVector x12 = FloatVector.broadcast(S, a[a12 + k]);
        c10 = x12.fma(b2, c10);
        c11 = x12.fma(b1, c11);
        c12 = x12.fma(b0, c12);
        FloatVector x13 = FloatVector.broadcast(S, a[a13 + k]);
        c11 = x13.fma(b2, c11);
        c12 = x13.fma(b1, c12);
        c13 = x13.fma(b0, c13);
        FloatVector x14 = FloatVector.broadcast(S, a[a14 + k]);
        c12 = x14.fma(b2, c12);
        c13 = x14.fma(b1, c13);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
    c9.intoArray(c, oc + 9 * ldc);
    c10.intoArray(c, oc + 10 * ldc);
    c11.intoArray(c, oc + 11 * ldc);
    c12.intoArray(c, oc + 12 * ldc);
    c13.intoArray(c, oc + 13 * ldc);
  }

  private static void r13e3(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    FloatVector c11 =
        FloatVector.fromArray(S, d, od + 11 * dRow);
    FloatVector c12 =
        FloatVector.fromArray(S, d, od + 12 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      int a10 = a1 + 9 * aRow;
      int a11 = a1 + 10 * aRow;
      int a12 = a1 + 11 * aRow;
      int a13 = a1 + 12 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
        c11 = x11.fma(b0, c11);
        FloatVector x12 = FloatVector.broadcast(S, a[a12 + k]);
        c10 = x12.fma(b2, c10);
        c11 = x12.fma(b1, c11);
        c12 = x12.fma(b0, c12);
        FloatVector x13 = FloatVector.broadcast(S, a[a13 + k]);
        c11 = x13.fma(b2, c11);
        c12 = x13.fma(b1, c12);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
    c9.intoArray(c, oc + 9 * ldc);
    c10.intoArray(c, oc + 10 * ldc);
    c11.intoArray(c, oc + 11 * ldc);
    c12.intoArray(c, oc + 12 * ldc);
  }

  private static void r12e3(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    FloatVector c11 =
        FloatVector.fromArray(S, d, od + 11 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      int a10 = a1 + 9 * aRow;
      int a11 = a1 + 10 * aRow;
      int a12 = a1 + 11 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
        c11 = x11.fma(b0, c11);
        FloatVector x12 = FloatVector.broadcast(S, a[a12 + k]);
        c10 = x12.fma(b2, c10);
        c11 = x12.fma(b1, c11);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
    c9.intoArray(c, oc + 9 * ldc);
    c10.intoArray(c, oc + 10 * ldc);
    c11.intoArray(c, oc + 11 * ldc);
  }

  private static void r11e3(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      int a10 = a1 + 9 * aRow;
      int a11 = a1 + 10 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
    c9.intoArray(c, oc + 9 * ldc);
    c10.intoArray(c, oc + 10 * ldc);
  }

  private static void r10e3(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      int a10 = a1 + 9 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
    c9.intoArray(c, oc + 9 * ldc);
  }

  private static void r9e3(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
  }

  private static void r8e3(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
  }

  private static void r7e3(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
  }

  private static void r6e3(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
  }

  private static void r5e3(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
  }

  private static void r4e3(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
  }

  private static void r3e3(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
  }

  private static void r2e3(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a2 = a1 + aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
  }

  private static void r1e3(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
      }
    }
    c0.intoArray(c, oc);
  }

  private static void r16e2(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    FloatVector c11 =
        FloatVector.fromArray(S, d, od + 11 * dRow);
    FloatVector c12 =
        FloatVector.fromArray(S, d, od + 12 * dRow);
    FloatVector c13 =
        FloatVector.fromArray(S, d, od + 13 * dRow);
    FloatVector c14 =
        FloatVector.fromArray(S, d, od + 14 * dRow);
    FloatVector c15 =
        FloatVector.fromArray(S, d, od + 15 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a0 = a1 - aRow;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      int a10 = a1 + 9 * aRow;
      int a11 = a1 + 10 * aRow;
      int a12 = a1 + 11 * aRow;
      int a13 = a1 + 12 * aRow;
      int a14 = a1 + 13 * aRow;
      int a15 = a1 + 14 * aRow;
      int a16 = a1 + 15 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0 = x0.fma(b0, c0);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
        c11 = x11.fma(b0, c11);
        FloatVector x12 = FloatVector.broadcast(S, a[a12 + k]);
        c10 = x12.fma(b2, c10);
        c11 = x12.fma(b1, c11);
        c12 = x12.fma(b0, c12);
        FloatVector x13 = FloatVector.broadcast(S, a[a13 + k]);
        c11 = x13.fma(b2, c11);
        c12 = x13.fma(b1, c12);
        c13 = x13.fma(b0, c13);
        FloatVector x14 = FloatVector.broadcast(S, a[a14 + k]);
        c12 = x14.fma(b2, c12);
        c13 = x14.fma(b1, c13);
        c14 = x14.fma(b0, c14);
        FloatVector x15 = FloatVector.broadcast(S, a[a15 + k]);
        c13 = x15.fma(b2, c13);
        c14 = x15.fma(b1, c14);
        c15 = x15.fma(b0, c15);
        FloatVector x16 = FloatVector.broadcast(S, a[a16 + k]);
        c14 = x16.fma(b2, c14);
        c15 = x16.fma(b1, c15);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
    c9.intoArray(c, oc + 9 * ldc);
    c10.intoArray(c, oc + 10 * ldc);
    c11.intoArray(c, oc + 11 * ldc);
    c12.intoArray(c, oc + 12 * ldc);
    c13.intoArray(c, oc + 13 * ldc);
    c14.intoArray(c, oc + 14 * ldc);
    c15.intoArray(c, oc + 15 * ldc);
  }

  private static void r15e2(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    FloatVector c11 =
        FloatVector.fromArray(S, d, od + 11 * dRow);
    FloatVector c12 =
        FloatVector.fromArray(S, d, od + 12 * dRow);
    FloatVector c13 =
        FloatVector.fromArray(S, d, od + 13 * dRow);
    FloatVector c14 =
        FloatVector.fromArray(S, d, od + 14 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a0 = a1 - aRow;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      int a10 = a1 + 9 * aRow;
      int a11 = a1 + 10 * aRow;
      int a12 = a1 + 11 * aRow;
      int a13 = a1 + 12 * aRow;
      int a14 = a1 + 13 * aRow;
      int a15 = a1 + 14 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0 = x0.fma(b0, c0);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
        c11 = x11.fma(b0, c11);
        FloatVector x12 = FloatVector.broadcast(S, a[a12 + k]);
        c10 = x12.fma(b2, c10);
        c11 = x12.fma(b1, c11);
        c12 = x12.fma(b0, c12);
        FloatVector x13 = FloatVector.broadcast(S, a[a13 + k]);
        c11 = x13.fma(b2, c11);
        c12 = x13.fma(b1, c12);
        c13 = x13.fma(b0, c13);
        FloatVector x14 = FloatVector.broadcast(S, a[a14 + k]);
        c12 = x14.fma(b2, c12);
        c13 = x14.fma(b1, c13);
        c14 = x14.fma(b0, c14);
        FloatVector x15 = FloatVector.broadcast(S, a[a15 + k]);
        c13 = x15.fma(b2, c13);
        c14 = x15.fma(b1, c14);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
    c9.intoArray(c, oc + 9 * ldc);
    c10.intoArray(c, oc + 10 * ldc);
    c11.intoArray(c, oc + 11 * ldc);
    c12.intoArray(c, oc + 12 * ldc);
    c13.intoArray(c, oc + 13 * ldc);
    c14.intoArray(c, oc + 14 * ldc);
  }

  private static void r14e2(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    FloatVector c11 =
        FloatVector.fromArray(S, d, od + 11 * dRow);
    FloatVector c12 =
        FloatVector.fromArray(S, d, od + 12 * dRow);
    FloatVector c13 =
        FloatVector.fromArray(S, d, od + 13 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a0 = a1 - aRow;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      int a10 = a1 + 9 * aRow;
      int a11 = a1 + 10 * aRow;
      int a12 = a1 + 11 * aRow;
      int a13 = a1 + 12 * aRow;
      int a14 = a1 + 13 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0 = x0.fma(b0, c0);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
        c11 = x11.fma(b0, c11);
        FloatVector x12 = FloatVector.broadcast(S, a[a12 + k]);
        c10 = x12.fma(b2, c10);
        c11 = x12.fma(b1, c11);
        c12 = x12.fma(b0, c12);
        FloatVector x13 = FloatVector.broadcast(S, a[a13 + k]);
        c11 = x13.fma(b2, c11);
        c12 = x13.fma(b1, c12);
        c13 = x13.fma(b0, c13);
        FloatVector x14 = FloatVector.broadcast(S, a[a14 + k]);
        c12 = x14.fma(b2, c12);
        c13 = x14.fma(b1, c13);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
    c9.intoArray(c, oc + 9 * ldc);
    c10.intoArray(c, oc + 10 * ldc);
    c11.intoArray(c, oc + 11 * ldc);
    c12.intoArray(c, oc + 12 * ldc);
    c13.intoArray(c, oc + 13 * ldc);
  }

  private static void r13e2(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    FloatVector c11 =
        FloatVector.fromArray(S, d, od + 11 * dRow);
    FloatVector c12 =
        FloatVector.fromArray(S, d, od + 12 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a0 = a1 - aRow;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      int a10 = a1 + 9 * aRow;
      int a11 = a1 + 10 * aRow;
      int a12 = a1 + 11 * aRow;
      int a13 = a1 + 12 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0 = x0.fma(b0, c0);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
        c11 = x11.fma(b0, c11);
        FloatVector x12 = FloatVector.broadcast(S, a[a12 + k]);
        c10 = x12.fma(b2, c10);
        c11 = x12.fma(b1, c11);
        c12 = x12.fma(b0, c12);
        FloatVector x13 = FloatVector.broadcast(S, a[a13 + k]);
        c11 = x13.fma(b2, c11);
        c12 = x13.fma(b1, c12);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
    c9.intoArray(c, oc + 9 * ldc);
    c10.intoArray(c, oc + 10 * ldc);
    c11.intoArray(c, oc + 11 * ldc);
    c12.intoArray(c, oc + 12 * ldc);
  }

  private static void r12e2(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    FloatVector c11 =
        FloatVector.fromArray(S, d, od + 11 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a0 = a1 - aRow;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      int a10 = a1 + 9 * aRow;
      int a11 = a1 + 10 * aRow;
      int a12 = a1 + 11 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0 = x0.fma(b0, c0);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
        c11 = x11.fma(b0, c11);
        FloatVector x12 = FloatVector.broadcast(S, a[a12 + k]);
        c10 = x12.fma(b2, c10);
        c11 = x12.fma(b1, c11);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
    c9.intoArray(c, oc + 9 * ldc);
    c10.intoArray(c, oc + 10 * ldc);
    c11.intoArray(c, oc + 11 * ldc);
  }

  private static void r11e2(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a0 = a1 - aRow;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      int a10 = a1 + 9 * aRow;
      int a11 = a1 + 10 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0 = x0.fma(b0, c0);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
    c9.intoArray(c, oc + 9 * ldc);
    c10.intoArray(c, oc + 10 * ldc);
  }

  private static void r10e2(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a0 = a1 - aRow;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      int a10 = a1 + 9 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0 = x0.fma(b0, c0);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
    c9.intoArray(c, oc + 9 * ldc);
  }

  private static void r9e2(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a0 = a1 - aRow;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0 = x0.fma(b0, c0);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
  }

  private static void r8e2(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a0 = a1 - aRow;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0 = x0.fma(b0, c0);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
  }

  private static void r7e2(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a0 = a1 - aRow;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0 = x0.fma(b0, c0);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
  }

  private static void r6e2(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a0 = a1 - aRow;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0 = x0.fma(b0, c0);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
  }

  private static void r5e2(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a0 = a1 - aRow;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0 = x0.fma(b0, c0);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
  }

  private static void r16e1(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    FloatVector c11 =
        FloatVector.fromArray(S, d, od + 11 * dRow);
    FloatVector c12 =
        FloatVector.fromArray(S, d, od + 12 * dRow);
    FloatVector c13 =
        FloatVector.fromArray(S, d, od + 13 * dRow);
    FloatVector c14 =
        FloatVector.fromArray(S, d, od + 14 * dRow);
    FloatVector c15 =
        FloatVector.fromArray(S, d, od + 15 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      int a10 = a1 + 9 * aRow;
      int a11 = a1 + 10 * aRow;
      int a12 = a1 + 11 * aRow;
      int a13 = a1 + 12 * aRow;
      int a14 = a1 + 13 * aRow;
      int a15 = a1 + 14 * aRow;
      int a16 = a1 + 15 * aRow;
      int a17 = a1 + 16 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
        c11 = x11.fma(b0, c11);
        FloatVector x12 = FloatVector.broadcast(S, a[a12 + k]);
        c10 = x12.fma(b2, c10);
        c11 = x12.fma(b1, c11);
        c12 = x12.fma(b0, c12);
        FloatVector x13 = FloatVector.broadcast(S, a[a13 + k]);
        c11 = x13.fma(b2, c11);
        c12 = x13.fma(b1, c12);
        c13 = x13.fma(b0, c13);
        FloatVector x14 = FloatVector.broadcast(S, a[a14 + k]);
        c12 = x14.fma(b2, c12);
        c13 = x14.fma(b1, c13);
        c14 = x14.fma(b0, c14);
        FloatVector x15 = FloatVector.broadcast(S, a[a15 + k]);
        c13 = x15.fma(b2, c13);
        c14 = x15.fma(b1, c14);
        c15 = x15.fma(b0, c15);
        FloatVector x16 = FloatVector.broadcast(S, a[a16 + k]);
        c14 = x16.fma(b2, c14);
        c15 = x16.fma(b1, c15);
        FloatVector x17 = FloatVector.broadcast(S, a[a17 + k]);
        c15 = x17.fma(b2, c15);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
    c9.intoArray(c, oc + 9 * ldc);
    c10.intoArray(c, oc + 10 * ldc);
    c11.intoArray(c, oc + 11 * ldc);
    c12.intoArray(c, oc + 12 * ldc);
    c13.intoArray(c, oc + 13 * ldc);
    c14.intoArray(c, oc + 14 * ldc);
    c15.intoArray(c, oc + 15 * ldc);
  }

  private static void r15e1(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    FloatVector c11 =
        FloatVector.fromArray(S, d, od + 11 * dRow);
    FloatVector c12 =
        FloatVector.fromArray(S, d, od + 12 * dRow);
    FloatVector c13 =
        FloatVector.fromArray(S, d, od + 13 * dRow);
    FloatVector c14 =
        FloatVector.fromArray(S, d, od + 14 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      int a10 = a1 + 9 * aRow;
      int a11 = a1 + 10 * aRow;
      int a12 = a1 + 11 * aRow;
      int a13 = a1 + 12 * aRow;
      int a14 = a1 + 13 * aRow;
      int a15 = a1 + 14 * aRow;
      int a16 = a1 + 15 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
        c11 = x11.fma(b0, c11);
        FloatVector x12 = FloatVector.broadcast(S, a[a12 + k]);
        c10 = x12.fma(b2, c10);
        c11 = x12.fma(b1, c11);
        c12 = x12.fma(b0, c12);
        FloatVector x13 = FloatVector.broadcast(S, a[a13 + k]);
        c11 = x13.fma(b2, c11);
        c12 = x13.fma(b1, c12);
        c13 = x13.fma(b0, c13);
        FloatVector x14 = FloatVector.broadcast(S, a[a14 + k]);
        c12 = x14.fma(b2, c12);
        c13 = x14.fma(b1, c13);
        c14 = x14.fma(b0, c14);
        FloatVector x15 = FloatVector.broadcast(S, a[a15 + k]);
        c13 = x15.fma(b2, c13);
        c14 = x15.fma(b1, c14);
        FloatVector x16 = FloatVector.broadcast(S, a[a16 + k]);
        c14 = x16.fma(b2, c14);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
    c9.intoArray(c, oc + 9 * ldc);
    c10.intoArray(c, oc + 10 * ldc);
    c11.intoArray(c, oc + 11 * ldc);
    c12.intoArray(c, oc + 12 * ldc);
    c13.intoArray(c, oc + 13 * ldc);
    c14.intoArray(c, oc + 14 * ldc);
  }

  private static void r14e1(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    FloatVector c11 =
        FloatVector.fromArray(S, d, od + 11 * dRow);
    FloatVector c12 =
        FloatVector.fromArray(S, d, od + 12 * dRow);
    FloatVector c13 =
        FloatVector.fromArray(S, d, od + 13 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      int a10 = a1 + 9 * aRow;
      int a11 = a1 + 10 * aRow;
      int a12 = a1 + 11 * aRow;
      int a13 = a1 + 12 * aRow;
      int a14 = a1 + 13 * aRow;
      int a15 = a1 + 14 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
        c11 = x11.fma(b0, c11);
        FloatVector x12 = FloatVector.broadcast(S, a[a12 + k]);
        c10 = x12.fma(b2, c10);
        c11 = x12.fma(b1, c11);
        c12 = x12.fma(b0, c12);
        FloatVector x13 = FloatVector.broadcast(S, a[a13 + k]);
        c11 = x13.fma(b2, c11);
        c12 = x13.fma(b1, c12);
        c13 = x13.fma(b0, c13);
        FloatVector x14 = FloatVector.broadcast(S, a[a14 + k]);
        c12 = x14.fma(b2, c12);
        c13 = x14.fma(b1, c13);
        FloatVector x15 = FloatVector.broadcast(S, a[a15 + k]);
        c13 = x15.fma(b2, c13);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
    c9.intoArray(c, oc + 9 * ldc);
    c10.intoArray(c, oc + 10 * ldc);
    c11.intoArray(c, oc + 11 * ldc);
    c12.intoArray(c, oc + 12 * ldc);
    c13.intoArray(c, oc + 13 * ldc);
  }

  private static void r13e1(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    FloatVector c11 =
        FloatVector.fromArray(S, d, od + 11 * dRow);
    FloatVector c12 =
        FloatVector.fromArray(S, d, od + 12 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      int a10 = a1 + 9 * aRow;
      int a11 = a1 + 10 * aRow;
      int a12 = a1 + 11 * aRow;
      int a13 = a1 + 12 * aRow;
      int a14 = a1 + 13 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
        c11 = x11.fma(b0, c11);
        FloatVector x12 = FloatVector.broadcast(S, a[a12 + k]);
        c10 = x12.fma(b2, c10);
        c11 = x12.fma(b1, c11);
        c12 = x12.fma(b0, c12);
        FloatVector x13 = FloatVector.broadcast(S, a[a13 + k]);
        c11 = x13.fma(b2, c11);
        c12 = x13.fma(b1, c12);
        FloatVector x14 = FloatVector.broadcast(S, a[a14 + k]);
        c12 = x14.fma(b2, c12);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
    c9.intoArray(c, oc + 9 * ldc);
    c10.intoArray(c, oc + 10 * ldc);
    c11.intoArray(c, oc + 11 * ldc);
    c12.intoArray(c, oc + 12 * ldc);
  }

  private static void r12e1(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    FloatVector c11 =
        FloatVector.fromArray(S, d, od + 11 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      int a10 = a1 + 9 * aRow;
      int a11 = a1 + 10 * aRow;
      int a12 = a1 + 11 * aRow;
      int a13 = a1 + 12 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
        c11 = x11.fma(b0, c11);
        FloatVector x12 = FloatVector.broadcast(S, a[a12 + k]);
        c10 = x12.fma(b2, c10);
        c11 = x12.fma(b1, c11);
        FloatVector x13 = FloatVector.broadcast(S, a[a13 + k]);
        c11 = x13.fma(b2, c11);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
    c9.intoArray(c, oc + 9 * ldc);
    c10.intoArray(c, oc + 10 * ldc);
    c11.intoArray(c, oc + 11 * ldc);
  }

  private static void r11e1(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      int a10 = a1 + 9 * aRow;
      int a11 = a1 + 10 * aRow;
      int a12 = a1 + 11 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
        FloatVector x12 = FloatVector.broadcast(S, a[a12 + k]);
        c10 = x12.fma(b2, c10);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
    c9.intoArray(c, oc + 9 * ldc);
    c10.intoArray(c, oc + 10 * ldc);
  }

  private static void r10e1(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      int a10 = a1 + 9 * aRow;
      int a11 = a1 + 10 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c9 = x11.fma(b2, c9);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
    c9.intoArray(c, oc + 9 * ldc);
  }

  private static void r9e1(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      int a10 = a1 + 9 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c8 = x10.fma(b2, c8);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
  }

  private static void r8e1(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
  }

  private static void r7e1(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
  }

  private static void r6e1(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
  }

  private static void r5e1(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
  }

  private static void r16e0(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    FloatVector c11 =
        FloatVector.fromArray(S, d, od + 11 * dRow);
    FloatVector c12 =
        FloatVector.fromArray(S, d, od + 12 * dRow);
    FloatVector c13 =
        FloatVector.fromArray(S, d, od + 13 * dRow);
    FloatVector c14 =
        FloatVector.fromArray(S, d, od + 14 * dRow);
    FloatVector c15 =
        FloatVector.fromArray(S, d, od + 15 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a0 = a1 - aRow;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      int a10 = a1 + 9 * aRow;
      int a11 = a1 + 10 * aRow;
      int a12 = a1 + 11 * aRow;
      int a13 = a1 + 12 * aRow;
      int a14 = a1 + 13 * aRow;
      int a15 = a1 + 14 * aRow;
      int a16 = a1 + 15 * aRow;
      int a17 = a1 + 16 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0 = x0.fma(b0, c0);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
        c11 = x11.fma(b0, c11);
        FloatVector x12 = FloatVector.broadcast(S, a[a12 + k]);
        c10 = x12.fma(b2, c10);
        c11 = x12.fma(b1, c11);
        c12 = x12.fma(b0, c12);
        FloatVector x13 = FloatVector.broadcast(S, a[a13 + k]);
        c11 = x13.fma(b2, c11);
        c12 = x13.fma(b1, c12);
        c13 = x13.fma(b0, c13);
        FloatVector x14 = FloatVector.broadcast(S, a[a14 + k]);
        c12 = x14.fma(b2, c12);
        c13 = x14.fma(b1, c13);
        c14 = x14.fma(b0, c14);
        FloatVector x15 = FloatVector.broadcast(S, a[a15 + k]);
        c13 = x15.fma(b2, c13);
        c14 = x15.fma(b1, c14);
        c15 = x15.fma(b0, c15);
        FloatVector x16 = FloatVector.broadcast(S, a[a16 + k]);
        c14 = x16.fma(b2, c14);
        c15 = x16.fma(b1, c15);
        FloatVector x17 = FloatVector.broadcast(S, a[a17 + k]);
        c15 = x17.fma(b2, c15);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
    c9.intoArray(c, oc + 9 * ldc);
    c10.intoArray(c, oc + 10 * ldc);
    c11.intoArray(c, oc + 11 * ldc);
    c12.intoArray(c, oc + 12 * ldc);
    c13.intoArray(c, oc + 13 * ldc);
    c14.intoArray(c, oc + 14 * ldc);
    c15.intoArray(c, oc + 15 * ldc);
  }

  private static void r15e0(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    FloatVector c11 =
        FloatVector.fromArray(S, d, od + 11 * dRow);
    FloatVector c12 =
        FloatVector.fromArray(S, d, od + 12 * dRow);
    FloatVector c13 =
        FloatVector.fromArray(S, d, od + 13 * dRow);
    FloatVector c14 =
        FloatVector.fromArray(S, d, od + 14 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a0 = a1 - aRow;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      int a10 = a1 + 9 * aRow;
      int a11 = a1 + 10 * aRow;
      int a12 = a1 + 11 * aRow;
      int a13 = a1 + 12 * aRow;
      int a14 = a1 + 13 * aRow;
      int a15 = a1 + 14 * aRow;
      int a16 = a1 + 15 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0 = x0.fma(b0, c0);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
        c11 = x11.fma(b0, c11);
        FloatVector x12 = FloatVector.broadcast(S, a[a12 + k]);
        c10 = x12.fma(b2, c10);
        c11 = x12.fma(b1, c11);
        c12 = x12.fma(b0, c12);
        FloatVector x13 = FloatVector.broadcast(S, a[a13 + k]);
        c11 = x13.fma(b2, c11);
        c12 = x13.fma(b1, c12);
        c13 = x13.fma(b0, c13);
        FloatVector x14 = FloatVector.broadcast(S, a[a14 + k]);
        c12 = x14.fma(b2, c12);
        c13 = x14.fma(b1, c13);
        c14 = x14.fma(b0, c14);
        FloatVector x15 = FloatVector.broadcast(S, a[a15 + k]);
        c13 = x15.fma(b2, c13);
        c14 = x15.fma(b1, c14);
        FloatVector x16 = FloatVector.broadcast(S, a[a16 + k]);
        c14 = x16.fma(b2, c14);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
    c9.intoArray(c, oc + 9 * ldc);
    c10.intoArray(c, oc + 10 * ldc);
    c11.intoArray(c, oc + 11 * ldc);
    c12.intoArray(c, oc + 12 * ldc);
    c13.intoArray(c, oc + 13 * ldc);
    c14.intoArray(c, oc + 14 * ldc);
  }

  private static void r14e0(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    FloatVector c11 =
        FloatVector.fromArray(S, d, od + 11 * dRow);
    FloatVector c12 =
        FloatVector.fromArray(S, d, od + 12 * dRow);
    FloatVector c13 =
        FloatVector.fromArray(S, d, od + 13 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a0 = a1 - aRow;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      int a10 = a1 + 9 * aRow;
      int a11 = a1 + 10 * aRow;
      int a12 = a1 + 11 * aRow;
      int a13 = a1 + 12 * aRow;
      int a14 = a1 + 13 * aRow;
      int a15 = a1 + 14 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0 = x0.fma(b0, c0);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
        c11 = x11.fma(b0, c11);
        FloatVector x12 = FloatVector.broadcast(S, a[a12 + k]);
        c10 = x12.fma(b2, c10);
        c11 = x12.fma(b1, c11);
        c12 = x12.fma(b0, c12);
        FloatVector x13 = FloatVector.broadcast(S, a[a13 + k]);
        c11 = x13.fma(b2, c11);
        c12 = x13.fma(b1, c12);
        c13 = x13.fma(b0, c13);
        FloatVector x14 = FloatVector.broadcast(S, a[a14 + k]);
        c12 = x14.fma(b2, c12);
        c13 = x14.fma(b1, c13);
        FloatVector x15 = FloatVector.broadcast(S, a[a15 + k]);
        c13 = x15.fma(b2, c13);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
    c9.intoArray(c, oc + 9 * ldc);
    c10.intoArray(c, oc + 10 * ldc);
    c11.intoArray(c, oc + 11 * ldc);
    c12.intoArray(c, oc + 12 * ldc);
    c13.intoArray(c, oc + 13 * ldc);
  }

  private static void r13e0(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    FloatVector c11 =
        FloatVector.fromArray(S, d, od + 11 * dRow);
    FloatVector c12 =
        FloatVector.fromArray(S, d, od + 12 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a0 = a1 - aRow;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      int a10 = a1 + 9 * aRow;
      int a11 = a1 + 10 * aRow;
      int a12 = a1 + 11 * aRow;
      int a13 = a1 + 12 * aRow;
      int a14 = a1 + 13 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0 = x0.fma(b0, c0);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
        c11 = x11.fma(b0, c11);
        FloatVector x12 = FloatVector.broadcast(S, a[a12 + k]);
        c10 = x12.fma(b2, c10);
        c11 = x12.fma(b1, c11);
        c12 = x12.fma(b0, c12);
        FloatVector x13 = FloatVector.broadcast(S, a[a13 + k]);
        c11 = x13.fma(b2, c11);
        c12 = x13.fma(b1, c12);
        FloatVector x14 = FloatVector.broadcast(S, a[a14 + k]);
        c12 = x14.fma(b2, c12);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
    c9.intoArray(c, oc + 9 * ldc);
    c10.intoArray(c, oc + 10 * ldc);
    c11.intoArray(c, oc + 11 * ldc);
    c12.intoArray(c, oc + 12 * ldc);
  }

  private static void r12e0(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    FloatVector c11 =
        FloatVector.fromArray(S, d, od + 11 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a0 = a1 - aRow;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      int a10 = a1 + 9 * aRow;
      int a11 = a1 + 10 * aRow;
      int a12 = a1 + 11 * aRow;
      int a13 = a1 + 12 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0 = x0.fma(b0, c0);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
        c11 = x11.fma(b0, c11);
        FloatVector x12 = FloatVector.broadcast(S, a[a12 + k]);
        c10 = x12.fma(b2, c10);
        c11 = x12.fma(b1, c11);
        FloatVector x13 = FloatVector.broadcast(S, a[a13 + k]);
        c11 = x13.fma(b2, c11);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
    c9.intoArray(c, oc + 9 * ldc);
    c10.intoArray(c, oc + 10 * ldc);
    c11.intoArray(c, oc + 11 * ldc);
  }

  private static void r11e0(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a0 = a1 - aRow;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      int a10 = a1 + 9 * aRow;
      int a11 = a1 + 10 * aRow;
      int a12 = a1 + 11 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0 = x0.fma(b0, c0);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
        FloatVector x12 = FloatVector.broadcast(S, a[a12 + k]);
        c10 = x12.fma(b2, c10);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
    c9.intoArray(c, oc + 9 * ldc);
    c10.intoArray(c, oc + 10 * ldc);
  }

  private static void r10e0(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a0 = a1 - aRow;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      int a10 = a1 + 9 * aRow;
      int a11 = a1 + 10 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0 = x0.fma(b0, c0);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        FloatVector x11 = FloatVector.broadcast(S, a[a11 + k]);
        c9 = x11.fma(b2, c9);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
    c9.intoArray(c, oc + 9 * ldc);
  }

  private static void r9e0(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a0 = a1 - aRow;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      int a10 = a1 + 9 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0 = x0.fma(b0, c0);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        FloatVector x10 = FloatVector.broadcast(S, a[a10 + k]);
        c8 = x10.fma(b2, c8);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
    c8.intoArray(c, oc + 8 * ldc);
  }

  private static void r8e0(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a0 = a1 - aRow;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      int a9 = a1 + 8 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0 = x0.fma(b0, c0);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        FloatVector x9 = FloatVector.broadcast(S, a[a9 + k]);
        c7 = x9.fma(b2, c7);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
    c7.intoArray(c, oc + 7 * ldc);
  }

  private static void r7e0(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * kc * (3 * W);
      int a1 = ao + s * aLine;
      int a0 = a1 - aRow;
      int a2 = a1 + aRow;
      int a3 = a1 + 2 * aRow;
      int a4 = a1 + 3 * aRow;
      int a5 = a1 + 4 * aRow;
      int a6 = a1 + 5 * aRow;
      int a7 = a1 + 6 * aRow;
      int a8 = a1 + 7 * aRow;
      for (int k = 0; k < kc; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
        c0 = x0.fma(b0, c0);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a6 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a7 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        FloatVector x8 = FloatVector.broadcast(S, a[a8 + k]);
        c6 = x8.fma(b2, c6);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + ldc);
    c2.intoArray(c, oc + 2 * ldc);
    c3.intoArray(c, oc + 3 * ldc);
    c4.intoArray(c, oc + 4 * ldc);
    c5.intoArray(c, oc + 5 * ldc);
    c6.intoArray(c, oc + 6 * ldc);
  }

  private static void r16e3k3(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    FloatVector c11 =
        FloatVector.fromArray(S, d, od + 11 * dRow);
    FloatVector c12 =
        FloatVector.fromArray(S, d, od + 12 * dRow);
    FloatVector c13 =
        FloatVector.fromArray(S, d, od + 13 * dRow);
    FloatVector c14 =
        FloatVector.fromArray(S, d, od + 14 * dRow);
    FloatVector c15 =
        FloatVector.fromArray(S, d, od + 15 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * 3 * (3 * W);
      int a1 = ao + s * aLine;
      for (int k = 0; k < 3; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + 0 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a1 + 3 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a1 + 6 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a1 + 9 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a1 + 12 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a1 + 15 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a1 + 18 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a1 + 21 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a1 + 24 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a1 + 27 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a1 + 30 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
        c11 = x11.fma(b0, c11);
        FloatVector x12 = FloatVector.broadcast(S, a[a1 + 33 + k]);
        c10 = x12.fma(b2, c10);
        c11 = x12.fma(b1, c11);
        c12 = x12.fma(b0, c12);
        FloatVector x13 = FloatVector.broadcast(S, a[a1 + 36 + k]);
        c11 = x13.fma(b2, c11);
        c12 = x13.fma(b1, c12);
        c13 = x13.fma(b0, c13);
        FloatVector x14 = FloatVector.broadcast(S, a[a1 + 39 + k]);
        c12 = x14.fma(b2, c12);
        c13 = x14.fma(b1, c13);
        c14 = x14.fma(b0, c14);
        FloatVector x15 = FloatVector.broadcast(S, a[a1 + 42 + k]);
        c13 = x15.fma(b2, c13);
        c14 = x15.fma(b1, c14);
        c15 = x15.fma(b0, c15);
        FloatVector x16 = FloatVector.broadcast(S, a[a1 + 45 + k]);
        c14 = x16.fma(b2, c14);
        c15 = x16.fma(b1, c15);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + W);
    c2.intoArray(c, oc + 2 * W);
    c3.intoArray(c, oc + 3 * W);
    c4.intoArray(c, oc + 4 * W);
    c5.intoArray(c, oc + 5 * W);
    c6.intoArray(c, oc + 6 * W);
    c7.intoArray(c, oc + 7 * W);
    c8.intoArray(c, oc + 8 * W);
    c9.intoArray(c, oc + 9 * W);
    c10.intoArray(c, oc + 10 * W);
    c11.intoArray(c, oc + 11 * W);
    c12.intoArray(c, oc + 12 * W);
    c13.intoArray(c, oc + 13 * W);
    c14.intoArray(c, oc + 14 * W);
    c15.intoArray(c, oc + 15 * W);
  }

  private static void r16e2k3(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    FloatVector c11 =
        FloatVector.fromArray(S, d, od + 11 * dRow);
    FloatVector c12 =
        FloatVector.fromArray(S, d, od + 12 * dRow);
    FloatVector c13 =
        FloatVector.fromArray(S, d, od + 13 * dRow);
    FloatVector c14 =
        FloatVector.fromArray(S, d, od + 14 * dRow);
    FloatVector c15 =
        FloatVector.fromArray(S, d, od + 15 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * 3 * (3 * W);
      int a1 = ao + s * aLine;
      for (int k = 0; k < 3; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x0 = FloatVector.broadcast(S, a[a1 + -3 + k]);
        c0 = x0.fma(b0, c0);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + 0 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a1 + 3 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a1 + 6 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a1 + 9 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a1 + 12 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a1 + 15 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a1 + 18 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a1 + 21 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a1 + 24 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a1 + 27 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a1 + 30 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
        c11 = x11.fma(b0, c11);
        FloatVector x12 = FloatVector.broadcast(S, a[a1 + 33 + k]);
        c10 = x12.fma(b2, c10);
        c11 = x12.fma(b1, c11);
        c12 = x12.fma(b0, c12);
        FloatVector x13 = FloatVector.broadcast(S, a[a1 + 36 + k]);
        c11 = x13.fma(b2, c11);
        c12 = x13.fma(b1, c12);
        c13 = x13.fma(b0, c13);
        FloatVector x14 = FloatVector.broadcast(S, a[a1 + 39 + k]);
        c12 = x14.fma(b2, c12);
        c13 = x14.fma(b1, c13);
        c14 = x14.fma(b0, c14);
        FloatVector x15 = FloatVector.broadcast(S, a[a1 + 42 + k]);
        c13 = x15.fma(b2, c13);
        c14 = x15.fma(b1, c14);
        c15 = x15.fma(b0, c15);
        FloatVector x16 = FloatVector.broadcast(S, a[a1 + 45 + k]);
        c14 = x16.fma(b2, c14);
        c15 = x16.fma(b1, c15);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + W);
    c2.intoArray(c, oc + 2 * W);
    c3.intoArray(c, oc + 3 * W);
    c4.intoArray(c, oc + 4 * W);
    c5.intoArray(c, oc + 5 * W);
    c6.intoArray(c, oc + 6 * W);
    c7.intoArray(c, oc + 7 * W);
    c8.intoArray(c, oc + 8 * W);
    c9.intoArray(c, oc + 9 * W);
    c10.intoArray(c, oc + 10 * W);
    c11.intoArray(c, oc + 11 * W);
    c12.intoArray(c, oc + 12 * W);
    c13.intoArray(c, oc + 13 * W);
    c14.intoArray(c, oc + 14 * W);
    c15.intoArray(c, oc + 15 * W);
  }

  private static void r16e1k3(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    FloatVector c11 =
        FloatVector.fromArray(S, d, od + 11 * dRow);
    FloatVector c12 =
        FloatVector.fromArray(S, d, od + 12 * dRow);
    FloatVector c13 =
        FloatVector.fromArray(S, d, od + 13 * dRow);
    FloatVector c14 =
        FloatVector.fromArray(S, d, od + 14 * dRow);
    FloatVector c15 =
        FloatVector.fromArray(S, d, od + 15 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * 3 * (3 * W);
      int a1 = ao + s * aLine;
      for (int k = 0; k < 3; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + 0 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a1 + 3 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a1 + 6 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a1 + 9 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a1 + 12 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a1 + 15 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a1 + 18 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a1 + 21 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a1 + 24 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a1 + 27 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a1 + 30 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
        c11 = x11.fma(b0, c11);
        FloatVector x12 = FloatVector.broadcast(S, a[a1 + 33 + k]);
        c10 = x12.fma(b2, c10);
        c11 = x12.fma(b1, c11);
        c12 = x12.fma(b0, c12);
        FloatVector x13 = FloatVector.broadcast(S, a[a1 + 36 + k]);
        c11 = x13.fma(b2, c11);
        c12 = x13.fma(b1, c12);
        c13 = x13.fma(b0, c13);
        FloatVector x14 = FloatVector.broadcast(S, a[a1 + 39 + k]);
        c12 = x14.fma(b2, c12);
        c13 = x14.fma(b1, c13);
        c14 = x14.fma(b0, c14);
        FloatVector x15 = FloatVector.broadcast(S, a[a1 + 42 + k]);
        c13 = x15.fma(b2, c13);
        c14 = x15.fma(b1, c14);
        c15 = x15.fma(b0, c15);
        FloatVector x16 = FloatVector.broadcast(S, a[a1 + 45 + k]);
        c14 = x16.fma(b2, c14);
        c15 = x16.fma(b1, c15);
        FloatVector x17 = FloatVector.broadcast(S, a[a1 + 48 + k]);
        c15 = x17.fma(b2, c15);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + W);
    c2.intoArray(c, oc + 2 * W);
    c3.intoArray(c, oc + 3 * W);
    c4.intoArray(c, oc + 4 * W);
    c5.intoArray(c, oc + 5 * W);
    c6.intoArray(c, oc + 6 * W);
    c7.intoArray(c, oc + 7 * W);
    c8.intoArray(c, oc + 8 * W);
    c9.intoArray(c, oc + 9 * W);
    c10.intoArray(c, oc + 10 * W);
    c11.intoArray(c, oc + 11 * W);
    c12.intoArray(c, oc + 12 * W);
    c13.intoArray(c, oc + 13 * W);
    c14.intoArray(c, oc + 14 * W);
    c15.intoArray(c, oc + 15 * W);
  }

  private static void r16e0k3(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    FloatVector c11 =
        FloatVector.fromArray(S, d, od + 11 * dRow);
    FloatVector c12 =
        FloatVector.fromArray(S, d, od + 12 * dRow);
    FloatVector c13 =
        FloatVector.fromArray(S, d, od + 13 * dRow);
    FloatVector c14 =
        FloatVector.fromArray(S, d, od + 14 * dRow);
    FloatVector c15 =
        FloatVector.fromArray(S, d, od + 15 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * 3 * (3 * W);
      int a1 = ao + s * aLine;
      for (int k = 0; k < 3; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x0 = FloatVector.broadcast(S, a[a1 + -3 + k]);
        c0 = x0.fma(b0, c0);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + 0 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a1 + 3 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a1 + 6 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a1 + 9 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a1 + 12 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a1 + 15 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a1 + 18 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a1 + 21 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a1 + 24 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a1 + 27 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a1 + 30 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
        c11 = x11.fma(b0, c11);
        FloatVector x12 = FloatVector.broadcast(S, a[a1 + 33 + k]);
        c10 = x12.fma(b2, c10);
        c11 = x12.fma(b1, c11);
        c12 = x12.fma(b0, c12);
        FloatVector x13 = FloatVector.broadcast(S, a[a1 + 36 + k]);
        c11 = x13.fma(b2, c11);
        c12 = x13.fma(b1, c12);
        c13 = x13.fma(b0, c13);
        FloatVector x14 = FloatVector.broadcast(S, a[a1 + 39 + k]);
        c12 = x14.fma(b2, c12);
        c13 = x14.fma(b1, c13);
        c14 = x14.fma(b0, c14);
        FloatVector x15 = FloatVector.broadcast(S, a[a1 + 42 + k]);
        c13 = x15.fma(b2, c13);
        c14 = x15.fma(b1, c14);
        c15 = x15.fma(b0, c15);
        FloatVector x16 = FloatVector.broadcast(S, a[a1 + 45 + k]);
        c14 = x16.fma(b2, c14);
        c15 = x16.fma(b1, c15);
        FloatVector x17 = FloatVector.broadcast(S, a[a1 + 48 + k]);
        c15 = x17.fma(b2, c15);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + W);
    c2.intoArray(c, oc + 2 * W);
    c3.intoArray(c, oc + 3 * W);
    c4.intoArray(c, oc + 4 * W);
    c5.intoArray(c, oc + 5 * W);
    c6.intoArray(c, oc + 6 * W);
    c7.intoArray(c, oc + 7 * W);
    c8.intoArray(c, oc + 8 * W);
    c9.intoArray(c, oc + 9 * W);
    c10.intoArray(c, oc + 10 * W);
    c11.intoArray(c, oc + 11 * W);
    c12.intoArray(c, oc + 12 * W);
    c13.intoArray(c, oc + 13 * W);
    c14.intoArray(c, oc + 14 * W);
    c15.intoArray(c, oc + 15 * W);
  }

  private static void r16e3k16(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    FloatVector c11 =
        FloatVector.fromArray(S, d, od + 11 * dRow);
    FloatVector c12 =
        FloatVector.fromArray(S, d, od + 12 * dRow);
    FloatVector c13 =
        FloatVector.fromArray(S, d, od + 13 * dRow);
    FloatVector c14 =
        FloatVector.fromArray(S, d, od + 14 * dRow);
    FloatVector c15 =
        FloatVector.fromArray(S, d, od + 15 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * 16 * (3 * W);
      int a1 = ao + s * aLine;
      for (int k = 0; k < 16; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + 0 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a1 + 16 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a1 + 32 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a1 + 48 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a1 + 64 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a1 + 80 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a1 + 96 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a1 + 112 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a1 + 128 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a1 + 144 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a1 + 160 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
        c11 = x11.fma(b0, c11);
        FloatVector x12 = FloatVector.broadcast(S, a[a1 + 176 + k]);
        c10 = x12.fma(b2, c10);
        c11 = x12.fma(b1, c11);
        c12 = x12.fma(b0, c12);
        FloatVector x13 = FloatVector.broadcast(S, a[a1 + 192 + k]);
        c11 = x13.fma(b2, c11);
        c12 = x13.fma(b1, c12);
        c13 = x13.fma(b0, c13);
        FloatVector x14 = FloatVector.broadcast(S, a[a1 + 208 + k]);
        c12 = x14.fma(b2, c12);
        c13 = x14.fma(b1, c13);
        c14 = x14.fma(b0, c14);
        FloatVector x15 = FloatVector.broadcast(S, a[a1 + 224 + k]);
        c13 = x15.fma(b2, c13);
        c14 = x15.fma(b1, c14);
        c15 = x15.fma(b0, c15);
        FloatVector x16 = FloatVector.broadcast(S, a[a1 + 240 + k]);
        c14 = x16.fma(b2, c14);
        c15 = x16.fma(b1, c15);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + W);
    c2.intoArray(c, oc + 2 * W);
    c3.intoArray(c, oc + 3 * W);
    c4.intoArray(c, oc + 4 * W);
    c5.intoArray(c, oc + 5 * W);
    c6.intoArray(c, oc + 6 * W);
    c7.intoArray(c, oc + 7 * W);
    c8.intoArray(c, oc + 8 * W);
    c9.intoArray(c, oc + 9 * W);
    c10.intoArray(c, oc + 10 * W);
    c11.intoArray(c, oc + 11 * W);
    c12.intoArray(c, oc + 12 * W);
    c13.intoArray(c, oc + 13 * W);
    c14.intoArray(c, oc + 14 * W);
    c15.intoArray(c, oc + 15 * W);
  }

  private static void r16e2k16(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    FloatVector c11 =
        FloatVector.fromArray(S, d, od + 11 * dRow);
    FloatVector c12 =
        FloatVector.fromArray(S, d, od + 12 * dRow);
    FloatVector c13 =
        FloatVector.fromArray(S, d, od + 13 * dRow);
    FloatVector c14 =
        FloatVector.fromArray(S, d, od + 14 * dRow);
    FloatVector c15 =
        FloatVector.fromArray(S, d, od + 15 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * 16 * (3 * W);
      int a1 = ao + s * aLine;
      for (int k = 0; k < 16; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x0 = FloatVector.broadcast(S, a[a1 + -16 + k]);
        c0 = x0.fma(b0, c0);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + 0 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a1 + 16 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a1 + 32 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a1 + 48 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a1 + 64 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a1 + 80 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a1 + 96 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a1 + 112 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a1 + 128 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a1 + 144 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a1 + 160 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
        c11 = x11.fma(b0, c11);
        FloatVector x12 = FloatVector.broadcast(S, a[a1 + 176 + k]);
        c10 = x12.fma(b2, c10);
        c11 = x12.fma(b1, c11);
        c12 = x12.fma(b0, c12);
        FloatVector x13 = FloatVector.broadcast(S, a[a1 + 192 + k]);
        c11 = x13.fma(b2, c11);
        c12 = x13.fma(b1, c12);
        c13 = x13.fma(b0, c13);
        FloatVector x14 = FloatVector.broadcast(S, a[a1 + 208 + k]);
        c12 = x14.fma(b2, c12);
        c13 = x14.fma(b1, c13);
        c14 = x14.fma(b0, c14);
        FloatVector x15 = FloatVector.broadcast(S, a[a1 + 224 + k]);
        c13 = x15.fma(b2, c13);
        c14 = x15.fma(b1, c14);
        c15 = x15.fma(b0, c15);
        FloatVector x16 = FloatVector.broadcast(S, a[a1 + 240 + k]);
        c14 = x16.fma(b2, c14);
        c15 = x16.fma(b1, c15);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + W);
    c2.intoArray(c, oc + 2 * W);
    c3.intoArray(c, oc + 3 * W);
    c4.intoArray(c, oc + 4 * W);
    c5.intoArray(c, oc + 5 * W);
    c6.intoArray(c, oc + 6 * W);
    c7.intoArray(c, oc + 7 * W);
    c8.intoArray(c, oc + 8 * W);
    c9.intoArray(c, oc + 9 * W);
    c10.intoArray(c, oc + 10 * W);
    c11.intoArray(c, oc + 11 * W);
    c12.intoArray(c, oc + 12 * W);
    c13.intoArray(c, oc + 13 * W);
    c14.intoArray(c, oc + 14 * W);
    c15.intoArray(c, oc + 15 * W);
  }

  private static void r16e1k16(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    FloatVector c11 =
        FloatVector.fromArray(S, d, od + 11 * dRow);
    FloatVector c12 =
        FloatVector.fromArray(S, d, od + 12 * dRow);
    FloatVector c13 =
        FloatVector.fromArray(S, d, od + 13 * dRow);
    FloatVector c14 =
        FloatVector.fromArray(S, d, od + 14 * dRow);
    FloatVector c15 =
        FloatVector.fromArray(S, d, od + 15 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * 16 * (3 * W);
      int a1 = ao + s * aLine;
      for (int k = 0; k < 16; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + 0 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a1 + 16 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a1 + 32 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a1 + 48 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a1 + 64 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a1 + 80 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a1 + 96 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a1 + 112 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a1 + 128 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a1 + 144 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a1 + 160 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
        c11 = x11.fma(b0, c11);
        FloatVector x12 = FloatVector.broadcast(S, a[a1 + 176 + k]);
        c10 = x12.fma(b2, c10);
        c11 = x12.fma(b1, c11);
        c12 = x12.fma(b0, c12);
        FloatVector x13 = FloatVector.broadcast(S, a[a1 + 192 + k]);
        c11 = x13.fma(b2, c11);
        c12 = x13.fma(b1, c12);
        c13 = x13.fma(b0, c13);
        FloatVector x14 = FloatVector.broadcast(S, a[a1 + 208 + k]);
        c12 = x14.fma(b2, c12);
        c13 = x14.fma(b1, c13);
        c14 = x14.fma(b0, c14);
        FloatVector x15 = FloatVector.broadcast(S, a[a1 + 224 + k]);
        c13 = x15.fma(b2, c13);
        c14 = x15.fma(b1, c14);
        c15 = x15.fma(b0, c15);
        FloatVector x16 = FloatVector.broadcast(S, a[a1 + 240 + k]);
        c14 = x16.fma(b2, c14);
        c15 = x16.fma(b1, c15);
        FloatVector x17 = FloatVector.broadcast(S, a[a1 + 256 + k]);
        c15 = x17.fma(b2, c15);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + W);
    c2.intoArray(c, oc + 2 * W);
    c3.intoArray(c, oc + 3 * W);
    c4.intoArray(c, oc + 4 * W);
    c5.intoArray(c, oc + 5 * W);
    c6.intoArray(c, oc + 6 * W);
    c7.intoArray(c, oc + 7 * W);
    c8.intoArray(c, oc + 8 * W);
    c9.intoArray(c, oc + 9 * W);
    c10.intoArray(c, oc + 10 * W);
    c11.intoArray(c, oc + 11 * W);
    c12.intoArray(c, oc + 12 * W);
    c13.intoArray(c, oc + 13 * W);
    c14.intoArray(c, oc + 14 * W);
    c15.intoArray(c, oc + 15 * W);
  }

  private static void r16e0k16(
      int lines, int kc, float[] a, int ao, int aRow, int aLine, float[] b, int bo, float[] d,
      int od, int dRow, float[] c, int oc, int ldc) {
    FloatVector c0 =
        FloatVector.fromArray(S, d, od);
    FloatVector c1 =
        FloatVector.fromArray(S, d, od + dRow);
    FloatVector c2 =
        FloatVector.fromArray(S, d, od + 2 * dRow);
    FloatVector c3 =
        FloatVector.fromArray(S, d, od + 3 * dRow);
    FloatVector c4 =
        FloatVector.fromArray(S, d, od + 4 * dRow);
    FloatVector c5 =
        FloatVector.fromArray(S, d, od + 5 * dRow);
    FloatVector c6 =
        FloatVector.fromArray(S, d, od + 6 * dRow);
    FloatVector c7 =
        FloatVector.fromArray(S, d, od + 7 * dRow);
    FloatVector c8 =
        FloatVector.fromArray(S, d, od + 8 * dRow);
    FloatVector c9 =
        FloatVector.fromArray(S, d, od + 9 * dRow);
    FloatVector c10 =
        FloatVector.fromArray(S, d, od + 10 * dRow);
    FloatVector c11 =
        FloatVector.fromArray(S, d, od + 11 * dRow);
    FloatVector c12 =
        FloatVector.fromArray(S, d, od + 12 * dRow);
    FloatVector c13 =
        FloatVector.fromArray(S, d, od + 13 * dRow);
    FloatVector c14 =
        FloatVector.fromArray(S, d, od + 14 * dRow);
    FloatVector c15 =
        FloatVector.fromArray(S, d, od + 15 * dRow);
    for (int s = 0; s < lines; s++) {
      int sb = bo + s * 16 * (3 * W);
      int a1 = ao + s * aLine;
      for (int k = 0; k < 16; k++) {
        FloatVector b0 = FloatVector.fromArray(S, b, sb + k * (3 * W));
        FloatVector b1 = FloatVector.fromArray(S, b, sb + k * (3 * W) + W);
        FloatVector b2 = FloatVector.fromArray(S, b, sb + k * (3 * W) + 2 * W);
        FloatVector x0 = FloatVector.broadcast(S, a[a1 + -16 + k]);
        c0 = x0.fma(b0, c0);
        FloatVector x1 = FloatVector.broadcast(S, a[a1 + 0 + k]);
        c0 = x1.fma(b1, c0);
        c1 = x1.fma(b0, c1);
        FloatVector x2 = FloatVector.broadcast(S, a[a1 + 16 + k]);
        c0 = x2.fma(b2, c0);
        c1 = x2.fma(b1, c1);
        c2 = x2.fma(b0, c2);
        FloatVector x3 = FloatVector.broadcast(S, a[a1 + 32 + k]);
        c1 = x3.fma(b2, c1);
        c2 = x3.fma(b1, c2);
        c3 = x3.fma(b0, c3);
        FloatVector x4 = FloatVector.broadcast(S, a[a1 + 48 + k]);
        c2 = x4.fma(b2, c2);
        c3 = x4.fma(b1, c3);
        c4 = x4.fma(b0, c4);
        FloatVector x5 = FloatVector.broadcast(S, a[a1 + 64 + k]);
        c3 = x5.fma(b2, c3);
        c4 = x5.fma(b1, c4);
        c5 = x5.fma(b0, c5);
        FloatVector x6 = FloatVector.broadcast(S, a[a1 + 80 + k]);
        c4 = x6.fma(b2, c4);
        c5 = x6.fma(b1, c5);
        c6 = x6.fma(b0, c6);
        FloatVector x7 = FloatVector.broadcast(S, a[a1 + 96 + k]);
        c5 = x7.fma(b2, c5);
        c6 = x7.fma(b1, c6);
        c7 = x7.fma(b0, c7);
        FloatVector x8 = FloatVector.broadcast(S, a[a1 + 112 + k]);
        c6 = x8.fma(b2, c6);
        c7 = x8.fma(b1, c7);
        c8 = x8.fma(b0, c8);
        FloatVector x9 = FloatVector.broadcast(S, a[a1 + 128 + k]);
        c7 = x9.fma(b2, c7);
        c8 = x9.fma(b1, c8);
        c9 = x9.fma(b0, c9);
        FloatVector x10 = FloatVector.broadcast(S, a[a1 + 144 + k]);
        c8 = x10.fma(b2, c8);
        c9 = x10.fma(b1, c9);
        c10 = x10.fma(b0, c10);
        FloatVector x11 = FloatVector.broadcast(S, a[a1 + 160 + k]);
        c9 = x11.fma(b2, c9);
        c10 = x11.fma(b1, c10);
        c11 = x11.fma(b0, c11);
        FloatVector x12 = FloatVector.broadcast(S, a[a1 + 176 + k]);
        c10 = x12.fma(b2, c10);
        c11 = x12.fma(b1, c11);
        c12 = x12.fma(b0, c12);
        FloatVector x13 = FloatVector.broadcast(S, a[a1 + 192 + k]);
        c11 = x13.fma(b2, c11);
        c12 = x13.fma(b1, c12);
        c13 = x13.fma(b0, c13);
        FloatVector x14 = FloatVector.broadcast(S, a[a1 + 208 + k]);
        c12 = x14.fma(b2, c12);
        c13 = x14.fma(b1, c13);
        c14 = x14.fma(b0, c14);
        FloatVector x15 = FloatVector.broadcast(S, a[a1 + 224 + k]);
        c13 = x15.fma(b2, c13);
        c14 = x15.fma(b1, c14);
        c15 = x15.fma(b0, c15);
        FloatVector x16 = FloatVector.broadcast(S, a[a1 + 240 + k]);
        c14 = x16.fma(b2, c14);
        c15 = x16.fma(b1, c15);
        FloatVector x17 = FloatVector.broadcast(S, a[a1 + 256 + k]);
        c15 = x17.fma(b2, c15);
      }
    }
    c0.intoArray(c, oc);
    c1.intoArray(c, oc + W);
    c2.intoArray(c, oc + 2 * W);
    c3.intoArray(c, oc + 3 * W);
    c4.intoArray(c, oc + 4 * W);
    c5.intoArray(c, oc + 5 * W);
    c6.intoArray(c, oc + 6 * W);
    c7.intoArray(c, oc + 7 * W);
    c8.intoArray(c, oc + 8 * W);
    c9.intoArray(c, oc + 9 * W);
    c10.intoArray(c, oc + 10 * W);
    c11.intoArray(c, oc + 11 * W);
    c12.intoArray(c, oc + 12 * W);
    c13.intoArray(c, oc + 13 * W);
    c14.intoArray(c, oc + 14 * W);
    c15.intoArray(c, oc + 15 * W);
  }

}
