package dev.swingby.core.world;

import dev.swingby.core.Streams;
import dev.swingby.kernels.Philox;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.util.List;

/**
 * Images with their conditions. Of a rendered set image i is of class {@code classes.get(i %
 * classes)} and number {@code first + i} of the seed: sets whose numbers do not overlap are
 * independent.
 */
public final class ImageSet {
  private final Tensor images;
  private final Tensor conditions;
  private final int[] classes;

  /**
   * A part of a prompt that is left out (underspecification): in images of a class, at a rate.
   *
   * @param conceptClass in which
   * @param concept what is left open, by its number
   * @param rate the probability, from 0 to 1
   */
  public record Mask(int conceptClass, int concept, double rate) {
    public Mask {
      if (!(rate >= 0 && rate <= 1)) {
        throw new IllegalArgumentException("a mask's rate must be from 0 to 1, got " + rate);
      }
    }

    /** Whether an image of a class loses the part, by a draw of this number. */
    boolean hits(int ofClass, long seed, long draw) {
      return conceptClass == ofClass && Philox.uniform(seed, Streams.MASKS, draw) < rate;
    }
  }

  ImageSet(Tensor images, Tensor conditions, int[] classes) {
    this.images = images;
    this.conditions = conditions;
    this.classes = classes;
  }

  /** Images with the spread of their classes, each with its own factors as the condition. */
  public static ImageSet draw(
      World world,
      List<Integer> classes,
      List<Mask> masks,
      int count,
      long seed,
      long first,
      Precision precision) {
    return set(world, classes, masks, count, seed, first, precision, false);
  }

  /** Images of class means at random positions: {@link World#drawMean}. */
  public static ImageSet means(
      World world, List<Integer> classes, int count, long seed, long first, Precision precision) {
    return set(world, classes, List.of(), count, seed, first, precision, true);
  }

  private static ImageSet set(
      World world,
      List<Integer> classes,
      List<Mask> masks,
      int count,
      long seed,
      long first,
      Precision precision,
      boolean means) {
    if (classes.isEmpty() || count < 1) {
      throw new IllegalArgumentException(
          "a set needs classes and images, got %d and %d".formatted(classes.size(), count));
    }
    int pixels = world.spec().pixels() * world.spec().pixels();
    Tensor images = Tensor.zeros(precision, Math.multiplyExact(count, pixels), 3);
    Tensor conditions = Tensor.zeros(precision, count, World.CONDITION);
    int[] classOf = new int[count];
    for (int i = 0; i < count; i++) {
      int c = classes.get(i % classes.size());
      long number = first + i;
      Factors f = means ? world.drawMean(c, seed, number) : world.draw(c, seed, number);
      world.render(f, seed, number, images, i);
      double[] condition = world.condition(f);
      for (Mask mask : masks) {
        Concept concept = world.spec().concepts().get(mask.concept());
        if (mask.hits(c, seed, number * Concept.values().length + concept.ordinal())) {
          World.leaveOpen(concept, condition);
        }
      }
      conditions.rows(i, i + 1).assign(condition);
      classOf[i] = c;
    }
    return new ImageSet(images, conditions, classOf);
  }

  /** The number of images. */
  public int size() {
    return classes.length;
  }

  /** All images, (images n^2, 3): pixels row by row. */
  public Tensor images() {
    return images;
  }

  /** Their conditions, (images, {@link ImageSource#conditionEntries}). */
  public Tensor conditions() {
    return conditions;
  }

  /** The class of image i. */
  public int conceptClass(int i) {
    return classes[i];
  }
}
