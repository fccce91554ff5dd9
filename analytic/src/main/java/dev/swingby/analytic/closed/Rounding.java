package dev.swingby.analytic.closed;

import dev.swingby.analytic.dynamics.Matrices;
import org.ejml.data.DMatrixRMaj;

/** Whether an assumption holds to rounding. */
final class Rounding {
  /** This many units of roundoff, times dimension and norms. */
  static final double UNITS = 64 * 0x1p-53;

  private Rounding() {}

  /** Whether a difference of matrices of that norm is rounding. */
  static boolean negligible(DMatrixRMaj difference, double size) {
    return Matrices.norm(difference) <= UNITS * difference.numRows * size;
  }
}
