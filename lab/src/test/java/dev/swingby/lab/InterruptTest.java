package dev.swingby.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.swingby.core.Progress;
import dev.swingby.lab.config.Configs;
import dev.swingby.lab.config.RunConfig;
import dev.swingby.lab.run.Outcome;
import dev.swingby.lab.run.RunResult;
import dev.swingby.lab.run.Runner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is told to stop keeps what it recorded. SIGTERM stands for SIGINT, which a test that
 * runs in the background would inherit as ignored; both take the same way.
 */
class InterruptTest {
  @TempDir Path folder = Path.of("");

  private Path stopped(String yaml) throws Exception {
    Path config = Files.writeString(folder.resolve("long.yaml"), yaml);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--add-modules=jdk.incubator.vector",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "dev.swingby.lab.cli.Swingby",
                    "run",
                    config.toString(),
                    "--out",
                    out.toString(),
                    "--no-report"))
            .redirectError(err.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      for (int i = 0; i < 600 && !claimed(); i++) {
        Thread.sleep(50);
      }
      Thread.sleep(700);
      process.destroy();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).as(Files.readString(err)).isEqualTo(143);
      assertThat(Files.readString(err)).contains("interrupted; what was recorded until then");
      assertThat(Files.readString(out.resolve("summary.json"))).contains("\"interrupted\"");
      assertThat(claimed()).as("nothing else is left").isFalse();
      return out;
    } finally {
      process.destroyForcibly();
    }
  }

  private boolean claimed() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(f -> f.getFileName().toString().contains(".partial-"));
    }
  }

  @Test
  void duringTraining() throws Exception {
    Path out =
        stopped(
            """
            task: {signal: [1, 2]}
            model: {kind: symmetric, width: 2}
            training: {steps: 100000000000, learning-rate: 1e-9, record-every: 1000000}
            """);
    assertThat(Files.readAllLines(out.resolve("trajectory.csv"))).hasSizeGreaterThan(2);
    assertThat(out.resolve("theory.csv")).doesNotExist();
  }

  /** Whoever stops while theory and checks are on their way gets the trained side at once. */
  @Test
  void afterTraining() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("c.yaml"),
            "task: {signal: [1, 2]}\ntraining: {steps: 100}\nchecks: [step-size-slope]\n");
    RunConfig config = (RunConfig) Configs.read(file, List.of());
    Progress stopped =
        new Progress() {
          @Override
          public boolean at(long step, long steps, double loss) {
            return true;
          }

          @Override
          public boolean goesOn() {
            return false;
          }
        };
    RunResult result = new Runner(1).run(config, stopped);
    assertThat(result.status()).isEqualTo(Outcome.Status.INTERRUPTED);
    assertThat(result.trajectory().rows()).isEqualTo(11);
    assertThat(result.theory()).isEmpty();
    assertThat(result.checks()).isEmpty();
  }
}
