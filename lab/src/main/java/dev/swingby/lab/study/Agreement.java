package dev.swingby.lab.study;

import dev.swingby.analytic.Theory;
import dev.swingby.analytic.dynamics.UpdateRule;
import dev.swingby.core.DivergenceException;
import dev.swingby.core.Model;
import dev.swingby.core.Schedule;
import dev.swingby.core.Task;
import dev.swingby.core.TrainingSpec;
import dev.swingby.core.Trajectory;
import dev.swingby.kernels.Precision;
import dev.swingby.lab.check.Check;

/** How well simulation, closed form and flow of one start agree: what studies of theory check. */
final class Agreement {
  /** Of the integrator that closed forms are held against. */
  static final double TOLERANCE = 1e-10;

  /** The promise of its dense output, in tolerances. */
  private static final double TOLERANCES = 100;

  private static final int ROWS = 200;

  private Agreement() {}

  /**
   * A start, simulated and solved at the same times.
   *
   * @param simulated the training
   * @param solved theory
   */
  record Both(Trajectory simulated, Theory.Result solved) {
    /** The largest difference of the outputs, from a row on. */
    double distance(int fromRow) {
      Trajectory theory = solved.trajectory();
      double worst = 0;
      for (int row = fromRow; row < simulated.rows(); row++) {
        for (int i = 0; i < simulated.dimension(); i++) {
          worst = Math.max(worst, Math.abs(simulated.output(row, i) - theory.output(row, i)));
        }
      }
      return worst;
    }
  }

  /** Trains from a copy of the start and solves, at {@link #ROWS} common times. */
  static Both both(StudyContext context, Task task, Model start, TrainingSpec training)
      throws DivergenceException {
    Schedule schedule = Schedule.linear(training.steps(), Math.max(1, training.steps() / ROWS));
    Trajectory simulated =
        context.train(task, start.copy(Precision.F64), training, schedule, context.seed());
    Theory.Result solved =
        Theory.of(task, start, UpdateRule.of(training), 1e-11)
            .solve(schedule, training.learningRate());
    return new Both(simulated, solved);
  }

  /** The same training with half the step over the same time. */
  static TrainingSpec halved(TrainingSpec t) {
    return new TrainingSpec(
        t.optimizer(),
        t.learningRate() / 2,
        t.steps() * 2,
        t.batch(),
        t.momentum(),
        t.beta1(),
        t.beta2(),
        t.epsilon(),
        t.weightDecay());
  }

  /** The power of the step with which the distance falls, from the two steps. */
  static double order(double coarse, double fine) {
    return Math.log(coarse / fine) / Math.log(2);
  }

  /** Gradient descent is the Euler method of the flow. */
  static Check slope(String name, double coarse, double fine) {
    return Check.within(
        "slope: " + name,
        "the distance between simulation and theory falls with the step to this power",
        order(coarse, fine),
        0.9,
        1.1);
  }

  /** A closed form against the integrated flow of the same start. */
  static Check closedForm(String name, Task task, Model start, double end) {
    UpdateRule rule = UpdateRule.GRADIENT_FLOW;
    double distance =
        Theory.of(task, start, TOLERANCE)
            .closedForm()
            .map(closed -> closed.distance(Theory.flow(task, start, rule, TOLERANCE), end))
            .orElse(Double.NaN);
    return Check.atMost(
        "closed form: " + name,
        "its largest distance from the integrated flow, in tolerances of the integrator",
        distance / TOLERANCE,
        TOLERANCES);
  }
}
