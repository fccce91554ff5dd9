package dev.swingby.lab.study;

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
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Series;
import dev.swingby.lab.figure.Table;
import java.util.Arrays;
import java.util.List;

/**
 * Two layers on whitened inputs: the diversity makes up for the signal, {@code sigma_p^2 + mu_p^2 /
 * s = a}, and the start is turned, {@code W1 = s R(phi)}, {@code W2 = sqrt(s^2 + lambda) R(theta -
 * phi)}: an exact solution from every such start.
 */
final class Whitened implements Study {
  private final List<Double> signal;
  private final double turnedScale;
  private final double unbalancedScale;
  private final List<Double> angles;
  private final List<Double> lambdas;
  private final double rate;
  private final double time;

  Whitened(Parameters p) {
    signal = p.positives("signal", 1.0, 2.0);
    turnedScale = p.positive("turned-scale", 0.6);
    unbalancedScale = p.positive("unbalanced-scale", 0.1);
    angles = p.nonNegatives("angles", 0.0, 60.0, 120.0, 150.0);
    lambdas = p.nonNegatives("lambdas", 0.0, 0.5, 2.0, 8.0);
    rate = p.positive("learning-rate", 0.001);
    time = p.positive("time", 4);
    if (signal.size() != 2) {
      throw p.bad("signal", "two numbers: the start is turned in a plane", signal.size());
    }
    if (time / rate < 400) {
      throw p.bad("learning-rate", "at most time / 400", rate);
    }
  }

  @Override
  public About about() {
    return About.of(
            "Whitened inputs: the start alone decides",
            "With whitened inputs two layers are solved exactly from any balanced or lambda-balanced"
                + " start. Concepts of unequal signal are learned at the same time from an aligned start; a turned"
                + " start costs time and parts them; imbalance makes learning fast and gradual.")
        .from(
            "Fukumizu 1998; Braun et al. 2022; Domine et al. 2025 (lambda-balanced)",
            "With whitened inputs the dynamics of two linear layers has an exact solution from any"
                + " balanced start, and from any start whose imbalance is a multiple of the identity.")
        .observing(2);
  }

  @Override
  public List<Reference> references() {
    return List.of(Reference.FUKUMIZU, Reference.BRAUN, Reference.DOMINE);
  }

  private Task task(long seed) {
    double strongest = signal.stream().mapToDouble(m -> m).max().orElseThrow();
    double a = strongest * strongest / 2 + 0.01;
    List<Double> diversity = signal.stream().map(m -> Math.sqrt(a - m * m / 2)).toList();
    return new SimTask(2, signal, diversity, SimTask.POPULATION, false, false).draw(seed);
  }

  private Model model(double scale, double degrees, double lambda) {
    Model model = Model.zeros(ModelSpec.deepLinear(2, 2, 0), 2, Precision.F64);
    double inner = 0.3;
    model.weight("w1").assign(turn(scale, inner));
    model
        .weight("w2")
        .assign(turn(Math.sqrt(scale * scale + lambda), Math.toRadians(degrees) - inner));
    return model;
  }

  private static double[] turn(double size, double angle) {
    double c = size * Math.cos(angle);
    double s = size * Math.sin(angle);
    return new double[] {c, -s, s, c};
  }

  @Override
  public void compute(StudyContext context, Findings findings) throws DivergenceException {
    Task task = task(context.seed());
    TrainingSpec training = TrainingSpec.gradientDescent(rate, Math.round(time / rate));
    int parts = angles.size() + lambdas.size();
    Figure path =
        Figure.of(
                "path",
                "Paths from turned starts.",
                "Lines: gradient descent; dashed: closed form. The angle is that of W2 W1 at t = 0.",
                Axis.linear("concept 1"),
                Axis.linear("concept 2"))
            .squared();
    Table turned =
        Table.of("angles", "Turned starts", "angle", "concept 1 at t", "concept 2 at t", "turns");
    int part = 0;
    for (double angle : angles) {
      context.part(part++, parts);
      Model model = model(turnedScale, angle, 0);
      String name = Table.shown(angle) + " degrees";
      Agreement.Both both = checked(context, findings, task, model, training, name);
      path = path.with(line(name, both.simulated(), true, false));
      Series dashed = line("closed form " + name, both.solved().trajectory(), true, true);
      path = path.with(part == 1 ? dashed : dashed.unlisted());
      double first = both.solved().crossings().get(0).time();
      double second = both.solved().crossings().get(1).time();
      turned = turned.row(angle, first, second, (double) both.solved().turns().size());
      if (angle == 0) {
        // The crossings stand where an interpolant of 17 points has them.
        findings.check(
            Check.atMost(
                "one time for all",
                "the difference of the learning times of the two concepts from the aligned start",
                Math.abs(first - second),
                1e-12 * time));
      }
    }
    findings.figure(path);
    findings.table(turned);
    imbalance(context, findings, task, training, part);
  }

  private void imbalance(
      StudyContext context, Findings findings, Task task, TrainingSpec training, int done)
      throws DivergenceException {
    Figure growth =
        Figure.of(
            "imbalance",
            "From rich to lazy.",
            "The output along concept 1 from starts with W2^T W2 - W1 W1^T = lambda I. Dashed: closed form.",
            Axis.linear("time t"),
            Axis.fromZero("fraction of concept 1"));
    Table table = Table.of("imbalance", "Imbalance", "lambda", "half learned at t");
    double before = Double.POSITIVE_INFINITY;
    int slower = 0;
    for (int i = 0; i < lambdas.size(); i++) {
      context.part(done + i, angles.size() + lambdas.size());
      double lambda = lambdas.get(i);
      Model model = model(unbalancedScale, 0, lambda);
      String name = "lambda " + Table.shown(lambda);
      Agreement.Both both = checked(context, findings, task, model, training, name);
      growth = growth.with(line(name, both.simulated(), false, false));
      Series dashed = line("closed form " + name, both.solved().trajectory(), false, true);
      growth = growth.with(i == 0 ? dashed : dashed.unlisted());
      double half = both.solved().crossings().getFirst().time();
      table = table.row(lambda, half);
      slower += half < before ? 0 : 1;
      before = half;
    }
    findings.check(
        Check.atMost(
            "imbalance is faster",
            "values of lambda that do not learn sooner than the last",
            slower,
            0));
    findings.figure(growth);
    findings.table(table);
    findings.say(
        "Every start, turned or unbalanced, follows its closed form; signals of %.3g and %.3g are"
            + " learned at one time where the inputs are white.",
        signal.get(0), signal.get(1));
  }

  private Agreement.Both checked(
      StudyContext context,
      Findings findings,
      Task task,
      Model model,
      TrainingSpec training,
      String name)
      throws DivergenceException {
    Agreement.Both both = Agreement.both(context, task, model, training);
    double fine = Agreement.both(context, task, model, Agreement.halved(training)).distance(0);
    findings.check(Agreement.slope(name, both.distance(0), fine));
    findings.check(Agreement.closedForm(name, task, model, time));
    return both;
  }

  /** A path in the plane, or the first coordinate over time. */
  private Series line(String name, Trajectory t, boolean plane, boolean dashed) {
    double[] x = new double[t.rows()];
    double[] y = new double[t.rows()];
    Arrays.setAll(x, row -> plane ? t.output(row, 0) : t.time(row));
    Arrays.setAll(y, row -> plane ? t.output(row, 1) : t.output(row, 0) / signal.get(0));
    return dashed ? Series.dashed(name, x, y) : Series.line(name, x, y);
  }
}
