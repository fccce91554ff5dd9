package dev.swingby.lab.cli;

import dev.swingby.lab.Experiments;
import dev.swingby.lab.config.Config;
import dev.swingby.lab.config.UsageException;
import dev.swingby.lab.run.Experiment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code run} and {@code theory} share. */
final class RunOptions {
  @Parameters(
      index = "0",
      paramLabel = "NAME|FILE",
      description = "an experiment, or a configuration file")
  private String target = "";

  @Option(
      names = "--set",
      paramLabel = "path.to.key=value",
      description = "change a key of the configuration; may be repeated")
  private List<String> settings = new ArrayList<>();

  @Option(names = "--seed", paramLabel = "N", description = "seed of task, weights and batches")
  private Optional<Long> seed = Optional.empty();

  @Option(names = "--threads", paramLabel = "N", description = "threads (default: all cores)")
  private Optional<Integer> threads = Optional.empty();

  @Option(names = "--out", paramLabel = "DIR", description = "the run folder; new or empty")
  private Optional<String> out = Optional.empty();

  @Option(names = "--json", description = "print the result as JSON")
  private boolean json;

  Config config() {
    List<String> all = new ArrayList<>(settings);
    seed.ifPresent(value -> all.add("seed=" + value));
    threads.ifPresent(value -> all.add("threads=" + atLeastOne(value)));
    return Experiments.nameOrFile(target, all);
  }

  static int atLeastOne(int threads) {
    if (threads < 1) {
      throw new UsageException("--threads: expected a whole number >= 1, got " + threads);
    }
    return threads;
  }

  /** All cores, unless a number is given. */
  static int threads(Optional<Integer> given) {
    return given
        .map(RunOptions::atLeastOne)
        .orElseGet(() -> Runtime.getRuntime().availableProcessors());
  }

  static int threads(Experiment experiment) {
    return experiment.threads() > 0
        ? experiment.threads()
        : Runtime.getRuntime().availableProcessors();
  }

  Optional<String> out() {
    return out;
  }

  boolean json() {
    return json;
  }
}
