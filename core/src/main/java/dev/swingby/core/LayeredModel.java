package dev.swingby.core;

import dev.swingby.kernels.Activation;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Layout;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Layers {@code H_l = act(H_{l-1} W_l^T + b_l)}, points as rows, W_l (out, in), no activation after
 * the last one: the linear model (L = 1), deep linear ones, and perceptrons. Backward: {@code dW_l
 * = dZ_l^T H_{l-1}, db_l = column sums of dZ_l, dH_{l-1} = dZ_l W_l}.
 */
public final class LayeredModel extends Model {
  private final List<Tensor> w = new ArrayList<>();
  private final List<Tensor> b = new ArrayList<>();

  LayeredModel(ModelSpec spec, int dimension, Precision precision, int lanes) {
    super(spec, dimension, precision, parameterCount(spec, dimension), lanes);
    int depth = spec.depth();
    for (int l = 1; l <= depth; l++) {
      int in = l == 1 ? dimension : spec.width();
      int out = l == depth ? dimension : spec.width();
      w.add(take(spec.kind() == ModelSpec.Kind.LINEAR ? "w" : "w" + l, out, in));
      if (spec.bias()) {
        b.add(take("b" + l, 1, out));
      }
    }
  }

  private static int parameterCount(ModelSpec spec, int d) {
    long count = 0;
    for (int l = 1; l <= spec.depth(); l++) {
      long in = l == 1 ? d : spec.width();
      long out = l == spec.depth() ? d : spec.width();
      count = Math.addExact(count, out * in + (spec.bias() ? out : 0));
    }
    return Math.toIntExact(count);
  }

  /** W_1 ... W_L, each (out, in). */
  public List<Tensor> layers() {
    return java.util.Collections.unmodifiableList(w);
  }

  @Override
  public boolean linear() {
    boolean straight = spec().activation() == Activation.LINEAR || spec().depth() == 1;
    return straight && !spec().bias();
  }

  @Override
  public Pass pass(int rows) {
    return new LayeredPass(rows);
  }

  @Override
  public void forward(Kernels kernels, Tensor x, Pass pass) {
    LayeredPass p = (LayeredPass) pass;
    int last = w.size() - 1;
    Tensor input = x;
    for (int l = 0; l <= last; l++) {
      Tensor bias = spec().bias() ? b.get(l) : null;
      Activation act = l < last ? spec().activation() : Activation.LINEAR;
      kernels.linear(input, w.get(l), bias, act, p.pre.get(l), p.post.get(l));
      input = p.post.get(l);
    }
  }

  @Override
  public void backward(
      Kernels kernels,
      Tensor x,
      Pass pass,
      Tensor dOutput,
      Tensor gradient,
      @Nullable Tensor dInput) {
    LayeredPass p = (LayeredPass) pass;
    p.bind(gradient);
    Tensor dz = dOutput;
    for (int l = w.size() - 1; l >= 0; l--) {
      kernels.gemm(Layout.TN, 1, dz, l == 0 ? x : p.post.get(l - 1), 0, p.dw.get(l));
      if (spec().bias()) {
        kernels.columnSums(dz, p.db.get(l));
      }
      if (l > 0) {
        Tensor below = p.delta.get(l - 1);
        kernels.backpropagate(dz, w.get(l), spec().activation(), p.pre.get(l - 1), below);
        dz = below;
      } else if (dInput != null) {
        kernels.gemm(Layout.NN, 1, dz, w.get(0), 0, dInput);
      }
    }
  }

  private final class LayeredPass extends Pass {
    /** Before and after the activation; one tensor where its derivative needs no more. */
    private final List<Tensor> pre;

    private final List<Tensor> post = new ArrayList<>();
    private final List<Tensor> delta = new ArrayList<>();
    private final List<Tensor> dw = new ArrayList<>();
    private final List<Tensor> db = new ArrayList<>();
    private @Nullable Tensor bound;

    LayeredPass(int rows) {
      this(rows, new ArrayList<>(), parameters().zerosAlike(rows, dimension()));
    }

    private LayeredPass(int rows, List<Tensor> pre, Tensor output) {
      super(rows, output);
      this.pre = pre;
      int last = w.size() - 1;
      for (int l = 0; l <= last; l++) {
        Tensor z = l == last ? output : parameters().zerosAlike(rows, w.get(l).rows());
        boolean both = l < last && !spec().activation().derivativeFromOutput();
        pre.add(z);
        post.add(both ? z.zerosAlike(rows, z.cols()) : z);
        if (l < last) {
          delta.add(z.zerosAlike(rows, z.cols()));
        }
      }
    }

    /** Sees the gradient vector as the layers' shapes; kept, so that a step allocates nothing. */
    void bind(Tensor gradient) {
      if (bound == gradient) {
        return;
      }
      dw.clear();
      db.clear();
      int at = 0;
      for (Tensor layer : w) {
        dw.add(gradient.reshape(at, layer.rows(), layer.cols()));
        at += layer.size();
        if (spec().bias()) {
          db.add(gradient.reshape(at, 1, layer.rows()));
          at += layer.rows();
        }
      }
      bound = gradient;
    }
  }
}
