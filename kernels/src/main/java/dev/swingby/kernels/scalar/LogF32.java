package dev.swingby.kernels.scalar;

import static dev.swingby.kernels.scalar.ConstantsF32.*;

/**
 * The natural logarithm in f32: {@code x = 2^k (1 + f)} with 1 + f in [sqrt 1/2, sqrt 2], {@code
 * log(1 + f) = f - f^2/2 + f^3 P(f)}, plus k times ln 2 in two parts. log of 0 is minus infinity,
 * of less NaN.
 */
public final class LogF32 {
  private LogF32() {}

  /** log x; at most 0.77 ulp. */
  public static float log(float x) {
    boolean tiny = x < Float.MIN_NORMAL;
    int bits = Float.floatToRawIntBits(tiny ? x * 0x1p25f : x);
    int k = (bits - ROOT_HALF_BITS) >> FRACTION_BITS;
    float f = Float.intBitsToFloat(bits - (k << FRACTION_BITS)) - 1;
    float n = tiny ? k - 25 : k;
    float p = LOG[0];
    for (int i = 1; i < LOG.length; i++) {
      p = Math.fma(p, f, LOG[i]);
    }
    float square = f * f;
    // -f^2/2 with what its rounding lost, then the rest of the series.
    float half = -0.5f * square;
    float small = Math.fma(n, LN2_LOW, Math.fma(square * f, p, -0.5f * Math.fma(f, f, -square)));
    // One sum after the other, the larger last: monotone.
    float y = Math.fma(n, LN2_HIGH, f + (half + small));
    return x > 0
        ? (x < Float.POSITIVE_INFINITY ? y : x)
        : x == 0 ? Float.NEGATIVE_INFINITY : Float.NaN;
  }
}
