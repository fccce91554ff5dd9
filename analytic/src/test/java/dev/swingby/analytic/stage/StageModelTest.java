package dev.swingby.analytic.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.swingby.analytic.Setting;
import dev.swingby.analytic.event.TurningPoint;
import dev.swingby.analytic.flow.EntryFlow;
import dev.swingby.analytic.flow.SymmetricFlow;
import dev.swingby.kernels.Philox;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;

/** The stages against the flow they are the limit of, and the bounds against both. */
class StageModelTest {
  private static final double[] RATES = {0.5, 2};
  private static final double TOLERANCE = 1e-11;

  /** |N(0, scale)|. */
  private static DMatrixRMaj start(int d, int width, double scale, long seed) {
    double[] u = new double[d * width];
    Philox.gaussian(seed, 77, 0, u);
    for (int i = 0; i < u.length; i++) {
      u[i] = scale * Math.abs(u[i]);
    }
    return DMatrixRMaj.wrap(d, width, u);
  }

  private static DMatrixRMaj product(DMatrixRMaj u) {
    DMatrixRMaj w = new DMatrixRMaj(u.numRows, u.numRows);
    CommonOps_DDRM.multTransB(u, u, w);
    return w;
  }

  /** The largest distance of the stages from the flow, at 200 times. */
  private static double distance(double[] rates, DMatrixRMaj u) {
    StageModel model = new StageModel(rates, u);
    double[] worst = new double[1];
    new EntryFlow(rates, product(u), TOLERANCE)
        .walk(
            model.end(),
            segment ->
                worst[0] =
                    Math.max(
                        worst[0],
                        Setting.distance(
                            segment.product(segment.to()), model.product(segment.to()))));
    return worst[0];
  }

  @Test
  void alignedStartsAreExact() {
    DMatrixRMaj u = CommonOps_DDRM.diag(0.3, 0.1);
    assertThat(distance(RATES, u)).isLessThan(100 * TOLERANCE);
    StageModel model = new StageModel(RATES, u);
    assertThat(model.order()).containsExactly(1, 0);
    // w = 1/2 of the logistic curve, solved by hand.
    assertThat(model.learned(0)).isCloseTo(Math.log(1 / 0.09 - 1) / 2, offset(1e-14));
  }

  @Property(tries = 20)
  void theDistanceFallsWithTheScaleAsPredicted(
      @ForAll @LongRange(min = 0, max = 10_000) long seed) {
    double[] distances = new double[2];
    double[] scales = {1e-4, 1e-5};
    for (int n = 0; n < 2; n++) {
      distances[n] = distance(RATES, start(2, 3, scales[n], seed));
    }
    // w(0)^((a_2 - a_1) / a_2) with w(0) ~ scale^2: power 1.5.
    double power = Math.log(distances[0] / distances[1]) / Math.log(scales[0] / scales[1]);
    assertThat(power).isBetween(1.35, 1.65);
  }

  @Test
  void aConceptThatUDoesNotReachIsNeverLearned() {
    DMatrixRMaj u = start(2, 1, 0.01, 3);
    StageModel model = new StageModel(RATES, u);
    assertThat(model.learned(1)).isFinite();
    assertThat(model.learned(0)).isInfinite();
    assertThat(model.product(100).get(0, 0)).isLessThan(1e-6);
  }

  @Test
  void theStagesOfTwoConceptsAreThePapers() {
    StageModel model = new StageModel(RATES, start(2, 2, 1e-4, 1));
    List<StageModel.Stage> mixed = model.stages(0, 1);
    assertThat(mixed).extracting(StageModel.Stage::rate).containsExactly(5.0, -1.5, -5.0);
    assertThat(mixed)
        .extracting(StageModel.Stage::kind)
        .containsExactly("growth", "suppression", "suppression");
    assertThat(mixed.get(1).from()).isCloseTo(model.learned(1), offset(1e-6));
    assertThat(mixed.get(1).to()).isCloseTo(model.learned(0), offset(1e-6));
    // The weak concept: growth, first suppression by the strong one, second growth, learned.
    List<Double> weak = model.stages(0, 0).stream().map(StageModel.Stage::rate).toList();
    assertThat(weak).isIn(List.of(2.0, -3.0, 2.0, 0.0), List.of(2.0, 0.0));
    assertThat(model.stages(0, 1)).isEqualTo(model.stages(1, 0));
  }

  @Test
  void turningPointsAreWhereTheFlowTurns() {
    double[] rates = {0.3358, 0.7525, 1.6158};
    double[] x = {1, 1.5, 2.2};
    DMatrixRMaj u = start(3, 3, 1e-3, 1);
    StageModel model = new StageModel(rates, u);
    List<Double> time = new ArrayList<>();
    List<Double> loss = new ArrayList<>();
    new EntryFlow(rates, product(u), TOLERANCE)
        .walk(
            model.end(),
            segment -> {
              for (int i = 1; i <= 100; i++) {
                double t = segment.from() + (segment.to() - segment.from()) * i / 100;
                DMatrixRMaj w = segment.product(t);
                double sum = 0;
                for (int row = 0; row < 3; row++) {
                  double e =
                      w.get(row, 0) * x[0] + w.get(row, 1) * x[1] + w.get(row, 2) * x[2] - x[row];
                  sum += e * e / 2;
                }
                time.add(t);
                loss.add(sum);
              }
            });
    List<TurningPoint> flow =
        TurningPoint.ofCurve(
            time.stream().mapToDouble(v -> v).toArray(),
            loss.stream().mapToDouble(v -> v).toArray());
    List<TurningPoint> predicted = model.turningPoints(x, model.end());
    assertThat(predicted).isNotEmpty().hasSameSizeAs(flow);
    for (int i = 0; i < flow.size(); i++) {
      assertThat(predicted.get(i).kind()).isEqualTo(flow.get(i).kind());
      // Three concepts, the closest two 1.6158 and .7525 apart: error scale^(2 .534) = 6e-4.
      assertThat(predicted.get(i).time()).isCloseTo(flow.get(i).time(), offset(1e-2));
    }
  }

  @Property(tries = 10)
  void entriesFollowTheFlowOfU(@ForAll @LongRange(min = 0, max = 10_000) long seed) {
    DMatrixRMaj u = start(3, 3, 0.3, seed);
    double[] rates = {0.4, 1, 2.5};
    DMatrixRMaj w = Setting.at(new EntryFlow(rates, product(u), TOLERANCE), 0.7);
    DMatrixRMaj there =
        Setting.at(new SymmetricFlow(CommonOps_DDRM.diag(rates), u, TOLERANCE), 0.7);
    assertThat(Setting.distance(w, there)).isLessThan(200 * TOLERANCE);
  }

  @Test
  void smallEntriesKeepTheirDigits() {
    double tiny = 1e-80;
    DMatrixRMaj w0 = CommonOps_DDRM.diag(tiny, tiny);
    double t = 20;
    DMatrixRMaj w = Setting.at(new EntryFlow(RATES, w0, TOLERANCE), t);
    assertThat(w.get(0, 0) / (tiny * Math.exp(2 * t))).isCloseTo(1, offset(1e3 * TOLERANCE));
  }

  private static double[] excess(StageBounds bounds, DMatrixRMaj u) {
    List<Double> time = new ArrayList<>(List.of(0.0));
    List<DMatrixRMaj> w = new ArrayList<>(List.of(product(u)));
    new EntryFlow(RATES, product(u), TOLERANCE)
        .walk(
            new StageModel(RATES, u).end(),
            segment -> {
              time.add(segment.to());
              w.add(segment.product(segment.to()));
            });
    return bounds.excess(time.stream().mapToDouble(v -> v).toArray(), w);
  }

  @Test
  void theBoundsHoldWhereTheirAssumptionsAreMet() {
    for (double scale : new double[] {0.1, 1e-50}) {
      DMatrixRMaj u = start(2, 2, scale, 0);
      StageBounds bounds = StageBounds.of(RATES, product(u));
      assertThat(bounds.met()).isEqualTo(scale < 1e-40);
      assertThat(bounds.kappa()).isGreaterThan(1.1);
      double[] excess = excess(bounds, u);
      for (int b = 0; b < excess.length && bounds.met(); b++) {
        assertThat(excess[b]).as(StageBounds.NAMES.get(b)).isLessThanOrEqualTo(0);
      }
    }
  }

  /** Why StageBounds adds an assumption: without it bound (3) would be refuted here. */
  @Test
  void nearlyParallelRowsBreakTheThirdBound() {
    double tiny = 1e-50;
    DMatrixRMaj u = new DMatrixRMaj(new double[][] {{tiny, 1.001 * tiny}, {tiny, tiny}});
    StageBounds bounds = StageBounds.of(RATES, product(u));
    List<StageBounds.Assumption> failed =
        bounds.assumptions().stream().filter(assumption -> !assumption.met()).toList();
    assertThat(failed).extracting(StageBounds.Assumption::name).asString().contains("parallel");
    assertThat(failed).hasSize(1);
    assertThat(excess(bounds, u)[2]).isPositive();
  }

  @Test
  void aPathThatStandsStillOrRunsAwayIsOutside() {
    DMatrixRMaj w0 = product(start(2, 2, 1e-50, 0));
    StageBounds bounds = StageBounds.of(RATES, w0);
    double[] still = bounds.excess(new double[] {0, 1}, List.of(w0, w0));
    assertThat(still[1]).isPositive();
    DMatrixRMaj far = CommonOps_DDRM.identity(2);
    far.set(0, 1, 0.5);
    far.set(1, 0, 0.5);
    far.set(1, 1, 1.2);
    double[] away = bounds.excess(new double[] {0, 1}, List.of(w0, far));
    assertThat(away[0]).isPositive();
    assertThat(away[4]).isCloseTo(0.1, offset(1e-12));
    assertThat(away[7]).isPositive();
  }
}
