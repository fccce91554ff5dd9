package dev.swingby.lab.report;

import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.FigureFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The figures of a run folder as files: each as SVG and as PNG, its data as CSV. */
public final class Figures {
  private Figures() {}

  /** Writes them, from the folder's other files. */
  public static void write(Path folder) throws IOException {
    boolean study = study(folder);
    for (Figure figure : of(folder)) {
      Chart.of(figure).save(folder);
      if (!study) {
        FigureFiles.csv(folder, figure);
      }
    }
  }

  /** Whether the folder is a study's. */
  static boolean study(Path folder) {
    return Files.isRegularFile(folder.resolve(FigureFiles.FILE));
  }

  private static List<Figure> of(Path folder) throws IOException {
    return study(folder) ? FigureFiles.read(folder).figures() : RunFigures.of(RunData.read(folder));
  }
}
