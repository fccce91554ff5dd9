package dev.swingby.analytic.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.swingby.analytic.Setting;
import dev.swingby.analytic.Theory;
import dev.swingby.analytic.reference.Reference;
import dev.swingby.core.ModelSpec;
import dev.swingby.core.Schedule;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CarriersTest {
  private static final double TOLERANCE = 1e-10;
  private static final List<Double> SIGNAL = List.of(1.0, 2.0);

  /** The shares of all entries add up to the change, and that is the difference of the loss. */
  @Property(tries = 15)
  void sharesAddUpToTheChange(
      @ForAll @LongRange(min = 0, max = 1000) long seed,
      @ForAll @IntRange(min = 0, max = 2) int kind) {
    ModelSpec spec =
        List.of(ModelSpec.linear(0.3), ModelSpec.symmetric(2, 0.1), ModelSpec.deepLinear(3, 3, 0.9))
            .get(kind);
    Setting setting = Setting.draw(spec, 2, SIGNAL, true, seed);
    Theory theory = Theory.of(setting.task(), setting.start(), TOLERANCE);
    double end = 4;
    Theory.Result result = theory.solve(Schedule.linear(100, 1), end / 100);
    List<Carriers.Stretch> stretches = theory.carriers(result.turningPoints(), end);
    assertThat(stretches).hasSize(result.turningPoints().size() + 1);
    double before = result.trajectory().testLoss(0);
    for (int n = 0; n < stretches.size(); n++) {
      Carriers.Stretch stretch = stretches.get(n);
      double after =
          n < result.turningPoints().size()
              ? result.turningPoints().get(n).loss()
              : result.trajectory().testLoss(100);
      // Quadrature of degree nine on the steps of an integrator of order eight.
      assertThat(stretch.change()).isCloseTo(after - before, offset(1e4 * TOLERANCE));
      double sum = stretch.shares().stream().mapToDouble(Carriers.Share::change).sum();
      assertThat(sum).isCloseTo(stretch.change(), offset(1e-13));
      before = after;
    }
  }

  @Test
  void solutionsNameTheWorksTheyUse() {
    Setting one = Setting.draw(ModelSpec.linear(0.1), 2, SIGNAL, false, 1);
    assertThat(Theory.of(one.task(), one.start(), TOLERANCE).dynamics().references())
        .containsExactly(Reference.YANG);
    Setting deep = Setting.draw(ModelSpec.deepLinear(3, 2, 0.1), 2, SIGNAL, false, 1);
    assertThat(Theory.of(deep.task(), deep.start(), TOLERANCE).dynamics().references())
        .containsExactly(Reference.SAXE, Reference.HAIRER);
    for (Reference reference : Reference.values()) {
      assertThat(reference.bibtex()).matches("(?s)@\\w+\\{\\w+,\\n.*year=\\{\\d{4}}.*\\n}");
      long open = reference.bibtex().chars().filter(c -> c == '{').count();
      assertThat(reference.bibtex().chars().filter(c -> c == '}').count()).isEqualTo(open);
    }
  }
}
