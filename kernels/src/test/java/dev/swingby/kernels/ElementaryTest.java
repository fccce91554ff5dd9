package dev.swingby.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import dev.swingby.kernels.scalar.ElementaryF32;
import dev.swingby.kernels.scalar.ElementaryF64;
import dev.swingby.kernels.scalar.GeluF32;
import dev.swingby.kernels.scalar.GeluF64;
import dev.swingby.kernels.scalar.LogF32;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * The elementary functions against oracles of more digits: f32 on a dense sample of all floats
 * against f64 ({@link FullSweep} takes them all) and StrictMath, f64 on random arguments against
 * series of many digits.
 */
class ElementaryTest {
  private static final MathContext DIGITS = new MathContext(45);
  private static final MathContext MANY = new MathContext(70);
  private static final int STRIDE = 1009;

  private interface Unary32 {
    float of(float x);
  }

  @Test
  void floatsKeepWhatTheFullSweepClaims() {
    try (Kernels kernels = Kernels.create(1)) {
      for (FullSweep.Claim claim : FullSweep.claims()) {
        FullSweep.Found found = FullSweep.sweep(kernels, claim.function(), FullSweep.SAMPLE);
        assertThat(found.ulps())
            .as("%s at %s", claim.name(), found.worstAt())
            .isLessThanOrEqualTo(claim.ulps())
            .isLessThanOrEqualTo(2);
        if (claim.monotone()) {
          assertThat(found.steppedDown()).as(claim.name()).isZero();
        }
      }
    }
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
  void floatsAgreeWithStrictMath() {
    assertThat(worst32(ElementaryF32::exp, StrictMath::exp)).isLessThanOrEqualTo(2);
    assertThat(worst32(LogF32::log, StrictMath::log)).isLessThanOrEqualTo(2);
    assertThat(worst32(ElementaryF32::tanh, StrictMath::tanh)).isLessThanOrEqualTo(2);
  }

  @Test
  void theEndsAreRight() {
    float inf = Float.POSITIVE_INFINITY;
    assertThat(ElementaryF32.exp(0)).isEqualTo(1);
    assertThat(ElementaryF32.exp(-inf)).isZero();
    assertThat(ElementaryF32.exp(inf)).isInfinite();
    assertThat(LogF32.log(1)).isZero();
    assertThat(LogF32.log(0f)).isEqualTo(-inf);
    assertThat(LogF32.log(-0f)).isEqualTo(-inf);
    assertThat(LogF32.log(-Float.MIN_VALUE)).isNaN();
    assertThat(LogF32.log(inf)).isEqualTo(inf);
    assertThat(LogF32.log(Float.MIN_VALUE)).isEqualTo((float) StrictMath.log(Float.MIN_VALUE));
    assertThat(ElementaryF32.tanh(-inf)).isEqualTo(-1);
    assertThat(ElementaryF32.tanh(Float.MIN_VALUE)).isEqualTo(Float.MIN_VALUE);
    assertThat(ElementaryF32.sigmoid(-inf)).isZero();
    assertThat(ElementaryF32.sigmoid(inf)).isEqualTo(1);
    assertThat(ElementaryF32.sigmoid(0)).isEqualTo(0.5f);
    assertThat(ElementaryF32.sigmoid(-103)).isEqualTo((float) StrictMath.exp(-103));
    assertThat(ElementaryF32.silu(inf)).isEqualTo(inf);
    assertThat(ElementaryF32.silu(Float.MAX_VALUE)).isEqualTo(Float.MAX_VALUE);
    assertThat(ElementaryF32.siluDerivative(inf)).isEqualTo(1);
    assertThat(ElementaryF32.siluDerivative(-inf)).isZero();
    assertThat(ElementaryF32.erf(inf)).isEqualTo(1);
    assertThat(GeluF32.gelu(inf)).isEqualTo(inf);
    assertThat(ElementaryF32.geluDerivative(100)).isEqualTo(1);
    assertThat(Math.abs(ElementaryF32.geluDerivative(-100))).isLessThanOrEqualTo(Float.MIN_VALUE);
    assertThat(ElementaryF64.geluDerivative(0)).isEqualTo(0.5);
    assertThat(ElementaryF64.exp(-745.1)).isEqualTo(Double.MIN_VALUE);
    assertThat(ElementaryF64.exp(710)).isInfinite();
    // Odd functions and those that touch zero keep its sign; so do the limits at minus infinity.
    Unary32[] throughZero = {
      ElementaryF32::tanh, ElementaryF32::erf, ElementaryF32::silu, GeluF32::gelu
    };
    for (Unary32 f : throughZero) {
      assertThat(Float.floatToRawIntBits(f.of(0f))).isZero();
      assertThat(Float.floatToRawIntBits(f.of(-0f))).isEqualTo(Integer.MIN_VALUE);
    }
    assertThat(Float.floatToRawIntBits(ElementaryF32.silu(-inf))).isEqualTo(Integer.MIN_VALUE);
    assertThat(Float.floatToRawIntBits(GeluF32.gelu(-inf))).isEqualTo(Integer.MIN_VALUE);
    Unary32[] all = {
      ElementaryF32::exp,
      LogF32::log,
      ElementaryF32::tanh,
      ElementaryF32::sigmoid,
      ElementaryF32::silu,
      ElementaryF32::siluDerivative,
      ElementaryF32::erf,
      GeluF32::gelu,
      ElementaryF32::geluDerivative
    };
    for (Unary32 f : all) {
      assertThat(f.of(Float.NaN)).isNaN();
    }
  }

  private static BigDecimal exp(BigDecimal x) {
    // e^x = (e^(x / 2^20))^(2^20), the inner one by its series.
    BigDecimal y = x.divide(BigDecimal.valueOf(1 << 20), MANY);
    BigDecimal sum = BigDecimal.ONE;
    BigDecimal term = BigDecimal.ONE;
    for (int i = 1; i < 14; i++) {
      term = term.multiply(y, MANY).divide(BigDecimal.valueOf(i), MANY);
      sum = sum.add(term, MANY);
    }
    for (int i = 0; i < 20; i++) {
      sum = sum.multiply(sum, MANY);
    }
    return sum;
  }

  /** log x by one step of Newton's method from StrictMath: error below 1e-45. */
  private static BigDecimal log(double x) {
    BigDecimal start = new BigDecimal(StrictMath.log(x));
    BigDecimal off = new BigDecimal(x).multiply(exp(start.negate()), MANY).subtract(BigDecimal.ONE);
    BigDecimal square = off.multiply(off, MANY);
    BigDecimal cube = square.multiply(off, MANY);
    return start
        .add(off)
        .subtract(square.divide(BigDecimal.valueOf(2), MANY))
        .add(cube.divide(BigDecimal.valueOf(3), MANY));
  }

  /** erf by its Taylor series: digits and terms must outgrow e^(x^2). */
  private static BigDecimal erf(BigDecimal x, int terms, MathContext many) {
    BigDecimal square = x.multiply(x, many).negate();
    BigDecimal power = x;
    BigDecimal sum = x;
    for (int n = 1; n < terms; n++) {
      power = power.multiply(square, many).divide(BigDecimal.valueOf(n), many);
      sum = sum.add(power.divide(BigDecimal.valueOf(2L * n + 1), many), many);
    }
    return sum.multiply(BigDecimal.valueOf(2), many).divide(PI.sqrt(many), many);
  }

  /** 1000 would be better; these carry Phi(-12). */
  private static final BigDecimal PI =
      new BigDecimal(
          "3.14159265358979323846264338327950288419716939937510582097494459230781640628620899862803"
              + "482534211706798214808651328230664709384460955058223172535940812848111745028410270193"
              + "852110555964462294895493038196");

  @Test
  void doublesAreWithinTwoUlp() {
    double[] worst = new double[6];
    for (int i = 0; i < 3000; i++) {
      double x = Philox.gaussian(5, 6, i) * (i % 3 == 0 ? 1 : i % 3 == 1 ? 40 : 1e-3);
      BigDecimal e = exp(new BigDecimal(x));
      BigDecimal square = e.multiply(e, DIGITS);
      BigDecimal tanh = square.subtract(BigDecimal.ONE).divide(square.add(BigDecimal.ONE), DIGITS);
      BigDecimal sigmoid = e.divide(e.add(BigDecimal.ONE), MANY);
      double y = Philox.gaussian(7, 8, i);
      double positive = i % 2 == 0 ? 1 + y * 0.01 : Math.exp(y * 100);
      record(worst, 0, ErrorBounds.ulps(ElementaryF64.exp(x), e));
      record(worst, 1, ErrorBounds.ulps(ElementaryF64.tanh(x), tanh));
      record(worst, 2, ErrorBounds.ulps(ElementaryF64.sigmoid(x), sigmoid));
      record(
          worst, 3, ErrorBounds.ulps(ElementaryF64.silu(x), sigmoid.multiply(new BigDecimal(x))));
      record(worst, 4, ErrorBounds.ulps(StrictMath.log(positive), log(positive)));
      record(
          worst,
          5,
          ErrorBounds.ulps(ElementaryF64.erf(y), erf(new BigDecimal(y), 150, new MathContext(60))));
    }
    System.getLogger("dev.swingby.kernels")
        .log(
            System.Logger.Level.INFO,
            "f64 ulp: exp %.2f, tanh %.2f, sigmoid %.2f, silu %.2f, log %.2f, erf %.2f"
                .formatted(worst[0], worst[1], worst[2], worst[3], worst[4], worst[5]));
    for (double ulps : worst) {
      assertThat(ulps).isLessThanOrEqualTo(2);
    }
  }

  @Test
  void geluOfDoublesIsWithinTwoUlpFarIntoItsTail() {
    double worst = 0;
    MathContext many = new MathContext(150);
    BigDecimal root = BigDecimal.valueOf(2).sqrt(many);
    for (int i = 0; i < 500; i++) {
      double x = i % 2 == 0 ? Philox.gaussian(9, 8, i) : 16 * Philox.uniform(9, 9, i) - 12;
      BigDecimal phi = erf(new BigDecimal(x).divide(root, many), 500, many).add(BigDecimal.ONE);
      BigDecimal gelu = phi.multiply(new BigDecimal(x)).divide(BigDecimal.valueOf(2));
      worst = Math.max(worst, ErrorBounds.ulps(GeluF64.gelu(x), gelu));
    }
    System.getLogger("dev.swingby.kernels")
        .log(System.Logger.Level.INFO, "f64 ulp: gelu %.2f".formatted(worst));
    assertThat(worst).isLessThanOrEqualTo(2);
  }

  private static void record(double[] worst, int at, double ulps) {
    worst[at] = Math.max(worst[at], ulps);
  }

  @Test
  void derivativesMatchCentralDifferences() {
    for (Activation act : Activation.values()) {
      if (act == Activation.RELU) {
        continue; // not differentiable at 0
      }
      try (Kernels kernels = Kernels.create(1)) {
        int n = 500;
        double h = 1e-5;
        Tensor x = Tensor.zeros(Precision.F64, 1, n);
        kernels.gaussian(1, 2, 0, x);
        kernels.scale(3, x);
        Tensor y = Tensor.zeros(Precision.F64, 1, n);
        Tensor one = Tensor.zeros(Precision.F64, 1, n);
        one.fill(1);
        Tensor slope = Tensor.zeros(Precision.F64, 1, n);
        kernels.activate(act, x, y);
        kernels.activateBackward(act, x, y, one, slope);
        Tensor up = shifted(kernels, act, x, h);
        Tensor down = shifted(kernels, act, x, -h);
        for (int i = 0; i < n; i++) {
          double difference = (up.get(0, i) - down.get(0, i)) / (2 * h);
          // h^2/6 times a third derivative below 8, and rounding over 2h.
          double bound = 8 * h * h / 6 + 8 * 0x1p-53 * (1 + Math.abs(y.get(0, i))) / h;
          assertThat(slope.get(0, i))
              .as("%s at %s", act, x.get(0, i))
              .isCloseTo(difference, org.assertj.core.api.Assertions.within(bound));
        }
      }
    }
  }

  private static Tensor shifted(Kernels kernels, Activation act, Tensor x, double h) {
    Tensor y = Tensor.zeros(Precision.F64, 1, x.cols());
    for (int i = 0; i < x.cols(); i++) {
      y.set(0, i, x.get(0, i) + h);
    }
    kernels.activate(act, y, y);
    return y;
  }
}
