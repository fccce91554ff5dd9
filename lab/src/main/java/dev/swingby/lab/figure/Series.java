package dev.swingby.lab.figure;

/**
 * Values that belong together and share a name and a colour.
 *
 * @param name in the legend and the CSV; unique in its figure
 * @param kind how they are drawn
 * @param x of each point; not finite: a gap
 * @param y of each point; of a band its lower edge
 * @param high the upper edge of a band; empty for other kinds
 * @param colour an index into the palette, {@link #INK}, or {@link #NEXT} until it is in a figure
 * @param listed whether the legend names it
 */
public record Series(
    String name, Kind kind, double[] x, double[] y, double[] high, int colour, boolean listed) {
  /** The colour of text: for theory and for what is compared to. */
  public static final int INK = -1;

  /** The next colour of the palette that is free in the figure. */
  public static final int NEXT = -2;

  /** How a series is drawn. */
  public enum Kind {
    /** A line through the points. */
    LINE,
    /** A thin dashed line: theory. */
    DASHED,
    /** A dot at each point. */
    POINTS,
    /** The area between {@code y} and {@code high}. */
    BAND
  }

  public Series {
    if (x.length != y.length || kind == Kind.BAND && high.length != x.length) {
      throw new IllegalArgumentException(
          "series %s: x, y and high must be of one length, got %d, %d, %d"
              .formatted(name, x.length, y.length, high.length));
    }
  }

  private static Series of(String name, Kind kind, double[] x, double[] y, int colour) {
    return new Series(name, kind, x, y, new double[0], colour, true);
  }

  /** A line. */
  public static Series line(String name, double[] x, double[] y) {
    return of(name, Kind.LINE, x, y, NEXT);
  }

  /** A thin dashed line in the colour of text. */
  public static Series dashed(String name, double[] x, double[] y) {
    return of(name, Kind.DASHED, x, y, INK);
  }

  /** Dots. */
  public static Series points(String name, double[] x, double[] y) {
    return of(name, Kind.POINTS, x, y, NEXT);
  }

  /** The area between two curves. */
  public static Series band(String name, double[] x, double[] low, double[] high) {
    return new Series(name, Kind.BAND, x, low, high, NEXT, true);
  }

  /** The same in the colour of that index. */
  public Series in(int index) {
    return new Series(name, kind, x, y, high, index, listed);
  }

  /** The same without its name in the legend. */
  public Series unlisted() {
    return new Series(name, kind, x, y, high, colour, false);
  }
}
