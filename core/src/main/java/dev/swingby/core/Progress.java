package dev.swingby.core;

/** Told of every step; may end the run. */
@FunctionalInterface
public interface Progress {
  /** Says nothing and never ends a run. */
  Progress SILENT = (step, steps, loss) -> true;

  /**
   * Called before update {@code step} (counted from 0) of {@code steps}, with the loss on that
   * step's batch.
   *
   * @return whether to go on; false ends the run after recording this state
   */
  boolean at(long step, long steps, double loss);

  /** Whether to go on with what follows the training, and can take long too. */
  default boolean goesOn() {
    return true;
  }
}
