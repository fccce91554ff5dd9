package dev.swingby.kernels;

/**
 * The mask of a dropout (Srivastava et al. 2014), from 16 random bits an element: number i % 4 of
 * the word {@code Philox.bits(seed, stream, i / 4)} for element i. It is kept where they are at
 * least {@code round(65536 rate)}, and scaled by the inverse of the share kept, or multiplied by 0.
 * Mutable and reused.
 */
public final class Dropout {
  private static final int LEVELS = 1 << 16;

  private long seed;
  private long stream;
  private int threshold;

  /** The mask of stream {@code theStream} at a rate in [0, 1). */
  void set(long theSeed, long theStream, double rate) {
    if (!(rate >= 0 && rate < 1)) {
      throw new IllegalArgumentException("dropout: rate must be in [0, 1), got " + rate);
    }
    seed = theSeed;
    stream = theStream;
    threshold = Math.min(LEVELS - 1, (int) Math.round(rate * LEVELS));
  }

  /** Whether element i stays. */
  public boolean keeps(long i) {
    int bits = (int) (Philox.bits(seed, stream, i >>> 2) >>> (16 * (int) (i & 3))) & (LEVELS - 1);
    return bits >= threshold;
  }

  /** The factor of what stays. */
  public double scale() {
    return (double) LEVELS / (LEVELS - threshold);
  }

  /** The key of the random numbers. */
  public long seed() {
    return seed;
  }

  /** The stream of the random numbers. */
  public long stream() {
    return stream;
  }

  /** The least 16 bits that are kept. */
  public int threshold() {
    return threshold;
  }
}
