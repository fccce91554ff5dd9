package dev.swingby.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import dev.swingby.kernels.scalar.ElementaryF32;
import dev.swingby.kernels.scalar.ElementaryF64;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * The elementary functions against oracles of more digits: f32 on every 331st float (13 million)
 * against f64, f64 on random arguments against 40-digit series.
 */
class ElementaryTest {
  private static final MathContext DIGITS = new MathContext(45);
  private static final int STRIDE = 331;

  private interface Unary32 {
    float of(float x);
  }

  private static double worst32(Unary32 f, DoubleUnaryOperator exact) {
    double worst = 0;
    for (long bits = Integer.MIN_VALUE; bits <= Integer.MAX_VALUE; bits += STRIDE) {
      float x = Float.intBitsToFloat((int) bits);
      double ulps = ErrorBounds.ulps(f.of(x), exact.applyAsDouble(x));
      if (!(ulps <= worst)) {
        worst = ulps;
      }
    }
    return worst;
  }

  @Test
  void expOfFloats() {
    assertThat(worst32(ElementaryF32::exp, StrictMath::exp)).isLessThanOrEqualTo(2);
    assertThat(ElementaryF32.exp(0)).isEqualTo(1);
    assertThat(ElementaryF32.exp(Float.NEGATIVE_INFINITY)).isZero();
    assertThat(ElementaryF32.exp(Float.POSITIVE_INFINITY)).isInfinite();
    assertThat(ElementaryF32.exp(Float.NaN)).isNaN();
  }

  @Test
  void tanhOfFloats() {
    assertThat(worst32(ElementaryF32::tanh, StrictMath::tanh)).isLessThanOrEqualTo(2);
    assertThat(Float.floatToRawIntBits(ElementaryF32.tanh(-0f))).isEqualTo(Integer.MIN_VALUE);
    assertThat(ElementaryF32.tanh(Float.NEGATIVE_INFINITY)).isEqualTo(-1);
    assertThat(ElementaryF32.tanh(Float.NaN)).isNaN();
  }

  @Test
  void erfOfFloats() {
    assertThat(worst32(ElementaryF32::erf, ElementaryF64::erf)).isLessThanOrEqualTo(2);
    assertThat(ElementaryF32.erf(Float.POSITIVE_INFINITY)).isEqualTo(1);
    assertThat(ElementaryF32.erf(Float.NaN)).isNaN();
  }

  @Test
  void geluOfFloatsAtTheEnds() {
    assertThat(ElementaryF32.gelu(Float.NEGATIVE_INFINITY)).isZero();
    assertThat(ElementaryF32.gelu(Float.POSITIVE_INFINITY)).isInfinite();
    assertThat(ElementaryF32.gelu(Float.NaN)).isNaN();
    assertThat(ElementaryF32.gelu(0)).isZero();
    assertThat(ElementaryF32.geluDerivative(100)).isEqualTo(1);
    assertThat(ElementaryF32.geluDerivative(-100)).isZero();
    assertThat(ElementaryF64.gelu(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(ElementaryF64.gelu(Double.POSITIVE_INFINITY)).isInfinite();
    assertThat(ElementaryF64.geluDerivative(0)).isEqualTo(0.5);
  }

  private static BigDecimal exp(BigDecimal x) {
    // e^x = (e^(x / 2^20))^(2^20), the inner one by its series.
    BigDecimal y = x.divide(BigDecimal.valueOf(1 << 20), new MathContext(70));
    BigDecimal sum = BigDecimal.ONE;
    BigDecimal term = BigDecimal.ONE;
    MathContext many = new MathContext(70);
    for (int i = 1; i < 14; i++) {
      term = term.multiply(y, many).divide(BigDecimal.valueOf(i), many);
      sum = sum.add(term, many);
    }
    for (int i = 0; i < 20; i++) {
      sum = sum.multiply(sum, many);
    }
    return sum;
  }

  /** erf by its Taylor series, for |x| below 5. */
  private static BigDecimal erf(BigDecimal x) {
    MathContext many = new MathContext(80);
    BigDecimal square = x.multiply(x, many).negate();
    BigDecimal power = x;
    BigDecimal sum = x;
    for (int n = 1; n < 200; n++) {
      power = power.multiply(square, many).divide(BigDecimal.valueOf(n), many);
      sum = sum.add(power.divide(BigDecimal.valueOf(2L * n + 1), many), many);
    }
    BigDecimal factor =
        new BigDecimal("1.12837916709551257389615890312154517168810125865799771368817144");
    return sum.multiply(factor, many);
  }

  @Test
  void expTanhAndErfOfDoubles() {
    double worstExp = 0;
    double worstTanh = 0;
    double worstErf = 0;
    double worstPhi = 0;
    for (int i = 0; i < 4000; i++) {
      double x = Philox.gaussian(5, 6, i) * (i % 2 == 0 ? 1 : 40);
      BigDecimal e = exp(new BigDecimal(x));
      worstExp = Math.max(worstExp, ErrorBounds.ulps(ElementaryF64.exp(x), e));
      BigDecimal square = e.multiply(e, DIGITS);
      BigDecimal tanh = square.subtract(BigDecimal.ONE).divide(square.add(BigDecimal.ONE), DIGITS);
      worstTanh = Math.max(worstTanh, ErrorBounds.ulps(ElementaryF64.tanh(x), tanh));
      double y = Philox.gaussian(7, 8, i);
      worstErf = Math.max(worstErf, ErrorBounds.ulps(ElementaryF64.erf(y), erf(new BigDecimal(y))));
      // gelu(y) = y Phi(y); on the left tail Phi is small and must still be right.
      BigDecimal z =
          new BigDecimal(y)
              .divide(BigDecimal.valueOf(2).sqrt(new MathContext(60)), new MathContext(60));
      BigDecimal gelu =
          erf(z).add(BigDecimal.ONE).multiply(new BigDecimal(y)).divide(BigDecimal.valueOf(2));
      worstPhi = Math.max(worstPhi, ErrorBounds.ulps(ElementaryF64.gelu(y), gelu));
    }
    assertThat(worstExp).isLessThanOrEqualTo(2);
    assertThat(worstTanh).isLessThanOrEqualTo(2);
    assertThat(worstErf).isLessThanOrEqualTo(2);
    // Phi(-x) = erfc(x / sqrt 2) / 2: the rounding of x / sqrt 2 comes back times x^2.
    assertThat(worstPhi).isLessThanOrEqualTo(4 + 16);
    assertThat(ElementaryF64.exp(-745.1)).isEqualTo(Double.MIN_VALUE);
    assertThat(ElementaryF64.exp(710)).isInfinite();
  }
}
