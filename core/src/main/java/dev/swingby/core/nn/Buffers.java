package dev.swingby.core.nn;

import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.util.HashMap;
import java.util.Map;

/**
 * Memory of one network. Activations are kept, each has its own; what the backward pass needs for a
 * moment is shared by role and shape, and not there at all if the network is not trained.
 */
final class Buffers {
  private record Key(String role, int rows, int cols) {}

  private final Precision precision;
  private final boolean training;
  private final Tensor none;
  private final Map<Key, Tensor> shared = new HashMap<>();
  private int flows;

  Buffers(Precision precision, boolean training) {
    this.precision = precision;
    this.training = training;
    none = Tensor.zeros(precision, 0, 0);
  }

  boolean training() {
    return training;
  }

  Tensor activation(int rows, int cols) {
    return Tensor.zeros(precision, rows, cols);
  }

  /** One tensor for all that ask for this role and shape. */
  Tensor scratch(String role, int rows, int cols) {
    if (!training) {
      return none;
    }
    return shared.computeIfAbsent(
        new Key(role, rows, cols), key -> Tensor.zeros(precision, rows, cols));
  }

  /** Columns of a scratch tensor; nothing of nothing. */
  Tensor columns(Tensor scratch, int from, int to) {
    return training ? scratch.columns(from, to) : scratch;
  }

  /**
   * Where a layer of a chain leaves the gradient for the layer before it: of two tensors by turns,
   * so that what it reads, the next layer's, is the other one.
   */
  Tensor flow(int rows, int cols) {
    return scratch(flows++ % 2 == 0 ? "even" : "odd", rows, cols);
  }
}
