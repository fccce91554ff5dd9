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

  /** What is done to the sums of a tile before they are stored. */
  private enum Finish {
    NONE(""),
    /** ReLU. */
    RELU("f"),
    /** Times the derivative of ReLU at Z. */
    RELU_BACKWARD("g");

    final String prefix;

    Finish(String prefix) {
      this.prefix = prefix;
    }
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
    PANEL_COLUMNS("q"),
    /** As PANEL, against four vectors of a wider B, in place. */
    PLACE("s"),
    /** As COLUMNS, against such a part. */
    PLACE_COLUMNS("t");

    final String prefix;

    Walk(String prefix) {
      this.prefix = prefix;
    }

    boolean panel() {
      return this != ROWS && this != COLUMNS;
    }

    boolean place() {
      return this == PLACE || this == PLACE_COLUMNS;
    }

    boolean columns() {
      return this == COLUMNS || this == PANEL_COLUMNS || this == PLACE_COLUMNS;
    }
  }

  /** Vectors in a row of the Bs that have tiles for where they are. */
  private static final int[] WIDTHS = {8, 16, 32};

  /** A family of tiles; {@code width} vectors in a row of B where that is no panel, else 0. */
  private record Family(Walk walk, Start start, Finish finish, int width) {
    Family(Walk walk, Start start, Finish finish) {
      this(walk, start, finish, 0);
    }

    /** Most rows of a tile that is nv vectors wide, 0 where the family has none. */
    int mostRows(int nv) {
      return switch (walk) {
        case ROWS, COLUMNS -> MOST_ROWS[nv];
        case PANEL -> nv == 4 ? 6 : nv == 2 && finish == Finish.NONE ? 10 : 0;
        case PANEL_COLUMNS -> nv == 1 && start == Start.C ? 0 : 24 / nv;
        case PLACE, PLACE_COLUMNS -> nv == 4 && start == Start.ROW ? 6 : 0;
      };
    }

    /** Fewest rows: of panels half as many, which is what more than one tile never falls below. */
    int fewestRows(int nv) {
      return Math.max(1, walk.panel() ? (mostRows(nv) + 1) / 2 : 1);
    }

    /** Whether a call does one tile, so that fewer values live through the loop. */
    boolean oneACall(int nv) {
      return walk.panel() && !(walk == Walk.PANEL && nv < 4);
    }

    /**
     * What a strip takes. Where its sums start is given apart from where they go, though it is C,
     * or the addresses of its rows would wait for the stores in registers that the loop needs.
     */
    List<String> parameters() {
      List<String> all = new ArrayList<>(PARAMETERS);
      if (walk.panel()) {
        all.removeAll(List.of("int ldb", "int bLast", "int cLast"));
        all.remove(walk.columns() ? "int aRow" : "int aCol");
      }
      if (start == Start.ROW) {
        all.remove("int ldd");
      }
      if (finish == Finish.RELU_BACKWARD) {
        all.addAll(List.of("double[] z", "int oz", "int ldz"));
      }
      return all;
    }

    /** What a call of a tile takes. */
    List<String> parameters(int nv) {
      List<String> all = parameters();
      if (oneACall(nv)) {
        all.remove("int tiles");
      }
      return all;
    }

    String name(int mr, int nv) {
      String both =
          (walk == Walk.PANEL && finish != Finish.NONE ? "" : walk.prefix) + finish.prefix;
      return "%s%dx%d%s".formatted(both, mr, nv, walk.place() ? "of" + width : "");
    }
  }

  private final StringBuilder out = new StringBuilder();

  private TileSource() {}

  /** {@code FreshTilesF64}. */
  static String fresh() {
    return products(
        "FreshTilesF64", "that start from a row D of zeros or biases: C = D + A B", Start.ROW);
  }

  /** {@code UpdateTilesF64}. */
  static String update() {
    return products("UpdateTilesF64", "that start from C: C += A B", Start.C);
  }

  /** {@code LayerTilesF64}. */
  static String layers() {
    TileSource source = new TileSource();
    source.head(
        "LayerTilesF64",
        """
        Register tiles of layers with ReLU, written by TileSource (kernels/src/test): strips of
         * {@code tiles} tiles of mr rows against a panel of B, as the products' own, and what the layer
         * does to them before they are stored: C = relu(D + A B), or C = (D + A B) relu'(Z).\
        """,
        List.of("jdk.incubator.vector.VectorOperators"));
    source.family("relu", new Family(Walk.PANEL, Start.ROW, Finish.RELU));
    source.family("reluBackward", new Family(Walk.PANEL, Start.ROW, Finish.RELU_BACKWARD));
    for (int width : WIDTHS) {
      String name = "reluBackwardOf" + width;
      source.family(name, new Family(Walk.PLACE, Start.ROW, Finish.RELU_BACKWARD, width));
    }
    source.out.append("}\n");
    return source.out.toString();
  }

  private static String products(String name, String what, Start start) {
    TileSource source = new TileSource();
    source.head(
        name,
        """
        Register tiles of the matrix product, written by TileSource (kernels/src/test): strips of
         * {@code tiles} tiles of mr rows and nv vectors %s,
         * k in order. The last vector stands at its own offset, so that it can overlap the one before it: a
         * ragged width needs no mask. The rows of A are contiguous (r), or its columns are (c); or B's panel
         * is, too (p, q), or is part of a B of known width (s, t): a tile a call, no stride of B, C2 spills
         * and checks less.\
        """
            .formatted(what),
        List.of());
    source.family("rows", new Family(Walk.ROWS, start, Finish.NONE));
    source.family("columns", new Family(Walk.COLUMNS, start, Finish.NONE));
    source.family("panel", new Family(Walk.PANEL, start, Finish.NONE));
    source.family("panelColumns", new Family(Walk.PANEL_COLUMNS, start, Finish.NONE));
    if (start == Start.ROW) {
      for (int width : WIDTHS) {
        source.family("rowsOf" + width, new Family(Walk.PLACE, start, Finish.NONE, width));
        source.family(
            "columnsOf" + width, new Family(Walk.PLACE_COLUMNS, start, Finish.NONE, width));
      }
    }
    source.out.append("}\n");
    return source.out.toString();
  }

  private void head(String name, String what, List<String> imports) {
    line("package dev.swingby.kernels.vector;");
    line("");
    line("import jdk.incubator.vector.DoubleVector;");
    imports.forEach(one -> line("import %s;", one));
    line(
        """
        import jdk.incubator.vector.VectorSpecies;

        /**
         * %1$s
         */
        final class %2$s {
          private static final VectorSpecies<Double> S = VectorF64.SPECIES;
          private static final int W = S.length();

          private %2$s() {}
        """,
        what, name);
  }

  private void family(String name, Family family) {
    dispatch(name, family);
    for (int nv = 4; nv >= 1; nv--) {
      for (int mr = family.mostRows(nv); mr >= family.fewestRows(nv); mr--) {
        tile(family, mr, nv);
      }
    }
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

  private void dispatch(String name, Family family) {
    List<String> parameters = new ArrayList<>(List.of("int mr", "int nv"));
    parameters.addAll(family.parameters());
    signature(name, parameters);
    line("    switch (32 * nv + mr - 1) {");
    for (int nv = 4; nv >= 1; nv--) {
      for (int mr = family.mostRows(nv); mr >= family.fewestRows(nv); mr--) {
        if (family.oneACall(nv)) {
          line("      case %d -> {", 32 * nv + mr - 1);
          line("        for (int t = 0; t < tiles; t++) {");
          call("          ", family, mr, nv);
          next("          ", family, mr);
          line("        }");
          line("      }");
        } else {
          line("      case %d ->", 32 * nv + mr - 1);
          call("          ", family, mr, nv);
        }
      }
    }
    line("      default -> throw new IllegalArgumentException(\"no tile \" + mr + \" x \" + nv);");
    line("    }");
    line("  }");
    line("");
  }

  private void next(String indent, Family family, int mr) {
    line("%sao += %d%s;", indent, mr, family.walk.columns() ? "" : " * aRow");
    if (family.start == Start.C) {
      line("%sod += %d * ldd;", indent, mr);
    }
    line("%soc += %d * ldc;", indent, mr);
    if (family.finish == Finish.RELU_BACKWARD) {
      line("%soz += %d * ldz;", indent, mr);
    }
  }

  private void call(String indent, Family family, int mr, int nv) {
    List<String> names = new ArrayList<>();
    for (String parameter : family.parameters(nv)) {
      names.add(parameter.substring(parameter.indexOf(' ') + 1));
    }
    line("%s%s(", indent, family.name(mr, nv));
    wrapped(indent + "    ", names, ");");
  }

  private void tile(Family family, int mr, int nv) {
    signature(family.name(mr, nv), family.parameters(nv));
    if (family.oneACall(nv)) {
      body("    ", family, mr, nv);
    } else {
      line("    for (int t = 0; t < tiles; t++) {");
      body("      ", family, mr, nv);
      next("      ", family, mr);
      line("    }");
    }
    line("  }");
    line("");
  }

  private void body(String in, Family family, int mr, int nv) {
    Walk walk = family.walk;
    Start start = family.start;
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
          in, column(j), rowOfB(family, j, nv));
    }
    for (int i = 0; i < mr; i++) {
      line("%s  DoubleVector x%d = DoubleVector.broadcast(S, a[%s]);", in, i, at(walk, i));
      for (int j = 0; j < nv; j++) {
        String c = i + column(j);
        line("%s  c%s = x%d.fma(b%s, c%s);", in, c, i, column(j), c);
      }
    }
    line("%s}", in);
    if (family.finish != Finish.NONE) {
      line("%sDoubleVector zero = DoubleVector.zero(S);", in);
    }
    for (int i = 0; i < mr; i++) {
      for (int j = 0; j < nv; j++) {
        store(in, family, i, column(j), across(walk, "c", j, nv));
      }
    }
  }

  /** As the pointwise kernels: comparisons do not hold for NaN, which stays. */
  private void store(String in, Family family, int i, String column, String across) {
    String sum = "c" + i + column;
    if (family.finish == Finish.RELU) {
      line("%1$s%2$s = %2$s.blend(zero, %2$s.compare(VectorOperators.LE, zero));", in, sum);
    } else if (family.finish == Finish.RELU_BACKWARD) {
      String at = "z" + i + column;
      line("%sDoubleVector %s =", in, at);
      line("%s    DoubleVector.fromArray(S, z, oz%s%s);", in, down(i, "ldz"), across);
      line("%s%s =", in, sum);
      line("%1$s    %2$s.blend(zero, %2$s.compare(VectorOperators.LE, zero))", in, at);
      line("%s        .blend(%s, %s.compare(VectorOperators.GT, zero));", in, sum, at);
    }
    line("%s%s.intoArray(c, oc%s%s);", in, sum, down(i, "ldc"), across);
  }

  private static String at(Walk walk, int i) {
    return switch (walk) {
      case ROWS, PANEL, PLACE -> "a" + i + " + k";
      case COLUMNS, PANEL_COLUMNS, PLACE_COLUMNS -> "ao + k * aCol" + (i == 0 ? "" : " + " + i);
    };
  }

  private static String rowOfB(Family family, int j, int nv) {
    Walk walk = family.walk;
    int vectors = walk.place() ? family.width : nv;
    String row = walk.panel() ? "k * (%d * W)".formatted(vectors) : "k * ldb";
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
