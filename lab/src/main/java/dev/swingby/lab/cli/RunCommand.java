package dev.swingby.lab.cli;

import dev.swingby.lab.Experiments;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.run.Experiment;
import dev.swingby.lab.run.Outcome;
import dev.swingby.lab.run.RunFolder;
import dev.swingby.lab.run.RunJson;
import dev.swingby.lab.run.RunResult;
import dev.swingby.lab.study.StudyResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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
    Experiment experiment = Experiments.of(options.config());
    Path out = options.out().map(Path::of).orElseGet(() -> RunFolder.free(experiment.name()));
    RunFolder folder = RunFolder.claim("--out", out);
    ProgressBar bar = new ProgressBar(terminal.err());
    int threads = RunOptions.threads(experiment);
    return FolderWork.in(
        folder,
        bar,
        () -> {
          Outcome result = FolderWork.record(experiment, threads, folder, bar, !noReport);
          show(experiment, result, folder.place());
          return FolderWork.code(result);
        });
  }

  private void show(Experiment experiment, Outcome result, Path place) {
    if (result.status() == Outcome.Status.DIVERGED) {
      terminal.talk("swingby: %s; what was recorded until then is in %s", result.message(), place);
    }
    if (result.status() == Outcome.Status.INTERRUPTED) {
      terminal.talk("swingby: interrupted; what was recorded until then is in %s", place);
    }
    if (options.json()) {
      Map<String, Object> map = new LinkedHashMap<>(result.summary());
      map.put("checks", RunJson.checks(result.checks()));
      map.put("out", place.toString());
      terminal.json(map);
      return;
    }
    String title = experiment.about().title();
    terminal.say("%s%s", experiment.name(), title.isEmpty() ? "" : ": " + title);
    terminal.say("");
    switch (result) {
      case RunResult run -> new RunTalk(terminal).say(run);
      case StudyResult study -> new StudyTalk(terminal).say(study.findings());
      default -> {}
    }
    if (!result.checks().isEmpty()) {
      terminal.say("");
      terminal.table(checkRows(result.checks()));
    }
    terminal.say("");
    terminal.say("  %s", noReport ? place : place.resolve("report.html"));
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
