package dev.swingby.analytic.closed;

import dev.swingby.analytic.dynamics.Matrices;
import dev.swingby.analytic.reference.Reference;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Modes that grow independently: where W0 is symmetric, positive semidefinite and commutes with A,
 * every common eigenvector keeps its direction and its entry s follows an equation of its own.
 *
 * <ul>
 *   <li>Symmetric model, f = U U^T x: {@code ds/dt = 4 a s (1 - s)}. With A = a I every start
 *       commutes, and this is the Riccati solution {@code W = e^{4at} W0 (I + (e^{4at} - 1) W0)^-1}
 *       with all its mixing.
 *   <li>L layers, balanced ({@code W_{l+1}^T W_{l+1} = W_l W_l^T}): {@code ds/dt = L a s^{2 - 2/L}
 *       (1 - s)} (Saxe, McClelland and Ganguli 2014): logistic for L = 2, see {@link DeepMode} for
 *       more, and for the limit of infinite depth in the time L t.
 *   <li>Weight decay adds {@code -2 lambda s} to the logistic ones.
 * </ul>
 */
public final class AlignedModes extends ClosedForm {
  private final DMatrixRMaj v;
  private final Mode[] modes;
  private final String method;

  private AlignedModes(DMatrixRMaj v, Mode[] modes, String method) {
    this.v = v;
    this.modes = modes;
    this.method = method;
  }

  /** The symmetric model from W0 = U U^T, if W0 and A commute (to rounding). */
  public static Optional<AlignedModes> symmetric(
      DMatrixRMaj secondMoment, DMatrixRMaj u, double weightDecay) {
    return common(secondMoment, Matrices.timesTransposed(u, u))
        .map(c ->
            c.grow(
                (a, s) -> new Mode.Logistic(4 * a, weightDecay, s),
                "symmetric, commuting with A, closed form: ds/dt = 4 a s (1 - s) (Saxe et al. 2014)"));
  }

  /** The same without weight decay. */
  public static Optional<AlignedModes> symmetric(DMatrixRMaj secondMoment, DMatrixRMaj u) {
    return symmetric(secondMoment, u, 0);
  }

  /**
   * L >= 2 layers, if balanced, the product symmetric and commuting with A (to rounding); with
   * weight decay for two layers only.
   *
   * @param layers W_1 .. W_L at t = 0, each (out, in)
   */
  public static Optional<AlignedModes> layered(
      DMatrixRMaj secondMoment, List<DMatrixRMaj> layers, double weightDecay) {
    int depth = layers.size();
    if (depth < 2 || depth > 2 && weightDecay > 0) {
      return Optional.empty();
    }
    DMatrixRMaj w = layers.getFirst();
    for (int l = 1; l < depth; l++) {
      DMatrixRMaj below = Matrices.timesTransposed(layers.get(l - 1), layers.get(l - 1));
      DMatrixRMaj above = Matrices.transposedTimes(layers.get(l), layers.get(l));
      if (!Rounding.negligible(Matrices.minus(above, below), Matrices.norm(above))) {
        return Optional.empty();
      }
      w = Matrices.times(layers.get(l), w);
    }
    if (depth == 2) {
      return common(secondMoment, w)
          .map(c ->
              c.grow(
                  (a, s) -> new Mode.Logistic(2 * a, weightDecay, s),
                  "two layers, balanced and aligned, closed form: ds/dt = 2 a s (1 - s) (Saxe et al. 2014)"));
    }
    return common(secondMoment, w)
        .map(c ->
            c.grow(
                (a, s) -> new DeepMode(depth, a, s),
                "%d layers, balanced and aligned, closed form: ds/dt = L a s^(2-2/L) (1 - s) (Saxe et al. 2014)"
                    .formatted(depth)));
  }

  /** The limit of infinite depth from a product W0, in the time L t, if W0 and A commute. */
  public static Optional<AlignedModes> infinitelyDeep(DMatrixRMaj secondMoment, DMatrixRMaj w0) {
    return common(secondMoment, w0)
        .map(c ->
            c.grow(
                (a, s) -> new DeepMode(Double.POSITIVE_INFINITY, a, s),
                "infinite depth, aligned, closed form: ds/d(Lt) = a s^2 (1 - s) (Saxe et al. 2014)"));
  }

  /** Common eigenvectors of A and W0 with the eigenvalues of both. */
  private record Common(DMatrixRMaj v, double[] a, double[] s) {
    AlignedModes grow(Growth growth, String method) {
      Mode[] modes = new Mode[a.length];
      Arrays.setAll(modes, i -> growth.of(a[i], s[i]));
      return new AlignedModes(v, modes, method);
    }
  }

  @FunctionalInterface
  private interface Growth {
    Mode of(double a, double start);
  }

  private static Optional<Common> common(DMatrixRMaj secondMoment, DMatrixRMaj w0) {
    DMatrixRMaj t = CommonOps_DDRM.transpose(w0, null);
    double size = Matrices.norm(secondMoment) * Matrices.norm(w0);
    DMatrixRMaj commutator =
        Matrices.minus(Matrices.times(w0, secondMoment), Matrices.times(secondMoment, w0));
    if (!Rounding.negligible(Matrices.minus(w0, t), Matrices.norm(w0))
        || !Rounding.negligible(commutator, size)) {
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
        Rounding.negligible(Matrices.minus(Matrices.spectral(v, a), secondMoment), normA)
            && Rounding.negligible(Matrices.minus(Matrices.spectral(v, s), w0), norm);
    for (int i = 0; i < s.length; i++) {
      both &= s[i] >= -Rounding.UNITS * norm;
      // Rounding in the null space of W0 would grow in time; what is not there does not.
      s[i] = s[i] <= Rounding.UNITS * norm ? 0 : s[i];
    }
    return both ? Optional.of(new Common(v, a, s)) : Optional.empty();
  }

  @Override
  public int dimension() {
    return modes.length;
  }

  @Override
  public List<Reference> references() {
    return List.of(Reference.SAXE);
  }

  @Override
  public String method() {
    return method;
  }

  private double[] values(ToDoubleFunction<Mode> of) {
    return Arrays.stream(modes).mapToDouble(of).toArray();
  }

  @Override
  public DMatrixRMaj product(double t) {
    return Matrices.spectral(v, values(m -> m.at(t)));
  }

  @Override
  public DMatrixRMaj rate(double t) {
    return Matrices.spectral(v, values(m -> m.rate(t)));
  }

  @Override
  double[] output(double t, double[] x) {
    return spectral(values(m -> m.at(t)), x);
  }

  @Override
  double[] outputRate(double t, double[] x) {
    return spectral(values(m -> m.rate(t)), x);
  }

  /** V diag(values) V^T x. */
  private double[] spectral(double[] values, double[] x) {
    double[] inner = Matrices.transposedTimes(v, x);
    Arrays.setAll(inner, i -> inner[i] * values[i]);
    return Matrices.times(v, inner);
  }
}
