package dev.swingby.kernels;

import org.jspecify.annotations.Nullable;

/**
 * The kernels that mix the elements of a matrix, on tensors of several lanes: on the calling
 * thread, lanes side by side. A call allocates nothing once the room for sums is there.
 */
final class Interleaved {
  private final KernelsF32 f32;
  private final KernelsF64 f64;
  private float[] floatSums = new float[0];
  private double[] doubleSums = new double[0];
  private double[] chunkSums = new double[0];

  Interleaved(KernelsF32 f32, KernelsF64 f64) {
    this.f32 = f32;
    this.f64 = f64;
  }

  /** See {@link Kernels#gemm}. */
  void gemm(Layout layout, double alpha, Tensor a, Tensor b, double beta, Tensor c) {
    int m = c.rows();
    int n = c.cols();
    int k = layout == Layout.TN ? a.rows() : a.cols();
    switch (c.precision()) {
      case F32 ->
          f32.gemmLanes(
              layout,
              c.lanes(),
              m,
              n,
              k,
              (float) alpha,
              a.f32(),
              a.offset(),
              a.stride(),
              b.f32(),
              b.offset(),
              b.stride(),
              (float) beta,
              c.f32(),
              c.offset(),
              c.stride());
      case F64 ->
          f64.gemmLanes(
              layout,
              c.lanes(),
              m,
              n,
              k,
              alpha,
              a.f64(),
              a.offset(),
              a.stride(),
              b.f64(),
              b.offset(),
              b.stride(),
              beta,
              c.f64(),
              c.offset(),
              c.stride());
    }
  }

  /** See {@link Kernels#linear}. */
  @SuppressWarnings("ReferenceEquality") // whether it is the same tensor, not the same values
  void linear(Tensor x, Tensor w, @Nullable Tensor bias, Activation act, Tensor z, Tensor y) {
    if (bias != null) {
      for (int i = 0; i < z.rows(); i++) {
        copyRow(bias, z, i);
      }
    }
    gemm(Layout.NT, 1, x, w, bias == null ? 0 : 1, z);
    if (act == Activation.LINEAR && y == z) {
      return;
    }
    int pieces = z.contiguous() && y.contiguous() ? 1 : z.rows();
    int n = z.length() / Math.max(1, pieces);
    for (int i = 0; i < pieces; i++) {
      int from = z.offset() + i * z.stride();
      int to = y.offset() + i * y.stride();
      switch (z.precision()) {
        case F32 -> f32.activate(act, n, z.f32(), from, y.f32(), to);
        case F64 -> f64.activate(act, n, z.f64(), from, y.f64(), to);
      }
    }
  }

  private static void copyRow(Tensor row, Tensor into, int i) {
    int to = into.offset() + i * into.stride();
    switch (into.precision()) {
      case F32 -> System.arraycopy(row.f32(), row.offset(), into.f32(), to, into.rowLength());
      case F64 -> System.arraycopy(row.f64(), row.offset(), into.f64(), to, into.rowLength());
    }
  }

  /** See {@link Kernels#backpropagate}. */
  void backpropagate(Tensor dz, Tensor w, Activation act, Tensor z, Tensor dx) {
    gemm(Layout.NN, 1, dz, w, 0, dx);
    if (act == Activation.LINEAR) {
      return;
    }
    int pieces = z.contiguous() && dx.contiguous() ? 1 : z.rows();
    int n = z.length() / Math.max(1, pieces);
    for (int i = 0; i < pieces; i++) {
      int at = z.offset() + i * z.stride();
      int to = dx.offset() + i * dx.stride();
      switch (z.precision()) {
        case F32 ->
            f32.activateBackward(act, n, z.f32(), at, z.f32(), at, dx.f32(), to, dx.f32(), to);
        case F64 ->
            f64.activateBackward(act, n, z.f64(), at, z.f64(), at, dx.f64(), to, dx.f64(), to);
      }
    }
  }

  /** See {@link Kernels#residual}: its chunks and its tree over them, in every lane. */
  void residual(Tensor y, Tensor t, double scale, Tensor r, double[] squares) {
    int lanes = y.lanes();
    int chunks = Math.max(1, (y.size() + Kernels.CHUNK - 1) / Kernels.CHUNK);
    if (chunkSums.length < chunks * lanes) {
      chunkSums = new double[chunks * lanes];
    }
    for (int i = 0; i < chunks; i++) {
      int from = i * Kernels.CHUNK;
      int n = Math.min(Kernels.CHUNK, y.size() - from);
      chunk(y, t, scale, r, from * lanes, n, i * lanes);
    }
    for (int width = lanes; width < chunks * lanes; width *= 2) {
      for (int i = 0; i + width < chunks * lanes; i += 2 * width) {
        for (int l = 0; l < lanes; l++) {
          chunkSums[i + l] += chunkSums[i + width + l];
        }
      }
    }
    System.arraycopy(chunkSums, 0, squares, 0, lanes);
  }

  private void chunk(Tensor y, Tensor t, double scale, Tensor r, int from, int n, int to) {
    int lanes = y.lanes();
    int yAt = y.offset() + from;
    int tAt = t.offset() + from;
    int rAt = r.offset() + from;
    if (y.precision() == Precision.F32) {
      if (floatSums.length < lanes * KernelsF32.LANES) {
        floatSums = new float[lanes * KernelsF32.LANES];
      }
      f32.residualLanes(
          lanes, n, y.f32(), yAt, t.f32(), tAt, (float) scale, r.f32(), rAt, floatSums);
      for (int l = 0; l < lanes; l++) {
        chunkSums[to + l] = floatSums[l];
      }
    } else {
      if (doubleSums.length < lanes * KernelsF64.LANES) {
        doubleSums = new double[lanes * KernelsF64.LANES];
      }
      f64.residualLanes(lanes, n, y.f64(), yAt, t.f64(), tAt, scale, r.f64(), rAt, doubleSums);
      System.arraycopy(doubleSums, 0, chunkSums, to, lanes);
    }
  }
}
