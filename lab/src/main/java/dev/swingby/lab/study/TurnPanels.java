package dev.swingby.lab.study;

import dev.swingby.core.concept.ConceptBundle;
import dev.swingby.core.concept.ConceptPath;
import dev.swingby.core.concept.Turn;
import dev.swingby.core.concept.TurnDetector;
import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Series;
import dev.swingby.lab.figure.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Paths of two concepts with their sudden turns marked: a figure and a table for any bundles, of
 * simulations or of measured paths.
 */
final class TurnPanels {
  private TurnPanels() {}

  /**
   * Finds the turns of the mean path of each bundle and adds figure and table.
   *
   * @param name of the figure and, with {@code -turns}, of the table
   * @param title of the figure, with a full stop
   * @param bundles by what the legend calls them, in the order of the colours
   * @return the turns of each, in that order
   */
  static List<List<Turn>> add(
      Findings findings,
      String name,
      String title,
      TurnDetector detector,
      Map<String, ConceptBundle> bundles) {
    List<List<Turn>> all = new ArrayList<>();
    Figure figure =
        Figure.of(
                name,
                title,
                "Lines: the mean over seeds, smoothed as the detector sees it. Dots: its"
                    + " sudden turns.",
                Axis.linear("weak concept"),
                Axis.linear("strong concept"))
            .squared();
    Table table =
        Table.of(
            name + "-turns",
            "Turns of the figure \"%s\"".formatted(title.replaceAll("\\.$", "")),
            "path",
            "seeds",
            "turn at t",
            "by degrees",
            "curvature / straight");
    int colour = 0;
    for (Map.Entry<String, ConceptBundle> entry : bundles.entrySet()) {
      ConceptBundle bundle = entry.getValue();
      ConceptPath mean = bundle.mean().smoothed(detector.smoothing());
      List<Turn> turns = detector.turns(bundle);
      all.add(turns);
      figure =
          figure.with(
              Series.line(entry.getKey(), mean.coordinate(0), mean.coordinate(1)).in(colour));
      for (Turn turn : turns) {
        figure = figure.with(mark(entry.getKey() + ", turn at " + turn.time(), mean, turn, colour));
        table =
            table.row(
                entry.getKey(),
                (double) bundle.size(),
                turn.time(),
                turn.degrees(),
                turn.prominence());
      }
      if (turns.isEmpty()) {
        table = table.row(entry.getKey(), (double) bundle.size(), "none", "", "");
      }
      colour++;
    }
    findings.figure(figure);
    findings.table(table);
    return all;
  }

  /** A dot where a path turns. */
  static Series mark(String name, ConceptPath path, Turn turn, int colour) {
    int row = 0;
    while (row + 1 < path.rows() && path.time()[row] < turn.time()) {
      row++;
    }
    double[] x = {path.at(row, 0)};
    double[] y = {path.at(row, 1)};
    return Series.points(name, x, y).in(colour).unlisted();
  }
}
