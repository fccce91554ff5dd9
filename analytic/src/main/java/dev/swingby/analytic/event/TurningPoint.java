package dev.swingby.analytic.event;

import dev.swingby.core.concept.Prominence;
import java.util.ArrayList;
import java.util.List;

/**
 * A local minimum or maximum of a loss.
 *
 * @param kind which of the two
 * @param time t = learning rate x steps
 * @param loss the value there
 */
public record TurningPoint(Kind kind, double time, double loss) {
  /** Rises and falls below this fraction of the first value are not told from rounding. */
  public static final double PROMINENCE = 1e-6;

  /** Minimum or maximum. */
  public enum Kind {
    /** The loss falls before and rises after. */
    MINIMUM,
    /** The loss rises before and falls after. */
    MAXIMUM
  }

  /**
   * The turning points of a recorded curve, each refined by the parabola through its three rows,
   * without those of a prominence below {@link #PROMINENCE} of the first value.
   */
  public static List<TurningPoint> ofCurve(double[] time, double[] loss) {
    return ofCurve(time, loss, PROMINENCE);
  }

  /** The same, but for a noisy curve: without those of a lower prominence than this fraction. */
  public static List<TurningPoint> ofCurve(double[] time, double[] loss, double prominence) {
    List<TurningPoint> found = new ArrayList<>();
    int flat = 0; // where the values equal to the present one begin: a plateau of rounded losses
    for (int i = 1; i + 1 < loss.length; i++) {
      flat = loss[i] == loss[i - 1] ? flat : i;
      double before = flat == 0 ? 0 : loss[flat] - loss[flat - 1];
      double after = loss[i + 1] - loss[i];
      if (before < 0 && after > 0 || before > 0 && after < 0) {
        Kind kind = before < 0 ? Kind.MINIMUM : Kind.MAXIMUM;
        found.add(
            flat == i
                ? parabola(kind, time, loss, i)
                : new TurningPoint(kind, (time[flat] + time[i]) / 2, loss[i]));
      }
    }
    return loss.length == 0 ? found : prominent(found, loss[0], loss[loss.length - 1], prominence);
  }

  private static TurningPoint parabola(Kind kind, double[] time, double[] loss, int i) {
    double h1 = time[i] - time[i - 1];
    double h2 = time[i + 1] - time[i];
    double s1 = (loss[i] - loss[i - 1]) / h1;
    double s2 = (loss[i + 1] - loss[i]) / h2;
    double curvature = (s2 - s1) / (h1 + h2);
    if (curvature == 0) {
      return new TurningPoint(kind, time[i], loss[i]);
    }
    double slope = (s1 * h2 + s2 * h1) / (h1 + h2);
    double shift = Math.max(-h1, Math.min(h2, -slope / (2 * curvature)));
    double value = loss[i] + slope * shift + curvature * shift * shift;
    return new TurningPoint(kind, time[i] + shift, value);
  }

  /** Those whose rises and falls reach the threshold, against the curve's first and last value. */
  public static List<TurningPoint> prominent(List<TurningPoint> points, double first, double last) {
    return prominent(points, first, last, PROMINENCE);
  }

  private static List<TurningPoint> prominent(
      List<TurningPoint> points, double first, double last, double prominence) {
    return Prominence.filter(points, TurningPoint::loss, first, last, prominence * Math.abs(first));
  }

  /** How often a loss falls: one more than the maxima that follow a minimum. */
  public static int descents(List<TurningPoint> points) {
    int falls = 1;
    for (int i = 1; i < points.size(); i++) {
      falls += points.get(i).kind() == Kind.MAXIMUM ? 1 : 0;
    }
    return falls;
  }

  /**
   * How deep the deepest dip is: the largest rise from a minimum to the maximum after it, as a part
   * of that maximum; 0 if the loss never rises again.
   */
  public static double depth(List<TurningPoint> points) {
    double deepest = 0;
    for (int i = 1; i < points.size(); i++) {
      if (points.get(i).kind() == Kind.MAXIMUM) {
        double top = points.get(i).loss();
        deepest = Math.max(deepest, (top - points.get(i - 1).loss()) / top);
      }
    }
    return deepest;
  }
}
