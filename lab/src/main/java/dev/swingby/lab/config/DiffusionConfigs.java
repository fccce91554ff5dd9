package dev.swingby.lab.config;

import dev.swingby.core.diffusion.DiffusionSpec;
import dev.swingby.core.diffusion.Sampler;
import dev.swingby.core.nn.UNetSpec;
import dev.swingby.core.world.ImageSet.Mask;
import dev.swingby.core.world.ImageSource;
import dev.swingby.core.world.PromptException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

/** From presets, files and settings to a {@link DiffusionConfig}. */
public final class DiffusionConfigs {
  /** The presets: files beside the experiments. */
  public static final List<String> PRESETS = List.of("micro", "tiny", "small", "paper");

  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final long MOST_STEPS = 1L << 40;

  private enum Schedule {
    FIXED,
    LEARNED
  }

  private DiffusionConfigs() {}

  /** A preset by name, or a configuration file. */
  public static DiffusionConfig nameOrFile(String text, List<String> settings) {
    boolean file = text.contains("/") || text.matches(".*\\.(json|ya?ml|toml)");
    if (!PRESETS.contains(text) && (file || Files.isRegularFile(Path.of(text)))) {
      Path path = Path.of(text);
      if (!Files.isRegularFile(path)) {
        throw new UsageException(text + ": no such configuration file");
      }
      Path folder = path.toAbsolutePath().normalize().resolveSibling("");
      return read(text, folder, ConfigFile.read(path), settings);
    }
    if (!PRESETS.contains(text)) {
      throw new UsageException(
          "no preset %s%s (known: %s; or give a .json, .yaml or .toml file)"
              .formatted(text, Nearest.hint(text, PRESETS), String.join(", ", PRESETS)));
    }
    String resource = "/dev/swingby/lab/diffusion/" + text + ".yaml";
    try (InputStream in = DiffusionConfigs.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the catalogue lacks " + resource);
      }
      return read(text, HERE, ConfigFile.read(text, in), settings);
    } catch (IOException e) {
      throw new IllegalStateException("the catalogue's " + resource + " cannot be read", e);
    }
  }

  /** The configuration that a checkpoint holds, with changes. */
  public static DiffusionConfig parse(String file, String json, List<String> settings) {
    InputStream in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    return read(file, HERE, ConfigFile.read(file, in), settings);
  }

  private static DiffusionConfig read(
      String file, Path folder, ObjectNode tree, List<String> settings) {
    ConfigFile.set(tree, settings);
    Node root = new Node(file, "", tree);
    Map<String, Object> resolved = new LinkedHashMap<>();
    String stem = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", "");
    String name = root.text("name", stem.matches("[A-Za-z0-9._-]+") ? stem : "run");
    resolved.put("name", name);
    try {
      ImageSources images = ImageSources.read(root, folder, resolved);
      ImageSource source = images.source();
      List<Mask> masks = masks(root.table("masks"), source, resolved);
      Parameters model = section(root, "model", resolved);
      UNetSpec network = network(model, source);
      double initScale = model.positive("init-scale", 1);
      boolean learned =
          model.choice("schedule", Schedule.class, Schedule.FIXED) == Schedule.LEARNED;
      model.finish();
      Parameters training = section(root, "training", resolved);
      long seed = root.integer("seed", Long.MIN_VALUE, Long.MAX_VALUE, 0);
      int threads = (int) root.integer("threads", 0, 4096, 0);
      resolved.put("seed", seed);
      resolved.put("threads", threads);
      DiffusionSpec spec =
          new DiffusionSpec(
              source,
              images.classes(),
              images.imagesPerClass(),
              masks,
              network,
              learned,
              training.longWhole("steps", 0, MOST_STEPS, 10_000),
              training.whole("batch", 1, 1 << 16, 32),
              training.positive("learning-rate", 1e-3),
              training.nonNegative("weight-decay", 0.01),
              training.positive("clip", 0.01),
              training.nonNegative("unconditional", 0),
              training.nonNegative("averaging", 0),
              initScale,
              seed);
      long logEvery = training.longWhole("log-every", 1, MOST_STEPS, 100);
      long checkpointEvery = training.longWhole("checkpoint-every", 1, MOST_STEPS, 500);
      long previewEvery = training.longWhole("preview-every", 1, MOST_STEPS, 1000);
      List<Long> snapshots =
          squareRootGrid(
              training.whole("snapshots", 0, 100_000, 0),
              training.longWhole("first-snapshot", 0, MOST_STEPS, 50),
              spec.steps());
      training.finish();
      Sampler.Settings sampling = sampling(section(root, "sampling", resolved));
      root.finish();
      return new DiffusionConfig(
          name,
          spec,
          sampling,
          logEvery,
          checkpointEvery,
          previewEvery,
          snapshots,
          threads,
          resolved);
    } catch (IllegalArgumentException e) {
      // What the parts say about each other.
      throw new UsageException(file + ": " + e.getMessage());
    }
  }

  /**
   * Steps whose square roots are evenly spaced, dense early, as in the original (Park et al. 2024,
   * released configurations): rounded down, each once, the last one {@code steps}.
   */
  private static List<Long> squareRootGrid(int count, long first, long steps) {
    TreeSet<Long> grid = new TreeSet<>();
    double from = Math.sqrt(Math.min(first, steps));
    double to = Math.sqrt(steps);
    for (int i = 0; i < count; i++) {
      double root = count == 1 ? to : from + (to - from) * i / (count - 1);
      grid.add(i == count - 1 ? steps : (long) (root * root));
    }
    return List.copyOf(grid);
  }

  private static Parameters section(Node root, String key, Map<String, Object> resolved) {
    Parameters part = new Parameters(root.table(key));
    resolved.put(key, part.resolved());
    return part;
  }

  static int conceptClass(ImageSource source, String text) {
    return source.conceptClass(prompt(source, text));
  }

  /** A prompt as its source writes it; unknown words name the nearest known one. */
  public static String prompt(ImageSource source, String text) {
    try {
      return source.describe(text);
    } catch (PromptException e) {
      String hint = source.words().contains(e.word()) ? "" : Nearest.hint(e.word(), e.known());
      throw new UsageException("prompt \"%s\": %s%s".formatted(text, e.getMessage(), hint));
    }
  }

  private static List<Mask> masks(Node node, ImageSource source, Map<String, Object> resolved) {
    List<Mask> masks = new ArrayList<>();
    Map<String, Object> shown = new LinkedHashMap<>();
    for (String text : node.keys()) {
      int c = conceptClass(source, text);
      Node rates = node.table(text);
      Map<String, Object> of = new LinkedHashMap<>();
      for (int j = 0; j < source.concepts().size(); j++) {
        String key = source.concepts().get(j);
        if (rates.has(key)) {
          double rate = rates.number(key, 0, true, 0);
          masks.add(new Mask(c, j, rate));
          of.put(key, rate);
        }
      }
      rates.finish();
      shown.put(text, of);
    }
    resolved.put("masks", shown);
    return masks;
  }

  private static UNetSpec network(Parameters p, ImageSource source) {
    return new UNetSpec(
        source.pixels(),
        source.conditionEntries(),
        p.wholes("channels", 1, 1 << 14, 32, 64),
        p.whole("blocks", 1, 64, 1),
        p.whole("groups", 1, 1 << 14, 8),
        p.whole("attention-heads", 0, 1 << 10, 0),
        p.whole("time-features", 2, 1 << 14, 64),
        p.nonNegative("dropout", 0.1));
  }

  private static Sampler.Settings sampling(Parameters p) {
    Sampler.Settings settings =
        new Sampler.Settings(
            p.choice("method", Sampler.Method.class, Sampler.Method.ANCESTRAL),
            p.whole("steps", 1, 100_000, 25),
            p.nonNegative("guidance", 1));
    p.finish();
    return settings;
  }
}
