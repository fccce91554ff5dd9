package dev.swingby.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.swingby.lab.config.About;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue is complete: the book finds all it prints of every experiment. */
class ExperimentsTest {
  static Stream<String> names() {
    return Experiments.names().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyExperimentSaysWhatItIsAbout(String name) {
    About about = Experiments.of(Experiments.named(name, List.of())).about();
    assertThat(about.title()).isNotBlank().hasSizeLessThan(80).doesNotEndWith(".");
    assertThat(about.claim()).isNotBlank().endsWith(".");
    assertThat(about.source()).isNotBlank().doesNotEndWith(".");
    assertThat(about.paper()).isNotBlank().endsWith(".");
    assertThat(about.observations()).doesNotHaveDuplicates();
  }
}
