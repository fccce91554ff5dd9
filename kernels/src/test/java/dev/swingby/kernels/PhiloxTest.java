package dev.swingby.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.swingby.kernels.scalar.NormalQuantile;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PhiloxTest {
  private static int[] block(int c0, int c1, int c2, int c3, int k0, int k1) {
    long first = Philox.half(false, c0, c1, c2, c3, k0, k1);
    long second = Philox.half(true, c0, c1, c2, c3, k0, k1);
    return new int[] {(int) first, (int) (first >>> 32), (int) second, (int) (second >>> 32)};
  }

  /** The known answers published with Random123 (Salmon et al. 2011). */
  @Test
  void knownAnswers() {
    assertThat(block(0, 0, 0, 0, 0, 0))
        .containsExactly(0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8);
    assertThat(block(-1, -1, -1, -1, -1, -1))
        .containsExactly(0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd);
    assertThat(block(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0))
        .containsExactly(0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1);
  }

  @Test
  void elementsDoNotDependOnWhoAsks() {
    double[] all = new double[101];
    Philox.gaussian(42, 7, 0, all);
    double[] part = new double[10];
    Philox.gaussian(42, 7, 55, part);
    for (int i = 0; i < 10; i++) {
      assertThat(part[i]).isEqualTo(all[55 + i]).isEqualTo(Philox.gaussian(42, 7, 55 + i));
    }
  }

  /** Vector fills are Philox's elements: any start, length, offset and number of threads. */
  @Test
  void fillsAreTheStreamBitForBit() {
    java.util.Random random = new java.util.Random(1);
    for (int trial = 0; trial < 60; trial++) {
      int n = trial % 10 == 0 ? 40_000 + random.nextInt(100) : random.nextInt(1200);
      long seed = random.nextLong();
      long stream = random.nextLong();
      // Around 2^33 the block's low word carries.
      long from = trial % 2 == 0 ? (1L << 33) - random.nextInt(700) : random.nextLong() >>> 8;
      try (Kernels k = Kernels.create(1 + trial % 3)) {
        for (Precision precision : Precision.values()) {
          Tensor whole = Tensor.zeros(precision, 1, n + 9);
          Tensor out = whole.reshape(3, 1, n);
          k.uniform(seed, stream, from, out);
          for (int i = 0; i < n; i++) {
            double expected =
                precision == Precision.F32
                    ? Philox.uniformFloat(seed, stream, from + i)
                    : Philox.uniform(seed, stream, from + i);
            if (out.get(0, i) != expected) {
              assertThat(out.get(0, i)).as("uniform %d", i).isEqualTo(expected);
            }
          }
          k.gaussian(seed, stream, from, out);
          for (int i = 0; i < n; i++) {
            double g = Philox.gaussian(seed, stream, from + i);
            double expected = precision == Precision.F32 ? (float) g : g;
            if (out.get(0, i) != expected) {
              assertThat(out.get(0, i)).as("gaussian %d", i).isEqualTo(expected);
            }
          }
          for (int guard : new int[] {0, 1, 2, n + 3, n + 8}) {
            assertThat(whole.get(0, guard)).isZero();
          }
        }
      }
    }
  }

  /**
   * Kolmogorov and Smirnov: sqrt(n) sup |F_n - F| passes 2.5 with probability 2 exp(-2 * 2.5^2) =
   * 7e-6 if the distribution is right.
   */
  private static double kolmogorov(double[] probabilities) {
    double[] p = probabilities.clone();
    Arrays.sort(p);
    int n = p.length;
    double most = 0;
    for (int i = 0; i < n; i++) {
      most = Math.max(most, Math.max((i + 1.0) / n - p[i], p[i] - (double) i / n));
    }
    return Math.sqrt(n) * most;
  }

  @Test
  void fillsHaveTheirDistributions() {
    int n = 200_000;
    for (Precision precision : Precision.values()) {
      Tensor out = Tensor.zeros(precision, 1, n);
      try (Kernels k = Kernels.create(2)) {
        for (int stream = 0; stream < 3; stream++) {
          k.uniform(3, stream, 0, out);
          double[] u = out.toDoubles();
          assertThat(Arrays.stream(u).allMatch(x -> x > 0 && x < 1)).isTrue();
          assertThat(kolmogorov(u)).isLessThan(2.5);
          k.gaussian(3, stream, 0, out);
          double[] phi = new double[n];
          double[] moments = new double[5];
          for (int i = 0; i < n; i++) {
            double g = out.get(0, i);
            // Phi(g) from erf of this module, which has tests of its own.
            phi[i] = 0.5 + 0.5 * dev.swingby.kernels.scalar.ElementaryF64.erf(g / Math.sqrt(2));
            double power = 1;
            for (int m = 1; m <= 4; m++) {
              power *= g;
              moments[m] += power / n;
            }
          }
          assertThat(kolmogorov(phi)).isLessThan(2.5);
          // Variances of the moments' means: 1, 2, 15, 96 over n; six standard errors.
          assertThat(moments[1]).isCloseTo(0, within(6 * Math.sqrt(1.0 / n)));
          assertThat(moments[2]).isCloseTo(1, within(6 * Math.sqrt(2.0 / n)));
          assertThat(moments[3]).isCloseTo(0, within(6 * Math.sqrt(15.0 / n)));
          assertThat(moments[4]).isCloseTo(3, within(6 * Math.sqrt(96.0 / n)));
        }
      }
    }
  }

  @Test
  void streamsSeedsAndNeighboursAreUncorrelated() {
    int n = 100_000;
    double streams = 0;
    double seeds = 0;
    double neighbours = 0;
    for (int i = 0; i < n; i++) {
      double g = Philox.gaussian(3, 4, i);
      streams += g * Philox.gaussian(3, 5, i) / n;
      seeds += g * Philox.gaussian(4, 4, i) / n;
      neighbours += g * Philox.gaussian(3, 4, i + 1) / n;
    }
    double bound = 6 / Math.sqrt(n);
    assertThat(streams).isCloseTo(0, within(bound));
    assertThat(seeds).isCloseTo(0, within(bound));
    assertThat(neighbours).isCloseTo(0, within(bound));
  }

  /** Test values of Wichura's paper (AS 241). */
  @Test
  void normalQuantileMatchesThePublishedValues() {
    assertThat(NormalQuantile.of(0.25)).isCloseTo(-0.6744897501960817, within(1e-15));
    assertThat(NormalQuantile.of(0.001)).isCloseTo(-3.090232306167814, within(5e-15));
    assertThat(NormalQuantile.of(1e-20)).isCloseTo(-9.262340089798408, within(1e-14));
    assertThat(NormalQuantile.of(0.5)).isZero();
  }
}
