package dev.swingby.kernels.vector;

import dev.swingby.kernels.ImageKernels;
import dev.swingby.kernels.Images;

/**
 * Tables of the pixels of a block of images, by the taps of a 3 x 3 convolution that fall inside
 * the image. Pixels of one class have the same taps inside, so a tile of them does the same for
 * all, without a mask and without multiplying zeros, wherever in the images they are.
 */
final class ConvPlan {
  /** Plans that a thread keeps. */
  private static final int KEPT = 16;

  private static final ThreadLocal<ConvPlan[]> PLANS =
      ThreadLocal.withInitial(() -> new ConvPlan[KEPT]);

  /**
   * Pixels whose taps {@code fromY..fromY + countY}, {@code fromX..fromX + countX} are inside.
   *
   * @param start where they begin in {@link #pixels}; those of the first images come first
   * @param perImage how many an image has
   */
  record PixelClass(int fromY, int countY, int fromX, int countX, int start, int perImage) {}

  private final int height;
  private final int width;

  /** Images of a block: input, output and weights stay in the second-level cache. */
  final int images;

  /** Pixel numbers within a block, class by class. */
  final int[] pixels;

  final PixelClass[] classes;

  /** By tap: the pixel numbers within a block for which it is inside, ascending. */
  final int[][] inside = new int[9][];

  private ConvPlan(Images g) {
    height = g.height();
    width = g.width();
    images = ImageKernels.chunk(g);
    pixels = new int[images * height * width];
    int[] rows = borders(height);
    int[] columns = borders(width);
    classes = new PixelClass[(rows.length - 1) * (columns.length - 1)];
    int start = 0;
    for (int i = 0; i < classes.length; i++) {
      int r = i / (columns.length - 1);
      int c = i % (columns.length - 1);
      int y0 = rows[r];
      int y1 = rows[r + 1];
      int x0 = columns[c];
      int x1 = columns[c + 1];
      int perImage = (y1 - y0) * (x1 - x0);
      classes[i] =
          new PixelClass(
              y0 == 0 ? 1 : 0,
              taps(y0, y1, height),
              x0 == 0 ? 1 : 0,
              taps(x0, x1, width),
              start,
              perImage);
      start += list(pixels, start, y0, y1, x0, x1);
    }
    for (int tap = 0; tap < 9; tap++) {
      int y0 = Math.max(0, 1 - tap / 3);
      int y1 = Math.max(y0, height - Math.max(0, tap / 3 - 1));
      int x0 = Math.max(0, 1 - tap % 3);
      int x1 = Math.max(x0, width - Math.max(0, tap % 3 - 1));
      inside[tap] = new int[images * (y1 - y0) * (x1 - x0)];
      list(inside[tap], 0, y0, y1, x0, x1);
    }
  }

  /** The plan for images of a size; made once a thread for the last few sizes. */
  static ConvPlan of(Images g) {
    ConvPlan[] plans = PLANS.get();
    for (ConvPlan plan : plans) {
      if (plan != null && plan.height == g.height() && plan.width == g.width()) {
        return plan;
      }
    }
    System.arraycopy(plans, 0, plans, 1, KEPT - 1);
    plans[0] = new ConvPlan(g);
    return plans[0];
  }

  /** Borders of the ranges of positions along an axis that have the same taps inside. */
  private static int[] borders(int size) {
    return switch (size) {
      case 1 -> new int[] {0, 1};
      case 2 -> new int[] {0, 1, 2};
      default -> new int[] {0, 1, size - 1, size};
    };
  }

  private static int taps(int from, int to, int size) {
    return 3 - (from == 0 ? 1 : 0) - (to == size ? 1 : 0);
  }

  /** Appends the pixels of a rectangle, image by image; returns how many. */
  private int list(int[] table, int start, int y0, int y1, int x0, int x1) {
    int at = start;
    for (int i = 0; i < images; i++) {
      for (int y = y0; y < y1; y++) {
        for (int x = x0; x < x1; x++) {
          table[at++] = (i * height + y) * width + x;
        }
      }
    }
    return at - start;
  }
}
