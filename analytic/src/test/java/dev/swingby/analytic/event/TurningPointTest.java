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
}
