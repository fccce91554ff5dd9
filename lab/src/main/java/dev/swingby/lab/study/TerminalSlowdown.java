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
import dev.swingby.kernels.Precision;
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
import java.util.Locale;

/**
 * How fast the test loss falls in the end: at twice the slowest rate of the error of W near the
 * identity, which is {@code a} in one layer, {@code L a} in L balanced layers, {@code 4 a} in the
 * symmetric model (linearised: {@code dE_ij/dt = -2 (a_i + a_j) E_ij}).
 */
final class TerminalSlowdown implements Study {
  /** Rows of a small run, even in time. */
  private static final int ROWS = 400;

  /** Of the first loss: below it the slowest concept is all that is left. */
  private static final double TAIL = 1e-3;

  private final PaperSetting setting;
  private final OrderRuns.Case of;
  private final double scale;

  TerminalSlowdown(Parameters p) {
    setting = PaperSetting.read(p, 64, true, 32);
    List<Double> signal = p.positives("signal", 1.0, 2.0);
    double sigma = p.nonNegative("diversity", 0.05);
    scale = p.positive("small-scale", 0.1);
    if (signal.size() != 2 || signal.get(0) >= signal.get(1)) {
      throw p.bad("signal", "two numbers, the smaller first", signal);
    }
    of = new OrderRuns.Case(signal, List.of(sigma, sigma));
  }

  @Override
  public About about() {
    return About.of(
            "Learning slows down towards its end",
            "In the end the test loss falls at the rate of the slowest concept: 2 a_1 in one layer,"
                + " a third of its first rate; 2 L a_1 in L linear layers, 8 a_1 in the symmetric"
                + " model from small weights. ReLU, GELU and tanh networks slow down more: to a loss"
                + " that stays.")
        .from(
            "Yang et al. 2025, fig. 2 and the theorem on the one-layer model",
            "The output's approach to the composed point slows down as it nears it.")
        .observing(3);
  }

  /** A decay: when, and the test loss as a part of its first value. */
  private record Decay(double[] time, double[] loss) {
    static Decay of(double[] time, double[] testLoss) {
      return new Decay(time, Arrays.stream(testLoss).map(v -> v / testLoss[0]).toArray());
    }

    /** The rate -d ln L / dt, by least squares over the rows with a loss between two levels. */
    double rate(double high, double low) {
      double n = 0;
      double t = 0;
      double y = 0;
      double tt = 0;
      double ty = 0;
      for (int i = 0; i < loss.length && (loss[i] >= low || n == 0); i++) {
        if (loss[i] < high && loss[i] >= low) {
          double log = Math.log(loss[i]);
          n++;
          t += time[i];
          y += log;
          tt += time[i] * time[i];
          ty += time[i] * log;
        }
      }
      return n < 3 ? Double.NaN : -(n * ty - t * y) / (n * tt - t * t);
    }

    /** The rate between rows (0 before the first two). */
    double[] rates() {
      double[] rates = new double[loss.length];
      for (int i = 1; i < rates.length; i++) {
        rates[i] = Math.log(loss[i - 1] / loss[i]) / (time[i] - time[i - 1]);
      }
      rates[0] = rates[1];
      return rates;
    }
  }

  @Override
  public void compute(StudyContext context, Findings findings) throws DivergenceException {
    Table table =
        Table.of(
            "rates",
            "The rate of the test loss, -d ln L / dt, over seeds",
            "model",
            "at first",
            "in the end",
            "predicted");
    context.part(0, 5);
    table = oneLayer(context, findings, table);
    context.part(1, 5);
    table = small(context, findings, table);
    OrderRuns runs = new OrderRuns(context, setting);
    List<OrderModels.Named> networks = new ArrayList<>();
    networks.add(OrderModels.twoLayers().get(1));
    networks.addAll(OrderModels.others(setting.dimension()).subList(1, 3));
    Figure figure =
        Figure.of(
            "networks",
            "Test loss of networks.",
            "As a part of its first value; median and quartiles over %d seeds. They level off: the"
                    .formatted(setting.seeds())
                + " training points do not say all about the composed one.",
            Axis.linear("time t = learning rate x steps"),
            Axis.log("test loss / first test loss"));
    for (int i = 0; i < networks.size(); i++) {
      context.part(2 + i, 5);
      ConceptRuns network = runs.seeds(networks.get(i), of);
      table = network(findings, table, networks.get(i).name(), network);
      figure =
          figure.with(
              Quartiles.of(decays(network).stream().map(Decay::loss).toList())
                  .series(networks.get(i).name(), network.time(), i));
    }
    findings.figure(figure);
    findings.table(table);
  }

  private static List<Decay> decays(ConceptRuns runs) {
    return runs.runs().stream().map(run -> Decay.of(runs.time(), run.testLoss())).toList();
  }

  private static String quartiles(double[] values) {
    return String.format(
        Locale.ROOT,
        "%.3g [%.3g, %.3g]",
        Quartiles.median(values),
        Quartiles.quantile(0.25, values),
        Quartiles.quantile(0.75, values));
  }

  /** At the paper's setting: from 2 sum mu^2 a / sum mu^2 to 2 a_1. */
  private Table oneLayer(StudyContext context, Findings findings, Table table)
      throws DivergenceException {
    TrainingSpec training = setting.training(2, 1);
    ConceptRuns runs =
        ConceptRuns.train(
            context,
            setting.task(of.signal(), of.diversity()),
            OrderModels.oneLayer(setting.dimension()).spec(),
            training,
            Schedule.linear(training.steps(), Math.max(1, training.steps() / 160)),
            setting.seeds());
    double predicted = 2 * of.rates()[0];
    double[] early = new double[setting.seeds()];
    double[] late = new double[setting.seeds()];
    List<double[]> rates = new ArrayList<>();
    for (int i = 0; i < late.length; i++) {
      Decay decay = decays(runs).get(i);
      early[i] = decay.rate(1.5, 0.25);
      late[i] = decay.rate(1e-2, 1e-4);
      rates.add(decay.rates());
    }
    double[] theory = solved(runs);
    double[] level = new double[theory.length];
    Arrays.fill(level, predicted);
    findings.figure(
        Figure.of(
                "one-layer",
                "The rate at which the test loss falls: one layer.",
                "-d ln L / dt, median and quartiles over %d seeds. Dashed: the median of their theory, and 2 a1."
                    .formatted(setting.seeds()),
                Axis.linear("time t = learning rate x steps"),
                Axis.fromZero("rate of the test loss"))
            .with(Quartiles.of(rates).series("one layer", runs.time(), 0))
            .with(
                Series.dashed("theory", runs.time(), theory),
                Series.dashed("2 a1", runs.time(), level).unlisted()));
    findings.check(fitted("one layer", late, predicted, 0.05));
    double[] ratio = new double[late.length];
    Arrays.setAll(ratio, i -> late[i] / early[i]);
    findings.check(
        Check.atMost(
                "slows: one layer",
                "rate in the end over the rate while a quarter of the loss is left (upper quartile)",
                Quartiles.quantile(0.75, ratio),
                0.5)
            .effect("the rate falls to %.2f of what it was (median)", Quartiles.median(ratio)));
    findings.say(
        "One layer: the test loss falls at rate %.3g in the end (median of %d seeds; 2 a1 = %.3g),"
            + " from %.3g at first.",
        Quartiles.median(late), setting.seeds(), predicted, Quartiles.median(early));
    return table.row(
        "one layer",
        quartiles(early),
        quartiles(late),
        String.format(Locale.ROOT, "2 a1 = %.4g", predicted));
  }

  /** The median rate of the test loss of every seed's theory. */
  private double[] solved(ConceptRuns runs) {
    List<double[]> rates = new ArrayList<>();
    for (ConceptRuns.Run run : runs.runs()) {
      double[][] f = OrderRuns.solved(runs.time(), run, of.signal());
      double[] loss = new double[runs.time().length];
      for (int row = 0; row < loss.length; row++) {
        for (int k = 0; k < 2; k++) {
          loss[row] += Math.pow(f[k][row] - of.signal().get(k), 2) / 2;
        }
      }
      rates.add(new Decay(runs.time(), loss).rates());
    }
    return Quartiles.of(rates).median();
  }

  private static Check fitted(String name, double[] late, double predicted, double bound) {
    double[] off = Arrays.stream(late).map(v -> Math.abs(v / predicted - 1)).toArray();
    return Check.atMost(
            "rate in the end: " + name,
            "fitted rate of the test loss against the slowest concept's, relative, upper quartile",
            Quartiles.quantile(0.75, off),
            bound)
        .effect("fitted %.4g (median), predicted %.4g", Quartiles.median(late), predicted);
  }

  /** Symmetric and deep linear models from small weights, on the population in two dimensions. */
  private Table small(StudyContext context, Findings findings, Table before)
      throws DivergenceException {
    Table table = before;
    Task task = SimTask.population(2, of.signal(), of.diversity().getFirst()).draw(context.seed());
    double a = of.rates()[0];
    Figure figure =
        Figure.of(
            "linear",
            "The last decay of linear models.",
            "Test loss as a part of its first value, from when it is below a thousandth; median and"
                + " quartiles. Dashed: the predicted exponent.",
            Axis.linear("a1 x (time since the loss was a thousandth)"),
            Axis.log("test loss / first test loss"));
    ModelSpec[] specs = {
      ModelSpec.symmetric(2, scale),
      ModelSpec.deepLinear(2, 8, 2 * scale),
      ModelSpec.deepLinear(3, 8, 4 * scale)
    };
    String[] names = {"symmetric", "two linear layers", "three linear layers"};
    double[] factors = {8, 4, 6};
    // Small against the fastest rate, so that the step does not change the exponent.
    double eta = 0.02 / of.rates()[1];
    for (int m = 0; m < specs.length; m++) {
      context.at((double) m / specs.length);
      TrainingSpec training = TrainingSpec.gradientDescent(eta, Math.round(40 / a / eta));
      List<Decay> decays = new ArrayList<>();
      for (Trajectory t : trained(context, task, specs[m], training)) {
        decays.add(Decay.of(t.times(), t.testLosses()));
      }
      double[] early = decays.stream().mapToDouble(d -> d.rate(0.9, 0.4)).toArray();
      double[] late = decays.stream().mapToDouble(d -> d.rate(1e-5, 1e-9)).toArray();
      findings.check(fitted(names[m], late, factors[m] * a, 0.1));
      table =
          table.row(
              names[m],
              quartiles(early),
              quartiles(late),
              String.format(Locale.ROOT, "%.0f a1 = %.4g", factors[m], factors[m] * a));
      figure = figure.with(tails(decays, a).series(names[m], axis(), m));
      double factor = factors[m];
      double[] ideal = Arrays.stream(axis()).map(t -> TAIL * Math.exp(-factor * t)).toArray();
      Series line = Series.dashed(m == 0 ? "predicted" : "predicted " + (m + 1), axis(), ideal);
      figure = figure.with(m == 0 ? line : line.unlisted());
    }
    findings.figure(figure);
    return table;
  }

  private static double[] axis() {
    double[] t = new double[100];
    Arrays.setAll(t, i -> 2.5 * i / (t.length - 1));
    return t;
  }

  /** The losses over {@link #axis}, each from when it falls below {@link #TAIL}. */
  private static Quartiles tails(List<Decay> decays, double a) {
    List<double[]> tails = new ArrayList<>();
    for (Decay decay : decays) {
      int from = decay.loss().length - 1;
      while (from > 0 && decay.loss()[from - 1] < TAIL) {
        from--;
      }
      double[] tail = new double[axis().length];
      int row = from;
      for (int i = 0; i < tail.length; i++) {
        double t = decay.time()[from] + axis()[i] / a;
        while (row + 1 < decay.time().length && decay.time()[row + 1] <= t) {
          row++;
        }
        tail[i] = decay.loss()[row];
      }
      tails.add(tail);
    }
    return Quartiles.of(tails);
  }

  private List<Trajectory> trained(
      StudyContext context, Task task, ModelSpec spec, TrainingSpec training)
      throws DivergenceException {
    List<TrainingBatch.Job> jobs = new ArrayList<>();
    Schedule schedule = Schedule.linear(training.steps(), Math.max(1, training.steps() / ROWS / 4));
    for (int i = 0; i < setting.seeds(); i++) {
      Model start = Model.gaussian(spec, 2, Precision.F64, context.seed() + i);
      jobs.add(new TrainingBatch.Job(task, start, training, schedule, i));
    }
    return context.train(jobs);
  }

  /** Measured only: no theory says where it ends. */
  private Table network(Findings findings, Table table, String name, ConceptRuns runs) {
    List<Decay> decays = decays(runs);
    double[] early = decays.stream().mapToDouble(d -> d.rate(1.5, 0.4)).toArray();
    double end = runs.time()[runs.time().length - 1];
    double[] late = new double[early.length];
    double[] floor = new double[early.length];
    for (int i = 0; i < late.length; i++) {
      Decay decay = decays.get(i);
      int half = decay.time().length - 1;
      while (half > 0 && decay.time()[half] > 0.8 * end) {
        half--;
      }
      int last = decay.time().length - 1;
      late[i] = Math.log(decay.loss()[half] / decay.loss()[last]) / (end - decay.time()[half]);
      floor[i] = decay.loss()[last];
    }
    double[] ratio = new double[late.length];
    Arrays.setAll(ratio, i -> late[i] / early[i]);
    findings.check(
        Check.atMost(
                "slows: " + name,
                "rate over the last fifth of the time over the rate at first (upper quartile)",
                Quartiles.quantile(0.75, ratio),
                0.5)
            .effect(
                "from %.3g to %.3g (medians); %.2g of the first test loss is left",
                Quartiles.median(early), Quartiles.median(late), Quartiles.median(floor)));
    return table.row(name, quartiles(early), quartiles(late), "measured only");
  }
}
