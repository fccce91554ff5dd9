package dev.swingby.lab.run;

import dev.swingby.analytic.Theory;
import dev.swingby.lab.config.RunConfig;
import dev.swingby.lab.config.UsageException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder of a run. It is written beside its place and moved there when whole: nobody ever sees
 * half a run.
 */
public final class RunFolder {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Path partial;
  private Path place;

  private RunFolder(Path place, Path partial) {
    this.place = place;
    this.partial = partial;
  }

  /**
   * Claims a place, and checks that it can be written to.
   *
   * @param option of the command line that names it, for the messages
   * @throws UsageException if something is there already, or the folder cannot be written
   */
  public static RunFolder claim(String option, Path out) {
    Path place = out.toAbsolutePath().normalize();
    if (Files.exists(place) && !isEmptyFolder(place)) {
      throw new UsageException(
          "%s %s: expected a new or empty folder, this one holds something already"
              .formatted(option, out));
    }
    Path parent = place.resolveSibling("");
    // Another process, killed, may have left a folder under the same process id.
    Path partial =
        vacant(
            place.resolveSibling(
                "." + place.getFileName() + ".partial-" + ProcessHandle.current().pid()));
    try {
      Files.createDirectories(parent);
      Files.createDirectory(partial);
    } catch (IOException e) {
      throw new UsageException("%s %s: cannot be written: %s".formatted(option, out, reason(e)));
    }
    return new RunFolder(place, partial);
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName().replace("Exception", "") + " " + e.getMessage();
  }

  private static boolean isEmptyFolder(Path place) {
    if (!Files.isDirectory(place)) {
      return false;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(place)) {
      return !entries.iterator().hasNext();
    } catch (IOException e) {
      return false;
    }
  }

  /** runs/NAME, or the first of runs/NAME-2, runs/NAME-3, ... that is free. */
  public static Path free(String name) {
    return vacant(Path.of("runs").resolve(name));
  }

  private static Path vacant(Path path) {
    Path place = path;
    for (int i = 2; Files.exists(place); i++) {
      place = path.resolveSibling(path.getFileName() + "-" + i);
    }
    return place;
  }

  /** Where the run will stand. */
  public Path place() {
    return place;
  }

  /** Where its files are written until it is whole. */
  public Path partial() {
    return partial;
  }

  /** Writes everything but report and figures. */
  public void write(Map<String, Object> config, Outcome outcome, Map<String, Object> environment)
      throws IOException {
    json("config.json", config);
    json("environment.json", environment);
    json("summary.json", outcome.summary());
    json("checks.json", RunJson.checks(outcome.checks()));
    outcome.write(partial);
  }

  /** Writes the theory side alone. */
  public void writeTheory(RunConfig config, Materials materials, Theory.Result result)
      throws IOException {
    json("config.json", RunJson.config(config));
    RunFiles.writeTheory(partial, materials, result);
  }

  private void json(String name, Object value) {
    JSON.writeValue(partial.resolve(name).toFile(), value);
  }

  /** Moves the folder to its place; beside it, if another run was faster to take it. */
  public void finish() throws IOException {
    if (isEmptyFolder(place)) {
      Files.delete(place);
    }
    place = vacant(place);
    Files.move(partial, place, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Takes back the claim: nothing stays behind. */
  public void discard() {
    if (!Files.exists(partial)) {
      return;
    }
    try (Stream<Path> files = Files.walk(partial)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      System.getLogger("dev.swingby.lab")
          .log(System.Logger.Level.WARNING, "left behind: " + partial);
    }
  }
}
