package dev.swingby.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SimTaskTest {
  @Test
  void thePopulationHasTheSecondMomentOfTheDefinition() {
    Task task = SimTask.population(3, List.of(1.0, 2.0), 0.05).draw(1);
    double[] a = task.secondMoment();
    double[] expected = {0.0025 + 0.5, 0, 0, 0, 0.0025 + 2, 0, 0, 0, 0};
    for (int i = 0; i < 9; i++) {
      assertThat(a[i]).isCloseTo(expected[i], offset(Bounds.gamma(4) * Math.abs(expected[i])));
    }
    assertThat(task.test()).containsExactly(1, 2, 0);
    assertThat(task.population()).isTrue();
  }

  @Test
  void anOriginClusterCountsAmongTheClusters() {
    Task task =
        new SimTask(2, List.of(1.0, 2.0), List.of(0.1, 0.2), SimTask.POPULATION, false, true)
            .draw(1);
    assertThat(task.secondMoment()[0]).isCloseTo(0.01 + 1 / 3.0, offset(Bounds.gamma(4)));
    assertThat(task.secondMoment()[3]).isCloseTo(0.04 + 4 / 3.0, offset(Bounds.gamma(8)));
    assertThat(task.concepts().orElseThrow().centroids()).hasSize(3);
  }

  @Property(tries = 40)
  void aRotatedTaskIsTheSameTaskTurned(
      @ForAll @IntRange(min = 2, max = 12) int d, @ForAll @IntRange(min = 0, max = 9999) int seed) {
    List<Double> signal = List.of(1.0, 2.5);
    Task plain = new SimTask(d, signal, List.of(0.3), 20, false, false).draw(seed);
    Task turned = new SimTask(d, signal, List.of(0.3), 20, true, false).draw(seed);
    Task.Concepts concepts = turned.concepts().orElseThrow();
    double[] row = new double[d];
    for (int i = 0; i < turned.points(); i++) {
      System.arraycopy(turned.x(), i * d, row, 0, d);
      double[] z = concepts.coordinates(row);
      double[] x = plain.x();
      assertThat(z[0]).isCloseTo(x[i * d], offset(Bounds.gamma(8.0 * d * d) * 10));
      assertThat(z[1]).isCloseTo(x[i * d + 1], offset(Bounds.gamma(8.0 * d * d) * 10));
    }
    assertThat(concepts.coordinates(turned.test())[1])
        .isCloseTo(2.5, offset(Bounds.gamma(8.0 * d * d) * 10));
  }

  @Test
  void sampledMomentsApproachThePopulation() {
    int n = 20_000;
    Task task = new SimTask(2, List.of(1.0, 2.0), List.of(0.5), n, false, false).draw(3);
    assertThat(task.points()).isEqualTo(2 * n);
    // The mean of 2n squares x^2 with x ~ N(mu, sigma^2): six standard errors.
    double deviation = 6 * Math.sqrt((2 * Math.pow(0.5, 4) + 4 * 4 * 0.25) / n);
    assertThat(task.secondMoment()[0]).isCloseTo(0.25 + 0.5, offset(deviation));
    assertThat(task.secondMoment()[3]).isCloseTo(0.25 + 2, offset(deviation));
  }

  @Property(tries = 40)
  void theCompressedTaskHasTheSameSecondMoment(
      @ForAll @IntRange(min = 1, max = 9) int d, @ForAll @IntRange(min = 0, max = 9999) int seed) {
    Task task = new SimTask(d, List.of(1.5), List.of(0.4), 37, true, false).draw(seed);
    Task small = task.compressed();
    assertThat(small.points()).isEqualTo(d);
    double[] a = task.secondMoment();
    double[] b = small.secondMoment();
    for (int i = 0; i < a.length; i++) {
      // Householder QR is backward stable: A is perturbed by gamma_(c n d) of its norm.
      assertThat(b[i]).isCloseTo(a[i], offset(Bounds.gamma(10.0 * 37 * d) * 4));
    }
  }

  /** The Gram matrix of the directions is the correlation, whatever rotation comes on top. */
  @Property(tries = 40)
  void correlatedConceptsHaveTheirGramMatrix(
      @ForAll @DoubleRange(min = -0.45, max = 0.95) double c,
      @ForAll boolean rotated,
      @ForAll boolean sampled,
      @ForAll @IntRange(min = 0, max = 9999) int seed) {
    int d = 5;
    List<Double> signal = List.of(1.0, 2.0, 1.5);
    List<List<Double>> gram = List.of(List.of(1.0, c, c), List.of(c, 1.0, c), List.of(c, c, 1.0));
    SimTask sim =
        new SimTask(d, signal, List.of(0.2), sampled ? 30 : 0, rotated, false)
            .along(Axes.ofCorrelation(gram, d));
    Task task = sim.draw(seed);
    Task.Concepts concepts = task.concepts().orElseThrow();
    // The inverse of the axes is as large as 1 / (1 - |c|) and amplifies roundings by that.
    double bound = Bounds.gamma(200.0 * d * d) / (1 - 0.96);
    double[] moment = new double[d * d];
    for (int p = 0; p < 3; p++) {
      double[] mu = concepts.centroids().get(p);
      for (int q = 0; q < 3; q++) {
        double dot = 0;
        for (int i = 0; i < d; i++) {
          dot += mu[i] * concepts.centroids().get(q)[i];
        }
        assertThat(dot)
            .isCloseTo(gram.get(p).get(q) * signal.get(p) * signal.get(q), offset(bound));
        assertThat(concepts.coordinates(mu)[q])
            .isCloseTo(p == q ? signal.get(p) : 0, offset(bound));
      }
      // A = sum_p (sigma^2 + mu_p^2 / 3) v_p v_p^T in the population.
      double weight = 0.04 / signal.get(p) / signal.get(p) + 1.0 / 3;
      for (int i = 0; i < d * d; i++) {
        moment[i] += weight * mu[i / d] * mu[i % d];
      }
    }
    double[] z = concepts.coordinates(task.test());
    assertThat(z[1]).isCloseTo(2, offset(bound));
    if (!sampled) {
      double[] a = task.secondMoment();
      for (int i = 0; i < d * d; i++) {
        assertThat(a[i]).isCloseTo(moment[i], offset(bound));
      }
    }
  }

  @Test
  void cornersAreAllCompositionsTheFullOneFirst() {
    Task task =
        SimTask.population(4, List.of(1.0, 2.0, 3.0), 0.1).testedOn(SimTask.Tests.CORNERS).draw(1);
    assertThat(task.testPoints()).isEqualTo(8);
    assertThat(task.test())
        .startsWith(1, 2, 3, 0, 0, 2, 3, 0, 1, 0, 3, 0, 0, 0, 3, 0)
        .endsWith(1, 0, 0, 0, 0, 0, 0, 0);
  }

  @Test
  void refusesAxesThatSpanNothing() {
    SimTask sim = SimTask.population(2, List.of(1.0, 2.0), 0.1);
    assertThatThrownBy(() -> sim.along(List.of(List.of(1.0, 0.0), List.of(-2.0, 0.0))))
        .hasMessageContaining("linearly independent");
    assertThatThrownBy(() -> sim.along(List.of(List.of(1.0, 0.0))))
        .hasMessageContaining("one vector for each of the 2 signals");
    assertThatThrownBy(() -> sim.along(List.of(List.of(1.0), List.of(1.0))))
        .hasMessageContaining("2 finite numbers");
    assertThatThrownBy(() -> Axes.ofCorrelation(List.of(List.of(1.0, 1.0), List.of(1.0, 1.0)), 2))
        .hasMessageContaining("positive definite");
  }

  @Test
  void theSameSeedDrawsTheSamePointsAndAnotherOthers() {
    SimTask sim = new SimTask(4, List.of(1.0), List.of(0.4), 10, true, false);
    assertThat(sim.draw(5).x()).isEqualTo(sim.draw(5).x());
    assertThat(sim.draw(5).x()).isNotEqualTo(sim.draw(6).x());
  }

  @Test
  void refusesWhatMakesNoTask() {
    assertThatThrownBy(() -> SimTask.population(1, List.of(1.0, 2.0), 0.1))
        .hasMessageContaining("dimension 1 for 2 signals");
    assertThatThrownBy(() -> SimTask.population(2, List.of(Double.NaN), 0.1))
        .hasMessageContaining("signal must be positive and finite, got NaN");
    assertThatThrownBy(() -> SimTask.population(2, List.of(1.0), -0.1))
        .hasMessageContaining("diversity must be >= 0");
    assertThatThrownBy(
            () -> new SimTask(5, List.of(1.0, 1.0), List.of(1.0, 1.0, 1.0), 0, false, false))
        .hasMessageContaining("got 3");
    assertThatThrownBy(() -> Task.of(2, new double[3], new double[2]))
        .hasMessageContaining("no rows of dimension 2");
  }
}
