package dev.swingby.analytic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.swingby.analytic.event.TurningPoint;
import dev.swingby.core.Model;
import dev.swingby.core.ModelSpec;
import dev.swingby.core.Schedule;
import dev.swingby.core.SimTask;
import dev.swingby.core.Task;
import dev.swingby.core.Trajectory;
import dev.swingby.kernels.Precision;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Facts of the SIM task (Yang et al. 2024) that the theory must show by itself. */
class SwingFactsTest {
  private static final Task SIM = SimTask.population(2, List.of(1.0, 2.0), 0.05).draw(0);

  private static Theory.Result solve(Task task, Model start, double end) {
    return Theory.of(task, start, 1e-10).solve(Schedule.linear(200, 1), end / 200);
  }

  /** The mixed entry carries the swing-by: where it starts below zero there is none. */
  @Test
  void theSignOfTheMixedEntryDecidesOnGaussianStarts() {
    int swung = 0;
    for (int seed = 0; seed < 60; seed++) {
      Model start = Model.gaussian(ModelSpec.symmetric(2, 0.1), 2, Precision.F64, seed);
      Theory.Result result = solve(SIM, start, 8);
      boolean swings =
          result.turningPoints().stream().anyMatch(p -> p.kind() == TurningPoint.Kind.MINIMUM);
      if (result.trajectory().jacobian(0, 0, 1) < 0) {
        assertThat(swings).as("seed %d", seed).isFalse();
      } else if (swings) {
        swung++;
      }
    }
    // An independent reference met 10 of 30: 20 of 60, four standard deviations either way.
    assertThat(swung).isBetween(5, 35);
  }

  @Test
  void oneLayerDoesNotSwingFromASmallStart() {
    Task task = SimTask.population(4, List.of(1.0, 2.0, 3.0), 0.05).draw(0);
    for (int seed = 0; seed < 20; seed++) {
      Model start = Model.gaussian(ModelSpec.linear(1e-4), 4, Precision.F64, seed);
      assertThat(solve(task, start, 40).turningPoints()).isEmpty();
    }
  }

  /** While all is small, w_ij grows as exp(2 (a_i + a_j) t). */
  @Test
  void entriesFirstGrowAtTheirOwnRates() {
    double[] a = {0.05 * 0.05 + 0.5, 0.05 * 0.05 + 2};
    Model start = Model.zeros(ModelSpec.symmetric(2, 0), 2, Precision.F64);
    start.parameters().assign(new double[] {1e-3, 5e-4, 7e-4, 2e-3});
    double end = 0.6;
    Trajectory t = solve(SIM, start, end).trajectory();
    int last = t.jacobians() - 1;
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        double rate = Math.log(t.jacobian(last, i, j) / t.jacobian(0, i, j)) / end;
        // What is left out, the suppression, is a rate of 4 a_2 times the largest entry at most.
        double left = 4 * 4 * a[1] * t.jacobian(last, 1, 1);
        assertThat(Math.abs(rate - 2 * (a[i] + a[j]))).isLessThan(left);
      }
    }
  }

  /** At equal signal the larger diversity comes first, and it can outdo a smaller signal. */
  @Test
  void diversityCountsToo() {
    for (double strong : new double[] {1.0, 1.1}) {
      SimTask sim = new SimTask(2, List.of(1.0, strong), List.of(0.6, 0.05), 0, false, false);
      Model start = Model.zeros(ModelSpec.symmetric(2, 0), 2, Precision.F64);
      start.parameters().assign(new double[] {0.01, 0, 0, 0.01});
      Trajectory t = solve(sim.draw(0), start, 8).trajectory();
      for (int j = 1; j < t.jacobians(); j++) {
        assertThat(t.jacobian(j, 0, 0)).isGreaterThan(t.jacobian(j, 1, 1));
      }
    }
  }

  /** A gradient flow only lowers its loss; also from tiny and unbalanced starts. */
  @Property(tries = 40)
  void theTrainingLossFallsFromAnyStart(
      @ForAll @IntRange(min = 0, max = 1 << 16) int seed,
      @ForAll @IntRange(min = 1, max = 4) int depth,
      @ForAll @DoubleRange(min = -8, max = 0) double logScale) {
    ModelSpec spec = ModelSpec.deepLinear(depth, 3, Math.pow(10, logScale));
    Task task = new SimTask(3, List.of(1.0, 2.0), List.of(0.3), 20, true, false).draw(seed);
    Trajectory t = solve(task, Model.gaussian(spec, 3, Precision.F64, seed), 5).trajectory();
    for (int row = 1; row < t.rows(); row++) {
      // The flow's tolerance is 1e-10 of the weights; the loss is quadratic in their product.
      double slack = 1e-6 * (1 + t.trainLoss(0));
      assertThat(t.trainLoss(row)).isLessThanOrEqualTo(t.trainLoss(row - 1) + slack);
    }
  }
}
