package dev.swingby.lab.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure: an optional heat map, and series over it.
 *
 * @param name of its files; unique in its folder
 * @param title in bold before the caption
 * @param caption what to see in it
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param square whether both axes have the same length
 * @param heat the map below, if any
 * @param series in the order in which they are drawn
 */
public record Figure(
    String name,
    String title,
    String caption,
    Axis x,
    Axis y,
    boolean square,
    Optional<Heat> heat,
    List<Series> series) {

  public Figure {
    if (!name.matches("[a-z][a-z0-9-]*")) {
      throw new IllegalArgumentException("a figure's name is a file's: " + name);
    }
    series = List.copyOf(series);
  }

  /** A figure without anything in it. */
  public static Figure of(String name, String title, String caption, Axis x, Axis y) {
    return new Figure(name, title, caption, x, y, false, Optional.empty(), List.of());
  }

  /** The same with both axes of one length. */
  public Figure squared() {
    return new Figure(name, title, caption, x, y, true, heat, series);
  }

  /** The same over a heat map. */
  public Figure over(Heat map) {
    return new Figure(name, title, caption, x, y, square, Optional.of(map), series);
  }

  /**
   * The same with more series; a colour that is still open is the next free one.
   *
   * @throws IllegalArgumentException if a name is there already
   */
  public Figure with(Series... more) {
    List<Series> all = new ArrayList<>(series);
    for (Series s : more) {
      int next = all.stream().mapToInt(Series::colour).max().orElse(-1);
      if (all.stream().anyMatch(other -> other.name().equals(s.name()))) {
        throw new IllegalArgumentException("figure %s: two series %s".formatted(name, s.name()));
      }
      all.add(s.colour() == Series.NEXT ? s.in(Math.max(next, -1) + 1) : s);
    }
    return new Figure(name, title, caption, x, y, square, heat, all);
  }
}
