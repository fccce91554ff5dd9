package dev.swingby.core;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of an npy array.
 *
 * @param kind 'f', 'i', 'u' or 'b'
 * @param itemSize bytes of an element
 * @param order of the bytes
 * @param columnOrder whether the first index runs fastest
 * @param shape sizes of the dimensions
 */
record NpyHeader(char kind, int itemSize, ByteOrder order, boolean columnOrder, int[] shape) {
  private static final Pattern DESCR =
      Pattern.compile("'descr'\\s*:\\s*'([<>|=])([a-zA-Z])(\\d{1,2})'");
  private static final Pattern ORDER = Pattern.compile("'fortran_order'\\s*:\\s*(True|False)");
  private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([0-9, ]*)\\)");

  static NpyHeader parse(Path file, String name, String text) throws NpzException {
    Matcher descr = DESCR.matcher(text);
    Matcher order = ORDER.matcher(text);
    Matcher shape = SHAPE.matcher(text);
    if (!descr.find() || !order.find() || !shape.find()) {
      throw new NpzException(
          file,
          name,
          "expected a header with descr, fortran_order and shape of a numeric array, got "
              + (text.isBlank() ? "nothing" : shown(text)));
    }
    char kind = descr.group(2).charAt(0);
    int size = Integer.parseInt(descr.group(3));
    boolean known =
        switch (kind) {
          case 'f' -> size == 4 || size == 8;
          case 'i', 'u' -> size == 1 || size == 2 || size == 4 || size == 8;
          case 'b' -> size == 1;
          default -> false;
        };
    if (!known) {
      throw new NpzException(
          file, name, "expected floats (f4, f8), integers or booleans, got " + kind + size);
    }
    ByteOrder bytes = descr.group(1).equals(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    int[] sizes = sizes(file, name, shape.group(1));
    return new NpyHeader(kind, size, bytes, order.group(1).equals("True"), sizes);
  }

  /** A header for a message: printable, one line, not too long. */
  private static String shown(String text) {
    String line = text.strip().replaceAll("[^\\x20-\\x7e]", "?");
    return line.length() > 120 ? line.substring(0, 117) + "..." : line;
  }

  private static int[] sizes(Path file, String name, String text) throws NpzException {
    String[] parts =
        Arrays.stream(text.split(",", -1))
            .map(String::trim)
            .filter(p -> !p.isEmpty())
            .toArray(String[]::new);
    int[] sizes = new int[parts.length];
    long product = 1;
    for (int i = 0; i < parts.length; i++) {
      long size =
          parts[i].length() > 10 ? Long.MAX_VALUE : Long.parseLong(parts[i].replace(" ", ""));
      if (size > Integer.MAX_VALUE - 8 || product * size > Integer.MAX_VALUE - 8) {
        throw new NpzException(file, name, "shape (" + text + ") is too large");
      }
      product *= size;
      sizes[i] = (int) size;
    }
    return sizes;
  }

  /** The number of elements, below 2^31. */
  long elements() {
    long n = 1;
    for (int size : shape) {
      n *= size;
    }
    return n;
  }

  /** The shape as numpy prints it. */
  String shapeText() {
    return NpyArray.shapeText(shape);
  }

  /** The element at a byte offset. */
  double value(ByteBuffer buffer, int at) {
    return switch (kind) {
      case 'f' -> itemSize == 4 ? buffer.getFloat(at) : buffer.getDouble(at);
      case 'b' -> buffer.get(at) == 0 ? 0 : 1;
      case 'u' ->
          switch (itemSize) {
            case 1 -> Byte.toUnsignedInt(buffer.get(at));
            case 2 -> Short.toUnsignedInt(buffer.getShort(at));
            case 4 -> (double) Integer.toUnsignedLong(buffer.getInt(at));
            default -> unsigned(buffer.getLong(at));
          };
      default ->
          switch (itemSize) {
            case 1 -> buffer.get(at);
            case 2 -> buffer.getShort(at);
            case 4 -> buffer.getInt(at);
            default -> (double) buffer.getLong(at);
          };
    };
  }

  private static double unsigned(long bits) {
    return bits >= 0 ? (double) bits : (double) (bits >>> 1) * 2;
  }

  /** The values with the last index running fastest. */
  double[] inRowOrder(double[] values) {
    if (!columnOrder || shape.length < 2) {
      return values;
    }
    double[] out = new double[values.length];
    int[] index = new int[shape.length];
    for (double value : values) {
      int at = 0;
      for (int i = 0; i < shape.length; i++) {
        at = at * shape[i] + index[i];
      }
      out[at] = value;
      for (int i = 0; i < shape.length && ++index[i] == shape[i]; i++) {
        index[i] = 0;
      }
    }
    return out;
  }
}
