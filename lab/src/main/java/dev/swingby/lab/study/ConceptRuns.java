package dev.swingby.lab.study;

import dev.swingby.analytic.closed.OneLayer;
import dev.swingby.core.DivergenceException;
import dev.swingby.core.Model;
import dev.swingby.core.ModelSpec;
import dev.swingby.core.Schedule;
import dev.swingby.core.SimTask;
import dev.swingby.core.Task;
import dev.swingby.core.TrainingBatch;
import dev.swingby.core.TrainingSpec;
import dev.swingby.core.Trajectory;
import dev.swingby.kernels.Precision;
import dev.swingby.lab.check.LearningTimes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.ejml.data.DMatrixRMaj;

/**
 * Trainings from consecutive seeds, each with a task, a start and batches of its own, in concept
 * coordinates.
 *
 * @param time of the rows
 * @param runs one a seed, the first that of the study
 */
record ConceptRuns(double[] time, List<Run> runs) {
  /**
   * One of them.
   *
   * @param coordinate f(x*) along concept k, (k, row)
   * @param learned when each concept reaches half its signal; infinite if never
   * @param trainLoss by row
   * @param testLoss by row
   * @param exact of a one-layer model: the same start on the same points, solved
   */
  record Run(
      double[][] coordinate,
      double[] learned,
      double[] trainLoss,
      double[] testLoss,
      Optional<OneLayer> exact) {
    static Run of(Task task, Trajectory t, Optional<OneLayer> exact) {
      Task.Concepts concepts = task.concepts().orElseThrow();
      double[][] coordinate = SwingRuns.coordinates(task, t);
      double[] learned = new double[concepts.count()];
      for (int k = 0; k < learned.length; k++) {
        double at = LearningTimes.of(concepts, t, k);
        learned[k] = at < 0 ? Double.POSITIVE_INFINITY : at;
      }
      return new Run(coordinate, learned, t.trainLosses(), t.testLosses(), exact);
    }
  }

  /**
   * Trains.
   *
   * @param count how many seeds, from the study's on
   * @throws DivergenceException if the numbers of one diverge
   */
  static ConceptRuns train(
      StudyContext context,
      SimTask sim,
      ModelSpec spec,
      TrainingSpec training,
      Schedule schedule,
      int count)
      throws DivergenceException {
    List<Task> tasks = new ArrayList<>();
    List<TrainingBatch.Job> jobs = new ArrayList<>();
    List<Optional<OneLayer>> exact = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long seed = context.seed() + i;
      Task task = sim.draw(seed);
      tasks.add(task);
      Model start = Model.gaussian(spec, task.dimension(), Precision.F32, seed);
      exact.add(
          spec.kind() == ModelSpec.Kind.LINEAR
              ? Optional.of(solved(task, start))
              : Optional.empty());
      jobs.add(new TrainingBatch.Job(task, start, training, schedule, seed));
    }
    List<Trajectory> trained = context.train(jobs);
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      runs.add(Run.of(tasks.get(i), trained.get(i), exact.get(i)));
    }
    return new ConceptRuns(trained.getFirst().times(), List.copyOf(runs));
  }

  /**
   * One layer in concept coordinates: all points lie along the s informative axes, and the rows of
   * W do not know of each other, so an (s, s) block holds all of f(x*) along the concepts.
   */
  private static OneLayer solved(Task task, Model start) {
    Task.Concepts concepts = task.concepts().orElseThrow();
    int d = task.dimension();
    int s = concepts.count();
    DMatrixRMaj a = new DMatrixRMaj(s, s);
    for (int row = 0; row < task.points(); row++) {
      double[] z = concepts.coordinates(Arrays.copyOfRange(task.x(), row * d, row * d + d));
      for (int i = 0; i < s * s; i++) {
        a.add(i / s, i % s, z[i / s] * z[i % s] / task.points());
      }
    }
    double[] w = start.weight("w").toDoubles();
    DMatrixRMaj block = new DMatrixRMaj(s, s);
    for (int j = 0; j < s; j++) {
      double[] image = new double[d];
      for (int i = 0; i < d * d; i++) {
        image[i / d] += w[i] * concepts.axes()[i % d * d + j];
      }
      double[] column = concepts.coordinates(image);
      for (int i = 0; i < s; i++) {
        block.set(i, j, column[i]);
      }
    }
    return new OneLayer(a, block);
  }

  Run first() {
    return runs.getFirst();
  }

  /** A number of every run. */
  double[] each(ToDoubleFunction<Run> number) {
    return runs.stream().mapToDouble(number).toArray();
  }

  /** The share of runs. */
  double share(Predicate<Run> holds) {
    return runs.stream().filter(holds).count() / (double) runs.size();
  }

  /** The share of runs that learn concept k before concept j. */
  double first(int k, int j) {
    return share(run -> run.learned[k] < run.learned[j]);
  }

  /** Concept k as a fraction of its signal, over the runs. */
  Quartiles fraction(int k, double signal) {
    return Quartiles.of(
        runs.stream()
            .map(run -> Arrays.stream(run.coordinate[k]).map(v -> v / signal).toArray())
            .toList());
  }

  Quartiles testLoss() {
    return Quartiles.of(runs.stream().map(Run::testLoss).toList());
  }
}
