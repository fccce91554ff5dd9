package dev.swingby.bench.peers;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Linear;
import ai.djl.training.GradientCollector;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import dev.swingby.kernels.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One full-batch step of a two-layer perceptron with PyTorch's autograd and SGD: linear, ReLU,
 * linear, mean squared error. The mean runs over all elements, so the rate is scaled by d/2 to make
 * the same step as the loss {@code 1/(2N) sum |f - x|^2}.
 */
public final class TorchStep implements Runnable, AutoCloseable {
  private final NDManager manager;
  private final NDArray x;
  private final List<NDArray> weights = new ArrayList<>();
  private final Optimizer sgd;

  /** Weights by name: w1 (h,d), b1 (1,h), w2 (d,h), b2 (1,d), in this order. */
  public TorchStep(int threads, Tensor x, Map<String, Tensor> weights, double rate) {
    manager = Torch.manager(threads);
    this.x = Torch.array(manager, x);
    for (Tensor w : weights.values()) {
      NDArray array = Torch.array(manager, w);
      NDArray shaped = w.rows() == 1 ? array.reshape(w.cols()) : array;
      shaped.setRequiresGradient(true);
      this.weights.add(shaped);
    }
    float scaled = (float) (rate * x.cols() / 2);
    sgd = Optimizer.sgd().setLearningRateTracker(Tracker.fixed(scaled)).build();
  }

  @Override
  public void run() {
    try (NDScope scope = new NDScope()) {
      scope.suppressNotUsedWarning();
      try (GradientCollector collector = manager.getEngine().newGradientCollector()) {
        NDArray z = Linear.linear(x, weights.get(0), weights.get(1)).singletonOrThrow();
        NDArray y =
            Linear.linear(Activation.relu(z), weights.get(2), weights.get(3)).singletonOrThrow();
        collector.backward(y.sub(x).square().mean());
      }
      for (int i = 0; i < weights.size(); i++) {
        NDArray gradient = weights.get(i).getGradient();
        sgd.update(String.valueOf(i), weights.get(i), gradient);
        gradient.muli(0);
      }
    }
  }

  /** Sets the weights, in the constructor's order. */
  public void reset(Map<String, Tensor> values) {
    int i = 0;
    try (NDScope scope = new NDScope()) {
      scope.suppressNotUsedWarning();
      for (Tensor w : values.values()) {
        NDArray to = weights.get(i++);
        to.set(Torch.array(manager, w).toByteBuffer());
      }
    }
  }

  /** All weights as one row. */
  public double[] parameters() {
    int size = weights.stream().mapToInt(w -> (int) w.size()).sum();
    double[] all = new double[size];
    int at = 0;
    for (NDArray w : weights) {
      double[] values = Torch.values(w);
      System.arraycopy(values, 0, all, at, values.length);
      at += values.length;
    }
    return all;
  }

  @Override
  public void close() {
    manager.close();
  }
}
