package dev.swingby.core.nn;

import dev.swingby.core.nn.Weights.Start;
import dev.swingby.kernels.Activation;
import dev.swingby.kernels.Images;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Norm;
import dev.swingby.kernels.Tensor;
import org.jspecify.annotations.Nullable;

/** Group normalisation and activation. */
final class GroupNorm {
  private static final double EPS = 1e-6;

  private final Images g;
  private final Norm norm;
  private final Parameter gain;
  private final Parameter bias;
  private final Tensor stats;
  private final Tensor sums;

  GroupNorm(
      Weights weights,
      String name,
      Images g,
      int channels,
      int groups,
      Activation act,
      Buffers buffers) {
    this.g = g;
    norm = new Norm(groups, EPS, act);
    gain = weights.take(name + ".gain", 1, channels, Start.ONE);
    bias = weights.take(name + ".bias", 1, channels, Start.ZERO);
    stats = buffers.activation(g.count(), 2 * groups);
    sums = buffers.scratch("sums", g.count(), 2 * channels);
  }

  void forward(Kernels kernels, Tensor x, Tensor y) {
    kernels.images().groupNorm(g, norm, gain.value(), bias.value(), x, stats, y);
  }

  /** dx = what flows through the norm, plus {@code add}. */
  void backward(Kernels kernels, Tensor x, Tensor dy, @Nullable Tensor add, Tensor dx) {
    kernels
        .images()
        .groupNormBackward(
            g,
            norm,
            gain.value(),
            bias.value(),
            x,
            stats,
            dy,
            add,
            dx,
            gain.gradient(),
            bias.gradient(),
            sums);
  }
}
