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
          "int ldd",
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
    /** As ROWS, against a panel of B without gaps: its stride is a constant. */
    PANEL("p"),
    /** As COLUMNS, against such a panel. */
    PANEL_COLUMNS("q");

    final String prefix;

    Walk(String prefix) {
      this.prefix = prefix;
    }

    boolean panel() {
      return this == PANEL || this == PANEL_COLUMNS;
    }

    boolean columns() {
      return this == COLUMNS || this == PANEL_COLUMNS;
    }

    /** Most rows of a tile that is nv vectors wide, 0 where a panel gains nothing. */
    int mostRows(int nv, Start start) {
      return switch (this) {
        case ROWS, COLUMNS -> MOST_ROWS[nv];
        case PANEL -> nv == 4 ? 6 : nv == 2 ? 10 : 0;
        case PANEL_COLUMNS -> nv == 1 && start == Start.C ? 0 : 24 / nv;
      };
    }

    /** Fewest rows: half as many, which is what more than one tile never falls below. */
    int fewestRows(int nv, Start start) {
      return panel() ? (mostRows(nv, start) + 1) / 2 : 1;
    }

    /** Whether a call does one tile, so that fewer values live through the loop. */
    boolean oneACall(int nv) {
      return this == PANEL_COLUMNS || this == PANEL && nv == 4;
    }

    /**
     * What a tile takes. Where its sums start is given apart from where they go, though it is C, or
     * the addresses of its rows would wait for the stores in registers that the loop needs.
     */
    List<String> parameters(int nv, Start start) {
      List<String> all = new ArrayList<>(PARAMETERS);
      if (start == Start.ROW) {
        all.remove("int ldd");
      }
      if (panel()) {
        all.removeAll(List.of("int ldb", "int bLast", "int cLast"));
        all.remove(columns() ? "int aRow" : "int aCol");
      }
      if (oneACall(nv)) {
        all.remove("int tiles");
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
         * ragged width needs no mask. The rows of A are contiguous (r), or its columns are (c); or B's panel
         * is, too (p, q): a tile a call, no stride of B, and C2 spills and checks less.
         */
        final class %s {
          private static final VectorSpecies<Double> S = VectorF64.SPECIES;
          private static final int W = S.length();

          private %s() {}
        """,
        what, name, name);
    source.dispatch("rows", Walk.ROWS, start);
    source.dispatch("columns", Walk.COLUMNS, start);
    source.dispatch("panel", Walk.PANEL, start);
    source.dispatch("panelColumns", Walk.PANEL_COLUMNS, start);
    for (Walk walk : Walk.values()) {
      for (int nv = 4; nv >= 1; nv--) {
        for (int mr = walk.mostRows(nv, start); mr > 0 && mr >= walk.fewestRows(nv, start); mr--) {
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

  private void dispatch(String name, Walk walk, Start start) {
    List<String> parameters = new ArrayList<>(List.of("int mr", "int nv"));
    parameters.addAll(walk.parameters(2, start));
    if (walk == Walk.PANEL_COLUMNS) {
      parameters.add(2, "int tiles");
    }
    signature(name, parameters);
    line("    switch (32 * nv + mr - 1) {");
    for (int nv = 4; nv >= 1; nv--) {
      for (int mr = walk.mostRows(nv, start); mr > 0 && mr >= walk.fewestRows(nv, start); mr--) {
        if (walk.oneACall(nv)) {
          line("      case %d -> {", 32 * nv + mr - 1);
          line("        for (int t = 0; t < tiles; t++) {");
          call("          ", walk, start, mr, nv);
          line("          ao += %s;", next(walk, mr));
          if (start == Start.C) {
            line("          od += %d * ldd;", mr);
          }
          line("          oc += %d * ldc;", mr);
          line("        }");
          line("      }");
        } else {
          line("      case %d ->", 32 * nv + mr - 1);
          call("          ", walk, start, mr, nv);
        }
      }
    }
    line("      default -> throw new IllegalArgumentException(\"no tile \" + mr + \" x \" + nv);");
    line("    }");
    line("  }");
    line("");
  }

  private static String next(Walk walk, int mr) {
    return walk.columns() ? String.valueOf(mr) : mr + " * aRow";
  }

  private void call(String indent, Walk walk, Start start, int mr, int nv) {
    List<String> names = new ArrayList<>();
    for (String parameter : walk.parameters(nv, start)) {
      names.add(parameter.substring(parameter.indexOf(' ') + 1));
    }
    line("%s%s%dx%d(", indent, walk.prefix, mr, nv);
    wrapped(indent + "    ", names, ");");
  }

  private void tile(Walk walk, Start start, int mr, int nv) {
    signature("%s%dx%d".formatted(walk.prefix, mr, nv), walk.parameters(nv, start));
    if (walk.oneACall(nv)) {
      body("    ", walk, start, mr, nv);
    } else {
      line("    for (int t = 0; t < tiles; t++) {");
      body("      ", walk, start, mr, nv);
      line("      ao += %s;", next(walk, mr));
      if (start == Start.C) {
        line("      od += %d * ldd;", mr);
      }
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
              "%s    DoubleVector.fromArray(S, d, od%s%s);",
              in, down(i, "ldd"), across(walk, "c", j, nv));
        }
      }
    }
    if (!walk.columns()) {
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
      case COLUMNS, PANEL_COLUMNS -> "ao + k * aCol" + (i == 0 ? "" : " + " + i);
    };
  }

  private static String rowOfB(Walk walk, int j, int nv) {
    String row = walk.panel() ? "k * (%d * W)".formatted(nv) : "k * ldb";
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
    if (j == nv - 1 && !walk.panel()) {
      return " + " + array + "Last";
    }
    return j == 1 ? " + W" : " + %d * W".formatted(j);
  }
}
