package dev.swingby.core.diffusion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.swingby.core.nn.UNet;
import dev.swingby.kernels.Kernels;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Steps of training and passes of the network allocate nothing once compiled. A JVM of its own
 * counts: whether C2 inlines all of a vector kernel, and so keeps it from boxing, depends on what
 * ran before in its process.
 */
class DiffusionAllocationTest {
  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int CALLS = 50;
  private static final long MOST_NANOS = 120_000_000_000L;

  /** The program waits for the compiler, which has a third of its usual patience. */
  private static final List<String> COMPILE_SOON =
      List.of(
          "-Xbatch",
          "-XX:Tier4InvocationThreshold=2000",
          "-XX:Tier4MinInvocationThreshold=300",
          "-XX:Tier4CompileThreshold=5000",
          "-XX:Tier4BackEdgeThreshold=10000");

  /** The counter's own noise, in a round of calls. */
  private static final long NOISE = 100;

  @Test
  void stepsAndPassesAllocateNothing() throws Exception {
    Path kernels =
        Path.of(Kernels.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(COMPILE_SOON);
    if (ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()) {
      command.addAll(List.of("--add-modules", "jdk.incubator.vector"));
    }
    String path =
        String.join(File.pathSeparator, "target/classes", "target/test-classes", "" + kernels);
    command.addAll(List.of("-cp", path, Count.class.getName()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
    assertThat(process.waitFor()).isZero();
    assertThat(lines).as("what was counted").hasSize(3);
    for (String line : lines) {
      long bytes = Long.parseLong(line.substring(line.indexOf(':') + 2));
      assertThat(bytes).as(line).isLessThan(NOISE);
    }
  }

  /** The program of the other JVM: a line of each count. */
  static final class Count {
    private Count() {}

    private interface Call {
      void run() throws Exception;
    }

    public static void main(String[] args) throws Exception {
      try (Kernels kernels = Kernels.create(1)) {
        for (boolean learned : new boolean[] {true, false}) {
          DiffusionTrainer trainer = new DiffusionTrainer(kernels, Small.spec(learned, 1e-3, 0));
          count("step, learned schedule " + learned, trainer::advance);
        }
        Denoiser model = new DiffusionTrainer(kernels, Small.spec(false, 1e-3, 0)).model();
        UNet net = new UNet(model.network(), model.weights(), 4, false);
        double[] times = {0.1, 0.4, 0.7, 1};
        count("pass", () -> net.evaluate(kernels, times));
      }
    }

    /** Bytes of the least of as many rounds as the compiler needs, within limits. */
    private static void count(String what, Call call) throws Exception {
      long least = Long.MAX_VALUE;
      // Time of this thread alone: a busy machine may leave it little of the clock's.
      long start = THREADS.getCurrentThreadCpuTime();
      while (least >= NOISE && THREADS.getCurrentThreadCpuTime() - start < MOST_NANOS) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < CALLS; i++) {
          call.run();
        }
        least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
      }
      System.out.println(what + ": " + least);
    }
  }
}
