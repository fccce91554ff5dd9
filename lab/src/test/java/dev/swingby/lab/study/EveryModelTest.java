package dev.swingby.lab.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EveryModelTest {
  @Test
  void deepModelsSwingAndOneLayerDoesNot() {
    Ran ran = Ran.study("every-model", "seeds=12", "signal=[1,2]", "width=16", "time=40");
    assertThat(ran.failed()).doesNotContain("one layer only falls", "three-layer linear swings");
    assertThat(ran.figures()).containsExactly("loss");
  }

  @Test
  void equalSignalsDoNotSwing() {
    Ran ran = Ran.study("every-model", "seeds=8", "signal=[2,2.001]", "width=8", "time=20");
    assertThat(ran.failed()).contains("symmetric swings");
  }
}
