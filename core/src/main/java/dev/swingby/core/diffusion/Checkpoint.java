package dev.swingby.core.diffusion;

import dev.swingby.kernels.Tensor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A moment of a training: see {@link CheckpointFile} for how it is kept.
 *
 * @param config the configuration, as text
 * @param step steps done
 * @param tensors by name; of a running training, the very ones that it changes
 */
public record Checkpoint(String config, long step, Map<String, Tensor> tensors) {
  public Checkpoint {
    tensors = Collections.unmodifiableMap(new LinkedHashMap<>(tensors));
  }

  /**
   * The tensor of that name.
   *
   * @param like of the shape and precision that is expected
   * @throws CheckpointException if it is not there or not like that
   */
  public Tensor tensor(String name, Tensor like) {
    Tensor t = tensors.get(name);
    if (t == null
        || t.rows() != like.rows()
        || t.cols() != like.cols()
        || t.precision() != like.precision()) {
      throw new CheckpointException(
          "the checkpoint is of another configuration: expected %s as %s, got %s"
              .formatted(name, like, t == null ? "nothing" : t));
    }
    return t;
  }
}
