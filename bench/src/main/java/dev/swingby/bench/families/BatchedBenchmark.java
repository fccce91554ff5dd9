package dev.swingby.bench.families;

import dev.swingby.bench.CaseBenchmark;

/** {@link Batched} in JMH. */
public class BatchedBenchmark extends CaseBenchmark {
  public BatchedBenchmark() {
    super(new Batched());
  }
}
