package dev.swingby.lab.study;

import dev.swingby.core.DivergenceException;
import dev.swingby.core.Model;
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
import dev.swingby.lab.figure.Series;
import dev.swingby.lab.figure.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Every corner {@code sum_p v_p mu_p e_p} of the hyper-rectangle as a test point: compositions form
 * a hierarchy, {@code u <= v} entry by entry implies {@code loss(u) <= loss(v)}. For one layer from
 * rest that is a theorem: {@code loss(v) = 1/2 sum_p v_p mu_p^2 exp(-2 a_p t)}.
 */
final class Hierarchy implements Study {
  /** A part of a corner's first loss that is worth a name. */
  private static final double WORTH_A_NAME = 0.02;

  /** The standard deviation of PyTorch's initial weights, times the root of the fan-in. */
  private static final double PYTORCH = 1 / Math.sqrt(3);

  private static final int ROWS_PER_EPOCH = 2;

  private final List<Double> signal;
  private final double diversity;
  private final int dimension;
  private final int width;
  private final int samples;
  private final int batch;
  private final double rate;
  private final List<Integer> epochs;
  private final int seeds;
  private final double smallScale;
  private final CornerOrder order;

  Hierarchy(Parameters p) {
    signal = p.positives("signal", 1.0, 2.0, 3.0, 4.0);
    if (signal.size() < 2 || signal.size() > 8) {
      throw p.bad("signal", "two to eight numbers", signal.size());
    }
    order = new CornerOrder(signal.size());
    diversity = p.nonNegative("diversity", 0.5);
    dimension = p.whole("dimension", signal.size(), 256, 64);
    width = p.whole("width", 1, 1024, 64);
    samples = p.whole("samples", 1, 100_000, 5000);
    batch = p.whole("batch", 1, 100_000, 128);
    rate = p.positive("learning-rate", 0.1);
    epochs = p.wholes("epochs", 1, 1000, 1, 3, 5);
    seeds = p.whole("seeds", 2, 10_000, 32);
    smallScale = p.positive("small-scale", 0.05);
  }

  @Override
  public About about() {
    return About.of(
            "The hierarchy of compositions",
            "Among all corners of the concepts' box the loss respects the order of compositions: exactly"
                + " in one layer from rest, and but for a few per cent of a corner's loss in trained"
                + " networks of every kind. The symmetric model from small weights breaks it while it"
                + " swings by.")
        .from(
            "Yang et al. 2025, fig. 7 and the theorem on the one-layer model",
            "A composition's loss is never below that of its parts: over all corners of the concepts'"
                + " box the losses of a trained network follow the order of compositions.")
        .observing(7);
  }

  private record Named(String name, ModelSpec spec, int faster) {}

  /** The paper's network at its rate, the others at a larger one for the same time. */
  private List<Named> models() {
    return List.of(
        new Named("ReLU", mlp(Activation.RELU), 1),
        new Named("GELU", mlp(Activation.GELU), 4),
        new Named("tanh", mlp(Activation.TANH), 4),
        new Named("two-layer linear", ModelSpec.deepLinear(2, width, PYTORCH), 4),
        new Named("symmetric", ModelSpec.symmetric(width, PYTORCH / Math.sqrt(dimension)), 4),
        new Named("one layer", ModelSpec.linear(PYTORCH / Math.sqrt(dimension)), 4));
  }

  private ModelSpec mlp(Activation activation) {
    return ModelSpec.mlp(2, width, activation, PYTORCH);
  }

  @Override
  public void compute(StudyContext context, Findings findings) throws DivergenceException {
    Task task =
        new SimTask(dimension, signal, List.of(diversity), samples, true, false)
            .testedOn(SimTask.Tests.CORNERS)
            .draw(context.seed());
    List<Named> models = models();
    int parts = models.size() + 2;
    Table table =
        Table.of(
            "order",
            "The order of %d corners, %d pairs: medians over %d seeds"
                .formatted(order.corners(), order.pairs().size(), seeds),
            "model",
            "epoch",
            "pairs against it",
            "worst excess",
            "worst seed's");
    for (int i = 0; i < models.size(); i++) {
      context.part(i, parts);
      Named model = models.get(i);
      List<Trajectory> runs = train(context, task, model);
      table = broken(findings, table, model.name, runs);
      if (i == 0) {
        findings.figure(corners(findings, model.name, runs));
        findings.figure(time(model.name, "relu", Axis.linear("time t"), runs));
      }
    }
    context.part(models.size(), parts);
    rest(context, findings);
    context.part(models.size() + 1, parts);
    small(context, findings);
    findings.table(table);
    findings.say(
        "The paper's rate %s belongs to a loss that is averaged over the %d coordinates too: in our time its"
            + " epoch lasts %.2f.",
        rate, dimension, rate * 2 / dimension * stepsPerEpoch());
  }

  private long stepsPerEpoch() {
    return ((long) samples * signal.size() + batch - 1) / batch;
  }

  private int lastEpoch() {
    return epochs.stream().mapToInt(Integer::intValue).max().orElseThrow();
  }

  /** Weights and batches differ by the seed, the points are the same. */
  private List<Trajectory> train(StudyContext context, Task task, Named model)
      throws DivergenceException {
    // The paper's loss is averaged over coordinates too: its rate is 2 / d of ours.
    double eta = rate * 2 / dimension * model.faster;
    long perRow = Math.max(1, stepsPerEpoch() / model.faster / ROWS_PER_EPOCH);
    long steps = perRow * ROWS_PER_EPOCH * lastEpoch();
    TrainingSpec training = TrainingSpec.of(TrainingSpec.Optimizer.SGD, eta, steps, batch);
    List<TrainingBatch.Job> jobs = new ArrayList<>();
    for (int i = 0; i < seeds; i++) {
      jobs.add(
          TrainingBatch.Job.of(
              task,
              model.spec,
              Precision.F32,
              training,
              Schedule.linear(steps, perRow),
              context.seed() + i));
    }
    List<Trajectory> runs = new ArrayList<>();
    for (TrainingBatch.Result result : context.trainAll(jobs)) {
      runs.add(result.orThrow());
    }
    return runs;
  }

  private static int row(int epoch) {
    return epoch * ROWS_PER_EPOCH;
  }

  private Table broken(Findings findings, Table table, String model, List<Trajectory> runs) {
    Table more = table;
    double worst = 0;
    double against = 0;
    for (int epoch : epochs) {
      double[] share = new double[seeds];
      double[] excess = new double[seeds];
      for (int i = 0; i < seeds; i++) {
        CornerOrder.Broken broken = order.at(runs.get(i), row(epoch), Precision.F32.unitRoundoff());
        share[i] = broken.share();
        excess[i] = broken.excess();
      }
      double median = Quartiles.median(excess);
      worst = Math.max(worst, median);
      against = Math.max(against, Quartiles.median(share));
      more = more.row(model, epoch, Quartiles.median(share), median, Quartiles.quantile(1, excess));
    }
    findings.check(
        Check.atMost(
                "hierarchy: " + model,
                "the most by which loss(u) exceeds loss(v), u < v, as a part of v's first loss: median"
                    + " over seeds, worst of the epochs",
                worst,
                WORTH_A_NAME)
            .effect(
                "at most %.1f %% of the pairs stand against the order, by at most %.2g %%",
                100 * against, 100 * worst));
    return more;
  }

  /** The losses of all corners at the epochs, as in the paper's figure. */
  private Figure corners(Findings findings, String model, List<Trajectory> runs) {
    List<Integer> corners = order.bySize();
    Figure figure =
        Figure.of(
            "corners",
            "Loss at every corner: %s.".formatted(model),
            "Corners in the order of the number of concepts they compose; the last is the composition of"
                + " all. Median and quartiles over %d seeds.".formatted(seeds),
            Axis.linear("corner (see the table)"),
            Axis.fromZero("loss"));
    List<String> head = new ArrayList<>(List.of("no.", "corner", "concepts"));
    epochs.forEach(epoch -> head.add("epoch " + epoch));
    Table table =
        Table.of("corners", "Median loss at every corner: " + model, head.toArray(String[]::new));
    double[] x = new double[corners.size()];
    List<Quartiles> at = new ArrayList<>();
    for (int e = 0; e < epochs.size(); e++) {
      int row = row(epochs.get(e));
      List<double[]> losses = new ArrayList<>();
      for (Trajectory run : runs) {
        losses.add(corners.stream().mapToDouble(v -> run.pointLoss(row, order.point(v))).toArray());
      }
      at.add(Quartiles.of(losses));
    }
    for (int i = 0; i < x.length; i++) {
      x[i] = i + 1;
      List<Object> cells = new ArrayList<>();
      cells.add(i + 1);
      cells.add(order.name(corners.get(i)));
      cells.add(Integer.bitCount(corners.get(i)));
      for (Quartiles q : at) {
        cells.add(q.median()[i]);
      }
      table = table.row(cells.toArray());
    }
    for (int e = 0; e < epochs.size(); e++) {
      String name = "epoch " + epochs.get(e);
      figure =
          figure
              .with(at.get(e).series(name, x, e))
              .with(Series.points(name + ": corners", x, at.get(e).median()).in(e).unlisted());
    }
    findings.table(table);
    return figure;
  }

  private Figure time(String model, String file, Axis axis, List<Trajectory> runs) {
    Figure figure =
        Figure.of(
            "time-" + file,
            "Loss by the number of composed concepts: %s.".formatted(model),
            "The mean over the corners with so many concepts; median and quartiles over %d seeds."
                .formatted(runs.size()),
            axis,
            Axis.fromZero("loss"));
    for (int count = 1; count <= signal.size(); count++) {
      int size = count;
      Quartiles q = Quartiles.of(runs.stream().map(run -> order.mean(run, size)).toList());
      String name = count == 1 ? "1 concept" : count + " concepts";
      figure = figure.with(q.series(name, runs.getFirst().times(), count - 1));
    }
    return figure;
  }

  /** One layer from rest: a theorem, and its closed form. */
  private void rest(StudyContext context, Findings findings) throws DivergenceException {
    int d = signal.size();
    Task task =
        SimTask.population(d, signal, diversity)
            .testedOn(SimTask.Tests.CORNERS)
            .draw(context.seed());
    TrainingSpec training = TrainingSpec.gradientDescent(0.001, 4000);
    Model start = Model.zeros(ModelSpec.linear(0), d, Precision.F64);
    Agreement.Both both = Agreement.both(context, task, start, training);
    double fine = Agreement.both(context, task, start, Agreement.halved(training)).distance(0);
    findings.check(Agreement.slope("one layer from rest", both.distance(0), fine));
    double share = 0;
    for (int row = 0; row < both.simulated().rows(); row++) {
      share = Math.max(share, order.at(both.simulated(), row, 0x1p-53).share());
    }
    findings.check(
        Check.atMost(
            "hierarchy: one layer from rest",
            "the share of pairs u < v with loss(u) > loss(v), at the worst time",
            share,
            0));
  }

  /** The symmetric model from small weights swings by, and breaks the order. */
  private void small(StudyContext context, Findings findings) throws DivergenceException {
    int d = signal.size();
    List<TrainingBatch.Job> jobs = new ArrayList<>();
    Task task =
        SimTask.population(d, signal, 0.05).testedOn(SimTask.Tests.CORNERS).draw(context.seed());
    for (int i = 0; i < seeds; i++) {
      jobs.add(
          TrainingBatch.Job.of(
              task,
              ModelSpec.symmetric(d, smallScale),
              Precision.F64,
              TrainingSpec.gradientDescent(0.005, 3000),
              Schedule.linear(3000, 15),
              context.seed() + i));
    }
    List<Trajectory> runs = new ArrayList<>();
    double[] worst = new double[seeds];
    for (TrainingBatch.Result result : context.trainAll(jobs)) {
      Trajectory t = result.orThrow();
      for (int row = 0; row < t.rows(); row++) {
        worst[runs.size()] = Math.max(worst[runs.size()], order.at(t, row, 0x1p-53).excess());
      }
      runs.add(t);
    }
    findings.figure(
        time(
            "symmetric, from weights of scale " + smallScale,
            "symmetric",
            Axis.log("time t"),
            runs));
    double median = Quartiles.median(worst);
    findings.check(
        Check.atLeast(
                "broken while swinging by",
                "symmetric from small weights and without diversity: the worst excess over all times,"
                    + " median over seeds",
                median,
                WORTH_A_NAME)
            .effect(
                String.format(
                    Locale.ROOT, "%.2g of a corner's first loss in the median seed", median)));
  }
}
