package dev.swingby.kernels.source;

import java.util.List;

/**
 * The text of {@code ConvTilesF64} and {@code ConvWeightTilesF64}: one straight-line method per
 * register tile of a convolution, like those of {@link TileSource}, whose pixels come from a table.
 */
final class ConvTileSource {
  /**
   * Most pixels of a tile nv vectors wide: more need more registers for A's rows than there are.
   */
  private static final int[] MOST_PIXELS = {0, 12, 8, 8, 6};

  /** Most channels of a tile of weights: 24 accumulators at most, or C2 spills. */
  private static final int[] MOST_CHANNELS = {0, 16, 12, 8, 6};

  private static final List<String> FORWARD =
      List.of(
          "int tiles",
          "int[] pixels",
          "int at",
          "int segments",
          "int[] segmentsOfA",
          "int[] segmentsOfB",
          "int kc",
          "double[] a",
          "int ao",
          "int aRow",
          "double[] b",
          "int bo",
          "double[] d",
          "int od",
          "int dRow",
          "double[] c",
          "int oc",
          "int ldc",
          "int cLast");

  private static final List<String> WEIGHTS =
      List.of(
          "int tiles",
          "int[] pixels",
          "int from",
          "int count",
          "double[] a",
          "int ao",
          "int aRow",
          "double[] b",
          "int bo",
          "int bRow",
          "int bLast",
          "double[] c",
          "int oc",
          "int ldc",
          "int cLast");

  private static final String HEAD =
      """
      package dev.swingby.kernels.vector;

      import jdk.incubator.vector.DoubleVector;
      import jdk.incubator.vector.VectorSpecies;

      /**
      %s
       */
      final class %s {
        private static final VectorSpecies<Double> S = VectorF64.SPECIES;
        private static final int W = S.length();

        private %s() {}

      """;

  private final StringBuilder out = new StringBuilder();

  private ConvTileSource() {}

  /** {@code ConvTilesF64}. */
  static String forward() {
    ConvTileSource source = new ConvTileSource();
    source.head(
        """
         * Register tiles of the convolution, written by ConvTileSource (kernels/src/test): {@code tiles}
         * tiles of mr pixels and nv vectors of channels, C = D + A B, where row p of A is several segments
         * of x around pixel p, and B is a panel of rows of nv whole vectors: at a stride that the compiler
         * knows, its bounds checks leave the loop. Narrow tiles take two k at a time (s2), if kc is even: a
         * row's address then serves two loads. The last vector of C may overlap the one before it.\
        """,
        "ConvTilesF64");
    source.dispatch("tiles", "t", 4, MOST_PIXELS, FORWARD);
    source.dispatch("pairs", "s", 2, MOST_PIXELS, FORWARD);
    for (int nv = 4; nv >= 1; nv--) {
      for (int mr = MOST_PIXELS[nv]; mr >= 1; mr--) {
        source.forward("t", mr, nv, 1);
        if (nv <= 2) {
          source.forward("s", mr, nv, 2);
        }
      }
    }
    return source.end();
  }

  /** {@code ConvWeightTilesF64}. */
  static String weights() {
    ConvTileSource source = new ConvTileSource();
    source.head(
        """
         * Register tiles of the gradient of a convolution's weights, written by ConvTileSource
         * (kernels/src/test): strips of {@code tiles} tiles of mr channels of A and nv vectors of B, C =
         * A^T B summed over the pixels of a table, in order. The last vector may overlap the one before
         * it.\
        """,
        "ConvWeightTilesF64");
    source.dispatch("tiles", "t", 4, MOST_CHANNELS, WEIGHTS);
    for (int nv = 4; nv >= 1; nv--) {
      for (int mr = MOST_CHANNELS[nv]; mr >= 1; mr--) {
        source.weights(mr, nv);
      }
    }
    return source.end();
  }

  private void head(String comment, String name) {
    out.append(HEAD.formatted(comment, name, name));
  }

  private String end() {
    out.append("}\n");
    return out.toString();
  }

  private void line(String format, Object... args) {
    out.append(args.length == 0 ? format : format.formatted(args)).append('\n');
  }

  private void dispatch(String name, String prefix, int widest, int[] most, List<String> list) {
    line("  static void %s(", name);
    Lines.wrapped(out, "      ", Lines.with(List.of("int mr", "int nv"), list), ") {");
    line("    switch (16 * nv + mr - 1) {");
    for (int nv = widest; nv >= 1; nv--) {
      for (int mr = most[nv]; mr >= 1; mr--) {
        line("      case %d ->", 16 * nv + mr - 1);
        line("          %s%dx%d(", prefix, mr, nv);
        Lines.wrapped(out, "              ", Lines.names(list), ");");
      }
    }
    line("      default -> throw new IllegalArgumentException(\"no tile \" + mr + \" x \" + nv);");
    line("    }");
    line("  }");
    line("");
  }

  private void forward(String prefix, int mr, int nv, int step) {
    line("  private static void %s%dx%d(", prefix, mr, nv);
    Lines.wrapped(out, "      ", FORWARD, ") {");
    line("    for (int t = 0; t < tiles; t++) {");
    for (int i = 0; i < mr; i++) {
      line("      int p%d = pixels[at%s];", i, i == 0 ? "" : " + " + i);
    }
    for (int i = 0; i < mr; i++) {
      for (int j = 0; j < nv; j++) {
        line("      DoubleVector c%d%s =", i, column(j));
        line("          DoubleVector.fromArray(S, d, od + p%d * dRow%s);", i, across(j, nv, "c"));
      }
    }
    line("      for (int s = 0; s < segments; s++) {");
    line("        int sb = bo + segmentsOfB[s];");
    line("        int sa = ao + segmentsOfA[s];");
    for (int i = 0; i < mr; i++) {
      line("        int a%d = sa + p%d * aRow;", i, i);
    }
    line("        for (int k = 0; k < kc; k%s) {", step == 1 ? "++" : " += " + step);
    for (int u = 0; u < step; u++) {
      for (int j = 0; j < nv; j++) {
        line(
            "          DoubleVector b%d%s = DoubleVector.fromArray(S, b, sb + k * (%d * W)%s);",
            u, column(j), nv, vectors(u * nv + j));
      }
      for (int i = 0; i < mr; i++) {
        String x = "x" + u + i;
        line(
            "          DoubleVector %s = DoubleVector.broadcast(S, a[a%d + k%s]);",
            x, i, u == 0 ? "" : " + " + u);
        for (int j = 0; j < nv; j++) {
          String c = i + column(j);
          line("          c%s = %s.fma(b%d%s, c%s);", c, x, u, column(j), c);
        }
      }
    }
    line("        }");
    line("      }");
    for (int i = 0; i < mr; i++) {
      for (int j = 0; j < nv; j++) {
        line("      c%d%s.intoArray(c, oc + p%d * ldc%s);", i, column(j), i, across(j, nv, "c"));
      }
    }
    line("      at += %d;", mr);
    line("    }");
    line("  }");
    line("");
  }

  private void weights(int mr, int nv) {
    line("  private static void t%dx%d(", mr, nv);
    Lines.wrapped(out, "      ", WEIGHTS, ") {");
    line("    for (int t = 0; t < tiles; t++) {");
    for (int i = 0; i < mr; i++) {
      for (int j = 0; j < nv; j++) {
        line("      DoubleVector c%d%s = DoubleVector.zero(S);", i, column(j));
      }
    }
    line("      for (int k = 0; k < count; k++) {");
    line("        int p = pixels[from + k];");
    line("        int pa = ao + p * aRow;");
    line("        int pb = bo + p * bRow;");
    for (int j = 0; j < nv; j++) {
      line(
          "        DoubleVector b%s = DoubleVector.fromArray(S, b, pb%s);",
          column(j), across(j, nv, "b"));
    }
    for (int i = 0; i < mr; i++) {
      line(
          "        DoubleVector x%d = DoubleVector.broadcast(S, a[pa%s]);",
          i, i == 0 ? "" : " + " + i);
      for (int j = 0; j < nv; j++) {
        String c = i + column(j);
        line("        c%s = x%d.fma(b%s, c%s);", c, i, column(j), c);
      }
    }
    line("      }");
    for (int i = 0; i < mr; i++) {
      for (int j = 0; j < nv; j++) {
        String down = i == 0 ? "" : i == 1 ? " + ldc" : " + %d * ldc".formatted(i);
        line("      c%d%s.intoArray(c, oc%s%s);", i, column(j), down, across(j, nv, "c"));
      }
    }
    line("      ao += %d;", mr);
    line("      oc += %d * ldc;", mr);
    line("    }");
    line("  }");
    line("");
  }

  private static String column(int j) {
    return String.valueOf("pqrs".charAt(j));
  }

  private static String across(int j, int nv, String array) {
    return j > 0 && j == nv - 1 ? " + " + array + "Last" : vectors(j);
  }

  private static String vectors(int j) {
    return j == 0 ? "" : j == 1 ? " + W" : " + %d * W".formatted(j);
  }
}
