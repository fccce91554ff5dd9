package dev.swingby.analytic;

/** A flow could not be integrated further. */
public final class FlowException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FlowException(String message, Throwable cause) {
    super(message, cause);
  }
}
