package dev.swingby.core.nn;

import dev.swingby.kernels.Activation;
import dev.swingby.kernels.Attention;
import dev.swingby.kernels.Images;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Tensor;
import org.jspecify.annotations.Nullable;

/** y = x + W_o attention(W_q n, W_k n, W_v n), n = norm(x): multi-head, among an image's pixels. */
final class SelfAttention implements Layer {
  private final GroupNorm norm;
  private final Linear query;
  private final Linear key;
  private final Linear value;
  private final Linear out;
  private final Tensor x;
  private final Tensor normed;
  private final Tensor q;
  private final Tensor k;
  private final Tensor v;
  private final Tensor mixed;
  private final Tensor y;
  private final Attention attention;
  private final Attention.@Nullable Backward backward;
  private final Tensor dMixed;
  private final Tensor dQ;
  private final Tensor dK;
  private final Tensor dV;
  private final Tensor dNormed;
  private final Tensor dx;

  SelfAttention(
      Weights weights, String name, Images g, int groups, int heads, Tensor x, Buffers buffers) {
    this.x = x;
    int c = x.cols();
    int rows = g.rows();
    norm = new GroupNorm(weights, name + ".norm", g, c, groups, Activation.LINEAR, buffers);
    query = new Linear(weights, name + ".query", c, c);
    key = new Linear(weights, name + ".key", c, c);
    value = new Linear(weights, name + ".value", c, c);
    out = new Linear(weights, name + ".out", c, c);
    normed = buffers.activation(rows, c);
    q = buffers.activation(rows, c);
    k = buffers.activation(rows, c);
    v = buffers.activation(rows, c);
    mixed = buffers.activation(rows, c);
    y = buffers.activation(rows, c);
    Tensor shares = buffers.activation(heads * rows, g.pixels());
    attention = new Attention(g, heads, q, k, v, shares, mixed);
    dMixed = buffers.scratch("mixed", rows, c);
    dQ = buffers.scratch("q", rows, c);
    dK = buffers.scratch("k", rows, c);
    dV = buffers.scratch("v", rows, c);
    dNormed = buffers.scratch("normed", rows, c);
    dx = buffers.flow(rows, c);
    backward =
        buffers.training()
            ? attention
            .new Backward(
                dMixed, dQ, dK, dV, buffers.scratch("shares", shares.rows(), shares.cols()))
            : null;
  }

  @Override
  public Tensor output() {
    return y;
  }

  @Override
  public void forward(Kernels kernels) {
    norm.forward(kernels, x, normed);
    query.forward(kernels, normed, q);
    key.forward(kernels, normed, k);
    value.forward(kernels, normed, v);
    attention.forward(kernels);
    out.forward(kernels, mixed, y);
    kernels.axpy(1, x, y);
  }

  @Override
  public Tensor backward(Kernels kernels, Tensor dy) {
    out.weightGradients(kernels, mixed, dy);
    out.inputGradient(kernels, dy, 0, dMixed);
    if (backward == null) {
      throw new IllegalStateException("this network was not built for training");
    }
    backward.run(kernels);
    query.weightGradients(kernels, normed, dQ);
    key.weightGradients(kernels, normed, dK);
    value.weightGradients(kernels, normed, dV);
    query.inputGradient(kernels, dQ, 0, dNormed);
    key.inputGradient(kernels, dK, 1, dNormed);
    value.inputGradient(kernels, dV, 1, dNormed);
    norm.backward(kernels, x, dNormed, dy, dx);
    return dx;
  }
}
