package dev.swingby.bench;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the contenders of a workload side by side in this JVM: in each round everyone is timed
 * once, so that a slow moment of the machine hits all alike; the median round counts.
 */
final class Rounds {
  private static final int ROUNDS = 9;
  private static final int LEAST_ROUNDS = 5;
  private static final double SAMPLE_SECONDS = 2e-3;
  private static final double CASE_SECONDS = 1.0;

  /**
   * Operations or bytes after which everything has been called often enough to be compiled: a
   * second's worth while it is interpreted, some milliseconds after that.
   */
  private static final double WARM_WORK = 1e9;

  private static final long WARM_NANOS = 1_000_000_000L;

  /**
   * And the compiler must have been silent for so long, and for so many calls: code that a long
   * call reaches a few times only waits for its counters, silently, at a tenth of the speed.
   */
  private static final long SILENT_NANOS = 25_000_000L;

  private static final int SILENT_CALLS = 60;
  private static final long MOST_WARM_NANOS = 3_000_000_000L;
  private static final int ATTEMPTS = 3;

  private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();

  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Rounds() {}

  /** Contender to time, in the workload's order; checks every result. */
  static Map<String, Times> measure(Workload workload) {
    List<Workload.Contender> contenders = workload.contenders();
    int n = contenders.size();
    int[] calls = new int[n];
    double total = 0;
    for (int i = 0; i < n; i++) {
      double seconds = warm(contenders.get(i), workload.work());
      contenders.get(i).check().run();
      calls[i] = (int) Math.max(1, Math.round(SAMPLE_SECONDS / seconds));
      total += calls[i] * seconds;
    }
    int rounds = (int) Math.clamp(CASE_SECONDS / total, LEAST_ROUNDS, ROUNDS);
    double[][] times = new double[n][rounds];
    double[][] bytes = new double[n][rounds];
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      long compiled = COMPILER.getTotalCompilationTime();
      for (int round = 0; round < rounds; round++) {
        for (int i = 0; i < n; i++) {
          long before = THREADS.getCurrentThreadAllocatedBytes();
          times[i][round] = time(contenders.get(i).call(), calls[i]);
          long after = THREADS.getCurrentThreadAllocatedBytes();
          bytes[i][round] = (after - before) / (double) calls[i];
        }
      }
      if (COMPILER.getTotalCompilationTime() == compiled) {
        break;
      }
    }
    Map<String, Times> results = new LinkedHashMap<>();
    for (int i = 0; i < n; i++) {
      contenders.get(i).check().run();
      Arrays.sort(times[i]);
      Arrays.sort(bytes[i]);
      double spread = (times[i][rounds * 3 / 4] - times[i][rounds / 4]) / 2;
      results.put(
          contenders.get(i).name(), new Times(times[i][rounds / 2], spread, bytes[i][rounds / 2]));
    }
    return results;
  }

  /** Runs until the just-in-time compiler has nothing more to do; returns the seconds of a call. */
  private static double warm(Workload.Contender contender, double work) {
    Runnable call = contender.call();
    double least = WARM_WORK / work;
    long start = System.nanoTime();
    long compiled = COMPILER.getTotalCompilationTime();
    long silentSince = start;
    long now = start;
    long calls = 0;
    long silentCalls = 0;
    double seconds = Double.MAX_VALUE;
    while ((calls < least && now - start < WARM_NANOS)
        || ((now - silentSince < SILENT_NANOS || silentCalls < SILENT_CALLS)
            && now - start < MOST_WARM_NANOS)) {
      long from = now;
      int some = 0;
      while (now - from < 1_000_000L) {
        call.run();
        some++;
        now = System.nanoTime();
      }
      calls += some;
      silentCalls += some;
      seconds = Math.min(seconds, (now - from) * 1e-9 / some);
      long total = COMPILER.getTotalCompilationTime();
      if (total != compiled) {
        compiled = total;
        silentSince = now;
        silentCalls = 0;
      }
    }
    return seconds;
  }

  private static double time(Runnable call, int calls) {
    long start = System.nanoTime();
    for (int i = 0; i < calls; i++) {
      call.run();
    }
    return (System.nanoTime() - start) * 1e-9 / calls;
  }
}
