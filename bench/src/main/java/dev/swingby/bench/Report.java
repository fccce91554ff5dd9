package dev.swingby.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The tables on stdout: a line a case, then geometric means a class, then the worst shapes. */
final class Report {
  private static final int WORST = 6;

  private final PrintStream out;

  Report(PrintStream out) {
    this.out = out;
  }

  /** The processor's name, where Linux tells it. */
  static String processor() {
    Path cpus = Path.of("/proc/cpuinfo");
    if (Files.isReadable(cpus)) {
      try (var lines = Files.lines(cpus)) {
        return lines
            .filter(l -> l.startsWith("model name"))
            .findFirst()
            .map(l -> l.substring(l.indexOf(':') + 1).strip())
            .orElse(System.getProperty("os.arch"));
      } catch (IOException e) {
        return System.getProperty("os.arch");
      }
    }
    return System.getProperty("os.arch");
  }

  void family(Family family, List<Row> rows) {
    List<String> peers =
        rows.stream().map(Row::peerName).filter(Objects::nonNull).distinct().toList();
    out.printf("%n%s: %s [%s]%n", family.name(), family.title(), rows.getFirst().unit());
    List<List<String>> table = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("case", "swingby", "+-", "of peak"));
    peers.forEach(p -> head.addAll(List.of(p, "ratio")));
    table.add(head);
    byCase(rows).forEach((text, some) -> table.add(line(text, some, peers)));
    print(table);
    if (byCase(rows).size() > 1) {
      out.println();
      print(means(rows, peers));
      worst(rows, peers);
    }
  }

  private static Map<String, List<Row>> byCase(List<Row> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(r -> r.which().text(), LinkedHashMap::new, Collectors.toList()));
  }

  private static List<String> line(String text, List<Row> some, List<String> peers) {
    Row any = some.getFirst();
    List<String> line = new ArrayList<>();
    line.add(text);
    line.add(figure(any.ours()));
    line.add(figure(any.error()));
    line.add(any.ofPeak() == null ? "" : "%.2f".formatted(any.ofPeak()));
    for (String peer : peers) {
      Double theirs = null;
      Double ratio = null;
      for (Row row : some) {
        if (peer.equals(row.peerName())) {
          theirs = row.peer();
          ratio = row.ratio();
        }
      }
      line.add(theirs == null ? "" : figure(theirs));
      line.add(ratio == null ? "" : "%.2f".formatted(ratio));
    }
    return line;
  }

  /** Geometric means a class, precision and number of threads, with the least of each. */
  private static List<List<String>> means(List<Row> rows, List<String> peers) {
    List<List<String>> table = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("geometric mean (least)", "cases", "of peak"));
    peers.forEach(p -> head.add("over " + p));
    table.add(head);
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    for (Row r : rows) {
      String kind = " %s %dt".formatted(r.which().precisionName(), r.which().threads());
      groups.computeIfAbsent(r.which().group() + kind, key -> new ArrayList<>()).add(r);
    }
    if (rows.stream().map(r -> r.which().group()).distinct().count() > 1) {
      for (Row r : rows) {
        String kind = " %s %dt".formatted(r.which().precisionName(), r.which().threads());
        groups.computeIfAbsent("all" + kind, key -> new ArrayList<>()).add(r);
      }
    }
    groups.forEach((name, some) -> {
      List<String> line = new ArrayList<>();
      line.add(name);
      line.add(String.valueOf(byCase(some).size()));
      line.add(
          mean(
              byCase(some).values().stream()
                  .map(r -> r.getFirst().ofPeak())
                  .filter(Objects::nonNull)
                  .toList()));
      for (String peer : peers) {
        line.add(
            mean(
                some.stream()
                    .filter(r -> peer.equals(r.peerName()))
                    .map(Row::ratio)
                    .filter(Objects::nonNull)
                    .toList()));
      }
      table.add(line);
    });
    return table;
  }

  private static String mean(List<Double> values) {
    if (values.isEmpty()) {
      return "";
    }
    double logs = values.stream().mapToDouble(Math::log).sum();
    double least = values.stream().mapToDouble(v -> v).min().orElseThrow();
    return "%.2f (%.2f)".formatted(Math.exp(logs / values.size()), least);
  }

  private void worst(List<Row> rows, List<String> peers) {
    for (String peer : peers) {
      List<Row> behind =
          rows.stream()
              .filter(r -> peer.equals(r.peerName()) && r.ratio() != null && r.ratio() < 1)
              .sorted(Comparator.comparing(r -> Objects.requireNonNull(r.ratio())))
              .limit(WORST)
              .toList();
      if (!behind.isEmpty()) {
        out.println(
            "behind %s: ".formatted(peer)
                + behind.stream()
                    .map(r -> "%s (%.2f)".formatted(r.which().text(), r.ratio()))
                    .collect(Collectors.joining(", ")));
      }
    }
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
  }

  private void print(List<List<String>> table) {
    int columns = table.getFirst().size();
    int[] widths = new int[columns];
    table.forEach(line -> {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    });
    for (List<String> line : table) {
      StringBuilder text = new StringBuilder("  ");
      for (int i = 0; i < columns; i++) {
        String pad = " ".repeat(widths[i] - line.get(i).length());
        text.append(i == 0 ? line.get(i) + pad : "  " + pad + line.get(i));
      }
      out.println(text.toString().stripTrailing());
    }
  }
}
