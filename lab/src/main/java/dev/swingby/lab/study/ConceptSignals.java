package dev.swingby.lab.study;

import dev.swingby.analytic.reference.Reference;
import dev.swingby.core.DivergenceException;
import dev.swingby.core.world.Concept;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.About;
import dev.swingby.lab.config.Parameters;
import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Series;
import dev.swingby.lab.figure.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The speed of learning a concept against its signal, measured from the data. */
final class ConceptSignals implements Study {
  private final DiffusionSetting setting;
  private final List<Double> colours;

  ConceptSignals(Parameters p) {
    setting = DiffusionSetting.narrow(p, 3);
    colours = p.positives("colour-separations", 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.6, 0.8);
    if (colours.size() < 3) {
      throw p.bad("colour-separations", "at least three", colours);
    }
  }

  @Override
  public About about() {
    return About.of(
            "Concept signal sets the speed of learning",
            "The more the data depend on a concept, the sooner a diffusion model learns it on the"
                + " classes it is trained on; what that does to the class it is not trained on.")
        .from(
            "Park et al. 2024, fig. 3",
            "The speed of learning a concept, the inverse of the steps to 80 % accuracy, grows with"
                + " its signal.")
        .observing();
  }

  @Override
  public List<Reference> references() {
    return List.of(Reference.PARK);
  }

  @Override
  public void compute(StudyContext context, Findings findings) throws DivergenceException {
    List<DiffusionRuns> runs = DiffusionRuns.ofColours(context, setting, colours);
    double[] signals = runs.stream().mapToDouble(r -> r.signal(Concept.COLOUR)).toArray();
    double[] speeds = runs.stream().mapToDouble(r -> 1 / LearningTime.mean(r, 0)).toArray();
    double[] each =
        runs.stream()
            .flatMapToDouble(r -> Arrays.stream(LearningTime.each(r, 0)).map(t -> 1 / t))
            .toArray();
    double[] eachSignal =
        Arrays.stream(signals)
            .flatMap(s -> IntStream.range(0, setting.seeds()).mapToDouble(_ -> s))
            .toArray();
    // Speed 0: some seed never learns it.
    int[] learned = IntStream.range(0, speeds.length).filter(i -> speeds[i] > 0).toArray();
    double[] x = Arrays.stream(learned).mapToDouble(i -> signals[i]).toArray();
    double[] y = Arrays.stream(learned).mapToDouble(i -> speeds[i]).toArray();
    double slope = StepSize.slope(x, y);
    findings.check(
        Check.atLeast(
                "more signal, faster",
                "rank correlation over all runs of the colour's signal and the speed of learning it",
                Quartiles.rankCorrelation(eachSignal, each),
                0.9)
            .effect(
                "speed ~ signal^%.2f over a factor of %.0f in signal",
                slope, signals[signals.length - 1] / signals[0]));
    findings.say(
        "At %d of %d signals every seed learns the colour on the trained classes within %d steps; the"
            + " strongest takes %.0f; speed ~ signal^%.2f.",
        learned.length, signals.length, setting.steps(), 1 / speeds[speeds.length - 1], slope);
    findings.figure(
        Figure.of(
                "speed",
                "Speed of learning the colour.",
                "Inverse steps to an accuracy of %s over the trained classes, of the drawings that show"
                        .formatted(LearningTime.THRESHOLD)
                    + " something; signal: mean squared difference of pixels between images that"
                    + " differ in the colour alone.",
                Axis.log("colour signal"),
                Axis.log("speed, 1 / step"))
            .with(
                Series.points("each seed", eachSignal, each).in(0),
                Series.line("mean", signals, speeds).in(0).unlisted(),
                Series.dashed("slope %.2f".formatted(slope), signals, line(slope, x, y, signals))));
    heldOut(runs, signals, findings);
  }

  /** The held-out class: what becomes of its colour. */
  private void heldOut(List<DiffusionRuns> runs, double[] signals, Findings findings) {
    Table table =
        Table.of(
            "held-out",
            "Held-out class. Means over %d seeds.".formatted(setting.seeds()),
            "D_c",
            "signal",
            "least P(blue)",
            "P(blue) at the end",
            "joint accuracy at the end",
            "steps to colour, trained classes, each seed",
            "steps to size, trained classes, each seed");
    double[] end = new double[signals.length];
    for (int i = 0; i < runs.size(); i++) {
      DiffusionRuns run = runs.get(i);
      double[] blue = run.bundle(DiffusionRuns.HELD_OUT).mean().coordinate(0);
      double[] joint = run.mean(r -> r.joint(run.world(), DiffusionRuns.HELD_OUT));
      end[i] = joint[joint.length - 1];
      table =
          table.row(
              colours.get(i),
              signals[i],
              Arrays.stream(blue).min().orElse(Double.NaN),
              blue[blue.length - 1],
              end[i],
              LearningTime.shown(LearningTime.each(run, 0)),
              LearningTime.shown(LearningTime.each(run, 1)));
    }
    findings.table(table);
    findings.figure(DiffusionFigures.plane(runs, ""));
    findings.figure(DiffusionFigures.shown(runs));
    findings.say(
        "The held-out class at step %d: joint accuracy %.2f at the weakest colour, %.2f at the"
            + " strongest.",
        setting.steps(), end[0], end[end.length - 1]);
  }

  /** The least-squares line of that slope through the logarithms of (x, y), at other x. */
  private static double[] line(double slope, double[] x, double[] y, double[] at) {
    double height = 0;
    for (int i = 0; i < x.length; i++) {
      height += (Math.log(y[i]) - slope * Math.log(x[i])) / x.length;
    }
    double[] line = new double[at.length];
    for (int i = 0; i < line.length; i++) {
      line[i] = Math.exp(height + slope * Math.log(at[i]));
    }
    return line;
  }
}
