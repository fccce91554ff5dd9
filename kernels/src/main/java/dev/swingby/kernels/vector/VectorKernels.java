package dev.swingby.kernels.vector;

import dev.swingby.kernels.ImageOps;
import dev.swingby.kernels.KernelProvider;
import dev.swingby.kernels.KernelsF32;
import dev.swingby.kernels.KernelsF64;
import dev.swingby.kernels.LaneKernels;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.RandomKernels;

/** The SIMD kernels as a provider, at the width the JVM prefers. */
public final class VectorKernels implements KernelProvider {
  private final KernelsF32 f32 = new VectorF32();
  private final KernelsF64 f64 = new VectorF64();
  private final LaneKernels lanes = new VectorLanes();
  private final ImageOps imagesF32 = new VectorImagesF32(f32);
  private final ImageOps imagesF64 = new VectorImagesF64(f64);
  private final RandomKernels random = new VectorRandom();

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

  @Override
  public LaneKernels lanes() {
    return lanes;
  }

  @Override
  public ImageOps images(Precision precision) {
    return precision == Precision.F32 ? imagesF32 : imagesF64;
  }

  @Override
  public RandomKernels random() {
    return random;
  }

  @Override
  public double fmaProbe(Precision precision, int rounds) {
    // Start values whose chains stay finite; the check keeps them from being optimized away.
    boolean single = precision == Precision.F32;
    float[] f = {0.5f, 0.25f, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    double[] d = {0.5, 0.25, 0, 0, 0, 0, 0, 0};
    if (single) {
      ProbeF32.multiplyAdd(rounds, f);
    } else {
      ProbeF64.multiplyAdd(rounds, d);
    }
    if (!Double.isFinite(single ? f[0] : d[0])) {
      throw new ArithmeticException("a chain of multiply-adds left the finite numbers");
    }
    return (double) rounds * (single ? ProbeF32.FLOPS_PER_ROUND : ProbeF64.FLOPS_PER_ROUND);
  }

  @Override
  public double readProbe(double[] data, int from, int to) {
    return ProbeF64.read(data, from, to - from);
  }
}
