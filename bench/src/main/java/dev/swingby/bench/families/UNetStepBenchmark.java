package dev.swingby.bench.families;

import dev.swingby.bench.CaseBenchmark;

/** {@link UNetStep} in JMH. */
public class UNetStepBenchmark extends CaseBenchmark {
  public UNetStepBenchmark() {
    super(new UNetStep());
  }
}
