package dev.swingby.kernels.scalar;

/**
 * Elementary functions in f32: the methods of {@link ElementaryF64} with polynomials of the lower
 * degrees that f32 needs (exp: Taylor, degree 7, remainder below 2^-27; erf and erfc: relative
 * error 1e-9 and 6e-9, centre 2).
 */
public final class ElementaryF32 {
  /** Adding it rounds to an integer, which then stands in the low bits. */
  public static final float SHIFT = 0x1.8p23f;

  /** Arguments of exp beyond these bounds give 0 and infinity all the same. */
  public static final float EXP_LOW = -104;

  /** See {@link #EXP_LOW}. */
  public static final float EXP_HIGH = 89;

  /** tanh is 1 beyond this. */
  public static final float TANH_HIGH = 10;

  /** log2(e). */
  public static final float LOG2_E = 0x1.715476p0f;

  /** ln 2, upper part: its last 9 bits are zero, so that n * LN2_HIGH is exact. */
  public static final float LN2_HIGH = 0x1.62e4p-1f;

  /** ln 2 - LN2_HIGH. */
  public static final float LN2_LOW = 0x1.7f7d1cp-20f;

  /** 1/k! for k = 7 down to 2. */
  static final float[] EXP = {1f / 5040, 1f / 720, 1f / 120, 1f / 24, 1f / 6, 0.5f};

  /** erf(x)/x - 1 as a polynomial in x^2, highest power first; |x| < 1. */
  static final float[] ERF = {
    0x1.4a569p-14f,
    -0x1.a45088p-11f,
    0x1.54127p-8f,
    -0x1.b7fabap-6f,
    0x1.ce2d1p-4f,
    -0x1.81273ep-2f,
    0x1.06eba8p-3f
  };

  /** (1 + 2a) exp(a^2) erfc(a) as a polynomial in t, highest power first. */
  static final float[] ERFC = {
    -0x1.cc670cp-13f,
    -0x1.4a08e8p-10f,
    0x1.2b3988p-10f,
    0x1.1b91d4p-7f,
    -0x1.064996p-7f,
    -0x1.bc167cp-5f,
    0x1.4ff8bcp-3f,
    -0x1.540806p-3f,
    -0x1.7bf5dap-4f,
    0x1.46e80ep+0f
  };

  /** The centre of the variable t of erfc. */
  public static final float ERFC_CENTRE = 2;

  /** erfc underflows beyond this. */
  public static final float ERFC_HIGH = 11;

  /** Phi and its derivative are 0 below minus this, 1 and 0 above it. */
  public static final float GELU_HIGH = 16;

  /** 1/sqrt(2). */
  public static final float SQRT_HALF = 0x1.6a09e6p-1f;

  /** 1/sqrt(2 pi). */
  public static final float GAUSS = 0x1.988454p-2f;

  private ElementaryF32() {}

  /** The number of coefficients and each of them, for the vector provider. */
  public static float[] coefficients(String name) {
    return switch (name) {
      case "exp" -> EXP.clone();
      case "erf" -> ERF.clone();
      default -> ERFC.clone();
    };
  }

  private static float polynomial(float[] c, float x) {
    float p = c[0];
    for (int i = 1; i < c.length; i++) {
      p = Math.fma(p, x, c[i]);
    }
    return p;
  }

  /** 2^k for -126 <= k <= 127. */
  private static float power(int k) {
    return Float.intBitsToFloat((k + 127) << 23);
  }

  /** e^x; at most 2 ulp off (1.1 found). */
  public static float exp(float x) {
    float c = Math.max(EXP_LOW, Math.min(x, EXP_HIGH));
    float shifted = Math.fma(c, LOG2_E, SHIFT);
    float n = shifted - SHIFT;
    float r = Math.fma(-n, LN2_LOW, Math.fma(-n, LN2_HIGH, c));
    float e = Math.fma(r * r, polynomial(EXP, r), r);
    int k = Float.floatToRawIntBits(shifted) - Float.floatToRawIntBits(SHIFT);
    int half = k >> 1;
    return (1 + e) * power(half) * power(k - half);
  }

  /** tanh x; at most 2 ulp off. */
  public static float tanh(float x) {
    float y = 2 * Math.min(Math.abs(x), TANH_HIGH);
    float shifted = Math.fma(y, LOG2_E, SHIFT);
    float n = shifted - SHIFT;
    float r = Math.fma(-n, LN2_LOW, Math.fma(-n, LN2_HIGH, y));
    float e = Math.fma(r * r, polynomial(EXP, r), r);
    float scale = power(Float.floatToRawIntBits(shifted) - Float.floatToRawIntBits(SHIFT));
    float expm1 = Math.fma(scale, e, scale - 1);
    float below = expm1 + 2;
    float quotient = expm1 / below;
    // What the sum lost, and what the quotient leaves over.
    float lost = expm1 - (below - 2);
    float rest = Math.fma(-quotient, lost, Math.fma(-quotient, below, expm1));
    return Math.copySign(quotient + rest / below, x);
  }

  /** erf x; at most 2 ulp off. */
  public static float erf(float x) {
    float a = Math.abs(x);
    return a >= 1 ? Math.copySign(1 - erfc(a), x) : Math.fma(x, polynomial(ERF, x * x), x);
  }

  /** erfc a for a >= 1/2. */
  private static float erfc(float a) {
    float c = Math.min(a, ERFC_HIGH);
    float q = polynomial(ERFC, (c - ERFC_CENTRE) / (c + ERFC_CENTRE)) / Math.fma(2, c, 1);
    float high = c * c;
    float low = Math.fma(c, c, -high);
    // exp(-(high + low)) = exp(-high) (1 - low).
    return exp(-high) * Math.fma(-low, q, q);
  }

  /** The normal distribution function Phi(x) = erfc(-x / sqrt 2) / 2. */
  private static float phi(float x) {
    float z = x * SQRT_HALF;
    float a = Math.abs(z);
    float near = Math.fma(0.5f, Math.fma(z, polynomial(ERF, z * z), z), 0.5f);
    float tail = 0.5f * erfc(a);
    float far = x < 0 ? tail : 1 - tail;
    return a >= 0.5f ? far : near;
  }

  /** x Phi(x). */
  public static float gelu(float x) {
    return Math.max(x, -GELU_HIGH) * phi(x);
  }

  /** Phi(x) + x exp(-x^2 / 2) / sqrt(2 pi). */
  public static float geluDerivative(float x) {
    float c = Math.max(-GELU_HIGH, Math.min(x, GELU_HIGH));
    return Math.fma(c * GAUSS, exp(-0.5f * (c * c)), phi(x));
  }
}
