package dev.swingby.analytic;

import dev.swingby.analytic.closed.ClosedForm;
import dev.swingby.analytic.dynamics.Dynamics;
import dev.swingby.analytic.dynamics.Matrices;
import dev.swingby.analytic.dynamics.UpdateRule;
import dev.swingby.analytic.event.Carriers;
import dev.swingby.analytic.event.Crossing;
import dev.swingby.analytic.event.Events;
import dev.swingby.analytic.event.TurningPoint;
import dev.swingby.analytic.reference.Reference;
import dev.swingby.core.Model;
import dev.swingby.core.Schedule;
import dev.swingby.core.Task;
import dev.swingby.core.Trajectory;
import dev.swingby.core.concept.Turn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * The theory side of a run: the dynamics of a linear model on a task from given initial weights, by
 * closed form where its assumptions hold to rounding, else as a flow. Uses the task's own second
 * moment, so for sampled data too the agreement does not depend on the number of samples.
 */
public final class Theory {
  private final Task task;
  private final DMatrixRMaj a;
  private final Dynamics dynamics;
  private final List<double[]> tests = new ArrayList<>();

  private Theory(Task task, DMatrixRMaj a, Dynamics dynamics) {
    this.task = task;
    this.a = a;
    this.dynamics = dynamics;
    int d = task.dimension();
    for (int p = 0; p < task.testPoints(); p++) {
      tests.add(Arrays.copyOfRange(task.test(), p * d, (p + 1) * d));
    }
  }

  /**
   * Chooses the solution for plain gradient descent.
   *
   * @param start the model with its initial weights; not changed
   * @param tolerance of the integrator where one is needed
   * @throws IllegalArgumentException if the model is not linear
   */
  public static Theory of(Task task, Model start, double tolerance) {
    return of(task, start, UpdateRule.GRADIENT_FLOW, tolerance);
  }

  /** Chooses the solution for training with momentum or weight decay. */
  public static Theory of(Task task, Model start, UpdateRule rule, double tolerance) {
    if (!start.linear()) {
      throw new IllegalArgumentException(
          "theory exists for linear models (linear, symmetric, deep-linear), not for "
              + start.spec().kind());
    }
    int d = task.dimension();
    DMatrixRMaj a = Matrices.of(task.secondMoment(), d, d);
    return new Theory(task, a, Solutions.of(a, start, rule, tolerance));
  }

  /** The flow of the same model, whether or not a closed form holds. */
  public static Dynamics flow(Task task, Model start, UpdateRule rule, double tolerance) {
    int d = task.dimension();
    return Solutions.flow(Matrices.of(task.secondMoment(), d, d), start, rule, tolerance);
  }

  /** The closed form that was chosen, or nothing where the flow is integrated. */
  public Optional<ClosedForm> closedForm() {
    return dynamics instanceof ClosedForm closed ? Optional.of(closed) : Optional.empty();
  }

  /** The solution that was chosen. */
  public Dynamics dynamics() {
    return dynamics;
  }

  /** The training loss at W: {@code 1/2 tr((W - I) A (W - I)^T)}. */
  public double trainLoss(DMatrixRMaj w) {
    DMatrixRMaj e = Matrices.minus(w, Matrices.identity(w.numRows));
    DMatrixRMaj ea = Matrices.times(e, a);
    double sum = 0;
    for (int i = 0; i < ea.getNumElements(); i++) {
      sum = Math.fma(ea.get(i), e.get(i), sum);
    }
    return sum / 2;
  }

  /** The test loss at W: {@code 1/(2m) sum |W x - x|^2}. */
  public double testLoss(DMatrixRMaj w) {
    double sum = 0;
    for (double loss : pointLosses(w)) {
      sum += loss;
    }
    return sum / tests.size();
  }

  /** The loss {@code 1/2 |W x - x|^2} of every test point. */
  public double[] pointLosses(DMatrixRMaj w) {
    double[] losses = new double[tests.size()];
    for (int p = 0; p < losses.length; p++) {
      double[] x = tests.get(p);
      double[] out = Matrices.times(w, x);
      for (int i = 0; i < out.length; i++) {
        double e = out[i] - x[i];
        losses[p] = Math.fma(e / 2, e, losses[p]);
      }
    }
    return losses;
  }

  /**
   * Solves from 0 to the last step of the schedule: the same columns as a simulation, at the same
   * times, and what happens in between, located on the solution itself.
   */
  public Result solve(Schedule schedule, double learningRate) {
    Rows rows = new Rows(schedule, learningRate);
    Events events =
        new Events(
            tests,
            task.concepts().isPresent() ? task.concepts().get()::coordinates : double[]::clone);
    dynamics.walk(
        learningRate * schedule.step(schedule.size() - 1),
        segment -> {
          rows.visit(segment);
          events.visit(segment);
        });
    rows.finish();
    return new Result(
        rows.rows,
        events.turningPoints(),
        events.turns(),
        task.concepts().isPresent() ? events.crossings() : List.of(),
        dynamics.method(),
        dynamics.references());
  }

  /**
   * A solved run.
   *
   * @param trajectory rows at the times of the simulation
   * @param turningPoints minima and maxima of the test loss
   * @param turns sudden turns of the output's path at the first test point, in concept coordinates
   * @param crossings when each concept is learned, where the concepts are known
   * @param method what solved it
   * @param references whose formulas that uses
   */
  public record Result(
      Trajectory trajectory,
      List<TurningPoint> turningPoints,
      List<Turn> turns,
      List<Crossing> crossings,
      String method,
      List<Reference> references) {}

  /**
   * Which entries of the Jacobian, in concept coordinates, carry the changes of the test loss: one
   * stretch between neighbouring turning points, the last up to the end.
   */
  public List<Carriers.Stretch> carriers(List<TurningPoint> turns, double end) {
    int d = task.dimension();
    DMatrixRMaj axes = Matrices.identity(d);
    DMatrixRMaj dual = axes;
    if (task.concepts().isPresent()) {
      Task.Concepts concepts = task.concepts().get();
      int s = concepts.count();
      axes = CommonOps_DDRM.extract(Matrices.of(concepts.axes(), d, d), 0, d, 0, s);
      dual = CommonOps_DDRM.extract(Matrices.of(concepts.dual(), d, d), 0, d, 0, s);
    }
    Carriers carriers = new Carriers(tests, axes, dual, turns, end);
    dynamics.walk(end, carriers);
    return carriers.stretches();
  }

  /** Fills the rows in one pass over the segments. */
  private final class Rows implements Dynamics.Visitor {
    private final Schedule schedule;
    private final double learningRate;
    private final Trajectory rows;
    private DMatrixRMaj end = new DMatrixRMaj(0, 0);

    Rows(Schedule schedule, double learningRate) {
      this.schedule = schedule;
      this.learningRate = learningRate;
      this.rows = new Trajectory(task.dimension(), learningRate, schedule.size());
    }

    @Override
    public void visit(Dynamics.Segment segment) {
      while (pending() && time() <= segment.to()) {
        add(segment.product(time()));
      }
      end = segment.product(segment.to());
    }

    private boolean pending() {
      return rows.rows() < schedule.size();
    }

    private double time() {
      return learningRate * schedule.step(rows.rows());
    }

    private void add(DMatrixRMaj w) {
      boolean jacobian = rows.wantsJacobian() || rows.rows() == schedule.size() - 1;
      rows.add(
          schedule.step(rows.rows()),
          trainLoss(w),
          testLoss(w),
          Matrices.times(w, tests.getFirst()));
      if (tests.size() > 1) {
        rows.addPointLosses(pointLosses(w));
      }
      if (jacobian) {
        rows.addJacobian(w.data);
      }
    }

    /** Rounding may leave the last time just past the end of the last segment. */
    private void finish() {
      while (pending()) {
        add(end);
      }
    }
  }
}
