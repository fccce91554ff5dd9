package dev.swingby.bench.families;

import dev.swingby.bench.CaseBenchmark;

/** {@link ManyModels} in JMH. */
public class ManyModelsBenchmark extends CaseBenchmark {
  public ManyModelsBenchmark() {
    super(new ManyModels());
  }
}
