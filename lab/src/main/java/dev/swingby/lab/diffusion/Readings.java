package dev.swingby.lab.diffusion;

import dev.swingby.core.DivergenceException;
import dev.swingby.core.diffusion.HeldOutLoss;
import dev.swingby.core.diffusion.Probe;
import dev.swingby.core.diffusion.Sampler;
import dev.swingby.core.world.Prompt;
import dev.swingby.core.world.World;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Tensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads trainings step by step: draws every class's prompt with the same noise at every step, and
 * has the drawings read by a probe. What was read is kept in the training's folder.
 */
public final class Readings {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int PROBE_STEPS = 1000;
  private static final int HELD_OUT_IMAGES = 32;
  private static final int HELD_OUT_ROUNDS = 16;
  private static final long NOISE_SEED = 0;

  /** The probe must read images it has not seen as well as this, or nothing is read. */
  private static final double PROBE_ACCURACY = 0.99;

  private final int threads;
  private final int images;
  private final Map<Object, Probe> probes = new HashMap<>();

  /**
   * @param threads that read, each a step
   * @param images of every class
   */
  public Readings(int threads, int images) {
    this.threads = threads;
    this.images = images;
  }

  private record Moment(TrainedPath path, long step, Probe probe) {}

  /** The readings of all snapshots of each training. */
  public List<List<Reading>> of(List<TrainedPath> paths, DoubleConsumer told)
      throws DivergenceException {
    List<Moment> missing = new ArrayList<>();
    List<List<Reading>> all = new ArrayList<>();
    for (TrainedPath path : paths) {
      List<Reading> kept = kept(path);
      all.add(kept);
      if (kept.isEmpty()) {
        Probe probe = probe(path);
        path.steps().forEach(step -> missing.add(new Moment(path, step, probe)));
      }
    }
    List<Reading> read =
        Jobs.run(threads, missing, (moment, kernels, share) -> {
          Reading reading = read(moment, kernels);
          return share.test(1) ? reading : null;
        }, told);
    int next = 0;
    for (int i = 0; i < paths.size(); i++) {
      if (all.get(i).isEmpty()) {
        int count = paths.get(i).steps().size();
        all.set(i, List.copyOf(read.subList(next, next + count)));
        keep(paths.get(i), all.get(i));
        next += count;
      }
    }
    return all;
  }

  /**
   * The probe of a training's world.
   *
   * @throws IllegalStateException if it did not learn to read that world
   */
  public Probe probe(TrainedPath path) {
    var world = path.config().spec().world();
    return probes.computeIfAbsent(world, _ -> {
      Probe probe = Probe.train(Kernels.create(1), world, PROBE_STEPS, 0);
      double accuracy = probe.heldOutAccuracy(world, 1024, 1);
      if (accuracy < PROBE_ACCURACY) {
        throw new IllegalStateException(
            "the probe reads %.2f %% of held-out images of %s, expected at least %.0f %%"
                .formatted(100 * accuracy, world, 100 * PROBE_ACCURACY));
      }
      return probe;
    });
  }

  private Reading read(Moment moment, Kernels kernels) {
    TrainedModel model = moment.path().at(moment.step());
    World world = model.world();
    List<Prompt> prompts = IntStream.range(0, world.classes()).mapToObj(world::prompt).toList();
    Tensor drawn =
        model.sampler(kernels)
            .sample(
                TrainedModel.conditions(world, prompts, images),
                model.config().sampling(),
                NOISE_SEED);
    double[][] each = moment.probe().on(kernels).read(drawn);
    int concepts = world.spec().concepts().size();
    double[][] coordinates = new double[world.classes()][concepts];
    double[] joint = new double[world.classes()];
    for (int i = 0; i < each.length; i++) {
      int c = i / images;
      double product = 1;
      for (int j = 0; j < concepts; j++) {
        double p = each[i][j];
        coordinates[c][j] += p / images;
        product *= world.value(c, world.spec().concepts().get(j)) == 1 ? p : 1 - p;
      }
      joint[c] += product / images;
    }
    return new Reading(moment.step(), coordinates, joint, heldOut(model, kernels));
  }

  private static double[] heldOut(TrainedModel model, Kernels kernels) {
    int held = model.world().classes() - 1;
    return new HeldOutLoss(
            kernels,
            model.config().spec(),
            model.weights(),
            held,
            HELD_OUT_IMAGES,
            HELD_OUT_ROUNDS)
        .measure(model.schedule());
  }

  private Path file(TrainedPath path) {
    Sampler.Settings s = path.config().sampling();
    return path.folder()
        .resolve(
            "readings-%d-%s-%d-%s.json"
                .formatted(images, s.method(), s.steps(), s.guidance())
                .toLowerCase(java.util.Locale.ROOT));
  }

  private List<Reading> kept(TrainedPath path) {
    Path file = file(path);
    return Files.isRegularFile(file)
        ? List.of(JSON.readValue(file.toFile(), Reading[].class))
        : List.of();
  }

  private void keep(TrainedPath path, List<Reading> readings) {
    Path file = file(path);
    Path beside = file.resolveSibling("." + file.getFileName() + ".partial");
    JSON.writeValue(beside.toFile(), readings);
    try {
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
