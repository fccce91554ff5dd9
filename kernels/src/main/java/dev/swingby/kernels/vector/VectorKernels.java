package dev.swingby.kernels.vector;

import dev.swingby.kernels.KernelProvider;
import dev.swingby.kernels.KernelsF32;
import dev.swingby.kernels.KernelsF64;

/** The SIMD kernels as a provider, at the width the JVM prefers. */
public final class VectorKernels implements KernelProvider {
  private final KernelsF32 f32 = new VectorF32();
  private final KernelsF64 f64 = new VectorF64();

  @Override
  public String name() {
    return "vector";
  }

  @Override
  public int vectorBits() {
    return VectorF64.SPECIES.vectorBitSize();
  }

  @Override
  public KernelsF32 f32() {
    return f32;
  }

  @Override
  public KernelsF64 f64() {
    return f64;
  }
}
