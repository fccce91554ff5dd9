package dev.swingby.kernels;

import java.util.Arrays;

/**
 * The inner operations of many small systems integrated side by side, f64, on raw arrays,
 * unchecked: what a provider implements.
 *
 * <p>Layout: a block holds {@link #LANES} systems; quantity q of lane l stands at {@code q * LANES
 * + l}. No operation mixes lanes, so what a lane computes does not depend on its neighbours, its
 * place or the vector width. Every method is a fixed sequence of roundings, given in its comment;
 * {@code fma} is one rounding. A NaN stays in its lane.
 *
 * <p>A symmetric matrix of order d is packed: its d(d+1)/2 elements (i, j), i <= j, by rows.
 */
public interface LaneKernels {
  /** Systems of one block, a multiple of any hardware width. */
  int LANES = 32;

  /**
   * One stage of an explicit Runge-Kutta step, per quantity and lane: {@code s = 0; s = fma(c_j,
   * k_j, s)} in order of j, {@code out = fma(h, s, y)}.
   *
   * @param quantities of a system
   * @param h (LANES)
   * @param y (quantities, LANES)
   * @param terms how many slopes take part
   * @param slots which, in order: slope j stands at {@code slots[j] * quantities * LANES} of k
   * @param c their coefficients
   * @param k the slopes
   * @param out (quantities, LANES); may be y
   */
  void combine(
      int quantities,
      double[] h,
      double[] y,
      int terms,
      int[] slots,
      double[] c,
      double[] k,
      double[] out);

  /**
   * End of a step with two error estimates, which weigh the same slopes: z as {@link #combine} with
   * b makes it, and per lane {@code w_q = 1 / fma(relative, max(|y_q|, |z_q|), absolute)}, {@code s
   * = sum_j c_j k_jq} as in {@link #combine}, {@code e = s * w_q}, {@code error = sum_q e^2} by fma
   * in order of q; with c5 for error5 and with c3 for error3.
   *
   * @param relative (LANES), as absolute
   * @param z (quantities, LANES)
   */
  void finish(
      int quantities,
      double[] relative,
      double[] absolute,
      double[] h,
      double[] y,
      int terms,
      int[] slots,
      double[] b,
      double[] c5,
      double[] c3,
      double[] k,
      double[] z,
      double[] error5,
      double[] error3);

  /**
   * Step control of Dormand and Prince's pair of order 8 (Hairer, Norsett and Wanner 1993, DOP853),
   * per lane: {@code e = max(fma(0.01, e3, e5) * quantities, MIN_NORMAL); error = h * e5 /
   * sqrt(e)}, {@code factor = 0.9 / sqrt(sqrt(sqrt(error)))} between 1/3 and 6 (1/3 where it is
   * NaN). Where error <= 1 the step is accepted: {@code t = t + h}. Then {@code h = h * factor}, or
   * what is left, {@code end - t}, if {@code 1.01 h} reaches that far.
   *
   * @return bit l: lane l accepted; bit 32 + l: what is left is {@code <= 2^-50 end}
   */
  long control(int quantities, double[] e5, double[] e3, double[] end, double[] t, double[] h);

  /** out = lane's bit of mask set ? a : b; out may be a or b. */
  void select(int quantities, int mask, double[] a, double[] b, double[] out);

  /**
   * Nested interpolation polynomial, per quantity and lane: {@code p = r_last}, then for j down to
   * 0 {@code p = fma(x, p, r_j)} with x = theta for even j and 1 - theta for odd j.
   *
   * @param order how many r
   * @param r (order, quantities, LANES)
   * @param theta (LANES)
   */
  void nested(int quantities, int order, double[] r, double[] theta, double[] out);

  /**
   * Which lanes may have a zero of a sampled function: bit l is set unless all samples have the
   * sign of the first, and the inner ones a modulus of at least {@code margin} times the smaller of
   * first and last.
   *
   * @param g (samples, LANES)
   */
  int zeros(int samples, double margin, double[] g);

  /**
   * {@code out = T W + W T - 2 T}, {@code T = S o W} (element by element), all symmetric and
   * packed. On the diagonal {@code a = -t_ii; a = fma(t_ik, w_ki, a)} in order of k, {@code out = a
   * + a}; beside it {@code a = -2 t_ij; a = fma(t_ik, w_kj, a); a = fma(w_ik, t_kj, a)} in order of
   * k.
   *
   * @param t scratch of the size of w
   * @param outOffset where out begins
   */
  void quadratic(int d, double[] s, double[] w, double[] t, double[] out, int outOffset);

  /**
   * {@link #quadratic} of W into V, which stands at {@code vOffset} of v, and how far W is from
   * mapping x to itself: {@code r = W x - x}, {@code loss = r . r}, {@code slope = r . (V x)}. Per
   * row i {@code r = -x_i; r = fma(w_ij, x_j, r); u = 0; u = fma(v_ij, x_j, u)} in order of j, then
   * {@code loss = fma(r, r, loss); slope = fma(r, u, slope)}.
   *
   * @param x (d, LANES)
   * @param t scratch of the size of w
   * @param slopeOffset where slope (LANES) begins
   */
  void residual(
      int d,
      double[] s,
      double[] x,
      double[] w,
      double[] t,
      double[] v,
      int vOffset,
      double[] loss,
      double[] slope,
      int slopeOffset);

  /**
   * Two neighbouring stages of a step of dW/dt = {@link #quadratic}, which weigh the same slopes:
   * the state of the first is {@link #combine} with c, its slope goes to slot {@code slot} of k;
   * the second also weighs that slope, last: {@link #combine} with next over terms + 1 slopes, and
   * its slope goes to slot {@code slot + 1}. If {@code slopeOffset >= 0}, the slope of {@link
   * #residual} goes there for the first, and LANES further for the second.
   *
   * @param c (terms)
   * @param next (terms + 1)
   * @param t scratch of the size of W, as state
   * @param loss scratch (LANES)
   */
  default void stages(
      int d,
      double[] s,
      double[] x,
      double[] h,
      double[] y,
      int terms,
      int[] slots,
      double[] c,
      double[] next,
      double[] k,
      int slot,
      double[] slope,
      int slopeOffset,
      double[] t,
      double[] state,
      double[] loss) {
    int quantities = d * (d + 1) / 2;
    int[] more = Arrays.copyOf(slots, terms + 1);
    more[terms] = slot;
    for (int i = 0; i < 2; i++) {
      combine(quantities, h, y, terms + i, more, i == 0 ? c : next, k, state);
      int to = (slot + i) * quantities * LANES;
      if (slopeOffset < 0) {
        quadratic(d, s, state, t, k, to);
      } else {
        residual(d, s, x, state, t, k, to, loss, slope, slopeOffset + i * LANES);
      }
    }
  }

  /** Index of element (i, j) = (j, i) of a packed symmetric matrix. */
  static int packed(int d, int i, int j) {
    int row = Math.min(i, j);
    return row * (2 * d - row - 1) / 2 + Math.max(i, j);
  }
}
