package dev.swingby.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code theory} answers. */
class TheoryTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void theAnswerOfTheMainJob() {
    Cli cli = Cli.run("theory", "swing-by");
    assertThat(cli.code()).as(cli.err()).isZero();
    assertThat(cli.out())
        .contains("concept 2", "by stages", "descends twice", "carried by", "w22")
        .contains("From the initial weights alone", "References", "@inproceedings{yang2025swingby,")
        .contains("hairer1993solving")
        .doesNotContain("saxe2014exact");
  }

  @Test
  void theSameAsJson() {
    Cli cli = Cli.run("theory", "swing-by", "--json");
    JsonNode json = JSON.readTree(cli.out());
    assertThat(json.path("descents").asInt()).isEqualTo(2);
    assertThat(json.path("learning_order").get(0).path("concept").asInt()).isEqualTo(2);
    // The mixed entry's decay is what makes the loss rise.
    JsonNode rise = json.path("stretches").get(1);
    assertThat(rise.path("change").asDouble()).isPositive();
    assertThat(rise.path("entries").get(0).path("row").asInt()).isEqualTo(1);
    assertThat(rise.path("entries").get(0).path("column").asInt()).isEqualTo(2);
    assertThat(json.path("references").get(0).path("bibtex").asString()).startsWith("@");
  }

  @Test
  void closedFormsNeedNoIntegrator() {
    Cli cli = Cli.run("theory", "one-layer");
    assertThat(cli.out())
        .contains("The test loss is monotonic", "yang2025swingby")
        .doesNotContain("hairer1993solving", "by stages");
  }
}
