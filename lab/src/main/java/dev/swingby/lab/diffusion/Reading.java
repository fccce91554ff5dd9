package dev.swingby.lab.diffusion;

import dev.swingby.core.concept.ConceptPath;
import dev.swingby.core.world.ImageSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a model at one step of its training draws and predicts.
 *
 * @param step of the training
 * @param coordinates of its drawings in concept space: for every class of the source the means of
 *     P(value 1) of each concept
 * @param joint for every class the mean over its drawings of the product of the probabilities of
 *     what was asked for
 * @param drawn the coordinates of every drawing of the held-out class, from the same noise at every
 *     step
 * @param heldOut the mean squared error of the predicted noise on images of the held-out class, a
 *     value for every round of times and noise
 */
public record Reading(
    long step, double[][] coordinates, double[] joint, double[][] drawn, double[] heldOut) {
  /**
   * The snapshots whose drawings have a place in concept space: the first, which draws noise and
   * stands in the middle, and those from 1/25 of the training on, which draw shapes. Between them
   * are blots.
   */
  public static List<Reading> placed(List<Reading> all) {
    long steps = all.getLast().step();
    Reading start = all.getFirst();
    return all.stream().filter(r -> r == start || 25 * r.step() >= steps).toList();
  }

  /**
   * The path of a class of a source in concept space.
   *
   * @param names of the coordinates
   */
  public static ConceptPath path(
      List<String> names, ImageSource source, int conceptClass, List<Reading> all) {
    return new ConceptPath(
        names,
        all.stream().mapToDouble(Reading::step).toArray(),
        all.stream().flatMapToDouble(r -> Arrays.stream(r.coordinates()[conceptClass])).toArray(),
        IntStream.range(0, names.size()).mapToDouble(j -> source.value(conceptClass, j)).toArray());
  }

  /** The mean of drawings' coordinates. */
  public static double[] mean(double[][] drawn) {
    double[] mean = new double[drawn[0].length];
    for (double[] one : drawn) {
      Arrays.setAll(mean, j -> mean[j] + one[j] / drawn.length);
    }
    return mean;
  }

  /** The mean of {@link #heldOut}. */
  public double heldOutMean() {
    return Arrays.stream(heldOut).average().orElse(Double.NaN);
  }
}
