package dev.swingby.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What a kernel does with several lanes is, bit by bit, what it does with each alone. */
class InterleavedTest {
  private static final List<Kernels> ALL =
      List.of(Kernels.create(1), Kernels.create(2), Kernels.create(Providers.scalar(), 1));

  private final SplittableRandom random = new SplittableRandom(7);

  /** Random tensors of several lanes with a gap between their rows, and each lane alone. */
  private final class Lanes {
    final Tensor all;
    final Tensor[] each;

    Lanes(Precision precision, int rows, int cols, int lanes) {
      all = Tensor.zeros(precision, rows + 1, cols, lanes).rows(1, rows + 1);
      each = new Tensor[lanes];
      for (int l = 0; l < lanes; l++) {
        each[l] = Tensor.zeros(precision, rows, cols);
        for (int i = 0; i < rows; i++) {
          for (int j = 0; j < cols; j++) {
            each[l].set(i, j, random.nextDouble(-1, 1));
          }
        }
        all.assign(l, each[l], 0);
      }
    }

    /** Every lane has the bits of its own, and the row before the first is still 0. */
    void agree(String what) {
      for (int l = 0; l < each.length; l++) {
        assertThat(all.toDoubles(l)).as("%s, lane %d", what, l).isEqualTo(each[l].toDoubles());
      }
      int before = all.offset();
      boolean clean =
          all.precision() == Precision.F32
              ? Arrays.equals(Arrays.copyOf(all.f32(), before), new float[before])
              : Arrays.equals(Arrays.copyOf(all.f64(), before), new double[before]);
      assertThat(clean).as("%s writes before its output", what).isTrue();
    }
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void products(
      @ForAll Precision precision,
      @ForAll Layout layout,
      @ForAll @IntRange(min = 0, max = 13) int m,
      @ForAll @IntRange(min = 0, max = 13) int n,
      @ForAll @IntRange(min = 0, max = 9) int k,
      @ForAll @IntRange(min = 1, max = 40) int some,
      @ForAll boolean whole,
      @ForAll @IntRange(min = 0, max = 2) int scalars) {
    int lanes = whole ? (some + 15) / 16 * 16 : some;
    double alpha = scalars == 2 ? 0.7 : 1;
    double beta = scalars == 2 ? -0.3 : scalars;
    boolean tn = layout == Layout.TN;
    boolean nt = layout == Layout.NT;
    for (Kernels kernels : ALL) {
      Lanes a = new Lanes(precision, tn ? k : m, tn ? m : k, lanes);
      Lanes b = new Lanes(precision, nt ? n : k, nt ? k : n, lanes);
      Lanes c = new Lanes(precision, m, n, lanes);
      kernels.gemm(layout, alpha, a.all, b.all, beta, c.all);
      for (int l = 0; l < lanes; l++) {
        kernels.gemm(layout, alpha, a.each[l], b.each[l], beta, c.each[l]);
      }
      c.agree("gemm");
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void layers(
      @ForAll Precision precision,
      @ForAll Activation act,
      @ForAll @IntRange(min = 1, max = 11) int points,
      @ForAll @IntRange(min = 1, max = 9) int in,
      @ForAll @IntRange(min = 1, max = 9) int out,
      @ForAll @IntRange(min = 1, max = 3) int vectors,
      @ForAll boolean biased) {
    int lanes = 16 * vectors;
    for (Kernels kernels : ALL) {
      Lanes x = new Lanes(precision, points, in, lanes);
      Lanes w = new Lanes(precision, out, in, lanes);
      Lanes bias = new Lanes(precision, 1, out, lanes);
      Lanes z = new Lanes(precision, points, out, lanes);
      Lanes y = new Lanes(precision, points, out, lanes);
      Lanes dx = new Lanes(precision, points, in, lanes);
      Lanes sums = new Lanes(precision, 1, out, lanes);
      kernels.linear(x.all, w.all, biased ? bias.all : null, act, z.all, y.all);
      kernels.backpropagate(y.all, w.all, act, x.all, dx.all);
      kernels.columnSums(y.all, sums.all);
      kernels.descend(0.1, 0.01, y.all, z.all);
      for (int l = 0; l < lanes; l++) {
        Tensor row = biased ? bias.each[l] : null;
        kernels.linear(x.each[l], w.each[l], row, act, z.each[l], y.each[l]);
        kernels.backpropagate(y.each[l], w.each[l], act, x.each[l], dx.each[l]);
        kernels.columnSums(y.each[l], sums.each[l]);
        kernels.descend(0.1, 0.01, y.each[l], z.each[l]);
      }
      z.agree("linear, then descend");
      y.agree("linear");
      dx.agree("backpropagate");
      sums.agree("columnSums");
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void residuals(
      @ForAll Precision precision,
      @ForAll @IntRange(min = 0, max = 300) int points,
      @ForAll @IntRange(min = 1, max = 5) int d,
      @ForAll @IntRange(min = 2, max = 33) int lanes) {
    residual(precision, points, d, lanes);
  }

  /** More elements than a chunk: the tree over chunks, too. */
  @Test
  void residualsOfSeveralChunks() {
    for (Precision precision : Precision.values()) {
      residual(precision, Kernels.CHUNK + 100, 3, 16);
    }
  }

  private void residual(Precision precision, int points, int d, int lanes) {
    for (Kernels kernels : ALL) {
      Lanes y = new Lanes(precision, points, d, lanes);
      Lanes t = new Lanes(precision, points, d, lanes);
      Lanes r = new Lanes(precision, points, d, lanes);
      double[] squares = new double[lanes];
      kernels.residual(y.all, t.all, 0.3, r.all, squares);
      for (int l = 0; l < lanes; l++) {
        double alone = kernels.residual(y.each[l], t.each[l], 0.3, r.each[l]);
        assertThat(squares[l]).as("lane %d", l).isEqualTo(alone);
      }
      r.agree("residual");
    }
  }

  @Test
  void refusesWhatWouldMixLanes() {
    Kernels kernels = ALL.getFirst();
    Tensor x = Tensor.zeros(Precision.F64, 2, 3, 4);
    assertThatThrownBy(() -> kernels.sum(x)).hasMessageContaining("takes one lane");
    assertThatThrownBy(() -> kernels.softmax(x, x)).hasMessageContaining("takes one lane");
    Tensor one = Tensor.zeros(Precision.F64, 2, 3);
    assertThatThrownBy(() -> kernels.axpy(1, x, one)).hasMessageContaining("must be like");
  }
}
