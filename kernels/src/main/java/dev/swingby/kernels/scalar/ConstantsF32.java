package dev.swingby.kernels.scalar;

/**
 * The numbers of {@link ElementaryF32}: bounds, splittings and polynomials (highest power first).
 */
public final class ConstantsF32 {
  /**
   * Adding it rounds to an integer, which then stands in the low bits, 254 more: twice the bias.
   */
  public static final float SHIFT = 0x1.8p23f + 254;

  /** The exponent's bias. */
  public static final int BIAS = 127;

  /** Bits of the fraction. */
  public static final int FRACTION_BITS = 23;

  /** Arguments of exp beyond these bounds give 0 and infinity all the same. */
  public static final float EXP_LOW = -104;

  /** See {@link #EXP_LOW}. */
  public static final float EXP_HIGH = 89;

  /** log2(e). */
  public static final float LOG2_E = 0x1.715476p0f;

  /** ln 2, upper part: its last 9 bits are zero, so that n * LN2_HIGH is exact. */
  public static final float LN2_HIGH = 0x1.62e4p-1f;

  /** ln 2 - LN2_HIGH. */
  public static final float LN2_LOW = 0x1.7f7d1cp-20f;

  /** What 1 is in the denominator of sigmoid: so small that nothing overflows. */
  public static final float UNIT = 0x1p-64f;

  /** {@link #SHIFT} for a scale of {@link #UNIT} 2^n: its exponent stands in the low bits. */
  public static final float UNIT_SHIFT = 0x1.8p23f + 63;

  /** silu is -0 below this. */
  public static final float SILU_LOW = -112;

  /** sigmoid is 1 beyond this. */
  public static final float SIGMOID_HIGH = 30;

  /** tanh is 1 beyond this. */
  public static final float TANH_HIGH = 10;

  /** From here on erf is 1 - erfc. */
  public static final float ERF_FAR = 0.90625f;

  /** erf is 1 beyond this. */
  public static final float ERF_HIGH = 4;

  /** The centre c of the variable t of erfc. */
  public static final float ERFC_CENTRE = 2;

  /** Phi is 0 below minus this. */
  public static final float GELU_HIGH = 14.5f;

  /** The centre c of the variable t of Phi. */
  public static final float PHI_CENTRE = 3;

  /** 1/sqrt(2 pi). */
  public static final float GAUSS = 0x1.988454p-2f;

  /** -0. */
  public static final float MINUS_ZERO = -0f;

  /** The bits of sqrt 1/2: an argument of log has its k from its distance to them. */
  public static final int ROOT_HALF_BITS = 0x3f3504f3;

  /** (log(1 + x) - x + x^2/2) / x^3 for 1 + x in [sqrt 1/2, sqrt 2]. */
  static final float[] LOG = {
    0x1.1457bep-4f,
    -0x1.de3c1ep-4f,
    0x1.e6f066p-4f,
    -0x1.fc2206p-4f,
    0x1.233768p-3f,
    -0x1.555c4ep-3f,
    0x1.99a4b6p-3f,
    -0x1.000006p-2f,
    0x1.555548p-2f
  };

  /** (e^r - 1 - r) / r^2, |r| <= ln 2 / 2; relative error 3e-09 of e^r. */
  static final float[] EXP = {
    0x1.6a2448p-10f, 0x1.1239e4p-7f, 0x1.5558f2p-5f, 0x1.555492p-3f, 0x1.fffffcp-2f
  };

  /** erf(x)/x - 1 as a polynomial in x^2; |x| < ERF_FAR. */
  static final float[] ERF = {
    0x1.4a569p-14f,
    -0x1.a45088p-11f,
    0x1.54127p-8f,
    -0x1.b7fabap-6f,
    0x1.ce2d1p-4f,
    -0x1.81273ep-2f,
    0x1.06eba8p-3f
  };

  /** (a + c) exp(a^2) erfc(a) as a polynomial in t; a >= ERF_FAR; relative error 1e-08. */
  static final float[] ERFC = {
    0x1.84dd4cp-9f,
    0x1.9c70b2p-8f,
    -0x1.604b68p-6f,
    -0x1.2a6ffep-5f,
    0x1.1e2ddep-2f,
    -0x1.5fd38cp-1f,
    0x1.058672p0f
  };

  /** (a + c) exp(a^2/2) Phi(-a) = t PHI(t) + PHI_LAST + PHI_REST; a >= 0; relative error 2e-09. */
  static final float[] PHI = {
    0x1.c1fd68p-15f,
    0x1.10909ep-13f,
    -0x1.ffc47ep-13f,
    -0x1.0e381ep-10f,
    0x1.0c9c38p-10f,
    0x1.c8afd8p-8f,
    -0x1.56d644p-7f,
    -0x1.832cb6p-5f,
    0x1.d71386p-3f,
    -0x1.04c72ap-1f
  };

  /** See {@link #PHI}. */
  public static final float PHI_LAST = 0x1.754a76p-1f;

  /** See {@link #PHI}. */
  public static final float PHI_REST = -0x1.c740ep-26f;

  private ConstantsF32() {}

  /** The coefficients of a polynomial, for the vector provider. */
  public static float[] coefficients(String name) {
    return switch (name) {
      case "log" -> LOG.clone();
      case "exp" -> EXP.clone();
      case "erf" -> ERF.clone();
      case "erfc" -> ERFC.clone();
      default -> PHI.clone();
    };
  }
}
