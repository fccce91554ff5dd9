package dev.swingby.core.world;

/** Outlines of an object, all of the area of the disc of the given radius. */
public enum Shape {
  /** A disc. */
  CIRCLE,
  /** An equilateral triangle, a corner up: side sqrt(4 pi / sqrt 3) radius. */
  TRIANGLE,
  /** A square: side sqrt(pi) radius. */
  SQUARE;

  private static final double TRIANGLE_INRADIUS = Math.sqrt(Math.PI / (3 * Math.sqrt(3)));
  private static final double SQUARE_HALF = Math.sqrt(Math.PI) / 2;
  private static final double SIN_60 = Math.sqrt(3) / 2;

  /**
   * How far outside the outline (x, y) lies, the object's centre being the origin and y pointing
   * down: negative inside, and never more than the distance from the object.
   */
  double outside(double x, double y, double radius) {
    return switch (this) {
      case CIRCLE -> Math.sqrt(x * x + y * y) - radius;
      case TRIANGLE -> Math.max(y, SIN_60 * Math.abs(x) - y / 2) - TRIANGLE_INRADIUS * radius;
      case SQUARE -> Math.max(Math.abs(x), Math.abs(y)) - SQUARE_HALF * radius;
    };
  }
}
