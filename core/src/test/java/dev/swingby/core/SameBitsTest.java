package dev.swingby.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.swingby.core.TrainingSpec.Optimizer;
import dev.swingby.kernels.Activation;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Providers;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Same seed, same bits: threads, providers, vector widths, interpreter and compiled code. */
class SameBitsTest {
  /** What the child JVMs run: prints one hash over 200 steps of eight trainings. */
  static final class Main {
    public static void main(String[] args) throws Exception {
      try (Kernels kernels = Kernels.create(Integer.parseInt(args[0]))) {
        System.out.println("hash " + hash(kernels));
      }
    }
  }

  static String hash(Kernels kernels) throws Exception {
    long hash = 0xcbf29ce484222325L;
    for (Precision precision : Precision.values()) {
      for (Activation act : List.of(Activation.RELU, Activation.TANH, Activation.GELU)) {
        ModelSpec mlp = new ModelSpec(ModelSpec.Kind.MLP, 3, 19, act, true, 1);
        hash =
            hash * 31 + run(kernels, mlp, precision, TrainingSpec.of(Optimizer.ADAM, 0.01, 200, 9));
      }
      TrainingSpec gd = TrainingSpec.gradientDescent(0.02, 200);
      hash = hash * 31 + run(kernels, ModelSpec.symmetric(5, 0.3), precision, gd);
      hash = hash * 31 + run(kernels, ModelSpec.deepLinear(3, 33, 0.5), precision, gd);
    }
    return Long.toHexString(hash);
  }

  private static long run(
      Kernels kernels, ModelSpec spec, Precision precision, TrainingSpec training)
      throws Exception {
    Task task = new SimTask(5, List.of(1.0, 2.0), List.of(0.3), 15, true, false).draw(11);
    Model model = Model.gaussian(spec, 5, precision, 12);
    Schedule schedule = Schedule.linear(training.steps(), 20);
    Trajectory t = new Trainer(kernels, task, model, training, schedule, 13).run(Progress.SILENT);
    long hash = 17;
    for (double value : model.parameters().toDoubles()) {
      hash = hash * 31 + Double.doubleToLongBits(value);
    }
    for (double value : t.outputs()) {
      hash = hash * 31 + Double.doubleToLongBits(value);
    }
    for (double value : t.trainLosses()) {
      hash = hash * 31 + Double.doubleToLongBits(value);
    }
    for (double value : t.jacobianValues()) {
      hash = hash * 31 + Double.doubleToLongBits(value);
    }
    return hash;
  }

  @Test
  void threadsProvidersWidthsAndCompilersAgree() throws Exception {
    String expected = hash(Kernels.create(Providers.scalar(), 1));
    for (int threads : new int[] {1, 2, 3, 4, 8}) {
      try (Kernels kernels = Kernels.create(threads)) {
        assertThat(hash(kernels)).as("%d threads", threads).isEqualTo(expected);
      }
    }
    String vector = "--add-modules=jdk.incubator.vector";
    assertThat(child(vector)).as("cold").isEqualTo(expected);
    assertThat(child(vector, "-XX:UseAVX=2")).as("AVX2").isEqualTo(expected);
    assertThat(child(vector, "-XX:MaxVectorSize=16")).as("128 bit").isEqualTo(expected);
    assertThat(child(vector, "-Xint")).as("interpreted").isEqualTo(expected);
    assertThat(child("-Dswingby.simd=off")).as("scalar").isEqualTo(expected);
    assertThat(child("-Xcomp", vector)).as("compiled at once").isEqualTo(expected);
  }

  private static String child(String... flags) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(flags));
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "2"));
    Process process =
        new ProcessBuilder(command)
            .redirectError(new File(System.getProperty("java.io.tmpdir"), "swingby-bits.err"))
            .start();
    String out =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return out.lines().filter(l -> l.startsWith("hash ")).findFirst().orElse(out).substring(5);
  }
}
