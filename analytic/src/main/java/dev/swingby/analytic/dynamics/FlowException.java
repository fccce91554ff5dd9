package dev.swingby.analytic.dynamics;

/** A flow could not be integrated further. */
public final class FlowException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What went wrong. */
  public FlowException(String message) {
    super(message);
  }

  /** What went wrong, and why. */
  public FlowException(String message, Throwable cause) {
    super(message, cause);
  }
}
