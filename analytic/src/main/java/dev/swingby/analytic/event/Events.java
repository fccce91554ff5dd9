package dev.swingby.analytic.event;

import dev.swingby.analytic.dynamics.Dynamics;
import dev.swingby.analytic.dynamics.Matrices;
import dev.swingby.core.concept.Turn;
import dev.swingby.core.concept.TurnProfile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/**
 * Finds what happens on the way: extrema of the test loss, sudden turns of the path of the first
 * test point's output, and when each coordinate reaches its target. On every segment outputs and
 * rates are interpolated at Chebyshev points and the events located on the interpolants, so to the
 * tolerance of the solution.
 */
public final class Events implements Dynamics.Visitor {
  private final List<double[]> tests;
  private final double[] target;
  private final Coordinates coordinates;
  private final SignChanges slope = new SignChanges();
  private final SignChanges bend = new SignChanges();
  private final SignChanges[] reaching;
  private final double[] reached;
  private final List<TurningPoint> extrema = new ArrayList<>();
  private final TurnProfile profile = new TurnProfile();
  private double firstLoss = Double.NaN;
  private double lastLoss;
  private double[] place = new double[0];

  /** The concept coordinates of a point. */
  @FunctionalInterface
  public interface Coordinates {
    /** A new array. */
    double[] of(double[] point);
  }

  /**
   * @param tests the test points; the path is that of the first
   * @param coordinates linear, in which the path is looked at
   */
  public Events(List<double[]> tests, Coordinates coordinates) {
    this.tests = List.copyOf(tests);
    this.coordinates = coordinates;
    target = coordinates.of(tests.getFirst());
    reaching = new SignChanges[target.length];
    Arrays.setAll(reaching, p -> new SignChanges());
    reached = new double[target.length];
    Arrays.fill(reached, Double.POSITIVE_INFINITY);
  }

  /** The minima and maxima of the test loss so far. */
  public List<TurningPoint> turningPoints() {
    return Double.isNaN(firstLoss)
        ? List.of()
        : TurningPoint.prominent(extrema, firstLoss, lastLoss);
  }

  /** The sudden turns of the path so far. */
  public List<Turn> turns() {
    return profile.turns();
  }

  /** When each concept was learned. */
  public List<Crossing> crossings() {
    List<Crossing> list = new ArrayList<>();
    for (int p = 0; p < reached.length; p++) {
      list.add(new Crossing(p, reached[p]));
    }
    return List.copyOf(list);
  }

  @Override
  public void visit(Dynamics.Segment segment) {
    if (Double.isNaN(firstLoss)) {
      firstLoss = loss(segment, segment.from());
    }
    lastLoss = firstLoss;
    if (segment.to() <= segment.from()) {
      return;
    }
    Samples samples = new Samples(segment);
    lastLoss = samples.lastLoss;
    Chebyshev change = samples.slope;
    for (SignChanges.Zero zero :
        slope.scan(change::at, change.derivative()::at, segment.from(), segment.to())) {
      TurningPoint.Kind kind =
          zero.rising() ? TurningPoint.Kind.MINIMUM : TurningPoint.Kind.MAXIMUM;
      extrema.add(new TurningPoint(kind, zero.time(), loss(segment, zero.time())));
    }
    for (int p = 0; p < target.length; p++) {
      if (reached[p] == Double.POSITIVE_INFINITY) {
        reach(p, samples, segment.from(), segment.to());
      }
    }
    if (target.length > 1) {
      bends(samples, segment.from(), segment.to());
    }
  }

  private double loss(Dynamics.Segment segment, double t) {
    double sum = 0;
    for (double[] x : tests) {
      double[] out = segment.output(t, x);
      for (int i = 0; i < out.length; i++) {
        sum = Math.fma(out[i] - x[i], out[i] - x[i], sum);
      }
    }
    return sum / (2.0 * tests.size());
  }

  private void reach(int p, Samples samples, double from, double to) {
    double goal = Crossing.LEARNED * target[p];
    double sense = Math.signum(goal);
    Chebyshev x = samples.path[p];
    Chebyshev v = samples.velocity[p];
    if (from == 0 && sense * (x.at(0) - goal) >= 0) {
      reached[p] = 0;
      return;
    }
    for (SignChanges.Zero zero :
        reaching[p].scan(t -> sense * (x.at(t) - goal), t -> sense * v.at(t), from, to)) {
      if (zero.rising()) {
        reached[p] = Math.min(reached[p], zero.time());
      }
    }
  }

  /** Samples the curvature at the Chebyshev points and at its own extrema between them. */
  private void bends(Samples samples, double from, double to) {
    Bend bent = new Bend(samples.velocity);
    double step = (to - from) * 1e-3;
    List<Double> times = new ArrayList<>();
    for (double t : Chebyshev.points(from, to)) {
      times.add(t);
    }
    for (SignChanges.Zero zero :
        bend.scan(
            bent::risingAt,
            t -> bent.risingAt(Math.min(to, t + step)) - bent.risingAt(Math.max(from, t - step)),
            from,
            to)) {
      times.add(zero.time());
    }
    times.sort(null);
    for (double t : times) {
      double[] now = samples.place(t);
      double way = 0;
      for (int i = 0; i < now.length; i++) {
        double moved = place.length == 0 ? 0 : now[i] - place[i];
        way = Math.fma(moved, moved, way);
      }
      place = now;
      double[] v = bent.velocityAt(t);
      double rounding = Chebyshev.derivativeRounding(from, to) * Math.sqrt(TurnProfile.dot(v, v));
      profile.add(t, Math.sqrt(way), v, bent.accelerationAt(t), rounding);
    }
  }

  /** The interpolants on one segment. */
  private final class Samples {
    private final Chebyshev slope;
    private final Chebyshev[] path = new Chebyshev[target.length];
    private final Chebyshev[] velocity = new Chebyshev[target.length];
    private double lastLoss;

    Samples(Dynamics.Segment segment) {
      double from = segment.from();
      double to = segment.to();
      double[] t = Chebyshev.points(from, to);
      double[] slopes = new double[t.length];
      double[][] x = new double[target.length][t.length];
      double[][] v = new double[target.length][t.length];
      for (int i = 0; i < t.length; i++) {
        sample(segment, t[i], i, slopes, x, v);
      }
      slope = new Chebyshev(from, to, slopes);
      for (int p = 0; p < target.length; p++) {
        path[p] = new Chebyshev(from, to, x[p]);
        velocity[p] = new Chebyshev(from, to, v[p]);
      }
    }

    private void sample(
        Dynamics.Segment segment, double t, int i, double[] slopes, double[][] x, double[][] v) {
      // Many test points share one product.
      boolean many = tests.size() > 1;
      DMatrixRMaj w = many ? segment.product(t) : new DMatrixRMaj(0, 0);
      DMatrixRMaj rate = many ? segment.rate(t) : w;
      double squares = 0;
      for (int k = 0; k < tests.size(); k++) {
        double[] point = tests.get(k);
        double[] out = many ? Matrices.times(w, point) : segment.output(t, point);
        double[] move = many ? Matrices.times(rate, point) : segment.outputRate(t, point);
        for (int j = 0; j < out.length; j++) {
          slopes[i] = Math.fma(out[j] - point[j], move[j], slopes[i]);
          squares = Math.fma(out[j] - point[j], out[j] - point[j], squares);
        }
        if (k == 0) {
          double[] z = coordinates.of(out);
          double[] dz = coordinates.of(move);
          for (int p = 0; p < target.length; p++) {
            x[p][i] = z[p];
            v[p][i] = dz[p];
          }
        }
      }
      slopes[i] /= tests.size();
      lastLoss = squares / (2.0 * tests.size());
    }

    double[] place(double t) {
      return Bend.at(path, t);
    }
  }

  /** Velocity and its derivatives, and whether the curvature rises. */
  private static final class Bend {
    private final Chebyshev[] velocity;
    private final Chebyshev[] acceleration;
    private final Chebyshev[] jerk;

    Bend(Chebyshev[] velocity) {
      this.velocity = velocity;
      acceleration = derivatives(velocity);
      jerk = derivatives(acceleration);
    }

    private static Chebyshev[] derivatives(Chebyshev[] of) {
      return Arrays.stream(of).map(Chebyshev::derivative).toArray(Chebyshev[]::new);
    }

    static double[] at(Chebyshev[] of, double t) {
      return Arrays.stream(of).mapToDouble(c -> c.at(t)).toArray();
    }

    double[] velocityAt(double t) {
      return at(velocity, t);
    }

    double[] accelerationAt(double t) {
      return at(acceleration, t);
    }

    /**
     * A function with the sign of dkappa/dt: |v|^2 N' - 6 (v . a) N, N = |v|^2 |a|^2 - (v . a)^2.
     */
    double risingAt(double t) {
      double[] v = velocityAt(t);
      double[] a = accelerationAt(t);
      double[] j = at(jerk, t);
      double vv = TurnProfile.dot(v, v);
      double va = TurnProfile.dot(v, a);
      // With a = across + v (v . a) / |v|^2, N = |v|^2 |across|^2 and N' = 2 |v|^2 (across . j).
      double[] across = new double[v.length];
      Arrays.setAll(across, i -> a[i] - v[i] * va / vv);
      return vv * TurnProfile.dot(across, j) - 3 * va * TurnProfile.dot(across, across);
    }
  }
}
