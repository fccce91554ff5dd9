package dev.swingby.core.world;

import java.util.List;

/**
 * What can vary about an image in two ways. The words of a concept name its values 0 and 1; the
 * shape's are those of the world's two shapes.
 */
public enum Concept {
  /** The outline. */
  SHAPE(0, 2),
  /** Where, from left to right. */
  X(2, 1, "left", "right"),
  /** Where, from top to bottom. */
  Y(3, 1, "top", "bottom"),
  /** Red or blue. */
  COLOUR(4, 3, "red", "blue"),
  /** The radius. */
  SIZE(7, 1, "large", "small"),
  /** The grey behind the object. */
  BACKGROUND(8, 3, "light", "dark");

  private final int entry;
  private final int entries;
  private final List<String> words;

  Concept(int entry, int entries, String... words) {
    this.entry = entry;
    this.entries = entries;
    this.words = List.of(words);
  }

  /** The first entry of this concept in a condition vector. */
  public int entry() {
    return entry;
  }

  /** How many entries it has there. */
  public int entries() {
    return entries;
  }

  /** The word for value 0 or 1 in a world of these two shapes. */
  String word(int value, List<Shape> shapes) {
    return this == SHAPE
        ? shapes.get(value).name().toLowerCase(java.util.Locale.ROOT)
        : words.get(value);
  }
}
