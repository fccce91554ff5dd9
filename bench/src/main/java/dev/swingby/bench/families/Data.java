package dev.swingby.bench.families;

import dev.swingby.kernels.Philox;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;

/** Seeded inputs: the same in every process. */
final class Data {
  private static final long SEED = 20_260;

  private Data() {}

  /** Uniform on (-1, 1); another stream, other numbers. */
  static Tensor uniform(Precision precision, long stream, int rows, int cols) {
    double[] values = new double[Math.multiplyExact(rows, cols)];
    for (int i = 0; i < values.length; i++) {
      values[i] = 2 * Philox.uniform(SEED, stream, i) - 1;
    }
    return Tensor.copyOf(precision, values, rows, cols);
  }
}
