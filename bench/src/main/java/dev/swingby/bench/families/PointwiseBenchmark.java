package dev.swingby.bench.families;

import dev.swingby.bench.CaseBenchmark;

/** {@link Pointwise} in JMH. */
public class PointwiseBenchmark extends CaseBenchmark {
  public PointwiseBenchmark() {
    super(new Pointwise());
  }
}
