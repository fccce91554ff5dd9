package dev.swingby.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every experiment's checks hold. */
class VerifyTest {
  @Test
  void everyExperimentHolds() {
    Cli cli = Cli.run("verify");
    assertThat(cli.code()).as(cli.out() + cli.err()).isZero();
    assertThat(cli.out())
        .contains(
            "swing-by",
            "one-layer",
            "relu-swing-by",
            "learning-order",
            "bounds",
            "step-size",
            "sgd-noise",
            "phase-diagram")
        .doesNotContain("failed");
  }
}
