package dev.swingby.lab.cli;

import dev.swingby.kernels.Kernels;
import dev.swingby.lab.diffusion.ProbeReport;
import dev.swingby.lab.diffusion.TrainedModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "probe",
    description = "Draw every prompt and read the concepts: accuracy, place in concept space.",
    mixinStandardHelpOptions = true)
final class DiffusionProbeCommand implements Callable<Integer> {
  private static final int MOST = 1 << 14;

  private final Terminal terminal;

  @Mixin private DiffusionOptions options = new DiffusionOptions();

  @Option(names = "--n", paramLabel = "N", description = "images of each prompt (default: 64)")
  private int n = 64;

  @Option(names = "--json", description = "print the result as JSON")
  private boolean json;

  DiffusionProbeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    DiffusionOptions.atMost(MOST, n);
    TrainedModel model = options.model();
    ProbeReport report;
    try (Kernels kernels = Kernels.create(options.threads())) {
      report =
          ProbeReport.of(
              kernels, model, options.settings(model.config().sampling()), n, options.seed());
    }
    if (json) {
      terminal.json(report.toMap());
      return Swingby.HELD;
    }
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("prompt", "trained"));
    report.coordinates().forEach(word -> head.add("P(" + word + ")"));
    head.add("concepts right");
    head.add("all right");
    rows.add(head);
    for (ProbeReport.Row row : report.rows()) {
      List<String> cells = new ArrayList<>(List.of(row.prompt(), row.trained() ? "yes" : "no"));
      for (double c : row.coordinates()) {
        cells.add(String.format(Locale.ROOT, "%.3f", c));
      }
      cells.add(String.format(Locale.ROOT, "%.1f %%", 100 * row.conceptsRight()));
      cells.add(String.format(Locale.ROOT, "%.1f %%", 100 * row.allRight()));
      rows.add(cells);
    }
    terminal.say("%s, step %d", model.file(), model.checkpoint().step());
    terminal.say("");
    terminal.table(rows);
    terminal.say("");
    terminal.say(
        "  All concepts right in %.1f %% of %d images of trained prompts, %.1f %% of the others.",
        100 * report.allRight(true), n * report.count(true), 100 * report.allRight(false));
    terminal.say("  The probe reads %.2f %% of held-out images right.", 100 * report.probe());
    return Swingby.HELD;
  }
}
