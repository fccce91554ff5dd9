package dev.swingby.lab.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The studies of diffusion models go through, on next to nothing; what they claim takes minutes.
 */
class DiffusionStudiesTest {
  @TempDir static Path trainings;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "diffusion-swing-by | held-out-images=3 | error loss plane",
        "diffusion-order | colour-separations=[0.2,0.8] | plane accuracy speed",
        "concept-signal | colour-separations=[0.2,0.4,0.8] | speed plane",
        "hidden-capability | | capability-1 plane",
        "underspecified | colour-separation=0.2 rates=[0,0.5] | blue plane",
        "diffusion-turn | colour-separations=[0.2,0.8] | turns",
        "diffusion-landscape | colour-separations=[0.2,0.8] | fitted",
      })
  void goesThrough(String study, String settings, String figures) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "seeds=2",
                "steps=50",
                "snapshots=6",
                "images=2",
                "held-out-images=2",
                "channels=[8]",
                "trainings=" + trainings));
    if (settings != null) {
      all.addAll(List.of(settings.strip().split(" +")));
    }

    Ran ran = Ran.study(study, all.toArray(new String[0]));

    assertThat(ran.figures()).contains(figures.strip().split(" +"));
  }
}
