package dev.swingby.lab.study;

import dev.swingby.analytic.reference.Reference;
import dev.swingby.core.DivergenceException;
import dev.swingby.core.concept.ConceptPath;
import dev.swingby.core.world.Concept;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.About;
import dev.swingby.lab.config.Parameters;
import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which concept a diffusion model learns first, and where its held-out class heads for. */
final class DiffusionOrder implements Study {
  /** So near to a trained class's corner the held-out class has been drawn to it. */
  private static final double NEAR = 0.5;

  private final DiffusionSetting setting;
  private final List<Double> colours;

  DiffusionOrder(Parameters p) {
    setting = DiffusionSetting.wide(p, 3);
    colours = p.positives("colour-separations", 0.1, 0.2, 0.8);
    if (colours.size() < 2) {
      throw p.bad("colour-separations", "at least two", colours);
    }
  }

  @Override
  public About about() {
    return About.of(
            "A diffusion model learns the stronger concept first",
            "The path of the held-out class first heads for the trained class that shares the"
                + " stronger concept; a concept with more signal is learned sooner; and the speed in"
                + " concept space falls off towards the end.")
        .from(
            "Park et al. 2024, figs. 3 and 4; Yang et al. 2025, the section on diffusion models",
            "Concepts with more signal are learned in fewer steps; with a weak colour the held-out"
                + " class is drawn to small red, with a strong one to large blue; the speed in"
                + " concept space falls roughly exponentially.")
        .observing(1);
  }

  @Override
  public List<Reference> references() {
    return List.of(Reference.PARK, Reference.YANG);
  }

  @Override
  public void compute(StudyContext context, Findings findings) throws DivergenceException {
    List<DiffusionRuns> runs = DiffusionRuns.ofColours(context, setting, colours);
    Table table =
        Table.of(
            "times",
            "When a concept is learned: accuracy over the trained classes above %s at %d snapshots in"
                    .formatted(LearningTime.THRESHOLD, LearningTime.ROWS)
                + " a row, of the drawings that show something; each seed.",
            "D_c",
            "colour signal",
            "size signal",
            "steps to colour",
            "steps to size",
            "heads first for");
    List<Double> allColours = new ArrayList<>();
    List<Double> allTimes = new ArrayList<>();
    int heads = 0;
    int signs = 0;
    for (int i = 0; i < runs.size(); i++) {
      DiffusionRuns run = runs.get(i);
      double colour = run.signal(Concept.COLOUR);
      double size = run.signal(Concept.SIZE);
      boolean strongColour = colour > size;
      List<ConceptPath> paths = run.bundle(DiffusionRuns.HELD_OUT).paths();
      double[] toColour = LearningTime.each(run, 0);
      double[] toSize = LearningTime.each(run, 1);
      String where = "";
      for (int seed = 0; seed < setting.seeds(); seed++) {
        int first = firstNear(paths.get(seed));
        int expected = strongColour ? DiffusionRuns.STRONG_COLOUR : DiffusionRuns.STRONG_SIZE;
        heads += first == expected ? 1 : 0;
        where += (seed == 0 ? "" : ", ") + (first < 0 ? "none" : write(run, first));
        signs += strongColour == toColour[seed] < toSize[seed] ? 1 : 0;
        allColours.add(colours.get(i));
        allTimes.add(toColour[seed]);
      }
      table =
          table.row(
              colours.get(i),
              colour,
              size,
              LearningTime.shown(toColour),
              LearningTime.shown(toSize),
              where);
    }
    int count = runs.size() * setting.seeds();
    findings.check(
        Check.atLeast(
                "heads for the strongest trained class first",
                "share of runs whose held-out class first comes within %s of the class that shares"
                        .formatted(NEAR)
                    + " the concept with more signal",
                (double) heads / count,
                1)
            .effect("%d of %d runs", heads, count));
    findings.check(
        Check.atLeast(
                "the concept with more signal is learned first",
                "share of runs",
                (double) signs / count,
                1)
            .effect("%d of %d runs", signs, count));
    double rank =
        Quartiles.rankCorrelation(
            allColours.stream().mapToDouble(v -> v).toArray(),
            allTimes.stream().mapToDouble(v -> v).toArray());
    findings.check(
        Check.atMost(
                "more signal, fewer steps",
                "rank correlation over all runs of the colour separation and the steps to colour",
                rank,
                -0.9)
            .effect(
                "from %.0f steps at D_c %s to %.0f at %s",
                LearningTime.mean(runs.getFirst(), 0),
                colours.getFirst(),
                LearningTime.mean(runs.getLast(), 0),
                colours.getLast()));
    findings.say(
        "Each held-out path heads for the trained class of the stronger concept first in %d of %d runs."
            + " The colour takes %.0f steps at D_c %s and %.0f at %s.",
        heads,
        count,
        LearningTime.mean(runs.getFirst(), 0),
        colours.getFirst(),
        LearningTime.mean(runs.getLast(), 0),
        colours.getLast());
    slowing(runs, findings);
    findings.table(table);
    findings.figure(
        DiffusionFigures.plane(
            runs,
            "Small blue is at the upper right, small red at the upper left, large blue at the lower"
                + " right. "));
    findings.figure(accuracies(runs));
    findings.figure(DiffusionFigures.shown(runs));
  }

  private static String write(DiffusionRuns run, int conceptClass) {
    return run.world().write(run.world().prompt(conceptClass));
  }

  /** Which of the two trained neighbours' corners the path first comes near; -1 for none. */
  static int firstNear(ConceptPath path) {
    for (int row = 0; row < path.rows(); row++) {
      double toColour = Math.hypot(1 - path.at(row, 0), path.at(row, 1));
      double toSize = Math.hypot(path.at(row, 0), 1 - path.at(row, 1));
      if (Math.min(toColour, toSize) < NEAR) {
        return toColour < toSize ? DiffusionRuns.STRONG_COLOUR : DiffusionRuns.STRONG_SIZE;
      }
    }
    return -1;
  }

  /** The speed of every trained class falls off: its logarithm against that of the step. */
  private void slowing(List<DiffusionRuns> runs, Findings findings) {
    Figure figure =
        Figure.of(
            "speed",
            "Speed in concept space.",
            "|dC/dt| of the trained classes, mean over classes and seeds.",
            DiffusionFigures.STEP,
            Axis.log("|dC/dt|, 1 / step"));
    double slowest = Double.NEGATIVE_INFINITY;
    for (DiffusionRuns run : runs) {
      double[] speed = new double[run.steps().length];
      for (int c = 0; c < DiffusionRuns.HELD_OUT; c++) {
        for (ConceptPath path : run.bundle(c).paths()) {
          double[] one = path.smoothed(1).speed();
          Arrays.setAll(speed, k -> speed[k] + one[k] / (DiffusionRuns.HELD_OUT * setting.seeds()));
        }
      }
      int third = speed.length / 3;
      double early = Arrays.stream(speed, 0, third).average().orElse(Double.NaN);
      double late = Arrays.stream(speed, speed.length - third, speed.length).average().orElse(0);
      slowest = Math.max(slowest, late / early);
      figure =
          figure.with(
              dev.swingby.lab.figure.Series.line(run.name(), run.steps(), speed)
                  .in(runs.indexOf(run)));
    }
    findings.check(
        Check.atMost(
                "the speed falls off",
                "largest over D_c of the mean speed over the last third of the snapshots over that of"
                    + " the first third",
                slowest,
                0.1)
            .effect("to %.1f %% of the speed at first", 100 * slowest));
    findings.figure(figure);
  }

  private static Figure accuracies(List<DiffusionRuns> runs) {
    Figure figure =
        Figure.of(
            "accuracy",
            "Learning the colour.",
            "Accuracy of the colour over the trained classes, of the drawings that show something;"
                + " mean over seeds, band over all.",
            DiffusionFigures.STEP,
            Axis.fromZero("accuracy of colour"));
    return DiffusionFigures.curves(
        figure, runs, run -> DiffusionFigures.each(run, seed -> run.trainedAccuracy(seed, 0)));
  }
}
