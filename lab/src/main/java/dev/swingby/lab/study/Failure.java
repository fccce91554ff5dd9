package dev.swingby.lab.study;

import dev.swingby.analytic.ensemble.EnsembleResult;
import dev.swingby.analytic.stage.LastConcept;
import dev.swingby.core.DivergenceException;
import dev.swingby.core.Trajectory;
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
 * A start that stays at a partial composition: what keeps the weakest concept's w_11 down, for how
 * long ({@link LastConcept}), and when for good.
 *
 * <p>The default seed is one of ten in 100,000 positive starts whose weakest concept is learned
 * after t = 38; half of all have it at 11.6.
 */
final class Failure implements Study {
  private static final int ROWS = 2000;

  /** Smaller pivots do not survive in W: its rounding outgrows them. */
  private static final double LEAST_SHARE = 0.003;

  /** Below this w_11 its concept is not learned. */
  private static final double LEARNED = 0.5;

  private final SymmetricSetting setting;
  private final long chosen;
  private final double time;
  private final int epochs;
  private final PaperSgd sgd;
  private final int starts;
  private final List<Double> scales;
  private final List<Integer> widths;
  private final double stuckTime;

  Failure(Parameters p) {
    List<Double> signal = p.positives("signal", 0.7, 1.7, 3.0);
    for (int i = 1; i < signal.size(); i++) {
      if (signal.get(i) <= signal.get(0)) {
        throw p.bad("signal", "the first signal to be the smallest", signal);
      }
    }
    if (signal.size() < 2 || signal.size() > 8) {
      throw p.bad("signal", "two to eight numbers", signal.size());
    }
    int s = signal.size();
    setting =
        new SymmetricSetting(
            signal,
            List.of(p.nonNegative("diversity", 0.05)),
            s,
            p.positive("init-scale", 0.05),
            p.flag("positive", true));
    chosen = p.whole("start-seed", 0, Integer.MAX_VALUE, 19_233);
    time = p.positive("time", 30);
    epochs = p.whole("epochs", 1, 10_000, 40);
    sgd = PaperSgd.read(p);
    starts = p.whole("starts", 100, 1_000_000, 4096);
    scales = p.positives("scales", 0.1, 0.05, 0.01);
    widths = p.wholes("widths", 1, 64, 1, 2, 3, 4, 6, 8);
    stuckTime = p.positive("stuck-time", 15);
  }

  @Override
  public About about() {
    return About.of(
            "Stuck at a partial composition",
            "What keeps the weakest concept down is not the size of its diagonal entry but how much of"
                + " it the mixed entries have taken: only the rest, its pivot, survives their suppression."
                + " With at least as many columns of U as concepts it is late, by ln(1/pivot) / (4 a), but"
                + " not lost; with fewer it is lost for good.")
        .from(
            "Yang et al. 2025, fig. 10",
            "A mixed entry that grows too large suppresses a diagonal one for good: its concept is never"
                + " learned and the loss stays above zero.")
        .observing(8);
  }

  @Override
  public void compute(StudyContext context, Findings findings) throws DivergenceException {
    context.part(0, 4);
    chosen(context, findings);
    context.part(1, 4);
    escape(context, findings);
    context.part(2, 4);
    shares(context, findings);
    context.part(3, 4);
    widths(context, findings);
  }

  private double weakest() {
    return setting.rates()[0];
  }

  /** The loss of everything but the weakest concept. */
  private double partial() {
    double mu = setting.signal().getFirst();
    return mu * mu / 2;
  }

  private void chosen(StudyContext context, Findings findings) throws DivergenceException {
    List<Trajectory> runs = sgd.train(context, setting, draw -> chosen, time);
    SymmetricSetting.Start start = setting.start(chosen);
    SymmetricSetting.Path path = start.flow(time, ROWS);
    setting.explore(findings, start, time);
    findings.figure(entries(runs, path));
    findings.figure(losses(runs, path));
    double[] left = runs.stream().mapToDouble(t -> t.testLoss(t.rows() - 1) / partial()).toArray();
    double typical = typical(context);
    findings.check(
        Check.within(
                "stuck",
                "test loss of the chosen start at the end of SGD (median), in units of that of a"
                    + " composition without the weakest concept",
                Quartiles.median(left),
                0.9,
                1.1)
            .effect("after %.1f times as long as half of all starts need", time / typical));
    double whole = start.product().get(0, 0);
    double pivot = pivot(start);
    findings.say(
        "Of w11(0) = %.2g the mixed entries take all but the pivot %.2g: learned at t = %.1f instead of"
            + " %.1f, the median over starts.",
        whole, pivot, start.model().learned(0), typical);
    findings.say(
        "%d epochs of the paper's SGD last until t = %.0f in our time; for w11 to be still small then the"
            + " pivot would have to be below 1e%.0f, which no start drawn at random has: either U has fewer"
            + " columns than there are concepts, or what is shown ends earlier.",
        epochs,
        sgd.time(setting.signal().size(), epochs),
        -4 * weakest() * sgd.time(setting.signal().size(), epochs) / Math.log(10));
  }

  /** What is left of w_11: from when it is learned. */
  private double pivot(SymmetricSetting.Start start) {
    return 1 / (1 + Math.exp(4 * weakest() * start.model().learned(0)));
  }

  private double typical(StudyContext context) {
    double[] t = new double[1000];
    Arrays.setAll(t, i -> setting.start(context.seed() + i).model().learned(0));
    return Quartiles.median(t);
  }

  private Figure entries(List<Trajectory> runs, SymmetricSetting.Path path) {
    Figure figure =
        Figure.of(
            "entries",
            "Entries of W from a start that fails.",
            "Median and quartiles of %d SGD runs from one start (seed %d). Dashed: the flow."
                .formatted(runs.size(), chosen),
            Axis.log("time t"),
            Axis.linear("w"));
    double[] t = new double[runs.getFirst().jacobians()];
    Arrays.setAll(t, j -> runs.getFirst().time(runs.getFirst().jacobianRow(j)));
    int colour = 0;
    int d = Math.min(3, setting.signal().size());
    for (int i = 0; i < d; i++) {
      for (int j = i; j < d; j++) {
        int row = i;
        int column = j;
        String name = "w%d%d".formatted(i + 1, j + 1);
        List<double[]> curves = new ArrayList<>();
        for (Trajectory run : runs) {
          double[] w = new double[t.length];
          Arrays.setAll(w, n -> run.jacobian(n, row, column));
          curves.add(w);
        }
        double[] flow = path.w().stream().mapToDouble(w -> w.get(row, column)).toArray();
        Series dashed = Series.dashed(colour == 0 ? "flow" : name + " flow", path.time(), flow);
        figure =
            figure
                .with(Quartiles.of(curves).series(name, t, colour))
                .with(colour == 0 ? dashed : dashed.unlisted());
        colour++;
      }
    }
    return figure;
  }

  private Figure losses(List<Trajectory> runs, SymmetricSetting.Path path) {
    double[] x = setting.composed();
    double[] flow = path.w().stream().mapToDouble(w -> SymmetricSetting.loss(w, x)).toArray();
    double[] ends = {path.time()[1], time};
    return Figure.of(
            "loss",
            "Its test loss.",
            "It stays at the loss of the composition without the weakest concept.",
            Axis.log("time t"),
            Axis.fromZero("test loss"))
        .with(
            Quartiles.of(runs.stream().map(Trajectory::testLosses).toList())
                .series("SGD", runs.getFirst().times(), 0))
        .with(
            Series.dashed("flow", path.time(), flow),
            Series.dashed("without concept 1", ends, new double[] {partial(), partial()}).in(1));
  }

  /** When the flow learns the weakest concept, against what the pivot says. */
  private void escape(StudyContext context, Findings findings) {
    int n = sgd.runs();
    double[] predicted = new double[n];
    double[] found = new double[n];
    double[] error = new double[n];
    for (int i = 0; i < n; i++) {
      context.at((double) i / n);
      SymmetricSetting.Start start = setting.start(i == 0 ? chosen : context.seed() + i);
      predicted[i] = start.model().learned(0);
      found[i] = start.flow(start.model().end(), ROWS).crossing(0, LEARNED);
      error[i] = Math.abs(found[i] / predicted[i] - 1);
    }
    double[] ends = {0, Arrays.stream(predicted).max().orElse(1)};
    findings.figure(
        Figure.of(
                "escape",
                "When the weakest concept is learned.",
                "%d starts, the last on the right the chosen one. Dashed: as the pivot predicts."
                    .formatted(n),
                Axis.linear("ln(1/pivot - 1) / (4 a)"),
                Axis.linear("t at which w11 = 1/2"))
            .with(
                Series.points("starts", predicted, found), Series.dashed("predicted", ends, ends)));
    findings.check(
        Check.atMost(
                "escape predicted",
                "the relative error of the time that the pivot predicts, median over starts",
                Quartiles.median(error),
                0.05)
            .effect("times from %.1f to %.1f", Arrays.stream(found).min().orElse(0), found[0]));
  }

  /** How many starts are still stuck at a time, by the scale of the initial weights. */
  private void shares(StudyContext context, Findings findings) {
    Figure figure =
        Figure.of(
            "stuck",
            "How many starts are stuck, and for how long.",
            "Share of %d Gaussian starts in which w11 < 1/2 at a time. Dashed: predicted, pivots being"
                    .formatted(starts)
                + " chi-squared.",
            Axis.linear("time t"),
            Axis.log("share of starts"));
    double worst = 0;
    int d = setting.signal().size();
    for (int c = 0; c < scales.size(); c++) {
      double scale = scales.get(c);
      LastConcept theory = new LastConcept(weakest(), scale, d, d);
      double[] t = new double[12];
      double[] share = new double[t.length];
      double[] predicted = new double[t.length];
      for (int i = 0; i < t.length; i++) {
        t[i] = 2.0 * (i + 1);
        predicted[i] = theory.shareUnlearned(t[i]);
        boolean large = predicted[i] >= LEAST_SHARE;
        share[i] = large ? stuck(setting.from(scale, false), context, t[i]) : Double.NaN;
        worst = large ? Math.max(worst, Math.abs(share[i] - predicted[i])) : worst;
      }
      Series dashed = Series.dashed(c == 0 ? "predicted" : scale + " predicted", t, predicted);
      figure =
          figure.with(
              Series.line("scale " + scale, t, share).in(c),
              Series.points(scale + ": shares", t, share).in(c).unlisted(),
              c == 0 ? dashed : dashed.unlisted());
    }
    findings.figure(figure);
    findings.check(
        Check.atMost(
            "share stuck predicted",
            "the largest difference between the share of stuck starts and its prediction",
            worst,
            0.05));
  }

  private double stuck(SymmetricSetting of, StudyContext context, double at) {
    EnsembleResult flows = of.flows(context, context.seed(), starts, at);
    int stuck = 0;
    for (int i = 0; i < starts; i++) {
      stuck += flows.state(i, 0) < LEARNED ? 1 : 0;
    }
    return stuck / (double) starts;
  }

  /** Fewer columns than concepts: for good, in all of the paper's epochs. */
  private void widths(StudyContext context, Findings findings) throws DivergenceException {
    int d = setting.signal().size();
    Table table =
        Table.of(
            "widths",
            "Gaussian starts stuck at t = %s, by the width of U".formatted(stuckTime),
            "width",
            "starts",
            "share stuck",
            "predicted");
    double least = Double.POSITIVE_INFINITY;
    for (int width : widths) {
      SymmetricSetting narrow =
          new SymmetricSetting(
              setting.signal(), setting.diversity(), width, setting.scale(), false);
      double predicted =
          new LastConcept(weakest(), setting.scale(), width, d).shareUnlearned(stuckTime);
      if (width >= d) {
        table = table.row(width, starts, stuck(narrow, context, stuckTime), predicted);
        continue;
      }
      List<Trajectory> runs = sgd.train(context, narrow, draw -> draw, sgd.time(d, epochs));
      int stuck = 0;
      for (Trajectory run : runs) {
        int last = run.rows() - 1;
        least = Math.min(least, run.testLoss(last) / partial());
        stuck += run.jacobian(run.jacobians() - 1, 0, 0) < LEARNED ? 1 : 0;
      }
      table = table.row(width, runs.size(), stuck / (double) runs.size(), predicted);
    }
    findings.table(table);
    if (least < Double.POSITIVE_INFINITY) {
      findings.check(
          Check.atLeast(
                  "lost for good",
                  "with fewer columns of U than concepts: the least test loss over starts after all"
                      + " epochs of SGD, in units of that without the weakest concept",
                  least,
                  0.9)
              .effect(
                  "after %.0f times as long as half of all starts need",
                  sgd.time(d, epochs) / typical(context)));
    }
  }
}
