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
 *
 * <p>The pair's error estimate is blind where a mode escapes from a plateau: from one long step it
 * may be off by 1e5 tolerances (deep models). So a step is believed only if its interpolant solves
 * the equation: where the defect (Enright 1989) is larger than {@link #MOST_DEFECT} tolerances, the
 * integration takes up again from the step before, in shorter steps.
 */
public abstract class Flow implements Dynamics {
  /** The largest defect times step that is accepted; the error of a walk is about as large. */
  private static final double MOST_DEFECT = 10;

  /** Where in a step the defect is looked at. */
  private static final double[] INSIDE = {0.3, 0.8};

  /** Short steps after a rejected one, before the integrator is free again. */
  private static final int CAREFUL_STEPS = 10;

  /** Where even much shorter steps have the defect, it is rounding. */
  private static final int MOST_REJECTIONS = 10;

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
    Walk walk = new Walk(end, visitor);
    while (walk.time < end) {
      walk.proceed();
    }
  }

  /** Unwinds the integrator from a step that is not believed. */
  private static final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Rejected() {
      super("rejected", null, false, false);
    }
  }

  /** One walk: the last state that is believed, and how long a step may be from there. */
  private final class Walk implements ODEStepHandler, OrdinaryDifferentialEquation {
    private final double end;
    private final Visitor visitor;
    private double time;
    private double[] state = start();
    private double longest;
    private double tried;
    private int rejections;

    Walk(double end, Visitor visitor) {
      this.end = end;
      this.visitor = visitor;
      longest = end;
      tried = end;
    }

    /** Integrates until the end, to the end of the careful steps, or to a step it rejects. */
    void proceed() {
      double target = Math.min(end, time + CAREFUL_STEPS * longest);
      DormandPrince853Integrator integrator =
          new DormandPrince853Integrator(0, longest, absolute(), tolerance);
      integrator.addStepHandler(this);
      if (time > 0) {
        // Its own guess would be far too long near a rest.
        integrator.setInitialStepSize(Math.min(longest, tried));
      }
      double from = time;
      try {
        integrator.integrate(this, new ODEState(time, state), target);
        time = target;
        longest = end;
      } catch (Rejected | MathRuntimeException e) {
        // Where numbers overflow within a trial, no step was seen: shorter than the last, then.
        longest = Math.min(tried, longest) / (time > from ? 1 : 2) / 2;
        if (!(longest > 4 * Math.ulp(end))) {
          throw new FlowException("the flow could not be integrated: " + e.getMessage(), e);
        }
      }
    }

    @Override
    public int getDimension() {
      return state.length;
    }

    @Override
    public double[] computeDerivatives(double t, double[] y) {
      return derivative(y);
    }

    @Override
    public void handleStep(ODEStateInterpolator interpolator) {
      double from = interpolator.getPreviousState().getTime();
      double to = interpolator.getCurrentState().getTime();
      tried = to - from;
      // Digits of entries that pass through zero are not to be had: then the pair decides alone.
      boolean checked = absolute() >= tolerance && rejections < MOST_REJECTIONS;
      if (checked && defect(interpolator, from, to) > MOST_DEFECT) {
        rejections++;
        throw new Rejected();
      }
      rejections = 0;
      visitor.visit(new Step(interpolator));
      time = to;
      state = interpolator.getCurrentState().getPrimaryState();
    }

    /**
     * Step times y' - f(y) of the interpolant, in tolerances, the root mean square as in the pair.
     */
    private double defect(ODEStateInterpolator interpolator, double from, double to) {
      double worst = 0;
      for (double part : INSIDE) {
        ODEStateAndDerivative inside = interpolator.getInterpolatedState(from + part * (to - from));
        double[] y = inside.getPrimaryState();
        double[] slope = inside.getPrimaryDerivative();
        double[] wanted = derivative(y);
        double squares = 0;
        for (int i = 0; i < y.length; i++) {
          double scale = absolute() + tolerance * Math.abs(y[i]);
          double defect = (to - from) * (slope[i] - wanted[i]) / scale;
          squares = Math.fma(defect, defect, squares);
        }
        double defect = Math.sqrt(squares / y.length);
        worst = Double.isNaN(defect) ? Double.POSITIVE_INFINITY : Math.max(worst, defect);
      }
      return worst;
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
