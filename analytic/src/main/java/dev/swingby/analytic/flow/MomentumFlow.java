package dev.swingby.analytic.flow;

import dev.swingby.analytic.dynamics.UpdateRule;
import dev.swingby.analytic.reference.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/**
 * The flow of heavy-ball momentum, of second order in time: {@code m theta'' + (1 - mu) theta' =
 * -grad L - lambda theta} in the state (theta, theta'); mass and initial velocity are those of
 * {@link UpdateRule}. At a fixed time it is met by the training with an error of order eta^2. Its
 * fast rate is {@code 2 (1 - mu) / (eta (1 + mu))}: the integrator takes about one step for three
 * of the training.
 */
public final class MomentumFlow extends Flow {
  private final GradientFlow flow;
  private final UpdateRule rule;

  /**
   * @param flow the gradient flow of the same weights, with the rule's weight decay
   * @param rule with momentum and a learning rate
   */
  public MomentumFlow(GradientFlow flow, UpdateRule rule) {
    super(flow.tolerance());
    if (!rule.inertial()) {
      throw new IllegalArgumentException("without momentum the flow is of first order");
    }
    this.flow = flow;
    this.rule = rule;
  }

  @Override
  public int dimension() {
    return flow.dimension();
  }

  @Override
  List<Reference> sources() {
    List<Reference> list = new ArrayList<>(flow.sources());
    list.add(Reference.POLYAK);
    return list;
  }

  @Override
  String equation() {
    return flow.equation() + ", of second order in time for momentum (Polyak 1964)";
  }

  @Override
  double[] start() {
    double[] weights = flow.start();
    double[] force = flow.derivative(weights);
    double[] state = Arrays.copyOf(weights, 2 * weights.length);
    for (int i = 0; i < force.length; i++) {
      state[weights.length + i] = force[i] / (1 + rule.momentum());
    }
    return state;
  }

  private static double[] weights(double[] state) {
    return Arrays.copyOf(state, state.length / 2);
  }

  @Override
  double[] derivative(double[] state) {
    int n = state.length / 2;
    double[] force = flow.derivative(weights(state));
    double[] out = new double[state.length];
    for (int i = 0; i < n; i++) {
      double velocity = state[n + i];
      out[i] = velocity;
      out[n + i] = Math.fma(-rule.friction(), velocity, force[i]) / rule.mass();
    }
    return out;
  }

  @Override
  DMatrixRMaj product(double[] state) {
    return flow.product(weights(state));
  }

  @Override
  DMatrixRMaj rate(double[] state, double[] derivative) {
    return flow.rate(weights(state), weights(derivative));
  }
}
