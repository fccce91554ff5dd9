package dev.swingby.lab.study;

import dev.swingby.analytic.event.TurningPoint;
import dev.swingby.analytic.stage.StageModel;
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
 * The stages of the symmetric flow: what {@link StageModel} predicts without integrating, against
 * the flow; and the bounds of the theorem, by {@link StageBoundsPart}.
 */
final class Bounds implements Study {
  private static final int ROWS = 1500;

  /** How many times the size of what is left out a prediction may be off. */
  private static final double FEW = 10;

  private final SymmetricSetting setting;
  private final List<Double> scales;
  private final StageBoundsPart bounds;

  Bounds(Parameters p) {
    setting = SymmetricSetting.read(p);
    scales = p.positives("scales", 0.03, 0.01, 0.003, 0.001, 0.0003, 0.0001);
    if (scales.size() < 2) {
      throw p.bad("scales", "at least two scales", scales);
    }
    bounds = new StageBoundsPart(p);
  }

  @Override
  public About about() {
    return About.of(
            "The stages of learning: predictions and the theorem's bounds",
            "From small initial weights every entry of W grows, is suppressed and is learned in stages"
                + " whose rates and times follow from the signals and the initial weights alone; so do the"
                + " order of learning and the turns of the test loss. The eight bounds of the stage analysis"
                + " hold wherever their assumptions are met, and some far beyond.")
        .from(
            "Yang et al. 2025, section 4 and fig. 5; the matched solution is derived in this project",
            "Learning of the symmetric model goes in stages: all entries grow, the strongest diagonal one"
                + " saturates and suppresses the mixed entries of its row, then the next one follows; eight bounds"
                + " on the entries are proved for small starts and separated signals.")
        .observing(4, 1, 5);
  }

  @Override
  public void compute(StudyContext context, Findings findings) {
    context.part(0, 3);
    SymmetricSetting.Start start = setting.start(context.seed(), setting.scale());
    StageModel model = start.model();
    SymmetricSetting.Path path = start.flow(model.end(), ROWS);
    setting.explore(findings, start, model.end());
    entries(findings, model, path);
    loss(findings, start, model, path);
    rates(findings, model, path);
    context.part(1, 3);
    convergence(context, findings);
    context.part(2, 3);
    bounds.compute(context, findings);
  }

  private void entries(Findings findings, StageModel model, SymmetricSetting.Path path) {
    Figure figure =
        Figure.of(
            "entries",
            "Entries of W.",
            "Lines: the flow. Dashed: predicted. Growth is a rising straight line, suppression a"
                + " falling one. Where a line leaves its dashes the entry has faded so far that"
                + " products of other mixed entries drive it (a notch: it changes its sign).",
            Axis.linear("time t"),
            Axis.log("|w|"));
    int d = setting.signal().size();
    for (int i = 0; i < d; i++) {
      for (int j = i; j < d; j++) {
        double[] flow = new double[path.time().length];
        double[] predicted = new double[path.time().length];
        for (int n = 0; n < flow.length; n++) {
          flow[n] = shown(path.w().get(n).get(i, j));
          predicted[n] = shown(model.product(path.time()[n]).get(i, j));
        }
        String name = "w%d%d".formatted(i + 1, j + 1);
        Series dashed =
            Series.dashed(i + j == 0 ? "predicted" : name + " predicted", path.time(), predicted);
        figure =
            figure.with(
                Series.line(name, path.time(), flow), i + j == 0 ? dashed : dashed.unlisted());
      }
    }
    findings.figure(figure);
  }

  /** What has faded far below the start is left out of the figure. */
  private double shown(double w) {
    return Math.abs(w) < 0.01 * setting.scale() * setting.scale() ? Double.NaN : Math.abs(w);
  }

  private void loss(
      Findings findings,
      SymmetricSetting.Start start,
      StageModel model,
      SymmetricSetting.Path path) {
    double[] x = setting.composed();
    double[] flow = new double[path.time().length];
    double[] predicted = new double[path.time().length];
    for (int n = 0; n < flow.length; n++) {
      flow[n] = SymmetricSetting.loss(path.w().get(n), x);
      predicted[n] = model.loss(x, path.time()[n]);
    }
    findings.figure(
        Figure.of(
                "test-loss",
                "Test loss.",
                "At the composed point. Dashed: predicted from the initial weights, without"
                    + " integrating.",
                Axis.linear("time t"),
                Axis.fromZero("test loss"))
            .with(
                Series.line("flow", path.time(), flow).in(1),
                Series.dashed("predicted", path.time(), predicted)));
    List<TurningPoint> there = TurningPoint.ofCurve(path.time(), flow);
    List<TurningPoint> here = model.turningPoints(x, model.end());
    times(findings, model, path, there, here);
    findings.check(
        new Check(
            "descents",
            "as many descents of the test loss as the flow has",
            1 + maxima(here),
            "= " + (1 + maxima(there)),
            maxima(here) == maxima(there)));
    findings.say(
        "Predicted from the initial weights: concepts are learned in the order %s, and the test loss"
            + " descends %d times (the flow's: %d).",
        order(model), 1 + maxima(here), 1 + maxima(there));
  }

  private static String order(StageModel model) {
    List<String> names = new ArrayList<>();
    for (int k : model.order()) {
      names.add(Integer.toString(k + 1));
    }
    return String.join(", ", names);
  }

  private static int maxima(List<TurningPoint> points) {
    return (int) points.stream().filter(p -> p.kind() == TurningPoint.Kind.MAXIMUM).count();
  }

  private void times(
      Findings findings,
      StageModel model,
      SymmetricSetting.Path path,
      List<TurningPoint> there,
      List<TurningPoint> here) {
    Table table = Table.of("times", "When", "event", "predicted t", "flow's t", "apart, relative");
    int wrong = 0;
    double before = 0;
    double worst = 0;
    for (int k : model.order()) {
      double flow = path.crossing(k, 0.5);
      table =
          row(table, "concept %d is learned (w = 1/2)".formatted(k + 1), model.learned(k), flow);
      wrong += flow >= before ? 0 : 1;
      before = flow;
      // In units of e-foldings of the entry.
      double foldings = 4 * setting.rates()[k] * Math.abs(flow - model.learned(k));
      worst = Math.max(worst, foldings / model.error());
    }
    for (int i = 0; i < Math.min(there.size(), here.size()); i++) {
      String kind = there.get(i).kind() == TurningPoint.Kind.MINIMUM ? "minimum" : "maximum";
      table = row(table, kind + " of the test loss", here.get(i).time(), there.get(i).time());
    }
    findings.table(table);
    findings.check(
        Check.atMost("order", "concepts the flow learns against the predicted order", wrong, 0));
    findings.check(
        Check.atMost(
            "times",
            "the largest error of a learning time, in e-foldings, over the size %.2g of what is left"
                    .formatted(model.error())
                + " out",
            worst,
            FEW));
  }

  private static Table row(Table table, String what, double predicted, double flow) {
    return table.row(what, predicted, flow, Math.abs(predicted - flow) / flow);
  }

  /**
   * Each stage's rate, and the prediction's in the middle of the stage, against the flow's there.
   */
  private void rates(Findings findings, StageModel model, SymmetricSetting.Path path) {
    Table table =
        Table.of(
            "rates",
            "Rates of growth and suppression, d ln|w| / dt",
            "entry",
            "stage",
            "from t",
            "to t",
            "carried by",
            "rate of the stage",
            "predicted in its middle",
            "flow's there");
    SymmetricSetting.Path predicted =
        new SymmetricSetting.Path(
            path.time(), Arrays.stream(path.time()).mapToObj(model::product).toList());
    double worst = 0;
    int d = setting.signal().size();
    for (int i = 0; i < d; i++) {
      for (int j = i; j < d; j++) {
        for (StageModel.Stage stage : model.stages(i, j)) {
          double to = Math.min(stage.to(), model.end());
          double middle = (stage.from() + to) / 2;
          double here = predicted.rate(i, j, middle);
          double there = path.rate(i, j, middle);
          boolean faded = path.size(i, j, middle) < path.size(i, j, 0);
          if (!faded && stage.rate() != 0) {
            double left =
                model.error() * Math.abs(stage.rate())
                    + predicted.drive(setting.rates(), i, j, middle);
            worst = Math.max(worst, Math.abs(here - there) / left);
          }
          table =
              table.row(
                  "w%d%d".formatted(i + 1, j + 1),
                  stage.kind() + (faded ? " (faded)" : ""),
                  stage.from(),
                  to,
                  "concept " + (stage.carrier() + 1),
                  stage.rate(),
                  here,
                  there);
        }
      }
    }
    findings.table(table);
    findings.check(
        Check.atMost(
            "rates",
            "the largest error of a rate in the middle of a stage, of entries that have not faded,"
                + " over the size of what is left out",
            worst,
            FEW));
  }

  /** The prediction becomes exact as the initial weights shrink, at a predicted rate. */
  private void convergence(StudyContext context, Findings findings) {
    double[] at = new double[scales.size()];
    double[] apart = new double[scales.size()];
    for (int n = 0; n < at.length; n++) {
      context.at((double) n / at.length);
      at[n] = scales.get(n);
      SymmetricSetting.Start start = setting.start(context.seed(), at[n]);
      StageModel model = start.model();
      SymmetricSetting.Path path = start.flow(model.end(), ROWS);
      for (int row = 0; row < ROWS; row++) {
        apart[n] = Math.max(apart[n], path.apart(row, model.product(path.time()[row])));
      }
    }
    double power = setting.power();
    double slope = StepSize.slope(at, apart);
    int last = at.length - 1;
    double[] ideal = new double[at.length];
    for (int n = 0; n < at.length; n++) {
      ideal[n] = apart[last] * Math.pow(at[n] / at[last], power);
    }
    findings.figure(
        Figure.of(
                "convergence",
                "How far the flow is from the stages.",
                "The largest difference of an entry of W over all times. Dashed: the power that the"
                    + " size of the mixed entries gives.",
                Axis.log("initial scale"),
                Axis.log("largest |w - predicted|"))
            .with(
                Series.line("difference", at, apart),
                Series.points("runs", at, apart).in(0).unlisted(),
                Series.dashed("power %.3g".formatted(power), at, ideal)));
    findings.check(
        Check.atLeast(
            "convergence",
            "the power of the initial scale with which the difference falls: %.3g, or more where the"
                    .formatted(power)
                + " pair that gives it starts small",
            slope,
            0.9 * power));
  }
}
