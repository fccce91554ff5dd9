package dev.swingby.lab.study;

import dev.swingby.analytic.reference.Reference;
import dev.swingby.core.DivergenceException;
import dev.swingby.core.diffusion.Elicitation;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.About;
import dev.swingby.lab.config.Parameters;
import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Prompts of one class that leave out the colour, ever more of them. */
final class Underspecified implements Study {
  private static final double DRAWN = 0.8;

  private final DiffusionSetting setting;
  private final double colour;
  private final List<Double> rates;

  Underspecified(Parameters p) {
    setting = DiffusionSetting.wide(p, 3);
    colour = p.positive("colour-separation", 0.2);
    rates = p.nonNegatives("rates", 0.0, 0.5, 0.9, 1.0);
    if (rates.stream().anyMatch(r -> r > 1) || rates.size() < 2) {
      throw p.bad("rates", "at least two numbers from 0 to 1", rates);
    }
  }

  @Override
  public About about() {
    return About.of(
            "Underspecified prompts hold a concept back",
            "The more prompts of small red leave out the colour, the less blue is small blue, which is"
                + " never trained on; overprompts and interventions still give it.")
        .from(
            "Park et al. 2024, section 6",
            "With more masked prompts the held-out class takes more steps to 80 % accuracy, and its"
                + " drawings drift from blue to red; interventions can still elicit the concept.")
        .observing();
  }

  @Override
  public List<Reference> references() {
    return List.of(Reference.PARK);
  }

  @Override
  public void compute(StudyContext context, Findings findings) throws DivergenceException {
    context.part(0, 2);
    List<DiffusionRuns> runs =
        DiffusionRuns.of(
            context,
            setting,
            rates.stream()
                .map(rate ->
                    new DiffusionRuns.Case(
                        "masked %.0f %%".formatted(100 * rate),
                        colour,
                        rate == 0 ? List.of() : List.of("masks.small red.colour=" + rate)))
                .toList());
    Table table =
        Table.of(
            "masked",
            "Small blue by the rate of masked prompts. Means over %d seeds; steps of each seed."
                .formatted(setting.seeds()),
            "rate",
            "P(blue) at the end",
            "mean P(blue) over the second half",
            "steps by overprompt",
            "best overprompt at the end",
            "best linear intervention at the end");
    List<Double> allRates = new ArrayList<>();
    List<Double> allBlue = new ArrayList<>();
    double[] over = new double[runs.size()];
    for (int i = 0; i < runs.size(); i++) {
      context.part(runs.size() + i, 2 * runs.size());
      DiffusionRuns run = runs.get(i);
      List<List<Elicitation>> elicited = run.elicitations(context, setting);
      double last = 0;
      double linear = 0;
      double[] times = new double[elicited.size()];
      for (int seed = 0; seed < elicited.size(); seed++) {
        Elicitation end = elicited.get(seed).getLast();
        over[i] += Elicitation.best(end.overprompts()).joint() / elicited.size();
        linear += Elicitation.best(end.linear()).joint() / elicited.size();
        times[seed] =
            LearningTime.joint(
                run,
                elicited.get(seed).stream()
                    .mapToDouble(e -> Elicitation.best(e.overprompts()).joint())
                    .toArray(),
                DRAWN);
        double[] blue = run.bundle(DiffusionRuns.HELD_OUT).paths().get(seed).coordinate(0);
        last += blue[blue.length - 1] / elicited.size();
        allRates.add(rates.get(i));
        allBlue.add(secondHalf(blue));
      }
      table =
          table.row(
              rates.get(i),
              last,
              secondHalf(run.bundle(DiffusionRuns.HELD_OUT).mean().coordinate(0)),
              LearningTime.shown(times),
              over[i],
              linear);
    }
    double rank =
        Quartiles.rankCorrelation(
            allRates.stream().mapToDouble(v -> v).toArray(),
            allBlue.stream().mapToDouble(v -> v).toArray());
    findings.check(
        Check.atMost(
                "more masked prompts, less blue",
                "rank correlation over all runs of the rate and the mean P(blue) of small blue over"
                    + " the second half of the snapshots",
                rank,
                -0.5)
            .effect(
                "P(blue) from %.2f at rate %s to %.2f at %s",
                mean(allBlue, 0),
                rates.getFirst(),
                mean(allBlue, rates.size() - 1),
                rates.getLast()));
    int most = rates.size() - 1;
    findings.check(
        Check.atLeast(
                "overprompts still give it",
                "joint accuracy of the best overprompt at the end at the highest rate, mean over seeds",
                over[most],
                DRAWN)
            .effect("%.2f at a rate of %s", over[most], rates.getLast()));
    findings.say(
        "From no masked prompt to %.0f %% of those of small red, P(blue) of small blue goes from %.2f"
            + " to %.2f; the best overprompt still reaches %.2f.",
        100 * rates.getLast(), mean(allBlue, 0), mean(allBlue, most), over[most]);
    findings.table(table);
    findings.figure(blue(runs));
    findings.figure(DiffusionFigures.plane(runs, ""));
  }

  private double mean(List<Double> all, int rate) {
    return all.subList(rate * setting.seeds(), (rate + 1) * setting.seeds()).stream()
        .mapToDouble(v -> v)
        .average()
        .orElse(Double.NaN);
  }

  private static double secondHalf(double[] values) {
    return Arrays.stream(values, values.length / 2, values.length).average().orElse(Double.NaN);
  }

  private static Figure blue(List<DiffusionRuns> runs) {
    Figure figure =
        Figure.of(
            "blue",
            "How blue small blue is.",
            "P(blue) of the plain prompt; mean over seeds, band over all.",
            DiffusionFigures.STEP,
            Axis.fromZero("P(blue)"));
    return DiffusionFigures.curves(
        figure, runs, run -> DiffusionFigures.heldOut(run, path -> path.coordinate(0)));
  }
}
