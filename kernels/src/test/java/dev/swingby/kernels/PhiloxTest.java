package dev.swingby.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

  @Test
  void uniformsAreUniform() {
    int n = 100_000;
    double mean = 0;
    int[] bins = new int[16];
    for (int i = 0; i < n; i++) {
      double u = Philox.uniform(3, 4, i);
      assertThat(u).isStrictlyBetween(0.0, 1.0);
      mean += u / n;
      bins[(int) (u * 16)]++;
    }
    // Six standard errors.
    assertThat(mean).isCloseTo(0.5, within(6 * Math.sqrt(1.0 / 12 / n)));
    for (int count : bins) {
      assertThat((double) count).isCloseTo(n / 16.0, within(6 * Math.sqrt(n / 16.0)));
    }
  }

  @Test
  void gaussiansHaveTheirMomentsAndStreamsDiffer() {
    int n = 100_000;
    double mean = 0;
    double square = 0;
    double cross = 0;
    for (int i = 0; i < n; i++) {
      double g = Philox.gaussian(3, 4, i);
      mean += g / n;
      square += g * g / n;
      cross += g * Philox.gaussian(3, 5, i) / n;
    }
    assertThat(mean).isCloseTo(0, within(6 / Math.sqrt(n)));
    assertThat(square).isCloseTo(1, within(6 * Math.sqrt(2.0 / n)));
    assertThat(cross).isCloseTo(0, within(6 / Math.sqrt(n)));
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
