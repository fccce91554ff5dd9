package dev.swingby.lab.check;

/**
 * The verdict of one check.
 *
 * @param name of the check
 * @param expects what it expects, in words
 * @param measured the number that was measured
 * @param bound the number it was held against, and how
 * @param held whether it held
 * @param effect how large what it shows is, such as "2.3 times sooner"; or empty
 */
public record Check(
    String name, String expects, double measured, String bound, boolean held, String effect) {
  /** A verdict without the size of the effect. */
  public Check(String name, String expects, double measured, String bound, boolean held) {
    this(name, expects, measured, bound, held, "");
  }

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

  /** The same with the size of the effect: a sentence fragment, its values as in a format. */
  public Check effect(String text, Object... values) {
    String said = values.length == 0 ? text : String.format(java.util.Locale.ROOT, text, values);
    return new Check(name, expects, measured, bound, held, said);
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
