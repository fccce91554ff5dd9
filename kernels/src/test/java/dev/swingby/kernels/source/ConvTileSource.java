package dev.swingby.kernels.source;

import java.util.List;

/**
 * The text of {@code ConvTilesF64}, {@code ConvRowTilesF64} and {@code ConvWeightTilesF64}: one
 * straight-line method per register tile of a convolution, like those of {@link TileSource}, whose
 * pixels come from a table, or are neighbours in a row.
 */
final class ConvTileSource {
  /**
   * Most pixels of a tile nv vectors wide: more need more registers for A's rows than there are.
   */
  private static final int[] MOST_PIXELS = {0, 12, 8, 8, 6};

  /** Most pixels of a tile of neighbours. */
  private static final int MOST_NEIGHBOURS = 16;

  /**
   * Fewest of a tile by its edges (1: the image's left one, 2: the right one): an image that takes
   * one tile, or two, or more of at most 16, or of 10 where registers are few.
   */
  private static final int[] FEWEST_NEIGHBOURS = {7, 5, 5, 1};

  /**
   * Input channels for which widest tiles have constant strides, if nothing lies between pixels.
   */
  private static final int[] CHANNELS = {3, 16};

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

  private static final List<String> ROW =
      List.of(
          "int lines",
          "int kc",
          "double[] a",
          "int ao",
          "int aRow",
          "int aLine",
          "double[] b",
          "int bo",
          "double[] d",
          "int od",
          "int dRow",
          "double[] c",
          "int oc",
          "int ldc");

  /** Most channels of a tile of weights of three taps. */
  private static final int[] MOST_OF_THREE = {0, 8, 4};

  private static final List<String> THREE =
      List.of(
          "int images",
          "int pixels",
          "int lines",
          "int width",
          "double[] a",
          "int ao",
          "int aRow",
          "double[] b",
          "int bo",
          "int bRow",
          "int bLast",
          "double[] c",
          "int oc",
          "int plus",
          "int minus",
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

  /** {@code ConvRowTilesF64}. */
  static String rows() {
    ConvTileSource source = new ConvTileSource();
    source.head(
        """
         * Register tiles of a convolution with few output channels, written by ConvTileSource
         * (kernels/src/test): mr neighbours in a row of an image and one vector of channels, C = D + the
         * {@code lines} rows of x around it times B. What is loaded of x serves up to three pixels: of the
         * taps of a row, in order, for each input channel. At an edge of the image (1 left, 2 right) the
         * taps outside are not there.\
        """,
        "ConvRowTilesF64");
    source.line("  static void tile(");
    Lines.wrapped(source.out, "      ", Lines.with(List.of("int mr", "int edges"), ROW), ") {");
    source.line("    if (mr == %d && aRow == kc && ldc == W) {", MOST_NEIGHBOURS);
    source.line("      switch (4 * kc + edges) {");
    for (int channels : CHANNELS) {
      for (int edges = 3; edges >= 0; edges--) {
        source.line("        case %d -> {", 4 * channels + edges);
        source.line("          r%de%dk%d(", MOST_NEIGHBOURS, edges, channels);
        Lines.wrapped(source.out, "              ", Lines.names(ROW), ");");
        source.line("          return;");
        source.line("        }");
      }
    }
    source.line("        default -> {}");
    source.line("      }");
    source.line("    }");
    source.line("    switch (4 * mr + edges) {");
    for (int edges = 3; edges >= 0; edges--) {
      for (int mr = MOST_NEIGHBOURS; mr >= FEWEST_NEIGHBOURS[edges]; mr--) {
        source.line("      case %d ->", 4 * mr + edges);
        source.line("          r%de%d(", mr, edges);
        Lines.wrapped(source.out, "              ", Lines.names(ROW), ");");
      }
    }
    source.line("      default -> throw new IllegalArgumentException(\"no tile of \" + mr);");
    source.line("    }");
    source.line("  }");
    source.line("");
    for (int edges = 3; edges >= 0; edges--) {
      for (int mr = MOST_NEIGHBOURS; mr >= FEWEST_NEIGHBOURS[edges]; mr--) {
        source.row(mr, edges, 0);
      }
    }
    for (int channels : CHANNELS) {
      for (int edges = 3; edges >= 0; edges--) {
        source.row(MOST_NEIGHBOURS, edges, channels);
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
         * it. Small ones sum three taps at once (s): each pixel of A with the pixel of B and the two
         * beside it, {@code plus} behind and {@code minus} before it.\
        """,
        "ConvWeightTilesF64");
    source.dispatch("tiles", "t", 4, MOST_CHANNELS, WEIGHTS);
    source.dispatch("three", "s", 2, MOST_OF_THREE, THREE);
    for (int nv = 2; nv >= 1; nv--) {
      for (int mr = MOST_OF_THREE[nv]; mr >= 1; mr--) {
        source.three(mr, nv);
      }
    }
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

  /**
   * Input i lies at pixel i - 1 of the tile and is tap kx of pixel i - kx. Strides are constants if
   * channels is not 0.
   */
  private void row(int mr, int edges, int channels) {
    boolean fixed = channels > 0;
    int first = edges % 2;
    int end = mr + 2 - edges / 2;
    String depth = fixed ? String.valueOf(channels) : "kc";
    line("  private static void r%de%d%s(", mr, edges, fixed ? "k" + channels : "");
    Lines.wrapped(out, "      ", ROW, ") {");
    for (int p = 0; p < mr; p++) {
      line("    DoubleVector c%d =", p);
      line("        DoubleVector.fromArray(S, d, od%s);", times(p, "dRow"));
    }
    line("    for (int s = 0; s < lines; s++) {");
    line("      int sb = bo + s * %s * (3 * W);", depth);
    line("      int a1 = ao + s * aLine;");
    for (int i = first; i < end; i++) {
      if (i != 1 && !fixed) {
        line("      int a%d = a1%s;", i, i == 0 ? " - aRow" : times(i - 1, "aRow"));
      }
    }
    line("      for (int k = 0; k < %s; k++) {", depth);
    for (int kx = 0; kx < 3; kx++) {
      line(
          "        DoubleVector b%d = DoubleVector.fromArray(S, b, sb + k * (3 * W)%s);",
          kx, vectors(kx));
    }
    for (int i = first; i < end; i++) {
      String at = fixed ? "a1 + %d + k".formatted((i - 1) * channels) : "a%d + k".formatted(i);
      line("        DoubleVector x%d = DoubleVector.broadcast(S, a[%s]);", i, at);
      for (int kx = 2; kx >= 0; kx--) {
        int p = i - kx;
        if (p >= 0 && p < mr) {
          line("        c%d = x%d.fma(b%d, c%d);", p, i, kx, p);
        }
      }
    }
    line("      }");
    line("    }");
    for (int p = 0; p < mr; p++) {
      line("    c%d.intoArray(c, oc%s);", p, fixed ? times(p, "W") : times(p, "ldc"));
    }
    line("  }");
    line("");
  }

  private static String times(int n, String stride) {
    return n == 0 ? "" : n == 1 ? " + " + stride : " + %d * %s".formatted(n, stride);
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
        line(
            "      c%d%s.intoArray(c, oc%s%s);", i, column(j), times(i, "ldc"), across(j, nv, "c"));
      }
    }
    line("      ao += %d;", mr);
    line("      oc += %d * ldc;", mr);
    line("    }");
    line("  }");
    line("");
  }

  /** Sums c of the pixel itself, d of the one behind it, e of the one before it. */
  private void three(int mr, int nv) {
    line("  private static void s%dx%d(", mr, nv);
    Lines.wrapped(out, "      ", THREE, ") {");
    for (String sum : List.of("c", "d", "e")) {
      for (int i = 0; i < mr; i++) {
        for (int j = 0; j < nv; j++) {
          line("    DoubleVector %s%d%s = DoubleVector.zero(S);", sum, i, column(j));
        }
      }
    }
    line("    for (int n = 0; n < images * lines; n++) {");
    line("      int p = n / lines * pixels + n % lines * width;");
    line("      int pa = ao + p * aRow;");
    line("      int pb = bo + p * bRow;");
    threeTaps("      ", mr, nv, "cd");
    line("      for (int k = 2; k < width; k++) {");
    line("        pa += aRow;");
    line("        pb += bRow;");
    threeTaps("        ", mr, nv, "cde");
    line("      }");
    line("      pa += aRow;");
    line("      pb += bRow;");
    threeTaps("      ", mr, nv, "ce");
    line("    }");
    for (String sum : List.of("c", "d", "e")) {
      line(
          "    int to%s = oc%s;",
          sum, sum.equals("c") ? "" : sum.equals("d") ? " + plus" : " + minus");
      for (int i = 0; i < mr; i++) {
        for (int j = 0; j < nv; j++) {
          line(
              "    %s%d%s.intoArray(c, to%s%s%s);",
              sum, i, column(j), sum, times(i, "ldc"), across(j, nv, "c"));
        }
      }
    }
    line("  }");
    line("");
  }

  private void threeTaps(String indent, int mr, int nv, String sums) {
    line(indent + "{");
    for (char sum : sums.toCharArray()) {
      for (int j = 0; j < nv; j++) {
        line(
            indent + "  DoubleVector b%s%s = DoubleVector.fromArray(S, b, pb%s%s);",
            sum,
            column(j),
            sum == 'c' ? "" : sum == 'd' ? " + bRow" : " - bRow",
            across(j, nv, "b"));
      }
    }
    for (int i = 0; i < mr; i++) {
      line(
          indent + "  DoubleVector x%d = DoubleVector.broadcast(S, a[pa%s]);",
          i,
          i == 0 ? "" : " + " + i);
      for (char sum : sums.toCharArray()) {
        for (int j = 0; j < nv; j++) {
          String c = "" + sum + i + column(j);
          line(indent + "  %s = x%d.fma(b%s%s, %s);", c, i, sum, column(j), c);
        }
      }
    }
    line(indent + "}");
  }

  private static String column(int j) {
    return String.valueOf("pqrs".charAt(j));
  }

  private static String across(int j, int nv, String array) {
    return j > 0 && j == nv - 1 ? " + " + array + "Last" : vectors(j);
  }

  private static String vectors(int j) {
    return times(j, "W");
  }
}
