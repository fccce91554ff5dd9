package dev.swingby.kernels.vector;

import dev.swingby.kernels.Images;
import dev.swingby.kernels.KernelsF64;
import dev.swingby.kernels.Tensor;
import dev.swingby.kernels.scalar.ScalarImagesF64;
import org.jspecify.annotations.Nullable;

/** The f64 kernels on images on vectors; what is not here is the scalar reference's. */
final class VectorImagesF64 extends ScalarImagesF64 {
  VectorImagesF64(KernelsF64 kernels) {
    super(kernels);
  }

  @Override
  public void conv3x3(
      Images g,
      int from,
      int to,
      Tensor x,
      Tensor w,
      @Nullable Tensor bias,
      @Nullable Tensor perImage,
      @Nullable Tensor residual,
      Tensor y) {
    ConvF64.forward(g, from, to, x, w, bias, perImage, residual, y);
  }

  @Override
  public void conv3x3Weights(
      Images g, int from, int to, Tensor x, Tensor dy, int chunk, Tensor partials) {
    if (ConvWeightsF64.serves(x.cols(), dy.cols())) {
      ConvWeightsF64.run(g, from, to, x, dy, chunk, partials);
    } else {
      super.conv3x3Weights(g, from, to, x, dy, chunk, partials);
    }
  }
}
