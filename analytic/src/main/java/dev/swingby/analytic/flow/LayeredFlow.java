package dev.swingby.analytic.flow;

import dev.swingby.analytic.dynamics.Matrices;
import dev.swingby.analytic.reference.Reference;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * The flow of a deep linear model f(x) = W_L ... W_1 x from any start: {@code dW_l/dt = (W_L ..
 * W_{l+1})^T (I - P) A (W_{l-1} .. W_1)^T}, P the product. {@code W_{l+1}^T W_{l+1} - W_l W_l^T} is
 * conserved (Saxe, McClelland and Ganguli 2014; Arora, Cohen and Hazan 2018). Cost O(L) products an
 * evaluation.
 */
public final class LayeredFlow extends GradientFlow {
  private final DMatrixRMaj a;
  private final List<DMatrixRMaj> layers;
  private final int size;

  /** The flow without weight decay. */
  public LayeredFlow(DMatrixRMaj secondMoment, List<DMatrixRMaj> layers, double tolerance) {
    this(secondMoment, layers, 0, tolerance);
  }

  /**
   * @param secondMoment A (d, d), symmetric
   * @param layers W_1 .. W_L at t = 0, each (out, in)
   * @param weightDecay lambda >= 0
   * @param tolerance of the integrator, absolute and relative
   */
  public LayeredFlow(
      DMatrixRMaj secondMoment, List<DMatrixRMaj> layers, double weightDecay, double tolerance) {
    super(weightDecay, tolerance);
    a = secondMoment.copy();
    this.layers = List.copyOf(layers);
    size = layers.stream().mapToInt(DMatrixRMaj::getNumElements).sum();
  }

  @Override
  public int dimension() {
    return a.numRows;
  }

  @Override
  List<Reference> sources() {
    return List.of(Reference.SAXE);
  }

  @Override
  String gradient() {
    return "flow of %d layers (Saxe et al. 2014)".formatted(layers.size());
  }

  @Override
  double[] start() {
    double[] weights = new double[size];
    int at = 0;
    for (DMatrixRMaj w : layers) {
      System.arraycopy(w.data, 0, weights, at, w.getNumElements());
      at += w.getNumElements();
    }
    return weights;
  }

  /** The vector cut into W_1 .. W_L. */
  List<DMatrixRMaj> matrices(double[] weights) {
    List<DMatrixRMaj> cut = new ArrayList<>();
    int at = 0;
    for (DMatrixRMaj w : layers) {
      int n = w.getNumElements();
      double[] part = java.util.Arrays.copyOfRange(weights, at, at + n);
      cut.add(DMatrixRMaj.wrap(w.numRows, w.numCols, part));
      at += n;
    }
    return cut;
  }

  /** below[l] = W_l .. W_1, below[0] = I. */
  private List<DMatrixRMaj> below(List<DMatrixRMaj> w) {
    List<DMatrixRMaj> products = new ArrayList<>();
    products.add(Matrices.identity(a.numRows));
    for (DMatrixRMaj layer : w) {
      products.add(Matrices.times(layer, products.getLast()));
    }
    return products;
  }

  @Override
  double[] force(double[] weights) {
    List<DMatrixRMaj> w = matrices(weights);
    List<DMatrixRMaj> below = below(w);
    DMatrixRMaj error = Matrices.minus(Matrices.identity(a.numRows), below.getLast());
    DMatrixRMaj back = Matrices.times(error, a);
    double[] out = new double[size];
    int at = size;
    for (int l = w.size() - 1; l >= 0; l--) {
      // back = (W_L .. W_{l+1})^T (I - P) A.
      DMatrixRMaj dw = Matrices.timesTransposed(back, below.get(l));
      at -= dw.getNumElements();
      System.arraycopy(dw.data, 0, out, at, dw.getNumElements());
      back = Matrices.transposedTimes(w.get(l), back);
    }
    return out;
  }

  @Override
  DMatrixRMaj product(double[] weights) {
    return below(matrices(weights)).getLast();
  }

  @Override
  DMatrixRMaj rate(double[] weights, double[] derivative) {
    List<DMatrixRMaj> w = matrices(weights);
    List<DMatrixRMaj> dw = matrices(derivative);
    List<DMatrixRMaj> below = below(w);
    DMatrixRMaj sum = new DMatrixRMaj(a.numRows, a.numRows);
    DMatrixRMaj above = Matrices.identity(a.numRows);
    for (int l = w.size() - 1; l >= 0; l--) {
      CommonOps_DDRM.addEquals(sum, Matrices.times(Matrices.times(above, dw.get(l)), below.get(l)));
      above = Matrices.times(above, w.get(l));
    }
    return sum;
  }
}
