package dev.swingby.lab.diffusion;

import dev.swingby.kernels.Tensor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;

/** Many small images as one PNG: rows and columns with a gap between, each pixel a square. */
public final class Grid {
  private static final int GAP = 2;
  private static final int SIDE = 64;
  private static final int WHITE = 0xffffff;

  private Grid() {}

  /**
   * Writes images row by row; values outside [0, 1] are cut.
   *
   * @param images (n pixels^2, 3)
   */
  public static void write(Path file, Tensor images, int pixels, int columns) throws IOException {
    int n = images.rows() / (pixels * pixels);
    int zoom = Math.max(1, SIDE / pixels);
    int cell = pixels * zoom + GAP;
    int rows = (n + columns - 1) / columns;
    BufferedImage out =
        new BufferedImage(columns * cell + GAP, rows * cell + GAP, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < out.getHeight(); y++) {
      for (int x = 0; x < out.getWidth(); x++) {
        int column = (x - GAP) / cell;
        int image = (y - GAP) / cell * columns + column;
        int px = (x - GAP) % cell / zoom;
        int py = (y - GAP) % cell / zoom;
        boolean inside = x >= GAP && y >= GAP && px < pixels && py < pixels && image < n;
        int pixel = (image * pixels + py) * pixels + px;
        out.setRGB(x, y, inside ? rgb(images, pixel) : WHITE);
      }
    }
    Path target = file.toAbsolutePath();
    Path beside = target.resolveSibling("." + target.getFileName() + ".partial");
    try {
      ImageIO.write(out, "png", beside.toFile());
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** The image that starts at row {@code from} as a PNG, each pixel a square. */
  public static byte[] png(Tensor images, int from, int pixels) throws IOException {
    int zoom = Math.max(1, SIDE / pixels);
    BufferedImage out = new BufferedImage(pixels * zoom, pixels * zoom, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < out.getHeight(); y++) {
      for (int x = 0; x < out.getWidth(); x++) {
        out.setRGB(x, y, rgb(images, from + y / zoom * pixels + x / zoom));
      }
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(out, "png", png);
    return png.toByteArray();
  }

  private static int rgb(Tensor images, int pixel) {
    int rgb = 0;
    for (int c = 0; c < 3; c++) {
      double value = Math.min(1, Math.max(0, images.get(pixel, c)));
      rgb = rgb << 8 | (int) Math.round(255 * value);
    }
    return rgb;
  }
}
