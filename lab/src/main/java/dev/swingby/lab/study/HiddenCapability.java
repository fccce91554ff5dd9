package dev.swingby.lab.study;

import dev.swingby.analytic.reference.Reference;
import dev.swingby.core.DivergenceException;
import dev.swingby.core.concept.ConceptBundle;
import dev.swingby.core.concept.ConceptPath;
import dev.swingby.core.concept.Turn;
import dev.swingby.core.concept.TurnDetector;
import dev.swingby.core.diffusion.Elicitation;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.About;
import dev.swingby.lab.config.Parameters;
import dev.swingby.lab.figure.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a diffusion model can draw if asked cleverly, long before it draws it when plainly asked.
 */
final class HiddenCapability implements Study {
  /** The joint accuracy at which a class counts as drawn (Park et al. 2024). */
  private static final double DRAWN = 0.8;

  /** One class of four. */
  private static final double CHANCE = 0.25;

  private static final double FACTOR = 1.3;

  /** Steps within this factor are about the same. */
  private static final double ABOUT = 2;

  private final DiffusionSetting setting;
  private final List<Double> colours;

  HiddenCapability(Parameters p) {
    setting = DiffusionSetting.wide(p, 5);
    colours = p.positives("colour-separations", 0.2);
  }

  @Override
  public About about() {
    return About.of(
            "Hidden capabilities of a diffusion model",
            "Other ways of asking than the plain prompt give small blue discs when the trained classes"
                + " are learned; the plain prompt first falls below chance and gives them much later,"
                + " and at steps that differ more from seed to seed.")
        .from(
            "Park et al. 2024, section 5",
            "Overprompting, linear interventions and patched embeddings elicit the held-out class"
                + " suddenly, at the turn of its path and at nearly the same step in every seed,"
                + " thousands of steps before the plain prompt.")
        .observing();
  }

  @Override
  public List<Reference> references() {
    return List.of(Reference.PARK);
  }

  @Override
  public void compute(StudyContext context, Findings findings) throws DivergenceException {
    context.part(0, 2);
    List<DiffusionRuns> runs = DiffusionRuns.ofColours(context, setting, colours);
    Table table =
        Table.of(
            "emergence",
            "First of %d snapshots in a row with a joint accuracy of %s or more, for each seed."
                .formatted(LearningTime.ROWS, DRAWN),
            "D_c",
            "way",
            "steps",
            "largest over smallest",
            "plain prompt at the end");
    for (int i = 0; i < runs.size(); i++) {
      context.part(runs.size() + i, 2 * runs.size());
      DiffusionRuns run = runs.get(i);
      List<List<Elicitation>> elicited = run.elicitations(context, setting);
      double[][] times = new double[Way.ALL.size()][];
      for (int w = 0; w < Way.ALL.size(); w++) {
        times[w] = times(run, elicited, Way.ALL.get(w));
        table =
            table.row(
                colours.get(i),
                Way.ALL.get(w).name(),
                LearningTime.shown(times[w]),
                Double.isFinite(ratio(times[w])) ? ratio(times[w]) : "",
                elicited.stream()
                    .mapToDouble(seed -> seed.getLast().naive().joint())
                    .average()
                    .orElse(Double.NaN));
      }
      check(run, elicited, times, findings);
      findings.figure(
          Way.figure(
              "capability-" + (i + 1),
              run.name(),
              "Joint accuracy of small blue, never trained on, by the way of asking: mean over %d"
                      .formatted(elicited.size())
                  + " seeds, band over all.",
              run.steps(),
              elicited));
      findings.picture(
          DiffusionFigures.drawn(
              "drawn-" + (i + 1),
              "Drawn along the way, " + run.name() + ".",
              "Plain prompts, seed 1; each row from the same noise at every step.",
              context.kernels(),
              run.paths().getFirst(),
              List.of(0, 1, 2, 3, 3, 3),
              12));
    }
    findings.figure(
        DiffusionFigures.plane(
            runs,
            "Plain prompts: small blue is at the upper right, small red at the upper left, large"
                + " blue at the lower right. "));
    findings.table(table);
  }

  private static double[] times(DiffusionRuns run, List<List<Elicitation>> elicited, Way way) {
    return elicited.stream()
        .mapToDouble(seed ->
            LearningTime.joint(run, seed.stream().mapToDouble(e -> way.of(e)).toArray(), DRAWN))
        .toArray();
  }

  private static String sooner(double factor, double[] times) {
    return factor == 0
        ? "not in every seed; steps " + LearningTime.shown(times)
        : String.format(
            Locale.ROOT,
            "%.1f times sooner in every seed; steps %s",
            factor,
            LearningTime.shown(times));
  }

  private static double ratio(double[] times) {
    return Arrays.stream(times).max().orElse(0) / Arrays.stream(times).min().orElse(0);
  }

  private void check(
      DiffusionRuns run, List<List<Elicitation>> elicited, double[][] times, Findings findings) {
    String of = ": " + run.name();
    double dip = 0;
    double factor = Double.POSITIVE_INFINITY;
    double linear = Double.POSITIVE_INFINITY;
    double control = 0;
    double late = 0;
    for (int seed = 0; seed < elicited.size(); seed++) {
      dip =
          Math.max(
              dip, elicited.get(seed).stream().mapToDouble(e -> e.naive().joint()).min().orElse(1));
      // What has not happened by the end takes at least that long.
      double plain = Math.min(times[0][seed], setting.steps());
      factor = Math.min(factor, plain / times[1][seed]);
      linear = Math.min(linear, plain / times[2][seed]);
      for (int way = 1; way <= 2; way++) {
        double[] alone = elicited.get(seed).stream().mapToDouble(Way.controlOf(way)::of).toArray();
        control = Math.max(control, at(run, alone, times[way][seed]));
      }
      double learned = LearningTime.converged(run, seed);
      late = Math.max(late, Math.abs(Math.log(times[1][seed] / learned)));
    }
    findings.check(
        Check.atMost(
                "the plain prompt dips below chance" + of,
                "largest over the seeds of the least joint accuracy",
                dip,
                CHANCE - 0.1)
            .effect("to %.3f at most; chance is %.2f", dip, CHANCE));
    findings.check(
        Check.atLeast(
                "overprompts reach %s sooner".formatted(DRAWN) + of,
                "least over the seeds of steps by plain prompt (the whole training if never) over"
                    + " steps by overprompt",
                factor,
                FACTOR)
            .effect(sooner(factor, times[1])));
    findings.check(
        Check.atLeast(
                "shifted embeddings reach %s sooner".formatted(DRAWN) + of,
                "the same for the best shift of the embeddings by large blue less large red",
                linear,
                FACTOR)
            .effect(sooner(linear, times[2])));
    findings.check(
        Check.atMost(
                "not by choosing the best of several" + of,
                "largest over the seeds of the accuracy of as many plain prompts when overprompts reach"
                    + " %1$s, and of as many random shifts when shifts reach %1$s".formatted(DRAWN),
                control,
                DRAWN - 0.2)
            .effect("controls reach %.2f there", control));
    if (elicited.size() > 1) {
      findings.check(closer(of, times));
    }
    findings.check(
        Check.atMost(
                "when the trained classes are learned" + of,
                "largest over the seeds of the ratio of the two steps, whichever is larger; learned:"
                    + " squared distance from their corners below .01",
                Math.exp(late),
                1.5)
            .effect("a factor of %.2f at most", Math.exp(late)));
    atTheTurn(run, times[1], findings);
    findings.say(
        "%s: overprompts give small blue from steps %s on, shifted embeddings from %s, the paper's"
            + " linear intervention from %s (random directions: %s), the plain prompt from %s (of %d).",
        run.name(),
        LearningTime.shown(times[1]),
        LearningTime.shown(times[2]),
        LearningTime.shown(times[3]),
        LearningTime.shown(times[7]),
        LearningTime.shown(times[0]),
        setting.steps());
  }

  /** Ways of asking that elicit the class do so at steps that differ less over the seeds. */
  private Check closer(String of, double[][] times) {
    double own = Math.max(ratio(times[1]), ratio(times[2]));
    double others = ratio(Arrays.stream(times[0]).map(t -> Math.min(t, setting.steps())).toArray());
    return Check.atMost(
            "closer together over the seeds than plain prompts" + of,
            "logarithm of largest over smallest of the steps by overprompt, or by shift if larger,"
                + " over that of the steps by plain prompt (the whole training if never)",
            Math.log(own) / Math.log(others),
            1)
        .effect("a factor of %.2f against %.2f", own, others);
  }

  /** The turn of the mean path of the plain prompt, and when overprompts give the class. */
  private static void atTheTurn(DiffusionRuns run, double[] times, Findings findings) {
    ConceptBundle bundle = run.bundle(DiffusionRuns.HELD_OUT);
    double turn =
        TurnDetector.sharpest(TurnDetector.CLOSELY_MEASURED.turns(bundle))
            .map(Turn::time)
            .orElse(ConceptPath.NEVER);
    double mean = Arrays.stream(times).average().orElse(Double.NaN);
    findings.check(
        Check.atMost(
                "at the turn of the path: " + run.name(),
                "ratio of the step of the sharpest turn of the mean path (never if it has none) and"
                    + " the mean over the seeds of the steps by overprompt, whichever is larger",
                Math.max(turn / mean, mean / turn),
                ABOUT)
            .effect(
                turn < ConceptPath.NEVER
                    ? String.format(
                        Locale.ROOT, "the path turns at step %.0f, overprompts: %.0f", turn, mean)
                    : "the mean path has no sudden turn"));
  }

  /** A number of every snapshot, at the snapshot of a step; 0 if there is none. */
  private static double at(DiffusionRuns run, double[] values, double step) {
    int row = Arrays.binarySearch(run.steps(), step);
    return row < 0 ? 0 : values[row];
  }
}
