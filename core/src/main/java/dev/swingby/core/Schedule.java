package dev.swingby.core;

import java.util.Arrays;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** At which steps a run is recorded: always at 0 and at the end. */
public final class Schedule {
  private final long[] steps;

  private Schedule(long[] steps) {
    this.steps = steps;
  }

  /** Steps 0, every, 2 every, ... and the last. */
  public static Schedule linear(long total, long every) {
    if (every < 1) {
      throw new IllegalArgumentException("record-every must be >= 1, got " + every);
    }
    long whole = total / every + 1;
    boolean rest = total % every != 0;
    long[] steps = new long[Math.toIntExact(whole + (rest ? 1 : 0))];
    for (int i = 0; i < whole; i++) {
      steps[i] = i * every;
    }
    if (rest) {
      steps[steps.length - 1] = total;
    }
    return new Schedule(steps);
  }

  /** Step 0 and about {@code points} steps from 1 to the last, evenly spaced in log(step). */
  public static Schedule logarithmic(long total, int points) {
    if (points < 2) {
      throw new IllegalArgumentException("record-points must be >= 2, got " + points);
    }
    TreeSet<Long> steps = new TreeSet<>();
    steps.add(0L);
    for (int i = 0; i < points && total > 0; i++) {
      steps.add(Math.round(StrictMath.pow((double) total, (double) i / (points - 1))));
    }
    steps.add(total);
    return new Schedule(steps.stream().mapToLong(Long::longValue).toArray());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Schedule that && Arrays.equals(steps, that.steps);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(steps);
  }

  /** The number of recorded steps. */
  public int size() {
    return steps.length;
  }

  /** The i-th recorded step. */
  public long step(int i) {
    return steps[i];
  }
}
