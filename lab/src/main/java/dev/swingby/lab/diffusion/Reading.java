package dev.swingby.lab.diffusion;

import java.util.List;

/**
 * What a model at one step of its training draws and predicts.
 *
 * @param step of the training
 * @param coordinates of its drawings in concept space: for every class of the source the means of
 *     P(value 1) of each concept
 * @param joint for every class the mean over its drawings of the product of the probabilities of
 *     what was asked for
 * @param heldOut the mean squared error of the predicted noise on images of the held-out class, a
 *     value for every round of times and noise
 */
public record Reading(long step, double[][] coordinates, double[] joint, double[] heldOut) {
  /**
   * Without the snapshots of the first 1/25 of the training, which draw noise: a probe's answers
   * about it are no place in concept space.
   */
  public static List<Reading> withShapes(List<Reading> all) {
    long steps = all.getLast().step();
    return all.stream().filter(r -> 25 * r.step() >= steps).toList();
  }

  /** The mean of {@link #heldOut}. */
  public double heldOutMean() {
    return java.util.Arrays.stream(heldOut).average().orElse(Double.NaN);
  }
}
