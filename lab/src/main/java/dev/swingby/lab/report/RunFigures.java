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
    double[][] clusters = run.clusters();
    if (clusters[0].length > 0) {
      figure = figure.with(Series.points("clusters", clusters[0], clusters[1]).in(3));
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
    for (int shown = 0; shown < entries.size(); shown++) {
      int i = entries.get(shown)[0];
      int j = entries.get(shown)[1];
      String name = "w%d%d".formatted(i + 1, j + 1);
      double[] values = RunData.pick(run.entry("jacobian", i, j), frames);
      figure = figure.with(Series.line(name, at, values));
      if (theory) {
        double[] solved = RunData.pick(run.entry("theory_jacobian", i, j), frames);
        Series dashed = Series.dashed(shown == 0 ? "theory" : name + " theory", at, solved);
        figure = figure.with(shown == 0 ? dashed : dashed.unlisted());
      }
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
