package dev.swingby.kernels.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Register tiles of interleaved matrix products, written by LaneTileSource (kernels/src/test):
 * strips of {@code tiles} tiles, one below the other, that start from S: C = S + A B, k in order.
 */
final class LaneTilesF64 {
  private static final VectorSpecies<Double> V = VectorF64.SPECIES;

  private LaneTilesF64() {}

  /** Tiles of so many rows and columns. */
  static void strip(
      int rows,
      int cols,
      int tiles,
      int kc,
      double[] a,
      int ao,
      int aRow,
      int aCol,
      double[] b,
      int bo,
      int bRow,
      int bCol,
      double[] s,
      int so,
      int sRow,
      int sCol,
      double[] c,
      int oc,
      int ldc,
      int cCol) {
    switch (4 * rows + cols - 5) {
      case 0 ->
          tile1x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, bRow, bCol, s, so, sRow, sCol, c,
              oc, ldc, cCol);
      case 1 ->
          tile1x2(
              tiles, kc, a, ao, aRow, aCol, b, bo, bRow, bCol, s, so, sRow, sCol, c,
              oc, ldc, cCol);
      case 2 ->
          tile1x3(
              tiles, kc, a, ao, aRow, aCol, b, bo, bRow, bCol, s, so, sRow, sCol, c,
              oc, ldc, cCol);
      case 3 ->
          tile1x4(
              tiles, kc, a, ao, aRow, aCol, b, bo, bRow, bCol, s, so, sRow, sCol, c,
              oc, ldc, cCol);
      case 4 ->
          tile2x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, bRow, bCol, s, so, sRow, sCol, c,
              oc, ldc, cCol);
      case 5 ->
          tile2x2(
              tiles, kc, a, ao, aRow, aCol, b, bo, bRow, bCol, s, so, sRow, sCol, c,
              oc, ldc, cCol);
      case 6 ->
          tile2x3(
              tiles, kc, a, ao, aRow, aCol, b, bo, bRow, bCol, s, so, sRow, sCol, c,
              oc, ldc, cCol);
      case 7 ->
          tile2x4(
              tiles, kc, a, ao, aRow, aCol, b, bo, bRow, bCol, s, so, sRow, sCol, c,
              oc, ldc, cCol);
      case 8 ->
          tile3x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, bRow, bCol, s, so, sRow, sCol, c,
              oc, ldc, cCol);
      case 9 ->
          tile3x2(
              tiles, kc, a, ao, aRow, aCol, b, bo, bRow, bCol, s, so, sRow, sCol, c,
              oc, ldc, cCol);
      case 10 ->
          tile3x3(
              tiles, kc, a, ao, aRow, aCol, b, bo, bRow, bCol, s, so, sRow, sCol, c,
              oc, ldc, cCol);
      case 11 ->
          tile3x4(
              tiles, kc, a, ao, aRow, aCol, b, bo, bRow, bCol, s, so, sRow, sCol, c,
              oc, ldc, cCol);
      case 12 ->
          tile4x1(
              tiles, kc, a, ao, aRow, aCol, b, bo, bRow, bCol, s, so, sRow, sCol, c,
              oc, ldc, cCol);
      case 13 ->
          tile4x2(
              tiles, kc, a, ao, aRow, aCol, b, bo, bRow, bCol, s, so, sRow, sCol, c,
              oc, ldc, cCol);
      case 14 ->
          tile4x3(
              tiles, kc, a, ao, aRow, aCol, b, bo, bRow, bCol, s, so, sRow, sCol, c,
              oc, ldc, cCol);
      case 15 ->
          tile4x4(
              tiles, kc, a, ao, aRow, aCol, b, bo, bRow, bCol, s, so, sRow, sCol, c,
              oc, ldc, cCol);
      default -> throw new IllegalArgumentException(rows + " x " + cols);
    }
  }

  private static void tile4x4(
      int tiles,
      int kc,
      double[] a,
      int ao,
      int aRow,
      int aCol,
      double[] b,
      int bo,
      int bRow,
      int bCol,
      double[] s,
      int so,
      int sRow,
      int sCol,
      double[] c,
      int oc,
      int ldc,
      int cCol) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c00 = DoubleVector.fromArray(V, s, so);
      DoubleVector c01 = DoubleVector.fromArray(V, s, so + sCol);
      DoubleVector c02 = DoubleVector.fromArray(V, s, so + 2 * sCol);
      DoubleVector c03 = DoubleVector.fromArray(V, s, so + 3 * sCol);
      DoubleVector c10 = DoubleVector.fromArray(V, s, so + sRow);
      DoubleVector c11 = DoubleVector.fromArray(V, s, so + sRow + sCol);
      DoubleVector c12 = DoubleVector.fromArray(V, s, so + sRow + 2 * sCol);
      DoubleVector c13 = DoubleVector.fromArray(V, s, so + sRow + 3 * sCol);
      DoubleVector c20 = DoubleVector.fromArray(V, s, so + 2 * sRow);
      DoubleVector c21 = DoubleVector.fromArray(V, s, so + 2 * sRow + sCol);
      DoubleVector c22 = DoubleVector.fromArray(V, s, so + 2 * sRow + 2 * sCol);
      DoubleVector c23 = DoubleVector.fromArray(V, s, so + 2 * sRow + 3 * sCol);
      DoubleVector c30 = DoubleVector.fromArray(V, s, so + 3 * sRow);
      DoubleVector c31 = DoubleVector.fromArray(V, s, so + 3 * sRow + sCol);
      DoubleVector c32 = DoubleVector.fromArray(V, s, so + 3 * sRow + 2 * sCol);
      DoubleVector c33 = DoubleVector.fromArray(V, s, so + 3 * sRow + 3 * sCol);
      for (int p = 0; p < kc; p++) {
        int x = ao + p * aCol;
        int y = bo + p * bRow;
        DoubleVector b0 = DoubleVector.fromArray(V, b, y);
        DoubleVector b1 = DoubleVector.fromArray(V, b, y + bCol);
        DoubleVector b2 = DoubleVector.fromArray(V, b, y + 2 * bCol);
        DoubleVector b3 = DoubleVector.fromArray(V, b, y + 3 * bCol);
        DoubleVector a0 = DoubleVector.fromArray(V, a, x);
        c00 = a0.fma(b0, c00);
        c01 = a0.fma(b1, c01);
        c02 = a0.fma(b2, c02);
        c03 = a0.fma(b3, c03);
        DoubleVector a1 = DoubleVector.fromArray(V, a, x + aRow);
        c10 = a1.fma(b0, c10);
        c11 = a1.fma(b1, c11);
        c12 = a1.fma(b2, c12);
        c13 = a1.fma(b3, c13);
        DoubleVector a2 = DoubleVector.fromArray(V, a, x + 2 * aRow);
        c20 = a2.fma(b0, c20);
        c21 = a2.fma(b1, c21);
        c22 = a2.fma(b2, c22);
        c23 = a2.fma(b3, c23);
        DoubleVector a3 = DoubleVector.fromArray(V, a, x + 3 * aRow);
        c30 = a3.fma(b0, c30);
        c31 = a3.fma(b1, c31);
        c32 = a3.fma(b2, c32);
        c33 = a3.fma(b3, c33);
      }
      c00.intoArray(c, oc);
      c01.intoArray(c, oc + cCol);
      c02.intoArray(c, oc + 2 * cCol);
      c03.intoArray(c, oc + 3 * cCol);
      c10.intoArray(c, oc + ldc);
      c11.intoArray(c, oc + ldc + cCol);
      c12.intoArray(c, oc + ldc + 2 * cCol);
      c13.intoArray(c, oc + ldc + 3 * cCol);
      c20.intoArray(c, oc + 2 * ldc);
      c21.intoArray(c, oc + 2 * ldc + cCol);
      c22.intoArray(c, oc + 2 * ldc + 2 * cCol);
      c23.intoArray(c, oc + 2 * ldc + 3 * cCol);
      c30.intoArray(c, oc + 3 * ldc);
      c31.intoArray(c, oc + 3 * ldc + cCol);
      c32.intoArray(c, oc + 3 * ldc + 2 * cCol);
      c33.intoArray(c, oc + 3 * ldc + 3 * cCol);
      ao += 4 * aRow;
      so += 4 * sRow;
      oc += 4 * ldc;
    }
  }

  private static void tile4x3(
      int tiles,
      int kc,
      double[] a,
      int ao,
      int aRow,
      int aCol,
      double[] b,
      int bo,
      int bRow,
      int bCol,
      double[] s,
      int so,
      int sRow,
      int sCol,
      double[] c,
      int oc,
      int ldc,
      int cCol) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c00 = DoubleVector.fromArray(V, s, so);
      DoubleVector c01 = DoubleVector.fromArray(V, s, so + sCol);
      DoubleVector c02 = DoubleVector.fromArray(V, s, so + 2 * sCol);
      DoubleVector c10 = DoubleVector.fromArray(V, s, so + sRow);
      DoubleVector c11 = DoubleVector.fromArray(V, s, so + sRow + sCol);
      DoubleVector c12 = DoubleVector.fromArray(V, s, so + sRow + 2 * sCol);
      DoubleVector c20 = DoubleVector.fromArray(V, s, so + 2 * sRow);
      DoubleVector c21 = DoubleVector.fromArray(V, s, so + 2 * sRow + sCol);
      DoubleVector c22 = DoubleVector.fromArray(V, s, so + 2 * sRow + 2 * sCol);
      DoubleVector c30 = DoubleVector.fromArray(V, s, so + 3 * sRow);
      DoubleVector c31 = DoubleVector.fromArray(V, s, so + 3 * sRow + sCol);
      DoubleVector c32 = DoubleVector.fromArray(V, s, so + 3 * sRow + 2 * sCol);
      for (int p = 0; p < kc; p++) {
        int x = ao + p * aCol;
        int y = bo + p * bRow;
        DoubleVector b0 = DoubleVector.fromArray(V, b, y);
        DoubleVector b1 = DoubleVector.fromArray(V, b, y + bCol);
        DoubleVector b2 = DoubleVector.fromArray(V, b, y + 2 * bCol);
        DoubleVector a0 = DoubleVector.fromArray(V, a, x);
        c00 = a0.fma(b0, c00);
        c01 = a0.fma(b1, c01);
        c02 = a0.fma(b2, c02);
        DoubleVector a1 = DoubleVector.fromArray(V, a, x + aRow);
        c10 = a1.fma(b0, c10);
        c11 = a1.fma(b1, c11);
        c12 = a1.fma(b2, c12);
        DoubleVector a2 = DoubleVector.fromArray(V, a, x + 2 * aRow);
        c20 = a2.fma(b0, c20);
        c21 = a2.fma(b1, c21);
        c22 = a2.fma(b2, c22);
        DoubleVector a3 = DoubleVector.fromArray(V, a, x + 3 * aRow);
        c30 = a3.fma(b0, c30);
        c31 = a3.fma(b1, c31);
        c32 = a3.fma(b2, c32);
      }
      c00.intoArray(c, oc);
      c01.intoArray(c, oc + cCol);
      c02.intoArray(c, oc + 2 * cCol);
      c10.intoArray(c, oc + ldc);
      c11.intoArray(c, oc + ldc + cCol);
      c12.intoArray(c, oc + ldc + 2 * cCol);
      c20.intoArray(c, oc + 2 * ldc);
      c21.intoArray(c, oc + 2 * ldc + cCol);
      c22.intoArray(c, oc + 2 * ldc + 2 * cCol);
      c30.intoArray(c, oc + 3 * ldc);
      c31.intoArray(c, oc + 3 * ldc + cCol);
      c32.intoArray(c, oc + 3 * ldc + 2 * cCol);
      ao += 4 * aRow;
      so += 4 * sRow;
      oc += 4 * ldc;
    }
  }

  private static void tile4x2(
      int tiles,
      int kc,
      double[] a,
      int ao,
      int aRow,
      int aCol,
      double[] b,
      int bo,
      int bRow,
      int bCol,
      double[] s,
      int so,
      int sRow,
      int sCol,
      double[] c,
      int oc,
      int ldc,
      int cCol) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c00 = DoubleVector.fromArray(V, s, so);
      DoubleVector c01 = DoubleVector.fromArray(V, s, so + sCol);
      DoubleVector c10 = DoubleVector.fromArray(V, s, so + sRow);
      DoubleVector c11 = DoubleVector.fromArray(V, s, so + sRow + sCol);
      DoubleVector c20 = DoubleVector.fromArray(V, s, so + 2 * sRow);
      DoubleVector c21 = DoubleVector.fromArray(V, s, so + 2 * sRow + sCol);
      DoubleVector c30 = DoubleVector.fromArray(V, s, so + 3 * sRow);
      DoubleVector c31 = DoubleVector.fromArray(V, s, so + 3 * sRow + sCol);
      for (int p = 0; p < kc; p++) {
        int x = ao + p * aCol;
        int y = bo + p * bRow;
        DoubleVector b0 = DoubleVector.fromArray(V, b, y);
        DoubleVector b1 = DoubleVector.fromArray(V, b, y + bCol);
        DoubleVector a0 = DoubleVector.fromArray(V, a, x);
        c00 = a0.fma(b0, c00);
        c01 = a0.fma(b1, c01);
        DoubleVector a1 = DoubleVector.fromArray(V, a, x + aRow);
        c10 = a1.fma(b0, c10);
        c11 = a1.fma(b1, c11);
        DoubleVector a2 = DoubleVector.fromArray(V, a, x + 2 * aRow);
        c20 = a2.fma(b0, c20);
        c21 = a2.fma(b1, c21);
        DoubleVector a3 = DoubleVector.fromArray(V, a, x + 3 * aRow);
        c30 = a3.fma(b0, c30);
        c31 = a3.fma(b1, c31);
      }
      c00.intoArray(c, oc);
      c01.intoArray(c, oc + cCol);
      c10.intoArray(c, oc + ldc);
      c11.intoArray(c, oc + ldc + cCol);
      c20.intoArray(c, oc + 2 * ldc);
      c21.intoArray(c, oc + 2 * ldc + cCol);
      c30.intoArray(c, oc + 3 * ldc);
      c31.intoArray(c, oc + 3 * ldc + cCol);
      ao += 4 * aRow;
      so += 4 * sRow;
      oc += 4 * ldc;
    }
  }

  private static void tile4x1(
      int tiles,
      int kc,
      double[] a,
      int ao,
      int aRow,
      int aCol,
      double[] b,
      int bo,
      int bRow,
      int bCol,
      double[] s,
      int so,
      int sRow,
      int sCol,
      double[] c,
      int oc,
      int ldc,
      int cCol) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c00 = DoubleVector.fromArray(V, s, so);
      DoubleVector c10 = DoubleVector.fromArray(V, s, so + sRow);
      DoubleVector c20 = DoubleVector.fromArray(V, s, so + 2 * sRow);
      DoubleVector c30 = DoubleVector.fromArray(V, s, so + 3 * sRow);
      for (int p = 0; p < kc; p++) {
        int x = ao + p * aCol;
        int y = bo + p * bRow;
        DoubleVector b0 = DoubleVector.fromArray(V, b, y);
        DoubleVector a0 = DoubleVector.fromArray(V, a, x);
        c00 = a0.fma(b0, c00);
        DoubleVector a1 = DoubleVector.fromArray(V, a, x + aRow);
        c10 = a1.fma(b0, c10);
        DoubleVector a2 = DoubleVector.fromArray(V, a, x + 2 * aRow);
        c20 = a2.fma(b0, c20);
        DoubleVector a3 = DoubleVector.fromArray(V, a, x + 3 * aRow);
        c30 = a3.fma(b0, c30);
      }
      c00.intoArray(c, oc);
      c10.intoArray(c, oc + ldc);
      c20.intoArray(c, oc + 2 * ldc);
      c30.intoArray(c, oc + 3 * ldc);
      ao += 4 * aRow;
      so += 4 * sRow;
      oc += 4 * ldc;
    }
  }

  private static void tile3x4(
      int tiles,
      int kc,
      double[] a,
      int ao,
      int aRow,
      int aCol,
      double[] b,
      int bo,
      int bRow,
      int bCol,
      double[] s,
      int so,
      int sRow,
      int sCol,
      double[] c,
      int oc,
      int ldc,
      int cCol) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c00 = DoubleVector.fromArray(V, s, so);
      DoubleVector c01 = DoubleVector.fromArray(V, s, so + sCol);
      DoubleVector c02 = DoubleVector.fromArray(V, s, so + 2 * sCol);
      DoubleVector c03 = DoubleVector.fromArray(V, s, so + 3 * sCol);
      DoubleVector c10 = DoubleVector.fromArray(V, s, so + sRow);
      DoubleVector c11 = DoubleVector.fromArray(V, s, so + sRow + sCol);
      DoubleVector c12 = DoubleVector.fromArray(V, s, so + sRow + 2 * sCol);
      DoubleVector c13 = DoubleVector.fromArray(V, s, so + sRow + 3 * sCol);
      DoubleVector c20 = DoubleVector.fromArray(V, s, so + 2 * sRow);
      DoubleVector c21 = DoubleVector.fromArray(V, s, so + 2 * sRow + sCol);
      DoubleVector c22 = DoubleVector.fromArray(V, s, so + 2 * sRow + 2 * sCol);
      DoubleVector c23 = DoubleVector.fromArray(V, s, so + 2 * sRow + 3 * sCol);
      for (int p = 0; p < kc; p++) {
        int x = ao + p * aCol;
        int y = bo + p * bRow;
        DoubleVector b0 = DoubleVector.fromArray(V, b, y);
        DoubleVector b1 = DoubleVector.fromArray(V, b, y + bCol);
        DoubleVector b2 = DoubleVector.fromArray(V, b, y + 2 * bCol);
        DoubleVector b3 = DoubleVector.fromArray(V, b, y + 3 * bCol);
        DoubleVector a0 = DoubleVector.fromArray(V, a, x);
        c00 = a0.fma(b0, c00);
        c01 = a0.fma(b1, c01);
        c02 = a0.fma(b2, c02);
        c03 = a0.fma(b3, c03);
        DoubleVector a1 = DoubleVector.fromArray(V, a, x + aRow);
        c10 = a1.fma(b0, c10);
        c11 = a1.fma(b1, c11);
        c12 = a1.fma(b2, c12);
        c13 = a1.fma(b3, c13);
        DoubleVector a2 = DoubleVector.fromArray(V, a, x + 2 * aRow);
        c20 = a2.fma(b0, c20);
        c21 = a2.fma(b1, c21);
        c22 = a2.fma(b2, c22);
        c23 = a2.fma(b3, c23);
      }
      c00.intoArray(c, oc);
      c01.intoArray(c, oc + cCol);
      c02.intoArray(c, oc + 2 * cCol);
      c03.intoArray(c, oc + 3 * cCol);
      c10.intoArray(c, oc + ldc);
      c11.intoArray(c, oc + ldc + cCol);
      c12.intoArray(c, oc + ldc + 2 * cCol);
      c13.intoArray(c, oc + ldc + 3 * cCol);
      c20.intoArray(c, oc + 2 * ldc);
      c21.intoArray(c, oc + 2 * ldc + cCol);
      c22.intoArray(c, oc + 2 * ldc + 2 * cCol);
      c23.intoArray(c, oc + 2 * ldc + 3 * cCol);
      ao += 3 * aRow;
      so += 3 * sRow;
      oc += 3 * ldc;
    }
  }

  private static void tile3x3(
      int tiles,
      int kc,
      double[] a,
      int ao,
      int aRow,
      int aCol,
      double[] b,
      int bo,
      int bRow,
      int bCol,
      double[] s,
      int so,
      int sRow,
      int sCol,
      double[] c,
      int oc,
      int ldc,
      int cCol) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c00 = DoubleVector.fromArray(V, s, so);
      DoubleVector c01 = DoubleVector.fromArray(V, s, so + sCol);
      DoubleVector c02 = DoubleVector.fromArray(V, s, so + 2 * sCol);
      DoubleVector c10 = DoubleVector.fromArray(V, s, so + sRow);
      DoubleVector c11 = DoubleVector.fromArray(V, s, so + sRow + sCol);
      DoubleVector c12 = DoubleVector.fromArray(V, s, so + sRow + 2 * sCol);
      DoubleVector c20 = DoubleVector.fromArray(V, s, so + 2 * sRow);
      DoubleVector c21 = DoubleVector.fromArray(V, s, so + 2 * sRow + sCol);
      DoubleVector c22 = DoubleVector.fromArray(V, s, so + 2 * sRow + 2 * sCol);
      for (int p = 0; p < kc; p++) {
        int x = ao + p * aCol;
        int y = bo + p * bRow;
        DoubleVector b0 = DoubleVector.fromArray(V, b, y);
        DoubleVector b1 = DoubleVector.fromArray(V, b, y + bCol);
        DoubleVector b2 = DoubleVector.fromArray(V, b, y + 2 * bCol);
        DoubleVector a0 = DoubleVector.fromArray(V, a, x);
        c00 = a0.fma(b0, c00);
        c01 = a0.fma(b1, c01);
        c02 = a0.fma(b2, c02);
        DoubleVector a1 = DoubleVector.fromArray(V, a, x + aRow);
        c10 = a1.fma(b0, c10);
        c11 = a1.fma(b1, c11);
        c12 = a1.fma(b2, c12);
        DoubleVector a2 = DoubleVector.fromArray(V, a, x + 2 * aRow);
        c20 = a2.fma(b0, c20);
        c21 = a2.fma(b1, c21);
        c22 = a2.fma(b2, c22);
      }
      c00.intoArray(c, oc);
      c01.intoArray(c, oc + cCol);
      c02.intoArray(c, oc + 2 * cCol);
      c10.intoArray(c, oc + ldc);
      c11.intoArray(c, oc + ldc + cCol);
      c12.intoArray(c, oc + ldc + 2 * cCol);
      c20.intoArray(c, oc + 2 * ldc);
      c21.intoArray(c, oc + 2 * ldc + cCol);
      c22.intoArray(c, oc + 2 * ldc + 2 * cCol);
      ao += 3 * aRow;
      so += 3 * sRow;
      oc += 3 * ldc;
    }
  }

  private static void tile3x2(
      int tiles,
      int kc,
      double[] a,
      int ao,
      int aRow,
      int aCol,
      double[] b,
      int bo,
      int bRow,
      int bCol,
      double[] s,
      int so,
      int sRow,
      int sCol,
      double[] c,
      int oc,
      int ldc,
      int cCol) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c00 = DoubleVector.fromArray(V, s, so);
      DoubleVector c01 = DoubleVector.fromArray(V, s, so + sCol);
      DoubleVector c10 = DoubleVector.fromArray(V, s, so + sRow);
      DoubleVector c11 = DoubleVector.fromArray(V, s, so + sRow + sCol);
      DoubleVector c20 = DoubleVector.fromArray(V, s, so + 2 * sRow);
      DoubleVector c21 = DoubleVector.fromArray(V, s, so + 2 * sRow + sCol);
      for (int p = 0; p < kc; p++) {
        int x = ao + p * aCol;
        int y = bo + p * bRow;
        DoubleVector b0 = DoubleVector.fromArray(V, b, y);
        DoubleVector b1 = DoubleVector.fromArray(V, b, y + bCol);
        DoubleVector a0 = DoubleVector.fromArray(V, a, x);
        c00 = a0.fma(b0, c00);
        c01 = a0.fma(b1, c01);
        DoubleVector a1 = DoubleVector.fromArray(V, a, x + aRow);
        c10 = a1.fma(b0, c10);
        c11 = a1.fma(b1, c11);
        DoubleVector a2 = DoubleVector.fromArray(V, a, x + 2 * aRow);
        c20 = a2.fma(b0, c20);
        c21 = a2.fma(b1, c21);
      }
      c00.intoArray(c, oc);
      c01.intoArray(c, oc + cCol);
      c10.intoArray(c, oc + ldc);
      c11.intoArray(c, oc + ldc + cCol);
      c20.intoArray(c, oc + 2 * ldc);
      c21.intoArray(c, oc + 2 * ldc + cCol);
      ao += 3 * aRow;
      so += 3 * sRow;
      oc += 3 * ldc;
    }
  }

  private static void tile3x1(
      int tiles,
      int kc,
      double[] a,
      int ao,
      int aRow,
      int aCol,
      double[] b,
      int bo,
      int bRow,
      int bCol,
      double[] s,
      int so,
      int sRow,
      int sCol,
      double[] c,
      int oc,
      int ldc,
      int cCol) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c00 = DoubleVector.fromArray(V, s, so);
      DoubleVector c10 = DoubleVector.fromArray(V, s, so + sRow);
      DoubleVector c20 = DoubleVector.fromArray(V, s, so + 2 * sRow);
      for (int p = 0; p < kc; p++) {
        int x = ao + p * aCol;
        int y = bo + p * bRow;
        DoubleVector b0 = DoubleVector.fromArray(V, b, y);
        DoubleVector a0 = DoubleVector.fromArray(V, a, x);
        c00 = a0.fma(b0, c00);
        DoubleVector a1 = DoubleVector.fromArray(V, a, x + aRow);
        c10 = a1.fma(b0, c10);
        DoubleVector a2 = DoubleVector.fromArray(V, a, x + 2 * aRow);
        c20 = a2.fma(b0, c20);
      }
      c00.intoArray(c, oc);
      c10.intoArray(c, oc + ldc);
      c20.intoArray(c, oc + 2 * ldc);
      ao += 3 * aRow;
      so += 3 * sRow;
      oc += 3 * ldc;
    }
  }

  private static void tile2x4(
      int tiles,
      int kc,
      double[] a,
      int ao,
      int aRow,
      int aCol,
      double[] b,
      int bo,
      int bRow,
      int bCol,
      double[] s,
      int so,
      int sRow,
      int sCol,
      double[] c,
      int oc,
      int ldc,
      int cCol) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c00 = DoubleVector.fromArray(V, s, so);
      DoubleVector c01 = DoubleVector.fromArray(V, s, so + sCol);
      DoubleVector c02 = DoubleVector.fromArray(V, s, so + 2 * sCol);
      DoubleVector c03 = DoubleVector.fromArray(V, s, so + 3 * sCol);
      DoubleVector c10 = DoubleVector.fromArray(V, s, so + sRow);
      DoubleVector c11 = DoubleVector.fromArray(V, s, so + sRow + sCol);
      DoubleVector c12 = DoubleVector.fromArray(V, s, so + sRow + 2 * sCol);
      DoubleVector c13 = DoubleVector.fromArray(V, s, so + sRow + 3 * sCol);
      for (int p = 0; p < kc; p++) {
        int x = ao + p * aCol;
        int y = bo + p * bRow;
        DoubleVector b0 = DoubleVector.fromArray(V, b, y);
        DoubleVector b1 = DoubleVector.fromArray(V, b, y + bCol);
        DoubleVector b2 = DoubleVector.fromArray(V, b, y + 2 * bCol);
        DoubleVector b3 = DoubleVector.fromArray(V, b, y + 3 * bCol);
        DoubleVector a0 = DoubleVector.fromArray(V, a, x);
        c00 = a0.fma(b0, c00);
        c01 = a0.fma(b1, c01);
        c02 = a0.fma(b2, c02);
        c03 = a0.fma(b3, c03);
        DoubleVector a1 = DoubleVector.fromArray(V, a, x + aRow);
        c10 = a1.fma(b0, c10);
        c11 = a1.fma(b1, c11);
        c12 = a1.fma(b2, c12);
        c13 = a1.fma(b3, c13);
      }
      c00.intoArray(c, oc);
      c01.intoArray(c, oc + cCol);
      c02.intoArray(c, oc + 2 * cCol);
      c03.intoArray(c, oc + 3 * cCol);
      c10.intoArray(c, oc + ldc);
      c11.intoArray(c, oc + ldc + cCol);
      c12.intoArray(c, oc + ldc + 2 * cCol);
      c13.intoArray(c, oc + ldc + 3 * cCol);
      ao += 2 * aRow;
      so += 2 * sRow;
      oc += 2 * ldc;
    }
  }

  private static void tile2x3(
      int tiles,
      int kc,
      double[] a,
      int ao,
      int aRow,
      int aCol,
      double[] b,
      int bo,
      int bRow,
      int bCol,
      double[] s,
      int so,
      int sRow,
      int sCol,
      double[] c,
      int oc,
      int ldc,
      int cCol) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c00 = DoubleVector.fromArray(V, s, so);
      DoubleVector c01 = DoubleVector.fromArray(V, s, so + sCol);
      DoubleVector c02 = DoubleVector.fromArray(V, s, so + 2 * sCol);
      DoubleVector c10 = DoubleVector.fromArray(V, s, so + sRow);
      DoubleVector c11 = DoubleVector.fromArray(V, s, so + sRow + sCol);
      DoubleVector c12 = DoubleVector.fromArray(V, s, so + sRow + 2 * sCol);
      for (int p = 0; p < kc; p++) {
        int x = ao + p * aCol;
        int y = bo + p * bRow;
        DoubleVector b0 = DoubleVector.fromArray(V, b, y);
        DoubleVector b1 = DoubleVector.fromArray(V, b, y + bCol);
        DoubleVector b2 = DoubleVector.fromArray(V, b, y + 2 * bCol);
        DoubleVector a0 = DoubleVector.fromArray(V, a, x);
        c00 = a0.fma(b0, c00);
        c01 = a0.fma(b1, c01);
        c02 = a0.fma(b2, c02);
        DoubleVector a1 = DoubleVector.fromArray(V, a, x + aRow);
        c10 = a1.fma(b0, c10);
        c11 = a1.fma(b1, c11);
        c12 = a1.fma(b2, c12);
      }
      c00.intoArray(c, oc);
      c01.intoArray(c, oc + cCol);
      c02.intoArray(c, oc + 2 * cCol);
      c10.intoArray(c, oc + ldc);
      c11.intoArray(c, oc + ldc + cCol);
      c12.intoArray(c, oc + ldc + 2 * cCol);
      ao += 2 * aRow;
      so += 2 * sRow;
      oc += 2 * ldc;
    }
  }

  private static void tile2x2(
      int tiles,
      int kc,
      double[] a,
      int ao,
      int aRow,
      int aCol,
      double[] b,
      int bo,
      int bRow,
      int bCol,
      double[] s,
      int so,
      int sRow,
      int sCol,
      double[] c,
      int oc,
      int ldc,
      int cCol) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c00 = DoubleVector.fromArray(V, s, so);
      DoubleVector c01 = DoubleVector.fromArray(V, s, so + sCol);
      DoubleVector c10 = DoubleVector.fromArray(V, s, so + sRow);
      DoubleVector c11 = DoubleVector.fromArray(V, s, so + sRow + sCol);
      for (int p = 0; p < kc; p++) {
        int x = ao + p * aCol;
        int y = bo + p * bRow;
        DoubleVector b0 = DoubleVector.fromArray(V, b, y);
        DoubleVector b1 = DoubleVector.fromArray(V, b, y + bCol);
        DoubleVector a0 = DoubleVector.fromArray(V, a, x);
        c00 = a0.fma(b0, c00);
        c01 = a0.fma(b1, c01);
        DoubleVector a1 = DoubleVector.fromArray(V, a, x + aRow);
        c10 = a1.fma(b0, c10);
        c11 = a1.fma(b1, c11);
      }
      c00.intoArray(c, oc);
      c01.intoArray(c, oc + cCol);
      c10.intoArray(c, oc + ldc);
      c11.intoArray(c, oc + ldc + cCol);
      ao += 2 * aRow;
      so += 2 * sRow;
      oc += 2 * ldc;
    }
  }

  private static void tile2x1(
      int tiles,
      int kc,
      double[] a,
      int ao,
      int aRow,
      int aCol,
      double[] b,
      int bo,
      int bRow,
      int bCol,
      double[] s,
      int so,
      int sRow,
      int sCol,
      double[] c,
      int oc,
      int ldc,
      int cCol) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c00 = DoubleVector.fromArray(V, s, so);
      DoubleVector c10 = DoubleVector.fromArray(V, s, so + sRow);
      for (int p = 0; p < kc; p++) {
        int x = ao + p * aCol;
        int y = bo + p * bRow;
        DoubleVector b0 = DoubleVector.fromArray(V, b, y);
        DoubleVector a0 = DoubleVector.fromArray(V, a, x);
        c00 = a0.fma(b0, c00);
        DoubleVector a1 = DoubleVector.fromArray(V, a, x + aRow);
        c10 = a1.fma(b0, c10);
      }
      c00.intoArray(c, oc);
      c10.intoArray(c, oc + ldc);
      ao += 2 * aRow;
      so += 2 * sRow;
      oc += 2 * ldc;
    }
  }

  private static void tile1x4(
      int tiles,
      int kc,
      double[] a,
      int ao,
      int aRow,
      int aCol,
      double[] b,
      int bo,
      int bRow,
      int bCol,
      double[] s,
      int so,
      int sRow,
      int sCol,
      double[] c,
      int oc,
      int ldc,
      int cCol) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c00 = DoubleVector.fromArray(V, s, so);
      DoubleVector c01 = DoubleVector.fromArray(V, s, so + sCol);
      DoubleVector c02 = DoubleVector.fromArray(V, s, so + 2 * sCol);
      DoubleVector c03 = DoubleVector.fromArray(V, s, so + 3 * sCol);
      for (int p = 0; p < kc; p++) {
        int x = ao + p * aCol;
        int y = bo + p * bRow;
        DoubleVector b0 = DoubleVector.fromArray(V, b, y);
        DoubleVector b1 = DoubleVector.fromArray(V, b, y + bCol);
        DoubleVector b2 = DoubleVector.fromArray(V, b, y + 2 * bCol);
        DoubleVector b3 = DoubleVector.fromArray(V, b, y + 3 * bCol);
        DoubleVector a0 = DoubleVector.fromArray(V, a, x);
        c00 = a0.fma(b0, c00);
        c01 = a0.fma(b1, c01);
        c02 = a0.fma(b2, c02);
        c03 = a0.fma(b3, c03);
      }
      c00.intoArray(c, oc);
      c01.intoArray(c, oc + cCol);
      c02.intoArray(c, oc + 2 * cCol);
      c03.intoArray(c, oc + 3 * cCol);
      ao += aRow;
      so += sRow;
      oc += ldc;
    }
  }

  private static void tile1x3(
      int tiles,
      int kc,
      double[] a,
      int ao,
      int aRow,
      int aCol,
      double[] b,
      int bo,
      int bRow,
      int bCol,
      double[] s,
      int so,
      int sRow,
      int sCol,
      double[] c,
      int oc,
      int ldc,
      int cCol) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c00 = DoubleVector.fromArray(V, s, so);
      DoubleVector c01 = DoubleVector.fromArray(V, s, so + sCol);
      DoubleVector c02 = DoubleVector.fromArray(V, s, so + 2 * sCol);
      for (int p = 0; p < kc; p++) {
        int x = ao + p * aCol;
        int y = bo + p * bRow;
        DoubleVector b0 = DoubleVector.fromArray(V, b, y);
        DoubleVector b1 = DoubleVector.fromArray(V, b, y + bCol);
        DoubleVector b2 = DoubleVector.fromArray(V, b, y + 2 * bCol);
        DoubleVector a0 = DoubleVector.fromArray(V, a, x);
        c00 = a0.fma(b0, c00);
        c01 = a0.fma(b1, c01);
        c02 = a0.fma(b2, c02);
      }
      c00.intoArray(c, oc);
      c01.intoArray(c, oc + cCol);
      c02.intoArray(c, oc + 2 * cCol);
      ao += aRow;
      so += sRow;
      oc += ldc;
    }
  }

  private static void tile1x2(
      int tiles,
      int kc,
      double[] a,
      int ao,
      int aRow,
      int aCol,
      double[] b,
      int bo,
      int bRow,
      int bCol,
      double[] s,
      int so,
      int sRow,
      int sCol,
      double[] c,
      int oc,
      int ldc,
      int cCol) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c00 = DoubleVector.fromArray(V, s, so);
      DoubleVector c01 = DoubleVector.fromArray(V, s, so + sCol);
      for (int p = 0; p < kc; p++) {
        int x = ao + p * aCol;
        int y = bo + p * bRow;
        DoubleVector b0 = DoubleVector.fromArray(V, b, y);
        DoubleVector b1 = DoubleVector.fromArray(V, b, y + bCol);
        DoubleVector a0 = DoubleVector.fromArray(V, a, x);
        c00 = a0.fma(b0, c00);
        c01 = a0.fma(b1, c01);
      }
      c00.intoArray(c, oc);
      c01.intoArray(c, oc + cCol);
      ao += aRow;
      so += sRow;
      oc += ldc;
    }
  }

  private static void tile1x1(
      int tiles,
      int kc,
      double[] a,
      int ao,
      int aRow,
      int aCol,
      double[] b,
      int bo,
      int bRow,
      int bCol,
      double[] s,
      int so,
      int sRow,
      int sCol,
      double[] c,
      int oc,
      int ldc,
      int cCol) {
    for (int t = 0; t < tiles; t++) {
      DoubleVector c00 = DoubleVector.fromArray(V, s, so);
      for (int p = 0; p < kc; p++) {
        int x = ao + p * aCol;
        int y = bo + p * bRow;
        DoubleVector b0 = DoubleVector.fromArray(V, b, y);
        DoubleVector a0 = DoubleVector.fromArray(V, a, x);
        c00 = a0.fma(b0, c00);
      }
      c00.intoArray(c, oc);
      ao += aRow;
      so += sRow;
      oc += ldc;
    }
  }
}
