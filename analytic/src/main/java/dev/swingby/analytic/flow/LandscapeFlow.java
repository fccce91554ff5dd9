package dev.swingby.analytic.flow;

import dev.swingby.analytic.dynamics.FlowException;
import dev.swingby.analytic.reference.Reference;
import dev.swingby.core.concept.ConceptPath;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/**
 * The landscape account of a held-out composition of two concepts, c1 the weaker, c2 the stronger:
 *
 * <pre>
 * dc1/dt = v [ (1 - c1) / (2a) + (a/2) (s(t) - c1) ]
 * dc2/dt = v [ (a/2) (1 - c2) + (s(t) - c2) / (2a) ],   s(t) = 1 / (1 + exp(-k (t - t0)))
 * </pre>
 *
 * <p>(Park et al. 2024, their published code.) Each concept feels a pull to what was asked for (1)
 * and one that confounds it with the trained class that shares the strong concept, whose target s
 * goes from memorised (0) to composed (1) around t0; the signal ratio a bends the path. A model of
 * what is seen, not derived from training; {@link SymmetricFlow} is.
 *
 * <p>As a {@link dev.swingby.analytic.dynamics.Dynamics} it is W = diag(c1, c2), whose output at
 * (1, 1) is the path. s is integrated along, {@code ds/dt = k s (1 - s)}.
 */
public final class LandscapeFlow extends Flow {
  /**
   * Its parameters.
   *
   * @param ratio a > 0, how many times stronger the second concept's signal is; 1: equal
   * @param speed v > 0, in 1 / time
   * @param switchTime t0, when the confounding target is half-way
   * @param switchRate k > 0, how suddenly it switches, in 1 / time
   */
  public record Landscape(double ratio, double speed, double switchTime, double switchRate) {
    /** The published speed and switch, at some ratio; there t is up to 25. */
    public static Landscape published(double ratio) {
      return new Landscape(ratio, 3, 10, 0.1);
    }

    public Landscape {
      if (!(ratio > 0 && speed > 0 && switchRate > 0 && Double.isFinite(switchTime))) {
        throw new IllegalArgumentException(
            "ratio, speed and switch rate must be > 0, the switch time finite, got %s, %s, %s, %s"
                .formatted(ratio, speed, switchRate, switchTime));
      }
    }
  }

  /** Where a guess of one class in two stands. */
  private static final double[] CHANCE = {0.5, 0.5};

  private final Landscape landscape;
  private final double[] start;

  /** The flow from (1/2, 1/2). */
  public LandscapeFlow(Landscape landscape, double tolerance) {
    this(landscape, CHANCE, tolerance);
  }

  /**
   * @param start c at t = 0, the weaker concept first
   * @param tolerance of the integrator, absolute and relative
   */
  public LandscapeFlow(Landscape landscape, double[] start, double tolerance) {
    super(tolerance);
    if (start.length != 2) {
      throw new IllegalArgumentException("two concepts, got " + start.length);
    }
    this.landscape = landscape;
    this.start = start.clone();
  }

  /**
   * The path in concept space at those times.
   *
   * @param time from 0 on, increasing
   * @throws FlowException if it cannot be integrated
   */
  public ConceptPath path(List<String> concepts, double[] time) {
    double[] c = new double[2 * time.length];
    int[] row = {0};
    walk(
        time[time.length - 1],
        segment -> {
          // Rounding may leave the last time just past the end.
          boolean last = segment.to() >= time[time.length - 1] * (1 - 1e-12);
          while (row[0] < time.length && (last || time[row[0]] <= segment.to())) {
            DMatrixRMaj w = segment.product(Math.min(time[row[0]], segment.to()));
            c[2 * row[0]] = w.get(0, 0);
            c[2 * row[0] + 1] = w.get(1, 1);
            row[0]++;
          }
        });
    return new ConceptPath(concepts, time, c, new double[] {1, 1});
  }

  @Override
  public int dimension() {
    return 2;
  }

  @Override
  List<Reference> sources() {
    return List.of(Reference.PARK);
  }

  @Override
  String equation() {
    return "landscape flow of two concepts (Park et al. 2024)";
  }

  @Override
  double[] start() {
    double switched = 1 / (1 + Math.exp(landscape.switchRate() * landscape.switchTime()));
    double[] state = Arrays.copyOf(start, 3);
    state[2] = switched;
    return state;
  }

  @Override
  double[] derivative(double[] c) {
    double strong = landscape.ratio() / 2;
    double weak = 1 / (2 * landscape.ratio());
    double s = c[2];
    return new double[] {
      landscape.speed() * (weak * (1 - c[0]) + strong * (s - c[0])),
      landscape.speed() * (strong * (1 - c[1]) + weak * (s - c[1])),
      landscape.switchRate() * s * (1 - s)
    };
  }

  private static DMatrixRMaj diagonal(double[] state) {
    return DMatrixRMaj.wrap(2, 2, new double[] {state[0], 0, 0, state[1]});
  }

  @Override
  DMatrixRMaj product(double[] state) {
    return diagonal(state);
  }

  @Override
  DMatrixRMaj rate(double[] state, double[] derivative) {
    return diagonal(derivative);
  }
}
