package dev.swingby.lab.cli;

import dev.swingby.lab.Experiments;
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
      rows.add(List.of(name, Experiments.of(Experiments.named(name, List.of())).about().title()));
    }
    terminal.table(rows);
  }
}
