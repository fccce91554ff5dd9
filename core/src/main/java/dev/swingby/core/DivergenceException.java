package dev.swingby.core;

/** The numbers diverged: which step, which tensor, which element; rows until then are kept. */
public final class DivergenceException extends Exception {
  private static final long serialVersionUID = 1L;

  private final long step;
  private final String tensor;
  private final int index;

  /** After {@code step} updates, element {@code index} of a tensor is not what was expected. */
  public DivergenceException(long step, String tensor, int index, double value, String expected) {
    super(
        "training diverged at step %d: tensor %s, index %d, is %s, expected %s"
            .formatted(step, tensor, index, value, expected));
    this.step = step;
    this.tensor = tensor;
    this.index = index;
  }

  /** The number of updates after which it was seen. */
  public long step() {
    return step;
  }

  /** The name of the first tensor found with a value that is not finite, or {@code loss}. */
  public String tensor() {
    return tensor;
  }

  /** The row-major index of the first such value. */
  public int index() {
    return index;
  }
}
