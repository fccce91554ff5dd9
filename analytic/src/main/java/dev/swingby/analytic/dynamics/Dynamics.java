package dev.swingby.analytic.dynamics;

import dev.swingby.analytic.reference.Reference;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** The product matrix W(t) of a linear model under the gradient flow, from t = 0 on. */
public interface Dynamics {
  /** The dimension d of W (d, d). */
  int dimension();

  /** Name, equation and source of the solution, in one line. */
  String method();

  /** The works whose formulas it uses. */
  List<Reference> references();

  /**
   * Walks through [0, end] once, in order, in segments that touch.
   *
   * @throws FlowException if the solution cannot be continued
   */
  void walk(double end, Visitor visitor);

  /** Told of every segment. */
  @FunctionalInterface
  interface Visitor {
    /** The segment is valid during this call only. */
    void visit(Segment segment);
  }

  /** A stretch of time on which W and its derivative can be asked for, in any order. */
  interface Segment {
    /** Start time. */
    double from();

    /** End time. */
    double to();

    /** W(t), a new matrix. */
    DMatrixRMaj product(double t);

    /** dW/dt at t, a new matrix. */
    DMatrixRMaj rate(double t);

    /** W(t) x. */
    default double[] output(double t, double[] x) {
      return Matrices.times(product(t), x);
    }

    /** dW/dt x at t. */
    default double[] outputRate(double t, double[] x) {
      return Matrices.times(rate(t), x);
    }
  }
}
