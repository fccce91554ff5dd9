package dev.swingby.lab.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuartilesTest {
  @Test
  void betweenValuesByInterpolation() {
    assertThat(Quartiles.median(3, 1, 2)).isEqualTo(2);
    assertThat(Quartiles.median(4, 1, 2, 3)).isEqualTo(2.5);
    assertThat(Quartiles.quantile(0.25, 0, 1, 2, 3, 4)).isEqualTo(1);
  }

  @Test
  void rowByRow() {
    Quartiles q = Quartiles.of(List.of(new double[] {1, 30}, new double[] {3, 10}));
    assertThat(q.median()).containsExactly(2, 20);
    assertThat(q.low()).containsExactly(1.5, 15);
    assertThat(q.high()).containsExactly(2.5, 25);
  }

  @Test
  void ranksCorrelate() {
    double[] x = {3, 1, 2, 5};
    assertThat(Quartiles.rankCorrelation(x, new double[] {30, 1, 2, 31})).isEqualTo(1);
    assertThat(Quartiles.rankCorrelation(x, new double[] {-3, -1, -2, -5})).isEqualTo(-1);
    // Ties share their mean rank: 0, 1.5, 1.5, 3 against 2, 0, 1, 3 (in the order 1, 2, 3, 5).
    double tied = Quartiles.rankCorrelation(x, new double[] {2, 1, 2, 9});
    assertThat(tied)
        .isCloseTo(4.5 / Math.sqrt(4.5 * 5), org.assertj.core.data.Offset.offset(1e-12));
  }
}
