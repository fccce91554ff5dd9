package dev.swingby.lab.diffusion;

import dev.swingby.core.DivergenceException;
import dev.swingby.core.Progress;
import dev.swingby.core.diffusion.Checkpoint;
import dev.swingby.core.diffusion.CheckpointException;
import dev.swingby.core.diffusion.CheckpointFile;
import dev.swingby.core.diffusion.DiffusionTrainer;
import dev.swingby.core.diffusion.Losses;
import dev.swingby.core.diffusion.Sampler;
import dev.swingby.core.world.ImageSource;
import dev.swingby.kernels.Kernels;
import dev.swingby.lab.config.DiffusionConfig;
import dev.swingby.lab.config.DiffusionConfigs;
import dev.swingby.lab.config.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A training in its folder: {@code checkpoint.ckpt}, {@code log.csv}, previews and snapshots (the
 * weights alone, of the steps the configuration asks for). The checkpoint is the truth: what the
 * log says beyond it is forgotten when the training goes on, and later snapshots are written again.
 */
public final class TrainingRun {
  /** The newest checkpoint of a folder. */
  public static final String CHECKPOINT = "checkpoint.ckpt";

  static final String LOG = "log.csv";
  private static final String HEAD = "step,bits,diffusion,prior,reconstruction,noise";
  private static final int PREVIEW_COLUMNS = 8;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Keys that may change when a training goes on: they do not change what a step does. */
  private static final List<String> FREE =
      List.of(
          "name",
          "threads",
          "images.folder",
          "images.attributes",
          "training.steps",
          "training.log-every",
          "training.checkpoint-every",
          "training.preview-every",
          "sampling.method",
          "sampling.steps",
          "sampling.guidance");

  /** Told of every row of the log. */
  @FunctionalInterface
  public interface Listener {
    /** The mean losses since the row before. */
    void row(long step, Losses losses);
  }

  private final DiffusionConfig config;
  private final Path folder;
  private final Kernels kernels;
  private final DiffusionTrainer trainer;
  private final String configText;

  private TrainingRun(
      DiffusionConfig config, Path folder, Kernels kernels, DiffusionTrainer trainer) {
    this.config = config;
    this.folder = folder;
    this.kernels = kernels;
    this.trainer = trainer;
    this.configText = JSON.writeValueAsString(config.resolved());
  }

  /**
   * A new training in a new or empty folder.
   *
   * @throws UsageException if something is there
   */
  public static TrainingRun start(DiffusionConfig config, Path folder, Kernels kernels)
      throws IOException {
    if (Files.exists(folder)) {
      try (var entries = Files.list(folder)) {
        if (entries.findAny().isPresent()) {
          throw new UsageException(
              "--out %s: expected a new or empty folder (--resume goes on with what is there)"
                  .formatted(folder));
        }
      }
    }
    DiffusionTrainer trainer = new DiffusionTrainer(kernels, config.spec());
    Files.createDirectories(folder);
    TrainingRun run = new TrainingRun(config, folder, kernels, trainer);
    run.save();
    Files.writeString(folder.resolve(LOG), HEAD + "\n");
    return run;
  }

  /** The configuration that a folder's checkpoint holds, with changes. */
  public static DiffusionConfig configOf(Path folder, List<String> settings) {
    Path file = folder.resolve(CHECKPOINT);
    return DiffusionConfigs.parse(file.toString(), read(file).config(), settings);
  }

  private static Checkpoint read(Path file) {
    try {
      return CheckpointFile.read(file);
    } catch (CheckpointException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /**
   * Goes on from a folder's checkpoint.
   *
   * @throws UsageException if there is none, or it is of another configuration
   */
  public static TrainingRun resume(DiffusionConfig config, Path folder, Kernels kernels)
      throws IOException {
    Path file = folder.resolve(CHECKPOINT);
    Checkpoint checkpoint = read(file);
    Map<String, Object> before =
        flat(DiffusionConfigs.parse(file.toString(), checkpoint.config(), List.of()).resolved());
    Map<String, Object> now = flat(config.resolved());
    for (Map.Entry<String, Object> entry : now.entrySet()) {
      Object was = before.get(entry.getKey());
      if (!FREE.contains(entry.getKey()) && !entry.getValue().equals(was)) {
        throw new UsageException(
            "--resume: %s was trained with %s = %s, got %s"
                .formatted(file, entry.getKey(), was, entry.getValue()));
      }
    }
    try {
      TrainingRun run =
          new TrainingRun(
              config, folder, kernels, new DiffusionTrainer(kernels, config.spec(), checkpoint));
      run.forgetBeyond(checkpoint.step());
      return run;
    } catch (CheckpointException e) {
      throw new UsageException(file + ": " + e.getMessage());
    }
  }

  static Map<String, Object> flat(Map<String, Object> tree) {
    Map<String, Object> flat = new TreeMap<>();
    tree.forEach((key, value) -> {
      if (value instanceof Map<?, ?> table) {
        Map<String, Object> inner = new LinkedHashMap<>();
        table.forEach((k, v) -> inner.put(key + "." + k, v == null ? "nothing" : v));
        flat.putAll(flat(inner));
      } else {
        flat.put(key, value);
      }
    });
    return flat;
  }

  /** Rows that were written after the checkpoint. */
  private void forgetBeyond(long step) throws IOException {
    Path log = folder.resolve(LOG);
    List<String> kept = new ArrayList<>(List.of(HEAD));
    if (Files.isRegularFile(log)) {
      for (String line : Files.readAllLines(log)) {
        if (line.matches("\\d+,.*") && Long.parseLong(line.split(",", 2)[0]) <= step) {
          kept.add(line);
        }
      }
    }
    Files.writeString(log, String.join("\n", kept) + "\n");
  }

  /** Steps done. */
  public long step() {
    return trainer.step();
  }

  /** Where it stands. */
  public Path folder() {
    return folder;
  }

  /**
   * Trains to the end, or until {@code progress} says stop; either way the last state is kept.
   *
   * @throws DivergenceException if the numbers diverge: the checkpoint before stays
   */
  public void run(Progress progress, Listener listener) throws IOException, DivergenceException {
    long steps = config.spec().steps();
    while (trainer.step() < steps && progress.at(trainer.step(), steps, trainer.loss())) {
      trainer.advance();
      long k = trainer.step();
      boolean kept = config.snapshots().contains(k);
      if (k % config.logEvery() == 0 || kept || k == steps) {
        Losses losses = trainer.takeLosses();
        log(k, losses);
        listener.row(k, losses);
      }
      if (kept) {
        CheckpointFile.write(snapshot(folder, k), trainer.snapshot(configText));
      }
      if (k % config.checkpointEvery() == 0 && k < steps) {
        save();
      }
      if (k % config.previewEvery() == 0 || k == steps) {
        preview(k);
      }
    }
    save();
  }

  /** Where the weights of a step are kept. */
  static Path snapshot(Path folder, long step) {
    return folder.resolve(String.format(Locale.ROOT, "snapshot-%07d.ckpt", step));
  }

  private void log(long step, Losses l) throws IOException {
    String row =
        String.format(
            Locale.ROOT,
            "%d,%.9g,%.9g,%.9g,%.9g,%.9g%n",
            step,
            l.total(),
            l.diffusion(),
            l.prior(),
            l.reconstruction(),
            l.noise());
    Files.writeString(folder.resolve(LOG), row, StandardOpenOption.APPEND);
  }

  private void save() throws IOException {
    CheckpointFile.write(folder.resolve(CHECKPOINT), trainer.checkpoint(configText));
  }

  /** A row of samples for every class: those that are trained on first. */
  private void preview(long step) throws IOException {
    ImageSource source = config.spec().source();
    List<Integer> classes = new ArrayList<>(config.spec().classes());
    IntStream.range(0, source.classes()).filter(c -> !classes.contains(c)).forEach(classes::add);
    List<String> prompts = classes.stream().map(source::describe).limit(PREVIEW_COLUMNS).toList();
    Sampler sampler = new Sampler(kernels, trainer.model(), PREVIEW_COLUMNS);
    var images =
        sampler.sample(
            TrainedModel.conditions(source, prompts, PREVIEW_COLUMNS),
            config.sampling(),
            config.spec().seed());
    Grid.write(
        folder.resolve(String.format(Locale.ROOT, "preview-%07d.png", step)),
        images,
        source.pixels(),
        PREVIEW_COLUMNS);
  }
}
