package dev.swingby.lab.study;

import dev.swingby.analytic.Theory;
import dev.swingby.core.DivergenceException;
import dev.swingby.core.Model;
import dev.swingby.core.ModelSpec;
import dev.swingby.core.Schedule;
import dev.swingby.core.Task;
import dev.swingby.core.TrainingBatch;
import dev.swingby.core.TrainingSpec;
import dev.swingby.core.Trajectory;
import dev.swingby.kernels.Precision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.ToDoubleFunction;

/**
 * Linear models trained from consecutive seeds on two concepts, and whether the test loss swings.
 *
 * @param runs one a seed
 */
record SwingRuns(List<Run> runs) {
  /** A rise that counts, of the first test loss: beyond what minibatches do. */
  static final double SWINGS = 0.01;

  private static final double TOLERANCE = 1e-8;

  /**
   * One of them.
   *
   * @param seed of task, start and batches
   * @param task what it was trained on
   * @param start its initial weights
   * @param trained the training
   */
  record Run(long seed, Task task, Model start, Trajectory trained) {
    /** {@link SwingRuns#rise} of its test loss. */
    double rise() {
      return SwingRuns.rise(trained.testLosses());
    }

    boolean swings() {
      return rise() >= SWINGS;
    }

    /** f(x*) along concept k. */
    double[] coordinate(int k) {
      return coordinates(task, trained)[k];
    }

    /** The flow from the same start on the same points, at the times of the training. */
    Trajectory solved(TrainingSpec training, Schedule schedule) {
      return Theory.of(task, start, TOLERANCE)
          .solve(schedule, training.learningRate())
          .trajectory();
    }

    /**
     * What f(x*) along the weak concept owes to the strong one, as a part of the weak signal, when
     * the strong concept is half learned: {@code w12 mu_2 / mu_1}.
     */
    double mixed() {
      double[] mu = task.concepts().orElseThrow().coordinates(task.test());
      double[] strong = coordinate(1);
      double[] axes = task.concepts().orElseThrow().axes();
      int d = task.dimension();
      for (int j = 0; j < trained.jacobians(); j++) {
        if (strong[trained.jacobianRow(j)] >= mu[1] / 2) {
          double[] image = new double[d];
          for (int a = 0; a < d; a++) {
            for (int b = 0; b < d; b++) {
              image[a] = Math.fma(trained.jacobian(j, a, b), axes[b * d + 1], image[a]);
            }
          }
          return task.concepts().orElseThrow().coordinates(image)[0] * mu[1] / mu[0];
        }
      }
      return Double.NaN;
    }
  }

  /** f(x*) in concept coordinates, (concept, row). */
  static double[][] coordinates(Task task, Trajectory t) {
    Task.Concepts concepts = task.concepts().orElseThrow();
    double[][] out = new double[concepts.count()][t.rows()];
    double[] f = new double[t.dimension()];
    for (int row = 0; row < t.rows(); row++) {
      for (int i = 0; i < f.length; i++) {
        f[i] = t.output(row, i);
      }
      double[] z = concepts.coordinates(f);
      for (int k = 0; k < z.length; k++) {
        out[k][row] = z[k];
      }
    }
    return out;
  }

  /** The largest rise of a loss above its least value so far, of its first value. */
  static double rise(double[] loss) {
    double least = loss[0];
    double rise = 0;
    for (double value : loss) {
      least = Math.min(least, value);
      rise = Math.max(rise, value - least);
    }
    return rise / loss[0];
  }

  /**
   * Trains.
   *
   * @param tasks the task of each seed
   * @throws DivergenceException if the numbers of one diverge
   */
  static SwingRuns train(
      StudyContext context,
      LongFunction<Task> tasks,
      ModelSpec spec,
      TrainingSpec training,
      Schedule schedule,
      int seeds)
      throws DivergenceException {
    List<Task> drawn = new ArrayList<>();
    List<Model> starts = new ArrayList<>();
    List<TrainingBatch.Job> jobs = new ArrayList<>();
    for (int i = 0; i < seeds; i++) {
      long seed = context.seed() + i;
      Task task = tasks.apply(seed);
      Model start = Model.gaussian(spec, task.dimension(), Precision.F64, seed);
      drawn.add(task);
      starts.add(start);
      jobs.add(new TrainingBatch.Job(task, start.copy(Precision.F32), training, schedule, seed));
    }
    List<Trajectory> trained = context.train(jobs);
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < seeds; i++) {
      runs.add(new Run(context.seed() + i, drawn.get(i), starts.get(i), trained.get(i)));
    }
    return new SwingRuns(List.copyOf(runs));
  }

  double[] each(ToDoubleFunction<Run> number) {
    return runs.stream().mapToDouble(number).toArray();
  }

  /** The share of runs that swing. */
  double share() {
    return runs.stream().filter(Run::swings).count() / (double) runs.size();
  }

  /** The run that swings deepest. */
  Run deepest() {
    Run best = runs.getFirst();
    for (Run run : runs) {
      best = run.rise() > best.rise() ? run : best;
    }
    return best;
  }

  /** Test losses over the runs, each as a part of its first value. */
  Quartiles losses() {
    return Quartiles.of(
        runs.stream()
            .map(run -> {
              double first = run.trained().testLoss(0);
              return Arrays.stream(run.trained().testLosses()).map(v -> v / first).toArray();
            })
            .toList());
  }
}
