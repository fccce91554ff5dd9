package dev.swingby.core.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What interventions see and reach in a network, and patching of its weights. */
class InterventionTest {
  private static final UNetSpec SPEC = new UNetSpec(8, 5, List.of(8, 16), 1, 4, 2, 8, 0.25);
  private static final double[] TIMES = {0.2, 0.55, 0.9};

  private final Kernels kernels = Kernels.create(1);

  /** All weights random: what starts at zero must not hide anything. */
  private static Weights weights(long seed) {
    Weights weights = UNet.weights(SPEC, Precision.F32);
    double[] p = UNetTest.draw(weights.size(), seed);
    for (int i = 0; i < p.length; i++) {
      p[i] *= 0.2;
    }
    weights.values().assign(p);
    return weights;
  }

  private static UNet net(Weights weights) {
    UNet net = new UNet(SPEC, weights, TIMES.length, true);
    net.input().assign(UNetTest.draw(net.input().size(), 3));
    net.condition().assign(UNetTest.draw(net.condition().size(), 4));
    return net;
  }

  @Test
  void itSeesEveryBlocksEmbeddingOnce() {
    UNet net = net(weights(1));
    List<Integer> order = new ArrayList<>();
    List<double[]> seen = new ArrayList<>();
    net.evaluate(
        kernels,
        TIMES,
        (k, block, embedding) -> {
          order.add(block);
          seen.add(embedding.toDoubles());
        });
    assertThat(order).containsExactly(0, 1, 2, 3, 4, 5);
    List<Tensor> embeddings = UNet.embeddings(kernels, SPEC, weights(1), net.condition());
    assertThat(embeddings).extracting(Tensor::cols).containsExactly(8, 16, 16, 16, 16, 8);
    for (int block = 0; block < net.blocks(); block++) {
      assertThat(seen.get(block)).isEqualTo(embeddings.get(block).toDoubles());
    }
  }

  @Test
  void itMattersInEveryBlockAndOnlyInItsOwnPass() {
    UNet net = net(weights(1));
    net.train(kernels, TIMES, 1, 0);
    double[] trained = net.output().toDoubles();
    net.evaluate(kernels, TIMES);
    double[] plain = net.output().toDoubles();
    net.evaluate(kernels, TIMES, Intervention.NONE);
    assertThat(net.output().toDoubles()).isEqualTo(plain);
    for (int which = 0; which < net.blocks(); which++) {
      int chosen = which;
      net.evaluate(
          kernels,
          TIMES,
          (k, block, embedding) -> {
            if (block == chosen) {
              k.scale(2, embedding);
            }
          });
      assertThat(net.output().toDoubles()).isNotEqualTo(plain);
    }
    net.evaluate(kernels, TIMES);
    assertThat(net.output().toDoubles()).isEqualTo(plain);
    net.evaluate(kernels, TIMES, (k, block, embedding) -> k.scale(2, embedding));
    net.train(kernels, TIMES, 1, 0);
    assertThat(net.output().toDoubles()).isEqualTo(trained);
  }

  @Test
  void aPatchExchangesTheEmbeddingsAndNothingElse() {
    Weights a = weights(1);
    Weights b = weights(2);
    assertThat(UNet.patch(a, a).values().toDoubles()).isEqualTo(a.values().toDoubles());
    double[] patched = UNet.patch(a, b).values().toDoubles();
    int embedding = 0;
    int from = 0;
    for (Map.Entry<String, Tensor> part : a.named().entrySet()) {
      boolean theirs = part.getKey().matches("(down|middle|up)[0-9.]+\\.condition\\.[12]\\.\\w+");
      embedding += theirs ? 1 : 0;
      int to = from + part.getValue().size();
      double[] expected = Arrays.copyOfRange((theirs ? b : a).values().toDoubles(), from, to);
      assertThat(Arrays.copyOfRange(patched, from, to)).as(part.getKey()).isEqualTo(expected);
      from = to;
    }
    assertThat(embedding).as("two layers of two parts a block").isEqualTo(6 * 4);
    UNet body = net(a);
    List<Tensor> own = UNet.embeddings(kernels, SPEC, b, body.condition());
    List<Tensor> got = UNet.embeddings(kernels, SPEC, UNet.patch(a, b), body.condition());
    for (int block = 0; block < own.size(); block++) {
      assertThat(got.get(block).toDoubles()).isEqualTo(own.get(block).toDoubles());
    }
  }

  @Test
  void aPatchOfAnotherNetworkIsRefused() {
    Weights other = UNet.weights(new UNetSpec(8, 5, List.of(8, 16), 1, 4, 0, 8, 0), Precision.F32);
    assertThatThrownBy(() -> UNet.patch(weights(1), other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching(
            "expected models of one network, got \\d+ parameters in \\d+ parts \\(F32\\) and .*");
  }
}
