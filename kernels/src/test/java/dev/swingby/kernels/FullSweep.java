package dev.swingby.kernels;

import java.util.ArrayList;
import java.util.List;

/**
 * The elementary functions in f32 at all 2^32 floats, against f64 (whose own error, below 2^-52, is
 * checked against series of many digits in ElementaryTest): the largest distance in ulp, and
 * whether the monotone ones ever step down. About a minute on two cores:
 *
 * <pre>tools/full-sweep.sh</pre>
 *
 * <p>ElementaryTest runs the same comparison on every {@value #SAMPLE}th block of floats.
 */
final class FullSweep {
  static final int SAMPLE = 1021;
  private static final int BLOCK = 1 << 12;

  /** Bits of plus infinity: the non-negative floats but NaN are 0 to this. */
  private static final int INFINITY = 0x7f800000;

  /** A function of both precisions, on one block. */
  interface Function {
    void on(Kernels kernels, Tensor x, Tensor y);
  }

  /** One function and what is claimed of it. */
  record Claim(String name, double ulps, boolean monotone, Function function) {}

  /** What a sweep found. */
  record Found(double ulps, float worstAt, long steppedDown) {}

  private FullSweep() {}

  /** The functions and their claims: the largest ulp found in the full sweep, rounded up. */
  static List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    claims.add(new Claim("exp", 1.1, true, Kernels::exp));
    claims.add(new Claim("log", 0.8, true, Kernels::log));
    claims.add(new Claim("erf", 1.3, true, Kernels::erf));
    claims.add(new Claim("tanh", 1.8, true, (k, x, y) -> k.activate(Activation.TANH, x, y)));
    claims.add(new Claim("sigmoid", 1.7, true, (k, x, y) -> k.activate(Activation.SIGMOID, x, y)));
    claims.add(new Claim("silu", 1.8, false, (k, x, y) -> k.activate(Activation.SILU, x, y)));
    claims.add(new Claim("gelu", 2.0, false, (k, x, y) -> k.activate(Activation.GELU, x, y)));
    return claims;
  }

  /** Compares every {@code stride}th block of floats, of both signs. */
  static Found sweep(Kernels kernels, Function function, int stride) {
    Tensor x32 = Tensor.zeros(Precision.F32, 1, BLOCK);
    Tensor y32 = Tensor.zeros(Precision.F32, 1, BLOCK);
    Tensor x64 = Tensor.zeros(Precision.F64, 1, BLOCK);
    Tensor y64 = Tensor.zeros(Precision.F64, 1, BLOCK);
    double worst = 0;
    float worstAt = 0;
    long down = 0;
    for (int sign = 0; sign < 2; sign++) {
      float before = Float.NaN;
      for (long from = 0; from <= INFINITY; from += (long) BLOCK * stride) {
        for (int i = 0; i < BLOCK; i++) {
          // The last block ends at infinity, again and again.
          int bits = (int) Math.min(from + i, INFINITY);
          x32.f32()[i] = Float.intBitsToFloat(bits | sign << 31);
          x64.f64()[i] = x32.f32()[i];
        }
        function.on(kernels, x32, y32);
        function.on(kernels, x64, y64);
        for (int i = 0; i < BLOCK; i++) {
          float y = y32.f32()[i];
          double ulps = ErrorBounds.ulps(y, y64.f64()[i]);
          if (!(ulps <= worst)) {
            worst = ulps;
            worstAt = x32.f32()[i];
          }
          // Away from zero: up among the positive arguments, down among the negative.
          boolean follows = i > 0 || stride == 1;
          down += follows && (sign == 0 ? y < before : y > before) ? 1 : 0;
          before = y;
        }
      }
    }
    return new Found(worst, worstAt, down);
  }

  /** The full sweep of all functions, or of those named. */
  public static void main(String[] args) {
    boolean held = true;
    try (Kernels kernels = Kernels.create(1)) {
      for (Claim claim : claims()) {
        if (args.length > 0 && !List.of(args).contains(claim.name)) {
          continue;
        }
        Found found = sweep(kernels, claim.function, 1);
        boolean good = found.ulps <= claim.ulps && !(claim.monotone && found.steppedDown > 0);
        held &= good;
        System.out.printf(
            "%-8s %.4f ulp at %a, claimed %.1f; steps down %d%s: %s%n",
            claim.name,
            found.ulps,
            found.worstAt,
            claim.ulps,
            found.steppedDown,
            claim.monotone ? "" : " (not monotone)",
            good ? "ok" : "FAILED");
      }
    }
    System.exit(held ? 0 : 1);
  }
}
