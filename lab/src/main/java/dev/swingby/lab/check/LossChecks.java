package dev.swingby.lab.check;

import dev.swingby.analytic.TurningPoint;
import dev.swingby.analytic.TurningPoint.Kind;
import dev.swingby.core.Trajectory;
import dev.swingby.lab.run.RunResult;
import dev.swingby.lab.run.Runner;
import java.util.List;

/** Checks on the shape of the loss curves. */
final class LossChecks {
  /** A rise of the test loss below this fraction of its first value is not worth a name. */
  private static final double WORTH_A_NAME = 0.02;

  private LossChecks() {}

  /** Gradient descent with a small step lowers the training loss, whatever the test loss does. */
  static List<Check> monotone(RunResult result, Runner runner) {
    Trajectory t = result.trajectory();
    double rise = 0;
    for (int i = 1; i < t.rows(); i++) {
      rise = Math.max(rise, t.trainLoss(i) - t.trainLoss(i - 1));
    }
    // Each loss is a sum of squares of N d outputs, each a sum over d inputs.
    double u = result.config().precision().unitRoundoff();
    int d = t.dimension();
    double terms = 4.0 * d + Math.min(result.materials().task().points(), 1 << 14);
    double bound = terms * u * t.trainLoss(0);
    return List.of(
        Check.atMost(
            "training-loss-monotone",
            "the training loss never rises by more than its rounding",
            rise,
            bound));
  }

  /** The largest rise of the test loss from a minimum to the next maximum, over its first value. */
  static double largestRise(RunResult result) {
    double rise = 0;
    List<TurningPoint> points = result.turningPoints();
    for (int i = 1; i < points.size(); i++) {
      if (points.get(i - 1).kind() == Kind.MINIMUM) {
        rise = Math.max(rise, points.get(i).loss() - points.get(i - 1).loss());
      }
    }
    return rise / result.trajectory().testLoss(0);
  }

  static List<Check> swing(RunResult result, Runner runner) {
    return List.of(
        Check.atLeast(
            "swing",
            "the test loss falls, rises by this fraction of its first value, and falls again",
            largestRise(result),
            WORTH_A_NAME));
  }

  static List<Check> noSwing(RunResult result, Runner runner) {
    return List.of(
        Check.atMost(
            "no-swing",
            "the test loss never rises from a minimum to a maximum (fraction of its first value)",
            largestRise(result),
            TurningPoint.PROMINENCE));
  }

  static List<Check> learned(RunResult result, Runner runner) {
    Trajectory t = result.trajectory();
    double left = t.testLoss(t.rows() - 1) / t.testLoss(0);
    return List.of(
        Check.atMost(
            "learned", "the fraction of the test loss that is left at the end", left, 0.1));
  }
}
