package dev.swingby.lab.cli;

import dev.swingby.lab.diffusion.PathReport;
import dev.swingby.lab.run.Outcome;
import dev.swingby.lab.run.RunFolder;
import dev.swingby.lab.study.StudyExperiment;
import dev.swingby.lab.study.StudyResult;
import dev.swingby.lab.study.TrainingPaths;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "paths",
    description = "Read a training's snapshots: every class's path in concept space, and its turn.",
    mixinStandardHelpOptions = true)
final class DiffusionPathsCommand implements Callable<Integer> {
  private static final int MOST = 1 << 14;

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "RUN", description = "the folder of a finished training")
  private String run = "";

  @Option(names = "--n", paramLabel = "N", description = "images of each prompt (default: 32)")
  private int n = 32;

  @Option(names = "--threads", paramLabel = "N", description = "threads (default: all cores)")
  private Optional<Integer> threads = Optional.empty();

  @Option(
      names = "--elicit",
      description = "ask for the held-out class in other ways too (takes five times as long)")
  private boolean elicit;

  @Option(
      names = "--report",
      paramLabel = "DIR",
      description = "write a folder with a page, figures and what was drawn along the way")
  private Optional<String> report = Optional.empty();

  @Option(names = "--json", description = "print the result as JSON")
  private boolean json;

  DiffusionPathsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    DiffusionOptions.atMost(MOST, n);
    int count = RunOptions.threads(threads);
    if (json && report.isEmpty()) {
      return json(count);
    }
    StudyExperiment study = TrainingPaths.of(Path.of(run), n, elicit, count);
    ProgressBar bar = new ProgressBar(terminal.err());
    if (report.isEmpty()) {
      StudyResult result = study.execute(count, bar);
      bar.done();
      return show(result, Path.of(run).resolve(PathReport.FILE), count);
    }
    RunFolder folder = RunFolder.claim("--report", Path.of(report.get()));
    return FolderWork.in(
        folder,
        bar,
        () -> {
          Outcome result = FolderWork.record(study, count, folder, bar, true);
          return show((StudyResult) result, folder.place().resolve("report.html"), count);
        });
  }

  private int show(StudyResult result, Path where, int count) throws IOException {
    if (json && result.status() == Outcome.Status.COMPLETED) {
      return json(count);
    }
    new StudyTalk(terminal).say(result.findings());
    terminal.talk("swingby: %s", where);
    return FolderWork.code(result);
  }

  /** What was read before is not read again. */
  private int json(int count) throws IOException {
    terminal.json(PathReport.of(Path.of(run), count, n, elicit, _ -> {}).toMap());
    return Swingby.HELD;
  }
}
