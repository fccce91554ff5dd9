package dev.swingby.bench.families;

import dev.swingby.bench.Case;
import dev.swingby.bench.Contenders;
import dev.swingby.bench.Family;
import dev.swingby.bench.Workload;
import dev.swingby.bench.peers.Torch;
import dev.swingby.bench.peers.TorchModels;
import dev.swingby.core.Model;
import dev.swingby.core.ModelSpec;
import dev.swingby.core.Progress;
import dev.swingby.core.Schedule;
import dev.swingby.core.Task;
import dev.swingby.core.TrainingBatch;
import dev.swingby.core.TrainingBatch.Job;
import dev.swingby.core.TrainingSpec;
import dev.swingby.kernels.Activation;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Many small models of one shape trained at once: symmetric models of d concepts on d points, and
 * perceptrons d, h, d with ReLU and biases on n, full batches. Swingby's time holds all of {@link
 * TrainingBatch#run}, PyTorch's the steps alone: of one model after the other, or of all at once in
 * batched products.
 */
public final class ManyModels implements Family {
  private static final int MODELS = 256;
  private static final int STEPS = 32;

  /** A power of two: DJL keeps rates as floats, and every contender must take the same step. */
  private static final double RATE = 0x1p-10;

  private static final List<String> SHAPES =
      List.of(
          "symmetric d2",
          "symmetric d4",
          "symmetric d8",
          "mlp d4 h16 n64",
          "mlp d16 h64 n64",
          "mlp d16 h64 n128");

  private static final Set<String> USUAL = Set.of("symmetric d2", "mlp d4 h16 n64");

  @Override
  public String name() {
    return "models";
  }

  @Override
  public String title() {
    return "training %d small models at once, model steps a second".formatted(MODELS);
  }

  @Override
  public Class<?> benchmark() {
    return ManyModelsBenchmark.class;
  }

  @Override
  public List<String> peers() {
    return Torch.present() ? List.of(Torch.NAME, Torch.BATCHED) : List.of(Contenders.SCALAR);
  }

  @Override
  public boolean takesPart(Case which, String contender) {
    return List.of(
            Contenders.OURS, Contenders.ONE_THREAD, Contenders.SCALAR, Torch.NAME, Torch.BATCHED)
        .contains(contender);
  }

  @Override
  public List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (int threads : new int[] {1, 2}) {
      for (Precision precision : List.of(Precision.F32, Precision.F64)) {
        for (String shape : SHAPES) {
          boolean usual = precision == Precision.F32 && USUAL.contains(shape);
          String group = shape.substring(0, shape.indexOf(' '));
          cases.add(new Case(name(), shape, group, precision, threads, List.of(), usual));
        }
      }
    }
    return cases;
  }

  @Override
  public Workload open(Case which, Set<String> wanted) {
    String[] words = which.shape().split(" [dhn]");
    boolean symmetric = words[0].equals("symmetric");
    int d = Integer.parseInt(words[1]);
    int width = symmetric ? d : Integer.parseInt(words[2]);
    int n = symmetric ? d : Integer.parseInt(words[3]);
    ModelSpec spec =
        symmetric
            ? ModelSpec.symmetric(d, 0.5)
            : new ModelSpec(ModelSpec.Kind.MLP, 2, width, Activation.RELU, true, 1);
    Precision precision = which.precision();
    Tensor x = Data.uniform(precision, 3, n, d);
    Task task = Task.of(d, x.toDoubles(), x.rows(0, 1).toDoubles());
    List<Model> start =
        IntStream.range(0, wanted.isEmpty() ? 0 : MODELS)
            .mapToObj(seed -> Model.gaussian(spec, d, precision, seed))
            .toList();
    Contenders contenders = new Contenders(this, which, wanted);
    for (String name : contenders.swingby()) {
      Kernels kernels = contenders.kernels(name);
      contenders.add(
          name,
          () -> train(kernels, task, start, STEPS),
          () -> {
            List<Job> jobs = train(kernels, task, start, 1);
            check(name, start, x, i -> jobs.get(i).model().parameters().toDoubles());
          });
    }
    enter(contenders, which.threads(), start, x);
    return contenders.workload((double) MODELS * STEPS, Workload.Unit.MEGAS, null);
  }

  private static List<Job> train(Kernels kernels, Task task, List<Model> start, int steps) {
    List<Job> jobs = new ArrayList<>();
    TrainingSpec spec = TrainingSpec.gradientDescent(RATE, steps);
    Schedule schedule = Schedule.linear(steps, Math.max(1, steps));
    for (Model model : start) {
      jobs.add(new Job(task, model.copy(model.precision()), spec, schedule, 0));
    }
    TrainingBatch.run(kernels, jobs, Progress.SILENT);
    return jobs;
  }

  private static void enter(Contenders contenders, int threads, List<Model> start, Tensor x) {
    List<Map<String, Tensor>> weights = start.stream().map(Model::weights).toList();
    if (contenders.has(Torch.BATCHED)) {
      TorchModels all = new TorchModels(threads, x, weights, RATE);
      contenders.closeWith(all::close);
      contenders.add(
          Torch.BATCHED,
          () -> repeat(all),
          () -> {
            try (TorchModels fresh = new TorchModels(threads, x, weights, RATE)) {
              fresh.run();
              check(Torch.BATCHED, start, x, fresh::parameters);
            }
          });
    }
    if (contenders.has(Torch.NAME)) {
      List<TorchModels> each =
          weights.stream().map(w -> new TorchModels(threads, x, List.of(w), RATE)).toList();
      each.forEach(one -> contenders.closeWith(one::close));
      contenders.add(
          Torch.NAME,
          () -> each.forEach(ManyModels::repeat),
          () ->
              check(
                  Torch.NAME,
                  start,
                  x,
                  i -> {
                    try (TorchModels fresh =
                        new TorchModels(threads, x, List.of(weights.get(i)), RATE)) {
                      fresh.run();
                      return fresh.parameters(0);
                    }
                  }));
    }
  }

  private static void repeat(TorchModels models) {
    for (int step = 0; step < STEPS; step++) {
      models.run();
    }
  }

  /** The first and the last model after one step. */
  private static void check(
      String who, List<Model> start, Tensor x, IntFunction<double[]> parameters) {
    for (int i : new int[] {0, start.size() - 1}) {
      Model model = start.get(i);
      double u = x.precision().unitRoundoff();
      if (model.spec().kind() == ModelSpec.Kind.SYMMETRIC) {
        new SymmetricStepCheck(model, x, RATE, u).check(who, parameters.apply(i));
      } else {
        new StepCheck(model, x, RATE, u).check(who, parameters.apply(i));
      }
    }
  }
}
