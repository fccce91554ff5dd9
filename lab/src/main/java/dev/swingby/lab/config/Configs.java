package dev.swingby.lab.config;

import dev.swingby.core.ModelSpec;
import dev.swingby.core.NpyArray;
import dev.swingby.core.Npz;
import dev.swingby.core.NpzException;
import dev.swingby.core.SimTask;
import dev.swingby.core.TrainingSpec;
import dev.swingby.core.TrainingSpec.Optimizer;
import dev.swingby.kernels.Activation;
import dev.swingby.kernels.Precision;
import dev.swingby.lab.config.RunConfig.Recording;
import dev.swingby.lab.config.RunConfig.TaskConfig;
import dev.swingby.lab.config.RunConfig.TheoryConfig;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** From files and settings to a {@link RunConfig}. */
public final class Configs {
  private static final int MOST_DIMENSIONS = 1 << 14;
  private static final long MOST_STEPS = 1L << 40;

  /** What a run may be called: the name becomes a folder's. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._ -]*");

  private Configs() {}

  private enum TaskKind {
    SIM,
    DATA
  }

  private enum Rotation {
    NONE,
    RANDOM
  }

  /** Reads a configuration file: of a run, or of a study. */
  public static Config read(Path file, List<String> settings) {
    if (!Files.isRegularFile(file)) {
      throw new UsageException(file + ": no such configuration file");
    }
    ObjectNode tree = ConfigFile.read(file);
    ConfigFile.set(tree, settings);
    Path folder = file.toAbsolutePath().normalize().resolveSibling("");
    return tree.has("study")
        ? study(file.toString(), nameOf(file), tree)
        : read(file.toString(), nameOf(file), folder, tree);
  }

  /** Reads a run's configuration, as the catalogue holds them. */
  public static RunConfig read(String name, InputStream yaml, List<String> settings) {
    ObjectNode tree = ConfigFile.read(name, yaml);
    ConfigFile.set(tree, settings);
    return read(name, name, Path.of("").toAbsolutePath(), tree);
  }

  /** A study with its defaults and these settings. */
  public static StudyConfig study(String name, List<String> settings) {
    ObjectNode tree = ConfigFile.empty();
    tree.put("study", name);
    ConfigFile.set(tree, settings);
    return study(name, name, tree);
  }

  private static StudyConfig study(String file, String name, ObjectNode tree) {
    Node root = new Node(file, "", tree);
    StudyConfig config =
        new StudyConfig(
            checkedName(root, root.text("name", name)),
            About.read(root),
            root.text("study", ""),
            new Parameters(root.table("parameters")),
            root.integer("seed", Long.MIN_VALUE, Long.MAX_VALUE, 0),
            (int) root.integer("threads", 0, 4096, 0));
    root.finish();
    return config;
  }

  private static RunConfig read(String file, String name, Path folder, ObjectNode tree) {
    Node root = new Node(file, "", tree);
    TaskConfig task = task(root.table("task"), folder);
    Node model = root.table("model");
    Node init = model.table("init");
    Optional<Path> initFile = path(init, "file", folder);
    long[] shape = shape(task);
    int dimension = (int) shape[1];
    ModelSpec spec = model(model, init, dimension);
    init.finish();
    model.finish();
    Node training = root.table("training");
    TrainingSpec how = training(training, task);
    Precision precision = training.choice("precision", Precision.class, Precision.F64);
    Recording recording = recording(training, how.steps());
    training.finish();
    boolean straight = spec.depth() == 1 || spec.activation() == Activation.LINEAR;
    if (population(task) && (!straight || spec.bias())) {
      throw root.table("task")
          .bad(
              "samples",
              "points per cluster (only linear models train on the population)",
              "population");
    }
    Node theory = root.table("theory");
    boolean enabled = theory.flag("enabled", true);
    double tolerance = theory.number("tolerance", 0, false, 1e-10);
    if (tolerance < 1e-13 || tolerance > 1e-2) {
      throw theory.bad("tolerance", "a number from 1e-13 to 1e-2", tolerance);
    }
    theory.finish();
    RunConfig config =
        new RunConfig(
            checkedName(root, root.text("name", name)),
            About.read(root),
            task,
            spec,
            initFile,
            how,
            precision,
            recording,
            new TheoryConfig(enabled, tolerance),
            root.integer("seed", Long.MIN_VALUE, Long.MAX_VALUE, 0),
            (int) root.integer("threads", 0, 4096, 0),
            root.words("checks"));
    root.finish();
    Sizes.check(file, config, shape[0], dimension);
    return config;
  }

  /** (points, dimension) of the task; zeros for a file without points, which is refused later. */
  private static long[] shape(TaskConfig task) {
    if (task.sim().isPresent()) {
      SimTask sim = task.sim().get();
      long clusters = sim.signal().size() + (sim.originCluster() ? 1 : 0);
      boolean population = sim.samples() == SimTask.POPULATION;
      long points = population ? sim.dimension() : clusters * sim.samples();
      return new long[] {points, sim.dimension()};
    }
    try {
      NpyArray x = Npz.read(task.file().orElseThrow()).get("x");
      return x == null || x.shape().length != 2
          ? new long[2]
          : new long[] {x.shape()[0], x.shape()[1]};
    } catch (NpzException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /** A name for a run that has none: its file's, in the characters that names may have. */
  private static String nameOf(Path file) {
    String text = file.getFileName().toString();
    String plain = text.substring(0, text.lastIndexOf('.')).replaceAll("[^A-Za-z0-9._-]", "-");
    return NAME.matcher(plain).matches() ? plain : "run";
  }

  private static String checkedName(Node root, String name) {
    if (!NAME.matcher(name).matches()) {
      throw root.bad("name", "letters, digits, '.', '_', '-', ' '", '"' + name + '"');
    }
    return name;
  }

  private static Optional<Path> path(Node node, String key, Path folder) {
    if (!node.has(key)) {
      return Optional.empty();
    }
    String text = node.text(key, "");
    try {
      return Optional.of(folder.resolve(text).normalize());
    } catch (InvalidPathException e) {
      throw node.bad(key, "a file name", text);
    }
  }

  private static TaskConfig task(Node node, Path folder) {
    TaskKind kind = node.choice("kind", TaskKind.class, TaskKind.SIM);
    if (kind == TaskKind.DATA) {
      Optional<Path> file = path(node, "file", folder);
      if (file.isEmpty()) {
        throw node.bad("file", "a .npz file with arrays x and test", "nothing");
      }
      node.finish();
      return new TaskConfig(Optional.empty(), file);
    }
    List<Double> signal = node.numbers("signal", 0, false, List.of());
    if (signal.isEmpty()) {
      throw node.bad("signal", "a list of positive numbers", "nothing");
    }
    int s = signal.size();
    int dimension = (int) node.integer("dimension", 1, MOST_DIMENSIONS, s);
    if (dimension < s) {
      throw node.bad("dimension", "at least the number of signals, %d".formatted(s), dimension);
    }
    List<Double> diversity = node.numbers("diversity", 0, true, List.of(0.05));
    int n = diversity.size();
    if (n != 1 && n != s && n != dimension) {
      throw node.bad(
          "diversity",
          "one number, or %d (signals), or %d (dimension)".formatted(s, dimension),
          n + " numbers");
    }
    int samples = node.integerOr("samples", "population", 1, Integer.MAX_VALUE, SimTask.POPULATION);
    boolean rotated = node.choice("rotation", Rotation.class, Rotation.NONE) == Rotation.RANDOM;
    boolean origin = node.flag("origin-cluster", false);
    SimTask.Tests tests = node.choice("test", SimTask.Tests.class, SimTask.Tests.COMPOSITION);
    if (tests == SimTask.Tests.CORNERS && s > SimTask.MOST_CORNERED) {
      throw node.bad(
          "test", "composition above %d signals".formatted(SimTask.MOST_CORNERED), "corners");
    }
    List<List<Double>> axes = TaskAxes.read(node, s, dimension);
    node.finish();
    return new TaskConfig(
        Optional.of(
            new SimTask(dimension, signal, diversity, samples, rotated, origin, axes, tests)),
        Optional.empty());
  }

  private static ModelSpec model(Node node, Node init, int dimension) {
    ModelSpec.Kind kind = node.choice("kind", ModelSpec.Kind.class, ModelSpec.Kind.SYMMETRIC);
    boolean mlp = kind == ModelSpec.Kind.MLP;
    boolean layered = mlp || kind == ModelSpec.Kind.DEEP_LINEAR;
    int depth = (int) node.integer("depth", 1, 1024, layered ? 2 : 1);
    if (!layered && depth != 1) {
      throw node.bad("depth", "nothing (or 1) for kind " + Node.spell(kind), depth);
    }
    int width = (int) node.integer("width", 1, 1 << 20, Math.max(1, dimension));
    Activation activation =
        node.choice("activation", Activation.class, mlp ? Activation.RELU : Activation.LINEAR);
    if (!mlp && activation != Activation.LINEAR) {
      throw node.bad("activation", "linear for kind " + Node.spell(kind), Node.spell(activation));
    }
    boolean bias = node.flag("bias", false);
    if (!mlp && bias) {
      throw node.bad("bias", "false for kind " + Node.spell(kind), true);
    }
    double scale = init.number("scale", 0, true, 0.1);
    return new ModelSpec(kind, depth, width, activation, bias, scale);
  }

  private static boolean population(TaskConfig task) {
    return task.sim().isPresent() && task.sim().get().samples() == SimTask.POPULATION;
  }

  private static TrainingSpec training(Node node, TaskConfig task) {
    Optimizer optimizer = node.choice("optimizer", Optimizer.class, Optimizer.GD);
    double rate = node.number("learning-rate", 0, false, 0.001);
    long steps = node.integer("steps", 0, MOST_STEPS, 20_000);
    int batch = node.integerOr("batch", "full", 1, Integer.MAX_VALUE, TrainingSpec.FULL);
    if (optimizer == Optimizer.GD && batch != TrainingSpec.FULL) {
      throw node.bad("batch", "full for optimizer gd (sgd takes minibatches)", batch);
    }
    if (population(task) && batch != TrainingSpec.FULL) {
      throw node.bad("batch", "full where task.samples is population", batch);
    }
    return new TrainingSpec(
        optimizer,
        rate,
        steps,
        batch,
        fraction(node, "momentum", 0.9),
        fraction(node, "beta1", 0.9),
        fraction(node, "beta2", 0.999),
        node.number("epsilon", 0, false, 1e-8),
        node.number("weight-decay", 0, true, 0));
  }

  private static double fraction(Node node, String key, double fallback) {
    double value = node.number(key, 0, true, fallback);
    if (value >= 1) {
      throw node.bad(key, "a number in [0, 1)", value);
    }
    return value;
  }

  private static Recording recording(Node node, long steps) {
    Recording.Kind kind = node.choice("record", Recording.Kind.class, Recording.Kind.LINEAR);
    long every = node.integer("record-every", 1, MOST_STEPS, 10);
    int points = (int) node.integer("record-points", 2, 10_000_000, 400);
    Recording recording = new Recording(kind, every, points);
    if (recording.rows(steps) > 10_000_000) {
      throw node.bad(
          "record-every",
          "at least %d for %d steps (ten million rows)".formatted(steps / 10_000_000 + 1, steps),
          every);
    }
    return recording;
  }
}
