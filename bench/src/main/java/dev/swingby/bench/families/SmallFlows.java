package dev.swingby.bench.families;

import dev.swingby.analytic.ensemble.FlowCase;
import dev.swingby.analytic.flow.SymmetricFlow;
import dev.swingby.kernels.Philox;
import org.ejml.data.DMatrixRMaj;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;

/**
 * Random flows of the symmetric model at d = 2, drawn beforehand: W = U U^T packed as w_11, w_12,
 * w_22; A diagonal; weights from 0.01 to 0.2, diversity from 0.02 to 0.3, the second signal 1 to 3
 * times the first. They end when the first concept is being learned or just has been.
 */
final class SmallFlows {
  static final int UNKNOWNS = 3;
  private static final int D = 2;
  private static final long SEED = 5;

  private final double[] a;
  private final double[] x;
  private final double[] w;
  private final double[] end;

  SmallFlows(int count) {
    a = new double[D * count];
    x = new double[D * count];
    w = new double[UNKNOWNS * count];
    end = new double[count];
    for (int i = 0; i < count; i++) {
      draw(i);
    }
  }

  private void draw(int i) {
    double scale = Math.pow(10, -2 + 1.3 * Philox.uniform(SEED, 1, i));
    double ratio = 1 + 2 * Philox.uniform(SEED, 2, i);
    double diversity = 0.02 + 0.28 * Philox.uniform(SEED, 3, i);
    double[] u = new double[D * D];
    for (int j = 0; j < u.length; j++) {
      u[j] = scale * Math.abs(Philox.gaussian(SEED, 4, (long) i * u.length + j));
    }
    for (int p = 0; p < D; p++) {
      x[D * i + p] = p == 0 ? 1 : ratio;
      a[D * i + p] = diversity * diversity + x[D * i + p] * x[D * i + p] / D;
    }
    w[UNKNOWNS * i] = u[0] * u[0] + u[1] * u[1];
    w[UNKNOWNS * i + 1] = u[0] * u[2] + u[1] * u[3];
    w[UNKNOWNS * i + 2] = u[2] * u[2] + u[3] * u[3];
    end[i] = 1.3 * Math.log(1 / w[UNKNOWNS * i]) / (4 * a[D * i]);
  }

  int count() {
    return end.length;
  }

  double end(int i) {
    return end[i];
  }

  /** Fills in flow i. */
  void load(int i, FlowCase flow) {
    System.arraycopy(a, D * i, flow.secondMoment(), 0, D);
    System.arraycopy(x, D * i, flow.test(), 0, D);
    System.arraycopy(w, UNKNOWNS * i, flow.start(), 0, UNKNOWNS);
    flow.endsAt(end[i]);
  }

  /**
   * Flow i to its end by nothing but Hipparchus and the sums of Yang et al. (2024) written out for
   * d = 2; tolerance relative, and absolute in units of the smaller diagonal entry.
   */
  double[] hipparchus(int i, double tolerance) {
    double[] start = new double[UNKNOWNS];
    System.arraycopy(w, UNKNOWNS * i, start, 0, UNKNOWNS);
    double least = tolerance * Math.min(start[0], start[2]);
    return new DormandPrince853Integrator(0, end[i], least, tolerance)
        .integrate(new Sums(a[D * i], a[D * i + 1]), new ODEState(0, start), end[i])
        .getPrimaryState();
  }

  private record Sums(double a1, double a2) implements OrdinaryDifferentialEquation {
    @Override
    public int getDimension() {
      return UNKNOWNS;
    }

    @Override
    public double[] computeDerivatives(double t, double[] w) {
      double mixed = 2 * (a1 + a2) * w[1] * w[1];
      return new double[] {
        4 * a1 * w[0] * (1 - w[0]) - mixed,
        w[1] * (2 * (a1 + a2) - w[0] * (3 * a1 + a2) - w[2] * (a1 + 3 * a2)),
        4 * a2 * w[2] * (1 - w[2]) - mixed
      };
    }
  }

  /** Flow i to its end by {@link SymmetricFlow}, as the theory of a run has it. */
  double[] flow(int i, double tolerance) {
    // Any root of W(0) makes the same flow of W: the triangular one.
    double u11 = Math.sqrt(w[UNKNOWNS * i]);
    double u21 = w[UNKNOWNS * i + 1] / u11;
    double u22 = Math.sqrt(w[UNKNOWNS * i + 2] - u21 * u21);
    DMatrixRMaj u = new DMatrixRMaj(D, D, true, u11, 0, u21, u22);
    DMatrixRMaj secondMoment = new DMatrixRMaj(D, D, true, a[D * i], 0, 0, a[D * i + 1]);
    double[] last = new double[UNKNOWNS];
    new SymmetricFlow(secondMoment, u, tolerance)
        .walk(
            end[i],
            piece -> {
              if (piece.to() == end[i]) {
                DMatrixRMaj product = piece.product(end[i]);
                last[0] = product.get(0, 0);
                last[1] = product.get(0, 1);
                last[2] = product.get(1, 1);
              }
            });
    return last;
  }
}
