package dev.swingby.bench.peers;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.training.GradientCollector;
import dev.swingby.kernels.Images;
import dev.swingby.kernels.Tensor;
import java.lang.reflect.Method;

/**
 * A 3 x 3 convolution by PyTorch (oneDNN), channels last, its strongest layout: the arrays are
 * transposed views of NHWC memory, which PyTorch recognises.
 */
public final class TorchConv implements AutoCloseable {
  private static final Shape ONE = new Shape(1, 1);

  private final NDManager manager;
  private final NDArray x;
  private final NDArray w;
  private final NDArray bias;
  private final NDArray dy;
  private final Method backward;

  /** The arguments are those of the kernels: x (rows, in), w (9 in, out), dy (rows, out). */
  public TorchConv(int threads, Images g, Tensor x, Tensor w, Tensor bias, Tensor dy) {
    manager = Torch.manager(threads);
    int in = x.cols();
    int out = dy.cols();
    this.x = images(g, x);
    // (ky, kx, in, out) becomes (out, in, ky, kx), lying in memory as (out, ky, kx, in).
    NDArray hwio = Torch.array(manager, w).reshape(3, 3, in, out);
    NDArray ohwi = hwio.transpose(3, 0, 1, 2).reshape(9L * in * out).duplicate();
    this.w = ohwi.reshape(out, 3, 3, in).transpose(0, 3, 1, 2);
    this.bias = Torch.array(manager, bias).reshape(out);
    this.dy = images(g, dy);
    backward = backward(this.x.getClass());
  }

  private NDArray images(Images g, Tensor t) {
    NDArray nhwc = Torch.array(manager, t).reshape(g.count(), g.height(), g.width(), t.cols());
    return nhwc.transpose(0, 3, 1, 2);
  }

  /** The engine's call for a gradient that flows in; DJL's public one only knows ones. */
  private static Method backward(Class<?> array) {
    try {
      Class<?> calls = Class.forName("ai.djl.pytorch.jni.JniUtils");
      return calls.getMethod("backward", array, array, boolean.class, boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("another version of DJL's engine", e);
    }
  }

  private static NDArray convolve(NDArray x, NDArray w, NDArray bias) {
    return Conv2d.conv2d(x, w, bias, ONE, ONE, ONE, 1).singletonOrThrow();
  }

  /** The convolution alone. */
  public void forward() {
    try (NDScope scope = new NDScope()) {
      scope.suppressNotUsedWarning();
      convolve(x, w, bias);
    }
  }

  /** The convolution and the gradients of x, or of w and bias, or of all. */
  public void gradients(boolean data, boolean weights) {
    step(data, weights, false);
  }

  /** y, dx (NHWC), dw (out, 3, 3, in) of a step. */
  public double[][] results() {
    return step(true, true, true);
  }

  private double[][] step(boolean data, boolean weights, boolean results) {
    try (NDScope scope = new NDScope();
        GradientCollector collector = manager.getEngine().newGradientCollector()) {
      scope.suppressNotUsedWarning();
      // Detached views: their gradients are set, not added to those of the step before.
      NDArray[] leaves = {x.stopGradient(), w.stopGradient(), bias.stopGradient()};
      leaves[0].setRequiresGradient(data);
      leaves[1].setRequiresGradient(weights);
      leaves[2].setRequiresGradient(weights);
      NDArray y = convolve(leaves[0], leaves[1], leaves[2]);
      backward.invoke(null, y, dy, false, false);
      return results
          ? new double[][] {last(y), last(leaves[0].getGradient()), last(leaves[1].getGradient())}
          : new double[0][];
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The values with channels last. */
  private static double[] last(NDArray array) {
    return Torch.values(array.transpose(0, 2, 3, 1).reshape(-1).duplicate());
  }

  @Override
  public void close() {
    manager.close();
  }
}
