package dev.swingby.lab.run;

import dev.swingby.analytic.Theory;
import dev.swingby.core.Model;
import dev.swingby.core.NpyArray;
import dev.swingby.core.Npz;
import dev.swingby.core.Task;
import dev.swingby.core.Trajectory;
import dev.swingby.lab.config.RunConfig;
import dev.swingby.lab.config.UsageException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder of a run. It is written beside its place and moved there when whole: nobody ever sees
 * half a run.
 */
public final class RunFolder {
  private static final int MOST_POINTS = 200_000;

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Path place;
  private final Path partial;

  private RunFolder(Path place, Path partial) {
    this.place = place;
    this.partial = partial;
  }

  /**
   * Claims a place, and checks that it can be written to.
   *
   * @throws UsageException if something is there already, or the folder cannot be written
   */
  public static RunFolder claim(Path out) {
    Path place = out.toAbsolutePath().normalize();
    if (Files.exists(place) && !isEmptyFolder(place)) {
      throw new UsageException(
          "--out %s: expected a new or empty folder, this one holds something already"
              .formatted(out));
    }
    Path parent = place.resolveSibling("");
    Path partial =
        place.resolveSibling(
            "." + place.getFileName() + ".partial-" + ProcessHandle.current().pid());
    try {
      Files.createDirectories(parent);
      Files.createDirectory(partial);
    } catch (IOException e) {
      throw new UsageException("--out %s: cannot be written: %s".formatted(out, reason(e)));
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
    Path runs = Path.of("runs");
    Path place = runs.resolve(name);
    for (int i = 2; Files.exists(place); i++) {
      place = runs.resolve(name + "-" + i);
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
  public void write(RunResult r, Map<String, Object> environment) throws IOException {
    json("config.json", RunJson.config(r.config()));
    json("environment.json", environment);
    json("summary.json", RunJson.summary(r));
    json("checks.json", RunJson.checks(r.checks()));
    Csv.write(partial.resolve("trajectory.csv"), r.trajectory(), r.config().precision());
    if (r.theory().isPresent()) {
      Csv.write(
          partial.resolve("theory.csv"),
          r.theory().get().trajectory(),
          dev.swingby.kernels.Precision.F64);
    }
    Npz.write(partial.resolve("trajectory.npz"), trajectory(r));
    Npz.write(partial.resolve("task.npz"), task(r.materials().task()));
    Npz.write(partial.resolve("weights-initial.npz"), weights(r.materials().start()));
    Npz.write(partial.resolve("weights-final.npz"), weights(r.model()));
  }

  /** Writes the theory side alone. */
  public void writeTheory(RunConfig config, Materials materials, Theory.Result result)
      throws IOException {
    json("config.json", RunJson.config(config));
    Csv.write(
        partial.resolve("theory.csv"), result.trajectory(), dev.swingby.kernels.Precision.F64);
    Npz.write(partial.resolve("task.npz"), task(materials.task()));
  }

  private void json(String name, Object value) {
    JSON.writeValue(partial.resolve(name).toFile(), value);
  }

  /** Moves the folder to its place. */
  public void finish() throws IOException {
    if (Files.exists(place)) {
      Files.delete(place);
    }
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

  private static Map<String, NpyArray> trajectory(RunResult r) {
    Trajectory t = r.trajectory();
    int d = t.dimension();
    Map<String, NpyArray> arrays = new LinkedHashMap<>();
    arrays.put("step", NpyArray.ofLongs(t.steps()));
    arrays.put("time", NpyArray.of(t.times(), t.rows()));
    arrays.put("train_loss", NpyArray.of(t.trainLosses(), t.rows()));
    arrays.put("test_loss", NpyArray.of(t.testLosses(), t.rows()));
    arrays.put("output", NpyArray.of(t.outputs(), t.rows(), d));
    long[] steps = new long[t.jacobians()];
    double[] times = new double[t.jacobians()];
    for (int j = 0; j < steps.length; j++) {
      steps[j] = t.step(t.jacobianRow(j));
      times[j] = t.time(t.jacobianRow(j));
    }
    arrays.put("jacobian_step", NpyArray.ofLongs(steps));
    arrays.put("jacobian_time", NpyArray.of(times, times.length));
    arrays.put("jacobian", NpyArray.of(t.jacobianValues(), t.jacobians(), d, d));
    if (r.theory().isPresent()) {
      Trajectory theory = r.theory().get().trajectory();
      arrays.put("theory_train_loss", NpyArray.of(theory.trainLosses(), theory.rows()));
      arrays.put("theory_test_loss", NpyArray.of(theory.testLosses(), theory.rows()));
      arrays.put("theory_output", NpyArray.of(theory.outputs(), theory.rows(), d));
      arrays.put("theory_jacobian", NpyArray.of(theory.jacobianValues(), theory.jacobians(), d, d));
    }
    return arrays;
  }

  private static Map<String, NpyArray> task(Task task) {
    int d = task.dimension();
    Map<String, NpyArray> arrays = new LinkedHashMap<>();
    arrays.put("test", NpyArray.of(task.test(), task.testPoints(), d));
    arrays.put("second_moment", NpyArray.of(task.secondMoment(), d, d));
    if (task.concepts().isPresent()) {
      Task.Concepts c = task.concepts().get();
      double[] centroids = new double[c.centroids().size() * d];
      for (int p = 0; p < c.centroids().size(); p++) {
        System.arraycopy(c.centroids().get(p), 0, centroids, p * d, d);
      }
      arrays.put("centroids", NpyArray.of(centroids, c.centroids().size(), d));
      arrays.put("rotation", NpyArray.of(c.rotation(), d, d));
      arrays.put("signal", NpyArray.of(array(c.signal()), c.count()));
      arrays.put("diversity", NpyArray.of(array(c.diversity()), d));
    }
    if (!task.population() && task.x().length <= MOST_POINTS) {
      arrays.put("x", NpyArray.of(task.x(), task.points(), d));
    }
    return arrays;
  }

  private static double[] array(java.util.List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static Map<String, NpyArray> weights(Model model) {
    Map<String, NpyArray> arrays = new LinkedHashMap<>();
    model
        .weights()
        .forEach((name, w) -> arrays.put(name, NpyArray.of(w.toDoubles(), w.rows(), w.cols())));
    return arrays;
  }
}
