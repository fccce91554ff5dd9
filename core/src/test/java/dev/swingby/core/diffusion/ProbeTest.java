package dev.swingby.core.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.swingby.core.world.WorldSpec;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Providers;
import org.junit.jupiter.api.Test;

/** The probe reads images it has never seen. */
class ProbeTest {
  @Test
  void itReadsHeldOutImagesOfAllItsWorlds() {
    assumeTrue(Providers.best().vectorBits() > 64, "without SIMD this takes minutes");
    WorldSpec spec = WorldSpec.colourAndSize(16, 0.2, 0.4);
    try (Kernels kernels = Kernels.create(2)) {
      Probe probe = Probe.train(kernels, spec, 500, 1);
      for (WorldSpec world : Probe.variants(spec)) {
        assertThat(probe.heldOutAccuracy(world, 2000, 2)).as("%s", world).isGreaterThan(0.99);
      }
    }
  }
}
