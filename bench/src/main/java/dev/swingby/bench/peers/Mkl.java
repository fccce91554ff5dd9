package dev.swingby.bench.peers;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** Intel's oneMKL (bytedeco), sequential or on its own OpenMP threads. */
final class Mkl {
  private static final int ROW_MAJOR = 101;
  private static final SymbolLookup LIBRARY = load();
  private static final MethodHandle SGEMM = Native.gemm(LIBRARY, true);
  private static final MethodHandle DGEMM = Native.gemm(LIBRARY, false);

  private Mkl() {}

  private static SymbolLookup load() {
    Path folder = Objects.requireNonNull(Native.folder(Blas.MKL));
    Native.environment("MKL_THREADING_LAYER", "INTEL");
    Native.environment("MKL_DYNAMIC", "FALSE");
    return Native.load(folder, "libiomp5.so", "libmkl_rt.so.3");
  }

  static void threads(int count) {
    Native.set(LIBRARY, "MKL_Set_Num_Threads", count);
  }

  static String description() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment text = arena.allocate(200);
      Native.critical(LIBRARY, "MKL_Get_Version_String", null, JAVA_LONG, JAVA_INT)
          .invokeExact(text.address(), 200);
      return text.getString(0, StandardCharsets.US_ASCII).strip();
    } catch (Throwable e) {
      throw Native.failure(e);
    }
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
