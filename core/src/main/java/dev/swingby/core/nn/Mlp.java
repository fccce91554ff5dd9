package dev.swingby.core.nn;

import dev.swingby.kernels.Activation;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Tensor;
import org.jspecify.annotations.Nullable;

/** y = gelu(W2 gelu(W1 x + b1) + b2) by rows. */
final class Mlp {
  private static final Activation ACT = Activation.GELU;

  private final Linear first;
  private final Linear second;
  private final Tensor x;
  private final Tensor z1;
  private final Tensor y1;
  private final Tensor z2;
  private final Tensor y2;
  private final Tensor d1;
  private final Tensor d2;

  Mlp(Weights weights, String name, Tensor x, int width, Buffers buffers) {
    this.x = x;
    first = new Linear(weights, name + ".1", x.cols(), width);
    second = new Linear(weights, name + ".2", width, width);
    z1 = buffers.activation(x.rows(), width);
    y1 = buffers.activation(x.rows(), width);
    z2 = buffers.activation(x.rows(), width);
    y2 = buffers.activation(x.rows(), width);
    d1 = buffers.scratch("mlp1", x.rows(), width);
    d2 = buffers.scratch("mlp2", x.rows(), width);
  }

  Tensor output() {
    return y2;
  }

  void forward(Kernels kernels) {
    first.forward(kernels, x, ACT, z1, y1);
    second.forward(kernels, y1, ACT, z2, y2);
  }

  /** The weights' gradients; {@code dx}, if wanted, grows by the input's. */
  void backward(Kernels kernels, Tensor dy, @Nullable Tensor dx) {
    kernels.activateBackward(ACT, z2, y2, dy, d2);
    second.weightGradients(kernels, y1, d2);
    second.inputGradient(kernels, d2, ACT, z1, d1);
    first.weightGradients(kernels, x, d1);
    if (dx != null) {
      first.inputGradient(kernels, d1, 1, dx);
    }
  }
}
