package dev.swingby.core.diffusion;

import dev.swingby.core.Streams;
import dev.swingby.core.nn.UNet;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Philox;
import dev.swingby.kernels.Tensor;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A direction of length 1 in every residual block's embedding of the condition; 0 where there is
 * none, because the block embeds the condition as 0.
 *
 * @param units for each block (1, channels)
 */
public record Directions(List<Tensor> units) {
  public Directions {
    units = List.copyOf(units);
  }

  /**
   * Where the model's own perceptrons put a condition.
   *
   * @param condition (1, entries)
   */
  public static Directions of(Kernels kernels, Denoiser model, Tensor condition) {
    List<Tensor> units =
        UNet.embeddings(kernels, model.network(), model.weights(), condition).stream()
            .map(v -> unit(v, v.toDoubles()))
            .toList();
    return new Directions(units);
  }

  /**
   * Random directions in the same spaces, uniform on the sphere: what they do is no doing of the
   * concept.
   *
   * @param number of the draw under this seed
   */
  public Directions random(long seed, int number) {
    return new Directions(
        IntStream.range(0, units.size())
            .mapToObj(block -> {
              double[] v = new double[units.get(block).cols()];
              Philox.gaussian(seed, Streams.DIRECTIONS + block, (long) number * v.length, v);
              return unit(units.get(block), v);
            })
            .toList());
  }

  private static Tensor unit(Tensor like, double[] v) {
    double squares = 0;
    for (double value : v) {
      squares = Math.fma(value, value, squares);
    }
    double[] unit = new double[v.length];
    for (int i = 0; squares > 0 && i < v.length; i++) {
      unit[i] = v[i] / Math.sqrt(squares);
    }
    return Tensor.copyOf(like.precision(), unit, 1, v.length);
  }
}
