package dev.swingby.lab.cli;

import dev.swingby.lab.config.About;
import dev.swingby.lab.report.Book;
import dev.swingby.lab.run.Experiment;
import dev.swingby.lab.run.Outcome;
import dev.swingby.lab.run.RunFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a book: executes experiments one after the other, each on all threads and into a folder of
 * its own; then the index. Whole, or (when interrupted) with what was recorded until then.
 *
 * @param terminal where it talks
 * @param command that makes the book again
 * @param threads of each, or what each asks for
 * @param json whether the table of checks is printed as JSON
 */
record BookWork(Terminal terminal, String command, Optional<Integer> threads, boolean json) {
  private static final String OPTION = "--report";

  /** Writes the book; returns the exit code. */
  int write(List<Experiment> experiments, Path out, ProgressBar bar) throws IOException {
    RunFolder folder = RunFolder.claim(OPTION, out);
    return FolderWork.in(folder, bar, () -> fill(experiments, folder, bar));
  }

  private int fill(List<Experiment> experiments, RunFolder folder, ProgressBar bar)
      throws IOException {
    Instant started = Instant.now();
    Path inside = folder.partial();
    // Before the pages: their links come from it.
    book(experiments, started).write(inside);
    Verdicts verdicts = new Verdicts(terminal);
    for (Experiment experiment : experiments) {
      if (bar.goesOn()) {
        bar.begin();
        RunFolder page = RunFolder.claim(OPTION, inside.resolve(experiment.name()));
        int count = threads(experiment);
        Outcome result = FolderWork.record(experiment, count, page, bar, true);
        terminal.talk("swingby: %s: %s", experiment.name(), result.verdict());
        verdicts.add(experiment, result);
      }
    }
    Book book = book(experiments, started);
    book.write(inside);
    book.writeIndex(inside);
    folder.finish();
    verdicts.show(json);
    if (!json) {
      terminal.say("");
      terminal.say("  %s", folder.place().resolve("index.html"));
    }
    return verdicts.code();
  }

  private int threads(Experiment experiment) {
    return threads.orElse(RunOptions.threads(experiment));
  }

  private Book book(List<Experiment> experiments, Instant started) {
    Map<String, About> abouts = new LinkedHashMap<>();
    experiments.forEach(experiment -> abouts.put(experiment.name(), experiment.about()));
    double seconds = java.time.Duration.between(started, Instant.now()).toMillis() * 1e-3;
    int count = threads(experiments.getFirst());
    return Book.of(command, abouts, FolderWork.environment(count, started, seconds));
  }
}
