package dev.swingby.core;

import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Philox;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A map f from R^d to R^d with trainable weights. All weights are views of one flat parameter
 * vector, so that an optimizer is one pass over it.
 */
public abstract sealed class Model permits LayeredModel, SymmetricModel {
  private final int dimension;
  private final ModelSpec spec;
  private final Tensor parameters;
  private final Map<String, Tensor> weights = new LinkedHashMap<>();
  private int assigned;

  Model(ModelSpec spec, int dimension, Precision precision, int parameterCount, int lanes) {
    this.spec = spec;
    this.dimension = dimension;
    this.parameters = Tensor.zeros(precision, 1, parameterCount, lanes);
  }

  /** A model with weights of zero. */
  public static Model zeros(ModelSpec spec, int dimension, Precision precision) {
    return zeros(spec, dimension, precision, 1);
  }

  /** As many models of one shape as there are lanes, interleaved in every tensor. */
  static Model zeros(ModelSpec spec, int dimension, Precision precision, int lanes) {
    return spec.kind() == ModelSpec.Kind.SYMMETRIC
        ? new SymmetricModel(spec, dimension, precision, lanes)
        : new LayeredModel(spec, dimension, precision, lanes);
  }

  /**
   * A model with Gaussian initial weights: parameter i is a function of (seed, i), drawn in double
   * and rounded to the precision.
   */
  public static Model gaussian(ModelSpec spec, int dimension, Precision precision, long seed) {
    Model model = zeros(spec, dimension, precision);
    boolean scaled = spec.kind() == ModelSpec.Kind.DEEP_LINEAR || spec.kind() == ModelSpec.Kind.MLP;
    long at = 0;
    for (Map.Entry<String, Tensor> entry : model.weights.entrySet()) {
      Tensor w = entry.getValue();
      if (!entry.getKey().startsWith("b")) {
        double scale = scaled ? spec.initScale() / Math.sqrt(w.cols()) : spec.initScale();
        double[] draws = new double[w.size()];
        Philox.gaussian(seed, Streams.WEIGHTS, at, draws);
        for (int i = 0; i < draws.length; i++) {
          draws[i] *= scale;
        }
        w.assign(draws);
      }
      at += w.size();
    }
    return model;
  }

  /** Takes the next (rows, cols) of the parameter vector as a named weight. */
  final Tensor take(String name, int rows, int cols) {
    Tensor view = parameters.reshape(assigned, rows, cols);
    assigned += view.size();
    weights.put(name, view);
    return view;
  }

  /** The shape this model was made from. */
  public final ModelSpec spec() {
    return spec;
  }

  /** The number of inputs and outputs d. */
  public final int dimension() {
    return dimension;
  }

  /** The format of weights and computation. */
  public final Precision precision() {
    return parameters.precision();
  }

  /** All weights as one (1, P) row. */
  public final Tensor parameters() {
    return parameters;
  }

  /**
   * The weights by name, views of {@link #parameters}: {@code w} (out, in) or {@code w1..wL},
   * {@code b1..bL} (1, out), or {@code u} (d, k).
   */
  public final Map<String, Tensor> weights() {
    return java.util.Collections.unmodifiableMap(weights);
  }

  /**
   * The weight of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public final Tensor weight(String name) {
    Tensor view = weights.get(name);
    if (view == null) {
      throw new IllegalArgumentException("no weight " + name + ", there are " + weights.keySet());
    }
    return view;
  }

  /** Whether f is linear in x: then theory applies. */
  public abstract boolean linear();

  /** A copy with weights of its own, of the given precision. */
  public final Model copy(Precision precision) {
    Model copy = zeros(spec, dimension, precision);
    copy.parameters.assign(parameters);
    return copy;
  }

  /** The space one forward and backward pass over exactly {@code rows} points needs. */
  public abstract Pass pass(int rows);

  /** Computes f on the rows of x (rows, d); the result is {@code pass.output()}. */
  public abstract void forward(Kernels kernels, Tensor x, Pass pass);

  /**
   * After {@link #forward} on the same x and pass: the gradient of a loss with dLoss/dOutput given.
   *
   * @param dOutput (rows, d); may be overwritten
   * @param gradient (1, P), overwritten
   * @param dInput (rows, d), overwritten with dLoss/dx, or null if not wanted
   */
  public abstract void backward(
      Kernels kernels,
      Tensor x,
      Pass pass,
      Tensor dOutput,
      Tensor gradient,
      @Nullable Tensor dInput);

  /** Working space of one pass: see {@link #pass}. */
  public abstract static class Pass {
    private final int rows;
    private final Tensor output;

    Pass(int rows, Tensor output) {
      this.rows = rows;
      this.output = output;
    }

    /** The number of points it is for. */
    public final int rows() {
      return rows;
    }

    /** f(x) after a forward pass, (rows, d). */
    public final Tensor output() {
      return output;
    }
  }
}
