package dev.swingby.analytic.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.swingby.analytic.Draws;
import dev.swingby.analytic.Setting;
import dev.swingby.analytic.closed.AlignedModes;
import dev.swingby.analytic.dynamics.Matrices;
import dev.swingby.core.LayeredModel;
import dev.swingby.core.Model;
import dev.swingby.core.ModelSpec;
import dev.swingby.kernels.Precision;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ejml.data.DMatrixRMaj;

/** Closed forms against integrators, special cases against general ones, what flows conserve. */
class FlowTest {
  /**
   * A = a I: W = e^{4at} W0 (I + (e^{4at} - 1) W0)^-1, the Riccati solution, by a linear solver.
   */
  @Property(tries = 30)
  void isotropicModesAreTheRiccatiSolution(
      @ForAll @IntRange(min = 1, max = 5) int d, @ForAll @IntRange(min = 0, max = 9999) int seed) {
    double a = 0.7;
    DMatrixRMaj moment = Matrices.identity(d);
    for (int i = 0; i < d; i++) {
      moment.set(i, i, a);
    }
    DMatrixRMaj u = Draws.gaussian(d, d, 0.4, seed);
    DMatrixRMaj w0 = Matrices.timesTransposed(u, u);
    double t = 0.8;
    double growth = Math.exp(4 * a * t);
    DMatrixRMaj inner = Matrices.identity(d);
    org.ejml.dense.row.CommonOps_DDRM.add(inner, growth - 1, w0, inner);
    DMatrixRMaj inverse = new DMatrixRMaj(d, d);
    assertThat(org.ejml.dense.row.CommonOps_DDRM.invert(inner, inverse)).isTrue();
    DMatrixRMaj riccati = Matrices.times(w0, inverse);
    org.ejml.dense.row.CommonOps_DDRM.scale(growth, riccati);
    DMatrixRMaj modes = AlignedModes.symmetric(moment, u).orElseThrow().product(t);
    // Both go through O(d^3) roundings; the inverse's condition is at most growth.
    double bound = 100.0 * d * d * growth * 0x1p-53 * (1 + Matrices.norm(riccati));
    assertThat(Setting.distance(riccati, modes)).isLessThanOrEqualTo(bound);
  }

  @Property(tries = 30)
  void symmetricFlowOfUIsThatOfW(
      @ForAll @IntRange(min = 1, max = 5) int d, @ForAll @IntRange(min = 0, max = 9999) int seed) {
    DMatrixRMaj a = Draws.moment(d, seed);
    DMatrixRMaj u = Draws.gaussian(d, d + 1, 0.5, seed + 1);
    SymmetricFlow flow = new SymmetricFlow(a, u, 1e-10);
    double[] weights = flow.start();
    DMatrixRMaj rate = flow.rate(weights, flow.derivative(weights));
    DMatrixRMaj w = Matrices.timesTransposed(u, u);
    // dW/dt = 2(AW + WA) - 2 WAW - A W^2 - W^2 A.
    DMatrixRMaj aw = Matrices.times(a, w);
    DMatrixRMaj wa = Matrices.times(w, a);
    DMatrixRMaj expected = Matrices.plus(aw, wa);
    org.ejml.dense.row.CommonOps_DDRM.scale(2, expected);
    org.ejml.dense.row.CommonOps_DDRM.addEquals(expected, -2, Matrices.times(wa, w));
    org.ejml.dense.row.CommonOps_DDRM.addEquals(expected, -1, Matrices.times(aw, w));
    org.ejml.dense.row.CommonOps_DDRM.addEquals(expected, -1, Matrices.times(w, wa));
    double size = Matrices.norm(a) * Matrices.norm(w) * (1 + Matrices.norm(w));
    assertThat(Setting.distance(rate, expected)).isLessThanOrEqualTo(50.0 * d * 0x1p-53 * size * 8);
  }

  @Property(tries = 20)
  void layeredFlowsConserveTheirBalance(
      @ForAll @IntRange(min = 2, max = 4) int depth,
      @ForAll @IntRange(min = 0, max = 9999) int seed) {
    double tolerance = 1e-9;
    ModelSpec spec = ModelSpec.deepLinear(depth, 4, 0.6);
    LayeredModel model = (LayeredModel) Model.gaussian(spec, 3, Precision.F64, seed);
    List<DMatrixRMaj> layers =
        model.layers().stream().map(t -> Matrices.of(t.toDoubles(), t.rows(), t.cols())).toList();
    LayeredFlow flow = new LayeredFlow(Draws.moment(3, seed), layers, tolerance);
    List<DMatrixRMaj> later = flow.matrices(flow.stateAt(3));
    for (int l = 0; l + 1 < depth; l++) {
      DMatrixRMaj before = balance(layers.get(l), layers.get(l + 1));
      DMatrixRMaj after = balance(later.get(l), later.get(l + 1));
      assertThat(Setting.distance(before, after)).isLessThanOrEqualTo(1e3 * tolerance);
    }
  }

  private static DMatrixRMaj balance(DMatrixRMaj below, DMatrixRMaj above) {
    return Matrices.minus(
        Matrices.transposedTimes(above, above), Matrices.timesTransposed(below, below));
  }
}
