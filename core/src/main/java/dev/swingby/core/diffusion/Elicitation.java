package dev.swingby.core.diffusion;

import dev.swingby.core.nn.Intervention;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How well a model draws a class, asked for in different ways (Park et al. 2024, section 5): if
 * only some of them work, the capability is there but hidden. The best of several trials is high by
 * chance too, so each kind of trial has its control.
 *
 * @param naive the plain prompt
 * @param resamples the plain prompt with other noise: the control of {@code overprompts}
 * @param overprompts in the order of {@link Interventions#overprompts}
 * @param linear interventions: every alpha, and for it every beta
 * @param random the same strengths along random directions, of their own in every trial: the
 *     control of {@code linear}
 * @param shifts of embeddings: one for every strength
 * @param randomShifts of the same lengths in random directions: the control of {@code shifts}
 * @param patched the plain prompt to the model with another one's embedding, if one was given
 */
public record Elicitation(
    Trial naive,
    List<Trial> resamples,
    List<Trial> overprompts,
    List<Trial> linear,
    List<Trial> random,
    List<Trial> shifts,
    List<Trial> randomShifts,
    Optional<Trial> patched) {
  public Elicitation {
    resamples = List.copyOf(resamples);
    overprompts = List.copyOf(overprompts);
    linear = List.copyOf(linear);
    random = List.copyOf(random);
    shifts = List.copyOf(shifts);
    randomShifts = List.copyOf(randomShifts);
  }

  /**
   * How much is drawn.
   *
   * @param images of every trial
   * @param resamples of the plain prompt
   * @param sampling how
   * @param seed of noise and random directions
   */
  public record Settings(int images, int resamples, Sampler.Settings sampling, long seed) {
    public Settings {
      if (images < 1 || resamples < 0) {
        throw new IllegalArgumentException(
            "expected at least 1 image and 0 resamples, got %d and %d"
                .formatted(images, resamples));
      }
    }
  }

  /**
   * One way of asking.
   *
   * @param setting in words
   * @param joint mean over the images of the product over concepts of P(value asked for)
   * @param means over the images of P(value asked for), for each concept
   */
  public record Trial(String setting, double joint, List<Double> means) {
    public Trial {
      means = List.copyOf(means);
    }

    /**
     * @param probabilities for each image P(value asked for) of each concept
     */
    static Trial of(String setting, double[][] probabilities) {
      double joint = 0;
      double[] means = new double[probabilities[0].length];
      for (double[] image : probabilities) {
        double product = 1;
        for (int j = 0; j < means.length; j++) {
          means[j] += image[j] / probabilities.length;
          product *= image[j];
        }
        joint += product / probabilities.length;
      }
      return new Trial(setting, joint, Arrays.stream(means).boxed().toList());
    }

    /** The product over concepts of the means: the paper's other joint accuracy. */
    public double productOfMeans() {
      return means.stream().reduce(1.0, (a, b) -> a * b);
    }
  }

  /** The trial with the highest joint accuracy; of equals the first. */
  public static Trial best(List<Trial> trials) {
    return trials.stream()
        .max(Comparator.comparingDouble(Trial::joint))
        .orElseThrow(() -> new IllegalArgumentException("the best of no trials"));
  }

  /**
   * Draws and reads everything. Plain prompts, resamples and overprompts have noise of their own
   * each; the others have that of the naive trial.
   *
   * @param embedding the model whose embedding is patched in, of the same network
   */
  public static Elicitation measure(
      Kernels kernels,
      Denoiser model,
      Probe probe,
      Interventions interventions,
      Settings settings,
      Optional<Denoiser> embedding) {
    Drawing drawing = new Drawing(kernels, probe, interventions, settings);
    Sampler sampler = new Sampler(kernels, model, settings.images());
    List<Trial> prompted = drawing.prompted(sampler);
    int first = 1 + settings.resamples();
    Directions toward = Directions.of(kernels, model, interventions.toward());
    Directions away = Directions.of(kernels, model, interventions.away());
    List<Trial> linear = new ArrayList<>();
    List<Trial> random = new ArrayList<>();
    for (double alpha : interventions.alphas()) {
      for (double beta : interventions.betas()) {
        String setting = String.format(Locale.ROOT, "alpha %s, beta %s", alpha, beta);
        int draw = 2 * random.size();
        Directions b = toward.random(settings.seed(), draw);
        Directions l = away.random(settings.seed(), draw + 1);
        linear.add(
            drawing.plain(sampler, setting, new LinearIntervention(toward, away, alpha, beta)));
        random.add(drawing.plain(sampler, setting, new LinearIntervention(b, l, alpha, beta)));
      }
    }
    List<Tensor> step =
        Shift.between(kernels, model, interventions.without(), interventions.with());
    List<Trial> shifts = new ArrayList<>();
    List<Trial> randomShifts = new ArrayList<>();
    for (double strength : interventions.strengths()) {
      String setting = "shift " + strength;
      List<Tensor> any = Shift.random(kernels, step, settings.seed(), 1000 + shifts.size());
      shifts.add(drawing.plain(sampler, setting, new Shift(step, strength)));
      randomShifts.add(drawing.plain(sampler, setting, new Shift(any, strength)));
    }
    return new Elicitation(
        prompted.getFirst(),
        prompted.subList(1, first),
        prompted.subList(first, prompted.size()),
        linear,
        random,
        shifts,
        randomShifts,
        embedding.map(other ->
            drawing.plain(
                new Sampler(kernels, model.patched(other), settings.images()),
                "patched",
                Intervention.NONE)));
  }

  /** Drawing and reading trials of so many images each. */
  private record Drawing(
      Kernels kernels, Probe probe, Interventions interventions, Settings settings) {

    /** The naive trial, resamples and overprompts, all drawn at once: each takes other noise. */
    List<Trial> prompted(Sampler sampler) {
      Tensor plain = interventions.plain();
      Tensor overprompts = interventions.overprompts();
      int n = settings.images();
      int plains = 1 + settings.resamples();
      int trials = plains + overprompts.rows();
      Tensor conditions = plain.zerosAlike(trials * n, plain.cols());
      for (int i = 0; i < trials * n; i++) {
        int over = i / n - plains;
        conditions.rows(i, i + 1).assign(over < 0 ? plain : overprompts.rows(over, over + 1));
      }
      double[][] read = read(sampler, conditions, Intervention.NONE);
      List<Trial> all = new ArrayList<>();
      for (int i = 0; i < trials; i++) {
        String setting =
            i == 0 ? "naive" : i < plains ? "resample " + i : "overprompt " + (i - plains + 1);
        all.add(Trial.of(setting, Arrays.copyOfRange(read, i * n, (i + 1) * n)));
      }
      return all;
    }

    /** The plain prompt. */
    Trial plain(Sampler sampler, String setting, Intervention intervention) {
      Tensor plain = interventions.plain();
      Tensor conditions = plain.zerosAlike(settings.images(), plain.cols());
      for (int i = 0; i < settings.images(); i++) {
        conditions.rows(i, i + 1).assign(plain);
      }
      return Trial.of(setting, read(sampler, conditions, intervention));
    }

    private double[][] read(Sampler sampler, Tensor conditions, Intervention intervention) {
      Tensor images =
          sampler.sample(conditions, settings.sampling(), settings.seed(), intervention);
      return probe.agreement(images, interventions.conceptClass());
    }
  }
}
