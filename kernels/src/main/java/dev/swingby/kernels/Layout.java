package dev.swingby.kernels;

/** Which operand of a matrix product stands transposed in memory. */
public enum Layout {
  /** C = A B with A (m,k), B (k,n). */
  NN,
  /** C = A B^T with A (m,k), B (n,k). */
  NT,
  /** C = A^T B with A (k,m), B (k,n). */
  TN
}
