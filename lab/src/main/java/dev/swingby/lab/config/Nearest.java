package dev.swingby.lab.config;

import java.util.Collection;

/** Finds what somebody may have meant. */
public final class Nearest {
  private Nearest() {}

  /** {@code ", did you mean X?"} for the nearest of the known words, or nothing if none is near. */
  public static String hint(String word, Collection<String> known) {
    String best = "";
    int least = Math.max(2, word.length() / 2) + 1;
    for (String candidate : known) {
      int distance = distance(word, candidate);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best.isEmpty() ? "" : ", did you mean " + best + "?";
  }

  /** The edit distance of Levenshtein (1966). */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
