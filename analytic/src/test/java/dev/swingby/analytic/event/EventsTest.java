package dev.swingby.analytic.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.swingby.analytic.Draws;
import dev.swingby.analytic.Theory;
import dev.swingby.analytic.closed.AlignedModes;
import dev.swingby.analytic.closed.OneLayer;
import dev.swingby.analytic.closed.WhitenedTwoLayer;
import dev.swingby.analytic.dynamics.Dynamics;
import dev.swingby.analytic.dynamics.Matrices;
import dev.swingby.analytic.flow.LayeredFlow;
import dev.swingby.analytic.flow.SymmetricFlow;
import dev.swingby.core.Model;
import dev.swingby.core.ModelSpec;
import dev.swingby.core.Schedule;
import dev.swingby.core.SimTask;
import dev.swingby.core.Task;
import dev.swingby.core.concept.ConceptPath;
import dev.swingby.core.concept.Turn;
import dev.swingby.core.concept.TurnDetector;
import dev.swingby.core.concept.TurnProfile;
import dev.swingby.kernels.Precision;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events of flows against those of closed forms and against formulas. */
class EventsTest {
  private static Events events(Dynamics dynamics, double end, double... test) {
    Events events = new Events(List.of(test), double[]::clone);
    dynamics.walk(end, events);
    return events;
  }

  /** Modes x_k = mu_k (1 - exp(-a_k t)) from rest: everything is a formula. */
  @Property(tries = 100)
  void crossingsOfOneLayerAreLogarithms(
      @ForAll @Scale(4) @DoubleRange(min = 0.05, max = 4) double weak,
      @ForAll @Scale(4) @DoubleRange(min = 0.05, max = 4) double strong) {
    DMatrixRMaj a = CommonOps_DDRM.diag(weak, strong);
    Events events = events(new OneLayer(a, new DMatrixRMaj(2, 2)), 20, 1, 3);
    double[] rates = {weak, strong};
    for (Crossing crossing : events.crossings()) {
      double t = Math.log(2) / rates[crossing.concept()];
      // The interpolant has the digits of x; x' = a/2 at the crossing.
      assertThat(crossing.time()).isCloseTo(t, within(64 * 0x1p-53 * (t + 2 / weak)));
    }
    assertThat(events.turningPoints()).isEmpty();
  }

  @Test
  void whatIsNeverReachedIsNever() {
    DMatrixRMaj a = CommonOps_DDRM.diag(1, 0);
    Events events = events(new OneLayer(a, new DMatrixRMaj(2, 2)), 3, 1, 1);
    assertThat(events.crossings().get(0).time()).isCloseTo(Math.log(2), within(1e-14));
    assertThat(events.crossings().get(1).time()).isEqualTo(Double.POSITIVE_INFINITY);
    Events done = events(new OneLayer(a, Matrices.identity(2)), 3, 1, -1);
    assertThat(done.crossings()).containsExactly(new Crossing(0, 0), new Crossing(1, 0));
    assertThat(done.turns()).isEmpty();
  }

  /** kappa of x_k = mu_k (1 - exp(-a_k t)) in the plane. */
  private static double curvature(double t, double a, double b) {
    double va = a * Math.exp(-a * t);
    double vb = b * Math.exp(-b * t);
    return Math.abs(va * b * vb - vb * a * va) / Math.pow(va * va + vb * vb, 1.5);
  }

  /** Two concepts at very different rates: one turn, where a formula has its largest value. */
  @Property(tries = 60)
  void theTurnOfOneLayerIsThatOfTheFormula(
      @ForAll @Scale(4) @DoubleRange(min = 0.2, max = 0.8) double weak,
      @ForAll @Scale(4) @DoubleRange(min = 4, max = 12) double strong) {
    DMatrixRMaj a = CommonOps_DDRM.diag(weak, strong);
    Events events = events(new OneLayer(a, new DMatrixRMaj(2, 2)), 20 / weak, 1, 1);
    assertThat(events.turns()).hasSize(1);
    Turn turn = events.turns().getFirst();
    // d ln kappa / dt = -(a + b) + 3 (a va^2 + b vb^2) / (va^2 + vb^2) = 0 gives
    // va^2 (b - 2a) = vb^2 (2b - a), and va / vb = (a / b) exp((b - a) t).
    double squares = (2 * strong - weak) / (strong - 2 * weak);
    double t = 0.5 * Math.log(squares * Math.pow(strong / weak, 2)) / (strong - weak);
    // The interpolant's digits, 1e-15, twice differentiated: times (POINTS^2 / h)^2 at most.
    assertThat(turn.time()).isCloseTo(t, within(1e-7));
    double kappa = curvature(t, weak, strong);
    assertThat(turn.curvature()).isCloseTo(kappa, within(1e-9 * kappa));
    assertThat(turn.angle()).isBetween(0.5, Math.PI / 2);
  }

  /**
   * Where segments meet the curvature is sampled twice, on the way up to the peak too: there the
   * two values agreed to the last bit, a shelf taken for a peak of its own.
   */
  @ParameterizedTest
  @CsvSource({"0.2003, 6.756", "0.2089, 5.2252", "0.4174, 5.2252"})
  void aShelfOnTheWayUpIsNoPeak(double weak, double strong) {
    theTurnOfOneLayerIsThatOfTheFormula(weak, strong);
  }

  /** The same with every sample twice. */
  @Test
  void samplesThatRepeatChangeNothing() {
    TurnProfile once = new TurnProfile();
    TurnProfile twice = new TurnProfile();
    for (int i = 0; i <= 400; i++) {
      // A parabola, whose curvature is 2 / (1 + 4 x^2)^(3/2).
      double x = (i - 200) / 50.0;
      double[] velocity = {1, 2 * x};
      double[] acceleration = {0, 2};
      double way = i == 0 ? 0 : Math.hypot(1, 2 * x) / 50;
      once.add(i, way, velocity, acceleration);
      twice.add(i, way, velocity, acceleration);
      twice.add(i, 0, velocity, acceleration);
    }
    assertThat(once.turns()).hasSize(1);
    assertThat(once.turns().getFirst().time()).isEqualTo(200);
    assertThat(twice.turns()).isEqualTo(once.turns());
  }

  @Test
  void straightPathsDoNotTurn() {
    DMatrixRMaj a = CommonOps_DDRM.diag(1, 1);
    assertThat(events(new OneLayer(a, new DMatrixRMaj(2, 2)), 10, 1, 2).turns()).isEmpty();
  }

  /**
   * A recorded path has the turns of the solution it was read off, up to the second differences.
   */
  @Test
  void recordedPathsTurnWhereSolutionsDo() {
    DMatrixRMaj moment = CommonOps_DDRM.diag(0.5, 2);
    DMatrixRMaj u = CommonOps_DDRM.diag(0.1, 0.1);
    Dynamics exact = AlignedModes.symmetric(moment, u).orElseThrow();
    List<Turn> turns = events(exact, 8, 1, 2).turns();
    assertThat(turns).hasSize(1);
    int rows = 8001;
    double[] time = new double[rows];
    double[] points = new double[2 * rows];
    List<Dynamics.Segment> kept = new ArrayList<>();
    exact.walk(0, kept::add);
    for (int row = 0; row < rows; row++) {
      time[row] = row * 1e-3;
      double[] out = kept.getFirst().output(time[row], new double[] {1, 2});
      System.arraycopy(out, 0, points, 2 * row, 2);
    }
    List<Turn> recorded =
        TurnDetector.EXACT.turns(
            new ConceptPath(List.of("1", "2"), time, points, new double[] {1, 2}));
    assertThat(recorded).hasSize(1);
    assertThat(recorded.getFirst().time()).isCloseTo(turns.getFirst().time(), within(1e-3));
    assertThat(recorded.getFirst().curvature())
        .isCloseTo(turns.getFirst().curvature(), within(1e-4 * turns.getFirst().curvature()));
    assertThat(recorded.getFirst().angle()).isCloseTo(turns.getFirst().angle(), within(0.01));
  }

  /**
   * SIM flows of unequal signals turn, and the path sampled from the solution turns at its event,
   * to the grid; of equal signals, from a start that favours none, they do not.
   */
  @ParameterizedTest
  @ValueSource(doubles = {1, 2, 2.5, 3})
  void sampledFlowsTurnAtTheirEvents(double strong) {
    Task task = SimTask.population(2, List.of(1.0, strong), 0.05).draw(1);
    for (double mixed : new double[] {0, 0.3, 0.8}) {
      Model start = Model.gaussian(ModelSpec.symmetric(2, 0.1), 2, Precision.F64, 1);
      start.weight("u").assign(new double[] {0.02, 0.02 * mixed, 0.02 * mixed, 0.02});
      double step = 0.004;
      Theory.Result solved = Theory.of(task, start, 1e-11).solve(Schedule.linear(2500, 1), step);
      List<Turn> sampled = TurnDetector.EXACT.turns(ConceptPath.of(task, solved.trajectory()));
      if (strong == 1) {
        assertThat(solved.turns()).isEmpty();
        assertThat(sampled).isEmpty();
        continue;
      }
      assertThat(solved.turns()).isNotEmpty();
      assertThat(sampled).hasSameSizeAs(solved.turns());
      for (int i = 0; i < sampled.size(); i++) {
        assertThat(sampled.get(i).time()).isCloseTo(solved.turns().get(i).time(), within(step));
        assertThat(sampled.get(i).angle()).isCloseTo(solved.turns().get(i).angle(), within(0.02));
      }
    }
  }

  private record Found(List<TurningPoint> extrema, List<Turn> turns, List<Crossing> crossings) {
    static Found of(Events e) {
      return new Found(e.turningPoints(), e.turns(), e.crossings());
    }
  }

  /** How far the events of two solutions are apart: times of extrema and crossings, of turns. */
  private static double[] apart(Found a, Found b) {
    double[] worst = new double[2];
    assertThat(a.extrema).hasSameSizeAs(b.extrema);
    for (int i = 0; i < a.extrema.size(); i++) {
      assertThat(a.extrema.get(i).kind()).isEqualTo(b.extrema.get(i).kind());
      worst[0] = Math.max(worst[0], Math.abs(a.extrema.get(i).time() - b.extrema.get(i).time()));
    }
    for (int p = 0; p < a.crossings.size(); p++) {
      double first = a.crossings.get(p).time();
      double second = b.crossings.get(p).time();
      worst[0] = first == second ? worst[0] : Math.max(worst[0], Math.abs(first - second));
    }
    assertThat(a.turns).hasSameSizeAs(b.turns);
    for (int i = 0; i < a.turns.size(); i++) {
      worst[1] = Math.max(worst[1], Math.abs(a.turns.get(i).time() - b.turns.get(i).time()));
    }
    return worst;
  }

  /** A whitened start swings; the flow finds the same events to its tolerance. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 1e-8, 1e-10, 1e-12})
  void eventsOfFlowsAreThoseOfClosedForms(double tolerance) {
    DMatrixRMaj a = Matrices.identity(2);
    DMatrixRMaj v = Draws.orthonormal(2, 2, 5);
    int swings = 0;
    for (int seed = 0; seed < 20; seed++) {
      DMatrixRMaj left = Draws.orthonormal(2, 2, 40 + seed);
      List<DMatrixRMaj> w = Draws.balanced(2, new double[] {1.6, 0.02}, left, v, seed);
      Dynamics exact = WhitenedTwoLayer.of(a, w.get(0), w.get(1)).orElseThrow();
      Found known = Found.of(events(exact, 12, 1, 2));
      Found found = Found.of(events(new LayeredFlow(a, w, tolerance), 12, 1, 2));
      double[] apart = apart(known, found);
      // The promise of the dense output, at slopes of order 1; differentiated twice on steps of a
      // tenth and more it gives the change of the curvature.
      assertThat(apart[0]).isLessThanOrEqualTo(100 * tolerance);
      assertThat(apart[1]).isLessThanOrEqualTo(100 * 100 * tolerance);
      swings += known.extrema.isEmpty() ? 0 : 1;
    }
    assertThat(swings).isPositive();
  }

  /** A symmetric flow that swings, against itself at the tightest tolerance. */
  @Test
  void extremaConvergeWithTheTolerance() {
    DMatrixRMaj a = CommonOps_DDRM.diag(0.5025, 2.0025);
    DMatrixRMaj u = DMatrixRMaj.wrap(2, 2, new double[] {0.02, 0.05, 0.06, 0.03});
    Found best = Found.of(events(new SymmetricFlow(a, u, 1e-13), 8, 1, 2));
    assertThat(best.extrema).hasSize(2);
    for (double tolerance : new double[] {1e-6, 1e-8, 1e-10}) {
      Found found = Found.of(events(new SymmetricFlow(a, u, tolerance), 8, 1, 2));
      double[] apart = apart(best, found);
      assertThat(apart[0]).isLessThanOrEqualTo(100 * tolerance);
      assertThat(apart[1]).isLessThanOrEqualTo(100 * 100 * tolerance);
    }
  }
}
