package dev.swingby.core.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.swingby.core.DivergenceException;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Tensor;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Training: it learns, goes on where it stopped, says when it diverges. */
class DiffusionTrainerTest {
  @TempDir Path folder = Path.of("");

  private final Kernels kernels = Kernels.create(1);

  private static void run(DiffusionTrainer trainer, int steps) throws DivergenceException {
    for (int i = 0; i < steps; i++) {
      trainer.advance();
    }
  }

  @Test
  void theLossFalls() throws Exception {
    DiffusionTrainer trainer = new DiffusionTrainer(kernels, Small.spec(false, 3e-3, 200));
    run(trainer, 40);
    Losses early = trainer.takeLosses();
    run(trainer, 160);
    trainer.takeLosses();
    run(trainer, 40);
    Losses late = trainer.takeLosses();
    assertThat(late.noise()).isLessThan(early.noise());
    assertThat(late.diffusion()).isLessThan(early.diffusion());
    assertThat(late.reconstruction()).as("fixed schedule").isEqualTo(early.reconstruction());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void goingOnHasTheBitsOfNeverHavingStopped(boolean learnedSchedule) throws Exception {
    DiffusionSpec spec = Small.spec(learnedSchedule, 3e-3, 30);
    DiffusionTrainer through = new DiffusionTrainer(kernels, spec);
    run(through, 30);
    DiffusionTrainer before = new DiffusionTrainer(kernels, spec);
    run(before, 13);
    Path file = folder.resolve("c.ckpt");
    CheckpointFile.write(file, before.checkpoint("{}"));
    run(before, 3); // lost
    DiffusionTrainer after;
    try (Kernels others = Kernels.create(2)) {
      after = new DiffusionTrainer(others, spec, CheckpointFile.read(file));
      assertThat(after.step()).isEqualTo(13);
      run(after, 17);
    }
    Map<String, Tensor> expected = through.checkpoint("").tensors();
    assertThat(after.checkpoint("").tensors().keySet()).isEqualTo(expected.keySet());
    expected.forEach((name, t) ->
        assertThat(after.checkpoint("").tensor(name, t).toDoubles())
            .as(name)
            .isEqualTo(t.toDoubles()));
    assertThat(after.model().schedule()).isEqualTo(through.model().schedule());
    assertThat(after.model().schedule().equals(NoiseSchedule.START)).isEqualTo(!learnedSchedule);
    assertThat(after.takeLosses()).isEqualTo(through.takeLosses());
  }

  /**
   * All machines, widths and thread counts: the kernels' own tests show that those do not matter.
   */
  @Test
  void theBitsAreTheOnesOfThisVersion() throws Exception {
    DiffusionTrainer trainer = new DiffusionTrainer(kernels, Small.spec(true, 3e-3, 20));
    run(trainer, 20);
    double[] weights = trainer.model().weights().values().toDoubles();
    assertThat(Arrays.hashCode(weights))
        .as("changed bits: raise DiffusionTrainer.BITS, then put the new hash here")
        .isEqualTo(-2026392954);
    assertThat(DiffusionTrainer.BITS).isEqualTo(1);
  }

  @Test
  void aDivergenceNamesStepAndTensor() {
    DiffusionTrainer trainer = new DiffusionTrainer(kernels, Small.spec(false, 1e30, 50));
    assertThatThrownBy(() -> run(trainer, 50))
        .isInstanceOf(DivergenceException.class)
        .hasMessageMatching("training diverged at step \\d+: tensor \\S+, index \\d+, is .*");
  }

  @Test
  void aCheckpointOfAnotherNetworkIsRefused() {
    Checkpoint checkpoint = new DiffusionTrainer(kernels, Small.spec(false, 1, 1)).checkpoint("");
    DiffusionSpec spec = Small.spec(false, 1, 1);
    DiffusionSpec other =
        new DiffusionSpec(
            spec.source(),
            spec.classes(),
            6,
            spec.masks(),
            new dev.swingby.core.nn.UNetSpec(8, 11, java.util.List.of(8), 1, 4, 0, 8, 0),
            false,
            1,
            4,
            1,
            0,
            1,
            0,
            0,
            1,
            0);
    assertThatThrownBy(() -> new DiffusionTrainer(kernels, other, checkpoint))
        .isInstanceOf(CheckpointException.class)
        .hasMessageContaining("the checkpoint is of another configuration: expected weights as");
  }
}
