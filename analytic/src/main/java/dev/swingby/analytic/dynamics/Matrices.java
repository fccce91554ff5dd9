package dev.swingby.analytic.dynamics;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/** Small helpers over EJML, each returning a new matrix. */
public final class Matrices {
  private Matrices() {}

  /** The matrix of row-major values, copied. */
  public static DMatrixRMaj of(double[] rowMajor, int rows, int cols) {
    return DMatrixRMaj.wrap(rows, cols, rowMajor.clone());
  }

  /** A B. */
  public static DMatrixRMaj times(DMatrixRMaj a, DMatrixRMaj b) {
    DMatrixRMaj c = new DMatrixRMaj(a.numRows, b.numCols);
    CommonOps_DDRM.mult(a, b, c);
    return c;
  }

  /** A x. */
  public static double[] times(DMatrixRMaj a, double[] x) {
    double[] y = new double[a.numRows];
    for (int i = 0; i < y.length; i++) {
      for (int j = 0; j < x.length; j++) {
        y[i] = Math.fma(a.unsafe_get(i, j), x[j], y[i]);
      }
    }
    return y;
  }

  /** A^T x. */
  public static double[] transposedTimes(DMatrixRMaj a, double[] x) {
    double[] y = new double[a.numCols];
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < y.length; j++) {
        y[j] = Math.fma(a.unsafe_get(i, j), x[i], y[j]);
      }
    }
    return y;
  }

  /** A B^T. */
  public static DMatrixRMaj timesTransposed(DMatrixRMaj a, DMatrixRMaj b) {
    DMatrixRMaj c = new DMatrixRMaj(a.numRows, b.numRows);
    CommonOps_DDRM.multTransB(a, b, c);
    return c;
  }

  /** A^T B. */
  public static DMatrixRMaj transposedTimes(DMatrixRMaj a, DMatrixRMaj b) {
    DMatrixRMaj c = new DMatrixRMaj(a.numCols, b.numCols);
    CommonOps_DDRM.multTransA(a, b, c);
    return c;
  }

  /** A + B. */
  public static DMatrixRMaj plus(DMatrixRMaj a, DMatrixRMaj b) {
    DMatrixRMaj c = new DMatrixRMaj(a.numRows, a.numCols);
    CommonOps_DDRM.add(a, b, c);
    return c;
  }

  /** A - B. */
  public static DMatrixRMaj minus(DMatrixRMaj a, DMatrixRMaj b) {
    DMatrixRMaj c = new DMatrixRMaj(a.numRows, a.numCols);
    CommonOps_DDRM.subtract(a, b, c);
    return c;
  }

  /** The unit matrix (d, d). */
  public static DMatrixRMaj identity(int d) {
    return CommonOps_DDRM.identity(d);
  }

  /** Frobenius' norm. */
  public static double norm(DMatrixRMaj a) {
    return NormOps_DDRM.normF(a);
  }

  /** V diag(values) V^T. */
  public static DMatrixRMaj spectral(DMatrixRMaj v, double[] values) {
    DMatrixRMaj scaled = v.copy();
    CommonOps_DDRM.multCols(scaled, values);
    return timesTransposed(scaled, v);
  }

  /** Orthonormal eigenvectors of a symmetric matrix, as columns. */
  public static DMatrixRMaj eigenvectors(DMatrixRMaj symmetric) {
    int d = symmetric.numRows;
    EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(d, true, true);
    if (!eigen.decompose(symmetric.copy())) {
      throw new IllegalArgumentException(
          "the eigenvalues of a %d x %d matrix did not converge".formatted(d, d));
    }
    DMatrixRMaj v = new DMatrixRMaj(d, d);
    for (int j = 0; j < d; j++) {
      DMatrixRMaj column = eigen.getEigenVector(j);
      for (int i = 0; i < d; i++) {
        v.set(i, j, column.get(i, 0));
      }
    }
    return v;
  }

  /** The diagonal of V^T M V: eigenvalues, where V are eigenvectors of M. */
  public static double[] diagonalIn(DMatrixRMaj v, DMatrixRMaj m) {
    DMatrixRMaj inner = transposedTimes(v, times(m, v));
    double[] values = new double[m.numRows];
    for (int i = 0; i < values.length; i++) {
      values[i] = inner.get(i, i);
    }
    return values;
  }
}
