package dev.swingby.bench.families;

import dev.swingby.bench.CaseBenchmark;

/** {@link Gemm} in JMH. */
public class GemmBenchmark extends CaseBenchmark {
  public GemmBenchmark() {
    super(new Gemm());
  }
}
