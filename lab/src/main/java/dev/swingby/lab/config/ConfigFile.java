package dev.swingby.lab.config;

import java.io.IOException;
import java.io.InputStream;
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
      return table(name, mapper.readTree(Files.readAllBytes(file)));
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
      throw new UsageException(name + ": expected a table of keys at the top");
    }
    return object;
  }

  private static UsageException syntax(String name, JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    String where = at == null || at.getLineNr() < 1 ? "" : " line " + at.getLineNr();
    String what = e.getOriginalMessage();
    int end = what.indexOf('\n');
    return new UsageException(name + where + ": " + (end < 0 ? what : what.substring(0, end)));
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
        throw new UsageException("--set " + setting + ": the value is no YAML");
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
