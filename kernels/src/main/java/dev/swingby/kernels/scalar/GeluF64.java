package dev.swingby.kernels.scalar;

import static dev.swingby.kernels.scalar.ConstantsF64.*;
import static dev.swingby.kernels.scalar.ElementaryF64.expm1;
import static dev.swingby.kernels.scalar.ElementaryF64.polynomial;
import static dev.swingby.kernels.scalar.ElementaryF64.reduced;
import static dev.swingby.kernels.scalar.ElementaryF64.scaled;
import static dev.swingby.kernels.scalar.ElementaryF64.shifted;

/**
 * {@code max(x, 0) - |x| Phi(-|x|)} in f64, Phi the normal distribution function, with {@code
 * Phi(-a) = e^{-a^2/2} Q(t) / (a + c)}, {@code t = (a - c)/(a + c)} (the form of Shepherd and
 * Laframboise 1981), all of whose roundings but the polynomial's are carried along.
 */
public final class GeluF64 {
  private GeluF64() {}

  /** x Phi(x), Phi the normal distribution function; at most 1.28 ulp; -0 at minus infinity. */
  public static double gelu(double x) {
    double a = Math.abs(x);
    double c = a > GELU_HIGH ? GELU_HIGH : a;
    double half = -0.5 * c;
    double square = half * c;
    double shifted = shifted(square);
    double e = expm1(reduced(square, shifted, Math.fma(half, c, -square)));
    // u = c / (c + centre) and its rounding error.
    double below = c + PHI_CENTRE;
    double more = c - (below - PHI_CENTRE);
    double inverse = 1 / below;
    double u = c * inverse;
    double rest = Math.fma(-u, more, Math.fma(-u, below, c)) * inverse;
    double t = Math.fma(2, u, -1);
    double p1 = polynomial(PHI, t);
    double p = Math.fma(p1, t, PHI_LAST);
    double pRest = Math.fma(p1, 2 * rest, Math.fma(p1, t, PHI_LAST - p) + PHI_REST);
    double q = p * u;
    double qRest = Math.fma(pRest, u, Math.fma(p, rest, Math.fma(p, u, -q)));
    double tail = scaled(q + Math.fma(q, e, Math.fma(qRest, e, qRest)), shifted);
    return (x < 0 ? MINUS_ZERO : x) - tail;
  }
}
