package dev.swingby.core.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Prompts, conditions and the split of somebody's own images. */
class LabelledImagesTest {
  private static final int PIXELS = 4;

  /** 40 images of class 0, 20 of each other one; every value of image i is i. */
  private final LabelledImages source =
      new LabelledImages(
          PIXELS,
          List.of("Male", "Hat"),
          List.of(List.of("female", "male"), List.of("not-hat", "hat")),
          () -> {
            int[] classes = IntStream.range(0, 100).map(i -> Math.max(0, i % 5 - 1)).toArray();
            Tensor images = Tensor.zeros(Precision.F32, 100 * PIXELS * PIXELS, 3);
            for (int i = 0; i < 100; i++) {
              images.rows(i * PIXELS * PIXELS, (i + 1) * PIXELS * PIXELS).fill(i);
            }
            return new LabelledImages.Content(images, classes);
          });

  private static List<Integer> numbers(ImageSet set) {
    return IntStream.range(0, set.size())
        .map(i -> (int) set.images().get(i * PIXELS * PIXELS, 0))
        .boxed()
        .toList();
  }

  @Test
  void promptsAreWordsAndConditionsOneHotPairs() {
    assertThat(source.describe(2)).isEqualTo("male not-hat");
    assertThat(source.conceptClass("not hat, MALE")).isEqualTo(2);
    assertThat(source.condition("male not-hat")).containsExactly(0, 1, 1, 0);
    assertThat(source.condition("hat")).containsExactly(0, 0, 0, 1);
    assertThat(source.exaggerate("female hat", 1, 1)).containsExactly(1, 0, 0, 1);
    // From the middle, (1/2, 1/2), three times as far.
    assertThat(source.exaggerate("female hat", 1, 3)).containsExactly(1, 0, -1, 2);
    assertThatThrownBy(() -> source.exaggerate("hat", 0, 2))
        .hasMessage("\"hat\" does not name the concept to exaggerate: Male");
    assertThatThrownBy(() -> source.conceptClass("hat")).hasMessage("\"hat\" leaves open: Male");
    assertThatThrownBy(() -> source.condition("male female"))
        .hasMessage("\"female\" contradicts \"male\"");
  }

  @Test
  void aTenthOfEachClassIsHeldOutOfEverything() {
    List<Integer> learned = numbers(source.probeTraining(0).getFirst());
    List<Integer> tested = numbers(source.probeTest(1000, 0));
    assertThat(learned).hasSize(90);
    assertThat(tested).hasSize(10).doesNotContainAnyElementsOf(learned);
    ImageSet training = source.training(List.of(0, 1, 2), List.of(), 18, 0);
    assertThat(numbers(training)).doesNotHaveDuplicates().isSubsetOf(learned);
    for (int i = 0; i < training.size(); i++) {
      assertThat(training.conceptClass(i)).isEqualTo(i % 3);
    }
    ImageSet heldOut = source.heldOut(3, 32, 0);
    assertThat(heldOut.size()).isEqualTo(2);
    assertThat(numbers(heldOut)).isSubsetOf(tested);
    assertThat(heldOut.conditions().toDoubles()).containsExactly(0, 1, 0, 1, 0, 1, 0, 1);
    assertThat(source.probeTest(4, 0).size()).isEqualTo(4);
    assertThatThrownBy(() -> source.training(List.of(1), List.of(), 19, 0))
        .hasMessageContaining("at most the 18 of \"female hat\" to train on, got 19");
  }

  @Test
  void masksLeavePartsOfAClassOpen() {
    List<ImageSet.Mask> masks = List.of(new ImageSet.Mask(1, 1, 1), new ImageSet.Mask(2, 0, 0));
    ImageSet set = source.training(List.of(1, 2), masks, 1, 0);
    assertThat(set.conditions().toDoubles()).containsExactly(1, 0, 0, 0, 0, 1, 1, 0);
  }
}
