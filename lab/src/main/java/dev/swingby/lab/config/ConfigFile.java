package dev.swingby.lab.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.toml.TomlMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a configuration file to a tree, and applies {@code --set path.to.key=value}. */
final class ConfigFile {
  private static final long MOST_BYTES = 16L << 20;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final TomlMapper TOML =
      TomlMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private ConfigFile() {}

  static ObjectNode read(Path file) {
    String name = file.toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    ObjectMapper mapper =
        switch (ending) {
          case "json" -> JSON;
          case "yaml", "yml" -> YAML;
          case "toml" -> TOML;
          default ->
              throw new UsageException(
                  name + ": expected a file that ends in .json, .yaml, .yml or .toml");
        };
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new UsageException(name + ": expected a configuration, this is over 16 MiB");
      }
      String text = Files.readString(file);
      boolean marked = text.startsWith("\uFEFF"); // Windows editors put this before UTF-8
      return table(name, mapper.readTree(marked ? text.substring(1) : text));
    } catch (CharacterCodingException e) {
      throw new UsageException(name + ": expected text in UTF-8");
    } catch (JacksonException e) {
      throw syntax(name, e);
    } catch (IOException e) {
      throw new UsageException(name + ": cannot be read: " + e.getMessage());
    }
  }

  /** A YAML configuration of the catalogue. */
  static ObjectNode read(String name, InputStream in) {
    return table(name, YAML.readTree(in));
  }

  /** A tree without keys. */
  static ObjectNode empty() {
    return JSON.createObjectNode();
  }

  private static ObjectNode table(String name, JsonNode tree) {
    if (!(tree instanceof ObjectNode object)) {
      String got = tree.isMissingNode() || tree.isNull() ? "nothing" : Node.shown(tree);
      throw new UsageException(name + ": expected a table of keys at the top, got " + got);
    }
    return object;
  }

  private static UsageException syntax(String name, JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    String where = at == null || at.getLineNr() < 1 ? "" : " line " + at.getLineNr();
    return new UsageException(name + where + ": " + plain(e.getOriginalMessage()));
  }

  /** The parser's words, without the names of its own classes and switches. */
  private static String plain(String message) {
    String line = message.lines().findFirst().orElse("cannot be read");
    if (line.startsWith("Trailing token")) {
      return "expected one document, found more after it";
    }
    return line.replaceFirst(": enable `.*", ", expected a number")
        .replaceFirst(", from `StreamRead.*`\\)", ")")
        .replaceFirst("^java[.\\w]*: ", "");
  }

  /** Sets keys of the tree: each {@code path.to.key=value}, the value as YAML reads it. */
  static void set(ObjectNode tree, List<String> settings) {
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      if (equals < 1) {
        throw new UsageException("--set " + setting + ": expected path.to.key=value");
      }
      String[] path = setting.substring(0, equals).trim().split("\\.", -1);
      JsonNode value;
      try {
        value = YAML.readTree(setting.substring(equals + 1));
      } catch (JacksonException e) {
        throw new UsageException("--set " + setting + ": expected a value in YAML");
      }
      ObjectNode table = tree;
      for (int i = 0; i < path.length - 1; i++) {
        JsonNode next = table.get(path[i]);
        table = next instanceof ObjectNode object ? object : table.putObject(path[i]);
      }
      table.set(path[path.length - 1], value);
    }
  }
}
