package dev.swingby.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.swingby.core.NpyArray;
import dev.swingby.core.Npz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything malformed is one clear line, exit code 2, and nothing written. */
class BadInputTest {
  @TempDir Path folder = Path.of("");

  private void refused(Path config, String expected) throws IOException {
    Path out = folder.resolve("out");
    long before = count();
    Cli cli = Cli.run("run", config.toString(), "--out", out.toString());
    assertThat(cli.code()).as(cli.err()).isEqualTo(2);
    assertThat(cli.err()).contains(expected);
    assertThat(cli.err().strip().lines()).as("one line").hasSize(1);
    assertThat(cli.err()).doesNotContain("Exception");
    assertThat(cli.out()).isEmpty();
    assertThat(count()).as("nothing is written").isEqualTo(before);
  }

  private long count() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.count();
    }
  }

  private Path yaml(String text) throws IOException {
    return Files.writeString(folder.resolve("run.yaml"), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{signal: [1, 2], dimenson: 3} | task.dimenson, did you mean dimension?",
        "{signal: [1, 2], dimension: 1} | task.dimension: expected at least the number of signals, 2",
        "{signal: [1, -2]} | task.signal: expected a finite number > 0, got -2",
        "{signal: [1, .nan]} | task.signal: expected a finite number > 0",
        "{signal: [1, .inf]} | task.signal: expected a finite number > 0",
        "{signal: []} | task.signal: expected at least one number",
        "{signal: [a]} | task.signal: expected a finite number",
        "{} | task.signal: expected a list of positive numbers, got nothing",
        "{signal: [1], diversity: -1} | task.diversity: expected a finite number >= 0, got -1",
        "{signal: [1], diversity: [1, 2, 3]} | task.diversity: expected one number",
        "{signal: [1], samples: many} | task.samples: expected a whole number or population",
        "{signal: [1], samples: 0} | task.samples: expected a whole number from 1",
        "{signal: [1], samples: 2.5} | task.samples: expected a whole number from 1",
        "{signal: [1, 2], correlation: 1} | task.correlation: expected a number, or a symmetric",
        "{signal: [1, 2], correlation: [[1, .5]]} | task.correlation: expected a number, or a",
        "{signal: [1, 2], correlation: [[1, .5], [.4, 1]]} | must be symmetric, entries (2,1)",
        "{signal: [1, 2], correlation: [1, 0]} | a list of lists of finite numbers, got [1,0]",
        "{signal: [1, 2], axes: [[1, 0], [2, 0]]} | axes must be linearly independent, axis 2",
        "{signal: [1, 2], axes: [[1, 0]]} | task.axes: expected 2 (signals) or 2 (dimension)",
        "{signal: [1, 2], axes: [[1, 0], [.nan, 1]]} | a list of lists of finite numbers, got",
        "{signal: [1, 2], axes: [[1, 0], [0, 1]], correlation: 0} | nothing beside axes, got both",
        "{signal: [1, 2], test: edges} | task.test: expected one of composition, corners",
        "{signal: [1], rotation: left} | task.rotation: expected one of none, random",
        "{signal: [1], origin-cluster: maybe} | task.origin-cluster: expected true or false",
        "{signal: [1], kind: sin} | task.kind: expected one of sim, data",
        "{kind: data} | task.file: expected a .npz file",
        "{signal: [1], dimension: 1.0e9} | task.dimension: expected a whole number from 1 to 16384",
        "{signal: [1], dimension: 16384, samples: 100000000} | the run needs about",
        "5 | task: expected a table, got 5",
        "'{signal: [1], dimension: }' | task.dimension: expected a value, got nothing",
        "'{signal: [1], dimension: null}' | task.dimension: expected a value, got nothing",
        "{signal: [1.0e400]} | task.signal: expected a finite number > 0",
        "{signal: [[1]]} | task.signal: expected a finite number > 0, got [1]",
        "{signal: [1], dimension: 12000} | the run needs about",
      })
  void badTasks(String task, String expected) throws IOException {
    refused(yaml("task: " + task + "\n"), expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{kind: lineal} | model.kind: expected one of linear, symmetric, deep-linear, mlp",
        "{width: 0} | model.width: expected a whole number from 1",
        "{width: 4.5} | model.width: expected a whole number",
        "{kind: linear, depth: 3} | model.depth: expected nothing (or 1) for kind linear",
        "{kind: symmetric, activation: relu} | model.activation: expected linear for kind symmetric",
        "{kind: deep-linear, bias: true} | model.bias: expected false for kind deep-linear",
        "{kind: mlp} | task.samples: expected points per cluster",
        "{init: {scale: -1}} | model.init.scale: expected a finite number >= 0",
        "{init: {sacle: 1}} | model.init.sacle, did you mean scale?",
        "{init: {file: nowhere.npz}} | nowhere.npz: no such file",
        "{heads: 4} | unknown key model.heads",
      })
  void badModels(String model, String expected) throws IOException {
    refused(yaml("task: {signal: [1, 2]}\nmodel: " + model + "\n"), expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{learning-rate: 0} | training.learning-rate: expected a finite number > 0, got 0",
        "{learning-rate: '0.1x'} | training.learning-rate: expected a finite number > 0",
        "{learning-rate: .nan} | training.learning-rate: expected a finite number > 0",
        "{steps: -1} | training.steps: expected a whole number from 0",
        "{steps: 1.0e30} | training.steps: expected a whole number from 0",
        "{steps: 1000000000, record-every: 1} | training.record-every: expected at least",
        "{batch: 10} | training.batch: expected full for optimizer gd",
        "{optimizer: sgd, batch: 10} | training.batch: expected full where task.samples is population",
        "{optimizer: lbfgs} | training.optimizer: expected one of gd, sgd, momentum, adam, adamw",
        "{precision: f16} | training.precision: expected one of f32, f64",
        "{momentum: 1} | training.momentum: expected a number in [0, 1)",
        "{learning_rate: 1} | unknown key training.learning_rate, did you mean learning-rate?",
        "[1, 2] | training: expected a table",
      })
  void badTraining(String training, String expected) throws IOException {
    refused(yaml("task: {signal: [1, 2]}\ntraining: " + training + "\n"), expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "theory: {tolerance: 0} | theory.tolerance: expected",
        "seed: 1.5 | seed: expected a whole number",
        "seeds: 1 | unknown key seeds, did you mean seed?",
        "name: ../up | name: expected letters",
        "checks: [swingg] | checks: unknown check swingg, did you mean swing?",
        "checks: swing | checks: expected a list of words",
      })
  void badRest(String line, String expected) throws IOException {
    refused(yaml("task: {signal: [1, 2]}\n" + line + "\n"), expected);
  }

  @Test
  void syntaxErrorsNameTheLine() throws IOException {
    refused(yaml("task: {signal: [1, 2]}\nmodel: {kind: [\n"), "run.yaml line");
    refused(
        Files.writeString(folder.resolve("a.json"), "{\"task\": {\"signal\": [1, 2]}\n,,}"),
        "a.json line 2");
    refused(Files.writeString(folder.resolve("a.toml"), "task = \n"), "a.toml line 1");
    refused(Files.writeString(folder.resolve("b.json"), "{\"seed\": 1, \"seed\": 2}"), "uplicate");
    refused(Files.writeString(folder.resolve("c.json"), "[]"), "expected a table of keys");
    refused(Files.writeString(folder.resolve("d.json"), ""), "d.json");
    refused(Files.writeString(folder.resolve("e.txt"), "x"), "expected a file that ends in .json");
    refused(yaml("task: {signal: [1]}\n---\nseed: 1\n"), "expected one document");
    refused(yaml("# nothing\n"), "expected a table of keys at the top, got nothing");
    refused(Files.writeString(folder.resolve("n.json"), "{\"seed\": NaN}"), "expected a number");
    refused(
        Files.write(folder.resolve("l.yaml"), new byte[] {'a', ':', ' ', (byte) 0xe9}), "UTF-8");
  }

  @Test
  void missingThings() throws IOException {
    refused(folder.resolve("none.yaml"), "no such configuration file");
    Cli cli = Cli.run("run", "swingby", "--out", folder.resolve("o").toString());
    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.err()).contains("no experiment swingby, did you mean swing-by?");
    assertThat(Cli.run("run").code()).isEqualTo(2);
    assertThat(Cli.run("fly").code()).isEqualTo(2);
    assertThat(Cli.run("run", "swing-by", "--seed", "x").code()).isEqualTo(2);
    assertThat(Cli.run("run", "swing-by", "--threads", "0").code()).isEqualTo(2);
    assertThat(Cli.run("run", "swing-by", "--set", "nonsense").code()).isEqualTo(2);
    assertThat(Cli.run("run", "swing-by", "--set", "model.widht=3").err())
        .contains("model.widht, did you mean width?");
    assertThat(Cli.run("report", folder.toString()).err()).contains("expected a run folder");
  }

  @Test
  void aPlaceThatIsTakenOrClosed() throws IOException {
    Path config = yaml("task: {signal: [1, 2]}\ntraining: {steps: 10}\n");
    Path taken = Files.createDirectory(folder.resolve("taken"));
    Files.writeString(taken.resolve("file"), "mine");
    Cli cli = Cli.run("run", config.toString(), "--out", taken.toString());
    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.err()).contains("expected a new or empty folder");
    assertThat(Files.readString(taken.resolve("file"))).isEqualTo("mine");
    cli = Cli.run("run", config.toString(), "--out", taken.resolve("file/below").toString());
    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.err()).contains("cannot be written");
  }

  @Test
  void dataOfTheWrongKind() throws IOException {
    Path data = folder.resolve("points.npz");
    Path config = yaml("task: {kind: data, file: points.npz}\n");
    refused(config, "points.npz: no such file");
    Npz.write(data, Map.of("x", NpyArray.of(new double[6], 3, 2)));
    refused(config, "expected an array named test");
    Npz.write(
        data, Map.of("x", NpyArray.of(new double[6], 6), "test", NpyArray.of(new double[2], 2)));
    refused(config, "array x: expected shape (N, d)");
    Npz.write(
        data, Map.of("x", NpyArray.of(new double[6], 3, 2), "test", NpyArray.of(new double[3], 3)));
    refused(config, "array test: expected shape (m, 2)");
    double[] nan = new double[6];
    nan[4] = Double.NaN;
    Npz.write(data, Map.of("x", NpyArray.of(nan, 3, 2), "test", NpyArray.of(new double[2], 2)));
    refused(config, "array x: expected finite numbers, got NaN at index 4");
    byte[] whole = Files.readAllBytes(data);
    Files.write(data, Arrays.copyOf(whole, whole.length / 2));
    refused(config, "points.npz");
    Files.writeString(data, "no zip at all");
    refused(config, "expected a .npz (zip) file");
  }

  @Test
  void dataThatFitsInNoMemory() throws IOException {
    double[] x = new double[6];
    Npz.write(
        folder.resolve("points.npz"),
        Map.of("x", NpyArray.of(x, 3, 2), "test", NpyArray.of(x, 3, 2)));
    Path config =
        yaml(
            "task: {kind: data, file: points.npz}\nmodel: {kind: mlp, depth: 1024, width: 1048576}\n");
    refused(config, "the run needs about");
    // Without a width it is that of the points.
    Cli shown = Cli.run("show", yaml("task: {kind: data, file: points.npz}\n").toString());
    assertThat(shown.out()).contains("width: 2");
  }

  @Test
  void damagedRunFolders() throws IOException {
    Path config = yaml("task: {signal: [1, 2]}\ntraining: {steps: 10}\n");
    Path out = folder.resolve("out");
    assertThat(Cli.run("run", config.toString(), "--out", out.toString()).code()).isZero();
    for (String name : List.of("trajectory.npz", "task.npz", "summary.json", "config.json")) {
      byte[] whole = Files.readAllBytes(out.resolve(name));
      Files.write(out.resolve(name), Arrays.copyOf(whole, whole.length / 2));
      Cli cli = Cli.run("report", out.toString());
      assertThat(cli.code()).as(name + cli.err()).isEqualTo(2);
      assertThat(cli.err().strip().lines()).hasSize(1);
      Files.write(out.resolve(name), whole);
    }
    assertThat(Cli.run("report", out.toString()).code()).isZero();
  }

  @Test
  void weightsOfTheWrongShape() throws IOException {
    Path weights = folder.resolve("w.npz");
    Path config =
        yaml("task: {signal: [1, 2]}\nmodel: {kind: symmetric, width: 3, init: {file: w.npz}}\n");
    Npz.write(weights, Map.of("u", NpyArray.of(new double[4], 2, 2)));
    refused(config, "array u: expected shape (2, 3), got (2, 2)");
    Npz.write(weights, Map.of("w1", NpyArray.of(new double[4], 2, 2)));
    refused(config, "unexpected array w1");
  }
}
