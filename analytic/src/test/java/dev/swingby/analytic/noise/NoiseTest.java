package dev.swingby.analytic.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.swingby.analytic.closed.OneLayer;
import dev.swingby.analytic.dynamics.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;

/**
 * Moments against enumeration: points and weights of Gauss-Hermite quadrature with three nodes an
 * axis are a finite population with the same moments up to the fifth.
 */
class NoiseTest {
  private static final double[] SIGNAL = {1, 2};
  private static final double[] SIGMA = {0.3, 0.7};
  private static final double[] X = {1, 2};

  /** Sums of a few hundred products of numbers of order ten. */
  private static final double ROUNDING = 1e4 * 0x1p-53;

  private record Node(double weight, double[] x) {}

  private static List<Node> nodes() {
    double[] z = {-Math.sqrt(3), 0, Math.sqrt(3)};
    double[] w = {1.0 / 6, 2.0 / 3, 1.0 / 6};
    List<Node> nodes = new ArrayList<>();
    for (int p = 0; p < 2; p++) {
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 3; j++) {
          double[] x = {SIGMA[0] * z[i], SIGMA[1] * z[j]};
          x[p] += SIGNAL[p];
          nodes.add(new Node(w[i] * w[j] / 2, x));
        }
      }
    }
    return nodes;
  }

  private static DMatrixRMaj outer(double[] x) {
    DMatrixRMaj column = DMatrixRMaj.wrap(2, 1, x.clone());
    return Matrices.timesTransposed(column, column);
  }

  private static final Mixture MIXTURE = new Mixture(SIGNAL, SIGMA);

  @Test
  void momentsAreThoseOfTheNodes() {
    DMatrixRMaj m = new DMatrixRMaj(new double[][] {{0.4, -0.3}, {-0.3, 1.1}});
    DMatrixRMaj second = new DMatrixRMaj(2, 2);
    DMatrixRMaj fourth = new DMatrixRMaj(2, 2);
    for (Node node : nodes()) {
      DMatrixRMaj xx = outer(node.x);
      CommonOps_DDRM.addEquals(second, node.weight, xx);
      CommonOps_DDRM.addEquals(fourth, node.weight, Matrices.times(xx, Matrices.times(m, xx)));
    }
    assertThat(Matrices.norm(Matrices.minus(second, MIXTURE.secondMoment()))).isLessThan(ROUNDING);
    assertThat(Matrices.norm(Matrices.minus(fourth, MIXTURE.fourthMoment(m)))).isLessThan(ROUNDING);
  }

  @Test
  void theSampleVarianceCountsTheSpreadWithinClusters() {
    double expected = 0;
    List<Node> nodes = nodes();
    for (int p = 0; p < 2; p++) {
      DMatrixRMaj mean = new DMatrixRMaj(2, 2);
      double square = 0;
      for (Node node : nodes.subList(9 * p, 9 * p + 9)) {
        CommonOps_DDRM.addEquals(mean, 2 * node.weight, outer(node.x));
        square += 2 * node.weight * Math.pow(Matrices.norm(outer(node.x)), 2);
      }
      expected += (square - Math.pow(Matrices.norm(mean), 2)) / 2;
    }
    assertThat(MIXTURE.sampleVariance(10)).isCloseTo(expected / 20, offset(ROUNDING));
  }

  /** Two steps with batches of one and of two points, over every way to draw them. */
  @Test
  void twoStepsAreTheAverageOverAllDraws() {
    DMatrixRMaj w0 = new DMatrixRMaj(new double[][] {{0.1, -0.2}, {0.05, 0.3}});
    double eta = 0.1;
    for (int batch : new int[] {1, 2}) {
      MinibatchMoments moments = new MinibatchMoments(MIXTURE, w0, eta, batch);
      moments.step();
      List<Node> draws = batches(batch);
      double[] sums = new double[5];
      for (Node draw : draws) {
        add(sums, draw.weight, stepped(Matrices.minus(w0, Matrices.identity(2)), eta, draw.x));
      }
      compare(moments, sums);
      if (batch == 1) {
        moments.step();
        sums = new double[5];
        for (Node first : draws) {
          DMatrixRMaj one = stepped(Matrices.minus(w0, Matrices.identity(2)), eta, first.x);
          for (Node second : draws) {
            add(sums, first.weight * second.weight, stepped(one, eta, second.x));
          }
        }
        compare(moments, sums);
      }
    }
  }

  /** Second moments of all batches, as (2, 2) in four numbers. */
  private static List<Node> batches(int batch) {
    List<Node> list = new ArrayList<>();
    for (Node a : nodes()) {
      for (Node b : batch == 1 ? List.of(a) : nodes()) {
        double weight = batch == 1 ? a.weight : a.weight * b.weight;
        DMatrixRMaj mean = Matrices.plus(outer(a.x), outer(b.x));
        CommonOps_DDRM.scale(0.5, mean);
        list.add(new Node(weight, mean.data));
      }
    }
    return list;
  }

  private static DMatrixRMaj stepped(DMatrixRMaj e, double eta, double[] moment) {
    DMatrixRMaj out = e.copy();
    CommonOps_DDRM.addEquals(out, -eta, Matrices.times(e, DMatrixRMaj.wrap(2, 2, moment)));
    return out;
  }

  /** Adds the outputs' errors, their squares and the loss. */
  private static void add(double[] sums, double weight, DMatrixRMaj e) {
    double[] off = Matrices.times(e, X);
    for (int i = 0; i < 2; i++) {
      sums[i] += weight * off[i];
      sums[2 + i] += weight * off[i] * off[i];
      sums[4] += weight * off[i] * off[i] / 2;
    }
  }

  private static void compare(MinibatchMoments moments, double[] sums) {
    for (int i = 0; i < 2; i++) {
      assertThat(moments.mean(i, X)).isCloseTo(X[i] + sums[i], offset(ROUNDING));
      double variance = sums[2 + i] - sums[i] * sums[i];
      assertThat(moments.spread(i, X)).isCloseTo(Math.sqrt(variance), offset(10 * ROUNDING));
    }
    assertThat(moments.loss(X)).isCloseTo(sums[4], offset(ROUNDING));
  }

  @Test
  void theMeanIsGradientDescentAndLargeBatchesHaveNoSpread() {
    DMatrixRMaj w0 = new DMatrixRMaj(new double[][] {{0.1, -0.2}, {0.05, 0.3}});
    MinibatchMoments moments = new MinibatchMoments(MIXTURE, w0, 0.02, 1 << 30);
    for (int n = 0; n < 50; n++) {
      moments.step();
    }
    double[] descent =
        Matrices.times(new OneLayer(MIXTURE.secondMoment(), w0).descent(0.02, 50), X);
    for (int i = 0; i < 2; i++) {
      assertThat(moments.mean(i, X)).isCloseTo(descent[i], offset(ROUNDING));
      assertThat(moments.spread(i, X)).isLessThan(1e-4);
    }
  }
}
