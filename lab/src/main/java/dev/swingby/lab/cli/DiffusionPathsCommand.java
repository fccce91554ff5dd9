package dev.swingby.lab.cli;

import dev.swingby.core.concept.ConceptPath;
import dev.swingby.core.concept.Turn;
import dev.swingby.core.concept.TurnDetector;
import dev.swingby.core.diffusion.Elicitation;
import dev.swingby.lab.config.UsageException;
import dev.swingby.lab.diffusion.PathReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "paths",
    description = "Read a training's snapshots: every class's path in concept space, and its turn.",
    mixinStandardHelpOptions = true)
final class DiffusionPathsCommand implements Callable<Integer> {
  private static final int MOST = 1 << 14;

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "RUN", description = "the folder of a finished training")
  private String run = "";

  @Option(names = "--n", paramLabel = "N", description = "images of each prompt (default: 32)")
  private int n = 32;

  @Option(names = "--threads", paramLabel = "N", description = "threads (default: all cores)")
  private Optional<Integer> threads = Optional.empty();

  @Option(
      names = "--elicit",
      description = "ask for the held-out class in other ways too (takes five times as long)")
  private boolean elicit;

  @Option(names = "--json", description = "print the result as JSON")
  private boolean json;

  DiffusionPathsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (n < 1 || n > MOST) {
      throw new UsageException(
          "--n: expected a whole number from 1 to %d, got %d".formatted(MOST, n));
    }
    int count =
        threads
            .map(RunOptions::atLeastOne)
            .orElseGet(() -> Runtime.getRuntime().availableProcessors());
    ProgressBar bar = new ProgressBar(terminal.err());
    Path folder = Path.of(run);
    PathReport report =
        PathReport.of(
            folder, count, n, elicit, part -> bar.at((long) (1000 * part), 1000, Double.NaN));
    bar.done();
    if (json) {
      terminal.json(report.toMap());
    } else {
      say(report);
      terminal.talk("swingby: %s", folder.resolve(PathReport.FILE));
    }
    return Swingby.HELD;
  }

  private void say(PathReport report) {
    terminal.table(paths(report));
    terminal.say("");
    terminal.table(learned(report));
    terminal.say("");
    String heldOut = report.rows().get(report.heldOut()).prompt();
    Optional<Turn> turn = TurnDetector.sharpest(report.turns());
    terminal.say(
        "  The path of \"%s\" %s.",
        heldOut,
        turn.map(t ->
                String.format(
                    Locale.ROOT, "turns by %.0f degrees at step %.0f", t.degrees(), t.time()))
            .orElse("has no sudden turn"));
    terminal.say("  The probe reads %.2f %% of held-out images right.", 100 * report.probe());
    if (report.doubtful()) {
      terminal.say("  WARNING: below 99 %, so the coordinates are uncertain.");
    }
  }

  /** A row a step: where every class is, and how well the held-out one is drawn. */
  private static List<List<String>> paths(PathReport report) {
    boolean more = !report.elicitations().isEmpty();
    double[] over = report.best(Elicitation::overprompts);
    double[] linear = report.best(Elicitation::linear);
    double[] again = report.best(Elicitation::resamples);
    List<List<String>> table = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("step"));
    report.rows().forEach(row -> head.add(row.prompt()));
    head.add("joint");
    if (more) {
      head.addAll(List.of("overprompts", "interventions", "(resamples)"));
    }
    table.add(head);
    PathReport.Row heldOut = report.rows().get(report.heldOut());
    for (int k = 0; k < heldOut.path().rows(); k++) {
      List<String> cells = new ArrayList<>(List.of(step(heldOut.path().time()[k])));
      for (PathReport.Row row : report.rows()) {
        cells.add(point(row.path().point(k)));
      }
      cells.add(number(heldOut.joint()[k]));
      if (more) {
        cells.addAll(List.of(number(over[k]), number(linear[k]), number(again[k])));
      }
      table.add(cells);
    }
    return table;
  }

  /** A row a class: when each of its concepts is learned. */
  private static List<List<String>> learned(PathReport report) {
    List<List<String>> table = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("prompt", "trained", "end"));
    report.coordinates().forEach(word -> head.add("P(" + word + ") learned at"));
    table.add(head);
    for (PathReport.Row row : report.rows()) {
      ConceptPath path = row.path();
      List<String> cells = new ArrayList<>(List.of(row.prompt(), row.trained() ? "yes" : "no"));
      cells.add(point(path.point(path.rows() - 1)));
      for (double at : row.learned()) {
        cells.add(at < ConceptPath.NEVER ? step(at) : "never");
      }
      table.add(cells);
    }
    return table;
  }

  private static String step(double time) {
    return Long.toString((long) time);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String point(double[] coordinates) {
    List<String> all = new ArrayList<>();
    for (double c : coordinates) {
      all.add(number(c));
    }
    return String.join(" ", all);
  }
}
