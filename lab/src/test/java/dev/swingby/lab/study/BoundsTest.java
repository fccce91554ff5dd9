package dev.swingby.lab.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundsTest {
  private static Ran small(String exponents) {
    return Ran.study(
        "bounds", "bounds-seeds=3", "scales=[0.01,0.003]", "bounds-exponents=" + exponents);
  }

  @Test
  void theBoundsHoldWhereTheirAssumptionsAreMet() {
    Ran ran = small("[1,120]");
    assertThat(ran.failed()).isEmpty();
    assertThat(ran.check("bounds-settings").effect()).isEqualTo("3 of 3 starts");
    assertThat(ran.figures()).containsExactly("entries", "test-loss", "convergence", "bounds");
  }

  @Test
  void noOrdinaryStartMeetsThem() {
    assertThat(small("[1,2]").failed()).contains("bounds-settings");
  }
}
