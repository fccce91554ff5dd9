package dev.swingby.analytic.event;

/**
 * When a concept is learned: its coordinate first reaches a fraction of its target, the coordinate
 * of the composed point.
 *
 * @param concept its index, from 0
 * @param time t, or positive infinity if it never does
 */
public record Crossing(int concept, double time) {
  /** The fraction that counts as learned. */
  public static final double LEARNED = 0.5;
}
