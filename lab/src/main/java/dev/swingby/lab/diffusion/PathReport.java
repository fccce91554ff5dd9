package dev.swingby.lab.diffusion;

import dev.swingby.core.DivergenceException;
import dev.swingby.core.concept.ConceptPath;
import dev.swingby.core.concept.Turn;
import dev.swingby.core.concept.TurnDetector;
import dev.swingby.core.diffusion.DiffusionSpec;
import dev.swingby.core.diffusion.Elicitation;
import dev.swingby.core.world.ImageSource;
import dev.swingby.lab.config.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How a training learns the concepts of its images: the path of every class in concept space.
 *
 * @param training that was read
 * @param coordinates of concept space, by the word whose probability each is
 * @param rows of the classes
 * @param placed the same at the snapshots that have a place: {@link Reading#placed}
 * @param heldOut the class whose turns are looked for
 * @param turns of its path, by {@link TurnDetector#MEASURED}
 * @param elicitations of that class, one a step; empty if it was only asked for plainly
 * @param probe the probe's own accuracy on held-out images
 */
public record PathReport(
    TrainedPath training,
    List<String> coordinates,
    List<Row> rows,
    List<Row> placed,
    int heldOut,
    List<Turn> turns,
    List<Elicitation> elicitations,
    double probe) {
  /** A concept is learned when its accuracy is above this ... */
  public static final double LEARNED = 0.9;

  /** ... at so many snapshots in a row (as in the code published with Park et al. 2024). */
  public static final int IN_A_ROW = 3;

  /** The table in the training's folder. */
  public static final String FILE = "paths.csv";

  /**
   * One class.
   *
   * @param trained whether it is trained on
   * @param path of the means of P(value 1)
   * @param joint for each step the mean of the product of P(value asked for)
   * @param learned for each concept the step, {@link ConceptPath#NEVER} if it is not
   */
  public record Row(
      String prompt, boolean trained, ConceptPath path, double[] joint, double[] learned) {
    private static List<Row> all(DiffusionSpec spec, List<Reading> readings) {
      return IntStream.range(0, spec.source().classes())
          .mapToObj(c -> of(spec, c, readings))
          .toList();
    }

    private static Row of(DiffusionSpec spec, int conceptClass, List<Reading> readings) {
      ImageSource source = spec.source();
      ConceptPath path =
          Reading.path(ProbeReport.coordinates(source), source, conceptClass, readings);
      return new Row(
          source.describe(conceptClass),
          spec.classes().contains(conceptClass),
          path,
          readings.stream().mapToDouble(r -> r.joint(source, conceptClass)).toArray(),
          IntStream.range(0, path.dimension())
              .mapToDouble(j ->
                  path.firstAbove(accuracy(source, conceptClass, j, readings), LEARNED, IN_A_ROW))
              .toArray());
    }

    private static double[] accuracy(
        ImageSource source, int conceptClass, int concept, List<Reading> readings) {
      return readings.stream()
          .mapToDouble(r -> r.accuracy(source, conceptClass, concept))
          .toArray();
    }
  }

  /**
   * Reads a finished training and writes {@value #FILE}; what was read before is not read again.
   *
   * @param images of every prompt
   * @param elicit whether the held-out class is asked for in other ways too
   * @throws UsageException if the training has no snapshots or is not finished
   */
  public static PathReport of(
      Path folder, int threads, int images, boolean elicit, DoubleConsumer told)
      throws IOException {
    TrainedPath path = path(folder);
    DiffusionSpec spec = path.config().spec();
    Readings readings = new Readings(threads, images);
    try {
      List<Reading> all = readings.classes(List.of(path), told).getFirst();
      List<Elicitation> elicitations =
          elicit || readings.hasElicitations(path)
              ? readings.elicitations(List.of(path), told).getFirst()
              : List.of();
      List<Row> placed = Row.all(spec, Reading.placed(all));
      PathReport report =
          new PathReport(
              path,
              ProbeReport.coordinates(spec.source()),
              Row.all(spec, all),
              placed,
              spec.heldOut(),
              TurnDetector.MEASURED.turns(placed.get(spec.heldOut()).path()),
              elicitations,
              readings.probeAccuracy(path));
      Files.write(folder.resolve(FILE), report.csv());
      return report;
    } catch (DivergenceException e) {
      throw new IllegalStateException("reading does not train", e);
    } catch (IllegalArgumentException e) {
      // What the images say.
      throw new UsageException(folder + ": " + e.getMessage());
    }
  }

  private static TrainedPath path(Path folder) {
    TrainedPath path = new TrainedPath(TrainingRun.configOf(folder, List.of()), folder);
    if (path.steps().isEmpty()) {
      throw new UsageException(
          folder + ": expected a training with snapshots (--set training.snapshots=36), got none");
    }
    for (long step : path.steps()) {
      if (!Files.isRegularFile(TrainingRun.snapshot(folder, step))) {
        throw new UsageException(
            "%s: no snapshot of step %d; expected a finished training (--resume goes on)"
                .formatted(folder, step));
      }
    }
    return path;
  }

  private List<String> csv() {
    List<String> lines = new ArrayList<>();
    lines.add("step,prompt,trained," + String.join(",", coordinates) + ",joint");
    for (Row row : rows) {
      for (int k = 0; k < row.path().rows(); k++) {
        StringBuilder line = new StringBuilder();
        line.append((long) row.path().time()[k]).append(',').append(row.prompt());
        line.append(',').append(row.trained());
        for (double value : row.path().point(k)) {
          line.append(String.format(Locale.ROOT, ",%.9g", value));
        }
        lines.add(line.append(String.format(Locale.ROOT, ",%.9g", row.joint()[k])).toString());
      }
    }
    return lines;
  }

  /** Whether the probe reads so badly that the paths are to be taken with care. */
  public boolean doubtful() {
    return probe < Readings.PROBE_ACCURACY;
  }

  /** The best joint accuracy of the held-out class at every step, by a way of asking. */
  private double[] best(Function<Elicitation, List<Elicitation.Trial>> way) {
    return elicitations.stream().mapToDouble(e -> Elicitation.best(way.apply(e)).joint()).toArray();
  }

  /** For JSON. */
  public Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("coordinates", coordinates);
    map.put("probe_accuracy", probe);
    map.put("probe_doubtful", doubtful());
    map.put(
        "steps", Arrays.stream(rows.getFirst().path().time()).mapToLong(t -> (long) t).toArray());
    List<Object> classes = new ArrayList<>();
    for (int c = 0; c < rows.size(); c++) {
      Row row = rows.get(c);
      Map<String, Object> of = new LinkedHashMap<>();
      of.put("prompt", row.prompt());
      of.put("trained", row.trained());
      of.put("path", IntStream.range(0, row.path().rows()).mapToObj(row.path()::point).toList());
      of.put("joint", row.joint());
      // No step, of what is never learned.
      of.put(
          "learned",
          Arrays.stream(placed.get(c).learned())
              .mapToObj(t -> t < ConceptPath.NEVER ? t : null)
              .toList());
      classes.add(of);
    }
    map.put("classes", classes);
    map.put("held_out", rows.get(heldOut).prompt());
    map.put("turns", turns);
    if (!elicitations.isEmpty()) {
      map.put("overprompts", best(Elicitation::overprompts));
      map.put("shifts", best(Elicitation::shifts));
      map.put("interventions", best(Elicitation::linear));
      map.put("resamples", best(Elicitation::resamples));
      map.put("random_shifts", best(Elicitation::randomShifts));
      map.put("random_interventions", best(Elicitation::random));
    }
    return map;
  }
}
