package dev.swingby.lab.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A CSV of images and their attributes in the layout of CelebA: a head {@code image_id,Male,...}, a
 * line an image, values 1 or -1 (or 1 or 0).
 *
 * @param names of the images
 * @param classes of each: the chosen attributes as bits, the first one the highest
 */
record AttributeTable(List<String> names, int[] classes) {
  /**
   * Reads the chosen columns.
   *
   * @throws UsageException if the file, a column or a value is not as expected
   */
  static AttributeTable read(Path file, List<String> attributes) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new UsageException(file + ": expected a CSV of attributes that can be read as UTF-8");
    }
    // A byte order mark, as some spreadsheets write it.
    List<String> head = cells(lines.isEmpty() ? "" : lines.getFirst().replace("\ufeff", ""));
    int[] columns = new int[attributes.size()];
    for (int j = 0; j < columns.length; j++) {
      String attribute = attributes.get(j);
      columns[j] = head.subList(1, head.size()).indexOf(attribute) + 1;
      if (columns[j] == 0) {
        String hint = Nearest.hint(attribute, head.subList(1, head.size()));
        throw new UsageException("%s: no column %s%s".formatted(file, attribute, hint));
      }
    }
    Set<String> names = new LinkedHashSet<>();
    int[] classes = new int[lines.size()];
    for (int line = 1; line < lines.size(); line++) {
      if (!lines.get(line).isBlank()) {
        List<String> row = cells(lines.get(line));
        String where = "%s, line %d: ".formatted(file, line + 1);
        if (row.size() != head.size()) {
          throw new UsageException(
              where + "expected %d cells, got %d".formatted(head.size(), row.size()));
        }
        for (int column : columns) {
          int bit = value(where + head.get(column), row.get(column));
          classes[names.size()] = 2 * classes[names.size()] + bit;
        }
        if (!names.add(row.getFirst())) {
          throw new UsageException(
              where + "expected each image once, got \"%s\" again".formatted(row.getFirst()));
        }
      }
    }
    return new AttributeTable(List.copyOf(names), Arrays.copyOf(classes, names.size()));
  }

  private static int value(String where, String cell) {
    return switch (cell) {
      case "1" -> 1;
      case "0", "-1" -> 0;
      default ->
          throw new UsageException("%s: expected 1, or -1 or 0, got \"%s\"".formatted(where, cell));
    };
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
  }
}
