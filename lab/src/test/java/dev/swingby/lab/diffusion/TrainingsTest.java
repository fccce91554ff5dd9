package dev.swingby.lab.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.swingby.core.DivergenceException;
import dev.swingby.lab.config.DiffusionConfig;
import dev.swingby.lab.config.DiffusionConfigs;
import dev.swingby.lab.config.UsageException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingsTest {
  private static final String NO_SAMPLES = "training.preview-every=1000000";

  @TempDir Path root;

  private static DiffusionConfig config(long seed) {
    return DiffusionConfigs.nameOrFile(
        "micro",
        List.of(
            "world.pixels=8",
            "world.images-per-class=8",
            "model.channels=[8]",
            "training.steps=12",
            "training.batch=4",
            "training.snapshots=4",
            "training.first-snapshot=1",
            "training.checkpoint-every=5",
            NO_SAMPLES,
            "sampling.steps=2",
            "seed=" + seed));
  }

  @Test
  void snapshotsStandOnTheSquareRootGrid() {
    // Roots evenly from 1 to sqrt 12, squared and rounded down.
    assertThat(config(1).snapshots()).containsExactly(1L, 3L, 6L, 12L);
    assertThat(DiffusionConfigs.nameOrFile("micro", List.of()).snapshots())
        .hasSize(36)
        .startsWith(50L)
        .endsWith(5000L);
    assertThat(DiffusionConfigs.nameOrFile("tiny", List.of()).snapshots()).isEmpty();
  }

  @Test
  void eachIsDoneOnceAndHasItsSnapshots() throws IOException, DivergenceException {
    List<DiffusionConfig> configs = List.of(config(1), config(2));
    Trainings trainings = new Trainings(root);

    List<TrainedPath> first = trainings.all(2, configs, part -> {});
    Path file = first.getFirst().folder().resolve(TrainingRun.CHECKPOINT);
    byte[] bytes = Files.readAllBytes(file);
    Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(0));
    List<TrainedPath> again = trainings.all(1, configs, part -> {});

    assertThat(again).isEqualTo(first);
    assertThat(Files.getLastModifiedTime(file).toMillis()).isZero();
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    TrainedPath path = first.getFirst();
    assertThat(path.at(12).model().weights().values().f32())
        .isEqualTo(
            TrainedModel.read(Optional.of(path.folder().toString()))
                .model()
                .weights()
                .values()
                .f32());
    assertThat(path.at(3).model().weights().values().f32())
        .isNotEqualTo(path.at(6).model().weights().values().f32());
    assertThat(path.losses()).extracting(TrainedPath.Loss::step).containsExactly(1L, 3L, 6L, 12L);
  }

  @Test
  void whatWasCutOffGoesOnToTheSameBits() throws IOException, DivergenceException {
    DiffusionConfig config = config(3);
    TrainedPath whole =
        new Trainings(root.resolve("whole")).all(1, List.of(config), p -> {}).get(0);
    Path cut = root.resolve("cut");
    // Stopped by hand after seven steps: past a checkpoint and a snapshot.
    Path folder = cut.resolve(Trainings.nameOf(config));
    try (var kernels = dev.swingby.kernels.Kernels.create(1)) {
      TrainingRun.start(config, folder, kernels)
          .run((step, steps, loss) -> step < 7, (step, losses) -> {});
    }

    TrainedPath resumed = new Trainings(cut).all(1, List.of(config), p -> {}).get(0);

    for (long step : config.snapshots()) {
      assertThat(TrainingRun.snapshot(resumed.folder(), step))
          .hasSameBinaryContentAs(TrainingRun.snapshot(whole.folder(), step));
    }
    assertThat(resumed.losses()).isEqualTo(whole.losses());
  }

  @Test
  void anotherProcessIsNotDisturbed() throws IOException {
    DiffusionConfig config = config(4);
    Files.createDirectories(root);
    Path lock = root.resolve(Trainings.nameOf(config) + ".lock");
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      assertThat(held.isValid()).isTrue();
      assertThatThrownBy(() -> new Trainings(root).all(1, List.of(config), p -> {}))
          .isInstanceOf(UsageException.class)
          .hasMessageContaining("something else trains this");
    }
  }
}
