package dev.swingby.analytic.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.swingby.analytic.closed.AlignedModes;
import dev.swingby.analytic.event.Events;
import dev.swingby.analytic.event.TurningPoint;
import dev.swingby.analytic.flow.SymmetricFlow;
import dev.swingby.core.Progress;
import dev.swingby.kernels.LaneKernels;
import dev.swingby.kernels.Providers;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

/** Ensembles against flows and closed forms, and what one lane may do to another: nothing. */
class EnsembleTest {
  /** The promise over time, as that of {@link dev.swingby.analytic.flow.Flow}. */
  private static final double TOLERANCES = 100;

  private static final double FINE = 1e-13;

  private static EnsembleResult run(int d, double tolerance, int count, Ensemble.Source source) {
    return Ensemble.symmetric(d, tolerance).run(count, source, 1, Progress.SILENT);
  }

  private static double distance(EnsembleResult r, int flow, DMatrixRMaj w) {
    double worst = 0;
    for (int i = 0; i < w.numRows; i++) {
      for (int j = i; j < w.numRows; j++) {
        double got = r.state(flow, LaneKernels.packed(w.numRows, i, j));
        worst = Math.max(worst, Math.abs(got - w.get(i, j)));
      }
    }
    return worst;
  }

  /** Any time of the flow is an end time of some try: so this holds over time. */
  @Property(tries = 60)
  void followsTheFlow(
      @ForAll @IntRange(min = 2, max = 4) int d,
      @ForAll @IntRange(min = 0, max = 99_999) int seed,
      @ForAll @DoubleRange(min = 0.2, max = 1.5) double length,
      @ForAll @IntRange(min = 6, max = 10) int digits) {
    double tolerance = Math.pow(10, -digits);
    Flows flows = new Flows(d, seed, length);
    EnsembleResult got = run(d, tolerance, 4, flows);
    for (int i = 0; i < 4; i++) {
      assertThat(got.status(i)).isEqualTo(Ensemble.Status.SOLVED);
      DMatrixRMaj u = DMatrixRMaj.wrap(d, d, flows.u(i));
      DMatrixRMaj[] last = new DMatrixRMaj[1];
      new SymmetricFlow(flows.secondMoment(i), u, FINE)
          .walk(got.time(i), segment -> last[0] = segment.product(segment.to()));
      // The second term is the reference's own error.
      assertThat(distance(got, i, last[0])).isLessThan(TOLERANCES * (tolerance + FINE));
    }
  }

  @Property(tries = 40)
  void isTheClosedFormWhereThereIsOne(
      @ForAll @IntRange(min = 2, max = 4) int d,
      @ForAll @IntRange(min = 0, max = 99_999) int seed,
      @ForAll boolean isotropic,
      @ForAll @DoubleRange(min = 0.2, max = 1.5) double length,
      @ForAll @IntRange(min = 6, max = 12) int digits) {
    double tolerance = Math.pow(10, -digits);
    Flows flows = new Flows(d, seed, length);
    double[] u = flows.u(0);
    DMatrixRMaj a = flows.secondMoment(0);
    for (int i = 0; i < d; i++) {
      if (isotropic) {
        a.set(i, i, flows.moment(0, 0));
      } else {
        for (int j = 0; j < d; j++) {
          u[i * d + j] = i == j ? u[i * d + j] : 0;
        }
      }
    }
    EnsembleResult got =
        run(
            d,
            tolerance,
            1,
            (index, flow) -> {
              flows.load(0, flow);
              for (int i = 0; i < d; i++) {
                flow.secondMoment()[i] = a.get(i, i);
              }
              Flows.pack(d, u, flow);
            });
    AlignedModes exact = AlignedModes.symmetric(a, DMatrixRMaj.wrap(d, d, u)).orElseThrow();
    assertThat(distance(got, 0, exact.product(got.time(0))))
        .isLessThan(TOLERANCES * (tolerance + FINE));
  }

  /** Count, kind and place of the turning points, against the events on the fine flow. */
  @Property(tries = 14)
  void findsTheTurningPoints(
      @ForAll @IntRange(min = 2, max = 4) int d,
      @ForAll @IntRange(min = 0, max = 99_999) int seed,
      @ForAll @IntRange(min = 7, max = 10) int digits) {
    double tolerance = Math.pow(10, -digits);
    Flows flows = new Flows(d, seed, 1.6);
    EnsembleResult got = run(d, tolerance, 8, flows);
    for (int i = 0; i < 8; i++) {
      double[] x = new double[d];
      double norm = 0;
      for (int p = 0; p < d; p++) {
        x[p] = flows.signal(i, p);
        norm += x[p] * x[p];
      }
      Events events = new Events(List.of(x), point -> point);
      new SymmetricFlow(flows.secondMoment(i), DMatrixRMaj.wrap(d, d, flows.u(i)), FINE)
          .walk(got.time(i), events);
      List<TurningPoint> expected = events.turningPoints();
      List<TurningPoint> found = got.turningPoints(i);
      assertThat(found)
          .extracting(TurningPoint::kind)
          .as("flow %d", i)
          .containsExactlyElementsOf(expected.stream().map(TurningPoint::kind).toList());
      for (int j = 0; j < found.size(); j++) {
        // |dL| <= |r| |dW| |x|, |r| <= |x| here; |dW|_2 <= d max |dw_ij|.
        double bound = TOLERANCES * (tolerance + FINE) * d * norm;
        assertThat(Math.abs(found.get(j).loss() - expected.get(j).loss())).isLessThan(bound);
      }
    }
  }

  @Test
  void whatAFlowIsDoesNotDependOnItsNeighbours() {
    Flows flows = new Flows(2, 5, 1.3);
    int count = Ensemble.CHUNK + 300;
    Ensemble ensemble = Ensemble.symmetric(2, 1e-8);
    long expected = Flows.hash(ensemble.run(count, flows, 1, Progress.SILENT));
    for (int threads : new int[] {2, 4, 8}) {
      assertThat(Flows.hash(ensemble.run(count, flows, threads, Progress.SILENT)))
          .as("%d threads", threads)
          .isEqualTo(expected);
    }
    Ensemble scalar = Ensemble.symmetric(Providers.scalar(), 2, 1e-8);
    assertThat(Flows.hash(scalar.run(count, flows, 2, Progress.SILENT))).isEqualTo(expected);
    EnsembleResult all = ensemble.run(count, flows, 1, Progress.SILENT);
    for (int i : new int[] {0, 31, 1000, Ensemble.CHUNK, count - 1}) {
      EnsembleResult alone =
          ensemble.run(1, (index, flow) -> flows.load(i, flow), 1, Progress.SILENT);
      assertThat(alone.turningPoints(0)).isEqualTo(all.turningPoints(i));
      assertThat(alone.steps(0)).isEqualTo(all.steps(i));
      for (int q = 0; q < 3; q++) {
        assertThat(alone.state(0, q)).isEqualTo(all.state(i, q));
      }
    }
  }

  /** Zero and huge rates, starts at 0 and at the end, what is no number: each for itself. */
  @Test
  void oddFlowsAreReportedAndHarmNobody() {
    Flows flows = new Flows(2, 9, 1.3);
    EnsembleResult clean = run(2, 1e-8, 64, flows);
    EnsembleResult got =
        run(
            2,
            1e-8,
            64,
            (index, flow) -> {
              flows.load(index, flow);
              switch (index) {
                case 3 -> flow.secondMoment()[1] = Double.NaN;
                case 5 -> flow.secondMoment()[0] = -1;
                case 8 -> flow.start()[1] = Double.POSITIVE_INFINITY;
                case 11 -> flow.endsAt(0);
                case 13 -> java.util.Arrays.fill(flow.secondMoment(), 0);
                case 17 -> java.util.Arrays.fill(flow.start(), 0);
                case 19 -> flow.secondMoment()[1] = 1e9;
                case 23 -> flow.start()[2] = -5; // no W of this model: it runs away
                case 29 -> flow.test()[0] = Double.NaN;
                case 31 -> java.util.Arrays.fill(flow.start(), 1e-300);
                default -> {}
              }
            });
    assertThat(got.failures())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .isEqualTo("flow 3: second moment a_2 must be >= 0 and finite, got NaN"),
            line ->
                assertThat(line)
                    .isEqualTo("flow 5: second moment a_1 must be >= 0 and finite, got -1.0"),
            line ->
                assertThat(line).isEqualTo("flow 8: start value 1 must be finite, got Infinity"),
            line -> assertThat(line).isEqualTo("flow 11: end must be > 0 and finite, got 0.0"),
            line -> assertThat(line).startsWith("flow 19: not at its end after 100000 steps"),
            line -> assertThat(line).startsWith("flow 23: diverged at t = "),
            line -> assertThat(line).isEqualTo("flow 29: test point x_1 must be finite, got NaN"));
    assertThat(got.state(13, 0)).as("no rate, no move").isEqualTo(clean(flows, 13, 0));
    assertThat(got.state(17, 2)).as("0 stays 0").isZero();
    assertThat(got.status(31)).isEqualTo(Ensemble.Status.SOLVED);
    List<Integer> odd = List.of(3, 5, 8, 11, 13, 17, 19, 23, 29, 31);
    for (int i = 0; i < 64; i++) {
      if (!odd.contains(i)) {
        assertThat(got.state(i, 2)).as("flow %d", i).isEqualTo(clean.state(i, 2));
        assertThat(got.turningPoints(i)).isEqualTo(clean.turningPoints(i));
      }
    }
  }

  private static double clean(Flows flows, int index, int q) {
    FlowCase flow = new FlowCase(2, 3);
    flows.load(index, flow);
    return flow.start()[q];
  }

  @Test
  void progressTellsAndStops() {
    Flows flows = new Flows(2, 1, 1);
    int count = 3 * Ensemble.CHUNK;
    long[] last = new long[1];
    EnsembleResult stopped =
        Ensemble.symmetric(2, 1e-8)
            .run(
                count,
                flows,
                1,
                (done, all, loss) -> {
                  assertThat(all).isEqualTo(count);
                  last[0] = done;
                  return done < Ensemble.CHUNK;
                });
    assertThat(last[0]).isBetween((long) Ensemble.CHUNK, count - 1L);
    EnsembleResult whole = run(2, 1e-8, count, flows);
    int solved = 0;
    for (int i = 0; i < count; i++) {
      if (stopped.status(i) == Ensemble.Status.SOLVED) {
        solved++;
        assertThat(stopped.state(i, 1)).isEqualTo(whole.state(i, 1));
      } else {
        assertThat(stopped.status(i)).isEqualTo(Ensemble.Status.STOPPED);
      }
    }
    assertThat(solved).isBetween(Ensemble.CHUNK, count - 1);
  }

  @Test
  void whatTheSourceThrowsComesOut() {
    Ensemble ensemble = Ensemble.symmetric(2, 1e-8);
    Ensemble.Source source =
        (index, flow) -> {
          throw new IllegalArgumentException("no such flow");
        };
    for (int threads : new int[] {1, 2}) {
      assertThatThrownBy(() -> ensemble.run(3 * Ensemble.CHUNK, source, threads, Progress.SILENT))
          .hasMessageContaining("no such flow");
    }
  }

  @Test
  void depthAndDescents() {
    Flows flows = new Flows(2, 7, 1.6);
    EnsembleResult got = run(2, 1e-9, 200, flows);
    int swings = 0;
    for (int i = 0; i < 200; i++) {
      List<TurningPoint> turns = got.turningPoints(i);
      assertThat(got.descents(i)).isEqualTo(1 + turns.size() / 2);
      if (turns.size() == 2) {
        swings++;
        double dip = turns.get(1).loss() - turns.get(0).loss();
        assertThat(got.depth(i)).isEqualTo(dip / turns.get(1).loss()).isPositive();
      } else {
        assertThat(got.depth(i)).isZero();
      }
    }
    assertThat(swings).as("positive starts swing").isGreaterThan(60);
  }
}
