package dev.swingby.lab.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.swingby.lab.cli.Swingby;
import dev.swingby.lab.figure.Axis;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.FigureFiles;
import dev.swingby.lab.figure.Heat;
import dev.swingby.lab.figure.Series;
import dev.swingby.lab.figure.Table;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report in a real browser: no console error, no network, the curves are there. */
class ReportBrowserTest {
  @TempDir Path folder = Path.of("");

  private Path run(String name, String yaml, int code) throws Exception {
    Path config = Files.writeString(folder.resolve(name + ".yaml"), yaml);
    Path out = folder.resolve(name);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int got =
        Swingby.run(
            new String[] {"run", config.toString(), "--out", out.toString()},
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(got).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(code);
    return out.resolve("report.html");
  }

  private String open(Path page, String question) throws Exception {
    return open(page, question, 1280);
  }

  private String open(Path page, String question, int width) throws Exception {
    return Browser.visit(page, Files.createTempDirectory(folder, "profile"), question, width);
  }

  private static final String CURVES =
      "[...document.querySelectorAll('[aria-description] path')]"
          + ".filter(p => (p.getAttribute('d') || '').length > 200)"
          + ".map(p => p.parentNode.getAttribute('aria-description')).sort().join(',')";

  @Test
  void aRunWithTheoryShowsBothSides() throws Exception {
    Path page =
        run(
            "theory",
            """
            title: A title with </script> & <b>markup</b>
            task: {signal: [1, 2]}
            model: {width: 2, init: {scale: 0.05}}
            training: {learning-rate: 0.001, steps: 7000}
            seed: 7
            checks: [swing]
            """,
            0);
    String curves = open(page, CURVES);
    assertThat(curves)
        .contains("simulation test loss", "theory test loss", "simulation train loss")
        .contains("path of theory", "entry 11", "theory 22", "deviation test");
    String text = open(page, "document.body.innerText");
    assertThat(text)
        .contains(
            "A title with </script> & <b>markup</b>", "every check held", "swing", "2410.08309");
    assertThat(open(page, "String(document.querySelectorAll('b b').length)")).isEqualTo("0");
    // Nothing sticks out to the right, on a narrow screen either.
    String beyond = "(e => String(e.scrollWidth - e.clientWidth))(document.documentElement)";
    assertThat(open(page, beyond, 500)).isEqualTo("0");
  }

  @Test
  void runsWithoutTheoryWithManyConceptsAndDivergedOnesOpenToo() throws Exception {
    Path mlp =
        run(
            "mlp",
            """
            task: {signal: [1, 2, 3], dimension: 12, samples: 20, rotation: random, origin-cluster: true}
            model: {kind: mlp, depth: 3, width: 16, init: {scale: 1}}
            training: {learning-rate: 0.02, steps: 400, record-every: 2}
            """,
            0);
    assertThat(open(mlp, CURVES)).contains("simulation test loss").doesNotContain("theory");
    Path diverged =
        run(
            "diverged",
            """
            task: {signal: [1, 2], dimension: 8, samples: 50, diversity: 0.5}
            model: {kind: deep-linear, depth: 4, width: 16, init: {scale: 3}}
            training: {learning-rate: 0.5, steps: 1000, record-every: 1}
            """,
            3);
    assertThat(open(diverged, "document.body.innerText"))
        .contains("diverged: training diverged at step");
    Path tiny = run("tiny", "task: {signal: [1]}\ntraining: {steps: 0}\n", 0);
    assertThat(open(tiny, "document.body.innerText")).contains("monotonic");
  }

  @Test
  void aStudyShowsEveryKindOfFigureFromItsFolderAlone() throws Exception {
    for (String part : List.of("config", "environment", "checks")) {
      Files.writeString(
          folder.resolve(part + ".json"), part.equals("checks") ? "[]" : "{\"a\": \"{{page}}\"}");
    }
    Files.writeString(
        folder.resolve("summary.json"),
        "{\"title\": \"{{data}} & <i>\", \"found\": [\"what came out\"], \"verdict\": \"held\"}");
    double[] x = {1, 10, 100, 1000};
    double[] y = {0.1, 0.5, 0.2, Double.NaN};
    Figure lines =
        Figure.of("lines", "Lines.", "a caption", Axis.log("x"), Axis.fromZero("y"))
            .with(
                Series.line("a line", x, y),
                Series.band("a band", x, y, new double[] {1, 2, 3, 4}),
                Series.dashed("theory", x, y),
                Series.points("dots", x, y));
    Heat heat =
        new Heat(
            "depth",
            x,
            new double[] {1, 2},
            new double[] {0, 1, 2, 3, 1, 2, 3, 4},
            new double[] {1.5});
    Figure map =
        Figure.of("map", "Map.", "", Axis.log("x"), Axis.linear("y"))
            .over(heat)
            .with(Series.line("a border", x, new double[] {1, 1.5, 2, 2}));
    Table table = Table.of("numbers", "Numbers", "what", "value").row("one", 1.5);
    FigureFiles.write(
        folder,
        new FigureFiles.All(
            List.of(lines, map), List.of(), List.of(table), java.util.Optional.empty()));
    Figures.write(folder);
    Report.write(folder);
    for (String file : List.of("lines.svg", "lines.png", "map.svg", "map.png")) {
      assertThat(folder.resolve(file)).isNotEmptyFile();
    }
    String marks =
        "[...document.querySelectorAll('[aria-description]')].map("
            + "p => p.getAttribute('aria-description')).sort().join(',')";
    assertThat(open(folder.resolve("report.html"), marks))
        .contains("a line", "a band", "theory", "dots", "map", "contours", "levels", "a border");
    assertThat(open(folder.resolve("report.html"), "document.body.innerText"))
        .contains("{{data}} & <i>", "what came out", "Numbers", "1.5", "a caption");
  }
}
