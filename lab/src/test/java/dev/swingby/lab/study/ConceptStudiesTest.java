package dev.swingby.lab.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Landscape and sudden turns, small: they hold what they claim, and fail where it is not so. */
class ConceptStudiesTest {
  @Test
  void theLandscapeHolds() {
    Ran ran = Ran.study("landscape", "ratios=[1,2,3]");
    assertThat(ran.failed()).isEmpty();
    assertThat(ran.figures()).contains("landscape-paths", "symmetric-paths", "dips", "fitted");
  }

  @Test
  void suddenTurnsHold() {
    Ran ran = Ran.study("sudden-turn", "ratios=[1.5,3]");
    assertThat(ran.failed()).isEmpty();
    assertThat(ran.figures()).contains("paths", "measured", "relu");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // So little confounded that no entry falls.
        "landscape | ratios=[1,1.5] confounded=0.1 | the dip grows: symmetric",
        // One ratio is not sharper than itself.
        "sudden-turn | seeds=3 ratios=[1.5] | sharper with the signals",
        // Too much noise to see anything.
        "sudden-turn | seeds=3 ratios=[1.5,2] noise=0.5 | the measured path turns there",
      })
  void aCheckFailsWhereItShould(String study, String settings, String check) {
    assertThat(Ran.study(study, settings.strip().split(" +")).failed()).contains(check);
  }
}
