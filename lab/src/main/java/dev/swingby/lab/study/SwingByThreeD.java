package dev.swingby.lab.study;

import dev.swingby.core.DivergenceException;
import dev.swingby.core.ModelSpec;
import dev.swingby.core.Schedule;
import dev.swingby.core.TrainingSpec;
import dev.swingby.core.Trajectory;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.About;
import dev.swingby.lab.config.Parameters;
import dev.swingby.lab.figure.Table;
import java.util.List;

/** A three-layer linear model in three dimensions, by SGD at the paper's setting. */
final class SwingByThreeD implements Study {
  private final PaperSetting setting;
  private final ModelSpec spec;
  private final List<Double> factors;
  private final double diversity;

  SwingByThreeD(Parameters p) {
    setting = PaperSetting.read(p, 3, false, 64);
    spec =
        ModelSpec.deepLinear(
            p.whole("depth", 2, 8, 3), p.whole("width", 1, 256, 3), p.positive("init-scale", 0.3));
    factors = p.positives("signal-factors", 1.0, 2.0);
    diversity = p.nonNegative("diversity", 0.05);
  }

  @Override
  public About about() {
    return About.of(
            "Swing-by of a three-layer linear model in three dimensions",
            "Where the mixed entry of the product points from the strong concept to the weak one"
                + " (about a third of the starts), f(x*) first overshoots along the weak concept and"
                + " the test loss falls, rises and falls; where it points the other way, never.")
        .from(
            "Yang et al. 2025, figs. 13, 14",
            "Trained by SGD at mu (1, 2) and (2, 4) the output path swings by the strong concept's"
                + " cluster, and the test loss is not monotone.")
        .observing(4, 6);
  }

  @Override
  public void compute(StudyContext context, Findings findings) throws DivergenceException {
    Table table = SwingFindings.table();
    for (int i = 0; i < factors.size(); i++) {
      context.part(i, factors.size());
      double factor = factors.get(i);
      List<Double> signal = List.of(factor, 2 * factor);
      String name = "mu (%s, %s)".formatted(Table.shown(factor), Table.shown(2 * factor));
      TrainingSpec training = setting.training(2, 1);
      Schedule schedule = SwingFindings.schedule(training);
      SwingRuns runs =
          SwingRuns.train(
              context,
              setting.task(signal, List.of(diversity))::draw,
              spec,
              training,
              schedule,
              setting.seeds());
      SwingRuns.Run chosen = runs.deepest();
      Trajectory flow = chosen.solved(training, schedule);
      findings.figure(SwingFindings.loss("loss-" + (i + 1), name, runs, chosen, flow));
      findings.figure(SwingFindings.path("path-" + (i + 1), name, chosen, flow));
      findings.figure(SwingFindings.mechanism("mechanism-" + (i + 1), name, runs));
      table = SwingFindings.row(table, name, runs);
      findings.check(SwingFindings.swings(name, runs, 0.1));
      findings.check(SwingFindings.none(name, runs, 0.05));
      findings.check(SwingFindings.likeTheory(name, chosen, flow));
      findings.check(
          Check.atMost(
              "training loss only falls: " + name,
              "largest rise of the flow's training loss, of its first value (100 tolerances)",
              SwingRuns.rise(flow.trainLosses()),
              1e-6));
      findings.say(
          "%s: %.0f %% of %d seeds swing; the deepest by %.2g of the first test loss.",
          name, 100 * runs.share(), setting.seeds(), chosen.rise());
    }
    findings.table(table);
  }
}
