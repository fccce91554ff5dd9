package dev.swingby.lab.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MultipleDescentTest {
  private static final String[] SMALL = {
    "runs=4", "starts=400", "scales=[0.05]", "concepts=[3,4]", "count-starts=24", "trained-starts=4"
  };

  private static String[] with(String more) {
    String[] all = java.util.Arrays.copyOf(SMALL, SMALL.length + 1);
    all[SMALL.length] = more;
    return all;
  }

  @Test
  void theChosenStartsDescendThreeAndFourTimes() {
    Ran ran = Ran.study("multiple-descent", SMALL);
    assertThat(ran.failed()).isEmpty();
    assertThat(ran.check("triple descent of the flow").measured()).isEqualTo(3);
    assertThat(ran.check("quadruple descent of the flow").measured()).isEqualTo(4);
    assertThat(ran.check("triple descent of SGD").effect()).isEqualTo("4 of 4 runs");
    assertThat(ran.figures()).containsExactly("triple", "quadruple", "rarity", "counts");
  }

  @Test
  void anotherStartFails() {
    Ran ran = Ran.study("multiple-descent", with("triple-seed=0"));
    assertThat(ran.failed()).contains("triple descent of the flow");
  }
}
