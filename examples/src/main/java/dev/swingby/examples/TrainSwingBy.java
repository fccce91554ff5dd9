package dev.swingby.examples;

import dev.swingby.core.DivergenceException;
import dev.swingby.core.Model;
import dev.swingby.core.ModelSpec;
import dev.swingby.core.Progress;
import dev.swingby.core.Schedule;
import dev.swingby.core.SimTask;
import dev.swingby.core.Task;
import dev.swingby.core.Trainer;
import dev.swingby.core.TrainingSpec;
import dev.swingby.core.Trajectory;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Precision;
import java.util.List;

/** Embeds training: the symmetric model on two concepts, its test loss printed as it goes. */
public final class TrainSwingBy {
  private TrainSwingBy() {}

  /** Prints a line per recorded step. */
  public static void main(String[] args) throws DivergenceException {
    Trajectory t = train();
    for (int row = 0; row < t.rows(); row++) {
      System.out.printf("t = %5.2f   test loss %.4f%n", t.time(row), t.testLoss(row));
    }
  }

  static Trajectory train() throws DivergenceException {
    Task task = SimTask.population(2, List.of(1.0, 2.0), 0.05).draw(7);
    Model model = Model.gaussian(ModelSpec.symmetric(2, 0.05), 2, Precision.F64, 7);
    TrainingSpec training = TrainingSpec.gradientDescent(0.001, 8000);
    try (Kernels kernels = Kernels.create(1)) {
      return new Trainer(kernels, task, model, training, Schedule.linear(8000, 500), 7)
          .run(Progress.SILENT);
    }
  }
}
