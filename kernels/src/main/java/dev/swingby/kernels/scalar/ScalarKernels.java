package dev.swingby.kernels.scalar;

import dev.swingby.kernels.KernelProvider;
import dev.swingby.kernels.KernelsF32;
import dev.swingby.kernels.KernelsF64;

/** The scalar reference as a provider. */
public final class ScalarKernels implements KernelProvider {
  private final KernelsF32 f32 = new ScalarF32();
  private final KernelsF64 f64 = new ScalarF64();

  @Override
  public String name() {
    return "scalar";
  }

  @Override
  public int vectorBits() {
    return 0;
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
