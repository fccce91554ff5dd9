package dev.swingby.core;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Reads and writes numpy's {@code .npz} (a zip of {@code .npy}, format versions 1 to 3). Every size
 * is checked against the file's length before anything is allocated: a forged header costs nothing.
 */
public final class Npz {
  /** Deflate cannot do better than 1032 : 1 (RFC 1951). */
  private static final long MOST_DEFLATION = 1032;

  private static final int CHUNK = 1 << 16;

  private Npz() {}

  /**
   * All arrays of a {@code .npz} file, in its order; a {@code .npy} file gives one, named {@code
   * arr_0}.
   *
   * @throws NpzException if the file is missing, damaged, forged, or of a type that is not numeric
   */
  public static Map<String, NpyArray> read(Path file) throws NpzException {
    if (!Files.isRegularFile(file)) {
      boolean folder = Files.isDirectory(file);
      throw new NpzException(
          file, "", folder ? "expected a .npz file, this is a folder" : "no such file");
    }
    Map<String, NpyArray> arrays = new LinkedHashMap<>();
    try {
      if (file.toString().endsWith(".npy")) {
        try (InputStream in = Files.newInputStream(file)) {
          arrays.put("arr_0", array(file, "arr_0", in, Files.size(file)));
        }
        return arrays;
      }
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (ZipEntry entry : Collections.list(zip.entries())) {
          readEntry(file, zip, entry, arrays);
        }
      }
    } catch (NpzException e) {
      throw e;
    } catch (ZipException e) {
      throw new NpzException(file, "", "expected a .npz (zip) file: " + e.getMessage());
    } catch (IOException | IllegalArgumentException e) {
      throw new NpzException(file, "", "cannot be read: " + e.getMessage());
    }
    return arrays;
  }

  private static void readEntry(
      Path file, ZipFile zip, ZipEntry entry, Map<String, NpyArray> arrays) throws IOException {
    String name = entry.getName();
    if (!name.endsWith(".npy")) {
      throw new NpzException(file, name, "expected an entry that ends in .npy");
    }
    name = name.substring(0, name.length() - 4);
    long packed = entry.getCompressedSize();
    long size = entry.getSize();
    long most = entry.getMethod() == ZipEntry.STORED ? packed : packed * MOST_DEFLATION + 64;
    if (packed < 0 || packed > Files.size(file) || size < 0 || size > most) {
      throw new NpzException(
          file,
          name,
          "claims %d bytes, packed into %d, expected what a file of %d bytes can hold"
              .formatted(size, packed, Files.size(file)));
    }
    CRC32 crc = new CRC32();
    try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), crc)) {
      if (arrays.put(name, array(file, name, in, size)) != null) {
        throw new NpzException(file, name, "stands twice in the file");
      }
    }
    if (crc.getValue() != entry.getCrc()) {
      throw new NpzException(file, name, "is damaged: its checksum (CRC-32) does not match");
    }
  }

  private static NpyArray array(Path file, String name, InputStream stream, long length)
      throws IOException {
    try (DataInputStream in = new DataInputStream(stream)) {
      byte[] magic = new byte[8];
      in.readFully(magic);
      if ((magic[0] & 0xFF) != 0x93
          || !"NUMPY".equals(new String(magic, 1, 5, StandardCharsets.ISO_8859_1))) {
        throw new NpzException(file, name, "expected the npy magic bytes");
      }
      if (magic[6] < 1 || magic[6] > 3) {
        throw new NpzException(file, name, "expected npy version 1 to 3, got " + magic[6]);
      }
      boolean old = magic[6] == 1;
      long headerLength =
          old
              ? Short.toUnsignedLong(Short.reverseBytes(in.readShort()))
              : Integer.toUnsignedLong(Integer.reverseBytes(in.readInt()));
      long start = (old ? 10 : 12) + headerLength;
      if (start > length || headerLength > CHUNK) {
        throw new NpzException(
            file, name, "its header of %d bytes is too long".formatted(headerLength));
      }
      byte[] header = new byte[(int) headerLength];
      in.readFully(header);
      NpyHeader h = NpyHeader.parse(file, name, new String(header, StandardCharsets.ISO_8859_1));
      long bytes = h.elements() * h.itemSize();
      if (bytes != length - start) {
        throw new NpzException(
            file,
            name,
            "shape %s needs %d bytes, the file holds %d"
                .formatted(h.shapeText(), bytes, length - start));
      }
      // Widened to double, and once more where the order turns.
      long heap = Runtime.getRuntime().maxMemory();
      if (h.elements() * 16 > heap) {
        throw new NpzException(
            file,
            name,
            "shape %s is too large for this JVM's heap of %d MiB (-Xmx gives more)"
                .formatted(h.shapeText(), heap >> 20));
      }
      return new NpyArray(h.shape(), h.inRowOrder(values(in, h)), false);
    } catch (EOFException e) {
      throw new NpzException(file, name, "is truncated");
    }
  }

  private static double[] values(DataInputStream in, NpyHeader h) throws IOException {
    double[] data = new double[(int) h.elements()];
    byte[] chunk = new byte[CHUNK - CHUNK % h.itemSize()];
    ByteBuffer buffer = ByteBuffer.wrap(chunk).order(h.order());
    int at = 0;
    while (at < data.length) {
      int n = Math.min(data.length - at, chunk.length / h.itemSize());
      in.readFully(chunk, 0, n * h.itemSize());
      for (int i = 0; i < n; i++) {
        data[at + i] = h.value(buffer, i * h.itemSize());
      }
      at += n;
    }
    return data;
  }

  /**
   * Writes the arrays as an uncompressed {@code .npz} of format 1.0, the same bytes for the same
   * arrays: to a file beside it first, then moved into place, so that a crash leaves the old file
   * or the new one.
   */
  public static void write(Path file, Map<String, NpyArray> arrays) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".partial");
    try (OutputStream out = Files.newOutputStream(beside);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setMethod(ZipOutputStream.STORED);
      for (Map.Entry<String, NpyArray> entry : arrays.entrySet()) {
        // Twice through the array, as an uncompressed entry's checksum stands before its bytes.
        CheckedOutputStream sum =
            new CheckedOutputStream(OutputStream.nullOutputStream(), new CRC32());
        ZipEntry e = new ZipEntry(entry.getKey() + ".npy");
        e.setSize(npy(entry.getValue(), sum));
        e.setCrc(sum.getChecksum().getValue());
        e.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(e);
        npy(entry.getValue(), zip);
        zip.closeEntry();
      }
    }
    try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Writes an array as .npy; returns the number of bytes. */
  private static long npy(NpyArray array, OutputStream out) throws IOException {
    String dict =
        "{'descr': '%s', 'fortran_order': False, 'shape': %s, }"
            .formatted(array.integer() ? "<i8" : "<f8", array.shapeText());
    int pad = 63 - (10 + dict.length()) % 64;
    int length = dict.length() + pad + 1;
    out.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
    out.write(new byte[] {(byte) length, (byte) (length >>> 8)});
    out.write((dict + " ".repeat(pad) + "\n").getBytes(StandardCharsets.ISO_8859_1));
    double[] data = array.data();
    ByteBuffer chunk = ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at < data.length; ) {
      chunk.clear();
      for (; at < data.length && chunk.hasRemaining(); at++) {
        chunk.putLong(array.integer() ? (long) data[at] : Double.doubleToRawLongBits(data[at]));
      }
      out.write(chunk.array(), 0, chunk.position());
    }
    return 10 + length + 8L * data.length;
  }
}
