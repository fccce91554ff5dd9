package dev.swingby.bench;

import dev.swingby.bench.peers.Blas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * Processes of our own to measure in. Each family has one, because libraries that share a process
 * can take each other's symbols (PyTorch calls the MKL it finds first). On more than one thread
 * each contender has one, because pools of threads that spin ruin each other: ratios are then
 * across processes.
 */
final class Forks {
  private static final JsonMapper JSON = JsonMapper.shared();

  private Forks() {}

  /** The JVM options a process of ours needs, this one's included. */
  static List<String> jvmOptions() {
    List<String> options = new ArrayList<>();
    options.add("--add-modules=jdk.incubator.vector");
    options.add("--enable-native-access=ALL-UNNAMED");
    options.add("--sun-misc-unsafe-memory-access=allow"); // JMH's; silences a warning
    options.add("-XX:+UseSerialGC");
    // Who calls code that is due for compilation waits for it: no compiler runs beside a timing.
    options.add("-XX:-BackgroundCompilation");
    options.add("-Dswingby.home=" + System.getProperty("swingby.home", "."));
    return options;
  }

  /** Case text to contender to time, for these cases of a family by these contenders. */
  static Map<String, Map<String, Times>> measure(
      Family family, List<Case> cases, List<String> contenders) {
    List<String> arguments = new ArrayList<>();
    arguments.add(family.name());
    arguments.add(String.join(",", contenders));
    cases.forEach(c -> arguments.add(c.text()));
    Map<String, Map<String, Times>> all = new HashMap<>();
    for (Measured m : JSON.readValue(run(arguments), Measured[].class)) {
      all.computeIfAbsent(m.text, key -> new LinkedHashMap<>())
          .put(m.contender, new Times(m.seconds, m.error, m.bytes));
    }
    return all;
  }

  /** One line a native library: what was asked of it and what it chose. */
  static List<String> describe() {
    return List.of(JSON.readValue(run(List.of()), String[].class));
  }

  /** What a child with these arguments writes. */
  private static String run(List<String> arguments) {
    try {
      Path out = Files.createTempFile("swingby-bench", ".json");
      try {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Forks.class.getName(), out.toString()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
          throw new IllegalStateException("the process for " + arguments + " failed: " + said);
        }
        return Files.readString(out);
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

  /** The child: FILE [FAMILY CONTENDERS CASE...]; without a family it describes the libraries. */
  public static void main(String[] args) {
    Path out = Path.of(args[0]);
    if (args.length == 1) {
      JSON.writeValue(out.toFile(), Blas.describe(1));
      return;
    }
    Family family = Families.named(args[1]);
    List<Measured> measured = new ArrayList<>();
    for (String text : List.of(args).subList(3, args.length)) {
      try (Workload workload = family.open(family.named(text), Set.of(args[2].split(",")))) {
        Rounds.measure(workload)
            .forEach((name, t) ->
                measured.add(new Measured(text, name, t.seconds(), t.error(), t.bytes())));
      }
    }
    JSON.writeValue(out.toFile(), measured);
  }

  record Measured(String text, String contender, double seconds, double error, double bytes) {}
}
