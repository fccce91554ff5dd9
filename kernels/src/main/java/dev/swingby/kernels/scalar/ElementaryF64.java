package dev.swingby.kernels.scalar;

/**
 * Elementary functions in f64 from FMA and integer operations only, so that any vector width,
 * compiler and CPU gives the same bits. The vector provider runs the same sequence lane by lane.
 *
 * <ul>
 *   <li>exp: {@code x = n ln 2 + r}, |r| <= ln 2 / 2, with ln 2 in two parts (Cody and Waite 1980),
 *       the Taylor polynomial of degree 13 of {@code e^r - 1} (remainder below 2^-57), and a
 *       scaling by 2^n in two steps, so that results below the normal range round once.
 *   <li>tanh: {@code E / (E + 2)} with {@code E = e^{2|x|} - 1} from the same reduction.
 *   <li>erf: {@code x P(x^2)} for |x| < 1/2, else {@code 1 - erfc}, {@code erfc(a) = exp(-a^2) Q(t)
 *       / (1 + 2a)}, {@code t = (a - 3)/(a + 3)} (the form of Shepherd and Laframboise 1981). P and
 *       Q are Chebyshev interpolants computed for this project with 60 digits (relative error 4e-18
 *       and 5e-18); a^2 is carried in two parts.
 * </ul>
 */
public final class ElementaryF64 {
  /** Adding it rounds to an integer, which then stands in the low bits. */
  public static final double SHIFT = 0x1.8p52;

  /** Arguments of exp beyond these bounds give 0 and infinity all the same. */
  public static final double EXP_LOW = -746;

  /** See {@link #EXP_LOW}. */
  public static final double EXP_HIGH = 710;

  /** tanh is 1 beyond this. */
  public static final double TANH_HIGH = 22;

  /** log2(e). */
  public static final double LOG2_E = 0x1.71547652b82fep0;

  /** ln 2, upper part: its last 11 bits are zero, so that n * LN2_HIGH is exact. */
  public static final double LN2_HIGH = 0x1.62e42fefa3800p-1;

  /** ln 2 - LN2_HIGH. */
  public static final double LN2_LOW = 0x1.ef35793c76730p-45;

  /** 1/k! for k = 13 down to 2. */
  static final double[] EXP = {
    1.0 / 6227020800.0,
    1.0 / 479001600,
    1.0 / 39916800,
    1.0 / 3628800,
    1.0 / 362880,
    1.0 / 40320,
    1.0 / 5040,
    1.0 / 720,
    1.0 / 120,
    1.0 / 24,
    1.0 / 6,
    0.5
  };

  /** erf(x)/x - 1 as a polynomial in x^2, highest power first; |x| < 1. */
  static final double[] ERF = {
    -0x1.29b9f1b3df556p-38,
    0x1.7f072188e194dp-34,
    -0x1.4e607b41a6416p-30,
    0x1.fc4356498c2d9p-27,
    -0x1.5f6d925a0bc7ap-23,
    0x1.b9e6509b9867dp-20,
    -0x1.f4d2561aeafd4p-17,
    0x1.f9a326c233146p-14,
    -0x1.c02db3feeb579p-11,
    0x1.565bcd0e6502dp-8,
    -0x1.b82ce312889bap-6,
    0x1.ce2f21a042bdep-4,
    -0x1.812746b0379e7p-2,
    0x1.06eba8214db69p-3
  };

  /** (1 + 2a) exp(a^2) erfc(a) as a polynomial in t, highest power first. */
  static final double[] ERFC = {
    -0x1.08c0541a34a1dp-26,
    0x1.89d482c35f998p-26,
    0x1.e01239a37bc3ap-24,
    -0x1.05551b9c7b495p-23,
    -0x1.522e923875db7p-21,
    0x1.7240e039a3bd2p-22,
    0x1.d34dda94a5cdcp-19,
    -0x1.8656688349170p-21,
    -0x1.514bf9e11f612p-16,
    0x1.4c15c8ccdacffp-18,
    0x1.065ac05cf2849p-13,
    -0x1.b912511ace570p-14,
    -0x1.98db569ae9f33p-11,
    0x1.ef1bdd1571101p-10,
    0x1.4b884e6674be3p-9,
    -0x1.8574c40ba6a70p-6,
    0x1.17ca2877e25b3p-4,
    -0x1.e88b803a49709p-4,
    0x1.098366a5b49a5p-3,
    -0x1.85a15c58aa5bcp-5,
    -0x1.15c084bb9e8f8p-3,
    0x1.40c522d7e4987p+0
  };

  /** The centre of the variable t of erfc. */
  public static final double ERFC_CENTRE = 3;

  /** erfc underflows beyond this. */
  public static final double ERFC_HIGH = 28;

  /** Phi and its derivative are 0 below minus this, 1 and 0 above it. */
  public static final double GELU_HIGH = 40;

  /** 1/sqrt(2). */
  public static final double SQRT_HALF = 0x1.6a09e667f3bcdp-1;

  /** 1/sqrt(2 pi). */
  public static final double GAUSS = 0x1.9884533d43651p-2;

  private ElementaryF64() {}

  /** The number of coefficients and each of them, for the vector provider. */
  public static double[] coefficients(String name) {
    return switch (name) {
      case "exp" -> EXP.clone();
      case "erf" -> ERF.clone();
      default -> ERFC.clone();
    };
  }

  private static double polynomial(double[] c, double x) {
    double p = c[0];
    for (int i = 1; i < c.length; i++) {
      p = Math.fma(p, x, c[i]);
    }
    return p;
  }

  /** 2^k for -1022 <= k <= 1023. */
  private static double power(long k) {
    return Double.longBitsToDouble((k + 1023) << 52);
  }

  /** e^x; at most 2 ulp off (1.1 found). */
  public static double exp(double x) {
    double c = Math.max(EXP_LOW, Math.min(x, EXP_HIGH));
    double shifted = Math.fma(c, LOG2_E, SHIFT);
    double n = shifted - SHIFT;
    double r = Math.fma(-n, LN2_LOW, Math.fma(-n, LN2_HIGH, c));
    double e = Math.fma(r * r, polynomial(EXP, r), r);
    long k = Double.doubleToRawLongBits(shifted) - Double.doubleToRawLongBits(SHIFT);
    long half = k >> 1;
    return (1 + e) * power(half) * power(k - half);
  }

  /** tanh x; at most 2 ulp off. */
  public static double tanh(double x) {
    double y = 2 * Math.min(Math.abs(x), TANH_HIGH);
    double shifted = Math.fma(y, LOG2_E, SHIFT);
    double n = shifted - SHIFT;
    double r = Math.fma(-n, LN2_LOW, Math.fma(-n, LN2_HIGH, y));
    double e = Math.fma(r * r, polynomial(EXP, r), r);
    double scale = power(Double.doubleToRawLongBits(shifted) - Double.doubleToRawLongBits(SHIFT));
    double expm1 = Math.fma(scale, e, scale - 1);
    double below = expm1 + 2;
    double quotient = expm1 / below;
    // What the sum lost, and what the quotient leaves over.
    double lost = expm1 - (below - 2);
    double rest = Math.fma(-quotient, lost, Math.fma(-quotient, below, expm1));
    return Math.copySign(quotient + rest / below, x);
  }

  /** erf x; at most 2 ulp off. */
  public static double erf(double x) {
    double a = Math.abs(x);
    return a >= 1 ? Math.copySign(1 - erfc(a), x) : Math.fma(x, polynomial(ERF, x * x), x);
  }

  /** erfc a for a >= 1/2. */
  private static double erfc(double a) {
    double c = Math.min(a, ERFC_HIGH);
    double q = polynomial(ERFC, (c - ERFC_CENTRE) / (c + ERFC_CENTRE)) / Math.fma(2, c, 1);
    double high = c * c;
    double low = Math.fma(c, c, -high);
    // exp(-(high + low)) = exp(-high) (1 - low).
    return exp(-high) * Math.fma(-low, q, q);
  }

  /** The normal distribution function Phi(x) = erfc(-x / sqrt 2) / 2. */
  private static double phi(double x) {
    double z = x * SQRT_HALF;
    double a = Math.abs(z);
    double near = Math.fma(0.5, Math.fma(z, polynomial(ERF, z * z), z), 0.5);
    double tail = 0.5 * erfc(a);
    double far = x < 0 ? tail : 1 - tail;
    return a >= 0.5 ? far : near;
  }

  /** x Phi(x). */
  public static double gelu(double x) {
    return Math.max(x, -GELU_HIGH) * phi(x);
  }

  /** Phi(x) + x exp(-x^2 / 2) / sqrt(2 pi). */
  public static double geluDerivative(double x) {
    double c = Math.max(-GELU_HIGH, Math.min(x, GELU_HIGH));
    return Math.fma(c * GAUSS, exp(-0.5 * (c * c)), phi(x));
  }
}
