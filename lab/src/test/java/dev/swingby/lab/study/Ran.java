package dev.swingby.lab.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.swingby.lab.Experiments;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.StudyConfig;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.run.Outcome;
import java.util.Arrays;
import java.util.List;

/** A study that a test ran with settings of its own. */
record Ran(StudyResult result) {
  /** Runs a study of the catalogue with parameters {@code key=value}. */
  static Ran study(String name, String... parameters) {
    List<String> settings = Arrays.stream(parameters).map(p -> "parameters." + p).toList();
    StudyConfig config = (StudyConfig) Experiments.named(name, settings);
    StudyResult result = Studies.of(config).execute(2, (step, steps, loss) -> true);
    assertThat(result.status()).as(result.message()).isEqualTo(Outcome.Status.COMPLETED);
    return new Ran(result);
  }

  Check check(String name) {
    return result.checks().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
  }

  List<String> failed() {
    return result.checks().stream().filter(c -> !c.held()).map(Check::name).toList();
  }

  List<String> figures() {
    return result.findings().figures().stream().map(Figure::name).toList();
  }
}
