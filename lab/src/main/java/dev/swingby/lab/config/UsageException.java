package dev.swingby.lab.config;

/** Bad input: one line that says what, where, and what was expected. Exit code 2. */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The line. */
  public UsageException(String message) {
    super(message.replace('\n', ' ').replace('\r', ' '));
  }
}
