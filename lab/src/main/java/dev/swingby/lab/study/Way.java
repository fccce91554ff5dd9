package dev.swingby.lab.study;

import dev.swingby.core.diffusion.Elicitation;
import dev.swingby.core.diffusion.Elicitation.Trial;
import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Series;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A way of asking a diffusion model for a class.
 *
 * @param name what it is called
 * @param accuracy of the class so asked for: the joint accuracy
 * @param control whether it says what chance and choosing the best give
 */
record Way(String name, ToDoubleFunction<Elicitation> accuracy, boolean control) {
  /** All; the plain prompt, overprompts, shifted embeddings, the linear intervention first. */
  static final List<Way> ALL =
      List.of(
          new Way("plain prompt", e -> e.naive().joint(), false),
          new Way("overprompts, best of 5", e -> best(e.overprompts()), false),
          new Way("shifted embedding, best of 4", e -> best(e.shifts()), false),
          new Way("linear intervention, best of 3", e -> best(e.linear()), false),
          new Way("embedding of the end", e -> e.patched().orElseThrow().joint(), false),
          new Way("control: plain, best of 5", e -> best(e.resamples()), true),
          new Way("control: random shifts, best of 4", e -> best(e.randomShifts()), true),
          new Way("control: random directions, best of 3", e -> best(e.random()), true));

  private static double best(List<Trial> trials) {
    return Elicitation.best(trials).joint();
  }

  /** The joint accuracy. */
  double of(Elicitation e) {
    return accuracy.applyAsDouble(e);
  }

  /** The control of overprompts, shifted embeddings or the linear intervention, by its number. */
  static Way controlOf(int way) {
    return ALL.get(way + 4);
  }

  /** The best that chance and choosing give. */
  static double control(Elicitation e) {
    return ALL.stream().filter(Way::control).mapToDouble(way -> way.of(e)).max().orElse(0);
  }

  /**
   * What a model can do and what it shows, over the steps.
   *
   * @param model the model's name
   * @param lead what the caption says first
   * @param elicited for each seed one a step
   */
  static Figure figure(
      String name, String model, String lead, double[] steps, List<List<Elicitation>> elicited) {
    Figure figure =
        Figure.of(
            name,
            "What it can do and what it shows, " + model + ".",
            lead + " The controls say what choosing the best alone gives.",
            DiffusionFigures.STEP,
            Axis.fromZero("joint accuracy"));
    for (int w = 0; w < ALL.size(); w++) {
      Way way = ALL.get(w);
      if (!way.control()) {
        List<double[]> each =
            elicited.stream().map(seed -> seed.stream().mapToDouble(way::of).toArray()).toList();
        figure = figure.with(DiffusionFigures.seeds(way.name(), steps, each, w));
      }
    }
    double[] controls = new double[steps.length];
    for (List<Elicitation> seed : elicited) {
      Arrays.setAll(controls, k -> controls[k] + control(seed.get(k)) / elicited.size());
    }
    return figure.with(Series.dashed("best of all controls", steps, controls));
  }
}
