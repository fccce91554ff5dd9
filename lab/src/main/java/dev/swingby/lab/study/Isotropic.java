package dev.swingby.lab.study;

import dev.swingby.analytic.reference.Reference;
import dev.swingby.core.DivergenceException;
import dev.swingby.core.Model;
import dev.swingby.core.ModelSpec;
import dev.swingby.core.SimTask;
import dev.swingby.core.Task;
import dev.swingby.core.TrainingSpec;
import dev.swingby.core.Trajectory;
import dev.swingby.kernels.Precision;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.About;
import dev.swingby.lab.config.Parameters;
import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Explorer;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Series;
import dev.swingby.lab.figure.Table;
import java.util.Arrays;
import java.util.List;

/**
 * The symmetric model where all directions are alike, A = a I: the Riccati solution {@code W =
 * e^{4at} W0 (I + (e^{4at} - 1) W0)^-1} from any start. Its eigenvectors stay, each eigenvalue only
 * grows, so no test loss can rise.
 */
final class Isotropic implements Study {
  private static final int SHOWN = 4;

  /** Of the start whose knobs the reader gets: mixed entries, in units of the diagonal ones. */
  private static final double MIXED = 0.5;

  private final int dimension;
  private final double signal;
  private final double diversity;
  private final double scale;
  private final int starts;
  private final double rate;
  private final double time;

  Isotropic(Parameters p) {
    dimension = p.whole("dimension", 2, 32, 3);
    signal = p.positive("signal", 1.5);
    diversity = p.nonNegative("diversity", 0.05);
    scale = p.positive("init-scale", 0.1);
    starts = p.whole("starts", 1, 1000, 20);
    rate = p.positive("learning-rate", 0.002);
    time = p.positive("time", 8);
    if (time / rate < 400) {
      throw p.bad("learning-rate", "at most time / 400", rate);
    }
  }

  @Override
  public About about() {
    return About.of(
            "Without a strongest concept there is no swing-by",
            "Where all concepts have one signal and diversity the symmetric model is solved exactly"
                + " from any start: the eigenvectors of W stay those of the start, and the test loss only"
                + " falls.")
        .from(
            "Yang et al. 2025, section 4; Fukumizu 1998 and Braun et al. 2022 for the exact solution",
            "The swing-by needs one concept that is learned before another; where the inputs are"
                + " isotropic the dynamics is a matrix Riccati equation with an exact solution.")
        .observing(4);
  }

  @Override
  public List<Reference> references() {
    return List.of(Reference.FUKUMIZU, Reference.BRAUN, Reference.YANG);
  }

  @Override
  public void compute(StudyContext context, Findings findings) throws DivergenceException {
    List<Double> equal = java.util.Collections.nCopies(dimension, signal);
    if (dimension <= Explorer.MOST_CONCEPTS) {
      double[] even = Explorer.even(dimension, scale * scale, MIXED);
      findings.explore(Explorer.symmetric(equal, List.of(diversity), even, scale, time));
    }
    Task task = SimTask.population(dimension, equal, diversity).draw(context.seed());
    TrainingSpec training = TrainingSpec.gradientDescent(rate, Math.round(time / rate));
    Figure path =
        Figure.of(
                "path",
                "Paths from random starts.",
                "The output at the composed point. Lines: gradient descent; dashed: closed form.",
                Axis.linear("concept 1"),
                Axis.linear("concept 2"))
            .squared();
    Table table = Table.of("starts", "Starts", "start", "turning points", "distance", "commutator");
    int turning = 0;
    double turned = 0;
    for (int i = 0; i < starts; i++) {
      context.part(i, starts);
      Model model =
          Model.gaussian(
              ModelSpec.symmetric(dimension, scale), dimension, Precision.F64, context.seed() + i);
      Agreement.Both both = Agreement.both(context, task, model, training);
      turning += both.solved().turningPoints().size();
      double commutator = commutator(both.simulated());
      turned = Math.max(turned, commutator);
      table =
          table.row(
              i + 1.0, (double) both.solved().turningPoints().size(), both.distance(0), commutator);
      if (i < SHOWN) {
        path = path.with(line("start " + (i + 1), both.simulated(), false));
        Series dashed = line("closed form " + (i + 1), both.solved().trajectory(), true);
        path = path.with(i == 0 ? dashed : dashed.unlisted());
        double fine = Agreement.both(context, task, model, Agreement.halved(training)).distance(0);
        findings.check(Agreement.slope("start " + (i + 1), both.distance(0), fine));
        findings.check(Agreement.closedForm("start " + (i + 1), task, model, time));
      }
    }
    findings.check(
        Check.atMost("no-swing", "turning points of the test loss, over all starts", turning, 0));
    // Each step rounds U (d products and sums) and thereby turns W by that much.
    double bound = training.steps() * 16.0 * dimension * 0x1p-53 * Math.sqrt(dimension);
    findings.check(
        Check.atMost(
            "eigenvectors stay",
            "the largest entry of W(t) W(0) - W(0) W(t) in training, over |W(0)|",
            turned,
            bound));
    findings.say(
        "None of %d starts swings; the eigenvectors turn by less than %.1g.", starts, turned);
    findings.figure(
        path.with(
            Series.points("composed point", new double[] {signal}, new double[] {signal})
                .in(Series.INK)));
    findings.table(table);
  }

  private static Series line(String name, Trajectory t, boolean dashed) {
    double[] x = new double[t.rows()];
    double[] y = new double[t.rows()];
    Arrays.setAll(x, row -> t.output(row, 0));
    Arrays.setAll(y, row -> t.output(row, 1));
    return dashed ? Series.dashed(name, x, y) : Series.line(name, x, y);
  }

  private double commutator(Trajectory t) {
    double worst = 0;
    double size = 0;
    for (int j = 0; j < t.jacobians(); j++) {
      for (int a = 0; a < dimension; a++) {
        for (int b = 0; b < dimension; b++) {
          double sum = 0;
          for (int k = 0; k < dimension; k++) {
            sum += t.jacobian(j, a, k) * t.jacobian(0, k, b);
            sum -= t.jacobian(0, a, k) * t.jacobian(j, k, b);
          }
          worst = Math.max(worst, Math.abs(sum));
          size = Math.max(size, Math.abs(t.jacobian(0, a, b)));
        }
      }
    }
    return worst / size;
  }
}
