package dev.swingby.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class WorkersTest {
  @Test
  void everyPartRunsOnce() {
    try (Workers workers = new Workers(4)) {
      for (int round = 0; round < 2000; round++) {
        int parts = 1 + round % 4;
        AtomicIntegerArray seen = new AtomicIntegerArray(4);
        workers.run((part, of) -> seen.incrementAndGet(part), parts);
        for (int p = 0; p < 4; p++) {
          assertThat(seen.get(p)).isEqualTo(p < parts ? 1 : 0);
        }
      }
    }
  }

  @Test
  void aFailingPartReachesTheCallerAndThePoolLivesOn() {
    try (Workers workers = new Workers(3)) {
      for (int failing = 0; failing < 3; failing++) {
        int at = failing;
        assertThatThrownBy(() ->
                workers.run(
                    (part, of) -> {
                      if (part == at) {
                        throw new IllegalStateException("part " + part);
                      }
                    },
                    3))
            .isInstanceOf(IllegalStateException.class)
            .hasMessage("part " + at);
      }
      int[] sum = new int[3];
      workers.run((part, of) -> sum[part] = part + 1, 3);
      assertThat(sum).containsExactly(1, 2, 3);
    }
  }

  @Test
  void aClosedPoolStillWorksOnTheCallersThread() {
    Workers workers = new Workers(3);
    workers.close();
    workers.close();
    int[] sum = new int[3];
    workers.run((part, of) -> sum[part] = 1, 3);
    assertThat(sum).containsExactly(1, 1, 1);
  }
}
