package dev.swingby.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.swingby.kernels.Activation;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Every gradient: central differences along random directions, and the adjoint identity. */
class GradientTest {
  private static final double H = 1e-5;

  private final Kernels kernels = Kernels.create(1);

  @Provide
  Arbitrary<ModelSpec> specs() {
    return Arbitraries.of(
        List.of(
            ModelSpec.linear(0.7),
            ModelSpec.symmetric(1, 0.7),
            ModelSpec.symmetric(5, 0.5),
            ModelSpec.deepLinear(1, 4, 1),
            ModelSpec.deepLinear(2, 4, 1),
            ModelSpec.deepLinear(5, 3, 1),
            mlp(2, Activation.RELU, false),
            mlp(3, Activation.RELU, true),
            mlp(3, Activation.TANH, true),
            mlp(4, Activation.GELU, true),
            mlp(3, Activation.SIGMOID, true),
            mlp(3, Activation.SILU, true),
            mlp(3, Activation.LINEAR, true)));
  }

  private static ModelSpec mlp(int depth, Activation act, boolean bias) {
    return new ModelSpec(ModelSpec.Kind.MLP, depth, 7, act, bias, 1);
  }

  @Property(tries = 300)
  void theGradientIsTheDerivative(
      @ForAll("specs") ModelSpec spec,
      @ForAll @IntRange(min = 1, max = 6) int d,
      @ForAll @IntRange(min = 1, max = 9) int n,
      @ForAll @IntRange(min = 0, max = 1 << 20) int seed) {
    Setting s = new Setting(spec, d, n, seed);
    double[] direction = draw(s.model.parameters().cols(), seed + 1);
    // A difference across a kink of RELU is no derivative.
    Assume.that(s.moved(direction, H, s::active).equals(s.moved(direction, -H, s::active)));
    double analytic = dot(s.gradient(), direction);
    double numeric = (s.lossAt(direction, H) - s.lossAt(direction, -H)) / (2 * H);
    double scale = Math.abs(s.lossAt(direction, 0)) + norm(direction) * norm(s.gradient());
    assertThat(analytic)
        .isCloseTo(numeric, org.assertj.core.data.Offset.offset(Bounds.CENTRAL_DIFFERENCE * scale));
  }

  @Property(tries = 300)
  void theBackwardPassIsTheAdjointOfTheForwardPass(
      @ForAll("specs") ModelSpec spec,
      @ForAll @IntRange(min = 1, max = 6) int d,
      @ForAll @IntRange(min = 0, max = 1 << 20) int seed) {
    Setting s = new Setting(spec, d, 1, seed);
    double[] v = draw(d, seed + 2);
    double[] w = draw(d, seed + 3);
    double[] jtw = s.vectorJacobian(w);
    double left;
    double bound;
    if (spec.kind() == ModelSpec.Kind.MLP) {
      Assume.that(s.active(s.shifted(v, H)).equals(s.active(s.shifted(v, -H))));
      double[] forward = s.output(v, H);
      double[] backward = s.output(v, -H);
      left = 0;
      for (int i = 0; i < d; i++) {
        left += w[i] * (forward[i] - backward[i]) / (2 * H);
      }
      bound = Bounds.CENTRAL_DIFFERENCE * (1 + norm(v) * norm(jtw));
    } else {
      left = dot(s.applied(v), w);
      double size =
          norm(v) * norm(w) * Math.pow(norm(s.model.parameters().toDoubles()), spec.depth() + 1);
      bound = Bounds.gamma((spec.depth() + 2) * (spec.width() + d + 2)) * (1 + size);
    }
    assertThat(left).isCloseTo(dot(v, jtw), org.assertj.core.data.Offset.offset(bound));
  }

  private final class Setting {
    final Model model;
    final Tensor x;
    final double[] start;

    Setting(ModelSpec spec, int d, int n, long seed) {
      model = Model.gaussian(spec, d, Precision.F64, seed);
      // Biases start at 0: move all weights, so that they matter.
      double[] p = model.parameters().toDoubles();
      double[] noise = draw(p.length, seed + 7);
      for (int i = 0; i < p.length; i++) {
        p[i] += 0.1 * noise[i];
      }
      model.parameters().assign(p);
      start = p;
      x = Tensor.copyOf(Precision.F64, draw(n * d, seed + 9), n, d);
    }

    double lossAt(double[] direction, double h) {
      return moved(direction, h, this::loss);
    }

    /** What a function of the model gives at weights moved along a direction. */
    <T> T moved(double[] direction, double h, Supplier<T> function) {
      double[] p = start.clone();
      for (int i = 0; i < p.length; i++) {
        p[i] += h * direction[i];
      }
      model.parameters().assign(p);
      T value = function.get();
      model.parameters().assign(start);
      return value;
    }

    private double loss() {
      Model.Pass pass = model.pass(x.rows());
      model.forward(kernels, x, pass);
      return kernels.residual(pass.output(), x, 1, pass.output()) / (2.0 * x.rows());
    }

    /** Which units of a RELU network are on, point by point; nothing for other models. */
    List<Boolean> active() {
      return active(x.toDoubles());
    }

    List<Boolean> active(double[] points) {
      ModelSpec spec = model.spec();
      List<Boolean> on = new ArrayList<>();
      if (spec.kind() != ModelSpec.Kind.MLP || spec.activation() != Activation.RELU) {
        return on;
      }
      for (int from = 0; from < points.length; from += x.cols()) {
        double[] below = Arrays.copyOfRange(points, from, from + x.cols());
        for (int l = 1; l < spec.depth(); l++) {
          Tensor w = model.weight("w" + l);
          double[] z = new double[w.rows()];
          for (int i = 0; i < z.length; i++) {
            z[i] = spec.bias() ? model.weight("b" + l).get(0, i) : 0;
            for (int j = 0; j < below.length; j++) {
              z[i] += w.get(i, j) * below[j];
            }
            on.add(z[i] > 0);
            z[i] = Math.max(z[i], 0);
          }
          below = z;
        }
      }
      return on;
    }

    double[] gradient() {
      Model.Pass pass = model.pass(x.rows());
      Tensor r = Tensor.zeros(Precision.F64, x.rows(), x.cols());
      Tensor g = Tensor.zeros(Precision.F64, 1, start.length);
      model.forward(kernels, x, pass);
      kernels.residual(pass.output(), x, 1.0 / x.rows(), r);
      model.backward(kernels, x, pass, r, g, null);
      return g.toDoubles();
    }

    double[] output(double[] v, double h) {
      return applied(shifted(v, h));
    }

    double[] shifted(double[] v, double h) {
      double[] at = x.toDoubles();
      for (int i = 0; i < at.length; i++) {
        at[i] += h * v[i];
      }
      return at;
    }

    double[] applied(double[] at) {
      Model.Pass pass = model.pass(1);
      model.forward(kernels, Tensor.copyOf(Precision.F64, at, 1, at.length), pass);
      return pass.output().toDoubles();
    }

    double[] vectorJacobian(double[] w) {
      Model.Pass pass = model.pass(1);
      Tensor g = Tensor.zeros(Precision.F64, 1, start.length);
      Tensor dx = Tensor.zeros(Precision.F64, 1, w.length);
      model.forward(kernels, x, pass);
      model.backward(kernels, x, pass, Tensor.copyOf(Precision.F64, w, 1, w.length), g, dx);
      return dx.toDoubles();
    }
  }

  private static double[] draw(int n, long seed) {
    double[] out = new double[n];
    dev.swingby.kernels.Philox.gaussian(seed, 99, 0, out);
    return out;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum = Math.fma(a[i], b[i], sum);
    }
    return sum;
  }

  private static double norm(double[] a) {
    return Math.sqrt(dot(a, a));
  }
}
