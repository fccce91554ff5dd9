package dev.swingby.lab.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.swingby.lab.Cli;
import dev.swingby.lab.Experiments;
import dev.swingby.lab.config.Configs;
import dev.swingby.lab.config.StudyConfig;
import dev.swingby.lab.figure.FigureFiles;
import dev.swingby.lab.run.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A study keeps the contract of runs: folder, exit codes, configuration that runs again. */
class StudyTest {
  private static final String SMALL = "parameters.halvings=2";

  @TempDir Path folder = Path.of("");

  @Test
  void aStudyWritesARunFolderThatRunsAgain() throws Exception {
    Path out = folder.resolve("first");
    Cli cli = Cli.run("run", "step-size", "--set", SMALL, "--out", out.toString());
    assertThat(cli.code()).as(cli.err()).isZero();
    assertThat(cli.out()).contains("slope: symmetric", "held", "report.html");
    for (String file :
        List.of(
            "config.json",
            "environment.json",
            "summary.json",
            "checks.json",
            "figures.json",
            "distance.csv",
            "distance.svg",
            "distance.png",
            "slopes.csv",
            "report.html")) {
      assertThat(out.resolve(file)).isNotEmptyFile();
    }
    Path again = folder.resolve("again");
    cli =
        Cli.run(
            "run", out.resolve("config.json").toString(), "--threads", "1", "--out", "" + again);
    assertThat(cli.code()).as(cli.err()).isZero();
    assertThat(again.resolve("distance.csv")).hasSameTextualContentAs(out.resolve("distance.csv"));
    Files.delete(again.resolve("report.html"));
    assertThat(Cli.run("report", again.toString()).code()).isZero();
    assertThat(again.resolve("report.html")).isNotEmptyFile();
  }

  @Test
  void whatShowPrintsCanBeRun() throws Exception {
    Cli shown = Cli.run("show", "step-size");
    assertThat(shown.out()).contains("study: step-size", "halvings: 5");
    Path file = Files.writeString(folder.resolve("mine.yaml"), shown.out());
    StudyConfig config = (StudyConfig) Configs.read(file, List.of());
    assertThat(Studies.of(config).config())
        .isEqualTo(Studies.of((StudyConfig) Experiments.named("step-size", List.of())).config());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "parameters.halving=2 | unknown key parameters.halving, did you mean halvings?",
        "parameters.halvings=0 | parameters.halvings: expected a whole number from 1 to 12, got 0",
        "parameters.time=-1 | parameters.time: expected a finite number > 0, got -1",
        "parameters.learning-rate=1 | parameters.learning-rate: expected at most time / 200",
        "parameters=1 | parameters: expected a table, got 1",
        "study=step-sise | study: unknown study step-sise, did you mean step-size?",
        "model.width=3 | unknown key model",
      })
  void badParametersAreOneLine(String setting, String expected) {
    Path out = folder.resolve("out");
    Cli cli = Cli.run("run", "step-size", "--set", setting, "--out", out.toString());
    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.err()).contains(expected);
    assertThat(cli.err().strip().lines()).hasSize(1);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theoryNamesWhatItTakes() {
    Cli cli = Cli.run("theory", "step-size");
    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.err()).contains("expected a run, not a study");
  }

  @Test
  void anInterruptedStudyKeepsWhatItFound() throws Exception {
    StudyConfig config = (StudyConfig) Experiments.named("step-size", List.of(SMALL));
    StudyResult result = Studies.of(config).execute(1, (step, steps, loss) -> step < steps / 2);
    assertThat(result.status()).isEqualTo(Outcome.Status.INTERRUPTED);
    assertThat(result.verdict()).isEqualTo("interrupted");
    assertThat(result.checks()).hasSize(1);
    result.write(folder);
    assertThat(FigureFiles.read(folder).figures()).isEmpty();
  }

  @Test
  void aDivergedStudySaysSo() {
    StudyConfig config =
        (StudyConfig) Experiments.named("step-size", List.of("parameters.signal=[90]", "seed=1"));
    StudyResult result = Studies.of(config).execute(1, (step, steps, loss) -> true);
    assertThat(result.status()).isEqualTo(Outcome.Status.DIVERGED);
    assertThat(result.message()).contains("training diverged at step");
  }

  @Test
  void slopesAreFitted() {
    double[] x = {1, 2, 4};
    assertThat(StepSize.slope(x, new double[] {3, 12, 48})).isCloseTo(2, within());
    assertThatThrownBy(() -> Experiments.named("step-sise", List.of()))
        .hasMessageContaining("did you mean step-size?");
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(64 * Math.ulp(1.0));
  }
}
