package dev.swingby.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Norms, attention, pools, dropout: what they compute, and their gradients by differences. */
class ImageKernelsTest {
  private static final Images G = new Images(3, 4, 6);

  private static Tensor random(int rows, int cols, long stream) {
    double[] values = new double[rows * cols];
    Philox.gaussian(43, stream, 0, values);
    return Tensor.copyOf(Precision.F64, values, rows, cols);
  }

  private static double inner(Tensor a, Tensor b) {
    double sum = 0;
    for (int i = 0; i < a.rows(); i++) {
      for (int j = 0; j < a.cols(); j++) {
        sum += a.get(i, j) * b.get(i, j);
      }
    }
    return sum;
  }

  /** Sum of the absolute values: what the terms of a loss weigh if outputs are about 1. */
  private static double absolute(Tensor t) {
    double sum = 0;
    for (double v : t.toDoubles()) {
      sum += Math.abs(v);
    }
    return sum;
  }

  /**
   * The derivative of {@code loss} along random directions, by Richardson's extrapolation of
   * central differences, against the gradient. The extrapolations from h and h/2, of error order
   * h^4, differ by fifteen times the error of the second; each loss is a sum of terms of total size
   * {@code size} that pass at most {@code depth} roundings.
   */
  private static void differences(
      String name,
      Tensor at,
      Tensor gradient,
      int depth,
      double size,
      ToDoubleFunction<Tensor> loss) {
    double h = 1e-2;
    for (int trial = 0; trial < 3; trial++) {
      Tensor direction = random(at.rows(), at.cols(), 90 + trial);
      double[] slopes = new double[3];
      for (int i = 0; i < 3; i++) {
        double step = Math.scalb(h, -i);
        double ahead = moved(at, direction, step, loss);
        slopes[i] = (ahead - moved(at, direction, -step, loss)) / (2 * step);
      }
      double coarse = (4 * slopes[1] - slopes[0]) / 3;
      double fine = (4 * slopes[2] - slopes[1]) / 3;
      double rounding = ErrorBounds.gamma(Precision.F64, depth) * size / (h / 4) * 5 / 3;
      assertThat(inner(gradient, direction))
          .as(name)
          .isCloseTo(fine, within(Math.abs(coarse - fine) + 2 * rounding));
    }
  }

  private static double moved(
      Tensor at, Tensor direction, double step, ToDoubleFunction<Tensor> loss) {
    Tensor there = Tensor.copyOf(Precision.F64, at.toDoubles(), at.rows(), at.cols());
    for (int i = 0; i < at.rows(); i++) {
      for (int j = 0; j < at.cols(); j++) {
        there.set(i, j, at.get(i, j) + step * direction.get(i, j));
      }
    }
    return loss.applyAsDouble(there);
  }

  @Test
  void groupNormHasMeanZeroAndVarianceOne() {
    Norm norm = new Norm(2, 0, Activation.LINEAR);
    Tensor x = random(G.rows(), 10, 1);
    Tensor gamma = Tensor.zeros(Precision.F64, 1, 10);
    gamma.fill(1);
    Tensor beta = Tensor.zeros(Precision.F64, 1, 10);
    Tensor stats = Tensor.zeros(Precision.F64, 3, 4);
    Tensor y = Tensor.zeros(Precision.F64, G.rows(), 10);
    try (Kernels kernels = Kernels.create(1)) {
      kernels.images().groupNorm(G, norm, gamma, beta, x, stats, y);
    }
    int m = G.pixels() * 5;
    for (int i = 0; i < 3; i++) {
      for (int group = 0; group < 2; group++) {
        double sum = 0;
        double squares = 0;
        double size = 0;
        for (int p = 0; p < G.pixels(); p++) {
          for (int c = 5 * group; c < 5 * group + 5; c++) {
            double v = y.get(i * G.pixels() + p, c);
            sum += v;
            squares += v * v;
            size += Math.abs(v);
          }
        }
        double bound = ErrorBounds.gamma(Precision.F64, m) * 2 * size;
        assertThat(sum).isCloseTo(0, within(bound));
        assertThat(squares).isCloseTo(m, within(ErrorBounds.gamma(Precision.F64, 2 * m) * m));
      }
    }
  }

  @Test
  void groupNormGradients() {
    for (Activation act : new Activation[] {Activation.LINEAR, Activation.GELU, Activation.SILU}) {
      Norm norm = new Norm(4, 1e-6, act);
      Tensor x = random(G.rows(), 12, 1);
      Tensor gamma = random(1, 12, 2);
      Tensor beta = random(1, 12, 3);
      Tensor dy = random(G.rows(), 12, 4);
      Tensor add = random(G.rows(), 12, 5);
      Tensor stats = Tensor.zeros(Precision.F64, 3, 8);
      Tensor y = Tensor.zeros(Precision.F64, G.rows(), 12);
      Tensor dx = Tensor.zeros(Precision.F64, G.rows(), 12);
      Tensor plus = Tensor.zeros(Precision.F64, G.rows(), 12);
      Tensor dgamma = Tensor.zeros(Precision.F64, 1, 12);
      Tensor dbeta = Tensor.zeros(Precision.F64, 1, 12);
      Tensor sums = Tensor.zeros(Precision.F64, 3, 24);
      try (Kernels kernels = Kernels.create(2)) {
        ImageKernels images = kernels.images();
        images.groupNorm(G, norm, gamma, beta, x, stats, y);
        images.groupNormBackward(
            G, norm, gamma, beta, x, stats, dy, add, plus, dgamma, dbeta, sums);
        images.groupNormBackward(G, norm, gamma, beta, x, stats, dy, null, dx, dgamma, dbeta, sums);
        Tensor out = Tensor.zeros(Precision.F64, G.rows(), 12);
        Tensor other = Tensor.zeros(Precision.F64, 3, 8);
        differences(
            act + " x",
            x,
            dx,
            3 * G.pixels() + 40,
            20 * absolute(dy),
            t -> {
              images.groupNorm(G, norm, gamma, beta, t, other, out);
              return inner(out, dy);
            });
        differences(
            act + " gamma",
            gamma,
            dgamma,
            3 * G.pixels() + 40,
            20 * absolute(dy),
            t -> {
              images.groupNorm(G, norm, t, beta, x, other, out);
              return inner(out, dy);
            });
        differences(
            act + " beta",
            beta,
            dbeta,
            3 * G.pixels() + 40,
            20 * absolute(dy),
            t -> {
              images.groupNorm(G, norm, gamma, t, x, other, out);
              return inner(out, dy);
            });
      }
      for (int i = 0; i < dx.rows(); i++) {
        for (int j = 0; j < dx.cols(); j++) {
          double expected = dx.get(i, j) + add.get(i, j);
          double size = Math.abs(dx.get(i, j)) + Math.abs(add.get(i, j));
          assertThat(plus.get(i, j))
              .isCloseTo(expected, within(ErrorBounds.product(Precision.F64, 2, size)));
        }
      }
    }
  }

  @Test
  void attentionGradients() {
    int heads = 2;
    int c = 6;
    Tensor qkv = random(G.rows(), 3 * c, 1);
    Tensor dout = random(G.rows(), c, 2);
    Tensor weights = Tensor.zeros(Precision.F64, heads * G.rows(), G.pixels());
    Tensor out = Tensor.zeros(Precision.F64, G.rows(), c);
    Tensor dqkv = Tensor.zeros(Precision.F64, G.rows(), 3 * c);
    Tensor dweights = Tensor.zeros(Precision.F64, heads * G.rows(), G.pixels());
    try (Kernels kernels = Kernels.create(2)) {
      Attention attention = attention(heads, qkv, weights, out);
      attention.forward(kernels);
      Attention.Backward backward =
          attention
          .new Backward(
              dout,
              dqkv.columns(0, c),
              dqkv.columns(c, 2 * c),
              dqkv.columns(2 * c, 3 * c),
              dweights);
      backward.run(kernels);
      for (int i = 0; i < weights.rows(); i++) {
        double sum = 0;
        for (int j = 0; j < weights.cols(); j++) {
          sum += weights.get(i, j);
        }
        assertThat(sum).isCloseTo(1, within(ErrorBounds.product(Precision.F64, 2 * G.pixels(), 1)));
      }
      Tensor there = Tensor.zeros(Precision.F64, G.rows(), c);
      Tensor scratch = Tensor.zeros(Precision.F64, heads * G.rows(), G.pixels());
      differences(
          "attention",
          qkv,
          dqkv,
          2 * G.pixels() + 60,
          20 * absolute(dout),
          t -> {
            attention(heads, t, scratch, there).forward(kernels);
            return inner(there, dout);
          });
    }
  }

  private static Attention attention(int heads, Tensor qkv, Tensor weights, Tensor out) {
    int c = qkv.cols() / 3;
    return new Attention(
        G,
        heads,
        qkv.columns(0, c),
        qkv.columns(c, 2 * c),
        qkv.columns(2 * c, 3 * c),
        weights,
        out);
  }

  @Test
  void attentionIsTheWeightedMeanOfItsFormula() {
    int heads = 3;
    int c = 12;
    Tensor qkv = random(G.rows(), 3 * c, 7);
    Tensor weights = Tensor.zeros(Precision.F64, heads * G.rows(), G.pixels());
    Tensor out = Tensor.zeros(Precision.F64, G.rows(), c);
    try (Kernels kernels = Kernels.create(1)) {
      attention(heads, qkv, weights, out).forward(kernels);
    }
    int d = c / heads;
    int row = 2 * G.pixels() + 5;
    for (int channel = 0; channel < c; channel++) {
      int head = channel / d;
      double total = 0;
      double sum = 0;
      for (int p = 2 * G.pixels(); p < 3 * G.pixels(); p++) {
        double score = 0;
        for (int j = head * d; j < (head + 1) * d; j++) {
          score += qkv.get(row, j) * qkv.get(p, c + j);
        }
        double weight = Math.exp(score / Math.sqrt(d));
        total += weight;
        sum += weight * qkv.get(p, 2 * c + channel);
      }
      assertThat(out.get(row, channel)).isCloseTo(sum / total, within(1e-13 * G.pixels()));
    }
  }

  @Test
  void poolsAndTheirGradients() {
    Tensor x = random(G.rows(), 5, 1);
    Tensor dy = random(3, 5, 2);
    Tensor y = Tensor.zeros(Precision.F64, 3, 5);
    Tensor dx = Tensor.zeros(Precision.F64, G.rows(), 5);
    try (Kernels kernels = Kernels.create(2)) {
      ImageKernels images = kernels.images();
      images.meanPoolBackward(G, dy, dx);
      differences(
          "mean",
          x,
          dx,
          G.pixels(),
          4 * absolute(dy),
          t -> {
            images.meanPool(G, t, y);
            return inner(y, dy);
          });
      images.maxPoolBackward(G, x, dy, dx);
      images.maxPool(G, x, y);
      // The maximum is linear while it stays where it is: dy . y = dx . x.
      assertThat(inner(dx, x))
          .isCloseTo(inner(y, dy), within(ErrorBounds.product(Precision.F64, 20, 60)));
      int held = 0;
      for (double v : dx.toDoubles()) {
        held += v != 0 ? 1 : 0;
      }
      assertThat(held).isEqualTo(15);
      x.set(3, 2, Double.NaN);
      images.maxPool(G, x, y);
      images.maxPoolBackward(G, x, dy, dx);
      assertThat(y.get(0, 2)).isNaN();
      assertThat(dx.get(3, 2)).isEqualTo(dy.get(0, 2));
    }
  }

  @Test
  void blocksOfPixelsGoThereAndBack() {
    Tensor x = random(G.rows(), 3, 1);
    Tensor y = Tensor.zeros(Precision.F64, G.rows() / 4, 12);
    Tensor back = Tensor.zeros(Precision.F64, G.rows(), 3);
    try (Kernels kernels = Kernels.create(2)) {
      kernels.images().spaceToDepth(G, x, y);
      kernels.images().depthToSpace(G, y, back);
    }
    assertThat(back.toDoubles()).isEqualTo(x.toDoubles());
    int image = 2;
    for (int a = 0; a < 2; a++) {
      for (int b = 0; b < 2; b++) {
        int from = image * G.pixels() + (2 + a) * G.width() + 4 + b;
        int to = image * G.pixels() / 4 + G.width() / 2 + 2;
        assertThat(y.get(to, 3 * (2 * a + b) + 1)).isEqualTo(x.get(from, 1));
      }
    }
  }

  @Test
  void dropoutKeepsItsShareAndIsItsOwnGradient() {
    for (Precision precision : Precision.values()) {
      int n = 60_000;
      Tensor x = Tensor.zeros(precision, 300, n / 300);
      x.fill(1);
      Tensor y = Tensor.zeros(precision, 300, n / 300);
      try (Kernels kernels = Kernels.create(2)) {
        kernels.images().dropout(5, 6, 0.1, x, y);
        double kept = 0;
        double scale = 65536 / (65536 - Math.rint(6553.6));
        for (double v : y.toDoubles()) {
          assertThat(v == 0 || v == (precision == Precision.F32 ? (float) scale : scale)).isTrue();
          kept += v == 0 ? 0 : 1;
        }
        // Six standard deviations of a binomial.
        assertThat(kept).isCloseTo(0.9 * n, within(6 * Math.sqrt(0.09 * n)));
        Tensor half = Tensor.zeros(precision, 300, n / 300);
        kernels.images().dropout(5, 6, 0, x, half);
        assertThat(half.toDoubles()).isEqualTo(x.toDoubles());
        assertThatThrownBy(() -> kernels.images().dropout(5, 6, 1, x, half))
            .hasMessageContaining("rate must be in [0, 1)");
      }
    }
  }

  @Test
  void crossEntropyAndItsGradient() {
    Tensor logits = random(7, 4, 1);
    int[] labels = {0, 3, 1, 1, 2, 0, 3};
    Tensor losses = Tensor.zeros(Precision.F64, 7, 1);
    Tensor gradient = Tensor.zeros(Precision.F64, 7, 4);
    try (Kernels kernels = Kernels.create(1)) {
      double loss = kernels.images().crossEntropy(logits, labels, losses, gradient);
      double expected = 0;
      for (int i = 0; i < 7; i++) {
        double total = 0;
        for (int j = 0; j < 4; j++) {
          total += Math.exp(logits.get(i, j));
        }
        expected -= Math.log(Math.exp(logits.get(i, labels[i])) / total) / 7;
      }
      assertThat(loss).isCloseTo(expected, within(ErrorBounds.product(Precision.F64, 30, loss)));
      Tensor other = Tensor.zeros(Precision.F64, 7, 4);
      differences(
          "cross-entropy",
          logits,
          gradient,
          60,
          10,
          t -> kernels.images().crossEntropy(t, labels, losses, other));
    }
  }
}
