package dev.swingby.analytic.stage;

import dev.swingby.analytic.dynamics.Matrices;
import dev.swingby.analytic.event.TurningPoint;
import dev.swingby.core.Model;
import dev.swingby.core.SymmetricModel;
import dev.swingby.core.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;

/**
 * The symmetric flow {@code dW/dt = 2(AW + WA) - 2WAW - AW^2 - W^2A}, W = U U^T, A = diag(a), from
 * small U, solved stage by stage (leading order in the size of the mixed entries; derived here,
 * from the entry-wise flow of Yang et al. 2024).
 *
 * <p>Let k_1, k_2, .. be the order of learning, and {@code W0 = sum_k v_k v_k^T / d_k} its pivots
 * in that order: d_k is what is left of w_kk(0) once the concepts before k are taken out (the Schur
 * complement), v_k the row that is left, v_kk = d_k. Each pivot grows alone,
 *
 * <pre>
 *   v_kk(t) = d_k e^{4 a_k t} / S_k,    S_k(t) = 1 + d_k (e^{4 a_k t} - 1)
 *   v_ki(t) = v_ki(0) e^{2 (a_k + a_i) t} S_k^{-(3 a_k + a_i) / (4 a_k)} S_i^{-(a_k + 3 a_i) / (4 a_i)}
 *   W(t)    = sum_k v_k(t) v_k(t)^T / v_kk(t)
 * </pre>
 *
 * so that a mixed entry grows at rate 2 (a_k + a_i), is suppressed at a_k - a_i once k is learned,
 * and at 2 (a_k + a_i) once i is learned too; concept k is half learned at {@code t_k = ln(1/d_k -
 * 1) / (4 a_k)}. The order is the order of these times, found pivot by pivot. A pivot of zero is
 * never learned: the columns of U do not reach it.
 *
 * <p>Left out: what products of two other mixed entries, {@code w_ik w_kj}, drive. They decide an
 * entry only once it has faded (it may then change its sign).
 *
 * <p>Error: of the order of the largest {@code v_ki^2 / v_kk}, which for two concepts is {@code
 * w(0)^{(a_k - a_i) / a_k}}: it vanishes with the initial scale, slowly where signals are close.
 */
public final class StageModel {
  /** Pivots below this many roundings of their row are zero. */
  private static final double ROUNDING = 64 * 0x1p-53;

  private static final int LOOKS = 6000;

  private final int d;
  private final double[] a;
  private final int[] order;
  private final double[] logPivot;
  private final double[] logRow;
  private final double[] signRow;

  /**
   * @param rates a_i > 0, the diagonal of A in the coordinates of the concepts; axes with a = 0
   *     stay as they are and must be left out
   * @param u the initial U (d, k) in the same coordinates
   */
  public StageModel(double[] rates, DMatrixRMaj u) {
    d = rates.length;
    if (u.numRows != d) {
      throw new IllegalArgumentException(
          "U must have %d rows as there are rates, got %d".formatted(d, u.numRows));
    }
    for (double rate : rates) {
      if (!(rate > 0)) {
        throw new IllegalArgumentException("rates must be > 0, got " + rate);
      }
    }
    a = rates.clone();
    order = new int[d];
    logPivot = new double[d];
    logRow = new double[d * d];
    signRow = new double[d * d];
    eliminate(u.copy());
  }

  /**
   * The stages of a symmetric model on a SIM task, in concept coordinates.
   *
   * @return nothing if the model is not symmetric, the axes not orthonormal, or A not diagonal with
   *     positive entries there
   */
  public static Optional<StageModel> of(Task task, Model start) {
    int d = task.dimension();
    if (!(start instanceof SymmetricModel model)
        || task.concepts().isEmpty()
        || task.concepts().get().count() != d) {
      return Optional.empty();
    }
    DMatrixRMaj axes = Matrices.of(task.concepts().get().axes(), d, d);
    DMatrixRMaj a = Matrices.of(task.secondMoment(), d, d);
    DMatrixRMaj turned = Matrices.transposedTimes(axes, Matrices.times(a, axes));
    double[] rates = new double[d];
    for (int i = 0; i < d; i++) {
      rates[i] = turned.get(i, i);
      turned.set(i, i, 0);
    }
    DMatrixRMaj gram = Matrices.transposedTimes(axes, axes);
    double skew = Matrices.norm(Matrices.minus(gram, Matrices.identity(d)));
    boolean diagonal =
        skew <= d * ROUNDING && Matrices.norm(turned) <= d * ROUNDING * Matrices.norm(a);
    boolean positive = Arrays.stream(rates).allMatch(rate -> rate > 0);
    DMatrixRMaj u = Matrices.of(model.u().toDoubles(), d, model.u().cols());
    return diagonal && positive
        ? Optional.of(new StageModel(rates, Matrices.transposedTimes(axes, u)))
        : Optional.empty();
  }

  /** Gram and Schmidt on the rows of U, the row that is learned first always next. */
  private void eliminate(DMatrixRMaj u) {
    double[] whole = new double[d];
    Arrays.setAll(whole, i -> dot(u, i, i));
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < d; i++) {
      left.add(i);
    }
    for (int position = 0; position < d; position++) {
      int next = left.getFirst();
      for (int i : left) {
        next =
            halfTime(logSquare(u, i, whole[i]), a[i])
                    < halfTime(logSquare(u, next, whole[next]), a[next])
                ? i
                : next;
      }
      left.remove(Integer.valueOf(next));
      order[position] = next;
      double pivot = dot(u, next, next);
      logPivot[next] = logSquare(u, next, whole[next]);
      logRow[next * d + next] = logPivot[next];
      signRow[next * d + next] = 1;
      for (int i : left) {
        double mixed = logPivot[next] == Double.NEGATIVE_INFINITY ? 0 : dot(u, next, i);
        logRow[next * d + i] = Math.log(Math.abs(mixed));
        signRow[next * d + i] = Math.signum(mixed);
        for (int c = 0; c < u.numCols && mixed != 0; c++) {
          u.set(i, c, u.get(i, c) - mixed / pivot * u.get(next, c));
        }
      }
    }
  }

  private static double dot(DMatrixRMaj u, int i, int j) {
    double sum = 0;
    for (int c = 0; c < u.numCols; c++) {
      sum = Math.fma(u.get(i, c), u.get(j, c), sum);
    }
    return sum;
  }

  private static double logSquare(DMatrixRMaj u, int i, double whole) {
    double square = dot(u, i, i);
    return square <= ROUNDING * whole ? Double.NEGATIVE_INFINITY : Math.log(square);
  }

  /** ln(1/d - 1) / (4 a). */
  private static double halfTime(double logPivot, double a) {
    return (Math.log1p(-Math.min(Math.exp(logPivot), 1 - 0x1p-53)) - logPivot) / (4 * a);
  }

  /** The concepts in the order in which they are learned. */
  public int[] order() {
    return order.clone();
  }

  /** When w_kk reaches 1/2; infinite if never, 0 if it starts there. */
  public double learned(int k) {
    return Math.max(0, halfTime(logPivot[k], a[k]));
  }

  /** When all are learned that ever are: the last time at which anything happens, and some more. */
  public double end() {
    double last = 0;
    for (int k = 0; k < d; k++) {
      double t = learned(k);
      last = Double.isFinite(t) ? Math.max(last, t + 2 / a[k]) : last;
    }
    return last;
  }

  /**
   * How large what was left out is, relative: the largest {@code v_ki(t)^2 / v_kk(t)} at the times
   * at which a concept is learned. A prediction is off by a few times this.
   */
  public double error() {
    double largest = 0;
    for (int position = 0; position < d; position++) {
      int k = order[position];
      double t = learned(k);
      for (int p = position + 1; p < d && Double.isFinite(t); p++) {
        double square = 2 * logRow(k, order[p], t) - logRow(k, k, t);
        largest = Math.max(largest, Math.exp(square));
      }
    }
    return largest;
  }

  /** ln S_k(t), for any sizes. */
  private double saturation(int k, double t) {
    double y = logPivot[k] + 4 * a[k] * t;
    double pivot = Math.exp(logPivot[k]);
    return y > 30 ? y + Math.log1p((1 - pivot) * Math.exp(-y)) : Math.log1p(Math.exp(y) - pivot);
  }

  /** ln |v_ki(t)| for i = k or learned after k. */
  private double logRow(int k, int i, double t) {
    double start = logRow[k * d + i];
    if (i == k) {
      return start + 4 * a[k] * t - saturation(k, t);
    }
    return start
        + 2 * (a[k] + a[i]) * t
        - (3 * a[k] + a[i]) / (4 * a[k]) * saturation(k, t)
        - (a[k] + 3 * a[i]) / (4 * a[i]) * saturation(i, t);
  }

  /** W(t), a new (d, d) matrix. */
  public DMatrixRMaj product(double t) {
    DMatrixRMaj w = new DMatrixRMaj(d, d);
    double[] row = new double[d];
    for (int position = 0; position < d; position++) {
      int k = order[position];
      if (logPivot[k] == Double.NEGATIVE_INFINITY) {
        continue;
      }
      double half = logRow(k, k, t) / 2;
      Arrays.fill(row, 0);
      for (int p = position; p < d; p++) {
        int i = order[p];
        row[i] = signRow[k * d + i] * Math.exp(logRow(k, i, t) - half);
      }
      for (int i = 0; i < d; i++) {
        for (int j = 0; j < d; j++) {
          w.set(i, j, w.get(i, j) + row[i] * row[j]);
        }
      }
    }
    return w;
  }

  /** The turning points of {@code 1/2 |W(t) x - x|^2} up to a time, for a test point x. */
  public List<TurningPoint> turningPoints(double[] x, double end) {
    double[] time = new double[LOOKS + 1];
    double[] loss = new double[LOOKS + 1];
    for (int n = 0; n <= LOOKS; n++) {
      time[n] = end * n / LOOKS;
      loss[n] = loss(x, time[n]);
    }
    return TurningPoint.ofCurve(time, loss);
  }

  /** {@code 1/2 |W(t) x - x|^2}. */
  public double loss(double[] x, double t) {
    DMatrixRMaj w = product(t);
    double sum = 0;
    for (int i = 0; i < d; i++) {
      double e = -x[i];
      for (int j = 0; j < d; j++) {
        e = Math.fma(w.get(i, j), x[j], e);
      }
      sum = Math.fma(e, e, sum);
    }
    return sum / 2;
  }

  /**
   * A stretch of time in which {@code |w_ij|} is one exponential.
   *
   * @param from its start
   * @param to its end; infinite for the last
   * @param rate d ln|w_ij| / dt, 0 once learned
   * @param carrier the concept k whose term is the largest
   */
  public record Stage(double from, double to, double rate, int carrier) {
    /** Growth, suppression, or learned. */
    public String kind() {
      return rate > 0 ? "growth" : rate < 0 ? "suppression" : "learned";
    }
  }

  /**
   * The stages of entry (i, j): what is left of {@link #product} when every curve is its asymptote.
   */
  public List<Stage> stages(int i, int j) {
    List<Asymptote> terms = new ArrayList<>();
    for (int k : order) {
      terms.add(new Asymptote(k, i, j));
      if (k == i || k == j) {
        break;
      }
    }
    terms.removeIf(term -> term.value(0) == Double.NEGATIVE_INFINITY);
    List<Stage> stages = new ArrayList<>();
    double at = 0;
    while (!terms.isEmpty() && at < Double.POSITIVE_INFINITY) {
      Asymptote best = largest(terms, at);
      double to = best.bend(at);
      for (Asymptote other : terms) {
        to = Math.min(to, best.overtaken(other, at, to));
      }
      double rate = best.rate(at);
      Stage last = stages.isEmpty() ? null : stages.getLast();
      if (last != null && last.carrier() == best.k && last.rate() == rate) {
        stages.removeLast();
        stages.add(new Stage(last.from(), to, rate, best.k));
      } else {
        stages.add(new Stage(at, to, rate, best.k));
      }
      at = to;
    }
    return stages;
  }

  /** The term that is largest just after a time. */
  private static Asymptote largest(List<Asymptote> terms, double at) {
    Asymptote best = terms.getFirst();
    for (Asymptote term : terms) {
      double ahead = term.value(at) - best.value(at);
      double tie = 1e-12 * (1 + Math.abs(best.value(at)));
      if (ahead > tie || Math.abs(ahead) <= tie && term.rate(at) > best.rate(at)) {
        best = term;
      }
    }
    return best;
  }

  /** When the asymptote of w_mm reaches 1. */
  private double saturated(int m) {
    return Math.max(0, -logPivot[m] / (4 * a[m]));
  }

  /** ln |v_km|, its curves replaced by their asymptotes. */
  private double asymptote(int k, int m, double t) {
    double k4 = Math.max(0, 4 * a[k] * (t - saturated(k)));
    double start = logRow[k * d + m];
    if (m == k) {
      return start + 4 * a[k] * t - k4;
    }
    double m4 = Math.max(0, 4 * a[m] * (t - saturated(m)));
    return start
        + 2 * (a[k] + a[m]) * t
        - (3 * a[k] + a[m]) / (4 * a[k]) * k4
        - (a[k] + 3 * a[m]) / (4 * a[m]) * m4;
  }

  /** Its slope just after a time. */
  private double slope(int k, int m, double t) {
    boolean kLearned = t >= saturated(k);
    if (m == k) {
      return kLearned ? 0 : 4 * a[k];
    }
    return 2 * (a[k] + a[m])
        - (kLearned ? 3 * a[k] + a[m] : 0)
        - (t >= saturated(m) ? a[k] + 3 * a[m] : 0);
  }

  /** ln of {@code v_ki v_kj / v_kk}, piecewise linear: it bends where k, i and j are learned. */
  private final class Asymptote {
    private final int k;
    private final int i;
    private final int j;

    Asymptote(int k, int i, int j) {
      this.k = k;
      this.i = i;
      this.j = j;
    }

    double value(double t) {
      return logPivot[k] == Double.NEGATIVE_INFINITY
          ? Double.NEGATIVE_INFINITY
          : asymptote(k, i, t) + asymptote(k, j, t) - asymptote(k, k, t);
    }

    /** The rate just after a time. */
    double rate(double t) {
      return slope(k, i, t) + slope(k, j, t) - slope(k, k, t);
    }

    /** The next bend after a time. */
    double bend(double t) {
      double next = Double.POSITIVE_INFINITY;
      for (int m : new int[] {k, i, j}) {
        next = saturated(m) > t ? Math.min(next, saturated(m)) : next;
      }
      return next;
    }

    /** When another term overtakes this one after a time and before {@code to}; else {@code to}. */
    double overtaken(Asymptote other, double at, double to) {
      double from = at;
      while (other != this && from < to) {
        double until = Math.min(to, other.bend(from));
        double gap = value(from) - other.value(from);
        double closing = other.rate(from) - rate(from);
        double meet = closing > 0 ? from + Math.max(gap, 0) / closing : Double.POSITIVE_INFINITY;
        if (meet > at && meet <= until && meet < to) {
          return meet;
        }
        from = until;
      }
      return to;
    }
  }
}
