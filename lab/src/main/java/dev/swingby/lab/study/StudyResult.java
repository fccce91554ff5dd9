package dev.swingby.lab.study;

import dev.swingby.lab.check.Check;
import dev.swingby.lab.figure.FigureFiles;
import dev.swingby.lab.run.Outcome;
import dev.swingby.lab.run.RunJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a study gave.
 *
 * @param experiment which study
 * @param findings what it found until it ended
 * @param status how it ended
 * @param message of a divergence, or empty
 */
public record StudyResult(
    StudyExperiment experiment, Findings findings, Status status, String message)
    implements Outcome {
  @Override
  public List<Check> checks() {
    return findings.checks();
  }

  @Override
  public Map<String, Object> summary() {
    Map<String, Object> map = heading(experiment.name(), experiment.about());
    map.put("references", RunJson.references(experiment.study().references()));
    map.put("found", findings.sentences());
    return map;
  }

  @Override
  public void write(Path folder) throws IOException {
    FigureFiles.write(
        folder,
        new FigureFiles.All(
            findings.figures(), findings.pictures(), findings.tables(), findings.explorer()));
  }

  @Override
  public boolean drawable() {
    return true;
  }
}
