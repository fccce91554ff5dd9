package dev.swingby.lab.study;

import dev.swingby.core.DivergenceException;
import dev.swingby.core.TrainingSpec;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Series;
import dev.swingby.lab.figure.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Two concepts, several settings: which one a model learns first, over seeds. What the studies of
 * the order of learning have in common.
 */
final class OrderRuns {
  /** Of a mean over seeds from its theory, in standard errors. */
  static final double ERRORS = 4.5;

  private static final String LEARNED =
      "Learned: half its signal reached. Median over seeds; quartiles in brackets.";

  private final StudyContext context;
  private final PaperSetting setting;
  private Table table =
      Table.of(
          "times",
          "When each concept is learned. " + LEARNED,
          "model",
          "mu",
          "sigma",
          "t of concept 1",
          "t of concept 2",
          "ratio",
          "a2 / a1",
          "concept 1 first");

  OrderRuns(StudyContext context, PaperSetting setting) {
    this.context = context;
    this.setting = setting;
  }

  /** Two signals and their diversities. */
  record Case(List<Double> signal, List<Double> diversity) {
    double[] rates() {
      return PaperSetting.rates(signal, diversity);
    }

    String mu() {
      return "(%s, %s)".formatted(shown(signal.get(0)), shown(signal.get(1)));
    }

    String sigma() {
      return "(%s, %s)".formatted(shown(diversity.get(0)), shown(diversity.get(1)));
    }

    private static String shown(double value) {
      return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
  }

  /**
   * All seeds: at the paper's setting, or (for some models) in its lean form. The flow is the same;
   * steps and noise are larger.
   */
  ConceptRuns seeds(OrderModels.Named model, Case of) throws DivergenceException {
    ConceptRuns runs =
        model.lean()
            ? train(setting.lean(), model, of, setting.speed(), setting.seeds())
            : train(setting, model, of, 1, setting.seeds());
    double[] ratio = runs.each(OrderRuns::ratio);
    table =
        table.row(
            model.name(),
            of.mu(),
            of.sigma(),
            quartiles(runs.each(run -> run.learned()[0])),
            quartiles(runs.each(run -> run.learned()[1])),
            quartiles(ratio),
            of.rates()[1] / of.rates()[0],
            runs.first(0, 1));
    return runs;
  }

  /** The study's seed, at the paper's setting. */
  ConceptRuns chosen(OrderModels.Named model, Case of) throws DivergenceException {
    return train(setting, model, of, 1, 1);
  }

  private ConceptRuns train(
      PaperSetting how, OrderModels.Named model, Case of, double faster, int count)
      throws DivergenceException {
    TrainingSpec training = how.training(2, faster);
    return ConceptRuns.train(
        context,
        how.task(of.signal(), of.diversity()),
        model.spec(),
        training,
        PaperSetting.schedule(training),
        count);
  }

  Table table() {
    return table;
  }

  /** The time of concept 1 over that of concept 2. */
  static double ratio(ConceptRuns.Run run) {
    return run.learned()[0] / run.learned()[1];
  }

  private static String quartiles(double[] values) {
    return String.format(
        Locale.ROOT,
        "%.3g [%.3g, %.3g]",
        Quartiles.median(values),
        Quartiles.quantile(0.25, values),
        Quartiles.quantile(0.75, values));
  }

  /** What chance would not give in as many seeds (three standard deviations). */
  double chance() {
    return Math.min(1, 0.5 + 1.5 / Math.sqrt(setting.seeds()));
  }

  /** The concept that theory says is learned first is. */
  Check order(OrderModels.Named model, Case of, ConceptRuns runs, double bound) {
    double[] a = of.rates();
    int first = a[0] > a[1] ? 0 : 1;
    double share = runs.first(first, 1 - first);
    double ratio = Quartiles.median(runs.each(OrderRuns::ratio));
    return Check.atLeast(
            "order: %s, mu %s, sigma %s".formatted(model.name(), of.mu(), of.sigma()),
            "share of seeds that learn concept %d first".formatted(first + 1),
            share,
            bound)
        .effect(
            "concept %d is learned %.2f times sooner (median); a%d / a%d = %.2f",
            first + 1,
            first == 0 ? 1 / ratio : ratio,
            first + 1,
            2 - first,
            a[first] / a[1 - first]);
  }

  /** Where theory says neither, neither is favoured. */
  Check noOrder(OrderModels.Named model, Case of, ConceptRuns runs) {
    double bound = chance();
    return Check.within(
            "no order: %s, mu %s, sigma %s".formatted(model.name(), of.mu(), of.sigma()),
            "share of seeds that learn concept 1 first, where a1 = a2",
            runs.first(0, 1),
            1 - bound,
            bound)
        .effect("median ratio of the times %.3f", Quartiles.median(runs.each(OrderRuns::ratio)));
  }

  /**
   * The mean over seeds of the distance between SGD and gradient descent solved on the same points
   * from the same start, in standard errors: batches are unbiased, so it is noise.
   */
  Check exact(String name, ConceptRuns runs, Case of) {
    TrainingSpec training = setting.training(2, 1);
    int n = runs.runs().size();
    double worst = 0;
    double largest = 0;
    for (int row = 1; row < runs.time().length; row++) {
      long step = Math.round(runs.time()[row] / training.learningRate());
      for (int k = 0; k < 2; k++) {
        double[] off = new double[n];
        for (int i = 0; i < n; i++) {
          ConceptRuns.Run run = runs.runs().get(i);
          var w = run.exact().orElseThrow().descent(training.learningRate(), step);
          double solved = w.get(k, 0) * of.signal().get(0) + w.get(k, 1) * of.signal().get(1);
          off[i] = run.coordinate()[k][row] - solved;
          largest = Math.max(largest, Math.abs(off[i]));
        }
        double mean = Arrays.stream(off).average().orElse(0);
        double variance = Arrays.stream(off).map(v -> (v - mean) * (v - mean)).sum() / (n - 1);
        // f32 outputs of about |x*|: their rounding is no noise.
        double error = Math.sqrt(variance / n) + 64 * 0x1p-24;
        worst = Math.max(worst, Math.abs(mean) / error);
      }
    }
    return Check.atMost(
            name, "mean over seeds of SGD minus theory, in standard errors", worst, ERRORS)
        .effect("no run is further than %.3g from its theory at any time", largest);
  }

  /** The paths of the chosen seeds in the plane of the concepts. */
  static Figure paths(
      String file, String title, List<Case> cases, List<String> names, List<ConceptRuns> runs) {
    boolean solved = runs.getFirst().first().exact().isPresent();
    Figure figure =
        Figure.of(
            file,
            title,
            "f(x*; t) along the two concepts, one seed; dots: the composed points."
                + (solved ? " Dashed: theory with the same start and points." : ""),
            Axis.linear("along concept 1"),
            Axis.linear("along concept 2"));
    List<Series> dashed = new ArrayList<>();
    double[] x = new double[cases.size()];
    double[] y = new double[cases.size()];
    for (int i = 0; i < cases.size(); i++) {
      ConceptRuns.Run run = runs.get(i).first();
      List<Double> mu = cases.get(i).signal();
      x[i] = mu.get(0);
      y[i] = mu.get(1);
      figure = figure.with(Series.line(names.get(i), run.coordinate()[0], run.coordinate()[1]));
      if (solved) {
        double[][] theory = solved(runs.get(i).time(), run, mu);
        Series line = Series.dashed(i == 0 ? "theory" : "theory " + (i + 1), theory[0], theory[1]);
        dashed.add(i == 0 ? line : line.unlisted());
      }
    }
    return figure
        .with(dashed.toArray(Series[]::new))
        .with(Series.points("composed points", x, y).in(Series.INK));
  }

  /** f(x*) of a run's theory, (concept, row). */
  static double[][] solved(double[] time, ConceptRuns.Run run, List<Double> mu) {
    double[][] out = new double[2][time.length];
    for (int row = 0; row < time.length; row++) {
      var w = run.exact().orElseThrow().product(time[row]);
      for (int k = 0; k < 2; k++) {
        out[k][row] = w.get(k, 0) * mu.get(0) + w.get(k, 1) * mu.get(1);
      }
    }
    return out;
  }

  /** Test losses, median and quartiles, of each case. */
  static Figure losses(String title, List<String> names, List<ConceptRuns> runs) {
    Figure figure =
        Figure.of(
            "test-loss",
            title,
            "Median and quartiles over %d seeds.".formatted(runs.getFirst().runs().size()),
            Axis.linear("time t = learning rate x steps"),
            Axis.log("test loss"));
    for (int i = 0; i < names.size(); i++) {
      figure = figure.with(runs.get(i).testLoss().series(names.get(i), runs.get(i).time(), i));
    }
    return figure;
  }

  /** Both concepts of one case over time, with theory where there is one. */
  static Figure fractions(String file, String title, Case of, ConceptRuns runs) {
    Figure figure =
        Figure.of(
            file,
            title,
            "Line and band: median and quartiles over %d seeds. Dashed: theory from zero weights, "
                    .formatted(runs.runs().size())
                + "1 - exp(-a t).",
            Axis.linear("time t = learning rate x steps"),
            Axis.linear("fraction of the concept's signal"));
    double[] a = of.rates();
    for (int k = 0; k < 2; k++) {
      double rate = a[k];
      double[] grown = Arrays.stream(runs.time()).map(t -> -Math.expm1(-rate * t)).toArray();
      Series line = Series.dashed(k == 0 ? "theory" : "theory 2", runs.time(), grown);
      figure =
          figure
              .with(
                  runs.fraction(k, of.signal().get(k)).series("concept " + (k + 1), runs.time(), k))
              .with(k == 0 ? line : line.unlisted());
    }
    return figure;
  }
}
