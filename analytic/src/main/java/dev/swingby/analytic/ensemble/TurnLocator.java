package dev.swingby.analytic.ensemble;

import dev.swingby.kernels.LaneKernels;
import java.util.Arrays;

/**
 * Locates the turning points of the test loss inside steps of {@link Dop853}, by its dense output
 * of order 7. Steps are collected, one a lane, and worked on together: few have a turning point, so
 * a step's block would be nearly empty.
 */
final class TurnLocator {
  /** Stretches of a step in each of which one turning point is looked for. */
  private static final int STRETCHES = 8;

  /** Fraction of a step down to which a turning point is located. */
  private static final double RESOLUTION = 1e-9;

  private static final int MOST_ROUNDS = 60;
  private static final int LANES = LaneKernels.LANES;

  private final LaneKernels kernels;
  private final LaneSystem system;
  private final int q;
  private final int size;

  private final int[] flow = new int[LANES];
  private final double[] from = new double[LANES];
  private final double[] h = new double[LANES];
  private final double[] y;
  private final double[] z;
  private final double[] k;
  private final double[] zero;
  private final double[] dense;
  private final double[] state;
  private final double[] theta = new double[LANES];
  private final double[] loss = new double[LANES];
  private final double[] slopes = new double[(STRETCHES + 1) * LANES];
  private final double[] slope = new double[LANES];

  /** The bracket: the end that moved last, the other, and the point left last. */
  private final double[] near = new double[LANES];

  private final double[] far = new double[LANES];
  private final double[] left = new double[LANES];
  private final double[] slopeNear = new double[LANES];
  private final double[] slopeFar = new double[LANES];
  private final double[] slopeLeft = new double[LANES];
  private final int[] stretch = new int[LANES];
  private final boolean[] minimum = new boolean[LANES];
  private TurnList turns = new TurnList();
  private int used;

  TurnLocator(LaneKernels kernels, LaneSystem system) {
    this.kernels = kernels;
    this.system = system;
    q = system.quantities();
    size = q * LANES;
    y = new double[size];
    z = new double[size];
    zero = new double[size];
    state = new double[size];
    k = new double[Dop853.SLOTS * size];
    dense = new double[Dop853.ORDER * size];
  }

  /** What is found goes there from now on. */
  void into(TurnList list) {
    turns = list;
  }

  /** Takes along a lane's step from y to z, with slopes k and the loss's slopes at its ends. */
  void add(
      int ofFlow,
      LaneSystem of,
      int lane,
      double time,
      double step,
      double[] before,
      double[] after,
      double[] slopesOf,
      double[] lossSlope) {
    flow[used] = ofFlow;
    from[used] = time;
    h[used] = step;
    system.copy(used, of, lane);
    for (int i = 0; i < q; i++) {
      y[i * LANES + used] = before[i * LANES + lane];
      z[i * LANES + used] = after[i * LANES + lane];
    }
    for (int i = 0; i < (Dop853.LAST + 1) * q; i++) {
      k[i * LANES + used] = slopesOf[i * LANES + lane];
    }
    slopes[used] = lossSlope[lane];
    slopes[STRETCHES * LANES + used] = lossSlope[LaneIntegrator.END * LANES + lane];
    if (++used == LANES) {
      flush();
    }
  }

  /** Works on the steps taken along so far. */
  void flush() {
    if (used > 0) {
      interpolant();
      look();
      Arrays.fill(stretch, 0, used, -1);
      while (locate()) {
        // A lane may have several turning points: one a pass.
      }
      used = 0;
    }
  }

  /** Coefficients of the nested polynomial (Hairer, Norsett and Wanner 1993, II.6, CONTD8). */
  private void interpolant() {
    for (int s = Dop853.LAST + 1; s < Dop853.SLOTS; s++) {
      Dop853.Row row = Dop853.STAGE[s];
      kernels.combine(q, h, y, row.terms(), row.slots(), row.c(), k, state);
      system.derivative(state, k, s);
    }
    for (int i = 0; i < size; i++) {
      double step = h[i % LANES];
      double move = z[i] - y[i];
      double bend = Math.fma(step, k[i], -move);
      dense[i] = y[i];
      dense[size + i] = move;
      dense[2 * size + i] = bend;
      dense[3 * size + i] = Math.fma(-step, k[Dop853.LAST * size + i], move - bend);
    }
    for (int j = 0; j < Dop853.DENSE.length; j++) {
      Dop853.Row row = Dop853.DENSE[j];
      kernels.combine(q, h, zero, row.terms(), row.slots(), row.c(), k, state);
      System.arraycopy(state, 0, dense, (4 + j) * size, size);
    }
  }

  /** Loss and slope at theta of every lane; slot 0 of k is free by now. */
  private void evaluate(double[] out, int sample) {
    kernels.nested(q, Dop853.ORDER, dense, theta, state);
    system.watch(state, k, 0, loss, out, sample);
  }

  private void look() {
    for (int i = 1; i < STRETCHES; i++) {
      Arrays.fill(theta, (double) i / STRETCHES);
      evaluate(slopes, i);
    }
  }

  /** Finds the next turning point of every lane that has one more; whether there was any. */
  private boolean locate() {
    int open = 0;
    for (int l = 0; l < used; l++) {
      open |= bracket(l) ? 1 << l : 0;
    }
    int found = open;
    for (int round = 0; open != 0 && round < MOST_ROUNDS; round++) {
      for (int bits = open; bits != 0; bits &= bits - 1) {
        guess(Integer.numberOfTrailingZeros(bits));
      }
      evaluate(slope, 0);
      for (int bits = open; bits != 0; bits &= bits - 1) {
        int l = Integer.numberOfTrailingZeros(bits);
        if (narrow(l)) {
          open &= ~(1 << l);
          turns.add(flow[l], Math.fma(theta[l], h[l], from[l]), loss[l] / 2, minimum[l]);
        }
      }
    }
    return found != 0;
  }

  /** Goes on to the lane's next stretch over which the slope changes its sign. */
  private boolean bracket(int l) {
    while (++stretch[l] < STRETCHES) {
      double before = slopes[stretch[l] * LANES + l];
      double after = slopes[(stretch[l] + 1) * LANES + l];
      if (before < 0 && after >= 0 || before > 0 && after <= 0) {
        minimum[l] = before < 0;
        boolean last = stretch[l] == STRETCHES - 1;
        int at = last ? stretch[l] : stretch[l] + 1;
        int out = last ? -1 : 1;
        near[l] = (double) at / STRETCHES;
        far[l] = (double) (at - out) / STRETCHES;
        left[l] = (double) (at + out) / STRETCHES;
        slopeNear[l] = slopes[at * LANES + l];
        slopeFar[l] = slopes[(at - out) * LANES + l];
        slopeLeft[l] = slopes[(at + out) * LANES + l];
        return true;
      }
    }
    return false;
  }

  /**
   * Chandrupatla (1997): inverse quadratic interpolation through the bracket and the point left
   * last, where that is safe, else the middle.
   */
  private void guess(int l) {
    double fa = slopeNear[l];
    double fb = slopeFar[l];
    double fc = slopeLeft[l];
    double xi = (near[l] - far[l]) / (left[l] - far[l]);
    double phi = (fa - fb) / (fc - fb);
    double part = 0.5;
    if (phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi) {
      double turn = (left[l] - near[l]) / (far[l] - near[l]);
      part = fa / (fb - fa) * (fc / (fb - fc)) + turn * (fa / (fc - fa)) * (fb / (fc - fb));
    }
    theta[l] = Math.fma(part, far[l] - near[l], near[l]);
  }

  /** Makes theta the near end of the bracket; whether it hardly moved. */
  private boolean narrow(int l) {
    double s = slope[l];
    double moved = Math.abs(theta[l] - near[l]);
    if (s < 0 == slopeNear[l] < 0) {
      left[l] = near[l];
      slopeLeft[l] = slopeNear[l];
    } else {
      left[l] = far[l];
      slopeLeft[l] = slopeFar[l];
      far[l] = near[l];
      slopeFar[l] = slopeNear[l];
    }
    near[l] = theta[l];
    slopeNear[l] = s;
    return s == 0 || moved <= RESOLUTION;
  }
}
