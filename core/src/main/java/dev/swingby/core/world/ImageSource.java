package dev.swingby.core.world;

import java.util.List;

/**
 * Where images come from, and what classes, prompts and conditions mean there: a rendered {@link
 * World}, or {@link LabelledImages} of somebody's own. Immutable; any thread may ask.
 *
 * <p>Of k concepts with two values each, class c has for concept j the value of bit k - 1 - j of c:
 * the first concept is the highest bit. A prompt is words; what it does not name is left open.
 */
public interface ImageSource {
  /** Pixels of a side. */
  int pixels();

  /** The names of the concepts. */
  List<String> concepts();

  /** The number of classes, 2^k. */
  default int classes() {
    return 1 << concepts().size();
  }

  /** The value of a concept, by its number, in a class. */
  default int value(int conceptClass, int concept) {
    return conceptClass >> (concepts().size() - 1 - concept) & 1;
  }

  /**
   * What an image's place in concept space says of a class: P(the class's value) of each concept.
   *
   * @param coordinates P(value 1) of each concept
   */
  default double[] agreement(int conceptClass, double[] coordinates) {
    double[] agreement = coordinates.clone();
    for (int j = 0; j < agreement.length; j++) {
      agreement[j] = value(conceptClass, j) == 1 ? coordinates[j] : 1 - coordinates[j];
    }
    return agreement;
  }

  /** The word for value 0 or 1 of a concept. */
  String word(int concept, int value);

  /** The words that a prompt may use. */
  List<String> words();

  /** The prompt that names everything about a class. */
  String describe(int conceptClass);

  /**
   * A prompt as this source would write it.
   *
   * @throws PromptException if a word is unknown, or contradicts an earlier one
   */
  String describe(String prompt);

  /**
   * The class of a prompt that names all concepts.
   *
   * @throws IllegalArgumentException if it leaves one open
   */
  int conceptClass(String prompt);

  /** The number of entries of a condition. */
  int conditionEntries();

  /** The condition of a prompt; 0 in the entries of what it leaves open. */
  double[] condition(String prompt);

  /**
   * The condition of a prompt that overdoes one concept: its entries lie {@code factor} times as
   * far from the middle of the two values as those asked for (overprompting, Park et al. 2024).
   *
   * @param factor 1 for the prompt's own condition
   * @throws IllegalArgumentException if the prompt leaves that concept open
   */
  double[] exaggerate(String prompt, int concept, double factor);

  /**
   * What a model is trained on: {@code perClass} images of each class, the classes in turn.
   *
   * @throws IllegalArgumentException if there are not so many
   */
  ImageSet training(List<Integer> classes, List<ImageSet.Mask> masks, int perClass, long seed);

  /** At most so many images of a class that no model is trained on. */
  ImageSet heldOut(int conceptClass, int most, long seed);

  /** What a probe learns from: sets with images of all classes. */
  List<ImageSet> probeTraining(long seed);

  /** At most so many images of all classes that no probe learns from. */
  ImageSet probeTest(int most, long seed);
}
