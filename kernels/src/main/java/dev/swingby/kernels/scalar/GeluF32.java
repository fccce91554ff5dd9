package dev.swingby.kernels.scalar;

import static dev.swingby.kernels.scalar.ConstantsF32.*;
import static dev.swingby.kernels.scalar.ElementaryF32.expm1;

/**
 * {@code max(x, 0) - e^{-a^2/2} R(a)} in f32, a = |x|, with {@code R(a) = a e^{a^2/2} Phi(-a)}, Phi
 * the normal distribution function: R goes smoothly from 0 to 1/sqrt(2 pi). It is a polynomial of
 * degree 5 on each of sixteen intervals, four to an octave of {@code 0.91 a + 0.75}, so that a
 * vector finds its coefficients by one permutation of a register each.
 *
 * <p>The polynomials are minimax in the relative error (Remez), below 3e-8, computed for this
 * project with 40 digits; each is about a float at which its first two coefficients happen to be
 * almost floats (the idea of Gal 1986).
 */
public final class GeluF32 {
  /** Intervals. */
  public static final int SIZE = 16;

  /** An interval's number stands in so many low bits of u = STEP a + FIRST, from here on. */
  public static final int INDEX_SHIFT = 21;

  /** See {@link #INDEX_SHIFT}. */
  public static final float STEP = 0.91f;

  /** See {@link #INDEX_SHIFT}. */
  public static final float FIRST = 0.75f;

  /** Bits of u in the last interval, which has no end. */
  public static final int LAST_BITS = 0x413e6666;

  /** Bits of GELU_HIGH. */
  public static final int HIGH_BITS = 0x41680000;

  /** Times the result's unit 2^-64, so that it rounds once: 2^n of SHIFT + n, times 2^64. */
  public static final float GELU_SHIFT = 0x1.8p23f + 191;

  /** See {@link #GELU_SHIFT}. */
  public static final float MINUS_UNIT = -0x1p-64f;

  /** The float the polynomial of each interval is about, then its coefficients, highest first. */
  private static final float[][] TABLE = {
    {
      0x1.a5df44p0f,
      0x1.195d22p1f,
      0x1.5fbfb8p1f,
      0x1.a5e28cp1f,
      0x1.07a1fep2f,
      0x1.4df798p2f,
      0x1.945492p2f,
      0x1.dad126p2f,
      0x1.223464p3f,
      0x1.785af6p3f,
      0,
      0x1.a5db58p-3f,
      0x1.a5f568p-2f,
      0x1.5f95c2p-1f,
      0x1.ec432ep-1f,
      0x1.3c9244p0f
    },
    {
      0x1.bba92ap-10f,
      0x1.492628p-11f,
      0x1.0b099p-12f,
      0x1.d467b8p-14f,
      0x1.3a6d4p-15f,
      0x1.5844a2p-17f,
      0x1.c162b6p-19f,
      0x1.50bc72p-20f,
      0x1.82dadp-22f,
      0x1.1dba4ap-24f,
      0x1.bcc49ep-5f,
      0x1.3352d6p-5f,
      0x1.78a262p-6f,
      0x1.8e562ap-7f,
      0x1.b3c57cp-8f,
      0x1.eb621ep-9f
    },
    {
      -0x1.458e38p-8f, -0x1.0b60bep-9f, -0x1.de2eeep-11f, -0x1.cd2bb2p-12f,
      -0x1.5faa94p-13f, -0x1.c35084p-15f, -0x1.53745p-16f, -0x1.20955p-17f,
      -0x1.86935ap-19f, -0x1.6ac64p-21f, -0x1.0e737ap-3f, -0x1.537d3ep-4f,
      -0x1.b05218p-5f, -0x1.e50354p-6f, -0x1.187ecp-6f, -0x1.4dadfap-7f
    },
    {
      0x1.ae63cep-7f, 0x1.8b223ep-8f, 0x1.889feap-9f, 0x1.a222fep-10f, 0x1.683a0cp-11f,
      0x1.121786p-12f, 0x1.df3c24p-14f, 0x1.d1d11p-15f, 0x1.7029cp-16f, 0x1.acaf94p-18f,
      0x1.ffea2p-3f, 0x1.4d96fap-3f, 0x1.baf6dp-4f, 0x1.07f3a2p-4f, 0x1.4408d6p-5f,
      0x1.98bda8p-6f
    },
    {
      -0x1.fb3318p-6f, -0x1.062238p-6f, -0x1.233b2ep-7f, -0x1.5848dcp-8f,
      -0x1.56c806p-9f, -0x1.35d656p-10f, -0x1.3b4be8p-11f, -0x1.5ece6p-12f,
      -0x1.4ae89ep-13f, -0x1.e9407cp-15f, -0x1.98842cp-2f, -0x1.180dacp-2f,
      -0x1.8721e2p-3f, -0x1.f21ffap-4f, -0x1.466146p-4f, -0x1.b6eceap-5f
    },
    {
      0x1.edd7d8p-5f, 0x1.22de0cp-5f, 0x1.6cf05cp-6f, 0x1.e2cb42p-7f, 0x1.1868dep-7f,
      0x1.2fc132p-8f, 0x1.69f56cp-9f, 0x1.cee644p-10f, 0x1.05a588p-10f, 0x1.ed1a9ap-12f,
      0x1p-1f, 0x1.740cbcp-2f, 0x1.1337aap-2f, 0x1.79fa4ap-3f, 0x1.0a9e9ep-3f,
      0x1.814cc6p-4f
    },
    {
      0x1.45f386p-2f,
      0x1.602c18p-2f,
      0x1.70137ep-2f,
      0x1.7a460ep-2f,
      0x1.83ca56p-2f,
      0x1.8aec56p-2f,
      0x1.8ef7fp-2f,
      0x1.91777ep-2f,
      0x1.93b888p-2f,
      0x1.95a01ap-2f,
      0,
      0x1.68947ep-4f,
      0x1.387d3cp-3f,
      0x1.b6315ep-3f,
      0x1.06d608p-2f,
      0x1.2617c8p-2f
    }
  };

  private GeluF32() {}

  /** Row i of the table, for the vector provider: the centres, then the coefficients. */
  public static float[] table(int i) {
    return TABLE[i].clone();
  }

  /** x Phi(x); at most 1.91 ulp; -0 at minus infinity. */
  public static float gelu(float x) {
    int size = Float.floatToRawIntBits(x) & Integer.MAX_VALUE;
    float a = Float.intBitsToFloat(Math.min(size, HIGH_BITS));
    float half = -0.5f * a;
    float square = half * a;
    float shifted = Math.fma(square, LOG2_E, GELU_SHIFT);
    float n = shifted - GELU_SHIFT;
    float lost = Math.fma(half, a, -square);
    float e = expm1(Math.fma(-n, LN2_HIGH, square) + Math.fma(-n, LN2_LOW, lost));
    int u = Math.min(Float.floatToRawIntBits(Math.fma(a, STEP, FIRST)), LAST_BITS);
    int j = u >>> INDEX_SHIFT & SIZE - 1;
    float t = a - TABLE[0][j];
    float r = TABLE[1][j];
    for (int i = 2; i < TABLE.length; i++) {
      r = Math.fma(r, t, TABLE[i][j]);
    }
    float scaled = r * Float.intBitsToFloat(Float.floatToRawIntBits(shifted) << FRACTION_BITS);
    return Math.fma(MINUS_UNIT, Math.fma(scaled, e, scaled), x < 0 ? MINUS_ZERO : x);
  }
}
