package dev.swingby.kernels.scalar;

import static dev.swingby.kernels.scalar.ConstantsF64.*;

/**
 * Elementary functions in f64 from FMA and integer operations only, so that any vector width,
 * compiler and CPU gives the same bits. The vector provider runs the same sequence lane by lane.
 *
 * <ul>
 *   <li>exp: {@code x = n ln 2 + r}, |r| <= ln 2 / 2, with ln 2 in two parts (Cody and Waite 1980),
 *       {@code e = e^r - 1} by a polynomial, and a scaling of 1 + e by 2^n in two steps, so that
 *       results below the normal range round once.
 *   <li>tanh: {@code E / (E + 2)} with {@code E = e^{2|x|} - 1}, plus what the sum lost and what
 *       the quotient leaves over, so that it is monotone; sigmoid: {@code 1 / (1 + e^{-x})} with
 *       one rounding for the sum. For gelu see {@link GeluF64}.
 *   <li>erf: {@code x (1 + P(x^2))} for small |x|, else {@code 1 - erfc}, {@code erfc(a) = e^{-a^2}
 *       Q(t) / (a + c)}, {@code t = (a - c)/(a + c)} (the form of Shepherd and Laframboise 1981).
 * </ul>
 *
 * <p>The polynomials are minimax (Remez), computed for this project with 50 digits; they stand in
 * {@link ConstantsF64}. The ulp figures are the largest found: in f32 over all 2^32 floats
 * (FullSweep), in f64 over dense random samples.
 */
public final class ElementaryF64 {
  private ElementaryF64() {}

  static double polynomial(double[] c, double x) {
    double p = c[0];
    for (int i = 1; i < c.length; i++) {
      p = Math.fma(p, x, c[i]);
    }
    return p;
  }

  /** SHIFT + n, n the integer nearest to x / ln 2. */
  static double shifted(double x) {
    return Math.fma(x, LOG2_E, SHIFT);
  }

  /** x - n ln 2. */
  private static double reduced(double x, double shifted) {
    double n = shifted - SHIFT;
    return Math.fma(-n, LN2_LOW, Math.fma(-n, LN2_HIGH, x));
  }

  /** x + rest - n ln 2, rounded once. */
  static double reduced(double x, double shifted, double rest) {
    double n = shifted - SHIFT;
    return Math.fma(-n, LN2_HIGH, x) + Math.fma(-n, LN2_LOW, rest);
  }

  /** e^r - 1 for |r| <= ln 2 / 2. */
  static double expm1(double r) {
    return Math.fma(r * r, polynomial(EXP, r), r);
  }

  /** 2^n of SHIFT + n, for n of normal numbers. */
  private static double power(double shifted) {
    return Double.longBitsToDouble((Double.doubleToRawLongBits(shifted) - BIAS) << FRACTION_BITS);
  }

  /** 2^(n/2), rounded down: the low bits of shifted are n plus twice the bias. */
  private static double firstHalf(double shifted) {
    return Double.longBitsToDouble((Double.doubleToRawLongBits(shifted) >>> 1) << FRACTION_BITS);
  }

  /** 2^n / firstHalf. */
  private static double secondHalf(double shifted) {
    var bits = Double.doubleToRawLongBits(shifted);
    return Double.longBitsToDouble((bits - (bits >>> 1)) << FRACTION_BITS);
  }

  /** y 2^n, rounded once. */
  static double scaled(double y, double shifted) {
    return y * firstHalf(shifted) * secondHalf(shifted);
  }

  /** e^x; at most 1.01 ulp in f32, 0.92 in f64. Below and above the range it is 0 and infinity. */
  public static double exp(double x) {
    double c = x < EXP_LOW ? EXP_LOW : x > EXP_HIGH ? EXP_HIGH : x;
    double shifted = shifted(c);
    return scaled(1 + expm1(reduced(c, shifted)), shifted);
  }

  /** tanh x; at most 1.73 ulp in f32, 1.47 in f64. */
  public static double tanh(double x) {
    double a = Math.abs(x);
    double y = 2 * (a > TANH_HIGH ? TANH_HIGH : a);
    double shifted = shifted(y);
    double scale = power(shifted);
    double above = Math.fma(scale, expm1(reduced(y, shifted)), scale - 1);
    double below = above + 2;
    double lost = above - (below - 2);
    return Math.copySign(quotient(above, below, lost), x);
  }

  /** above / (below + lost), off by little more than its rounding. */
  private static double quotient(double above, double below, double lost) {
    double inverse = 1 / below;
    double q = above * inverse;
    double rest = Math.fma(-q, lost, Math.fma(-q, below, above));
    return Math.fma(rest, inverse, q);
  }

  /** 1 / (1 + e^-x); at most 1.70 ulp in f32, 1.45 in f64. */
  public static double sigmoid(double x) {
    return UNIT / logistic(clamped(x));
  }

  /** x sigmoid(x); at most 1.78 ulp in f32, 1.33 in f64; -0 at minus infinity, its limit. */
  public static double silu(double x) {
    double c = clamped(x);
    return x > SIGMOID_HIGH ? x : c / logistic(c) * UNIT;
  }

  /** Beyond these bounds sigmoid is 0 and 1. */
  private static double clamped(double x) {
    return x < SILU_LOW ? SILU_LOW : x > SIGMOID_HIGH ? SIGMOID_HIGH : x;
  }

  /** UNIT (1 + e^-x): a quotient by it rounds once, below the normal range too. */
  private static double logistic(double x) {
    double shifted = Math.fma(-x, LOG2_E, UNIT_SHIFT);
    double n = shifted - UNIT_SHIFT;
    double e = expm1(Math.fma(-n, LN2_LOW, Math.fma(-n, LN2_HIGH, -x)));
    // UNIT 2^n.
    double scale = Double.longBitsToDouble(Double.doubleToRawLongBits(shifted) << FRACTION_BITS);
    double sum = scale + UNIT;
    double lost = UNIT - (sum - scale);
    return sum + Math.fma(e, scale, lost);
  }

  /** The derivative of silu: {@code s (1 + x (1 - s))}, s = sigmoid(x). */
  public static double siluDerivative(double x) {
    double s = sigmoid(x);
    return Math.fma(clamped(x) * (1 - s), s, s);
  }

  /** erf x; at most 1.22 ulp in f32, 0.79 in f64. */
  public static double erf(double x) {
    double a = Math.abs(x);
    return a >= ERF_FAR ? Math.copySign(1 - erfc(a), x) : Math.fma(x, polynomial(ERF, x * x), x);
  }

  /** erfc a for a >= ERF_FAR, to the absolute accuracy of erf. */
  private static double erfc(double a) {
    double c = a > ERF_HIGH ? ERF_HIGH : a;
    double inverse = 1 / (c + ERFC_CENTRE);
    double q = polynomial(ERFC, (c - ERFC_CENTRE) * inverse) * inverse;
    double square = -c * c;
    double shifted = shifted(square);
    // What the square lost joins the reduced argument.
    double e = expm1(reduced(square, shifted, Math.fma(-c, c, -square)));
    return Math.fma(q, e, q) * power(shifted);
  }

  /** The derivative of gelu: {@code Phi(x) + x exp(-x^2 / 2) / sqrt(2 pi)}. */
  public static double geluDerivative(double x) {
    double a = Math.abs(x);
    double c = a > GELU_HIGH ? GELU_HIGH : a;
    double half = -0.5 * c;
    double square = half * c;
    double shifted = shifted(square);
    double e = expm1(reduced(square, shifted, Math.fma(half, c, -square)));
    double inverse = 1 / (c + PHI_CENTRE);
    double t = (c - PHI_CENTRE) * inverse;
    double p = Math.fma(polynomial(PHI, t), t, PHI_LAST) * inverse;
    double slope = Math.fma(-c, GAUSS, p);
    double tail = scaled(Math.fma(slope, e, slope), shifted);
    return x > 0 ? 1 - tail : tail;
  }
}
