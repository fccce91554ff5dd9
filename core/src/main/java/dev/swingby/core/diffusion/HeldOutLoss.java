package dev.swingby.core.diffusion;

import dev.swingby.core.Streams;
import dev.swingby.core.nn.UNet;
import dev.swingby.core.nn.Weights;
import dev.swingby.core.world.ImageSet;
import dev.swingby.kernels.Kernels;

/**
 * The denoising loss on images that are not trained on: the same images, times and noise at every
 * call, without dropout, so that what changes is the model.
 */
public final class HeldOutLoss {
  private final Kernels kernels;
  private final VariationalLoss loss;
  private final UNet net;
  private final int rounds;
  private final double[] times;
  private final long seed;

  /**
   * @param conceptClass of the images
   * @param images of them, as far as there are so many
   * @param rounds pairs of time and noise for each
   */
  public HeldOutLoss(
      Kernels kernels,
      DiffusionSpec spec,
      Weights weights,
      int conceptClass,
      int images,
      int rounds) {
    this.kernels = kernels;
    this.rounds = rounds;
    this.seed = spec.seed();
    ImageSet set = spec.source().heldOut(conceptClass, images, seed);
    net = new UNet(spec.network(), weights, set.size(), false);
    loss = new VariationalLoss(net, false);
    loss.images().assign(set.images());
    net.condition().assign(set.conditions());
    times = new double[set.size()];
  }

  /**
   * The mean squared error of the predicted noise, a value for every round. The rounds' times
   * interleave, so that the rounds are alike: what changes from one model to another can be judged
   * by its spread over them.
   */
  public double[] measure(NoiseSchedule schedule) {
    double[] errors = new double[rounds];
    for (int r = 0; r < rounds; r++) {
      for (int i = 0; i < times.length; i++) {
        times[i] = ((double) i * rounds + r + 0.5) / (times.length * (double) rounds);
      }
      kernels.gaussian(
          seed + 1, Streams.DIFFUSION_NOISE, (long) r * loss.noise().size(), loss.noise());
      loss.forward(kernels, schedule.intercept(), schedule.slope(), times, 0, 0);
      errors[r] = loss.error();
    }
    return errors;
  }
}
