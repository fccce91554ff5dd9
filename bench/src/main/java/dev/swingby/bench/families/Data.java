package dev.swingby.bench.families;

import dev.swingby.kernels.Philox;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;

/** Seeded inputs: the same in every process. */
final class Data {
  private static final long SEED = 20_260;

  /** Large arrays repeat themselves: a prime length, so that no row is like another. */
  private static final int PERIOD = 104_729;

  private Data() {}

  /** Uniform on (-1, 1); another stream, other numbers. */
  static Tensor uniform(Precision precision, long stream, int rows, int cols) {
    double[] values = new double[Math.multiplyExact(rows, cols)];
    int drawn = Math.min(values.length, PERIOD);
    for (int i = 0; i < drawn; i++) {
      values[i] = 2 * Philox.uniform(SEED, stream, i) - 1;
    }
    for (int i = drawn; i < values.length; i++) {
      values[i] = values[i - drawn];
    }
    return Tensor.copyOf(precision, values, rows, cols);
  }
}
