package dev.swingby.lab.run;

import dev.swingby.kernels.Providers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The machine and software of a run. */
public final class Environment {
  private Environment() {}

  /** JDK, CPU, kernels, threads, version. */
  public static Map<String, Object> describe(int threads) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("swingby", version());
    map.put("java", System.getProperty("java.runtime.version"));
    map.put(
        "vm", System.getProperty("java.vm.name") + " (" + System.getProperty("java.vm.info") + ")");
    map.put("vendor", System.getProperty("java.vendor"));
    map.put("os", System.getProperty("os.name") + " " + System.getProperty("os.version"));
    map.put("arch", System.getProperty("os.arch"));
    map.put("cpu", cpu());
    map.put("cores", Runtime.getRuntime().availableProcessors());
    map.put("threads", threads);
    map.put("kernels", Providers.explanation());
    map.put("vector_bits", Providers.best().vectorBits());
    map.put("max_heap_mib", Runtime.getRuntime().maxMemory() >> 20);
    return map;
  }

  /** The version of this build. */
  public static String version() {
    String version = Environment.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  private static String cpu() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).trim())
          .findFirst()
          .orElse("unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }
}
