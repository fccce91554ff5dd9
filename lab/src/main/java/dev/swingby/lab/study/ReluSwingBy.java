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
import dev.swingby.lab.config.About;
import dev.swingby.lab.config.Parameters;
import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Heat;
import dev.swingby.lab.figure.Series;
import dev.swingby.lab.figure.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The swing-by of ReLU networks over depth and the scale of the initial weights. */
final class ReluSwingBy implements Study {
  /** Rises below this fraction of the first loss are not told from the wriggles of ReLU kinks. */
  private static final double PROMINENCE = 1e-3;

  /** A dip of the test loss below this fraction of the maximum after it is not worth a name. */
  private static final double WORTH_A_NAME = 0.02;

  /** A network has learned when this part of its first test loss is left. */
  private static final double LEARNED = 0.1;

  private static final double[] LEVELS = {0.02, 0.1, 0.2, 0.3};

  private final List<Double> signal;
  private final double diversity;
  private final int samples;
  private final int width;
  private final List<Integer> depths;
  private final List<Double> scales;
  private final int chosenDepth;
  private final double chosenScale;
  private final double rate;
  private final double time;
  private final int seeds;

  ReluSwingBy(Parameters p) {
    signal = SymmetricSetting.distinct(p, "signal", p.positives("signal", 1.0, 2.0));
    diversity = p.nonNegative("diversity", 0.05);
    samples = p.whole("samples", 1, 10_000, 16);
    width = p.whole("width", 1, 1024, 32);
    depths = p.wholes("depths", 2, 12, 2, 3, 4, 5, 6);
    scales = p.positives("scales", 0.2, 0.3, 0.45, 0.7, 1.0);
    chosenDepth = p.whole("depth", 2, 12, 4);
    chosenScale = p.positive("init-scale", 0.3);
    rate = p.positive("learning-rate", 0.05);
    time = p.positive("time", 40);
    seeds = p.whole("seeds", 2, 10_000, 32);
    if (depths.size() < 2 || scales.size() < 2) {
      throw p.bad("depths", "at least two depths and two scales", depths);
    }
  }

  @Override
  public About about() {
    return About.of(
            "Swing-by of ReLU networks over depth and initial scale",
            "ReLU networks swing by as the linear theory's model does, though no theory covers them: the"
                + " deeper the network and the smaller its initial weights, the deeper the swing. With two"
                + " layers there is none.")
        .from(
            "Yang et al. 2025, fig. 12 and section 4",
            "The test loss of nonlinear networks is not monotonic either: a four-layer ReLU network"
                + " swings by the cluster of the strongest concept.")
        .observing(6, 4);
  }

  @Override
  public void compute(StudyContext context, Findings findings) {
    Task task =
        new SimTask(signal.size(), signal, List.of(diversity), samples, false, false)
            .draw(context.seed());
    context.part(0, 8);
    chosen(context, findings, task);
    int cells = depths.size() * scales.size();
    double[] depth = new double[cells];
    double[] learned = new double[cells];
    List<Double> ascending = scales.stream().sorted().toList();
    List<Integer> layers = depths.stream().sorted().toList();
    Table table =
        Table.of(
            "swings",
            "Swings of %d networks each".formatted(seeds),
            "depth",
            "initial scale",
            "share that learns",
            "share that swings",
            "lower quartile",
            "median depth",
            "upper quartile");
    for (int row = 0; row < layers.size(); row++) {
      context.part(row + 1, layers.size() + 1);
      List<TrainingBatch.Job> jobs = new ArrayList<>();
      for (double scale : ascending) {
        jobs.addAll(jobs(context, task, layers.get(row), scale));
      }
      List<TrainingBatch.Result> results = context.trainAll(jobs);
      for (int column = 0; column < ascending.size(); column++) {
        int cell = row * ascending.size() + column;
        double[] swings = new double[seeds];
        int learners = 0;
        for (int i = 0; i < seeds; i++) {
          TrainingBatch.Result result = results.get(column * seeds + i);
          // Networks that diverge have not learned.
          boolean learns = result.divergence().isEmpty() && learns(result.trajectory());
          swings[i] = learns ? depth(result.trajectory()) : Double.NaN;
          learners += learns ? 1 : 0;
        }
        double[] some = Arrays.stream(swings).filter(v -> !Double.isNaN(v)).toArray();
        learned[cell] = learners / (double) seeds;
        depth[cell] = learned[cell] < 0.5 ? Double.NaN : Quartiles.median(some);
        long swinging = Arrays.stream(some).filter(v -> v > 0).count();
        table =
            table.row(
                layers.get(row),
                ascending.get(column),
                learned[cell],
                swinging / (double) Math.max(1, some.length),
                Quartiles.quantile(0.25, some),
                Quartiles.median(some),
                Quartiles.quantile(0.75, some));
      }
    }
    findings.figure(map(ascending, layers, depth));
    findings.say(
        "Of %d networks of depth %d to %d at %d initial scales, those that learn swing by %.0f %% in the"
            + " median at the deepest cell of the map.",
        seeds * depth.length,
        layers.getFirst(),
        layers.getLast(),
        ascending.size(),
        100 * Arrays.stream(depth).filter(v -> v >= 0).max().orElse(0));
    findings.table(table);
    checks(findings, ascending, layers, depth);
  }

  private List<TrainingBatch.Job> jobs(StudyContext context, Task task, int depth, double scale) {
    long steps = Math.max(1, Math.round(time / rate));
    List<TrainingBatch.Job> jobs = new ArrayList<>();
    for (int i = 0; i < seeds; i++) {
      jobs.add(
          TrainingBatch.Job.of(
              task,
              ModelSpec.mlp(depth, width, Activation.RELU, scale),
              Precision.F32,
              TrainingSpec.gradientDescent(rate, steps),
              Schedule.linear(steps, Math.max(1, steps / 200)),
              context.seed() + i));
    }
    return jobs;
  }

  private static boolean learns(Trajectory t) {
    return t.testLoss(t.rows() - 1) < LEARNED * t.testLoss(0);
  }

  private static double depth(Trajectory t) {
    return TurningPoint.depth(
        TurningPoint.ofCurve(t.times(), t.testLosses(), PROMINENCE).stream()
            // Late dips of a loss that is nearly gone are deep in proportion and mean nothing.
            .filter(point -> point.loss() > 0.01 * t.testLoss(0))
            .toList());
  }

  private void chosen(StudyContext context, Findings findings, Task task) {
    List<Trajectory> runs = new ArrayList<>();
    for (TrainingBatch.Result result :
        context.trainAll(jobs(context, task, chosenDepth, chosenScale))) {
      if (result.divergence().isEmpty()) {
        runs.add(result.trajectory());
      }
    }
    if (runs.isEmpty()) {
      findings.say("All networks of depth %d and scale %s diverged.", chosenDepth, chosenScale);
      return;
    }
    runs.sort(Comparator.comparingDouble(ReluSwingBy::depth));
    Trajectory middle = runs.get(runs.size() / 2);
    long swinging = runs.stream().filter(t -> depth(t) >= WORTH_A_NAME).count();
    findings.figure(
        Figure.of(
                "loss",
                "Test loss of %d ReLU networks of depth %d.".formatted(runs.size(), chosenDepth),
                "Median and quartiles over seeds (which swing at different times), and the network whose"
                    + " swing is of median depth; initial scale %s.".formatted(chosenScale),
                Axis.linear("time t"),
                Axis.fromZero("test loss"))
            .with(
                Quartiles.of(runs.stream().map(Trajectory::testLosses).toList())
                    .series("all networks", middle.times(), 0))
            .with(Series.line("one network", middle.times(), middle.testLosses()).in(1)));
    findings.check(
        Check.atLeast(
                "networks swing",
                "the share of networks of the chosen depth and scale whose test loss dips by 2 % or more",
                swinging / (double) seeds,
                0.5)
            .effect(
                "%d of %d networks; the median dip is %.0f %%",
                swinging, seeds, 100 * depth(middle)));
  }

  private Figure map(List<Double> ascending, List<Integer> layers, double[] depth) {
    return Figure.of(
            "depth",
            "Depth of the swing.",
            "Median over %d seeds of the rise from the deepest minimum of the test loss, as a part of the"
                    .formatted(seeds)
                + " maximum after it; 0: the loss only falls. Where half of the networks have not learned"
                + " by t = %s there is no cell.".formatted(time),
            Axis.log("scale of the initial weights, times the root of the fan-in"),
            Axis.linear("depth (weight matrices)"))
        .over(
            new Heat(
                "depth of the swing",
                ascending.stream().mapToDouble(Double::doubleValue).toArray(),
                layers.stream().mapToDouble(Integer::doubleValue).toArray(),
                depth,
                LEVELS));
  }

  /** Where both neighbours have learned: deeper networks and smaller weights swing deeper. */
  private void checks(
      Findings findings, List<Double> ascending, List<Integer> layers, double[] depth) {
    int columns = ascending.size();
    List<Double> byScale = new ArrayList<>();
    List<Double> byDepth = new ArrayList<>();
    for (int row = 0; row < layers.size(); row++) {
      for (int column = 0; column < columns; column++) {
        double here = depth[row * columns + column];
        double larger = column + 1 < columns ? depth[row * columns + column + 1] : Double.NaN;
        double deeper = row + 1 < layers.size() ? depth[(row + 1) * columns + column] : Double.NaN;
        if (!Double.isNaN(here - larger) && Math.max(here, larger) > WORTH_A_NAME) {
          byScale.add(here - larger);
        }
        if (!Double.isNaN(here - deeper) && Math.max(here, deeper) > WORTH_A_NAME) {
          byDepth.add(deeper - here);
        }
      }
    }
    if (layers.getFirst() == 2) {
      double two = Arrays.stream(depth).limit(columns).filter(v -> v > 0).max().orElse(0);
      findings.check(
          Check.atMost(
              "two layers do not swing",
              "the largest median depth of the swing of two-layer networks, over initial scales",
              two,
              WORTH_A_NAME));
    }
    findings.check(neighbours("smaller weights swing deeper", "scales", byScale));
    findings.check(neighbours("deeper networks swing deeper", "depths", byDepth));
  }

  private static Check neighbours(String name, String of, List<Double> differences) {
    long right = differences.stream().filter(v -> v > 0).count();
    return Check.atLeast(
            name,
            "the share of neighbouring %s (of cells with a swing) in which the median depth grows"
                .formatted(of),
            right / (double) differences.size(),
            0.8)
        .effect("%d of %d neighbours", right, differences.size());
  }
}
