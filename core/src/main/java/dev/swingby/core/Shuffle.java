package dev.swingby.core;

import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;

/** A random order of n things for every epoch (Fisher and Yates), a function of seed and epoch. */
public final class Shuffle {
  private final Kernels kernels;
  private final long seed;
  private final int[] order;
  private final Tensor draws;
  private long epoch = -1;

  /** An order drawn with these kernels. */
  public Shuffle(Kernels kernels, int n, long seed) {
    this.kernels = kernels;
    this.seed = seed;
    this.order = new int[n];
    this.draws = Tensor.zeros(Precision.F64, 1, n);
  }

  /** The order of an epoch, counted from 0; overwritten by the next call for another one. */
  public int[] order(long wanted) {
    if (wanted != epoch) {
      epoch = wanted;
      for (int i = 0; i < order.length; i++) {
        order[i] = i;
      }
      kernels.uniform(seed, Streams.BATCHES + epoch, 0, draws);
      double[] u = draws.f64();
      for (int i = order.length - 1; i > 0; i--) {
        int j = (int) (u[i] * (i + 1));
        int held = order[i];
        order[i] = order[j];
        order[j] = held;
      }
    }
    return order;
  }
}
