package dev.swingby.bench.peers;

import dev.swingby.kernels.Layout;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.CommonOps_FDRM;

/** EJML's matrix product, the usual pure-Java one. */
public final class Ejml implements Runnable {
  public static final String NAME = "ejml";

  private final Runnable call;
  private final boolean single;
  private final DMatrixRMaj c;
  private final FMatrixRMaj cf;

  public Ejml(Layout layout, Tensor ta, Tensor tb, int m, int n) {
    single = ta.precision() == Precision.F32;
    c = new DMatrixRMaj(m, n);
    cf = new FMatrixRMaj(m, n);
    call = single ? floats(layout, ta, tb) : doubles(layout, ta, tb);
  }

  private Runnable doubles(Layout layout, Tensor ta, Tensor tb) {
    DMatrixRMaj a = DMatrixRMaj.wrap(ta.rows(), ta.cols(), ta.f64());
    DMatrixRMaj b = DMatrixRMaj.wrap(tb.rows(), tb.cols(), tb.f64());
    return switch (layout) {
      case NN -> () -> CommonOps_DDRM.mult(a, b, c);
      case NT -> () -> CommonOps_DDRM.multTransB(a, b, c);
      case TN -> () -> CommonOps_DDRM.multTransA(a, b, c);
    };
  }

  private Runnable floats(Layout layout, Tensor ta, Tensor tb) {
    FMatrixRMaj a = FMatrixRMaj.wrap(ta.rows(), ta.cols(), ta.f32());
    FMatrixRMaj b = FMatrixRMaj.wrap(tb.rows(), tb.cols(), tb.f32());
    return switch (layout) {
      case NN -> () -> CommonOps_FDRM.mult(a, b, cf);
      case NT -> () -> CommonOps_FDRM.multTransB(a, b, cf);
      case TN -> () -> CommonOps_FDRM.multTransA(a, b, cf);
    };
  }

  @Override
  public void run() {
    call.run();
  }

  /** An element of the result of the last run. */
  public double result(int i, int j) {
    return single ? cf.get(i, j) : c.get(i, j);
  }
}
