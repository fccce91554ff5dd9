package dev.swingby.analytic.flow;

import dev.swingby.analytic.dynamics.Dynamics;
import dev.swingby.analytic.dynamics.FlowException;
import dev.swingby.analytic.reference.Reference;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.ODEStateAndDerivative;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.hipparchus.ode.sampling.ODEStateInterpolator;
import org.hipparchus.ode.sampling.ODEStepHandler;

/**
 * A flow integrated by Dormand and Prince's pair of order 8 with dense output (Hipparchus,
 * DormandPrince853; Hairer, Norsett and Wanner 1993): the error over the dense output stays below
 * about 100 times the tolerance. Nothing is stored: a walk integrates.
 */
public abstract class Flow implements Dynamics {
  private final double tolerance;

  Flow(double tolerance) {
    if (!(tolerance > 0 && tolerance < 1)) {
      throw new IllegalArgumentException("tolerance must be in (0, 1), got " + tolerance);
    }
    this.tolerance = tolerance;
  }

  /** The initial state as one vector, a new array. */
  abstract double[] start();

  /** Its derivative, a new array. */
  abstract double[] derivative(double[] state);

  /** W of a state. */
  abstract DMatrixRMaj product(double[] state);

  /** dW/dt of a state and its derivative. */
  abstract DMatrixRMaj rate(double[] state, double[] derivative);

  /** The equation and its source. */
  abstract String equation();

  /** The works its equation is from. */
  abstract List<Reference> sources();

  @Override
  public final List<Reference> references() {
    List<Reference> list = new ArrayList<>(sources());
    list.add(Reference.HAIRER);
    return List.copyOf(list);
  }

  @Override
  public final String method() {
    return "%s, DormandPrince853, tolerance %s".formatted(equation(), tolerance);
  }

  final double tolerance() {
    return tolerance;
  }

  /** The absolute tolerance: the same number, unless a flow says otherwise. */
  double absolute() {
    return tolerance;
  }

  @Override
  public final void walk(double end, Visitor visitor) {
    double[] y0 = start();
    if (end <= 0) {
      visitor.visit(new Start(y0));
      return;
    }
    DormandPrince853Integrator integrator =
        new DormandPrince853Integrator(0, end, absolute(), tolerance);
    integrator.addStepHandler(
        new ODEStepHandler() {
          @Override
          public void handleStep(ODEStateInterpolator interpolator) {
            visitor.visit(new Step(interpolator));
          }
        });
    OrdinaryDifferentialEquation equation =
        new OrdinaryDifferentialEquation() {
          @Override
          public int getDimension() {
            return y0.length;
          }

          @Override
          public double[] computeDerivatives(double t, double[] y) {
            return derivative(y);
          }
        };
    try {
      integrator.integrate(equation, new ODEState(0, y0), end);
    } catch (MathRuntimeException e) {
      throw new FlowException("the flow could not be integrated: " + e.getMessage(), e);
    }
  }

  /** The state at time t, for tests of what the flow conserves. */
  final double[] stateAt(double t) {
    double[][] found = {start()};
    walk(t, segment -> found[0] = ((Step) segment).state(segment.to()));
    return found[0];
  }

  /** The segment of no length at t = 0. */
  private final class Start implements Segment {
    private final double[] weights;

    Start(double[] weights) {
      this.weights = weights;
    }

    @Override
    public double from() {
      return 0;
    }

    @Override
    public double to() {
      return 0;
    }

    @Override
    public DMatrixRMaj product(double t) {
      return Flow.this.product(weights);
    }

    @Override
    public DMatrixRMaj rate(double t) {
      return Flow.this.rate(weights, derivative(weights));
    }
  }

  private final class Step implements Segment {
    private final ODEStateInterpolator interpolator;

    Step(ODEStateInterpolator interpolator) {
      this.interpolator = interpolator;
    }

    double[] state(double t) {
      return interpolator.getInterpolatedState(t).getPrimaryState();
    }

    @Override
    public double from() {
      return interpolator.getPreviousState().getTime();
    }

    @Override
    public double to() {
      return interpolator.getCurrentState().getTime();
    }

    @Override
    public DMatrixRMaj product(double t) {
      return Flow.this.product(state(t));
    }

    @Override
    public DMatrixRMaj rate(double t) {
      ODEStateAndDerivative state = interpolator.getInterpolatedState(t);
      double[] y = state.getPrimaryState();
      return Flow.this.rate(y, derivative(y));
    }
  }
}
