package dev.swingby.bench.peers;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.norm.Dropout;
import ai.djl.training.GradientCollector;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import dev.swingby.core.nn.UNetSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * A training step of the U-Net by PyTorch, as far as DJL reaches: what takes longer is left out, so
 * its time is a lower bound. Channels last, autograd, AdamW. In place of group norm stands batch
 * norm (as many passes over the data, no statistics per image), in place of the transposed
 * convolution a 1 x 1 one of as many products; no attention, no clipping of the gradient, no
 * averaged weights; one fixed batch.
 */
public final class TorchUNet implements Runnable, AutoCloseable {
  private static final Shape ONE = new Shape(1, 1);
  private static final Shape TWO = new Shape(2, 2);
  private static final Shape NONE = new Shape(0, 0);

  private final UNetSpec spec;
  private final NDManager manager;
  private final NDArray images;
  private final NDArray times;
  private final NDArray conditions;
  private final NDArray noise;
  private final Optimizer adamW;
  private final List<NDArray> weights = new ArrayList<>();
  private final List<NDArray> leaves = new ArrayList<>();
  private final List<NDArray> statistics = new ArrayList<>();
  private int nextStatistic;

  /** With weights and a batch of random numbers. */
  public TorchUNet(int threads, UNetSpec spec, int batch, double rate) {
    this.spec = spec;
    manager = Torch.manager(threads);
    manager.getEngine().setRandomSeed(1);
    int p = spec.pixels();
    images = random(batch, p, p, 3).transpose(0, 3, 1, 2);
    noise = random(batch, p, p, 3).transpose(0, 3, 1, 2);
    times = random(batch, spec.timeFeatures());
    conditions = random(batch, spec.conditionEntries());
    adamW = Optimizer.adamW().optLearningRateTracker(Tracker.fixed((float) rate)).build();
    try (NDScope scope = new NDScope()) {
      scope.suppressNotUsedWarning();
      network();
    }
    // The optimizer's state must not belong to the scope of a step.
    for (int i = 0; i < weights.size(); i++) {
      adamW.update(String.valueOf(i), weights.get(i), weights.get(i).zerosLike());
    }
  }

  private NDArray random(long... shape) {
    return manager.randomNormal(0, 1, new Shape(shape), DataType.FLOAT32);
  }

  @Override
  public void run() {
    step(false);
  }

  /** A step that returns its loss. */
  public double loss() {
    return step(true);
  }

  private double step(boolean wanted) {
    leaves.clear();
    nextStatistic = 0;
    try (NDScope scope = new NDScope()) {
      scope.suppressNotUsedWarning();
      double value = Double.NaN;
      try (GradientCollector collector = manager.getEngine().newGradientCollector()) {
        NDArray loss = network().sub(noise).square().mean();
        collector.backward(loss);
        if (wanted) {
          value = loss.getFloat();
        }
      }
      for (int i = 0; i < leaves.size(); i++) {
        adamW.update(String.valueOf(i), weights.get(i), leaves.get(i).getGradient());
      }
      return value;
    }
  }

  private NDArray network() {
    int levels = spec.channels().size();
    NDArray time = mlp(times, 4L * spec.timeFeatures());
    List<NDArray> beside = new ArrayList<>();
    NDArray x = conv(images, spec.channels().getFirst(), 3, ONE, ONE);
    for (int l = 0; l < levels; l++) {
      x = blocks(x, time, l);
      if (l < levels - 1) {
        beside.add(x);
        x = conv(x, spec.channels().get(l), 2, TWO, NONE);
      }
    }
    int deepest = spec.channels().getLast();
    x = block(block(x, time, deepest), time, deepest);
    for (int l = levels - 1; l >= 0; l--) {
      if (l < levels - 1) {
        x = twice(x, spec.channels().get(l)).concat(beside.get(l), 1);
      }
      x = blocks(x, time, l);
    }
    return conv(activated(x), 3, 3, ONE, ONE).add(images);
  }

  private NDArray blocks(NDArray from, NDArray time, int level) {
    NDArray x = from;
    for (int b = 0; b < spec.blocks(); b++) {
      x = block(x, time, spec.channels().get(level));
    }
    return x;
  }

  private NDArray block(NDArray x, NDArray time, int out) {
    NDArray injected = mlp(time, out).add(mlp(conditions, out)).reshape(-1, out, 1, 1);
    NDArray h = conv(activated(x), out, 3, ONE, ONE).add(injected);
    NDArray a = activated(h);
    if (spec.dropout() > 0) {
      a = Dropout.dropout(a, (float) spec.dropout(), true).singletonOrThrow();
    }
    NDArray skip = x.getShape().get(1) == out ? x : conv(x, out, 1, ONE, NONE);
    return conv(a, out, 3, ONE, ONE).add(skip);
  }

  private NDArray conv(NDArray x, long out, long taps, Shape stride, Shape padding) {
    long in = x.getShape().get(1);
    NDArray w = leaf(out, taps, taps, in).transpose(0, 3, 1, 2);
    return Conv2d.conv2d(x, w, leaf(out), stride, padding, ONE, 1).singletonOrThrow();
  }

  /** Twice the size; which product becomes which pixel is of no account here. */
  private NDArray twice(NDArray x, long out) {
    Shape s = x.getShape();
    return conv(x, 4 * out, 1, ONE, NONE)
        .transpose(0, 2, 3, 1)
        .reshape(s.get(0), 2 * s.get(2), 2 * s.get(3), out)
        .transpose(0, 3, 1, 2);
  }

  private NDArray activated(NDArray x) {
    long c = x.getShape().get(1);
    NDArray mean = statistic(c);
    NDArray variance = statistic(c);
    NDList y = BatchNorm.batchNorm(x, mean, variance, leaf(c), leaf(c), 1, 0.1f, 1e-6f, true);
    return Activation.gelu(y.singletonOrThrow());
  }

  private NDArray mlp(NDArray x, long width) {
    long in = x.getShape().get(1);
    NDArray h = Linear.linear(x, leaf(width, in), leaf(width)).singletonOrThrow();
    NDArray y =
        Linear.linear(Activation.gelu(h), leaf(width, width), leaf(width)).singletonOrThrow();
    return Activation.gelu(y);
  }

  /**
   * The next weight in order, made by the constructor's pass; detached, so that its gradient is
   * set, not added to that of the step before.
   */
  private NDArray leaf(long... shape) {
    int i = leaves.size();
    if (i == weights.size()) {
      NDArray w = random(shape).muli(0.05);
      NDScope.unregister(w);
      weights.add(w);
    }
    NDArray leaf = weights.get(i).stopGradient();
    leaf.setRequiresGradient(true);
    leaves.add(leaf);
    return leaf;
  }

  private NDArray statistic(long channels) {
    if (nextStatistic == statistics.size()) {
      NDArray s = manager.ones(new Shape(channels));
      NDScope.unregister(s);
      statistics.add(s);
    }
    return statistics.get(nextStatistic++);
  }

  @Override
  public void close() {
    manager.close();
  }
}
