package dev.swingby.lab.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.swingby.core.world.ImageSet;
import dev.swingby.core.world.World;
import dev.swingby.core.world.WorldSpec;
import dev.swingby.kernels.Providers;
import dev.swingby.lab.Cli;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder of images with a CSV of attributes: trained on, drawn, read along the way. */
class OwnImagesTest {
  private static final int IMAGES = 200;
  private static final int SIDE = 16;

  /** Rendered discs as anybody's files: no more is known than what the CSV says. */
  private static final ImageSet SET =
      new World(WorldSpec.colourAndSize(SIDE, 0.8, 0.4))
          .training(List.of(0, 1, 2, 3), List.of(), IMAGES / 4, 1);

  private static final List<byte[]> PNGS =
      IntStream.range(0, IMAGES).mapToObj(i -> png(i)).toList();

  private static byte[] png(int i) {
    try {
      return Grid.png(SET.images(), i * SIDE * SIDE, SIDE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @TempDir Path folder = Path.of("");

  private List<String> table() {
    List<String> lines = new ArrayList<>(List.of("image_id,Young,Is_Blue,Small"));
    for (int i = 0; i < IMAGES; i++) {
      int c = SET.conceptClass(i);
      lines.add("%03d.png,1,%d,%d".formatted(i, c / 2 == 1 ? 1 : -1, c % 2 == 1 ? 1 : -1));
    }
    return lines;
  }

  private Path config(String more) throws IOException {
    Path images = Files.createDirectories(folder.resolve("pictures"));
    for (int i = 0; i < IMAGES; i++) {
      Files.write(images.resolve("%03d.png".formatted(i)), PNGS.get(i));
    }
    Files.write(folder.resolve("attributes.csv"), table());
    return Files.writeString(
        folder.resolve("own.yaml"),
        """
        images: {folder: pictures, attributes: attributes.csv, pixels: 8, \
        concepts: [Is_Blue, Small], words: {Small: [large, small]}%s}
        model: {channels: [8], time-features: 8}
        training: {steps: 12, batch: 4, snapshots: 4, first-snapshot: 1, preview-every: 100}
        sampling: {steps: 2}
        masks: {is-blue large: {Small: 0.5}}
        """
            .formatted(more));
  }

  private static Cli diffusion(Object... args) {
    List<String> all = new ArrayList<>(List.of("diffusion"));
    for (Object arg : args) {
      all.add(arg.toString());
    }
    return Cli.run(all.toArray(String[]::new));
  }

  private static void refused(Cli cli, String expected) {
    assertThat(cli.code()).as(cli.err()).isEqualTo(2);
    assertThat(cli.err()).contains(expected).doesNotContain("Exception");
    assertThat(cli.err().strip().lines()).as("one line").hasSize(1);
    assertThat(cli.out()).isEmpty();
  }

  private static Cli done(Cli cli) {
    assertThat(cli.code()).as(cli.err()).isZero();
    return cli;
  }

  @Test
  void fromImagesToPaths() throws IOException {
    assumeTrue(Providers.best().vectorBits() > 64, "without SIMD the probe takes minutes");
    Path run = folder.resolve("run");
    done(diffusion("train", config(""), "--out", run));

    Path png = folder.resolve("drawn.png");
    Cli sample =
        done(
            diffusion(
                "sample",
                "--checkpoint",
                run,
                "--n",
                2,
                "--out",
                png,
                "--prompt",
                "Small not is-blue"));
    assertThat(sample.err()).contains("\"not-is-blue small\"");
    refused(
        diffusion("sample", "--checkpoint", run, "--prompt", "is-bleu"),
        "unknown word \"is-bleu\" (known: not-is-blue, is-blue, large, small)");

    Path page = folder.resolve("page");
    Cli paths = done(diffusion("paths", run, "--n", 2, "--elicit", "--report", page));
    assertThat(paths.out())
        .contains("not-is-blue large", "is-blue small", "P(is-blue) learned at", "overprompts")
        .contains("The path of \"is-blue small\"")
        // Five of each class are held out; the probe learns from 45 of each.
        .containsPattern("probe reads (9\\d|100)\\.\\d\\d % of held-out images right");
    List<String> csv = Files.readAllLines(run.resolve("paths.csv"));
    assertThat(csv.getFirst()).isEqualTo("step,prompt,trained,is-blue,small,joint");
    assertThat(csv).hasSize(1 + 4 * 4);
    assertThat(csv.getLast()).startsWith("12,is-blue small,false,");

    assertThat(page.resolve("report.html")).content().contains("is-blue small (held out)");
    assertThat(page.resolve("drawn.png")).exists();
    for (String figure : List.of("plane", "accuracy", "capability")) {
      assertThat(page.resolve(figure + ".svg")).content().contains("<svg");
    }

    // What was read is kept: it need not be read again, nor the images.
    Files.delete(folder.resolve("attributes.csv"));
    Cli json = done(diffusion("paths", run, "--n", 2, "--json"));
    assertThat(json.out()).contains("\"held_out\" : \"is-blue small\"", "\"overprompts\"");
    assertThat(Files.readAllLines(run.resolve("paths.csv"))).isEqualTo(csv);
    refused(diffusion("probe", "--checkpoint", run), "attributes.csv: no such CSV of attributes");
    Path again = folder.resolve("again");
    done(Cli.run("run", page.resolve("config.json").toString(), "--out", again.toString()));
    assertThat(again.resolve("figures.json")).hasSameTextualContentAs(page.resolve("figures.json"));

    Files.delete(run.resolve("snapshot-0000012.ckpt"));
    refused(diffusion("paths", run), "no snapshot of step 12; expected a finished training");
  }

  @Test
  void goingOnNeedsTheSameImages() throws IOException {
    Path config = config("");
    Path run = folder.resolve("run");
    done(diffusion("train", config, "--out", run));
    Path moved = Files.move(folder.resolve("pictures"), folder.resolve("elsewhere"));
    String more = "--set=training.steps=14";
    done(diffusion("train", "--resume", "--out", run, more, "--set=images.folder=" + moved));
    Files.copy(
        moved.resolve("000.png"),
        moved.resolve("001.png"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    refused(
        diffusion("train", "--resume", "--out", run, "--set=images.folder=" + moved),
        "these are not the images that the model was trained on");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "images.folder=none | none: no such folder of images",
        "images.attributes=none.csv | none.csv: no such CSV of attributes",
        "images.concepts=[Is_Blu, Small] | attributes.csv: no column Is_Blu, did you mean Is_Blue?",
        "images.concepts=[] | images.concepts: expected 1 to 6 columns of the CSV, got 0",
        "images.concepts=[Small, Small] | images.concepts: expected each once",
        "images.concepts=[Young, Small] | at least 10 images of every class, got 0 of \"not-young large\"",
        "images.pixels=10 | images.pixels: expected a multiple of 4, got 10",
        "images.images-per-class=46 | images-per-class: expected a whole number from 1 to 45, got 46",
        "images.words={Small: [small]} | images.words.Small: expected two words",
        "images.words={Small: [is-blue, small]} | expected words of its own, got \"is-blue\" twice",
        "images.train=[is-blue] | \"is-blue\" leaves open: Small",
        "world={pixels: 8} | images: expected either world or images, got both",
      })
  void badConfigurations(String setting, String expected) throws IOException {
    Path out = folder.resolve("out");
    refused(diffusion("train", config(""), "--set", setting, "--out", out), expected);
    assertThat(out).doesNotExist();
  }

  @Test
  void badFiles() throws IOException {
    Path config = config("");
    Path csv = folder.resolve("attributes.csv");
    Path image = folder.resolve("pictures/007.png");
    Files.writeString(image, "no image");
    refused(diffusion("train", config), "007.png: expected an image (PNG, JPEG, GIF or BMP)");
    Files.delete(image);
    refused(diffusion("train", config), "007.png: no such image (attributes.csv names it)");
    List<String> lines = table();
    lines.set(2, "001.png,1,maybe,1");
    Files.write(csv, lines);
    refused(
        diffusion("train", config),
        "attributes.csv, line 3: Is_Blue: expected 1, or -1 or 0, got \"maybe\"");
    lines.set(2, "001.png,1");
    Files.write(csv, lines);
    refused(diffusion("train", config), "attributes.csv, line 3: expected 4 cells, got 2");
    lines.set(2, "000.png,1,1,1");
    Files.write(csv, lines);
    refused(
        diffusion("train", config),
        "attributes.csv, line 3: expected each image once, got \"000.png\" again");
    Files.writeString(csv, "");
    refused(diffusion("train", config), "attributes.csv: no column Is_Blue");
    Files.write(image, PNGS.get(7));
    Files.write(csv, table().subList(0, 30));
    refused(diffusion("train", config), "expected at least 10 images of every class, got 8 of");
  }

  @Test
  void pathsNeedSnapshotsOfAFinishedTraining() throws IOException {
    Path run = folder.resolve("run");
    String none = "--set=training.steps=0";
    done(diffusion("train", config(""), "--out", run, none, "--set=training.snapshots=0"));
    refused(diffusion("paths", run), "expected a training with snapshots");
    refused(diffusion("paths", folder.resolve("none")), "no such checkpoint");
    refused(diffusion("paths", run, "--n", 0), "--n: expected a whole number from 1 to 16384");
    refused(diffusion("paths", run, "--report", run), "--report " + run + ": expected a new or");
  }
}
