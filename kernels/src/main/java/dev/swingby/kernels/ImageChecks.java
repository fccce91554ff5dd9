package dev.swingby.kernels;

/** Argument checks of {@link ImageKernels}, beside those of {@link Checks}. */
final class ImageChecks {
  private ImageChecks() {}

  static void shape(String what, Tensor t, int rows, int cols, Precision precision) {
    if (t.rows() != rows || t.cols() != cols || t.precision() != precision) {
      throw new IllegalArgumentException(
          "%s must be %s %d x %d, got %s".formatted(what, precision, rows, cols, t));
    }
  }

  /** A row for every pixel. */
  static void images(String what, String operand, Images g, Tensor t) {
    if (t.rows() != g.rows()) {
      throw new IllegalArgumentException(
          "%s: %s must have %d rows for %s, got %s".formatted(what, operand, g.rows(), g, t));
    }
  }

  /** x (rows, in), w (9 in, out), y (rows, out). */
  static void convolution(String what, Images g, Tensor x, Tensor w, Tensor y) {
    images(what, "x", g, x);
    images(what, "y", g, y);
    Checks.precision(what, x, y);
    if (w.rows() != 9 * x.cols() || w.cols() != y.cols() || w.precision() != x.precision()) {
      throw new IllegalArgumentException(
          "%s: w must be %s %d x %d, got %s"
              .formatted(what, x.precision(), 9 * x.cols(), y.cols(), w));
    }
  }

  /** wide (rows, c), deep (rows / 4, 4 c). */
  static void blocks(String what, Images g, Tensor wide, Tensor deep) {
    images(what, "the larger operand", g, wide);
    if (g.height() % 2 + g.width() % 2 != 0) {
      throw new IllegalArgumentException(
          what + ": height and width must be even, got " + g.height() + " x " + g.width());
    }
    shape(what, deep, g.rows() / 4, 4 * wide.cols(), wide.precision());
    apart(what, deep, wide);
  }

  /** What forward and backward of a group norm share. */
  static void norm(
      String what, Images g, Norm norm, Tensor gamma, Tensor beta, Tensor x, Tensor stats) {
    images(what, "x", g, x);
    Checks.row(what, gamma, x);
    Checks.row(what, beta, x);
    shape(what, stats, g.count(), 2 * norm.groups(), x.precision());
    if (x.cols() % norm.groups() != 0) {
      throw new IllegalArgumentException(
          "%s: %d channels do not divide into %d groups".formatted(what, x.cols(), norm.groups()));
    }
  }

  /** x (rows, c), y (count, c). */
  static void pool(String what, Images g, Tensor x, Tensor y) {
    images(what, "the larger operand", g, x);
    shape(what, y, g.count(), x.cols(), x.precision());
  }

  /** {@code t} shares no memory with the others. */
  static void apart(String what, Tensor t, Tensor a) {
    if (Checks.overlap(t, a)) {
      throw new IllegalArgumentException(what + " shares memory with another operand");
    }
  }

  static void apart(String what, Tensor t, Tensor a, Tensor b) {
    apart(what, t, a);
    apart(what, t, b);
  }

  static void apart(String what, Tensor t, Tensor a, Tensor b, Tensor c) {
    apart(what, t, a, b);
    apart(what, t, c);
  }

  static void apart(String what, Tensor t, Tensor a, Tensor b, Tensor c, Tensor d) {
    apart(what, t, a, b);
    apart(what, t, c, d);
  }

  static void contiguous(String what, Tensor a, Tensor b) {
    if (!a.contiguous() || !b.contiguous()) {
      throw new IllegalArgumentException(what + ": workspace and gradient must be contiguous");
    }
  }
}
