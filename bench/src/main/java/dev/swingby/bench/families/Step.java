package dev.swingby.bench.families;

import dev.swingby.bench.Case;
import dev.swingby.bench.Contenders;
import dev.swingby.bench.Family;
import dev.swingby.bench.Workload;
import dev.swingby.bench.peers.Torch;
import dev.swingby.bench.peers.TorchStep;
import dev.swingby.core.Model;
import dev.swingby.core.ModelSpec;
import dev.swingby.kernels.Activation;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A whole full-batch training step (forward, backward, update) of a perceptron d, h, d with ReLU
 * and biases on the squared loss; the bound counts its five matrix products.
 */
public final class Step implements Family {
  /** A power of two: DJL keeps rates as floats, and every contender must take the same step. */
  private static final double RATE = 0x1p-10;

  /** d, h, batch. */
  private static final int[][] SHAPES = {
    {16, 64, 64},
    {16, 64, 1024},
    {32, 128, 64},
    {32, 128, 256},
    {64, 256, 64},
    {64, 256, 256},
    {64, 256, 1024},
    {64, 512, 64},
    {64, 512, 1024}
  };

  private static final Set<String> USUAL =
      Set.of("d16 h64 n64", "d32 h128 n256", "d64 h256 n256", "d64 h512 n1024");

  @Override
  public String name() {
    return "step";
  }

  @Override
  public String title() {
    return "a training step of an MLP d, h, d with ReLU on n points";
  }

  @Override
  public Class<?> benchmark() {
    return StepBenchmark.class;
  }

  @Override
  public List<String> peers() {
    return Torch.present() ? List.of(Torch.NAME) : List.of(Contenders.SCALAR);
  }

  @Override
  public boolean takesPart(Case which, String contender) {
    return List.of(Contenders.OURS, Contenders.ONE_THREAD, Contenders.SCALAR, Torch.NAME)
        .contains(contender);
  }

  @Override
  public List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (int threads : new int[] {1, 2}) {
      for (Precision precision : List.of(Precision.F32, Precision.F64)) {
        for (int[] s : SHAPES) {
          String shape = "d%d h%d n%d".formatted(s[0], s[1], s[2]);
          String group = s[0] == 16 ? "tiny" : s[0] == 32 ? "middle" : "wide";
          boolean usual = precision == Precision.F32 && USUAL.contains(shape);
          cases.add(new Case(name(), shape, group, precision, threads, List.of(), usual));
        }
      }
    }
    return cases;
  }

  @Override
  public Workload open(Case which, Set<String> wanted) {
    String[] words = which.shape().split("[ dhn]+");
    int d = Integer.parseInt(words[1]);
    int h = Integer.parseInt(words[2]);
    int n = Integer.parseInt(words[3]);
    ModelSpec spec = new ModelSpec(ModelSpec.Kind.MLP, 2, h, Activation.RELU, true, 1);
    Model initial = Model.gaussian(spec, d, which.precision(), 1);
    Tensor x = Data.uniform(which.precision(), 3, n, d);
    Contenders contenders = new Contenders(this, which, wanted);
    if (!wanted.isEmpty()) {
      StepCheck check = new StepCheck(initial, x, RATE, which.precision().unitRoundoff());
      enter(contenders, which, initial, x, check);
    }
    double flops = 10.0 * n * d * h;
    return contenders.workload(
        flops,
        Workload.Unit.MICROSECONDS,
        machine -> flops / machine.flops(which.precision(), which.threads()));
  }

  private static void enter(
      Contenders contenders, Case which, Model initial, Tensor x, StepCheck check) {
    for (String name : contenders.swingby()) {
      Ours ours = new Ours(contenders.kernels(name), initial, x);
      contenders.add(name, ours, () -> ours.check(name, check));
    }
    if (contenders.has(Torch.NAME)) {
      TorchStep torch = new TorchStep(which.threads(), x, initial.weights(), RATE);
      contenders.closeWith(torch::close);
      contenders.add(
          Torch.NAME,
          torch,
          () -> {
            torch.reset(initial.weights());
            torch.run();
            check.check(Torch.NAME, torch.parameters());
          });
    }
  }

  /** The step as the trainer makes it. */
  private static final class Ours implements Runnable {
    private final Kernels kernels;
    private final Model initial;
    private final Model model;
    private final Tensor x;
    private final Model.Pass pass;
    private final Tensor dOutput;
    private final Tensor gradient;

    Ours(Kernels kernels, Model initial, Tensor x) {
      this.kernels = kernels;
      this.initial = initial;
      this.x = x;
      model = initial.copy(initial.precision());
      pass = model.pass(x.rows());
      dOutput = Tensor.zeros(x.precision(), x.rows(), x.cols());
      gradient = Tensor.zeros(x.precision(), 1, model.parameters().cols());
    }

    @Override
    public void run() {
      model.forward(kernels, x, pass);
      double squares = kernels.residual(pass.output(), x, 1.0 / x.rows(), dOutput);
      if (!(squares < Double.POSITIVE_INFINITY)) {
        throw new ArithmeticException("the training diverged");
      }
      model.backward(kernels, x, pass, dOutput, gradient, null);
      kernels.descend(RATE, 0, gradient, model.parameters());
    }

    void check(String name, StepCheck check) {
      model.parameters().assign(initial.parameters());
      run();
      check.check(name, model.parameters().toDoubles());
    }
  }
}
