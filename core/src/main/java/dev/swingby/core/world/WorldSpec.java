package dev.swingby.core.world;

import dev.swingby.core.Require;
import java.util.EnumSet;
import java.util.List;

/**
 * Which concepts a world has and how far apart the means of their two values stand (the concept
 * signal). What is no concept varies without being named in the condition, or is fixed: position
 * uniform on (-.5, .5)^2, background channels on (.8, 1); the first shape, red, large.
 *
 * @param pixels of a side
 * @param concepts of the hypercube of classes, the first one the highest bit of a class's number
 * @param shapes the two values of the concept shape; the first is the world's only one without it
 * @param colourSeparation D_c: red and blue are .5 +- D_c / 2 in the channels red and blue
 * @param sizeSeparation D_s: radii .45 +- D_s / 2
 * @param backgroundSeparation D_b: greys .5 +- D_b / 2
 * @param positionSeparation D_p: coordinates -+ D_p / 2, of x or y as a concept
 * @param leastRadius below which no radius is drawn
 */
public record WorldSpec(
    int pixels,
    List<Concept> concepts,
    List<Shape> shapes,
    double colourSeparation,
    double sizeSeparation,
    double backgroundSeparation,
    double positionSeparation,
    double leastRadius) {

  /** The largest radius mean times two. */
  static final double RADII = 0.9;

  public WorldSpec {
    concepts = List.copyOf(concepts);
    shapes = List.copyOf(shapes);
    Require.that(pixels >= 4 && pixels <= 256, "pixels", "from 4 to 256", pixels);
    Require.that(!concepts.isEmpty(), "concepts", "at least one", concepts);
    Require.that(
        EnumSet.copyOf(concepts).size() == concepts.size(), "concepts", "each once", concepts);
    Require.that(
        shapes.size() == 2 && shapes.get(0) != shapes.get(1),
        "shapes",
        "two different ones",
        shapes);
    between("colour separation", colourSeparation, 0.8);
    between("size separation", sizeSeparation, 0.5);
    between("background separation", backgroundSeparation, 0.8);
    between("position separation", positionSeparation, 1);
    double small = (RADII - sizeSeparation) / 2;
    Require.that(
        leastRadius > 0 && leastRadius <= small,
        "least radius",
        "> 0 and at most the small mean " + small,
        leastRadius);
  }

  private static void between(String what, double value, double most) {
    Require.that(value > 0 && value <= most, what, "> 0 and <= " + most, value);
  }

  /** Discs whose concepts are colour and size: the world of the paper's main experiment. */
  public static WorldSpec colourAndSize(
      int pixels, double colourSeparation, double sizeSeparation) {
    return new WorldSpec(
        pixels,
        List.of(Concept.COLOUR, Concept.SIZE),
        List.of(Shape.CIRCLE, Shape.TRIANGLE),
        colourSeparation,
        sizeSeparation,
        0.2,
        0.5,
        0.1);
  }
}
