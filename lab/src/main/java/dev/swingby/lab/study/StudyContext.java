package dev.swingby.lab.study;

import dev.swingby.core.DivergenceException;
import dev.swingby.core.Model;
import dev.swingby.core.Progress;
import dev.swingby.core.Schedule;
import dev.swingby.core.Task;
import dev.swingby.core.Trainer;
import dev.swingby.core.TrainingBatch;
import dev.swingby.core.TrainingSpec;
import dev.swingby.core.Trajectory;
import dev.swingby.kernels.Kernels;
import java.util.ArrayList;
import java.util.List;

/** What a study computes with: seed, threads, kernels, and the progress of the whole. */
public final class StudyContext {
  /** Thrown out of a study that was asked to end. */
  static final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Interrupted() {
      super("interrupted", null, false, false);
    }
  }

  private static final long WHOLE = 1_000_000;

  private final long seed;
  private final int threads;
  private final Kernels kernels;
  private final Progress progress;
  private double from;
  private double to = 1;

  StudyContext(long seed, int threads, Kernels kernels, Progress progress) {
    this.seed = seed;
    this.threads = threads;
    this.kernels = kernels;
    this.progress = progress;
  }

  /** The seed of the study. */
  public long seed() {
    return seed;
  }

  /** How many threads it may use. Its numbers must not depend on it. */
  public int threads() {
    return threads;
  }

  /** Kernels on those threads. */
  public Kernels kernels() {
    return kernels;
  }

  /** What follows is part {@code index} of {@code count} parts of about the same length. */
  public void part(int index, int count) {
    from = (double) index / count;
    to = (double) (index + 1) / count;
    at(0);
  }

  /** So much of the present part is done, 0 to 1. Ends the study if it was asked to end. */
  public void at(double fraction) {
    if (!progress.at(Math.round(WHOLE * (from + fraction * (to - from))), WHOLE, Double.NaN)) {
      throw new Interrupted();
    }
  }

  /**
   * Trains the model, from its present weights, within the present part.
   *
   * @throws DivergenceException if the numbers diverge
   */
  public Trajectory train(
      Task task, Model model, TrainingSpec training, Schedule schedule, long batchSeed)
      throws DivergenceException {
    return new Trainer(kernels, task, model, training, schedule, batchSeed)
        .run((step, steps, loss) -> {
          if ((step & 255) == 0 && step < steps) {
            at((double) step / steps);
          }
          return true;
        });
  }

  /**
   * Trains many models at once within the present part, each to the bits that {@link #train} would
   * give it; the results in the order of the jobs. A job that diverges says so in its result.
   */
  public List<TrainingBatch.Result> trainAll(List<TrainingBatch.Job> jobs) {
    return TrainingBatch.run(
        kernels,
        jobs,
        (step, steps, loss) -> {
          at(steps == 0 ? 1 : (double) step / steps);
          return true;
        });
  }

  /**
   * The same where none is to diverge.
   *
   * @return the trajectories, in the order of the jobs
   * @throws DivergenceException if the numbers of one diverge
   */
  public List<Trajectory> train(List<TrainingBatch.Job> jobs) throws DivergenceException {
    List<Trajectory> trajectories = new ArrayList<>();
    for (TrainingBatch.Result result : trainAll(jobs)) {
      trajectories.add(result.orThrow());
    }
    return trajectories;
  }
}
