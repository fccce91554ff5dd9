package dev.swingby.core;

/**
 * How a model is trained.
 *
 * @param optimizer the update rule
 * @param learningRate eta > 0
 * @param steps number of updates
 * @param batch points per step, or {@link #FULL}
 * @param momentum mu of {@code momentum}
 * @param beta1 of Adam and AdamW
 * @param beta2 of Adam and AdamW
 * @param epsilon of Adam and AdamW
 * @param weightDecay L2 decay added to the gradient; decoupled for {@code adamw}
 */
public record TrainingSpec(
    Optimizer optimizer,
    double learningRate,
    long steps,
    int batch,
    double momentum,
    double beta1,
    double beta2,
    double epsilon,
    double weightDecay) {

  /** In place of a batch size: all points in every step. */
  public static final int FULL = 0;

  /** The update rules; their formulas stand in {@link dev.swingby.kernels.KernelProvider}. */
  public enum Optimizer {
    /** Gradient descent on all points. */
    GD,
    /** Gradient descent on minibatches. */
    SGD,
    /** Heavy-ball momentum (Polyak 1964). */
    MOMENTUM,
    /** Adam (Kingma and Ba 2015). */
    ADAM,
    /** Adam with decoupled weight decay (Loshchilov and Hutter 2019). */
    ADAMW
  }

  public TrainingSpec {
    Require.that(
        learningRate > 0 && learningRate < Double.POSITIVE_INFINITY,
        "learning rate",
        "> 0 and finite",
        learningRate);
    Require.that(steps >= 0, "steps", ">= 0", steps);
    Require.that(batch >= 0, "batch", ">= 1, or full", batch);
    Require.that(momentum >= 0 && momentum < 1, "momentum", "in [0, 1)", momentum);
    Require.that(beta1 >= 0 && beta1 < 1, "beta1", "in [0, 1)", beta1);
    Require.that(beta2 >= 0 && beta2 < 1, "beta2", "in [0, 1)", beta2);
    Require.that(epsilon > 0 && epsilon < Double.POSITIVE_INFINITY, "epsilon", "> 0", epsilon);
    Require.that(
        weightDecay >= 0 && weightDecay < Double.POSITIVE_INFINITY,
        "weight decay",
        ">= 0 and finite",
        weightDecay);
    if (optimizer == Optimizer.GD && batch != FULL) {
      throw new IllegalArgumentException(
          "optimizer gd takes batch full (use sgd for minibatches), got batch " + batch);
    }
  }

  /** Plain gradient descent on all points. */
  public static TrainingSpec gradientDescent(double learningRate, long steps) {
    return of(Optimizer.GD, learningRate, steps, FULL);
  }

  /** An optimizer with the usual constants: momentum .9, betas .9 and .999, epsilon 1e-8. */
  public static TrainingSpec of(Optimizer optimizer, double learningRate, long steps, int batch) {
    return new TrainingSpec(optimizer, learningRate, steps, batch, 0.9, 0.9, 0.999, 1e-8, 0);
  }

  /** Whether the updates are those of plain gradient descent on all points. */
  public boolean plainGradientDescent() {
    boolean plain = optimizer == Optimizer.GD || optimizer == Optimizer.SGD;
    return plain && batch == FULL && weightDecay == 0;
  }
}
