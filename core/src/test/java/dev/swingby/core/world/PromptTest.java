package dev.swingby.core.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Words to conditions. */
class PromptTest {
  private final World world = new World(WorldSpec.colourAndSize(16, 0.2, 0.4));
  private final World full = new World(WorldTest.full(16, List.of(Shape.CIRCLE, Shape.TRIANGLE)));

  @Test
  void aPromptNamesClassMeans() {
    double[] expected = {0, 0, 0, 0, 0.4, 0.4, 0.6, 0.25, 0, 0, 0};
    assertThat(world.condition(world.prompt("small blue circle"))).containsExactly(expected);
    assertThat(world.conceptClass(world.prompt("Circle, BLUE  small"))).isEqualTo(3);
  }

  @Test
  void whatIsNotNamedIsLeftOpen() {
    assertThat(world.condition(world.prompt("small circle")))
        .containsExactly(0, 0, 0, 0, 0, 0, 0, 0.25, 0, 0, 0);
    assertThat(world.condition(world.prompt(""))).containsOnly(0);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> world.conceptClass(world.prompt("small circle")))
        .withMessage("\"small circle\" leaves open: colour");
  }

  @Property(tries = 100)
  void wordsAndClassesAreOneToOne(
      @ForAll @IntRange(min = 0, max = 63) int c, @ForAll @IntRange(min = 0, max = 99) int seed) {
    String text = full.write(full.prompt(c));
    List<String> words = new ArrayList<>(Arrays.asList(text.split(" ", -1)));
    Collections.shuffle(words, new Random(seed));
    assertThat(full.conceptClass(full.prompt(String.join(" ", words)))).isEqualTo(c);
  }

  @Test
  void promptsReadLikeWords() {
    assertThat(full.write(full.prompt(0)))
        .isEqualTo("large red circle at the top at the left on a light background");
    assertThat(full.write(full.prompt("dark triangle"))).isEqualTo("triangle on a dark background");
    assertThat(world.write(world.prompt("blue"))).isEqualTo("blue circle");
  }

  @Test
  void unknownWordsAndContradictionsAreRefused() {
    assertThatExceptionOfType(PromptException.class)
        .isThrownBy(() -> world.prompt("small bleu circle"))
        .withMessage("unknown word \"bleu\" (known: red, blue, large, small, circle)")
        .satisfies(e -> assertThat(e.word()).isEqualTo("bleu"))
        .satisfies(e -> assertThat(e.known()).contains("blue"));
    assertThatExceptionOfType(PromptException.class)
        .isThrownBy(() -> world.prompt("red triangle"))
        .withMessageContaining("unknown word \"triangle\"");
    assertThatExceptionOfType(PromptException.class)
        .isThrownBy(() -> world.prompt("red blue circle"))
        .withMessage("\"blue\" contradicts \"red\"");
  }
}
