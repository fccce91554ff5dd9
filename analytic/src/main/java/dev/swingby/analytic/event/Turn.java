package dev.swingby.analytic.event;

import java.util.ArrayList;
import java.util.List;

/**
 * A sudden turn of a path x(t) in concept space: a peak of its curvature {@code kappa = sqrt(|x'|^2
 * |x''|^2 - (x' . x'')^2) / |x'|^3}, in two dimensions {@code |x' x x''| / |x'|^3}.
 *
 * <p>The definition, the same for flows, simulations and diffusion: with kappa in units of one over
 * the length of the path, and never below {@link #STRAIGHT}, a peak counts if kappa is {@link
 * #FACTOR} times larger there than at the minima beside it, and if the direction turns by at least
 * {@link #ANGLE} between these. The first and last {@link #MARGIN} of the length are left out:
 * there the path hardly moves and its direction is rounding.
 *
 * @param time t of the peak
 * @param curvature kappa there, in 1 / units of x
 * @param angle by how much the direction turns, in radians, from minimum to minimum of kappa
 */
public record Turn(double time, double curvature, double angle) {
  /** How much a peak rises above the minima beside it. */
  public static final double FACTOR = 2;

  /** The least angle, in radians. */
  public static final double ANGLE = 0.1;

  /** The curvature, in 1 / length of the path, below which it is straight. */
  public static final double STRAIGHT = 0.1;

  /** The fraction of the length at either end that does not count. */
  public static final double MARGIN = 1e-3;

  /**
   * The turns of a recorded path, by second differences.
   *
   * @param time of the rows, increasing
   * @param points row-major (rows, dimension)
   */
  public static List<Turn> ofCurve(double[] time, double[] points, int dimension) {
    Profile profile = new Profile();
    double[] velocity = new double[dimension];
    double[] acceleration = new double[dimension];
    for (int row = 1; row + 1 < time.length; row++) {
      double h1 = time[row] - time[row - 1];
      double h2 = time[row + 1] - time[row];
      double way = 0;
      for (int i = 0; i < dimension; i++) {
        double before = points[(row - 1) * dimension + i];
        double here = points[row * dimension + i];
        double s1 = (here - before) / h1;
        double s2 = (points[(row + 1) * dimension + i] - here) / h2;
        velocity[i] = (s1 * h2 + s2 * h1) / (h1 + h2);
        acceleration[i] = 2 * (s2 - s1) / (h1 + h2);
        way = Math.fma(here - before, here - before, way);
      }
      profile.add(time[row], Math.sqrt(way), velocity, acceleration);
    }
    return profile.turns();
  }

  /** kappa, or NaN where the path rests. */
  static double curvature(double[] velocity, double[] acceleration) {
    double vv = dot(velocity, velocity);
    double va = dot(velocity, acceleration);
    // |a - v (v . a) / |v|^2|: the part across the path, without cancellation of squares.
    double across = 0;
    for (int i = 0; i < velocity.length; i++) {
      double part = acceleration[i] - velocity[i] * va / vv;
      across = Math.fma(part, part, across);
    }
    return Math.sqrt(across) / vv;
  }

  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum = Math.fma(a[i], b[i], sum);
    }
    return sum;
  }

  /** Curvature and direction along a path, sample by sample. */
  static final class Profile {
    private record Sample(
        double time, double length, double angle, double curvature, double rounding) {}

    private final List<Sample> samples = new ArrayList<>();
    private double length;
    private double angle;
    private double[] direction = new double[0];

    /** Adds a sample, a way along the path after the last. */
    void add(double time, double way, double[] velocity, double[] acceleration) {
      add(time, way, velocity, acceleration, 0);
    }

    /** The same where the acceleration is known up to a rounding error. */
    void add(double time, double way, double[] velocity, double[] acceleration, double rounding) {
      double curvature = curvature(velocity, acceleration);
      if (!Double.isFinite(curvature)) {
        return;
      }
      length += way;
      double speed = Math.sqrt(dot(velocity, velocity));
      double[] now = new double[velocity.length];
      double change = 0;
      for (int i = 0; i < now.length; i++) {
        now[i] = velocity[i] / speed;
        double step = direction.length == 0 ? 0 : now[i] - direction[i];
        change = Math.fma(step, step, change);
      }
      angle += 2 * Math.asin(Math.min(1, Math.sqrt(change) / 2));
      direction = now;
      samples.add(new Sample(time, length, angle, curvature, rounding / (speed * speed)));
    }

    /** The turns, in order. */
    List<Turn> turns() {
      List<Sample> inside =
          samples.stream()
              .filter(s -> s.length >= MARGIN * length && s.length <= (1 - MARGIN) * length)
              .filter(s -> FACTOR * s.rounding <= Math.max(s.curvature, STRAIGHT / length))
              .toList();
      List<Integer> extrema = extrema(inside);
      if (extrema.isEmpty()) {
        return List.of();
      }
      double first = logarithm(inside.getFirst());
      double last = logarithm(inside.getLast());
      List<Integer> kept =
          Prominence.filter(extrema, i -> logarithm(inside.get(i)), first, last, Math.log(FACTOR));
      List<Turn> turns = new ArrayList<>();
      for (int i = 0; i < kept.size(); i++) {
        Sample before = i == 0 ? inside.getFirst() : inside.get(kept.get(i - 1));
        Sample after = i + 1 == kept.size() ? inside.getLast() : inside.get(kept.get(i + 1));
        Sample peak = inside.get(kept.get(i));
        double turned = after.angle - before.angle;
        if (logarithm(peak) > logarithm(before)
            && logarithm(peak) > logarithm(after)
            && turned >= ANGLE) {
          turns.add(new Turn(peak.time, peak.curvature, turned));
        }
      }
      return List.copyOf(turns);
    }

    /**
     * Minima and maxima in turn; of equal neighbours the first. A shelf is none: where two segments
     * meet, the curvature is sampled twice, and the two values may agree to the last bit.
     */
    private List<Integer> extrema(List<Sample> inside) {
      List<Integer> extrema = new ArrayList<>();
      int reached = 0;
      double sense = 0;
      for (int i = 1; i < inside.size(); i++) {
        double change = logarithm(inside.get(i)) - logarithm(inside.get(i - 1));
        if (change * sense < 0) {
          extrema.add(reached);
        }
        if (change != 0) {
          sense = Math.signum(change);
          reached = i;
        }
      }
      return extrema;
    }

    private double logarithm(Sample s) {
      return Math.log(Math.max(s.curvature * length, STRAIGHT));
    }
  }
}
