package dev.swingby.lab.cli;

import dev.swingby.core.diffusion.Sampler;
import dev.swingby.lab.config.UsageException;
import dev.swingby.lab.diffusion.TrainedModel;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What {@code diffusion sample} and {@code diffusion probe} share. */
final class DiffusionOptions {
  @Option(
      names = "--checkpoint",
      paramLabel = "FILE",
      description = "a checkpoint or its folder (default: the newest under runs)")
  private Optional<String> checkpoint = Optional.empty();

  @Option(names = "--seed", paramLabel = "N", description = "seed of the noise (default: 0)")
  private long seed;

  @Option(names = "--threads", paramLabel = "N", description = "threads (default: all cores)")
  private Optional<Integer> threads = Optional.empty();

  @Option(names = "--steps", paramLabel = "N", description = "steps from noise to image")
  private Optional<Integer> steps = Optional.empty();

  @Option(names = "--method", description = "${COMPLETION-CANDIDATES}")
  private Optional<Sampler.Method> method = Optional.empty();

  @Option(
      names = "--guidance",
      paramLabel = "W",
      description = "strength of classifier-free guidance (1: none)")
  private Optional<Double> guidance = Optional.empty();

  TrainedModel model() throws IOException {
    return TrainedModel.read(checkpoint);
  }

  long seed() {
    return seed;
  }

  int threads() {
    return RunOptions.threads(threads);
  }

  /** Refuses a number of images ({@code --n}) that is none, or too many. */
  static void atMost(int most, int n) {
    if (n < 1 || n > most) {
      throw new UsageException(
          "--n: expected a whole number from 1 to %d, got %d".formatted(most, n));
    }
  }

  Sampler.Settings settings(Sampler.Settings standard) {
    try {
      return new Sampler.Settings(
          method.orElse(standard.method()),
          steps.orElse(standard.steps()),
          guidance.orElse(standard.guidance()));
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }
}
