package dev.swingby.lab.study;

import dev.swingby.analytic.closed.OneLayer;
import dev.swingby.analytic.ensemble.Ensemble;
import dev.swingby.analytic.ensemble.EnsembleResult;
import dev.swingby.analytic.event.TurningPoint;
import dev.swingby.kernels.Philox;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.About;
import dev.swingby.lab.config.Parameters;
import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Series;
import dev.swingby.lab.figure.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** Where theory says the test loss does not rise, over many starts; and one case where it does. */
final class NoSwingBy implements Study {
  private static final int ROWS = 400;
  private static final int SHOWN = 32;

  /** Of a rise, of the first loss: what turning points leave out as well. */
  private static final double NONE = 1e-6;

  /** A swing-by follows on learning: the loss has fallen by this part before it rises. */
  private static final double LEARNED = 0.1;

  private final SymmetricSetting positive;
  private final double equal;
  private final int starts;
  private final List<Double> scales;

  NoSwingBy(Parameters p) {
    List<Double> signal = p.positives("signal", 1.0, 2.0);
    if (signal.size() != 2 || signal.get(0) >= signal.get(1)) {
      throw p.bad("signal", "two numbers, the smaller first", signal);
    }
    positive =
        new SymmetricSetting(
            signal,
            List.of(p.nonNegative("diversity", 0.05)),
            2,
            p.positive("init-scale", 0.05),
            true);
    equal = p.positive("equal-signal", 2);
    starts = p.whole("starts", SHOWN, 100_000, 1000);
    scales = p.positives("one-layer-scales", 0.01, 0.03, 0.1, 0.3, 1.0, 3.0);
  }

  @Override
  public About about() {
    return About.of(
            "Where theory says there is no swing-by, there is none",
            "Once a tenth of it is gone the test loss never rises in one layer from small weights, in"
                + " the symmetric model with equal signals, from aligned starts, or from starts whose"
                + " mixed entry is negative; with a positive one it does. Before, some negative"
                + " starts with rows of U nearly opposite ripple by less than a hundredth.")
        .from(
            "Yang et al. 2025, section 4",
            "The swing-by needs a mixed entry that grows and is suppressed: it is absent from the"
                + " one-layer model.")
        .observing(6, 4);
  }

  /** A kind of starts of the symmetric model. */
  private record Kind(String name, SymmetricSetting setting, List<SymmetricSetting.Start> starts) {}

  private List<Kind> kinds(StudyContext context) {
    SymmetricSetting same =
        new SymmetricSetting(
            List.of(equal, equal), positive.diversity(), 2, positive.scale(), true);
    SymmetricSetting gaussian = positive.from(positive.scale(), false);
    List<SymmetricSetting.Start> equals = new ArrayList<>();
    List<SymmetricSetting.Start> aligned = new ArrayList<>();
    List<SymmetricSetting.Start> negative = new ArrayList<>();
    List<SymmetricSetting.Start> positives = new ArrayList<>();
    for (long seed = context.seed(); negative.size() < starts; seed++) {
      SymmetricSetting.Start start = gaussian.start(seed);
      if (start.product().get(0, 1) < 0) {
        negative.add(start);
      }
    }
    for (int i = 0; i < starts; i++) {
      equals.add(same.start(context.seed() + i));
      positives.add(positive.start(context.seed() + i));
      DMatrixRMaj u = positives.getLast().u().copy();
      u.set(0, 1, 0);
      u.set(1, 0, 0);
      aligned.add(new SymmetricSetting.Start(positive.rates(), u));
    }
    return List.of(
        new Kind("equal signals", same, equals),
        new Kind("aligned starts", positive, aligned),
        new Kind("negative mixed entry", gaussian, negative),
        new Kind("positive mixed entry", positive, positives));
  }

  @Override
  public void compute(StudyContext context, Findings findings) {
    Table table =
        Table.of(
            "kinds",
            "Starts whose test loss rises: after a tenth of it is gone, and before",
            "kind",
            "starts",
            "rise",
            "share",
            "ripple before",
            "largest ripple, of the first loss");
    Figure figure =
        Figure.of(
            "losses",
            "Test loss, symmetric model.",
            "As a part of its first value, time as a part of the whole; median and quartiles of %d"
                    .formatted(SHOWN)
                + " starts of each kind. Only the last kind rises.",
            Axis.linear("time, of the time until the weak concept is learned"),
            Axis.fromZero("test loss / first test loss"));
    List<Kind> kinds = kinds(context);
    for (int i = 0; i < kinds.size(); i++) {
      context.part(i, kinds.size() + 1);
      Kind kind = kinds.get(i);
      EnsembleResult result = solve(context, kind);
      long rising = 0;
      long ripples = 0;
      double ripple = 0;
      for (int k = 0; k < starts; k++) {
        double late = rise(result, k, true);
        double early = rise(result, k, false);
        rising += late > 0 ? 1 : 0;
        ripples += early > 0 ? 1 : 0;
        ripple = Math.max(ripple, early);
      }
      table =
          table.row(
              kind.name(),
              (double) starts,
              (double) rising,
              (double) rising / starts,
              (double) ripples,
              ripple);
      boolean contrast = i == kinds.size() - 1;
      findings.check(contrast ? rises(kind, rising) : none(kind, rising));
      findings.check(early(kind, ripples, ripple));
      figure = figure.with(curves(kind).series(kind.name(), unit(), i));
    }
    context.part(kinds.size(), kinds.size() + 1);
    findings.figure(figure);
    oneLayer(context, findings);
    findings.table(table);
    findings.say(
        "None of %d starts rises with equal signals, aligned or with a negative mixed entry.",
        3 * starts);
  }

  /** The largest rise of a flow, of its first loss, from a minimum late or early. */
  private static double rise(EnsembleResult result, int flow, boolean late) {
    List<TurningPoint> turns = result.turningPoints(flow);
    double first = result.firstLoss(flow);
    double rise = 0;
    for (int i = 0; i < turns.size(); i++) {
      if (turns.get(i).kind() == TurningPoint.Kind.MAXIMUM) {
        double low = i == 0 ? first : turns.get(i - 1).loss();
        if (low <= (1 - LEARNED) * first == late) {
          rise = Math.max(rise, (turns.get(i).loss() - low) / first);
        }
      }
    }
    return rise;
  }

  private Check none(Kind kind, long rising) {
    return Check.atMost(
            "none: " + kind.name(),
            "starts whose test loss rises again once a tenth of it is gone",
            rising,
            0)
        .effect("of %d starts", starts);
  }

  /** Before anything is learned two small numbers may still change places. */
  private static Check early(Kind kind, long ripples, double largest) {
    return Check.atMost(
            "early: " + kind.name(),
            "largest rise before a tenth of the test loss is gone, of the first loss",
            largest,
            0.01)
        .effect("%d of %d starts rise so early", ripples, kind.starts().size());
  }

  private Check rises(Kind kind, long rising) {
    return Check.atLeast(
            "some: " + kind.name(),
            "share of starts whose test loss rises again then: what the others are held against",
            (double) rising / starts,
            0.8)
        .effect("%d of %d starts", rising, starts);
  }

  private EnsembleResult solve(StudyContext context, Kind kind) {
    double[] x = kind.setting().composed();
    EnsembleResult result =
        Ensemble.symmetric(2, SymmetricSetting.TOLERANCE)
            .run(
                starts,
                (index, flow) -> {
                  SymmetricSetting.Start start = kind.starts().get(index);
                  DMatrixRMaj w = start.product();
                  System.arraycopy(start.rates(), 0, flow.secondMoment(), 0, 2);
                  System.arraycopy(x, 0, flow.test(), 0, 2);
                  flow.start()[0] = w.get(0, 0);
                  flow.start()[1] = w.get(0, 1);
                  flow.start()[2] = w.get(1, 1);
                  flow.endsAt(end(start));
                },
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

  /** The weak direction of W grows at 4 a_1; twenty times e more, and it has settled. */
  private static double end(SymmetricSetting.Start start) {
    DMatrixRMaj w = start.product();
    double weak = w.get(0, 0) * w.get(1, 1) - w.get(0, 1) * w.get(0, 1);
    double least = Math.max(weak / (w.get(0, 0) + w.get(1, 1)), 1e-15);
    return (20 - Math.log(least)) / (4 * start.rates()[0]);
  }

  private static double[] unit() {
    double[] t = new double[ROWS];
    Arrays.setAll(t, n -> (double) n / (ROWS - 1));
    return t;
  }

  private Quartiles curves(Kind kind) {
    double[] x = kind.setting().composed();
    List<double[]> curves = new ArrayList<>();
    for (int i = 0; i < SHOWN; i++) {
      SymmetricSetting.Start start = kind.starts().get(i);
      double first = SymmetricSetting.loss(start.product(), x);
      curves.add(
          start.flow(0.7 * end(start), ROWS).w().stream()
              .mapToDouble(w -> SymmetricSetting.loss(w, x) / first)
              .toArray());
    }
    return Quartiles.of(curves);
  }

  /** One layer: none from small weights; from which scale on some rise. */
  private void oneLayer(StudyContext context, Findings findings) {
    double[] share = new double[scales.size()];
    double[] scale = scales.stream().mapToDouble(Double::doubleValue).toArray();
    for (int i = 0; i < scale.length; i++) {
      for (int k = 0; k < starts; k++) {
        share[i] += rise(context.seed(), k, scale[i]) > NONE ? 1.0 / starts : 0;
      }
    }
    findings.figure(
        Figure.of(
                "one-layer",
                "One layer: how many starts rise, by their size.",
                "%d starts each. From large weights noise that fades slowly can raise the loss."
                    .formatted(starts),
                Axis.log("scale of the initial weights"),
                Axis.fromZero("share whose test loss rises"))
            .with(
                Series.line("share", scale, share),
                Series.points("runs", scale, share).in(0).unlisted()));
    findings.check(
        Check.atMost(
                "none: one layer",
                "starts of scale %s whose test loss rises".formatted(scales.getFirst()),
                share[0] * starts,
                0)
            .effect(
                "of %d starts; at scale %s a share of %.2f rises",
                starts, scales.getLast(), share[scale.length - 1]));
  }

  /** The rise of {@code 1/2 |(W0 - I) exp(-A t) x|^2}, of its first value. */
  private double rise(long seed, int start, double scale) {
    double[] a = positive.rates();
    double[] w = new double[4];
    Philox.gaussian(seed, 79, 4L * start, w);
    for (int i = 0; i < 4; i++) {
      w[i] *= scale;
    }
    OneLayer layer =
        new OneLayer(
            DMatrixRMaj.wrap(2, 2, new double[] {a[0], 0, 0, a[1]}), DMatrixRMaj.wrap(2, 2, w));
    double[] loss = new double[120];
    for (int n = 0; n < loss.length; n++) {
      loss[n] =
          SymmetricSetting.loss(layer.product(6.0 / a[0] * n / loss.length), positive.composed());
    }
    return SwingRuns.rise(loss);
  }
}
