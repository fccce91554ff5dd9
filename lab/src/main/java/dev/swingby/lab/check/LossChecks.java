package dev.swingby.lab.check;

import dev.swingby.analytic.event.TurningPoint;
import dev.swingby.analytic.event.TurningPoint.Kind;
import dev.swingby.core.Trajectory;
import dev.swingby.lab.run.RunResult;
import dev.swingby.lab.run.Runner;
import java.util.List;

/** Checks on the shape of the loss curves. */
final class LossChecks {
  /** A dip of the test loss below this fraction of the maximum after it is not worth a name. */
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

  /**
   * How deep the deepest dip is: (maximum - minimum) / maximum over all minima and the maxima after
   * them that stand above a hundredth of the first value.
   */
  static double deepestDip(RunResult result) {
    double dip = 0;
    double first = result.trajectory().testLoss(0);
    List<TurningPoint> points = result.turningPoints();
    for (int i = 1; i < points.size(); i++) {
      double high = points.get(i).loss();
      if (points.get(i - 1).kind() == Kind.MINIMUM && high > 0.01 * first) {
        dip = Math.max(dip, (high - points.get(i - 1).loss()) / high);
      }
    }
    return dip;
  }

  static List<Check> swing(RunResult result, Runner runner) {
    return List.of(
        Check.atLeast(
            "swing",
            "the test loss falls, rises and falls again: the dip, as a fraction of the maximum after it",
            deepestDip(result),
            WORTH_A_NAME));
  }

  static List<Check> noSwing(RunResult result, Runner runner) {
    return List.of(
        Check.atMost(
            "no-swing",
            "the test loss has no dip (as a fraction of a maximum after it)",
            deepestDip(result),
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
