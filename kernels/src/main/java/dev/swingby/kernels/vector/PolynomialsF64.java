package dev.swingby.kernels.vector;

import dev.swingby.kernels.scalar.ElementaryF64;
import jdk.incubator.vector.DoubleVector;

/**
 * The polynomials of {@link ElementaryF64} by Horner's rule, written out, with their coefficients
 * as constant vectors: C2 keeps straight lines in registers, and broadcasting in the loop would
 * spend the nodes it is willing to inline.
 */
final class PolynomialsF64 {
  private static final DoubleVector E0 = constant("exp", 0);
  private static final DoubleVector E1 = constant("exp", 1);
  private static final DoubleVector E2 = constant("exp", 2);
  private static final DoubleVector E3 = constant("exp", 3);
  private static final DoubleVector E4 = constant("exp", 4);
  private static final DoubleVector E5 = constant("exp", 5);
  private static final DoubleVector E6 = constant("exp", 6);
  private static final DoubleVector E7 = constant("exp", 7);
  private static final DoubleVector E8 = constant("exp", 8);
  private static final DoubleVector E9 = constant("exp", 9);
  private static final DoubleVector E10 = constant("exp", 10);
  private static final DoubleVector E11 = constant("exp", 11);
  private static final DoubleVector N0 = constant("erf", 0);
  private static final DoubleVector N1 = constant("erf", 1);
  private static final DoubleVector N2 = constant("erf", 2);
  private static final DoubleVector N3 = constant("erf", 3);
  private static final DoubleVector N4 = constant("erf", 4);
  private static final DoubleVector N5 = constant("erf", 5);
  private static final DoubleVector N6 = constant("erf", 6);
  private static final DoubleVector N7 = constant("erf", 7);
  private static final DoubleVector N8 = constant("erf", 8);
  private static final DoubleVector N9 = constant("erf", 9);
  private static final DoubleVector N10 = constant("erf", 10);
  private static final DoubleVector N11 = constant("erf", 11);
  private static final DoubleVector N12 = constant("erf", 12);
  private static final DoubleVector N13 = constant("erf", 13);
  private static final DoubleVector T0 = constant("erfc", 0);
  private static final DoubleVector T1 = constant("erfc", 1);
  private static final DoubleVector T2 = constant("erfc", 2);
  private static final DoubleVector T3 = constant("erfc", 3);
  private static final DoubleVector T4 = constant("erfc", 4);
  private static final DoubleVector T5 = constant("erfc", 5);
  private static final DoubleVector T6 = constant("erfc", 6);
  private static final DoubleVector T7 = constant("erfc", 7);
  private static final DoubleVector T8 = constant("erfc", 8);
  private static final DoubleVector T9 = constant("erfc", 9);
  private static final DoubleVector T10 = constant("erfc", 10);
  private static final DoubleVector T11 = constant("erfc", 11);
  private static final DoubleVector T12 = constant("erfc", 12);
  private static final DoubleVector T13 = constant("erfc", 13);
  private static final DoubleVector T14 = constant("erfc", 14);
  private static final DoubleVector T15 = constant("erfc", 15);
  private static final DoubleVector T16 = constant("erfc", 16);
  private static final DoubleVector T17 = constant("erfc", 17);
  private static final DoubleVector T18 = constant("erfc", 18);
  private static final DoubleVector T19 = constant("erfc", 19);
  private static final DoubleVector T20 = constant("erfc", 20);
  private static final DoubleVector T21 = constant("erfc", 21);

  private PolynomialsF64() {}

  private static DoubleVector constant(String name, int i) {
    return DoubleVector.broadcast(VectorF64.SPECIES, ElementaryF64.coefficients(name)[i]);
  }

  /** (e^x - 1 - x) / x^2. */
  static DoubleVector exp(DoubleVector x) {
    return E0.fma(x, E1)
        .fma(x, E2)
        .fma(x, E3)
        .fma(x, E4)
        .fma(x, E5)
        .fma(x, E6)
        .fma(x, E7)
        .fma(x, E8)
        .fma(x, E9)
        .fma(x, E10)
        .fma(x, E11);
  }

  /** erf(y) / y - 1 of x = y^2. */
  static DoubleVector erf(DoubleVector x) {
    return N0.fma(x, N1)
        .fma(x, N2)
        .fma(x, N3)
        .fma(x, N4)
        .fma(x, N5)
        .fma(x, N6)
        .fma(x, N7)
        .fma(x, N8)
        .fma(x, N9)
        .fma(x, N10)
        .fma(x, N11)
        .fma(x, N12)
        .fma(x, N13);
  }

  /** (1 + 2a) exp(a^2) erfc(a) of x = t. */
  static DoubleVector erfc(DoubleVector x) {
    return T0.fma(x, T1)
        .fma(x, T2)
        .fma(x, T3)
        .fma(x, T4)
        .fma(x, T5)
        .fma(x, T6)
        .fma(x, T7)
        .fma(x, T8)
        .fma(x, T9)
        .fma(x, T10)
        .fma(x, T11)
        .fma(x, T12)
        .fma(x, T13)
        .fma(x, T14)
        .fma(x, T15)
        .fma(x, T16)
        .fma(x, T17)
        .fma(x, T18)
        .fma(x, T19)
        .fma(x, T20)
        .fma(x, T21);
  }
}
