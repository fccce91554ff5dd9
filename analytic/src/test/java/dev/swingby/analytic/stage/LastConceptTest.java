package dev.swingby.analytic.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.swingby.kernels.Philox;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The distribution of the last concept's time against the pivots of drawn starts. */
class LastConceptTest {
  private static final int STARTS = 20_000;
  private static final double[] RATES = {0.166, 0.966, 3.0};

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 6})
  void pivotsOfGaussianStartsAreChiSquared(int width) {
    double scale = 0.01;
    double[] learned = new double[STARTS];
    double[] u = new double[3 * width];
    for (int i = 0; i < STARTS; i++) {
      Philox.gaussian(i, 5, 0, u);
      for (int n = 0; n < u.length; n++) {
        u[n] *= scale;
      }
      learned[i] = new StageModel(RATES, DMatrixRMaj.wrap(3, width, u)).learned(0);
    }
    LastConcept theory = new LastConcept(RATES[0], scale, width, 3);
    // Dvoretzky, Kiefer and Wolfowitz: exceeded once in 10^9.
    double bound = Math.sqrt(Math.log(2e9) / (2 * STARTS));
    for (double t = 2; t < 30; t += 2) {
      double late = 0;
      for (double at : learned) {
        late += at > t ? 1.0 / STARTS : 0;
      }
      assertThat(Math.abs(late - theory.shareUnlearned(t))).as("t = %s", t).isLessThan(bound);
    }
  }

  @Test
  void fewerColumnsThanConceptsNeverLearnIt() {
    assertThat(new LastConcept(1, 0.1, 2, 3).shareUnlearned(1e6)).isEqualTo(1);
  }

  @Test
  void oneFreedomIsTheErrorFunction() {
    // chi-squared with one degree: P(d < x) = erf(sqrt(x / 2)), 0.6827 within one sigma.
    double t = Math.log(1 / (0.01 * 0.01) - 1) / 4;
    assertThat(new LastConcept(1, 0.01, 3, 3).shareUnlearned(t))
        .isCloseTo(0.682689492137086, org.assertj.core.data.Offset.offset(1e-13));
  }
}
