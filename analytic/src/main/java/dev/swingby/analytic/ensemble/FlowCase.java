package dev.swingby.analytic.ensemble;

/**
 * One flow of an {@link Ensemble}, filled in by the caller: a task with diagonal second moment (any
 * other is turned to its axes first), a start and an end.
 */
public final class FlowCase {
  private final double[] secondMoment;
  private final double[] test;
  private final double[] start;
  private double end;

  FlowCase(int dimension, int quantities) {
    secondMoment = new double[dimension];
    test = new double[dimension];
    start = new double[quantities];
  }

  /** The diagonal of A (d), >= 0: to be written. */
  public double[] secondMoment() {
    return secondMoment;
  }

  /** The test point x (d): to be written. */
  public double[] test() {
    return test;
  }

  /** The unknowns at t = 0, in the order of the ensemble: to be written. */
  public double[] start() {
    return start;
  }

  /** When the flow ends. */
  public double end() {
    return end;
  }

  /** Sets the end, > 0: learning rate x steps. */
  public void endsAt(double time) {
    end = time;
  }

  /** What is wrong with it, or nothing. */
  String problem() {
    for (int i = 0; i < secondMoment.length; i++) {
      if (!(secondMoment[i] >= 0 && secondMoment[i] < Double.POSITIVE_INFINITY)) {
        return "second moment a_%d must be >= 0 and finite, got %s"
            .formatted(i + 1, secondMoment[i]);
      }
      if (!Double.isFinite(test[i])) {
        return "test point x_%d must be finite, got %s".formatted(i + 1, test[i]);
      }
    }
    for (int i = 0; i < start.length; i++) {
      if (!Double.isFinite(start[i])) {
        return "start value %d must be finite, got %s".formatted(i, start[i]);
      }
    }
    boolean positive = end > 0 && end < Double.POSITIVE_INFINITY;
    return positive ? "" : "end must be > 0 and finite, got " + end;
  }
}
