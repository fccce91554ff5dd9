package dev.swingby.core.diffusion;

import dev.swingby.core.world.Concept;
import dev.swingby.core.world.ImageSource;
import dev.swingby.core.world.World;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.util.List;

/**
 * The ways in which a class can be asked for (Park et al. 2024, section 5; the settings of the
 * published code).
 *
 * @param conceptClass that is asked for
 * @param plain its own condition, (1, entries)
 * @param overprompts conditions that overdo it, (settings, entries)
 * @param toward the condition whose embedding is strengthened, (1, entries)
 * @param away the condition whose embedding is weakened, (1, entries)
 * @param without a condition of a trained class that lacks the concept, (1, entries)
 * @param with that of the trained class that differs from it in the concept alone, (1, entries)
 * @param strengths of {@link Shift shifts} from the one's embedding to the other's
 * @param alphas how much the one is strengthened: {@link LinearIntervention}
 * @param betas how much the other is weakened; every alpha is tried with every beta
 */
public record Interventions(
    int conceptClass,
    Tensor plain,
    Tensor overprompts,
    Tensor toward,
    Tensor away,
    Tensor without,
    Tensor with,
    List<Double> strengths,
    List<Double> alphas,
    List<Double> betas) {
  private static final List<Concept> PAPER = List.of(Concept.COLOUR, Concept.SIZE);
  private static final List<Double> FACTORS = List.of(1.0, 1.5, 2.5, 3.5, 4.5);
  private static final List<Double> ALPHAS = List.of(0.1, 1.0, 2.0);
  private static final List<Double> BETAS = List.of(0.1);
  private static final List<Double> STRENGTHS = List.of(0.5, 1.0, 2.0, 3.0);

  public Interventions {
    strengths = List.copyOf(strengths);
    alphas = List.copyOf(alphas);
    betas = List.copyOf(betas);
  }

  /**
   * The paper's where they apply: the class small blue of a world of colour and size. Else those of
   * the first concept, with the second in its place, as far overdone.
   *
   * @throws IllegalArgumentException if there is only one concept
   */
  public static Interventions standard(ImageSource source, int conceptClass) {
    return source instanceof World world
            && world.spec().concepts().equals(PAPER)
            && conceptClass == 3
        ? paper(world)
        : of(source, conceptClass, 0, 1, FACTORS);
  }

  /**
   * For any class of any source: overprompts exaggerate one of its concepts ({@link
   * ImageSource#exaggerate}); of the directions one is that concept's value alone, as exaggerated
   * as the last overprompt, the other the value that the class does not have of another concept.
   *
   * @param concept that is hard to get, such as the colour, by its number
   * @param other that takes its place, such as the size
   * @param factors of the overprompts, rising; the paper's five colours are 1, 1.5, 2.5, 3.5, 4.5
   *     in the channels red and blue of a world with a colour separation of .2
   */
  public static Interventions of(
      ImageSource source, int conceptClass, int concept, int other, List<Double> factors) {
    int k = source.concepts().size();
    if (concept < 0 || concept >= k || other < 0 || other >= k || concept == other) {
      throw new IllegalArgumentException(
          "expected two concepts of %s, got numbers %d and %d"
              .formatted(source.concepts(), concept, other));
    }
    if (factors.isEmpty()) {
      throw new IllegalArgumentException("expected at least one factor to exaggerate by");
    }
    String prompt = source.describe(conceptClass);
    String alone = source.word(concept, source.value(conceptClass, concept));
    String unwanted = source.word(other, 1 - source.value(conceptClass, other));
    int swapped = conceptClass ^ bit(source, other);
    return new Interventions(
        conceptClass,
        conditions(source.condition(prompt)),
        conditions(
            factors.stream()
                .map(f -> source.exaggerate(prompt, concept, f))
                .toArray(double[][]::new)),
        conditions(source.exaggerate(alone, concept, factors.getLast())),
        conditions(source.condition(unwanted)),
        conditions(source.condition(source.describe(swapped ^ bit(source, concept)))),
        conditions(source.condition(source.describe(swapped))),
        STRENGTHS,
        ALPHAS,
        BETAS);
  }

  /**
   * For the small blue disc as in the published code, the same colours whatever the colour
   * separation: five ever bluer ones at a radius of .3, the direction of the bluest without a
   * radius, that of a radius of .6 without a colour.
   *
   * @param world of colour and size
   */
  public static Interventions paper(World world) {
    if (!world.spec().concepts().equals(PAPER)) {
      throw new IllegalArgumentException(
          "the paper's interventions are for colour and size, got " + world.spec().concepts());
    }
    return new Interventions(
        3,
        conditions(world.condition(world.prompt(3))),
        conditions(
            blue(0.4, 0.6, 0.3),
            blue(0.35, 0.65, 0.3),
            blue(0.25, 0.75, 0.3),
            blue(0.15, 0.85, 0.3),
            blue(0.05, 0.95, 0.3)),
        conditions(blue(0.05, 0.95, 0)),
        conditions(blue(0, 0, 0.6)),
        conditions(world.condition(world.prompt(0))),
        conditions(world.condition(world.prompt(2))),
        STRENGTHS,
        ALPHAS,
        BETAS);
  }

  /** The same with other strengths. */
  public Interventions with(List<Double> theAlphas, List<Double> theBetas) {
    return new Interventions(
        conceptClass,
        plain,
        overprompts,
        toward,
        away,
        without,
        with,
        strengths,
        theAlphas,
        theBetas);
  }

  /** Of a class's number, the bit that says its value of a concept. */
  private static int bit(ImageSource source, int concept) {
    return 1 << source.concepts().size() - 1 - concept;
  }

  private static double[] blue(double redAndGreen, double blue, double radius) {
    return new double[] {0, 0, 0, 0, redAndGreen, redAndGreen, blue, radius, 0, 0, 0};
  }

  private static Tensor conditions(double[]... rows) {
    Tensor all = Tensor.zeros(Precision.F32, rows.length, rows[0].length);
    for (int i = 0; i < rows.length; i++) {
      all.rows(i, i + 1).assign(rows[i]);
    }
    return all;
  }
}
