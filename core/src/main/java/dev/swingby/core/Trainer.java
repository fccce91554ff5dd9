package dev.swingby.core;

import dev.swingby.core.TrainingBatch.Job;
import dev.swingby.kernels.Kernels;
import java.util.List;
import java.util.Optional;

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

  private final LockStep alone;

  /**
   * @param model starts from its present weights and is changed by the training
   * @param seed of the minibatches
   * @throws IllegalArgumentException if the parts do not fit each other
   */
  public Trainer(
      Kernels kernels, Task task, Model model, TrainingSpec spec, Schedule schedule, long seed) {
    check(task, model, spec);
    alone = new LockStep(kernels, List.of(new Job(task, model, spec, schedule, seed)), 1);
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
    return alone.trajectory(0);
  }

  /**
   * Runs all steps, or until {@code progress} says stop.
   *
   * @throws DivergenceException if a loss is not finite or far above its scale
   */
  public Trajectory run(Progress progress) throws DivergenceException {
    alone.run(progress);
    Optional<DivergenceException> divergence = alone.divergence(0);
    if (divergence.isPresent()) {
      throw divergence.get();
    }
    return trajectory();
  }
}
