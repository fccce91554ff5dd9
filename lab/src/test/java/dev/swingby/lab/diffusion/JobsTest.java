package dev.swingby.lab.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.swingby.core.DivergenceException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JobsTest {
  @Test
  void resultsComeInTheOrderOfTheItems() throws DivergenceException {
    List<Integer> items = IntStream.range(0, 20).boxed().toList();

    List<Integer> squares = Jobs.run(3, items, (i, kernels, share) -> i * i, part -> {});

    assertThat(squares).isEqualTo(items.stream().map(i -> i * i).toList());
  }

  @Test
  void whoIsToldMayEndIt() {
    AtomicBoolean sawTheEnd = new AtomicBoolean();
    CountDownLatch begun = new CountDownLatch(1);

    assertThatThrownBy(() ->
            Jobs.run(
                1,
                List.of(1),
                (i, kernels, share) -> {
                  begun.countDown();
                  while (share.test(0.5)) {
                    Thread.onSpinWait();
                  }
                  sawTheEnd.set(true);
                  return i;
                },
                part -> {
                  if (begun.getCount() == 0) {
                    throw new IllegalStateException("enough");
                  }
                }))
        .hasMessage("enough");
    assertThat(sawTheEnd).isTrue();
  }

  @Test
  void divergenceComesThrough() {
    DivergenceException divergence =
        new DivergenceException(7, "weights", 1, Double.NaN, "a finite number");

    assertThatThrownBy(() ->
            Jobs.run(
                2,
                List.of(1, 2),
                (i, kernels, share) -> {
                  throw divergence;
                },
                part -> {}))
        .isSameAs(divergence);
  }
}
