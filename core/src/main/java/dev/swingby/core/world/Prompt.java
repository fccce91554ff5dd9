package dev.swingby.core.world;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What is asked for: a value (0 or 1) for each concept it names; the others are left open.
 *
 * @param values by concept
 */
public record Prompt(Map<Concept, Integer> values) {
  public Prompt {
    EnumMap<Concept, Integer> copy = new EnumMap<>(Concept.class);
    copy.putAll(values);
    values = Collections.unmodifiableMap(copy);
  }

  /** The value asked for, if any. */
  public OptionalInt value(Concept concept) {
    Integer value = values.get(concept);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** The same with this value of a concept. */
  public Prompt with(Concept concept, int value) {
    EnumMap<Concept, Integer> all = new EnumMap<>(Concept.class);
    all.putAll(values);
    all.put(concept, value);
    return new Prompt(all);
  }

  /** The same without this concept. */
  public Prompt without(Concept concept) {
    EnumMap<Concept, Integer> rest = new EnumMap<>(Concept.class);
    rest.putAll(values);
    rest.remove(concept);
    return new Prompt(rest);
  }
}
