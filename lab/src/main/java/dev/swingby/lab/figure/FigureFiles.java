package dev.swingby.lab.figure;

import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import tools.jackson.databind.json.JsonMapper;

/**
 * Figures and tables in a run folder: {@code figures.json} with everything that is drawn, and the
 * numbers of each as {@code NAME.csv} (a figure: {@code series,x,y,high}; a heat map below it:
 * {@code NAME-map.csv} with {@code x,y,value}).
 */
public final class FigureFiles {
  /** The file that holds them all. */
  public static final String FILE = "figures.json";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * All figures and tables of a folder.
   *
   * @param figures in order
   * @param pictures in order
   * @param tables in order
   * @param explorer knobs for the reader, if any
   */
  public record All(
      List<Figure> figures,
      List<Picture> pictures,
      List<Table> tables,
      Optional<Explorer> explorer) {
    public All {
      figures = List.copyOf(figures);
      // Folders of before there were pictures have none.
      pictures = pictures == null ? List.of() : List.copyOf(pictures);
      tables = List.copyOf(tables);
    }

    /** The file of a table: {@code NAME-table.csv} where a figure has its name. */
    String fileOf(Table table) {
      boolean taken = figures.stream().anyMatch(figure -> figure.name().equals(table.name()));
      return table.name() + (taken ? "-table.csv" : ".csv");
    }
  }

  private static final int GAP = 4;

  private FigureFiles() {}

  /** Writes them. */
  public static void write(Path folder, All all) throws IOException {
    JSON.writeValue(folder.resolve(FILE).toFile(), all);
    for (Figure figure : all.figures()) {
      csv(folder, figure);
    }
    for (Picture picture : all.pictures()) {
      image(folder.resolve(picture.name() + ".png"), picture);
    }
    for (Table table : all.tables()) {
      table(folder.resolve(all.fileOf(table)), table);
    }
  }

  /** All images of a picture in one, without heads. */
  private static void image(Path file, Picture picture) throws IOException {
    List<List<BufferedImage>> rows = new ArrayList<>();
    for (Picture.Row row : picture.rows()) {
      List<BufferedImage> images = new ArrayList<>();
      for (byte[] png : row.images()) {
        images.add(ImageIO.read(new ByteArrayInputStream(png)));
      }
      rows.add(images);
    }
    BufferedImage any = rows.getFirst().getFirst();
    int width = any.getWidth() + GAP;
    int height = any.getHeight() + GAP;
    BufferedImage out =
        new BufferedImage(
            picture.columns().size() * width, rows.size() * height, BufferedImage.TYPE_INT_ARGB);
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        out.createGraphics().drawImage(rows.get(r).get(c), c * width, r * height, null);
      }
    }
    ImageIO.write(out, "png", file.toFile());
  }

  /** Writes the numbers of a figure. */
  public static void csv(Path folder, Figure figure) throws IOException {
    series(folder.resolve(figure.name() + ".csv"), figure);
    if (figure.heat().isPresent()) {
      heat(folder.resolve(figure.name() + "-map.csv"), figure.heat().get());
    }
  }

  /** Reads them again. */
  public static All read(Path folder) {
    return JSON.readValue(folder.resolve(FILE).toFile(), All.class);
  }

  private static void series(Path file, Figure figure) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("series,x,y,high\n");
      for (Series s : figure.series()) {
        for (int i = 0; i < s.x().length; i++) {
          String high = s.kind() == Series.Kind.BAND ? Double.toString(s.high()[i]) : "";
          out.write(quoted(s.name()) + ',' + s.x()[i] + ',' + s.y()[i] + ',' + high + '\n');
        }
      }
    }
  }

  private static void heat(Path file, Heat heat) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("x,y,value\n");
      for (int row = 0; row < heat.y().length; row++) {
        for (int column = 0; column < heat.x().length; column++) {
          double value = heat.values()[row * heat.x().length + column];
          out.write(heat.x()[column] + "," + heat.y()[row] + ',' + value + '\n');
        }
      }
    }
  }

  private static void table(Path file, Table table) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(line(table.head()));
      for (List<Object> row : table.rows()) {
        out.write(line(row));
      }
    }
  }

  private static String line(List<?> cells) {
    return String.join(",", cells.stream().map(c -> quoted(String.valueOf(c))).toList()) + '\n';
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
