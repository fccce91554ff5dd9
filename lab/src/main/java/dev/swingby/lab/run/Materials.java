package dev.swingby.lab.run;

import dev.swingby.core.Model;
import dev.swingby.core.NpyArray;
import dev.swingby.core.Npz;
import dev.swingby.core.NpzException;
import dev.swingby.core.Task;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import dev.swingby.lab.config.Nearest;
import dev.swingby.lab.config.RunConfig;
import dev.swingby.lab.config.UsageException;
import java.nio.file.Path;
import java.util.Map;

/** The task and the initial model of a configuration; files are read and checked here. */
public record Materials(Task task, Model start) {

  /**
   * Draws or reads both. The model is in f64: the precision of the run rounds a copy of it.
   *
   * @throws UsageException if a file is not what the configuration needs
   */
  public static Materials of(RunConfig config) {
    Task task =
        config.task().sim().isPresent()
            ? config.task().sim().get().draw(config.seed())
            : data(config.task().file().orElseThrow());
    Model start =
        config.initFile().isPresent()
            ? weights(config, task.dimension(), config.initFile().get())
            : Model.gaussian(config.model(), task.dimension(), Precision.F64, config.seed());
    return new Materials(task, start);
  }

  private static Map<String, NpyArray> arrays(Path file) {
    try {
      return Npz.read(file);
    } catch (NpzException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static NpyArray array(Path file, Map<String, NpyArray> arrays, String name) {
    NpyArray array = arrays.get(name);
    if (array == null) {
      throw new UsageException(
          "%s: expected an array named %s, found %s".formatted(file, name, arrays.keySet()));
    }
    double[] data = array.data();
    for (int i = 0; i < data.length; i++) {
      if (!Double.isFinite(data[i])) {
        throw new UsageException(
            "%s: array %s: expected finite numbers, got %s at index %d"
                .formatted(file, name, data[i], i));
      }
    }
    return array;
  }

  private static Task data(Path file) {
    Map<String, NpyArray> arrays = arrays(file);
    NpyArray x = array(file, arrays, "x");
    NpyArray test = array(file, arrays, "test");
    if (x.shape().length != 2 || x.data().length == 0) {
      throw new UsageException(
          "%s: array x: expected shape (N, d) with N, d >= 1, got %s"
              .formatted(file, x.shapeText()));
    }
    int d = x.shape()[1];
    int rank = test.shape().length;
    boolean fits = rank >= 1 && rank <= 2 && test.shape()[rank - 1] == d && test.data().length > 0;
    if (!fits) {
      throw new UsageException(
          "%s: array test: expected shape (m, %d) like x, got %s"
              .formatted(file, d, test.shapeText()));
    }
    return Task.of(d, x.data(), test.data());
  }

  private static Model weights(RunConfig config, int dimension, Path file) {
    Map<String, NpyArray> arrays = arrays(file);
    Model model = Model.zeros(config.model(), dimension, Precision.F64);
    for (String name : arrays.keySet()) {
      if (!model.weights().containsKey(name)) {
        throw new UsageException(
            "%s: unexpected array %s%s (this model has %s)"
                .formatted(
                    file,
                    name,
                    Nearest.hint(name, model.weights().keySet()),
                    String.join(", ", model.weights().keySet())));
      }
    }
    for (Map.Entry<String, Tensor> weight : model.weights().entrySet()) {
      Tensor w = weight.getValue();
      boolean bias = weight.getKey().startsWith("b");
      if (bias && !arrays.containsKey(weight.getKey())) {
        continue; // biases start at zero
      }
      NpyArray array = array(file, arrays, weight.getKey());
      int[] shape = array.shape();
      boolean fits =
          shape.length == 2 && shape[0] == w.rows() && shape[1] == w.cols()
              || bias && shape.length == 1 && shape[0] == w.cols();
      if (!fits) {
        throw new UsageException(
            "%s: array %s: expected shape (%d, %d), got %s"
                .formatted(file, weight.getKey(), w.rows(), w.cols(), array.shapeText()));
      }
      w.assign(array.data());
    }
    return model;
  }
}
