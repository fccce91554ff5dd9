package dev.swingby.lab.check;

import dev.swingby.analytic.closed.OneLayer;
import dev.swingby.analytic.dynamics.Matrices;
import dev.swingby.analytic.dynamics.UpdateRule;
import dev.swingby.core.Task;
import dev.swingby.core.Trajectory;
import java.util.Arrays;

/** A one-layer model in training against its closed form, step by step. */
public final class ExactDescent {
  private ExactDescent() {}

  /**
   * The largest distance of the output from the exact solution, over its rounding bound: every step
   * rounds a residual, a gradient and an update, 4 d + 8 roundings, none amplified; a velocity
   * carries them on for 1 / (1 - mu) steps.
   *
   * @param unitRoundoff of the training's precision
   */
  public static double ratio(
      OneLayer layer, UpdateRule rule, Task task, Trajectory t, double unitRoundoff) {
    int d = task.dimension();
    double[] x = Arrays.copyOf(task.test(), d);
    double size = Arrays.stream(x).map(Math::abs).sum();
    double worst = 0;
    for (int row = 0; row < t.rows(); row++) {
      double[] exact = Matrices.times(layer.descent(rule.learningRate(), t.step(row)), x);
      double bound = (t.step(row) + 1) * (4.0 * d + 8) / rule.friction() * unitRoundoff * size;
      for (int i = 0; i < d; i++) {
        worst = Math.max(worst, Math.abs(t.output(row, i) - exact[i]) / bound);
      }
    }
    return worst;
  }

  /** The verdict on such a ratio. */
  public static Check check(String name, double ratio) {
    return Check.atMost(
        name,
        "the largest distance from the exact gradient-descent solution, over its rounding bound",
        ratio,
        1);
  }
}
