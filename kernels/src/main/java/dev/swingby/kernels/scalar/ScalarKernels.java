package dev.swingby.kernels.scalar;

import dev.swingby.kernels.ImageOps;
import dev.swingby.kernels.KernelProvider;
import dev.swingby.kernels.KernelsF32;
import dev.swingby.kernels.KernelsF64;
import dev.swingby.kernels.LaneKernels;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.RandomKernels;

/** The scalar reference as a provider. */
public final class ScalarKernels implements KernelProvider {
  private final KernelsF32 f32 = new ScalarF32();
  private final KernelsF64 f64 = new ScalarF64();
  private final LaneKernels lanes = new ScalarLanes();
  private final ImageOps imagesF32 = new ScalarImagesF32(f32);
  private final ImageOps imagesF64 = new ScalarImagesF64(f64);
  private final RandomKernels random = new ScalarRandom();

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
    // Eight chains: more than the latency times the units of any present core.
    double x0 = 0, x1 = 1, x2 = 2, x3 = 3, x4 = 4, x5 = 5, x6 = 6, x7 = 7;
    for (int i = 0; i < rounds; i++) {
      x0 = Math.fma(x0, 0.5, 0.25);
      x1 = Math.fma(x1, 0.5, 0.25);
      x2 = Math.fma(x2, 0.5, 0.25);
      x3 = Math.fma(x3, 0.5, 0.25);
      x4 = Math.fma(x4, 0.5, 0.25);
      x5 = Math.fma(x5, 0.5, 0.25);
      x6 = Math.fma(x6, 0.5, 0.25);
      x7 = Math.fma(x7, 0.5, 0.25);
    }
    if (!Double.isFinite(x0 + x1 + x2 + x3 + x4 + x5 + x6 + x7)) {
      throw new ArithmeticException("a chain of multiply-adds left the finite numbers");
    }
    return 16.0 * rounds;
  }

  @Override
  public double readProbe(double[] data, int from, int to) {
    int stream = (to - from) / 4;
    double s0 = 0, s1 = 0, s2 = 0, s3 = 0;
    for (int i = from; i < from + stream; i++) {
      s0 += data[i];
      s1 += data[i + stream];
      s2 += data[i + 2 * stream];
      s3 += data[i + 3 * stream];
    }
    for (int i = from + 4 * stream; i < to; i++) {
      s0 += data[i];
    }
    return s0 + s1 + s2 + s3;
  }
}
