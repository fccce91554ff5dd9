package dev.swingby.analytic.ensemble;

import static dev.swingby.kernels.LaneKernels.packed;

import dev.swingby.kernels.LaneKernels;

/**
 * The symmetric model in its product, {@code dW/dt = 2T - TW - WT}, {@code T_ij = (a_i + a_j) w_ij}
 * (Yang et al. 2024, whose time runs at half this rate): d(d+1)/2 unknowns whatever the width of U,
 * and no cancellation, as W stays symmetric to the bit.
 */
final class SymmetricLanes implements LaneSystem {
  private static final int LANES = LaneKernels.LANES;

  /** Worse conditions are taken for this one: W is singular, or nearly so. */
  private static final double WORST = 1e6;

  private final LaneKernels kernels;
  private final int d;
  private final int size;

  /** -(a_i + a_j), packed. */
  private final double[] rates;

  private final double[] test;
  private final double[] scratch;
  private final double[] state;
  private final double[] loss = new double[LANES];

  SymmetricLanes(LaneKernels kernels, int d) {
    this.kernels = kernels;
    this.d = d;
    size = d * (d + 1) / 2 * LANES;
    rates = new double[size];
    scratch = new double[size];
    state = new double[size];
    test = new double[d * LANES];
  }

  @Override
  public int quantities() {
    return d * (d + 1) / 2;
  }

  @Override
  public void load(int lane, FlowCase flow) {
    double[] a = flow.secondMoment();
    for (int i = 0; i < d; i++) {
      for (int j = i; j < d; j++) {
        rates[packed(d, i, j) * LANES + lane] = -(a[i] + a[j]);
      }
      test[i * LANES + lane] = flow.test()[i];
    }
  }

  @Override
  public void copy(int lane, LaneSystem from, int fromLane) {
    SymmetricLanes other = (SymmetricLanes) from;
    for (int q = 0; q < quantities(); q++) {
      rates[q * LANES + lane] = other.rates[q * LANES + fromLane];
    }
    for (int i = 0; i < d; i++) {
      test[i * LANES + lane] = other.test[i * LANES + fromLane];
    }
  }

  @Override
  public double scale(FlowCase flow) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < d; i++) {
      double w = Math.abs(flow.start()[packed(d, i, i)]);
      least = w > 0 ? Math.min(least, w) : least;
    }
    return Math.min(least, 1);
  }

  /**
   * Of two nearly parallel rows of U, W keeps the angle between them only by the difference of its
   * entries: the smallest pivot of its elimination, as a part of the diagonal entry it is left of.
   */
  @Override
  public double condition(FlowCase flow) {
    double[] w = flow.start().clone();
    double least = 1;
    for (int k = 0; k < d; k++) {
      double whole = flow.start()[packed(d, k, k)];
      double pivot = w[packed(d, k, k)];
      if (!(whole > 0 && pivot > whole / WORST)) {
        return whole == 0 ? 1 / least : WORST;
      }
      least = Math.min(least, pivot / whole);
      for (int i = k + 1; i < d; i++) {
        for (int j = i; j < d; j++) {
          w[packed(d, i, j)] -= w[packed(d, k, i)] * w[packed(d, k, j)] / pivot;
        }
      }
    }
    return 1 / least;
  }

  @Override
  public void derivative(double[] y, double[] k, int slot) {
    kernels.quadratic(d, rates, y, scratch, k, slot * size);
  }

  @Override
  public void watch(
      double[] y, double[] k, int slot, double[] twiceLoss, double[] slope, int sample) {
    kernels.residual(d, rates, test, y, scratch, k, slot * size, twiceLoss, slope, sample * LANES);
  }

  @Override
  public void stages(double[] h, double[] y, double[] k, int slot, double[] slope, int sample) {
    Dop853.Row row = Dop853.STAGE[slot];
    double[] next = Dop853.STAGE[slot + 1].c();
    kernels.stages(
        d,
        rates,
        test,
        h,
        y,
        row.terms(),
        row.slots(),
        row.c(),
        next,
        k,
        slot,
        slope,
        sample * LANES,
        scratch,
        state,
        loss);
  }
}
