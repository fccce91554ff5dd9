package dev.swingby.core.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Curvature and direction along a path, sample by sample, and the {@link Turn turns} among them:
 * the definition of {@link TurnDetector}, for whoever knows velocity and acceleration (flows) or
 * chords (recorded paths).
 */
public final class TurnProfile {
  /** How much a peak rises above the minima beside it. */
  public static final double FACTOR = 2;

  /** The least angle, in radians. */
  public static final double ANGLE = 0.1;

  /** The curvature, in 1 / length of the path, below which it is straight. */
  public static final double STRAIGHT = 0.1;

  /** The fraction of the length at either end that does not count. */
  public static final double MARGIN = 1e-3;

  /** Unit directions into and out of a sample; {@code place} is its length from the start. */
  private record Sample(
      double time, double place, double curvature, double[] in, double[] out, double rounding) {}

  private final List<Sample> samples = new ArrayList<>();
  private double length;

  /** Adds a sample, a way along the path after the last, from derivatives with respect to time. */
  public void add(double time, double way, double[] velocity, double[] acceleration) {
    add(time, way, velocity, acceleration, 0);
  }

  /** The same where the acceleration is known up to a rounding error. */
  public void add(
      double time, double way, double[] velocity, double[] acceleration, double rounding) {
    double vv = dot(velocity, velocity);
    double[] direction = scaled(velocity, 1 / Math.sqrt(vv));
    double curvature = curvature(velocity, acceleration);
    add(new Sample(time, 0, curvature, direction, direction, rounding / vv), way);
  }

  /**
   * Adds a sample from chords into and out of it: the curvature is the change of their direction
   * over half their length.
   */
  void addChords(double time, double way, double[] in, double[] out) {
    double[] bend = bend(in, out);
    double[] from = scaled(in, 1 / Math.sqrt(dot(in, in)));
    double[] to = scaled(out, 1 / Math.sqrt(dot(out, out)));
    add(new Sample(time, 0, Math.sqrt(dot(bend, bend)), from, to, 0), way);
  }

  /** The change of direction between chords, by half their length: curvature as a vector. */
  static double[] bend(double[] in, double[] out) {
    double before = Math.sqrt(dot(in, in));
    double after = Math.sqrt(dot(out, out));
    double[] change = change(scaled(in, 1 / before), scaled(out, 1 / after));
    return scaled(change, 2 / (before + after));
  }

  private void add(Sample s, double way) {
    if (Double.isFinite(s.curvature)) {
      length += way;
      samples.add(new Sample(s.time, length, s.curvature, s.in, s.out, s.rounding));
    }
  }

  /** kappa, or NaN where the path rests. */
  private static double curvature(double[] velocity, double[] acceleration) {
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

  /** x . y. */
  public static double dot(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum = Math.fma(x[i], y[i], sum);
    }
    return sum;
  }

  static double[] change(double[] from, double[] to) {
    double[] difference = new double[from.length];
    for (int i = 0; i < from.length; i++) {
      difference[i] = to[i] - from[i];
    }
    return difference;
  }

  static double[] scaled(double[] x, double factor) {
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = factor * x[i];
    }
    return y;
  }

  /** The angle between unit vectors, in radians; accurate for small ones. */
  private static double angle(double[] from, double[] to) {
    double[] change = change(from, to);
    return 2 * Math.asin(Math.min(1, Math.sqrt(dot(change, change)) / 2));
  }

  /** The turns, in order, where only rounding is to be told from curvature. */
  public List<Turn> turns() {
    return turns(0);
  }

  /** Half of the path, by length, is less curved than this. */
  double medianCurvature() {
    record Stretch(double curvature, double way) {}
    List<Stretch> stretches = new ArrayList<>();
    double before = 0;
    for (Sample s : samples) {
      stretches.add(new Stretch(s.curvature, s.place - before));
      before = s.place;
    }
    stretches.sort(Comparator.comparingDouble(Stretch::curvature));
    double sum = 0;
    for (Stretch s : stretches) {
      sum += s.way;
      if (sum >= length / 2) {
        return s.curvature;
      }
    }
    return 0;
  }

  /**
   * The turns, in order.
   *
   * @param noise the curvature that noise alone has: up to it the path counts as straight
   */
  List<Turn> turns(double noise) {
    double straight = Math.max(STRAIGHT, noise * length);
    List<Sample> inside =
        samples.stream()
            .filter(s -> s.place >= MARGIN * length && s.place <= (1 - MARGIN) * length)
            .filter(s -> FACTOR * s.rounding <= Math.max(s.curvature, straight / length))
            .toList();
    double[] height = new double[inside.size()];
    for (int i = 0; i < height.length; i++) {
      height[i] = Math.log(Math.max(inside.get(i).curvature * length, straight));
    }
    List<Integer> extrema = extrema(height);
    if (extrema.isEmpty()) {
      return List.of();
    }
    int last = height.length - 1;
    List<Integer> kept =
        Prominence.filter(extrema, i -> height[i], height[0], height[last], Math.log(FACTOR));
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      int at = kept.get(i);
      int before = i == 0 ? 0 : kept.get(i - 1);
      int after = i + 1 == kept.size() ? last : kept.get(i + 1);
      if (height[at] <= height[before] || height[at] <= height[after]) {
        continue;
      }
      Sample peak = inside.get(at);
      double[] in = inside.get(nearest(height, at, before)).in;
      double turned = angle(in, inside.get(nearest(height, at, after)).out);
      if (turned >= ANGLE) {
        turns.add(new Turn(peak.time, peak.curvature, turned, peak.curvature * length / straight));
      }
    }
    return List.copyOf(turns);
  }

  /** The first place from a peak on towards a minimum that is as low: where a leg begins. */
  private static int nearest(double[] height, int peak, int minimum) {
    int i = peak;
    while (i != minimum && height[i] > height[minimum]) {
      i += Integer.signum(minimum - peak);
    }
    return i;
  }

  /**
   * Minima and maxima in turn; of equal neighbours the first. A shelf is none: where two segments
   * meet, the curvature is sampled twice, and the two values may agree to the last bit.
   */
  private static List<Integer> extrema(double[] height) {
    List<Integer> extrema = new ArrayList<>();
    int reached = 0;
    double sense = 0;
    for (int i = 1; i < height.length; i++) {
      double change = height[i] - height[i - 1];
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
}
