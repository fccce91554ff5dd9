package dev.swingby.analytic.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.swingby.analytic.Draws;
import dev.swingby.analytic.Setting;
import dev.swingby.analytic.closed.AlignedModes;
import dev.swingby.analytic.closed.OneLayer;
import dev.swingby.analytic.closed.WhitenedTwoLayer;
import dev.swingby.analytic.dynamics.Dynamics;
import dev.swingby.analytic.dynamics.Matrices;
import dev.swingby.analytic.dynamics.UpdateRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every flow against a closed form, over the dense output, for all tolerances. */
class ToleranceTest {
  /** The promise of the integrator over its dense output (Hipparchus measured: about 50). */
  private static final double TOLERANCES = 100;

  private static final double END = 4;

  private static Arguments pair(
      String name, Dynamics exact, DoubleFunction<Flow> flow, double tolerance) {
    return Arguments.of(name, exact, flow.apply(tolerance), tolerance);
  }

  static Stream<Arguments> pairs() {
    List<Arguments> all = new ArrayList<>();
    for (double tolerance : new double[] {1e-6, 1e-8, 1e-10, 1e-12}) {
      oneLayer(all, tolerance);
      symmetric(all, tolerance);
      deep(all, tolerance);
      whitened(all, tolerance);
    }
    return all.stream();
  }

  private static void oneLayer(List<Arguments> all, double tolerance) {
    DMatrixRMaj a = Draws.moment(3, 1);
    DMatrixRMaj w0 = Draws.gaussian(3, 3, 0.5, 2);
    for (double decay : new double[] {0, 0.3}) {
      all.add(
          pair(
              "one layer, decay " + decay,
              new OneLayer(a, w0, UpdateRule.decaying(decay)),
              tol -> new LayeredFlow(a, List.of(w0), decay, tol),
              tolerance));
      UpdateRule heavy = new UpdateRule(0.05, 0.9, decay);
      all.add(
          pair(
              "one layer, momentum, decay " + decay,
              new OneLayer(a, w0, heavy),
              tol -> new MomentumFlow(new LayeredFlow(a, List.of(w0), decay, tol), heavy),
              tolerance));
    }
  }

  private static void symmetric(List<Arguments> all, double tolerance) {
    DMatrixRMaj iso = Matrices.identity(3);
    DMatrixRMaj u = Draws.gaussian(3, 2, 0.3, 3);
    DMatrixRMaj diagonal = CommonOps_DDRM.diag(0.6, 1.7);
    DMatrixRMaj v = CommonOps_DDRM.diag(0.1, 0.02);
    for (double decay : new double[] {0, 0.4}) {
      all.add(
          pair(
              "symmetric, isotropic, decay " + decay,
              AlignedModes.symmetric(iso, u, decay).orElseThrow(),
              tol -> new SymmetricFlow(iso, u, decay, tol),
              tolerance));
      all.add(
          pair(
              "symmetric, aligned, decay " + decay,
              AlignedModes.symmetric(diagonal, v, decay).orElseThrow(),
              tol -> new SymmetricFlow(diagonal, v, decay, tol),
              tolerance));
    }
    List<DMatrixRMaj> two = List.of(v, v);
    all.add(
        pair(
            "two layers, aligned, decay",
            AlignedModes.layered(diagonal, two, 0.4).orElseThrow(),
            tol -> new LayeredFlow(diagonal, two, 0.4, tol),
            tolerance));
  }

  private static void deep(List<Arguments> all, double tolerance) {
    DMatrixRMaj v = Draws.orthonormal(3, 3, 5);
    DMatrixRMaj a = Matrices.spectral(v, new double[] {0.7, 1.3, 2});
    for (int depth : new int[] {2, 3, 4, 6}) {
      // One of the modes starts above its target.
      List<DMatrixRMaj> w = Draws.balanced(depth, new double[] {0.05, 0.2, 1.4}, v, v, 6);
      Dynamics exact = AlignedModes.layered(a, w, 0).orElseThrow();
      all.add(pair("depth " + depth, exact, tol -> new LayeredFlow(a, w, tol), tolerance));
      DMatrixRMaj p = Matrices.spectral(v, new double[] {0.05, 0.2, 1.4});
      all.add(pair("product " + depth, exact, tol -> new ProductFlow(a, p, depth, tol), tolerance));
    }
    // The plateau ends at a time of its own for each mode: the last when the first is long done.
    for (int depth = 3; depth <= 8; depth++) {
      DMatrixRMaj moment = CommonOps_DDRM.diag(2.5, 10);
      DMatrixRMaj one = Matrices.identity(2);
      List<DMatrixRMaj> w = Draws.balanced(depth, new double[] {0.01, 0.01}, one, one, 6);
      all.add(
          pair(
              "escape, depth " + depth,
              AlignedModes.layered(moment, w, 0).orElseThrow(),
              tol -> new LayeredFlow(moment, w, tol),
              tolerance));
    }
    DMatrixRMaj p = Matrices.spectral(v, new double[] {0.2, 0.3, 1.4});
    all.add(
        pair(
            "infinite depth",
            AlignedModes.infinitelyDeep(a, p).orElseThrow(),
            tol -> new ProductFlow(a, p, Double.POSITIVE_INFINITY, tol),
            tolerance));
  }

  private static void whitened(List<Arguments> all, double tolerance) {
    DMatrixRMaj a = Matrices.identity(4);
    CommonOps_DDRM.scale(1.3, a);
    for (double lambda : new double[] {0, 0.5, -0.8}) {
      for (int h : lambda == 0 ? new int[] {2, 4, 6} : new int[] {2, 4}) {
        List<DMatrixRMaj> w = Draws.lambdaBalanced(4, h, lambda, 7 + h);
        all.add(
            pair(
                "whitened, lambda %s, width %d".formatted(lambda, h),
                WhitenedTwoLayer.of(a, w.get(0), w.get(1)).orElseThrow(),
                tol -> new LayeredFlow(a, w, tol),
                tolerance));
      }
    }
  }

  @ParameterizedTest(name = "{0}, tolerance {3}")
  @MethodSource("pairs")
  void flowsKeepTheirToleranceAgainstClosedForms(
      String name, Dynamics exact, Flow flow, double tolerance) {
    double[] worst = new double[2];
    List<Dynamics.Segment> kept = new ArrayList<>();
    exact.walk(0, kept::add);
    Dynamics.Segment known = kept.getFirst();
    flow.walk(
        END,
        segment -> {
          for (int i = 0; i <= 7; i++) {
            double t = segment.from() + (segment.to() - segment.from()) * i / 7;
            worst[0] = Math.max(worst[0], Setting.distance(known.product(t), segment.product(t)));
            worst[1] = Math.max(worst[1], Setting.distance(known.rate(t), segment.rate(t)));
          }
        });
    assertThat(worst[0]).as(exact.method()).isLessThanOrEqualTo(TOLERANCES * tolerance);
    // dW/dt = g(W): its error is that of W times the Lipschitz constant, below 16 tr A here.
    assertThat(worst[1]).as(exact.method()).isLessThanOrEqualTo(200 * TOLERANCES * tolerance);
  }
}
