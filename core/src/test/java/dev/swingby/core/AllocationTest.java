package dev.swingby.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.swingby.kernels.Activation;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Precision;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A training step allocates nothing: the bytes of a run do not grow with its steps. */
class AllocationTest {
  private static final int ROUNDS = 12;
  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void aStepAllocatesNothing() throws Exception {
    for (Precision precision : Precision.values()) {
      for (TrainingSpec.Optimizer optimizer : TrainingSpec.Optimizer.values()) {
        int batch = optimizer == TrainingSpec.Optimizer.GD ? TrainingSpec.FULL : 10;
        // Until it is compiled, vector code boxes: what counts is the steady state.
        long growth = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS && growth > 0; round++) {
          long few = bytes(precision, TrainingSpec.of(optimizer, 1e-3, 10_000, batch));
          long many = bytes(precision, TrainingSpec.of(optimizer, 1e-3, 20_000, batch));
          growth = Math.min(growth, many - few);
        }
        assertThat(growth).as("%s %s", precision, optimizer).isLessThanOrEqualTo(0);
      }
    }
  }

  private static long bytes(Precision precision, TrainingSpec spec) throws Exception {
    Task task = new SimTask(4, List.of(1.0, 2.0), List.of(0.3), 16, false, false).draw(1);
    Model model = Model.gaussian(ModelSpec.mlp(3, 16, Activation.GELU, 1), 4, precision, 2);
    Schedule schedule = Schedule.linear(spec.steps(), spec.steps());
    try (Kernels kernels = Kernels.create(1)) {
      Trainer trainer = new Trainer(kernels, task, model, spec, schedule, 1);
      long before = THREADS.getCurrentThreadAllocatedBytes();
      trainer.run(Progress.SILENT);
      return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
  }
}
