package dev.swingby.lab.cli;

import dev.swingby.core.NpzException;
import dev.swingby.lab.config.UsageException;
import dev.swingby.lab.figure.FigureFiles;
import dev.swingby.lab.report.Book;
import dev.swingby.lab.report.Figures;
import dev.swingby.lab.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;

@Command(
    name = "report",
    description = "Write the report of a run folder, or of a book of them, again.",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
  private static final List<String> NEEDED =
      List.of("config.json", "environment.json", "summary.json", "checks.json");
  private static final List<String> OF_A_RUN = List.of("trajectory.npz", "task.npz");

  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "DIR",
      description = "a run folder, or a book of verify --report")
  private String folder = "";

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path dir = Path.of(folder);
    try {
      terminal.say("%s", Book.isIn(dir) ? bookAgain(dir) : again(dir));
    } catch (NpzException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    } catch (JacksonException | IllegalArgumentException e) {
      throw new UsageException("%s: is damaged: %s".formatted(dir, e.getMessage()));
    }
    return Swingby.HELD;
  }

  /** Writes every page of a book again, then its index. */
  private static Path bookAgain(Path dir) throws IOException {
    Book book = Book.read(dir);
    for (Book.Entry entry : book.entries()) {
      if (Files.isDirectory(dir.resolve(entry.name()))) {
        again(dir.resolve(entry.name()));
      }
    }
    return book.writeIndex(dir);
  }

  /** Writes figures and page of a run folder again. */
  private static Path again(Path dir) throws IOException {
    List<String> needed = new ArrayList<>(NEEDED);
    if (!Files.isRegularFile(dir.resolve(FigureFiles.FILE))) {
      needed.addAll(OF_A_RUN);
    }
    for (String name : needed) {
      if (!Files.isRegularFile(dir.resolve(name))) {
        throw new UsageException("%s: expected a run folder, it has no %s".formatted(dir, name));
      }
    }
    if (!Files.isWritable(dir)) {
      throw new UsageException(dir + ": cannot be written");
    }
    Figures.write(dir);
    Report.write(dir);
    return dir.resolve("report.html");
  }
}
