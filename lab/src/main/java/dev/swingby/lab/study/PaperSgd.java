package dev.swingby.lab.study;

import dev.swingby.core.DivergenceException;
import dev.swingby.core.Schedule;
import dev.swingby.core.TrainingBatch;
import dev.swingby.core.TrainingSpec;
import dev.swingby.core.Trajectory;
import dev.swingby.lab.config.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/**
 * The paper's training of symmetric models: minibatch SGD on sampled points.
 *
 * @param rate of the paper's loss, which is averaged over coordinates: of ours it is 2 / d times
 *     that
 * @param batch points a step
 * @param samples points a cluster
 * @param runs draws of points and batches
 */
record PaperSgd(double rate, int batch, int samples, int runs) {
  private static final int ROWS = 1000;

  static PaperSgd read(Parameters p) {
    return new PaperSgd(
        p.positive("learning-rate", 0.1),
        p.whole("batch", 1, 100_000, 128),
        p.whole("samples", 1, 100_000, 5000),
        p.whole("runs", 2, 10_000, 32));
  }

  /** The step in time, in d dimensions. */
  double step(int d) {
    return rate * 2 / d;
  }

  /** How long so many epochs last, of one cluster for each of d dimensions. */
  double time(int d, int epochs) {
    return step(d) * epochs * Math.ceil((double) d * samples / batch);
  }

  /**
   * All runs.
   *
   * @param start the seed of the initial weights of a run, from the seed of its points
   * @throws DivergenceException if the numbers of one diverge
   */
  List<Trajectory> train(
      StudyContext context, SymmetricSetting setting, LongFunction<Long> start, double end)
      throws DivergenceException {
    double eta = step(setting.signal().size());
    long steps = Math.max(2, Math.round(end / eta));
    TrainingSpec training = TrainingSpec.of(TrainingSpec.Optimizer.SGD, eta, steps, batch);
    Schedule schedule = Schedule.linear(steps, Math.max(1, steps / ROWS));
    List<TrainingBatch.Job> jobs = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      long draw = context.seed() + run;
      jobs.add(
          new TrainingBatch.Job(
              setting.task(samples).draw(draw),
              setting.model(start.apply(draw), setting.scale()),
              training,
              schedule,
              draw));
    }
    return context.train(jobs);
  }
}
