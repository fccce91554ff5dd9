package dev.swingby.kernels.source;

import java.util.ArrayList;
import java.util.List;

/** Pieces of generated text. */
final class Lines {
  private Lines() {}

  /** A list of words, wrapped at 100 columns. */
  static void wrapped(StringBuilder out, String indent, List<String> words, String end) {
    StringBuilder text = new StringBuilder(indent);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i) + (i == words.size() - 1 ? end : ", ");
      if (text.length() + word.stripTrailing().length() > 100) {
        out.append(text.toString().stripTrailing()).append('\n');
        text = new StringBuilder(indent);
      }
      text.append(word);
    }
    out.append(text).append('\n');
  }

  /** The names of parameters. */
  static List<String> names(List<String> parameters) {
    List<String> names = new ArrayList<>();
    for (String parameter : parameters) {
      names.add(parameter.substring(parameter.indexOf(' ') + 1));
    }
    return names;
  }

  /** Two lists in one. */
  static List<String> with(List<String> first, List<String> second) {
    List<String> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }
}
