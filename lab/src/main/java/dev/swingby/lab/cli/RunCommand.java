package dev.swingby.lab.cli;

import dev.swingby.analytic.event.TurningPoint;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.RunConfig;
import dev.swingby.lab.report.Figures;
import dev.swingby.lab.report.Report;
import dev.swingby.lab.run.Environment;
import dev.swingby.lab.run.Materials;
import dev.swingby.lab.run.RunFolder;
import dev.swingby.lab.run.RunJson;
import dev.swingby.lab.run.RunResult;
import dev.swingby.lab.run.Runner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "run",
    description = "Train, solve, compare; write a run folder with a report.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private RunOptions options = new RunOptions();

  @Option(names = "--no-report", description = "write no report.html and no figures")
  private boolean noReport;

  RunCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    RunConfig config = options.config();
    Materials materials = Materials.of(config);
    Path out = options.out().map(Path::of).orElseGet(() -> RunFolder.free(config.name()));
    RunFolder folder = RunFolder.claim(out);
    ProgressBar bar = new ProgressBar(terminal.err());
    CountDownLatch written = new CountDownLatch(1);
    Thread hook =
        new Thread(() -> {
          bar.stop();
          await(written);
        });
    Runtime.getRuntime().addShutdownHook(hook);
    boolean whole = false;
    try {
      RunResult result = work(config, materials, folder, bar);
      whole = true;
      show(result, folder.place());
      return code(result);
    } finally {
      if (!whole) {
        folder.discard();
      }
      written.countDown();
      unhook(hook);
    }
  }

  private RunResult work(RunConfig config, Materials materials, RunFolder folder, ProgressBar bar)
      throws IOException {
    int threads = RunOptions.threads(config);
    Instant started = Instant.now();
    long start = System.nanoTime();
    RunResult result = new Runner(threads).run(config, materials, bar);
    double seconds = (System.nanoTime() - start) * 1e-9;
    bar.done();
    Map<String, Object> environment = new LinkedHashMap<>(Environment.describe(threads));
    environment.put("started", started.toString());
    environment.put("seconds", seconds);
    folder.write(result, environment);
    if (!noReport && result.trajectory().rows() > 0) {
      Figures.write(folder.partial());
      Report.write(folder.partial());
    }
    folder.finish();
    return result;
  }

  private static void await(CountDownLatch written) {
    try {
      if (!written.await(30, TimeUnit.SECONDS)) {
        System.getLogger("dev.swingby.lab")
            .log(System.Logger.Level.WARNING, "the run folder was not finished in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void unhook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is going down: the hook is running.
    }
  }

  private static int code(RunResult result) {
    return switch (result.status()) {
      case INTERRUPTED -> Swingby.INTERRUPTED;
      case DIVERGED -> Swingby.DIVERGED;
      case COMPLETED -> result.held() ? Swingby.HELD : Swingby.FAILED;
    };
  }

  private void show(RunResult result, Path place) {
    if (result.status() == RunResult.Status.DIVERGED) {
      terminal.talk("swingby: %s; what was recorded until then is in %s", result.message(), place);
    }
    if (result.status() == RunResult.Status.INTERRUPTED) {
      terminal.talk("swingby: interrupted; what was recorded until then is in %s", place);
    }
    if (options.json()) {
      Map<String, Object> map = new LinkedHashMap<>(RunJson.summary(result));
      map.put("checks", RunJson.checks(result.checks()));
      map.put("out", place.toString());
      terminal.json(map);
      return;
    }
    RunConfig c = result.config();
    terminal.say("%s%s", c.name(), c.title().isEmpty() ? "" : ": " + c.title());
    terminal.say("");
    turningPoints(result);
    @SuppressWarnings("unchecked")
    Map<String, Object> deviation = (Map<String, Object>) RunJson.summary(result).get("deviation");
    if (deviation != null) {
      terminal.say(
          "  Simulation and theory differ by at most %.2g in the test loss, %.2g in the output.",
          deviation.get("test_loss"), deviation.get("output"));
      terminal.say("  Theory: %s", result.theory().orElseThrow().method());
    } else {
      terminal.say("  Theory: none, %s", result.theoryNote());
    }
    if (!result.checks().isEmpty()) {
      terminal.say("");
      terminal.table(checkRows(result.checks()));
    }
    terminal.say("");
    terminal.say("  %s", noReport ? place : place.resolve("report.html"));
  }

  private void turningPoints(RunResult result) {
    List<TurningPoint> simulated = result.turningPoints();
    List<TurningPoint> solved = result.theory().map(t -> t.turningPoints()).orElse(List.of());
    int n = Math.max(simulated.size(), solved.size());
    if (n == 0) {
      terminal.say("  The test loss is monotonic.");
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("test loss", "simulation", "theory", "apart"));
    for (int i = 0; i < n; i++) {
      TurningPoint s = i < simulated.size() ? simulated.get(i) : null;
      TurningPoint t = i < solved.size() ? solved.get(i) : null;
      TurningPoint any = s != null ? s : t;
      String kind = any == null ? "" : any.kind().name().toLowerCase(Locale.ROOT);
      String apart =
          s == null || t == null
              ? ""
              : format(
                  "dt %.2g, dL %.2g", Math.abs(s.time() - t.time()), Math.abs(s.loss() - t.loss()));
      rows.add(List.of(kind, at(s), at(t), apart));
    }
    terminal.table(rows);
    terminal.say("");
  }

  private static String at(@org.jspecify.annotations.Nullable TurningPoint p) {
    return p == null ? "-" : format("%.4g at t = %.4g", p.loss(), p.time());
  }

  private static String format(String format, Object... args) {
    return String.format(Locale.ROOT, format, args);
  }

  static List<List<String>> checkRows(List<Check> checks) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("check", "measured", "bound", "verdict"));
    for (Check check : checks) {
      rows.add(List.of(check.name(), check.measuredText(), check.bound(), check.verdict()));
    }
    return rows;
  }
}
