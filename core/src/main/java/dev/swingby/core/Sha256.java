package dev.swingby.core;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest of files and names: every JDK has it. */
public final class Sha256 {
  private Sha256() {}

  /** A digest of nothing yet. */
  public static MessageDigest start() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
