package dev.swingby.lab.study;

import dev.swingby.analytic.reference.Reference;
import dev.swingby.core.DivergenceException;
import dev.swingby.core.concept.ConceptBundle;
import dev.swingby.core.concept.ConceptPath;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.About;
import dev.swingby.lab.config.Parameters;
import dev.swingby.lab.diffusion.Reading;
import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Figure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The held-out composition of a diffusion model gets worse on its way while training goes on. */
final class DiffusionSwingBy implements Study {
  /** Of a rise or fall, in its standard errors. */
  private static final double ERRORS = 3;

  private final DiffusionSetting setting;
  private final double weak;
  private final double strong;

  DiffusionSwingBy(Parameters p) {
    setting = DiffusionSetting.wide(p, 5);
    weak = p.positive("weak-colour", 0.2);
    strong = p.positive("strong-colour", 0.8);
  }

  @Override
  public About about() {
    return About.of(
            "Swing-by of a diffusion model",
            "While the training loss falls, the drawings of a composition that is never trained on"
                + " move away from it in concept space before they come to it; if the colours stand"
                + " far apart even its denoising loss rises after a minimum.")
        .from(
            "Yang et al. 2025, the section on diffusion models",
            "The error of the held-out class in concept space falls, rises and falls again, as the"
                + " test loss of the SIM task does.")
        .observing(5);
  }

  @Override
  public List<Reference> references() {
    return List.of(Reference.YANG, Reference.PARK);
  }

  @Override
  public void compute(StudyContext context, Findings findings) throws DivergenceException {
    List<DiffusionRuns> runs =
        DiffusionRuns.of(
            context, setting, List.of(DiffusionRuns.Case.of(weak), DiffusionRuns.Case.of(strong)));
    runs.forEach(run -> swing(run, findings));
    rises(runs.getLast(), findings);
    findings.figure(errors(runs));
    findings.figure(losses(runs));
    findings.figure(DiffusionFigures.plane(runs, ""));
    for (DiffusionRuns run : runs) {
      findings.picture(
          DiffusionFigures.drawn(
              "drawn-" + (run == runs.getFirst() ? "weak" : "strong"),
              "Drawn along the way, " + run.name() + ".",
              "Seed 1; each row from the same noise at every step.",
              context.kernels(),
              run.paths().getFirst(),
              List.of(0, 1, 2, 3, 3),
              12));
    }
  }

  /** The error in concept space rises on its way; the training loss falls. */
  private void swing(DiffusionRuns run, Findings findings) {
    ConceptBundle bundle = run.bundle(DiffusionRuns.HELD_OUT);
    double rise = Double.POSITIVE_INFINITY;
    int falls = 0;
    double loss = 0;
    double peak = 0;
    double least = 0;
    double end = 0;
    for (int seed = 0; seed < bundle.size(); seed++) {
      ConceptPath path = bundle.paths().get(seed);
      List<Reading> readings = run.readings().get(seed);
      double[] error = path.squaredDistance();
      ConceptPath.Rise largest = path.largestRise(error);
      int from = Arrays.binarySearch(path.time(), largest.from());
      int to = Arrays.binarySearch(path.time(), largest.to());
      int last = path.rows() - 1;
      double[] target = path.target();
      rise = Math.min(rise, inErrors(readings.get(from), readings.get(to), target));
      falls += inErrors(readings.get(last), readings.get(to), target) >= ERRORS ? 1 : 0;
      double[] training = run.trainingLoss(seed);
      loss = Math.max(loss, training[to] / training[from]);
      least += error[from] / bundle.size();
      peak += error[to] / bundle.size();
      end += error[last] / bundle.size();
    }
    String of = ": " + run.name();
    findings.check(
        Check.atLeast(
                "error in concept space rises" + of,
                "least over the seeds of the largest rise, in standard errors over drawings",
                rise,
                ERRORS)
            .effect("from %.2f to %.2f (means over seeds)", least, peak));
    findings.check(
        Check.atMost(
                "while the training loss falls" + of,
                "largest over the seeds of the loss at the top of the rise over that at its foot",
                loss,
                1)
            .effect("to %.0f %%", 100 * loss));
    findings.check(
        Check.atLeast(
                "and falls again" + of,
                "share of the seeds whose error at the end is below the top by %.0f standard errors"
                    .formatted(ERRORS),
                (double) falls / bundle.size(),
                1)
            .effect("to %.2f (mean over seeds)", end));
    findings.say(
        "%s: the squared distance of small blue from its corner goes from %.2f up to %.2f while the"
            + " training loss falls, and ends at %.2f at step %d (means of %d seeds).",
        run.name(), least, peak, end, setting.steps(), bundle.size());
  }

  /**
   * How far the squared distance from the target of the mean of the drawings rises from one
   * snapshot to another, in standard errors. A drawing starts from the same noise in both; each
   * moves the squared distance of the mean by its gradient there, and these differ over drawings.
   */
  static double inErrors(Reading from, Reading to, double[] target) {
    double[][] a = from.drawn()[DiffusionRuns.HELD_OUT];
    double[][] b = to.drawn()[DiffusionRuns.HELD_OUT];
    int n = a.length;
    double[] meanA = from.coordinates(DiffusionRuns.HELD_OUT);
    double[] meanB = to.coordinates(DiffusionRuns.HELD_OUT);
    double rise = 0;
    double squares = 0;
    for (int j = 0; j < target.length; j++) {
      rise += Math.pow(meanB[j] - target[j], 2) - Math.pow(meanA[j] - target[j], 2);
    }
    for (int i = 0; i < n; i++) {
      double part = 0;
      for (int j = 0; j < target.length; j++) {
        part += 2 * (meanB[j] - target[j]) * (b[i][j] - meanB[j]);
        part -= 2 * (meanA[j] - target[j]) * (a[i][j] - meanA[j]);
      }
      squares += part * part;
    }
    // Less than one drawing of all is not told apart.
    return rise / Math.max(Math.sqrt(squares / ((n - 1.0) * n)), 1.0 / n);
  }

  /** Strong colour: the held-out denoising loss rises on its way, the training loss falls. */
  private void rises(DiffusionRuns run, Findings findings) {
    double least = Double.POSITIVE_INFINITY;
    double share = 0;
    double loss = 0;
    List<ConceptPath> paths = run.bundle(DiffusionRuns.HELD_OUT).paths();
    for (int seed = 0; seed < paths.size(); seed++) {
      List<Reading> readings = run.readings().get(seed);
      ConceptPath path = paths.get(seed);
      ConceptPath.Rise largest =
          path.largestRise(readings.stream().mapToDouble(Reading::heldOutMean).toArray());
      int low = Arrays.binarySearch(path.time(), largest.from());
      int high = Arrays.binarySearch(path.time(), largest.to());
      least = Math.min(least, paired(readings.get(low), readings.get(high)));
      share +=
          (readings.get(high).heldOutMean() / readings.get(low).heldOutMean() - 1) / paths.size();
      double[] training = run.trainingLoss(seed);
      loss = Math.max(loss, training[high] / training[low]);
    }
    findings.check(
        Check.atLeast(
                "the held-out denoising loss rises: " + run.name(),
                "least over the seeds of its largest rise, in paired standard errors over rounds of"
                    + " noise",
                least,
                ERRORS)
            .effect("by %.0f %% (mean over seeds)", 100 * share));
    findings.check(
        Check.atMost(
                "while the training loss falls: " + run.name(),
                "largest over the seeds of the loss at the top of the rise over that at its foot",
                loss,
                1)
            .effect("to %.0f %%", 100 * loss));
    findings.say(
        "%s: the denoising loss of small blue rises by %.0f %% from a minimum on its way (mean over"
            + " seeds).",
        run.name(), 100 * share);
  }

  /** The mean difference over its standard error, round by round; 0 if there is none. */
  private static double paired(Reading low, Reading high) {
    int n = low.heldOut().length;
    double mean = high.heldOutMean() - low.heldOutMean();
    double squares = 0;
    for (int r = 0; r < n; r++) {
      squares += Math.pow(high.heldOut()[r] - low.heldOut()[r] - mean, 2);
    }
    return mean == 0 ? 0 : mean / Math.sqrt(squares / ((n - 1.0) * n));
  }

  private Figure errors(List<DiffusionRuns> runs) {
    Figure figure =
        Figure.of(
            "error",
            "Error of the held-out class in concept space.",
            "Squared distance from the corner small blue; mean over %d seeds, band over all."
                .formatted(setting.seeds()),
            DiffusionFigures.STEP,
            Axis.fromZero("|C - (1, 1)|²"));
    return DiffusionFigures.curves(
        figure, runs, run -> DiffusionFigures.heldOut(run, ConceptPath::squaredDistance));
  }

  private Figure losses(List<DiffusionRuns> runs) {
    Figure figure =
        Figure.of(
            "loss",
            "Denoising losses.",
            "Mean squared error of the predicted noise: in training, and on images of the held-out"
                + " class with the same times and noise at every step.",
            DiffusionFigures.STEP,
            Axis.log("error of the noise"));
    for (DiffusionRuns run : runs) {
      int at = 2 * runs.indexOf(run);
      List<double[]> held = new ArrayList<>();
      List<double[]> training = new ArrayList<>();
      for (int seed = 0; seed < run.paths().size(); seed++) {
        held.add(run.readings().get(seed).stream().mapToDouble(Reading::heldOutMean).toArray());
        training.add(run.trainingLoss(seed));
      }
      figure =
          figure
              .with(DiffusionFigures.seeds("held out, " + run.name(), run.steps(), held, at))
              .with(
                  DiffusionFigures.seeds("training, " + run.name(), run.steps(), training, at + 1));
    }
    return figure;
  }
}
