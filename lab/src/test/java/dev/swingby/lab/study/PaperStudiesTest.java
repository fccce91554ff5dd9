package dev.swingby.lab.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Order, slowing and swing-by, small: they hold what they claim, and fail where it is not so. */
class PaperStudiesTest {
  private static Ran run(String study, String settings) {
    return Ran.study(study, settings.strip().split(" +"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "order-by-signal | dimension=32 samples=200 epochs=120 seeds=16 first-signals=[1]",
        "swing-by-stages | seeds=12 learning-rate=0.004",
        "swing-by-3d | samples=400 seeds=24 epochs=60 signal-factors=[1]",
        "four-layer | samples=300 epochs=100 seeds=24 wide=24 wide-seeds=6",
        "separation | samples=400 seeds=24 epochs=60 diversities=[0.3]",
        "terminal-slowdown | dimension=8 samples=500 epochs=80 seeds=5",
        "sampled-vs-population | samples=[8,64,512] seeds=24",
        "no-swing-by | starts=64 one-layer-scales=[0.01,1]",
      })
  void aSmallOneHolds(String study, String settings) {
    Ran ran = run(study, settings);
    assertThat(ran.failed()).isEmpty();
    assertThat(ran.result().checks()).isNotEmpty().allMatch(c -> Double.isFinite(c.measured()));
    assertThat(ran.figures()).isNotEmpty();
  }

  /** Too few seeds for every bound; but the order reverses where theory says, in one layer. */
  @ParameterizedTest
  @ValueSource(strings = "dimension=32 samples=400 epochs=60 seeds=16 first-diversities=[0.05,2]")
  void diversityReversesTheOrder(String settings) {
    Ran ran = run("order-by-diversity", settings);
    assertThat(ran.failed()).noneMatch(name -> name.matches("(order|theory): one layer.*"));
    assertThat(ran.figures()).contains("crossover", "paths", "paths-two-layer-relu");
  }

  /** Where the claim is not so, the check that says it fails. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Nothing is learned.
        "order-by-signal | dimension=4 samples=60 epochs=1 seeds=4 learning-rate=0.001 | order: one layer",
        "order-by-diversity | dimension=4 samples=60 epochs=1 seeds=4 learning-rate=0.001 | order: one layer",
        // Signals nearly equal: no swing worth the name.
        "swing-by-stages | seeds=8 learning-rate=0.01 signal=[1,1.001] | swing",
        // A wide factor: diagonal entries start far above the mixed ones.
        "swing-by-3d | samples=60 seeds=8 epochs=60 width=64 signal-factors=[1] | swing: mu (1, 2)",
        "four-layer | samples=60 epochs=2 seeds=4 wide=3 wide-seeds=3 | swing: d = 2",
        "separation | samples=60 seeds=4 epochs=1 diversities=[0.3] | still swings",
        // It has not come to its end.
        "terminal-slowdown | dimension=8 samples=60 epochs=2 seeds=3 | rate in the end: one layer",
        // Too few points for an average over samples.
        "sampled-vs-population | samples=[2,3,4] seeds=3 time=2 learning-rate=0.02 | 1 / sqrt(n)",
        // From weights this large one layer does rise.
        "no-swing-by | starts=40 one-layer-scales=[2] | none: one layer",
      })
  void aCheckFailsWhereItShould(String study, String settings, String check) {
    assertThat(run(study, settings).failed()).anyMatch(name -> name.startsWith(check));
  }
}
