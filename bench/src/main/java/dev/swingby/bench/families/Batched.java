package dev.swingby.bench.families;

import dev.swingby.bench.Case;
import dev.swingby.bench.Contenders;
import dev.swingby.bench.Family;
import dev.swingby.bench.Workload;
import dev.swingby.bench.peers.Blas;
import dev.swingby.bench.peers.NativeMatrices;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Layout;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Many small equal products at once, as ensembles of small models have them. */
public final class Batched implements Family {
  private static final int COUNT = 1000;
  private static final int[] SIZES = {8, 12, 16, 24, 32};

  @Override
  public String name() {
    return "batched";
  }

  @Override
  public String title() {
    return COUNT + " products of small matrices in one call, peers in a loop";
  }

  @Override
  public Class<?> benchmark() {
    return BatchedBenchmark.class;
  }

  @Override
  public List<String> peers() {
    return Blas.present(Blas.OPENBLAS)
        ? List.of(Blas.OPENBLAS, Blas.MKL)
        : List.of(Contenders.SCALAR);
  }

  @Override
  public boolean takesPart(Case which, String contender) {
    return List.of(
            Contenders.OURS, Contenders.ONE_THREAD, Contenders.SCALAR, Blas.OPENBLAS, Blas.MKL)
        .contains(contender);
  }

  @Override
  public List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (int threads : new int[] {1, 2}) {
      for (Precision precision : Precision.values()) {
        for (int n : SIZES) {
          String shape = "%d of %dx%dx%d".formatted(COUNT, n, n, n);
          boolean usual = threads == 1 && n % 16 == 0 || n == 8;
          cases.add(new Case(name(), shape, "batched", precision, threads, List.of(), usual));
        }
      }
    }
    return cases;
  }

  @Override
  public Workload open(Case which, Set<String> wanted) {
    String shape = which.shape();
    int n = Integer.parseInt(shape.substring(shape.lastIndexOf('x') + 1));
    Precision p = which.precision();
    Tensor a = Data.uniform(p, 1, COUNT * n, n);
    Tensor b = Data.uniform(p, 2, COUNT * n, n);
    Tensor c = Tensor.zeros(p, COUNT * n, n);
    Contenders contenders = new Contenders(this, which, wanted);
    for (String name : contenders.swingby()) {
      Kernels kernels = contenders.kernels(name);
      contenders.add(name, call(kernels, a, b, c), () -> check(name, n, a, b, c::get));
    }
    for (String name : List.of(Blas.OPENBLAS, Blas.MKL)) {
      if (contenders.has(name)) {
        NativeMatrices x = new NativeMatrices(a, b, c, COUNT);
        contenders.closeWith(x::close);
        contenders.add(
            name,
            Blas.gemm(name, which.threads(), Layout.NN, n, n, n, x),
            () -> check(name, n, a, b, (i, j) -> x.c(i / n, i % n * n + j)));
      }
    }
    double flops = 2.0 * COUNT * n * n * n;
    return contenders.workload(
        flops, Workload.Unit.GFLOPS, machine -> flops / machine.flops(p, which.threads()));
  }

  private static Runnable call(Kernels kernels, Tensor a, Tensor b, Tensor c) {
    return () -> kernels.gemmBatch(Layout.NN, COUNT, 1, a, b, 0, c);
  }

  /** Checks some of the products. */
  private static void check(String name, int n, Tensor a, Tensor b, ProductCheck.Element c) {
    for (int i = 0; i < COUNT; i += 97) {
      int from = i * n;
      new ProductCheck(Layout.NN, a.rows(from, from + n), b.rows(from, from + n))
          .check(name, n, n, (r, s) -> c.at(from + r, s));
    }
  }
}
