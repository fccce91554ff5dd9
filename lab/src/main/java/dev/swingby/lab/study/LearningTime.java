package dev.swingby.lab.study;

import dev.swingby.core.concept.ConceptPath;
import dev.swingby.lab.diffusion.PathReport;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * When a diffusion model has learned a concept: its accuracy is above a threshold at several
 * snapshots in a row (as in the code published with Park et al. 2024). Counted are the drawings
 * that show something: an empty picture has no colour.
 */
final class LearningTime {
  static final double THRESHOLD = PathReport.LEARNED;
  static final int ROWS = PathReport.IN_A_ROW;

  /** Mean squared distance of the trained classes from their corners. */
  private static final double CONVERGED = 0.01;

  private LearningTime() {}

  /** Steps until a concept is learned on the classes that are trained on. */
  static double of(DiffusionRuns run, int seed, int concept) {
    ConceptPath any = run.bundle(0).paths().get(seed);
    return any.firstAbove(run.trainedAccuracy(seed, concept), THRESHOLD, ROWS);
  }

  /** Of each seed. */
  static double[] each(DiffusionRuns run, int concept) {
    return IntStream.range(0, run.paths().size())
        .mapToDouble(seed -> of(run, seed, concept))
        .toArray();
  }

  /** The mean over the seeds. */
  static double mean(DiffusionRuns run, int concept) {
    return Arrays.stream(each(run, concept)).average().orElse(Double.NaN);
  }

  /** Steps until all concepts are learned on the classes that are trained on. */
  static double all(DiffusionRuns run, int seed) {
    return Math.max(of(run, seed, 0), of(run, seed, 1));
  }

  /**
   * Steps until training has converged: the first snapshot at which the mean squared distance of
   * the trained classes from their corners is below .01 (Park et al. 2024, their published code).
   */
  static double converged(DiffusionRuns run, int seed) {
    ConceptPath any = run.bundle(0).paths().get(seed);
    double[] nearness = Arrays.stream(run.trainedDistance(seed)).map(d -> -d).toArray();
    return any.firstAbove(nearness, -CONVERGED, 1);
  }

  /** Steps until a joint accuracy, one a snapshot, stays at a threshold or above. */
  static double joint(DiffusionRuns run, double[] joint, double threshold) {
    ConceptPath any = run.bundle(0).paths().getFirst();
    return any.firstAbove(joint, Math.nextDown(threshold), ROWS);
  }

  /** Steps of each seed, in words. */
  static String shown(double[] times) {
    return Arrays.stream(times)
        .mapToObj(t -> Double.isFinite(t) ? "%.0f".formatted(t) : "never")
        .collect(Collectors.joining(", "));
  }
}
