package dev.swingby.lab.study;

import dev.swingby.analytic.flow.LandscapeFit;
import dev.swingby.analytic.flow.LandscapeFlow;
import dev.swingby.analytic.flow.LandscapeFlow.Landscape;
import dev.swingby.analytic.reference.Reference;
import dev.swingby.core.concept.ConceptBundle;
import dev.swingby.core.concept.ConceptPath;
import dev.swingby.core.concept.Turn;
import dev.swingby.core.concept.TurnDetector;
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
import java.util.function.DoubleFunction;
import org.ejml.data.DMatrixRMaj;

/**
 * The landscape flow (Park et al. 2024, published code) beside what it has in common with a flow
 * that is derived: the diagonal of the symmetric model's W from chance, {@code W(0) = 1/2 [[1,
 * kappa], [kappa, 1]]}, where the mixed entry is what confounds the concepts.
 *
 * <p>There w11 falls at first iff {@code a_1 < 2 m^2 (a_1 + a_2)}, {@code m = kappa / 2}: from
 * {@code dw_11/dt = 4 a_1 w_11 (1 - w_11) - 2 m^2 (a_1 + a_2)} at w_11 = 1/2. Equal signals cannot:
 * m <= 1/2.
 */
final class LandscapeAccount implements Study {
  private static final int ROWS = 4001;
  private static final int FITTED_ROWS = 81;
  private static final List<String> CONCEPTS = List.of("weak", "strong");

  private final List<Double> ratios;
  private final double speed;
  private final double switchTime;
  private final double switchRate;
  private final double time;
  private final double confounded;
  private final double diversity;
  private final double symmetricTime;

  LandscapeAccount(Parameters p) {
    ratios = p.positives("ratios", 1.0, 1.5, 2.0, 3.0, 5.0);
    for (int i = 1; i < ratios.size(); i++) {
      if (ratios.get(i) <= ratios.get(i - 1)) {
        throw p.bad("ratios", "increasing numbers, the first 1", ratios);
      }
    }
    if (ratios.getFirst() != 1 || ratios.size() < 2) {
      throw p.bad("ratios", "increasing numbers, the first 1", ratios);
    }
    speed = p.positive("speed", 3);
    switchTime = p.positive("switch-time", 10);
    switchRate = p.positive("switch-rate", 0.1);
    time = p.positive("time", 25);
    confounded = p.positive("confounded", 0.9);
    if (confounded >= 1) {
      throw p.bad("confounded", "a number in (0, 1)", confounded);
    }
    diversity = p.nonNegative("diversity", 0.05);
    symmetricTime = p.positive("symmetric-time", 6);
  }

  @Override
  public About about() {
    return About.of(
            "The landscape account, beside a flow from first principles",
            "A composition that was never trained on is pulled to what was asked for and to the"
                + " trained class that shares its strong concept. The more the signals differ, the"
                + " further the weak concept falls below chance before it recovers, and the sharper"
                + " the path turns; with equal signals it goes straight. The symmetric model's"
                + " entries do the same from chance, its mixed entry in the landscape's place.")
        .from(
            "Park et al. 2024, section on the landscape, and published code",
            "A toy model with two pulls on each concept reproduces the paths in concept space: they"
                + " head for the memorised class and turn to the composition.")
        .observing(4);
  }

  @Override
  public List<Reference> references() {
    List<Reference> list = new ArrayList<>(LandscapeFit.references());
    list.add(Reference.YANG);
    list.add(Reference.HAIRER);
    return list;
  }

  @Override
  public void compute(StudyContext context, Findings findings) {
    context.part(0, 3);
    double[] landscapes =
        side(
            findings,
            "landscape",
            "a",
            ratio ->
                new LandscapeFlow(new Landscape(ratio, speed, switchTime, switchRate), 1e-10)
                    .path(CONCEPTS, times(time)));
    context.part(1, 3);
    double[] entries = side(findings, "symmetric", "mu2 / mu1", this::symmetric);
    onset(findings, entries);
    findings.figure(
        Figure.of(
                "dips",
                "How far the weak concept falls below chance.",
                "By the ratio of the signals: of the landscape flow its parameter a, of the symmetric"
                    + " flow that of the means.",
                Axis.linear("ratio of the signals"),
                Axis.fromZero("1/2 - least value of the weak concept"))
            .with(
                Series.line("landscape flow", array(ratios), landscapes),
                Series.line("symmetric flow, w11", array(ratios), entries)));
    context.part(2, 3);
    Map<String, ConceptBundle> bundles = new LinkedHashMap<>();
    for (int i = 1; i < ratios.size(); i++) {
      context.at((double) i / ratios.size());
      ConceptPath path = thinned(symmetric(ratios.get(i)));
      bundles.put("mu2 / mu1 = %.3g".formatted(ratios.get(i)), new ConceptBundle(List.of(path)));
    }
    List<LandscapeFit> fits =
        FittedLandscapes.add(
            findings,
            "fitted",
            "The landscape flow fitted to the symmetric flow's paths.",
            bundles);
    double worst = fits.stream().mapToDouble(LandscapeFit::residual).max().orElse(0);
    int last = ratios.size() - 1;
    findings.say(
        "At a signal ratio of %.3g the weak concept falls %.2f below chance in the landscape flow and"
            + " %.2f in the symmetric flow; with equal signals in neither. Fitted to the symmetric"
            + " flow's paths the landscape flow is off by at most %.2g (rms).",
        ratios.get(last), landscapes[last], entries[last], worst);
  }

  /** Paths, courses, dips and turns of one of the two flows; its checks. Returns the dips. */
  private double[] side(
      Findings findings, String flow, String symbol, DoubleFunction<ConceptPath> pathOf) {
    Figure paths =
        Figure.of(
                flow + "-paths",
                "The %s flow in concept space.".formatted(flow),
                "From chance (1/2, 1/2) to the composition (1, 1), which was never trained on. Dots:"
                    + " sudden turns.",
                Axis.linear("weak concept"),
                Axis.linear("strong concept"))
            .squared();
    Figure courses =
        Figure.of(
            flow + "-weak",
            "The weak concept over time, %s flow.".formatted(flow),
            "Dashed: chance.",
            Axis.linear("time t"),
            Axis.linear("weak concept"));
    Table table =
        Table.of(
            flow + "-turns",
            "Dips and turns, " + flow + " flow",
            symbol,
            "dip below chance",
            "at t",
            "turn at t",
            "by degrees");
    double[] dips = new double[ratios.size()];
    double[] angles = new double[ratios.size()];
    double[] shown = {};
    for (int i = 0; i < dips.length; i++) {
      ConceptPath path = pathOf.apply(ratios.get(i));
      double[] weak = path.coordinate(0);
      int least = 0;
      for (int row = 0; row < weak.length; row++) {
        least = weak[row] < weak[least] ? row : least;
      }
      dips[i] = 0.5 - weak[least];
      String name = "%s = %.3g".formatted(symbol, ratios.get(i));
      paths = paths.with(Series.line(name, weak, path.coordinate(1)).in(i));
      courses = courses.with(Series.line(name, path.time(), weak).in(i));
      shown = path.time();
      Object when = "none";
      Turn turn = TurnDetector.sharpest(TurnDetector.EXACT.turns(path)).orElse(null);
      if (turn != null) {
        paths = paths.with(TurnPanels.mark("turn, " + name, path, turn, i));
        angles[i] = turn.degrees();
        when = turn.time();
      }
      table = table.row(ratios.get(i), dips[i], path.time()[least], when, angles[i]);
    }
    findings.figure(paths);
    findings.figure(
        courses.with(
            Series.dashed(
                "chance", new double[] {0, shown[shown.length - 1]}, new double[] {0.5, 0.5})));
    findings.table(table);
    checks(findings, flow, dips, angles);
    return dips;
  }

  private void checks(Findings findings, String flow, double[] dips, double[] angles) {
    findings.check(
        Check.atMost(
            "equal signals: " + flow,
            "with equal signals neither a dip below chance nor a turn: the larger of the dip and the"
                + " angle in degrees (the tolerance of the flow)",
            Math.max(dips[0], angles[0]),
            1e-8));
    double least = Double.POSITIVE_INFINITY;
    double sharper = Double.POSITIVE_INFINITY;
    for (int i = 1; i < dips.length; i++) {
      least = Math.min(least, (dips[i] - dips[i - 1]) / (ratios.get(i) - ratios.get(i - 1)));
      sharper = Math.min(sharper, angles[i]);
    }
    int last = dips.length - 1;
    findings.check(
        Check.atLeast(
                "the dip grows: " + flow,
                "the least growth of the dip below chance, by the ratio of the signals",
                least,
                1e-3)
            .effect("to %.2f at a ratio of %.3g", dips[last], ratios.get(last)));
    findings.check(
        Check.atLeast(
                "turns: " + flow,
                "the least angle, in degrees, by which a path of unequal signals turns",
                sharper,
                20)
            .effect(
                "by %.0f degrees at a ratio of %.3g, by %.0f at %.3g",
                angles[1], ratios.get(1), angles[last], ratios.get(last)));
  }

  /** Whether the entries dip where the formula at the start says. */
  private void onset(Findings findings, double[] dips) {
    int agree = 0;
    double m = confounded / 2;
    for (int i = 0; i < dips.length; i++) {
      double[] a = rates(ratios.get(i));
      boolean falls = a[0] < 2 * m * m * (a[0] + a[1]);
      agree += falls == dips[i] > 0 ? 1 : 0;
    }
    findings.check(
        Check.atLeast(
            "when entries dip",
            "share of the ratios at which w11 falls below chance iff a1 < 2 m^2 (a1 + a2), m the mixed"
                + " entry at the start",
            (double) agree / dips.length,
            1));
  }

  private double[] rates(double ratio) {
    return new SymmetricSetting(List.of(1.0, ratio), List.of(diversity), 2, 1, true).rates();
  }

  /** The diagonal of W from U with U U^T = 1/2 [[1, kappa], [kappa, 1]]. */
  private ConceptPath symmetric(double ratio) {
    double half = Math.sqrt(0.5);
    double[] u = {
      half, 0, confounded * half, half * Math.sqrt(1 - confounded * confounded),
    };
    SymmetricSetting.Path path =
        new SymmetricSetting.Start(rates(ratio), DMatrixRMaj.wrap(2, 2, u))
            .flow(symmetricTime, ROWS);
    double[] c = new double[2 * ROWS];
    for (int row = 0; row < ROWS; row++) {
      c[2 * row] = path.w().get(row).get(0, 0);
      c[2 * row + 1] = path.w().get(row).get(1, 1);
    }
    return new ConceptPath(CONCEPTS, path.time(), c, new double[] {1, 1});
  }

  /** Fewer rows, for a fit. */
  private static ConceptPath thinned(ConceptPath path) {
    int every = (ROWS - 1) / (FITTED_ROWS - 1);
    double[] t = new double[FITTED_ROWS];
    double[] c = new double[2 * FITTED_ROWS];
    for (int row = 0; row < FITTED_ROWS; row++) {
      t[row] = path.time()[row * every];
      c[2 * row] = path.at(row * every, 0);
      c[2 * row + 1] = path.at(row * every, 1);
    }
    return new ConceptPath(path.concepts(), t, c, path.target());
  }

  private static double[] times(double end) {
    double[] t = new double[ROWS];
    Arrays.setAll(t, row -> end * row / (ROWS - 1));
    return t;
  }

  private static double[] array(List<Double> list) {
    return list.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
