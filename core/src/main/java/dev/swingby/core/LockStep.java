package dev.swingby.core;

import dev.swingby.core.TrainingBatch.Job;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Tensor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Trains jobs of one shape in lock step, each in a lane of the tensors, and records their
 * trajectories. A run alone is a single lane. No kernel mixes lanes, so a job's numbers depend on
 * it alone; one that diverges is left behind, and what stands in its lane no longer matters.
 */
final class LockStep {
  private final Kernels kernels;
  private final List<Job> jobs;
  private final TrainingSpec spec;
  private final Schedule schedule;

  /** The job's own model where it is alone. */
  private final Model model;

  private final Observer observer;
  private final Optimizers optimizer;
  private final Batches batches;
  private final Model.Pass pass;
  private final Model.Pass restPass;
  private final Tensor dOutput;
  private final Tensor dOutputRest;
  private final Tensor gradient;
  private final double[] losses;

  /** What a loss may not exceed; the loss of step 0 may raise it. */
  private final double[] limits;

  private final List<Trajectory> trajectories = new ArrayList<>();
  private final @Nullable DivergenceException[] divergences;
  private int running;

  /**
   * @param jobs of one shape (see {@link Piece}), at least one
   * @param lanes at least as many; lanes beyond repeat the last job, for nobody
   */
  LockStep(Kernels kernels, List<Job> jobs, int lanes) {
    this.kernels = kernels;
    this.jobs = jobs;
    Job first = jobs.getFirst();
    spec = first.spec();
    schedule = first.schedule();
    running = jobs.size();
    losses = new double[lanes];
    limits = new double[lanes];
    divergences = new DivergenceException[running];
    List<Job> all = new ArrayList<>(jobs);
    all.addAll(Collections.nCopies(lanes - running, jobs.getLast()));
    model = lanes == 1 ? first.model() : interleaved(all);
    List<Task> seen = all.stream().map(LockStep::seen).toList();
    batches =
        new Batches(
            kernels,
            seen.stream().map(task -> task.tensor(task.x(), model.precision())).toList(),
            spec.batch(),
            all.stream().mapToLong(Job::seed).toArray(),
            model.parameters());
    pass = model.pass(batches.size());
    restPass = batches.restSize() == batches.size() ? pass : model.pass(batches.restSize());
    int d = model.dimension();
    dOutput = model.parameters().zerosAlike(batches.size(), d);
    dOutputRest = dOutput.rows(0, batches.restSize());
    gradient = model.parameters().zerosAlike(1, model.parameters().cols());
    optimizer = Optimizers.of(spec, model.parameters());
    observer = new Observer(kernels, all.stream().map(Job::task).toList(), model);
    for (int i = 0; i < running; i++) {
      trajectories.add(new Trajectory(d, spec.learningRate(), schedule.size()));
      limits[i] = Trainer.DIVERGED * halfMeanSquare(seen.get(i));
    }
  }

  /** With full batches a linear model sees its task in compressed form. */
  static Task seen(Job job) {
    int batch = job.spec().batch();
    boolean full = batch == TrainingSpec.FULL || batch >= job.task().points();
    return full && job.model().linear() ? job.task().compressed() : job.task();
  }

  private static Model interleaved(List<Job> jobs) {
    Model one = jobs.getFirst().model();
    Model all = Model.zeros(one.spec(), one.dimension(), one.precision(), jobs.size());
    for (int lane = 0; lane < jobs.size(); lane++) {
      all.parameters().assign(lane, jobs.get(lane).model().parameters(), 0);
    }
    return all;
  }

  private static double halfMeanSquare(Task task) {
    double squares = 0;
    for (double value : task.x()) {
      squares = Math.fma(value, value, squares);
    }
    return squares / (2.0 * task.points());
  }

  /** What was recorded of a job so far; also after a divergence or an early end. */
  Trajectory trajectory(int job) {
    return trajectories.get(job);
  }

  /** Why a job did not reach its last step, if it diverged. */
  Optional<DivergenceException> divergence(int job) {
    return Optional.ofNullable(divergences[job]);
  }

  /** Runs all steps, or until {@code progress} says stop or no job is left. */
  void run(Progress progress) {
    int due = 0;
    for (long step = 0; ; step++) {
      Tensor x = batches.at(step);
      gradient(x);
      judge(step);
      if (running == 0) {
        return;
      }
      boolean last = !progress.at(step, spec.steps(), losses[0]) || step == spec.steps();
      if (last || schedule.step(due) == step) {
        record(step);
        due++;
      }
      if (last) {
        for (int i = 0; i < jobs.size(); i++) {
          if (divergences[i] == null) {
            handBack(i);
          }
        }
        return;
      }
      if (running == 0) {
        return;
      }
      optimizer.update(kernels, step, gradient, model.parameters());
    }
  }

  /** The gradient on a batch, into {@link #gradient}, and the batch's losses. */
  private void gradient(Tensor x) {
    boolean whole = x.rows() == batches.size();
    Model.Pass p = whole ? pass : restPass;
    Tensor r = whole ? dOutput : dOutputRest;
    model.forward(kernels, x, p);
    kernels.residual(p.output(), x, 1.0 / x.rows(), r, losses);
    model.backward(kernels, x, p, r, gradient, null);
    for (int i = 0; i < losses.length; i++) {
      losses[i] /= 2.0 * x.rows();
    }
  }

  /** Leaves behind whose loss is not finite or far above its scale. */
  private void judge(long step) {
    for (int i = 0; i < divergences.length; i++) {
      if (step == 0) {
        limits[i] = Math.max(limits[i], Trainer.DIVERGED * losses[i]);
      }
      if (!(losses[i] <= limits[i]) && divergences[i] == null) {
        leave(i, step, losses[i]);
      }
    }
  }

  private void record(long step) {
    double[] train = observer.trainLoss();
    double[] test = observer.testLoss();
    Tensor jacobian = null;
    for (int i = 0; i < jobs.size(); i++) {
      if (divergences[i] != null) {
        continue;
      }
      if (!Double.isFinite(train[i]) || !Double.isFinite(test[i])) {
        leave(i, step, Double.isFinite(train[i]) ? test[i] : train[i]);
        continue;
      }
      Trajectory trajectory = trajectories.get(i);
      boolean wanted = trajectory.wantsJacobian() || step == spec.steps();
      trajectory.add(step, train[i], test[i], observer.output(i));
      if (observer.pointLosses(i).length > 1) {
        trajectory.addPointLosses(observer.pointLosses(i));
      }
      if (wanted) {
        jacobian = jacobian == null ? observer.jacobian() : jacobian;
        trajectory.addJacobian(jacobian.toDoubles(i));
      }
    }
  }

  private void leave(int job, long step, double loss) {
    handBack(job);
    divergences[job] = divergence(job, step, loss);
    running--;
  }

  /** The weights go back to where they came from. */
  private void handBack(int job) {
    if (model.parameters().lanes() > 1) {
      jobs.get(job).model().parameters().assign(0, model.parameters(), job);
    }
  }

  /** Names the first tensor with a value that is not finite; the loss, if all are. */
  private DivergenceException divergence(int job, long step, double loss) {
    Map<String, Tensor> tensors = new LinkedHashMap<>(jobs.get(job).model().weights());
    Tensor slope = Tensor.zeros(gradient.precision(), 1, gradient.cols());
    slope.assign(0, gradient, job);
    tensors.put("gradient", slope);
    for (Map.Entry<String, Tensor> entry : tensors.entrySet()) {
      Tensor t = entry.getValue();
      int at = kernels.firstNonFinite(t);
      if (at >= 0) {
        double value = t.get(at / t.cols(), at % t.cols());
        return new DivergenceException(step, entry.getKey(), at, value, "a finite number");
      }
    }
    String expected =
        Double.isFinite(loss)
            ? String.format(
                Locale.ROOT, "at most %.3g (%.0e times its scale)", limits[job], Trainer.DIVERGED)
            : "a finite number";
    return new DivergenceException(step, "loss", 0, loss, expected);
  }
}
