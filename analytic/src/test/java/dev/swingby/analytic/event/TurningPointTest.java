package dev.swingby.analytic.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Turning points of recorded curves. */
class TurningPointTest {
  @Test
  void turningPointsOfCurvesForgetRounding() {
    double[] time = new double[200];
    double[] loss = new double[200];
    Random random = new Random(1);
    for (int i = 0; i < 200; i++) {
      time[i] = i * 0.1;
      loss[i] = Math.exp(-time[i]) * 2 + 1e-9 * random.nextDouble();
    }
    assertThat(TurningPoint.ofCurve(time, loss)).isEmpty();
    for (int i = 0; i < 200; i++) {
      loss[i] = Math.cos(time[i]);
    }
    List<TurningPoint> found = TurningPoint.ofCurve(time, loss);
    assertThat(found).hasSize(6);
    // Off by the third order of the step: h^2 / 24 and less.
    assertThat(found.getFirst().time()).isCloseTo(Math.PI, within(0.1 * 0.1));
    assertThat(found.getFirst().loss()).isCloseTo(-1, within(1e-4));
    assertThat(TurningPoint.ofCurve(new double[0], new double[0])).isEmpty();
  }

  private static List<TurningPoint> ofRows(double... loss) {
    double[] time = new double[loss.length];
    java.util.Arrays.setAll(time, i -> i);
    return TurningPoint.ofCurve(time, loss);
  }

  @Test
  void flatStretchesCountOnceAndOnlyWhereTheCurveTurns() {
    assertThat(ofRows(3, 2, 1, 1, 1, 2, 3))
        .containsExactly(new TurningPoint(TurningPoint.Kind.MINIMUM, 3, 1));
    assertThat(ofRows(3, 2, 2, 2, 1, 1, 0)).isEmpty();
    assertThat(ofRows(1, 1, 1, 2, 3, 3, 3)).isEmpty();
    assertThat(ofRows(1, 1, 1)).isEmpty();
    assertThat(ofRows(1, 2)).isEmpty();
  }

  @Test
  void aParabolaIsFoundExactlyOnUnevenRows() {
    double[] time = {0, 0.5, 0.7, 1.6, 2, 5};
    double[] loss = java.util.Arrays.stream(time).map(t -> 3 + (t - 1.2) * (t - 1.2)).toArray();
    List<TurningPoint> found = TurningPoint.ofCurve(time, loss);
    assertThat(found).hasSize(1);
    // Two dozen roundings of values of order one, divided by differences of order one.
    assertThat(Math.abs(found.getFirst().time() - 1.2)).isLessThan(64 * Math.ulp(1.2));
    assertThat(Math.abs(found.getFirst().loss() - 3)).isLessThan(64 * Math.ulp(3.0));
  }
}
