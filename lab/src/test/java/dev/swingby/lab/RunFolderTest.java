package dev.swingby.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.swingby.core.NpyArray;
import dev.swingby.core.Npz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of the run folder and the exit codes. */
class RunFolderTest {
  @TempDir Path folder = Path.of("");

  private Path run(String name, String yaml, int code) throws IOException {
    Path config = Files.writeString(folder.resolve(name + ".yaml"), yaml);
    Path out = folder.resolve(name);
    Cli cli = Cli.run("run", config.toString(), "--out", out.toString());
    assertThat(cli.code()).as(cli.err()).isEqualTo(code);
    return out;
  }

  @Test
  void aRunFolderHoldsWhatTheContractNames() throws Exception {
    Path out =
        run(
            "whole",
            """
            task: {signal: [1, 2], dimension: 3}
            model: {kind: symmetric, width: 4, init: {scale: 0.1}}
            training: {learning-rate: 0.01, steps: 95, record-every: 10}
            seed: 3
            """,
            0);
    for (String file :
        List.of(
            "config.json",
            "environment.json",
            "trajectory.csv",
            "theory.csv",
            "trajectory.npz",
            "checks.json",
            "report.html",
            "loss.svg",
            "loss.png",
            "path.svg",
            "path.png",
            "jacobian.svg",
            "jacobian.png")) {
      assertThat(out.resolve(file)).isNotEmptyFile();
    }
    List<String> rows = Files.readAllLines(out.resolve("trajectory.csv"));
    assertThat(rows.getFirst()).isEqualTo("step,time,train_loss,test_loss,out_1,out_2,out_3");
    assertThat(rows).hasSize(1 + 11);
    assertThat(rows.get(1)).startsWith("0,0,");
    assertThat(rows.get(11)).startsWith("95,");
    assertThat(Files.readAllLines(out.resolve("theory.csv"))).hasSize(12);
    Map<String, NpyArray> arrays = Npz.read(out.resolve("trajectory.npz"));
    assertThat(Objects.requireNonNull(arrays.get("jacobian")).shape()).containsExactly(11, 3, 3);
    // Seventeen digits bring the bits back.
    double[] loss = Objects.requireNonNull(arrays.get("test_loss")).data();
    for (int i = 0; i < loss.length; i++) {
      assertThat(Double.parseDouble(rows.get(i + 1).split(",", -1)[3])).isEqualTo(loss[i]);
    }
  }

  @Test
  void theResolvedConfigurationAndTheInitialWeightsMakeTheSameRunAgain() throws Exception {
    Path first =
        run(
            "first",
            """
            task: {signal: [1, 2], dimension: 4, samples: 30, rotation: random, origin-cluster: true}
            model: {kind: mlp, depth: 3, width: 9, activation: gelu, bias: true, init: {scale: 1}}
            training: {optimizer: adam, learning-rate: 1e-2, steps: 60, batch: 16, precision: f32}
            seed: 11
            """,
            0);
    Path again = folder.resolve("again");
    Cli cli = Cli.run("run", first.resolve("config.json").toString(), "--out", again.toString());
    assertThat(cli.code()).as(cli.err()).isZero();
    assertThat(again.resolve("trajectory.csv"))
        .hasSameTextualContentAs(first.resolve("trajectory.csv"));
    Path fromFile = folder.resolve("from-file");
    cli =
        Cli.run(
            "run",
            first.resolve("config.json").toString(),
            "--out",
            fromFile.toString(),
            "--set",
            "model.init={file: " + first.resolve("weights-initial.npz") + "}");
    assertThat(cli.code()).as(cli.err()).isZero();
    assertThat(fromFile.resolve("trajectory.csv"))
        .hasSameTextualContentAs(first.resolve("trajectory.csv"));
  }

  @Test
  void theThreeFormatsSayTheSame() throws Exception {
    Path yaml = run("y", "task: {signal: [1, 2]}\ntraining: {steps: 20, learning-rate: 1e-2}\n", 0);
    for (String text :
        List.of(
            "{\"task\": {\"signal\": [1, 2]}, \"training\": {\"steps\": 20, \"learning-rate\": 1e-2}}",
            "[task]\nsignal = [1, 2]\n[training]\nsteps = 20\nlearning-rate = 1e-2\n")) {
      String ending = text.startsWith("{") ? "json" : "toml";
      Path config = Files.writeString(folder.resolve("f." + ending), text);
      Path out = folder.resolve("out-" + ending);
      Cli cli = Cli.run("run", config.toString(), "--out", out.toString(), "--no-report");
      assertThat(cli.code()).as(cli.err()).isZero();
      assertThat(out.resolve("trajectory.csv"))
          .hasSameTextualContentAs(yaml.resolve("trajectory.csv"));
      assertThat(out.resolve("report.html")).doesNotExist();
    }
  }

  @Test
  void divergenceIsExitThreeAndKeepsWhatWasRecorded() throws Exception {
    Path out =
        run(
            "diverged",
            """
            task: {signal: [1, 2], dimension: 8, samples: 50, diversity: 0.5}
            model: {kind: deep-linear, depth: 4, width: 16, init: {scale: 3}}
            training: {learning-rate: 0.5, steps: 1000, record-every: 1}
            """,
            3);
    assertThat(Files.readString(out.resolve("summary.json")))
        .contains("\"diverged\"", "training diverged at step");
    assertThat(Files.readAllLines(out.resolve("trajectory.csv"))).hasSizeGreaterThan(1);
    assertThat(Files.readString(out.resolve("trajectory.csv"))).doesNotContain("NaN", "Infinity");
  }

  @Test
  void aFailedCheckIsExitOne() throws Exception {
    run(
        "failed",
        "task: {signal: [2, 2]}\nmodel: {width: 2}\ntraining: {steps: 100}\nchecks: [swing]\n",
        1);
  }

  @Test
  void userDataRunsWithTheory() throws Exception {
    double[] x = {1, 0.1, 0.2, 2, 0.9, -0.1, 0, 1.9};
    Npz.write(
        folder.resolve("points.npz"),
        Map.of("x", NpyArray.of(x, 4, 2), "test", NpyArray.of(new double[] {1, 2}, 2)));
    Path out =
        run(
            "data",
            "task: {kind: data, file: points.npz}\nmodel: {kind: deep-linear, width: 3}\n",
            0);
    assertThat(out.resolve("theory.csv")).isNotEmptyFile();
    assertThat(out.resolve("report.html")).isNotEmptyFile();
  }

  @Test
  void jsonOnStdoutIsOneObject() {
    Path out = folder.resolve("json");
    Cli cli =
        Cli.run(
            "run", "one-layer", "--out", out.toString(), "--json", "--no-report", "--threads", "1");
    assertThat(cli.code()).as(cli.err()).isZero();
    assertThat(cli.out().strip()).startsWith("{").endsWith("}").contains("\"verdict\" : \"held\"");
  }

  @Test
  void theReportCanBeWrittenAgain() throws Exception {
    Path out = run("report", "task: {signal: [1, 2]}\ntraining: {steps: 50}\n", 0);
    byte[] before = Files.readAllBytes(out.resolve("report.html"));
    Files.delete(out.resolve("report.html"));
    assertThat(Cli.run("report", out.toString()).code()).isZero();
    assertThat(Files.readAllBytes(out.resolve("report.html"))).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"swing-by", "one-layer", "learning-order"})
  void shownConfigurationsAreAcceptedAsTheyAre(String name) throws Exception {
    Cli shown = Cli.run("show", name);
    assertThat(shown.code()).isZero();
    Path file = Files.writeString(folder.resolve("shown.yaml"), shown.out());
    Cli again = Cli.run("show", file.toString());
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.out()).isEqualTo(shown.out());
  }

  @Test
  void listTheoryAndDoctorAnswer() {
    assertThat(Cli.run("list").out()).contains("swing-by", "learning-order");
    Cli theory = Cli.run("theory", "swing-by");
    assertThat(theory.code()).isZero();
    assertThat(theory.out()).contains("minimum of the test loss", "concept 2");
    assertThat(Cli.run("theory", "swing-by", "--json").out()).contains("\"turning_points\"");
    assertThat(Cli.run("theory", "relu-swing-by").code()).isEqualTo(2);
    assertThat(Cli.run("doctor").out()).contains("kernels", "GFLOP/s");
    assertThat(Cli.run("--version").out()).startsWith("swingby");
    assertThat(Cli.run("help").code()).isZero();
  }
}
