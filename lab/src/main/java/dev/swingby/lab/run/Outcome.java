package dev.swingby.lab.run;

import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.About;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How an experiment ended and what it gave. */
public interface Outcome {
  /** How an experiment ended. */
  enum Status {
    /** To its end. */
    COMPLETED,
    /** Stopped from outside; what was recorded is kept. */
    INTERRUPTED,
    /** The numbers diverged; what was recorded is kept. */
    DIVERGED
  }

  /** How it ended. */
  Status status();

  /** Of a divergence, or empty. */
  String message();

  /** The verdicts. */
  List<Check> checks();

  /** What it found, in short, for {@code summary.json} and {@code --json}. */
  Map<String, Object> summary();

  /** Writes its data files into the folder. */
  void write(Path folder) throws IOException;

  /** Whether there is anything to draw. */
  boolean drawable();

  /** Whether every check held. */
  default boolean held() {
    return checks().stream().allMatch(Check::held);
  }

  /** One word: held, failed, "no checks", interrupted, diverged. */
  default String verdict() {
    if (status() != Status.COMPLETED) {
      return status().name().toLowerCase(Locale.ROOT);
    }
    return checks().isEmpty() ? "no checks" : held() ? "held" : "failed";
  }

  /** How every summary begins. */
  default Map<String, Object> heading(String name, About about) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", name);
    map.putAll(about.toMap());
    map.put("status", status().name().toLowerCase(Locale.ROOT));
    map.put("message", message());
    map.put("verdict", verdict());
    return map;
  }
}
