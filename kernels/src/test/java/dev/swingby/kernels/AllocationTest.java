package dev.swingby.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * No kernel allocates once compiled. That also finds the ones that C2 does not inline: they box
 * every vector and run at a hundredth of the speed, with the right result.
 */
class AllocationTest {
  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int CALLS = 400;
  private static final long MOST_NANOS = 20_000_000_000L;

  private static Map<String, Consumer<Kernels>> work(Precision precision) {
    Tensor[] t = new Tensor[5];
    for (int i = 0; i < t.length; i++) {
      t[i] = Tensor.zeros(precision, 30, 41);
      t[i].fill(0.5 + i);
    }
    Tensor row = Tensor.zeros(precision, 1, 41);
    Tensor column = Tensor.zeros(precision, 30, 1);
    Map<String, Consumer<Kernels>> work = new LinkedHashMap<>();
    for (Activation act : Activation.values()) {
      work.put(act + "", k -> k.activate(act, t[0], t[1]));
      work.put(act + " backward", k -> k.activateBackward(act, t[0], t[0], t[2], t[1]));
    }
    work.put("exp", k -> k.exp(t[0], t[1]));
    work.put("log", k -> k.log(t[0], t[1]));
    work.put("erf", k -> k.erf(t[0], t[1]));
    work.put("softmax", k -> k.softmax(t[0], t[1]));
    work.put("logSumExp", k -> k.logSumExp(t[0], column));
    work.put("addBias", k -> k.addBias(row, t[1]));
    work.put("columnSums", k -> k.columnSums(t[0], row));
    work.put("residual", k -> k.residual(t[0], t[2], 1, t[1]));
    work.put("dot", k -> k.dot(t[0], t[2]));
    work.put("sum", k -> k.sum(t[0]));
    work.put("norm1", k -> k.norm1(t[0]));
    work.put("norm2", k -> k.norm2(t[0]));
    work.put("normMax", k -> k.normMax(t[0]));
    work.put("axpy", k -> k.axpy(1e-9, t[0], t[1]));
    work.put("scale", k -> k.scale(1, t[1]));
    work.put("descend", k -> k.descend(1e-9, 0, t[0], t[1]));
    work.put("momentum", k -> k.momentum(1e-9, 0.5, 0, t[0], t[2], t[1]));
    work.put("adam", k -> k.adam(1e-9, 0.9, 0.999, 1, 0, false, 1, t[0], t[2], t[3], t[1]));
    work.put("uniform", k -> k.uniform(1, 2, 3, t[1]));
    work.put("gaussian", k -> k.gaussian(1, 2, 3, t[1]));
    work.put("firstNonFinite", k -> k.firstNonFinite(t[0]));
    products(precision, work);
    images(precision, work);
    return work;
  }

  /** Products without gaps, whose arrays end where the matrices do. */
  private static void products(Precision precision, Map<String, Consumer<Kernels>> work) {
    for (int n : new int[] {7, 8, 12, 16, 24, 32}) {
      Tensor a = random(precision, 3 * n, n);
      Tensor b = random(precision, 3 * n, n);
      Tensor c = random(precision, 3 * n, n);
      Tensor one = b.rows(2 * n, 3 * n);
      work.put("gemm " + n, k -> k.gemm(Layout.NN, 1, a, one, 0, c));
      work.put("gemmBatch " + n, k -> k.gemmBatch(Layout.NN, 3, 1, a, b, 0, c));
    }
  }

  /** Kernels on images; channels that take tiles of one, two and four vectors, and a few pixels. */
  private static void images(Precision precision, Map<String, Consumer<Kernels>> work) {
    Images g = new Images(3, 4, 6);
    int lanes = 64 / precision.bytes();
    for (int c : new int[] {3, lanes, 2 * lanes, 4 * lanes}) {
      int out = c == 3 ? 2 * lanes : c;
      Tensor x = random(precision, g.rows(), c);
      Tensor y = random(precision, g.rows(), out);
      Tensor w = random(precision, 9 * c, out);
      Tensor dx = random(precision, g.rows(), c);
      Tensor dw = random(precision, 9 * c, out);
      Tensor turned = random(precision, 9 * out, c);
      Tensor partials = random(precision, ImageKernels.chunks(g) * 9 * c, out);
      Tensor perImage = random(precision, g.count(), out);
      work.put("conv " + c, k -> k.images().conv3x3(g, x, w, null, perImage, null, y));
      work.put("conv to data " + c, k -> k.images().conv3x3BackwardData(g, y, w, x, dx, turned));
      work.put(
          "conv to weights " + c,
          k -> k.images().conv3x3BackwardWeights(g, x, y, dw, null, partials));
    }
    Images wide = new Images(1, 2, 48);
    for (int in : new int[] {3, 16}) {
      Tensor x = random(precision, wide.rows(), in);
      Tensor y = random(precision, wide.rows(), lanes);
      Tensor w = random(precision, 9 * in, lanes);
      work.put("wide conv " + in, k -> k.images().conv3x3(wide, x, w, null, null, null, y));
    }
    int c = 2 * lanes;
    Norm norm = new Norm(4, 1e-6, Activation.SILU);
    Tensor x = random(precision, g.rows(), c);
    Tensor dy = random(precision, g.rows(), c);
    Tensor y = random(precision, g.rows(), c);
    Tensor a = random(precision, 1, c);
    Tensor b = random(precision, 1, c);
    Tensor stats = random(precision, g.count(), 8);
    Tensor sums = random(precision, g.count(), 2 * c);
    Tensor pooled = random(precision, g.count(), c);
    work.put("groupNorm", k -> k.images().groupNorm(g, norm, a, b, x, stats, y));
    work.put(
        "groupNormBackward",
        k -> k.images().groupNormBackward(g, norm, a, b, x, stats, dy, dy, y, a, b, sums));
    work.put("softmaxBackward", k -> k.images().softmaxBackward(x, dy, y));
    work.put("dropout", k -> k.images().dropout(1, 2, 0.1, x, y));
    work.put("meanPool", k -> k.images().meanPool(g, x, pooled));
    work.put("maxPool", k -> k.images().maxPool(g, x, pooled));
  }

  private static Tensor random(Precision precision, int rows, int cols) {
    double[] values = new double[rows * cols];
    Philox.gaussian(rows, cols, 0, values);
    return Tensor.copyOf(precision, values, rows, cols);
  }

  @Test
  void compiledKernelsAllocateNothing() {
    try (Kernels kernels = Kernels.create(1)) {
      for (Precision precision : Precision.values()) {
        work(precision)
            .forEach((name, call) ->
                // A hundred bytes a round: the counter's own noise.
                assertThat(leastBytes(kernels, call))
                    .as("%s %s: bytes in %d calls", precision, name, CALLS)
                    .isLessThan(100));
      }
    }
  }

  /**
   * Bytes of a round of calls, the least of as many rounds as the compiler needs, within limits.
   */
  private static long leastBytes(Kernels kernels, Consumer<Kernels> call) {
    long least = Long.MAX_VALUE;
    // Time of this thread alone: a busy machine may leave it little of the clock's.
    long start = THREADS.getCurrentThreadCpuTime();
    while (least >= 100 && THREADS.getCurrentThreadCpuTime() - start < MOST_NANOS) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < CALLS; i++) {
        call.accept(kernels);
      }
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
    return least;
  }
}
