package dev.swingby.bench;

import dev.swingby.kernels.Precision;
import java.util.List;
import java.util.Locale;

/**
 * The name of one thing to measure; {@code text} is unique in its family.
 *
 * @param shape what a table shows, such as "NT 64x64x256"
 * @param group the class of shapes it is averaged with
 * @param tags further words the command line can select it by
 * @param usual whether it is measured when nothing is selected
 */
public record Case(
    String family,
    String shape,
    String group,
    Precision precision,
    int threads,
    List<String> tags,
    boolean usual) {

  /** "f32" or "f64". */
  String precisionName() {
    return precision.name().toLowerCase(Locale.ROOT);
  }

  /** Precision, shape and threads in one word list: what JMH passes to its forks. */
  public String text() {
    return "%s %s %dt".formatted(precisionName(), shape, threads);
  }

  /** The words {@code --only} knows this case by; its shape is one too, also without layout. */
  List<String> words() {
    List<String> words = new java.util.ArrayList<>(tags);
    words.addAll(List.of(group, precisionName(), threads + "t"));
    return words;
  }

  boolean is(String word) {
    return shape.equals(word) || shape.endsWith(" " + word) || words().contains(word);
  }
}
