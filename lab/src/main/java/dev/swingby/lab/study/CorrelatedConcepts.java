package dev.swingby.lab.study;

import dev.swingby.analytic.Theory;
import dev.swingby.analytic.closed.OneLayer;
import dev.swingby.analytic.dynamics.UpdateRule;
import dev.swingby.analytic.event.Crossing;
import dev.swingby.analytic.reference.Reference;
import dev.swingby.core.Axes;
import dev.swingby.core.DivergenceException;
import dev.swingby.core.Model;
import dev.swingby.core.ModelSpec;
import dev.swingby.core.SimTask;
import dev.swingby.core.Task;
import dev.swingby.core.TrainingSpec;
import dev.swingby.core.Trajectory;
import dev.swingby.kernels.Precision;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.check.ExactDescent;
import dev.swingby.lab.config.About;
import dev.swingby.lab.config.Parameters;
import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Series;
import dev.swingby.lab.figure.Table;
import java.util.Arrays;
import java.util.List;

/**
 * Concepts whose directions are not orthogonal. First two of them at several correlations; then
 * four in two pairs, alike within a pair: a hierarchy, whose levels are the eigenvectors of the
 * Gram matrix {1 + r + 2q, 1 + r - 2q, 1 - r} (r within a pair, q between pairs).
 */
final class CorrelatedConcepts implements Study {
  private static final String[] LEVELS = {"all four", "pair against pair", "within a pair"};
  private static final double[][] CONTRASTS = {{1, 1, 1, 1}, {1, 1, -1, -1}, {1, -1, 0, 0}};

  private final List<Double> signal;
  private final double diversity;
  private final List<Double> correlations;
  private final double scale;
  private final double within;
  private final double between;
  private final double rate;
  private final double time;

  CorrelatedConcepts(Parameters p) {
    signal = p.positives("signal", 1.0, 2.0);
    diversity = p.nonNegative("diversity", 0.05);
    correlations = p.nonNegatives("correlations", 0.0, 0.3, 0.6, 0.9);
    scale = p.positive("init-scale", 0.05);
    within = p.nonNegative("within", 0.6);
    between = p.nonNegative("between", 0.2);
    rate = p.positive("learning-rate", 0.001);
    time = p.positive("time", 10);
    if (signal.size() != 2) {
      throw p.bad("signal", "two numbers", signal.size());
    }
    if (correlations.stream().anyMatch(c -> c >= 1)) {
      throw p.bad("correlations", "numbers in [0, 1)", correlations);
    }
    if (within >= 1 || between >= within) {
      throw p.bad("between", "less than within, and within less than 1", between);
    }
    if (time / rate < 400) {
      throw p.bad("learning-rate", "at most time / 400", rate);
    }
  }

  @Override
  public About about() {
    return About.of(
            "Correlated concepts and a hierarchy of them",
            "What is learned one after the other are the eigenvectors of the second moment: what"
                + " correlated concepts share comes first, what tells them apart last. In a hierarchy the"
                + " coarse distinctions are learned before the fine ones.")
        .from(
            "Saxe et al. 2014 for hierarchies; the SIM task of Yang et al. 2025",
            "A linear network learns the modes of its input one after the other, the strongest first:"
                + " on hierarchical data the coarse distinctions before the fine ones.")
        .observing(1);
  }

  @Override
  public List<Reference> references() {
    return List.of(Reference.SAXE, Reference.YANG);
  }

  @Override
  public void compute(StudyContext context, Findings findings) throws DivergenceException {
    int parts = correlations.size() + 1;
    Figure figure =
        Figure.of(
            "loss",
            "Test loss of the symmetric model.",
            "At the composed point. Lines: gradient descent; dashed: theory.",
            Axis.linear("time t = learning rate x steps"),
            Axis.fromZero("test loss, of the first"));
    Table table =
        Table.of(
            "correlations",
            "Two concepts",
            "correlation",
            "model",
            "concept 1 at t",
            "concept 2 at t",
            "turning points");
    for (int i = 0; i < correlations.size(); i++) {
      context.part(i, parts);
      double c = correlations.get(i);
      String name = "correlation " + Table.shown(c);
      Task task = task(signal, List.of(List.of(1.0, c), List.of(c, 1.0)), context.seed());
      Agreement.Both linear = oneLayer(context, findings, task, name);
      table = row(table, c, "one layer", linear);
      Model start = Model.gaussian(ModelSpec.symmetric(2, scale), 2, Precision.F64, context.seed());
      Agreement.Both both = sloped(context, findings, task, start, name);
      table = row(table, c, "symmetric", both);
      Trajectory t = both.simulated();
      Trajectory solved = both.solved().trajectory();
      Series dashed = Series.dashed("theory " + name, t.times(), relative(solved));
      figure = figure.with(Series.line(name, t.times(), relative(t)), dashed.unlisted());
    }
    findings.figure(figure);
    findings.table(table);
    context.part(parts - 1, parts);
    hierarchy(context, findings);
  }

  private Task task(List<Double> mu, List<List<Double>> gram, long seed) {
    int s = mu.size();
    return SimTask.population(s, mu, diversity).along(Axes.ofCorrelation(gram, s)).draw(seed);
  }

  private static double[] relative(Trajectory t) {
    double[] loss = t.testLosses();
    double first = loss[0];
    return Arrays.stream(loss).map(l -> l / first).toArray();
  }

  private static Table row(Table table, double c, String model, Agreement.Both both) {
    List<Crossing> learned = both.solved().crossings();
    return table.row(
        c,
        model,
        learned.get(0).time(),
        learned.get(1).time(),
        (double) both.solved().turningPoints().size());
  }

  private TrainingSpec training() {
    return TrainingSpec.gradientDescent(rate, Math.round(time / rate));
  }

  private Agreement.Both oneLayer(StudyContext context, Findings findings, Task task, String name)
      throws DivergenceException {
    int d = task.dimension();
    Model start = Model.gaussian(ModelSpec.linear(0.01), d, Precision.F64, context.seed());
    UpdateRule rule = UpdateRule.of(training());
    Agreement.Both both = Agreement.both(context, task, start, training());
    if (Theory.of(task, start, rule, Agreement.TOLERANCE).dynamics() instanceof OneLayer layer) {
      double ratio = ExactDescent.ratio(layer, rule, task, both.simulated(), 0x1p-53);
      findings.check(ExactDescent.check("exact: " + name, ratio));
    }
    return both;
  }

  private Agreement.Both sloped(
      StudyContext context, Findings findings, Task task, Model start, String name)
      throws DivergenceException {
    Agreement.Both both = Agreement.both(context, task, start, training());
    double fine = Agreement.both(context, task, start, Agreement.halved(training())).distance(0);
    findings.check(Agreement.slope(name, both.distance(0), fine));
    return both;
  }

  /** Four concepts of one signal: two pairs. */
  private void hierarchy(StudyContext context, Findings findings) throws DivergenceException {
    double q = between;
    double r = within;
    Task task =
        task(
            List.of(2.0, 2.0, 2.0, 2.0),
            List.of(
                List.of(1.0, r, q, q),
                List.of(r, 1.0, q, q),
                List.of(q, q, 1.0, r),
                List.of(q, q, r, 1.0)),
            context.seed());
    Model linear = Model.gaussian(ModelSpec.linear(0.01), 4, Precision.F64, context.seed());
    Model symmetric =
        Model.gaussian(ModelSpec.symmetric(4, scale), 4, Precision.F64, context.seed());
    Table table =
        Table.of(
            "levels", "Levels of the hierarchy", "level", "eigenvalue", "one layer", "symmetric");
    double[][] when = {
      levels(context, findings, task, linear, "one layer"),
      levels(context, findings, task, symmetric, "symmetric")
    };
    double weight = diversity * diversity + 1;
    double[] gram = {1 + r + 2 * q, 1 + r - 2 * q, 1 - r};
    for (int k = 0; k < LEVELS.length; k++) {
      table = table.row(LEVELS[k], weight * gram[k], when[0][k], when[1][k]);
    }
    findings.table(table);
    findings.say(
        "The symmetric model learns what all four share by t = %.3g, which pair by %.3g, and which of"
            + " a pair by %.3g.",
        when[1][0], when[1][1], when[1][2]);
  }

  /** When each level is half learned; a figure of their growth. */
  private double[] levels(
      StudyContext context, Findings findings, Task task, Model start, String name)
      throws DivergenceException {
    Agreement.Both both = Agreement.both(context, task, start, training());
    Figure figure =
        Figure.of(
            "levels-" + name.replace(' ', '-'),
            "Growth of each level: %s.".formatted(name),
            "The part of W along each eigenvector. Lines: gradient descent; dashed: theory.",
            Axis.linear("time t"),
            Axis.fromZero("fraction learned"));
    double[] when = new double[LEVELS.length];
    int wrong = 0;
    for (int k = 0; k < LEVELS.length; k++) {
      double[] direction = direction(task, CONTRASTS[k]);
      Trajectory t = both.simulated();
      double[] at = new double[t.jacobians()];
      Arrays.setAll(at, j -> t.time(t.jacobianRow(j)));
      double[] grown = along(t, direction);
      Series dashed =
          Series.dashed("theory " + LEVELS[k], at, along(both.solved().trajectory(), direction));
      figure = figure.with(Series.line(LEVELS[k], at, grown), dashed.unlisted());
      when[k] = first(at, grown);
      wrong += k > 0 && !(when[k] > when[k - 1]) ? 1 : 0;
    }
    findings.check(
        Check.atMost(
            "coarse before fine: " + name,
            "levels of the hierarchy learned before a coarser one",
            wrong,
            0));
    findings.figure(figure);
    return when;
  }

  /** sum_p u_p v_p, of length 1. */
  private static double[] direction(Task task, double[] contrast) {
    double[] axes = task.concepts().orElseThrow().axes();
    int d = task.dimension();
    double[] x = new double[d];
    double norm2 = 0;
    for (int i = 0; i < d; i++) {
      for (int p = 0; p < contrast.length; p++) {
        x[i] += axes[i * d + p] * contrast[p];
      }
      norm2 += x[i] * x[i];
    }
    double norm = Math.sqrt(norm2);
    return Arrays.stream(x).map(v -> v / norm).toArray();
  }

  /** u^T W(t) u over the recorded Jacobians. */
  private static double[] along(Trajectory t, double[] u) {
    double[] values = new double[t.jacobians()];
    for (int j = 0; j < values.length; j++) {
      for (int a = 0; a < u.length; a++) {
        for (int b = 0; b < u.length; b++) {
          values[j] += u[a] * t.jacobian(j, a, b) * u[b];
        }
      }
    }
    return values;
  }

  private static double first(double[] at, double[] values) {
    for (int j = 1; j < at.length; j++) {
      if (values[j] >= Crossing.LEARNED) {
        double part = (Crossing.LEARNED - values[j - 1]) / (values[j] - values[j - 1]);
        return at[j - 1] + part * (at[j] - at[j - 1]);
      }
    }
    return Double.POSITIVE_INFINITY;
  }
}
