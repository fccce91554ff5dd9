package dev.swingby.bench.families;

import dev.swingby.bench.Case;
import dev.swingby.bench.Contenders;
import dev.swingby.bench.Family;
import dev.swingby.bench.Workload;
import dev.swingby.bench.peers.Torch;
import dev.swingby.bench.peers.TorchConv;
import dev.swingby.kernels.ImageKernels;
import dev.swingby.kernels.Images;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The 3 x 3 convolutions of the diffusion model's U-Nets, channels last: forward alone, forward
 * with the gradient of the input (data), of weights and bias (weights), and of all (step): PyTorch
 * has no gradient without a forward pass. The zeros of the padding are counted as work, as others
 * do, so a figure can pass the peak.
 */
public final class Conv implements Family {
  /** In, out, height and width, images. */
  private static final int[][] SHAPES = {
    {32, 32, 16, 32},
    {64, 64, 8, 32},
    {64, 32, 16, 32},
    {128, 64, 8, 32},
    {3, 32, 16, 32},
    {32, 3, 16, 32},
    {32, 64, 8, 32},
    {16, 16, 32, 32},
    {32, 16, 32, 32},
    {16, 32, 16, 32},
    {3, 16, 32, 32},
    {16, 3, 32, 32},
    {32, 32, 32, 32},
    {64, 64, 14, 64},
    {64, 128, 7, 64},
    {128, 128, 8, 64}
  };

  @Override
  public String name() {
    return "conv";
  }

  @Override
  public String title() {
    return "3 x 3 convolutions in-out of n images, channels last: forward, and with gradients";
  }

  @Override
  public Class<?> benchmark() {
    return ConvBenchmark.class;
  }

  @Override
  public List<String> peers() {
    return Torch.present() ? List.of(Torch.NAME) : List.of();
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
      for (String pass : List.of("forward", "data", "weights", "step")) {
        for (int[] s : SHAPES) {
          String shape = "%s %d-%d %dx%d n%d".formatted(pass, s[0], s[1], s[2], s[2], s[3]);
          boolean whole = pass.equals("forward") || pass.equals("step");
          boolean usual = whole && s[3] == 32 && s[0] != 16 && s[2] <= 16;
          cases.add(new Case(name(), shape, pass, Precision.F32, threads, List.of(), usual));
        }
      }
    }
    return cases;
  }

  @Override
  public Workload open(Case which, Set<String> wanted) {
    String[] words = which.shape().split("[ xn-]+");
    Work work =
        new Work(
            which.precision(),
            Integer.parseInt(words[1]),
            Integer.parseInt(words[2]),
            new Images(
                Integer.parseInt(words[5]),
                Integer.parseInt(words[3]),
                Integer.parseInt(words[4])));
    boolean forward = which.group().equals("forward");
    boolean data = which.group().equals("data") || which.group().equals("step");
    boolean weights = which.group().equals("weights") || which.group().equals("step");
    Contenders contenders = new Contenders(this, which, wanted);
    for (String name : contenders.swingby()) {
      Kernels kernels = contenders.kernels(name);
      contenders.add(
          name,
          () -> work.run(kernels, data, weights),
          () -> {
            work.run(kernels, true, true);
            work.check(name, work.y.toDoubles(), work.dx.toDoubles(), work.dw.toDoubles());
          });
    }
    if (contenders.has(Torch.NAME)) {
      TorchConv torch = new TorchConv(which.threads(), work.g, work.x, work.w, work.bias, work.dy);
      contenders.closeWith(torch::close);
      contenders.add(
          Torch.NAME,
          forward ? torch::forward : () -> torch.gradients(data, weights),
          () -> {
            double[][] got = torch.results();
            work.check(Torch.NAME, got[0], got[1], work.hwio(got[2]));
          });
    }
    double flops = 18.0 * work.x.cols() * work.y.size() * (1 + (data ? 1 : 0) + (weights ? 1 : 0));
    return contenders.workload(
        flops,
        Workload.Unit.GFLOPS,
        machine -> flops / machine.flops(which.precision(), which.threads()));
  }

  /** The operands, and what comes of them. */
  private static final class Work {
    final Images g;
    final Tensor x;
    final Tensor w;
    final Tensor bias;
    final Tensor dy;
    final Tensor y;
    final Tensor dx;
    final Tensor dw;
    private final Tensor dbias;
    private final Tensor turned;
    private final Tensor partials;

    Work(Precision precision, int in, int out, Images g) {
      this.g = g;
      x = Data.uniform(precision, 1, g.rows(), in);
      w = Data.uniform(precision, 2, 9 * in, out);
      bias = Data.uniform(precision, 3, 1, out);
      dy = Data.uniform(precision, 4, g.rows(), out);
      y = Tensor.zeros(precision, g.rows(), out);
      dx = Tensor.zeros(precision, g.rows(), in);
      dw = Tensor.zeros(precision, 9 * in, out);
      dbias = Tensor.zeros(precision, 1, out);
      turned = Tensor.zeros(precision, 9 * out, in);
      partials = Tensor.zeros(precision, ImageKernels.chunks(g) * 9 * in, out);
    }

    void run(Kernels kernels, boolean data, boolean weights) {
      ImageKernels images = kernels.images();
      images.conv3x3(g, x, w, bias, null, null, y);
      if (data) {
        images.conv3x3BackwardData(g, dy, w, null, dx, turned);
      }
      if (weights) {
        images.conv3x3BackwardWeights(g, x, dy, dw, dbias, partials);
      }
    }

    /** (out, ky, kx, in) in the order of w. */
    double[] hwio(double[] ohwi) {
      int in = x.cols();
      int out = y.cols();
      double[] values = new double[ohwi.length];
      for (int o = 0; o < out; o++) {
        for (int k = 0; k < 9 * in; k++) {
          values[k * out + o] = ohwi[o * 9 * in + k];
        }
      }
      return values;
    }

    /** Throws if a result is further from the sums in f64 than rounding can take it. */
    void check(String who, double[] gotY, double[] gotDx, double[] gotDw) {
      Work exact = copy(false);
      Work size = copy(true);
      try (Kernels kernels = Kernels.create(1)) {
        exact.run(kernels, true, true);
        size.run(kernels, true, true);
      }
      within(who + ": y", gotY, exact.y, size.y, 9 * x.cols() + 1);
      within(who + ": dx", gotDx, exact.dx, size.dx, 9 * y.cols());
      within(who + ": dw", gotDw, exact.dw, size.dw, g.rows());
    }

    /** In f64, with absolute values for a bound. */
    private Work copy(boolean absolute) {
      Work work = new Work(Precision.F64, x.cols(), y.cols(), g);
      Tensor[] from = {x, w, bias, dy};
      Tensor[] to = {work.x, work.w, work.bias, work.dy};
      for (int i = 0; i < from.length; i++) {
        double[] values = from[i].toDoubles();
        for (int j = 0; absolute && j < values.length; j++) {
          values[j] = Math.abs(values[j]);
        }
        to[i].assign(values);
      }
      return work;
    }

    private void within(String what, double[] got, Tensor exact, Tensor size, int roundings) {
      double nu = (roundings + 2) * x.precision().unitRoundoff();
      double[] expected = exact.toDoubles();
      double[] magnitude = size.toDoubles();
      for (int i = 0; i < expected.length; i++) {
        double bound = nu / (1 - nu) * magnitude[i];
        if (!(Math.abs(got[i] - expected[i]) <= bound)) {
          throw new IllegalStateException(
              "%s: element %d is %s, expected %s within %.3g"
                  .formatted(what, i, got[i], expected[i], bound));
        }
      }
    }
  }
}
