package dev.swingby.kernels;

class ScalarGemmTest extends GemmContract {
  @Override
  KernelProvider provider() {
    return Providers.scalar();
  }
}
