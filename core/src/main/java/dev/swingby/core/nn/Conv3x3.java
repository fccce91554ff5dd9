package dev.swingby.core.nn;

import dev.swingby.core.nn.Weights.Start;
import dev.swingby.kernels.ImageKernels;
import dev.swingby.kernels.Images;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Tensor;
import org.jspecify.annotations.Nullable;

/** A convolution of 3 x 3 taps, stride and padding 1. */
final class Conv3x3 {
  private final Images g;
  private final Parameter weight;
  private final Parameter bias;
  private final Tensor turned;
  private final Tensor partials;

  /**
   * @param zero whether it starts at zero
   */
  Conv3x3(Weights weights, String name, Images g, int in, int out, boolean zero, Buffers buffers) {
    this.g = g;
    Start start = zero ? Start.ZERO : Start.uniform(9 * in);
    weight = weights.take(name + ".weight", 9 * in, out, start);
    bias = weights.take(name + ".bias", 1, out, start);
    turned = buffers.scratch("turned", 9 * out, in);
    partials = buffers.scratch("partials", ImageKernels.chunks(g) * 9 * in, out);
  }

  /**
   * @param perImage (images, out), added to all pixels of an image
   * @param residual (rows, out), added; may be y
   */
  void forward(
      Kernels kernels, Tensor x, @Nullable Tensor perImage, @Nullable Tensor residual, Tensor y) {
    kernels.images().conv3x3(g, x, weight.value(), bias.value(), perImage, residual, y);
  }

  void weightGradients(Kernels kernels, Tensor x, Tensor dy) {
    kernels.images().conv3x3BackwardWeights(g, x, dy, weight.gradient(), bias.gradient(), partials);
  }

  void inputGradient(Kernels kernels, Tensor dy, @Nullable Tensor add, Tensor dx) {
    kernels.images().conv3x3BackwardData(g, dy, weight.value(), add, dx, turned);
  }
}
