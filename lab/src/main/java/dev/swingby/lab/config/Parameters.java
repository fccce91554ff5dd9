package dev.swingby.lab.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parameters of a study. The study asks for each by name, with its bounds and its default; what
 * it got is kept, so that the resolved configuration can be shown and written.
 */
public final class Parameters {
  private final Node node;
  private final Map<String, Object> resolved = new LinkedHashMap<>();

  Parameters(Node node) {
    this.node = node;
  }

  /** A complaint about a parameter. */
  public UsageException bad(String key, String expected, Object got) {
    return node.bad(key, expected, got);
  }

  private <T extends Object> T kept(String key, T value) {
    resolved.put(key, value);
    return value;
  }

  /** A finite number > 0. */
  public double positive(String key, double fallback) {
    return kept(key, node.number(key, 0, false, fallback));
  }

  /** A finite number >= 0. */
  public double nonNegative(String key, double fallback) {
    return kept(key, node.number(key, 0, true, fallback));
  }

  /** A list of finite numbers > 0. */
  public List<Double> positives(String key, Double... fallback) {
    return kept(key, node.numbers(key, 0, false, List.of(fallback)));
  }

  /** A list of finite numbers >= 0. */
  public List<Double> nonNegatives(String key, Double... fallback) {
    return kept(key, node.numbers(key, 0, true, List.of(fallback)));
  }

  /** A whole number in [least, most]. */
  public int whole(String key, int least, int most, int fallback) {
    return kept(key, Math.toIntExact(node.integer(key, least, most, fallback)));
  }

  /** A list of whole numbers in [least, most]. */
  public List<Integer> wholes(String key, int least, int most, Integer... fallback) {
    return kept(key, node.wholes(key, least, most, List.of(fallback)));
  }

  /** A whole number in [least, most] that may be large. */
  public long longWhole(String key, long least, long most, long fallback) {
    return kept(key, node.integer(key, least, most, fallback));
  }

  /** A list of words. */
  public List<String> words(String key, List<String> fallback) {
    return kept(key, node.has(key) ? node.words(key) : fallback);
  }

  /** A list of the enum's constants, written in lower case with hyphens. */
  public <E extends Enum<E>> List<E> choices(String key, Class<E> type, List<E> fallback) {
    List<String> words = words(key, fallback.stream().map(Node::spell).toList());
    List<E> list = new ArrayList<>();
    for (String word : words) {
      E found = null;
      List<String> names = new ArrayList<>();
      for (E constant : type.getEnumConstants()) {
        names.add(Node.spell(constant));
        found = Node.spell(constant).equals(word) ? constant : found;
      }
      if (found == null) {
        String hint = Nearest.hint(word, names);
        throw bad(key, "words of " + String.join(", ", names), '"' + word + '"' + hint);
      }
      list.add(found);
    }
    return list;
  }

  /** A text. */
  public String text(String key, String fallback) {
    return kept(key, node.text(key, fallback));
  }

  /** True or false. */
  public boolean flag(String key, boolean fallback) {
    return kept(key, node.flag(key, fallback));
  }

  /** One of the enum's constants, written in lower case with hyphens. */
  public <E extends Enum<E>> E choice(String key, Class<E> type, E fallback) {
    E value = node.choice(key, type, fallback);
    kept(key, Node.spell(value));
    return value;
  }

  /** What the study got, in the order in which it asked. */
  public Map<String, Object> resolved() {
    return Collections.unmodifiableMap(resolved);
  }

  /** Refuses what the study did not ask for. */
  public void finish() {
    node.finish();
  }
}
