package dev.swingby.bench;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.BenchmarkParams;

/** A family's cases in JMH: one benchmark method, a case and a contender as parameters. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class CaseBenchmark {
  /** {@link Case#text}. */
  @Param("")
  public String shape = "";

  @Param(Contenders.OURS)
  public String contender = Contenders.OURS;

  private final Family family;
  private Workload workload;
  private Workload.Contender runner;

  @SuppressWarnings("NullAway.Init") // JMH calls setUp before anything else.
  protected CaseBenchmark(Family family) {
    this.family = family;
  }

  /** Opens the case. */
  @Setup
  public void setUp(BenchmarkParams params) {
    workload = family.open(family.named(shape), Set.of(contender));
    runner = workload.contender(contender);
  }

  /** One call of the contender. */
  @Benchmark
  public void call() {
    runner.call().run();
  }

  /** Checks the result of the last call. */
  @TearDown
  public void tearDown() {
    runner.check().run();
    workload.close();
  }
}
