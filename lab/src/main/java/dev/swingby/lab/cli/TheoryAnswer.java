package dev.swingby.lab.cli;

import dev.swingby.analytic.Theory;
import dev.swingby.analytic.event.Carriers;
import dev.swingby.analytic.event.Crossing;
import dev.swingby.analytic.event.TurningPoint;
import dev.swingby.analytic.reference.Reference;
import dev.swingby.analytic.stage.StageModel;
import dev.swingby.core.Task;
import dev.swingby.lab.config.RunConfig;
import dev.swingby.lab.run.Materials;
import dev.swingby.lab.run.RunJson;
import dev.swingby.lab.run.Runner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What theory says about a configuration, in the order in which a researcher asks.
 *
 * @param config what was asked about
 * @param task what is learned
 * @param result the solution
 * @param stretches the test loss between its turning points, and what carries it
 * @param stages the same predicted from the initial weights alone, where it can be
 */
record TheoryAnswer(
    RunConfig config,
    Task task,
    Theory.Result result,
    List<Carriers.Stretch> stretches,
    Optional<StageModel> stages) {
  private static final int MOST_SHARES = 3;

  /** Entries that carry less than this part of a change are not named. */
  private static final double NAMED = 0.02;

  static TheoryAnswer of(RunConfig config, Materials materials) {
    Theory theory = Runner.theory(config, materials);
    double eta = config.training().learningRate();
    Theory.Result result = theory.solve(config.schedule(), eta);
    double end = eta * config.training().steps();
    boolean plain = config.training().plainGradientDescent();
    return new TheoryAnswer(
        config,
        materials.task(),
        result,
        theory.carriers(result.turningPoints(), end),
        plain ? StageModel.of(materials.task(), materials.start()) : Optional.empty());
  }

  /** The concepts in the order in which they are learned. */
  private List<Crossing> order() {
    return result.crossings().stream().sorted(Comparator.comparingDouble(Crossing::time)).toList();
  }

  private Set<Reference> references() {
    Set<Reference> set = new LinkedHashSet<>(result.references());
    if (task.concepts().isPresent()) {
      set.add(Reference.YANG);
    }
    return set;
  }

  private long descents() {
    return stretches.stream().filter(stretch -> stretch.change() < 0).count();
  }

  private List<Carriers.Share> named(Carriers.Stretch stretch) {
    return stretch.shares().stream()
        .filter(share -> Math.abs(share.change()) >= NAMED * Math.abs(stretch.change()))
        .limit(MOST_SHARES)
        .toList();
  }

  Map<String, Object> json() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", config.name());
    map.put("theory", result.method());
    List<Map<String, Object>> learned = new ArrayList<>();
    for (Crossing crossing : order()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("concept", crossing.concept() + 1);
      signal(crossing.concept()).ifPresent(mu -> entry.put("signal", mu));
      entry.put("time", time(crossing.time()));
      stages.ifPresent(s -> entry.put("stages", time(s.learned(crossing.concept()))));
      learned.add(entry);
    }
    map.put("learning_order", learned);
    map.put("turning_points", RunJson.points(result.turningPoints()));
    predictedTurns().ifPresent(points -> map.put("turning_points_stages", RunJson.points(points)));
    map.put("descents", descents());
    map.put("stretches", stretches.stream().map(TheoryAnswer::json).toList());
    map.put("references", RunJson.references(references()));
    return map;
  }

  private static Object time(double t) {
    return Double.isFinite(t) ? t : "never";
  }

  private static Map<String, Object> json(Carriers.Stretch stretch) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("from", stretch.from());
    map.put("to", stretch.to());
    map.put("change", stretch.change());
    List<Map<String, Object>> shares = new ArrayList<>();
    for (Carriers.Share share : stretch.shares()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("row", share.row() + 1);
      entry.put("column", share.column() + 1);
      entry.put("change", share.change());
      shares.add(entry);
    }
    map.put("entries", shares);
    return map;
  }

  private Optional<Double> signal(int concept) {
    return task.concepts().map(concepts -> concepts.signal().get(concept));
  }

  private Optional<List<TurningPoint>> predictedTurns() {
    if (stages.isEmpty() || task.testPoints() != 1) {
      return Optional.empty();
    }
    double[] x = task.concepts().orElseThrow().coordinates(task.test());
    return Optional.of(stages.get().turningPoints(x, stages.get().end()));
  }

  void print(Terminal terminal) {
    terminal.say("%s: %s", config.name(), result.method());
    terminal.say("");
    printOrder(terminal);
    printDescents(terminal);
    predictedTurns()
        .ifPresent(points -> {
          terminal.say("");
          terminal.say("  From the initial weights alone (stages): %s.", inWords(points));
        });
    terminal.say("");
    terminal.say("  References");
    for (Reference reference : references()) {
      terminal.say("");
      terminal.say("  %s", reference.text());
      terminal.say("%s", reference.bibtex().indent(4).stripTrailing());
    }
  }

  private void printOrder(Terminal terminal) {
    if (result.crossings().isEmpty()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("learned", "signal", "half-way at t"));
    if (stages.isPresent()) {
      head.add("by stages");
    }
    rows.add(head);
    for (Crossing crossing : order()) {
      List<String> row = new ArrayList<>();
      row.add("concept " + (crossing.concept() + 1));
      row.add(signal(crossing.concept()).map(mu -> number("%.4g", mu)).orElse(""));
      row.add(shown(crossing.time()));
      stages.ifPresent(s -> row.add(shown(s.learned(crossing.concept()))));
      rows.add(row);
    }
    terminal.table(rows);
    terminal.say("");
  }

  private void printDescents(Terminal terminal) {
    terminal.say(
        result.turningPoints().isEmpty()
            ? "  The test loss is monotonic."
            : "  The test loss descends %s.".formatted(times(descents())));
    for (TurningPoint p : result.turningPoints()) {
      String kind = p.kind().name().toLowerCase(Locale.ROOT);
      terminal.say(
          "  a %s of the test loss: %s at t = %s",
          kind, number("%.6g", p.loss()), number("%.6g", p.time()));
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("it", "from t", "to t", "by", "carried by"));
    for (Carriers.Stretch stretch : stretches) {
      List<String> carriers = new ArrayList<>();
      for (Carriers.Share share : named(stretch)) {
        double part = 100 * share.change() / stretch.change();
        carriers.add(entry(share) + number(" %.0f %%", part));
      }
      rows.add(
          List.of(
              stretch.change() < 0 ? "falls" : "rises",
              number("%.5g", stretch.from()),
              number("%.5g", stretch.to()),
              number("%.4g", Math.abs(stretch.change())),
              String.join(", ", carriers)));
    }
    terminal.table(rows);
  }

  private static String entry(Carriers.Share share) {
    boolean digits = share.row() < 9 && share.column() < 9;
    return (digits ? "w%d%d" : "w(%d,%d)").formatted(share.row() + 1, share.column() + 1);
  }

  private static String times(long count) {
    return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
  }

  private static String inWords(List<TurningPoint> points) {
    List<String> words = new ArrayList<>();
    for (TurningPoint point : points) {
      words.add(
          "a %s of %s at t = %s"
              .formatted(
                  point.kind().name().toLowerCase(Locale.ROOT),
                  number("%.4g", point.loss()),
                  number("%.4g", point.time())));
    }
    return words.isEmpty() ? "the test loss is monotonic" : String.join(", ", words);
  }

  private static String shown(double t) {
    return Double.isFinite(t) ? number("%.5g", t) : "never";
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
