package dev.swingby.lab;

import dev.swingby.lab.config.Configs;
import dev.swingby.lab.config.Nearest;
import dev.swingby.lab.config.RunConfig;
import dev.swingby.lab.config.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The catalogue: named configurations with checks, as YAML files beside this class. */
public final class Experiments {
  private static final List<String> NAMES =
      List.of("swing-by", "one-layer", "relu-swing-by", "learning-order");

  private Experiments() {}

  /** The names, in the order of the catalogue. */
  public static List<String> names() {
    return NAMES;
  }

  /** A configuration of the catalogue. */
  public static RunConfig named(String name, List<String> settings) {
    if (!NAMES.contains(name)) {
      throw new UsageException(
          "no experiment %s%s (known: %s; or give a .json, .yaml or .toml file)"
              .formatted(name, Nearest.hint(name, NAMES), String.join(", ", NAMES)));
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
  public static RunConfig nameOrFile(String text, List<String> settings) {
    boolean file = text.contains("/") || text.matches(".*\\.(json|ya?ml|toml)");
    if (!NAMES.contains(text) && (file || Files.isRegularFile(Path.of(text)))) {
      return Configs.read(Path.of(text), settings);
    }
    return named(text, settings);
  }
}
