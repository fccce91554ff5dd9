package dev.swingby.core.nn;

import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Tensor;

/** A link of a chain, over tensors that are fixed when it is built. */
interface Layer {
  /** Computes {@link #output} from the output of the layer before it. */
  void forward(Kernels kernels);

  /** What it computes. */
  Tensor output();

  /**
   * The gradients of the weights, overwritten, and of the input, returned.
   *
   * @param dy of the output
   */
  Tensor backward(Kernels kernels, Tensor dy);
}
