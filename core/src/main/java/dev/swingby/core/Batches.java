package dev.swingby.core;

import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * The points of each step, of every lane its own. Minibatches walk through a fresh random order
 * every epoch ({@link Shuffle}); the last one of an epoch may be smaller.
 */
final class Batches {
  private final List<Tensor> all;
  private final int points;
  private final int size;
  private final List<Shuffle> shuffles = new ArrayList<>();
  private final Tensor gathered;
  private final Tensor gatheredRest;

  /**
   * Batches for the lanes of a model's tensors.
   *
   * @param all the points of each lane, as many for all
   * @param batch points per step, or {@link TrainingSpec#FULL}
   * @param seeds one a lane
   * @param like a tensor of the lanes and the precision that are wanted
   */
  Batches(Kernels kernels, List<Tensor> all, int batch, long[] seeds, Tensor like) {
    this.all = all;
    points = all.getFirst().rows();
    size = batch == TrainingSpec.FULL ? points : Math.min(batch, points);
    gathered = like.zerosAlike(size, all.getFirst().cols());
    gatheredRest = gathered.rows(0, restSize());
    for (int lane = 0; lane < all.size(); lane++) {
      if (size == points) {
        gathered.assign(lane, all.get(lane), 0);
      } else {
        shuffles.add(new Shuffle(kernels, points, seeds[lane]));
      }
    }
  }

  /** Points of an ordinary batch. */
  int size() {
    return size;
  }

  /** Points of an epoch's last batch. */
  int restSize() {
    int rest = points % size;
    return rest == 0 ? size : rest;
  }

  /** The points of a step, counted from 0: a view that is overwritten by the next call. */
  Tensor at(long step) {
    if (shuffles.isEmpty()) {
      return gathered;
    }
    int perEpoch = (points + size - 1) / size;
    int from = (int) (step % perEpoch) * size;
    Tensor into = from + size <= points ? gathered : gatheredRest;
    for (int lane = 0; lane < shuffles.size(); lane++) {
      int[] order = shuffles.get(lane).order(step / perEpoch);
      Tensor x = all.get(lane);
      switch (into.precision()) {
        case F32 -> gather(x.f32(), x.cols(), order, from, into, lane);
        case F64 -> gather(x.f64(), x.cols(), order, from, into, lane);
      }
    }
    return into;
  }

  private static void gather(float[] x, int d, int[] order, int from, Tensor into, int lane) {
    float[] out = into.f32();
    int lanes = into.lanes();
    int rows = into.rows();
    for (int i = 0, at = lane; i < rows; i++) {
      int row = order[from + i] * d;
      for (int j = 0; j < d; j++, at += lanes) {
        out[at] = x[row + j];
      }
    }
  }

  private static void gather(double[] x, int d, int[] order, int from, Tensor into, int lane) {
    double[] out = into.f64();
    int lanes = into.lanes();
    int rows = into.rows();
    for (int i = 0, at = lane; i < rows; i++) {
      int row = order[from + i] * d;
      for (int j = 0; j < d; j++, at += lanes) {
        out[at] = x[row + j];
      }
    }
  }
}
