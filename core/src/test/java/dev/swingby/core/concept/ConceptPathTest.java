package dev.swingby.core.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.swingby.core.SimTask;
import dev.swingby.core.Task;
import dev.swingby.core.Trajectory;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Paths and bundles. */
class ConceptPathTest {
  /** A weighted mean of n values up to m in size rounds by at most n + 2 halves of an ulp of m. */
  private static double rounding(int n, double m) {
    return (n + 2) * 0x1p-53 * m;
  }

  @Property(tries = 50)
  void smoothingKeepsConstantsAndLinesInside(
      @ForAll @DoubleRange(min = 0.3, max = 3) double sigma,
      @ForAll @DoubleRange(min = -5, max = 5) double level,
      @ForAll @DoubleRange(min = -1, max = 1) double slope) {
    int rows = 80;
    double[] c = new double[2 * rows];
    for (int row = 0; row < rows; row++) {
      c[2 * row] = level;
      c[2 * row + 1] = level + slope * row;
    }
    ConceptPath smooth = Paths.of(2, c).smoothed(sigma);
    int reach = (int) Math.ceil(6 * sigma);
    double most = Math.abs(level) + rows * Math.abs(slope);
    for (int row = 0; row < rows; row++) {
      assertThat(smooth.at(row, 0)).isCloseTo(level, within(rounding(2 * reach, most)));
      if (row >= reach && row < rows - reach) {
        assertThat(smooth.at(row, 1)).isCloseTo(c[2 * row + 1], within(rounding(4 * reach, most)));
      }
    }
    assertThat(Paths.of(2, c).smoothed(0).coordinates()).isEqualTo(c);
  }

  /** Smoothing is linear, so it commutes with the mean over seeds, and it lowers white noise. */
  @Property(tries = 30)
  void smoothingCommutesWithTheMean(
      @ForAll @Size(40) List<@DoubleRange(min = -1, max = 1) Double> a,
      @ForAll @Size(40) List<@DoubleRange(min = -1, max = 1) Double> b) {
    ConceptBundle bundle =
        new ConceptBundle(
            List.of(
                Paths.of(2, a.stream().mapToDouble(v -> v).toArray()),
                Paths.of(2, b.stream().mapToDouble(v -> v).toArray())));
    double[] first = bundle.mean().smoothed(1.5).coordinates();
    double[] then = bundle.smoothed(1.5).mean().coordinates();
    for (int i = 0; i < first.length; i++) {
      assertThat(then[i]).isCloseTo(first[i], within(2 * rounding(20, 1)));
    }
  }

  @Test
  void speedDistanceAndAccuracy() {
    ConceptPath path =
        new ConceptPath(
            List.of("blue", "small"),
            new double[] {0, 1, 3},
            new double[] {0.5, 0.5, 0.75, 0.25, 1, 1},
            new double[] {1, 0});
    assertThat(path.speed())
        .containsExactly(
            new double[] {
              Math.hypot(0.25, 0.25), Math.hypot(0.5, 0.5) / 3, Math.hypot(0.25, 0.75) / 2
            },
            within(4 * 0x1p-53));
    assertThat(path.squaredDistance())
        .containsExactly(new double[] {0.5, 0.125, 1}, within(4 * 0x1p-53));
    assertThat(path.accuracy(1)).containsExactly(0.5, 0.75, 0);
    assertThat(path.jointAccuracy()).containsExactly(0.25, 0.5625, 0);
    assertThat(path.coordinate(0)).containsExactly(0.5, 0.75, 1);
    assertThat(path.point(1)).containsExactly(0.75, 0.25);
  }

  @Test
  void learnedIsTheFirstOfSeveralRowsAbove() {
    double[] accuracy = {0, 0.9, 0.7, 0.81, 0.9, 0.95, 0.5};
    double[] c = accuracy.clone();
    ConceptPath path = Paths.of(1, c);
    assertThat(path.firstAbove(accuracy, 0.8, 1)).isEqualTo(1);
    assertThat(path.firstAbove(accuracy, 0.8, 3)).isEqualTo(3);
    assertThat(path.firstAbove(accuracy, 0.8, 4)).isEqualTo(ConceptPath.NEVER);
    assertThat(path.firstAbove(accuracy, 0.95, 1)).isEqualTo(ConceptPath.NEVER);
    assertThat(path.learningSpeed(0, 0.8, 3)).isEqualTo(1 / 3.0);
    assertThat(path.learningSpeed(0, 0.99, 3)).isZero();
  }

  /** The largest rise, against all pairs. */
  @Property(tries = 100)
  void theLargestRiseIsThatOfAllPairs(
      @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = 0, max = 1) Double> values) {
    double[] error = values.stream().mapToDouble(v -> v).toArray();
    double most = 0;
    for (int i = 0; i < error.length; i++) {
      for (int j = i; j < error.length; j++) {
        most = Math.max(most, error[j] - error[i]);
      }
    }
    ConceptPath.Rise rise = Paths.of(1, error).largestRise(error);
    assertThat(rise.size()).isEqualTo(most);
    assertThat(error[(int) rise.to()] - error[(int) rise.from()]).isEqualTo(most);
  }

  @Test
  void bundles() {
    ConceptPath low = Paths.of(1, new double[] {0, 1, 2});
    ConceptPath high = Paths.of(1, new double[] {2, 1, 4});
    ConceptBundle bundle = new ConceptBundle(List.of(low, high));
    assertThat(bundle.mean().coordinates()).containsExactly(1, 1, 3);
    assertThat(bundle.spread()).containsExactly(Math.sqrt(2), 0, Math.sqrt(2));
    assertThat(bundle.without(0).mean().coordinates()).containsExactly(2, 1, 4);
    assertThat(bundle.without(0).spread()).containsExactly(0, 0, 0);
    assertThat(bundle.each(p -> p.at(2, 0))).containsExactly(2, 4);
    assertThatThrownBy(() -> new ConceptBundle(List.of(low, Paths.of(1, new double[4]))))
        .hasMessageContaining("same concepts, checkpoints");
    assertThatThrownBy(() -> new ConceptBundle(List.of())).hasMessageContaining("needs a path");
  }

  /** The path of a trajectory is that of its outputs along the concepts, rotated or not. */
  @Test
  void pathsOfTrajectories() {
    Task task = new SimTask(3, List.of(1.0, 2.0), List.of(0.1), 20, true, false).draw(4);
    Trajectory trajectory = new Trajectory(3, 0.5, 2);
    double[] x = java.util.Arrays.copyOf(task.test(), 3);
    trajectory.add(0, 1, 1, new double[3]);
    trajectory.add(2, 1, 1, x);
    ConceptPath path = ConceptPath.of(task, trajectory);
    assertThat(path.time()).containsExactly(0, 1);
    assertThat(path.point(0)).containsExactly(0, 0);
    assertThat(path.point(1)).containsExactly(path.target());
    // d terms of size up to |x| = sqrt(5) each way.
    assertThat(path.target()).containsExactly(new double[] {1, 2}, within(rounding(6, 10)));
    assertThat(path.normalised().point(1)).containsExactly(1, 1);
    assertThat(path.normalised().target()).containsExactly(1, 1);
    Task own = Task.of(2, new double[] {1, 0}, new double[] {1, 1});
    assertThatThrownBy(() -> ConceptPath.of(own, new Trajectory(2, 1, 1)))
        .hasMessageContaining("not known");
  }

  @Test
  void badPathsAreNamed() {
    double[] two = {0, 1};
    assertThatThrownBy(() -> new ConceptPath(List.of("a"), two, new double[3], new double[1]))
        .hasMessageContaining("2 rows of 1 concepts");
    assertThatThrownBy(
            () -> new ConceptPath(List.of("a"), new double[2], new double[2], new double[1]))
        .hasMessageContaining("times must increase, row 1");
    assertThatThrownBy(() -> Paths.of(1, two).smoothed(-1)).hasMessageContaining("sigma");
  }
}
