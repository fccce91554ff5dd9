package dev.swingby.lab.run;

import dev.swingby.analytic.Theory;
import dev.swingby.analytic.dynamics.FlowException;
import dev.swingby.analytic.dynamics.UpdateRule;
import dev.swingby.core.DivergenceException;
import dev.swingby.core.Model;
import dev.swingby.core.Progress;
import dev.swingby.core.Trainer;
import dev.swingby.core.TrainingSpec;
import dev.swingby.core.TrainingSpec.Optimizer;
import dev.swingby.kernels.Kernels;
import dev.swingby.lab.check.Checks;
import dev.swingby.lab.config.RunConfig;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Trains, solves and checks. */
public final class Runner {
  /** More weights than this make a flow that is slower than the training it explains. */
  private static final int MOST_FLOW_WEIGHTS = 40_000;

  private final int threads;

  /** A runner on so many threads. */
  public Runner(int threads) {
    this.threads = threads;
  }

  /** The whole run: simulation, theory where it applies, the configuration's checks. */
  public RunResult run(RunConfig config, Progress progress) {
    Materials materials = Materials.of(config);
    return run(config, materials, progress);
  }

  /** The same with materials already drawn. */
  public RunResult run(RunConfig config, Materials materials, Progress progress) {
    RunResult trained = train(config, materials, progress);
    if (trained.status() != Outcome.Status.COMPLETED) {
      return trained;
    }
    FutureTask<RunResult> rest =
        new FutureTask<>(() -> {
          RunResult solved = withTheory(trained);
          return solved.with(Checks.all(config.checks(), solved, this));
        });
    Thread.ofPlatform().daemon().name("swingby-theory").start(rest);
    return finished(rest, progress).orElseGet(trained::interrupted);
  }

  /** Waits for theory and checks, as long as progress does not ask to stop: they may take long. */
  private static Optional<RunResult> finished(FutureTask<RunResult> rest, Progress progress) {
    try {
      while (progress.goesOn()) {
        try {
          return Optional.of(rest.get(50, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
          // Not yet: look whether to go on.
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw new IllegalStateException(e);
      }
    }
    return Optional.empty();
  }

  /** Simulation and theory, without checks. */
  public RunResult simulate(RunConfig config, Materials materials, Progress progress) {
    RunResult trained = train(config, materials, progress);
    return trained.status() == Outcome.Status.COMPLETED ? withTheory(trained) : trained;
  }

  private RunResult train(RunConfig config, Materials materials, Progress progress) {
    Model model = materials.start().copy(config.precision());
    boolean[] stopped = new boolean[1];
    Outcome.Status status = Outcome.Status.COMPLETED;
    String message = "";
    try (Kernels kernels = Kernels.create(threads)) {
      Trainer trainer =
          new Trainer(
              kernels,
              materials.task(),
              model,
              config.training(),
              config.schedule(),
              config.seed());
      try {
        trainer.run((step, steps, loss) -> {
          boolean on = progress.at(step, steps, loss);
          stopped[0] = !on && step < steps;
          return on;
        });
        if (stopped[0]) {
          status = Outcome.Status.INTERRUPTED;
        }
      } catch (DivergenceException e) {
        status = Outcome.Status.DIVERGED;
        message = String.valueOf(e.getMessage());
      }
      return new RunResult(
          config,
          materials,
          model,
          trainer.trajectory(),
          Optional.empty(),
          "the run did not come to it",
          status,
          message,
          List.of());
    }
  }

  private static RunResult withTheory(RunResult trained) {
    RunConfig config = trained.config();
    String note = note(config, trained.materials().start());
    if (!note.isEmpty()) {
      return trained.with(Optional.empty(), note);
    }
    try {
      return trained.with(Optional.of(solve(config, trained.materials())), "");
    } catch (FlowException e) {
      return trained.with(Optional.empty(), String.valueOf(e.getMessage()));
    }
  }

  /** The theory side alone. */
  public static Theory.Result solve(RunConfig config, Materials materials) {
    return theory(config, materials).solve(config.schedule(), config.training().learningRate());
  }

  /** What solves it. */
  public static Theory theory(RunConfig config, Materials materials) {
    // The simulation starts from rounded weights in f32: so does theory.
    Model start = materials.start().copy(config.precision());
    return Theory.of(
        materials.task(), start, UpdateRule.of(config.training()), config.theory().tolerance());
  }

  /** Why theory does not apply, or nothing if it does. */
  public static String note(RunConfig config, Model start) {
    if (!config.theory().enabled()) {
      return "theory is switched off (theory.enabled: false)";
    }
    if (!start.linear()) {
      return "no theory exists for a nonlinear model";
    }
    TrainingSpec training = config.training();
    Optimizer optimizer = training.optimizer();
    if (optimizer == Optimizer.ADAM || optimizer == Optimizer.ADAMW) {
      return "the flow describes gradient descent, with or without momentum, not "
          + optimizer.name().toLowerCase(java.util.Locale.ROOT);
    }
    if (start.parameters().size() > MOST_FLOW_WEIGHTS) {
      return "theory is left out above %d weights".formatted(MOST_FLOW_WEIGHTS);
    }
    return "";
  }
}
