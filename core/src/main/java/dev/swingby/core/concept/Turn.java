package dev.swingby.core.concept;

/**
 * A sudden turn of a path in concept space, as {@link TurnDetector} defines it.
 *
 * @param time t of the peak of curvature
 * @param curvature there, in 1 / units of the coordinates
 * @param angle by how much the direction turns from before the peak to after it, in radians
 * @param prominence how many times the curvature exceeds what counts as straight
 */
public record Turn(double time, double curvature, double angle, double prominence) {
  /** The angle in degrees. */
  public double degrees() {
    return Math.toDegrees(angle);
  }
}
