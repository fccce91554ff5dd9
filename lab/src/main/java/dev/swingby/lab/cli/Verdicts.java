package dev.swingby.lab.cli;

import dev.swingby.lab.check.Check;
import dev.swingby.lab.run.Experiment;
import dev.swingby.lab.run.Outcome;
import dev.swingby.lab.run.RunJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The checks of several experiments as a table, and the exit code of them all. */
final class Verdicts {
  private final Terminal terminal;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Map<String, Object>> list = new ArrayList<>();
  private int code = Swingby.HELD;

  Verdicts(Terminal terminal) {
    this.terminal = terminal;
    rows.add(List.of("experiment", "check", "measured", "bound", "verdict"));
  }

  void add(Experiment experiment, Outcome result) {
    code = Math.max(code, FolderWork.code(result));
    if (!result.message().isEmpty()) {
      terminal.talk("swingby: %s: %s", experiment.name(), result.message());
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

  void show(boolean json) {
    if (json) {
      terminal.json(list);
    } else {
      terminal.table(rows);
    }
  }

  /** That of the worst: held, failed, diverged, interrupted. */
  int code() {
    return code;
  }
}
