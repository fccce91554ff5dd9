package dev.swingby.kernels;

/**
 * A set of kernels, one for each precision. Callers use {@link Kernels}, which checks shapes once
 * and spreads the work over threads.
 */
public interface KernelProvider {
  /** "vector" or "scalar". */
  String name();

  /** Hardware vector width in bits; 0 for the scalar provider. */
  int vectorBits();

  /** The kernels on floats. */
  KernelsF32 f32();

  /** The kernels on doubles. */
  KernelsF64 f64();

  /** The kernels on small systems side by side. */
  LaneKernels lanes();

  /** The kernels on images. */
  ImageOps images(Precision precision);

  /** The random numbers. */
  RandomKernels random();

  /**
   * Runs independent chains of multiply-adds in registers, the given number of rounds; returns the
   * floating-point operations done. How long it takes is the peak of this provider's arithmetic.
   */
  double fmaProbe(Precision precision, int rounds);

  /**
   * Reads the elements from (inclusive) to (exclusive) and returns their sum, in no fixed order: in
   * several streams at once, as memory likes it best. For measuring the memory, not for results.
   */
  double readProbe(double[] data, int from, int to);
}
