package dev.swingby.lab.cli;

import dev.swingby.core.DivergenceException;
import dev.swingby.core.diffusion.Losses;
import dev.swingby.kernels.Kernels;
import dev.swingby.lab.config.DiffusionConfig;
import dev.swingby.lab.config.DiffusionConfigs;
import dev.swingby.lab.config.UsageException;
import dev.swingby.lab.diffusion.TrainingRun;
import dev.swingby.lab.run.RunFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "train",
    description = "Train a preset (tiny, small, paper) or a configuration file.",
    mixinStandardHelpOptions = true)
final class DiffusionTrainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NAME|FILE",
      description = "a preset or a configuration file; with --resume not needed")
  private Optional<String> target = Optional.empty();

  @Option(
      names = "--set",
      paramLabel = "path.to.key=value",
      description = "change a key of the configuration; may be repeated")
  private List<String> settings = new ArrayList<>();

  @Option(names = "--seed", paramLabel = "N", description = "seed of everything random")
  private Optional<Long> seed = Optional.empty();

  @Option(names = "--threads", paramLabel = "N", description = "threads (default: all cores)")
  private Optional<Integer> threads = Optional.empty();

  @Option(names = "--out", paramLabel = "DIR", description = "the folder; new or empty")
  private Optional<String> out = Optional.empty();

  @Option(names = "--resume", description = "go on with the folder's checkpoint")
  private boolean resume;

  DiffusionTrainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<String> all = new ArrayList<>(settings);
    seed.ifPresent(value -> all.add("seed=" + value));
    threads.ifPresent(value -> all.add("threads=" + RunOptions.atLeastOne(value)));
    if (target.isEmpty() && !(resume && out.isPresent())) {
      throw new UsageException(
          "diffusion train: expected a preset (%s) or a file; or --resume --out DIR"
              .formatted(String.join(", ", DiffusionConfigs.PRESETS)));
    }
    DiffusionConfig config =
        target.isPresent()
            ? DiffusionConfigs.nameOrFile(target.get(), all)
            : TrainingRun.configOf(Path.of(out.orElseThrow()), all);
    String name = "diffusion-" + config.name();
    Path folder =
        out.map(Path::of).orElseGet(() -> resume ? Path.of("runs", name) : RunFolder.free(name));
    int count =
        config.threads() > 0 ? config.threads() : Runtime.getRuntime().availableProcessors();
    try (Kernels kernels = Kernels.create(count)) {
      TrainingRun run =
          resume
              ? TrainingRun.resume(config, folder, kernels)
              : TrainingRun.start(config, folder, kernels);
      return train(run, config);
    }
  }

  private int train(TrainingRun run, DiffusionConfig config) throws IOException {
    terminal.talk(
        "swingby: %s, step %d of %d, in %s",
        config.name(), run.step(), config.spec().steps(), run.folder());
    ProgressBar bar = new ProgressBar(terminal.err());
    try (Interruption _ = new Interruption(bar::stop)) {
      run.run(bar, new Talk(bar, run.step(), config.spec().steps()));
      bar.done();
      boolean whole = run.step() == config.spec().steps();
      if (!whole) {
        terminal.talk(
            "swingby: interrupted at step %d; ./swingby diffusion train --resume --out %s goes on",
            run.step(), run.folder());
        return Swingby.INTERRUPTED;
      }
      terminal.say("%s", run.folder().resolve(TrainingRun.CHECKPOINT));
      return Swingby.HELD;
    } catch (DivergenceException e) {
      terminal.talk("swingby: %s; the checkpoint before it is in %s", e.getMessage(), run.folder());
      return Swingby.DIVERGED;
    }
  }

  /** A line for every row of the log: losses, speed, time left. */
  private final class Talk implements TrainingRun.Listener {
    private final ProgressBar bar;
    private final long steps;
    private final long start = System.nanoTime();
    private final long first;

    Talk(ProgressBar bar, long first, long steps) {
      this.bar = bar;
      this.first = first;
      this.steps = steps;
    }

    @Override
    public void row(long step, Losses losses) {
      bar.done();
      double perStep = (System.nanoTime() - start) * 1e-9 / Math.max(1, step - first);
      terminal.talk(
          "  step %d of %d  noise %.5f  loss %.4f bits  %.1f ms a step  %s left",
          step,
          steps,
          losses.noise(),
          losses.diffusion(),
          1000 * perStep,
          time(perStep * (steps - step)));
    }

    private static String time(double seconds) {
      long s = Math.round(seconds);
      return s >= 3600
          ? String.format(Locale.ROOT, "%d h %02d min", s / 3600, s / 60 % 60)
          : s >= 60 ? String.format(Locale.ROOT, "%d min %02d s", s / 60, s % 60) : s + " s";
    }
  }
}
