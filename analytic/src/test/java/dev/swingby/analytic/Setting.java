package dev.swingby.analytic;

import dev.swingby.analytic.dynamics.Dynamics;
import dev.swingby.analytic.dynamics.Matrices;
import dev.swingby.analytic.dynamics.UpdateRule;
import dev.swingby.core.DivergenceException;
import dev.swingby.core.Model;
import dev.swingby.core.ModelSpec;
import dev.swingby.core.Progress;
import dev.swingby.core.Schedule;
import dev.swingby.core.SimTask;
import dev.swingby.core.Task;
import dev.swingby.core.Trainer;
import dev.swingby.core.TrainingSpec;
import dev.swingby.core.Trajectory;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Precision;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** A task and a start, drawn from a seed, simulated and solved. */
public record Setting(Task task, Model start) {
  public static Setting draw(
      ModelSpec spec, int dimension, List<Double> signal, boolean sampled, long seed) {
    SimTask sim =
        new SimTask(
            dimension, signal, List.of(0.2), sampled ? 25 : SimTask.POPULATION, sampled, false);
    return new Setting(sim.draw(seed), Model.gaussian(spec, dimension, Precision.F64, seed + 1));
  }

  /** Gradient descent over a time, recorded at 40 equal times. */
  public Trajectory simulate(double end, long steps) throws DivergenceException {
    return simulate(end, steps, 0, 0);
  }

  /** The same with momentum mu and weight decay. */
  public Trajectory simulate(double end, long steps, double mu, double decay)
      throws DivergenceException {
    TrainingSpec.Optimizer optimizer =
        mu > 0 ? TrainingSpec.Optimizer.MOMENTUM : TrainingSpec.Optimizer.GD;
    TrainingSpec training =
        new TrainingSpec(
            optimizer, end / steps, steps, TrainingSpec.FULL, mu, 0.9, 0.999, 1e-8, decay);
    try (Kernels kernels = Kernels.create(1)) {
      return new Trainer(kernels, task, start.copy(Precision.F64), training, schedule(steps), 0)
          .run(Progress.SILENT);
    }
  }

  private static Schedule schedule(long steps) {
    return Schedule.linear(steps, Math.max(1, steps / 40));
  }

  /** The flow of gradient descent at the same times. */
  public Theory.Result solve(double end, long steps, double tolerance) {
    return solve(UpdateRule.GRADIENT_FLOW, end, steps, tolerance);
  }

  /** The flow of a rule at the same times. */
  public Theory.Result solve(UpdateRule rule, double end, long steps, double tolerance) {
    return Theory.of(task, start, rule, tolerance).solve(schedule(steps), end / steps);
  }

  /** The largest distance of the outputs, over all rows. */
  public static double distance(Trajectory a, Trajectory b) {
    return distance(a, b, 0);
  }

  /** The largest distance of the outputs from a row on. */
  public static double distance(Trajectory a, Trajectory b, int fromRow) {
    double worst = 0;
    double[] x = a.outputs();
    double[] y = b.outputs();
    for (int i = fromRow * a.dimension(); i < x.length; i++) {
      worst = Math.max(worst, Math.abs(x[i] - y[i]));
    }
    return worst;
  }

  public static double distance(DMatrixRMaj a, DMatrixRMaj b) {
    return Matrices.norm(Matrices.minus(a, b));
  }

  /** W(t) of a flow, walked to there. */
  public static DMatrixRMaj at(Dynamics dynamics, double t) {
    DMatrixRMaj[] w = new DMatrixRMaj[1];
    dynamics.walk(
        2 * t,
        segment -> {
          if (segment.from() <= t && t <= segment.to()) {
            w[0] = segment.product(t);
          }
        });
    return w[0];
  }
}
