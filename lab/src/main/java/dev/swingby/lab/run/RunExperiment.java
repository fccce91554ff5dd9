package dev.swingby.lab.run;

import dev.swingby.core.Progress;
import dev.swingby.lab.config.About;
import dev.swingby.lab.config.RunConfig;
import java.util.Map;

/**
 * A configured run with its materials drawn or read.
 *
 * @param settings the resolved configuration
 * @param materials task and initial model
 */
public record RunExperiment(RunConfig settings, Materials materials) implements Experiment {
  /** Draws or reads the materials. */
  public static RunExperiment of(RunConfig settings) {
    return new RunExperiment(settings, Materials.of(settings));
  }

  @Override
  public String name() {
    return settings.name();
  }

  @Override
  public About about() {
    return settings.about();
  }

  @Override
  public int threads() {
    return settings.threads();
  }

  @Override
  public Map<String, Object> config() {
    return RunJson.config(settings);
  }

  @Override
  public RunResult execute(int threads, Progress progress) {
    return new Runner(threads).run(settings, materials, progress);
  }
}
