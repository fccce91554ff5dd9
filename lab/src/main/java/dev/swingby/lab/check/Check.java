package dev.swingby.lab.check;

/**
 * The verdict of one check.
 *
 * @param name of the check
 * @param expects what it expects, in words
 * @param measured the number that was measured
 * @param bound the number it was held against, and how
 * @param held whether it held
 */
public record Check(String name, String expects, double measured, String bound, boolean held) {
  /** Holds up to the bound. */
  public static Check atMost(String name, String expects, double measured, double bound) {
    return new Check(name, expects, measured, "<= " + shown(bound), measured <= bound);
  }

  /** Holds from the bound on. */
  public static Check atLeast(String name, String expects, double measured, double bound) {
    return new Check(name, expects, measured, ">= " + shown(bound), measured >= bound);
  }

  /** Holds between the bounds. */
  public static Check within(
      String name, String expects, double measured, double least, double most) {
    return new Check(
        name,
        expects,
        measured,
        shown(least) + " .. " + shown(most),
        measured >= least && measured <= most);
  }

  /** "held" or "failed". */
  public String verdict() {
    return held ? "held" : "failed";
  }

  /** The measured number, short. */
  public String measuredText() {
    return shown(measured);
  }

  private static String shown(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e6) {
      return Long.toString((long) value);
    }
    return String.format(java.util.Locale.ROOT, "%.3g", value);
  }
}
