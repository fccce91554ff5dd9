package dev.swingby.bench;

import java.io.PrintStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures in JMH: every case and contender in a fork of its own, with a confidence interval. */
final class JmhRuns {
  private static final int FORKS = 1;
  private static final int WARM_UPS = 10;
  private static final int ITERATIONS = 8;
  private static final TimeValue ITERATION = TimeValue.milliseconds(250);

  private JmhRuns() {}

  /** Case text to contender to time. */
  static Map<String, Map<String, Times>> measure(
      Family family, List<Case> cases, List<String> contenders, PrintStream talk) {
    Map<String, Map<String, Times>> all = new LinkedHashMap<>();
    for (Case one : cases) {
      for (String contender : contenders) {
        if (!Contenders.runs(family, one, contender)) {
          continue;
        }
        talk.printf("%s %s: %s ...%n", family.name(), one.text(), contender);
        Times times = run(family, one, contender);
        all.computeIfAbsent(one.text(), key -> new LinkedHashMap<>()).put(contender, times);
      }
    }
    return all;
  }

  private static Times run(Family family, Case one, String contender) {
    Options options =
        new OptionsBuilder()
            .include("^" + family.benchmark().getName().replace(".", "\\.") + "\\.call$")
            .param("shape", one.text())
            .param("contender", contender)
            .addProfiler(GCProfiler.class)
            .forks(FORKS)
            .warmupIterations(WARM_UPS)
            .warmupTime(ITERATION)
            .measurementIterations(ITERATIONS)
            .measurementTime(ITERATION)
            .jvmArgs(Forks.jvmOptions().toArray(new String[0]))
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();
    try {
      Collection<RunResult> results = new Runner(options).run();
      RunResult result = results.iterator().next();
      Result<?> time = result.getPrimaryResult();
      Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
      double error = Double.isNaN(time.getScoreError()) ? 0 : time.getScoreError();
      return new Times(
          time.getScore() * 1e-9, error * 1e-9, bytes == null ? Double.NaN : bytes.getScore());
    } catch (RunnerException e) {
      throw new IllegalStateException(
          "%s by %s failed: %s".formatted(one.text(), contender, e.getMessage()), e);
    }
  }
}
