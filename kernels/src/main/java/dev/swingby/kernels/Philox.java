package dev.swingby.kernels;

import dev.swingby.kernels.scalar.NormalQuantile;

/**
 * Counter-based random numbers, Philox4x32-10 (Salmon, Moraes, Dror and Shaw, SC 2011).
 *
 * <p>Element i of stream s under a seed is a pure function of (seed, s, i): it does not depend on
 * who asks, in which order, or on how many threads. Key = the seed's two 32-bit halves (low first);
 * counter = (block low, block high, stream low, stream high), block = i / 2; element i takes words
 * 2 (i % 2) (low) and 2 (i % 2) + 1 (high) of the block.
 */
public final class Philox {
  private static final long M0 = 0xD2511F53L;
  private static final long M1 = 0xCD9E8D57L;
  private static final int W0 = 0x9E3779B9;
  private static final int W1 = 0xBB67AE85;
  private static final int ROUNDS = 10;

  private Philox() {}

  /**
   * Half a block: ten rounds on the counter (c0, c1, c2, c3) under the key (k0, k1), of whose four
   * words the first two or the last two are returned, low word first. Allocates nothing.
   */
  static long half(boolean second, int c0, int c1, int c2, int c3, int k0, int k1) {
    for (int round = 0; round < ROUNDS; round++) {
      long p0 = M0 * Integer.toUnsignedLong(c0);
      long p1 = M1 * Integer.toUnsignedLong(c2);
      c0 = (int) (p1 >>> 32) ^ c1 ^ k0;
      c1 = (int) p1;
      c2 = (int) (p0 >>> 32) ^ c3 ^ k1;
      c3 = (int) p0;
      k0 += W0;
      k1 += W1;
    }
    int low = second ? c2 : c0;
    int high = second ? c3 : c1;
    return Integer.toUnsignedLong(low) | (long) high << 32;
  }

  /** The 64 random bits of element i of stream s. */
  public static long bits(long seed, long stream, long i) {
    long block = i >>> 1;
    return half(
        (i & 1) != 0,
        (int) block,
        (int) (block >>> 32),
        (int) stream,
        (int) (stream >>> 32),
        (int) seed,
        (int) (seed >>> 32));
  }

  /**
   * Element i of stream s, uniform on (0, 1): (b + 1/2) 2^-52 with b the upper 52 of its bits, so
   * never 0 or 1 and symmetric about 1/2.
   */
  public static double uniform(long seed, long stream, long i) {
    return ((bits(seed, stream, i) >>> 12) + 0.5) * 0x1p-52;
  }

  /**
   * Element i of stream s in f32, uniform on (0, 1): (b + 1/2) 2^-23 with b the upper 23 of its
   * bits, so never 0 or 1 (which the f64 one may round to).
   */
  public static float uniformFloat(long seed, long stream, long i) {
    return ((bits(seed, stream, i) >>> 41) + 0.5f) * 0x1p-23f;
  }

  /**
   * Element i of stream s, standard normal: the inverse distribution function (AS 241, Wichura
   * 1988) of its uniform.
   */
  public static double gaussian(long seed, long stream, long i) {
    return NormalQuantile.of(uniform(seed, stream, i));
  }

  /** Elements from (inclusive) to from + out.length of a stream, standard normal. */
  public static void gaussian(long seed, long stream, long from, double[] out) {
    for (int i = 0; i < out.length; i++) {
      out[i] = gaussian(seed, stream, from + i);
    }
  }
}
