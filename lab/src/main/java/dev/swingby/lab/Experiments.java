package dev.swingby.lab;

import dev.swingby.lab.check.Checks;
import dev.swingby.lab.config.Config;
import dev.swingby.lab.config.Configs;
import dev.swingby.lab.config.Nearest;
import dev.swingby.lab.config.RunConfig;
import dev.swingby.lab.config.StudyConfig;
import dev.swingby.lab.config.UsageException;
import dev.swingby.lab.run.Experiment;
import dev.swingby.lab.run.RunExperiment;
import dev.swingby.lab.study.Studies;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The catalogue: runs, as YAML files beside this class, and studies. */
public final class Experiments {
  private static final List<String> RUNS = List.of("swing-by", "one-layer", "learning-order");

  private Experiments() {}

  /** The names, in the order of the catalogue. */
  public static List<String> names() {
    List<String> names = new ArrayList<>(RUNS);
    names.addAll(Studies.names());
    return List.copyOf(names);
  }

  /** A configuration of the catalogue. */
  public static Config named(String name, List<String> settings) {
    if (Studies.names().contains(name)) {
      return Configs.study(name, settings);
    }
    if (!RUNS.contains(name)) {
      throw new UsageException(
          "no experiment %s%s (known: %s; or give a .json, .yaml or .toml file)"
              .formatted(name, Nearest.hint(name, names()), String.join(", ", names())));
    }
    String resource = "experiments/" + name + ".yaml";
    try (InputStream in = Experiments.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the catalogue lacks " + resource);
      }
      return Configs.read(name, in, settings);
    } catch (IOException e) {
      throw new IllegalStateException("the catalogue's " + resource + " cannot be read", e);
    }
  }

  /** An experiment by name, or a configuration file. */
  public static Config nameOrFile(String text, List<String> settings) {
    boolean file = text.contains("/") || text.matches(".*\\.(json|ya?ml|toml)");
    if (!names().contains(text) && (file || Files.isRegularFile(Path.of(text)))) {
      return Configs.read(Path.of(text), settings);
    }
    return named(text, settings);
  }

  /** What a configuration describes, ready to run: its checks are known, its files read. */
  public static Experiment of(Config config) {
    return switch (config) {
      case RunConfig run -> {
        Checks.known(run.name(), run.checks());
        yield RunExperiment.of(run);
      }
      case StudyConfig study -> Studies.of(study);
    };
  }
}
