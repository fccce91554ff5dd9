package dev.swingby.bench.peers;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.nn.Activation;
import ai.djl.training.GradientCollector;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import dev.swingby.kernels.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Full-batch steps of models of one shape with PyTorch's autograd and SGD on {@code sum over models
 * of 1/(2N) sum |f - x|^2}: every tensor has the models as its leading dimension and every product
 * is a bmm, what torch.func.vmap makes of the loop. A single model has plain matrices.
 */
public final class TorchModels implements Runnable, AutoCloseable {
  private final NDManager manager;
  private final int count;
  private final NDArray x;
  private final List<NDArray> weights = new ArrayList<>();
  private final Optimizer sgd;

  /**
   * Models with the weights u (d,k), or w1 (h,d), b1 (1,h), w2 (d,h), b2 (1,d).
   *
   * @param x inputs and targets of all models, (n,d)
   */
  public TorchModels(int threads, Tensor x, List<Map<String, Tensor>> models, double rate) {
    manager = Torch.manager(threads);
    count = models.size();
    this.x = stacked(manager, java.util.Collections.nCopies(count, x));
    for (String name : models.getFirst().keySet()) {
      NDArray w = stacked(manager, models.stream().map(m -> m.get(name)).toList());
      w.setRequiresGradient(true);
      weights.add(w);
    }
    sgd = Optimizer.sgd().setLearningRateTracker(Tracker.fixed((float) rate)).build();
  }

  private static NDArray stacked(NDManager manager, List<Tensor> tensors) {
    NDList arrays = new NDList();
    tensors.forEach(t -> arrays.add(Torch.array(manager, t)));
    return arrays.size() == 1 ? arrays.singletonOrThrow() : NDArrays.stack(arrays);
  }

  @Override
  public void run() {
    try (NDScope scope = new NDScope()) {
      scope.suppressNotUsedWarning();
      try (GradientCollector collector = manager.getEngine().newGradientCollector()) {
        NDArray y = weights.size() == 1 ? symmetric() : perceptron();
        double points = x.getShape().get(x.getShape().dimension() - 2);
        collector.backward(y.sub(x).square().sum().mul(0.5 / points));
      }
      for (int i = 0; i < weights.size(); i++) {
        NDArray gradient = weights.get(i).getGradient();
        sgd.update(String.valueOf(i), weights.get(i), gradient);
        gradient.muli(0);
      }
    }
  }

  private NDArray symmetric() {
    NDArray u = weights.get(0);
    return x.matMul(u).matMul(flipped(u));
  }

  private NDArray perceptron() {
    NDArray z = x.matMul(flipped(weights.get(0))).add(weights.get(1));
    return Activation.relu(z).matMul(flipped(weights.get(2))).add(weights.get(3));
  }

  private NDArray flipped(NDArray w) {
    return count == 1 ? w.transpose() : w.transpose(0, 2, 1);
  }

  /** All weights of a model as one row. */
  public double[] parameters(int model) {
    List<Double> all = new ArrayList<>();
    for (NDArray w : weights) {
      try (NDArray one = count == 1 ? w.duplicate() : w.get(model).duplicate()) {
        for (double value : Torch.values(one)) {
          all.add(value);
        }
      }
    }
    return all.stream().mapToDouble(Double::doubleValue).toArray();
  }

  @Override
  public void close() {
    manager.close();
  }
}
