package dev.swingby.lab.study;

import dev.swingby.core.DivergenceException;
import dev.swingby.core.ModelSpec;
import dev.swingby.core.Schedule;
import dev.swingby.core.TrainingSpec;
import dev.swingby.core.Trajectory;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.About;
import dev.swingby.lab.config.Parameters;
import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Explorer;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Series;
import dev.swingby.lab.figure.Table;
import java.util.Arrays;
import java.util.List;

/**
 * The four-layer linear model in 2 and in 64 dimensions; and in 2 with 64 hidden units, which tells
 * what of the difference is the width.
 */
final class FourLayer implements Study {
  private final PaperSetting setting;
  private final List<Double> signal;
  private final double diversity;
  private final int depth;
  private final double scale;
  private final int wide;
  private final int wideSeeds;

  FourLayer(Parameters p) {
    setting = PaperSetting.read(p, 2, true, 64);
    signal = p.positives("signal", 1.0, 2.0);
    diversity = p.nonNegative("diversity", 0.05);
    depth = p.whole("depth", 2, 8, 4);
    scale = p.positive("init-scale", 0.577);
    wide = p.whole("wide", 3, 256, 64);
    wideSeeds = p.whole("wide-seeds", 2, 10_000, 32);
    if (signal.size() != 2 || signal.get(0) >= signal.get(1)) {
      throw p.bad("signal", "two numbers, the smaller first", signal);
    }
    if (setting.dimension() >= wide) {
      throw p.bad("dimension", "less than wide", setting.dimension());
    }
  }

  @Override
  public About about() {
    return About.of(
            "Four linear layers: a swing in 2 dimensions, a pause in 64",
            "At d = 2 with two hidden units about half of all starts swing by, those with a positive"
                + " mixed entry; at d = 64 none does and the test loss only slows. It is the width: at"
                + " d = 2 with 64 hidden units hardly any start swings.")
        .from(
            "Yang et al. 2025, figs. 2c, 3",
            "A four-layer linear model swings by at d = 2; at d = 64 its test loss slows before it"
                + " falls on.")
        .observing(4, 3, 6);
  }

  @Override
  public void compute(StudyContext context, Findings findings) throws DivergenceException {
    double[] even = Explorer.even(2, 0.1, 0.5);
    findings.explore(Explorer.layers(depth, signal, List.of(diversity), even, 0.1, 12));
    context.part(0, 3);
    String narrow = "d = " + setting.dimension();
    TrainingSpec training = setting.training(2, 1);
    Schedule schedule = SwingFindings.schedule(training);
    SwingRuns two = train(context, setting, setting.dimension(), schedule, setting.seeds());
    SwingRuns.Run chosen = two.deepest();
    Trajectory flow = chosen.solved(training, schedule);
    findings.figure(SwingFindings.path("path", narrow, chosen, flow));
    findings.figure(SwingFindings.loss("loss", narrow, two, chosen, flow));
    findings.figure(SwingFindings.mechanism("mechanism", narrow, two));
    findings.check(SwingFindings.swings(narrow, two, 0.3));
    findings.check(SwingFindings.none(narrow, two, 0.1));
    findings.check(SwingFindings.likeTheory(narrow, chosen, flow));

    context.part(1, 3);
    SwingRuns thick = train(context, setting, wide, PaperSetting.schedule(training), wideSeeds);
    String thickName = "%s, %d hidden units".formatted(narrow, wide);
    context.part(2, 3);
    PaperSetting large = setting.in(wide);
    SwingRuns high =
        train(context, large, wide, PaperSetting.schedule(large.training(2, 1)), wideSeeds);
    String highName = "d = " + wide;
    findings.check(few(thickName, thick, two));
    findings.check(few(highName, high, two));
    findings.check(slows(highName, high));
    findings.figure(wideLoss(highName, high));
    Table table = SwingFindings.row(SwingFindings.table(), narrow, two);
    table = SwingFindings.row(table, thickName, thick);
    findings.table(SwingFindings.row(table, highName, high));
    findings.say(
        "%.0f %% of the starts swing at %s, %.0f %% at %s, %.0f %% at %s.",
        100 * two.share(), narrow, 100 * thick.share(), thickName, 100 * high.share(), highName);
  }

  private SwingRuns train(
      StudyContext context, PaperSetting how, int width, Schedule schedule, int seeds)
      throws DivergenceException {
    return SwingRuns.train(
        context,
        how.task(signal, List.of(diversity))::draw,
        ModelSpec.deepLinear(depth, width, scale),
        how.training(2, 1),
        schedule,
        seeds);
  }

  private static Check few(String name, SwingRuns runs, SwingRuns narrow) {
    return Check.atMost(
            "no swing: " + name,
            "share of seeds that swing (an eighth at most)",
            runs.share(),
            0.125)
        .effect(
            "against %.0f %% of the narrow ones; median initial mixed entry over diagonal one %.2g"
                + " against %.2g",
            100 * narrow.share(),
            Quartiles.median(runs.each(run -> Math.abs(run.mixed()))),
            Quartiles.median(narrow.each(run -> Math.abs(run.mixed()))));
  }

  /**
   * The rate {@code -d ln L / dt} of the loss falls between the two concepts and rises again: the
   * least rate between them over the largest before.
   */
  private static Check slows(String name, SwingRuns runs) {
    double[] slowest = runs.each(run -> pause(run.trained()));
    double share = Arrays.stream(slowest).filter(v -> v < 0.5).count() / (double) slowest.length;
    return Check.atLeast(
            "slows: " + name,
            "share of seeds whose test loss decays at less than half its fastest rate before it"
                + " speeds up again",
            share,
            0.9)
        .effect("the rate falls to %.2f of the fastest before (median)", Quartiles.median(slowest));
  }

  /** The least of {@code rate / fastest rate so far} from which the rate at least rises by half. */
  static double pause(Trajectory t) {
    double fastest = 0;
    double least = 1;
    double pause = 1;
    for (int row = 1; row < t.rows() && t.testLoss(row) > 0.01 * t.testLoss(0); row++) {
      double rate =
          Math.log(t.testLoss(row - 1) / t.testLoss(row)) / (t.time(row) - t.time(row - 1));
      fastest = Math.max(fastest, rate);
      double now = rate / fastest;
      least = Math.min(least, now);
      if (now > 1.5 * least) {
        pause = Math.min(pause, least);
      }
    }
    return pause;
  }

  private static Figure wideLoss(String name, SwingRuns runs) {
    double[] t = runs.runs().getFirst().trained().times();
    double first = runs.runs().getFirst().trained().testLoss(0);
    double[] one =
        Arrays.stream(runs.runs().getFirst().trained().testLosses()).map(v -> v / first).toArray();
    return Figure.of(
            "loss-wide",
            "Test loss, %s.".formatted(name),
            "As a part of its first value; median and quartiles, and the study's seed. It slows,"
                + " and does not rise.",
            Axis.linear("time t = learning rate x steps"),
            Axis.fromZero("test loss / first test loss"))
        .with(runs.losses().series("all seeds", t, 0))
        .with(Series.line("one seed", t, one).in(1));
  }
}
