package dev.swingby.lab.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.swingby.core.world.World;
import dev.swingby.core.world.WorldSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a class's drawings, some of which show nothing. */
class ReadingTest {
  private static final World WORLD = new World(WorldSpec.colourAndSize(16, 0.2, 0.4));

  @Test
  void conceptsOfEmptyPicturesDoNotCount() {
    // Small red: one right, one of the wrong colour, two empty.
    double[][] smallRed = {{0, 1}, {1, 1}, {0.5, 0.5}, {0.6, 0.4}};
    double[][] nothing = {{0.5, 0.5}};
    Reading reading =
        new Reading(7, new double[][][] {nothing, smallRed, nothing, nothing}, new double[] {1, 3});
    assertThat(reading.shown(1)).isEqualTo(0.5);
    assertThat(reading.accuracy(WORLD, 1, 0)).as("colour").isEqualTo(0.5);
    assertThat(reading.accuracy(WORLD, 1, 1)).as("size").isEqualTo(1);
    assertThat(reading.coordinates(1)).containsExactly(0.525, 0.725);
    assertThat(reading.joint(WORLD, 1))
        .isCloseTo((1 + 0 + 0.25 + 0.4 * 0.4) / 4, within(4 * 0x1p-53));
    assertThat(reading.shown(3)).isZero();
    assertThat(reading.accuracy(WORLD, 3, 1)).as("of nothing").isEqualTo(0.5);
    assertThat(reading.heldOutMean()).isEqualTo(2);
  }

  @Test
  void thePathEndsAtTheMeanOfTheDrawings() {
    double[][][] drawn = {{{0, 0}}, {{0, 1}}, {{1, 0}}, {{1, 0}, {1, 1}}};
    var path =
        Reading.path(WORLD.concepts(), WORLD, 3, List.of(new Reading(5, drawn, new double[] {1})));
    assertThat(path.point(0)).containsExactly(1, 0.5);
    assertThat(path.target()).containsExactly(1, 1);
    assertThat(path.time()).containsExactly(5);
  }
}
