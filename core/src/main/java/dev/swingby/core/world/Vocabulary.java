package dev.swingby.core.world;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of a world. A prompt is words in any order, in any case; parts of it may be missing
 * ("blue circle"): they are left open.
 */
final class Vocabulary {
  /** Words that say nothing here. */
  private static final Set<String> SILENT =
      Set.of("a", "an", "the", "on", "at", "in", "with", "and", "side", "background");

  private record Meaning(Concept concept, int value) {}

  private final List<Concept> concepts;
  private final List<Shape> shapes;
  private final Map<String, Meaning> meanings = new LinkedHashMap<>();
  private final String noun;

  Vocabulary(List<Concept> concepts, List<Shape> shapes) {
    this.concepts = concepts;
    this.shapes = shapes;
    noun = concepts.contains(Concept.SHAPE) ? "" : Concept.SHAPE.word(0, shapes);
    for (Concept concept : concepts) {
      for (int value = 0; value < 2; value++) {
        meanings.put(concept.word(value, shapes), new Meaning(concept, value));
      }
    }
  }

  List<String> words() {
    List<String> words = new ArrayList<>(meanings.keySet());
    if (!noun.isEmpty()) {
      words.add(noun);
    }
    return words;
  }

  Prompt parse(String text) {
    EnumMap<Concept, Integer> values = new EnumMap<>(Concept.class);
    for (String word : text.toLowerCase(Locale.ROOT).split("[\\s,]+", -1)) {
      if (word.isEmpty() || SILENT.contains(word) || word.equals(noun)) {
        continue;
      }
      Meaning meaning = meanings.get(word);
      if (meaning == null) {
        String known = String.join(", ", words());
        throw new PromptException(
            "unknown word \"%s\" (known: %s)".formatted(word, known), word, words());
      }
      Integer before = values.put(meaning.concept(), meaning.value());
      if (before != null && before != meaning.value()) {
        String other = meaning.concept().word(before, shapes);
        throw new PromptException(
            "\"%s\" contradicts \"%s\"".formatted(word, other), word, words());
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
