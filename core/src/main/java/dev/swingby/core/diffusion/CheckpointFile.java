package dev.swingby.core.diffusion;

import dev.swingby.core.Sha256;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Checkpoints as files (docs/formats.md shows the layout). A file is written beside its place,
 * forced to the disk and renamed: whoever looks finds the whole old one or the whole new one.
 */
public final class CheckpointFile {
  /** Of the layout; readers refuse newer ones. */
  public static final int VERSION = 1;

  private static final byte[] MAGIC = "SWINGBY CKPT\r\n\032\n".getBytes(StandardCharsets.US_ASCII);
  private static final int HEAD = MAGIC.length + 4 + 8;
  private static final int DIGEST = 32;
  private static final int MOST_TENSORS = 1 << 16;

  private CheckpointFile() {}

  /** Writes a checkpoint; a failure leaves what was there. */
  public static void write(Path file, Checkpoint checkpoint) throws IOException {
    byte[] bytes = bytes(checkpoint);
    Path target = file.toAbsolutePath();
    Path beside = target.resolveSibling("." + target.getFileName() + ".partial");
    try {
      try (FileChannel channel =
          FileChannel.open(
              beside,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING)) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
    forceFolder(target.resolveSibling(""));
  }

  /** Makes the new name last through a crash, where the system lets a folder be opened for that. */
  private static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      System.getLogger("dev.swingby.core")
          .log(System.Logger.Level.DEBUG, "a folder cannot be forced to disk: " + folder);
    }
  }

  private static byte[] bytes(Checkpoint checkpoint) {
    byte[] config = checkpoint.config().getBytes(StandardCharsets.UTF_8);
    long size = HEAD + 8L + 4 + config.length + 4 + DIGEST;
    for (Map.Entry<String, Tensor> e : checkpoint.tensors().entrySet()) {
      Tensor t = e.getValue();
      int name = e.getKey().getBytes(StandardCharsets.UTF_8).length;
      size += 4 + name + 12 + (long) t.size() * width(t.precision());
    }
    ByteBuffer out = ByteBuffer.allocate(Math.toIntExact(size)).order(ByteOrder.LITTLE_ENDIAN);
    out.put(MAGIC).putInt(VERSION).putLong(size).putLong(checkpoint.step());
    out.putInt(config.length).put(config);
    out.putInt(checkpoint.tensors().size());
    checkpoint.tensors().forEach((name, t) -> put(out, name, t));
    out.put(digest(out.array(), out.position()));
    return out.array();
  }

  private static int width(Precision precision) {
    return precision == Precision.F32 ? 4 : 8;
  }

  private static void put(ByteBuffer out, String name, Tensor t) {
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    out.putInt(text.length).put(text);
    out.putInt(width(t.precision())).putInt(t.rows()).putInt(t.cols());
    for (int i = 0; i < t.rows(); i++) {
      for (int j = 0; j < t.cols(); j++) {
        if (t.precision() == Precision.F32) {
          out.putFloat((float) t.get(i, j));
        } else {
          out.putDouble(t.get(i, j));
        }
      }
    }
  }

  private static byte[] digest(byte[] bytes, int length) {
    MessageDigest sha = Sha256.start();
    sha.update(bytes, 0, length);
    return sha.digest();
  }

  /**
   * Reads a checkpoint.
   *
   * @throws CheckpointException if it cannot be read, is no checkpoint, is of a newer version, or
   *     is not whole
   */
  public static Checkpoint read(Path file) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new CheckpointException(file + ": no such checkpoint");
    } catch (IOException | OutOfMemoryError e) {
      throw new CheckpointException(file + ": cannot be read: " + e.getMessage());
    }
    checkHead(file, bytes);
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    in.position(HEAD).limit(bytes.length - DIGEST);
    try {
      return parse(in);
    } catch (BufferUnderflowException | IllegalArgumentException | ArithmeticException e) {
      throw new CheckpointException(file + ": is damaged: its parts do not fit its size");
    }
  }

  private static void checkHead(Path file, byte[] bytes) {
    boolean magic = bytes.length >= MAGIC.length;
    for (int i = 0; magic && i < MAGIC.length; i++) {
      magic = bytes[i] == MAGIC[i];
    }
    if (!magic) {
      throw new CheckpointException(file + ": is no checkpoint of swingby diffusion");
    }
    String whole = file + ": is cut off or damaged: ";
    if (bytes.length < HEAD + DIGEST) {
      throw new CheckpointException(whole + "it has only " + bytes.length + " bytes");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).position(MAGIC.length);
    int version = in.getInt();
    if (version > VERSION) {
      throw new CheckpointException(
          "%s: has format version %d, this program reads up to %d: it was written by a newer one"
              .formatted(file, version, VERSION));
    }
    long size = in.getLong();
    if (version < 1 || size != bytes.length) {
      throw new CheckpointException(
          whole + "expected %d bytes, got %d".formatted(size, bytes.length));
    }
    int end = bytes.length - DIGEST;
    byte[] stored = java.util.Arrays.copyOfRange(bytes, end, bytes.length);
    if (!MessageDigest.isEqual(digest(bytes, end), stored)) {
      throw new CheckpointException(file + ": is damaged: its checksum does not match");
    }
  }

  private static Checkpoint parse(ByteBuffer in) {
    long step = in.getLong();
    String config = text(in);
    int count = in.getInt();
    if (step < 0 || count < 0 || count > MOST_TENSORS) {
      throw new IllegalArgumentException("counts");
    }
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      String name = text(in);
      int width = in.getInt();
      int rows = in.getInt();
      int cols = in.getInt();
      int size = Math.multiplyExact(rows, cols);
      // Nothing is allocated that the file does not hold.
      if ((width != 4 && width != 8)
          || rows < 0
          || cols < 0
          || (long) size * width > in.remaining()) {
        throw new IllegalArgumentException(name);
      }
      tensors.put(name, tensor(in, width, rows, cols));
    }
    return new Checkpoint(config, step, tensors);
  }

  private static String text(ByteBuffer in) {
    int length = in.getInt();
    if (length < 0 || length > in.remaining()) {
      throw new IllegalArgumentException("text");
    }
    byte[] bytes = new byte[length];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Tensor tensor(ByteBuffer in, int width, int rows, int cols) {
    Tensor t = Tensor.zeros(width == 4 ? Precision.F32 : Precision.F64, rows, cols);
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < cols; j++) {
        t.set(i, j, width == 4 ? in.getFloat() : in.getDouble());
      }
    }
    return t;
  }
}
