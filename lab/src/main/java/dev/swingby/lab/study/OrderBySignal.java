package dev.swingby.lab.study;

import dev.swingby.core.DivergenceException;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.About;
import dev.swingby.lab.config.Parameters;
import dev.swingby.lab.figure.Explorer;
import java.util.ArrayList;
import java.util.List;

/**
 * The larger a concept's signal, the sooner it is learned: on one layer exactly, then elsewhere.
 */
final class OrderBySignal implements Study {
  private final PaperSetting setting;
  private final List<OrderRuns.Case> cases = new ArrayList<>();

  OrderBySignal(Parameters p) {
    setting = PaperSetting.read(p, 64, true, 32);
    double second = p.positive("second-signal", 2);
    double sigma = p.nonNegative("diversity", 0.05);
    for (double first : p.positives("first-signals", 1.0, 2.0, 3.0)) {
      cases.add(new OrderRuns.Case(List.of(first, second), List.of(sigma, sigma)));
    }
    if (cases.stream().allMatch(c -> c.signal().get(0) == second)) {
      throw p.bad("first-signals", "one that differs from second-signal", second);
    }
  }

  @Override
  public About about() {
    return About.of(
            "The stronger a concept's signal, the sooner it is learned",
            "Of two concepts the one with the larger signal is learned first, in one layer in the"
                + " ratio a2 / a1 of the second moment; so in symmetric and two-layer linear models"
                + " and in ReLU, GELU and tanh networks.")
        .from(
            "Yang et al. 2025, figs. 2a, 11, 12",
            "The stronger concept is learned first, whichever axis it is on; at equal signals the"
                + " path is straight.")
        .observing(1);
  }

  @Override
  public void compute(StudyContext context, Findings findings) throws DivergenceException {
    OrderRuns runs = new OrderRuns(context, setting);
    OrderRuns.Case first = cases.getFirst();
    findings.explore(
        Explorer.layers(1, first.signal(), first.diversity(), Explorer.even(2, 0.01, 0), 0.01, 6));
    int parts = 2 * cases.size() + 3;
    oneLayer(context, runs, findings, parts);
    int part = cases.size();
    for (OrderModels.Named model : OrderModels.twoLayers()) {
      List<ConceptRuns> chosen = new ArrayList<>();
      for (OrderRuns.Case of : cases) {
        context.part(part, parts);
        chosen.add(runs.chosen(model, of));
        check(runs, findings, model, of, runs.seeds(model, of), 0.95);
      }
      part++;
      findings.figure(
          OrderRuns.paths(
              "paths-" + model.file(),
              "Paths: %s.".formatted(model.name()),
              cases,
              names(),
              chosen));
    }
    for (OrderModels.Named model : OrderModels.others(setting.dimension())) {
      context.part(part++, parts);
      for (OrderRuns.Case of : cases) {
        if (of.rates()[0] != of.rates()[1]) {
          check(runs, findings, model, of, runs.seeds(model, of), runs.chance());
        }
      }
    }
    findings.table(runs.table());
  }

  private void oneLayer(StudyContext context, OrderRuns runs, Findings findings, int parts)
      throws DivergenceException {
    OrderModels.Named model = OrderModels.oneLayer(setting.dimension());
    List<ConceptRuns> all = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      context.part(i, parts);
      OrderRuns.Case of = cases.get(i);
      ConceptRuns now = runs.seeds(model, of);
      all.add(now);
      check(runs, findings, model, of, now, 0.95);
      findings.check(runs.exact("theory: one layer, mu %s".formatted(of.mu()), now, of));
      double[] a = of.rates();
      findings.check(times(of, now, Math.log(a[1] / a[0])));
    }
    findings.figure(
        OrderRuns.paths(
            "paths", "Paths in the plane of the concepts: one layer.", cases, names(), all));
    findings.figure(OrderRuns.losses("Test loss: one layer.", names(), all));
    for (int i = 0; i < cases.size(); i++) {
      findings.figure(
          OrderRuns.fractions(
              "concepts-" + (i + 1),
              "Both concepts: one layer, mu %s.".formatted(cases.get(i).mu()),
              cases.get(i),
              all.get(i)));
    }
    double ratio = Quartiles.median(all.getFirst().each(OrderRuns::ratio));
    findings.say(
        "One layer at mu %s: concept 1 takes %.2f times as long as concept 2 (median of %d seeds;"
            + " a2 / a1 = %.2f).",
        cases.getFirst().mu(),
        ratio,
        setting.seeds(),
        cases.getFirst().rates()[1] / cases.getFirst().rates()[0]);
  }

  /** ln of the ratio of the times, its median against ln(a2 / a1), in standard errors. */
  private static Check times(OrderRuns.Case of, ConceptRuns runs, double expected) {
    double[] logs = runs.each(run -> Math.log(OrderRuns.ratio(run)));
    double median = Quartiles.median(logs);
    // Of a median of normal values: 1.2533 sd / sqrt(n), and sd = IQR / 1.349.
    double spread = (Quartiles.quantile(0.75, logs) - Quartiles.quantile(0.25, logs)) / 1.349;
    double error = 1.2533 * spread / Math.sqrt(logs.length);
    return Check.atMost(
            "ratio of times: one layer, mu " + of.mu(),
            "distance of the median ln(t1 / t2) from ln(a2 / a1), in standard errors",
            Math.abs(median - expected) / error,
            OrderRuns.ERRORS)
        .effect(
            "t1 / t2 = %.3f against %.3f (error %.2g %%)",
            Math.exp(median), Math.exp(expected), 100 * error);
  }

  private static void check(
      OrderRuns runs,
      Findings findings,
      OrderModels.Named model,
      OrderRuns.Case of,
      ConceptRuns now,
      double bound) {
    double[] a = of.rates();
    findings.check(a[0] == a[1] ? runs.noOrder(model, of, now) : runs.order(model, of, now, bound));
  }

  private List<String> names() {
    return cases.stream().map(c -> "mu " + c.mu()).toList();
  }
}
