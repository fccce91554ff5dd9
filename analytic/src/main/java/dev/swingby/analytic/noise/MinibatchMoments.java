package dev.swingby.analytic.noise;

import dev.swingby.analytic.dynamics.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Mean and covariance of minibatch gradient descent on the one-layer model f(x) = W x, exactly:
 * with E = W - I a step is {@code E <- E (I - eta A_B)}, A_B the second moment of a batch of B
 * independent points. So the mean follows gradient descent on the population, {@code E[E_n] = E_0
 * (I - eta A)^n}, and the second moment C of a row of E obeys the linear recurrence
 *
 * <pre>
 *   C <- C - eta (A C + C A) + eta^2 ((1 - 1/B) A C A + 1/B E[x x^T C x x^T])
 * </pre>
 *
 * whose limit for small steps is a linear-noise equation with a spread of order sqrt(eta / B) (the
 * diffusion approximation of Mandt, Hoffman and Blei 2017, here without approximation; the noise is
 * multiplicative and dies out with the error). Cost O(d^4) a step. Derived in this project; batches
 * must be independent: an epoch that walks through all points once is, if the points are.
 */
public final class MinibatchMoments {
  private final Mixture points;
  private final DMatrixRMaj a;
  private final double eta;
  private final double inverse;
  private final DMatrixRMaj mean;
  private final List<DMatrixRMaj> second = new ArrayList<>();

  /**
   * @param points the population
   * @param start W at step 0, (d, d), the same for all runs
   * @param learningRate eta
   * @param batch B
   */
  public MinibatchMoments(Mixture points, DMatrixRMaj start, double learningRate, int batch) {
    this.points = points;
    a = points.secondMoment();
    eta = learningRate;
    inverse = 1.0 / batch;
    int d = points.dimension();
    mean = Matrices.minus(start, Matrices.identity(d));
    for (int i = 0; i < d; i++) {
      DMatrixRMaj row = CommonOps_DDRM.extractRow(mean, i, null);
      second.add(Matrices.transposedTimes(row, row));
    }
  }

  /** One step. */
  public void step() {
    CommonOps_DDRM.addEquals(mean, -eta, Matrices.times(mean, a));
    for (int i = 0; i < second.size(); i++) {
      DMatrixRMaj c = second.get(i);
      DMatrixRMaj ac = Matrices.times(a, c);
      DMatrixRMaj next = c.copy();
      CommonOps_DDRM.addEquals(next, -eta, ac);
      CommonOps_DDRM.addEquals(next, -eta, CommonOps_DDRM.transpose(ac, null));
      CommonOps_DDRM.addEquals(next, eta * eta * (1 - inverse), Matrices.times(ac, a));
      CommonOps_DDRM.addEquals(next, eta * eta * inverse, points.fourthMoment(c));
      second.set(i, next);
    }
  }

  /** The mean of output i at a point x. */
  public double mean(int i, double[] x) {
    return x[i] + Matrices.times(mean, x)[i];
  }

  /** The standard deviation of output i at a point x. */
  public double spread(int i, double[] x) {
    double square = 0;
    double[] cx = Matrices.times(second.get(i), x);
    for (int j = 0; j < x.length; j++) {
      square = Math.fma(x[j], cx[j], square);
    }
    double off = Matrices.times(mean, x)[i];
    return Math.sqrt(Math.max(0, square - off * off));
  }

  /** The mean test loss {@code 1/2 E |f(x) - x|^2} at a point x. */
  public double loss(double[] x) {
    double sum = 0;
    for (DMatrixRMaj c : second) {
      double[] cx = Matrices.times(c, x);
      for (int j = 0; j < x.length; j++) {
        sum = Math.fma(x[j], cx[j], sum);
      }
    }
    return sum / 2;
  }
}
