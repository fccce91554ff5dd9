package dev.swingby.lab.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReluSwingByTest {
  @Test
  void fourLayersSwingAndTwoDoNot() {
    Ran ran = Ran.study("relu-swing-by", "depths=[2,4]", "scales=[0.3,1]", "seeds=12");
    assertThat(ran.failed()).doesNotContain("networks swing", "two layers do not swing");
    assertThat(ran.figures()).containsExactly("loss", "depth");
  }

  @Test
  void twoLayersFailTheCheckOfSwinging() {
    Ran ran =
        Ran.study(
            "relu-swing-by", "depths=[2,3]", "scales=[0.3,1]", "seeds=8", "depth=2", "time=20");
    assertThat(ran.failed()).contains("networks swing");
  }
}
