package dev.swingby.core.nn;

import dev.swingby.core.nn.Weights.Start;
import dev.swingby.kernels.Activation;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Layout;
import dev.swingby.kernels.Tensor;

/** y = x W^T + b by rows, W (out, in): also a 1 x 1 convolution. */
final class Linear {
  private final Parameter weight;
  private final Parameter bias;

  Linear(Weights weights, String name, int in, int out) {
    weight = weights.take(name + ".weight", out, in, Start.uniform(in));
    bias = weights.take(name + ".bias", 1, out, Start.uniform(in));
  }

  void forward(Kernels kernels, Tensor x, Tensor y) {
    kernels.linear(x, weight.value(), bias.value(), Activation.LINEAR, y, y);
  }

  /** z before the activation, y after it. */
  void forward(Kernels kernels, Tensor x, Activation act, Tensor z, Tensor y) {
    kernels.linear(x, weight.value(), bias.value(), act, z, y);
  }

  /** The gradients of W and b. */
  void weightGradients(Kernels kernels, Tensor x, Tensor dy) {
    kernels.gemm(Layout.TN, 1, dy, x, 0, weight.gradient());
    kernels.columnSums(dy, bias.gradient());
  }

  /** dx = dy W + beta dx. */
  void inputGradient(Kernels kernels, Tensor dy, double beta, Tensor dx) {
    kernels.gemm(Layout.NN, 1, dy, weight.value(), beta, dx);
  }

  /** dz = (dy W) act'(z), of the layer below. */
  void inputGradient(Kernels kernels, Tensor dy, Activation act, Tensor z, Tensor dz) {
    kernels.backpropagate(dy, weight.value(), act, z, dz);
  }
}
