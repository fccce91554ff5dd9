package dev.swingby.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.swingby.analytic.event.TurningPoint;
import dev.swingby.core.Trajectory;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExamplesTest {
  @Test
  void trainingAndSolverTellTheSameStory() throws Exception {
    TrainSwingBy.main(new String[0]);
    SolveSwingBy.main(new String[0]);
    List<TurningPoint> turns = SolveSwingBy.turningPoints();
    assertThat(turns).hasSize(2);
    Trajectory t = TrainSwingBy.train();
    List<TurningPoint> seen = TurningPoint.ofCurve(t.times(), t.testLosses());
    assertThat(seen).hasSize(2);
    // Recorded every 0.5 in time only.
    assertThat(seen.get(0).time()).isCloseTo(turns.get(0).time(), within(0.5));
  }
}
