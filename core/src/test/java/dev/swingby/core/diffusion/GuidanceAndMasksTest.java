package dev.swingby.core.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.swingby.core.Streams;
import dev.swingby.core.diffusion.Sampler.Method;
import dev.swingby.core.diffusion.Sampler.Settings;
import dev.swingby.core.nn.UNet;
import dev.swingby.core.world.Concept;
import dev.swingby.core.world.ImageSet;
import dev.swingby.core.world.World;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Philox;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From training with left-out conditions and words to drawings, in one small model. */
class GuidanceAndMasksTest {
  private static final List<ImageSet.Mask> MASKS = List.of(new ImageSet.Mask(1, 0, 1));

  private final Kernels kernels = Kernels.create(1);

  private static DiffusionSpec spec(List<ImageSet.Mask> masks, double unconditional) {
    DiffusionSpec s = Small.spec(false, 1e-2, 12);
    return new DiffusionSpec(
        s.source(),
        s.classes(),
        s.imagesPerClass(),
        masks,
        s.network(),
        s.learnedSchedule(),
        s.steps(),
        s.batch(),
        s.learningRate(),
        s.weightDecay(),
        1,
        unconditional,
        0,
        1,
        s.seed());
  }

  private Denoiser trained(DiffusionSpec spec) throws Exception {
    DiffusionTrainer trainer = new DiffusionTrainer(kernels, spec);
    for (int i = 0; i < spec.steps(); i++) {
      trainer.advance();
    }
    return trainer.model();
  }

  @Test
  void whatIsLeftOutChangesTheModel() throws Exception {
    double[] all = trained(spec(List.of(), 0)).weights().values().toDoubles();
    double[] masked = trained(spec(MASKS, 0)).weights().values().toDoubles();
    double[] guided = trained(spec(List.of(), 0.5)).weights().values().toDoubles();
    assertThat(masked).doesNotContain(Double.NaN).isNotEqualTo(all);
    assertThat(guided).doesNotContain(Double.NaN).isNotEqualTo(all);
  }

  /** As what the prompt without the word asks for. */
  @Test
  void aMaskedConditionHasZerosInPlaceOfTheWord() {
    DiffusionSpec spec = spec(MASKS, 0);
    World world = (World) spec.source();
    int count = 3 * spec.imagesPerClass();
    ImageSet set =
        ImageSet.draw(world, spec.classes(), spec.masks(), count, spec.seed(), 0, Precision.F32);
    double[] asked = world.condition(world.prompt("small circle"));
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < World.CONDITION; j++) {
        boolean colour = j >= Concept.COLOUR.entry() && j < Concept.COLOUR.entry() + 3;
        boolean named = j == Concept.SIZE.entry() || colour && set.conceptClass(i) != 1;
        assertThat(set.conditions().get(i, j) != 0).as("image %d, entry %d", i, j).isEqualTo(named);
      }
    }
    assertThat(asked[Concept.COLOUR.entry()]).isZero();
  }

  /** Two network calls a prediction, combined here in doubles: one step of DDIM and the last. */
  @Test
  void guidanceGoesAwayFromWhatNoConditionPredicts() throws Exception {
    Denoiser model = trained(spec(MASKS, 0.5));
    World world = (World) spec(MASKS, 0.5).source();
    Tensor condition = Tensor.zeros(Precision.F32, 1, World.CONDITION);
    condition.assign(world.condition(world.prompt("small blue circle")));
    double w = 3;
    Tensor got =
        new Sampler(kernels, model, 1).sample(condition, new Settings(Method.DDIM, 1, w), 5);
    Tensor plain =
        new Sampler(kernels, model, 1).sample(condition, new Settings(Method.DDIM, 1, 1), 5);
    assertThat(got.toDoubles()).doesNotContain(Double.NaN).isNotEqualTo(plain.toDoubles());

    NoiseSchedule schedule = model.schedule();
    double[] z = new double[got.size()];
    Philox.gaussian(5, Streams.SAMPLES, 0, z);
    double[] eps = noise(model, condition, w, 1, z);
    double a1 = NoiseSchedule.alpha(schedule.gamma(1));
    double s1 = NoiseSchedule.sigma(schedule.gamma(1));
    double a0 = NoiseSchedule.alpha(schedule.gamma(0));
    double s0 = NoiseSchedule.sigma(schedule.gamma(0));
    double largest = 0;
    for (int i = 0; i < z.length; i++) {
      double x = (z[i] - s1 * eps[i]) / a1;
      largest = Math.max(largest, (Math.abs(z[i]) + Math.abs(w * eps[i])) / a1);
      z[i] = a0 * x + s0 * eps[i];
    }
    eps = noise(model, condition, w, 0, z);
    double[] image = got.toDoubles();
    for (int i = 0; i < z.length; i++) {
      // f32 roundings of terms up to those that cancel in the first step, a dozen each step, and
      // what the network makes of them: as much again, as often as guidance multiplies it.
      double bound = 24 * (2 + w) * 0x1p-24 * largest;
      assertThat(image[i]).isCloseTo((z[i] - s0 * eps[i]) / a0, within(bound));
    }
  }

  private double[] noise(Denoiser model, Tensor condition, double w, double t, double[] z) {
    UNet net = new UNet(model.network(), model.weights(), 1, false);
    double[] times = {model.schedule().time(t)};
    net.input().assign(z);
    net.condition().assign(condition);
    net.evaluate(kernels, times);
    double[] conditioned = net.output().toDoubles();
    net.condition().fill(Sampler.NO_CONDITION);
    net.evaluate(kernels, times);
    double[] none = net.output().toDoubles();
    for (int i = 0; i < none.length; i++) {
      none[i] += w * (conditioned[i] - none[i]);
    }
    return none;
  }
}
