package dev.swingby.core.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which words name which values of concepts. A prompt is words in any order, in any case; parts of
 * it may be missing: they are left open.
 */
final class Words {
  /** In place of a value: the prompt does not say. */
  static final int OPEN = -1;

  private record Meaning(int concept, int value) {}

  private final Map<String, Meaning> meanings = new LinkedHashMap<>();
  private final List<List<String>> pairs;
  private final List<String> known;
  private final Set<String> silent;

  /**
   * @param pairs for each concept the words for its values 0 and 1
   * @param nouns words that are known but name no value
   * @param silent words that say nothing
   */
  Words(List<List<String>> pairs, List<String> nouns, Set<String> silent) {
    this.pairs = pairs;
    this.silent = silent;
    for (int concept = 0; concept < pairs.size(); concept++) {
      for (int value = 0; value < 2; value++) {
        meanings.put(pairs.get(concept).get(value), new Meaning(concept, value));
      }
    }
    known = new ArrayList<>(meanings.keySet());
    known.addAll(nouns);
  }

  List<String> known() {
    return List.copyOf(known);
  }

  /** The value of each concept, or {@link #OPEN}. */
  int[] parse(String text) {
    int[] values = new int[pairs.size()];
    Arrays.fill(values, OPEN);
    for (String word : text.toLowerCase(Locale.ROOT).split("[\\s,]+", -1)) {
      Meaning meaning = meanings.get(word);
      if (meaning == null) {
        if (word.isEmpty() || silent.contains(word) || known.contains(word)) {
          continue;
        }
        throw new PromptException(
            "unknown word \"%s\" (known: %s)".formatted(word, String.join(", ", known)),
            word,
            known);
      }
      int before = values[meaning.concept()];
      if (before != OPEN && before != meaning.value()) {
        String other = pairs.get(meaning.concept()).get(before);
        throw new PromptException("\"%s\" contradicts \"%s\"".formatted(word, other), word, known);
      }
      values[meaning.concept()] = meaning.value();
    }
    return values;
  }
}
