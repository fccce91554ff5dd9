package dev.swingby.core.world;

import dev.swingby.core.Require;
import dev.swingby.core.Streams;
import dev.swingby.kernels.Philox;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's own images, each with a value of every concept. The condition is a one-hot pair for
 * each concept, (0, 0) for one that is left open, as for CelebA in the code published with Park et
 * al. 2024.
 *
 * <p>A tenth of every class, drawn by the number of the image alone, is held out: no model and no
 * probe learns from it. The images are asked for when they are first needed: drawing with a model
 * does not need them.
 */
public final class LabelledImages implements ImageSource {
  /** Images that every class must have. */
  public static final int LEAST = 10;

  private static final String NOT = "not-";

  /**
   * The images.
   *
   * @param images (n pixels^2, 3), pixels row by row, values from 0 to 1
   * @param classes of each
   */
  public record Content(Tensor images, int[] classes) {}

  /** The numbers of a class's images: those to learn from, those held out. */
  private record Part(int[] training, int[] heldOut) {}

  private final int pixels;
  private final List<String> concepts;
  private final List<List<String>> pairs;
  private final Words words;
  private final Supplier<Content> supplier;
  private @Nullable Content content;
  private List<Part> parts = List.of();

  /**
   * @param concepts their names
   * @param pairs for each the words for its values 0 and 1, in lower case; all different. A word
   *     {@code not-so} may be written {@code not so}
   * @param supplier of the images, called once if at all
   */
  public LabelledImages(
      int pixels, List<String> concepts, List<List<String>> pairs, Supplier<Content> supplier) {
    this.pixels = pixels;
    this.concepts = List.copyOf(concepts);
    this.pairs = pairs.stream().map(List::copyOf).toList();
    this.words = new Words(this.pairs, List.of(), Set.of());
    this.supplier = supplier;
    Require.that(!concepts.isEmpty(), "concepts", "at least one", concepts);
    Require.that(
        this.pairs.size() == concepts.size() && words.known().size() == 2 * concepts.size(),
        "words",
        "two for each concept, all different",
        pairs);
  }

  @Override
  public int pixels() {
    return pixels;
  }

  @Override
  public List<String> concepts() {
    return concepts;
  }

  @Override
  public String word(int concept, int value) {
    return pairs.get(concept).get(value);
  }

  @Override
  public List<String> words() {
    return words.known();
  }

  private int[] parse(String prompt) {
    return words.parse(prompt.replaceAll("(?i)\\bnot\\s+", NOT));
  }

  private String write(int[] values) {
    List<String> said = new ArrayList<>();
    for (int j = 0; j < values.length; j++) {
      if (values[j] != Words.OPEN) {
        said.add(word(j, values[j]));
      }
    }
    return String.join(" ", said);
  }

  @Override
  public String describe(int conceptClass) {
    return write(values(conceptClass));
  }

  private int[] values(int conceptClass) {
    return IntStream.range(0, concepts.size()).map(j -> value(conceptClass, j)).toArray();
  }

  @Override
  public String describe(String prompt) {
    return write(parse(prompt));
  }

  @Override
  public int conceptClass(String prompt) {
    int[] values = parse(prompt);
    int bits = 0;
    for (int j = 0; j < values.length; j++) {
      if (values[j] == Words.OPEN) {
        throw new IllegalArgumentException(
            "\"%s\" leaves open: %s".formatted(write(values), concepts.get(j)));
      }
      bits = 2 * bits + values[j];
    }
    return bits;
  }

  @Override
  public int conditionEntries() {
    return 2 * concepts.size();
  }

  @Override
  public double[] condition(String prompt) {
    return condition(parse(prompt));
  }

  private static double[] condition(int[] values) {
    double[] condition = new double[2 * values.length];
    for (int j = 0; j < values.length; j++) {
      if (values[j] != Words.OPEN) {
        condition[2 * j + values[j]] = 1;
      }
    }
    return condition;
  }

  @Override
  public double[] exaggerate(String prompt, int concept, double factor) {
    int[] values = parse(prompt);
    if (values[concept] == Words.OPEN) {
      throw new IllegalArgumentException(
          "\"%s\" does not name the concept to exaggerate: %s"
              .formatted(write(values), concepts.get(concept)));
    }
    double[] condition = condition(values);
    condition[2 * concept + values[concept]] += (factor - 1) / 2;
    condition[2 * concept + 1 - values[concept]] -= (factor - 1) / 2;
    return condition;
  }

  /**
   * How many images of a class there are to train on.
   *
   * @throws IllegalArgumentException if a class has fewer than {@link #LEAST} images in all
   */
  public int available(int conceptClass) {
    content();
    return parts.get(conceptClass).training().length;
  }

  private synchronized Content content() {
    Content there = content;
    if (there == null) {
      there = supplier.get();
      List<Part> split = new ArrayList<>();
      for (int c = 0; c < classes(); c++) {
        split.add(part(there, c));
      }
      parts = List.copyOf(split);
      content = there;
    }
    return there;
  }

  private Part part(Content all, int conceptClass) {
    int[] numbers =
        IntStream.range(0, all.classes().length)
            .filter(i -> all.classes()[i] == conceptClass)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> Philox.uniform(0, Streams.HELD_OUT, i)))
            .mapToInt(i -> i)
            .toArray();
    if (numbers.length < LEAST) {
      throw new IllegalArgumentException(
          "expected at least %d images of every class, got %d of \"%s\""
              .formatted(LEAST, numbers.length, describe(conceptClass)));
    }
    int heldOut = (numbers.length + 9) / 10;
    return new Part(
        Arrays.copyOfRange(numbers, heldOut, numbers.length), Arrays.copyOf(numbers, heldOut));
  }

  @Override
  public ImageSet training(
      List<Integer> classes, List<ImageSet.Mask> masks, int perClass, long seed) {
    int[] numbers = new int[classes.size() * perClass];
    for (int i = 0; i < numbers.length; i++) {
      int c = classes.get(i % classes.size());
      if (perClass > available(c)) {
        throw new IllegalArgumentException(
            "images per class must be at most the %d of \"%s\" to train on, got %d"
                .formatted(available(c), describe(c), perClass));
      }
      numbers[i] = parts.get(c).training()[i / classes.size()];
    }
    return set(numbers, masks, seed);
  }

  @Override
  public ImageSet heldOut(int conceptClass, int most, long seed) {
    content();
    int[] all = parts.get(conceptClass).heldOut();
    return set(Arrays.copyOf(all, Math.min(most, all.length)), List.of(), seed);
  }

  @Override
  public List<ImageSet> probeTraining(long seed) {
    content();
    int[] all = parts.stream().flatMapToInt(p -> IntStream.of(p.training())).toArray();
    return List.of(set(all, List.of(), seed));
  }

  @Override
  public ImageSet probeTest(int most, long seed) {
    content();
    int largest = parts.stream().mapToInt(p -> p.heldOut().length).max().orElse(0);
    // The classes in turn, as long as they last.
    int[] all =
        IntStream.range(0, largest * classes())
            .filter(i -> i / classes() < parts.get(i % classes()).heldOut().length)
            .map(i -> parts.get(i % classes()).heldOut()[i / classes()])
            .limit(most)
            .toArray();
    return set(all, List.of(), seed);
  }

  private ImageSet set(int[] numbers, List<ImageSet.Mask> masks, long seed) {
    Content all = content();
    int rows = pixels * pixels;
    Tensor images = Tensor.zeros(Precision.F32, Math.multiplyExact(numbers.length, rows), 3);
    Tensor conditions = Tensor.zeros(Precision.F32, numbers.length, conditionEntries());
    int[] classOf = new int[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      int from = numbers[i] * rows;
      images.rows(i * rows, (i + 1) * rows).assign(all.images().rows(from, from + rows));
      int c = all.classes()[numbers[i]];
      int[] values = values(c);
      for (ImageSet.Mask mask : masks) {
        if (mask.hits(c, seed, (long) numbers[i] * concepts.size() + mask.concept())) {
          values[mask.concept()] = Words.OPEN;
        }
      }
      conditions.rows(i, i + 1).assign(condition(values));
      classOf[i] = c;
    }
    return new ImageSet(images, conditions, classOf);
  }
}
