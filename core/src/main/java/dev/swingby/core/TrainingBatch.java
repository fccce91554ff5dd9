package dev.swingby.core;

import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Precision;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;

/**
 * Many trainings at once: models over seeds and parameters. Every one has the same bits as if
 * {@link Trainer} had run it alone, whatever trains beside it and on however many threads.
 *
 * <pre>{@code
 * List<Job> jobs = IntStream.range(0, 32)
 *     .mapToObj(seed -> Job.of(task, modelSpec, Precision.F64, trainingSpec, schedule, seed))
 *     .toList();
 * for (Result result : TrainingBatch.run(kernels, jobs, Progress.SILENT)) { ... }
 * }</pre>
 */
public final class TrainingBatch {
  /** Steps of one run between two looks at how far all are. */
  private static final long STEPS_BETWEEN = 64;

  /**
   * One training: the arguments of a {@link Trainer}.
   *
   * @param model starts from its present weights and is changed by the training; no other job of
   *     the batch may have it
   * @param seed of the minibatches
   */
  public record Job(Task task, Model model, TrainingSpec spec, Schedule schedule, long seed) {
    /** A job whose initial weights are drawn from the same seed: {@link Model#gaussian}. */
    public static Job of(
        Task task,
        ModelSpec model,
        Precision precision,
        TrainingSpec spec,
        Schedule schedule,
        long seed) {
      Model start = Model.gaussian(model, task.dimension(), precision, seed);
      return new Job(task, start, spec, schedule, seed);
    }
  }

  /**
   * How a job ended.
   *
   * @param trajectory what was recorded, up to a divergence or an early end
   * @param divergence why it did not reach its last step, if the numbers diverged
   */
  public record Result(Trajectory trajectory, Optional<DivergenceException> divergence) {
    /**
     * The trajectory of a job that did not diverge.
     *
     * @throws DivergenceException if it did
     */
    public Trajectory orThrow() throws DivergenceException {
      if (divergence.isPresent()) {
        throw divergence.get();
      }
      return trajectory;
    }
  }

  private final List<Job> jobs;
  private final List<Piece> pieces;
  private final Progress progress;
  private final Thread caller = Thread.currentThread();
  private final Result[] results;
  private final LongAdder done = new LongAdder();
  private final long steps;
  private final AtomicBoolean stop = new AtomicBoolean();

  private TrainingBatch(List<Job> jobs, int threads, Progress progress) {
    this.jobs = jobs;
    this.pieces = Piece.plan(jobs, threads);
    this.progress = progress;
    this.results = new Result[jobs.size()];
    this.steps = jobs.stream().mapToLong(job -> job.spec().steps()).sum();
  }

  /**
   * Runs all jobs; a divergence ends its own job only.
   *
   * @param progress is told, on the calling thread now and then, of the updates done and to do in
   *     all jobs together (the loss is NaN); if it says stop, every job ends after recording the
   *     state it is in
   * @return the results in the order of the jobs
   * @throws IllegalArgumentException if the parts of a job do not fit each other, or two jobs train
   *     the same model
   */
  public static List<Result> run(Kernels kernels, List<Job> jobs, Progress progress) {
    check(jobs);
    TrainingBatch batch = new TrainingBatch(List.copyOf(jobs), kernels.threads(), progress);
    kernels.each(batch.pieces.size(), batch::piece);
    progress.at(batch.steps, batch.steps, Double.NaN);
    return List.of(batch.results);
  }

  private static void check(List<Job> jobs) {
    Set<Model> models = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < jobs.size(); i++) {
      Job job = jobs.get(i);
      try {
        Trainer.check(job.task(), job.model(), job.spec());
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("job %d: %s".formatted(i, e.getMessage()), e);
      }
      if (!models.add(job.model())) {
        throw new IllegalArgumentException(
            "job %d trains a model that an earlier job trains too".formatted(i));
      }
    }
  }

  private void piece(int index, Kernels kernels) {
    boolean whole = false;
    try {
      train(pieces.get(index), kernels);
      whole = true;
    } finally {
      if (!whole) {
        stop.set(true);
      }
    }
  }

  private void train(Piece piece, Kernels kernels) {
    List<Job> members = piece.jobs().stream().map(jobs::get).toList();
    LockStep run = new LockStep(kernels, members, piece.lanes());
    long[] counted = {0};
    run.run((step, total, loss) -> {
      if (step % STEPS_BETWEEN == 0) {
        done.add(members.size() * (step - counted[0]));
        counted[0] = step;
        look();
      }
      return !stop.get();
    });
    done.add(members.size() * (members.getFirst().spec().steps() - counted[0]));
    for (int i = 0; i < members.size(); i++) {
      results[piece.jobs().get(i)] = new Result(run.trajectory(i), run.divergence(i));
    }
  }

  /** The caller's thread says how far all are, and hears whether to go on. */
  private void look() {
    if (Thread.currentThread() == caller && !progress.at(done.sum(), steps, Double.NaN)) {
      stop.set(true);
    }
  }
}
