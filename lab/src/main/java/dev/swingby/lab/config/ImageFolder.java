package dev.swingby.lab.config;

import dev.swingby.core.Sha256;
import dev.swingby.core.world.LabelledImages;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * A folder of images with a CSV of their attributes. Each image is cut to its central square and
 * averaged by area to so many pixels; what is transparent is white.
 */
final class ImageFolder {
  private ImageFolder() {}

  /**
   * Reads all images.
   *
   * @throws UsageException if the folder, the table or an image is not as expected
   */
  static LabelledImages.Content read(
      Path folder, Path attributes, List<String> concepts, int pixels) {
    if (!Files.isDirectory(folder)) {
      throw new UsageException(folder + ": no such folder of images");
    }
    if (!Files.isRegularFile(attributes)) {
      throw new UsageException(attributes + ": no such CSV of attributes");
    }
    AttributeTable table = AttributeTable.read(attributes, concepts);
    List<String> names = table.names();
    if (names.isEmpty()) {
      throw new UsageException(attributes + ": expected a line for every image, got none");
    }
    int rows = pixels * pixels;
    if ((long) names.size() * rows * 3 > Integer.MAX_VALUE) {
      throw new UsageException(
          "%s: %d images of %d pixels are too many to hold; expected fewer or smaller ones"
              .formatted(attributes, names.size(), rows));
    }
    Tensor images = Tensor.zeros(Precision.F32, names.size() * rows, 3);
    IntStream.range(0, names.size())
        .parallel()
        .forEach(i -> {
          BufferedImage image = image(folder, names.get(i), attributes);
          average(image, pixels, images.rows(i * rows, (i + 1) * rows));
        });
    return new LabelledImages.Content(images, table.classes());
  }

  private static BufferedImage image(Path folder, String name, Path attributes) {
    try {
      Path file = folder.resolve(name);
      if (!Files.isRegularFile(file)) {
        throw new UsageException(
            "%s: no such image (%s names it)".formatted(file, attributes.getFileName()));
      }
      BufferedImage image = ImageIO.read(file.toFile());
      if (image == null) {
        throw new UsageException(file + ": expected an image (PNG, JPEG, GIF or BMP)");
      }
      return image;
    } catch (IOException | InvalidPathException e) {
      throw new UsageException(
          "%s: %s cannot be read as an image".formatted(folder, name.isEmpty() ? "\"\"" : name));
    }
  }

  /** The central square, each value the mean over the area that its pixel covers. */
  private static void average(BufferedImage image, int pixels, Tensor out) {
    int side = Math.min(image.getWidth(), image.getHeight());
    int left = (image.getWidth() - side) / 2;
    int top = (image.getHeight() - side) / 2;
    double scale = (double) side / pixels;
    for (int i = 0; i < pixels; i++) {
      for (int j = 0; j < pixels; j++) {
        double[] sums = new double[3];
        for (int y = (int) (i * scale); y < Math.min(side, (i + 1) * scale); y++) {
          double high = overlap(y, i * scale, scale);
          for (int x = (int) (j * scale); x < Math.min(side, (j + 1) * scale); x++) {
            add(image.getRGB(left + x, top + y), high * overlap(x, j * scale, scale), sums);
          }
        }
        for (int c = 0; c < 3; c++) {
          out.set(i * pixels + j, c, Math.min(1, sums[c] / (scale * scale)));
        }
      }
    }
  }

  /** How much of [at, at + 1) lies within {@code scale} from {@code from} on. */
  private static double overlap(int at, double from, double scale) {
    return Math.max(0, Math.min(at + 1, from + scale) - Math.max(at, from));
  }

  private static void add(int argb, double weight, double[] sums) {
    double opaque = (argb >>> 24) / 255.0;
    for (int c = 0; c < 3; c++) {
      double value = (argb >> (16 - 8 * c) & 255) / 255.0;
      sums[c] += weight * (1 - opaque + opaque * value);
    }
  }

  /** What tells whether two readings are the same. */
  static String digest(LabelledImages.Content content) {
    MessageDigest sha = Sha256.start();
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    for (float value : content.images().f32()) {
      put(sha, bytes, Float.floatToIntBits(value));
    }
    for (int c : content.classes()) {
      put(sha, bytes, c);
    }
    sha.update(bytes.flip());
    return HexFormat.of().formatHex(sha.digest(), 0, 8);
  }

  private static void put(MessageDigest sha, ByteBuffer bytes, int value) {
    if (bytes.remaining() < Integer.BYTES) {
      sha.update(bytes.flip());
      bytes.clear();
    }
    bytes.putInt(value);
  }
}
