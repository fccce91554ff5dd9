package dev.swingby.lab.study;

import dev.swingby.lab.config.Nearest;
import dev.swingby.lab.config.Parameters;
import dev.swingby.lab.config.StudyConfig;
import dev.swingby.lab.config.UsageException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The studies by name. To add one: write the class, put it here. */
public final class Studies {
  private static final Map<String, Function<Parameters, Study>> STUDIES = new LinkedHashMap<>();

  private static final List<String> LONG = new ArrayList<>();

  static {
    STUDIES.put("bounds", Bounds::new);
    STUDIES.put("step-size", StepSize::new);
    STUDIES.put("sgd-noise", SgdNoise::new);
    STUDIES.put("deep-linear", DeepLinear::new);
    STUDIES.put("isotropic", Isotropic::new);
    STUDIES.put("whitened", Whitened::new);
    STUDIES.put("momentum", Momentum::new);
    STUDIES.put("correlated-concepts", CorrelatedConcepts::new);
    STUDIES.put("hierarchy", Hierarchy::new);
    STUDIES.put("phase-diagram", PhaseDiagram::new);
    STUDIES.put("multiple-descent", MultipleDescent::new);
    STUDIES.put("failure", Failure::new);
    STUDIES.put("wide-vs-narrow", WideVsNarrow::new);
    STUDIES.put("relu-swing-by", ReluSwingBy::new);
    STUDIES.put("order-by-signal", OrderBySignal::new);
    STUDIES.put("order-by-diversity", OrderByDiversity::new);
    STUDIES.put("terminal-slowdown", TerminalSlowdown::new);
    STUDIES.put("swing-by-stages", SwingByStages::new);
    STUDIES.put("swing-by-3d", SwingByThreeD::new);
    STUDIES.put("four-layer", FourLayer::new);
    STUDIES.put("separation", Separation::new);
    STUDIES.put("sampled-vs-population", SampledVsPopulation::new);
    STUDIES.put("no-swing-by", NoSwingBy::new);
    STUDIES.put("every-model", EveryModel::new);
    STUDIES.put("sudden-turn", SuddenTurn::new);
    STUDIES.put("landscape", LandscapeAccount::new);
    // They train diffusion models: minutes, once; trainings are kept.
    putLong("diffusion-swing-by", DiffusionSwingBy::new);
    putLong("diffusion-order", DiffusionOrder::new);
    putLong("concept-signal", ConceptSignals::new);
    putLong("hidden-capability", HiddenCapability::new);
    putLong("underspecified", Underspecified::new);
    putLong("diffusion-turn", DiffusionTurn::new);
    putLong("diffusion-landscape", DiffusionLandscape::new);
  }

  /** Not in the catalogue: it is of a training of the user's. */
  static final String PATHS = "diffusion-paths";

  private static void putLong(String name, Function<Parameters, Study> maker) {
    STUDIES.put(name, maker);
    LONG.add(name);
  }

  private Studies() {}

  /** The names, in the order of the catalogue. */
  public static List<String> names() {
    return List.copyOf(STUDIES.keySet());
  }

  /** Whether it takes minutes rather than seconds. */
  public static boolean takesMinutes(String name) {
    return LONG.contains(name);
  }

  /** The study of a configuration, its parameters read and checked. */
  public static StudyExperiment of(StudyConfig config) {
    Function<Parameters, Study> maker =
        config.study().equals(PATHS) ? TrainingPaths::new : STUDIES.get(config.study());
    if (maker == null) {
      throw new UsageException(
          "%s: study: unknown study %s%s (known: %s)"
              .formatted(
                  config.name(),
                  config.study(),
                  Nearest.hint(config.study(), STUDIES.keySet()),
                  String.join(", ", STUDIES.keySet())));
    }
    Study study = maker.apply(config.parameters());
    config.parameters().finish();
    return new StudyExperiment(config, study);
  }
}
