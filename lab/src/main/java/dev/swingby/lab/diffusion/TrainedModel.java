package dev.swingby.lab.diffusion;

import dev.swingby.core.diffusion.Checkpoint;
import dev.swingby.core.diffusion.CheckpointException;
import dev.swingby.core.diffusion.CheckpointFile;
import dev.swingby.core.diffusion.Denoiser;
import dev.swingby.core.diffusion.Sampler;
import dev.swingby.core.world.ImageSource;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import dev.swingby.lab.config.DiffusionConfig;
import dev.swingby.lab.config.DiffusionConfigs;
import dev.swingby.lab.config.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A checkpoint with its configuration, ready to draw. */
public record TrainedModel(Path file, DiffusionConfig config, Checkpoint checkpoint) {
  private static final int BATCH = 32;

  /**
   * Reads a checkpoint, or the newest one under {@code runs}.
   *
   * @throws UsageException if there is none, or it is no good
   */
  public static TrainedModel read(Optional<String> name) throws IOException {
    Path file = name.isPresent() ? Path.of(name.get()) : newest();
    if (Files.isDirectory(file)) {
      file = file.resolve(TrainingRun.CHECKPOINT);
    }
    try {
      Checkpoint checkpoint = CheckpointFile.read(file);
      DiffusionConfig config =
          DiffusionConfigs.parse(file.toString(), checkpoint.config(), List.of());
      return new TrainedModel(file, config, checkpoint);
    } catch (CheckpointException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static Path newest() throws IOException {
    Path runs = Path.of("runs");
    if (Files.isDirectory(runs)) {
      try (Stream<Path> folders = Files.list(runs)) {
        Optional<Path> found =
            folders
                .map(folder -> folder.resolve(TrainingRun.CHECKPOINT))
                .filter(Files::isRegularFile)
                .max(Comparator.comparingLong(file -> file.toFile().lastModified()));
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    throw new UsageException(
        "no checkpoint under runs: train one (./swingby diffusion train tiny) or give --checkpoint");
  }

  /** What it was trained on. */
  public ImageSource source() {
    return config.spec().source();
  }

  /** A sampler of its model. */
  public Sampler sampler(Kernels kernels) {
    return new Sampler(kernels, model(), BATCH);
  }

  /** What draws. */
  public Denoiser model() {
    try {
      return Denoiser.of(config.spec(), checkpoint);
    } catch (CheckpointException e) {
      throw new UsageException(file + ": " + e.getMessage());
    }
  }

  /** The condition of each prompt, {@code n} times: (prompts n, entries). */
  public static Tensor conditions(ImageSource source, List<String> prompts, int n) {
    Tensor all = Tensor.zeros(Precision.F32, prompts.size() * n, source.conditionEntries());
    for (int i = 0; i < all.rows(); i++) {
      all.rows(i, i + 1).assign(source.condition(prompts.get(i / n)));
    }
    return all;
  }
}
