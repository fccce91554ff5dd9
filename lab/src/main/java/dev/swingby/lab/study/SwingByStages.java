package dev.swingby.lab.study;

import dev.swingby.analytic.event.TurningPoint;
import dev.swingby.core.DivergenceException;
import dev.swingby.core.Model;
import dev.swingby.core.Task;
import dev.swingby.core.TrainingSpec;
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
import org.ejml.data.DMatrixRMaj;

/**
 * The symmetric model of two concepts from positive weights, stage by stage: entries of W, test and
 * training loss, the path of the composed point and those of the training centres.
 */
final class SwingByStages implements Study {
  private static final int ROWS = 800;

  private final SymmetricSetting setting;
  private final int seeds;
  private final double rate;

  SwingByStages(Parameters p) {
    List<Double> signal = p.positives("signal", 1.0, 2.0);
    if (signal.size() != 2 || signal.get(0) >= signal.get(1)) {
      throw p.bad("signal", "two numbers, the smaller first", signal);
    }
    setting =
        new SymmetricSetting(
            signal,
            List.of(p.nonNegative("diversity", 0.05)),
            p.whole("width", 2, 1000, 2),
            p.positive("init-scale", 0.05),
            true);
    seeds = p.whole("seeds", 2, 10_000, 64);
    rate = p.positive("learning-rate", 0.002);
  }

  @Override
  public About about() {
    return About.of(
            "Swing-by, stage by stage",
            "From positive weights the strong entry w22, the mixed entry w12 and the weak entry w11"
                + " grow in this order; the mixed entry carries f(x*) along concept 1 too early, is"
                + " suppressed, and the test loss rises until w11 takes over. The training loss only"
                + " falls, and the paths from the training centres bend too.")
        .from(
            "Yang et al. 2025, figs. 5, 17, 18",
            "The test loss falls, rises and falls as the mixed entry grows and is suppressed, while"
                + " the training loss is monotone; the images of the training centres leave the"
                + " straight line as well.")
        .observing(4);
  }

  /** What one start gave. */
  private record Flow(double[] time, double[] test, double[] train, SymmetricSetting.Path path) {
    double[] entry(int i, int j) {
      return path.w().stream().mapToDouble(w -> w.get(i, j)).toArray();
    }

    List<TurningPoint> turns() {
      return TurningPoint.ofCurve(time, test);
    }

    double depth() {
      return TurningPoint.depth(turns());
    }

    /** When the mixed entry is largest. */
    double peak() {
      double[] mixed = entry(0, 1);
      int at = 0;
      for (int n = 1; n < mixed.length; n++) {
        at = mixed[n] > mixed[at] ? n : at;
      }
      return time[at];
    }
  }

  @Override
  public void compute(StudyContext context, Findings findings) throws DivergenceException {
    double end = 0;
    List<SymmetricSetting.Start> starts = new ArrayList<>();
    for (int i = 0; i < seeds; i++) {
      starts.add(setting.start(context.seed() + i));
      end = Math.max(end, starts.getLast().model().end());
    }
    setting.explore(findings, starts.getFirst(), end);
    List<Flow> flows = new ArrayList<>();
    context.part(0, 2);
    for (int i = 0; i < seeds; i++) {
      context.at((double) i / seeds);
      flows.add(flow(starts.get(i), end));
    }
    context.part(1, 2);
    simulated(context, findings, starts.getFirst(), flows.getFirst());
    stages(findings, flows);
    statistics(findings, flows);
    governed(findings, starts, flows);
    bends(findings, flows);
  }

  private Flow flow(SymmetricSetting.Start start, double end) {
    SymmetricSetting.Path path = start.flow(end, ROWS);
    double[] x = setting.composed();
    double[] a = setting.rates();
    double[] test = new double[ROWS];
    double[] train = new double[ROWS];
    for (int n = 0; n < ROWS; n++) {
      DMatrixRMaj w = path.w().get(n);
      test[n] = SymmetricSetting.loss(w, x);
      for (int i = 0; i < 2; i++) {
        for (int j = 0; j < 2; j++) {
          double e = w.get(i, j) - (i == j ? 1 : 0);
          train[n] += a[j] * e * e / 2;
        }
      }
    }
    return new Flow(path.time(), test, train, path);
  }

  /** The chosen start: entries, losses, path; training dashed over the flow. */
  private void simulated(
      StudyContext context, Findings findings, SymmetricSetting.Start start, Flow flow)
      throws DivergenceException {
    double[] t = flow.time();
    Task task = setting.task(0).draw(context.seed());
    TrainingSpec training = TrainingSpec.gradientDescent(rate, Math.round(t[t.length - 1] / rate));
    Model model = setting.model(context.seed(), setting.scale());
    Agreement.Both coarse = Agreement.both(context, task, model, training);
    Agreement.Both fine = Agreement.both(context, task, model, Agreement.halved(training));
    findings.check(Agreement.slope("symmetric", coarse.distance(0), fine.distance(0)));
    double[] trained = coarse.simulated().times();
    double[] x = setting.composed();
    findings.figure(
        Figure.of(
                "entries",
                "Entries of W, one seed.",
                "The strong entry, the mixed one, the weak one; the mixed entry grows, is suppressed,"
                    + " and fades.",
                Axis.linear("time t = learning rate x steps"),
                Axis.linear("w"))
            .with(
                Series.line("w11", t, flow.entry(0, 0)),
                Series.line("w12", t, flow.entry(0, 1)),
                Series.line("w22", t, flow.entry(1, 1))));
    findings.figure(
        Figure.of(
                "losses",
                "Test and training loss, one seed.",
                "Lines: gradient descent. Dashed: the flow.",
                Axis.linear("time t = learning rate x steps"),
                Axis.fromZero("loss"))
            .with(
                Series.line("test loss", trained, coarse.simulated().testLosses()),
                Series.line("training loss", trained, coarse.simulated().trainLosses()),
                Series.dashed("flow", t, flow.test()),
                Series.dashed("flow, training", t, flow.train()).unlisted()));
    Figure path =
        Figure.of(
            "paths",
            "Paths of the composed point and of the training centres, one seed.",
            "f(x) from near the origin to x; dashed: the straight way.",
            Axis.linear("along concept 1"),
            Axis.linear("along concept 2"));
    double[][] points = {x, {x[0], 0}, {0, x[1]}};
    String[] names = {"composed point", "centre of concept 1", "centre of concept 2"};
    List<Series> straight = new ArrayList<>();
    for (int p = 0; p < points.length; p++) {
      double[][] image = image(flow, points[p]);
      path = path.with(Series.line(names[p], image[0], image[1]));
      Series way =
          Series.dashed(
              p == 0 ? "straight" : "straight " + (p + 1),
              new double[] {image[0][0], points[p][0]},
              new double[] {image[1][0], points[p][1]});
      straight.add(p == 0 ? way : way.unlisted());
    }
    findings.figure(path.with(straight.toArray(Series[]::new)));
  }

  /** f(x) over time, (coordinate, row). */
  private static double[][] image(Flow flow, double[] x) {
    double[][] image = new double[2][ROWS];
    for (int n = 0; n < ROWS; n++) {
      DMatrixRMaj w = flow.path().w().get(n);
      for (int i = 0; i < 2; i++) {
        image[i][n] = w.get(i, 0) * x[0] + w.get(i, 1) * x[1];
      }
    }
    return image;
  }

  /** The order of events, in every seed. */
  private void stages(Findings findings, List<Flow> flows) {
    String[] events = {
      "strong concept learned (w22 = 1/2)",
      "test loss at its minimum",
      "mixed entry at its peak",
      "test loss at its maximum",
      "weak concept learned (w11 = 1/2)"
    };
    double[][] times = new double[events.length][seeds];
    int swinging = 0;
    int ordered = 0;
    for (int i = 0; i < seeds; i++) {
      Flow flow = flows.get(i);
      List<TurningPoint> turns = flow.turns();
      boolean swings = turns.size() == 2;
      times[0][i] = flow.path().crossing(1, 0.5);
      times[1][i] = swings ? turns.get(0).time() : Double.NaN;
      times[2][i] = flow.peak();
      times[3][i] = swings ? turns.get(1).time() : Double.NaN;
      times[4][i] = flow.path().crossing(0, 0.5);
      boolean inOrder =
          times[0][i] < times[2][i]
              && times[2][i] < times[1][i]
              && times[1][i] < times[3][i]
              && times[3][i] < times[4][i];
      swinging += swings ? 1 : 0;
      ordered += inOrder ? 1 : 0;
    }
    Table table =
        Table.of("stages", "When, over seeds", "event", "t, median", "lower quartile", "upper");
    for (int e : new int[] {0, 2, 1, 3, 4}) {
      table =
          table.row(
              events[e],
              Quartiles.median(times[e]),
              Quartiles.quantile(0.25, times[e]),
              Quartiles.quantile(0.75, times[e]));
    }
    findings.table(table);
    findings.check(
        Check.atLeast(
                "stages",
                "share of the seeds that swing in the order: strong concept, peak of the mixed entry,"
                    + " minimum of the test loss, its maximum, weak concept",
                (double) ordered / Math.max(1, swinging),
                0.95)
            .effect(
                "the mixed entry peaks %.2f after the strong concept, the weak one follows %.2f"
                    + " later (median t)",
                Quartiles.median(times[2]) - Quartiles.median(times[0]),
                Quartiles.median(times[4]) - Quartiles.median(times[2])));
  }

  private void statistics(Findings findings, List<Flow> flows) {
    double[] t = flows.getFirst().time();
    double[] depths = flows.stream().mapToDouble(Flow::depth).toArray();
    double median = Quartiles.median(depths);
    findings.figure(
        Figure.of(
                "statistics",
                "Test and training loss over seeds.",
                "Median and quartiles of %d positive starts; dashed: the chosen one."
                    .formatted(seeds),
                Axis.linear("time t = learning rate x steps"),
                Axis.fromZero("loss"))
            .with(Quartiles.of(flows.stream().map(Flow::test).toList()).series("test loss", t, 0))
            .with(
                Quartiles.of(flows.stream().map(Flow::train).toList())
                    .series("training loss", t, 1))
            .with(Series.dashed("the chosen seed", t, flows.getFirst().test())));
    findings.check(
        Check.atLeast(
                "swing",
                "share of positive starts whose test loss falls, rises and falls",
                Arrays.stream(depths).filter(v -> v > 0).count() / (double) seeds,
                0.85)
            .effect(
                "the rise is %.2g %% of the maximum after it (median; largest %.2g %%)",
                100 * median, 100 * Arrays.stream(depths).max().orElse(0)));
    double rises = 0;
    for (Flow flow : flows) {
      for (int n = 1; n < ROWS; n++) {
        rises = Math.max(rises, (flow.train()[n] - flow.train()[n - 1]) / flow.train()[0]);
      }
    }
    findings.check(
        Check.atMost(
            "training loss only falls",
            "its largest rise between two times, of its first value, over all seeds (100 tolerances"
                + " of the integrator)",
            rises,
            1e-8));
    findings.say(
        "%d starts: the test loss rises by %.3g %% of its maximum (median) before it falls for good.",
        seeds, 100 * median);
  }

  /** What decides whether a positive start swings, and how deep: how parallel the rows of U are. */
  private void governed(Findings findings, List<SymmetricSetting.Start> starts, List<Flow> flows) {
    double[] cosine = new double[seeds];
    double[] depth = new double[seeds];
    double least = 1;
    for (int i = 0; i < seeds; i++) {
      DMatrixRMaj w = starts.get(i).product();
      cosine[i] = w.get(0, 1) / Math.sqrt(w.get(0, 0) * w.get(1, 1));
      depth[i] = flows.get(i).depth();
      least = depth[i] > 0 ? Math.min(least, cosine[i]) : least;
    }
    findings.figure(
        Figure.of(
                "depth",
                "How deep, by how parallel the rows of U start.",
                "One dot a seed: the rise of the test loss, of the maximum after it.",
                Axis.linear("cosine of the rows of U(0): w12 / sqrt(w11 w22)"),
                Axis.linear("depth of the swing"))
            .with(Series.points("seeds", cosine, depth)));
    findings.check(
        Check.atLeast(
                "what governs the depth",
                "rank correlation of the depth with the cosine of the rows of U(0)",
                Quartiles.rankCorrelation(cosine, depth),
                0.7)
            .effect("the smallest cosine that swings is %.2f", least));
  }

  /** How far the images of the centres leave the straight way, of its length. */
  private void bends(Findings findings, List<Flow> flows) {
    double[] x = setting.composed();
    double[][] points = {x, {x[0], 0}, {0, x[1]}};
    String[] names = {"composed point", "centre of concept 1", "centre of concept 2"};
    Table table =
        Table.of(
            "bends",
            "How far a path leaves the straight way, of its length",
            "point",
            "median",
            "lower quartile",
            "upper quartile");
    for (int p = 0; p < points.length; p++) {
      double[] point = points[p];
      double[] off = flows.stream().mapToDouble(f -> sideways(image(f, point), point)).toArray();
      table =
          table.row(
              names[p],
              Quartiles.median(off),
              Quartiles.quantile(0.25, off),
              Quartiles.quantile(0.75, off));
      if (p > 0) {
        findings.check(
            Check.atLeast(
                    "bend: " + names[p],
                    "share of seeds whose path leaves the straight way by a hundredth of its length"
                        + " (an aligned start: none)",
                    Arrays.stream(off).filter(v -> v >= 0.01).count() / (double) seeds,
                    0.95)
                .effect("by %.3g of its length (median)", Quartiles.median(off)));
      }
    }
    findings.table(table);
  }

  private static double sideways(double[][] image, double[] to) {
    double dx = to[0] - image[0][0];
    double dy = to[1] - image[1][0];
    double length = Math.hypot(dx, dy);
    double most = 0;
    for (int n = 0; n < ROWS; n++) {
      double off = (image[0][n] - image[0][0]) * dy - (image[1][n] - image[1][0]) * dx;
      most = Math.max(most, Math.abs(off) / (length * length));
    }
    return most;
  }
}
