package dev.swingby.examples;

import dev.swingby.analytic.Theory;
import dev.swingby.analytic.event.TurningPoint;
import dev.swingby.core.Model;
import dev.swingby.core.ModelSpec;
import dev.swingby.core.Schedule;
import dev.swingby.core.SimTask;
import dev.swingby.core.Task;
import dev.swingby.kernels.Precision;
import java.util.List;

/** Embeds the solver: where does the test loss turn, without training anything? */
public final class SolveSwingBy {
  private SolveSwingBy() {}

  /** Prints a line per turning point. */
  public static void main(String[] args) {
    for (TurningPoint p : turningPoints()) {
      System.out.printf("%s at t = %.6f: test loss %.6f%n", p.kind(), p.time(), p.loss());
    }
  }

  static List<TurningPoint> turningPoints() {
    Task task = SimTask.population(2, List.of(1.0, 2.0), 0.05).draw(7);
    Model start = Model.gaussian(ModelSpec.symmetric(2, 0.05), 2, Precision.F64, 7);
    Theory theory = Theory.of(task, start, 1e-10);
    return theory.solve(Schedule.linear(8000, 500), 0.001).turningPoints();
  }
}
