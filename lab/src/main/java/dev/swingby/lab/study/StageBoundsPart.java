package dev.swingby.lab.study;

import dev.swingby.analytic.stage.StageBounds;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.Parameters;
import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Series;
import dev.swingby.lab.figure.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The eight bounds over many starts: held where the assumptions are met, and how far beyond. */
final class StageBoundsPart {
  private static final int ROWS = 1000;

  private final SymmetricSetting setting;
  private final List<Double> exponents;
  private final int seeds;

  StageBoundsPart(Parameters p) {
    List<Double> signal =
        SymmetricSetting.distinct(p, "bounds-signal", p.positives("bounds-signal", 1.0, 2.0));
    setting = new SymmetricSetting(signal, List.of(0.05), signal.size(), 1, true);
    exponents = p.positives("bounds-exponents", 0.5, 1.0, 2.0, 4.0, 10.0, 20.0, 50.0, 120.0);
    seeds = p.whole("bounds-seeds", 1, 10_000, 32);
  }

  /**
   * All starts of one size.
   *
   * @param omega the median of their least entry
   * @param met the share that meets the theorem's assumptions
   * @param inside the share inside each bound
   * @param all the share inside all of them
   * @param worst of the starts that meet the assumptions, the largest excess over a bound
   */
  private record Size(double omega, double met, double[] inside, double all, double worst) {}

  private Size size(StudyContext context, double scale) {
    double[] omega = new double[seeds];
    double[] inside = new double[StageBounds.NAMES.size()];
    double met = 0;
    double all = 0;
    double worst = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < seeds; i++) {
      SymmetricSetting.Start start = setting.start(context.seed() + i, scale);
      StageBounds bounds = StageBounds.of(setting.rates(), start.product());
      SymmetricSetting.Path path = start.flow(start.model().end(), ROWS);
      double[] excess = bounds.excess(path.time(), path.w());
      double most = Arrays.stream(excess).max().orElseThrow();
      omega[i] = bounds.omega();
      met += bounds.met() ? 1.0 / seeds : 0;
      all += most <= 0 ? 1.0 / seeds : 0;
      worst = bounds.met() ? Math.max(worst, most) : worst;
      for (int b = 0; b < excess.length; b++) {
        inside[b] += excess[b] <= 0 ? 1.0 / seeds : 0;
      }
    }
    return new Size(Quartiles.median(omega), met, inside, all, worst);
  }

  void compute(StudyContext context, Findings findings) {
    List<Size> sizes = new ArrayList<>();
    for (int n = 0; n < exponents.size(); n++) {
      context.at((double) n / exponents.size());
      sizes.add(size(context, Math.pow(10, -exponents.get(n))));
    }
    table(findings, sizes);
    figure(findings, sizes);
    double worst = sizes.stream().mapToDouble(Size::worst).max().orElseThrow();
    double met = sizes.stream().mapToDouble(Size::met).max().orElseThrow();
    findings.say(
        "Half of the starts and more meet the theorem's assumptions from initial entries of %.0e"
            + " downwards; half of the flows and more stay inside all eight bounds from %.0e downwards.",
        largest(sizes.stream().filter(s -> s.met >= 0.5).toList()),
        largest(sizes.stream().filter(s -> s.all >= 0.5).toList()));
    findings.check(
        Check.atLeast(
                "bounds-settings",
                "the largest share of starts of one size that meet the theorem's assumptions",
                met,
                0.5)
            .effect("%.0f of %d starts", met * seeds, seeds));
    findings.check(
        Check.atMost(
            "bounds",
            "the flow's largest excess over a bound where the assumptions are met (ln; inside below 0)",
            worst,
            0));
  }

  private static double largest(List<Size> sizes) {
    return sizes.stream().mapToDouble(Size::omega).max().orElse(0);
  }

  private void table(Findings findings, List<Size> sizes) {
    List<String> head = new ArrayList<>(List.of("bound"));
    sizes.forEach(s -> head.add("|w| from %.0e".formatted(s.omega)));
    Table table =
        Table.of(
            "bounds",
            "The share of %d starts inside each bound".formatted(seeds),
            head.toArray(String[]::new));
    table = table.row(row("the theorem's assumptions are met", sizes, Size::met));
    for (int b = 0; b < StageBounds.NAMES.size(); b++) {
      int bound = b;
      String name = "(%d) %s".formatted(b + 1, StageBounds.NAMES.get(b));
      table = table.row(row(name, sizes, s -> s.inside[bound]));
    }
    findings.table(table.row(row("inside all eight", sizes, Size::all)));
  }

  private static Object[] row(
      String name, List<Size> sizes, java.util.function.ToDoubleFunction<Size> value) {
    List<Object> cells = new ArrayList<>(List.of(name));
    sizes.forEach(s -> cells.add(value.applyAsDouble(s)));
    return cells.toArray();
  }

  private void figure(Findings findings, List<Size> sizes) {
    double[] x = sizes.stream().mapToDouble(s -> -Math.log10(s.omega)).toArray();
    Figure figure =
        Figure.of(
            "bounds",
            "How far beyond its assumptions the theorem's picture holds.",
            "Share of %d starts of a size whose flow stays inside the bounds. Dashed: that meet the"
                    .formatted(seeds)
                + " assumptions, which are sufficient and strict.",
            Axis.log("-log10 of the least initial entry of W (median over starts)"),
            Axis.fromZero("share of starts"));
    int[] shown = {2, 3, 4, 8};
    for (int i = 0; i < shown.length; i++) {
      int bound = shown[i] - 1;
      double[] y = sizes.stream().mapToDouble(s -> s.inside[bound]).toArray();
      String name = "bound (%d)".formatted(shown[i]);
      figure =
          figure.with(
              Series.line(name, x, y).in(i),
              Series.points(name + ": sizes", x, y).in(i).unlisted());
    }
    double[] all = sizes.stream().mapToDouble(Size::all).toArray();
    double[] met = sizes.stream().mapToDouble(Size::met).toArray();
    findings.figure(
        figure.with(
            Series.line("all eight", x, all).in(shown.length),
            Series.points("all eight: sizes", x, all).in(shown.length).unlisted(),
            Series.dashed("assumptions met", x, met)));
  }
}
