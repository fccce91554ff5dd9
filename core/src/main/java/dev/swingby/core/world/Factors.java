package dev.swingby.core.world;

/**
 * The continuous values behind an image. Coordinates run from -1 to 1 over the image, x to the
 * right and y down; colours from 0 to 1.
 *
 * @param shape the outline
 * @param x of the object's centre
 * @param y of the object's centre
 * @param colour of the object
 * @param radius of the disc of the object's area
 * @param background behind the object
 */
public record Factors(Shape shape, double x, double y, Rgb colour, double radius, Rgb background) {
  /** A colour. */
  public record Rgb(double red, double green, double blue) {
    double channel(int c) {
      return c == 0 ? red : c == 1 ? green : blue;
    }
  }
}
