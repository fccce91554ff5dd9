package dev.swingby.lab.run;

import dev.swingby.analytic.Theory;
import dev.swingby.core.Model;
import dev.swingby.core.NpyArray;
import dev.swingby.core.Npz;
import dev.swingby.core.Task;
import dev.swingby.core.Trajectory;
import dev.swingby.kernels.Precision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The data files of a run: trajectories, task, weights. */
final class RunFiles {
  private static final int MOST_POINTS = 200_000;

  private RunFiles() {}

  static void write(Path folder, RunResult r) throws IOException {
    Csv.write(folder.resolve("trajectory.csv"), r.trajectory(), r.config().precision());
    if (r.theory().isPresent()) {
      Csv.write(folder.resolve("theory.csv"), r.theory().get().trajectory(), Precision.F64);
    }
    Npz.write(folder.resolve("trajectory.npz"), trajectory(r));
    Npz.write(folder.resolve("task.npz"), task(r.materials().task()));
    Npz.write(folder.resolve("weights-initial.npz"), weights(r.materials().start()));
    Npz.write(folder.resolve("weights-final.npz"), weights(r.model()));
  }

  static void writeTheory(Path folder, Materials materials, Theory.Result result)
      throws IOException {
    Csv.write(folder.resolve("theory.csv"), result.trajectory(), Precision.F64);
    Npz.write(folder.resolve("task.npz"), task(materials.task()));
  }

  private static Map<String, NpyArray> trajectory(RunResult r) {
    Trajectory t = r.trajectory();
    int d = t.dimension();
    Map<String, NpyArray> arrays = new LinkedHashMap<>();
    arrays.put("step", NpyArray.ofLongs(t.steps()));
    arrays.put("time", NpyArray.of(t.times(), t.rows()));
    arrays.put("train_loss", NpyArray.of(t.trainLosses(), t.rows()));
    arrays.put("test_loss", NpyArray.of(t.testLosses(), t.rows()));
    arrays.put("output", NpyArray.of(t.outputs(), t.rows(), d));
    long[] steps = new long[t.jacobians()];
    double[] times = new double[t.jacobians()];
    for (int j = 0; j < steps.length; j++) {
      steps[j] = t.step(t.jacobianRow(j));
      times[j] = t.time(t.jacobianRow(j));
    }
    arrays.put("jacobian_step", NpyArray.ofLongs(steps));
    arrays.put("jacobian_time", NpyArray.of(times, times.length));
    arrays.put("jacobian", NpyArray.of(t.jacobianValues(), t.jacobians(), d, d));
    if (t.testPoints() > 0) {
      arrays.put("test_point_loss", NpyArray.of(t.pointLosses(), t.rows(), t.testPoints()));
    }
    if (r.theory().isPresent()) {
      Trajectory theory = r.theory().get().trajectory();
      if (theory.testPoints() > 0) {
        arrays.put(
            "theory_test_point_loss",
            NpyArray.of(theory.pointLosses(), theory.rows(), theory.testPoints()));
      }
      arrays.put("theory_train_loss", NpyArray.of(theory.trainLosses(), theory.rows()));
      arrays.put("theory_test_loss", NpyArray.of(theory.testLosses(), theory.rows()));
      arrays.put("theory_output", NpyArray.of(theory.outputs(), theory.rows(), d));
      arrays.put("theory_jacobian", NpyArray.of(theory.jacobianValues(), theory.jacobians(), d, d));
    }
    return arrays;
  }

  private static Map<String, NpyArray> task(Task task) {
    int d = task.dimension();
    Map<String, NpyArray> arrays = new LinkedHashMap<>();
    arrays.put("test", NpyArray.of(task.test(), task.testPoints(), d));
    arrays.put("second_moment", NpyArray.of(task.secondMoment(), d, d));
    if (task.concepts().isPresent()) {
      Task.Concepts c = task.concepts().get();
      double[] centroids = new double[c.centroids().size() * d];
      for (int p = 0; p < c.centroids().size(); p++) {
        System.arraycopy(c.centroids().get(p), 0, centroids, p * d, d);
      }
      arrays.put("centroids", NpyArray.of(centroids, c.centroids().size(), d));
      arrays.put("axes", NpyArray.of(c.axes(), d, d));
      arrays.put("dual", NpyArray.of(c.dual(), d, d));
      arrays.put("signal", NpyArray.of(array(c.signal()), c.count()));
      arrays.put("diversity", NpyArray.of(array(c.diversity()), d));
    }
    if (!task.population() && task.x().length <= MOST_POINTS) {
      arrays.put("x", NpyArray.of(task.x(), task.points(), d));
    }
    return arrays;
  }

  private static double[] array(java.util.List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static Map<String, NpyArray> weights(Model model) {
    Map<String, NpyArray> arrays = new LinkedHashMap<>();
    model
        .weights()
        .forEach((name, w) -> arrays.put(name, NpyArray.of(w.toDoubles(), w.rows(), w.cols())));
    return arrays;
  }
}
