package dev.swingby.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.swingby.core.TrainingBatch.Job;
import dev.swingby.core.TrainingBatch.Result;
import dev.swingby.core.TrainingSpec.Optimizer;
import dev.swingby.kernels.Activation;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Providers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What a batch gives is, bit by bit, what each job gives alone. */
class TrainingBatchTest {
  private static final SimTask SIM =
      new SimTask(4, List.of(1.0, 2.0), List.of(0.2), 12, true, false);

  /** One shape of job, of which a batch holds some members with seeds of their own. */
  record Shape(
      int dimension,
      ModelSpec model,
      Precision precision,
      Optimizer optimizer,
      int batch,
      int steps,
      int members) {
    /** Every seventh member starts from weights so large that it may diverge. */
    Job job(int member) {
      int seed = 100 + member;
      SimTask sim =
          new SimTask(dimension, List.of(1.0, 2.0), List.of(0.3), 7 + dimension, true, false);
      int size = optimizer == Optimizer.GD ? TrainingSpec.FULL : batch;
      TrainingSpec spec = TrainingSpec.of(optimizer, 0.02, steps, size);
      Task task = sim.draw(member % 3);
      Job job = Job.of(task, model, precision, spec, Schedule.linear(steps, 7), seed);
      if (member % 7 == 1) {
        job.model().parameters().set(0, 0, 10 * member);
      }
      return job;
    }
  }

  @Provide
  Arbitrary<List<Shape>> shapes() {
    Arbitrary<ModelSpec> models =
        Combinators.combine(
                Arbitraries.of(ModelSpec.Kind.class),
                Arbitraries.integers().between(1, 4),
                Arbitraries.integers().between(1, 18),
                Arbitraries.of(Activation.class),
                Arbitraries.of(true, false))
            .as(TrainingBatchTest::model);
    return Combinators.combine(
            Arbitraries.integers().between(2, 9),
            models,
            Arbitraries.of(Precision.class),
            Arbitraries.of(Optimizer.class),
            Arbitraries.integers().between(1, 9),
            Arbitraries.integers().between(0, 40),
            Arbitraries.integers().between(2, 40))
        .as(Shape::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  private static ModelSpec model(
      ModelSpec.Kind kind, int depth, int width, Activation act, boolean bias) {
    return switch (kind) {
      case LINEAR -> ModelSpec.linear(0.3);
      case SYMMETRIC -> ModelSpec.symmetric(width, 0.3);
      case DEEP_LINEAR -> ModelSpec.deepLinear(depth, width, 0.7);
      case MLP -> new ModelSpec(kind, depth, width, act, bias, 0.8);
    };
  }

  @Property(tries = 20)
  void aBatchGivesTheBitsOfEveryJobAlone(@ForAll("shapes") List<Shape> shapes) throws Exception {
    List<String> alone = new ArrayList<>();
    try (Kernels kernels = Kernels.create(1)) {
      for (Job job : jobs(shapes)) {
        alone.add(text(job, alone(kernels, job)));
      }
    }
    for (int threads = 1; threads <= 4; threads++) {
      try (Kernels kernels = Kernels.create(threads)) {
        assertThat(together(kernels, shapes)).as("%d threads", threads).isEqualTo(alone);
      }
    }
    try (Kernels kernels = Kernels.create(Providers.scalar(), 2)) {
      assertThat(together(kernels, shapes)).as("scalar").isEqualTo(alone);
    }
  }

  /** The members of several shapes, in turn. */
  private static List<Job> jobs(List<Shape> shapes) {
    List<Job> jobs = new ArrayList<>();
    for (int member = 0; member < 40; member++) {
      for (Shape shape : shapes) {
        if (member < shape.members()) {
          jobs.add(shape.job(member));
        }
      }
    }
    return jobs;
  }

  private static Result alone(Kernels kernels, Job job) {
    Trainer trainer =
        new Trainer(kernels, job.task(), job.model(), job.spec(), job.schedule(), job.seed());
    try {
      return new Result(trainer.run(Progress.SILENT), Optional.empty());
    } catch (DivergenceException e) {
      return new Result(trainer.trajectory(), Optional.of(e));
    }
  }

  private static List<String> together(Kernels kernels, List<Shape> shapes) {
    List<Job> jobs = jobs(shapes);
    List<Result> results = TrainingBatch.run(kernels, jobs, Progress.SILENT);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < jobs.size(); i++) {
      texts.add(text(jobs.get(i), results.get(i)));
    }
    return texts;
  }

  /** All there is of a result: decimal doubles are exact. */
  private static String text(Job job, Result result) {
    Trajectory t = result.trajectory();
    return List.of(
            job.model().parameters().precision(),
            java.util.Arrays.toString(job.model().parameters().toDoubles()),
            java.util.Arrays.toString(t.steps()),
            java.util.Arrays.toString(t.trainLosses()),
            java.util.Arrays.toString(t.testLosses()),
            java.util.Arrays.toString(t.outputs()),
            java.util.Arrays.toString(t.pointLosses()),
            java.util.Arrays.toString(t.jacobianValues()),
            result.divergence().map(e -> String.valueOf(e.getMessage())).orElse("whole"))
        .toString();
  }

  private static List<Job> some(int count, int steps) {
    List<Job> jobs = new ArrayList<>();
    for (int seed = 0; seed < count; seed++) {
      jobs.add(
          Job.of(
              SIM.draw(1),
              ModelSpec.symmetric(4, 0.1),
              Precision.F64,
              TrainingSpec.gradientDescent(0.001, steps),
              Schedule.linear(steps, 100),
              seed));
    }
    return jobs;
  }

  @Test
  void progressRisesToTheSumOfAllStepsOnTheCallersThread() {
    List<Long> told = new ArrayList<>();
    Thread caller = Thread.currentThread();
    try (Kernels kernels = Kernels.create(2)) {
      TrainingBatch.run(
          kernels,
          some(20, 500),
          (step, steps, loss) -> {
            assertThat(Thread.currentThread()).isSameAs(caller);
            assertThat(steps).isEqualTo(10_000);
            told.add(step);
            return true;
          });
    }
    assertThat(told).isSorted().endsWith(10_000L);
    assertThat(told.size()).isGreaterThan(2);
  }

  @Test
  void aBatchThatIsStoppedKeepsTheStatesItStoppedIn() {
    try (Kernels kernels = Kernels.create(2)) {
      List<Result> results =
          TrainingBatch.run(kernels, some(70, 100_000), (step, steps, loss) -> step < 2000);
      for (Result result : results) {
        Trajectory t = result.trajectory();
        assertThat(result.divergence()).isEmpty();
        assertThat(t.rows()).isPositive();
        assertThat(t.step(t.rows() - 1)).isLessThan(100_000);
      }
    }
  }

  @Test
  void whatProgressThrowsEndsTheBatch() {
    try (Kernels kernels = Kernels.create(2)) {
      assertThatThrownBy(() ->
              TrainingBatch.run(
                  kernels,
                  some(70, 1_000_000),
                  (step, steps, loss) -> {
                    throw new IllegalStateException("enough");
                  }))
          .hasMessage("enough");
    }
  }

  @Test
  void refusesJobsThatDoNotFitAndSaysWhich() {
    try (Kernels kernels = Kernels.create(1)) {
      List<Job> jobs = new ArrayList<>(some(3, 10));
      jobs.add(jobs.get(1));
      assertThatThrownBy(() -> TrainingBatch.run(kernels, jobs, Progress.SILENT))
          .hasMessage("job 3 trains a model that an earlier job trains too");
      Model mlp = Model.gaussian(ModelSpec.mlp(2, 4, Activation.RELU, 1), 4, Precision.F64, 1);
      Task population = SimTask.population(4, List.of(1.0), 0.1).draw(1);
      TrainingSpec spec = TrainingSpec.gradientDescent(0.1, 3);
      jobs.set(1, new Job(population, mlp, spec, Schedule.linear(3, 1), 0));
      assertThatThrownBy(() -> TrainingBatch.run(kernels, jobs, Progress.SILENT))
          .hasMessageStartingWith("job 1: samples population");
      assertThat(TrainingBatch.run(kernels, List.of(), Progress.SILENT)).isEmpty();
    }
  }
}
