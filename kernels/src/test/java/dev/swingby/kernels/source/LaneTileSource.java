package dev.swingby.kernels.source;

import java.util.function.BiFunction;

/**
 * The text of {@code LaneTilesF64}: one straight-line method per register tile, as {@link
 * TileSource} has them, where a vector holds one element of many matrices.
 */
final class LaneTileSource {
  private static final int MOST = 4;

  private static final String PARAMETERS =
      """
            int tiles,
            int kc,
            double[] a,
            int ao,
            int aRow,
            int aCol,
            double[] b,
            int bo,
            int bRow,
            int bCol,
            double[] s,
            int so,
            int sRow,
            int sCol,
            double[] c,
            int oc,
            int ldc,
            int cCol) {
      """;

  private final StringBuilder out = new StringBuilder();

  private LaneTileSource() {}

  static String text() {
    LaneTileSource source = new LaneTileSource();
    source.line(
        """
        package dev.swingby.kernels.vector;

        import jdk.incubator.vector.DoubleVector;
        import jdk.incubator.vector.VectorSpecies;

        /**
         * Register tiles of interleaved matrix products, written by LaneTileSource (kernels/src/test):
         * strips of {@code tiles} tiles, one below the other, that start from S: C = S + A B, k in order.
         */
        final class LaneTilesF64 {
          private static final VectorSpecies<Double> V = VectorF64.SPECIES;

          private LaneTilesF64() {}
        """);
    source.dispatch();
    for (int rows = MOST; rows >= 1; rows--) {
      for (int cols = MOST; cols >= 1; cols--) {
        source.tile(rows, cols);
      }
    }
    source.out.append("}\n");
    return source.out.toString();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void dispatch() {
    line("  /** Tiles of so many rows and columns. */");
    line("  static void strip(");
    line("      int rows,");
    line("      int cols,");
    out.append(PARAMETERS);
    line("    switch (4 * rows + cols - 5) {");
    for (int rows = 1; rows <= MOST; rows++) {
      for (int cols = 1; cols <= MOST; cols++) {
        line("      case " + (4 * rows + cols - 5) + " ->");
        line("          tile" + rows + "x" + cols + "(");
        line(
            "              tiles, kc, a, ao, aRow, aCol, b, bo, bRow, bCol, s, so, sRow, sCol, c,");
        line("              oc, ldc, cCol);");
      }
    }
    line("      default -> throw new IllegalArgumentException(rows + \" x \" + cols);");
    line("    }");
    line("  }");
  }

  private void tile(int rows, int cols) {
    line("");
    line("  private static void tile" + rows + "x" + cols + "(");
    out.append(PARAMETERS);
    line("    for (int t = 0; t < tiles; t++) {");
    each(
        rows,
        cols,
        (i, j) ->
            "      DoubleVector c"
                + i
                + j
                + " = DoubleVector.fromArray(V, s, so"
                + at(i, "sRow")
                + at(j, "sCol")
                + ");");
    line("      for (int p = 0; p < kc; p++) {");
    line("        int x = ao + p * aCol;");
    line("        int y = bo + p * bRow;");
    for (int j = 0; j < cols; j++) {
      line(
          "        DoubleVector b"
              + j
              + " = DoubleVector.fromArray(V, b, y"
              + at(j, "bCol")
              + ");");
    }
    for (int i = 0; i < rows; i++) {
      line(
          "        DoubleVector a"
              + i
              + " = DoubleVector.fromArray(V, a, x"
              + at(i, "aRow")
              + ");");
      for (int j = 0; j < cols; j++) {
        line("        c" + i + j + " = a" + i + ".fma(b" + j + ", c" + i + j + ");");
      }
    }
    line("      }");
    each(
        rows,
        cols,
        (i, j) -> "      c" + i + j + ".intoArray(c, oc" + at(i, "ldc") + at(j, "cCol") + ");");
    line("      ao += " + times(rows, "aRow") + ";");
    line("      so += " + times(rows, "sRow") + ";");
    line("      oc += " + times(rows, "ldc") + ";");
    line("    }");
    line("  }");
  }

  private void each(int rows, int cols, BiFunction<Integer, Integer, String> text) {
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < cols; j++) {
        line(text.apply(i, j));
      }
    }
  }

  private static String at(int i, String stride) {
    return i == 0 ? "" : " + " + times(i, stride);
  }

  private static String times(int i, String stride) {
    return i == 1 ? stride : i + " * " + stride;
  }
}
