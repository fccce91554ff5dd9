package dev.swingby.lab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.swingby.core.Progress;
import dev.swingby.lab.Cli;
import dev.swingby.lab.Experiments;
import dev.swingby.lab.config.About;
import dev.swingby.lab.report.Browser;
import dev.swingby.lab.run.Experiment;
import dev.swingby.lab.run.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The book: whole, linked, offline; and it says what went wrong. */
class BookTest {
  @TempDir Path folder = Path.of("");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int write(Path book, ProgressBar bar, Experiment... experiments) throws Exception {
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new BookWork(terminal, "./swingby verify", Optional.of(1), false)
        .write(List.of(experiments), book, bar);
  }

  private ProgressBar bar() {
    return new ProgressBar(new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String visit(Path page, String question) throws Exception {
    return Browser.visit(page, Files.createTempDirectory(folder, "profile"), question, 1280);
  }

  private static Experiment named(String name, String... settings) {
    return Experiments.of(Experiments.named(name, List.of(settings)));
  }

  /** An experiment as another does it, under a name of its own. */
  private record Like(Experiment other, String name, Runnable before) implements Experiment {
    @Override
    public About about() {
      return other.about();
    }

    @Override
    public int threads() {
      return 1;
    }

    @Override
    public Map<String, Object> config() {
      return other.config();
    }

    @Override
    public Outcome execute(int threads, Progress progress) {
      before.run();
      return other.execute(threads, progress);
    }
  }

  @Test
  void aBookIsWholeAndLinked() throws Exception {
    Path book = folder.resolve("book");
    Cli cli = Cli.run("verify", "whitened", "bounds", "--report", book.toString());
    assertThat(cli.code()).as(cli.err()).isZero();
    assertThat(cli.out()).contains("whitened", "bounds", "held", "index.html");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(book);
    }
    for (String file : List.of("whitened/path.svg", "whitened/path.png", "whitened/path.csv")) {
      assertThat(book.resolve(file)).isNotEmptyFile();
    }
    Path index = book.resolve("index.html");
    assertThat(visit(index, "document.body.innerText"))
        .contains("all 2 experiments held", "./swingby verify whitened bounds --report DIR")
        .contains("Diversity matters too", "./swingby run bounds", "checks · ");
    // Chapter 2 comes before chapter 4, in the index and from page to page.
    Path first = book.resolve("whitened/report.html");
    assertThat(visit(first, "document.querySelector('nav a[rel=next]').getAttribute('href')"))
        .isEqualTo("../bounds/report.html");
    for (Path page : List.of(index, first)) {
      links(page);
    }
    cli = Cli.run("verify", "bounds", "--report", book.toString());
    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.err()).contains("--report " + book + ": expected a new or empty folder");
    Files.delete(index);
    Files.delete(first);
    cli = Cli.run("report", book.toString());
    assertThat(cli.code()).as(cli.err()).isZero();
    assertThat(index).isNotEmptyFile();
    assertThat(first).content().contains("\"page\":1,\"pages\":2");
  }

  /** Every link to a file leads somewhere. */
  private void links(Path page) throws Exception {
    String all =
        visit(
            page,
            "[...document.querySelectorAll('a[href],img[src]')]"
                + ".map(e => '|' + (e.getAttribute('href') || e.getAttribute('src'))).join('')");
    Matcher link = Pattern.compile("[|]([^|#]+)").matcher(all);
    int found = 0;
    while (link.find()) {
      assertThat(page.resolveSibling(link.group(1)).normalize()).isNotEmptyFile();
      found++;
    }
    assertThat(found).isGreaterThan(3);
  }

  @Test
  void aDivergedExperimentAndAFailedCheckLoseNoOther() throws Exception {
    Path book = folder.resolve("book");
    Experiment diverging = named("step-size", "parameters.signal=[90]", "seed=1");
    Experiment failing =
        named("one-layer", "training.steps=40", "checks=[swing]", "task.dimension=3");
    int code = write(book, bar(), diverging, named("bounds"), failing);
    assertThat(code).isEqualTo(Swingby.DIVERGED);
    String text = visit(book.resolve("index.html"), "document.body.innerText");
    assertThat(text)
        .contains(
            "1 of 3 experiments held", "training diverged at step", "One layer, exactly: failed");
    assertThat(book.resolve("step-size/report.html")).isNotEmptyFile();
    assertThat(book.resolve("bounds/report.html")).isNotEmptyFile();
    out.reset();
    assertThat(write(folder.resolve("failed"), bar(), failing)).isEqualTo(Swingby.FAILED);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("failed", "index.html");
  }

  @Test
  void anInterruptedBookIsWrittenWithWhatThereIs() throws Exception {
    Path book = folder.resolve("book");
    ProgressBar bar = bar();
    Experiment stopping = new Like(named("step-size"), "step-size", bar::stop);
    int code = write(book, bar, named("bounds"), stopping, named("whitened"));
    assertThat(code).isEqualTo(Swingby.INTERRUPTED);
    assertThat(visit(book.resolve("index.html"), "document.body.innerText"))
        .contains("1 of 3 experiments held", "interrupted", "not run");
    assertThat(book.resolve("whitened")).doesNotExist();
  }

  @Test
  void aBookThatFailsLeavesNothingBehind() throws Exception {
    Experiment broken =
        new Like(
            named("bounds"),
            "bounds",
            () -> {
              throw new IllegalStateException("broken");
            });
    try {
      write(folder.resolve("book"), bar(), broken);
    } catch (IllegalStateException e) {
      assertThat(e).hasMessage("broken");
    }
    assertThat(folder).isEmptyDirectory();
  }
}
