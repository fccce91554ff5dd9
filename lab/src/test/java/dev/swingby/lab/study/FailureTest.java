package dev.swingby.lab.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureTest {
  private static Ran small(String more) {
    return Ran.study(
        "failure", "runs=6", "starts=600", "scales=[0.05]", "widths=[2,3]", "epochs=10", more);
  }

  @Test
  void theChosenStartIsStuckAndNarrowOnesForGood() {
    Ran ran = small("time=30");
    assertThat(ran.failed()).isEmpty();
    assertThat(ran.check("stuck").effect()).contains("times as long");
    assertThat(ran.figures()).containsExactly("entries", "loss", "escape", "stuck");
  }

  @Test
  void anOrdinaryStartIsNotStuck() {
    assertThat(small("start-seed=0").failed()).contains("stuck");
  }
}
