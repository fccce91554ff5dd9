package dev.swingby.lab.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.swingby.kernels.Providers;
import dev.swingby.lab.Cli;
import dev.swingby.lab.config.DiffusionConfigs;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code diffusion train|sample|probe}, from good and bad input, whole and killed. */
class DiffusionCommandTest {
  private static final String TRAINING =
      "training: {steps: %d, batch: 4, log-every: 5, checkpoint-every: 7, preview-every: 40}%n";

  @TempDir Path folder = Path.of("");

  private Path config(long steps, String more) throws IOException {
    return Files.writeString(
        folder.resolve("little.yaml"),
        "world: {pixels: 8, images-per-class: 16}\n"
            + "model: {channels: [8, 16], time-features: 8, schedule: learned}\n"
            + TRAINING.formatted(steps)
            + "sampling: {steps: 3}\n"
            + more);
  }

  private static Cli diffusion(Object... args) {
    List<String> all = new ArrayList<>(List.of("diffusion"));
    for (Object arg : args) {
      all.add(arg.toString());
    }
    return Cli.run(all.toArray(String[]::new));
  }

  private Path trained() throws IOException {
    Path out = folder.resolve("run");
    Cli cli = diffusion("train", config(10, ""), "--out", out);
    assertThat(cli.code()).as(cli.err()).isZero();
    return out;
  }

  private static void refused(Cli cli, String expected) {
    assertThat(cli.code()).as(cli.err()).isEqualTo(2);
    assertThat(cli.err()).contains(expected).doesNotContain("Exception");
    assertThat(cli.err().strip().lines()).as("one line").hasSize(1);
    assertThat(cli.out()).isEmpty();
  }

  @Test
  void presetsAreWhole() {
    for (String preset : DiffusionConfigs.PRESETS) {
      assertThat(DiffusionConfigs.nameOrFile(preset, List.of()).name()).isEqualTo(preset);
    }
  }

  @Test
  void aRunLeavesCheckpointLogAndPreviews() throws IOException {
    Path out = trained();
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("checkpoint.ckpt", "log.csv", "preview-0000010.png");
    }
    assertThat(Files.readAllLines(out.resolve("log.csv"))).hasSize(3);
    refused(diffusion("train", config(10, ""), "--out", out), "expected a new or empty folder");
  }

  /** What is drawn is a grid; words may stand in any order, parts may be missing. */
  @Test
  void samplesAreAGrid() throws IOException {
    Path out = trained();
    Path png = folder.resolve("grid.png");
    Cli cli =
        diffusion(
            "sample",
            "--prompt",
            "circle blue",
            "--n",
            5,
            "--out",
            png,
            "--checkpoint",
            out,
            "--method",
            "ddim",
            "--guidance",
            "2");
    assertThat(cli.code()).as(cli.err()).isZero();
    assertThat(cli.err()).contains("\"blue circle\"").contains("step 10");
    BufferedImage image = ImageIO.read(png.toFile());
    // Three columns of 8 pixels, each of 8, gaps of 2.
    assertThat(image.getWidth()).isEqualTo(3 * 66 + 2);
    assertThat(image.getHeight()).isEqualTo(2 * 66 + 2);
    refused(
        diffusion("sample", "--prompt", "bleu circle", "--checkpoint", out),
        "unknown word \"bleu\" (known: red, blue, large, small, circle), did you mean blue?");
    refused(
        diffusion("sample", "--prompt", "red", "--checkpoint", out, "--n", 0),
        "--n: expected a whole number from 1 to 4096, got 0");
    refused(
        diffusion("sample", "--prompt", "red", "--checkpoint", out, "--out", folder),
        "expected a file in a folder that exists");
  }

  @Test
  void checkpointsThatAreNoGoodAreRefused() throws IOException {
    Path file = trained().resolve("checkpoint.ckpt");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    refused(
        diffusion("sample", "--prompt", "red", "--checkpoint", file),
        "checkpoint.ckpt: is damaged: its checksum does not match");
    refused(diffusion("probe", "--checkpoint", folder.resolve("none")), "no such checkpoint");
    refused(diffusion("train", "--resume", "--out", folder.resolve("none")), "no such checkpoint");
  }

  @Test
  void goingOnWithAnotherConfigurationIsRefused() throws IOException {
    Path out = trained();
    refused(
        diffusion("train", "--resume", "--out", out, "--set", "training.learning-rate=0.1"),
        "was trained with training.learning-rate = 0.001, got 0.1");
  }

  /** Killed without a word, gone on from what was there: the bytes of a run that nothing befell. */
  @Test
  void aKilledRunGoesOnToTheSameBytes() throws Exception {
    Path config = config(60, "");
    Path whole = folder.resolve("whole");
    assertThat(diffusion("train", config, "--out", whole).code()).isZero();
    Path killed = folder.resolve("killed");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-modules=jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.swingby.lab.cli.Swingby",
                "diffusion",
                "train",
                config.toString(),
                "--out",
                killed.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path log = killed.resolve("log.csv");
    for (int i = 0; i < 1200 && rows(log) < 4 && process.isAlive(); i++) {
      Thread.sleep(25);
    }
    process.destroyForcibly();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    Cli resumed = diffusion("train", "--resume", "--out", killed);
    assertThat(resumed.code()).as(resumed.err()).isZero();
    for (String name : List.of("checkpoint.ckpt", "log.csv", "preview-0000060.png")) {
      assertThat(Files.readAllBytes(killed.resolve(name)))
          .as(name)
          .isEqualTo(Files.readAllBytes(whole.resolve(name)));
    }
  }

  private static long rows(Path log) throws IOException {
    return Files.isRegularFile(log) ? Files.readAllLines(log).size() : 0;
  }

  @Test
  void aDivergenceKeepsTheCheckpointBeforeIt() throws IOException {
    Path out = folder.resolve("run");
    Cli cli =
        diffusion("train", config(50, ""), "--out", out, "--set", "training.learning-rate=1e30");
    assertThat(cli.code()).isEqualTo(3);
    assertThat(cli.err()).containsPattern("diverged at step \\d+: tensor .*, index \\d+");
    assertThat(out.resolve("checkpoint.ckpt")).isRegularFile();
  }

  @Test
  void theProbeReadsEveryPrompt() throws IOException {
    assumeTrue(Providers.best().vectorBits() > 64, "without SIMD the probe takes minutes");
    Cli cli = diffusion("probe", "--checkpoint", trained(), "--n", 4);
    assertThat(cli.code()).as(cli.err()).isZero();
    assertThat(cli.out())
        .contains("P(blue)", "P(small)", "large red circle", "small blue circle")
        .contains("of held-out images right");
    cli = diffusion("probe", "--checkpoint", folder.resolve("run"), "--n", 2, "--json");
    assertThat(cli.out()).contains("\"coordinates\" : [ \"blue\", \"small\" ]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "world: {pixels: 3} | world.pixels: expected a whole number from 4 to 256, got 3",
        "world: {pixles: 16} | unknown key world.pixles, did you mean pixels?",
        "world: {concepts: [color]} | world.concepts: expected words of",
        "world: {concepts: []} | concepts must be at least one",
        "world: {colour-separation: 2} | colour separation must be > 0 and <= 0.8, got 2.0",
        "world: {train: [large grene circle]} | unknown word \"grene\"",
        "world: {train: [circle]} | \"circle\" leaves open: colour",
        "world: {train: [large red, red large]} | world.train: expected each class once",
        "masks: {small red circle: {color: .5}} | unknown key masks.small red circle.color",
        "masks: {small red circle: {colour: 2}} | a mask's rate must be from 0 to 1, got 2.0",
        "model: {channels: [32, 36]} | channels must be positive multiples of the 8 groups",
        "model: {channels: [32, 32, 32, 32, 32, 32]} | pixels must be divisible by 2^5, got 16",
        "model: {dropout: 1} | dropout must be in [0, 1), got 1.0",
        "model: {schedule: cosine} | model.schedule: expected one of fixed, learned",
        "training: {batch: 100000} | training.batch: expected a whole number from 1 to 65536",
        "training: {batch: 10000} | batch must be from 1 to the 6144 images, got 10000",
        "training: {clip: 0} | training.clip: expected a finite number > 0, got 0",
        "sampling: {steps: 0} | sampling.steps: expected a whole number from 1",
        "sampling: {method: euler} | sampling.method: expected one of ancestral, ddim",
        "nonsense: 1 | unknown key nonsense",
      })
  void badConfigurations(String yaml, String expected) throws IOException {
    Path file = Files.writeString(folder.resolve("bad.yaml"), yaml + "\n");
    refused(diffusion("train", file, "--out", folder.resolve("out")), expected);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void badArguments() {
    refused(
        diffusion("train", "tyni"),
        "no preset tyni, did you mean tiny? (known: micro, tiny, small");
    refused(diffusion("train"), "expected a preset (micro, tiny, small, paper) or a file");
    refused(diffusion("train", folder.resolve("no.yaml")), "no such configuration file");
    refused(diffusion("sample"), "--prompt");
  }
}
