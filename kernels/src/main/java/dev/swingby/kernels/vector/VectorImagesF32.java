package dev.swingby.kernels.vector;

import dev.swingby.kernels.Images;
import dev.swingby.kernels.KernelsF32;
import dev.swingby.kernels.Tensor;
import dev.swingby.kernels.scalar.ScalarImagesF32;
import org.jspecify.annotations.Nullable;

/** The f32 kernels on images on vectors; what is not here is the scalar reference's. */
final class VectorImagesF32 extends ScalarImagesF32 {
  VectorImagesF32(KernelsF32 kernels) {
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
    ConvF32.forward(g, from, to, x, w, bias, perImage, residual, y);
  }

  @Override
  public void conv3x3Weights(
      Images g, int from, int to, Tensor x, Tensor dy, int chunk, Tensor partials) {
    if (ConvWeightsF32.serves(x.cols(), dy.cols())) {
      ConvWeightsF32.run(g, from, to, x, dy, chunk, partials);
    } else {
      super.conv3x3Weights(g, from, to, x, dy, chunk, partials);
    }
  }
}
