package dev.swingby.lab.diffusion;

import dev.swingby.core.DivergenceException;
import dev.swingby.core.diffusion.Denoiser;
import dev.swingby.core.diffusion.DiffusionSpec;
import dev.swingby.core.diffusion.Elicitation;
import dev.swingby.core.diffusion.HeldOutLoss;
import dev.swingby.core.diffusion.Interventions;
import dev.swingby.core.diffusion.Probe;
import dev.swingby.core.diffusion.Sampler;
import dev.swingby.core.world.ImageSource;
import dev.swingby.core.world.LabelledImages;
import dev.swingby.core.world.World;
import dev.swingby.kernels.Kernels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads trainings snapshot by snapshot, with the same noise at each, by a probe. What was read is
 * kept in the training's folder.
 */
public final class Readings {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** To be raised when the probe reads otherwise or a reading holds something else. */
  private static final int VERSION = 3;

  private static final String ELICITATION = "elicitation";
  private static final int PROBE_STEPS = 1000;

  /** Few images are learned sooner: a probe need not see them more often than this. */
  private static final int PROBE_EPOCHS = 100;

  private static final int HELD_OUT_IMAGES = 32;
  private static final int HELD_OUT_ROUNDS = 16;
  private static final int RESAMPLES = 5;
  private static final long NOISE_SEED = 0;

  /** A probe must read rendered images it has not seen as well as this, or nothing is read. */
  static final double PROBE_ACCURACY = 0.99;

  private final int threads;
  private final int images;
  private final int heldOut;
  private final Map<ImageSource, Trained> probes = new HashMap<>();

  /**
   * @param threads that read, each a snapshot
   * @param images of every prompt
   */
  public Readings(int threads, int images) {
    this(threads, images, images);
  }

  /**
   * @param threads that read, each a snapshot
   * @param images of every prompt
   * @param heldOut images of the held-out class's plain prompt
   */
  public Readings(int threads, int images, int heldOut) {
    this.threads = threads;
    this.images = images;
    this.heldOut = heldOut;
  }

  /** A probe with its accuracy on images that it has not seen. */
  private record Trained(Probe probe, double accuracy) {}

  private record Moment(TrainedPath path, long step, Probe probe) {}

  @FunctionalInterface
  private interface Draw {
    /** The coordinates of so many drawings of each prompt. */
    double[][] of(List<String> prompts, int count);
  }

  @FunctionalInterface
  private interface Measure<T> {
    T of(Moment moment, TrainedModel model, Kernels kernels);
  }

  /** What every class's prompt gives and how well images of the held-out class are denoised. */
  public List<List<Reading>> classes(List<TrainedPath> paths, DoubleConsumer told)
      throws DivergenceException {
    return each("classes", Reading[].class, paths, this::read, told);
  }

  /** How well the held-out class is drawn when it is asked for in different ways. */
  public List<List<Elicitation>> elicitations(List<TrainedPath> paths, DoubleConsumer told)
      throws DivergenceException {
    return each(ELICITATION, Elicitation[].class, paths, this::elicit, told);
  }

  private <T> List<List<T>> each(
      String what,
      Class<T[]> type,
      List<TrainedPath> paths,
      Measure<T> measure,
      DoubleConsumer told)
      throws DivergenceException {
    List<Moment> missing = new ArrayList<>();
    for (TrainedPath path : paths) {
      if (!Files.isRegularFile(file(path, what))) {
        Probe probe = probe(path.config().spec().source()).probe();
        path.steps().forEach(step -> missing.add(new Moment(path, step, probe)));
      }
    }
    List<T> read =
        Jobs.run(
            threads,
            missing,
            (moment, kernels, share) ->
                measure.of(moment, moment.path().at(moment.step()), kernels),
            told);
    List<List<T>> all = new ArrayList<>();
    int next = 0;
    for (TrainedPath path : paths) {
      Path file = file(path, what);
      if (!Files.isRegularFile(file)) {
        int end = next + path.steps().size();
        keep(file, read.subList(next, end));
        next = end;
      }
      all.add(List.of(JSON.readValue(file.toFile(), type)));
    }
    return all;
  }

  private Path file(TrainedPath path, String what) {
    Sampler.Settings s = path.config().sampling();
    String name =
        "%s-v%d-%s-%s-%d-%s.json"
            .formatted(what, VERSION, drawings(what), s.method(), s.steps(), s.guidance());
    return path.folder().resolve(name.toLowerCase(Locale.ROOT));
  }

  private String drawings(String what) {
    return heldOut == images || what.equals(ELICITATION) ? "" + images : images + "-" + heldOut;
  }

  private static void keep(Path file, List<?> values) {
    Path beside = file.resolveSibling("." + file.getFileName() + ".partial");
    JSON.writeValue(beside.toFile(), values);
    try {
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How well the probe reads images that it has not seen; kept like the readings. */
  public double probeAccuracy(TrainedPath path) {
    Path file = path.folder().resolve("probe-v%d.json".formatted(VERSION));
    if (!Files.isRegularFile(file)) {
      keep(file, List.of(probe(path.config().spec().source()).accuracy()));
    }
    return JSON.readValue(file.toFile(), double[].class)[0];
  }

  /** Whether {@link #elicitations} of a path are there already. */
  public boolean hasElicitations(TrainedPath path) {
    return Files.isRegularFile(file(path, ELICITATION));
  }

  /**
   * The probe of a source. Somebody's own images may be hard to read, rendered ones are not.
   *
   * @throws IllegalStateException if it did not learn to read rendered images
   */
  private Trained probe(ImageSource source) {
    return probes.computeIfAbsent(
        source,
        key -> {
          try (Kernels kernels = Kernels.create(threads)) {
            Probe probe = Probe.train(kernels, key, probeSteps(key), 0);
            double accuracy = probe.heldOutAccuracy(key, 1024, 1);
            if (key instanceof World && accuracy < PROBE_ACCURACY) {
              throw new IllegalStateException(
                  "the probe reads %.2f %% of held-out images of %s, expected at least %.0f %%"
                      .formatted(100 * accuracy, key, 100 * PROBE_ACCURACY));
            }
            return new Trained(probe, accuracy);
          }
        });
  }

  private static int probeSteps(ImageSource source) {
    if (source instanceof LabelledImages own) {
      int all = IntStream.range(0, own.classes()).map(own::available).sum();
      return (int) Math.min(PROBE_STEPS, Math.ceilDiv((long) PROBE_EPOCHS * all, Probe.BATCH));
    }
    return PROBE_STEPS;
  }

  private Reading read(Moment moment, TrainedModel model, Kernels kernels) {
    ImageSource source = model.source();
    int held = model.config().spec().heldOut();
    Draw draw =
        (prompts, count) ->
            moment
                .probe()
                .on(kernels)
                .read(
                    model
                        .sampler(kernels)
                        .sample(
                            TrainedModel.conditions(source, prompts, count),
                            model.config().sampling(),
                            NOISE_SEED));
    int[] others = IntStream.range(0, source.classes()).filter(c -> c != held).toArray();
    double[][] all = draw.of(Arrays.stream(others).mapToObj(source::describe).toList(), images);
    double[][][] drawn = new double[source.classes()][][];
    drawn[held] = draw.of(List.of(source.describe(held)), heldOut);
    for (int i = 0; i < others.length; i++) {
      drawn[others[i]] = Arrays.copyOfRange(all, i * images, (i + 1) * images);
    }
    return new Reading(moment.step(), drawn, heldOut(moment, model, kernels));
  }

  private static double[] heldOut(Moment moment, TrainedModel model, Kernels kernels) {
    Denoiser denoiser = model.model();
    // The path's own source has its images at hand.
    DiffusionSpec spec = moment.path().config().spec();
    return new HeldOutLoss(
            kernels, spec, denoiser.weights(), spec.heldOut(), HELD_OUT_IMAGES, HELD_OUT_ROUNDS)
        .measure(denoiser.schedule());
  }

  private Elicitation elicit(Moment moment, TrainedModel model, Kernels kernels) {
    Denoiser last = moment.path().at(moment.path().steps().getLast()).model();
    return Elicitation.measure(
        kernels,
        model.model(),
        moment.probe().on(kernels),
        Interventions.standard(model.source(), model.config().spec().heldOut()),
        new Elicitation.Settings(images, RESAMPLES, model.config().sampling(), NOISE_SEED),
        Optional.of(last));
  }
}
