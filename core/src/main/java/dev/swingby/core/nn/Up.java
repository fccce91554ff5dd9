package dev.swingby.core.nn;

import dev.swingby.core.nn.Weights.Start;
import dev.swingby.kernels.Activation;
import dev.swingby.kernels.Images;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Layout;
import dev.swingby.kernels.Tensor;

/**
 * Twice the size, by a transposed convolution of 2 x 2 taps, stride 2, beside what the way down
 * left at that size: the output is both, side by side.
 */
final class Up implements Layer {
  private final Images g;
  private final Parameter weight;
  private final Parameter bias;
  private final Tensor x;
  private final Tensor blocks;
  private final Tensor beside;
  private final Tensor y;
  private final Tensor dY;
  private final Tensor dBlocks;
  private final Tensor dx;

  /**
   * @param g of the output
   * @param x (rows / 4, in)
   * @param beside (rows, 2 out), whose left half is written
   * @param dBeside its gradient, which the next layer writes
   */
  Up(
      Weights weights,
      String name,
      Images g,
      Tensor x,
      Tensor beside,
      Tensor dBeside,
      Buffers buffers) {
    this.g = g;
    this.x = x;
    this.beside = beside;
    int out = beside.cols() / 2;
    y = beside.columns(0, out);
    dY = buffers.columns(dBeside, 0, out);
    weight = weights.take(name + ".weight", 4 * out, x.cols(), Start.uniform(4 * out));
    bias = weights.take(name + ".bias", 1, out, Start.uniform(4 * out));
    blocks = buffers.activation(g.rows() / 4, 4 * out);
    dBlocks = buffers.scratch("blocks", g.rows() / 4, 4 * out);
    dx = buffers.flow(g.rows() / 4, x.cols());
  }

  @Override
  public Tensor output() {
    return beside;
  }

  @Override
  public void forward(Kernels kernels) {
    kernels.linear(x, weight.value(), null, Activation.LINEAR, blocks, blocks);
    kernels.images().depthToSpace(g, blocks, y);
    kernels.addBias(bias.value(), y);
  }

  @Override
  public Tensor backward(Kernels kernels, Tensor dy) {
    kernels.columnSums(dY, bias.gradient());
    kernels.images().spaceToDepth(g, dY, dBlocks);
    kernels.gemm(Layout.TN, 1, dBlocks, x, 0, weight.gradient());
    kernels.gemm(Layout.NN, 1, dBlocks, weight.value(), 0, dx);
    return dx;
  }
}
