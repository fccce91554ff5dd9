package dev.swingby.kernels;

/** The provider this JVM serves: the vector one, or under -Pscalar the reference itself. */
class VectorGemmTest extends GemmContract {
  @Override
  KernelProvider provider() {
    return Providers.best();
  }
}
