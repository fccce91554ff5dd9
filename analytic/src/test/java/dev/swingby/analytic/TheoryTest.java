package dev.swingby.analytic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.swingby.analytic.closed.AlignedModes;
import dev.swingby.analytic.closed.OneLayer;
import dev.swingby.analytic.closed.WhitenedTwoLayer;
import dev.swingby.analytic.dynamics.Dynamics;
import dev.swingby.analytic.dynamics.Matrices;
import dev.swingby.analytic.dynamics.UpdateRule;
import dev.swingby.analytic.event.TurningPoint;
import dev.swingby.analytic.flow.LayeredFlow;
import dev.swingby.analytic.flow.MomentumFlow;
import dev.swingby.analytic.flow.SymmetricFlow;
import dev.swingby.core.Model;
import dev.swingby.core.ModelSpec;
import dev.swingby.core.Schedule;
import dev.swingby.core.SimTask;
import dev.swingby.core.Task;
import dev.swingby.kernels.Activation;
import dev.swingby.kernels.Philox;
import dev.swingby.kernels.Precision;
import java.util.List;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.RandomMatrices_DDRM;
import org.junit.jupiter.api.Test;

/** What is read off a solution, and which models have one. */
class TheoryTest {
  /** All entries of U positive: unequal signals swing, equal ones do not (science notes). */
  @Test
  void positiveStartsSwingForUnequalSignalsOnly() {
    for (int seed = 0; seed < 5; seed++) {
      for (double[] mu : new double[][] {{1, 2}, {1, 3}, {2, 4}, {2, 2}}) {
        Task task = SimTask.population(8, List.of(mu[0], mu[1]), 0.05).draw(seed);
        Model model = Model.zeros(ModelSpec.symmetric(8, 0), 8, Precision.F64);
        double[] u = new double[64];
        Philox.gaussian(seed, 9, 0, u);
        for (int i = 0; i < u.length; i++) {
          u[i] = 0.01 * Math.abs(u[i]);
        }
        model.parameters().assign(u);
        Theory.Result result = Theory.of(task, model, 1e-10).solve(Schedule.linear(100, 1), 0.04);
        if (mu[0] == mu[1]) {
          assertThat(result.turningPoints()).isEmpty();
        } else {
          assertThat(result.turningPoints().stream().map(TurningPoint::kind))
              .containsExactly(TurningPoint.Kind.MINIMUM, TurningPoint.Kind.MAXIMUM);
        }
      }
    }
  }

  @Test
  void turningPointsStandWhereAFineGridPutsThem() {
    Task task = SimTask.population(2, List.of(1.0, 2.0), 0.05).draw(7);
    Model model = Model.gaussian(ModelSpec.symmetric(2, 0.05), 2, Precision.F64, 7);
    Theory.Result coarse = Theory.of(task, model, 1e-12).solve(Schedule.linear(10, 1), 0.7);
    Theory.Result fine = Theory.of(task, model, 1e-12).solve(Schedule.linear(70_000, 1), 1e-4);
    List<TurningPoint> grid =
        TurningPoint.ofCurve(fine.trajectory().times(), fine.trajectory().testLosses());
    assertThat(coarse.turningPoints()).hasSize(2).hasSameSizeAs(grid);
    for (int i = 0; i < 2; i++) {
      TurningPoint exact = coarse.turningPoints().get(i);
      // The parabola through three points h apart is off by O(h^2).
      assertThat(grid.get(i).time()).isCloseTo(exact.time(), within(1e-4));
      assertThat(grid.get(i).loss()).isCloseTo(exact.loss(), within(1e-8));
    }
  }

  @Test
  void theorySaysWhereItEnds() {
    Task task = new SimTask(2, List.of(1.0, 2.0), List.of(0.1), 20, false, false).draw(1);
    Model mlp = Model.gaussian(ModelSpec.mlp(2, 4, Activation.RELU, 1), 2, Precision.F64, 1);
    assertThatThrownBy(() -> Theory.of(task, mlp, 1e-10)).hasMessageContaining("linear models");
    Model zero = Model.zeros(ModelSpec.deepLinear(3, 4, 0), 2, Precision.F64);
    Theory.Result still = Theory.of(task, zero, 1e-10).solve(Schedule.linear(10, 1), 0.1);
    assertThat(still.trajectory().testLoss(10)).isEqualTo(2.5);
    Theory.Result none = Theory.of(task, zero, 1e-10).solve(Schedule.linear(0, 1), 0.1);
    assertThat(none.trajectory().rows()).isEqualTo(1);
    DMatrixRMaj rotation = RandomMatrices_DDRM.orthogonal(2, 2, new Random(2));
    assertThat(AlignedModes.symmetric(Draws.moment(2, 5), rotation)).isPresent();
    assertThat(AlignedModes.symmetric(Draws.moment(2, 5), Draws.gaussian(2, 2, 1, 6))).isEmpty();
  }

  private static Dynamics chosen(Model start, UpdateRule rule, double... moment) {
    int d = moment.length;
    double[] x = new double[d * d];
    for (int i = 0; i < d; i++) {
      x[i * d + i] = Math.sqrt(d * moment[i]);
    }
    return Theory.of(Task.of(d, x, x), start, rule, 1e-8).dynamics();
  }

  private static Model layered(List<DMatrixRMaj> w) {
    Model model =
        Model.zeros(
            ModelSpec.deepLinear(w.size(), w.getFirst().numRows, 0),
            w.getFirst().numCols,
            Precision.F64);
    for (int l = 0; l < w.size(); l++) {
      model.weight("w" + (l + 1)).assign(w.get(l).data);
    }
    return model;
  }

  /** Where a closed form holds it is taken, to rounding; where it does not, the flow. */
  @Test
  void theClosedFormIsChosenWhereItHolds() {
    UpdateRule plain = UpdateRule.GRADIENT_FLOW;
    UpdateRule heavy = new UpdateRule(0.01, 0.9, 0);
    UpdateRule decaying = new UpdateRule(0.01, 0, 0.1);
    DMatrixRMaj one = Matrices.identity(2);
    double[] s = {0.1, 0.2};
    DMatrixRMaj v = Draws.orthonormal(2, 2, 1);
    for (int depth = 2; depth < 6; depth++) {
      Model aligned = layered(Draws.balanced(depth, s, one, one, 2));
      Model turned = layered(Draws.balanced(depth, s, v, v, 2));
      assertThat(chosen(aligned, plain, 1, 2)).isInstanceOf(AlignedModes.class);
      assertThat(chosen(turned, plain, 1, 2)).isInstanceOf(LayeredFlow.class);
      assertThat(chosen(turned, plain, 2, 2)).isInstanceOf(AlignedModes.class);
      assertThat(chosen(aligned, heavy, 1, 2)).isInstanceOf(MomentumFlow.class);
      assertThat(chosen(aligned, decaying, 1, 2))
          .isInstanceOf(depth == 2 ? AlignedModes.class : LayeredFlow.class);
    }
    Model lambda = layered(Draws.lambdaBalanced(2, 2, 0.3, 4));
    assertThat(chosen(lambda, plain, 2, 2)).isInstanceOf(WhitenedTwoLayer.class);
    assertThat(chosen(lambda, plain, 1, 2)).isInstanceOf(LayeredFlow.class);
    assertThat(chosen(lambda, decaying, 2, 2)).isInstanceOf(LayeredFlow.class);
    Model any = layered(List.of(Draws.gaussian(2, 2, 0.3, 5)));
    for (UpdateRule rule : List.of(plain, heavy, decaying)) {
      assertThat(chosen(any, rule, 1, 2)).isInstanceOf(OneLayer.class);
    }
    Model symmetric = Model.gaussian(ModelSpec.symmetric(2, 0.1), 2, Precision.F64, 6);
    assertThat(chosen(symmetric, plain, 2, 2)).isInstanceOf(AlignedModes.class);
    assertThat(chosen(symmetric, decaying, 2, 2)).isInstanceOf(AlignedModes.class);
    assertThat(chosen(symmetric, plain, 1, 2)).isInstanceOf(SymmetricFlow.class);
  }
}
