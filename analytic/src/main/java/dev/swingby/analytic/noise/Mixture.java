package dev.swingby.analytic.noise;

import dev.swingby.analytic.dynamics.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * The population of the SIM task: equal parts of Gaussians N(mu_p e_p, diag(sigma^2)), and its
 * second and fourth moments. With R = S + m m^T of one Gaussian, {@code E[x_i x_j x_k x_l] = R_ij
 * R_kl + R_ik R_jl + R_il R_jk - 2 m_i m_j m_k m_l} (Isserlis 1918, for a mean that is not zero).
 */
public final class Mixture {
  private final int d;
  private final List<DMatrixRMaj> moments = new ArrayList<>();
  private final List<double[]> means = new ArrayList<>();

  /**
   * @param signal mu_p of the s concepts, on the first s axes
   * @param sigma of all d axes
   */
  public Mixture(double[] signal, double[] sigma) {
    d = sigma.length;
    for (int p = 0; p < signal.length; p++) {
      DMatrixRMaj r = new DMatrixRMaj(d, d);
      for (int i = 0; i < d; i++) {
        r.set(i, i, sigma[i] * sigma[i]);
      }
      r.add(p, p, signal[p] * signal[p]);
      double[] mean = new double[d];
      mean[p] = signal[p];
      moments.add(r);
      means.add(mean);
    }
  }

  /** The dimension d. */
  public int dimension() {
    return d;
  }

  /** A = E[x x^T]. */
  public DMatrixRMaj secondMoment() {
    DMatrixRMaj a = new DMatrixRMaj(d, d);
    for (DMatrixRMaj r : moments) {
      CommonOps_DDRM.addEquals(a, 1.0 / moments.size(), r);
    }
    return a;
  }

  /** E[x x^T M x x^T] of a symmetric M. */
  public DMatrixRMaj fourthMoment(DMatrixRMaj m) {
    DMatrixRMaj sum = new DMatrixRMaj(d, d);
    for (int p = 0; p < moments.size(); p++) {
      CommonOps_DDRM.addEquals(sum, 1.0 / moments.size(), fourthMoment(p, m));
    }
    return sum;
  }

  private DMatrixRMaj fourthMoment(int p, DMatrixRMaj m) {
    DMatrixRMaj r = moments.get(p);
    double[] mean = means.get(p);
    DMatrixRMaj mr = Matrices.times(m, r);
    DMatrixRMaj out = Matrices.times(r, mr);
    CommonOps_DDRM.scale(2, out);
    CommonOps_DDRM.addEquals(out, CommonOps_DDRM.trace(mr), r);
    double[] mm = Matrices.times(m, mean);
    double quadratic = 0;
    for (int i = 0; i < d; i++) {
      quadratic = Math.fma(mean[i], mm[i], quadratic);
    }
    for (int i = 0; i < d; i++) {
      for (int j = 0; j < d; j++) {
        out.add(i, j, -2 * quadratic * mean[i] * mean[j]);
      }
    }
    return out;
  }

  /**
   * {@code E |A_n - A|^2} (Frobenius) of the second moment of so many points in every cluster: the
   * clusters have equal shares, so only the spread within them counts: {@code 1/N sum_ij mean_p
   * Var_p (x_i x_j)}.
   */
  public double sampleVariance(int pointsPerCluster) {
    double sum = 0;
    for (int p = 0; p < moments.size(); p++) {
      // sum_ij E[x_i^2 x_j^2] = tr E[x x^T I x x^T].
      double fourth = CommonOps_DDRM.trace(fourthMoment(p, CommonOps_DDRM.identity(d)));
      double norm = Matrices.norm(moments.get(p));
      sum += fourth - norm * norm;
    }
    double n = (double) pointsPerCluster * moments.size();
    return sum / moments.size() / n;
  }
}
