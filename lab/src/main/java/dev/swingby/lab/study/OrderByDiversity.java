package dev.swingby.lab.study;

import dev.swingby.core.DivergenceException;
import dev.swingby.core.ModelSpec;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.About;
import dev.swingby.lab.config.Parameters;
import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Explorer;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Series;
import dev.swingby.lab.figure.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The diversity of the weaker concept raised until it is learned first: the crossover, predicted
 * where {@code a1 = a2}, that is {@code sigma_1^2 + mu_1^2 / 2 = sigma_2^2 + mu_2^2 / 2}.
 */
final class OrderByDiversity implements Study {
  private final PaperSetting setting;
  private final List<Double> signal;
  private final double second;
  private final List<OrderRuns.Case> cases = new ArrayList<>();
  private final double crossover;

  OrderByDiversity(Parameters p) {
    setting = PaperSetting.read(p, 64, true, 32);
    signal = p.positives("signal", 1.0, 2.0);
    second = p.nonNegative("second-diversity", 0.05);
    List<Double> first = p.nonNegatives("first-diversities", 0.05, 0.8, 1.2, 1.6);
    if (signal.size() != 2 || signal.get(0) >= signal.get(1)) {
      throw p.bad("signal", "two numbers, the smaller first", signal);
    }
    double[] mu = {signal.get(0), signal.get(1)};
    crossover = Math.sqrt(second * second + (mu[1] * mu[1] - mu[0] * mu[0]) / 2);
    if (first.size() < 2
        || !first.stream().sorted().toList().equals(first)
        || first.getFirst() >= crossover
        || first.getLast() <= crossover) {
      throw p.bad(
          "first-diversities",
          "ascending numbers on both sides of %.3g".formatted(crossover),
          first);
    }
    for (double sigma : first) {
      cases.add(new OrderRuns.Case(signal, List.of(sigma, second)));
    }
  }

  @Override
  public About about() {
    return About.of(
            "Diversity speeds up a concept, and can reverse the order",
            "The more diverse a concept, the sooner it is learned; the weaker concept overtakes the"
                + " stronger where their second moments a = sigma^2 + mu^2 / 2 are equal: in linear"
                + " models to 10 %, in ReLU, GELU and tanh networks to 25 %.")
        .from(
            "Yang et al. 2025, figs. 2b, 11, 12",
            "With the signals fixed, raising the diversity of the weaker concept changes the path and"
                + " in the end reverses the order in which the concepts are learned.")
        .observing(2);
  }

  @Override
  public void compute(StudyContext context, Findings findings) throws DivergenceException {
    OrderRuns runs = new OrderRuns(context, setting);
    OrderRuns.Case first = cases.getFirst();
    findings.explore(
        Explorer.layers(1, first.signal(), first.diversity(), Explorer.even(2, 0.01, 0), 0.01, 6));
    List<OrderModels.Named> models = new ArrayList<>();
    models.add(OrderModels.oneLayer(setting.dimension()));
    models.addAll(OrderModels.twoLayers());
    models.addAll(OrderModels.others(setting.dimension()));
    Figure figure = crossing();
    Table crossings =
        Table.of(
            "crossover",
            "Where the weaker concept is learned first",
            "model",
            "sigma_1, median",
            "lower quartile",
            "upper quartile",
            "a1 = a2 at");
    for (int m = 0; m < models.size(); m++) {
      OrderModels.Named model = models.get(m);
      List<ConceptRuns> all = new ArrayList<>();
      List<ConceptRuns> chosen = new ArrayList<>();
      for (int i = 0; i < cases.size(); i++) {
        context.part(m * cases.size() + i, models.size() * cases.size());
        OrderRuns.Case of = cases.get(i);
        all.add(runs.seeds(model, of));
        if (m < 3) {
          chosen.add(!model.lean() ? all.getLast() : runs.chosen(model, of));
        }
      }
      ends(runs, findings, model, all, m < 3 ? 0.9 : runs.chance());
      double[] at = crossed(all);
      boolean linear = model.spec().kind() != ModelSpec.Kind.MLP;
      findings.check(crossover(model, at, linear ? 0.1 : 0.25));
      crossings =
          crossings.row(
              model.name(),
              Quartiles.median(at),
              Quartiles.quantile(0.25, at),
              Quartiles.quantile(0.75, at),
              crossover);
      figure = figure.with(ratios(model, all));
      if (m < 3) {
        findings.figure(
            OrderRuns.paths(
                m == 0 ? "paths" : "paths-" + model.file(),
                "Paths in the plane of the concepts: %s.".formatted(model.name()),
                cases,
                names(),
                chosen));
      }
      if (m == 0) {
        oneLayer(runs, findings, all, at);
      }
    }
    findings.figure(theory(figure));
    findings.table(crossings);
    findings.table(runs.table());
  }

  private void oneLayer(OrderRuns runs, Findings findings, List<ConceptRuns> all, double[] at) {
    for (int i = 0; i < cases.size(); i++) {
      findings.check(runs.exact("theory: one layer, " + names().get(i), all.get(i), cases.get(i)));
    }
    findings.figure(OrderRuns.losses("Test loss: one layer.", names(), all));
    findings.say(
        "One layer: the weaker concept overtakes at sigma_1 = %.3f (median of %d seeds; a1 = a2 at"
            + " %.3f).",
        Quartiles.median(at), setting.seeds(), crossover);
  }

  private List<String> names() {
    return cases.stream().map(c -> "sigma_1 = " + c.diversity().getFirst()).toList();
  }

  /** At both ends of the sweep the order is that of the second moments. */
  private void ends(
      OrderRuns runs,
      Findings findings,
      OrderModels.Named model,
      List<ConceptRuns> all,
      double bound) {
    int last = cases.size() - 1;
    findings.check(runs.order(model, cases.getFirst(), all.getFirst(), bound));
    findings.check(runs.order(model, cases.get(last), all.get(last), bound));
  }

  /** The sigma_1 at which a seed's ln(t1 / t2) crosses zero, linear in a1 between the cases. */
  private double[] crossed(List<ConceptRuns> all) {
    double[] at = new double[setting.seeds()];
    for (int seed = 0; seed < at.length; seed++) {
      at[seed] = Double.NaN;
      for (int i = 1; i < cases.size() && Double.isNaN(at[seed]); i++) {
        double before = log(all.get(i - 1), seed);
        double now = log(all.get(i), seed);
        if (before > 0 && now <= 0) {
          double part = before / (before - now);
          double low = square(cases.get(i - 1));
          at[seed] = Math.sqrt(low + part * (square(cases.get(i)) - low));
        }
      }
      if (Double.isNaN(at[seed])) {
        // Never, or from the start on: beyond the end that it is nearest to.
        boolean never = log(all.getLast(), seed) > 0;
        at[seed] = (never ? cases.getLast() : cases.getFirst()).diversity().getFirst();
      }
    }
    return at;
  }

  private static double log(ConceptRuns runs, int seed) {
    double[] t = runs.runs().get(seed).learned();
    return Double.isInfinite(t[0]) ? Double.POSITIVE_INFINITY : Math.log(t[0] / t[1]);
  }

  private static double square(OrderRuns.Case of) {
    double sigma = of.diversity().getFirst();
    return sigma * sigma;
  }

  /** To 10 % where A governs the flow, to 25 % in networks whose units see parts of the points. */
  private Check crossover(OrderModels.Named model, double[] at, double bound) {
    double median = Quartiles.median(at);
    return Check.atMost(
            "crossover: " + model.name(),
            "relative distance of the median sigma_1 at which the order reverses from a1 = a2",
            Math.abs(median / crossover - 1),
            bound)
        .effect(
            "the order reverses at sigma_1 = %.3f [%.3f, %.3f], predicted %.3f",
            median, Quartiles.quantile(0.25, at), Quartiles.quantile(0.75, at), crossover);
  }

  private Figure crossing() {
    return Figure.of(
        "crossover",
        "Which concept is learned first.",
        "Median over %d seeds of the ratio of the learning times. Dashed: a2 / a1; it crosses 1 at"
                .formatted(setting.seeds())
            + " sigma_1 = %.3f.".formatted(crossover),
        Axis.linear("diversity of the weaker concept, sigma_1"),
        Axis.log("t of concept 1 / t of concept 2"));
  }

  private Series[] ratios(OrderModels.Named model, List<ConceptRuns> all) {
    double[] x = cases.stream().mapToDouble(c -> c.diversity().getFirst()).toArray();
    double[] y =
        all.stream().mapToDouble(r -> Quartiles.median(r.each(OrderRuns::ratio))).toArray();
    return new Series[] {Series.line(model.name(), x, y)};
  }

  private Figure theory(Figure figure) {
    double low = cases.getFirst().diversity().getFirst();
    double high = cases.getLast().diversity().getFirst();
    double[] x = new double[60];
    double[] y = new double[60];
    double[] one = new double[60];
    Arrays.fill(one, 1);
    for (int i = 0; i < x.length; i++) {
      x[i] = low + (high - low) * i / (x.length - 1);
      double[] a = PaperSetting.rates(signal, List.of(x[i], second));
      y[i] = a[1] / a[0];
    }
    return figure.with(Series.dashed("a2 / a1", x, y), Series.dashed("1", x, one).unlisted());
  }
}
