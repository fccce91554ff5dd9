package dev.swingby.bench.peers;

import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Objects;

/**
 * OpenBLAS (bytedeco). As shipped its dispatcher takes recent processors for older ones and loses
 * half its speed, so where the processor has AVX-512 its AVX-512 kernels are forced.
 */
final class OpenBlas {
  private static final int ROW_MAJOR = 101;
  private static final String AVX512 = "SkylakeX";
  private static final String FORCED = force();
  private static final SymbolLookup LIBRARY = load();
  private static final MethodHandle SGEMM = Native.gemm(LIBRARY, true);
  private static final MethodHandle DGEMM = Native.gemm(LIBRARY, false);

  private OpenBlas() {}

  /** Whatever the environment says of kernels and caches, a fair bar is the best they can do. */
  private static String force() {
    if (!Native.processorHas("avx512f", "avx512dq", "avx512bw", "avx512vl", "avx512cd")) {
      return "nothing";
    }
    Native.environment("OPENBLAS_CORETYPE", AVX512);
    Native.environment("OPENBLAS_L2_SIZE", "0");
    return AVX512;
  }

  private static SymbolLookup load() {
    Path folder = Objects.requireNonNull(Native.folder(Blas.OPENBLAS));
    return Native.load(
        folder, "libgcc_s.so.1", "libquadmath.so.0", "libgfortran.so.5", "libopenblas.so.0");
  }

  static void threads(int count) {
    Native.set(LIBRARY, "openblas_set_num_threads", count);
  }

  static String description() {
    return "%s; core type forced: %s, chosen: %s"
        .formatted(
            Native.text(LIBRARY, "openblas_get_config").strip(),
            FORCED,
            Native.text(LIBRARY, "openblas_get_corename"));
  }

  static void sgemm(int ta, int tb, int m, int n, int k, long a, int lda, long b, int ldb, long c) {
    try {
      SGEMM.invokeExact(ROW_MAJOR, ta, tb, m, n, k, 1f, a, lda, b, ldb, 0f, c, n);
    } catch (Throwable e) {
      throw Native.failure(e);
    }
  }

  static void dgemm(int ta, int tb, int m, int n, int k, long a, int lda, long b, int ldb, long c) {
    try {
      DGEMM.invokeExact(ROW_MAJOR, ta, tb, m, n, k, 1.0, a, lda, b, ldb, 0.0, c, n);
    } catch (Throwable e) {
      throw Native.failure(e);
    }
  }
}
