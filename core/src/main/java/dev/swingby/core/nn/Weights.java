package dev.swingby.core.nn;

import dev.swingby.core.Streams;
import dev.swingby.kernels.Philox;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What a network learns: one flat vector of values and one of gradients. Layers take named parts of
 * it; networks of one specification share the names, so that they may share the weights.
 */
public final class Weights {
  /** How a part starts: uniform on +-1/sqrt(fanIn) (PyTorch's default), or constant. */
  record Start(int fanIn, double constant) {
    static final Start ONE = new Start(0, 1);
    static final Start ZERO = new Start(0, 0);

    static Start uniform(int fanIn) {
      return new Start(fanIn, 0);
    }
  }

  private record Part(int from, int rows, int cols, Start start) {}

  private final Precision precision;
  private final Map<String, Part> parts;
  private Tensor values;
  private Tensor gradient;
  private boolean open;

  private Weights(Precision precision, Map<String, Part> parts, int size, boolean open) {
    this.precision = precision;
    this.parts = parts;
    this.open = open;
    values = Tensor.zeros(precision, 1, size);
    gradient = Tensor.zeros(precision, 1, size);
  }

  /**
   * Zeros for all that a network takes: it is built once, for one image, to see what that is.
   *
   * @param network builds one that takes its parts of the given weights
   */
  static Weights declaredBy(Precision precision, Consumer<Weights> network) {
    Weights weights = new Weights(precision, new LinkedHashMap<>(), 0, true);
    network.accept(weights);
    weights.open = false;
    int size = weights.size();
    weights.values = Tensor.zeros(precision, 1, size);
    weights.gradient = Tensor.zeros(precision, 1, size);
    return weights;
  }

  /** The part of that name; a new one while the network is declared. */
  Parameter take(String name, int rows, int cols, Start start) {
    if (open) {
      if (parts.put(name, new Part(size(), rows, cols, start)) != null) {
        throw new IllegalStateException("two weights are called " + name);
      }
      return new Parameter(
          Tensor.zeros(precision, rows, cols), Tensor.zeros(precision, rows, cols));
    }
    Part part = parts.get(name);
    if (part == null || part.rows != rows || part.cols != cols) {
      throw new IllegalArgumentException(
          "these weights are of another network: %s should be %d x %d".formatted(name, rows, cols));
    }
    return new Parameter(
        values.reshape(part.from, rows, cols), gradient.reshape(part.from, rows, cols));
  }

  /** The number of parameters. */
  public int size() {
    int size = 0;
    for (Part part : parts.values()) {
      size = Math.addExact(size, Math.multiplyExact(part.rows, part.cols));
    }
    return size;
  }

  /** The format. */
  public Precision precision() {
    return precision;
  }

  /** All values, (1, size). */
  public Tensor values() {
    return values;
  }

  /** The gradient of the last backward pass, (1, size). */
  public Tensor gradient() {
    return gradient;
  }

  /** The values by name, views. */
  public Map<String, Tensor> named() {
    Map<String, Tensor> named = new LinkedHashMap<>();
    parts.forEach((name, p) -> named.put(name, values.reshape(p.from, p.rows, p.cols)));
    return Collections.unmodifiableMap(named);
  }

  /**
   * Starting values: parameter i is a function of (seed, i), drawn in double.
   *
   * @param scale of all of them, gains of norms too
   */
  public void start(long seed, double scale) {
    for (Part p : parts.values()) {
      double bound = p.start.fanIn == 0 ? 0 : 1 / Math.sqrt(p.start.fanIn);
      for (int i = 0; i < p.rows * p.cols; i++) {
        double u = 2 * Philox.uniform(seed, Streams.WEIGHTS, (long) p.from + i) - 1;
        values.set(0, p.from + i, scale * (p.start.constant + bound * u));
      }
    }
  }

  private String describe() {
    return "%d parameters in %d parts (%s)".formatted(size(), parts.size(), precision);
  }

  /**
   * The same parts with values of their own: some are another model's.
   *
   * @param chosen which are the other's, by name
   * @throws IllegalArgumentException if the other's parts are not the same
   */
  Weights with(Weights other, Predicate<String> chosen) {
    if (precision != other.precision || !parts.equals(other.parts)) {
      throw new IllegalArgumentException(
          "expected models of one network, got %s and %s".formatted(describe(), other.describe()));
    }
    Weights mixed = copy();
    parts.forEach((name, p) -> {
      if (chosen.test(name)) {
        Tensor theirs = other.values.reshape(p.from, p.rows, p.cols);
        mixed.values.reshape(p.from, p.rows, p.cols).assign(theirs);
      }
    });
    return mixed;
  }

  /** The same parts with values of their own, equal to these. */
  public Weights copy() {
    Weights copy = new Weights(precision, parts, values.size(), false);
    copy.values.assign(values);
    return copy;
  }
}
