package dev.swingby.bench.families;

import dev.swingby.bench.CaseBenchmark;

/** {@link Step} in JMH. */
public class StepBenchmark extends CaseBenchmark {
  public StepBenchmark() {
    super(new Step());
  }
}
