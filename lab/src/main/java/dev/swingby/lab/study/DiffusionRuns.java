package dev.swingby.lab.study;

import dev.swingby.core.DivergenceException;
import dev.swingby.core.concept.ConceptBundle;
import dev.swingby.core.concept.ConceptPath;
import dev.swingby.core.diffusion.Elicitation;
import dev.swingby.core.world.Concept;
import dev.swingby.core.world.ConceptSignal;
import dev.swingby.core.world.World;
import dev.swingby.lab.config.DiffusionConfig;
import dev.swingby.lab.diffusion.Reading;
import dev.swingby.lab.diffusion.Readings;
import dev.swingby.lab.diffusion.TrainedPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;

/**
 * Trainings of one configuration over several seeds, with what was read in them.
 *
 * @param name in figures
 * @param paths one a seed
 * @param readings of each path's snapshots that have a place in concept space
 */
record DiffusionRuns(String name, List<TrainedPath> paths, List<List<Reading>> readings) {
  /** Large red, small red, large blue, small blue. */
  static final int STRONG_SIZE = 1;

  static final int STRONG_COLOUR = 2;
  static final int HELD_OUT = 3;

  private static final int SIGNAL_IMAGES = 256;

  /**
   * How a configuration of an experiment is trained: what it is called, and with which settings.
   */
  record Case(String name, double colourSeparation, List<String> settings) {
    static Case of(double colourSeparation) {
      return new Case("D_c " + colourSeparation, colourSeparation, List.of());
    }
  }

  /** The held-out class's paths, by the name of the run. */
  static Map<String, ConceptBundle> heldOut(List<DiffusionRuns> runs) {
    Map<String, ConceptBundle> bundles = new LinkedHashMap<>();
    runs.forEach(run -> bundles.put(run.name(), run.bundle(HELD_OUT)));
    return bundles;
  }

  /** Trains (or finds) and reads all cases, within the present part of the study. */
  static List<DiffusionRuns> of(StudyContext context, DiffusionSetting setting, List<Case> cases)
      throws DivergenceException {
    List<DiffusionConfig> configs = new ArrayList<>();
    for (Case of : cases) {
      for (int seed = 1; seed <= setting.seeds(); seed++) {
        configs.add(
            setting.config(of.colourSeparation(), seed, of.settings().toArray(new String[0])));
      }
    }
    List<TrainedPath> paths =
        setting.trainings().all(context.threads(), configs, part -> context.at(0.85 * part));
    List<List<Reading>> readings =
        new Readings(context.threads(), setting.images(), setting.heldOut())
            .classes(paths, part -> context.at(0.85 + 0.15 * part));
    List<DiffusionRuns> all = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      int from = i * setting.seeds();
      int to = from + setting.seeds();
      all.add(
          new DiffusionRuns(
              cases.get(i).name(),
              paths.subList(from, to),
              readings.subList(from, to).stream().map(Reading::placed).toList()));
    }
    return all;
  }

  /** The same for worlds that differ in how far apart the colours stand. */
  static List<DiffusionRuns> ofColours(
      StudyContext context, DiffusionSetting setting, List<Double> separations)
      throws DivergenceException {
    return of(context, setting, separations.stream().map(Case::of).toList());
  }

  /** How the held-out class is drawn when asked for in different ways: by seed and snapshot. */
  List<List<Elicitation>> elicitations(StudyContext context, DiffusionSetting setting)
      throws DivergenceException {
    List<Long> steps = paths.getFirst().steps();
    return new Readings(context.threads(), setting.images())
        .elicitations(paths, context::at).stream()
            .map(seed ->
                readings.getFirst().stream()
                    .map(reading -> seed.get(steps.indexOf(reading.step())))
                    .toList())
            .toList();
  }

  World world() {
    return (World) paths.getFirst().config().spec().source();
  }

  /** The signal of a concept, measured from the world's images: {@link ConceptSignal}. */
  double signal(Concept concept) {
    return ConceptSignal.measure(world(), concept, 0, SIGNAL_IMAGES, 0);
  }

  double[] steps() {
    return readings.getFirst().stream().mapToDouble(Reading::step).toArray();
  }

  /** The paths of a class in concept space: P(blue), P(small). */
  ConceptBundle bundle(int conceptClass) {
    return new ConceptBundle(readings.stream().map(run -> path(run, conceptClass)).toList());
  }

  private ConceptPath path(List<Reading> run, int conceptClass) {
    return Reading.path(List.of("P(blue)", "P(small)"), world(), conceptClass, run);
  }

  /** A number of every snapshot, the mean over the seeds. */
  double[] mean(ToDoubleFunction<Reading> of) {
    double[] mean = new double[steps().length];
    for (List<Reading> run : readings) {
      for (int k = 0; k < mean.length; k++) {
        mean[k] += of.applyAsDouble(run.get(k)) / readings.size();
      }
    }
    return mean;
  }

  /**
   * The accuracy of a concept over the classes that are trained on, of every snapshot of a seed; of
   * the drawings that show something.
   */
  double[] trainedAccuracy(int seed, int concept) {
    World world = world();
    return trained(
        seed, c -> over(readings.get(seed), reading -> reading.accuracy(world, c, concept)));
  }

  /** The share of drawings of the trained classes that show something, of every snapshot. */
  double[] trainedShown(int seed) {
    return trained(seed, c -> over(readings.get(seed), reading -> reading.shown(c)));
  }

  /** The mean squared distance of the trained classes from their corners, of every snapshot. */
  double[] trainedDistance(int seed) {
    return trained(seed, c -> path(readings.get(seed), c).squaredDistance());
  }

  private static double[] over(List<Reading> run, ToDoubleFunction<Reading> of) {
    return run.stream().mapToDouble(of).toArray();
  }

  /** The mean over the classes that are trained on. */
  private double[] trained(int seed, IntFunction<double[]> of) {
    double[] mean = new double[steps().length];
    for (int c = 0; c < HELD_OUT; c++) {
      double[] values = of.apply(c);
      for (int k = 0; k < mean.length; k++) {
        mean[k] += values[k] / HELD_OUT;
      }
    }
    return mean;
  }

  /** The training loss between snapshots of a seed: of the steps since the one before. */
  double[] trainingLoss(int seed) {
    List<TrainedPath.Loss> rows = paths.get(seed).losses();
    double[] steps = steps();
    double[] loss = new double[steps.length];
    int row = 0;
    long before = 0;
    for (int k = 0; k < loss.length; k++) {
      double sum = 0;
      long from = before;
      while (row < rows.size() && rows.get(row).step() <= steps[k]) {
        sum += rows.get(row).noise() * (rows.get(row).step() - before);
        before = rows.get(row++).step();
      }
      loss[k] = sum / (before - from);
    }
    return loss;
  }
}
