package dev.swingby.lab.study;

import dev.swingby.core.Schedule;
import dev.swingby.core.SimTask;
import dev.swingby.core.TrainingSpec;
import dev.swingby.lab.config.Parameters;
import java.util.List;

/**
 * How the paper trains (Yang et al. 2024, appendix): SGD on {@code samples} points a cluster.
 *
 * <p>Its rate belongs to the squared error averaged over points <em>and</em> coordinates (PyTorch's
 * MSELoss), ours to {@code 1/2 |f(x) - x|^2}: the same steps are those of {@code rate * 2 / d}
 * here. Only so do its curves last for its epochs: with the sum over 64 coordinates all is learned
 * within the first one, and in three layers at mu (2, 4) the rate .1 is beyond what is stable.
 *
 * @param dimension d
 * @param samples points a cluster
 * @param batch points a step
 * @param rate of the paper's loss
 * @param epochs passes over all points
 * @param rotated whether one random rotation turns all points
 * @param seeds how many starts the statistics are over
 */
record PaperSetting(
    int dimension, int samples, int batch, double rate, int epochs, boolean rotated, int seeds) {
  private static final int ROWS = 80;

  /** A step at which the fastest concepts of these studies, at a rate of 20, still learn evenly. */
  private static final double LARGEST = 0.025;

  static PaperSetting read(Parameters p, int dimension, boolean rotated, int seeds) {
    return new PaperSetting(
        p.whole("dimension", 2, 256, dimension),
        p.whole("samples", 1, 100_000, 5000),
        p.whole("batch", 1, 100_000, 128),
        p.positive("learning-rate", 0.1),
        p.whole("epochs", 1, 10_000, 40),
        p.flag("rotation", rotated),
        p.whole("seeds", 2, 10_000, seeds));
  }

  /** The same in another dimension. */
  PaperSetting in(int otherDimension) {
    return new PaperSetting(otherDimension, samples, batch, rate, epochs, rotated, seeds);
  }

  /** A fifth of the points in half the batch, at as many steps: cheaper, with more noise. */
  PaperSetting lean() {
    return new PaperSetting(
        dimension,
        (samples + 4) / 5,
        (batch + 1) / 2,
        rate,
        Math.max(1, epochs * 5 / 2),
        rotated,
        seeds);
  }

  /** The second moment along the concepts: {@code a_p = sigma_p^2 + mu_p^2 / s}. */
  static double[] rates(List<Double> signal, List<Double> diversity) {
    double[] a = new double[signal.size()];
    for (int p = 0; p < a.length; p++) {
      double sigma = diversity.get(diversity.size() == 1 ? 0 : p);
      a[p] = sigma * sigma + signal.get(p) * signal.get(p) / a.length;
    }
    return a;
  }

  /** How many times the rate a lean training takes: up to eight, while the step stays small. */
  double speed() {
    return Math.clamp(LARGEST / eta(), 1, 8);
  }

  SimTask task(List<Double> signal, List<Double> diversity) {
    return new SimTask(dimension, signal, diversity, samples, rotated, false);
  }

  /** The learning rate of {@code 1/2 |f(x) - x|^2}. */
  double eta() {
    return rate * 2 / dimension;
  }

  /** Steps of all epochs; {@code faster} times the rate needs so many times fewer. */
  TrainingSpec training(int clusters, double faster) {
    long perEpoch = ((long) clusters * samples + batch - 1) / batch;
    long steps = Math.max(1, Math.round(perEpoch * epochs / faster));
    return TrainingSpec.of(TrainingSpec.Optimizer.SGD, eta() * faster, steps, batch);
  }

  /** About {@link #ROWS} rows, dense early, where the strong concepts are learned. */
  static Schedule schedule(TrainingSpec training) {
    return Schedule.logarithmic(training.steps(), ROWS);
  }
}
