package dev.swingby.lab.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/**
 * An HTML page that opens offline: the template with the vendored Observable Plot, {@code page.js},
 * data, and the scripts that draw them.
 */
final class Page {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Page() {}

  static void write(Path file, String title, Object data, String... scripts) throws IOException {
    StringBuilder drawn = new StringBuilder();
    for (String script : scripts) {
      drawn.append(resource(script));
    }
    String page = resource("report.html");
    // From the last mark to the first: what is filled in may itself hold the text of a mark.
    page = fill(page, "script", drawn.toString());
    page = fill(page, "page", resource("page.js"));
    // "<" never appears inside the data: no "</script>" can end it early.
    page = fill(page, "data", JSON.writeValueAsString(data).replace("<", "\\u003c"));
    page = fill(page, "plot", resource("vendor/plot-0.6.17.umd.min.js"));
    page = fill(page, "d3", resource("vendor/d3-7.9.0.min.js"));
    page = fill(page, "style", resource("report.css"));
    page = fill(page, "title", escaped(title));
    Files.writeString(file, page);
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
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the program lacks its resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
