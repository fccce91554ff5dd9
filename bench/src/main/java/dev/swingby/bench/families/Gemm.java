package dev.swingby.bench.families;

import dev.swingby.bench.Case;
import dev.swingby.bench.Contenders;
import dev.swingby.bench.Family;
import dev.swingby.bench.Workload;
import dev.swingby.bench.peers.Blas;
import dev.swingby.bench.peers.Ejml;
import dev.swingby.bench.peers.NativeMatrices;
import dev.swingby.bench.peers.Torch;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Layout;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
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
        : List.of(Contenders.SCALAR, Ejml.NAME);
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
    if (List.of(ODD).stream().anyMatch(odd -> Arrays.equals(odd, s))) {
      return "odd";
    }
    if (s[0] == s[1] && s[1] == s[2]) {
      return s[0] < 64 ? "small" : s[0] < 512 ? "medium" : "large";
    }
    return Math.min(s[0], Math.min(s[1], s[2])) < 64 ? "thin" : "skinny";
  }

  @Override
  public boolean takesPart(Case which, String contender) {
    boolean slow = contender.equals(Contenders.SCALAR) || contender.equals(Ejml.NAME);
    return !contender.equals(Torch.NAME) && !(slow && flops(size(which)) > SLOW);
  }

  private static Layout layout(Case which) {
    return Layout.valueOf(which.shape().substring(0, 2));
  }

  private static int[] size(Case which) {
    String[] words = which.shape().substring(3).split("x");
    return Arrays.stream(words).mapToInt(Integer::parseInt).toArray();
  }

  private static double flops(int[] s) {
    return 2.0 * s[0] * s[1] * s[2];
  }

  @Override
  public Workload open(Case which, Set<String> wanted) {
    Layout layout = layout(which);
    int m = size(which)[0];
    int n = size(which)[1];
    int k = size(which)[2];
    Precision p = which.precision();
    Tensor a = layout == Layout.TN ? Data.uniform(p, 1, k, m) : Data.uniform(p, 1, m, k);
    Tensor b = layout == Layout.NT ? Data.uniform(p, 2, n, k) : Data.uniform(p, 2, k, n);
    Tensor c = Tensor.zeros(p, m, n);
    ProductCheck check = new ProductCheck(layout, a, b);
    Contenders contenders = new Contenders(this, which, wanted);
    for (String name : contenders.swingby()) {
      Kernels kernels = contenders.kernels(name);
      contenders.add(
          name, () -> kernels.gemm(layout, 1, a, b, 0, c), () -> check.check(name, m, n, c::get));
    }
    for (String name : List.of(Blas.OPENBLAS, Blas.MKL)) {
      if (contenders.has(name)) {
        NativeMatrices x = new NativeMatrices(a, b, c, 1);
        contenders.closeWith(x::close);
        contenders.add(
            name,
            Blas.gemm(name, which.threads(), layout, m, n, k, x),
            () -> check.check(name, m, n, (i, j) -> x.c(0, i * n + j)));
      }
    }
    if (contenders.has(Ejml.NAME)) {
      Ejml ejml = new Ejml(layout, a, b, m, n);
      contenders.add(Ejml.NAME, ejml, () -> check.check(Ejml.NAME, m, n, ejml::result));
    }
    double flops = flops(size(which));
    return contenders.workload(
        flops, Workload.Unit.GFLOPS, machine -> flops / machine.flops(p, which.threads()));
  }
}
