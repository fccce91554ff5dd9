package dev.swingby.core.nn;

import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Tensor;

/**
 * What the blocks of a network are told about each image.
 *
 * @param time (images, width), embedded
 * @param condition (images, entries), as given
 * @param dTime the gradient of {@code time}, to which every block adds
 * @param dropout whether and what to drop
 * @param hook what is done to the embedded condition
 */
record Conditions(Tensor time, Tensor condition, Tensor dTime, DropoutKey dropout, Hook hook) {
  /** The intervention of a pass. */
  static final class Hook {
    private Intervention intervention = Intervention.NONE;

    void set(Intervention theIntervention) {
      intervention = theIntervention;
    }

    void apply(Kernels kernels, int block, Tensor embedding) {
      intervention.apply(kernels, block, embedding);
    }
  }

  /** Which masks the dropouts of a pass draw: block b of a step takes its own stream. */
  static final class DropoutKey {
    private final double rate;
    private long seed;
    private long stream;
    private boolean active;

    DropoutKey(double rate) {
      this.rate = rate;
    }

    void off() {
      active = false;
    }

    void on(long theSeed, long firstStream) {
      seed = theSeed;
      stream = firstStream;
      active = rate > 0;
    }

    /** Drops in place: the same elements in the forward and the backward pass of a step. */
    void apply(Kernels kernels, int block, Tensor x) {
      if (active) {
        kernels.images().dropout(seed, stream + block, rate, x, x);
      }
    }
  }
}
