package dev.swingby.kernels.scalar;

import static dev.swingby.kernels.scalar.ConstantsF32.*;
import static dev.swingby.kernels.scalar.ElementaryF32.expm1;

/**
 * {@code max(x, 0) - e^{-a^2/2} R(a)} in f32, a = |x|, with {@code R(a) = a e^{a^2/2} Phi(-a)}, Phi
 * the normal distribution function: R goes smoothly from 0 to 1/sqrt(2 pi). It is a polynomial of
 * degree 6 on each of sixteen intervals, four to an octave of {@code 0.91 a + 0.75}, so that a
 * vector finds its coefficients by one permutation of a register each.
 *
 * <p>The polynomials are minimax in the relative error (Remez), below 6e-9, computed for this
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
      0x1.a617dap0f,
      0x1.196b22p1f,
      0x1.5fbf96p1f,
      0x1.a5ed16p1f,
      0x1.07cc02p2f,
      0x1.4df2f4p2f,
      0x1.946f74p2f,
      0x1.dad1fap2f,
      0x1.221f58p3f,
      0x1.78358cp3f,
      0,
      0x1.a5db6ep-3f,
      0x1.a6141ep-2f,
      0x1.5fb316p-1f,
      0x1.ec441cp-1f,
      0x1.3c5e02p0f
    },
    {
      -0x1.16e42cp-11f, -0x1.783b04p-13f, -0x1.168288p-14f, -0x1.bf7cf6p-16f,
      -0x1.097c9ep-17f, -0x1.f37b88p-20f, -0x1.1c2cd2p-21f, -0x1.781504p-23f,
      -0x1.6ea40cp-25f, -0x1.af890ap-28f, -0x1.747d1cp-6f, -0x1.f70b0ep-7f,
      -0x1.287d5cp-7f, -0x1.2a0be4p-8f, -0x1.3600f4p-9f, -0x1.4c88bp-10f
    },
    {
      0x1.b97eeap-10f,
      0x1.47dbep-11f,
      0x1.0a3894p-12f,
      0x1.d40712p-14f,
      0x1.38cefcp-15f,
      0x1.5803eep-17f,
      0x1.c03962p-19f,
      0x1.4fce22p-20f,
      0x1.8115dap-22f,
      0x1.1c4258p-24f,
      0x1.fb5d02p-5f,
      0x1.320bc2p-5f,
      0x1.75bac4p-6f,
      0x1.8cc55ap-7f,
      0x1.b2db16p-8f,
      0x1.eb11ep-9f
    },
    {
      -0x1.41216ep-8f, -0x1.088a76p-9f, -0x1.da3ef4p-11f, -0x1.c9d0d6p-12f,
      -0x1.572558p-13f, -0x1.bc5dd8p-15f, -0x1.4ef8f2p-16f, -0x1.1de98ap-17f,
      -0x1.7cd2p-19f, -0x1.5ec35ap-21f, -0x1.104424p-3f, -0x1.530b9ap-4f,
      -0x1.ae1dep-5f, -0x1.e2ae9cp-6f, -0x1.1764f6p-6f, -0x1.4cfe1ap-7f
    },
    {
      0x1.adda4cp-7f,
      0x1.8aeb66p-8f,
      0x1.88a2aep-9f,
      0x1.a1fdaep-10f,
      0x1.675cd4p-11f,
      0x1.12291p-12f,
      0x1.deb0fep-14f,
      0x1.d1cfe4p-15f,
      0x1.70b4d8p-16f,
      0x1.ad96e2p-18f,
      0x1.ffff68p-3f,
      0x1.4d977p-3f,
      0x1.bae14p-4f,
      0x1.07d906p-4f,
      0x1.440886p-5f,
      0x1.99464ap-6f
    },
    {
      -0x1.faaba2p-6f, -0x1.06043ap-6f, -0x1.233d44p-7f, -0x1.58307ap-8f,
      -0x1.56247cp-9f, -0x1.35eba6p-10f, -0x1.3b041ap-11f, -0x1.5ece86p-12f,
      -0x1.4b5648p-13f, -0x1.ea2d6cp-15f, -0x1.988452p-2f, -0x1.180db2p-2f,
      -0x1.870ee8p-3f, -0x1.f1f394p-4f, -0x1.4660e4p-4f, -0x1.b76aaep-5f
    },
    {
      0x1.ed67c4p-5f, 0x1.22c16p-5f, 0x1.6cf0a8p-6f, 0x1.e2aeeap-7f, 0x1.17f86cp-7f,
      0x1.2fcc6cp-8f, 0x1.69b33ap-9f, 0x1.cee3fep-10f, 0x1.05dbecp-10f, 0x1.eda986p-12f,
      0x1p-1f, 0x1.740cb6p-2f, 0x1.132beep-2f, 0x1.79ddc2p-3f, 0x1.0a9e06p-3f,
      0x1.81a66cp-4f
    },
    {
      0x1.46012ap-2f,
      0x1.603012p-2f,
      0x1.701378p-2f,
      0x1.7a474cp-2f,
      0x1.83d016p-2f,
      0x1.8aebfep-2f,
      0x1.8ef92p-2f,
      0x1.917784p-2f,
      0x1.93b7dcp-2f,
      0x1.959f8ap-2f,
      0,
      0x1.68948ep-4f,
      0x1.388dbep-3f,
      0x1.b64704p-3f,
      0x1.06d646p-2f,
      0x1.26041cp-2f
    }
  };

  private GeluF32() {}

  /** Row i of the table, for the vector provider: the centres, then the coefficients. */
  public static float[] table(int i) {
    return TABLE[i].clone();
  }

  /** x Phi(x); at most 1.995 ulp; -0 at minus infinity. */
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
