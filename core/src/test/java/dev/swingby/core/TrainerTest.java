package dev.swingby.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.data.Offset.offset;

import dev.swingby.core.TrainingSpec.Optimizer;
import dev.swingby.kernels.Activation;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Precision;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrainerTest {
  private static final Task POPULATION = SimTask.population(2, List.of(1.0, 2.0), 0.05).draw(0);
  private static final Task SAMPLED =
      new SimTask(3, List.of(1.0, 2.0), List.of(0.2), 50, true, false).draw(4);

  private final Kernels kernels = Kernels.create(1);

  private Trajectory train(Task task, Model model, TrainingSpec spec, long every)
      throws DivergenceException {
    Schedule schedule = Schedule.linear(spec.steps(), every);
    return new Trainer(kernels, task, model, spec, schedule, 1).run(Progress.SILENT);
  }

  @Test
  void theSymmetricModelFollowsAReferenceThatReadsLikeTheFormula() throws Exception {
    Model model = Model.gaussian(ModelSpec.symmetric(2, 0.1), 2, Precision.F64, 3);
    double[] u = model.parameters().toDoubles();
    double[] a = POPULATION.secondMoment();
    double eta = 0.01;
    int steps = 2000;
    Trajectory t = train(POPULATION, model, TrainingSpec.gradientDescent(eta, steps), 1);
    double bound = Bounds.descent(steps, 2, 2, 8);
    for (int n = 0; n <= steps; n++) {
      double[] w = new double[4];
      for (int i = 0; i < 4; i++) {
        w[i] = u[i / 2 * 2] * u[i % 2 * 2] + u[i / 2 * 2 + 1] * u[i % 2 * 2 + 1];
      }
      for (int i = 0; i < 2; i++) {
        assertThat(t.output(n, i)).isCloseTo(w[2 * i] + 2 * w[2 * i + 1], offset(bound));
      }
      // dU/dt = -(E A + A E) U for diagonal A.
      double[] next = u.clone();
      for (int i = 0; i < 2; i++) {
        for (int k = 0; k < 2; k++) {
          for (int j = 0; j < 2; j++) {
            double e = w[2 * i + j] - (i == j ? 1 : 0);
            next[2 * i + k] -= eta * e * (a[3 * j] + a[3 * i]) * u[2 * j + k];
          }
        }
      }
      u = next;
    }
  }

  @ParameterizedTest
  @EnumSource(Optimizer.class)
  void everyOptimizerLearnsTheTask(Optimizer optimizer) throws Exception {
    for (Precision precision : Precision.values()) {
      Model model = Model.gaussian(ModelSpec.mlp(2, 16, Activation.TANH, 1), 3, precision, 2);
      int batch = optimizer == Optimizer.GD ? TrainingSpec.FULL : 32;
      double rate = optimizer.name().startsWith("ADAM") ? 0.01 : 0.05;
      Trajectory t = train(SAMPLED, model, TrainingSpec.of(optimizer, rate, 800, batch), 100);
      assertThat(t.rows()).isEqualTo(9);
      assertThat(t.trainLoss(8)).isLessThan(0.2 * t.trainLoss(0));
    }
  }

  @Test
  void linearModelsTrainAlikeOnThePointsAndOnTheirCompression() throws Exception {
    ModelSpec spec = ModelSpec.deepLinear(3, 5, 0.5);
    TrainingSpec training = TrainingSpec.gradientDescent(0.05, 300);
    Trajectory points = train(SAMPLED, Model.gaussian(spec, 3, Precision.F64, 2), training, 10);
    Trajectory compressed =
        train(SAMPLED.compressed(), Model.gaussian(spec, 3, Precision.F64, 2), training, 10);
    for (int r = 0; r < points.rows(); r++) {
      assertThat(points.testLoss(r))
          .isCloseTo(compressed.testLoss(r), offset(Bounds.descent(300, 100, 3, 10)));
    }
  }

  @Test
  void recordsRowZeroTheGridAndTheLastStep() throws Exception {
    Model model = Model.gaussian(ModelSpec.linear(0.1), 2, Precision.F64, 1);
    Trajectory t = train(POPULATION, model, TrainingSpec.gradientDescent(0.1, 25), 10);
    assertThat(t.steps()).containsExactly(0, 10, 20, 25);
    assertThat(t.time(3)).isEqualTo(2.5);
    assertThat(t.jacobians()).isEqualTo(4);
    // A linear model's Jacobian is its matrix, and its output W x*.
    for (int r = 0; r < 4; r++) {
      double out = t.jacobian(r, 0, 0) + 2 * t.jacobian(r, 0, 1);
      assertThat(t.output(r, 0)).isCloseTo(out, offset(Bounds.gamma(8) * 4));
    }
  }

  @Test
  void divergenceNamesStepAndTensorAndKeepsWhatWasRecorded() {
    Task task = new SimTask(8, List.of(1.0, 2.0), List.of(0.5), 50, false, false).draw(1);
    Model model = Model.gaussian(ModelSpec.deepLinear(4, 16, 3), 8, Precision.F64, 1);
    Trainer trainer =
        new Trainer(
            kernels,
            task,
            model,
            TrainingSpec.gradientDescent(0.5, 1000),
            Schedule.linear(1000, 1),
            1);
    DivergenceException e =
        catchThrowableOfType(DivergenceException.class, () -> trainer.run(Progress.SILENT));
    assertThat(e).hasMessageContaining("training diverged at step " + e.step());
    assertThat(trainer.trajectory().rows()).isEqualTo((int) e.step());
    for (double loss : trainer.trajectory().trainLosses()) {
      assertThat(loss).isFinite();
    }
  }

  @Test
  void aNanInTheWeightsIsReportedAtTheFirstStepWithItsPlace() {
    for (String name : List.of("w1", "b1", "w2", "b2")) {
      ModelSpec spec = new ModelSpec(ModelSpec.Kind.MLP, 2, 4, Activation.RELU, true, 1);
      Model model = Model.gaussian(spec, 3, Precision.F32, 1);
      model.weight(name).set(0, 2, Double.NaN);
      DivergenceException e =
          catchThrowableOfType(
              DivergenceException.class,
              () -> train(SAMPLED, model, TrainingSpec.gradientDescent(0.1, 5), 1));
      assertThat(e.step()).isZero();
      assertThat(e.tensor()).isEqualTo(name);
      assertThat(e.index()).isEqualTo(2);
    }
  }

  @Test
  void aStoppedRunKeepsTheStateItStoppedIn() throws Exception {
    Model model = Model.gaussian(ModelSpec.linear(0.1), 2, Precision.F64, 1);
    Trajectory t =
        new Trainer(
                kernels,
                POPULATION,
                model,
                TrainingSpec.gradientDescent(0.1, 1000),
                Schedule.linear(1000, 100),
                1)
            .run((step, steps, loss) -> step < 250);
    assertThat(t.steps()).containsExactly(0, 100, 200, 250);
  }

  @Test
  void minibatchesVisitEveryPointOnceAnEpoch() {
    double[] rows = new double[10];
    for (int i = 0; i < 10; i++) {
      rows[i] = i;
    }
    var all = dev.swingby.kernels.Tensor.copyOf(Precision.F32, rows, 10, 1);
    Batches batches = new Batches(kernels, List.of(all), 4, new long[] {7}, all);
    for (int epoch = 0; epoch < 5; epoch++) {
      double sum = 0;
      for (int b = 0; b < 3; b++) {
        var x = batches.at(epoch * 3L + b);
        assertThat(x.rows()).isEqualTo(b < 2 ? 4 : 2);
        for (double value : x.toDoubles()) {
          sum += Math.pow(2, value);
        }
      }
      assertThat(sum).isEqualTo(1023);
    }
  }

  @Test
  void logarithmicSchedulesRiseFromZeroToTheEnd() {
    Schedule s = Schedule.logarithmic(100_000, 200);
    assertThat(s.step(0)).isZero();
    assertThat(s.step(1)).isEqualTo(1);
    assertThat(s.step(s.size() - 1)).isEqualTo(100_000);
    for (int i = 1; i < s.size(); i++) {
      assertThat(s.step(i)).isGreaterThan(s.step(i - 1));
    }
    assertThat(Schedule.logarithmic(0, 5).size()).isEqualTo(1);
  }

  @Test
  void refusesPartsThatDoNotFit() {
    Model mlp = Model.gaussian(ModelSpec.mlp(2, 4, Activation.RELU, 1), 2, Precision.F64, 1);
    assertThatThrownBy(() -> train(POPULATION, mlp, TrainingSpec.gradientDescent(0.1, 1), 1))
        .hasMessageContaining("population");
    assertThatThrownBy(() -> train(SAMPLED, mlp, TrainingSpec.gradientDescent(0.1, 1), 1))
        .hasMessageContaining("dimension 3, the model 2");
    assertThatThrownBy(() -> TrainingSpec.of(Optimizer.GD, 0.1, 1, 5))
        .hasMessageContaining("use sgd for minibatches");
    assertThatThrownBy(() -> TrainingSpec.gradientDescent(Double.NaN, 1))
        .hasMessageContaining("learning rate must be > 0");
  }

  /** The test loss is the mean of the losses of its points, in every row. */
  @Test
  void severalTestPointsHaveTheirOwnLosses() throws Exception {
    Task task =
        SimTask.population(3, List.of(1.0, 2.0), 0.1).testedOn(SimTask.Tests.CORNERS).draw(1);
    Model model = Model.gaussian(ModelSpec.symmetric(3, 0.2), 3, Precision.F64, 2);
    try (Kernels kernels = Kernels.create(1)) {
      Trajectory t =
          new Trainer(
                  kernels,
                  task,
                  model,
                  TrainingSpec.gradientDescent(0.01, 300),
                  Schedule.linear(300, 10),
                  0)
              .run(Progress.SILENT);
      assertThat(t.testPoints()).isEqualTo(4);
      assertThat(t.pointLosses()).hasSize(4 * t.rows());
      for (int row = 0; row < t.rows(); row++) {
        double sum = 0;
        for (int p = 0; p < 4; p++) {
          sum += t.pointLoss(row, p);
        }
        double bound = Bounds.gamma(16) * t.testLoss(row);
        assertThat(sum / 4).isCloseTo(t.testLoss(row), offset(bound));
        assertThat(t.pointLoss(row, 3)).isZero();
      }
    }
  }
}
