package dev.swingby.lab.cli;

import dev.swingby.lab.Experiments;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.run.Experiment;
import dev.swingby.lab.run.Outcome;
import dev.swingby.lab.run.RunJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "verify",
    description = "Every experiment's checks, as a table; exit 1 if one fails.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "NAME", description = "experiments (default: all)")
  private List<String> names = new ArrayList<>();

  @Option(names = "--threads", paramLabel = "N", description = "threads (default: all cores)")
  private Optional<Integer> threads = Optional.empty();

  @Option(names = "--json", description = "print the table as JSON")
  private boolean json;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Experiment> experiments = new ArrayList<>();
    for (String name : names.isEmpty() ? Experiments.names() : names) {
      experiments.add(Experiments.of(Experiments.named(name, List.of())));
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("experiment", "check", "measured", "bound", "verdict"));
    List<Map<String, Object>> list = new ArrayList<>();
    int code = Swingby.HELD;
    for (Experiment experiment : experiments) {
      Outcome result = run(experiment);
      if (result.status() != Outcome.Status.COMPLETED) {
        terminal.talk("swingby: %s: %s", experiment.name(), result.message());
        code = Swingby.DIVERGED;
      } else if (!result.held()) {
        code = Math.max(code, Swingby.FAILED);
      }
      for (Check check : result.checks()) {
        rows.add(
            List.of(
                experiment.name(),
                check.name(),
                check.measuredText(),
                check.bound(),
                check.verdict()));
      }
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("experiment", experiment.name());
      map.put("checks", RunJson.checks(result.checks()));
      list.add(map);
    }
    if (json) {
      terminal.json(list);
    } else {
      terminal.table(rows);
    }
    return code;
  }

  private Outcome run(Experiment experiment) {
    int count = threads.map(RunOptions::atLeastOne).orElse(RunOptions.threads(experiment));
    ProgressBar bar = new ProgressBar(terminal.err());
    Outcome result = experiment.execute(count, bar);
    bar.done();
    return result;
  }
}
