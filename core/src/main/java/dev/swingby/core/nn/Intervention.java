package dev.swingby.core.nn;

import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Tensor;

/**
 * Changes how a network understands what it is asked for: in every residual block, what the block's
 * own perceptron makes of the conditions, before it is added to the features (Park et al. 2024).
 */
@FunctionalInterface
public interface Intervention {
  /** Leaves everything as it is. */
  Intervention NONE = (kernels, block, embedding) -> {};

  /**
   * Called once a block in a forward pass.
   *
   * @param block its number, in the order of {@link UNet#embeddings}
   * @param embedding (images, channels of the block): changed in place
   */
  void apply(Kernels kernels, int block, Tensor embedding);
}
