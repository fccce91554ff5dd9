package dev.swingby.lab.check;

import dev.swingby.analytic.Theory;
import dev.swingby.analytic.closed.OneLayer;
import dev.swingby.analytic.dynamics.UpdateRule;
import dev.swingby.analytic.event.TurningPoint;
import dev.swingby.core.Progress;
import dev.swingby.core.TrainingSpec;
import dev.swingby.core.Trajectory;
import dev.swingby.lab.run.RunResult;
import dev.swingby.lab.run.Runner;
import java.util.List;
import java.util.Optional;

/** Checks of simulation against theory. */
final class TheoryChecks {
  private TheoryChecks() {}

  private static List<Check> noTheory(String name, RunResult result) {
    return List.of(
        new Check(
            name, "theory applies: " + result.theoryNote(), Double.NaN, "theory needed", false));
  }

  /** The one-layer model against its closed form, step by step: equal up to rounding. */
  static List<Check> exactDescent(RunResult result, Runner runner) {
    TrainingSpec training = result.config().training();
    if (result.theory().isEmpty() || training.batch() != TrainingSpec.FULL) {
      return noTheory("exact-descent", result);
    }
    UpdateRule rule = UpdateRule.of(training);
    var task = result.materials().task();
    Theory theory =
        Theory.of(task, result.materials().start().copy(result.config().precision()), rule, 1e-10);
    if (!(theory.dynamics() instanceof OneLayer layer)) {
      return noTheory("exact-descent", result);
    }
    double u = result.config().precision().unitRoundoff();
    double ratio = ExactDescent.ratio(layer, rule, task, result.trajectory(), u);
    return List.of(ExactDescent.check("exact-descent", ratio));
  }

  /** The largest difference of the test losses over the rows. */
  private static double deviation(RunResult result, Theory.Result theory) {
    double worst = 0;
    for (int row = 0; row < result.trajectory().rows(); row++) {
      double there = theory.trajectory().testLoss(row);
      worst = Math.max(worst, Math.abs(result.trajectory().testLoss(row) - there));
    }
    return worst;
  }

  /** Gradient descent is the Euler method of the flow: halving the step halves the distance. */
  static List<Check> slope(RunResult result, Runner runner) {
    Optional<Theory.Result> theory = result.theory();
    if (theory.isEmpty()) {
      return noTheory("step-size-slope", result);
    }
    RunResult finer =
        runner.simulate(result.config().refined(2), result.materials(), Progress.SILENT);
    double coarse = deviation(result, theory.get());
    double fine = finer.theory().map(t -> deviation(finer, t)).orElse(Double.NaN);
    double slope = Math.log(coarse / fine) / Math.log(2);
    return List.of(
        Check.within(
            "step-size-slope",
            "the distance between simulation and flow falls with the step size to this power",
            slope,
            0.9,
            1.1));
  }

  /**
   * As many turning points as theory, of the same kinds, at the same times up to the step's error.
   */
  static List<Check> turningPoints(RunResult result, Runner runner) {
    Optional<Theory.Result> theory = result.theory();
    if (theory.isEmpty()) {
      return noTheory("turning-points", result);
    }
    List<TurningPoint> expected = theory.get().turningPoints();
    List<TurningPoint> got = result.turningPoints();
    List<TurningPoint> finer =
        runner
            .simulate(result.config().refined(2), result.materials(), Progress.SILENT)
            .turningPoints();
    boolean alike = got.size() == expected.size() && finer.size() == got.size();
    double worst = alike ? 0 : Double.POSITIVE_INFINITY;
    for (int i = 0; alike && i < got.size(); i++) {
      // To first order the error at step eta is twice its change from eta to eta / 2.
      double predicted = 2 * Math.abs(got.get(i).time() - finer.get(i).time());
      double resolution = spacing(result) * 0.01;
      double distance = Math.abs(got.get(i).time() - expected.get(i).time());
      boolean kind = got.get(i).kind() == expected.get(i).kind();
      worst =
          Math.max(
              worst, kind ? distance / (1.5 * predicted + resolution) : Double.POSITIVE_INFINITY);
    }
    return List.of(
        new Check(
            "turning-points-count",
            "simulation has the %d turning points of theory".formatted(expected.size()),
            got.size(),
            "= " + expected.size(),
            got.size() == expected.size()),
        Check.atMost(
            "turning-points",
            "their times differ by no more than the step's first-order error (ratio)",
            worst,
            1));
  }

  private static double spacing(RunResult result) {
    Trajectory t = result.trajectory();
    return t.rows() < 2 ? 0 : t.time(1) - t.time(0);
  }
}
