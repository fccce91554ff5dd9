package dev.swingby.lab.cli;

import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where a command talks: results to stdout, talk to stderr. */
final class Terminal {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final PrintStream out;
  private final PrintStream err;

  Terminal(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Whether a person sits at the other end. */
  static boolean interactive() {
    java.io.Console console = System.console();
    return console != null && console.isTerminal();
  }

  /** A line of results. */
  void say(String format, @Nullable Object... args) {
    out.println(args.length == 0 ? format : String.format(java.util.Locale.ROOT, format, args));
  }

  /** A line of talk. */
  void talk(String format, @Nullable Object... args) {
    err.println(args.length == 0 ? format : String.format(java.util.Locale.ROOT, format, args));
  }

  /** Where progress goes. */
  PrintStream err() {
    return err;
  }

  /** One JSON value on stdout. */
  void json(Object value) {
    out.println(JSON.writeValueAsString(value));
  }

  /** Rows under a head, columns aligned. */
  void table(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(" ");
      for (int i = 0; i < row.size(); i++) {
        line.append(' ')
            .append(row.get(i))
            .append(" ".repeat(widths[i] - row.get(i).length()))
            .append(' ');
      }
      say("%s", line.toString().stripTrailing());
    }
  }
}
