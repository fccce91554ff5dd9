package dev.swingby.kernels;

/**
 * Counter-based random numbers, Philox4x32-10 (Salmon, Moraes, Dror and Shaw, SC 2011).
 *
 * <p>Element i of stream s under a seed is a pure function of (seed, s, i): it does not depend on
 * who asks, in which order, or on how many threads. Key = the seed's two 32-bit halves (low first);
 * counter = (block low, block high, stream low, stream high), block = i / 2; element i uses words 2
 * (i % 2) and 2 (i % 2) + 1 of the block.
 */
public final class Philox {
  private Philox() {}

  /**
   * Element i of stream s, uniform on (0, 1): (b + 1/2) 2^-52 with b its upper 52 random bits (word
   * 2(i%2)+1 is the upper half).
   */
  public static double uniform(long seed, long stream, long i) {
    throw new UnsupportedOperationException();
  }

  /**
   * Element i of stream s, standard normal: the inverse distribution function of {@link #uniform}
   * (algorithm AS 241, PPND16, Wichura 1988, relative accuracy about 1e-16).
   */
  public static double gaussian(long seed, long stream, long i) {
    throw new UnsupportedOperationException();
  }

  /** Elements from (inclusive) to from + out.length of a stream, standard normal. */
  public static void gaussian(long seed, long stream, long from, double[] out) {
    throw new UnsupportedOperationException();
  }
}
