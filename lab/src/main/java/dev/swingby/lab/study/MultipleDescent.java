package dev.swingby.lab.study;

import dev.swingby.analytic.ensemble.EnsembleResult;
import dev.swingby.core.DivergenceException;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.About;
import dev.swingby.lab.config.Parameters;
import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Series;
import dev.swingby.lab.figure.Table;
import java.util.Arrays;
import java.util.List;

/**
 * Triple and quadruple descent of the test loss, from starts chosen for it; how rare such starts
 * are; and how many descents three to six concepts give.
 *
 * <p>The default seeds have, of 100,000 (three concepts) and 200,000 (four) positive starts, the
 * largest least rise.
 */
final class MultipleDescent implements Study {
  private final List<DescentCase> cases;
  private final DescentCounts counts;
  private final PaperSgd sgd;
  private final int starts;
  private final List<Double> scales;

  MultipleDescent(Parameters p) {
    double scale = p.positive("init-scale", 0.05);
    boolean positive = p.flag("positive", true);
    cases =
        List.of(
            DescentCase.read(
                p,
                "triple",
                scale,
                positive,
                new DescentCase.Case(new Double[] {1.0, 1.5, 2.2}, new Double[] {0.05}, 32_183)),
            DescentCase.read(
                p,
                "quadruple",
                scale,
                positive,
                new DescentCase.Case(
                    new Double[] {1.0, 1.5, 2.2, 2.7},
                    new Double[] {0.05, 0.05, 0.05, 0.5},
                    76_236)));
    sgd = PaperSgd.read(p);
    starts = p.whole("starts", 100, 1_000_000, 16_384);
    scales = p.positives("scales", 0.3, 0.1, 0.05, 0.01, 0.001);
    counts = new DescentCounts(p);
  }

  @Override
  public About about() {
    return About.of(
            "Triple and quadruple descent, and how rare they are",
            "From chosen starts the test loss descends three and four times, under SGD as in the flow;"
                + " a start at random typically descends once or twice, however many concepts there are,"
                + " and never more often than that. How often follows from the initial weights alone.")
        .from(
            "Yang et al. 2025, figs. 8 and 9",
            "With three or four concepts of separated signals the test loss can descend three or four"
                + " times: each concept that is learned suppresses what carried the weaker ones so far.")
        .observing(5, 4);
  }

  @Override
  public void compute(StudyContext context, Findings findings) throws DivergenceException {
    int parts = cases.size() + 2;
    for (int i = 0; i < cases.size(); i++) {
      context.part(i, parts);
      cases.get(i).compute(context, findings, sgd);
    }
    context.part(cases.size(), parts);
    rarity(context, findings);
    context.part(cases.size() + 1, parts);
    counts.compute(context, findings);
  }

  private void rarity(StudyContext context, Findings findings) {
    Figure figure =
        Figure.of(
            "rarity",
            "How rare such starts are.",
            "Share of %d random starts whose test loss descends as often as there are concepts."
                .formatted(starts),
            Axis.log("scale of the initial weights"),
            Axis.log("share of starts"));
    Table table =
        Table.of(
            "rarity",
            "Descents of %d starts at scale %s"
                .formatted(starts, cases.getFirst().setting().scale()),
            "setting",
            "start",
            "one",
            "two",
            "three",
            "four and more");
    double most = Double.NEGATIVE_INFINITY;
    int colour = 0;
    for (DescentCase c : cases) {
      int s = c.setting().signal().size();
      for (boolean positive : new boolean[] {true, false}) {
        double[] x = scales.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double[] share = new double[x.length];
        for (int i = 0; i < x.length; i++) {
          double[] of = shares(context, c.setting().from(x[i], positive));
          share[i] = Arrays.stream(of).skip(s - 1).sum();
          most = Math.max(most, share[i]);
        }
        String name = c.name() + ", " + SymmetricSetting.kind(positive);
        figure =
            figure.with(
                Series.line(name, x, share).in(colour),
                Series.points(name + ": shares", x, share).in(colour++).unlisted());
        double[] here = shares(context, c.setting().from(c.setting().scale(), positive));
        table =
            table.row(
                c.name(),
                SymmetricSetting.kind(positive),
                here[0],
                here[1],
                here[2],
                Arrays.stream(here).skip(3).sum());
        findings.say(
            "%s descent: %.3g %% of %s starts of scale %s (%d tried).",
            DescentCase.capital(c.name()),
            100 * Arrays.stream(here).skip(s - 1).sum(),
            SymmetricSetting.kind(positive),
            c.setting().scale(),
            starts);
      }
    }
    findings.figure(figure);
    findings.table(table);
    findings.check(
        Check.atMost(
            "rare",
            "the largest share of random starts, over settings, signs and scales, that descends as often"
                + " as there are concepts: such starts must be chosen",
            most,
            0.5));
  }

  /** The shares of starts with one, two, .. descents. */
  private double[] shares(StudyContext context, SymmetricSetting setting) {
    EnsembleResult flows = setting.flows(context, context.seed(), starts);
    double[] shares = new double[16];
    for (int i = 0; i < starts; i++) {
      shares[Math.min(shares.length, flows.descents(i)) - 1] += 1.0 / starts;
    }
    return shares;
  }
}
