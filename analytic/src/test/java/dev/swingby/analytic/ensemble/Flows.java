package dev.swingby.analytic.ensemble;

import dev.swingby.kernels.LaneKernels;
import dev.swingby.kernels.Philox;
import org.ejml.data.DMatrixRMaj;

/** Random symmetric flows of the tests: flow i is a pure function of i. */
final class Flows implements Ensemble.Source {
  final int d;
  final long seed;

  /** End in units of the time the weakest concept takes to grow. */
  final double length;

  Flows(int d, long seed, double length) {
    this.d = d;
    this.seed = seed;
    this.length = length;
  }

  /** Entries of U: every other flow has positive ones, which make it swing. */
  double[] u(int index) {
    double scale = Math.pow(10, -2 + 1.5 * Philox.uniform(seed, 1, index));
    double[] u = new double[d * d];
    for (int i = 0; i < u.length; i++) {
      double g = Philox.gaussian(seed, 2, (long) index * u.length + i);
      u[i] = scale * (index % 2 == 0 ? Math.abs(g) : g);
    }
    return u;
  }

  double signal(int index, int p) {
    double ratio = 1 + 2 * Philox.uniform(seed, 3, index);
    return Math.pow(ratio, d == 1 ? 0 : (double) p / (d - 1));
  }

  double moment(int index, int p) {
    double sigma = 0.3 * Philox.uniform(seed, 4, index);
    return sigma * sigma + signal(index, p) * signal(index, p) / d;
  }

  DMatrixRMaj secondMoment(int index) {
    DMatrixRMaj a = new DMatrixRMaj(d, d);
    for (int i = 0; i < d; i++) {
      a.set(i, i, moment(index, i));
    }
    return a;
  }

  double end(int index) {
    double[] u = u(index);
    double w = 0;
    for (int k = 0; k < d; k++) {
      w = Math.fma(u[k], u[k], w);
    }
    return length * Math.max(1, -Math.log(w)) / (4 * moment(index, 0));
  }

  @Override
  public void load(int index, FlowCase flow) {
    double[] u = u(index);
    for (int i = 0; i < d; i++) {
      flow.secondMoment()[i] = moment(index, i);
      flow.test()[i] = signal(index, i);
    }
    pack(d, u, flow);
    flow.endsAt(end(index));
  }

  /** W = U U^T, U (d, d), into the start of a flow. */
  static void pack(int d, double[] u, FlowCase flow) {
    for (int i = 0; i < d; i++) {
      for (int j = i; j < d; j++) {
        double w = 0;
        for (int k = 0; k < d; k++) {
          w = Math.fma(u[i * d + k], u[j * d + k], w);
        }
        flow.start()[LaneKernels.packed(d, i, j)] = w;
      }
    }
  }

  /** One hash over everything that was found. */
  static long hash(EnsembleResult r) {
    long hash = 17;
    for (int i = 0; i < r.count(); i++) {
      hash = hash * 31 + r.status(i).ordinal();
      hash = hash * 31 + r.steps(i);
      for (int q = 0; q < r.dimension() * (r.dimension() + 1) / 2; q++) {
        hash = hash * 31 + Double.doubleToLongBits(r.state(i, q));
      }
      hash = hash * 31 + Double.doubleToLongBits(r.lastLoss(i));
      for (var turn : r.turningPoints(i)) {
        hash = hash * 31 + Double.doubleToLongBits(turn.time());
        hash = hash * 31 + Double.doubleToLongBits(turn.loss());
      }
    }
    return hash;
  }
}
