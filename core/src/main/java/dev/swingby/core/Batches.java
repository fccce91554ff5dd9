package dev.swingby.core;

import dev.swingby.kernels.Tensor;

/**
 * The points of each step. Minibatches walk through a fresh random order every epoch ({@link
 * Shuffle}); the last one of an epoch may be smaller.
 */
final class Batches {
  private final Tensor all;
  private final int size;
  private final boolean whole;
  private final Shuffle shuffle;
  private final Tensor gathered;
  private final Tensor gatheredRest;

  Batches(Tensor all, int batch, long seed) {
    this.all = all;
    this.size = batch == TrainingSpec.FULL ? all.rows() : Math.min(batch, all.rows());
    this.whole = size == all.rows();
    this.shuffle = new Shuffle(whole ? 0 : all.rows(), seed);
    this.gathered = whole ? all : Tensor.zeros(all.precision(), size, all.cols());
    this.gatheredRest = gathered.rows(0, whole ? size : restSize());
  }

  /** Points of an ordinary batch. */
  int size() {
    return size;
  }

  /** Points of an epoch's last batch. */
  int restSize() {
    int rest = all.rows() % size;
    return rest == 0 ? size : rest;
  }

  /** The points of a step, counted from 0: a view that is overwritten by the next call. */
  Tensor at(long step) {
    if (whole) {
      return all;
    }
    int n = all.rows();
    int perEpoch = (n + size - 1) / size;
    int[] order = shuffle.order(step / perEpoch);
    int from = (int) (step % perEpoch) * size;
    Tensor into = from + size <= n ? gathered : gatheredRest;
    for (int i = 0; i < into.rows(); i++) {
      copyRow(order[from + i], into, i);
    }
    return into;
  }

  private void copyRow(int row, Tensor into, int i) {
    int d = all.cols();
    int from = all.offset() + row * all.stride();
    int to = into.offset() + i * into.stride();
    switch (all.precision()) {
      case F32 -> System.arraycopy(all.f32(), from, into.f32(), to, d);
      case F64 -> System.arraycopy(all.f64(), from, into.f64(), to, d);
    }
  }
}
