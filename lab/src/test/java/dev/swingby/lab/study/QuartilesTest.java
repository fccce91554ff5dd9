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
}
