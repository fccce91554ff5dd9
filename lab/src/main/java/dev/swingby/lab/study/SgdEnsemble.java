package dev.swingby.lab.study;

import dev.swingby.core.DivergenceException;
import dev.swingby.core.Model;
import dev.swingby.core.Schedule;
import dev.swingby.core.Task;
import dev.swingby.core.TrainingSpec;
import dev.swingby.core.Trajectory;
import dev.swingby.kernels.Philox;
import dev.swingby.kernels.Precision;
import java.util.Arrays;
import java.util.List;

/**
 * Runs of minibatch SGD from one start, each on points of its own, seen once: so the batches are
 * independent draws from the population.
 *
 * @param signal mu_p; the dimension is their number
 * @param diversity sigma
 * @param eta learning rate
 * @param batch points per step
 * @param steps updates
 * @param runs how many
 */
record SgdEnsemble(
    List<Double> signal, double diversity, double eta, int batch, long steps, int runs) {
  /** Streams of the points, apart from those of tasks. */
  private static final long STREAM = 1L << 40;

  Statistics run(StudyContext context, Model start) throws DivergenceException {
    Schedule schedule = Schedule.linear(steps, 1);
    int d = signal.size();
    double[][] moments = new double[4][schedule.size() * d];
    double[] time = new double[schedule.size()];
    double[] flow = new double[schedule.size() * d];
    for (int run = 0; run < runs; run++) {
      Trajectory t =
          context.train(
              task(context.seed(), run),
              start.copy(Precision.F64),
              TrainingSpec.of(TrainingSpec.Optimizer.SGD, eta, steps, batch),
              schedule,
              run);
      double[] out = t.outputs();
      if (run == 0) {
        System.arraycopy(t.times(), 0, time, 0, time.length);
        System.arraycopy(out, 0, flow, 0, out.length);
      }
      // Moments about the first run: no cancellation where the spread is small.
      for (int i = 0; i < out.length; i++) {
        double x = out[i] - flow[i];
        for (int power = 0; power < 4; power++) {
          moments[power][i] += Math.pow(x, power + 1) / runs;
        }
      }
    }
    return new Statistics(time, d, runs, flow, moments);
  }

  /** steps x batch points: a cluster by chance, and a Gaussian around it. */
  private Task task(long seed, int run) {
    int d = signal.size();
    int n = Math.toIntExact(steps * batch);
    double[] x = new double[n * d];
    Philox.gaussian(seed, STREAM + 2L * run, 0, x);
    for (int row = 0; row < n; row++) {
      int p = (int) (Philox.uniform(seed, STREAM + 2L * run + 1, row) * d);
      for (int i = 0; i < d; i++) {
        x[row * d + i] = diversity * x[row * d + i] + (i == p ? signal.get(p) : 0);
      }
    }
    return Task.of(d, x, signal.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /**
   * Mean and spread of the outputs over the runs.
   *
   * @param time of each row
   * @param d outputs
   * @param runs how many
   * @param origin about which the moments are taken, (rows, d)
   * @param moments the mean of the first four powers, each (rows, d)
   */
  record Statistics(double[] time, int d, int runs, double[] origin, double[][] moments) {
    double mean(int row, int i) {
      return origin[row * d + i] + moments[0][row * d + i];
    }

    double variance(int row, int i) {
      double m = moments[0][row * d + i];
      return Math.max(0, moments[1][row * d + i] - m * m) * runs / (runs - 1.0);
    }

    double spread(int row, int i) {
      return Math.sqrt(variance(row, i));
    }

    /** The standard error of the variance, from the fourth central moment. */
    double varianceError(int row, int i) {
      int at = row * d + i;
      double m = moments[0][at];
      double fourth =
          moments[3][at] - 4 * m * moments[2][at] + 6 * m * m * moments[1][at] - 3 * Math.pow(m, 4);
      return Math.sqrt(Math.max(0, fourth - Math.pow(variance(row, i), 2)) / runs);
    }

    double[] means(int i) {
      return edge(i, 0);
    }

    double[] spreads(int i) {
      double[] out = new double[time.length];
      Arrays.setAll(out, row -> spread(row, i));
      return out;
    }

    /** Mean plus a factor times the spread. */
    double[] edge(int i, double factor) {
      double[] out = new double[time.length];
      Arrays.setAll(out, row -> mean(row, i) + factor * spread(row, i));
      return out;
    }

    double largestSpread() {
      double largest = 0;
      for (int i = 0; i < d; i++) {
        largest = Math.max(largest, Arrays.stream(spreads(i)).max().orElse(0));
      }
      return largest;
    }
  }
}
