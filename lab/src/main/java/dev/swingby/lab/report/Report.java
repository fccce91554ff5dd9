package dev.swingby.lab.report;

import dev.swingby.lab.figure.FigureFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
      run(RunData.read(folder), data);
    }
    String page = resource("report.html");
    // From the last mark to the first: what is filled in may itself hold the text of a mark.
    page = fill(page, "script", resource(study ? "study.js" : "run.js"));
    page = fill(page, "page", resource("page.js"));
    // "<" never appears inside the data: no "</script>" can end it early.
    page = fill(page, "data", JSON.writeValueAsString(data).replace("<", "\\u003c"));
    page = fill(page, "plot", resource("vendor/plot-0.6.17.umd.min.js"));
    page = fill(page, "d3", resource("vendor/d3-7.9.0.min.js"));
    page = fill(page, "style", resource("report.css"));
    page = fill(page, "title", escaped(title((JsonNode) data.get("summary"))));
    Files.writeString(folder.resolve("report.html"), page);
  }

  private static String title(@Nullable JsonNode summary) {
    if (summary == null) {
      return "run";
    }
    String title = summary.path("title").asString("");
    return title.isEmpty() ? summary.path("name").asString("run") : title;
  }

  private static String fill(String page, String key, String text) {
    String mark = "{{" + key + "}}";
    int at = page.indexOf(mark);
    return page.substring(0, at) + text + page.substring(at + mark.length());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Report.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the program lacks its resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
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
