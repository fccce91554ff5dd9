package dev.swingby.bench.peers;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Native libraries through the FFM API. The build's profile "peers" unpacks them below
 * bench/target; the launcher names the checkout in the system property {@code swingby.home}.
 */
final class Native {
  private static final Linker LINKER = Linker.nativeLinker();

  private Native() {}

  /** The folder of that library, or null if it is not here. */
  static @Nullable Path folder(String library) {
    String home = System.getProperty("swingby.home", ".");
    Path folder = Path.of(home, "bench/target/peers/org/bytedeco", library, "linux-x86_64");
    return Files.isDirectory(folder) ? folder : null;
  }

  /** Loads the named files of a folder in order, the last one is the one to look into. */
  static SymbolLookup load(Path folder, String... files) {
    SymbolLookup last = SymbolLookup.loaderLookup();
    for (String file : files) {
      last = SymbolLookup.libraryLookup(folder.resolve(file), Arena.global());
    }
    return last;
  }

  /** A handle that calls with no thread-state transition; addresses are passed as longs. */
  static MethodHandle critical(
      SymbolLookup library, String name, @Nullable MemoryLayout result, MemoryLayout... arguments) {
    MemorySegment symbol = library.findOrThrow(name);
    FunctionDescriptor descriptor =
        result == null
            ? FunctionDescriptor.ofVoid(arguments)
            : FunctionDescriptor.of(result, arguments);
    return LINKER.downcallHandle(symbol, descriptor, Linker.Option.critical(false));
  }

  /** cblas_sgemm or cblas_dgemm. */
  static MethodHandle gemm(SymbolLookup library, boolean single) {
    MemoryLayout real = single ? JAVA_FLOAT : JAVA_DOUBLE;
    return critical(
        library,
        single ? "cblas_sgemm" : "cblas_dgemm",
        null,
        JAVA_INT,
        JAVA_INT,
        JAVA_INT,
        JAVA_INT,
        JAVA_INT,
        JAVA_INT,
        real,
        JAVA_LONG,
        JAVA_INT,
        JAVA_LONG,
        JAVA_INT,
        real,
        JAVA_LONG,
        JAVA_INT);
  }

  /** Calls {@code char *name(void)}. */
  static String text(SymbolLookup library, String name) {
    try {
      MethodHandle handle =
          LINKER.downcallHandle(library.findOrThrow(name), FunctionDescriptor.of(ADDRESS));
      MemorySegment text = (MemorySegment) handle.invokeExact();
      return text.reinterpret(Integer.MAX_VALUE).getString(0);
    } catch (Throwable e) {
      throw failure(e);
    }
  }

  /** Calls {@code name(int)}. */
  static void set(SymbolLookup library, String name, int value) {
    try {
      LINKER
          .downcallHandle(library.findOrThrow(name), FunctionDescriptor.ofVoid(JAVA_INT))
          .invokeExact(value);
    } catch (Throwable e) {
      throw failure(e);
    }
  }

  /** Sets a variable in this process's own environment, where libraries loaded later look. */
  static void environment(String name, String value) {
    try (Arena arena = Arena.ofConfined()) {
      int failed =
          (int)
              LINKER
                  .downcallHandle(
                      LINKER.defaultLookup().findOrThrow("setenv"),
                      FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT))
                  .invokeExact(arena.allocateFrom(name), arena.allocateFrom(value), 1);
      if (failed != 0) {
        throw new IllegalStateException("setenv " + name + " failed");
      }
    } catch (Throwable e) {
      throw failure(e);
    }
  }

  /**
   * Tells the C library to keep memory that was given back to it, instead of paying page faults for
   * it again at the next call.
   */
  static void keepMemory() {
    int trimThreshold = -1;
    int mmapThreshold = -3;
    for (int parameter : new int[] {trimThreshold, mmapThreshold}) {
      try {
        MethodHandle mallopt =
            LINKER.downcallHandle(
                LINKER.defaultLookup().findOrThrow("mallopt"),
                FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
        int done = (int) mallopt.invokeExact(parameter, 1 << 25);
        if (done != 1) {
          throw new IllegalStateException("mallopt failed");
        }
      } catch (Throwable e) {
        throw failure(e);
      }
    }
  }

  /** Whether the processor has all of these features, by Linux's names. */
  static boolean processorHas(String... features) {
    Path cpus = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(cpus)) {
      return false;
    }
    try (var lines = Files.lines(cpus)) {
      String flags = lines.filter(l -> l.startsWith("flags")).findFirst().orElse("") + " ";
      for (String feature : features) {
        if (!flags.contains(" " + feature + " ")) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a handle threw, as something that can be thrown on. */
  static RuntimeException failure(Throwable e) {
    if (e instanceof RuntimeException r) {
      return r;
    }
    if (e instanceof Error error) {
      throw error;
    }
    return new IllegalStateException(e);
  }
}
