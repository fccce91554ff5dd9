package dev.swingby.core.world;

import dev.swingby.core.Streams;
import dev.swingby.core.world.Factors.Rgb;
import dev.swingby.kernels.Philox;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A world of rendered images: see {@link WorldSpec}. With colour and size class 0 is large red, 1
 * small red, 2 large blue, 3 small blue.
 *
 * <p>Within a class the named values spread uniformly about their means: colour channels by D_c /
 * 8, the radius by 3 D_s / 8, greys by D_b / 8, coordinates by D_p / 4 (the last one is ours; the
 * others are the original's).
 */
public final class World implements ImageSource {
  /** Entries of a condition: shape (one-hot), x, y, colour (RGB), radius, background (RGB). */
  public static final int CONDITION = 11;

  /** Uniform numbers kept for each image. */
  private static final int DRAWS = 16;

  /** Numbers of images that no training set reaches. */
  private static final long HELD_OUT = 1L << 32;

  private static final long PROBE_TEST = 1L << 33;
  private static final int PROBE_IMAGES = 2048;

  private final WorldSpec spec;
  private final Vocabulary vocabulary;

  public World(WorldSpec spec) {
    this.spec = spec;
    this.vocabulary = new Vocabulary(spec.concepts(), spec.shapes());
  }

  /** What it was made from. */
  public WorldSpec spec() {
    return spec;
  }

  @Override
  public int pixels() {
    return spec.pixels();
  }

  @Override
  public List<String> concepts() {
    return spec.concepts().stream().map(World::name).toList();
  }

  private static String name(Concept concept) {
    return concept.name().toLowerCase(Locale.ROOT);
  }

  /** The value of a concept in a class; 0 if it is none of this world's. */
  public int value(int conceptClass, Concept concept) {
    checkClass(conceptClass);
    int at = spec.concepts().indexOf(concept);
    return at < 0 ? 0 : conceptClass >> (spec.concepts().size() - 1 - at) & 1;
  }

  private void checkClass(int conceptClass) {
    if (conceptClass < 0 || conceptClass >= classes()) {
      throw new IllegalArgumentException(
          "class must be from 0 to %d, got %d".formatted(classes() - 1, conceptClass));
    }
  }

  @Override
  public List<String> words() {
    return vocabulary.words();
  }

  @Override
  public String word(int concept, int value) {
    return spec.concepts().get(concept).word(value, spec.shapes());
  }

  @Override
  public String describe(int conceptClass) {
    return write(prompt(conceptClass));
  }

  @Override
  public String describe(String prompt) {
    return write(prompt(prompt));
  }

  @Override
  public int conceptClass(String prompt) {
    return conceptClass(prompt(prompt));
  }

  /**
   * The prompt a text stands for.
   *
   * @throws PromptException if a word is unknown, or contradicts an earlier one
   */
  public Prompt prompt(String text) {
    return vocabulary.parse(text);
  }

  /** The prompt that names everything about a class. */
  public Prompt prompt(int conceptClass) {
    EnumMap<Concept, Integer> values = new EnumMap<>(Concept.class);
    for (Concept concept : spec.concepts()) {
      values.put(concept, value(conceptClass, concept));
    }
    return new Prompt(values);
  }

  /** A prompt in words. */
  public String write(Prompt prompt) {
    return vocabulary.write(prompt);
  }

  /**
   * The class of a prompt that names all of the world's concepts.
   *
   * @throws IllegalArgumentException if one is missing
   */
  public int conceptClass(Prompt prompt) {
    int bits = 0;
    for (Concept concept : spec.concepts()) {
      int value =
          prompt
              .value(concept)
              .orElseThrow(() ->
                  new IllegalArgumentException(
                      "\"%s\" leaves open: %s".formatted(write(prompt), name(concept))));
      bits = 2 * bits + value;
    }
    return bits;
  }

  /** The factors of image i of a seed if it is of this class. */
  public Factors draw(int conceptClass, long seed, long i) {
    return factors(conceptClass, seed, i, 1);
  }

  /**
   * The same with every named value at its mean and a background of .9 if that is no concept: only
   * the position is random, if it is no concept.
   */
  public Factors drawMean(int conceptClass, long seed, long i) {
    return factors(conceptClass, seed, i, 0);
  }

  private Factors factors(int conceptClass, long seed, long i, double spread) {
    checkClass(conceptClass);
    double[] u = new double[DRAWS];
    for (int j = 0; j < DRAWS; j++) {
      u[j] = 2 * Philox.uniform(seed, Streams.IMAGES, i * DRAWS + j) - 1;
    }
    double dc = spec.colourSeparation() / 2;
    double ds = spec.sizeSeparation() / 2;
    double db = spec.backgroundSeparation() / 2;
    double sc = spread * dc / 4;
    double red = value(conceptClass, Concept.COLOUR) == 0 ? dc : -dc;
    Rgb colour = new Rgb(0.5 + red + sc * u[2], 0.5 - dc + sc * u[3], 0.5 - red + sc * u[4]);
    double size = value(conceptClass, Concept.SIZE) == 0 ? ds : -ds;
    double radius = WorldSpec.RADII / 2 + size + spread * 0.75 * ds * u[5];
    double grey = 0.9;
    double sb = spread * 0.1;
    if (spec.concepts().contains(Concept.BACKGROUND)) {
      grey = 0.5 + (value(conceptClass, Concept.BACKGROUND) == 0 ? db : -db);
      sb = spread * db / 4;
    }
    return new Factors(
        spec.shapes().get(value(conceptClass, Concept.SHAPE)),
        coordinate(conceptClass, Concept.X, u[0], spread),
        coordinate(conceptClass, Concept.Y, u[1], spread),
        colour,
        Math.max(radius, spec.leastRadius()),
        new Rgb(grey + sb * u[6], grey + sb * u[7], grey + sb * u[8]));
  }

  private double coordinate(int conceptClass, Concept axis, double u, double spread) {
    if (!spec.concepts().contains(axis)) {
      return u / 2;
    }
    double dp = spec.positionSeparation() / 2;
    return (value(conceptClass, axis) == 0 ? -dp : dp) + spread * dp / 2 * u;
  }

  /**
   * Renders image i of a seed.
   *
   * @param images (images n^2, 3), pixels row by row; rows {@code at n^2} on are written
   */
  public void render(Factors factors, long seed, long i, Tensor images, int at) {
    int pixels = spec.pixels() * spec.pixels();
    new Renderer(spec.pixels()).draw(factors, seed, Streams.IMAGE_NOISE, i, images, at * pixels);
  }

  @Override
  public int conditionEntries() {
    return CONDITION;
  }

  @Override
  public double[] condition(String prompt) {
    return condition(prompt(prompt));
  }

  @Override
  public double[] exaggerate(String prompt, int concept, double factor) {
    return exaggerate(prompt(prompt), spec.concepts().get(concept), factor);
  }

  /** The condition that names the concepts of this world; what is none of them is 0. */
  public double[] condition(Factors f) {
    double[] all = {
      f.shape() == spec.shapes().get(0) ? 1 : 0,
      f.shape() == spec.shapes().get(1) ? 1 : 0,
      f.x(),
      f.y(),
      f.colour().red(),
      f.colour().green(),
      f.colour().blue(),
      f.radius(),
      f.background().red(),
      f.background().green(),
      f.background().blue()
    };
    for (Concept concept : Concept.values()) {
      if (!spec.concepts().contains(concept)) {
        leaveOpen(concept, all);
      }
    }
    return all;
  }

  /** The condition of a prompt: class means, 0 for what it leaves open. */
  public double[] condition(Prompt prompt) {
    int bits = 0;
    for (Concept concept : spec.concepts()) {
      bits = 2 * bits + prompt.value(concept).orElse(0);
    }
    double[] condition = condition(drawMean(bits, 0, 0));
    for (Concept concept : spec.concepts()) {
      if (prompt.value(concept).isEmpty()) {
        leaveOpen(concept, condition);
      }
    }
    return condition;
  }

  private double[] exaggerate(Prompt prompt, Concept concept, double factor) {
    if (!spec.concepts().contains(concept) || prompt.value(concept).isEmpty()) {
      throw new IllegalArgumentException(
          "\"%s\" does not name the concept to exaggerate: %s"
              .formatted(write(prompt), name(concept)));
    }
    double[] condition = condition(prompt);
    double[] opposite = condition(prompt.with(concept, 1 - prompt.value(concept).getAsInt()));
    for (int j = concept.entry(); j < concept.entry() + concept.entries(); j++) {
      condition[j] += (factor - 1) * (condition[j] - opposite[j]) / 2;
    }
    return condition;
  }

  @Override
  public ImageSet training(
      List<Integer> classes, List<ImageSet.Mask> masks, int perClass, long seed) {
    int count = classes.size() * perClass;
    return ImageSet.draw(this, classes, masks, count, seed, 0, Precision.F32);
  }

  /** Images of the class's means. */
  @Override
  public ImageSet heldOut(int conceptClass, int most, long seed) {
    return ImageSet.means(this, List.of(conceptClass), most, seed, HELD_OUT, Precision.F32);
  }

  /** Images of this world and of others beside it: {@link #variants}. */
  @Override
  public List<ImageSet> probeTraining(long seed) {
    List<ImageSet> sets = new ArrayList<>();
    for (World variant : variants()) {
      sets.add(variant.all(PROBE_IMAGES, seed, (long) sets.size() * PROBE_IMAGES));
    }
    return sets;
  }

  @Override
  public ImageSet probeTest(int most, long seed) {
    return all(most, seed, PROBE_TEST);
  }

  private ImageSet all(int images, long seed, long first) {
    List<Integer> classes = IntStream.range(0, classes()).boxed().toList();
    return ImageSet.draw(this, classes, List.of(), images, seed, first, Precision.F32);
  }

  /** This world first, and worlds that differ from it in the separations of colour and size. */
  public List<World> variants() {
    List<World> worlds = new ArrayList<>(List.of(this));
    for (double[] pair : new double[][] {{0.2, 0.2}, {0.8, 0.4}, {0.4, 0.3}}) {
      worlds.add(
          new World(
              new WorldSpec(
                  spec.pixels(),
                  spec.concepts(),
                  spec.shapes(),
                  pair[0],
                  pair[1],
                  spec.backgroundSeparation(),
                  spec.positionSeparation(),
                  Math.min(spec.leastRadius(), (WorldSpec.RADII - pair[1]) / 2))));
    }
    return worlds;
  }

  /** Worlds of one specification are the same. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof World world && world.spec.equals(spec);
  }

  @Override
  public int hashCode() {
    return spec.hashCode();
  }

  @Override
  public String toString() {
    return spec.toString();
  }

  /** Sets the entries of a concept to 0: not specified. */
  static void leaveOpen(Concept concept, double[] condition) {
    for (int j = 0; j < concept.entries(); j++) {
      condition[concept.entry() + j] = 0;
    }
  }
}
