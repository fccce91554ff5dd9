package dev.swingby.lab.study;

import dev.swingby.core.concept.ConceptPath;
import dev.swingby.core.world.ImageSource;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Tensor;
import dev.swingby.lab.diffusion.Grid;
import dev.swingby.lab.diffusion.TrainedModel;
import dev.swingby.lab.diffusion.TrainedPath;
import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Picture;
import dev.swingby.lab.figure.Series;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Figures that the experiments on diffusion models share. */
final class DiffusionFigures {
  static final Axis STEP = Axis.log("step of training");

  private static final long NOISE_SEED = 0;

  private DiffusionFigures() {}

  /**
   * The held-out class of each in the plane of colour and size: the mean over seeds, with a dot
   * where it ends.
   *
   * @param lead what the caption says first, with a space at its end, or nothing
   */
  static Figure plane(List<DiffusionRuns> runs, String lead) {
    Map<String, ConceptPath> means = new LinkedHashMap<>();
    runs.forEach(run -> means.put(run.name(), run.bundle(DiffusionRuns.HELD_OUT).mean()));
    return plane(
        "The held-out class in concept space.",
        lead
            + "Mean over %d seeds, from the first snapshot to the last (dot)."
                .formatted(runs.getFirst().paths().size()),
        List.of("blue", "small"),
        means);
  }

  /**
   * Paths in the plane of their first two concepts, with a dot where each ends.
   *
   * @param words whose probabilities the coordinates are
   * @param paths by what the legend calls them
   */
  static Figure plane(
      String title, String caption, List<String> words, Map<String, ConceptPath> paths) {
    double[] right = {0, 0, 1, 1};
    double[] up = {0, 1, 0, 1};
    Figure figure =
        Figure.of(
                "plane",
                title,
                caption,
                Axis.fromZero("P(%s)".formatted(words.get(0))),
                Axis.fromZero("P(%s)".formatted(words.get(1))))
            .squared()
            .with(Series.points("corners: the classes", right, up).in(Series.INK).unlisted());
    int colour = 0;
    for (Map.Entry<String, ConceptPath> entry : paths.entrySet()) {
      ConceptPath p = entry.getValue();
      double[] end = p.point(p.rows() - 1);
      figure =
          figure.with(
              Series.line(entry.getKey(), p.coordinate(0), p.coordinate(1)).in(colour),
              Series.points(entry.getKey() + ": end", new double[] {end[0]}, new double[] {end[1]})
                  .in(colour)
                  .unlisted());
      colour++;
    }
    return figure;
  }

  /** A number of each seed over the steps: thin lines, and their mean. */
  static Series[] seeds(String name, double[] steps, List<double[]> values, int colour) {
    double[] mean = new double[steps.length];
    double[] low = new double[steps.length];
    double[] high = new double[steps.length];
    for (int k = 0; k < steps.length; k++) {
      low[k] = Double.POSITIVE_INFINITY;
      high[k] = Double.NEGATIVE_INFINITY;
      for (double[] v : values) {
        mean[k] += v[k] / values.size();
        low[k] = Math.min(low[k], v[k]);
        high[k] = Math.max(high[k], v[k]);
      }
    }
    Series line = Series.line(name, steps, mean).in(colour);
    return values.size() == 1
        ? new Series[] {line}
        : new Series[] {
          Series.band(name + ": all seeds", steps, low, high).in(colour).unlisted(), line
        };
  }

  /** The figure with a curve of every seed of each of the runs: {@link #seeds}, in its colour. */
  static Figure curves(
      Figure figure, List<DiffusionRuns> runs, Function<DiffusionRuns, List<double[]>> of) {
    Figure drawn = figure;
    for (int i = 0; i < runs.size(); i++) {
      DiffusionRuns run = runs.get(i);
      drawn = drawn.with(seeds(run.name(), run.steps(), of.apply(run), i));
    }
    return drawn;
  }

  /** How many of the drawings of the trained classes show something. */
  static Figure shown(List<DiffusionRuns> runs) {
    return curves(
        Figure.of(
            "shown",
            "Drawings that show something.",
            "Share of the drawings of the trained classes in which the probe is more than half"
                + " certain of some concept; the others are empty. Mean over seeds, band over all.",
            STEP,
            Axis.fromZero("share")),
        runs,
        run -> each(run, run::trainedShown));
  }

  /** A curve of every seed. */
  static List<double[]> each(DiffusionRuns run, IntFunction<double[]> of) {
    return IntStream.range(0, run.paths().size()).mapToObj(of).toList();
  }

  /** A curve of the held-out class's path of every seed. */
  static List<double[]> heldOut(DiffusionRuns run, Function<ConceptPath, double[]> of) {
    return run.bundle(DiffusionRuns.HELD_OUT).paths().stream().map(of).toList();
  }

  /**
   * What a training draws along its way, always from the same noise.
   *
   * @param classes a row each; a class that comes twice has other noise the second time
   * @param most columns
   */
  static Picture drawn(
      String name,
      String title,
      String caption,
      Kernels kernels,
      TrainedPath path,
      List<Integer> classes,
      int most) {
    ImageSource source = path.config().spec().source();
    List<String> prompts = classes.stream().map(source::describe).toList();
    int pixels = source.pixels();
    List<Long> all = path.steps();
    List<String> heads = new ArrayList<>();
    List<List<byte[]>> images = new ArrayList<>();
    classes.forEach(_ -> images.add(new ArrayList<>()));
    int columns = Math.min(most, all.size());
    for (int k = 0; k < columns; k++) {
      long step = all.get(columns == 1 ? 0 : k * (all.size() - 1) / (columns - 1));
      heads.add(Long.toString(step));
      TrainedModel model = path.at(step);
      Tensor drawn =
          model
              .sampler(kernels)
              .sample(
                  TrainedModel.conditions(source, prompts, 1),
                  model.config().sampling(),
                  NOISE_SEED);
      for (int r = 0; r < classes.size(); r++) {
        images.get(r).add(png(drawn, r * pixels * pixels, pixels));
      }
    }
    List<Picture.Row> rows = new ArrayList<>();
    for (int r = 0; r < classes.size(); r++) {
      boolean trained = path.config().spec().classes().contains(classes.get(r));
      String head = prompts.get(r) + (trained ? "" : " (held out)");
      rows.add(new Picture.Row(head, images.get(r)));
    }
    return new Picture(name, title, caption, "step", heads, rows);
  }

  private static byte[] png(Tensor images, int from, int pixels) {
    try {
      return Grid.png(images, from, pixels);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
