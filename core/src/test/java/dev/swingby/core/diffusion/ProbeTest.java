package dev.swingby.core.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.swingby.core.world.World;
import dev.swingby.core.world.WorldSpec;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Providers;
import dev.swingby.kernels.Tensor;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The probe reads images it has never seen. */
class ProbeTest {
  @Test
  void itReadsHeldOutImagesOfAllItsWorlds() {
    assumeTrue(Providers.best().vectorBits() > 64, "without SIMD this takes minutes");
    World own = new World(WorldSpec.colourAndSize(16, 0.2, 0.4));
    try (Kernels kernels = Kernels.create(2)) {
      Probe probe = Probe.train(kernels, own, 500, 1);
      for (World world : own.variants()) {
        assertThat(probe.heldOutAccuracy(world, 2000, 2)).as("%s", world).isGreaterThan(0.99);
      }
      double[][] shapes = probe.read(own.probeTest(2000, 3).images());
      assertThat(shown(shapes)).as("objects").isGreaterThan(0.99);
      for (double grey : new double[] {0.8, 0.85, 0.9, 0.95, 1}) {
        double[][] empty = blank(kernels, probe, grey, 0.02);
        assertThat(mean(empty)).as("an empty background").isBetween(0.3, 0.7);
        assertThat(shown(empty)).as("an empty background shows").isLessThan(0.05);
      }
      double[][] noise = blank(kernels, probe, 0.5, 0.3);
      assertThat(mean(noise)).as("noise").isBetween(0.3, 0.7);
      assertThat(shown(noise)).as("noise shows").isLessThan(0.1);
    }
  }

  private static double shown(double[][] read) {
    return Arrays.stream(read).mapToDouble(one -> Probe.shows(one) ? 1 : 0).average().orElseThrow();
  }

  private static double mean(double[][] read) {
    return Arrays.stream(read).flatMapToDouble(Arrays::stream).average().orElseThrow();
  }

  /** The coordinates of 64 images of one grey with noise. */
  private static double[][] blank(Kernels kernels, Probe probe, double grey, double deviation) {
    Tensor images = Tensor.zeros(Precision.F32, 64 * 256, 3);
    kernels.gaussian(5, 0, 0, images);
    for (int i = 0; i < images.rows(); i++) {
      for (int channel = 0; channel < 3; channel++) {
        images.set(i, channel, grey + deviation * images.get(i, channel));
      }
    }
    return probe.read(images);
  }
}
