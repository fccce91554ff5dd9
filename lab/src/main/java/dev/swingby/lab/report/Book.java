package dev.swingby.lab.report;

import dev.swingby.lab.config.About;
import dev.swingby.lab.config.Observation;
import dev.swingby.lab.figure.FigureFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A book of experiments: a folder with a run folder for each, whose reports are its pages, and an
 * index. A chapter is one of the paper's observations; the last holds theory and method.
 *
 * @param command that makes it again
 * @param entries in the order of reading
 * @param environment where it was made, when, in how many seconds
 */
public record Book(String command, List<Entry> entries, Map<String, Object> environment) {
  /** The table of contents in the book's folder: with the run folders, all that its pages need. */
  public static final String FILE = "book.json";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /**
   * A page.
   *
   * @param name of the experiment and its folder
   * @param title of the experiment
   * @param observations numbers of those it bears on; the first is its chapter
   */
  public record Entry(String name, String title, List<Integer> observations) {
    int chapter() {
      return observations.isEmpty() ? Integer.MAX_VALUE : observations.getFirst();
    }
  }

  /** A book of these experiments, by name, sorted into chapters. */
  public static Book of(
      String command, Map<String, About> experiments, Map<String, Object> environment) {
    List<Entry> entries = new ArrayList<>();
    experiments.forEach((name, about) ->
        entries.add(
            new Entry(
                name,
                about.title(),
                about.observations().stream().map(Observation::number).toList())));
    entries.sort(Comparator.comparingInt(Entry::chapter));
    return new Book(command, entries, environment);
  }

  /** Whether the folder is a book's. */
  public static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE));
  }

  /** Reads the table of contents. */
  public static Book read(Path folder) {
    return JSON.readValue(folder.resolve(FILE).toFile(), Book.class);
  }

  /** Writes the table of contents, before the pages, whose links come from it. */
  public void write(Path folder) {
    JSON.writeValue(folder.resolve(FILE).toFile(), this);
  }

  /** Writes the index, after the pages, whose verdicts it shows; returns its file. */
  public Path writeIndex(Path folder) throws IOException {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("book", this);
    data.put("chapters", chapters());
    Map<String, Object> pages = new LinkedHashMap<>();
    for (Entry entry : entries) {
      pages.put(entry.name(), page(folder.resolve(entry.name())));
    }
    data.put("pages", pages);
    Path index = folder.resolve("index.html");
    Page.write(index, "Swingby: the book of experiments", data, "book.js");
    return index;
  }

  private List<Map<String, Object>> chapters() {
    List<Map<String, Object>> chapters = new ArrayList<>();
    for (Observation observation : Observation.values()) {
      int number = observation.number();
      chapters.add(
          chapter(
              number,
              observation.text(),
              entries.stream()
                  .filter(e -> e.chapter() != number && e.observations().contains(number))
                  .map(Entry::name)
                  .toList()));
    }
    chapters.add(chapter(Integer.MAX_VALUE, "Theory and method", List.of()));
    return chapters;
  }

  private Map<String, Object> chapter(int number, String text, List<String> also) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("number", number == Integer.MAX_VALUE ? 0 : number);
    map.put("text", text);
    map.put("pages", entries.stream().filter(e -> e.chapter() == number).map(Entry::name).toList());
    map.put("also", also);
    return map;
  }

  /** What the index shows of a run folder; nothing where the book ended before it. */
  private static Map<String, Object> page(Path folder) {
    Map<String, Object> map = new LinkedHashMap<>();
    if (!Files.isDirectory(folder)) {
      return map;
    }
    for (String part : List.of("environment", "summary", "checks")) {
      map.put(part, JSON.readTree(folder.resolve(part + ".json").toFile()));
    }
    map.put("report", Files.isRegularFile(folder.resolve("report.html")));
    picture(folder).ifPresent(name -> map.put("picture", name));
    return map;
  }

  private static Optional<String> picture(Path folder) {
    String name =
        Figures.study(folder)
            ? FigureFiles.read(folder).figures().stream()
                .map(figure -> figure.name())
                .findFirst()
                .orElse("")
            : "loss";
    return Optional.of(name + ".png").filter(n -> Files.isRegularFile(folder.resolve(n)));
  }

  /** The links of a page of the book that the run folder's parent holds, if it holds one. */
  static Optional<Map<String, Object>> place(Path runFolder, JsonNode summary) {
    Path parent = runFolder.toAbsolutePath().normalize().getParent();
    if (parent == null || !isIn(parent)) {
      return Optional.empty();
    }
    List<Entry> all = read(parent).entries();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).name().equals(summary.path("name").asString(""))) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("page", i + 1);
        map.put("pages", all.size());
        if (i > 0) {
          map.put("previous", all.get(i - 1));
        }
        if (i + 1 < all.size()) {
          map.put("next", all.get(i + 1));
        }
        map.put(
            "observations",
            all.get(i).observations().stream().map(n -> Observation.of(n).text()).toList());
        return Optional.of(map);
      }
    }
    return Optional.empty();
  }
}
