package dev.swingby.core.world;

import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;

/** How strongly a concept shows in the images. */
public final class ConceptSignal {
  private ConceptSignal() {}

  /**
   * The mean squared difference of a pixel's value between images of class means that are alike in
   * every random draw and differ in one concept (a finite difference for |dG/dz| of Park et al.
   * 2024).
   *
   * @param conceptClass what the other concepts' values are
   * @param images over which the mean is taken
   */
  public static double measure(
      World world, Concept concept, int conceptClass, int images, long seed) {
    int at = world.spec().concepts().indexOf(concept);
    if (at < 0) {
      throw new IllegalArgumentException(
          "this world's concepts are %s, got %s".formatted(world.spec().concepts(), concept));
    }
    int bit = 1 << (world.spec().concepts().size() - 1 - at);
    int pixels = world.spec().pixels() * world.spec().pixels();
    Tensor pair = Tensor.zeros(Precision.F64, 2 * pixels, 3);
    double sum = 0;
    for (int i = 0; i < images; i++) {
      world.render(world.drawMean(conceptClass & ~bit, seed, i), seed, i, pair, 0);
      world.render(world.drawMean(conceptClass | bit, seed, i), seed, i, pair, 1);
      double[] values = pair.f64();
      for (int k = 0; k < 3 * pixels; k++) {
        double difference = values[k] - values[3 * pixels + k];
        sum = Math.fma(difference, difference, sum);
      }
    }
    return sum / (3.0 * pixels * images);
  }
}
