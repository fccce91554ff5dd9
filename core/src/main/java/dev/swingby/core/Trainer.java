package dev.swingby.core;

import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Tensor;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Trains a model on a task and records its trajectory.
 *
 * <p>With full batches a linear model sees the task in its compressed form (see {@link
 * Task#compressed}): the same loss and gradient at a cost that does not depend on the number of
 * points. A step allocates nothing; recording does.
 */
public final class Trainer {
  /** A loss this many times its scale (the larger of L at step 0 and tr A / 2) has diverged. */
  public static final double DIVERGED = 1e6;

  private final Kernels kernels;
  private final Model model;
  private final TrainingSpec spec;
  private final Schedule schedule;
  private final Trajectory trajectory;
  private final Observer observer;
  private final Optimizers optimizer;
  private final Batches batches;
  private final Model.Pass pass;
  private final Model.Pass restPass;
  private final Tensor dOutput;
  private final Tensor dOutputRest;
  private final Tensor gradient;
  private final boolean severalTests;

  /** What a loss may not exceed; the loss of step 0 may raise it. */
  private double limit;

  /**
   * @param model starts from its present weights and is changed by the training
   * @param seed of the minibatches
   * @throws IllegalArgumentException if the parts do not fit each other
   */
  public Trainer(
      Kernels kernels, Task task, Model model, TrainingSpec spec, Schedule schedule, long seed) {
    check(task, model, spec);
    this.kernels = kernels;
    this.model = model;
    this.spec = spec;
    this.schedule = schedule;
    boolean full = spec.batch() == TrainingSpec.FULL || spec.batch() >= task.points();
    Task seen = full && model.linear() ? task.compressed() : task;
    batches = new Batches(seen.tensor(seen.x(), model.precision()), spec.batch(), seed);
    pass = model.pass(batches.size());
    restPass = batches.restSize() == batches.size() ? pass : model.pass(batches.restSize());
    int d = task.dimension();
    dOutput = Tensor.zeros(model.precision(), batches.size(), d);
    dOutputRest = dOutput.rows(0, batches.restSize());
    gradient = Tensor.zeros(model.precision(), 1, model.parameters().cols());
    optimizer = Optimizers.of(spec, model.parameters());
    observer = new Observer(kernels, task, model);
    severalTests = task.testPoints() > 1;
    trajectory = new Trajectory(d, spec.learningRate(), schedule.size());
    double squares = 0;
    for (double value : seen.x()) {
      squares = Math.fma(value, value, squares);
    }
    limit = DIVERGED * squares / (2.0 * seen.points());
  }

  /** Throws IllegalArgumentException if the parts do not fit each other. */
  static void check(Task task, Model model, TrainingSpec spec) {
    if (task.dimension() != model.dimension()) {
      throw new IllegalArgumentException(
          "the task has dimension %d, the model %d".formatted(task.dimension(), model.dimension()));
    }
    if (task.population() && !model.linear()) {
      throw new IllegalArgumentException(
          "samples population needs a linear model: this one must see points");
    }
    if (task.population() && spec.batch() != TrainingSpec.FULL) {
      throw new IllegalArgumentException("samples population needs batch full");
    }
  }

  /** What was recorded so far; also after a divergence or an early end. */
  public Trajectory trajectory() {
    return trajectory;
  }

  /**
   * Runs all steps, or until {@code progress} says stop.
   *
   * @throws DivergenceException if a loss is not finite or far above its scale
   */
  public Trajectory run(Progress progress) throws DivergenceException {
    int due = 0;
    for (long step = 0; ; step++) {
      Tensor x = batches.at(step);
      double loss = gradient(x);
      if (step == 0) {
        limit = Math.max(limit, DIVERGED * loss);
      }
      if (!(loss <= limit)) {
        throw divergence(step, loss);
      }
      boolean last = !progress.at(step, spec.steps(), loss) || step == spec.steps();
      if (last || schedule.step(due) == step) {
        record(step);
        due++;
      }
      if (last) {
        return trajectory;
      }
      optimizer.update(kernels, step, gradient, model.parameters());
    }
  }

  /** The gradient on a batch, into {@link #gradient}; returns the batch's loss. */
  private double gradient(Tensor x) {
    boolean whole = x.rows() == batches.size();
    Model.Pass p = whole ? pass : restPass;
    Tensor r = whole ? dOutput : dOutputRest;
    model.forward(kernels, x, p);
    double squares = kernels.residual(p.output(), x, 1.0 / x.rows(), r);
    model.backward(kernels, x, p, r, gradient, null);
    return squares / (2.0 * x.rows());
  }

  private void record(long step) throws DivergenceException {
    double train = observer.trainLoss();
    double test = observer.testLoss();
    if (!Double.isFinite(train) || !Double.isFinite(test)) {
      throw divergence(step, Double.isFinite(train) ? test : train);
    }
    boolean jacobian = trajectory.wantsJacobian() || step == spec.steps();
    trajectory.add(step, train, test, observer.output());
    if (severalTests) {
      trajectory.addPointLosses(observer.pointLosses());
    }
    if (jacobian) {
      trajectory.addJacobian(observer.jacobian());
    }
  }

  /** Names the first tensor with a value that is not finite; the loss, if all are. */
  private DivergenceException divergence(long step, double loss) {
    Map<String, Tensor> tensors = new LinkedHashMap<>(model.weights());
    tensors.put("gradient", gradient);
    for (Map.Entry<String, Tensor> entry : tensors.entrySet()) {
      Tensor t = entry.getValue();
      int at = kernels.firstNonFinite(t);
      if (at >= 0) {
        double value = t.get(at / t.cols(), at % t.cols());
        return new DivergenceException(step, entry.getKey(), at, value, "a finite number");
      }
    }
    String expected =
        Double.isFinite(loss)
            ? String.format(Locale.ROOT, "at most %.3g (%.0e times its scale)", limit, DIVERGED)
            : "a finite number";
    return new DivergenceException(step, "loss", 0, loss, expected);
  }
}
