package dev.swingby.lab.study;

import dev.swingby.analytic.Theory;
import dev.swingby.core.DivergenceException;
import dev.swingby.core.Model;
import dev.swingby.core.ModelSpec;
import dev.swingby.core.Schedule;
import dev.swingby.core.SimTask;
import dev.swingby.core.Task;
import dev.swingby.core.TrainingBatch;
import dev.swingby.core.TrainingSpec;
import dev.swingby.core.Trajectory;
import dev.swingby.kernels.Precision;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.About;
import dev.swingby.lab.config.Parameters;
import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Series;
import dev.swingby.lab.figure.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Training on n points a cluster against two theories: with the second moment of these points, and
 * with the population's.
 */
final class SampledVsPopulation implements Study {
  private static final int ROWS = 100;
  private static final double TOLERANCE = 1e-9;

  private final List<Double> signal;
  private final double diversity;
  private final List<Integer> samples;
  private final int seeds;
  private final double rate;
  private final double time;

  SampledVsPopulation(Parameters p) {
    signal = p.positives("signal", 1.0, 2.0);
    diversity = p.positive("diversity", 0.2);
    samples = p.wholes("samples", 2, 100_000, 8, 32, 128, 512, 2048);
    seeds = p.whole("seeds", 2, 1000, 32);
    rate = p.positive("learning-rate", 0.002);
    time = p.positive("time", 8);
    if (samples.size() < 3 || !samples.stream().sorted().distinct().toList().equals(samples)) {
      throw p.bad("samples", "at least three ascending numbers", samples);
    }
    if (time / rate < ROWS) {
      throw p.bad("learning-rate", "at most time / " + ROWS, rate);
    }
  }

  @Override
  public About about() {
    return About.of(
            "Sampled data: theory holds at any n, the population's only at large n",
            "With the second moment of the points themselves theory meets gradient descent to the"
                + " step's error, whether there are 8 points a cluster or 2048; with the population's"
                + " it is off by an amount that falls like 1 / sqrt(n).")
        .from(
            "Yang et al. 2025, section 4",
            "The dynamics of linear models depend on the data through its second moment alone; the"
                + " analysis takes the population's.")
        .observing(4);
  }

  private record Named(String name, ModelSpec spec) {}

  @Override
  public void compute(StudyContext context, Findings findings) throws DivergenceException {
    int d = signal.size();
    List<Named> models =
        List.of(
            new Named("one layer", ModelSpec.linear(0.1)),
            new Named("symmetric", ModelSpec.symmetric(d, 0.3)),
            new Named("two layers", ModelSpec.deepLinear(2, d, 0.5)));
    Table table =
        Table.of(
            "distances",
            "Largest distance of f(x*) from theory, median over samples",
            "model",
            "points a cluster",
            "with their own A",
            "with the population's A");
    Figure figure =
        Figure.of(
            "distances",
            "Distance from theory, by the number of points.",
            "Median and quartiles of %d samples. Falling: theory with the population's A. Level:"
                    .formatted(seeds)
                + " theory with the A of the points. Dashed: 1 / sqrt(n).",
            Axis.log("points a cluster, n"),
            Axis.log("largest |f(x*) - theory|"));
    for (int m = 0; m < models.size(); m++) {
      Model start = Model.gaussian(models.get(m).spec(), d, Precision.F64, context.seed());
      Distances found = distances(context, models.get(m).name(), start, m, models.size());
      double[] n = samples.stream().mapToDouble(Integer::doubleValue).toArray();
      Quartiles population = Quartiles.of(found.population());
      Quartiles own = Quartiles.of(found.own());
      String name = models.get(m).name();
      for (int i = 0; i < n.length; i++) {
        table = table.row(name, n[i], own.median()[i], population.median()[i]);
      }
      figure =
          figure
              .with(population.series(name, n, m))
              .with(unlisted(own.series(name + ", own A", n, m)));
      if (m == 0) {
        double[] ideal = n.clone();
        for (int i = 0; i < n.length; i++) {
          ideal[i] = population.median()[0] * Math.sqrt(n[0] / n[i]);
        }
        figure = figure.with(Series.dashed("1 / sqrt(n)", n, ideal));
      }
      checks(findings, name, n, own.median(), population.median());
      findings.check(step(context, name, start));
    }
    findings.figure(figure);
    findings.table(table);
  }

  private static Series[] unlisted(Series... series) {
    Series[] out = series.clone();
    for (int i = 0; i < out.length; i++) {
      out[i] = out[i].unlisted();
    }
    return out;
  }

  private void checks(
      Findings findings, String name, double[] n, double[] own, double[] population) {
    double slope = StepSize.slope(n, population);
    double factor = population[0] / own[0];
    findings.check(
        Check.within(
                "1 / sqrt(n): " + name,
                "power of n with which the distance from the population's theory falls",
                slope,
                -0.6,
                -0.4)
            .effect(
                "from %.2g at n = %.0f to %.2g at n = %.0f",
                population[0], n[0], population[n.length - 1], n[n.length - 1]));
    double least = own[0];
    double most = own[0];
    for (double value : own) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    findings.check(
        Check.atMost(
                "any n: " + name,
                "distance from theory with the points' own A, the largest over the least of all n",
                most / least,
                1.5)
            .effect("at n = %.0f their own A is %.0f times closer", n[0], factor));
  }

  /** Curves over n, one a seed. */
  private record Distances(List<double[]> own, List<double[]> population) {}

  private TrainingSpec training() {
    return TrainingSpec.gradientDescent(rate, Math.round(time / rate));
  }

  private Schedule schedule(TrainingSpec training) {
    return Schedule.linear(training.steps(), Math.max(1, training.steps() / ROWS));
  }

  private Task sample(StudyContext context, int n, int seed) {
    return new SimTask(signal.size(), signal, List.of(diversity), n, false, false)
        .draw(context.seed() + seed);
  }

  private Distances distances(StudyContext context, String name, Model start, int model, int models)
      throws DivergenceException {
    TrainingSpec training = training();
    Schedule schedule = schedule(training);
    Task population = SimTask.population(signal.size(), signal, diversity).draw(0);
    Trajectory limit = Theory.of(population, start, TOLERANCE).solve(schedule, rate).trajectory();
    List<double[]> own = new ArrayList<>();
    List<double[]> far = new ArrayList<>();
    for (int s = 0; s < seeds; s++) {
      own.add(new double[samples.size()]);
      far.add(new double[samples.size()]);
    }
    for (int i = 0; i < samples.size(); i++) {
      context.part(model * samples.size() + i, models * samples.size());
      List<TrainingBatch.Job> jobs = new ArrayList<>();
      for (int s = 0; s < seeds; s++) {
        Task task = sample(context, samples.get(i), s);
        jobs.add(new TrainingBatch.Job(task, start.copy(Precision.F64), training, schedule, s));
      }
      List<Trajectory> trained = context.train(jobs);
      int at = i;
      context
          .kernels()
          .each(
              seeds,
              (s, kernels) -> {
                Trajectory solved =
                    Theory.of(jobs.get(s).task(), start, TOLERANCE)
                        .solve(schedule, rate)
                        .trajectory();
                own.get(s)[at] = distance(trained.get(s), solved);
                far.get(s)[at] = distance(trained.get(s), limit);
              });
    }
    return new Distances(own, far);
  }

  /** The step's error at the fewest points: it halves with the step. */
  private Check step(StudyContext context, String name, Model start) throws DivergenceException {
    Task task = sample(context, samples.getFirst(), 0);
    Agreement.Both coarse = Agreement.both(context, task, start, training());
    Agreement.Both fine = Agreement.both(context, task, start, Agreement.halved(training()));
    return Agreement.slope(
        name + ", n = " + samples.getFirst(), coarse.distance(0), fine.distance(0));
  }

  private static double distance(Trajectory a, Trajectory b) {
    double most = 0;
    for (int row = 0; row < a.rows(); row++) {
      for (int i = 0; i < a.dimension(); i++) {
        most = Math.max(most, Math.abs(a.output(row, i) - b.output(row, i)));
      }
    }
    return most;
  }
}
