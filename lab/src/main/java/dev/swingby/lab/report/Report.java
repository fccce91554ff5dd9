package dev.swingby.lab.report;

import dev.swingby.lab.figure.FigureFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes {@code report.html}: one file that opens offline, drawn by the vendored Observable Plot.
 */
public final class Report {
  private static final int MOST_ROWS = 1400;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Report() {}

  /** Writes the page of a run folder, from its other files. */
  public static void write(Path folder) throws IOException {
    boolean study = Figures.study(folder);
    Map<String, Object> data = new LinkedHashMap<>();
    for (String part : List.of("config", "environment", "summary", "checks")) {
      data.put(part, JSON.readTree(folder.resolve(part + ".json").toFile()));
    }
    if (study) {
      StudyData.put(data, FigureFiles.read(folder));
    } else {
      RunData run = RunData.read(folder);
      run(run, data);
      JsonNode config = (JsonNode) Objects.requireNonNull(data.get("config"));
      RunExplorer.of(config, run).ifPresent(explorer -> data.put("explorer", explorer));
    }
    data.put("files", files(folder));
    JsonNode summary = (JsonNode) Objects.requireNonNull(data.get("summary"));
    Book.place(folder, summary).ifPresent(place -> data.put("book", place));
    String script = study ? "study.js" : "run.js";
    Path file = folder.resolve("report.html");
    if (data.containsKey("explorer")) {
      Page.write(file, title(summary), data, "flow.js", "explorer.js", script);
    } else {
      Page.write(file, title(summary), data, script);
    }
  }

  /** The folder's pictures and tables, for the links under the figures. */
  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches(".*\\.(svg|png|csv)"))
          .sorted()
          .toList();
    }
  }

  private static String title(JsonNode summary) {
    String title = summary.path("title").asString("");
    return title.isEmpty() ? summary.path("name").asString("run") : title;
  }

  private static void run(RunData run, Map<String, Object> data) {
    int[] rows = RunData.thinned(run.series("test_loss"), MOST_ROWS);
    data.put("time", rounded(run.series("time"), rows));
    for (String loss : List.of("train_loss", "test_loss")) {
      data.put(loss, rounded(run.series(loss), rows));
      run.theory(loss).ifPresent(values -> data.put("theory_" + loss, rounded(values, rows)));
    }
    data.put("path", columns(run.path(), rows));
    run.theoryPath().ifPresent(path -> data.put("theory_path", columns(path, rows)));
    data.put("target", run.target());
    data.put("clusters", run.clusters());
    jacobian(run, data);
  }

  private static void jacobian(RunData run, Map<String, Object> data) {
    double[] time = run.series("jacobian_time");
    int[] frames = RunData.thinned(time, MOST_ROWS / 3);
    data.put("jacobian_time", rounded(time, frames));
    List<Map<String, Object>> entries = new ArrayList<>();
    for (int a = 0; a < run.axes(); a++) {
      for (int b = 0; b < run.axes(); b++) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("i", a + 1);
        entry.put("j", b + 1);
        entry.put("values", rounded(run.entry("jacobian", a, b), frames));
        if (run.theory("jacobian").isPresent()) {
          entry.put("theory", rounded(run.entry("theory_jacobian", a, b), frames));
        }
        entries.add(entry);
      }
    }
    data.put("jacobian", entries);
  }

  private static List<double[]> columns(double[][] values, int[] rows) {
    List<double[]> out = new ArrayList<>();
    for (double[] column : values) {
      out.add(rounded(column, rows));
    }
    return out;
  }

  /** Floats say all that a page can show, in half the characters. */
  static double[] rounded(double[] values, int[] rows) {
    double[] out = RunData.pick(values, rows);
    for (int i = 0; i < out.length; i++) {
      out[i] = Double.parseDouble(Float.toString((float) out[i]));
    }
    return out;
  }
}
