package dev.swingby.kernels.scalar;

/**
 * The numbers of {@link ElementaryF64}: bounds, splittings and polynomials (highest power first).
 */
public final class ConstantsF64 {
  /**
   * Adding it rounds to an integer, which then stands in the low bits, 2046 more: twice the bias.
   */
  public static final double SHIFT = 0x1.8p52 + 2046;

  /** The exponent's bias. */
  public static final long BIAS = 1023L;

  /** Bits of the fraction. */
  public static final int FRACTION_BITS = 52;

  /** Arguments of exp beyond these bounds give 0 and infinity all the same. */
  public static final double EXP_LOW = -746;

  /** See {@link #EXP_LOW}. */
  public static final double EXP_HIGH = 710;

  /** log2(e). */
  public static final double LOG2_E = 0x1.71547652b82fep0;

  /** ln 2, upper part: its last 11 bits are zero, so that n * LN2_HIGH is exact. */
  public static final double LN2_HIGH = 0x1.62e42fefa3800p-1;

  /** ln 2 - LN2_HIGH. */
  public static final double LN2_LOW = 0x1.ef35793c76730p-45;

  /** What 1 is in the denominator of sigmoid: so small that nothing overflows. */
  public static final double UNIT = 0x1p-512;

  /** {@link #SHIFT} for a scale of {@link #UNIT} 2^n: its exponent stands in the low bits. */
  public static final double UNIT_SHIFT = 0x1.8p52 + 511;

  /** silu is -0 below this. */
  public static final double SILU_LOW = -760;

  /** sigmoid is 1 beyond this. */
  public static final double SIGMOID_HIGH = 60;

  /** tanh is 1 beyond this. */
  public static final double TANH_HIGH = 22;

  /** From here on erf is 1 - erfc. */
  public static final double ERF_FAR = 1;

  /** erf is 1 beyond this. */
  public static final double ERF_HIGH = 6;

  /** The centre c of the variable t of erfc. */
  public static final double ERFC_CENTRE = 3;

  /** Phi is 0 below minus this. */
  public static final double GELU_HIGH = 39;

  /** The centre c of the variable t of Phi. */
  public static final double PHI_CENTRE = 5;

  /** 1/sqrt(2 pi). */
  public static final double GAUSS = 0x1.9884533d43651p-2;

  /** -0. */
  public static final double MINUS_ZERO = -0.0;

  /** (e^r - 1 - r) / r^2, |r| <= ln 2 / 2; relative error 4e-18 of e^r. */
  static final double[] EXP = {
    0x1.ad7f6c633011bp-26,
    0x1.28ad72cc49578p-22,
    0x1.71df2553cf019p-19,
    0x1.a0199a0c691c3p-16,
    0x1.a01a012a570b6p-13,
    0x1.6c16c1842a0ffp-10,
    0x1.1111111127be7p-7,
    0x1.555555555087dp-5,
    0x1.55555555554fap-3,
    0x1.000000000000ap-1
  };

  /** erf(x)/x - 1 as a polynomial in x^2; |x| < ERF_FAR. */
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

  /** (a + c) exp(a^2) erfc(a) as a polynomial in t; a >= ERF_FAR; relative error 2e-18. */
  static final double[] ERFC = {
    0x1.2ecd30489ef9ep-20,
    0x1.6213c24f17391p-19,
    -0x1.440a7337aacabp-18,
    -0x1.24e972da3d00dp-16,
    0x1.fe40002e063c2p-16,
    0x1.c325831c5468ep-14,
    -0x1.22395edc095c2p-12,
    -0x1.1f78e4ef3780fp-11,
    0x1.8dae3ac619ed1p-9,
    -0x1.3dd3e6f3d6a5bp-10,
    -0x1.b78993d73eda5p-6,
    0x1.e995f11b144b5p-4,
    -0x1.3deb21415dadap-2,
    0x1.2e326945de2c3p-1,
    -0x1.c44c471baa377p-1,
    0x1.12f21ddd9f5e2p0
  };

  /** (a + c) exp(a^2/2) Phi(-a) = t PHI(t) + PHI_LAST + PHI_REST; a >= 0; relative error 9e-18. */
  static final double[] PHI = {
    -0x1.3f49096659c84p-32,
    0x1.8f81cd2f52e6cp-30,
    0x1.0f85c39719176p-27,
    -0x1.1fbb360576fa1p-27,
    -0x1.1b4a82472706bp-24,
    0x1.604151395733dp-25,
    0x1.d0c41531af57ap-22,
    -0x1.6867c1e021ce5p-22,
    -0x1.73a3fb0bf6d39p-19,
    0x1.0b1fa10cb9a17p-18,
    0x1.17dc838433e53p-16,
    -0x1.a1708a47dc33cp-15,
    -0x1.f2144a5430248p-15,
    0x1.1daf1c6c4402ap-11,
    -0x1.a250381c0b6bdp-11,
    -0x1.88590ea47c018p-9,
    0x1.54b4d4f4f909bp-6,
    -0x1.1b1c254c9d7c3p-4,
    0x1.51f6329f011ep-3,
    -0x1.410ed5f875a1ap-2,
    0x1.fb31653876f9fp-2,
    -0x1.54ad03f27ca17p-1
  };

  /** See {@link #PHI}. */
  public static final double PHI_LAST = 0x1.89d3abe1f95aep-1;

  /** See {@link #PHI}. */
  public static final double PHI_REST = -0x1.4923d13ee33dp-56;

  private ConstantsF64() {}

  /** The coefficients of a polynomial, for the vector provider. */
  public static double[] coefficients(String name) {
    return switch (name) {
      case "exp" -> EXP.clone();
      case "erf" -> ERF.clone();
      case "erfc" -> ERFC.clone();
      default -> PHI.clone();
    };
  }
}
