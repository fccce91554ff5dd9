package dev.swingby.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * One JVM a library: pools of threads that spin ruin each other, so cases on more than one thread
 * are measured in processes of their own, each with one library. Their ratios are across processes.
 */
final class Forks {
  private static final JsonMapper JSON = JsonMapper.shared();

  private Forks() {}

  /** The JVM options a process of ours needs, this one's included. */
  static List<String> jvmOptions() {
    List<String> options = new ArrayList<>();
    options.add("--add-modules=jdk.incubator.vector");
    options.add("--enable-native-access=ALL-UNNAMED");
    options.add("-XX:+UseSerialGC");
    // Who calls code that is due for compilation waits for it: no compiler runs beside a timing.
    options.add("-XX:-BackgroundCompilation");
    for (String name : List.of("swingby.home", "OPT_OUT_TRACKING")) {
      String value = System.getProperty(name);
      if (value != null) {
        options.add("-D" + name + "=" + value);
      }
    }
    return options;
  }

  /** Case text to contender to time, for these cases of a family by these contenders. */
  static Map<String, Map<String, Times>> measure(
      Family family, List<Case> cases, List<String> contenders) {
    try {
      Path out = Files.createTempFile("swingby-bench", ".json");
      try {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(
            List.of(
                Forks.class.getName(),
                out.toString(),
                family.name(),
                String.join(",", contenders)));
        cases.forEach(c -> command.add(c.text()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
          throw new IllegalStateException("the process for " + contenders + " failed: " + said);
        }
        return read(out);
      } finally {
        Files.deleteIfExists(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static Map<String, Map<String, Times>> read(Path file) {
    Map<String, Map<String, Times>> all = new HashMap<>();
    for (Measured m : JSON.readValue(file.toFile(), Measured[].class)) {
      all.computeIfAbsent(m.text, key -> new HashMap<>())
          .put(m.contender, new Times(m.seconds, m.error, Double.NaN));
    }
    return all;
  }

  /** The child: FILE FAMILY CONTENDERS CASE... */
  public static void main(String[] args) {
    Family family = Families.named(args[1]);
    List<Measured> measured = new ArrayList<>();
    for (String text : List.of(args).subList(3, args.length)) {
      try (Workload workload =
          family.open(family.named(text), java.util.Set.of(args[2].split(",")))) {
        Rounds.measure(workload)
            .forEach((name, t) -> measured.add(new Measured(text, name, t.seconds(), t.error())));
      }
    }
    JSON.writeValue(Path.of(args[0]).toFile(), measured);
  }

  record Measured(String text, String contender, double seconds, double error) {}
}
