package dev.swingby.bench.peers;

import dev.swingby.kernels.Layout;
import java.util.ArrayList;
import java.util.List;

/** The native matrix products, as far as they are present in this process. */
public final class Blas {
  public static final String OPENBLAS = "openblas";
  public static final String MKL = "mkl";

  private Blas() {}

  /** C = op(A) op(B) on native addresses, dense row-major. */
  @FunctionalInterface
  interface Product {
    void run(int transA, int transB, int m, int n, int k, long a, int lda, long b, int ldb, long c);
  }

  /** Whether the library of that name can be loaded here. */
  public static boolean present(String name) {
    return Native.folder(name) != null
        && System.getProperty("os.name").equals("Linux")
        && System.getProperty("os.arch").equals("amd64");
  }

  /** One line a library: what was asked of it and what it chose. */
  public static List<String> describe(int threads) {
    List<String> lines = new ArrayList<>();
    if (present(OPENBLAS)) {
      OpenBlas.threads(threads);
      lines.add(OpenBlas.description());
    }
    if (present(MKL)) {
      Mkl.threads(threads);
      lines.add(Mkl.description());
    }
    return lines;
  }

  /** A call of {@code C = op(A) op(B)} by the named library on so many threads. */
  public static Runnable gemm(
      String name, int threads, Layout layout, int m, int n, int k, NativeMatrices x) {
    int transA = layout == Layout.TN ? 112 : 111;
    int transB = layout == Layout.NT ? 112 : 111;
    int lda = layout == Layout.TN ? m : k;
    int ldb = layout == Layout.NT ? k : n;
    boolean single = x.single();
    Product product;
    if (name.equals(OPENBLAS)) {
      OpenBlas.threads(threads);
      product = single ? OpenBlas::sgemm : OpenBlas::dgemm;
    } else {
      Mkl.threads(threads);
      product = single ? Mkl::sgemm : Mkl::dgemm;
    }
    int count = x.count();
    if (count == 1) {
      long a = x.a(0);
      long b = x.b(0);
      long c = x.c(0);
      return () -> product.run(transA, transB, m, n, k, a, lda, b, ldb, c);
    }
    return () -> {
      for (int i = 0; i < count; i++) {
        product.run(transA, transB, m, n, k, x.a(i), lda, x.b(i), ldb, x.c(i));
      }
    };
  }
}
