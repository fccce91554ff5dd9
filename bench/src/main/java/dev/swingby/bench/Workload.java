package dev.swingby.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case with its data: the contenders, and what one call of any of them is worth.
 *
 * @param work operations, bytes or elements of one call
 * @param bound seconds one call takes at best on this machine, or null where there is no bound
 * @param closer frees what the contenders hold
 */
public record Workload(
    double work, Unit unit, @Nullable Bound bound, List<Contender> contenders, Runnable closer)
    implements AutoCloseable {
  /**
   * One who does the work.
   *
   * @param call may be repeated at will
   * @param check throws if the result of a call is wrong
   */
  public record Contender(String name, Runnable call, Runnable check) {}

  /** The least time of one call. */
  @FunctionalInterface
  public interface Bound {
    double seconds(Machine machine);
  }

  /** How a time is shown. */
  public enum Unit {
    GFLOPS("GFLOP/s", 1e-9),
    GBS("GB/s", 1e-9),
    MEGAS("M/s", 1e-6),
    KILOS("k/s", 1e-3),
    MICROSECONDS("us", 1e6);

    final String text;
    private final double factor;

    Unit(String text, double factor) {
      this.text = text;
      this.factor = factor;
    }

    /** The figure for one call of so much work in so many seconds. */
    double of(double work, double seconds) {
      return this == MICROSECONDS ? seconds * factor : work / seconds * factor;
    }
  }

  Contender contender(String name) {
    return contenders.stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no contender " + name));
  }

  @Override
  public void close() {
    closer.run();
  }
}
