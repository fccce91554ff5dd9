package dev.swingby.kernels;

/**
 * The geometry of a batch of images of one size. A tensor of c channels holds it as (rows, c), row
 * {@code (i * height + y) * width + x} being pixel (y, x) of image i: channels last.
 *
 * @param count images, at least 0
 * @param height of an image, at least 1
 * @param width of an image, at least 1
 */
public record Images(int count, int height, int width) {
  /** Refuses negative counts, empty images and more pixels than an int counts. */
  public Images {
    if (count < 0 || height < 1 || width < 1) {
      throw new IllegalArgumentException(
          "images need count >= 0, height and width >= 1, got %d of %d x %d"
              .formatted(count, height, width));
    }
    Math.multiplyExact(count, Math.multiplyExact(height, width));
  }

  /** Pixels of an image. */
  public int pixels() {
    return height * width;
  }

  /** Pixels of all images: the rows of a tensor. */
  public int rows() {
    return count * height * width;
  }

  /** The same images at half the size. */
  public Images half() {
    if (height % 2 != 0 || width % 2 != 0) {
      throw new IllegalArgumentException(
          "images of %d x %d cannot be halved".formatted(height, width));
    }
    return new Images(count, height / 2, width / 2);
  }
}
