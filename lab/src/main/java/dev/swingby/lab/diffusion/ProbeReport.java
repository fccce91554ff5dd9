package dev.swingby.lab.diffusion;

import dev.swingby.core.diffusion.Probe;
import dev.swingby.core.diffusion.Sampler;
import dev.swingby.core.world.ImageSource;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a probe reads in a model's drawings of every prompt of its source.
 *
 * @param coordinates of concept space, by the word whose probability each is
 * @param rows of the prompts
 * @param probe the probe's own accuracy on held-out images
 */
public record ProbeReport(List<String> coordinates, List<Row> rows, double probe) {
  private static final int PROBE_STEPS = 500;
  private static final int HELD_OUT = 1024;

  /**
   * One prompt.
   *
   * @param trained whether its class is trained on
   * @param coordinates means of P(value 1)
   * @param conceptsRight share of concepts that are read as asked for
   * @param allRight share of images whose concepts are all so
   */
  public record Row(
      String prompt,
      boolean trained,
      List<Double> coordinates,
      double conceptsRight,
      double allRight) {}

  /** Trains a probe, draws {@code n} images of every class's prompt and reads them. */
  public static ProbeReport of(
      Kernels kernels, TrainedModel model, Sampler.Settings settings, int n, long seed) {
    ImageSource source = model.source();
    Probe probe = Probe.train(kernels, source, PROBE_STEPS, 0);
    List<String> prompts = IntStream.range(0, source.classes()).mapToObj(source::describe).toList();
    Tensor images =
        model.sampler(kernels).sample(TrainedModel.conditions(source, prompts, n), settings, seed);
    double[][] all = probe.read(images);
    List<Row> rows = new ArrayList<>();
    for (int c = 0; c < source.classes(); c++) {
      double[][] own = java.util.Arrays.copyOfRange(all, c * n, (c + 1) * n);
      rows.add(row(source, c, model.config().spec().classes().contains(c), own));
    }
    return new ProbeReport(coordinates(source), rows, probe.heldOutAccuracy(source, HELD_OUT, 1));
  }

  /** The words whose probabilities are the coordinates of concept space. */
  static List<String> coordinates(ImageSource source) {
    return IntStream.range(0, source.concepts().size())
        .mapToObj(concept -> source.word(concept, 1))
        .toList();
  }

  private static Row row(ImageSource source, int conceptClass, boolean trained, double[][] read) {
    double[] sums = new double[source.concepts().size()];
    int right = 0;
    int all = 0;
    for (double[] at : read) {
      int these = 0;
      for (int j = 0; j < at.length; j++) {
        sums[j] += at[j] / read.length;
        these += (at[j] > 0.5 ? 1 : 0) == source.value(conceptClass, j) ? 1 : 0;
      }
      right += these;
      all += these == at.length ? 1 : 0;
    }
    return new Row(
        source.describe(conceptClass),
        trained,
        java.util.Arrays.stream(sums).boxed().toList(),
        (double) right / (read.length * sums.length),
        (double) all / read.length);
  }

  /** The number of prompts that are, or are not, trained on. */
  public int count(boolean trained) {
    return (int) rows.stream().filter(row -> row.trained() == trained).count();
  }

  /** The mean share of images with all concepts right over those prompts; NaN if there are none. */
  public double allRight(boolean trained) {
    return rows.stream()
        .filter(row -> row.trained() == trained)
        .mapToDouble(Row::allRight)
        .average()
        .orElse(Double.NaN);
  }

  /** For JSON. */
  public Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("coordinates", coordinates);
    map.put("probe_accuracy", probe);
    map.put("prompts", rows);
    return map;
  }
}
