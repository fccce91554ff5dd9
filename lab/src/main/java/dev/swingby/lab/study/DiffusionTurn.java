package dev.swingby.lab.study;

import dev.swingby.analytic.reference.Reference;
import dev.swingby.core.DivergenceException;
import dev.swingby.core.concept.ConceptPath;
import dev.swingby.core.concept.Turn;
import dev.swingby.core.concept.TurnDetector;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.About;
import dev.swingby.lab.config.Parameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The sudden turn of a diffusion model's held-out class, by the definition of {@code sudden-turn}.
 */
final class DiffusionTurn implements Study {
  private static final double DEGREES = 45;

  /** P(blue) that the path has fallen to before it turns. */
  private static final double MEMORISED = 0.4;

  private final DiffusionSetting setting;
  private final List<Double> colours;

  DiffusionTurn(Parameters p) {
    setting = DiffusionSetting.wide(p, 5);
    colours = p.positives("colour-separations", 0.2);
  }

  @Override
  public About about() {
    return About.of(
            "A diffusion model's path turns suddenly",
            "With a weak colour the held-out class is first drawn to small red and then turns: by the"
                + " definition that finds the turns of SIM flows, over the seeds' noise.")
        .from(
            "Park et al. 2024, fig. 3",
            "The path of the held-out class bows to the trained class that shares the strong concept,"
                + " then turns to its own corner, at about the step at which the training classes"
                + " are learned.")
        .observing();
  }

  @Override
  public List<Reference> references() {
    return List.of(Reference.PARK, Reference.YANG);
  }

  @Override
  public void compute(StudyContext context, Findings findings) throws DivergenceException {
    List<DiffusionRuns> runs = DiffusionRuns.ofColours(context, setting, colours);
    List<List<Turn>> turns =
        TurnPanels.add(
            findings,
            "turns",
            "The held-out class.",
            TurnDetector.CLOSELY_MEASURED,
            DiffusionRuns.heldOut(runs));
    List<Double> angles = new ArrayList<>();
    double least = Double.POSITIVE_INFINITY;
    double blue = 0;
    double apart = 1;
    for (int i = 0; i < runs.size(); i++) {
      Optional<Turn> sharpest = TurnDetector.sharpest(turns.get(i));
      double angle = sharpest.map(Turn::degrees).orElse(0.0);
      angles.add(angle);
      least = Math.min(least, angle);
      if (sharpest.isEmpty()) {
        continue;
      }
      double time = sharpest.get().time();
      blue = Math.max(blue, before(runs.get(i), time));
      double learned = learned(runs.get(i));
      apart = Math.max(apart, Math.max(time / learned, learned / time));
      findings.say(
          "%s: turns by %.0f degrees at step %.0f; the trained classes are learned at step %.0f.",
          runs.get(i).name(), angle, time, learned);
    }
    findings.check(
        Check.atLeast("it turns", "least over D_c of the sharpest turn, in degrees", least, DEGREES)
            .effect(
                "by %s degrees",
                String.join(", ", angles.stream().map(a -> "%.0f".formatted(a)).toList())));
    findings.check(
        Check.atMost(
                "after it was drawn to small red",
                "largest over D_c of the least P(blue) of the mean path before the turn",
                blue,
                MEMORISED)
            .effect("P(blue) down to %.2f", blue));
    findings.check(
        Check.atMost(
                "when the trained classes are learned",
                "largest over D_c of the ratio of the two steps, whichever is larger",
                apart,
                2)
            .effect("a factor of %.2f at most", apart));
  }

  private static double before(DiffusionRuns run, double time) {
    ConceptPath mean = run.bundle(DiffusionRuns.HELD_OUT).mean();
    double least = 1;
    for (int row = 0; row < mean.rows() && mean.time()[row] <= time; row++) {
      least = Math.min(least, mean.at(row, 0));
    }
    return least;
  }

  /** The mean over the seeds of the steps until the trained classes are learned. */
  private static double learned(DiffusionRuns run) {
    double[] each = new double[run.paths().size()];
    Arrays.setAll(each, seed -> LearningTime.all(run, seed));
    return Arrays.stream(each).average().orElse(Double.NaN);
  }
}
