package dev.swingby.lab.study;

import dev.swingby.analytic.Theory;
import dev.swingby.analytic.reference.Reference;
import dev.swingby.core.DivergenceException;
import dev.swingby.core.Model;
import dev.swingby.core.ModelSpec;
import dev.swingby.core.Schedule;
import dev.swingby.core.SimTask;
import dev.swingby.core.Task;
import dev.swingby.core.TrainingBatch;
import dev.swingby.core.TrainingSpec;
import dev.swingby.core.Trajectory;
import dev.swingby.core.concept.ConceptBundle;
import dev.swingby.core.concept.ConceptPath;
import dev.swingby.core.concept.Turn;
import dev.swingby.core.concept.TurnDetector;
import dev.swingby.kernels.Activation;
import dev.swingby.kernels.Philox;
import dev.swingby.kernels.Precision;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.About;
import dev.swingby.lab.config.Parameters;
import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Series;
import dev.swingby.lab.figure.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sudden turns by one definition ({@link TurnDetector}): of flows, located on the solution; of
 * gradient descent, on its rows; and of the same runs seen as a diffusion model is, at few
 * checkpoints, under noise, over seeds.
 */
final class SuddenTurn implements Study {
  private static final double TOLERANCE = 1e-10;

  /** The stream of the noise of measuring. */
  private static final long NOISE = 80;

  /** For paths without noise that have small kinks, where units switch on and off. */
  private static final TurnDetector KINKED = new TurnDetector(0, 0.1);

  private static final int POINTS = 64;
  private static final double RELU_RATE = 0.05;
  private static final double RELU_TIME = 15;

  private final List<Double> ratios;
  private final double diversity;
  private final double scale;
  private final int seeds;
  private final double rate;
  private final int checkpoints;
  private final double noise;

  SuddenTurn(Parameters p) {
    ratios = p.positives("ratios", 1.5, 2.0, 3.0);
    diversity = p.nonNegative("diversity", 0.05);
    scale = p.positive("init-scale", 0.05);
    seeds = p.whole("seeds", 3, 1000, 5);
    rate = p.positive("learning-rate", 0.004);
    checkpoints = p.whole("checkpoints", 20, 1000, 60);
    noise = p.nonNegative("noise", 0.05);
  }

  @Override
  public About about() {
    return About.of(
            "Sudden turns, by one definition",
            "The path of the composed point turns suddenly where its curvature peaks: gradient descent"
                + " turns where the flow does, up to its step; the more the signals differ, the"
                + " sharper; ReLU networks turn too. Seen at few checkpoints, under noise and over"
                + " seeds, as a diffusion model is, the same turn is found.")
        .from(
            "Park et al. 2024, on concept space; Yang et al. 2025, fig. 5",
            "Learning a composition that was not trained on first heads for a trained class and then"
                + " turns suddenly to the composition.")
        .observing(4, 6);
  }

  @Override
  public List<Reference> references() {
    return List.of(Reference.PARK, Reference.YANG, Reference.HAIRER);
  }

  /**
   * One start of a symmetric model.
   *
   * @param coarse the path of gradient descent, every step
   * @param fine with half the step
   * @param flow the turns of the flow
   */
  private record Run(ConceptPath coarse, ConceptPath fine, List<Turn> flow) {}

  @Override
  public void compute(StudyContext context, Findings findings) throws DivergenceException {
    List<List<Run>> runs = new ArrayList<>();
    int parts = ratios.size() + 1;
    for (int i = 0; i < ratios.size(); i++) {
      context.part(i, parts);
      runs.add(symmetric(context, ratios.get(i)));
    }
    agreement(findings, runs);
    sharpness(findings, runs);
    asMeasured(context, findings, runs);
    context.part(ratios.size(), parts);
    networks(context, findings);
  }

  private SymmetricSetting setting(double ratio) {
    return new SymmetricSetting(List.of(1.0, ratio), List.of(diversity), 2, scale, true);
  }

  private List<Run> symmetric(StudyContext context, double ratio) throws DivergenceException {
    SymmetricSetting setting = setting(ratio);
    Task task = setting.task(SimTask.POPULATION).draw(context.seed());
    double end = 0;
    for (int seed = 0; seed < seeds; seed++) {
      end = Math.max(end, setting.start(context.seed() + seed).model().end());
    }
    // One time for all, so that the seeds make a bundle.
    long steps = Math.round(end / rate);
    List<TrainingBatch.Job> jobs = new ArrayList<>();
    List<List<Turn>> flows = new ArrayList<>();
    for (int seed = 0; seed < seeds; seed++) {
      Model start = setting.model(context.seed() + seed, scale);
      for (int halvings = 0; halvings < 2; halvings++) {
        long n = steps << halvings;
        TrainingSpec training = TrainingSpec.gradientDescent(end / n, n);
        jobs.add(
            new TrainingBatch.Job(
                task, start.copy(Precision.F64), training, Schedule.linear(n, 1), 0));
      }
      flows.add(
          Theory.of(task, start, TOLERANCE)
              .solve(Schedule.linear(steps, steps), end / steps)
              .turns());
    }
    List<Trajectory> trained = context.train(jobs);
    List<Run> runs = new ArrayList<>();
    for (int seed = 0; seed < seeds; seed++) {
      runs.add(
          new Run(
              ConceptPath.of(task, trained.get(2 * seed)),
              ConceptPath.of(task, trained.get(2 * seed + 1)),
              flows.get(seed)));
    }
    return runs;
  }

  /** How far the turns of a simulation are from those of the flow; NaN if they are not as many. */
  private static double off(ConceptPath path, List<Turn> flow) {
    List<Turn> turns = TurnDetector.EXACT.turns(path);
    double worst = turns.size() == flow.size() ? 0 : Double.NaN;
    for (int i = 0; i < Math.min(turns.size(), flow.size()); i++) {
      worst = Math.max(worst, Math.abs(turns.get(i).time() - flow.get(i).time()));
    }
    return worst;
  }

  /** Gradient descent turns where the flow does, up to O(step). */
  private void agreement(Findings findings, List<List<Run>> runs) {
    List<Run> all = runs.stream().flatMap(List::stream).toList();
    int same = 0;
    double worst = 0;
    double excess = 0;
    for (Run run : all) {
      double step = run.fine.time()[1];
      double coarse = off(run.coarse, run.flow);
      double fine = off(run.fine, run.flow);
      if (Double.isNaN(coarse + fine) || run.flow.isEmpty()) {
        continue;
      }
      same++;
      worst = Math.max(worst, coarse / (2 * step));
      // Each is to its grid: half the coarse one to one fine step, the fine one to another.
      excess = Math.max(excess, (fine - coarse / 2) / step);
    }
    findings.check(
        Check.atLeast(
            "same turns",
            "share of the starts at which gradient descent has the flow's turns, at least one, by the"
                + " same definition",
            (double) same / all.size(),
            0.9));
    findings.check(
        Check.atMost(
                "turns at the flow's times",
                "half the step halves the distance of the turns in time, up to the grid: what is left,"
                    + " in steps",
                excess,
                2)
            .effect("at the larger step they are at most %.1f steps apart", worst));
  }

  /** By how much the sharpest turn of a flow bends the path; 0 if it has none. */
  private static double[] sharpest(List<Run> runs) {
    return runs.stream()
        .mapToDouble(r -> TurnDetector.sharpest(r.flow).map(Turn::degrees).orElse(0.0))
        .toArray();
  }

  /** When it does. */
  private static double[] times(List<Run> runs) {
    return runs.stream()
        .flatMap(r -> TurnDetector.sharpest(r.flow).stream())
        .mapToDouble(Turn::time)
        .toArray();
  }

  private void sharpness(Findings findings, List<List<Run>> runs) {
    Figure paths =
        Figure.of(
                "paths",
                "Gradient descent's paths and where they turn, one seed.",
                "Outputs at the composed point in units of the target. Dots: turns.",
                Axis.linear("weak concept"),
                Axis.linear("strong concept"))
            .squared();
    Table table =
        Table.of(
            "sharpness",
            "The flow's sharpest turn, over seeds",
            "mu2 / mu1",
            "seeds that turn",
            "t, median",
            "degrees, median",
            "least",
            "most");
    double[] medians = new double[runs.size()];
    for (int i = 0; i < runs.size(); i++) {
      double[] angles = sharpest(runs.get(i));
      medians[i] = Quartiles.median(angles);
      double[] times = times(runs.get(i));
      table =
          table.row(
              ratios.get(i),
              (double) times.length,
              Quartiles.median(times),
              medians[i],
              Arrays.stream(angles).min().orElse(0),
              Arrays.stream(angles).max().orElse(0));
      String name = "mu2 / mu1 = %.3g".formatted(ratios.get(i));
      ConceptPath path = runs.get(i).getFirst().coarse;
      ConceptPath shown = path.normalised();
      paths = paths.with(Series.line(name, shown.coordinate(0), shown.coordinate(1)).in(i));
      for (Turn turn : TurnDetector.EXACT.turns(path)) {
        paths = paths.with(TurnPanels.mark(name + ", t = " + turn.time(), shown, turn, i));
      }
    }
    findings.figure(paths);
    findings.table(table);
    int last = runs.size() - 1;
    findings.check(
        Check.atLeast(
                "sharper with the signals",
                "by how many degrees the median turn at the largest ratio exceeds that at the smallest",
                medians[last] - medians[0],
                20)
            .effect(
                "from %.0f degrees at a ratio of %.3g to %.0f at %.3g",
                medians[0], ratios.getFirst(), medians[last], ratios.get(last)));
    findings.say(
        "At signals 1 and %.3g the path turns by %.0f degrees (median of %d seeds).",
        ratios.get(last), medians[last], seeds);
  }

  /** The same runs at few checkpoints and under noise, over seeds. */
  private void asMeasured(StudyContext context, Findings findings, List<List<Run>> runs) {
    Map<String, ConceptBundle> bundles = new LinkedHashMap<>();
    for (int i = 0; i < runs.size(); i++) {
      List<ConceptPath> seen = new ArrayList<>();
      for (Run run : runs.get(i)) {
        ConceptPath few = thinned(run.coarse.normalised());
        double[] c = new double[few.coordinates().length];
        Philox.gaussian(context.seed(), NOISE, (long) (i * seeds + seen.size()) * c.length, c);
        Arrays.setAll(c, k -> few.coordinates()[k] + noise * c[k]);
        seen.add(few.with(c));
      }
      bundles.put("mu2 / mu1 = %.3g".formatted(ratios.get(i)), new ConceptBundle(seen));
    }
    List<List<Turn>> found =
        TurnPanels.add(
            findings,
            "measured",
            "As measured: %d checkpoints, noise of sd %.2g, %d seeds."
                .formatted(checkpoints, noise, seeds),
            TurnDetector.MEASURED,
            bundles);
    int last = runs.size() - 1;
    double[] t = runs.get(last).getFirst().coarse.time();
    double median = Quartiles.median(times(runs.get(last)));
    double off =
        TurnDetector.sharpest(found.get(last))
            .map(turn -> Math.abs(turn.time() - median))
            .orElse(Double.POSITIVE_INFINITY);
    findings.check(
        Check.atMost(
                "the measured path turns there",
                "at the largest ratio, checkpoints between the turn of the noisy bundle and the median"
                    + " of its flows' turns (the smoothing is over 2, the grid is 1)",
                off / (t[t.length - 1] / (checkpoints - 1)),
                3)
            .effect(
                "through the noise a turn is found at %d of %d ratios",
                found.stream().filter(turns -> !turns.isEmpty()).count(), found.size()));
  }

  /** At so many equally distant checkpoints. */
  private ConceptPath thinned(ConceptPath path) {
    double[] t = new double[checkpoints];
    double[] c = new double[2 * checkpoints];
    for (int k = 0; k < checkpoints; k++) {
      int row = (int) ((long) k * (path.rows() - 1) / (checkpoints - 1));
      t[k] = path.time()[row];
      c[2 * k] = path.at(row, 0);
      c[2 * k + 1] = path.at(row, 1);
    }
    return new ConceptPath(path.concepts(), t, c, path.target());
  }

  /** ReLU networks, where there is no flow to ask. */
  private void networks(StudyContext context, Findings findings) throws DivergenceException {
    Task task =
        new SimTask(2, List.of(1.0, 2.0), List.of(diversity), POINTS, false, false)
            .draw(context.seed());
    long steps = Math.round(RELU_TIME / RELU_RATE);
    List<TrainingBatch.Job> jobs = new ArrayList<>();
    for (int seed = 0; seed < seeds; seed++) {
      jobs.add(
          TrainingBatch.Job.of(
              task,
              ModelSpec.mlp(4, 64, Activation.RELU, 0.3),
              Precision.F64,
              TrainingSpec.gradientDescent(RELU_RATE, steps),
              Schedule.linear(steps, 1),
              context.seed() + seed));
    }
    Map<String, ConceptBundle> bundles = new LinkedHashMap<>();
    int turning = 0;
    for (Trajectory trained : context.train(jobs)) {
      ConceptPath path = ConceptPath.of(task, trained).normalised();
      bundles.put("seed " + (bundles.size() + 1), new ConceptBundle(List.of(path)));
      turning += KINKED.turns(path).isEmpty() ? 0 : 1;
    }
    TurnPanels.add(
        findings, "relu", "ReLU networks of four layers, one line a seed.", KINKED, bundles);
    findings.check(
        Check.atLeast(
            "ReLU networks turn",
            "share of seeds whose path turns suddenly, by the same definition",
            (double) turning / seeds,
            0.8));
  }
}
