package dev.swingby.lab.cli;

import dev.swingby.analytic.Theory;
import dev.swingby.analytic.event.TurningPoint;
import dev.swingby.lab.check.Checks;
import dev.swingby.lab.check.LearningTimes;
import dev.swingby.lab.config.RunConfig;
import dev.swingby.lab.config.UsageException;
import dev.swingby.lab.run.Materials;
import dev.swingby.lab.run.RunFolder;
import dev.swingby.lab.run.RunJson;
import dev.swingby.lab.run.Runner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "theory",
    description = "The theory side alone: order of learning, turning points of the test loss.",
    mixinStandardHelpOptions = true)
final class TheoryCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private RunOptions options = new RunOptions();

  TheoryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!(options.config() instanceof RunConfig config)) {
      throw new UsageException(
          "theory: expected a run, not a study (a study brings its own theory)");
    }
    Checks.known(config.name(), config.checks());
    Materials materials = Materials.of(config);
    String note = Runner.note(config, materials.start());
    if (!note.isEmpty()) {
      throw new UsageException(config.name() + ": " + note);
    }
    RunFolder folder =
        options.out().isPresent() ? RunFolder.claim(Path.of(options.out().get())) : null;
    Theory.Result result = Runner.solve(config, materials);
    if (folder != null) {
      folder.writeTheory(config, materials, result);
      folder.finish();
    }
    List<LearningTimes.Learned> order = LearningTimes.order(materials.task(), result.trajectory());
    if (options.json()) {
      terminal.json(json(config, result, order));
    } else {
      print(config, result, order);
      if (folder != null) {
        terminal.say("%n  %s", folder.place());
      }
    }
    return Swingby.HELD;
  }

  private static Map<String, Object> json(
      RunConfig config, Theory.Result result, List<LearningTimes.Learned> order) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", config.name());
    map.put("theory", result.method());
    List<Map<String, Object>> learned = new ArrayList<>();
    for (LearningTimes.Learned l : order) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("concept", l.concept() + 1);
      entry.put("signal", l.signal());
      entry.put("time", l.time() < 0 ? "never" : l.time());
      learned.add(entry);
    }
    map.put("learning_order", learned);
    map.put("turning_points", RunJson.points(result.turningPoints()));
    return map;
  }

  private void print(RunConfig config, Theory.Result result, List<LearningTimes.Learned> order) {
    terminal.say("%s: %s", config.name(), result.method());
    terminal.say("");
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("learned", "signal", "half-way at t"));
    for (LearningTimes.Learned l : order) {
      rows.add(
          List.of(
              "concept " + (l.concept() + 1),
              String.format(Locale.ROOT, "%.4g", l.signal()),
              l.time() < 0 ? "never" : String.format(Locale.ROOT, "%.5g", l.time())));
    }
    if (!order.isEmpty()) {
      terminal.table(rows);
      terminal.say("");
    }
    if (result.turningPoints().isEmpty()) {
      terminal.say("  The test loss is monotonic.");
    }
    for (TurningPoint p : result.turningPoints()) {
      terminal.say(
          "  %s of the test loss: %.6g at t = %.6g",
          p.kind().name().toLowerCase(Locale.ROOT), p.loss(), p.time());
    }
  }
}
