package dev.swingby.kernels.scalar;

import dev.swingby.kernels.Philox;
import dev.swingby.kernels.RandomKernels;

/** The random numbers one by one. */
final class ScalarRandom implements RandomKernels {
  @Override
  public void uniform(long seed, long stream, long from, int n, double[] out, int outOffset) {
    for (int i = 0; i < n; i++) {
      out[outOffset + i] = Philox.uniform(seed, stream, from + i);
    }
  }

  @Override
  public void uniform(long seed, long stream, long from, int n, float[] out, int outOffset) {
    for (int i = 0; i < n; i++) {
      out[outOffset + i] = Philox.uniformFloat(seed, stream, from + i);
    }
  }

  @Override
  public void gaussian(long seed, long stream, long from, int n, double[] out, int outOffset) {
    for (int i = 0; i < n; i++) {
      out[outOffset + i] = Philox.gaussian(seed, stream, from + i);
    }
  }

  @Override
  public void gaussian(long seed, long stream, long from, int n, float[] out, int outOffset) {
    for (int i = 0; i < n; i++) {
      out[outOffset + i] = (float) Philox.gaussian(seed, stream, from + i);
    }
  }
}
