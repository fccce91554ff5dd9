package dev.swingby.lab.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A table of a configuration, read key by key. Knows its file and path for the messages and which
 * keys were asked for: {@link #finish} refuses the others and names the nearest known one.
 */
final class Node {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");

  private final String file;
  private final String path;
  private final JsonNode tree;
  private final Set<String> known = new LinkedHashSet<>();

  Node(String file, String path, JsonNode tree) {
    this.file = file;
    this.path = path;
    this.tree = tree;
  }

  /** A complaint about a key of this table. */
  UsageException bad(String key, String expected, Object got) {
    return new UsageException(
        "%s: %s: expected %s, got %s".formatted(file, at(key), expected, got));
  }

  private String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private Optional<JsonNode> find(String key) {
    known.add(key);
    JsonNode value = tree.get(key);
    if (value != null && (value.isNull() || value.isMissingNode())) {
      throw bad(key, "a value", "nothing");
    }
    return Optional.ofNullable(value);
  }

  /** The keys that are there. */
  List<String> keys() {
    return List.copyOf(tree.propertyNames());
  }

  boolean has(String key) {
    return find(key).isPresent();
  }

  /** A value for a message, not too long. */
  static String shown(JsonNode value) {
    String text = value.isString() ? '"' + value.stringValue() + '"' : value.toString();
    return text.length() > 60 ? text.substring(0, 57) + "..." : text;
  }

  /** The table under a key; an empty one if there is none. */
  Node table(String key) {
    Optional<JsonNode> value = find(key);
    if (value.isPresent() && !value.get().isObject()) {
      throw bad(key, "a table", shown(value.get()));
    }
    return new Node(
        file,
        at(key),
        value.orElseGet(tools.jackson.databind.node.JsonNodeFactory.instance::objectNode));
  }

  String text(String key, String fallback) {
    Optional<JsonNode> value = find(key);
    if (value.isEmpty()) {
      return fallback;
    }
    if (!value.get().isString()) {
      throw bad(key, "text", shown(value.get()));
    }
    return value.get().stringValue();
  }

  boolean flag(String key, boolean fallback) {
    Optional<JsonNode> value = find(key);
    if (value.isEmpty()) {
      return fallback;
    }
    if (!value.get().isBoolean()) {
      throw bad(key, "true or false", shown(value.get()));
    }
    return value.get().booleanValue();
  }

  /** One of the enum's constants, written in lower case with hyphens. */
  <E extends Enum<E>> E choice(String key, Class<E> type, E fallback) {
    Optional<JsonNode> value = find(key);
    if (value.isEmpty()) {
      return fallback;
    }
    Map<String, E> names = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      names.put(spell(constant), constant);
    }
    E chosen = value.get().isString() ? names.get(value.get().stringValue()) : null;
    if (chosen == null) {
      throw bad(key, "one of " + String.join(", ", names.keySet()), shown(value.get()));
    }
    return chosen;
  }

  static String spell(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** A whole number in [least, most]. */
  long integer(String key, long least, long most, long fallback) {
    Optional<JsonNode> value = find(key);
    if (value.isEmpty()) {
      return fallback;
    }
    boolean any = least == Long.MIN_VALUE && most == Long.MAX_VALUE;
    String expected =
        any
            ? "a whole number of at most 64 bits"
            : "a whole number from %d to %d".formatted(least, most);
    double number = number(key, value.get(), expected);
    boolean exact =
        value.get().isIntegralNumber()
            ? value.get().canConvertToLong()
            : number == Math.rint(number) && Math.abs(number) < 0x1p53;
    long n = value.get().isIntegralNumber() && exact ? value.get().longValue() : (long) number;
    if (!exact || n < least || n > most) {
      throw bad(key, expected, shown(value.get()));
    }
    return n;
  }

  /** A whole number in [least, most], or the word, which stands for 0. */
  int integerOr(String key, String word, int least, int most, int fallback) {
    Optional<JsonNode> value = find(key);
    if (value.isPresent() && value.get().isString()) {
      if (value.get().stringValue().equals(word)) {
        return 0;
      }
      if (!NUMBER.matcher(value.get().stringValue()).matches()) {
        throw bad(key, "a whole number or " + word, shown(value.get()));
      }
    }
    return Math.toIntExact(integer(key, least, most, fallback));
  }

  /** A finite number above (or from) a least value. */
  double number(String key, double least, boolean inclusive, double fallback) {
    Optional<JsonNode> value = find(key);
    return value.isEmpty() ? fallback : bounded(key, value.get(), least, inclusive);
  }

  /** A list of finite numbers; a single number is a list of one. */
  List<Double> numbers(String key, double least, boolean inclusive, List<Double> fallback) {
    Optional<JsonNode> value = find(key);
    if (value.isEmpty()) {
      return fallback;
    }
    List<Double> list = new ArrayList<>();
    if (value.get().isArray()) {
      for (JsonNode item : value.get()) {
        list.add(bounded(key, item, least, inclusive));
      }
    } else {
      list.add(bounded(key, value.get(), least, inclusive));
    }
    if (list.isEmpty()) {
      throw bad(key, "at least one number", "[]");
    }
    return list;
  }

  /** A list of whole numbers in [least, most]; a single number is a list of one. */
  List<Integer> wholes(String key, int least, int most, List<Integer> fallback) {
    if (!has(key)) {
      return fallback;
    }
    List<Integer> list = new ArrayList<>();
    for (double value : numbers(key, least, true, List.of())) {
      if (value != Math.rint(value) || value > most) {
        throw bad(key, "whole numbers from %d to %d".formatted(least, most), plain(value));
      }
      list.add((int) value);
    }
    return list;
  }

  /** A list of rows of finite numbers; nothing if there is none. */
  List<List<Double>> matrix(String key) {
    Optional<JsonNode> value = find(key);
    List<List<Double>> rows = new ArrayList<>();
    if (value.isEmpty()) {
      return rows;
    }
    String expected = "a list of lists of finite numbers";
    for (JsonNode row : value.get().isArray() ? value.get() : List.<JsonNode>of()) {
      List<Double> numbers = new ArrayList<>();
      for (JsonNode item : row.isArray() ? row : List.<JsonNode>of()) {
        double number = number(key, item, expected);
        if (!Double.isFinite(number)) {
          throw bad(key, expected, shown(item));
        }
        numbers.add(number);
      }
      if (numbers.isEmpty()) {
        throw bad(key, expected, shown(value.get()));
      }
      rows.add(numbers);
    }
    if (rows.isEmpty()) {
      throw bad(key, expected, shown(value.get()));
    }
    return rows;
  }

  /** Whether the value of a key is a single number. */
  boolean isNumber(String key) {
    return find(key).map(v -> !v.isContainer()).orElse(false);
  }

  /** A list of words. */
  List<String> words(String key) {
    Optional<JsonNode> value = find(key);
    List<String> list = new ArrayList<>();
    if (value.isPresent()) {
      if (!value.get().isArray()) {
        throw bad(key, "a list of words", shown(value.get()));
      }
      for (JsonNode item : value.get()) {
        if (!item.isString()) {
          throw bad(key, "a list of words", shown(value.get()));
        }
        list.add(item.stringValue());
      }
    }
    return list;
  }

  private double bounded(String key, JsonNode value, double least, boolean inclusive) {
    String expected = "a finite number %s %s".formatted(inclusive ? ">=" : ">", plain(least));
    double number = number(key, value, expected);
    if (!Double.isFinite(number) || number < least || number == least && !inclusive) {
      throw bad(key, expected, shown(value));
    }
    return number;
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  /** YAML's older schema reads 1e-10 as text: what looks like a number is one. */
  private double number(String key, JsonNode value, String expected) {
    if (value.isNumber()) {
      return value.doubleValue();
    }
    if (value.isString() && NUMBER.matcher(value.stringValue()).matches()) {
      return Double.parseDouble(value.stringValue());
    }
    throw bad(key, expected, shown(value));
  }

  /** Refuses keys that nobody asked for. */
  void finish() {
    for (String key : tree.propertyNames()) {
      if (!known.contains(key)) {
        throw new UsageException(
            "%s: unknown key %s%s (known here: %s)"
                .formatted(file, at(key), Nearest.hint(key, known), String.join(", ", known)));
      }
    }
  }
}
