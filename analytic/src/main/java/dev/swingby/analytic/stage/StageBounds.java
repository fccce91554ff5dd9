package dev.swingby.analytic.stage;

import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/**
 * The bounds that Yang et al. (2024, appendix on the symmetric model) prove for the stages, and the
 * assumptions under which they do. Their time is twice ours ({@code tau = 2 t}: their flow runs at
 * half the rate); everything here takes our t.
 *
 * <p>One assumption is ours: with {@code r = w_ij(0)^2 / (w_ii(0) w_jj(0))} near 1 (nearly parallel
 * rows of U) the strong concept i takes ln 1/(1 - r) e-foldings off the weak w_jj for good (see
 * {@link StageModel}), whatever the scale, and bound (3) fails although the others are met. It must
 * fit into what kappa allows until i is learned.
 *
 * <p>Symbols: {@code alpha <= a_k <= gamma alpha}; {@code omega <= |w_ij(0)| <= beta omega}; K >=
 * 20 (from the step size; a flow takes the least), P >= 2 (the initial phase ends at P beta omega),
 * kappa > 1.1 (how far growth may deviate), {@code C = K / (2 (kappa - 1))}. The theorem holds for
 * any choice that meets the assumptions; {@link #of} takes the largest P that the size of the
 * initial weights allows, and the kappa with the most room in the separation of the signals.
 */
public final class StageBounds {
  /** The least K of the theorem. */
  public static final double K = 20;

  private static final double LEAST_KAPPA = 1.1;
  private static final int CHOICES = 200;
  private static final double SUPPRESSING = 0.8;

  /** Names of the eight bounds, in the order of {@link #excess}. */
  public static final List<String> NAMES =
      List.of(
          "entries grow at most at kappa (a_i + a_j)",
          "entries grow at least at (a_i + a_j) / kappa at first",
          "diagonal entries do so for longer",
          "diagonal entries go on at 2 a_i (1 - w) / kappa",
          "diagonal entries stay in [0, 1 + 2/K]",
          "once above 1 - 2/K they stay there",
          "a learned concept's mixed entries stay down",
          "mixed entries stay below P beta omega");

  private final double[] a;
  private final DMatrixRMaj w0;
  private final double kappa;
  private final double p;
  private final double alpha;
  private final double gamma;
  private final double omega;
  private final double beta;

  private StageBounds(double[] a, DMatrixRMaj w0, double kappa) {
    this.a = a.clone();
    this.w0 = w0.copy();
    this.kappa = kappa;
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (double rate : a) {
      least = Math.min(least, rate);
      most = Math.max(most, rate);
    }
    alpha = least;
    gamma = most / least;
    double small = Double.POSITIVE_INFINITY;
    double large = 0;
    for (int i = 0; i < w0.getNumElements(); i++) {
      small = Math.min(small, Math.abs(w0.get(i)));
      large = Math.max(large, Math.abs(w0.get(i)));
    }
    omega = small;
    beta = large / small;
    // The largest P for which the initial phase stays small and omega is small enough.
    double room = Math.min(kappa - 1, 1 - 1 / Math.sqrt(kappa));
    double fits = room / (omega * K * gamma * a.length * beta * beta);
    p = Math.max(2, Math.min(0.4 / (omega * beta), fits));
  }

  /**
   * The bounds for a start.
   *
   * @param rates a_i > 0, the diagonal of A
   * @param start W at t = 0 in the same coordinates
   */
  public static StageBounds of(double[] rates, DMatrixRMaj start) {
    StageBounds best = new StageBounds(rates, start, LEAST_KAPPA + 1e-9);
    for (int i = 1; i < CHOICES; i++) {
      StageBounds other = new StageBounds(rates, start, LEAST_KAPPA + 2.0 * i / CHOICES);
      best = other.slack() > best.slack() ? other : best;
    }
    return best;
  }

  /**
   * An assumption of the theorem: {@code left <= right}.
   *
   * @param name what it says
   * @param left its smaller side
   * @param right its larger side
   */
  public record Assumption(String name, double left, double right) {
    /** Whether it is met. */
    public boolean met() {
      return left <= right;
    }
  }

  /** The assumptions, for the weakest pair where there is one for each pair. */
  public List<Assumption> assumptions() {
    double room = Math.min(kappa - 1, 1 - 1 / Math.sqrt(kappa));
    double small =
        Math.min(room / (p * K * gamma * a.length * beta * beta), Math.sqrt(1 / (2 * beta)));
    List<Assumption> list = new ArrayList<>();
    list.add(new Assumption("P omega beta <= 0.4", p * omega * beta, 0.4));
    list.add(new Assumption("omega small enough", omega, small * (1 + 0x1p-40)));
    Assumption separated = new Assumption("signals separated", 0, separation());
    Assumption stronger = new Assumption("a_i - 3 a_j >= alpha / C", 0, Double.POSITIVE_INFINITY);
    double c = K / (2 * (kappa - 1));
    for (double strong : a) {
      for (double weak : a) {
        if (strong > weak) {
          double mean = (strong + weak) / (2 * strong);
          separated =
              mean > separated.left
                  ? new Assumption(separated.name, mean, separated.right)
                  : separated;
          double gap = strong - 3 * weak;
          stronger =
              gap < stronger.right ? new Assumption(stronger.name, alpha / c, gap) : stronger;
        }
      }
    }
    list.add(separated);
    list.add(stronger);
    list.add(parallel());
    return list;
  }

  /** The pair of rows that is nearest to parallel. */
  private Assumption parallel() {
    Assumption worst = new Assumption("rows of U not parallel (ours)", 0, Double.MIN_VALUE);
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        // Ratios first: the products of entries of 1e-160 would underflow.
        double r = w0.get(i, j) / w0.get(i, i) * (w0.get(i, j) / w0.get(j, j));
        double lost = -Math.log1p(-Math.min(r, 1));
        double allowed = -(1 - 1 / kappa) * a[j] / a[i] * Math.log(w0.get(i, i));
        if (a[i] > a[j] && lost * worst.right > worst.left * allowed) {
          worst = new Assumption(worst.name, lost, allowed);
        }
      }
    }
    return worst;
  }

  private double separation() {
    double from = -Math.log(p) - Math.log(beta) - Math.log(omega);
    return Math.log(p) / (10 * kappa * kappa * from + Math.log(p * beta));
  }

  private double slack() {
    return separation();
  }

  /** Whether every assumption is met: then the eight bounds are a theorem. */
  public boolean met() {
    return assumptions().stream().allMatch(Assumption::met);
  }

  /** kappa as it was chosen. */
  public double kappa() {
    return kappa;
  }

  /** P as it was chosen. */
  public double p() {
    return p;
  }

  /** omega, the smallest |w_ij(0)|. */
  public double omega() {
    return omega;
  }

  /**
   * How far a flow exceeds each bound: the largest {@code ln(value / bound)} of (1), (2), (3), (4),
   * (7), (8), the largest difference of (5), (6); inside where {@code <= 0}.
   *
   * @param time t, ascending, from 0
   * @param w W at those times
   */
  public double[] excess(double[] time, List<DMatrixRMaj> w) {
    double[] worst = new double[NAMES.size()];
    java.util.Arrays.fill(worst, Double.NEGATIVE_INFINITY);
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        growth(i, j, time, w, worst);
      }
      diagonal(i, time, w, worst);
    }
    return worst;
  }

  private static void raise(double[] worst, int bound, double value) {
    worst[bound - 1] =
        Math.max(worst[bound - 1], Double.isNaN(value) ? Double.POSITIVE_INFINITY : value);
  }

  /** (1), (2), (3) and (8). */
  private void growth(int i, int j, double[] time, List<DMatrixRMaj> w, double[] worst) {
    double start = w0.get(i, j);
    double rate = a[i] + a[j];
    double first = Math.log(p) / (2 * kappa * gamma * alpha);
    double diagonalFirst =
        (Math.log(p * beta * omega) - Math.log(Math.abs(start))) / (2 * kappa * a[i]);
    for (int n = 0; n < time.length; n++) {
      double tau = 2 * time[n];
      double value = w.get(n).get(i, j);
      double grown = Math.log(Math.abs(value)) - Math.log(Math.abs(start));
      raise(worst, 1, grown - kappa * rate * tau);
      boolean kept = Math.signum(value) == Math.signum(start);
      double least = kept ? rate * tau / kappa - grown : Double.POSITIVE_INFINITY;
      if (tau <= first) {
        raise(worst, 2, least);
      }
      if (i == j && tau <= diagonalFirst) {
        raise(worst, 3, least);
      }
      if (i != j) {
        raise(worst, 8, Math.log(Math.abs(value)) - Math.log(p * beta * omega));
      }
    }
  }

  /** (4), (5), (6) and (7). */
  private void diagonal(int i, double[] time, List<DMatrixRMaj> w, double[] worst) {
    double end = (Math.log(p * beta * omega) - Math.log(w0.get(i, i))) / (2 * kappa * a[i]);
    boolean reached = false;
    double[] ceiling = new double[0];
    for (int n = 0; n < time.length; n++) {
      DMatrixRMaj now = w.get(n);
      double value = now.get(i, i);
      raise(worst, 5, Math.max(-value, value - 1 - 2 / K));
      raise(worst, 6, reached ? 1 - 2 / K - value : Double.NEGATIVE_INFINITY);
      reached |= value > 1 - 2 / K;
      if (2 * time[n] >= end && value < 1 - 2 / K) {
        double least = 2 * a[i] * (1 - value) / kappa;
        double rate = rate(i, now) / value;
        raise(worst, 4, rate > 0 ? Math.log(least / rate) : Double.POSITIVE_INFINITY);
      }
      if (ceiling.length == 0 && value > SUPPRESSING) {
        ceiling = new double[a.length];
        for (int j = 0; j < a.length; j++) {
          ceiling[j] = Math.max(Math.abs(now.get(i, j)), omega);
        }
      }
      for (int j = 0; j < ceiling.length; j++) {
        if (j != i) {
          raise(worst, 7, Math.log(Math.abs(now.get(i, j))) - Math.log(ceiling[j] * (1 + 1e-9)));
        }
      }
    }
  }

  /** dw_ii / dtau. */
  private double rate(int i, DMatrixRMaj w) {
    double sum = 2 * w.get(i, i) * a[i];
    for (int k = 0; k < a.length; k++) {
      sum -= w.get(i, k) * w.get(k, i) * (a[i] + a[k]);
    }
    return sum;
  }
}
