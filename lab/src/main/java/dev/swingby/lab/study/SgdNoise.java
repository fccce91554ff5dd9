package dev.swingby.lab.study;

import dev.swingby.analytic.noise.MinibatchMoments;
import dev.swingby.analytic.noise.Mixture;
import dev.swingby.analytic.reference.Reference;
import dev.swingby.core.DivergenceException;
import dev.swingby.core.Model;
import dev.swingby.core.ModelSpec;
import dev.swingby.core.SimTask;
import dev.swingby.core.Task;
import dev.swingby.kernels.Precision;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.About;
import dev.swingby.lab.config.Parameters;
import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Series;
import dev.swingby.lab.figure.Table;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/**
 * Minibatches: mean and spread of an ensemble of SGD runs against {@link MinibatchMoments}; the
 * spread against the noise scale eta / B, for the one-layer and the symmetric model; and the spread
 * of the second moment of a finite sample against {@link Mixture#sampleVariance}.
 */
final class SgdNoise implements Study {
  /** A statistic further than this many standard errors from theory is no accident. */
  private static final double ERRORS = 5;

  private static final int[] NOISE_FACTORS = {1, 2, 4, 8, 16};

  private final List<Double> signal;
  private final double diversity;
  private final double eta;
  private final int batch;
  private final double time;
  private final int runs;
  private final int sampleRuns;

  SgdNoise(Parameters p) {
    signal = p.positives("signal", 1.0, 2.0);
    diversity = p.nonNegative("diversity", 0.3);
    eta = p.positive("learning-rate", 0.02);
    batch = p.whole("batch", 1, 4096, 4);
    time = p.positive("time", 4);
    runs = p.whole("runs", 8, 100_000, 200);
    sampleRuns = p.whole("sample-runs", 8, 100_000, 400);
    if (time / eta < 20) {
      throw p.bad("learning-rate", "at most time / 20", eta);
    }
  }

  @Override
  public About about() {
    return About.of(
            "Minibatch noise: mean and spread",
            "The mean over runs follows gradient descent on the population; the spread grows as"
                + " sqrt(learning rate / batch), and for the one-layer model both are known exactly. The"
                + " second moment of a finite sample is off by 1/sqrt(n), exactly known too.")
        .from(
            "Mandt, Hoffman and Blei 2017 (diffusion view of SGD); Isserlis 1918 (fourth moments); the"
                + " exact recurrence is derived in this project",
            "Minibatches add noise to gradient descent whose size is set by learning rate and batch; the"
                + " paper trains by SGD with batch 128 and argues on the gradient flow.");
  }

  @Override
  public List<Reference> references() {
    return List.of(Reference.MANDT, Reference.ISSERLIS, Reference.YANG);
  }

  private Mixture mixture() {
    double[] sigma = new double[signal.size()];
    Arrays.fill(sigma, diversity);
    return new Mixture(composed(), sigma);
  }

  private double[] composed() {
    return signal.stream().mapToDouble(Double::doubleValue).toArray();
  }

  @Override
  public void compute(StudyContext context, Findings findings) throws DivergenceException {
    context.part(0, 3);
    int d = signal.size();
    Model start = Model.gaussian(ModelSpec.linear(0.01), d, Precision.F64, context.seed());
    SgdEnsemble ensemble = ensemble(eta, batch, runs);
    SgdEnsemble.Statistics measured = ensemble.run(context, start);
    ensemble(findings, measured, start);
    context.part(1, 3);
    noiseScale(context, findings, start);
    context.part(2, 3);
    samples(context, findings);
  }

  private SgdEnsemble ensemble(double rate, int size, int count) {
    return new SgdEnsemble(signal, diversity, rate, size, Math.round(time / rate), count);
  }

  /** Mean and spread over time. */
  private void ensemble(Findings findings, SgdEnsemble.Statistics measured, Model start) {
    int d = signal.size();
    int rows = measured.time().length;
    double[][] mean = new double[d][rows];
    double[][] spread = new double[d][rows];
    double worstMean = 0;
    double worstSpread = 0;
    MinibatchMoments moments = moments(start, eta, batch);
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < d; i++) {
        mean[i][row] = moments.mean(i, composed());
        spread[i][row] = moments.spread(i, composed());
        if (row > 0) {
          double off = Math.abs(measured.mean(row, i) - mean[i][row]);
          worstMean = Math.max(worstMean, off / (measured.spread(row, i) / Math.sqrt(runs)));
          double variance = spread[i][row] * spread[i][row];
          double apart = Math.abs(measured.variance(row, i) - variance);
          worstSpread = Math.max(worstSpread, apart / measured.varianceError(row, i));
        }
      }
      moments.step();
    }
    Figure outputs =
        Figure.of(
            "outputs",
            "The output at the composed point.",
            "Line and band: mean and one standard deviation of %d runs. Dashed: the exact mean and"
                    .formatted(runs)
                + " mean plus and minus one standard deviation.",
            Axis.linear("time t"),
            Axis.linear("output"));
    Figure spreads =
        Figure.of(
            "spread",
            "The spread over time.",
            "It dies out with the error: at the identity every batch agrees.",
            Axis.linear("time t"),
            Axis.fromZero("standard deviation of the output"));
    for (int i = 0; i < d; i++) {
      String name = "concept " + (i + 1);
      double[] t = measured.time();
      outputs =
          outputs.with(
              Series.band(name + ", spread", t, measured.edge(i, -1), measured.edge(i, 1))
                  .in(i)
                  .unlisted(),
              Series.line(name, t, measured.means(i)).in(i),
              listed(Series.dashed(name(i, "exact"), t, mean[i]), i == 0),
              Series.dashed(name + " exact low", t, sum(mean[i], spread[i], -1)).unlisted(),
              Series.dashed(name + " exact high", t, sum(mean[i], spread[i], 1)).unlisted());
      spreads =
          spreads.with(
              Series.line(name, t, measured.spreads(i)).in(i),
              listed(Series.dashed(name(i, "exact"), t, spread[i]), i == 0));
    }
    findings.figure(outputs);
    findings.figure(spreads);
    findings.check(
        Check.atMost(
            "mean",
            "the largest distance of the mean from theory, in standard errors",
            worstMean,
            ERRORS));
    findings.check(
        Check.atMost(
            "spread",
            "the largest distance of the variance from theory, in standard errors",
            worstSpread,
            ERRORS));
  }

  private static String name(int i, String what) {
    return i == 0 ? what : what + " " + (i + 1);
  }

  private static Series listed(Series s, boolean listed) {
    return listed ? s : s.unlisted();
  }

  private static double[] sum(double[] a, double[] b, double factor) {
    double[] out = new double[a.length];
    Arrays.setAll(out, i -> a[i] + factor * b[i]);
    return out;
  }

  private MinibatchMoments moments(Model start, double rate, int size) {
    int d = signal.size();
    DMatrixRMaj w = DMatrixRMaj.wrap(d, d, start.weight("w").toDoubles());
    return new MinibatchMoments(mixture(), w, rate, size);
  }

  /** The spread at the time at which it is about largest, against eta / B. */
  private void noiseScale(StudyContext context, Findings findings, Model linear)
      throws DivergenceException {
    int d = signal.size();
    Model symmetric = Model.gaussian(ModelSpec.symmetric(d, 0.3), d, Precision.F64, context.seed());
    int n = NOISE_FACTORS.length;
    double[] scale = new double[n];
    double[] exact = new double[n];
    double[] one = new double[n];
    double[] two = new double[n];
    for (int k = 0; k < n; k++) {
      context.at((double) k / n);
      // Half of the factor in the step, half in the batch: what counts is their ratio.
      double rate = eta / Math.sqrt(NOISE_FACTORS[k]);
      int size = (int) Math.max(1, Math.round(batch * Math.sqrt(NOISE_FACTORS[k])));
      scale[k] = rate / size;
      SgdEnsemble ensemble = ensemble(rate, size, runs);
      MinibatchMoments moments = moments(linear, rate, size);
      int half = (int) (Math.round(time / rate) / 4);
      for (int step = 0; step < half; step++) {
        moments.step();
      }
      exact[k] = moments.spread(0, composed());
      one[k] = ensemble.run(context, linear).spread(half, 0);
      two[k] = ensemble.run(context, symmetric).largestSpread();
    }
    double slope = StepSize.slope(scale, exact);
    double slopeOne = StepSize.slope(scale, one);
    double slopeTwo = StepSize.slope(scale, two);
    findings.figure(
        Figure.of(
                "noise-scale",
                "Spread against the noise scale.",
                "Dots: ensembles of %d runs. Dashed: exact, for the one-layer model."
                    .formatted(runs),
                Axis.log("learning rate / batch"),
                Axis.log("standard deviation of the output"))
            .with(
                Series.points("one layer, concept 1 at t = %.2g".formatted(time / 4), scale, one),
                Series.dashed("exact", scale, exact),
                Series.points("symmetric, the largest over time", scale, two)));
    findings.table(
        Table.of("powers", "Spread = C (learning rate / batch)^power", "model", "power")
            .row("one layer, exact", slope)
            .row("one layer, runs", slopeOne)
            .row("symmetric, runs", slopeTwo));
    findings.say(
        "The spread grows with learning rate / batch to the power %.3f (one layer, exact), %.3f (its"
            + " runs) and %.3f (symmetric model): a square root.",
        slope, slopeOne, slopeTwo);
    findings.check(
        Check.within(
            "power: exact", "the power of learning rate / batch in the spread", slope, 0.45, 0.55));
    // A standard deviation of R runs is known to 1/sqrt(2R): the slope over ln 16 to about that.
    double error = ERRORS / Math.sqrt(2.0 * runs) / Math.log(NOISE_FACTORS[n - 1]);
    findings.check(
        Check.within(
            "power: one layer", "the same, measured", slopeOne, slope - error, slope + error));
    findings.check(
        Check.within(
            "power: symmetric",
            "the same for the symmetric model",
            slopeTwo,
            0.5 - error - 0.05,
            0.5 + error + 0.05));
  }

  /** How far the second moment of a finite sample is from the population's. */
  private void samples(StudyContext context, Findings findings) {
    int[] counts = {10, 40, 160, 640};
    double[] n = new double[counts.length];
    double[] rms = new double[counts.length];
    double[] exact = new double[counts.length];
    double worst = 0;
    Task population = SimTask.population(signal.size(), signal, diversity).draw(0);
    double[] a = population.secondMoment();
    for (int k = 0; k < counts.length; k++) {
      n[k] = counts[k];
      double sum = 0;
      double squares = 0;
      for (int run = 0; run < sampleRuns; run++) {
        context.at((k + (double) run / sampleRuns) / counts.length);
        SimTask sim =
            new SimTask(signal.size(), signal, List.of(diversity), counts[k], false, false);
        double[] sample = sim.draw(context.seed() + run).secondMoment();
        double square = 0;
        for (int i = 0; i < a.length; i++) {
          square += (sample[i] - a[i]) * (sample[i] - a[i]);
        }
        sum += square;
        squares += square * square;
      }
      double mean = sum / sampleRuns;
      double expected = mixture().sampleVariance(counts[k]);
      rms[k] = Math.sqrt(mean);
      exact[k] = Math.sqrt(expected);
      double error = Math.sqrt((squares / sampleRuns - mean * mean) / sampleRuns);
      worst = Math.max(worst, Math.abs(mean - expected) / error);
    }
    findings.figure(
        Figure.of(
                "samples",
                "The second moment of a finite sample.",
                "Root mean square of |A_n - A| over %d samples; dashed: exact, 1/sqrt(n)."
                    .formatted(sampleRuns),
                Axis.log("points per cluster n"),
                Axis.log("|A_n - A|"))
            .with(Series.points("samples", n, rms), Series.dashed("exact", n, exact)));
    findings.check(
        Check.atMost(
            "samples",
            "the largest distance of E|A_n - A|^2 from theory, in standard errors",
            worst,
            ERRORS));
  }
}
