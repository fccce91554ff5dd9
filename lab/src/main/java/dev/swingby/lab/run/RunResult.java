package dev.swingby.lab.run;

import dev.swingby.analytic.Theory;
import dev.swingby.analytic.event.TurningPoint;
import dev.swingby.core.Model;
import dev.swingby.core.Trajectory;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.RunConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run gave.
 *
 * @param config the resolved configuration
 * @param materials task and initial model
 * @param model the trained model
 * @param trajectory what was recorded
 * @param theory the other side, where it applies
 * @param theoryNote why there is no theory, or empty
 * @param status how it ended
 * @param message of a divergence, or empty
 * @param checks verdicts
 */
public record RunResult(
    RunConfig config,
    Materials materials,
    Model model,
    Trajectory trajectory,
    Optional<Theory.Result> theory,
    String theoryNote,
    Status status,
    String message,
    List<Check> checks)
    implements Outcome {

  /** The turning points of the simulated test loss. */
  public List<TurningPoint> turningPoints() {
    return TurningPoint.ofCurve(trajectory.times(), trajectory.testLosses());
  }

  @Override
  public Map<String, Object> summary() {
    return RunJson.summary(this);
  }

  @Override
  public void write(Path folder) throws IOException {
    RunFiles.write(folder, this);
  }

  @Override
  public boolean drawable() {
    return trajectory.rows() > 0;
  }

  RunResult with(Optional<Theory.Result> solved, String note) {
    return new RunResult(
        config, materials, model, trajectory, solved, note, status, message, checks);
  }

  RunResult interrupted() {
    return new RunResult(
        config,
        materials,
        model,
        trajectory,
        theory,
        theoryNote,
        Status.INTERRUPTED,
        "theory and checks were left out",
        checks);
  }

  RunResult with(List<Check> verdicts) {
    return new RunResult(
        config, materials, model, trajectory, theory, theoryNote, status, message, verdicts);
  }
}
