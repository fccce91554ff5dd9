package dev.swingby.kernels.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of {@code FreshTilesF64} and {@code UpdateTilesF64}: one straight-line method per
 * register tile. C2 keeps the accumulators of straight lines in vector registers; arrays or loops
 * over them it does not.
 */
final class TileSource {
  /** Most rows of the tiles that are nv vectors wide: 24 accumulators at most, or C2 spills. */
  private static final int[] MOST_ROWS = {0, 16, 8, 8, 6};

  private static final List<String> PARAMETERS =
      List.of(
          "int tiles",
          "int kc",
          "double[] a",
          "int ao",
          "int aRow",
          "int aCol",
          "double[] b",
          "int bo",
          "int ldb",
          "int bLast",
          "double[] d",
          "int od",
          "double[] c",
          "int oc",
          "int ldc",
          "int cLast");

  /** What the sums of a tile start from. */
  private enum Start {
    /** A row of zeros or biases, the same for all rows. */
    ROW,
    /** What stands in C. */
    C
  }

  /** How a tile finds the element of A in row i at k. */
  private enum Walk {
    /** A's rows are contiguous (aCol is 1): one invariant start a row. */
    ROWS("r"),
    /** A's columns are contiguous (aRow is 1): one start for all rows of the tile. */
    COLUMNS("c"),
    /** As ROWS, against a panel of B that is four vectors wide: its stride is a constant. */
    PANEL("p");

    final String prefix;

    Walk(String prefix) {
      this.prefix = prefix;
    }

    /** What a tile takes; of a panel one at a time, so that fewer values live through the loop. */
    List<String> parameters() {
      List<String> all = new ArrayList<>(PARAMETERS);
      if (this == PANEL) {
        all.removeAll(List.of("int tiles", "int aCol", "int ldb", "int bLast", "int cLast"));
      }
      return all;
    }
  }

  private final StringBuilder out = new StringBuilder();

  private TileSource() {}

  /** {@code FreshTilesF64}. */
  static String fresh() {
    return file(
        "FreshTilesF64", "that start from a row D of zeros or biases: C = D + A B", Start.ROW);
  }

  /** {@code UpdateTilesF64}. */
  static String update() {
    return file("UpdateTilesF64", "that start from C: C += A B", Start.C);
  }

  private static String file(String name, String what, Start start) {
    TileSource source = new TileSource();
    source.line(
        """
        package dev.swingby.kernels.vector;

        import jdk.incubator.vector.DoubleVector;
        import jdk.incubator.vector.VectorSpecies;

        /**
         * Register tiles of the matrix product, written by TileSource (kernels/src/test): strips of
         * {@code tiles} tiles of mr rows and nv vectors %s,
         * k in order. The last vector stands at its own offset, so that it can overlap the one before it: a
         * ragged width needs no mask. The rows of A are contiguous (r), or its columns are (c), or the rows
         * of A and B's panel are (p): a tile a call, no stride of B, and C2 spills and checks less.
         */
        final class %s {
          private static final VectorSpecies<Double> S = VectorF64.SPECIES;
          private static final int W = S.length();

          private %s() {}
        """,
        what, name, name);
    source.dispatch("rows", Walk.ROWS);
    source.dispatch("columns", Walk.COLUMNS);
    source.panel();
    for (Walk walk : Walk.values()) {
      for (int nv = 4; nv >= (walk == Walk.PANEL ? 4 : 1); nv--) {
        for (int mr = MOST_ROWS[nv]; mr >= 1; mr--) {
          source.tile(walk, start, mr, nv);
        }
      }
    }
    source.out.append("}\n");
    return source.out.toString();
  }

  private void line(String format, Object... args) {
    out.append(args.length == 0 ? format : format.formatted(args)).append('\n');
  }

  /** A list of words, wrapped at 100 columns. */
  private void wrapped(String indent, List<String> words, String end) {
    StringBuilder text = new StringBuilder(indent);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i) + (i == words.size() - 1 ? end : ", ");
      if (text.length() + word.stripTrailing().length() > 100) {
        line("%s", text.toString().stripTrailing());
        text = new StringBuilder(indent);
      }
      text.append(word);
    }
    line("%s", text);
  }

  private void signature(String name, List<String> parameters) {
    line("  static void %s(", name);
    wrapped("      ", parameters, ") {");
  }

  private void dispatch(String name, Walk walk) {
    List<String> parameters = new ArrayList<>(List.of("int mr", "int nv"));
    parameters.addAll(PARAMETERS);
    signature(name, parameters);
    line("    switch (16 * nv + mr - 1) {");
    for (int nv = 4; nv >= 1; nv--) {
      for (int mr = MOST_ROWS[nv]; mr >= 1; mr--) {
        line("      case %d ->", 16 * nv + mr - 1);
        call("          ", walk, mr, nv);
      }
    }
    line("      default -> throw new IllegalArgumentException(\"no tile \" + mr + \" x \" + nv);");
    line("    }");
    line("  }");
    line("");
  }

  private void panel() {
    List<String> parameters = new ArrayList<>(List.of("int mr", "int tiles"));
    parameters.addAll(Walk.PANEL.parameters());
    signature("panel", parameters);
    line("    for (int t = 0; t < tiles; t++) {");
    line("      switch (mr) {");
    for (int mr = MOST_ROWS[4]; mr >= 1; mr--) {
      line("        case %d ->", mr);
      call("            ", Walk.PANEL, mr, 4);
    }
    line("        default -> throw new IllegalArgumentException(\"no tile \" + mr + \" x 4\");");
    line("      }");
    line("      ao += mr * aRow;");
    line("      oc += mr * ldc;");
    line("    }");
    line("  }");
    line("");
  }

  private void call(String indent, Walk walk, int mr, int nv) {
    List<String> names = new ArrayList<>();
    for (String parameter : walk.parameters()) {
      names.add(parameter.substring(parameter.indexOf(' ') + 1));
    }
    line("%s%s%dx%d(", indent, walk.prefix, mr, nv);
    wrapped(indent + "    ", names, ");");
  }

  private void tile(Walk walk, Start start, int mr, int nv) {
    signature("%s%dx%d".formatted(walk.prefix, mr, nv), walk.parameters());
    if (walk == Walk.PANEL) {
      body("    ", walk, start, mr, nv);
    } else {
      line("    for (int t = 0; t < tiles; t++) {");
      body("      ", walk, start, mr, nv);
      line("      ao += %s;", walk == Walk.COLUMNS ? mr : mr + " * aRow");
      line("      oc += %d * ldc;", mr);
      line("    }");
    }
    line("  }");
    line("");
  }

  private void body(String in, Walk walk, Start start, int mr, int nv) {
    if (start == Start.ROW) {
      // Loaded for every tile: kept, they would take registers from the sums.
      for (int j = 0; j < nv; j++) {
        line(
            "%sDoubleVector d%s = DoubleVector.fromArray(S, d, od%s);",
            in, column(j), across(walk, "c", j, nv));
      }
    }
    for (int i = 0; i < mr; i++) {
      for (int j = 0; j < nv; j++) {
        if (start == Start.ROW) {
          line("%sDoubleVector c%d%s = d%s;", in, i, column(j), column(j));
        } else {
          line("%sDoubleVector c%d%s =", in, i, column(j));
          line(
              "%s    DoubleVector.fromArray(S, c, oc%s%s);",
              in, down(i, "ldc"), across(walk, "c", j, nv));
        }
      }
    }
    if (walk != Walk.COLUMNS) {
      for (int i = 0; i < mr; i++) {
        line("%sint a%d = ao%s;", in, i, down(i, "aRow"));
      }
    }
    line("%sfor (int k = 0; k < kc; k++) {", in);
    for (int j = 0; j < nv; j++) {
      line(
          "%s  DoubleVector b%s = DoubleVector.fromArray(S, b, bo + %s);",
          in, column(j), rowOfB(walk, j, nv));
    }
    for (int i = 0; i < mr; i++) {
      line("%s  DoubleVector x%d = DoubleVector.broadcast(S, a[%s]);", in, i, at(walk, i));
      for (int j = 0; j < nv; j++) {
        String c = i + column(j);
        line("%s  c%s = x%d.fma(b%s, c%s);", in, c, i, column(j), c);
      }
    }
    line("%s}", in);
    for (int i = 0; i < mr; i++) {
      for (int j = 0; j < nv; j++) {
        line(
            "%sc%d%s.intoArray(c, oc%s%s);",
            in, i, column(j), down(i, "ldc"), across(walk, "c", j, nv));
      }
    }
  }

  private static String at(Walk walk, int i) {
    return switch (walk) {
      case ROWS, PANEL -> "a" + i + " + k";
      case COLUMNS -> "ao + k * aCol" + (i == 0 ? "" : " + " + i);
    };
  }

  private static String rowOfB(Walk walk, int j, int nv) {
    String row = walk == Walk.PANEL ? "k * (%d * W)".formatted(nv) : "k * ldb";
    return row + across(walk, "b", j, nv);
  }

  private static String down(int i, String stride) {
    return i == 0 ? "" : i == 1 ? " + " + stride : " + %d * %s".formatted(i, stride);
  }

  private static String column(int j) {
    return String.valueOf("pqrs".charAt(j));
  }

  private static String across(Walk walk, String array, int j, int nv) {
    if (j == 0) {
      return "";
    }
    if (j == nv - 1 && walk != Walk.PANEL) {
      return " + " + array + "Last";
    }
    return j == 1 ? " + W" : " + %d * W".formatted(j);
  }
}
