package dev.swingby.analytic.ensemble;

import dev.swingby.kernels.LaneKernels;

/**
 * {@link LaneKernels#LANES} autonomous systems {@code dy/dt = f(y)} of one form side by side, each
 * lane with its own parameters, and the test loss each is watched by.
 */
interface LaneSystem {
  /** Unknowns of one system. */
  int quantities();

  /** Puts a flow's parameters into a lane. */
  void load(int lane, FlowCase flow);

  /**
   * The size at t = 0 of what will have grown to size 1: errors there count that much more, so the
   * absolute tolerance is the tolerance times this.
   */
  double scale(FlowCase flow);

  /** How many times larger than their relative size the errors at t = 0 can come out, from 1 on. */
  double condition(FlowCase flow);

  /** Takes over the parameters of another system's lane. */
  void copy(int lane, LaneSystem from, int fromLane);

  /** f(y), written to slot {@code slot} of k. */
  void derivative(double[] y, double[] k, int slot);

  /**
   * f(y) to slot {@code slot} of k, the test loss, twice over, and its slope, which goes to {@code
   * slope} at {@code sample * LANES}.
   */
  void watch(double[] y, double[] k, int slot, double[] twiceLoss, double[] slope, int sample);

  /**
   * Slopes of stages {@code slot} and {@code slot + 1} of {@link Dop853}, to these slots of k; if
   * {@code sample >= 0}, also the slopes of the test loss there, as samples {@code sample} and
   * {@code sample + 1}.
   */
  void stages(double[] h, double[] y, double[] k, int slot, double[] slope, int sample);
}
