package dev.swingby.core;

/** What specifications ask of their values, said in one form. */
public final class Require {
  private Require() {}

  /**
   * Refuses a value.
   *
   * @param what the value is called
   * @param expected in words
   * @throws IllegalArgumentException "WHAT must be EXPECTED, got GOT", unless it holds
   */
  public static void that(boolean holds, String what, String expected, Object got) {
    if (!holds) {
      throw new IllegalArgumentException("%s must be %s, got %s".formatted(what, expected, got));
    }
  }
}
