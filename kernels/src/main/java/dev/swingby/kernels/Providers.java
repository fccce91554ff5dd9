package dev.swingby.kernels;

import dev.swingby.kernels.scalar.ScalarKernels;

/**
 * Which provider serves: a chain of named refusals, each with its reason and the flag that turns
 * SIMD on. Nothing here ever fails for lack of a flag.
 */
public final class Providers {
  private static final String VECTOR = "dev.swingby.kernels.vector.VectorKernels";

  private Providers() {}

  /** The vector provider where the JVM offers it, else the scalar one. */
  public static KernelProvider best() {
    return Choice.MADE.provider;
  }

  /** The scalar reference. */
  public static KernelProvider scalar() {
    return new ScalarKernels();
  }

  /** One line: what serves, and if it is the scalar one, why and which flag turns SIMD on. */
  public static String explanation() {
    return Choice.MADE.reason;
  }

  /** Made once, on first use. */
  private record Choice(KernelProvider provider, String reason) {
    static final Choice MADE = choose();

    private static Choice choose() {
      String wish = System.getProperty("swingby.simd", "auto");
      if (wish.equals("off")) {
        return scalarBecause("-Dswingby.simd=off asks for it", false);
      }
      if (ModuleLayer.boot().findModule("jdk.incubator.vector").isEmpty()) {
        return scalarBecause(
            "the module jdk.incubator.vector is not there; SIMD needs the JVM flag"
                + " --add-modules jdk.incubator.vector",
            true);
      }
      boolean interpreted = System.getProperty("java.vm.info", "").contains("interpreted");
      if (interpreted && !wish.equals("on")) {
        return scalarBecause(
            "this JVM only interprets, which makes vectors slow; -Dswingby.simd=on forces them",
            false);
      }
      try {
        // By name: naming the class would load the incubator module even where it is missing.
        KernelProvider vector =
            (KernelProvider) Class.forName(VECTOR).getDeclaredConstructor().newInstance();
        if (vector.vectorBits() < 128) {
          return scalarBecause("this CPU has no vectors of 128 bits or more", false);
        }
        return new Choice(vector, "vector kernels, %d bits".formatted(vector.vectorBits()));
      } catch (ReflectiveOperationException | LinkageError e) {
        return scalarBecause("the vector kernels could not be loaded: " + e, true);
      }
    }

    private static Choice scalarBecause(String reason, boolean warn) {
      String line = "scalar kernels: " + reason;
      System.getLogger("dev.swingby.kernels")
          .log(warn ? System.Logger.Level.WARNING : System.Logger.Level.DEBUG, line);
      return new Choice(new ScalarKernels(), line);
    }
  }
}
