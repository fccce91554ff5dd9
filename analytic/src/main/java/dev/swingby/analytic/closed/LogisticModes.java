package dev.swingby.analytic.closed;

import dev.swingby.analytic.dynamics.Matrices;
import java.util.Arrays;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Modes that grow independently: where W0 is symmetric, positive semidefinite and commutes with A,
 * every common eigenvector keeps its direction and its entry obeys {@code ds/dt = c a s (1 - s)},
 * so {@code s(t) = s0 / (s0 + (1 - s0) exp(-c a t))}.
 *
 * <ul>
 *   <li>c = 4: symmetric model, f = U U^T x. With A = a I every start commutes, and this is the
 *       Riccati solution {@code W = e^{4at} W0 (I + (e^{4at} - 1) W0)^-1} with all its mixing.
 *   <li>c = 2: two layers, balanced (W2^T W2 = W1 W1^T) (Saxe, McClelland and Ganguli 2014).
 * </ul>
 */
public final class LogisticModes extends ClosedForm {
  /** Commuting to rounding: this many units of roundoff times dimension and norms. */
  private static final double ROUNDING = 64 * 0x1p-53;

  private final DMatrixRMaj v;
  private final double[] a;
  private final double[] start;
  private final double speed;
  private final String model;

  private LogisticModes(DMatrixRMaj v, double[] a, double[] start, double speed, String model) {
    this.v = v;
    this.a = a;
    this.start = start;
    this.speed = speed;
    this.model = model;
  }

  /** The symmetric model from W0 = U U^T, if W0 and A commute (to rounding). */
  public static Optional<LogisticModes> symmetric(DMatrixRMaj secondMoment, DMatrixRMaj u) {
    return of(secondMoment, Matrices.timesTransposed(u, u), 4, "symmetric, commuting with A");
  }

  /** The two-layer model f = W2 W1 x, if balanced, symmetric and commuting with A (to rounding). */
  public static Optional<LogisticModes> twoLayer(
      DMatrixRMaj secondMoment, DMatrixRMaj w1, DMatrixRMaj w2) {
    DMatrixRMaj inner = Matrices.transposedTimes(w2, w2);
    DMatrixRMaj outer = Matrices.timesTransposed(w1, w1);
    boolean balanced = negligible(Matrices.minus(inner, outer), Matrices.norm(inner));
    DMatrixRMaj w = Matrices.times(w2, w1);
    DMatrixRMaj t = CommonOps_DDRM.transpose(w, null);
    if (!balanced || !negligible(Matrices.minus(w, t), Matrices.norm(w))) {
      return Optional.empty();
    }
    return of(secondMoment, w, 2, "two layers, balanced and aligned");
  }

  private static Optional<LogisticModes> of(
      DMatrixRMaj secondMoment, DMatrixRMaj w0, double speed, String model) {
    double size = Matrices.norm(secondMoment) * Matrices.norm(w0);
    DMatrixRMaj commutator =
        Matrices.minus(Matrices.times(w0, secondMoment), Matrices.times(secondMoment, w0));
    if (!negligible(commutator, size)) {
      return Optional.empty();
    }
    // A generic combination has no eigenvalues in common that the two do not share.
    DMatrixRMaj mix = new DMatrixRMaj(w0.numRows, w0.numCols);
    double norm = Math.max(Matrices.norm(w0), Double.MIN_NORMAL);
    double normA = Math.max(Matrices.norm(secondMoment), Double.MIN_NORMAL);
    CommonOps_DDRM.add(1 / normA, secondMoment, 0.6180339887498949 / norm, w0, mix);
    DMatrixRMaj v = Matrices.eigenvectors(mix);
    double[] a = Matrices.diagonalIn(v, secondMoment);
    double[] s = Matrices.diagonalIn(v, w0);
    boolean both =
        negligible(Matrices.minus(Matrices.spectral(v, a), secondMoment), normA)
            && negligible(Matrices.minus(Matrices.spectral(v, s), w0), norm);
    for (double value : s) {
      both &= value >= -ROUNDING * norm;
    }
    return both ? Optional.of(new LogisticModes(v, a, s, speed, model)) : Optional.empty();
  }

  private static boolean negligible(DMatrixRMaj difference, double size) {
    return Matrices.norm(difference) <= ROUNDING * difference.numRows * size;
  }

  @Override
  public int dimension() {
    return a.length;
  }

  @Override
  public String method() {
    return model + ", closed form: ds/dt = %.0f a s (1 - s) (Saxe et al. 2014)".formatted(speed);
  }

  private double mode(int i, double t) {
    double s = start[i];
    return s == 0 ? 0 : s / (s + (1 - s) * Math.exp(-speed * a[i] * t));
  }

  private double[] modes(double t) {
    double[] s = new double[a.length];
    Arrays.setAll(s, i -> mode(i, t));
    return s;
  }

  private double[] modeRates(double t) {
    double[] s = modes(t);
    Arrays.setAll(s, i -> speed * a[i] * s[i] * (1 - s[i]));
    return s;
  }

  @Override
  public DMatrixRMaj product(double t) {
    return Matrices.spectral(v, modes(t));
  }

  @Override
  public DMatrixRMaj rate(double t) {
    return Matrices.spectral(v, modeRates(t));
  }

  @Override
  double[] output(double t, double[] x) {
    return spectral(modes(t), x);
  }

  @Override
  double[] outputRate(double t, double[] x) {
    return spectral(modeRates(t), x);
  }

  /** V diag(values) V^T x. */
  private double[] spectral(double[] values, double[] x) {
    double[] inner = Matrices.transposedTimes(v, x);
    Arrays.setAll(inner, i -> inner[i] * values[i]);
    return Matrices.times(v, inner);
  }
}
