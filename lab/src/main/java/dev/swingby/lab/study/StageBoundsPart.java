package dev.swingby.lab.study;

import dev.swingby.analytic.stage.StageBounds;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.Parameters;
import dev.swingby.lab.figure.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The eight bounds: held where the theorem's assumptions are met, and how far beyond. */
final class StageBoundsPart {
  private static final int ROWS = 4000;

  private final SymmetricSetting setting;
  private final List<Double> exponents;

  StageBoundsPart(Parameters p) {
    List<Double> signal =
        SymmetricSetting.distinct(p, "bounds-signal", p.positives("bounds-signal", 1.0, 2.0));
    setting = new SymmetricSetting(signal, List.of(0.05), signal.size(), 1, true);
    exponents = p.positives("bounds-exponents", 0.5, 1.0, 2.0, 4.0, 10.0, 20.0, 50.0, 120.0);
  }

  void compute(StudyContext context, Findings findings) {
    List<String> head = new ArrayList<>(List.of("bound"));
    List<Object> met = new ArrayList<>(List.of("the theorem's assumptions are met"));
    List<List<Object>> rows = new ArrayList<>();
    for (int b = 0; b < StageBounds.NAMES.size(); b++) {
      rows.add(new ArrayList<>(List.of("(%d) %s".formatted(b + 1, StageBounds.NAMES.get(b)))));
    }
    double worst = Double.NEGATIVE_INFINITY;
    double largestMet = 0;
    double largestInside = 0;
    for (int n = 0; n < exponents.size(); n++) {
      context.at((double) n / exponents.size());
      SymmetricSetting.Start start = setting.start(context.seed(), Math.pow(10, -exponents.get(n)));
      StageBounds bounds = StageBounds.of(setting.rates(), start.product());
      SymmetricSetting.Path path = start.flow(start.model().end(), ROWS);
      double[] excess = bounds.excess(path.time(), path.w());
      double most = Arrays.stream(excess).max().orElseThrow();
      worst = bounds.met() ? Math.max(worst, most) : worst;
      largestMet = bounds.met() ? Math.max(largestMet, bounds.omega()) : largestMet;
      largestInside = most <= 0 ? Math.max(largestInside, bounds.omega()) : largestInside;
      head.add("|w| from %.0e".formatted(bounds.omega()));
      met.add(bounds.met() ? "yes" : "no");
      for (int b = 0; b < excess.length; b++) {
        boolean reversed = excess[b] == Double.POSITIVE_INFINITY;
        rows.get(b).add(excess[b] <= 0 ? "inside" : reversed ? "reversed" : excess[b]);
      }
    }
    Table table =
        Table.of(
            "bounds",
            "The eight bounds: inside, or how far (ln) the flow exceeds",
            head.toArray(String[]::new));
    table = table.row(met.toArray());
    for (List<Object> row : rows) {
      table = table.row(row.toArray());
    }
    findings.table(table);
    findings.say(
        "Of the starts tried, the theorem's assumptions are met from initial entries of %.0e downwards;"
            + " the flow stays inside all eight bounds from %.0e downwards.",
        largestMet, largestInside);
    findings.check(
        new Check(
            "bounds-settings",
            "the largest initial entries among the settings that meet the theorem's assumptions",
            largestMet,
            "> 0: at least one",
            largestMet > 0));
    findings.check(
        Check.atMost(
            "bounds",
            "the flow's largest excess over a bound where the assumptions are met",
            worst,
            0));
  }
}
