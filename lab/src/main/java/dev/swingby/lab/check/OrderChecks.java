package dev.swingby.lab.check;

import dev.swingby.core.Task;
import dev.swingby.core.Trajectory;
import dev.swingby.lab.run.RunResult;
import dev.swingby.lab.run.Runner;
import java.util.List;

/** Checks on when each concept is learned: when its coordinate first reaches half its signal. */
final class OrderChecks {
  private OrderChecks() {}

  private static Task.Concepts concepts(RunResult result) {
    return result.materials().task().concepts().orElseThrow();
  }

  static List<Check> order(RunResult result, Runner runner) {
    Task.Concepts concepts = concepts(result);
    int wrong = 0;
    for (int p = 0; p < concepts.count(); p++) {
      for (int q = 0; q < concepts.count(); q++) {
        boolean stronger = concepts.signal().get(p) > concepts.signal().get(q);
        double tp = LearningTimes.of(concepts, result.trajectory(), p);
        double tq = LearningTimes.of(concepts, result.trajectory(), q);
        if (stronger && (tp < 0 || tq >= 0 && tp >= tq)) {
          wrong++;
        }
      }
    }
    return List.of(
        Check.atMost(
            "learning-order",
            "pairs of concepts learned against the order of their signals",
            wrong,
            0));
  }

  /** Each learning time against theory's, relative, in units of the step's first-order error. */
  static List<Check> times(RunResult result, Runner runner) {
    if (result.theory().isEmpty()) {
      return List.of(
          new Check("learning-times", "theory applies", Double.NaN, "theory needed", false));
    }
    Task.Concepts concepts = concepts(result);
    Trajectory theory = result.theory().get().trajectory();
    double[] a = result.materials().task().secondMoment();
    double trace = 0;
    for (int i = 0; i < result.materials().task().dimension(); i++) {
      trace += a[i * (result.materials().task().dimension() + 1)];
    }
    // (1 - eta a)^n = exp(-a t (1 + eta a / 2 + ...)): times shrink by about eta a / 2, a <= tr A.
    double bound = result.config().training().learningRate() * trace;
    double worst = 0;
    for (int p = 0; p < concepts.count(); p++) {
      double there = LearningTimes.of(concepts, theory, p);
      double here = LearningTimes.of(concepts, result.trajectory(), p);
      double relative = here < 0 || there < 0 ? Double.NaN : Math.abs(here - there) / there;
      worst = Double.isNaN(relative) ? Double.POSITIVE_INFINITY : Math.max(worst, relative);
    }
    return List.of(
        Check.atMost(
            "learning-times",
            "the largest relative distance of a learning time from theory's",
            worst,
            bound));
  }
}
