package dev.swingby.lab.study;

import dev.swingby.core.DivergenceException;
import dev.swingby.core.Progress;
import dev.swingby.kernels.Kernels;
import dev.swingby.lab.config.About;
import dev.swingby.lab.config.StudyConfig;
import dev.swingby.lab.run.Experiment;
import dev.swingby.lab.run.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A study with its parameters.
 *
 * @param settings the configuration it was made from
 * @param study what computes
 */
public record StudyExperiment(StudyConfig settings, Study study) implements Experiment {
  @Override
  public String name() {
    return settings.name();
  }

  @Override
  public About about() {
    return settings.about().or(study.about());
  }

  @Override
  public int threads() {
    return settings.threads();
  }

  @Override
  public Map<String, Object> config() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("study", settings.study());
    map.put("name", name());
    map.putAll(about().toMap());
    map.put("parameters", settings.parameters().resolved());
    map.put("seed", settings.seed());
    map.put("threads", settings.threads());
    return map;
  }

  @Override
  public StudyResult execute(int threads, Progress progress) {
    Findings findings = new Findings();
    Outcome.Status status = Outcome.Status.COMPLETED;
    String message = "";
    try (Kernels kernels = Kernels.create(threads)) {
      study.compute(new StudyContext(settings.seed(), threads, kernels, progress), findings);
    } catch (StudyContext.Interrupted e) {
      status = Outcome.Status.INTERRUPTED;
    } catch (DivergenceException e) {
      status = Outcome.Status.DIVERGED;
      message = String.valueOf(e.getMessage());
    }
    return new StudyResult(this, findings, status, message);
  }
}
