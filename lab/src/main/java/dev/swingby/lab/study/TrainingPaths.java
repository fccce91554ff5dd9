package dev.swingby.lab.study;

import dev.swingby.analytic.reference.Reference;
import dev.swingby.core.DivergenceException;
import dev.swingby.core.concept.ConceptPath;
import dev.swingby.core.concept.TurnDetector;
import dev.swingby.core.diffusion.DiffusionSpec;
import dev.swingby.lab.config.About;
import dev.swingby.lab.config.Configs;
import dev.swingby.lab.config.Parameters;
import dev.swingby.lab.diffusion.PathReport;
import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Series;
import dev.swingby.lab.figure.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A finished training of the user's, of a world or of images of their own: what the experiments on
 * diffusion models look at, for whatever its concepts are.
 */
public final class TrainingPaths implements Study {
  private static final int MOST_IMAGES = 1 << 14;
  private static final int COLUMNS = 12;

  /** Classes whose drawings are shown, besides the held-out one. */
  private static final int ROWS = 5;

  private final Path run;
  private final int images;
  private final boolean elicit;

  TrainingPaths(Parameters p) {
    String text = p.text("run", "");
    if (text.isEmpty()) {
      throw p.bad("run", "the folder of a finished training", "nothing");
    }
    run = Path.of(text);
    images = p.whole("images", 1, MOST_IMAGES, 32);
    elicit = p.flag("elicit", false);
  }

  /**
   * The study of a training.
   *
   * @param images of every prompt
   * @param elicit whether the held-out class is asked for in other ways too
   */
  public static StudyExperiment of(Path run, int images, boolean elicit, int threads) {
    String path =
        JsonMapper.shared().writeValueAsString(run.toAbsolutePath().normalize().toString());
    return Studies.of(
        Configs.study(
            Studies.PATHS,
            List.of(
                "parameters.run=" + path,
                "parameters.images=" + images,
                "parameters.elicit=" + elicit,
                "threads=" + threads)));
  }

  @Override
  public About about() {
    return About.of(
            "A training in concept space",
            "Where the drawings of every class are along a training, when each concept is learned,"
                + " and where the path of the held-out class turns.")
        .from(
            "Park et al. 2024, sections 4 and 5",
            "A class that is not trained on is first drawn as a trained one that shares its"
                + " stronger concept, then its path turns suddenly; other ways of asking give it"
                + " sooner than the plain prompt.");
  }

  @Override
  public List<Reference> references() {
    return List.of(Reference.PARK);
  }

  @Override
  public void compute(StudyContext context, Findings findings) throws DivergenceException {
    context.part(0, 2);
    PathReport report = read(context);
    say(report, findings);
    if (report.coordinates().size() > 1) {
      Map<String, ConceptPath> paths = new LinkedHashMap<>();
      report.placed().forEach(row -> paths.put(name(row), row.path()));
      findings.figure(
          DiffusionFigures.plane(
              "Every class in concept space.",
              "From the noise of the first snapshot, then from a 25th of the training on, when shapes"
                  + " are drawn, to the last one (dot).",
              report.coordinates(),
              paths));
    }
    findings.figure(joint(report));
    double[] steps = report.rows().getFirst().path().time();
    PathReport.Row heldOut = report.rows().get(report.heldOut());
    if (!report.elicitations().isEmpty()) {
      findings.figure(
          Way.figure(
              "capability",
              report.training().config().name(),
              "Joint accuracy of \"%s\" by the way of asking.".formatted(heldOut.prompt()),
              steps,
              List.of(report.elicitations())));
    }
    context.part(1, 2);
    findings.picture(
        DiffusionFigures.drawn(
            "drawn",
            "Drawn along the way.",
            "Each row from the same noise at every step.",
            context.kernels(),
            report.training(),
            shown(report),
            COLUMNS));
    findings.table(steps(report));
    findings.table(learned(report));
  }

  private PathReport read(StudyContext context) {
    try {
      return PathReport.of(run, context.threads(), images, elicit, context::at);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(PathReport.Row row) {
    return row.prompt() + (row.trained() ? "" : " (held out)");
  }

  private static void say(PathReport report, Findings findings) {
    String turn =
        TurnDetector.sharpest(report.turns())
            .map(t ->
                String.format(
                    Locale.ROOT, "turns by %.0f degrees at step %.0f", t.degrees(), t.time()))
            .orElse("has no sudden turn");
    findings.say("The path of \"%s\" %s.", report.rows().get(report.heldOut()).prompt(), turn);
    findings.say("The probe reads %.2f %% of held-out images right.", 100 * report.probe());
    if (report.doubtful()) {
      findings.say(
          "WARNING: the probe reads less than 99 % right, so the coordinates are uncertain.");
    }
  }

  private static Figure joint(PathReport report) {
    Figure figure =
        Figure.of(
            "accuracy",
            "How well each class is drawn.",
            "Joint accuracy: the mean over drawings of the product of P(what was asked for).",
            DiffusionFigures.STEP,
            Axis.fromZero("joint accuracy"));
    for (PathReport.Row row : report.rows()) {
      figure = figure.with(Series.line(name(row), row.path().time(), row.joint()));
    }
    return figure;
  }

  /** The first classes that are trained on, and the held-out one from two noises. */
  private static List<Integer> shown(PathReport report) {
    DiffusionSpec spec = report.training().config().spec();
    List<Integer> classes = new ArrayList<>();
    spec.classes().stream().filter(c -> c != report.heldOut()).limit(ROWS).forEach(classes::add);
    classes.add(report.heldOut());
    classes.add(report.heldOut());
    return classes;
  }

  /** A row a step: where every class is, and how well the held-out one is drawn. */
  private static Table steps(PathReport report) {
    boolean more = !report.elicitations().isEmpty();
    List<String> head = new ArrayList<>(List.of("step"));
    report.rows().forEach(row -> head.add(name(row)));
    head.add("joint");
    List<Way> ways = Way.ALL.stream().skip(1).filter(way -> more && !way.control()).toList();
    ways.forEach(way -> head.add(way.name()));
    if (more) {
      head.add("best of all controls");
    }
    Table table =
        Table.of(
            "steps",
            "Means of %s over each class's drawings; joint accuracy of the held-out class."
                .formatted(
                    String.join(
                        ", ", report.coordinates().stream().map("P(%s)"::formatted).toList())),
            head.toArray(String[]::new));
    PathReport.Row heldOut = report.rows().get(report.heldOut());
    for (int k = 0; k < heldOut.path().rows(); k++) {
      List<Object> cells = new ArrayList<>(List.of(heldOut.path().time()[k]));
      for (PathReport.Row row : report.rows()) {
        cells.add(point(row.path().point(k)));
      }
      cells.add(number(heldOut.joint()[k]));
      for (Way way : ways) {
        cells.add(number(way.of(report.elicitations().get(k))));
      }
      if (more) {
        cells.add(number(Way.control(report.elicitations().get(k))));
      }
      table = table.row(cells.toArray());
    }
    return table;
  }

  /** A row a class: when each of its concepts is learned. */
  private static Table learned(PathReport report) {
    List<String> head = new ArrayList<>(List.of("prompt", "trained", "end"));
    report.coordinates().forEach(word -> head.add("P(" + word + ") learned at"));
    Table table =
        Table.of(
            "learned",
            "When each concept is learned: accuracy above %s at %d snapshots in a row."
                .formatted(PathReport.LEARNED, PathReport.IN_A_ROW),
            head.toArray(String[]::new));
    for (PathReport.Row row : report.placed()) {
      ConceptPath path = row.path();
      List<Object> cells = new ArrayList<>(List.of(row.prompt(), row.trained() ? "yes" : "no"));
      cells.add(point(path.point(path.rows() - 1)));
      for (double at : row.learned()) {
        cells.add(at < ConceptPath.NEVER ? (Object) at : "never");
      }
      table = table.row(cells.toArray());
    }
    return table;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String point(double[] coordinates) {
    return String.join(
        " ", IntStream.range(0, coordinates.length).mapToObj(j -> number(coordinates[j])).toList());
  }
}
