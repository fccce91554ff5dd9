package dev.swingby.lab.cli;

import dev.swingby.lab.Experiments;
import dev.swingby.lab.study.Studies;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

@Command(
    name = "list",
    description = "The experiments, one line each.",
    mixinStandardHelpOptions = true)
final class ListCommand implements Runnable {
  private final Terminal terminal;

  ListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    List<List<String>> rows = new ArrayList<>();
    for (String name : Experiments.names()) {
      String title = Experiments.of(Experiments.named(name, List.of())).about().title();
      rows.add(List.of(name, title + (Studies.takesMinutes(name) ? " (minutes)" : "")));
    }
    terminal.table(rows);
  }
}
