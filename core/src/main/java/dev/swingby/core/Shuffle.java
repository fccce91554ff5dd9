package dev.swingby.core;

import dev.swingby.kernels.Philox;

/** A random order of n things for every epoch (Fisher and Yates), a function of seed and epoch. */
public final class Shuffle {
  private final long seed;
  private final int[] order;
  private long epoch = -1;

  public Shuffle(int n, long seed) {
    this.seed = seed;
    this.order = new int[n];
  }

  /** The order of an epoch, counted from 0; overwritten by the next call for another one. */
  public int[] order(long wanted) {
    if (wanted != epoch) {
      epoch = wanted;
      for (int i = 0; i < order.length; i++) {
        order[i] = i;
      }
      for (int i = order.length - 1; i > 0; i--) {
        int j = (int) (Philox.uniform(seed, Streams.BATCHES + epoch, i) * (i + 1));
        int held = order[i];
        order[i] = order[j];
        order[j] = held;
      }
    }
    return order;
  }
}
