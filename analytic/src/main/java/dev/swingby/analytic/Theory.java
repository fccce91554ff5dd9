package dev.swingby.analytic;

import dev.swingby.analytic.dynamics.Dynamics;
import dev.swingby.analytic.dynamics.Matrices;
import dev.swingby.analytic.dynamics.UpdateRule;
import dev.swingby.analytic.event.TurningPoint;
import dev.swingby.core.Model;
import dev.swingby.core.Schedule;
import dev.swingby.core.Task;
import dev.swingby.core.Trajectory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/**
 * The theory side of a run: the dynamics of a linear model on a task from given initial weights, by
 * closed form where its assumptions hold to rounding, else as a flow. Uses the task's own second
 * moment, so for sampled data too the agreement does not depend on the number of samples.
 */
public final class Theory {
  /** Times per segment at which the slope of the test loss is looked at. */
  private static final int LOOKS = 8;

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
    for (double[] x : tests) {
      double[] out = Matrices.times(w, x);
      for (int i = 0; i < out.length; i++) {
        double e = out[i] - x[i];
        sum = Math.fma(e, e, sum);
      }
    }
    return sum / (2.0 * tests.size());
  }

  /** d/dt of the test loss: {@code 1/m sum (W x - x)^T (dW/dt) x}. */
  private double testSlope(Dynamics.Segment segment, double t) {
    double sum = 0;
    for (double[] x : tests) {
      double[] out = segment.output(t, x);
      double[] move = segment.outputRate(t, x);
      for (int i = 0; i < out.length; i++) {
        sum = Math.fma(out[i] - x[i], move[i], sum);
      }
    }
    return sum / tests.size();
  }

  /**
   * Solves from 0 to the last step of the schedule: the same columns as a simulation, at the same
   * times, and the turning points of the test loss in between, located on the solution itself.
   */
  public Result solve(Schedule schedule, double learningRate) {
    Walk walk = new Walk(schedule, learningRate);
    double end = learningRate * schedule.step(schedule.size() - 1);
    dynamics.walk(end, walk);
    walk.finish();
    return new Result(walk.rows, List.copyOf(walk.turns()), dynamics.method());
  }

  /**
   * A solved run.
   *
   * @param trajectory rows at the times of the simulation
   * @param turningPoints minima and maxima of the test loss
   * @param method what solved it
   */
  public record Result(Trajectory trajectory, List<TurningPoint> turningPoints, String method) {}

  /** Fills rows and finds turning points, in one pass over the segments. */
  private final class Walk implements Dynamics.Visitor {
    private final Schedule schedule;
    private final double learningRate;
    private final Trajectory rows;
    private final List<TurningPoint> found = new ArrayList<>();
    private double slope = Double.NaN;
    private DMatrixRMaj end = new DMatrixRMaj(0, 0);

    Walk(Schedule schedule, double learningRate) {
      this.schedule = schedule;
      this.learningRate = learningRate;
      this.rows = new Trajectory(task.dimension(), learningRate, schedule.size());
    }

    @Override
    public void visit(Dynamics.Segment segment) {
      while (pending() && time() <= segment.to()) {
        add(segment.product(time()));
      }
      double step = (segment.to() - segment.from()) / LOOKS;
      double before = segment.from();
      if (Double.isNaN(slope)) {
        slope = testSlope(segment, before);
      }
      for (int i = 1; i <= LOOKS; i++) {
        double now = i == LOOKS ? segment.to() : segment.from() + i * step;
        double next = testSlope(segment, now);
        if (slope < 0 && next >= 0 || slope > 0 && next <= 0) {
          turn(segment, before, now, slope < 0);
        }
        slope = next;
        before = now;
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
      if (jacobian) {
        rows.addJacobian(w.data);
      }
    }

    /** Bisects the slope's sign change down to the resolution of t. */
    private void turn(Dynamics.Segment segment, double from, double to, boolean minimum) {
      double low = from;
      double high = to;
      for (int i = 0; i < 60 && high - low > Math.ulp(high); i++) {
        double mid = low + (high - low) / 2;
        boolean falling = testSlope(segment, mid) < 0;
        if (falling == minimum) {
          low = mid;
        } else {
          high = mid;
        }
      }
      TurningPoint.Kind kind = minimum ? TurningPoint.Kind.MINIMUM : TurningPoint.Kind.MAXIMUM;
      found.add(new TurningPoint(kind, high, testLoss(segment.product(high))));
    }

    /** Rounding may leave the last time just past the end of the last segment. */
    private void finish() {
      while (pending()) {
        add(end);
      }
    }

    private List<TurningPoint> turns() {
      return rows.rows() < 2
          ? List.of()
          : TurningPoint.prominent(found, rows.testLoss(0), testLoss(end));
    }
  }
}
