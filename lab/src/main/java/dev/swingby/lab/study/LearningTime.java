package dev.swingby.lab.study;

import dev.swingby.core.concept.ConceptPath;
import dev.swingby.lab.diffusion.PathReport;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * When a diffusion model has learned a concept: its accuracy is above a threshold at several
 * snapshots in a row (as in the code published with Park et al. 2024).
 */
final class LearningTime {
  static final double THRESHOLD = PathReport.LEARNED;
  static final int ROWS = PathReport.IN_A_ROW;

  private LearningTime() {}

  /** Steps until a concept is learned on the classes that are trained on. */
  static double of(DiffusionRuns run, int seed, int concept) {
    ConceptPath any = run.bundle(0).paths().get(seed);
    return any.firstAbove(run.trainedAccuracy(seed, concept), THRESHOLD, ROWS);
  }

  /** The mean over the seeds. */
  static double mean(DiffusionRuns run, int concept) {
    return IntStream.range(0, run.paths().size())
        .mapToDouble(seed -> of(run, seed, concept))
        .average()
        .orElse(Double.NaN);
  }

  /** Steps until all concepts are learned on the classes that are trained on. */
  static double all(DiffusionRuns run, int seed) {
    return Math.max(of(run, seed, 0), of(run, seed, 1));
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
