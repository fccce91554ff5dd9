package dev.swingby.core.concept;

import dev.swingby.core.Task;
import dev.swingby.core.Trajectory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The path of one composition in concept space over training: a row a checkpoint. Coordinates are
 * exact (SIM: the model's output along each concept) or measured (the mean over generated images of
 * a classifier's probability of each concept; Park et al. 2024, section 4).
 *
 * @param concepts the names of the axes
 * @param time of each row, increasing: steps, or learning rate x steps
 * @param coordinates row-major (rows, concepts)
 * @param target the corner that was asked for, (concepts)
 */
public record ConceptPath(
    List<String> concepts, double[] time, double[] coordinates, double[] target) {
  /**
   * Where the smoothing kernel ends, in sigmas (as in the code published with Park et al. 2024).
   */
  private static final double TRUNCATE = 6;

  /** What {@link #firstAbove} and its like say of what does not happen. */
  public static final double NEVER = Double.POSITIVE_INFINITY;

  public ConceptPath {
    concepts = List.copyOf(concepts);
    if (target.length != concepts.size()
        || coordinates.length != time.length * concepts.size()
        || concepts.isEmpty()) {
      throw new IllegalArgumentException(
          "%d rows of %d concepts need that many coordinates and targets, got %d and %d"
              .formatted(time.length, concepts.size(), coordinates.length, target.length));
    }
    for (int row = 1; row < time.length; row++) {
      if (!(time[row] > time[row - 1])) {
        throw new IllegalArgumentException(
            "times must increase, row %d is %s after %s".formatted(row, time[row], time[row - 1]));
      }
    }
  }

  /**
   * The path of the output at the task's first test point, in units of the points.
   *
   * @throws IllegalArgumentException if the task's concepts are not known
   */
  public static ConceptPath of(Task task, Trajectory trajectory) {
    Task.Concepts axes =
        task.concepts()
            .orElseThrow(() -> new IllegalArgumentException("the task's concepts are not known"));
    int d = task.dimension();
    int s = axes.count();
    double[] coordinates = new double[trajectory.rows() * s];
    double[] outputs = trajectory.outputs();
    for (int row = 0; row < trajectory.rows(); row++) {
      double[] out = Arrays.copyOfRange(outputs, row * d, (row + 1) * d);
      System.arraycopy(axes.coordinates(out), 0, coordinates, row * s, s);
    }
    double[] target = axes.coordinates(Arrays.copyOf(task.test(), d));
    List<String> names = IntStream.rangeClosed(1, s).mapToObj(p -> "concept " + p).toList();
    return new ConceptPath(names, trajectory.times(), coordinates, target);
  }

  /** The number of checkpoints. */
  public int rows() {
    return time.length;
  }

  /** The number of concepts. */
  public int dimension() {
    return target.length;
  }

  /** One coordinate of a row. */
  public double at(int row, int concept) {
    return coordinates[row * dimension() + concept];
  }

  /** The coordinates of a row, a new array. */
  public double[] point(int row) {
    return Arrays.copyOfRange(coordinates, row * dimension(), (row + 1) * dimension());
  }

  /** One coordinate over the rows, a new array. */
  public double[] coordinate(int concept) {
    return overRows(row -> at(row, concept));
  }

  /** The same path with other coordinates, row-major (rows, concepts). */
  public ConceptPath with(double[] other) {
    return new ConceptPath(concepts, time, other, target);
  }

  /** The same with every coordinate and the target divided by the target: the corner (1, .., 1). */
  public ConceptPath normalised() {
    double[] scaled = coordinates.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] /= target[i % dimension()];
    }
    double[] ones = new double[dimension()];
    Arrays.fill(ones, 1);
    return new ConceptPath(concepts, time, scaled, ones);
  }

  /**
   * The path under a Gaussian over checkpoints, cut off at six sigmas and normalised to the rows
   * that are there.
   *
   * @param sigma in checkpoints; 0: as it is
   */
  public ConceptPath smoothed(double sigma) {
    if (!(sigma >= 0)) {
      throw new IllegalArgumentException("sigma must be >= 0, got " + sigma);
    }
    if (sigma == 0) {
      return this;
    }
    int reach = (int) Math.ceil(TRUNCATE * sigma);
    int d = dimension();
    double[] smooth = new double[coordinates.length];
    for (int row = 0; row < rows(); row++) {
      double sum = 0;
      for (int k = Math.max(0, row - reach); k <= Math.min(rows() - 1, row + reach); k++) {
        double weight = Math.exp(-0.5 * (k - row) * (k - row) / (sigma * sigma));
        sum += weight;
        for (int i = 0; i < d; i++) {
          smooth[row * d + i] = Math.fma(weight, coordinates[k * d + i], smooth[row * d + i]);
        }
      }
      for (int i = 0; i < d; i++) {
        smooth[row * d + i] /= sum;
      }
    }
    return with(smooth);
  }

  /** |dC/dt| of every row, by differences to the rows beside it. */
  public double[] speed() {
    return overRows(row -> {
      int from = Math.max(0, row - 1);
      int to = Math.min(rows() - 1, row + 1);
      return to == from ? 0 : distance(point(from), point(to)) / (time[to] - time[from]);
    });
  }

  /** The squared distance of every row from the target. */
  public double[] squaredDistance() {
    return overRows(row -> Math.pow(distance(point(row), target), 2));
  }

  /** {@code 1 - |target_i - c_i|} of every row: for probabilities the accuracy of a concept. */
  public double[] accuracy(int concept) {
    return overRows(row -> 1 - Math.abs(target[concept] - at(row, concept)));
  }

  /** The joint accuracy of every row: the product of {@link #accuracy} over the concepts. */
  public double[] jointAccuracy() {
    double[] joint = new double[rows()];
    Arrays.fill(joint, 1);
    for (int i = 0; i < dimension(); i++) {
      double[] one = accuracy(i);
      Arrays.setAll(joint, row -> joint[row] * one[row]);
    }
    return joint;
  }

  /**
   * The time of the first of {@code rows} rows in a run whose values are all above the threshold;
   * {@link #NEVER} if there is none.
   *
   * @param values one a row, such as {@link #accuracy}
   */
  public double firstAbove(double[] values, double threshold, int rows) {
    int held = 0;
    for (int row = 0; row < values.length; row++) {
      held = values[row] > threshold ? held + 1 : 0;
      if (held == rows) {
        return time[row - rows + 1];
      }
    }
    return NEVER;
  }

  /** The inverse of {@link #firstAbove} of a concept's accuracy; 0 if it is never learned. */
  public double learningSpeed(int concept, double threshold, int rows) {
    return 1 / firstAbove(accuracy(concept), threshold, rows);
  }

  /**
   * A rise of an error from a minimum to a later maximum.
   *
   * @param from time of the minimum
   * @param to time of the maximum
   * @param size of the rise, 0 if the error never rises
   */
  public record Rise(double from, double to, double size) {}

  /**
   * The largest rise of an error from any row to a later one: how far from monotonic it is. A rise
   * that begins at the first row is one from the start, not a second descent.
   *
   * @param error one a row, such as {@link #squaredDistance}
   */
  public Rise largestRise(double[] error) {
    Rise largest = new Rise(time[0], time[0], 0);
    int least = 0;
    for (int row = 1; row < error.length; row++) {
      if (error[row] - error[least] > largest.size) {
        largest = new Rise(time[least], time[row], error[row] - error[least]);
      }
      least = error[row] < error[least] ? row : least;
    }
    return largest;
  }

  static double distance(double[] from, double[] to) {
    double[] way = TurnProfile.change(from, to);
    return Math.sqrt(TurnProfile.dot(way, way));
  }

  private double[] overRows(java.util.function.IntToDoubleFunction of) {
    return IntStream.range(0, rows()).mapToDouble(of).toArray();
  }
}
