package dev.swingby.lab.study;

import dev.swingby.analytic.event.TurningPoint;
import dev.swingby.core.ModelSpec;
import dev.swingby.core.Schedule;
import dev.swingby.core.SimTask;
import dev.swingby.core.Task;
import dev.swingby.core.TrainingBatch;
import dev.swingby.core.TrainingSpec;
import dev.swingby.core.Trajectory;
import dev.swingby.kernels.Activation;
import dev.swingby.kernels.Precision;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.check.LearningTimes;
import dev.swingby.lab.config.About;
import dev.swingby.lab.config.Parameters;
import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Series;
import dev.swingby.lab.figure.Table;
import java.util.ArrayList;
import java.util.List;

/** Swings, several descents and late concepts of every kind of model on one task. */
final class EveryModel implements Study {
  /** Rises below this fraction of the first loss are not told from the wriggles of ReLU kinks. */
  private static final double PROMINENCE = 1e-3;

  private static final int ROWS = 400;

  private final List<Double> signal;
  private final double diversity;
  private final int samples;
  private final int width;
  private final double rate;
  private final double time;
  private final int seeds;

  EveryModel(Parameters p) {
    signal = SymmetricSetting.distinct(p, "signal", p.positives("signal", 1.0, 1.5, 2.2));
    diversity = p.nonNegative("diversity", 0.05);
    samples = p.whole("samples", 1, 10_000, 16);
    width = p.whole("width", 1, 1024, 32);
    rate = p.positive("learning-rate", 0.03);
    time = p.positive("time", 60);
    seeds = p.whole("seeds", 2, 10_000, 64);
    if (signal.size() < 2) {
      throw p.bad("signal", "at least two", signal);
    }
  }

  @Override
  public About about() {
    return About.of(
            "Swings, descents and late concepts of every model",
            "What theory shows for the symmetric model is seen in every model of more than one layer: the"
                + " test loss of some starts rises on the way, of fewer starts more than once, and a concept"
                + " may come very late. In one layer the loss only falls.")
        .from(
            "Yang et al. 2025, figs. 5, 8, 10, 12 and 13",
            "Swing-by, multiple descent and failure are not particular to the solvable model.")
        .observing(4, 5, 6, 8);
  }

  /** A model and whether anything makes its loss rise. */
  private record Named(String name, ModelSpec spec, boolean swings) {}

  private List<Named> models() {
    int d = signal.size();
    return List.of(
        new Named("one layer", ModelSpec.linear(0.05), false),
        new Named("symmetric", ModelSpec.symmetric(d, 0.1), true),
        new Named("two-layer linear", ModelSpec.deepLinear(2, d, 0.1), true),
        new Named("three-layer linear", ModelSpec.deepLinear(3, d, 0.3), true),
        new Named("four-layer ReLU", ModelSpec.mlp(4, width, Activation.RELU, 0.5), true),
        new Named("four-layer GELU", ModelSpec.mlp(4, width, Activation.GELU, 1), true),
        new Named("four-layer tanh", ModelSpec.mlp(4, width, Activation.TANH, 0.3), true));
  }

  /** What was counted over the starts of a model. */
  private static final class Count {
    private int learned;
    private int ordered;
    private int swings;
    private int several;
    private int stuck;
    private double deepest;
    private Trajectory shown;

    private Count(Trajectory first) {
      shown = first;
    }

    private void add(Task task, Trajectory t) {
      Task.Concepts concepts = task.concepts().orElseThrow();
      int count = concepts.count();
      boolean inOrder = true;
      int known = 0;
      double before = 0;
      for (int k = count - 1; k >= 0; k--) {
        double at = LearningTimes.of(concepts, t, k);
        known += at < 0 ? 0 : 1;
        inOrder &= at >= before;
        before = at;
      }
      learned += known == count ? 1 : 0;
      stuck += known > 0 && known < count ? 1 : 0;
      List<TurningPoint> points =
          TurningPoint.ofCurve(t.times(), t.testLosses(), PROMINENCE).stream()
              // Late dips of a loss that is nearly gone are deep in proportion and mean nothing.
              .filter(point -> point.loss() > 0.01 * t.testLoss(0))
              .toList();
      int descents = TurningPoint.descents(points);
      ordered += known == count && inOrder ? 1 : 0;
      swings += descents > 1 ? 1 : 0;
      several += descents > 2 ? 1 : 0;
      double depth = TurningPoint.depth(points);
      if (depth > deepest) {
        deepest = depth;
        shown = t;
      }
    }
  }

  @Override
  public void compute(StudyContext context, Findings findings) {
    Task task =
        new SimTask(signal.size(), signal, List.of(diversity), samples, false, false)
            .draw(context.seed());
    List<Named> models = models();
    Table table =
        Table.of(
            "models",
            "%d starts of each model, until t = %s".formatted(seeds, Table.shown(time)),
            "model",
            "learn all concepts",
            "of these in order of signal",
            "loss rises on the way",
            "rises more than once",
            "deepest dip",
            "some concepts, not all");
    Figure figure =
        Figure.of(
            "loss",
            "The deepest swing of each model.",
            "Test loss over its first value, of the start whose loss dips deepest before it rises.",
            Axis.log("time t"),
            Axis.fromZero("test loss / first"));
    int severalKinds = 0;
    for (int i = 0; i < models.size(); i++) {
      context.part(i, models.size());
      Named model = models.get(i);
      List<Trajectory> runs = train(context, task, model.spec);
      if (runs.isEmpty()) {
        findings.say("All runs of %s diverged.", model.name);
        continue;
      }
      Count count = new Count(runs.getFirst());
      runs.forEach(t -> count.add(task, t));
      severalKinds += count.several > 0 ? 1 : 0;
      double n = runs.size();
      table =
          table.row(
              model.name,
              count.learned / n,
              count.ordered / (double) Math.max(1, count.learned),
              count.swings / n,
              count.several / n,
              count.deepest,
              count.stuck / n);
      double first = count.shown.testLoss(0);
      double[] loss = count.shown.testLosses();
      for (int row = 0; row < loss.length; row++) {
        loss[row] /= first;
      }
      figure =
          figure.with(
              Series.line(model.name, count.shown.times(), loss).in(i == 0 ? Series.INK : i - 1));
      checks(findings, model, count, runs.size());
    }
    findings.figure(figure);
    findings.table(table);
    findings.say(
        "%d of the %d kinds of models have starts whose test loss rises more than once.",
        severalKinds, models.size());
    findings.say(
        "Concepts as near in signal as these are often learned out of order (see the table);"
            + " order-by-signal has the order at the paper's setting.");
    findings.say(
        "Whether a concept that is not learned by t = %s comes later is answered for the symmetric model"
            + " by failure; for networks it is open.",
        Table.shown(time));
    findings.check(
        Check.atLeast(
            "several descents are not rare in kind",
            "kinds of models with a start whose test loss rises more than once",
            severalKinds,
            3));
  }

  private List<Trajectory> train(StudyContext context, Task task, ModelSpec spec) {
    long steps = Math.max(1, Math.round(time / rate));
    List<TrainingBatch.Job> jobs = new ArrayList<>();
    for (int i = 0; i < seeds; i++) {
      jobs.add(
          TrainingBatch.Job.of(
              task,
              spec,
              Precision.F32,
              TrainingSpec.gradientDescent(rate, steps),
              Schedule.linear(steps, Math.max(1, steps / ROWS)),
              context.seed() + i));
    }
    return context.trainAll(jobs).stream()
        .filter(result -> result.divergence().isEmpty())
        .map(TrainingBatch.Result::trajectory)
        .toList();
  }

  private static void checks(Findings findings, Named model, Count count, int runs) {
    String rises = "the share of starts whose test loss rises on the way";
    double share = count.swings / (double) runs;
    String effect = "%d of %d; the deepest dip is %.1f %%";
    findings.check(
        (model.swings
                ? Check.atLeast(model.name + " swings", rises, share, 0.05)
                : Check.atMost(model.name + " only falls", rises, share, 0))
            .effect(effect, count.swings, runs, 100 * count.deepest));
  }
}
