package dev.swingby.analytic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.swingby.analytic.closed.OneLayer;
import dev.swingby.analytic.dynamics.Matrices;
import dev.swingby.analytic.dynamics.UpdateRule;
import dev.swingby.analytic.event.TurningPoint;
import dev.swingby.core.ModelSpec;
import dev.swingby.core.Schedule;
import dev.swingby.core.Trajectory;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.ejml.data.DMatrixRMaj;

/** Simulation and theory over random tasks, dimensions, signals and seeds. */
class TheoryAgainstSimulationTest {

  @Property(tries = 60)
  void oneLayerDescentIsExact(
      @ForAll @IntRange(min = 2, max = 10) int d,
      @ForAll @DoubleRange(min = 0.3, max = 3) double weak,
      @ForAll @DoubleRange(min = 0.3, max = 3) double strong,
      @ForAll boolean sampled,
      @ForAll @DoubleRange(min = 0, max = 0.95) double mu,
      @ForAll @DoubleRange(min = 0, max = 0.5) double decay,
      @ForAll @IntRange(min = 0, max = 1 << 16) int seed)
      throws Exception {
    Setting s = Setting.draw(ModelSpec.linear(0.3), d, List.of(weak, strong), sampled, seed);
    int steps = 400;
    double end = 4;
    Trajectory simulated = s.simulate(end, steps, mu, decay);
    UpdateRule rule = new UpdateRule(end / steps, mu, decay);
    OneLayer exact = (OneLayer) Theory.of(s.task(), s.start(), rule, 1e-10).dynamics();
    for (int row = 0; row < simulated.rows(); row++) {
      DMatrixRMaj w = exact.descent(end / steps, simulated.step(row));
      double size = 1;
      for (double x : s.task().test()) {
        size += Math.abs(x);
      }
      // Each step rounds residual, gradient and update (4 d + 8 roundings), and none is amplified;
      // the
      // eigenvectors of A carry another d^2 roundings.
      // A velocity carries each rounding on for 1 / (1 - mu) steps.
      double bound =
          ((row * 10.0 + 1) * (4 * d + 8) / (1 - mu) + 40.0 * d * d) * 0x1p-53 * size * 2;
      double[] out = Matrices.times(w, java.util.Arrays.copyOf(s.task().test(), d));
      for (int i = 0; i < d; i++) {
        assertThat(Math.abs(simulated.output(row, i) - out[i])).isLessThanOrEqualTo(bound);
      }
    }
  }

  /** Euler's method: the distance to the flow falls with the step to the first power. */
  private static void slopeIsOne(Setting s, double end) throws Exception {
    // A step small enough for the first order to rule: eta times the curvature far below 1.
    long steps = 4000;
    double coarse =
        Setting.distance(s.simulate(end, steps), s.solve(end, steps, 1e-11).trajectory());
    double fine =
        Setting.distance(s.simulate(end, 2 * steps), s.solve(end, 2 * steps, 1e-11).trajectory());
    double slope = Math.log(coarse / fine) / Math.log(2);
    assertThat(slope).isBetween(0.9, 1.1);
  }

  @Property(tries = 12)
  void symmetricDescentApproachesTheFlow(
      @ForAll @IntRange(min = 2, max = 5) int d,
      @ForAll @IntRange(min = 1, max = 6) int k,
      @ForAll @DoubleRange(min = 0.5, max = 2) double strong,
      @ForAll @IntRange(min = 0, max = 1 << 16) int seed)
      throws Exception {
    slopeIsOne(
        Setting.draw(ModelSpec.symmetric(k, 0.2), d, List.of(1.0, strong), seed % 2 == 0, seed), 3);
  }

  @Property(tries = 8)
  void deepDescentApproachesTheFlow(
      @ForAll @IntRange(min = 2, max = 4) int depth,
      @ForAll @IntRange(min = 2, max = 4) int d,
      @ForAll @IntRange(min = 0, max = 1 << 16) int seed)
      throws Exception {
    slopeIsOne(
        Setting.draw(ModelSpec.deepLinear(depth, 4, 0.7), d, List.of(1.0, 1.5), false, seed), 3);
  }

  /** The order in which a rule's distance from its flow falls with the step, from a row on. */
  private static double order(Setting s, double mu, double decay, int fromRow) throws Exception {
    // The expansion goes in eta h / (1 - mu)^2: 0.03 here.
    double end = 5 * (1 - mu);
    double[] distance = new double[2];
    for (int i = 0; i < 2; i++) {
      long steps = 2000L << i;
      UpdateRule rule = new UpdateRule(end / steps, mu, decay);
      Trajectory simulated = s.simulate(end, steps, mu, decay);
      Trajectory solved = s.solve(rule, end, steps, 1e-12).trajectory();
      distance[i] = Setting.distance(simulated, solved, fromRow);
    }
    return Math.log(distance[0] / distance[1]) / Math.log(2);
  }

  /** The flow of second order is off by eta^2 at fixed times, once the first steps are over. */
  @Property(tries = 10)
  void momentumApproachesItsFlowTwiceAsFast(
      @ForAll @IntRange(min = 1, max = 3) int depth,
      @ForAll @DoubleRange(min = 0.2, max = 0.8) double mu,
      @ForAll boolean decays,
      @ForAll @IntRange(min = 0, max = 1 << 16) int seed)
      throws Exception {
    ModelSpec spec = depth == 1 ? ModelSpec.symmetric(3, 0.3) : ModelSpec.deepLinear(depth, 4, 0.7);
    Setting s = Setting.draw(spec, 3, List.of(0.6, 0.9), false, seed);
    assertThat(order(s, mu, decays ? 0.1 : 0, 10)).isBetween(1.8, 2.2);
  }

  /** Without inertia: the plain flow in the time t / (1 - mu), off by eta. */
  @Property(tries = 6)
  void momentumIsGradientDescentAtALargerRate(
      @ForAll @DoubleRange(min = 0.2, max = 0.9) double mu,
      @ForAll @IntRange(min = 0, max = 1 << 16) int seed)
      throws Exception {
    Setting s = Setting.draw(ModelSpec.symmetric(3, 0.3), 3, List.of(0.6, 0.9), false, seed);
    double end = 2 * (1 - mu);
    double[] distance = new double[2];
    for (int i = 0; i < 2; i++) {
      long steps = 4000L << i;
      Trajectory solved = s.solve(end / (1 - mu), steps, 1e-11).trajectory();
      distance[i] = Setting.distance(s.simulate(end, steps, mu, 0), solved);
    }
    assertThat(Math.log(distance[0] / distance[1]) / Math.log(2)).isBetween(0.9, 1.1);
  }

  @Property(tries = 8)
  void weightDecayApproachesItsFlow(
      @ForAll @IntRange(min = 1, max = 3) int depth,
      @ForAll @DoubleRange(min = 0.01, max = 0.5) double decay,
      @ForAll @IntRange(min = 0, max = 1 << 16) int seed)
      throws Exception {
    ModelSpec spec = depth == 1 ? ModelSpec.symmetric(3, 0.3) : ModelSpec.deepLinear(depth, 4, 0.7);
    Setting s = Setting.draw(spec, 3, List.of(0.6, 0.9), false, seed);
    assertThat(order(s, 0, decay, 0)).isBetween(0.9, 1.1);
  }

  @Property(tries = 25)
  void whereTheFlowSwingsSoDoesTheSimulation(
      @ForAll @DoubleRange(min = 1.5, max = 3) double strong,
      @ForAll @IntRange(min = 0, max = 1 << 16) int seed)
      throws Exception {
    Setting s = Setting.draw(ModelSpec.symmetric(2, 0.1), 2, List.of(1.0, strong), false, seed);
    double end = 8;
    long steps = 40_000;
    Theory.Result theory = s.solve(end, steps, 1e-10);
    // Dips that the step's own error could hide prove nothing.
    double deep = 0;
    for (int i = 1; i < theory.turningPoints().size(); i++) {
      deep =
          Math.max(
              deep,
              theory.turningPoints().get(i).loss() - theory.turningPoints().get(i - 1).loss());
    }
    if (deep < 0.01) {
      return;
    }
    Trajectory fine = simulateFinely(s, end, steps);
    List<TurningPoint> got = TurningPoint.ofCurve(fine.times(), fine.testLosses());
    assertThat(got).hasSameSizeAs(theory.turningPoints());
    for (int i = 0; i < got.size(); i++) {
      TurningPoint expected = theory.turningPoints().get(i);
      assertThat(got.get(i).kind()).isEqualTo(expected.kind());
      // First order in the step: eta times the rate of change of everything, about 4 tr A.
      double bound = end / steps * 4 * (1 + strong * strong) * (1 + expected.time()) * 10;
      assertThat(Math.abs(got.get(i).time() - expected.time())).isLessThan(bound);
    }
  }

  private static Trajectory simulateFinely(Setting s, double end, long steps) throws Exception {
    var training = dev.swingby.core.TrainingSpec.gradientDescent(end / steps, steps);
    try (var kernels = dev.swingby.kernels.Kernels.create(1)) {
      return new dev.swingby.core.Trainer(
              kernels,
              s.task(),
              s.start().copy(dev.swingby.kernels.Precision.F64),
              training,
              Schedule.linear(steps, 20),
              0)
          .run(dev.swingby.core.Progress.SILENT);
    }
  }
}
