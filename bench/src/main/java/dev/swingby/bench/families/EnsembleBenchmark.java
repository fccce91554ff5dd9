package dev.swingby.bench.families;

import dev.swingby.bench.CaseBenchmark;

/** {@link EnsembleFlows} in JMH. */
public class EnsembleBenchmark extends CaseBenchmark {
  public EnsembleBenchmark() {
    super(new EnsembleFlows());
  }
}
