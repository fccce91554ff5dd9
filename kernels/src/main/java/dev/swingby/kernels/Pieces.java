package dev.swingby.kernels;

import java.util.concurrent.atomic.AtomicInteger;

/** Independent pieces of work: whichever thread is free takes the next. */
final class Pieces implements Workers.Job {
  private final Kernels.Piece piece;
  private final int count;
  private final Kernels[] own;
  private final AtomicInteger next = new AtomicInteger();

  /** {@code own[i]} are the kernels of thread i. */
  Pieces(Kernels.Piece piece, int count, Kernels[] own) {
    this.piece = piece;
    this.count = count;
    this.own = own;
  }

  @Override
  public void part(int part, int parts) {
    try {
      for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
        piece.run(i, own[part]);
      }
    } finally {
      // After a failure nobody begins another piece.
      next.set(count);
    }
  }
}
