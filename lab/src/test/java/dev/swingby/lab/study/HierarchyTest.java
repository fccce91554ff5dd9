package dev.swingby.lab.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.swingby.core.Trajectory;
import org.junit.jupiter.api.Test;

class HierarchyTest {
  private static Ran small(String more) {
    return Ran.study(
        "hierarchy",
        "dimension=4",
        "width=16",
        "samples=256",
        "batch=32",
        "learning-rate=0.02",
        "seeds=4",
        more);
  }

  @Test
  void lossesFollowTheOrder() {
    Ran ran = small("epochs=[1,3,5]");
    assertThat(ran.check("hierarchy: one layer from rest").held()).isTrue();
    assertThat(ran.check("broken while swinging by").held()).isTrue();
    assertThat(ran.figures()).containsExactly("corners", "time-relu", "time-symmetric");
  }

  @Test
  void equalSignalsDoNotBreakTheOrder() {
    assertThat(small("signal=[2,2]").failed()).contains("broken while swinging by");
  }

  @Test
  void theOrderIsThatOfTheBits() {
    CornerOrder order = new CornerOrder(2);
    assertThat(order.pairs())
        .containsExactlyInAnyOrder(
            new int[] {0, 1},
            new int[] {0, 2},
            new int[] {0, 3},
            new int[] {1, 3},
            new int[] {2, 3});
    assertThat(order.bySize()).containsExactly(0, 1, 2, 3);
    assertThat(order.name(1)).isEqualTo("10");
    Trajectory t = new Trajectory(2, 0.1, 2);
    // Points are the corners 11, 01, 10, 00 (bits 3, 2, 1, 0).
    t.add(0, 1, 1, new double[2]);
    t.addPointLosses(new double[] {4, 2, 2, 0});
    t.add(1, 1, 1, new double[2]);
    t.addPointLosses(new double[] {1, 2, 0.5, 0});
    assertThat(order.at(t, 0, 0x1p-53)).isEqualTo(new CornerOrder.Broken(0, 0));
    // Corner 01 has the loss 2, its composition 11 the loss 1: one pair of five, by 1 of 4.
    assertThat(order.at(t, 1, 0x1p-53)).isEqualTo(new CornerOrder.Broken(0.2, 0.25));
  }
}
