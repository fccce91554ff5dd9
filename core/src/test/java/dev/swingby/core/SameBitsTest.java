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
  private static final String VECTOR = "--add-modules=jdk.incubator.vector";

  private static final SimTask SMALL =
      new SimTask(5, List.of(1.0, 2.0), List.of(0.3), 15, true, false);

  /** Large enough for every thread to get its share, and for ragged blocks on all sides. */
  private static final SimTask LARGE =
      new SimTask(37, List.of(1.0, 2.0, 3.0), List.of(0.3), 150, true, true);

  /** What the child JVMs run: prints one hash over many small trainings, or a few large ones. */
  static final class Main {
    public static void main(String[] args) throws Exception {
      try (Kernels kernels = Kernels.create(2)) {
        System.out.println("hash " + (args[0].equals("large") ? large(kernels) : small(kernels)));
      }
    }
  }

  static String small(Kernels kernels) throws Exception {
    long hash = 0xcbf29ce484222325L;
    for (Precision precision : Precision.values()) {
      for (Activation act :
          List.of(Activation.RELU, Activation.TANH, Activation.GELU, Activation.SILU)) {
        ModelSpec mlp = new ModelSpec(ModelSpec.Kind.MLP, 3, 19, act, true, 1);
        TrainingSpec adam = TrainingSpec.of(Optimizer.ADAM, 0.01, 200, 9);
        hash = hash * 31 + run(kernels, SMALL, mlp, precision, adam);
      }
      TrainingSpec gd = TrainingSpec.gradientDescent(0.02, 200);
      hash = hash * 31 + run(kernels, SMALL, ModelSpec.symmetric(5, 0.3), precision, gd);
      hash = hash * 31 + run(kernels, SMALL, ModelSpec.deepLinear(3, 33, 0.5), precision, gd);
      hash = hash * 31 + batch(kernels, precision);
    }
    return Long.toHexString(hash);
  }

  /** Batches of 256 and all 600 points, width 64 and 130. */
  static String large(Kernels kernels) throws Exception {
    long hash = 0xcbf29ce484222325L;
    for (Precision precision : Precision.values()) {
      for (Activation act : List.of(Activation.RELU, Activation.TANH)) {
        ModelSpec mlp = new ModelSpec(ModelSpec.Kind.MLP, 3, 64, act, true, 1);
        TrainingSpec adam = TrainingSpec.of(Optimizer.ADAM, 0.003, 6, 256);
        hash = hash * 31 + run(kernels, LARGE, mlp, precision, adam);
      }
      ModelSpec wide = new ModelSpec(ModelSpec.Kind.MLP, 2, 130, Activation.RELU, false, 1);
      TrainingSpec gd = TrainingSpec.gradientDescent(0.01, 3);
      hash = hash * 31 + run(kernels, LARGE, wide, precision, gd);
    }
    return Long.toHexString(hash);
  }

  private static long run(
      Kernels kernels, SimTask sim, ModelSpec spec, Precision precision, TrainingSpec training)
      throws Exception {
    Task task = sim.draw(11);
    Model model = Model.gaussian(spec, sim.dimension(), precision, 12);
    Schedule schedule = Schedule.linear(training.steps(), Math.max(1, training.steps() / 10));
    Trajectory t = new Trainer(kernels, task, model, training, schedule, 13).run(Progress.SILENT);
    return hash(model, t);
  }

  /** Twenty perceptrons in lock step. */
  private static long batch(Kernels kernels, Precision precision) throws Exception {
    ModelSpec mlp = new ModelSpec(ModelSpec.Kind.MLP, 3, 6, Activation.GELU, true, 1);
    TrainingSpec sgd = TrainingSpec.of(Optimizer.MOMENTUM, 0.01, 50, 9);
    List<TrainingBatch.Job> jobs = new ArrayList<>();
    for (int seed = 0; seed < 20; seed++) {
      Schedule schedule = Schedule.linear(50, 10);
      jobs.add(TrainingBatch.Job.of(SMALL.draw(seed), mlp, precision, sgd, schedule, seed));
    }
    long hash = 17;
    List<TrainingBatch.Result> results = TrainingBatch.run(kernels, jobs, Progress.SILENT);
    for (int i = 0; i < jobs.size(); i++) {
      hash = hash * 31 + hash(jobs.get(i).model(), results.get(i).orThrow());
    }
    return hash;
  }

  private static long hash(Model model, Trajectory t) {
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
  void smallRunsAgree() throws Exception {
    String expected = small(Kernels.create(Providers.scalar(), 1));
    for (int threads : new int[] {1, 2, 3, 4, 8}) {
      try (Kernels kernels = Kernels.create(threads)) {
        assertThat(small(kernels)).as("%d threads", threads).isEqualTo(expected);
      }
    }
    assertThat(child("small", VECTOR)).as("cold").isEqualTo(expected);
    assertThat(child("small", VECTOR, "-XX:UseAVX=2")).as("AVX2").isEqualTo(expected);
    assertThat(child("small", VECTOR, "-XX:MaxVectorSize=16")).as("128 bit").isEqualTo(expected);
    assertThat(child("small", VECTOR, "-Xint")).as("interpreted").isEqualTo(expected);
    assertThat(child("small", "-Dswingby.simd=off")).as("scalar").isEqualTo(expected);
    assertThat(child("small", "-Xcomp", VECTOR)).as("compiled at once").isEqualTo(expected);
  }

  @Test
  void largeRunsAgree() throws Exception {
    String expected = large(Kernels.create(Providers.scalar(), 1));
    for (int threads : new int[] {1, 2, 4, 7}) {
      try (Kernels kernels = Kernels.create(threads)) {
        assertThat(large(kernels)).as("%d threads", threads).isEqualTo(expected);
      }
    }
    assertThat(child("large", VECTOR, "-XX:UseAVX=2")).as("AVX2").isEqualTo(expected);
    assertThat(child("large", VECTOR, "-XX:MaxVectorSize=16")).as("128 bit").isEqualTo(expected);
    assertThat(child("large", "-Dswingby.simd=off")).as("scalar").isEqualTo(expected);
  }

  private static String child(String what, String... flags) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(flags));
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), what));
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
