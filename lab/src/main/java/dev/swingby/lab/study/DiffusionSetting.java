package dev.swingby.lab.study;

import dev.swingby.lab.config.DiffusionConfig;
import dev.swingby.lab.config.DiffusionConfigs;
import dev.swingby.lab.config.Parameters;
import dev.swingby.lab.diffusion.Trainings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The diffusion models of an experiment: the preset {@code micro} with another signal, seed or
 * mask.
 *
 * @param seeds from 1 on
 * @param steps of each training
 * @param snapshots of it, on the square-root grid
 * @param images drawn of each prompt at each snapshot
 * @param heldOut images drawn of the held-out class's plain prompt
 * @param channels of the network
 * @param pixels of a side
 * @param sizeSeparation of the world
 * @param folder where trainings are kept, whatever experiment asked for them
 */
record DiffusionSetting(
    int seeds,
    int steps,
    int snapshots,
    int images,
    int heldOut,
    List<Integer> channels,
    int pixels,
    double sizeSeparation,
    String folder) {
  /** Drawings of the held-out class: a difference of .1 in concept space is told from chance. */
  private static final int DRAWINGS = 512;

  private static final int IMAGES = 32;

  /**
   * With the network of {@code tiny}, long enough for the held-out class to be drawn at the end.
   */
  static DiffusionSetting wide(Parameters p, int seeds) {
    return read(p, seeds, 10_000, DRAWINGS, 32, 64);
  }

  /** With that of {@code micro}, a quarter of the work a step. */
  static DiffusionSetting narrow(Parameters p, int seeds) {
    return read(p, seeds, 5000, IMAGES, 16, 32);
  }

  private static DiffusionSetting read(
      Parameters p, int seeds, int steps, int heldOut, Integer... channels) {
    return new DiffusionSetting(
        p.whole("seeds", 1, 100, seeds),
        p.whole("steps", 1, 10_000_000, steps),
        p.whole("snapshots", 4, 1000, 36),
        p.whole("images", 1, 4096, IMAGES),
        p.whole("held-out-images", 2, 4096, heldOut),
        p.wholes("channels", 1, 1 << 14, channels),
        p.whole("pixels", 4, 256, 16),
        p.positive("size-separation", 0.4),
        p.text("trainings", "runs/.trainings"));
  }

  /** A training. */
  DiffusionConfig config(double colourSeparation, long seed, String... more) {
    List<String> settings = new ArrayList<>(List.of(more));
    settings.add("world.colour-separation=" + colourSeparation);
    settings.add("world.size-separation=" + sizeSeparation);
    settings.add("world.pixels=" + pixels);
    settings.add("model.channels=" + channels);
    settings.add("training.steps=" + steps);
    settings.add("training.preview-every=" + steps);
    settings.add("training.snapshots=" + snapshots);
    settings.add("training.first-snapshot=" + Math.max(1, steps / 100));
    settings.add("seed=" + seed);
    return DiffusionConfigs.nameOrFile("micro", settings);
  }

  Trainings trainings() {
    return new Trainings(Path.of(folder));
  }
}
