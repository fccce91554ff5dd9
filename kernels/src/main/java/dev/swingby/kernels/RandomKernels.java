package dev.swingby.kernels;

/**
 * Random numbers into raw arrays, unchecked: what a provider implements. Element i of stream s
 * under a seed is {@link Philox}'s, bit for bit, whoever asks.
 */
public interface RandomKernels {
  /** Elements from (inclusive) to from + n of a stream: {@link Philox#uniform}. */
  void uniform(long seed, long stream, long from, int n, double[] out, int outOffset);

  /** The same in f32: {@link Philox#uniformFloat}. */
  void uniform(long seed, long stream, long from, int n, float[] out, int outOffset);

  /** Elements from (inclusive) to from + n of a stream: {@link Philox#gaussian}. */
  void gaussian(long seed, long stream, long from, int n, double[] out, int outOffset);

  /** The same, rounded to f32. */
  void gaussian(long seed, long stream, long from, int n, float[] out, int outOffset);
}
