package dev.swingby.lab.config;

import dev.swingby.core.ModelSpec;
import dev.swingby.core.Schedule;
import dev.swingby.core.SimTask;
import dev.swingby.core.TrainingSpec;
import dev.swingby.kernels.Precision;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A resolved configuration: every key has its value, every file name is absolute. What each key
 * means stands in {@code docs/formats.md}.
 *
 * @param name of the experiment or file
 * @param about for the report
 * @param task what is learned
 * @param model what learns
 * @param initFile initial weights, or empty for Gaussian ones
 * @param training how
 * @param precision of the computation
 * @param recording which steps are recorded
 * @param theory the other side
 * @param seed of task, weights and batches
 * @param threads or 0 for all cores
 * @param checks names of the checks to hold the run against
 */
public record RunConfig(
    String name,
    About about,
    TaskConfig task,
    ModelSpec model,
    Optional<Path> initFile,
    TrainingSpec training,
    Precision precision,
    Recording recording,
    TheoryConfig theory,
    long seed,
    int threads,
    List<String> checks)
    implements Config {

  /** What is learned: exactly one of the two. */
  public record TaskConfig(Optional<SimTask> sim, Optional<Path> file) {}

  /** Which steps are recorded. */
  public record Recording(Kind kind, long every, int points) {
    /** Spacing of the records. */
    public enum Kind {
      /** Every so many steps. */
      LINEAR,
      /** Evenly in the logarithm of the step. */
      LOG
    }

    /** The recorded steps of a run of so many. */
    public Schedule schedule(long steps) {
      return kind == Kind.LINEAR
          ? Schedule.linear(steps, every)
          : Schedule.logarithmic(steps, points);
    }

    /** How many rows that gives at most. */
    long rows(long steps) {
      return kind == Kind.LINEAR ? steps / every + 2 : points + 2L;
    }
  }

  /** Whether and how exactly theory is solved. */
  public record TheoryConfig(boolean enabled, double tolerance) {}

  /** The recorded steps. */
  public Schedule schedule() {
    return recording.schedule(training.steps());
  }

  /** The same run with another learning rate over the same time: steps and records scale along. */
  public RunConfig refined(int factor) {
    TrainingSpec t = training;
    TrainingSpec finer =
        new TrainingSpec(
            t.optimizer(),
            t.learningRate() / factor,
            t.steps() * factor,
            t.batch(),
            t.momentum(),
            t.beta1(),
            t.beta2(),
            t.epsilon(),
            t.weightDecay());
    Recording r = new Recording(recording.kind(), recording.every() * factor, recording.points());
    return new RunConfig(
        name, about, task, model, initFile, finer, precision, r, theory, seed, threads, checks);
  }
}
