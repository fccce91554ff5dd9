package dev.swingby.core.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.swingby.core.diffusion.Elicitation.Settings;
import dev.swingby.core.diffusion.Elicitation.Trial;
import dev.swingby.core.diffusion.Sampler.Method;
import dev.swingby.core.world.Concept;
import dev.swingby.core.world.Shape;
import dev.swingby.core.world.World;
import dev.swingby.core.world.WorldSpec;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which conditions are asked for, and that every trial is what it says. */
class ElicitationTest {
  private static final int IMAGES = 3;
  private static final Sampler.Settings SAMPLING = new Sampler.Settings(Method.DDIM, 2, 1);

  private final Kernels kernels = Kernels.create(1);
  private final World world = new World(WorldSpec.colourAndSize(8, 0.2, 0.4));

  @Test
  void thePapersConditions() {
    Interventions paper = Interventions.paper(world);
    assertRow(paper.plain(), 0, 0.4, 0.4, 0.6, 0.25);
    assertRow(paper.overprompts(), 0, 0.4, 0.4, 0.6, 0.3);
    assertRow(paper.overprompts(), 4, 0.05, 0.05, 0.95, 0.3);
    assertRow(paper.toward(), 0, 0.05, 0.05, 0.95, 0);
    assertRow(paper.away(), 0, 0, 0, 0, 0.6);
  }

  /** For the paper's class: its colours but for green, which means nothing between the classes. */
  @Test
  void anyConceptCanBeExaggerated() {
    List<Double> factors = List.of(1.0, 1.5, 2.5, 3.5, 4.5);
    Interventions blue = Interventions.of(world, 3, 0, 1, factors);
    assertThat(blue.overprompts().rows(0, 1).toDoubles()).isEqualTo(blue.plain().toDoubles());
    assertRow(blue.overprompts(), 1, 0.35, 0.4, 0.65, 0.25);
    assertRow(blue.overprompts(), 4, 0.05, 0.4, 0.95, 0.25);
    assertRow(blue.toward(), 0, 0.05, 0.4, 0.95, 0);
    assertRow(blue.away(), 0, 0, 0, 0, 0.65);
    Interventions large = Interventions.of(world, 2, 1, 0, List.of(1.25));
    assertRow(large.overprompts(), 0, 0.4, 0.4, 0.6, 0.7);
    assertRow(large.toward(), 0, 0, 0, 0, 0.7);
    assertRow(large.away(), 0, 0.6, 0.4, 0.4, 0);
  }

  private static void assertRow(Tensor conditions, int row, double... colourAndRadius) {
    for (int j = 0; j < World.CONDITION; j++) {
      double expected = j >= 4 && j < 8 ? colourAndRadius[j - 4] : 0;
      // The f32 nearest to a few f64 operations on numbers below 1.
      assertThat(conditions.get(row, j)).as("%d", j).isCloseTo(expected, within(0x1p-24));
    }
  }

  @Test
  void conceptsOfAnotherWorldAreRefused() {
    assertThatThrownBy(() -> Interventions.of(world, 3, 2, 1, List.of(1.0)))
        .hasMessage("expected two concepts of [colour, size], got numbers 2 and 1");
    WorldSpec spec =
        new WorldSpec(
            8,
            List.of(Concept.SHAPE, Concept.COLOUR),
            List.of(Shape.CIRCLE, Shape.TRIANGLE),
            0.2,
            0.4,
            0.2,
            0.5,
            0.1);
    assertThatThrownBy(() -> Interventions.paper(new World(spec)))
        .hasMessage("the paper's interventions are for colour and size, got [SHAPE, COLOUR]");
    assertThatThrownBy(() -> world.exaggerate("blue", 1, 2))
        .hasMessage("\"blue circle\" does not name the concept to exaggerate: size");
  }

  @Test
  void everyTrialIsWhatItSays() {
    Probe probe = Probe.train(kernels, world, 1, 1);
    Denoiser model = LinearInterventionTest.model(1, Precision.F32);
    Interventions interventions =
        Interventions.paper(world).with(List.of(0.0, 2.0), List.of(0.0, 0.5));
    Settings settings = new Settings(IMAGES, 2, SAMPLING, 7);
    Elicitation got =
        Elicitation.measure(kernels, model, probe, interventions, settings, Optional.of(model));

    Tensor conditions = Tensor.zeros(Precision.F32, 9 * IMAGES, World.CONDITION);
    for (int i = 0; i < conditions.rows(); i++) {
      int over = i / IMAGES - 3;
      conditions
          .rows(i, i + 1)
          .assign(
              over < 0
                  ? interventions.plain()
                  : interventions.overprompts().rows(Math.min(over, 4), Math.min(over, 4) + 1));
    }
    Sampler sampler = new Sampler(kernels, model, 4);
    double[][] read = probe.read(sampler.sample(conditions, SAMPLING, 7));
    assertTrial(got.naive(), read, 0);
    assertThat(got.resamples()).hasSize(2);
    assertTrial(got.resamples().get(1), read, 2);
    assertThat(got.overprompts()).hasSize(5);
    assertTrial(got.overprompts().get(4), read, 7);

    assertThat(got.linear())
        .extracting(Trial::setting)
        .containsExactly(
            "alpha 0.0, beta 0.0",
            "alpha 0.0, beta 0.5",
            "alpha 2.0, beta 0.0",
            "alpha 2.0, beta 0.5");
    assertThat(got.random())
        .extracting(Trial::setting)
        .isEqualTo(got.linear().stream().map(Trial::setting).toList());
    for (List<Trial> grid : List.of(got.linear(), got.random())) {
      assertThat(grid.getFirst().joint()).as("no strength").isEqualTo(got.naive().joint());
      assertThat(grid.stream().mapToDouble(Trial::joint).distinct().count()).isEqualTo(4);
    }
    assertThat(got.patched().orElseThrow().means())
        .as("its own embedding")
        .isEqualTo(got.naive().means());
    assertThat(Elicitation.best(got.overprompts()).joint())
        .isEqualTo(got.overprompts().stream().mapToDouble(Trial::joint).max().orElseThrow());
  }

  /** Class 3 has value 1 of both concepts. */
  private static void assertTrial(Trial trial, double[][] read, int at) {
    double joint = 0;
    double blue = 0;
    double small = 0;
    for (int i = at * IMAGES; i < (at + 1) * IMAGES; i++) {
      joint += read[i][0] * read[i][1];
      blue += read[i][0];
      small += read[i][1];
    }
    // Sums of three numbers below 1, each a product and a quotient.
    assertThat(trial.joint()).isCloseTo(joint / IMAGES, within(10 * 0x1p-53));
    assertThat(trial.productOfMeans())
        .isCloseTo(blue / IMAGES * (small / IMAGES), within(20 * 0x1p-53));
  }
}
