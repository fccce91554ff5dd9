package dev.swingby.kernels;

/** Which provider serves, and why. */
public final class Providers {
  private Providers() {}

  /** The vector provider where the JVM offers it, else the scalar one. */
  public static KernelProvider best() {
    throw new UnsupportedOperationException();
  }

  /** The scalar reference. */
  public static KernelProvider scalar() {
    throw new UnsupportedOperationException();
  }

  /** One line: what serves, and if it is the scalar one, why and which flag turns SIMD on. */
  public static String explanation() {
    throw new UnsupportedOperationException();
  }
}
