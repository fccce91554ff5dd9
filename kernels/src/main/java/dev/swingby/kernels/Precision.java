package dev.swingby.kernels;

/** The floating-point formats the kernels compute in. */
public enum Precision {
  /** IEEE 754 binary32. */
  F32(Float.BYTES, 0x1p-24),
  /** IEEE 754 binary64. */
  F64(Double.BYTES, 0x1p-53);

  private final int bytes;
  private final double unitRoundoff;

  Precision(int bytes, double unitRoundoff) {
    this.bytes = bytes;
    this.unitRoundoff = unitRoundoff;
  }

  /** Bytes of one element. */
  public int bytes() {
    return bytes;
  }

  /** The unit roundoff u of rounding to nearest: the u of every error bound {@code gamma_m}. */
  public double unitRoundoff() {
    return unitRoundoff;
  }
}
