package dev.swingby.bench.families;

import dev.swingby.bench.CaseBenchmark;

/** {@link RandomNumbers} in JMH. */
public class RandomNumbersBenchmark extends CaseBenchmark {
  public RandomNumbersBenchmark() {
    super(new RandomNumbers());
  }
}
