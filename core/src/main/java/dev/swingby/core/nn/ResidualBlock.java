package dev.swingby.core.nn;

import dev.swingby.kernels.Activation;
import dev.swingby.kernels.Images;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Tensor;
import org.jspecify.annotations.Nullable;

/**
 * The residual block of Park et al. 2024:
 *
 * <pre>
 * h = conv(gelu(norm(x))) + mlp_t(time) + mlp_c(condition)
 * y = skip(x) + conv0(dropout(gelu(norm(h))))
 * </pre>
 *
 * with 3 x 3 convolutions, of which the second starts at zero, and a 1 x 1 one for the skip if the
 * channels change. Time and condition have a perceptron of their own in every block.
 */
final class ResidualBlock implements Layer {
  /** In the names of the weights that embed the condition. */
  static final String CONDITION = ".condition";

  private final Images g;
  private final int index;
  private final Conditions conditions;
  private final GroupNorm norm1;
  private final Conv3x3 conv1;
  private final Mlp timeMlp;
  private final Mlp conditionMlp;
  private final GroupNorm norm2;
  private final Conv3x3 conv2;
  private final @Nullable Linear skip;
  private final Tensor x;
  private final Tensor a1;
  private final Tensor injected;
  private final Tensor h;
  private final Tensor a2;
  private final Tensor y;
  private final Tensor dA2;
  private final Tensor dH;
  private final Tensor dInjected;
  private final Tensor dA1;
  private final Tensor dSkip;
  private final Tensor dx;

  /**
   * @param index of the block in its network
   * @param x (rows, in)
   * @param y (rows, out)
   * @param dx where to leave the gradient of x
   */
  ResidualBlock(
      Weights weights,
      String name,
      int index,
      Images g,
      int groups,
      Conditions conditions,
      Tensor x,
      Tensor y,
      Tensor dx,
      Buffers buffers) {
    this.g = g;
    this.index = index;
    this.conditions = conditions;
    this.x = x;
    this.y = y;
    this.dx = dx;
    int in = x.cols();
    int out = y.cols();
    int rows = g.rows();
    norm1 = new GroupNorm(weights, name + ".norm1", g, in, groups, Activation.GELU, buffers);
    conv1 = new Conv3x3(weights, name + ".conv1", g, in, out, false, buffers);
    timeMlp = new Mlp(weights, name + ".time", conditions.time(), out, buffers);
    conditionMlp = new Mlp(weights, name + CONDITION, conditions.condition(), out, buffers);
    norm2 = new GroupNorm(weights, name + ".norm2", g, out, groups, Activation.GELU, buffers);
    conv2 = new Conv3x3(weights, name + ".conv2", g, out, out, true, buffers);
    skip = in == out ? null : new Linear(weights, name + ".skip", in, out);
    a1 = buffers.activation(rows, in);
    injected = buffers.activation(g.count(), out);
    h = buffers.activation(rows, out);
    a2 = buffers.activation(rows, out);
    dA2 = buffers.scratch("a2", rows, out);
    dH = buffers.scratch("h", rows, out);
    dInjected = buffers.scratch("injected", g.count(), out);
    dA1 = buffers.scratch("a1", rows, in);
    dSkip = buffers.scratch("skip", rows, in);
  }

  @Override
  public Tensor output() {
    return y;
  }

  /** What the block makes of the conditions, (images, channels). */
  Tensor embed(Kernels kernels) {
    conditionMlp.forward(kernels);
    return conditionMlp.output();
  }

  @Override
  public void forward(Kernels kernels) {
    norm1.forward(kernels, x, a1);
    timeMlp.forward(kernels);
    Tensor embedding = embed(kernels);
    conditions.hook().apply(kernels, index, embedding);
    injected.assign(timeMlp.output());
    kernels.axpy(1, embedding, injected);
    conv1.forward(kernels, a1, injected, null, h);
    norm2.forward(kernels, h, a2);
    conditions.dropout().apply(kernels, index, a2);
    if (skip != null) {
      skip.forward(kernels, x, y);
    }
    conv2.forward(kernels, a2, null, skip == null ? x : y, y);
  }

  @Override
  public Tensor backward(Kernels kernels, Tensor dy) {
    conv2.weightGradients(kernels, a2, dy);
    conv2.inputGradient(kernels, dy, null, dA2);
    conditions.dropout().apply(kernels, index, dA2);
    norm2.backward(kernels, h, dA2, null, dH);
    kernels.images().meanPool(g, dH, dInjected);
    kernels.scale(g.pixels(), dInjected);
    timeMlp.backward(kernels, dInjected, conditions.dTime());
    conditionMlp.backward(kernels, dInjected, null);
    conv1.weightGradients(kernels, a1, dH);
    conv1.inputGradient(kernels, dH, null, dA1);
    if (skip == null) {
      norm1.backward(kernels, x, dA1, dy, dx);
    } else {
      skip.weightGradients(kernels, x, dy);
      skip.inputGradient(kernels, dy, 0, dSkip);
      norm1.backward(kernels, x, dA1, dSkip, dx);
    }
    return dx;
  }
}
