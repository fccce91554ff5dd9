package dev.swingby.lab.diffusion;

/**
 * What a model at one step of its training draws and predicts.
 *
 * @param step of the training
 * @param coordinates of its drawings in concept space: for every class of the world the means of
 *     P(value 1) of each concept
 * @param joint for every class the mean over its drawings of the product of the probabilities of
 *     what was asked for
 * @param heldOut the mean squared error of the predicted noise on images of the held-out class, a
 *     value for every round of times and noise
 */
public record Reading(long step, double[][] coordinates, double[] joint, double[] heldOut) {
  /** The mean of {@link #heldOut}. */
  public double heldOutMean() {
    return java.util.Arrays.stream(heldOut).average().orElse(Double.NaN);
  }
}
