package dev.swingby.kernels.vector;

import dev.swingby.kernels.scalar.ElementaryF32;
import jdk.incubator.vector.FloatVector;

/**
 * The polynomials of {@link ElementaryF32} by Horner's rule, written out, with their coefficients as
 * constant vectors: C2 keeps straight lines in registers, and broadcasting in the loop would spend the
 * nodes it is willing to inline.
 */
final class PolynomialsF32 {
  private static final FloatVector E0 = constant("exp", 0);
  private static final FloatVector E1 = constant("exp", 1);
  private static final FloatVector E2 = constant("exp", 2);
  private static final FloatVector E3 = constant("exp", 3);
  private static final FloatVector E4 = constant("exp", 4);
  private static final FloatVector E5 = constant("exp", 5);
  private static final FloatVector N0 = constant("erf", 0);
  private static final FloatVector N1 = constant("erf", 1);
  private static final FloatVector N2 = constant("erf", 2);
  private static final FloatVector N3 = constant("erf", 3);
  private static final FloatVector N4 = constant("erf", 4);
  private static final FloatVector N5 = constant("erf", 5);
  private static final FloatVector N6 = constant("erf", 6);
  private static final FloatVector T0 = constant("erfc", 0);
  private static final FloatVector T1 = constant("erfc", 1);
  private static final FloatVector T2 = constant("erfc", 2);
  private static final FloatVector T3 = constant("erfc", 3);
  private static final FloatVector T4 = constant("erfc", 4);
  private static final FloatVector T5 = constant("erfc", 5);
  private static final FloatVector T6 = constant("erfc", 6);
  private static final FloatVector T7 = constant("erfc", 7);
  private static final FloatVector T8 = constant("erfc", 8);
  private static final FloatVector T9 = constant("erfc", 9);

  private PolynomialsF32() {}

  private static FloatVector constant(String name, int i) {
    return FloatVector.broadcast(VectorF32.SPECIES, ElementaryF32.coefficients(name)[i]);
  }

  /** (e^x - 1 - x) / x^2. */
  static FloatVector exp(FloatVector x) {
    return E0.fma(x, E1).fma(x, E2).fma(x, E3).fma(x, E4).fma(x, E5);
  }

  /** erf(y) / y - 1 of x = y^2. */
  static FloatVector erf(FloatVector x) {
    return N0.fma(x, N1).fma(x, N2).fma(x, N3).fma(x, N4).fma(x, N5)
        .fma(x, N6);
  }

  /** (1 + 2a) exp(a^2) erfc(a) of x = t. */
  static FloatVector erfc(FloatVector x) {
    return T0.fma(x, T1).fma(x, T2).fma(x, T3).fma(x, T4).fma(x, T5)
        .fma(x, T6).fma(x, T7).fma(x, T8).fma(x, T9);
  }
}
