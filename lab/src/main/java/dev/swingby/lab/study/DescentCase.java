package dev.swingby.lab.study;

import dev.swingby.analytic.ensemble.EnsembleResult;
import dev.swingby.analytic.event.TurningPoint;
import dev.swingby.core.DivergenceException;
import dev.swingby.core.Trajectory;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.Parameters;
import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One chosen start whose test loss descends as often as there are concepts: minibatch SGD on
 * sampled points, over many draws of points and batches, beside the flow.
 *
 * @param name of the setting, such as triple
 * @param setting the model and its task
 * @param seed of the start
 */
record DescentCase(String name, SymmetricSetting setting, long seed) {
  private static final int ROWS = 2000;

  static DescentCase read(
      Parameters p, String name, double scale, boolean positive, Case standard) {
    List<Double> signal =
        SymmetricSetting.distinct(
            p, name + "-signal", p.positives(name + "-signal", standard.signal));
    List<Double> diversity = p.nonNegatives(name + "-diversity", standard.diversity);
    if (diversity.size() != 1 && diversity.size() != signal.size()) {
      throw p.bad(name + "-diversity", "one number, or one for each signal", diversity);
    }
    if (signal.size() > 8) {
      throw p.bad(name + "-signal", "at most eight signals", signal.size());
    }
    long seed = p.whole(name + "-seed", 0, Integer.MAX_VALUE, standard.seed);
    return new DescentCase(
        name, new SymmetricSetting(signal, diversity, signal.size(), scale, positive), seed);
  }

  /** The paper's setting, and the start that was found for it. */
  record Case(Double[] signal, Double[] diversity, int seed) {}

  private int concepts() {
    return setting.signal().size();
  }

  /** Flow and SGD. */
  void compute(StudyContext context, Findings findings, PaperSgd sgd) throws DivergenceException {
    EnsembleResult flow = setting.flows(context, seed, 1);
    List<TurningPoint> turns = flow.turningPoints(0);
    double least = Double.POSITIVE_INFINITY;
    List<String> rises = new ArrayList<>();
    for (int i = 1; i < turns.size(); i++) {
      if (turns.get(i).kind() == TurningPoint.Kind.MAXIMUM) {
        double rise = (turns.get(i).loss() - turns.get(i - 1).loss()) / flow.firstLoss(0);
        least = Math.min(least, rise);
        rises.add(String.format(Locale.ROOT, "%.1f", 100 * rise));
      }
    }
    findings.check(
        Check.atLeast(
                name + " descent of the flow",
                "descents of the test loss of the chosen start: as many as there are concepts",
                flow.descents(0),
                concepts())
            .effect("it rises again by %s %% of its first value", String.join(", ", rises)));
    SymmetricSetting.Start start = setting.start(seed);
    double end = start.model().end();
    if (findings.explorer().isEmpty()) {
      setting.explore(findings, start, end);
    }
    List<Trajectory> trained = sgd.train(context, setting, draw -> seed, end);
    double half = least / 2;
    long same =
        trained.stream()
            .map(run -> TurningPoint.ofCurve(run.times(), run.testLosses(), half))
            .filter(points -> TurningPoint.descents(points) == flow.descents(0))
            .count();
    findings.check(
        Check.atLeast(
                name + " descent of SGD",
                "the share of %d SGD runs that descend as often as the flow, rises below half of the"
                        .formatted(sgd.runs())
                    + " flow's smallest not counted",
                same / (double) sgd.runs(),
                0.9)
            .effect("%d of %d runs", same, sgd.runs()));
    findings.figure(figure(trained, end));
  }

  private Figure figure(List<Trajectory> trained, double end) {
    SymmetricSetting.Path path = setting.start(seed).flow(end, ROWS);
    double[] x = setting.composed();
    double[] loss = path.w().stream().mapToDouble(w -> SymmetricSetting.loss(w, x)).toArray();
    return Figure.of(
            name,
            "%s descent: signals %s, diversity %s."
                .formatted(capital(name), setting.signal(), setting.diversity()),
            "Test loss at the composed point from the chosen start (seed %d). Line and band: SGD, median"
                    .formatted(seed)
                + " and quartiles over %d draws of points and batches. Dashed: the flow."
                    .formatted(trained.size()),
            Axis.log("time t"),
            Axis.fromZero("test loss"))
        .with(
            Quartiles.of(trained.stream().map(Trajectory::testLosses).toList())
                .series("SGD", trained.getFirst().times(), 0))
        .with(Series.dashed("flow", path.time(), loss));
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
