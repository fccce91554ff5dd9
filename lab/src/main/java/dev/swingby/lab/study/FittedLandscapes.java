package dev.swingby.lab.study;

import dev.swingby.analytic.flow.LandscapeFit;
import dev.swingby.analytic.flow.LandscapeFlow.Landscape;
import dev.swingby.core.concept.ConceptBundle;
import dev.swingby.core.concept.ConceptPath;
import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Series;
import dev.swingby.lab.figure.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The landscape flow fitted to paths and drawn over them: a figure and a table for any bundles, of
 * flows or of measured paths.
 */
final class FittedLandscapes {
  private FittedLandscapes() {}

  /**
   * Fits the mean path of each bundle and adds figure and table.
   *
   * @param name of the figure and, with {@code -parameters}, of the table
   * @param title of the figure, with a full stop
   * @param bundles by what the legend calls them, in the order of the colours; two concepts, the
   *     weaker first, target (1, 1)
   * @return the fits, in that order
   */
  static List<LandscapeFit> add(
      Findings findings, String name, String title, Map<String, ConceptBundle> bundles) {
    List<LandscapeFit> fits = new ArrayList<>();
    Figure figure =
        Figure.of(
                name,
                title,
                "Lines: the mean over seeds. Dashed: the landscape flow fitted to it by least"
                    + " squares, its signal ratio, speed, switch time and switch rate free.",
                Axis.linear("weak concept"),
                Axis.linear("strong concept"))
            .squared();
    Table table =
        Table.of(
            name + "-parameters",
            "Fitted landscapes",
            "path",
            "signal ratio a",
            "speed v",
            "strong pull v a / 2",
            "switch time t0",
            "switch rate k",
            "residual (rms)",
            "note");
    for (Map.Entry<String, ConceptBundle> entry : bundles.entrySet()) {
      ConceptPath mean = entry.getValue().mean();
      LandscapeFit fit = LandscapeFit.of(mean);
      boolean first = fits.isEmpty();
      fits.add(fit);
      Series dashed =
          Series.dashed(
              first ? "fitted" : "fitted to " + entry.getKey(),
              fit.path().coordinate(0),
              fit.path().coordinate(1));
      figure =
          figure.with(
              Series.line(entry.getKey(), mean.coordinate(0), mean.coordinate(1)),
              first ? dashed : dashed.unlisted());
      Landscape l = fit.landscape();
      table =
          table.row(
              entry.getKey(),
              l.ratio(),
              l.speed(),
              l.speed() * l.ratio() / 2,
              l.switchTime(),
              l.switchRate(),
              fit.residual(),
              fit.problem().orElse(""));
    }
    findings.figure(figure);
    findings.table(table);
    return fits;
  }
}
