package dev.swingby.lab.report;

import java.awt.Color;

/** The colours of figures; {@code report.js} has the same. */
final class Colours {
  static final Color INK = new Color(0x1c1f24);
  static final Color GRID = new Color(0xe4e7eb);

  /**
   * Okabe and Ito's palette, told apart by colour-blind readers, with a dark purple and a grey in
   * the place of its yellow and black.
   */
  private static final Color[] PALETTE = {
    new Color(0x0072b2),
    new Color(0xd55e00),
    new Color(0x009e73),
    new Color(0xcc79a7),
    new Color(0xe69f00),
    new Color(0x56b4e9),
    new Color(0x5b2a86),
    new Color(0x8a8f98)
  };

  /** Viridis (van der Walt and Smith 2015), eight of its colours. */
  private static final int[] VIRIDIS = {
    0x440154, 0x46327e, 0x365c8d, 0x277f8e, 0x1fa187, 0x4ac16d, 0xa0da39, 0xfde725
  };

  private Colours() {}

  /** A series' colour. */
  static Color of(int index) {
    return index < 0 ? INK : PALETTE[index % PALETTE.length];
  }

  /** The colour of a part from 0 to 1 of a map's range. */
  static Color map(double part) {
    double at = Math.clamp(part, 0, 1) * (VIRIDIS.length - 1);
    int i = Math.min((int) at, VIRIDIS.length - 2);
    Color a = new Color(VIRIDIS[i]);
    Color b = new Color(VIRIDIS[i + 1]);
    return new Color(
        between(a.getRed(), b.getRed(), at - i),
        between(a.getGreen(), b.getGreen(), at - i),
        between(a.getBlue(), b.getBlue(), at - i));
  }

  private static int between(int a, int b, double part) {
    return (int) Math.round(a + part * (b - a));
  }
}
