package dev.swingby.bench.families;

import dev.swingby.bench.Case;
import dev.swingby.bench.Family;
import dev.swingby.bench.Workload;
import dev.swingby.bench.Workload.Contender;
import dev.swingby.bench.peers.Blas;
import dev.swingby.bench.peers.Ejml;
import dev.swingby.bench.peers.NativeMatrices;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Layout;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Providers;
import dev.swingby.kernels.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Matrix products C = op(A) op(B): squares, odd sizes, and those of training dense layers. */
public final class Gemm implements Family {
  private static final int[] SQUARES = {8, 16, 32, 64, 128, 256, 512, 1024, 2048};
  private static final int[][] ODD = {{7, 7, 7}, {37, 37, 37}, {100, 50, 37}, {129, 129, 129}};
  private static final int[] BATCHES = {64, 256, 1024, 4096};
  private static final int[] WIDTHS = {16, 64, 256};

  /** The scalar provider and EJML would take minutes above this many operations. */
  private static final double SLOW = 5e7;

  private static final Set<String> USUAL =
      Set.of(
          "NN 8x8x8",
          "NN 32x32x32",
          "NN 64x64x64",
          "NN 256x256x256",
          "NT 256x256x256",
          "TN 256x256x256",
          "NN 1024x1024x1024",
          "NN 100x50x37",
          "NT 256x64x16",
          "NT 1024x64x64",
          "TN 64x64x1024");
  private static final Set<String> USUAL_2T = Set.of("NN 64x64x64", "NN 512x512x512");

  @Override
  public String name() {
    return "gemm";
  }

  @Override
  public String title() {
    return "matrix products, m x n x k";
  }

  @Override
  public Class<?> benchmark() {
    return GemmBenchmark.class;
  }

  @Override
  public List<String> peers() {
    return Blas.present(Blas.OPENBLAS)
        ? List.of(Blas.OPENBLAS, Blas.MKL)
        : List.of(Workload.SCALAR, Ejml.NAME);
  }

  @Override
  public List<Case> cases() {
    Map<String, Case> cases = new LinkedHashMap<>();
    for (int threads : new int[] {1, 2}) {
      for (Precision precision : Precision.values()) {
        for (Layout layout : Layout.values()) {
          for (int[] shape : shapes(layout)) {
            Case one = aCase(precision, layout, shape, threads);
            cases.putIfAbsent(one.text(), one);
          }
        }
      }
    }
    return List.copyOf(cases.values());
  }

  private static List<int[]> shapes(Layout layout) {
    List<int[]> shapes = new ArrayList<>();
    for (int n : SQUARES) {
      shapes.add(new int[] {n, n, n});
    }
    shapes.addAll(List.of(ODD));
    for (int batch : BATCHES) {
      for (int in : WIDTHS) {
        for (int out : WIDTHS) {
          // Forward and input gradient have the batch as rows, the weight gradient as depth.
          shapes.add(layout == Layout.TN ? new int[] {out, in, batch} : new int[] {batch, out, in});
        }
      }
    }
    return shapes;
  }

  private Case aCase(Precision precision, Layout layout, int[] s, int threads) {
    String shape = "%s %dx%dx%d".formatted(layout, s[0], s[1], s[2]);
    boolean usual = (threads == 1 ? USUAL : USUAL_2T).contains(shape);
    List<String> tags = List.of(layout.name());
    return new Case(name(), shape, group(s), precision, threads, tags, usual);
  }

  private static String group(int[] s) {
    if (List.of(ODD).stream().anyMatch(odd -> java.util.Arrays.equals(odd, s))) {
      return "odd";
    }
    if (s[0] == s[1] && s[1] == s[2]) {
      return s[0] < 64 ? "small" : s[0] < 512 ? "medium" : "large";
    }
    return Math.min(s[0], Math.min(s[1], s[2])) < 64 ? "thin" : "skinny";
  }

  @Override
  public Workload open(Case which, Set<String> wanted) {
    String[] words = which.shape().split(" ");
    Layout layout = Layout.valueOf(words[0]);
    int[] s = java.util.Arrays.stream(words[1].split("x")).mapToInt(Integer::parseInt).toArray();
    return new Opened(which, layout, s[0], s[1], s[2], wanted).workload();
  }

  /** One case with its operands. */
  private static final class Opened {
    private final Case which;
    private final Layout layout;
    private final int m;
    private final int n;
    private final int k;
    private final Tensor a;
    private final Tensor b;
    private final Tensor c;
    private final ProductCheck check;
    private final List<Contender> contenders = new ArrayList<>();
    private final List<Runnable> closers = new ArrayList<>();

    Opened(Case which, Layout layout, int m, int n, int k, Set<String> wanted) {
      this.which = which;
      this.layout = layout;
      this.m = m;
      this.n = n;
      this.k = k;
      Precision p = which.precision();
      a = layout == Layout.TN ? Data.uniform(p, 1, k, m) : Data.uniform(p, 1, m, k);
      b = layout == Layout.NT ? Data.uniform(p, 2, n, k) : Data.uniform(p, 2, k, n);
      c = Tensor.zeros(p, m, n);
      check = new ProductCheck(layout, a, b);
      boolean slow = 2.0 * m * n * k > SLOW;
      if (wanted.contains(Workload.OURS)) {
        ours(Workload.OURS, Kernels.create(which.threads()));
      }
      if (wanted.contains(Workload.ONE_THREAD) && which.threads() > 1) {
        ours(Workload.ONE_THREAD, Kernels.create(1));
      }
      if (wanted.contains(Workload.SCALAR) && !slow) {
        ours(Workload.SCALAR, Kernels.create(Providers.scalar(), 1));
      }
      for (String library : List.of(Blas.OPENBLAS, Blas.MKL)) {
        if (wanted.contains(library) && Blas.present(library)) {
          blas(library);
        }
      }
      if (wanted.contains(Ejml.NAME) && !slow) {
        Ejml ejml = new Ejml(layout, a, b, m, n);
        contenders.add(
            new Contender(Ejml.NAME, ejml, () -> check.check(Ejml.NAME, m, n, ejml::result)));
      }
    }

    private void ours(String name, Kernels kernels) {
      closers.add(kernels::close);
      contenders.add(
          new Contender(
              name,
              () -> kernels.gemm(layout, 1, a, b, 0, c),
              () -> check.check(name, m, n, c::get)));
    }

    private void blas(String library) {
      NativeMatrices x = new NativeMatrices(a, b, c, 1);
      closers.add(x::close);
      contenders.add(
          new Contender(
              library,
              Blas.gemm(library, which.threads(), layout, m, n, k, x),
              () -> check.check(library, m, n, (i, j) -> x.c(0, i * n + j))));
    }

    Workload workload() {
      double flops = 2.0 * m * n * k;
      return new Workload(
          flops,
          Workload.Unit.GFLOPS,
          machine -> flops / machine.flops(which.precision(), which.threads()),
          contenders,
          () -> closers.forEach(Runnable::run));
    }
  }
}
