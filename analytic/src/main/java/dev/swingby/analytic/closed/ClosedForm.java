package dev.swingby.analytic.closed;

import dev.swingby.analytic.dynamics.Dynamics;
import dev.swingby.analytic.dynamics.Matrices;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Dynamics known at any time. A walk cuts time until a cubic through the ends of a segment gives
 * its middle to {@link #RESOLUTION}: then nothing is hidden between, however late or sudden.
 */
public abstract class ClosedForm implements Dynamics {
  /** Of W and of dW/dt times the segment, against the unit matrix that is learned. */
  private static final double RESOLUTION = 1e-3;

  private static final int FIRST_CUTS = 4;
  private static final int MOST_CUTS = 40;

  /** W(t), a new matrix. */
  public abstract DMatrixRMaj product(double t);

  /** dW/dt at t, a new matrix. */
  public abstract DMatrixRMaj rate(double t);

  /** W(t) x in O(d^2). */
  abstract double[] output(double t, double[] x);

  /** dW/dt x at t in O(d^2). */
  abstract double[] outputRate(double t, double[] x);

  /**
   * The largest entry-wise difference of W from another solution of the same dynamics, over its
   * dense output on [0, end].
   */
  public final double distance(Dynamics other, double end) {
    double[] worst = new double[1];
    other.walk(
        end,
        segment -> {
          for (int i = 0; i <= 7; i++) {
            double t = segment.from() + (segment.to() - segment.from()) * i / 7;
            DMatrixRMaj difference = Matrices.minus(product(t), segment.product(t));
            worst[0] = Math.max(worst[0], CommonOps_DDRM.elementMaxAbs(difference));
          }
        });
    return worst[0];
  }

  @Override
  public final void walk(double end, Visitor visitor) {
    if (end <= 0) {
      visitor.visit(new Stretch(0, 0));
      return;
    }
    cut(new Node(0, product(0), rate(0)), new Node(end, product(end), rate(end)), 0, visitor);
  }

  private record Node(double t, DMatrixRMaj w, DMatrixRMaj rate) {}

  private void cut(Node from, Node to, int cuts, Visitor visitor) {
    double t = from.t + (to.t - from.t) / 2;
    boolean inside = from.t < t && t < to.t && cuts < MOST_CUTS;
    if (inside) {
      Node middle = new Node(t, product(t), rate(t));
      if (cuts < FIRST_CUTS || !smooth(from, middle, to)) {
        cut(from, middle, cuts + 1, visitor);
        cut(middle, to, cuts + 1, visitor);
        return;
      }
    }
    visitor.visit(new Stretch(from.t, to.t));
  }

  /** Whether the cubic Hermite interpolant of the ends meets value and slope in the middle. */
  private static boolean smooth(Node from, Node middle, Node to) {
    double h = to.t - from.t;
    for (int i = 0; i < middle.w.getNumElements(); i++) {
      double rise = to.w.get(i) - from.w.get(i);
      double value = from.w.get(i) + rise / 2 + h / 8 * (from.rate.get(i) - to.rate.get(i));
      double slope = 1.5 * rise - h / 4 * (from.rate.get(i) + to.rate.get(i));
      if (!(Math.abs(value - middle.w.get(i)) <= RESOLUTION)
          || !(Math.abs(slope - h * middle.rate.get(i)) <= RESOLUTION)) {
        return false;
      }
    }
    return true;
  }

  private final class Stretch implements Segment {
    private final double from;
    private final double to;

    Stretch(double from, double to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public double from() {
      return from;
    }

    @Override
    public double to() {
      return to;
    }

    @Override
    public DMatrixRMaj product(double t) {
      return ClosedForm.this.product(t);
    }

    @Override
    public DMatrixRMaj rate(double t) {
      return ClosedForm.this.rate(t);
    }

    @Override
    public double[] output(double t, double[] x) {
      return ClosedForm.this.output(t, x);
    }

    @Override
    public double[] outputRate(double t, double[] x) {
      return ClosedForm.this.outputRate(t, x);
    }
  }
}
