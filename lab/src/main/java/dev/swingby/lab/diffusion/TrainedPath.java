package dev.swingby.lab.diffusion;

import dev.swingby.lab.config.DiffusionConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A finished training with the weights of its snapshots.
 *
 * @param config of the training
 * @param folder of a {@link TrainingRun}
 */
public record TrainedPath(DiffusionConfig config, Path folder) {
  /** A row of the log: the mean squared error of the predicted noise since the row before. */
  public record Loss(long step, double noise) {}

  /** The steps whose weights are there, ascending. */
  public List<Long> steps() {
    return config.snapshots();
  }

  /** The model at one of them. */
  public TrainedModel at(long step) {
    try {
      return TrainedModel.read(Optional.of(TrainingRun.snapshot(folder, step).toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The training loss, from the log. */
  public List<Loss> losses() {
    try {
      return Files.readAllLines(folder.resolve(TrainingRun.LOG)).stream()
          .skip(1)
          .map(line -> line.split(",", -1))
          .map(row -> new Loss(Long.parseLong(row[0]), Double.parseDouble(row[5])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
