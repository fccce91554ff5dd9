package dev.swingby.kernels;

/** Argument checks of the facade: each says which operand, what was expected and what came. */
final class Checks {
  private Checks() {}

  /** Both contiguous, of one shape and precision. */
  static void alike(String what, Tensor x, Tensor y) {
    alikeShape(what, x, y);
    if (!x.contiguous() || !y.contiguous()) {
      throw new IllegalArgumentException(what + ": all operands must be contiguous");
    }
  }

  /** One shape and precision. */
  static void alikeShape(String what, Tensor x, Tensor y) {
    if (x.rows() != y.rows() || x.cols() != y.cols() || x.lanes() != y.lanes()) {
      throw new IllegalArgumentException("%s must be like %s, got %s".formatted(what, x, y));
    }
    precision(what, x, y);
  }

  /** Shapes and precisions of C = op(A) op(B) fit, and C is apart from A and B. */
  static void product(String what, Layout layout, Tensor a, Tensor b, Tensor c) {
    shapes(what, layout, 1, a, b, c);
    operands(what, a, b, c);
  }

  /** The same of {@code count} products one below the other, in equal parts of the rows. */
  static void batch(String what, Layout layout, int count, Tensor a, Tensor b, Tensor c) {
    boolean whole =
        count == 0
            ? a.rows() == 0 && b.rows() == 0 && c.rows() == 0
            : count > 0 && a.rows() % count == 0 && b.rows() % count == 0 && c.rows() % count == 0;
    if (!whole) {
      throw new IllegalArgumentException(
          "%s: the rows of A %s, B %s and C %s must divide into %d equal parts"
              .formatted(what, a, b, c, count));
    }
    operands(what, a, b, c);
    if (count > 0) {
      shapes(what, layout, count, a, b, c);
    }
  }

  private static void shapes(String what, Layout layout, int count, Tensor a, Tensor b, Tensor c) {
    int m = layout == Layout.TN ? a.cols() : a.rows() / count;
    int k = layout == Layout.TN ? a.rows() / count : a.cols();
    int n = layout == Layout.NT ? b.rows() / count : b.cols();
    int kb = layout == Layout.NT ? b.cols() : b.rows() / count;
    if (kb != k || c.rows() / count != m || c.cols() != n) {
      throw new IllegalArgumentException(
          "%s %s%s: A %s, B %s and C %s do not fit"
              .formatted(what, layout, count == 1 ? "" : " of " + count, a, b, c));
    }
  }

  /** Text is made only where it is needed: a call that fits allocates nothing. */
  private static void operands(String what, Tensor a, Tensor b, Tensor c) {
    if (a.precision() != b.precision() || a.precision() != c.precision()) {
      throw new IllegalArgumentException(
          "%s: A, B and C must be of one precision, got %s, %s and %s".formatted(what, a, b, c));
    }
    if (a.lanes() != c.lanes() || b.lanes() != c.lanes()) {
      throw new IllegalArgumentException(
          "%s: A, B and C must have as many lanes, got %s, %s and %s".formatted(what, a, b, c));
    }
    if (overlap(a, c) || overlap(b, c)) {
      throw new IllegalArgumentException(what + ": C shares memory with A or B");
    }
  }

  /** {@code row} is (1, n) for A (m, n). */
  static void row(String what, Tensor row, Tensor a) {
    if (row.rows() != 1 || row.cols() != a.cols() || row.lanes() != a.lanes()) {
      throw new IllegalArgumentException(
          "%s must be 1 x %d%s, got %s"
              .formatted(
                  what, a.cols(), a.lanes() == 1 ? "" : " in %d lanes".formatted(a.lanes()), row));
    }
    precision(what, a, row);
  }

  /** {@code column} is (m, 1) for A (m, n), both contiguous. */
  static void column(String what, Tensor column, Tensor a) {
    if (column.rows() != a.rows() || column.cols() != 1) {
      throw new IllegalArgumentException(
          "%s must be %d x 1, got %s".formatted(what, a.rows(), column));
    }
    precision(what, a, column);
    if (!a.contiguous() || !column.contiguous()) {
      throw new IllegalArgumentException(what + ": all operands must be contiguous");
    }
  }

  /** A kernel that takes no lanes side by side. */
  static void oneLane(String what, Tensor x) {
    if (x.lanes() != 1) {
      throw new IllegalArgumentException("%s takes one lane, got %s".formatted(what, x));
    }
  }

  static void precision(String what, Tensor expected, Tensor got) {
    if (expected.precision() != got.precision()) {
      throw new IllegalArgumentException(
          "%s must be %s, got %s".formatted(what, expected.precision(), got.precision()));
    }
  }

  /**
   * Whether two views of one array can touch the same element: their spans meet, unless they are
   * column ranges of the same rows that lie side by side.
   */
  static boolean overlap(Tensor x, Tensor y) {
    if (!sameArray(x, y) || x.size() == 0 || y.size() == 0) {
      return false;
    }
    long xEnd = x.offset() + (x.rows() - 1L) * x.stride() + x.rowLength();
    long yEnd = y.offset() + (y.rows() - 1L) * y.stride() + y.rowLength();
    if (xEnd <= y.offset() || yEnd <= x.offset()) {
      return false;
    }
    if (x.stride() == y.stride() && x.stride() > 0) {
      int xColumn = x.offset() % x.stride();
      int yColumn = y.offset() % y.stride();
      boolean sideBySide = xColumn + x.rowLength() <= yColumn || yColumn + y.rowLength() <= xColumn;
      boolean noWrap =
          xColumn + x.rowLength() <= x.stride() && yColumn + y.rowLength() <= y.stride();
      return !(sideBySide && noWrap);
    }
    return true;
  }

  @SuppressWarnings("ReferenceEquality") // whether it is the same memory, not the same values
  private static boolean sameArray(Tensor x, Tensor y) {
    if (x.precision() != y.precision()) {
      return false;
    }
    return x.precision() == Precision.F32 ? x.f32() == y.f32() : x.f64() == y.f64();
  }
}
