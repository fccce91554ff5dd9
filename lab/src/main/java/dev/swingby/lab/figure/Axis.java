package dev.swingby.lab.figure;

/**
 * An axis.
 *
 * @param label what it shows, with its unit
 * @param log whether it is logarithmic; values that are not positive are then left out
 * @param zero whether a linear axis reaches down to 0 at least
 */
public record Axis(String label, boolean log, boolean zero) {
  /** A linear axis. */
  public static Axis linear(String label) {
    return new Axis(label, false, false);
  }

  /** A linear axis that shows 0. */
  public static Axis fromZero(String label) {
    return new Axis(label, false, true);
  }

  /** A logarithmic axis. */
  public static Axis log(String label) {
    return new Axis(label, true, false);
  }

  /** Whether a value can stand on this axis. */
  public boolean shows(double value) {
    return Double.isFinite(value) && (!log || value > 0);
  }
}
