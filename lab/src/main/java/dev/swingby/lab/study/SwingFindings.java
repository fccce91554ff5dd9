package dev.swingby.lab.study;

import dev.swingby.core.Schedule;
import dev.swingby.core.TrainingSpec;
import dev.swingby.core.Trajectory;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Series;
import dev.swingby.lab.figure.Table;
import java.util.Arrays;

/** What studies of the swing-by say about {@link SwingRuns}: figures, rows and checks. */
final class SwingFindings {
  private static final int ROWS = 400;

  private SwingFindings() {}

  static Schedule schedule(TrainingSpec training) {
    // Dense early: the strong concept is learned within the first hundredth of the time.
    return Schedule.logarithmic(training.steps(), ROWS);
  }

  /** When the deepest run has learned everything: later rows show nothing. */
  private static int settled(SwingRuns.Run run) {
    double[] loss = run.trained().testLosses();
    int last = loss.length - 1;
    while (last > 20 && loss[last] < 1e-3 * loss[0]) {
      last--;
    }
    return Math.min(loss.length, last + last / 4 + 2);
  }

  /** Test losses as parts of their first values: all seeds, the deepest one, and its flow. */
  static Figure loss(
      String file, String name, SwingRuns runs, SwingRuns.Run chosen, Trajectory flow) {
    int rows = settled(chosen);
    double[] t = Arrays.copyOf(chosen.trained().times(), rows);
    Quartiles all = runs.losses().head(rows);
    return Figure.of(
            file,
            "Test loss, %s.".formatted(name),
            "As a part of its first value. The seed that swings deepest of %d, its flow (dashed), and"
                    .formatted(runs.runs().size())
                + " median and quartiles of all.",
            Axis.linear("time t = learning rate x steps"),
            Axis.fromZero("test loss / first test loss"))
        .with(Series.line("seed " + chosen.seed(), t, part(chosen.trained(), rows)).in(1))
        .with(all.series("all seeds", t, 0))
        .with(Series.dashed("flow", t, part(flow, rows)));
  }

  private static double[] part(Trajectory t, int rows) {
    double[] loss = t.testLosses();
    return Arrays.stream(loss).limit(rows).map(v -> v / loss[0]).toArray();
  }

  /** The output path of the deepest seed in the plane of the concepts. */
  static Figure path(String file, String name, SwingRuns.Run chosen, Trajectory flow) {
    double[] mu = chosen.task().concepts().orElseThrow().coordinates(chosen.task().test());
    double[][] solved = SwingRuns.coordinates(chosen.task(), flow);
    return Figure.of(
            file,
            "Path of f(x*), %s.".formatted(name),
            "The seed that swings deepest, in the plane of the concepts; dots: the training centres"
                + " and the composed point. Dashed: its flow.",
            Axis.linear("along concept 1"),
            Axis.linear("along concept 2"))
        .with(
            Series.line("seed " + chosen.seed(), chosen.coordinate(0), chosen.coordinate(1)),
            Series.dashed("flow", solved[0], solved[1]),
            Series.points("training centres", new double[] {mu[0], 0}, new double[] {0, mu[1]}),
            Series.points("composed point", new double[] {mu[0]}, new double[] {mu[1]})
                .in(Series.INK));
  }

  /** How deep a seed swings, by its mixed entry. */
  static Figure mechanism(String file, String name, SwingRuns runs) {
    return Figure.of(
            file,
            "What decides whether a seed swings, %s.".formatted(name),
            "One dot a seed. Right of 0 the strong concept, when half learned, carries f(x*) towards"
                + " the weak one; only there the test loss rises again.",
            Axis.linear("mixed entry, w12 mu2 / mu1, when concept 2 is half learned"),
            Axis.linear("rise of the test loss, of its first value"))
        .with(
            Series.points(
                "seeds", runs.each(SwingRuns.Run::mixed), runs.each(SwingRuns.Run::rise)));
  }

  static Table table() {
    return Table.of(
        "swings",
        "How many seeds swing (the test loss rises by a hundredth of its first value)",
        "setting",
        "seeds",
        "swing",
        "mixed entry > 0",
        "of these swing",
        "of the others swing",
        "median rise of those that swing",
        "largest rise");
  }

  static Table row(Table table, String name, SwingRuns runs) {
    double[] rises =
        runs.runs().stream()
            .filter(SwingRuns.Run::swings)
            .mapToDouble(SwingRuns.Run::rise)
            .toArray();
    double positive = runs.runs().stream().filter(run -> run.mixed() > 0).count();
    return table.row(
        name,
        (double) runs.runs().size(),
        runs.share(),
        positive / runs.runs().size(),
        share(runs, true),
        share(runs, false),
        Quartiles.median(rises),
        runs.deepest().rise());
  }

  /** The share that swings among runs whose mixed entry is positive, or is not. */
  static double share(SwingRuns runs, boolean positive) {
    double all = runs.runs().stream().filter(run -> run.mixed() > 0 == positive).count();
    double swing =
        runs.runs().stream().filter(run -> run.mixed() > 0 == positive && run.swings()).count();
    return all == 0 ? 0 : swing / all;
  }

  static Check swings(String name, SwingRuns runs, double bound) {
    return Check.atLeast(
            "swing: " + name,
            "share of seeds whose test loss rises again by a hundredth of its first value",
            runs.share(),
            bound)
        .effect(
            "of the seeds with a positive mixed entry %.0f %%; the deepest rises by %.3f of the"
                + " first loss",
            100 * share(runs, true), runs.deepest().rise());
  }

  static Check none(String name, SwingRuns runs, double bound) {
    return Check.atMost(
            "no swing without the mixed entry: " + name,
            "share that swings among seeds whose mixed entry is not positive when concept 2 is half"
                + " learned",
            share(runs, false),
            bound)
        .effect(
            "%.0f %% of the others; rank correlation of entry and rise %.2f",
            100 * share(runs, true),
            Quartiles.rankCorrelation(
                runs.each(SwingRuns.Run::mixed), runs.each(SwingRuns.Run::rise)));
  }

  /** The deepest seed's flow swings as well: no artefact of steps and batches. */
  static Check likeTheory(String name, SwingRuns.Run chosen, Trajectory flow) {
    double solved = SwingRuns.rise(flow.testLosses());
    return Check.atLeast(
            "the flow swings too: " + name,
            "rise of the test loss in the flow of the seed that swings deepest",
            solved,
            SwingRuns.SWINGS)
        .effect("%.3f in the flow, %.3f by SGD", solved, chosen.rise());
  }
}
