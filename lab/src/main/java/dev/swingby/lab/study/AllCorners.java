package dev.swingby.lab.study;

import dev.swingby.core.DivergenceException;
import dev.swingby.core.Model;
import dev.swingby.core.ModelSpec;
import dev.swingby.core.SimTask;
import dev.swingby.core.Task;
import dev.swingby.core.TrainingSpec;
import dev.swingby.core.Trajectory;
import dev.swingby.kernels.Activation;
import dev.swingby.kernels.Precision;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.About;
import dev.swingby.lab.config.Parameters;
import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Series;
import dev.swingby.lab.figure.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Every corner {@code sum_p v_p mu_p e_p} of the hyper-rectangle as a test point: compositions form
 * a hierarchy, {@code u <= v} entry by entry implies {@code loss(u) <= loss(v)}. For one layer from
 * rest that is a theorem: {@code loss(v) = 1/2 sum_p v_p mu_p^2 exp(-2 a_p t)}.
 */
final class AllCorners implements Study {
  /** A fraction of a corner's first loss that is worth a name. */
  private static final double WORTH_A_NAME = 0.02;

  private final List<Double> signal;
  private final double diversity;
  private final double scale;
  private final int samples;
  private final double rate;
  private final double time;

  AllCorners(Parameters p) {
    signal = p.positives("signal", 1.0, 2.0, 3.0, 4.0);
    diversity = p.nonNegative("diversity", 0.5);
    scale = p.positive("init-scale", 0.05);
    samples = p.whole("samples", 1, 10_000, 64);
    rate = p.positive("learning-rate", 0.001);
    time = p.positive("time", 4);
    if (signal.size() < 2 || signal.size() > 8) {
      throw p.bad("signal", "two to eight numbers", signal.size());
    }
    if (time / rate < 400) {
      throw p.bad("learning-rate", "at most time / 400", rate);
    }
  }

  @Override
  public About about() {
    return About.of(
            "The hierarchy of compositions",
            "A composition is not learned before its parts: among all corners of the hyper-rectangle the"
                + " loss respects the order of compositions, exactly in the one-layer model and to 2 % in a"
                + " ReLU network. The symmetric model breaks the order while it swings by.")
        .from(
            "Yang et al. 2025, fig. 7 and the theorem on the one-layer model",
            "A composition's loss is never below that of its parts: over all corners of the concepts'"
                + " box the losses of a trained network follow the order of compositions.")
        .observing(7);
  }

  @Override
  public void compute(StudyContext context, Findings findings) throws DivergenceException {
    int d = signal.size();
    SimTask population = SimTask.population(d, signal, diversity).testedOn(SimTask.Tests.CORNERS);
    Task exact = population.draw(context.seed());
    Task sampled =
        new SimTask(d, signal, List.of(diversity), samples, false, false)
            .testedOn(SimTask.Tests.CORNERS)
            .draw(context.seed());
    TrainingSpec training = TrainingSpec.gradientDescent(rate, Math.round(time / rate));
    Model rest = Model.zeros(ModelSpec.linear(0), d, Precision.F64);
    Model symmetric =
        Model.gaussian(ModelSpec.symmetric(d, scale), d, Precision.F64, context.seed());
    Model relu =
        Model.gaussian(
            ModelSpec.mlp(2, 64, Activation.RELU, 0.3), d, Precision.F64, context.seed());
    Table table = Table.of("order", "Order", "model", "pairs", "against the order", "worst excess");
    context.part(0, 3);
    Agreement.Both one = Agreement.both(context, exact, rest, training);
    double fine = Agreement.both(context, exact, rest, Agreement.halved(training)).distance(0);
    findings.check(Agreement.slope("one layer", one.distance(0), fine));
    table = hierarchy(findings, table, "one layer", one.simulated());
    context.part(1, 3);
    Agreement.Both two = Agreement.both(context, exact, symmetric, training);
    fine = Agreement.both(context, exact, symmetric, Agreement.halved(training)).distance(0);
    findings.check(Agreement.slope("symmetric", two.distance(0), fine));
    table = hierarchy(findings, table, "symmetric", two.simulated());
    context.part(2, 3);
    Trajectory three =
        context.train(
            sampled,
            relu,
            training,
            dev.swingby.core.Schedule.linear(training.steps(), training.steps() / 200),
            context.seed());
    table = hierarchy(findings, table, "ReLU", three);
    findings.table(table);
    findings.say("%d corners, %d pairs in order, at every recorded time.", 1 << d, pairs(d).size());
  }

  /** All u < v as indices of test points: point i is the corner 2^s - 1 - i. */
  private static List<int[]> pairs(int s) {
    List<int[]> list = new ArrayList<>();
    int full = (1 << s) - 1;
    for (int u = 0; u <= full; u++) {
      for (int v = 0; v <= full; v++) {
        if (u != v && (u & v) == u) {
          list.add(new int[] {full - u, full - v});
        }
      }
    }
    return list;
  }

  private Table hierarchy(Findings findings, Table table, String model, Trajectory t) {
    int s = signal.size();
    long against = 0;
    double excess = 0;
    List<int[]> pairs = pairs(s);
    for (int row = 0; row < t.rows(); row++) {
      for (int[] pair : pairs) {
        double above = t.pointLoss(row, pair[0]) - t.pointLoss(row, pair[1]);
        // Losses are sums of s squares.
        double rounding = 8 * (s + 4) * 0x1p-53 * t.pointLoss(0, 0);
        if (above > rounding) {
          against++;
          excess = Math.max(excess, above / t.pointLoss(0, pair[1]));
        }
      }
    }
    double share = (double) against / ((long) pairs.size() * t.rows());
    switch (model) {
      case "one layer" ->
          findings.check(
              Check.atMost(
                  "hierarchy: " + model,
                  "the share of pairs u < v with loss(u) > loss(v), over all times",
                  share,
                  0));
      case "ReLU" ->
          findings.check(
              Check.atMost(
                  "hierarchy: " + model,
                  "the most by which loss(u) exceeds loss(v), u < v, of the first loss(v)",
                  excess,
                  WORTH_A_NAME));
      default ->
          findings.say(
              "The %s model breaks the order for %.2g of the pairs and times, by at most %.2g of a"
                  + " corner's first loss.",
              model, share, excess);
    }
    findings.figure(figure(model, t));
    return table.row(model, (double) pairs.size(), share, excess);
  }

  private Figure figure(String model, Trajectory t) {
    int s = signal.size();
    Figure figure =
        Figure.of(
            "corners-" + model.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
            "Loss by the number of composed concepts: %s.".formatted(model),
            "The mean over the corners with so many concepts; the last is the composed point.",
            Axis.linear("time t"),
            Axis.fromZero("loss"));
    for (int count = 1; count <= s; count++) {
      double[] mean = new double[t.rows()];
      int corners = 0;
      for (int i = 0; i < 1 << s; i++) {
        if (Integer.bitCount((1 << s) - 1 - i) == count) {
          corners++;
          for (int row = 0; row < mean.length; row++) {
            mean[row] += t.pointLoss(row, i);
          }
        }
      }
      int of = corners;
      String name =
          count == s
              ? "all %d concepts".formatted(s)
              : count == 1 ? "1 concept" : count + " concepts";
      figure =
          figure.with(Series.line(name, t.times(), Arrays.stream(mean).map(v -> v / of).toArray()));
    }
    return figure;
  }
}
