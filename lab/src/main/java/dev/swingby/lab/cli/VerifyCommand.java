package dev.swingby.lab.cli;

import dev.swingby.lab.Experiments;
import dev.swingby.lab.run.Experiment;
import dev.swingby.lab.study.Studies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

  @Parameters(
      paramLabel = "NAME",
      description = "experiments (default: all that take seconds; see --all)")
  private List<String> names = new ArrayList<>();

  @Option(names = "--threads", paramLabel = "N", description = "threads (default: all cores)")
  private Optional<Integer> threads = Optional.empty();

  @Option(
      names = "--all",
      description = "also those that train diffusion models: tens of minutes the first time")
  private boolean all;

  @Option(names = "--json", description = "print the table as JSON")
  private boolean json;

  @Option(
      names = "--report",
      paramLabel = "DIR",
      description = "write a book of all run folders and reports; new or empty")
  private Optional<Path> report = Optional.empty();

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<Experiment> experiments = new ArrayList<>();
    for (String name : new LinkedHashSet<>(names.isEmpty() ? catalogue() : names)) {
      experiments.add(Experiments.of(Experiments.named(name, List.of())));
    }
    threads.ifPresent(RunOptions::atLeastOne);
    ProgressBar bar = new ProgressBar(terminal.err());
    if (report.isPresent()) {
      return new BookWork(terminal, command(), threads, json).write(experiments, report.get(), bar);
    }
    Verdicts verdicts = new Verdicts(terminal);
    for (Experiment experiment : experiments) {
      bar.begin();
      int count = threads.orElse(RunOptions.threads(experiment));
      verdicts.add(experiment, experiment.execute(count, bar));
      bar.done();
    }
    verdicts.show(json);
    return verdicts.code();
  }

  private List<String> catalogue() {
    return Experiments.names().stream().filter(name -> all || !Studies.takesMinutes(name)).toList();
  }

  private String command() {
    StringBuilder line = new StringBuilder("./swingby verify").append(all ? " --all" : "");
    names.forEach(name -> line.append(' ').append(name));
    return line.append(" --report DIR").toString();
  }
}
