package dev.swingby.lab.study;

import dev.swingby.core.DivergenceException;
import dev.swingby.core.ModelSpec;
import dev.swingby.core.Task;
import dev.swingby.core.TrainingSpec;
import dev.swingby.core.Trajectory;
import dev.swingby.kernels.Philox;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.About;
import dev.swingby.lab.config.Parameters;
import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Series;
import dev.swingby.lab.figure.Table;
import java.util.Arrays;
import java.util.List;

/** Training points near the composed point drawn again: the swing-by is not made by them. */
final class Separation implements Study {
  /** Streams of the points that are drawn again, apart from those of tasks. */
  private static final long STREAM = 1L << 42;

  private final PaperSetting setting;
  private final List<Double> signal;
  private final List<Double> diversities;
  private final ModelSpec spec;

  Separation(Parameters p) {
    setting = PaperSetting.read(p, 3, false, 64);
    signal = p.positives("signal", 1.0, 2.0);
    diversities = p.nonNegatives("diversities", 0.05, 0.3, 0.5);
    spec =
        ModelSpec.deepLinear(
            p.whole("depth", 2, 8, 3), p.whole("width", 1, 256, 3), p.positive("init-scale", 0.3));
    if (signal.size() != 2 || signal.get(0) >= signal.get(1)) {
      throw p.bad("signal", "two numbers, the smaller first", signal);
    }
  }

  @Override
  public About about() {
    return About.of(
            "The swing-by is no artefact of training points near the target",
            "With every training point within min(mu) / 2 of x* drawn again, the same seeds swing, as"
                + " deep as before. At sigma = .05 there is no such point at all (the ball is ten sigma"
                + " from the nearest centre); at .3 and .5 there are, and it stays true.")
        .from(
            "Yang et al. 2025, figs. 15, 16",
            "With the training points inside a ball around the test point redrawn, the path still"
                + " swings by.")
        .observing(4);
  }

  @Override
  public void compute(StudyContext context, Findings findings) throws DivergenceException {
    Table table =
        Table.of(
            "separated",
            "With and without the points near x*",
            "sigma",
            "drawn again, of all points",
            "swing with all points",
            "swing without the near ones",
            "median rise of these",
            "largest change of a rise");
    TrainingSpec training = setting.training(2, 1);
    for (int i = 0; i < diversities.size(); i++) {
      double sigma = diversities.get(i);
      String name = "sigma = " + sigma;
      context.part(2 * i, 2 * diversities.size());
      SwingRuns all = train(context, training, sigma, false);
      context.part(2 * i + 1, 2 * diversities.size());
      SwingRuns apart = train(context, training, sigma, true);
      double redrawn = redrawn(all, apart);
      double change = 0;
      double[] rises = new double[setting.seeds()];
      for (int s = 0; s < rises.length; s++) {
        rises[s] = apart.runs().get(s).rise();
        change = Math.max(change, Math.abs(rises[s] - all.runs().get(s).rise()));
      }
      double[] swinging = Arrays.stream(rises).filter(v -> v >= SwingRuns.SWINGS).toArray();
      table =
          table.row(sigma, redrawn, all.share(), apart.share(), Quartiles.median(swinging), change);
      check(findings, name, all, apart, redrawn);
      figures(findings, i, name, all, apart, training);
    }
    findings.table(table);
  }

  private SwingRuns train(
      StudyContext context, TrainingSpec training, double sigma, boolean separated)
      throws DivergenceException {
    return SwingRuns.train(
        context,
        seed -> {
          Task task = setting.task(signal, List.of(sigma)).draw(seed);
          return separated ? separated(task, sigma, seed) : task;
        },
        spec,
        training,
        SwingFindings.schedule(training),
        setting.seeds());
  }

  private double radius() {
    return signal.getFirst() / 2;
  }

  /** Each point of the ball is drawn again from its cluster until it is outside. */
  private Task separated(Task task, double sigma, long seed) {
    Task.Concepts concepts = task.concepts().orElseThrow();
    int d = task.dimension();
    double[] x = task.x().clone();
    long drawn = 0;
    for (int row = 0; row < task.points(); row++) {
      int cluster = row / setting.samples();
      while (near(x, row * d, task.test())) {
        double[] at = concepts.centroids().get(cluster).clone();
        double[] z = new double[signal.size()];
        Philox.gaussian(seed, STREAM, drawn++ * z.length, z);
        for (int k = 0; k < z.length; k++) {
          for (int i = 0; i < d; i++) {
            at[i] = Math.fma(sigma * z[k], concepts.axes()[i * d + k], at[i]);
          }
        }
        System.arraycopy(at, 0, x, row * d, d);
      }
    }
    return task.withPoints(x);
  }

  private boolean near(double[] x, int from, double[] target) {
    double square = 0;
    for (int i = 0; i < target.length; i++) {
      double e = x[from + i] - target[i];
      square = Math.fma(e, e, square);
    }
    return square < radius() * radius();
  }

  /** The share of points that differ. */
  private static double redrawn(SwingRuns all, SwingRuns apart) {
    long differ = 0;
    long points = 0;
    for (int s = 0; s < all.runs().size(); s++) {
      Task before = all.runs().get(s).task();
      Task after = apart.runs().get(s).task();
      int d = before.dimension();
      for (int row = 0; row < before.points(); row++) {
        int from = row * d;
        differ += Arrays.equals(before.x(), from, from + d, after.x(), from, from + d) ? 0 : 1;
      }
      points += before.points();
    }
    return (double) differ / points;
  }

  private static void check(
      Findings findings, String name, SwingRuns all, SwingRuns apart, double redrawn) {
    double swinging = 0;
    double still = 0;
    for (int s = 0; s < all.runs().size(); s++) {
      // Clearly above the threshold: a seed at it may cross it for any change of the points.
      if (all.runs().get(s).rise() >= 2 * SwingRuns.SWINGS) {
        swinging++;
        still += apart.runs().get(s).swings() ? 1 : 0;
      }
    }
    findings.check(
        Check.atLeast(
                "still swings: " + name,
                "share still swinging, of the seeds whose test loss rises by 2 % of its first value"
                    + " with all points",
                swinging == 0 ? 0 : still / swinging,
                0.9)
            .effect(
                "%.2g %% of the points drawn again; %.0f %% of the seeds swing without them, %.0f %%"
                    + " with them",
                100 * redrawn, 100 * apart.share(), 100 * all.share()));
  }

  private void figures(
      Findings findings,
      int index,
      String name,
      SwingRuns all,
      SwingRuns apart,
      TrainingSpec training) {
    SwingRuns.Run chosen = apart.deepest();
    SwingRuns.Run same =
        all.runs().stream().filter(run -> run.seed() == chosen.seed()).findFirst().orElseThrow();
    Trajectory flow = chosen.solved(training, SwingFindings.schedule(training));
    findings.figure(
        SwingFindings.loss("loss-" + (index + 1), name + ", separated", apart, chosen, flow));
    findings.figure(
        Figure.of(
                "path-" + (index + 1),
                "Path of f(x*), %s.".formatted(name),
                "One seed with all training points, and with those of the ball of radius %s around x*"
                        .formatted(radius())
                    + " drawn again.",
                Axis.linear("along concept 1"),
                Axis.linear("along concept 2"))
            .with(
                Series.line("separated", chosen.coordinate(0), chosen.coordinate(1)),
                Series.dashed("all points", same.coordinate(0), same.coordinate(1)),
                Series.points(
                        "composed point",
                        new double[] {signal.get(0)},
                        new double[] {signal.get(1)})
                    .in(Series.INK)));
  }
}
