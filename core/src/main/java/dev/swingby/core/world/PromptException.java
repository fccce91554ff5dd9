package dev.swingby.core.world;

import java.util.List;

/** A prompt with a word that the world does not know, or with two that contradict each other. */
public final class PromptException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String word;
  private final List<String> known;

  PromptException(String message, String word, List<String> known) {
    super(message);
    this.word = word;
    this.known = List.copyOf(known);
  }

  /** The word in question. */
  public String word() {
    return word;
  }

  /** The words that the world knows. */
  public List<String> known() {
    return known;
  }
}
