package dev.swingby.analytic.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.swingby.analytic.event.Events;
import dev.swingby.analytic.flow.LandscapeFlow.Landscape;
import dev.swingby.core.concept.ConceptPath;
import dev.swingby.core.concept.Turn;
import dev.swingby.core.concept.TurnDetector;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The landscape flow against its anchors and Runge and Kutta's rule; its fit against itself. */
class LandscapeTest {
  private static final List<String> NAMES = List.of("weak", "strong");

  private static double[] times(double end, int rows) {
    double[] time = new double[rows];
    Arrays.setAll(time, row -> end * row / (rows - 1));
    return time;
  }

  private static double[] rate(Landscape l, double t, double[] c) {
    double s = 1 / (1 + Math.exp(-l.switchRate() * (t - l.switchTime())));
    double a = l.ratio();
    return new double[] {
      l.speed() * ((1 - c[0]) / (2 * a) + a / 2 * (s - c[0])),
      l.speed() * (a / 2 * (1 - c[1]) + (s - c[1]) / (2 * a))
    };
  }

  private static double[] along(double[] c, double h, double[] k) {
    return new double[] {c[0] + h * k[0], c[1] + h * k[1]};
  }

  /** The classical rule of order 4, with s(t) as its formula; a row each step. */
  private static double[] rungeKutta(Landscape l, double end, int steps) {
    double h = end / steps;
    double[] path = new double[2 * steps + 2];
    double[] c = {0.5, 0.5};
    for (int n = 0; n <= steps; n++) {
      path[2 * n] = c[0];
      path[2 * n + 1] = c[1];
      double[] k1 = rate(l, n * h, c);
      double[] k2 = rate(l, n * h + h / 2, along(c, h / 2, k1));
      double[] k3 = rate(l, n * h + h / 2, along(c, h / 2, k2));
      double[] k4 = rate(l, n * h + h, along(c, h, k3));
      for (int i = 0; i < 2; i++) {
        c[i] += h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
      }
    }
    return path;
  }

  @ParameterizedTest
  @CsvSource({"1", "1.7", "3", "5", "0.5"})
  void followsRungeAndKutta(double ratio) {
    Landscape l = Landscape.published(ratio);
    double[] coarse = rungeKutta(l, 25, 5000);
    double[] fine = rungeKutta(l, 25, 10_000);
    double tolerance = 1e-11;
    double[] c = new LandscapeFlow(l, tolerance).path(NAMES, times(25, 5001)).coordinates();
    for (int i = 0; i < c.length; i++) {
      double reference = fine[i / 2 * 4 + i % 2];
      // Order 4: the finer one is off by a fifteenth of the difference, and rounds 4e4 times.
      double error = Math.abs(reference - coarse[i]) / 15 + 4e4 * 0x1p-53;
      assertThat(c[i]).isCloseTo(reference, within(2 * error + 100 * tolerance));
    }
  }

  /** The dips and ends that were computed before there was this class. */
  @ParameterizedTest
  @CsvSource({"2, .428, .81, .85, .96", "3, .356, .76, .83, .98", "5, .308, .57, .82, .99"})
  void dipsAsTheAnchorsSay(double ratio, double dip, double at, double weak, double strong) {
    ConceptPath path =
        new LandscapeFlow(Landscape.published(ratio), 1e-10).path(NAMES, times(25, 2501));
    double[] c1 = path.coordinate(0);
    int least = 0;
    for (int row = 0; row < c1.length; row++) {
      least = c1[row] < c1[least] ? row : least;
    }
    // To the digits that are given.
    assertThat(c1[least]).isCloseTo(dip, within(5e-4));
    assertThat(path.time()[least]).isCloseTo(at, within(0.005 + 0.01));
    assertThat(path.at(2500, 0)).isCloseTo(weak, within(0.005));
    assertThat(path.at(2500, 1)).isCloseTo(strong, within(0.005));
  }

  @Test
  void equalSignalsGoStraightUpAndUnequalOnesTurn() {
    LandscapeFlow equal = new LandscapeFlow(Landscape.published(1), 1e-11);
    ConceptPath straight = equal.path(NAMES, times(25, 2501));
    assertThat(Arrays.stream(straight.coordinate(0)).min()).hasValue(0.5);
    assertThat(TurnDetector.EXACT.turns(straight)).isEmpty();
    for (double ratio : new double[] {2, 3, 5}) {
      LandscapeFlow flow = new LandscapeFlow(Landscape.published(ratio), 1e-11);
      Events events = new Events(List.of(new double[] {1, 1}), double[]::clone);
      flow.walk(25, events);
      double step = 0.005;
      List<Turn> sampled = TurnDetector.EXACT.turns(flow.path(NAMES, times(25, 5001)));
      assertThat(events.turns()).isNotEmpty();
      assertThat(sampled).hasSameSizeAs(events.turns());
      for (int i = 0; i < sampled.size(); i++) {
        assertThat(sampled.get(i).time()).isCloseTo(events.turns().get(i).time(), within(step));
      }
    }
  }

  /** Its own paths give the parameters back; in another unit of time too. */
  @ParameterizedTest
  @CsvSource({"1.4, 3, 10, .1, 25", "2.5, 3, 10, .3, 25", "4, .004, 5000, .001, 15000"})
  void theFitFindsItsOwnParameters(double ratio, double v, double t0, double k, double end) {
    Landscape l = new Landscape(ratio, v, t0, k);
    ConceptPath path = new LandscapeFlow(l, 1e-9).path(NAMES, times(end, 60));
    LandscapeFit fit = LandscapeFit.of(path);
    assertThat(fit.problem()).isEmpty();
    // What is left is the error of the flow.
    assertThat(fit.residual()).isLessThanOrEqualTo(1e-6);
    assertThat(fit.landscape().ratio()).isCloseTo(ratio, within(1e-4 * ratio));
    assertThat(fit.landscape().speed()).isCloseTo(v, within(1e-4 * v));
    assertThat(fit.landscape().switchTime()).isCloseTo(t0, within(1e-4 * t0));
    assertThat(fit.landscape().switchRate()).isCloseTo(k, within(1e-4 * k));
  }

  /** Under noise the residual is the noise, less what four parameters take. */
  @Test
  void theResidualIsTheNoise() {
    Landscape l = new Landscape(2.5, 3, 10, 0.3);
    ConceptPath path = new LandscapeFlow(l, 1e-9).path(NAMES, times(25, 100));
    double[] c = path.coordinates().clone();
    Random random = new Random(3);
    double squares = 0;
    for (int i = 0; i < c.length; i++) {
      double noise = 0.02 * random.nextGaussian();
      c[i] += noise;
      squares += noise * noise;
    }
    LandscapeFit fit = LandscapeFit.of(path.with(c));
    double rms = Math.sqrt(squares / c.length);
    assertThat(fit.problem()).isEmpty();
    assertThat(fit.residual()).isBetween(0.9 * rms, rms);
    // The strong concept second; swapped, the ratio is the inverse.
    double[] swapped = new double[c.length];
    for (int row = 0; row < 100; row++) {
      swapped[2 * row] = c[2 * row + 1];
      swapped[2 * row + 1] = c[2 * row];
    }
    LandscapeFit other = LandscapeFit.of(path.with(swapped));
    assertThat(fit.landscape().ratio()).isGreaterThan(1.5);
    assertThat(other.residual()).isCloseTo(fit.residual(), within(1e-6));
    assertThat(other.landscape().ratio() * fit.landscape().ratio()).isCloseTo(1, within(1e-3));
  }

  /** Where a path says nothing of a parameter the fit says so. */
  @Test
  void whatIsNotDeterminedIsSaid() {
    double[] rest = new double[80];
    Arrays.fill(rest, 0.5);
    LandscapeFit fit =
        LandscapeFit.of(new ConceptPath(NAMES, times(10, 40), rest, new double[] {1, 1}));
    assertThat(fit.problem()).hasValueSatisfying(p -> assertThat(p).contains("does not determine"));
    assertThatThrownBy(() -> LandscapeFit.of(fit.path().with(new double[80]), new double[3]))
        .hasMessageContaining("two concepts");
    assertThatThrownBy(() -> Landscape.published(0)).hasMessageContaining("ratio");
  }
}
