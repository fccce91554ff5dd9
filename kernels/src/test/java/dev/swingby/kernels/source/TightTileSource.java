package dev.swingby.kernels.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * The text of {@code TightTilesF64} and {@code TightTilesF32}: tiles of products whose rows have
 * lengths known beforehand. C2 then addresses all rows of A from one register and checks few
 * bounds.
 */
final class TightTileSource {
  /** Depth of the product and columns of C, and the rows of its tiles. */
  private record Shape(int k, int n, int rows) {}

  /** Columns of A and of C, where A stands transposed, and the rows of the tiles. */
  private record Columns(int m, int n, int rows) {}

  private final String number;
  private final String precision;
  private final int lanes;
  private final List<Shape> shapes;
  private final List<Columns> columns;
  private final StringBuilder out = new StringBuilder();

  private TightTileSource(boolean f32) {
    number = f32 ? "Float" : "Double";
    precision = f32 ? "F32" : "F64";
    lanes = f32 ? 16 : 8;
    shapes = new ArrayList<>();
    shapes.add(new Shape(12, 12, 6));
    shapes.add(new Shape(16, 16, 8));
    shapes.add(new Shape(24, 24, 8));
    shapes.add(new Shape(32, 32, f32 ? 8 : 4));
    shapes.add(new Shape(64, 16, f32 ? 16 : 8));
    shapes.add(new Shape(256, 16, f32 ? 16 : 8));
    columns = new ArrayList<>();
    columns.add(f32 ? new Columns(32, 32, 8) : new Columns(8, 8, 8));
    columns.add(new Columns(16, 16, f32 ? 16 : 8));
  }

  static String text(boolean f32) {
    return new TightTileSource(f32).file();
  }

  private String file() {
    line(
        """
        package dev.swingby.kernels.vector;

        import jdk.incubator.vector.%1$sVector;
        import jdk.incubator.vector.VectorSpecies;

        /**
         * Products of matrices without gaps, one behind the other, written by TightTileSource
         * (kernels/src/test). All strides are constants: one register addresses all rows of A, and few
         * bounds are checked. A row of C that is shorter than a vector is stored with what follows it,
         * which must be written later.
         */
        final class TightTiles%2$s {
          private static final VectorSpecies<%1$s> S = Vector%2$s.SPECIES;

          /** Whether vectors have the width that these tiles are written for. */
          private static final boolean FITS = S.length() == %3$d;

          private TightTiles%2$s() {}

          /** Rows of a tile of products of depth k with n columns; 0 where there is none. */
          static int rows(int k, int n) {
            return !FITS || k > 256 || n > 32
                ? 0
                : switch (k << 8 | n) {\
        """,
        number, precision, lanes);
    for (Shape shape : shapes) {
      line("          case %d << 8 | %d -> %d;", shape.k, shape.n, shape.rows);
    }
    line("          default -> 0;");
    line("        };");
    line("  }");
    line("");
    line("  /** C_i = D + A_i B_i, D a row of zeros or biases, for {@code count} products. */");
    signature("static void products", "int k, int n, int count, int tiles");
    line("    switch (k << 8 | n) {");
    for (Shape s : shapes) {
      line(
          "      case %1$d << 8 | %2$d -> k%1$dn%2$d(count, tiles, a, ao, b, bo, d, od, c, oc);",
          s.k, s.n);
    }
    line(
        "      default -> throw new IllegalArgumentException(\"no tiles for k \" + k + \", n \" + n);");
    line("    }");
    line("  }");
    for (Shape shape : shapes) {
      line("");
      signature("private static void k%dn%d".formatted(shape.k, shape.n), "int count, int tiles");
      body(shape);
      line("  }");
    }
    transposed();
    out.append("}\n");
    return out.toString();
  }

  private void transposed() {
    line("");
    line("  /** Whether A^T B has tiles for so many columns of A and of B. */");
    line("  static boolean columns(int m, int n) {");
    String each =
        String.join(
            " || ", columns.stream().map(c -> "(m == %d && n == %d)".formatted(c.m, c.n)).toList());
    line("    return FITS && (%s);", each);
    line("  }");
    line("");
    line("  /** C = D + A^T B, k rows in A. */");
    signature("static void transposed", "int m, int n, int k");
    line("    switch (m << 8 | n) {");
    for (Columns s : columns) {
      line("      case %1$d << 8 | %2$d -> m%1$dn%2$d(k, a, ao, b, bo, d, od, c, oc);", s.m, s.n);
    }
    line(
        "      default -> throw new IllegalArgumentException(\"no tiles for m \" + m + \", n \" + n);");
    line("    }");
    line("  }");
    for (Columns s : columns) {
      line("");
      signature("private static void m%dn%d".formatted(s.m, s.n), "int kc");
      line("    for (int t = 0; t < %d; t++) {", s.m / s.rows);
      tile(s.n, s.rows, "kc", i -> "ao + %d * k%s".formatted(s.m, plus(i)));
      line("      ao += %d;", s.rows);
      line("      oc += %d;", s.rows * s.n);
      line("    }");
      line("  }");
    }
  }

  private void signature(String name, String first) {
    line("  %s(", name);
    String array = number.toLowerCase(Locale.ROOT) + "[]";
    line(
        "      %1$s, %2$s a, int ao, %2$s b, int bo, %2$s d, int od, %2$s c, int oc) {",
        first, array);
  }

  private void body(Shape shape) {
    // One loop over all tiles: what is checked of A and C is then checked once a call.
    line("    int left = tiles;");
    line("    for (int t = 0; t < count * tiles; t++) {");
    tile(
        shape.n, shape.rows, String.valueOf(shape.k), i -> "ao%s + k".formatted(plus(i * shape.k)));
    line("      ao += %d;", shape.rows * shape.k);
    line("      oc += %d;", shape.rows * shape.n);
    line("      if (--left == 0) {");
    line("        left = tiles;");
    line("        bo += %d;", shape.k * shape.n);
    line("      }");
    line("    }");
  }

  /** One tile: sums from a row of D, in order of k, stored. */
  private void tile(int n, int rows, String depth, IntFunction<String> element) {
    int[] column = new int[(n + lanes - 1) / lanes];
    int vectors = column.length;
    Arrays.setAll(column, j -> Math.max(0, Math.min(j * lanes, n - lanes)));
    for (int j = 0; j < vectors; j++) {
      String at = plus(column[j]);
      line("      %1$sVector d%2$d = %1$sVector.fromArray(S, d, od%3$s);", number, j, at);
    }
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < vectors; j++) {
        line("      %sVector c%d_%d = d%d;", number, i, j, j);
      }
    }
    line("      for (int k = 0; k < %s; k++) {", depth);
    for (int j = 0; j < vectors; j++) {
      line("        %1$sVector b%2$d =", number, j);
      String at = "bo + %d * k%s".formatted(n, plus(column[j]));
      line("          %sVector.fromArray(S, b, %s);", number, at);
    }
    for (int i = 0; i < rows; i++) {
      String x = "%1$sVector x%2$d = %1$sVector.broadcast".formatted(number, i);
      line("        %s(S, a[%s]);", x, element.apply(i));
      for (int j = 0; j < vectors; j++) {
        line("        c%1$d_%2$d = x%1$d.fma(b%2$d, c%1$d_%2$d);", i, j);
      }
    }
    line("      }");
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < vectors; j++) {
        line("      c%d_%d.intoArray(c, oc%s);", i, j, plus(i * n + column[j]));
      }
    }
  }

  private static String plus(int offset) {
    return offset == 0 ? "" : " + " + offset;
  }

  private void line(String format, Object... args) {
    out.append(args.length == 0 ? format : format.formatted(args)).append('\n');
  }
}
