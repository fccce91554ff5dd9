package dev.swingby.lab.diffusion;

import dev.swingby.core.concept.ConceptPath;
import dev.swingby.core.diffusion.Probe;
import dev.swingby.core.world.ImageSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a model at one step of its training draws and predicts.
 *
 * @param step of the training
 * @param drawn for every class of the source the coordinates in concept space, P(value 1) of each
 *     concept, of every drawing, from the same noise at every step
 * @param heldOut the mean squared error of the predicted noise on images of the held-out class, a
 *     value for every round of times and noise
 */
public record Reading(long step, double[][][] drawn, double[] heldOut) {
  /** What is said of drawings that show nothing. */
  private static final double CHANCE = 0.5;

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
        all.stream().flatMapToDouble(r -> Arrays.stream(r.coordinates(conceptClass))).toArray(),
        IntStream.range(0, names.size()).mapToDouble(j -> source.value(conceptClass, j)).toArray());
  }

  /** The place of a class in concept space: the mean over its drawings. */
  public double[] coordinates(int conceptClass) {
    double[][] all = drawn[conceptClass];
    double[] mean = new double[all[0].length];
    for (double[] one : all) {
      Arrays.setAll(mean, j -> mean[j] + one[j] / all.length);
    }
    return mean;
  }

  /** The mean over the drawings of a class of the product of P(value asked for). */
  public double joint(ImageSource source, int conceptClass) {
    double joint = 0;
    for (double[] one : drawn[conceptClass]) {
      double product = 1;
      for (double p : source.agreement(conceptClass, one)) {
        product *= p;
      }
      joint += product / drawn[conceptClass].length;
    }
    return joint;
  }

  /** The share of the drawings of a class that show something: {@link Probe#shows}. */
  public double shown(int conceptClass) {
    return Arrays.stream(drawn[conceptClass])
        .mapToDouble(d -> Probe.shows(d) ? 1 : 0)
        .average()
        .orElseThrow();
  }

  /**
   * How well a concept of a class is drawn: the mean of P(value asked for) over the drawings that
   * show something; 1/2 if none does. An empty picture has no colour that could be right or wrong.
   */
  public double accuracy(ImageSource source, int conceptClass, int concept) {
    return Arrays.stream(drawn[conceptClass])
        .filter(Probe::shows)
        .mapToDouble(one -> source.agreement(conceptClass, one)[concept])
        .average()
        .orElse(CHANCE);
  }

  /** The mean of {@link #heldOut}. */
  public double heldOutMean() {
    return Arrays.stream(heldOut).average().orElse(Double.NaN);
  }
}
