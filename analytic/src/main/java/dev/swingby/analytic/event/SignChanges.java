package dev.swingby.analytic.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/**
 * The sign changes of a smooth function, interval after interval. Two of them between neighbouring
 * looks are not missed: where the function comes near zero and goes away again, the slope tells,
 * and its own zero is where to look. A touch without a change is none.
 */
final class SignChanges {
  private static final int LOOKS = 16;
  private static final int MOST_BISECTIONS = 80;

  /**
   * A sign change.
   *
   * @param time to the resolution of the time itself
   * @param rising whether the function goes from below to above zero
   */
  record Zero(double time, boolean rising) {}

  /** The sign before the next interval; 0 until one was seen. */
  private double sign;

  /** The sign changes in the next interval, which starts where the last one ended. */
  List<Zero> scan(DoubleUnaryOperator f, DoubleUnaryOperator slope, double from, double to) {
    List<Zero> found = new ArrayList<>();
    if (sign == 0) {
      sign = Math.signum(f.applyAsDouble(from));
    }
    double before = from;
    for (int i = 1; i <= LOOKS; i++) {
      double now = i == LOOKS ? to : from + (to - from) * i / LOOKS;
      look(f, slope, before, now, found);
      before = now;
    }
    return found;
  }

  private void look(
      DoubleUnaryOperator f, DoubleUnaryOperator slope, double from, double to, List<Zero> found) {
    double next = Math.signum(f.applyAsDouble(to));
    if (sign != 0 && next * sign < 0) {
      found.add(change(f, from, to));
    } else if (sign != 0 && next * sign > 0) {
      double s = sign;
      boolean approaches = s * slope.applyAsDouble(from) < 0 && s * slope.applyAsDouble(to) > 0;
      if (approaches) {
        double nearest = bisect(t -> s * slope.applyAsDouble(t) < 0, from, to);
        if (s * f.applyAsDouble(nearest) < 0) {
          found.add(change(f, from, nearest));
          found.add(change(f, nearest, to));
        }
      }
    } else if (sign == 0 && next != 0) {
      sign = next;
    }
  }

  private Zero change(DoubleUnaryOperator f, double from, double to) {
    double s = sign;
    double at = bisect(t -> s * f.applyAsDouble(t) > 0, from, to);
    sign = -s;
    return new Zero(at, s < 0);
  }

  /** Where a condition that holds at the left ceases to. */
  private static double bisect(DoublePredicate holds, double from, double to) {
    if (!holds.test(from)) {
      return from; // the zero lies on the seam
    }
    double low = from;
    double high = to;
    for (int i = 0; i < MOST_BISECTIONS && high - low > Math.ulp(high); i++) {
      double middle = low + (high - low) / 2;
      if (holds.test(middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }
}
