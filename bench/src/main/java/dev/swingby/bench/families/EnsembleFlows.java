package dev.swingby.bench.families;

import dev.swingby.analytic.ensemble.Ensemble;
import dev.swingby.analytic.ensemble.EnsembleResult;
import dev.swingby.bench.Case;
import dev.swingby.bench.Contenders;
import dev.swingby.bench.Family;
import dev.swingby.bench.Workload;
import dev.swingby.core.Progress;
import dev.swingby.kernels.Precision;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Many flows of two concepts: an ensemble, one a SIMD lane, against loops over the flows one by
 * one. All come to the same accuracy (of 100 flows 99 end within 1e-8; their tolerances differ);
 * the ensemble looks for turning points on the way, the others only go to the end.
 */
public final class EnsembleFlows implements Family {
  private static final double ACCURACY = 1e-8;
  private static final double REFERENCE = 1e-13;

  /** Flows of a call for every thread. */
  private static final int FLOWS = 4096;

  /** Flows whose ends are checked. */
  private static final int CHECKED = 1024;

  @Override
  public String name() {
    return "ensemble";
  }

  @Override
  public String title() {
    return "symmetric flows, d = 2, 99 of 100 ends within " + ACCURACY;
  }

  @Override
  public Class<?> benchmark() {
    return EnsembleBenchmark.class;
  }

  @Override
  public List<String> peers() {
    return List.of(Contenders.HIPPARCHUS, Contenders.FLOW);
  }

  @Override
  public boolean takesPart(Case which, String contender) {
    return contender.equals(Contenders.OURS)
        || contender.equals(Contenders.ONE_THREAD)
        || (peers().contains(contender) && which.threads() == 1);
  }

  @Override
  public List<Case> cases() {
    return List.of(of(1), of(2));
  }

  private Case of(int threads) {
    return new Case(name(), "symmetric", "flows", Precision.F64, threads, List.of(), true);
  }

  @Override
  public Workload open(Case which, Set<String> wanted) {
    Contenders contenders = new Contenders(this, which, wanted);
    SmallFlows flows = new SmallFlows(FLOWS * which.threads());
    double[] ends = new double[SmallFlows.UNKNOWNS * flows.count()];
    for (String name : contenders.swingby()) {
      int threads = name.equals(Contenders.ONE_THREAD) ? 1 : which.threads();
      Ensemble ensemble = Ensemble.symmetric(2, ACCURACY);
      contenders.add(
          name,
          () -> read(ensemble.run(flows.count(), flows::load, threads, Progress.SILENT), ends),
          () -> check(name, flows, ends));
    }
    // Tolerances for the accuracy: medians 3.6e-10 (ours), 2.6e-10, 1.6e-10 over 4096 flows.
    enter(contenders, Contenders.HIPPARCHUS, flows, i -> flows.hipparchus(i, ACCURACY / 10));
    enter(contenders, Contenders.FLOW, flows, i -> flows.flow(i, ACCURACY / 5));
    return contenders.workload(flows.count(), Workload.Unit.KILOS, null);
  }

  /** Where a flow ends. */
  @FunctionalInterface
  private interface Solver {
    double[] end(int flow);
  }

  private static void enter(Contenders contenders, String name, SmallFlows flows, Solver solver) {
    if (contenders.has(name)) {
      double[] ends = new double[SmallFlows.UNKNOWNS * flows.count()];
      contenders.add(
          name,
          () -> {
            for (int i = 0; i < flows.count(); i++) {
              int to = SmallFlows.UNKNOWNS * i;
              System.arraycopy(solver.end(i), 0, ends, to, SmallFlows.UNKNOWNS);
            }
          },
          () -> check(name, flows, ends));
    }
  }

  private static void read(EnsembleResult result, double[] ends) {
    for (int i = 0; i < ends.length; i++) {
      ends[i] = result.state(i / SmallFlows.UNKNOWNS, i % SmallFlows.UNKNOWNS);
    }
  }

  /**
   * Against Hipparchus at a far tighter tolerance: the largest error of an entry of W, in 99 of 100
   * flows within the accuracy and in all within 100 times that, the promise of ensembles and flows.
   */
  private static void check(String who, SmallFlows flows, double[] ends) {
    double[] errors = new double[CHECKED];
    for (int i = 0; i < CHECKED; i++) {
      double[] expected = flows.hipparchus(i, REFERENCE);
      for (int k = 0; k < expected.length; k++) {
        double error = Math.abs(ends[SmallFlows.UNKNOWNS * i + k] - expected[k]);
        errors[i] = Math.max(errors[i], error); // NaN stays, and sorts last
      }
    }
    Arrays.sort(errors);
    double most = errors[CHECKED * 99 / 100];
    double worst = errors[CHECKED - 1];
    if (!(most <= ACCURACY && worst <= 100 * ACCURACY)) {
      throw new IllegalStateException(
          "%s: 99 of 100 flows end within %s, all within %s; expected %s and %s"
              .formatted(who, most, worst, ACCURACY, 100 * ACCURACY));
    }
  }
}
