package dev.swingby.lab.cli;

import dev.swingby.lab.Experiments;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.RunConfig;
import dev.swingby.lab.run.RunJson;
import dev.swingby.lab.run.RunResult;
import dev.swingby.lab.run.Runner;
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
    List<RunConfig> configs = new ArrayList<>();
    for (String name : names.isEmpty() ? Experiments.names() : names) {
      configs.add(Experiments.named(name, List.of()));
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("experiment", "check", "measured", "bound", "verdict"));
    List<Map<String, Object>> list = new ArrayList<>();
    int code = Swingby.HELD;
    for (RunConfig config : configs) {
      RunResult result = run(config);
      if (result.status() != RunResult.Status.COMPLETED) {
        terminal.talk("swingby: %s: %s", config.name(), result.message());
        code = Swingby.DIVERGED;
      } else if (!result.held()) {
        code = Math.max(code, Swingby.FAILED);
      }
      for (Check check : result.checks()) {
        rows.add(
            List.of(
                config.name(), check.name(), check.measuredText(), check.bound(), check.verdict()));
      }
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("experiment", config.name());
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

  private RunResult run(RunConfig config) {
    int count = threads.map(RunOptions::atLeastOne).orElse(RunOptions.threads(config));
    ProgressBar bar = new ProgressBar(terminal.err());
    RunResult result = new Runner(count).run(config, bar);
    bar.done();
    return result;
  }
}
