package dev.swingby.lab.report;

import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures of a run: {@code loss}, {@code path} and {@code jacobian}. */
final class RunFigures {
  private static final int MOST_ROWS = 2000;
  private static final int MOST_ENTRIES = 12;

  /** The palette's colour of all mixed entries, where there are many. */
  private static final int MIXED = 5;

  private final RunData run;
  private final int[] rows;

  private RunFigures(RunData run) {
    this.run = run;
    this.rows = RunData.thinned(run.series("test_loss"), MOST_ROWS);
  }

  static List<Figure> of(RunData run) {
    RunFigures figures = new RunFigures(run);
    List<Figure> list = new ArrayList<>();
    list.add(figures.loss());
    if (run.axes() > 1) {
      list.add(figures.path());
    }
    list.add(figures.jacobian());
    return list;
  }

  private double[] shown(double[] values) {
    return RunData.pick(values, rows);
  }

  private static Figure figure(String name, String x, Axis y) {
    return Figure.of(name, "", "", Axis.linear(x), y);
  }

  private Figure loss() {
    double[] time = shown(run.series("time"));
    Figure figure =
        figure("loss", "time t = learning rate x steps", Axis.fromZero("loss"))
            .with(
                Series.line("training loss", time, shown(run.series("train_loss"))),
                Series.line("test loss", time, shown(run.series("test_loss"))));
    Optional<double[]> test = run.theory("test_loss");
    Optional<double[]> train = run.theory("train_loss");
    if (test.isPresent() && train.isPresent()) {
      figure =
          figure.with(
              Series.dashed("theory", time, shown(test.get())),
              Series.dashed("theory (training)", time, shown(train.get())).unlisted());
    }
    return figure;
  }

  private Figure path() {
    double[][] path = run.path();
    double[] target = run.target();
    Figure figure =
        figure("path", "concept 1", Axis.linear("concept 2"))
            .squared()
            .with(Series.line("simulation", shown(path[0]), shown(path[1])).in(1));
    Optional<double[][]> theory = run.theoryPath();
    if (theory.isPresent()) {
      double[][] p = theory.get();
      figure = figure.with(Series.dashed("theory", shown(p[0]), shown(p[1])));
    }
    int[] near = run.clustersOn(0, 1);
    if (near.length > 0) {
      double[] x = RunData.pick(run.clusters()[0], near);
      double[] y = RunData.pick(run.clusters()[1], near);
      figure = figure.with(Series.points("clusters", x, y).in(3));
    }
    return figure.with(
        Series.points("composed point", new double[] {target[0]}, new double[] {target[1]})
            .in(Series.INK));
  }

  private Figure jacobian() {
    int[] frames = RunData.thinned(run.series("jacobian_time"), MOST_ROWS / 2);
    double[] at = RunData.pick(run.series("jacobian_time"), frames);
    boolean theory = run.theory("jacobian").isPresent();
    Figure figure = figure("jacobian", "time t", Axis.linear("entry of the Jacobian"));
    List<int[]> entries = entries();
    // With many concepts the mixed entries share one colour and one name in the legend.
    boolean crowded = run.axes() > 3;
    for (int[] entry : entries) {
      int i = entry[0];
      int j = entry[1];
      boolean mixed = crowded && i != j;
      boolean first = entry == entries.get(Math.min(run.axes(), entries.size() - 1));
      String name = mixed && first ? "mixed entries" : "w%d%d".formatted(i + 1, j + 1);
      Series line = Series.line(name, at, RunData.pick(run.entry("jacobian", i, j), frames));
      line = crowded ? line.in(mixed ? MIXED : i % MIXED) : line;
      figure = figure.with(mixed && !first ? line.unlisted() : line);
    }
    for (int[] entry : theory ? entries : List.<int[]>of()) {
      String name = "w%d%d theory".formatted(entry[0] + 1, entry[1] + 1);
      double[] solved = RunData.pick(run.entry("theory_jacobian", entry[0], entry[1]), frames);
      boolean first = entry == entries.getFirst();
      Series dashed = Series.dashed(first ? "theory" : name, at, solved);
      figure = figure.with(first ? dashed : dashed.unlisted());
    }
    return figure;
  }

  /** The diagonal first, then by distance from it. */
  private List<int[]> entries() {
    List<int[]> list = new ArrayList<>();
    for (int distance = 0; distance < run.axes(); distance++) {
      for (int i = 0; i < run.axes(); i++) {
        for (int j : distance == 0 ? new int[] {i} : new int[] {i - distance, i + distance}) {
          if (j >= 0 && j < run.axes() && list.size() < MOST_ENTRIES) {
            list.add(new int[] {i, j});
          }
        }
      }
    }
    return list;
  }
}
