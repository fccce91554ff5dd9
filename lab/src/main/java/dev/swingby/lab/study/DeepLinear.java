package dev.swingby.lab.study;

import dev.swingby.analytic.event.Crossing;
import dev.swingby.analytic.reference.Reference;
import dev.swingby.core.DivergenceException;
import dev.swingby.core.Model;
import dev.swingby.core.ModelSpec;
import dev.swingby.core.SimTask;
import dev.swingby.core.Task;
import dev.swingby.core.TrainingSpec;
import dev.swingby.core.Trajectory;
import dev.swingby.kernels.Precision;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.About;
import dev.swingby.lab.config.Parameters;
import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Explorer;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Series;
import dev.swingby.lab.figure.Table;
import java.util.Arrays;
import java.util.List;

/**
 * Depth 1 to 8, each from the same product s0 I in balanced layers {@code W_l = s0^{1/L} I}: every
 * mode obeys {@code ds/dt = L a s^{2 - 2/L} (1 - s)}, and its time is known in closed form.
 */
final class DeepLinear implements Study {
  private final List<Double> signal;
  private final double diversity;
  private final int depths;
  private final double start;
  private final double rate;
  private final double time;

  DeepLinear(Parameters p) {
    signal = p.positives("signal", 1.0, 2.0);
    diversity = p.nonNegative("diversity", 0.05);
    depths = p.whole("depths", 2, 16, 8);
    start = p.positive("start", 0.01);
    rate = p.positive("learning-rate", 0.002);
    time = p.positive("time", 16);
    if (start >= 0.5) {
      throw p.bad("start", "a number in (0, 0.5): nothing is learned yet", start);
    }
    if (time / rate < 400) {
      throw p.bad("learning-rate", "at most time / 400", rate);
    }
  }

  @Override
  public About about() {
    return About.of(
            "Deep linear networks in closed form",
            "From the same small product, the deeper a linear network the more suddenly it learns, after"
                + " a wait; balanced and aligned layers follow a closed form at every depth, and gradient"
                + " descent follows it to first order in the step.")
        .from(
            "Saxe et al. 2014: modes of deep linear networks",
            "From a balanced and aligned start the modes of a deep linear network decouple, and each"
                + " follows an equation of one variable that depends on the depth alone.");
  }

  @Override
  public List<Reference> references() {
    return List.of(Reference.SAXE);
  }

  private Model model(int depth) {
    int d = signal.size();
    Model model = Model.zeros(ModelSpec.deepLinear(depth, d, 0), d, Precision.F64);
    double[] w = new double[d * d];
    for (int i = 0; i < d; i++) {
      w[i * d + i] = Math.pow(start, 1.0 / depth);
    }
    for (int l = 1; l <= depth; l++) {
      model.weight("w" + l).assign(w);
    }
    return model;
  }

  @Override
  public void compute(StudyContext context, Findings findings) throws DivergenceException {
    Task task = SimTask.population(signal.size(), signal, diversity).draw(context.seed());
    Figure growth =
        Figure.of(
            "growth",
            "How the weakest concept grows.",
            "Its coordinate, as a fraction of its signal. Lines: gradient descent; dashed: closed form.",
            Axis.linear("time t = learning rate x steps"),
            Axis.fromZero("fraction learned"));
    Table table =
        Table.of(
            "depths",
            "Depths",
            "depth",
            "concept",
            "half learned at t",
            "10 % to 90 % takes",
            "of t");
    double[] suddenness = new double[depths];
    int weakest = signal.indexOf(signal.stream().min(Double::compare).orElseThrow());
    for (int depth = 1; depth <= depths; depth++) {
      context.part(depth - 1, depths);
      Model model = model(depth);
      TrainingSpec training = TrainingSpec.gradientDescent(rate, Math.round(time / rate));
      Agreement.Both coarse = Agreement.both(context, task, model, training);
      Agreement.Both fine = Agreement.both(context, task, model, Agreement.halved(training));
      findings.check(Agreement.slope("depth " + depth, coarse.distance(0), fine.distance(0)));
      findings.check(Agreement.closedForm("depth " + depth, task, model, time));
      Trajectory theory = coarse.solved().trajectory();
      growth =
          growth.with(
              Series.line("depth " + depth, theory.times(), fraction(coarse.simulated(), weakest)),
              Series.dashed(
                  "closed form" + (depth == 1 ? "" : " " + depth),
                  theory.times(),
                  fraction(theory, weakest)));
      for (Crossing crossing : coarse.solved().crossings()) {
        int p = crossing.concept();
        double[] s = fraction(theory, p);
        double rise = reach(theory, s, 0.9) - reach(theory, s, 0.1);
        table = table.row((double) depth, p + 1.0, crossing.time(), rise, rise / crossing.time());
        suddenness[depth - 1] = p == weakest ? rise / crossing.time() : suddenness[depth - 1];
      }
    }
    double[] even = Explorer.even(signal.size(), start, 0);
    if (signal.size() <= Explorer.MOST_CONCEPTS) {
      findings.explore(Explorer.layers(3, signal, List.of(diversity), even, start, time));
    }
    conclude(findings, suddenness);
    findings.figure(unlisted(growth));
    findings.table(table);
  }

  /** One dashed entry stands for all in the legend. */
  private static Figure unlisted(Figure figure) {
    Figure bare =
        Figure.of(figure.name(), figure.title(), figure.caption(), figure.x(), figure.y());
    for (Series s : figure.series()) {
      boolean more = s.name().startsWith("closed form ");
      bare = bare.with(more ? s.unlisted() : s);
    }
    return bare;
  }

  private void conclude(Findings findings, double[] suddenness) {
    int wrong = 0;
    for (int i = 1; i < depths; i++) {
      wrong += suddenness[i] < suddenness[i - 1] ? 0 : 1;
    }
    findings.check(
        Check.atMost(
            "deeper is more sudden",
            "depths at which the rise of the weakest concept (10 to 90 %, against the time it"
                + " takes) is no shorter than one layer less",
            wrong,
            0));
    findings.say(
        "From a product of %.3g the rise takes %.2g of the time to learn at depth 1 and %.2g at depth"
            + " %d.",
        start, suddenness[0], suddenness[depths - 1], depths);
  }

  private double[] fraction(Trajectory t, int p) {
    double[] s = new double[t.rows()];
    Arrays.setAll(s, row -> t.output(row, p) / signal.get(p));
    return s;
  }

  /** When a curve first reaches a level, between rows by interpolation; NaN if never. */
  private static double reach(Trajectory t, double[] s, double level) {
    for (int row = 1; row < s.length; row++) {
      if (s[row] >= level) {
        double part = (level - s[row - 1]) / (s[row] - s[row - 1]);
        return t.time(row - 1) + part * (t.time(row) - t.time(row - 1));
      }
    }
    return Double.NaN;
  }
}
