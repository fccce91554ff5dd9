package dev.swingby.core.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read; whatever is not whole is refused in one line. */
class CheckpointTest {
  @TempDir Path folder = Path.of("");

  private static Checkpoint some() {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    tensors.put("a", Tensor.copyOf(Precision.F32, new double[] {1.5, -2, Float.MIN_VALUE}, 1, 3));
    tensors.put("b", Tensor.copyOf(Precision.F64, new double[] {Math.PI, -0.0, 1e300, 0}, 2, 2));
    return new Checkpoint("{\"seed\": 7, \"name\": \"späť\"}", 12, tensors);
  }

  private Path written() throws IOException {
    Path file = folder.resolve("c.ckpt");
    CheckpointFile.write(file, some());
    return file;
  }

  private void refused(byte[] bytes, String expected) throws IOException {
    Path file = Files.write(folder.resolve("bad.ckpt"), bytes);
    assertThatExceptionOfType(CheckpointException.class)
        .isThrownBy(() -> CheckpointFile.read(file))
        .withMessageStartingWith(file + ": ")
        .withMessageContaining(expected)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    Checkpoint read = CheckpointFile.read(written());
    assertThat(read.config()).isEqualTo(some().config());
    assertThat(read.step()).isEqualTo(12);
    some()
        .tensors()
        .forEach((name, t) -> {
          assertThat(read.tensor(name, t).toDoubles()).isEqualTo(t.toDoubles());
        });
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).as("nothing else is left").hasSize(1);
    }
  }

  @Test
  void anyChangedByteIsNoticed() throws IOException {
    byte[] whole = Files.readAllBytes(written());
    Random random = new Random(1);
    for (int at = 0; at < whole.length; at++) {
      byte[] bytes = whole.clone();
      bytes[at] ^= (byte) (1 << random.nextInt(8));
      refused(bytes, "");
    }
  }

  @Test
  void cutOffForeignAndNewerFilesAreRefused() throws IOException {
    byte[] whole = Files.readAllBytes(written());
    for (int length = 0; length < whole.length; length += 7) {
      refused(Arrays.copyOf(whole, length), length < 16 ? "is no checkpoint" : "is cut off");
    }
    refused(Arrays.copyOf(whole, whole.length + 1), "is cut off or damaged");
    refused(
        "PK\003\004 something else entirely, and longer"
            .getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        "is no checkpoint of swingby diffusion");
    byte[] newer = whole.clone();
    ByteBuffer.wrap(newer).order(ByteOrder.LITTLE_ENDIAN).putInt(16, 2);
    refused(newer, "has format version 2, this program reads up to 1");
    assertThatExceptionOfType(CheckpointException.class)
        .isThrownBy(() -> CheckpointFile.read(folder.resolve("none")))
        .withMessageEndingWith("none: no such checkpoint");
  }

  @Test
  void aFailedWriteLeavesTheOldFile() throws IOException {
    Path file = written();
    byte[] before = Files.readAllBytes(file);
    // In the way of the file that is written beside.
    Files.createDirectory(folder.resolve(".c.ckpt.partial"));
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> CheckpointFile.write(file, some()));
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }
}
