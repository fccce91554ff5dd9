package dev.swingby.lab.figure;

import java.util.List;

/**
 * Small images in rows and columns, such as what a model draws along its training.
 *
 * @param name of its file; unique in its folder
 * @param title in bold before the caption
 * @param caption what to see in it
 * @param across what the columns are
 * @param columns their heads
 * @param rows from top to bottom
 */
public record Picture(
    String name,
    String title,
    String caption,
    String across,
    List<String> columns,
    List<Row> rows) {
  /**
   * A row.
   *
   * @param head before it
   * @param images a PNG for each column
   */
  public record Row(String head, List<byte[]> images) {
    public Row {
      images = List.copyOf(images);
    }
  }

  public Picture {
    if (!name.matches("[a-z][a-z0-9-]*")) {
      throw new IllegalArgumentException("a picture's name is a file's: " + name);
    }
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.images().size() != columns.size()) {
        throw new IllegalArgumentException(
            "picture %s: %d images under %d heads"
                .formatted(name, row.images().size(), columns.size()));
      }
    }
  }
}
