package dev.swingby.analytic.closed;

import dev.swingby.analytic.dynamics.Dynamics;
import org.ejml.data.DMatrixRMaj;

/** Dynamics known at any time; walking goes in equal segments. */
public abstract class ClosedForm implements Dynamics {
  private static final int SEGMENTS = 1024;

  /** W(t), a new matrix. */
  public abstract DMatrixRMaj product(double t);

  /** dW/dt at t, a new matrix. */
  public abstract DMatrixRMaj rate(double t);

  /** W(t) x in O(d^2). */
  abstract double[] output(double t, double[] x);

  /** dW/dt x at t in O(d^2). */
  abstract double[] outputRate(double t, double[] x);

  @Override
  public final void walk(double end, Visitor visitor) {
    for (int i = 0; i < SEGMENTS; i++) {
      visitor.visit(new Stretch(end * i / SEGMENTS, end * (i + 1) / SEGMENTS));
    }
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
