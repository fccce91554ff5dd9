package dev.swingby.kernels.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of {@code TilesF64}: one straight-line method per register tile. C2 keeps the
 * accumulators of straight lines in vector registers; arrays or loops over them it does not.
 */
final class TileSource {
  /** Rows of the tiles that are nv vectors wide: at most 24 accumulators, or C2 spills. */
  private static final int[][] ROWS = {
    {}, {12, 8, 4, 2, 1}, {12, 8, 6, 4, 2, 1}, {8, 6, 4, 2, 1}, {6, 5, 4, 3, 2, 1}
  };

  private static final List<String> PARAMETERS =
      List.of(
          "int kc",
          "double alpha",
          "double[] a",
          "int aOffset",
          "int aRow",
          "int aCol",
          "double[] b",
          "int bOffset",
          "int bRow",
          "int bLast",
          "double beta",
          "double[] d",
          "int dOffset",
          "int ldd",
          "double[] c",
          "int cOffset",
          "int ldc",
          "int cLast");

  private final StringBuilder out = new StringBuilder();

  private TileSource() {}

  /** The whole file. */
  static String f64() {
    TileSource source = new TileSource();
    source.head();
    source.dispatch("wide", "w", 2, 4);
    source.dispatch("half", "h", 1, 2);
    for (int nv = 4; nv >= 2; nv--) {
      for (int mr : ROWS[nv]) {
        source.tile("w", "WIDE", "W", mr, nv);
      }
    }
    for (int nv = 2; nv >= 1; nv--) {
      for (int mr : ROWS[nv]) {
        source.tile("h", "HALF", "H", mr, nv);
      }
    }
    source.out.append("}\n");
    return source.out.toString();
  }

  private void line(String format, Object... args) {
    out.append(args.length == 0 ? format : format.formatted(args)).append('\n');
  }

  private void head() {
    line(
        """
        package dev.swingby.kernels.vector;

        import jdk.incubator.vector.DoubleVector;
        import jdk.incubator.vector.VectorShape;
        import jdk.incubator.vector.VectorSpecies;

        /**
         * Register tiles of the matrix product, written by TileSource (kernels/src/test): C = alpha A B +
         * beta D on mr rows and nv vectors. The last vector stands at its own offset, so that it can overlap
         * the one before it: a ragged width needs no mask. D is C, or a row of zeros with ldd 0.
         */
        final class TilesF64 {
          static final VectorSpecies<Double> WIDE = VectorF64.SPECIES;
          static final VectorSpecies<Double> HALF =
              VectorSpecies.of(
                  double.class, VectorShape.forBitSize(Math.max(64, WIDE.vectorBitSize() / 2)));
          static final int W = WIDE.length();
          static final int H = HALF.length();

          private TilesF64() {}
        """);
  }

  private void signature(String name) {
    line("  static void %s(", name);
    line("      %s) {", String.join(",\n      ", PARAMETERS));
  }

  private void dispatch(String name, String prefix, int least, int most) {
    List<String> parameters = new ArrayList<>();
    parameters.add("int mr");
    parameters.add("int nv");
    parameters.addAll(PARAMETERS);
    line("  static void %s(", name);
    line("      %s) {", String.join(",\n      ", parameters));
    line("    switch (16 * nv + mr) {");
    for (int nv = most; nv >= least; nv--) {
      for (int mr : ROWS[nv]) {
        line("      case %d ->", 16 * nv + mr);
        line("          %s%dx%d(", prefix, mr, nv);
        List<String> names = new ArrayList<>();
        for (String parameter : PARAMETERS) {
          names.add(parameter.substring(parameter.indexOf(' ') + 1));
        }
        line("              %s);", String.join(",\n              ", names));
      }
    }
    line("      default -> throw new IllegalArgumentException(\"no tile \" + mr + \" x \" + nv);");
    line("    }");
    line("  }");
    line("");
  }

  private void tile(String prefix, String species, String width, int mr, int nv) {
    signature("%s%dx%d".formatted(prefix, mr, nv));
    for (int i = 0; i < mr; i++) {
      for (int j = 0; j < nv; j++) {
        line("    DoubleVector c%d%s = DoubleVector.zero(%s);", i, column(j), species);
      }
    }
    for (int i = 1; i < mr; i++) {
      line("    int a%d = %s;", i, i == 1 ? "aRow" : i + " * aRow");
    }
    line("    for (int k = 0, p = bOffset, q = aOffset; k < kc; k++, p += bRow, q += aCol) {");
    for (int j = 0; j < nv; j++) {
      line(
          "      DoubleVector b%s = DoubleVector.fromArray(%s, b, p%s);",
          column(j), species, offset("b", width, j, nv));
    }
    for (int i = 0; i < mr; i++) {
      line(
          "      DoubleVector x%d = DoubleVector.broadcast(%s, a[q%s]);",
          i, species, i == 0 ? "" : " + a" + i);
      for (int j = 0; j < nv; j++) {
        String at = i + column(j);
        line("      c%s = x%d.fma(b%s, c%s);", at, i, column(j), at);
      }
    }
    line("    }");
    line("    DoubleVector scale = DoubleVector.broadcast(%s, alpha);", species);
    for (int i = 0; i < mr; i++) {
      row(i, species, width, nv);
    }
    line("  }");
    line("");
  }

  /** All of a row is read before it is written: its last vector may overlap. */
  private void row(int i, String species, String width, int nv) {
    String times = i == 0 ? "" : i == 1 ? " + ldd" : " + %d * ldd".formatted(i);
    for (int j = 0; j < nv; j++) {
      line("    DoubleVector d%d%s =", i, column(j));
      line(
          "        DoubleVector.fromArray(%s, d, dOffset%s%s).mul(beta);",
          species, times, offset("c", width, j, nv));
    }
    String down = times.replace("ldd", "ldc");
    for (int j = 0; j < nv; j++) {
      String at = i + column(j);
      line(
          "    scale.fma(c%s, d%s).intoArray(c, cOffset%s%s);",
          at, at, down, offset("c", width, j, nv));
    }
  }

  private static String column(int j) {
    return String.valueOf("pqrs".charAt(j));
  }

  private static String offset(String array, String width, int j, int nv) {
    if (j == 0) {
      return "";
    }
    if (j == nv - 1) {
      return " + " + array + "Last";
    }
    return j == 1 ? " + " + width : " + %d * %s".formatted(j, width);
  }
}
