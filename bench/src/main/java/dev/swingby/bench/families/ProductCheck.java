package dev.swingby.bench.families;

import dev.swingby.kernels.Layout;
import dev.swingby.kernels.Philox;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;

/**
 * Is C the product of A and B? Sampled elements are computed again in f64 and compared within the
 * error model {@code |got - exact| <= gamma_k sum |a b|} (Higham 2002, section 3.1), twice that in
 * f64, where the reference errs as well.
 */
final class ProductCheck {
  private static final int SAMPLES = 200;
  private static final long SEED = 5;

  /** An element of the C under test. */
  @FunctionalInterface
  interface Element {
    double at(int i, int j);
  }

  private final Layout layout;
  private final Tensor a;
  private final Tensor b;
  private final int k;

  ProductCheck(Layout layout, Tensor a, Tensor b) {
    this.layout = layout;
    this.a = a;
    this.b = b;
    this.k = layout == Layout.TN ? a.rows() : a.cols();
  }

  /** Compares sampled elements of an (m,n) result; throws if one is wrong. */
  void check(String who, int m, int n, Element c) {
    for (int s = 0; s < SAMPLES; s++) {
      int i = (int) (Philox.uniform(SEED, 1, s) * m);
      int j = (int) (Philox.uniform(SEED, 2, s) * n);
      double exact = 0;
      double scale = 0;
      for (int l = 0; l < k; l++) {
        double x = layout == Layout.TN ? a.get(l, i) : a.get(i, l);
        double y = layout == Layout.NT ? b.get(j, l) : b.get(l, j);
        exact = Math.fma(x, y, exact);
        scale = Math.fma(Math.abs(x), Math.abs(y), scale);
      }
      double ku = k * a.precision().unitRoundoff();
      double bound = ku / (1 - ku) * scale * (a.precision() == Precision.F64 ? 2 : 1);
      double error = Math.abs(c.at(i, j) - exact);
      if (!(error <= bound)) {
        throw new IllegalStateException(
            "%s: C(%d,%d) = %s, expected %s within %.3g (%s, %s x %s)"
                .formatted(who, i, j, c.at(i, j), exact, bound, layout, a, b));
      }
    }
  }
}
