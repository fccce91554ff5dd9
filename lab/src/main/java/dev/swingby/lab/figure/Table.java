package dev.swingby.lab.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A table.
 *
 * @param name of its CSV file; unique in its folder
 * @param title above it
 * @param head the names of the columns
 * @param rows cells: text, or numbers
 */
public record Table(String name, String title, List<String> head, List<List<Object>> rows) {
  public Table {
    head = List.copyOf(head);
    rows = List.copyOf(rows);
    for (List<Object> row : rows) {
      if (row.size() != head.size()) {
        throw new IllegalArgumentException(
            "table %s: a row of %d cells under %d heads".formatted(name, row.size(), head.size()));
      }
    }
  }

  /** An empty table. */
  public static Table of(String name, String title, String... head) {
    return new Table(name, title, List.of(head), List.of());
  }

  /** The same with one more row: text, or numbers. */
  public Table row(Object... cells) {
    List<List<Object>> more = new ArrayList<>(rows);
    more.add(List.of(cells));
    return new Table(name, title, head, more);
  }

  /** A cell as a reader wants it: numbers in four digits. */
  public static String shown(Object cell) {
    if (cell instanceof Double value) {
      boolean whole = value == Math.rint(value) && Math.abs(value) < 1e6;
      return whole ? Long.toString(value.longValue()) : String.format(Locale.ROOT, "%.4g", value);
    }
    return String.valueOf(cell);
  }
}
