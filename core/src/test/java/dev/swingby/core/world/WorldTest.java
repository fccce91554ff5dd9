package dev.swingby.core.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Factors, pictures and concept signals of the world. */
class WorldTest {
  private static final List<Concept> ALL = List.of(Concept.values());
  private static final List<Shape> SHAPES = List.of(Shape.CIRCLE, Shape.TRIANGLE);

  static WorldSpec full(int pixels, List<Shape> shapes) {
    return new WorldSpec(pixels, ALL, shapes, 0.4, 0.2, 0.2, 0.5, 0.1);
  }

  private static Tensor image(World world, Factors f, long i) {
    int n = world.spec().pixels();
    Tensor image = Tensor.zeros(Precision.F64, n * n, 3);
    world.render(f, 7, i, image, 0);
    return image;
  }

  /**
   * Mean squared pixel differences of D_c = .2, D_s = .4: colour of large objects, of small ones,
   * size, as a renderer of its own gave them (two digits), in which a thousand positions leave a
   * standard error below a hundredth.
   */
  @Test
  void theConceptSignalIsThatOfTheOriginal() {
    double[][] anchors = {{16, 0.0069, 0.00079, 0.0394}, {32, 0.0074, 0.00086, 0.0425}};
    for (double[] a : anchors) {
      World world = new World(WorldSpec.colourAndSize((int) a[0], 0.2, 0.4));
      assertThat(ConceptSignal.measure(world, Concept.COLOUR, 0, 1000, 3))
          .isCloseTo(a[1], within(0.03 * a[1]));
      assertThat(ConceptSignal.measure(world, Concept.COLOUR, 1, 1000, 3))
          .isCloseTo(a[2], within(0.03 * a[2]));
      assertThat(ConceptSignal.measure(world, Concept.SIZE, 0, 1000, 3))
          .isCloseTo(a[3], within(0.03 * a[3]));
    }
  }

  @Test
  void theSignalOfColourGrowsWithTheSquareOfItsSeparation() {
    World weak = new World(WorldSpec.colourAndSize(16, 0.2, 0.4));
    World strong = new World(WorldSpec.colourAndSize(16, 0.6, 0.4));
    double ratio =
        ConceptSignal.measure(strong, Concept.COLOUR, 0, 50, 1)
            / ConceptSignal.measure(weak, Concept.COLOUR, 0, 50, 1);
    // The same draws: only what noise and clipping do differs.
    assertThat(ratio).isCloseTo(9, within(0.01));
  }

  @Property(tries = 60)
  void factorsStayWithinTheirClass(
      @ForAll @IntRange(min = 0, max = 63) int c, @ForAll @IntRange(min = 0, max = 9999) int i) {
    World world = new World(full(16, SHAPES));
    Factors f = world.draw(c, 5, i);
    assertThat(f.shape()).isEqualTo(SHAPES.get(world.value(c, Concept.SHAPE)));
    double red = world.value(c, Concept.COLOUR) == 0 ? 0.7 : 0.3;
    assertThat(f.colour().red()).isBetween(red - 0.05, red + 0.05);
    assertThat(f.colour().blue()).isBetween(0.95 - red, 1.05 - red);
    assertThat(f.colour().green()).isBetween(0.25, 0.35);
    double radius = world.value(c, Concept.SIZE) == 0 ? 0.55 : 0.35;
    assertThat(f.radius()).isBetween(radius - 0.075, radius + 0.075);
    double grey = world.value(c, Concept.BACKGROUND) == 0 ? 0.6 : 0.4;
    assertThat(f.background().green()).isBetween(grey - 0.025, grey + 0.025);
    double x = world.value(c, Concept.X) == 0 ? -0.25 : 0.25;
    assertThat(f.x()).isBetween(x - 0.125, x + 0.125);
    assertThat(world.conceptClass(world.prompt(c))).isEqualTo(c);
  }

  /** Coverage is the area: of objects that lie within the image, whatever their outline. */
  @Property(tries = 60)
  void anObjectCoversItsArea(
      @ForAll Shape shape,
      @ForAll @DoubleRange(min = 0.15, max = 0.4) double radius,
      @ForAll @DoubleRange(min = -0.3, max = 0.3) double x,
      @ForAll @DoubleRange(min = -0.3, max = 0.3) double y) {
    World world = new World(WorldSpec.colourAndSize(32, 0.8, 0.4));
    Factors f =
        new Factors(shape, x, y, new Factors.Rgb(0.1, 0, 0), radius, new Factors.Rgb(0.9, 0, 0));
    Tensor image = image(world, f, 0);
    double covered = 0;
    for (int p = 0; p < image.rows(); p++) {
      covered += (0.9 - image.get(p, 0)) / 0.8;
    }
    double pitch = 2.0 / 31;
    // A line of points along an edge errs by half the distance of two lines at most (the triangle
    // has the longest outline, 8.1 radii), and the noise by four of its deviations.
    double edges = 8.1 * radius * pitch / Renderer.SAMPLES / 2;
    double noise = 4 * Renderer.NOISE / 0.8 * 32 * pitch * pitch;
    assertThat(covered * pitch * pitch).isCloseTo(Math.PI * radius * radius, within(edges + noise));
  }

  @Test
  void anImageDoesNotDependOnWhoAsks() {
    World world = new World(full(16, List.of(Shape.SQUARE, Shape.TRIANGLE)));
    List<Integer> classes = List.of(0, 5, 63);
    ImageSet all = ImageSet.draw(world, classes, List.of(), 9, 11, 0, Precision.F64);
    ImageSet later = ImageSet.draw(world, classes, List.of(), 3, 11, 6, Precision.F64);
    double[] images = all.images().toDoubles();
    double[] tail = Arrays.copyOfRange(images, 2 * images.length / 3, images.length);
    assertThat(later.images().toDoubles()).isEqualTo(tail);
    assertThat(later.conditions().toDoubles()).isEqualTo(all.conditions().rows(6, 9).toDoubles());
    for (double value : images) {
      assertThat(value).isBetween(0.0, 1.0);
    }
  }

  @Test
  void masksHideAPartOfSomePrompts() {
    World world = new World(WorldSpec.colourAndSize(16, 0.4, 0.4));
    List<ImageSet.Mask> masks = List.of(new ImageSet.Mask(1, 0, 0.25));
    ImageSet set = ImageSet.draw(world, List.of(0, 1), masks, 2000, 3, 0, Precision.F32);
    int hidden = 0;
    for (int i = 0; i < set.size(); i++) {
      boolean open = set.conditions().get(i, Concept.COLOUR.entry()) == 0;
      assertThat(open && set.conceptClass(i) == 0).isFalse();
      assertThat(set.conditions().get(i, Concept.SIZE.entry())).isPositive();
      hidden += open ? 1 : 0;
    }
    // Binomial(1000, 1/4): four standard deviations are 55.
    assertThat(hidden).isBetween(195, 305);
  }

  @Test
  void specificationsThatCannotBeDrawnAreRefused() {
    assertThatThrownBy(() -> WorldSpec.colourAndSize(16, 0.9, 0.4))
        .hasMessage("colour separation must be > 0 and <= 0.8, got 0.9");
    assertThatThrownBy(() -> WorldSpec.colourAndSize(2, 0.4, 0.4)).hasMessageContaining("pixels");
    assertThatThrownBy(() -> full(16, List.of(Shape.CIRCLE, Shape.CIRCLE)))
        .hasMessageContaining("two different ones");
    assertThatThrownBy(() ->
            ConceptSignal.measure(
                new World(WorldSpec.colourAndSize(16, 0.4, 0.4)), Concept.SHAPE, 0, 1, 1))
        .hasMessageContaining("this world's concepts are [COLOUR, SIZE], got SHAPE");
  }
}
