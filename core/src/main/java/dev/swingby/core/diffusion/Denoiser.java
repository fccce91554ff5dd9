package dev.swingby.core.diffusion;

import dev.swingby.core.nn.UNet;
import dev.swingby.core.nn.UNetSpec;
import dev.swingby.core.nn.Weights;

/**
 * A model that images can be drawn with.
 *
 * @param network what it is
 * @param weights of the network
 * @param schedule that it was trained with
 */
public record Denoiser(UNetSpec network, Weights weights, NoiseSchedule schedule) {
  /**
   * A checkpoint's model, with averaged weights if there are any.
   *
   * @throws CheckpointException if it is of another specification
   */
  public static Denoiser of(DiffusionSpec spec, Checkpoint checkpoint) {
    return new Denoiser(
        spec.network(),
        TrainingState.averaged(spec, checkpoint),
        TrainingState.schedule(checkpoint));
  }

  /**
   * This model with another's embedding of the condition (Park et al. 2024, embedding patching):
   * {@link UNet#patch}.
   *
   * @throws IllegalArgumentException if they are of different networks
   */
  public Denoiser patched(Denoiser embedding) {
    return new Denoiser(network, UNet.patch(weights, embedding.weights), schedule);
  }
}
