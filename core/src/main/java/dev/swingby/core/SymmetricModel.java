package dev.swingby.core;

import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Layout;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import org.jspecify.annotations.Nullable;

/**
 * The symmetric two-layer model {@code f(x) = U U^T x}, U (d, k). With points as rows: {@code H = X
 * U, Y = H U^T}; gradient {@code dU = dY^T H + X^T (dY U)}, {@code dX = (dY U) U^T}.
 */
public final class SymmetricModel extends Model {
  private final Tensor u;

  SymmetricModel(ModelSpec spec, int dimension, Precision precision, int lanes) {
    super(spec, dimension, precision, Math.multiplyExact(dimension, spec.width()), lanes);
    u = take("u", dimension, spec.width());
  }

  /** U (d, k). */
  public Tensor u() {
    return u;
  }

  @Override
  public boolean linear() {
    return true;
  }

  @Override
  public Pass pass(int rows) {
    return new SymmetricPass(rows);
  }

  @Override
  public void forward(Kernels kernels, Tensor x, Pass pass) {
    SymmetricPass p = (SymmetricPass) pass;
    kernels.gemm(Layout.NN, 1, x, u, 0, p.hidden);
    kernels.gemm(Layout.NT, 1, p.hidden, u, 0, p.output());
  }

  @Override
  public void backward(
      Kernels kernels,
      Tensor x,
      Pass pass,
      Tensor dOutput,
      Tensor gradient,
      @Nullable Tensor dInput) {
    SymmetricPass p = (SymmetricPass) pass;
    Tensor du = p.gradientView(gradient);
    kernels.gemm(Layout.NN, 1, dOutput, u, 0, p.dHidden);
    kernels.gemm(Layout.TN, 1, dOutput, p.hidden, 0, du);
    kernels.gemm(Layout.TN, 1, x, p.dHidden, 1, du);
    if (dInput != null) {
      kernels.gemm(Layout.NT, 1, p.dHidden, u, 0, dInput);
    }
  }

  private final class SymmetricPass extends Pass {
    private final Tensor hidden;
    private final Tensor dHidden;
    private @Nullable Tensor gradient;
    private @Nullable Tensor view;

    SymmetricPass(int rows) {
      super(rows, u.zerosAlike(rows, dimension()));
      hidden = u.zerosAlike(rows, u.cols());
      dHidden = u.zerosAlike(rows, u.cols());
    }

    /** The gradient vector seen as (d, k); kept, so that a step allocates nothing. */
    Tensor gradientView(Tensor flat) {
      Tensor seen = view;
      if (seen == null || gradient != flat) {
        seen = flat.reshape(0, u.rows(), u.cols());
        gradient = flat;
        view = seen;
      }
      return seen;
    }
  }
}
