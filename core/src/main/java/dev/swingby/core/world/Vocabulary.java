package dev.swingby.core.world;

import java.util.EnumMap;
import java.util.List;
import java.util.Set;

/** The words of a world, and how it writes a prompt ("small blue circle"): see {@link Words}. */
final class Vocabulary {
  /** Words that say nothing here. */
  private static final Set<String> SILENT =
      Set.of("a", "an", "the", "on", "at", "in", "with", "and", "side", "background");

  private final List<Concept> concepts;
  private final List<Shape> shapes;
  private final Words words;
  private final String noun;

  Vocabulary(List<Concept> concepts, List<Shape> shapes) {
    this.concepts = concepts;
    this.shapes = shapes;
    noun = concepts.contains(Concept.SHAPE) ? "" : Concept.SHAPE.word(0, shapes);
    List<List<String>> pairs =
        concepts.stream().map(c -> List.of(c.word(0, shapes), c.word(1, shapes))).toList();
    words = new Words(pairs, noun.isEmpty() ? List.of() : List.of(noun), SILENT);
  }

  List<String> words() {
    return words.known();
  }

  Prompt parse(String text) {
    int[] parsed = words.parse(text);
    EnumMap<Concept, Integer> values = new EnumMap<>(Concept.class);
    for (int j = 0; j < parsed.length; j++) {
      if (parsed[j] != Words.OPEN) {
        values.put(concepts.get(j), parsed[j]);
      }
    }
    return new Prompt(values);
  }

  /** A prompt in words: size, colour, shape, then where and on what. */
  String write(Prompt prompt) {
    StringBuilder text = new StringBuilder();
    for (Concept concept : List.of(Concept.SIZE, Concept.COLOUR, Concept.SHAPE)) {
      append(text, "", prompt, concept, "");
    }
    if (!noun.isEmpty()) {
      text.append(text.isEmpty() ? "" : " ").append(noun);
    }
    append(text, "at the ", prompt, Concept.Y, "");
    append(text, "at the ", prompt, Concept.X, "");
    append(text, "on a ", prompt, Concept.BACKGROUND, " background");
    return text.toString();
  }

  private void append(
      StringBuilder text, String before, Prompt prompt, Concept concept, String after) {
    if (concepts.contains(concept) && prompt.value(concept).isPresent()) {
      String word = concept.word(prompt.value(concept).getAsInt(), shapes);
      text.append(text.isEmpty() ? "" : " ").append(before).append(word).append(after);
    }
  }
}
