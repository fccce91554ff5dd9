package dev.swingby.lab.report;

import dev.swingby.core.NpyArray;
import dev.swingby.core.Npz;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What report and figures need of a run folder, in concept coordinates: for a SIM task with axes B
 * outputs are {@code B^-1 f} and Jacobians {@code B^-1 J B}, so that axis p is concept p; else they
 * are as recorded.
 */
final class RunData {
  /** Axes that are shown at most. */
  private static final int MOST_AXES = 8;

  private final Map<String, NpyArray> trajectory;
  private final Map<String, NpyArray> task;
  private final int dimension;

  private RunData(Map<String, NpyArray> trajectory, Map<String, NpyArray> task) {
    this.trajectory = trajectory;
    this.task = task;
    this.dimension = array(task, "test").shape()[1];
  }

  static RunData read(Path folder) throws IOException {
    return new RunData(
        Npz.read(folder.resolve("trajectory.npz")), Npz.read(folder.resolve("task.npz")));
  }

  private static NpyArray array(Map<String, NpyArray> arrays, String name) {
    NpyArray array = arrays.get(name);
    if (array == null) {
      throw new IllegalArgumentException("the run folder lacks the array " + name);
    }
    return array;
  }

  /** A vector of the trajectory, such as {@code test_loss}. */
  double[] series(String name) {
    return array(trajectory, name).data();
  }

  /** The same from theory, if there is one. */
  Optional<double[]> theory(String name) {
    return Optional.ofNullable(trajectory.get("theory_" + name)).map(NpyArray::data);
  }

  int rows() {
    return series("time").length;
  }

  /** The number of axes shown: the concepts, or the first dimensions of other data. */
  int axes() {
    NpyArray signal = task.get("signal");
    return Math.min(MOST_AXES, signal == null ? dimension : signal.data().length);
  }

  /** Coordinates of points (n, d) on the shown axes: result[axis][point]. */
  private double[][] coordinates(double[] points) {
    int n = points.length / dimension;
    double[][] out = new double[axes()][n];
    NpyArray dual = task.get("dual");
    for (int axis = 0; axis < out.length; axis++) {
      for (int row = 0; row < n; row++) {
        out[axis][row] =
            dual == null
                ? points[row * dimension + axis]
                : along(dual.data(), axis, points, row * dimension);
      }
    }
    return out;
  }

  /** Column {@code axis} of the dual axes times the vector at an offset. */
  private double along(double[] dual, int axis, double[] values, int offset) {
    double sum = 0;
    for (int i = 0; i < dimension; i++) {
      sum += dual[i * dimension + axis] * values[offset + i];
    }
    return sum;
  }

  /** The simulated path. */
  double[][] path() {
    return coordinates(series("output"));
  }

  /** The path of theory. */
  Optional<double[][]> theoryPath() {
    return theory("output").map(this::coordinates);
  }

  /** The first test point. */
  double[] target() {
    double[] test = array(task, "test").data();
    double[] first = java.util.Arrays.copyOf(test, dimension);
    double[][] at = coordinates(first);
    double[] out = new double[at.length];
    for (int axis = 0; axis < out.length; axis++) {
      out[axis] = at[axis][0];
    }
    return out;
  }

  /** Cluster centres: result[axis][cluster]; no clusters for other data. */
  double[][] clusters() {
    NpyArray centroids = task.get("centroids");
    return centroids == null ? new double[axes()][0] : coordinates(centroids.data());
  }

  /** Which clusters lie in the plane of two axes: those of its concepts, and the origin's. */
  int[] clustersOn(int a, int b) {
    NpyArray signal = task.get("signal");
    int concepts = signal == null ? 0 : signal.data().length;
    return IntStream.range(0, clusters()[0].length)
        .filter(c -> c == a || c == b || c >= concepts)
        .toArray();
  }

  /** Entry (a, b) of the Jacobian over its frames, in concept coordinates. */
  double[] entry(String name, int a, int b) {
    double[] all = array(trajectory, name).data();
    int size = dimension * dimension;
    int frames = array(trajectory, "jacobian_time").data().length;
    NpyArray axes = task.get("axes");
    NpyArray dual = task.get("dual");
    double[] out = new double[frames];
    for (int f = 0; f < frames; f++) {
      out[f] =
          axes == null || dual == null
              ? all[f * size + a * dimension + b]
              : turned(dual.data(), all, f * size, axes.data(), a, b);
    }
    return out;
  }

  private double turned(double[] dual, double[] all, int offset, double[] axes, int a, int b) {
    double sum = 0;
    for (int i = 0; i < dimension; i++) {
      double inner = 0;
      for (int j = 0; j < dimension; j++) {
        inner += all[offset + i * dimension + j] * axes[j * dimension + b];
      }
      sum += dual[i * dimension + a] * inner;
    }
    return sum;
  }

  /**
   * Rows that tell the story: spread evenly, spread in the logarithm (for log axes), and every
   * local extremum of the test loss that stands out.
   */
  static int[] thinned(double[] loss, int most) {
    int n = loss.length;
    TreeSet<Integer> kept = new TreeSet<>();
    int half = Math.max(2, most / 2);
    for (int i = 0; i < half; i++) {
      kept.add((int) Math.round((n - 1.0) * i / (half - 1)));
      kept.add((int) Math.min(n - 1, Math.round(Math.expm1(Math.log(n) * i / (half - 1)))));
    }
    for (int i = 1; i + 1 < n && kept.size() < 2 * most; i++) {
      if ((loss[i] - loss[i - 1]) * (loss[i + 1] - loss[i]) < 0) {
        kept.add(i);
      }
    }
    return kept.stream().mapToInt(Integer::intValue).toArray();
  }

  /** At most so many of n indices, evenly, first and last among them. */
  static int[] evenly(int n, int most) {
    int count = Math.min(n, most);
    int[] out = new int[count];
    for (int i = 0; i < count; i++) {
      out[i] = count == 1 ? 0 : (int) Math.round((n - 1.0) * i / (count - 1));
    }
    return out;
  }

  static double[] pick(double[] values, int[] rows) {
    double[] out = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      out[i] = values[rows[i]];
    }
    return out;
  }
}
