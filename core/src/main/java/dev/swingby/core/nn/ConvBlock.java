package dev.swingby.core.nn;

import dev.swingby.kernels.Activation;
import dev.swingby.kernels.Images;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Tensor;

/** y = gelu(norm(conv(x))), the convolution of 3 x 3 taps. */
final class ConvBlock implements Layer {
  private final Conv3x3 conv;
  private final GroupNorm norm;
  private final Tensor x;
  private final Tensor h;
  private final Tensor y;
  private final Tensor dH;
  private final Tensor dx;

  ConvBlock(
      Weights weights, String name, Images g, int groups, Tensor x, int out, Buffers buffers) {
    this.x = x;
    conv = new Conv3x3(weights, name + ".conv", g, x.cols(), out, false, buffers);
    norm = new GroupNorm(weights, name + ".norm", g, out, groups, Activation.GELU, buffers);
    h = buffers.activation(g.rows(), out);
    y = buffers.activation(g.rows(), out);
    dH = buffers.scratch("h", g.rows(), out);
    dx = buffers.flow(g.rows(), x.cols());
  }

  @Override
  public Tensor output() {
    return y;
  }

  @Override
  public void forward(Kernels kernels) {
    conv.forward(kernels, x, null, null, h);
    norm.forward(kernels, h, y);
  }

  @Override
  public Tensor backward(Kernels kernels, Tensor dy) {
    norm.backward(kernels, h, dy, null, dH);
    conv.weightGradients(kernels, x, dH);
    conv.inputGradient(kernels, dH, null, dx);
    return dx;
  }
}
