package dev.swingby.core.diffusion;

import dev.swingby.core.nn.Intervention;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Layout;
import dev.swingby.kernels.Tensor;

/**
 * The linear latent intervention of Park et al. 2024 (published code, {@code linear_interv.py}):
 * with b the direction of what is wanted more and l of what is wanted less,
 *
 * <pre>
 * v &lt;- v + alpha (v . b) b
 * v &lt;- v - beta  (v . l) l     (of the v just made)
 * </pre>
 *
 * @param toward b
 * @param away l
 */
public record LinearIntervention(Directions toward, Directions away, double alpha, double beta)
    implements Intervention {
  public LinearIntervention {
    if (!Double.isFinite(alpha) || !Double.isFinite(beta)) {
      throw new IllegalArgumentException(
          "alpha and beta must be finite, got %s and %s".formatted(alpha, beta));
    }
  }

  @Override
  public void apply(Kernels kernels, int block, Tensor embedding) {
    add(kernels, alpha, toward.units().get(block), embedding);
    add(kernels, -beta, away.units().get(block), embedding);
  }

  private static void add(Kernels kernels, double factor, Tensor unit, Tensor v) {
    if (factor != 0) {
      Tensor projections = v.zerosAlike(v.rows(), 1);
      kernels.gemm(Layout.NT, 1, v, unit, 0, projections);
      kernels.gemm(Layout.NN, factor, projections, unit, 1, v);
    }
  }
}
