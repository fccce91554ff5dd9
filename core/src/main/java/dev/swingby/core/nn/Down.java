package dev.swingby.core.nn;

import dev.swingby.kernels.Images;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Tensor;
import org.jspecify.annotations.Nullable;

/** Half the size: a convolution of 2 x 2 taps, stride 2. What it reads may have another reader. */
final class Down implements Layer {
  private final Images g;
  private final Linear linear;
  private final Tensor x;
  private final @Nullable Tensor dXElsewhere;
  private final Tensor blocks;
  private final Tensor y;
  private final Tensor dBlocks;
  private final Tensor dx;

  /**
   * @param g of x
   * @param x (rows, c)
   * @param dXElsewhere (rows, c), the gradient that x gets from its other reader, if any
   */
  Down(
      Weights weights,
      String name,
      Images g,
      Tensor x,
      @Nullable Tensor dXElsewhere,
      Buffers buffers) {
    this.g = g;
    this.x = x;
    this.dXElsewhere = dXElsewhere;
    int c = x.cols();
    linear = new Linear(weights, name, 4 * c, c);
    blocks = buffers.activation(g.rows() / 4, 4 * c);
    y = buffers.activation(g.rows() / 4, c);
    dBlocks = buffers.scratch("blocks", g.rows() / 4, 4 * c);
    dx = buffers.flow(g.rows(), c);
  }

  @Override
  public Tensor output() {
    return y;
  }

  @Override
  public void forward(Kernels kernels) {
    kernels.images().spaceToDepth(g, x, blocks);
    linear.forward(kernels, blocks, y);
  }

  @Override
  public Tensor backward(Kernels kernels, Tensor dy) {
    linear.weightGradients(kernels, blocks, dy);
    if (dXElsewhere != null) {
      kernels.images().spaceToDepth(g, dXElsewhere, dBlocks);
    }
    linear.inputGradient(kernels, dy, dXElsewhere == null ? 0 : 1, dBlocks);
    kernels.images().depthToSpace(g, dBlocks, dx);
    return dx;
  }
}
