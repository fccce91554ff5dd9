package dev.swingby.core.diffusion;

import dev.swingby.core.nn.Intervention;
import dev.swingby.core.nn.UNet;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds to every block's embedding of the condition what tells two conditions apart there: {@code v
 * <- v + strength (E(with) - E(without))}, the arithmetic of analogies (Mikolov et al. 2013). Ours
 * beside the paper's {@link LinearIntervention}: it needs no projection on what v lacks.
 *
 * @param steps for each block (1, channels)
 */
record Shift(List<Tensor> steps, double strength) implements Intervention {
  Shift {
    steps = List.copyOf(steps);
  }

  /** The way from one condition's embedding to another's, by the model's own perceptrons. */
  static List<Tensor> between(Kernels kernels, Denoiser model, Tensor without, Tensor with) {
    List<Tensor> to = UNet.embeddings(kernels, model.network(), model.weights(), with);
    List<Tensor> from = UNet.embeddings(kernels, model.network(), model.weights(), without);
    List<Tensor> steps = new ArrayList<>();
    for (int block = 0; block < to.size(); block++) {
      Tensor step = copy(to.get(block));
      kernels.axpy(-1, from.get(block), step);
      steps.add(step);
    }
    return steps;
  }

  /** Random steps of the same lengths: the control. */
  static List<Tensor> random(Kernels kernels, List<Tensor> steps, long seed, int number) {
    List<Tensor> units = new Directions(steps).random(seed, number).units();
    List<Tensor> random = new ArrayList<>();
    for (int block = 0; block < steps.size(); block++) {
      Tensor step = copy(units.get(block));
      kernels.scale(kernels.norm2(steps.get(block)), step);
      random.add(step);
    }
    return random;
  }

  private static Tensor copy(Tensor of) {
    Tensor copy = of.zerosAlike(of.rows(), of.cols());
    copy.assign(of);
    return copy;
  }

  @Override
  public void apply(Kernels kernels, int block, Tensor embedding) {
    Tensor step = steps.get(block);
    for (int row = 0; row < embedding.rows(); row++) {
      kernels.axpy(strength, step, embedding.rows(row, row + 1));
    }
  }
}
