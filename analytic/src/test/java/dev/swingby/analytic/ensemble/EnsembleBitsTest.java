package dev.swingby.analytic.ensemble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.swingby.core.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same bits in JVMs of other vector widths and without vectors. */
class EnsembleBitsTest {
  /** What the child JVMs run. */
  static final class Main {
    public static void main(String[] args) {
      System.out.println("hash " + hash());
    }
  }

  static String hash() {
    long hash = 0;
    for (int d = 2; d <= 4; d++) {
      Ensemble ensemble = Ensemble.symmetric(d, 1e-8);
      Flows flows = new Flows(d, 40 + d, 1.4);
      hash = hash * 31 + Flows.hash(ensemble.run(600, flows, 2, Progress.SILENT));
    }
    return Long.toHexString(hash);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--add-modules=jdk.incubator.vector -XX:UseAVX=2",
        "--add-modules=jdk.incubator.vector -XX:MaxVectorSize=16",
        "-Dswingby.simd=off"
      })
  void otherVectorsSameBits(String flags) throws Exception {
    assertThat(child(flags)).isEqualTo(hash());
  }

  private static String child(String flags) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(flags.split(" ")));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return out.lines().filter(l -> l.startsWith("hash ")).findFirst().orElse(out).substring(5);
  }
}
