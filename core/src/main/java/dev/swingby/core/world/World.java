package dev.swingby.core.world;

import dev.swingby.core.Streams;
import dev.swingby.core.world.Factors.Rgb;
import dev.swingby.kernels.Philox;
import dev.swingby.kernels.Tensor;
import java.util.EnumMap;
import java.util.List;

/**
 * A world of images: see {@link WorldSpec}. Class c has for concept j of k the value of bit k - 1 -
 * j of c, so that with colour and size 0 is large red, 1 small red, 2 large blue, 3 small blue.
 *
 * <p>Within a class the named values spread uniformly about their means: colour channels by D_c /
 * 8, the radius by 3 D_s / 8, greys by D_b / 8, coordinates by D_p / 4 (the last one is ours; the
 * others are the original's). One instance serves one thread at a time.
 */
public final class World {
  /** Entries of a condition: shape (one-hot), x, y, colour (RGB), radius, background (RGB). */
  public static final int CONDITION = 11;

  /** Uniform numbers kept for each image. */
  private static final int DRAWS = 16;

  private final WorldSpec spec;
  private final Vocabulary vocabulary;
  private final Renderer renderer;

  public World(WorldSpec spec) {
    this.spec = spec;
    this.vocabulary = new Vocabulary(spec.concepts(), spec.shapes());
    this.renderer = new Renderer(spec.pixels());
  }

  /** What it was made from. */
  public WorldSpec spec() {
    return spec;
  }

  /** The number of classes, 2^k. */
  public int classes() {
    return 1 << spec.concepts().size();
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

  /** The words a prompt may use. */
  public List<String> words() {
    return vocabulary.words();
  }

  /** The word for value 0 or 1 of a concept. */
  public String word(Concept concept, int value) {
    return concept.word(value, spec.shapes());
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
                      "\"%s\" leaves open: %s"
                          .formatted(
                              write(prompt), concept.name().toLowerCase(java.util.Locale.ROOT))));
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
    renderer.draw(factors, seed, Streams.IMAGE_NOISE, i, images, at * pixels);
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

  /**
   * The condition of a prompt that overdoes one concept: its entries lie {@code factor} times as
   * far from the middle of the two means as those asked for (overprompting, Park et al. 2024).
   *
   * @param factor 1 for the prompt's own condition
   * @throws IllegalArgumentException if the prompt leaves that concept open
   */
  public double[] exaggerate(Prompt prompt, Concept concept, double factor) {
    if (!spec.concepts().contains(concept) || prompt.value(concept).isEmpty()) {
      throw new IllegalArgumentException(
          "\"%s\" does not name the concept to exaggerate: %s"
              .formatted(write(prompt), concept.name().toLowerCase(java.util.Locale.ROOT)));
    }
    double[] condition = condition(prompt);
    double[] opposite = condition(prompt.with(concept, 1 - prompt.value(concept).getAsInt()));
    for (int j = concept.entry(); j < concept.entry() + concept.entries(); j++) {
      condition[j] += (factor - 1) * (condition[j] - opposite[j]) / 2;
    }
    return condition;
  }

  /** Sets the entries of a concept to 0: not specified. */
  static void leaveOpen(Concept concept, double[] condition) {
    for (int j = 0; j < concept.entries(); j++) {
      condition[concept.entry() + j] = 0;
    }
  }
}
