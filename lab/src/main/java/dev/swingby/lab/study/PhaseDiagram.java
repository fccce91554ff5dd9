package dev.swingby.lab.study;

import dev.swingby.analytic.ensemble.Ensemble;
import dev.swingby.analytic.ensemble.EnsembleResult;
import dev.swingby.analytic.ensemble.FlowCase;
import dev.swingby.analytic.event.Events;
import dev.swingby.analytic.event.TurningPoint;
import dev.swingby.analytic.flow.SymmetricFlow;
import dev.swingby.kernels.Philox;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.About;
import dev.swingby.lab.config.Parameters;
import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Explorer;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Heat;
import dev.swingby.lab.figure.Table;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/**
 * Where the symmetric model swings by: ratio of the two signals x scale of the initial weights x
 * diversity, over many starts. Each flow is one lane of an {@link Ensemble}.
 */
final class PhaseDiagram implements Study {
  private static final int D = 2;
  private static final double TOLERANCE = 1e-8;

  /** The promise of ensembles and flows, in tolerances. */
  private static final double TOLERANCES = 100;

  private static final int SAMPLE = 24;
  private static final double[] DEPTHS = {0.001, 0.01, 0.1, 0.3};
  private static final double[] SHARES = {0.1, 0.25, 0.5, 0.9};
  private static final String[] KINDS = {"positive", "gaussian"};

  private final double[] ratios;
  private final double[] scales;
  private final List<Double> diversities;
  private final int starts;
  private final int width;

  /** Of the start whose knobs the reader gets: mixed entries, in units of the diagonal ones. */
  private static final double MIXED = 0.5;

  /** How long that is shown. */
  private static final double TIME = 10;

  /** U of scale 1, (kind, start, D, width). */
  private double[] u = {};

  PhaseDiagram(Parameters p) {
    double most = p.positive("largest-ratio", 4);
    double low = p.positive("least-scale", 1e-3);
    double high = p.positive("largest-scale", 0.3);
    int columns = p.whole("ratios", 2, 1000, 40);
    int rows = p.whole("scales", 2, 1000, 24);
    diversities = p.nonNegatives("diversity", 0.05, 0.2, 0.5);
    starts = p.whole("starts", 1, 100_000, 48);
    width = p.whole("width", 2, 1000, 2);
    if (most <= 1) {
      throw p.bad("largest-ratio", "above 1", most);
    }
    if (high <= low) {
      throw p.bad("largest-scale", "above least-scale", high);
    }
    if ((double) columns * rows * starts * diversities.size() * KINDS.length > 2e7) {
      throw p.bad("starts", "few enough for 20 million flows in all", starts);
    }
    ratios = new double[columns];
    Arrays.setAll(ratios, i -> 1 + (most - 1) * i / (columns - 1));
    scales = new double[rows];
    Arrays.setAll(scales, i -> low * Math.pow(high / low, (double) i / (rows - 1)));
  }

  @Override
  public About about() {
    return About.of(
            "Where the test loss swings, and how deep",
            "With equal signals the symmetric model's test loss only falls. With one signal larger it"
                + " falls, rises and falls again wherever the initial weights give the mixed entry a"
                + " positive start; how deep depends on the ratio, the initial scale and the diversity.")
        .from(
            "Yang et al. 2025, section 4 and fig. 5",
            "The rise and fall of the mixed entry of W carries the swing-by; the paper shows it at chosen"
                + " settings with all entries positive at the start.")
        .observing(4);
  }

  @Override
  public void compute(StudyContext context, Findings findings) {
    draw(context.seed());
    double scale = Math.sqrt(scales[0] * scales[scales.length - 1]);
    findings.explore(
        Explorer.symmetric(
            List.of(1.0, 2.0),
            List.of(diversities.getFirst()),
            Explorer.even(2, scale * scale, MIXED),
            scale,
            TIME));
    int parts = KINDS.length * diversities.size();
    Table table =
        Table.of(
            "shares", "Flows that swing", "start", "diversity", "flows", "share", "deepest median");
    double equal = 0;
    double apart = 0;
    for (int kind = 0; kind < KINDS.length; kind++) {
      for (int v = 0; v < diversities.size(); v++) {
        context.part(kind * diversities.size() + v, parts);
        EnsembleResult result = solve(context, kind, v);
        Cells map = new Cells(result);
        equal += map.swingsAtRatioOne();
        apart = Math.max(apart, apart(context.seed(), kind, v, result));
        table =
            table.row(
                KINDS[kind], diversities.get(v), result.count(), map.share, map.deepestMedian());
        findings.figure(figure(kind, v, map));
        if (v == 0) {
          check(findings, kind, map);
        }
      }
    }
    findings.table(table);
    findings.check(
        Check.atMost(
            "no swing at ratio 1",
            "flows with equal signals whose test loss rises again (A is isotropic: none can)",
            equal,
            0));
    findings.check(
        Check.atMost(
            "agrees with the flow",
            "test loss at the turning points of random flows, against SymmetricFlow, in units of"
                + " the bound 100 tolerance d |x|^2; infinite if their number differs",
            apart,
            1));
    findings.say(
        "%d flows on a grid of %d ratios and %d initial scales, %d starts of each kind a cell.",
        parts * count(), ratios.length, scales.length, starts);
  }

  private int count() {
    return ratios.length * scales.length * starts;
  }

  private void draw(long seed) {
    int one = D * width;
    u = new double[KINDS.length * starts * one];
    for (int i = 0; i < u.length; i++) {
      double g = Philox.gaussian(seed, 77, i % (starts * one));
      u[i] = i < starts * one ? Math.abs(g) : g;
    }
  }

  private double u(int kind, int start, int i, int k) {
    return u[((kind * starts + start) * D + i) * width + k];
  }

  private EnsembleResult solve(StudyContext context, int kind, int v) {
    EnsembleResult result =
        Ensemble.symmetric(D, TOLERANCE)
            .run(
                count(),
                (index, flow) -> load(kind, v, index, flow),
                context.threads(),
                (done, all, loss) -> {
                  context.at((double) done / all);
                  return true;
                });
    if (!result.failures().isEmpty()) {
      throw new IllegalStateException(result.failures().getFirst());
    }
    return result;
  }

  /** Flow (scale, ratio, start), the start running fastest. */
  private void load(int kind, int v, int index, FlowCase flow) {
    int start = index % starts;
    double ratio = ratios[index / starts % ratios.length];
    double scale = scales[index / starts / ratios.length];
    double[] x = flow.test();
    x[0] = 1;
    x[1] = ratio;
    double sigma = diversities.get(v);
    for (int i = 0; i < D; i++) {
      flow.secondMoment()[i] = sigma * sigma + x[i] * x[i] / D;
    }
    double[] w = new double[3];
    for (int k = 0; k < width; k++) {
      double above = scale * u(kind, start, 0, k);
      double below = scale * u(kind, start, 1, k);
      w[0] = Math.fma(above, above, w[0]);
      w[1] = Math.fma(above, below, w[1]);
      w[2] = Math.fma(below, below, w[2]);
    }
    System.arraycopy(w, 0, flow.start(), 0, 3);
    // The weakest direction grows at 4 a_1 or faster; thirty times e more and the loss has settled.
    double weakest = (w[0] * w[2] - w[1] * w[1]) / (w[0] + w[2]);
    flow.endsAt((30 - Math.log(Math.max(weakest, 1e-15))) / (4 * flow.secondMoment()[0]));
  }

  /** How far a few flows are from {@link SymmetricFlow}, in units of the bound. */
  private double apart(long seed, int kind, int v, EnsembleResult result) {
    FlowCase flow = Ensemble.symmetric(D, TOLERANCE).newCase();
    double worst = 0;
    for (int i = 0; i < SAMPLE; i++) {
      int index = (int) (Philox.uniform(seed, 78 + 2L * v + kind, i) * result.count());
      load(kind, v, index, flow);
      double[] a = flow.secondMoment();
      double[] x = flow.test().clone();
      DMatrixRMaj weights = new DMatrixRMaj(D, width);
      double scale = scales[index / starts / ratios.length];
      for (int row = 0; row < D; row++) {
        for (int k = 0; k < width; k++) {
          weights.set(row, k, scale * u(kind, index % starts, row, k));
        }
      }
      Events events = new Events(List.of(x), point -> point);
      new SymmetricFlow(
              DMatrixRMaj.wrap(D, D, new double[] {a[0], 0, 0, a[1]}), weights, TOLERANCE / 100)
          .walk(result.time(index), events);
      List<TurningPoint> expected = events.turningPoints();
      List<TurningPoint> got = result.turningPoints(index);
      if (expected.size() != got.size()) {
        return Double.POSITIVE_INFINITY;
      }
      double bound = TOLERANCES * TOLERANCE * D * (x[0] * x[0] + x[1] * x[1]);
      for (int j = 0; j < got.size(); j++) {
        worst = Math.max(worst, Math.abs(got.get(j).loss() - expected.get(j).loss()) / bound);
      }
    }
    return worst;
  }

  private void check(Findings findings, int kind, Cells map) {
    double share = map.shareFrom(2);
    String expects = "share of flows with ratio >= 2, at the first diversity, that swing";
    // Positive entries make w_12(0) > 0 always, a Gaussian sign in half of all starts.
    findings.check(
        kind == 0
            ? Check.atLeast("positive starts swing", expects, share, 0.9)
            : Check.within("Gaussian starts swing in part", expects, share, 0.2, 0.6));
  }

  private Figure figure(int kind, int v, Cells map) {
    boolean positive = kind == 0;
    String caption =
        positive
            ? "Median over starts of the rise from the deepest minimum, as a part of the maximum"
                + " after it; 0: the loss only falls. U positive, |N(0, 1)| times the scale."
            : "Share of Gaussian starts whose test loss rises again.";
    return Figure.of(
            KINDS[kind] + "-" + (v + 1),
            "%s starts, diversity %s."
                .formatted(positive ? "Positive" : "Gaussian", diversities.get(v)),
            caption,
            Axis.linear("ratio of the signals"),
            Axis.log("scale of the initial weights"))
        .over(
            new Heat(
                positive ? "depth of the swing" : "share that swings",
                ratios,
                scales,
                positive ? map.median : map.swinging,
                positive ? DEPTHS : SHARES));
  }

  /** Depths and shares, cell by cell (scale, ratio). */
  private final class Cells {
    private final double[] median = new double[ratios.length * scales.length];
    private final double[] swinging = new double[median.length];
    private final double share;

    Cells(EnsembleResult result) {
      double[] depths = new double[starts];
      double all = 0;
      for (int cell = 0; cell < median.length; cell++) {
        int from = cell * starts;
        Arrays.setAll(depths, i -> result.depth(from + i));
        Arrays.sort(depths);
        median[cell] = (depths[(starts - 1) / 2] + depths[starts / 2]) / 2;
        swinging[cell] = Arrays.stream(depths).filter(d -> d > 0).count() / (double) starts;
        all += swinging[cell];
      }
      share = all / median.length;
    }

    double swingsAtRatioOne() {
      double sum = 0;
      for (int row = 0; row < scales.length; row++) {
        sum += swinging[row * ratios.length] * starts;
      }
      return sum;
    }

    double shareFrom(double ratio) {
      double sum = 0;
      int cells = 0;
      for (int cell = 0; cell < median.length; cell++) {
        if (ratios[cell % ratios.length] >= ratio) {
          sum += swinging[cell];
          cells++;
        }
      }
      return cells == 0 ? Double.NaN : sum / cells;
    }

    double deepestMedian() {
      return Arrays.stream(median).max().orElse(0);
    }
  }
}
