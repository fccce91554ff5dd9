package dev.swingby.lab.study;

import dev.swingby.analytic.flow.LandscapeFit;
import dev.swingby.analytic.reference.Reference;
import dev.swingby.core.DivergenceException;
import dev.swingby.core.world.Concept;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.About;
import dev.swingby.lab.config.Parameters;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The landscape flow fitted to the measured paths of diffusion models. */
final class DiffusionLandscape implements Study {
  /** Root mean square of a coordinate: a few times what three seeds leave open. */
  private static final double RESIDUAL = 0.1;

  private final DiffusionSetting setting;
  private final List<Double> colours;

  DiffusionLandscape(Parameters p) {
    setting = DiffusionSetting.wide(p, 3);
    colours = p.positives("colour-separations", 0.1, 0.15, 0.2, 0.3, 0.8);
    if (colours.size() < 2) {
      throw p.bad("colour-separations", "at least two", colours);
    }
  }

  @Override
  public About about() {
    return About.of(
            "The landscape account, fitted to a diffusion model",
            "Two pulls on each concept, to what was asked for and to the trained class that shares the"
                + " strong one, describe the held-out class's path; where the colour is the weaker"
                + " concept, the second one switches the sooner, the stronger the colour.")
        .from(
            "Park et al. 2024, the toy model of their section on a landscape account",
            "A differential equation for two concepts whose confounding target switches explains why"
                + " the path bends to the trained class first and turns later.")
        .observing();
  }

  @Override
  public List<Reference> references() {
    return LandscapeFit.references();
  }

  @Override
  public void compute(StudyContext context, Findings findings) throws DivergenceException {
    List<DiffusionRuns> runs = DiffusionRuns.ofColours(context, setting, colours);
    List<LandscapeFit> fits =
        FittedLandscapes.add(
            findings,
            "fitted",
            "The held-out class and the landscape flow.",
            DiffusionRuns.heldOut(runs));
    double worst = 0;
    for (LandscapeFit fit : fits) {
      worst = Math.max(worst, fit.residual());
    }
    findings.check(
        Check.atMost(
                "it describes the paths",
                "largest root mean square distance of a coordinate from the fitted flow",
                worst,
                RESIDUAL)
            .effect("within %.3f of probabilities from 0 to 1", worst));
    switches(runs, fits, findings);
    findings.say("The flow stays within %.3f of the measured paths (rms).", worst);
    long open = fits.stream().filter(fit -> fit.problem().isPresent()).count();
    if (open > 0) {
      findings.say(
          "%d of %d paths leave a parameter open, as the table says: the fit is no measurement of it.",
          open, fits.size());
    }
  }

  /**
   * What switches is the target of the weaker concept. Beyond equal signals that is the size, whose
   * switch has another clock, so only worlds with the weaker colour are compared.
   */
  private void switches(List<DiffusionRuns> runs, List<LandscapeFit> fits, Findings findings) {
    int[] weak =
        IntStream.range(0, runs.size())
            .filter(i -> runs.get(i).signal(Concept.COLOUR) < runs.get(i).signal(Concept.SIZE))
            .toArray();
    if (weak.length < 2) {
      return;
    }
    double[] separation = Arrays.stream(weak).mapToDouble(colours::get).toArray();
    double[] switched =
        Arrays.stream(weak).mapToDouble(i -> fits.get(i).landscape().switchTime()).toArray();
    int last = weak.length - 1;
    findings.check(
        Check.atMost(
                "the stronger the colour, the sooner the switch",
                "rank correlation of the colour separation and the fitted switch time, over the %d"
                        .formatted(weak.length)
                    + " worlds whose colour has less signal than the size",
                Quartiles.rankCorrelation(separation, switched),
                -0.8)
            .effect("from step %.0f to %.0f", switched[0], switched[last]));
    findings.say(
        "The confounding target of the colour switches at step %.0f at D_c %s, at %.0f at %s.",
        switched[0], separation[0], switched[last], separation[last]);
  }
}
