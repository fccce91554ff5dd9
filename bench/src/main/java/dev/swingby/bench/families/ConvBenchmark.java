package dev.swingby.bench.families;

import dev.swingby.bench.CaseBenchmark;

/** {@link Conv} in JMH. */
public class ConvBenchmark extends CaseBenchmark {
  public ConvBenchmark() {
    super(new Conv());
  }
}
