package dev.swingby.lab.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WideVsNarrowTest {
  @Test
  void gaussianSwingsFadeWithTheWidth() {
    Ran ran = Ran.study("wide-vs-narrow", "widths=[2,8,64]", "starts=400", "seeds=40");
    assertThat(ran.failed()).doesNotContain("Gaussian swings fade", "positive starts swing");
    assertThat(ran.check("mixed entry, Gaussian").measured()).isBetween(-0.8, -0.2);
    assertThat(ran.check("trained alike").measured()).isGreaterThan(0.9);
    assertThat(ran.figures()).containsExactly("mixed", "share", "depth");
  }

  @Test
  void nearlyEqualSignalsDoNotSwing() {
    Ran ran =
        Ran.study("wide-vs-narrow", "widths=[2,8,16]", "starts=200", "seeds=8", "signal=[1.99,2]");
    assertThat(ran.failed()).contains("positive starts swing");
  }
}
