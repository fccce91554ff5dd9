package dev.swingby.core.diffusion;

/** A file that is no checkpoint that can be read: says which and why, in one line. */
public final class CheckpointException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CheckpointException(String message) {
    super(message);
  }
}
