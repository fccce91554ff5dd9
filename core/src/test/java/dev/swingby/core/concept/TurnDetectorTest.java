package dev.swingby.core.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Turns of paths of known shape, with and without noise. */
class TurnDetectorTest {
  /** Slower and slower, as learning is. */
  private static double slowing(double u) {
    return 1 - Math.pow(1 - u, 3);
  }

  /** Two legs joined by an arc turn by the arc's angle, on the arc, at any speed. */
  @Property(tries = 100)
  void twoLegsTurnOnce(
      @ForAll @DoubleRange(min = 0.01, max = 0.2) double radius,
      @ForAll @DoubleRange(min = 0.3, max = 2.5) double angle) {
    for (int slow = 0; slow < 2; slow++) {
      ConceptPath path = Paths.bent(2001, radius, angle, slow == 0 ? u -> u : u -> slowing(u));
      List<Turn> turns = TurnDetector.EXACT.turns(path);
      assertThat(turns).hasSize(1);
      Turn turn = turns.getFirst();
      // The chord that straddles an end of the arc is part straight: a row's angle at either end.
      double step = 3 * (2 + radius * angle) / 2000 / radius;
      assertThat(turn.angle()).isCloseTo(angle, within(1e-9 + step));
      assertThat(turn.degrees()).isEqualTo(Math.toDegrees(turn.angle()));
      double[] at = path.point((int) turn.time());
      double fromCentre = Math.hypot(at[0] - 1, at[1] - radius);
      assertThat(fromCentre).isCloseTo(radius, within(3 * step * radius));
      assertThat(turn.curvature()).isCloseTo(1 / radius, within(step / radius));
    }
  }

  /** The same seen coarsely at the few checkpoints of a measured path. */
  @Property(tries = 100)
  void aCoarseLookFindsTheCorner(
      @ForAll @DoubleRange(min = 0.8, max = 2) double angle,
      @ForAll @DoubleRange(min = 0, max = 0.1) double radius) {
    ConceptPath path = Paths.bent(60, radius, angle, u -> u);
    List<Turn> turns = new TurnDetector(0, 0.2).turns(path);
    assertThat(turns).hasSize(1);
    // The middle of the way; a resolution of a fifth blurs, half a step rounds.
    assertThat(turns.getFirst().time()).isCloseTo(29.5, within(2.0));
    assertThat(turns.getFirst().angle()).isCloseTo(angle, within(0.1));
  }

  @Property(tries = 50)
  void straightPathsHaveNone(@ForAll @DoubleRange(min = -2, max = 2) double slope) {
    double[] c = new double[160];
    for (int row = 0; row < 80; row++) {
      c[2 * row] = slowing(row / 79.0);
      c[2 * row + 1] = slope * slowing(row / 79.0);
    }
    ConceptPath path = Paths.of(2, c);
    assertThat(TurnDetector.EXACT.turns(path)).isEmpty();
    assertThat(TurnDetector.MEASURED.turns(path)).isEmpty();
    assertThat(TurnDetector.MEASURED.turns(new ConceptBundle(List.of(path, path)))).isEmpty();
  }

  /** A circle bends everywhere alike; a path at rest, or without rows, nowhere. */
  @Test
  void pathsWithoutASuddenTurn() {
    double[] circle = new double[800];
    for (int i = 0; i < 400; i++) {
      circle[2 * i] = Math.cos(i * 0.01);
      circle[2 * i + 1] = Math.sin(i * 0.01);
    }
    for (TurnDetector detector : List.of(TurnDetector.EXACT, TurnDetector.MEASURED)) {
      assertThat(detector.turns(Paths.of(2, circle))).isEmpty();
      assertThat(detector.turns(Paths.of(2, new double[0]))).isEmpty();
      assertThat(detector.turns(Paths.of(2, new double[6]))).isEmpty();
    }
  }

  /** In three dimensions: along one axis, then along another. */
  @Test
  void aCornerInSpace() {
    double[] corner = new double[1200];
    for (int i = 0; i < 400; i++) {
      double s = (i - 150.0) / 5;
      corner[3 * i] = -5 * Math.log1p(Math.exp(-s));
      corner[3 * i + 2] = 5 * Math.log1p(Math.exp(s));
    }
    List<Turn> turns = TurnDetector.EXACT.turns(Paths.of(3, corner));
    assertThat(turns).hasSize(1);
    assertThat(turns.getFirst().time()).isEqualTo(150);
    assertThat(turns.getFirst().angle()).isCloseTo(Math.PI / 2, within(0.01));
  }

  /**
   * The stated rates, over 200 draws of 60 checkpoints with noise of sd .05 a coordinate: of the
   * mean of 3 or 5 seeds a corner of 90 degrees is found, and nothing else, in 95 of 100; a
   * straight path and noise alone turn in at most 5 of 100. One path alone has no more false turns,
   * but hides most true ones.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 5})
  void noiseIsToldFromTurns(int seeds) {
    ConceptPath corner = Paths.bent(60, 0.05, Math.PI / 2, TurnDetectorTest::slowing);
    ConceptPath straight = Paths.bent(60, 0, 0, TurnDetectorTest::slowing);
    ConceptPath rest = Paths.of(2, new double[120]);
    int draws = 200;
    int found = 0;
    int falseTurns = 0;
    int restless = 0;
    for (int k = 0; k < draws; k++) {
      List<Turn> turns = TurnDetector.MEASURED.turns(Paths.bundle(corner, 0.05, seeds, k));
      // The legs meet at 1 - (1 - u)^3 = 1/2, in row 12; smoothing blurs over 2 rows each way.
      found += turns.size() == 1 && Math.abs(turns.getFirst().time() - 12) <= 4 ? 1 : 0;
      ConceptBundle way = Paths.bundle(straight, 0.05, seeds, k);
      falseTurns += TurnDetector.MEASURED.turns(way).isEmpty() ? 0 : 1;
      ConceptBundle noise = Paths.bundle(rest, 0.05, seeds, k);
      restless += TurnDetector.MEASURED.turns(noise).isEmpty() ? 0 : 1;
    }
    assertThat(found).isGreaterThanOrEqualTo(seeds == 1 ? draws / 5 : draws * 95 / 100);
    assertThat(falseTurns).isLessThanOrEqualTo(draws / 20);
    assertThat(restless).isLessThanOrEqualTo(draws / 20);
  }

  @Test
  void badParametersAreNamed() {
    assertThatThrownBy(() -> new TurnDetector(-1, 0)).hasMessageContaining("smoothing");
    assertThatThrownBy(() -> new TurnDetector(0, 0.5)).hasMessageContaining("resolution");
  }
}
