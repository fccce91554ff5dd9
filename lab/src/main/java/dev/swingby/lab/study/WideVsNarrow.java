package dev.swingby.lab.study;

import dev.swingby.analytic.ensemble.EnsembleResult;
import dev.swingby.analytic.event.TurningPoint;
import dev.swingby.analytic.stage.StageModel;
import dev.swingby.core.DivergenceException;
import dev.swingby.core.Schedule;
import dev.swingby.core.TrainingBatch;
import dev.swingby.core.TrainingSpec;
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
 * A wide factor weakens the swing-by: with Gaussian rows of width k and scale tau the diagonal of W
 * starts at k tau^2, but a mixed entry at about sqrt(k) tau^2. Where all weights are positive both
 * grow with k, and the swing-by stays. Here k tau^2 is the same for all widths.
 */
final class WideVsNarrow implements Study {
  private static final int ROWS = 400;

  /** Widths from which powers are fitted. */
  private static final int WIDE = 8;

  private final List<Double> signal;
  private final List<Double> diversity;
  private final double diagonal;
  private final List<Integer> widths;
  private final int starts;
  private final int seeds;
  private final double rate;

  WideVsNarrow(Parameters p) {
    signal = SymmetricSetting.distinct(p, "signal", p.positives("signal", 1.0, 2.0));
    diversity = List.of(p.nonNegative("diversity", 0.05));
    diagonal = p.positive("diagonal", 0.005);
    widths = p.wholes("widths", signal.size(), 1024, 2, 4, 8, 16, 32, 64);
    starts = p.whole("starts", 32, 1_000_000, 4096);
    seeds = p.whole("seeds", 8, starts, Math.min(starts, 96));
    rate = p.positive("learning-rate", 0.005);
    if (widths.stream().filter(k -> k >= WIDE).distinct().count() < 2) {
      throw p.bad("widths", "at least two widths from %d on".formatted(WIDE), widths);
    }
  }

  @Override
  public About about() {
    return About.of(
            "Wide against narrow",
            "With Gaussian weights the mixed entry that carries the swing-by fades with the width k of the"
                + " factor as 1/sqrt(k), and with it the swing-by, until no start swings; with positive"
                + " weights both stay.")
        .from(
            "Yang et al. 2025, on the initialization of the symmetric model",
            "A wide factor weakens the swing-by: the diagonal entries of W(0) grow with its width while"
                + " the mean of the mixed ones is zero, so they no longer start at one scale.")
        .observing(4);
  }

  private SymmetricSetting setting(int width, boolean positive) {
    return new SymmetricSetting(signal, diversity, width, Math.sqrt(diagonal / width), positive);
  }

  @Override
  public void compute(StudyContext context, Findings findings) throws DivergenceException {
    Figure mixed =
        Figure.of(
            "mixed",
            "The mixed entry by the width of U.",
            "The largest |w12| of a flow: median and quartiles over %d starts. Dashed: the power -1/2."
                .formatted(seeds),
            Axis.log("width k"),
            Axis.log("largest |w12|"));
    Figure share =
        Figure.of(
            "share",
            "How many starts swing.",
            "The share of %d starts whose test loss rises again. Dots: gradient descent from %d of them."
                    .formatted(starts, seeds)
                + " Dashed: predicted from the initial weights of these, without integrating.",
            Axis.log("width k"),
            Axis.fromZero("share that swings"));
    Figure depth =
        Figure.of(
            "depth",
            "Depth of the swing.",
            "Of the starts that swing: the rise from the deepest minimum of the test loss, as a part of"
                + " the maximum after it; median and quartiles.",
            Axis.log("width k"),
            Axis.log("depth of the swing"));
    Table table =
        Table.of(
            "widths",
            "Swings by the width of U",
            "start",
            "width",
            "mixed entry, median",
            "share that swings",
            "gradient descent",
            "predicted",
            "median depth");
    List<Columns> both = new ArrayList<>();
    for (boolean positive : new boolean[] {true, false}) {
      int colour = positive ? 0 : 1;
      String kind = SymmetricSetting.kind(positive);
      Columns c = new Columns(widths.size());
      both.add(c);
      for (int i = 0; i < widths.size(); i++) {
        context.part(colour * widths.size() + i, 2 * widths.size());
        c.fill(i, context, setting(widths.get(i), positive));
        table =
            table.row(
                kind,
                widths.get(i),
                c.mixed.median()[i],
                c.share[i],
                c.trained[i],
                c.predicted[i],
                c.depth.median()[i]);
      }
      Series dashed =
          Series.dashed(positive ? "predicted" : kind + ": predicted", c.k, c.predicted);
      mixed = mixed.with(c.mixed.series(kind, c.k, colour));
      share =
          share.with(
              Series.line(kind, c.k, c.share).in(colour),
              Series.points(kind + ": gradient descent", c.k, c.trained).in(colour).unlisted(),
              positive ? dashed : dashed.unlisted());
      depth = depth.with(c.depth.series(kind, c.k, colour));
    }
    Columns gaussian = both.get(1);
    double[] power = new double[widths.size()];
    Arrays.setAll(
        power, i -> gaussian.mixed.median()[0] * Math.sqrt(gaussian.k[0] / gaussian.k[i]));
    findings.figure(mixed.with(Series.dashed("power -1/2", gaussian.k, power)));
    findings.figure(share);
    findings.figure(depth);
    findings.table(table);
    findings.say(
        "With w_ii(0) = %s at every width, the largest mixed entry of Gaussian starts goes as k^%.2f and"
            + " that of positive ones as k^%.2f.",
        diagonal, gaussian.power(), both.getFirst().power());
    checks(findings, both.getFirst(), gaussian);
  }

  /** What was found at each width. */
  private final class Columns {
    private final double[] k;
    private final double[] share;
    private final double[] trained;
    private final double[] predicted;
    private final Quartiles mixed;
    private final Quartiles depth;

    /** The share of starts that swing by training, or do not, as their flows do. */
    private double alike;

    Columns(int n) {
      k = new double[n];
      share = new double[n];
      trained = new double[n];
      predicted = new double[n];
      mixed = new Quartiles(new double[n], new double[n], new double[n]);
      depth = new Quartiles(new double[n], new double[n], new double[n]);
    }

    void fill(int i, StudyContext context, SymmetricSetting setting) throws DivergenceException {
      EnsembleResult flows = setting.flows(context, context.seed(), starts);
      List<Trajectory> runs = train(context, setting);
      double[] depths = new double[starts];
      Arrays.setAll(depths, flows::depth);
      double[] swinging = Arrays.stream(depths).filter(v -> v > 0).toArray();
      k[i] = setting.width();
      share[i] = swinging.length / (double) starts;
      put(depth, i, swinging);
      double[] largest = new double[seeds];
      double[] x = setting.composed();
      for (int n = 0; n < seeds; n++) {
        SymmetricSetting.Start start = setting.start(context.seed() + n);
        StageModel model = start.model();
        largest[n] =
            start.flow(model.end(), ROWS).w().stream()
                .mapToDouble(w -> Math.abs(w.get(0, 1)))
                .max()
                .orElseThrow();
        boolean predicts = TurningPoint.depth(model.turningPoints(x, model.end())) > 0;
        Trajectory run = runs.get(n);
        boolean trains =
            TurningPoint.depth(TurningPoint.ofCurve(run.times(), run.testLosses())) > 0;
        predicted[i] += predicts ? 1 : 0;
        trained[i] += trains ? 1 : 0;
        alike += trains == depths[n] > 0 ? 1.0 / seeds / k.length : 0;
      }
      predicted[i] /= seeds;
      trained[i] /= seeds;
      put(mixed, i, largest);
    }

    private void put(Quartiles into, int i, double[] values) {
      into.low()[i] = Quartiles.quantile(0.25, values);
      into.median()[i] = Quartiles.median(values);
      into.high()[i] = Quartiles.quantile(0.75, values);
    }

    /** The power of k with which the mixed entry goes, over wide factors. */
    double power() {
      int from = 0;
      while (k[from] < WIDE) {
        from++;
      }
      return StepSize.slope(
          Arrays.copyOfRange(k, from, k.length),
          Arrays.copyOfRange(mixed.median(), from, k.length));
    }

    double apart() {
      double worst = 0;
      for (int i = 0; i < k.length; i++) {
        worst = Math.max(worst, Math.abs(predicted[i] - share[i]));
      }
      return worst;
    }

    String mixedText() {
      int last = k.length - 1;
      return "|w12| reaches %.2g at width %d, %.2g at width %d"
          .formatted(mixed.median()[0], widths.getFirst(), mixed.median()[last], widths.get(last));
    }
  }

  private List<Trajectory> train(StudyContext context, SymmetricSetting setting)
      throws DivergenceException {
    List<TrainingBatch.Job> jobs = new ArrayList<>();
    for (int i = 0; i < seeds; i++) {
      long seed = context.seed() + i;
      long steps = Math.round(setting.start(seed).model().end() / rate);
      jobs.add(
          new TrainingBatch.Job(
              setting.task(0).draw(seed),
              setting.model(seed, setting.scale()),
              TrainingSpec.gradientDescent(rate, steps),
              Schedule.linear(steps, Math.max(1, steps / 1000)),
              seed));
    }
    List<Trajectory> runs = new ArrayList<>();
    for (TrainingBatch.Result result : context.trainAll(jobs)) {
      runs.add(result.orThrow());
    }
    return runs;
  }

  private void checks(Findings findings, Columns positive, Columns gaussian) {
    int last = widths.size() - 1;
    findings.check(
        Check.within(
                "mixed entry, Gaussian",
                "the power of the width with which the largest mixed entry falls, from width %d on: -1/2"
                    .formatted(WIDE),
                gaussian.power(),
                -0.65,
                -0.35)
            .effect("%s", gaussian.mixedText()));
    findings.check(
        Check.within(
                "mixed entry, positive",
                "the same with positive weights: 0",
                positive.power(),
                -0.15,
                0.15)
            .effect("%s", positive.mixedText()));
    findings.check(
        Check.atMost(
                "Gaussian swings fade",
                "the share of Gaussian starts that swing at the largest width, as a part of that at the"
                    + " smallest",
                gaussian.share[last] / gaussian.share[0],
                0.25)
            .effect(
                "%.2g %% of starts at width %d, %.2g %% at width %d",
                100 * gaussian.share[0],
                widths.getFirst(),
                100 * gaussian.share[last],
                widths.get(last)));
    findings.check(
        Check.atLeast(
            "positive starts swing",
            "the least share of positive starts that swing, over widths",
            Arrays.stream(positive.share).min().orElse(Double.NaN),
            0.85));
    findings.check(
        Check.atMost(
            "share predicted",
            "the largest difference between the share that swings and its prediction",
            Math.max(positive.apart(), gaussian.apart()),
            0.15));
    findings.check(
        Check.atLeast(
            "trained alike",
            "the share of starts in which gradient descent swings exactly if the flow does",
            (positive.alike + gaussian.alike) / 2,
            0.95));
  }
}
