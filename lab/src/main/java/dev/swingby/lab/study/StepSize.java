package dev.swingby.lab.study;

import dev.swingby.analytic.Theory;
import dev.swingby.analytic.reference.Reference;
import dev.swingby.core.DivergenceException;
import dev.swingby.core.Model;
import dev.swingby.core.ModelSpec;
import dev.swingby.core.Schedule;
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
import java.util.List;

/**
 * Gradient descent is the Euler method of the flow, so its distance from the flow is {@code C eta +
 * O(eta^2)} on a fixed interval of time: a line of slope 1 in the logarithms.
 */
final class StepSize implements Study {
  private static final int ROWS = 200;

  private final List<Double> signal;
  private final double diversity;
  private final double scale;
  private final double rate;
  private final int halvings;
  private final double time;

  StepSize(Parameters p) {
    signal = p.positives("signal", 1.0, 2.0);
    diversity = p.nonNegative("diversity", 0.05);
    scale = p.positive("init-scale", 0.1);
    rate = p.positive("learning-rate", 0.01);
    halvings = p.whole("halvings", 1, 12, 5);
    time = p.positive("time", 6);
    if (time / rate < ROWS) {
      throw p.bad("learning-rate", "at most time / %d".formatted(ROWS), rate);
    }
  }

  @Override
  public About about() {
    return About.of(
            "Gradient descent becomes the flow",
            "On a fixed interval of time the distance between gradient descent and the gradient flow"
                + " is proportional to the learning rate: halving the step halves it, for every model.")
        .from(
            "Hairer, Norsett and Wanner 1993, chapter I.7",
            "Gradient descent is Euler's method for the gradient flow, whose error on a fixed interval"
                + " is proportional to the step.");
  }

  @Override
  public List<Reference> references() {
    return List.of(Reference.HAIRER, Reference.YANG);
  }

  @Override
  public void compute(StudyContext context, Findings findings) throws DivergenceException {
    Task task = SimTask.population(signal.size(), signal, diversity).draw(context.seed());
    int d = signal.size();
    List<ModelSpec> specs =
        List.of(
            ModelSpec.linear(scale),
            ModelSpec.symmetric(d, scale),
            ModelSpec.deepLinear(3, d, Math.max(scale, 0.5)));
    List<String> names = List.of("linear", "symmetric", "deep linear, 3 layers");
    double[] rates = new double[halvings + 1];
    for (int h = 0; h <= halvings; h++) {
      rates[h] = rate / (1 << h);
    }
    Figure figure =
        Figure.of(
            "distance",
            "Distance from the flow.",
            "The largest difference of the test losses over the whole interval. Dashed: slope 1.",
            Axis.log("learning rate"),
            Axis.log("largest |test loss - flow's|"));
    Table table =
        Table.of("slopes", "Fitted slopes", "model", "slope", "distance at the least step");
    for (int m = 0; m < specs.size(); m++) {
      Model start = Model.gaussian(specs.get(m), d, Precision.F64, context.seed());
      double[] distance = new double[rates.length];
      for (int h = 0; h <= halvings; h++) {
        context.part(m * rates.length + h, specs.size() * rates.length);
        distance[h] = distance(context, task, start, rates[h]);
      }
      double slope = slope(rates, distance);
      double[] ideal = {distance[0], distance[0] * rates[halvings] / rates[0]};
      figure =
          figure.with(
              Series.line(names.get(m), rates, distance),
              Series.points(names.get(m) + " (runs)", rates, distance).in(m).unlisted(),
              dashed(names.get(m), new double[] {rates[0], rates[halvings]}, ideal, m == 0));
      table = table.row(names.get(m), slope, distance[halvings]);
      findings.check(
          Check.within(
              "slope: " + names.get(m),
              "the distance from the flow falls with the learning rate to this power",
              slope,
              0.9,
              1.1));
    }
    findings.say(
        "Over t = 0 .. %.3g, from learning rate %.3g down to %.3g, the distance from the flow falls in"
            + " proportion to the step.",
        time, rates[0], rates[halvings]);
    findings.figure(figure);
    findings.table(table);
  }

  private static Series dashed(String model, double[] x, double[] y, boolean first) {
    return first
        ? Series.dashed("slope 1", x, y)
        : Series.dashed("slope 1, " + model, x, y).unlisted();
  }

  private double distance(StudyContext context, Task task, Model start, double eta)
      throws DivergenceException {
    long steps = Math.round(time / eta);
    Schedule schedule = Schedule.linear(steps, Math.max(1, steps / ROWS));
    Trajectory simulated =
        context.train(
            task,
            start.copy(Precision.F64),
            TrainingSpec.gradientDescent(eta, steps),
            schedule,
            context.seed());
    Trajectory solved = Theory.of(task, start, 1e-11).solve(schedule, eta).trajectory();
    double worst = 0;
    for (int row = 0; row < solved.rows(); row++) {
      worst = Math.max(worst, Math.abs(simulated.testLoss(row) - solved.testLoss(row)));
    }
    return worst;
  }

  /** The slope of the least-squares line through the logarithms. */
  static double slope(double[] x, double[] y) {
    double mx = 0;
    double my = 0;
    for (int i = 0; i < x.length; i++) {
      mx += Math.log(x[i]) / x.length;
      my += Math.log(y[i]) / x.length;
    }
    double xy = 0;
    double xx = 0;
    for (int i = 0; i < x.length; i++) {
      xy += (Math.log(x[i]) - mx) * (Math.log(y[i]) - my);
      xx += (Math.log(x[i]) - mx) * (Math.log(x[i]) - mx);
    }
    return xy / xx;
  }
}
