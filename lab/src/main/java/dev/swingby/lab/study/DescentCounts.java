package dev.swingby.lab.study;

import dev.swingby.analytic.ensemble.EnsembleResult;
import dev.swingby.analytic.event.TurningPoint;
import dev.swingby.core.DivergenceException;
import dev.swingby.core.Schedule;
import dev.swingby.core.TrainingBatch;
import dev.swingby.core.TrainingSpec;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.Parameters;
import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Series;
import dev.swingby.lab.figure.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * How many descents random starts give, by the number of concepts: flows, what is predicted from
 * the initial weights ({@link dev.swingby.analytic.stage.StageModel}), and gradient descent.
 */
final class DescentCounts {
  private final List<Integer> concepts;
  private final double ratio;
  private final double scale;
  private final int starts;
  private final int trained;
  private final double rate;

  DescentCounts(Parameters p) {
    concepts = p.wholes("concepts", 2, 8, 3, 4, 5, 6);
    ratio = p.positive("ratio", 1.35);
    scale = p.positive("count-scale", 0.003);
    starts = p.whole("count-starts", 1, 100_000, 256);
    trained = p.whole("trained-starts", 1, starts, Math.min(starts, 32));
    rate = p.positive("count-learning-rate", 0.005);
    if (ratio <= 1) {
      throw p.bad("ratio", "above 1", ratio);
    }
  }

  private SymmetricSetting setting(int s) {
    List<Double> signal = new ArrayList<>();
    for (int p = 0; p < s; p++) {
      signal.add(Math.pow(ratio, p));
    }
    return new SymmetricSetting(signal, List.of(0.05), s, scale, true);
  }

  void compute(StudyContext context, Findings findings) throws DivergenceException {
    Figure figure =
        Figure.of(
            "counts",
            "How often the test loss descends, by the number of concepts.",
            "Shares of %d positive starts of scale %s, signals %s times apart. Lines: flows. Dashed:"
                    .formatted(starts, scale, ratio)
                + " predicted from the same initial weights, without integrating.",
            Axis.linear("descents"),
            Axis.fromZero("share of starts"));
    Table table =
        Table.of(
            "counts",
            "Descents of random starts",
            "concepts",
            "flows",
            "mean",
            "most",
            "as many as concepts",
            "predicted right",
            "trained alike");
    double beyond = Double.NEGATIVE_INFINITY;
    double predictedRight = 0;
    double trainedRight = 0;
    List<Double> means = new ArrayList<>();
    for (int n = 0; n < concepts.size(); n++) {
      int s = concepts.get(n);
      SymmetricSetting setting = setting(s);
      EnsembleResult flows = setting.flows(context, context.seed(), starts);
      double[] share = new double[s];
      int most = 0;
      for (int i = 0; i < starts; i++) {
        most = Math.max(most, flows.descents(i));
        share[Math.min(s, flows.descents(i)) - 1] += 1.0 / starts;
      }
      int[] there = predicted(context, setting);
      int[] simulated = trained(context, setting);
      double right = alike(there, flows);
      double same = alike(simulated, flows);
      predictedRight += right / concepts.size();
      trainedRight += same / concepts.size();
      beyond = Math.max(beyond, most - s);
      double mean = 0;
      double[] x = new double[s];
      double[] dashed = new double[s];
      for (int c = 0; c < s; c++) {
        mean += (c + 1) * share[c];
        x[c] = c + 1;
      }
      for (int count : there) {
        dashed[Math.min(s, count) - 1] += 1.0 / there.length;
      }
      means.add(mean);
      table = table.row(s, starts, mean, most, share[s - 1], right, same);
      figure =
          figure.with(
              Series.line(s + " concepts", x, share).in(n),
              Series.points(s + " concepts: counts", x, share).in(n).unlisted(),
              Series.dashed(s + " concepts: predicted", x, dashed).in(n).unlisted());
    }
    findings.figure(figure);
    findings.table(table);
    checks(findings, beyond, predictedRight, trainedRight, means);
  }

  private void checks(
      Findings findings, double beyond, double predicted, double trained, List<Double> means) {
    findings.check(
        Check.atMost(
            "no more descents than concepts",
            "the most by which a start's descents exceed its number of concepts",
            beyond,
            0));
    double apart = 0;
    for (double mean : means) {
      apart = Math.max(apart, Math.abs(mean - means.getFirst()));
    }
    findings.check(
        Check.atMost(
                "two descents are typical",
                "the largest difference of the mean number of descents between numbers of concepts: more"
                    + " concepts do not bring more descents to a typical start",
                apart,
                0.5)
            .effect(
                "%.2f descents with %d concepts, %.2f with %d",
                means.getFirst(), concepts.getFirst(), means.getLast(), concepts.getLast()));
    findings.check(
        Check.atLeast(
                "descents predicted",
                "the share of starts whose number of descents follows from the initial weights alone",
                predicted,
                0.8)
            .effect("%.0f of 100 starts", 100 * predicted));
    findings.check(
        Check.atLeast(
                "descents trained",
                "the share of starts in which gradient descent descends as often as the flow",
                trained,
                0.9)
            .effect("%.0f of 100 starts", 100 * trained));
  }

  private static double alike(int[] counts, EnsembleResult flows) {
    int same = 0;
    for (int i = 0; i < counts.length; i++) {
      same += counts[i] == flows.descents(i) ? 1 : 0;
    }
    return same / (double) counts.length;
  }

  private int[] predicted(StudyContext context, SymmetricSetting setting) {
    int[] counts = new int[starts];
    double[] x = setting.composed();
    for (int i = 0; i < counts.length; i++) {
      context.at((double) i / counts.length);
      var model = setting.start(context.seed() + i).model();
      counts[i] = TurningPoint.descents(model.turningPoints(x, model.end()));
    }
    return counts;
  }

  /** Gradient descent on the population. */
  private int[] trained(StudyContext context, SymmetricSetting setting) throws DivergenceException {
    List<TrainingBatch.Job> jobs = new ArrayList<>();
    for (int i = 0; i < trained; i++) {
      long seed = context.seed() + i;
      long steps = Math.round(setting.start(seed).model().end() / rate);
      jobs.add(
          new TrainingBatch.Job(
              setting.task(0).draw(seed),
              setting.model(seed, scale),
              TrainingSpec.gradientDescent(rate, steps),
              Schedule.linear(steps, Math.max(1, steps / 2000)),
              seed));
    }
    List<TrainingBatch.Result> results = context.trainAll(jobs);
    int[] counts = new int[trained];
    for (int i = 0; i < trained; i++) {
      var t = results.get(i).orThrow();
      counts[i] = TurningPoint.descents(TurningPoint.ofCurve(t.times(), t.testLosses()));
    }
    return counts;
  }
}
