package dev.swingby.lab.study;

import dev.swingby.analytic.Theory;
import dev.swingby.analytic.closed.OneLayer;
import dev.swingby.analytic.dynamics.UpdateRule;
import dev.swingby.analytic.reference.Reference;
import dev.swingby.core.DivergenceException;
import dev.swingby.core.Model;
import dev.swingby.core.ModelSpec;
import dev.swingby.core.Schedule;
import dev.swingby.core.SimTask;
import dev.swingby.core.Task;
import dev.swingby.core.TrainingSpec;
import dev.swingby.core.TrainingSpec.Optimizer;
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
 * Heavy-ball momentum three ways: exactly (one layer, a two-term recurrence for each eigenmode), as
 * the flow of second order {@code eta (1 + mu)/2 w'' + (1 - mu) w' = -g} (distance eta^2), and as
 * the plain flow in the time t / (1 - mu) (distance eta).
 */
final class Momentum implements Study {
  private static final int ROWS = 200;

  private final List<Double> signal;
  private final double diversity;
  private final double scale;
  private final List<Double> momenta;
  private final int steps;
  private final int halvings;
  private final double time;
  private final double heavyRate;

  Momentum(Parameters p) {
    signal = p.positives("signal", 1.0, 2.0);
    diversity = p.nonNegative("diversity", 0.05);
    scale = p.positive("init-scale", 0.05);
    momenta = p.positives("momenta", 0.5, 0.9);
    steps = p.whole("steps", ROWS, 1_000_000, 2000);
    halvings = p.whole("halvings", 1, 8, 3);
    time = p.positive("effective-time", 7);
    heavyRate = p.positive("heavy-learning-rate", 0.005);
    if (momenta.stream().anyMatch(mu -> mu >= 1)) {
      throw p.bad("momenta", "numbers in (0, 1)", momenta);
    }
  }

  @Override
  public About about() {
    return About.of(
            "Momentum: faster, and of second order in time",
            "Training with momentum mu follows a flow of second order in time, off by the square of the"
                + " step at fixed times; with small steps it is gradient descent at the rate eta / (1 - mu),"
                + " swing-by included. One layer is solved exactly, step by step.")
        .from(
            "Polyak 1964 (heavy ball); Kovachki and Stuart 2021 (its continuous-time limits)",
            "With a fixed momentum and small steps the method follows the gradient flow at a rate raised"
                + " to eta / (1 - mu); a flow of second order in time follows it more closely.");
  }

  @Override
  public List<Reference> references() {
    return List.of(Reference.POLYAK, Reference.KOVACHKI);
  }

  private static TrainingSpec training(double mu, double rate, long steps) {
    return new TrainingSpec(
        mu > 0 ? Optimizer.MOMENTUM : Optimizer.GD,
        rate,
        steps,
        TrainingSpec.FULL,
        mu,
        0.9,
        0.999,
        1e-8,
        0);
  }

  @Override
  public void compute(StudyContext context, Findings findings) throws DivergenceException {
    int d = signal.size();
    Task task = SimTask.population(d, signal, diversity).draw(context.seed());
    Model symmetric = positive(d, context.seed());
    Figure orders =
        Figure.of(
            "distance",
            "Distance from the two flows.",
            "The largest difference of the outputs at fixed times, from a tenth of the time on.",
            Axis.log("learning rate"),
            Axis.log("distance from the flow"));
    Table table = Table.of("orders", "Orders", "momentum", "flow of second order", "plain flow");
    for (int m = 0; m < momenta.size(); m++) {
      context.part(m, momenta.size() + 1);
      double mu = momenta.get(m);
      exact(context, findings, task, mu);
      double[] rates = new double[halvings + 1];
      double[] second = new double[halvings + 1];
      double[] first = new double[halvings + 1];
      for (int h = 0; h <= halvings; h++) {
        distances(context, task, symmetric, mu, h, rates, second, first);
      }
      double two = Agreement.order(second[halvings - 1], second[halvings]);
      double one = Agreement.order(first[halvings - 1], first[halvings]);
      findings.check(
          Check.within(
              "order 2: mu = " + mu,
              "the distance from the flow of second order falls with the step to this power",
              two,
              1.8,
              2.2));
      findings.check(
          Check.within(
              "order 1: mu = " + mu,
              "the distance from the plain flow in t / (1 - mu) falls with the step to this power",
              one,
              0.9,
              1.1));
      orders =
          orders.with(
              Series.line("mu %s, second order".formatted(mu), rates, second),
              Series.line("mu %s, plain flow".formatted(mu), rates, first));
      table = table.row(mu, two, one);
    }
    findings.figure(orders);
    findings.table(table);
    context.part(momenta.size(), momenta.size() + 1);
    losses(context, findings, task, symmetric);
  }

  /** A start that swings: all entries of U positive (where the signals differ). */
  private Model positive(int d, long seed) {
    Model model = Model.gaussian(ModelSpec.symmetric(d, scale), d, Precision.F64, seed);
    double[] u = Arrays.stream(model.parameters().toDoubles()).map(Math::abs).toArray();
    model.parameters().assign(u);
    return model;
  }

  /** One layer: the recurrence of each eigenmode, to rounding. */
  private void exact(StudyContext context, Findings findings, Task task, double mu)
      throws DivergenceException {
    int d = task.dimension();
    Model linear = Model.gaussian(ModelSpec.linear(scale), d, Precision.F64, context.seed());
    TrainingSpec training = training(mu, heavyRate, steps);
    UpdateRule rule = UpdateRule.of(training);
    Agreement.Both both = Agreement.both(context, task, linear, training);
    Theory theory = Theory.of(task, linear, rule, Agreement.TOLERANCE);
    if (theory.dynamics() instanceof OneLayer layer) {
      double ratio = ExactDescent.ratio(layer, rule, task, both.simulated(), 0x1p-53);
      findings.check(ExactDescent.check("exact: mu = " + mu, ratio));
    }
  }

  private void distances(
      StudyContext context,
      Task task,
      Model start,
      double mu,
      int h,
      double[] rates,
      double[] second,
      double[] first)
      throws DivergenceException {
    // The expansion of the flow goes in eta / (1 - mu)^2: more momentum, more steps.
    long n = Math.round(steps / (1 - mu)) << h;
    rates[h] = time * (1 - mu) / n;
    Agreement.Both both = Agreement.both(context, task, start, training(mu, rates[h], n));
    int from = both.simulated().rows() / 10;
    second[h] = both.distance(from);
    // The plain flow at the same rows: its time is t / (1 - mu).
    Trajectory t = both.simulated();
    Schedule schedule = Schedule.linear(n, Math.max(1, n / ROWS));
    Theory.Result plain = Theory.of(task, start, 1e-11).solve(schedule, rates[h] / (1 - mu));
    first[h] = new Agreement.Both(t, plain).distance(from);
  }

  /** The test loss over t / (1 - mu): small steps lie on one curve, a heavy ball swings past. */
  private void losses(StudyContext context, Findings findings, Task task, Model start)
      throws DivergenceException {
    Figure figure =
        Figure.of(
            "loss",
            "Test loss.",
            "Lines: training; dashed: the flow of second order. With small steps momentum only runs"
                + " faster; a heavy ball (large step) overshoots.",
            Axis.linear("effective time t / (1 - mu)"),
            Axis.fromZero("test loss"));
    double most = momenta.stream().mapToDouble(mu -> mu).max().orElseThrow();
    long n = Math.round(steps / (1 - most));
    double[][] runs = {{0, time / n}, {most, time * (1 - most) / n}, {most, heavyRate}};
    String[] names = {"mu 0", "mu %s".formatted(most), "mu %s, large step".formatted(most)};
    for (int i = 0; i < runs.length; i++) {
      double mu = runs[i][0];
      double rate = runs[i][1];
      long count = Math.round(time * (1 - mu) / rate);
      Agreement.Both both = Agreement.both(context, task, start, training(mu, rate, count));
      Trajectory t = both.simulated();
      double[] at = t.times();
      Arrays.setAll(at, row -> t.time(row) / (1 - mu));
      Series dashed =
          Series.dashed(
              i == 0 ? "flow" : "flow " + names[i], at, both.solved().trajectory().testLosses());
      figure =
          figure.with(
              Series.line(names[i], at, t.testLosses()), i == 0 ? dashed : dashed.unlisted());
      findings.say(
          "%s: %d turning points of the test loss, %d sudden turns of the path.",
          names[i], both.solved().turningPoints().size(), both.solved().turns().size());
      if (i < 2) {
        findings.check(
            Check.within(
                "swing: " + names[i],
                "turning points of the test loss: a minimum and a maximum",
                both.solved().turningPoints().size(),
                2,
                2));
      }
    }
    findings.figure(figure);
  }
}
