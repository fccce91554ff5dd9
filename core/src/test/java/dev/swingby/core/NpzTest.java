package dev.swingby.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Round trips, numpy's own files, and files that were cut, mutated or forged. */
class NpzTest {
  @TempDir Path folder = Path.of("");

  private Path resource(String name) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in = Objects.requireNonNull(NpzTest.class.getResourceAsStream(name))) {
      Files.write(file, in.readAllBytes());
    }
    return file;
  }

  private static NpyArray get(Map<String, NpyArray> arrays, String name) {
    return Objects.requireNonNull(arrays.get(name));
  }

  /**
   * Written by numpy 2.4: savez and savez_compressed of floats, integers, booleans, both orders.
   */
  @ParameterizedTest
  @ValueSource(strings = {"numpy.npz", "numpy-compressed.npz"})
  void readsWhatNumpyWrites(String name) throws Exception {
    Map<String, NpyArray> arrays = Npz.read(resource(name));
    assertThat(get(arrays, "x").shape()).containsExactly(2, 3);
    assertThat(get(arrays, "x").data()[5]).isEqualTo(5.0 / 7);
    assertThat(get(arrays, "f4").data()[2]).isEqualTo((double) (2f / 3f));
    assertThat(get(arrays, "be").data()).containsExactly(-1.5, -0.5, 0.5);
    assertThat(get(arrays, "i2").data()).containsExactly(-3, 7);
    assertThat(get(arrays, "u1").data()).containsExactly(0, 255);
    assertThat(get(arrays, "flag").data()).containsExactly(1, 0);
    assertThat(get(arrays, "fort").data()).containsExactly(counting(24));
    assertThat(get(arrays, "scalar").data()).containsExactly(2.5);
  }

  private static double[] counting(int n) {
    double[] values = new double[n];
    Arrays.setAll(values, i -> i);
    return values;
  }

  @Test
  void readsABareArray() throws Exception {
    assertThat(get(Npz.read(resource("plain.npy")), "arr_0").shape()).containsExactly(2, 3);
  }

  @Test
  void whatIsWrittenIsReadBackAndTheSameBytesAgain() throws Exception {
    Map<String, NpyArray> arrays = new LinkedHashMap<>();
    arrays.put("a", NpyArray.of(new double[] {1, Double.NaN, Double.NEGATIVE_INFINITY}, 3));
    arrays.put("steps", NpyArray.ofLongs(new long[] {0, 1L << 40}));
    arrays.put("empty", NpyArray.of(new double[0], 0, 5));
    Path file = folder.resolve("f.npz");
    Npz.write(file, arrays);
    byte[] bytes = Files.readAllBytes(file);
    Map<String, NpyArray> back = Npz.read(file);
    assertThat(back.keySet()).containsExactly("a", "steps", "empty");
    assertThat(get(back, "a").data()).containsExactly(1, Double.NaN, Double.NEGATIVE_INFINITY);
    assertThat(get(back, "steps").data()).containsExactly(0, 0x1p40);
    assertThat(get(back, "empty").shape()).containsExactly(0, 5);
    Npz.write(file, arrays);
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
  }

  @Test
  void everyTruncationIsAnError() throws Exception {
    byte[] whole = Files.readAllBytes(resource("numpy.npz"));
    Path file = folder.resolve("cut.npz");
    for (int length = 0; length < whole.length; length += length < 400 ? 1 : 13) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> Npz.read(file)).isInstanceOf(NpzException.class);
    }
  }

  @Test
  void mutationsAreReadOrRefusedNeverMore() throws Exception {
    Random random = new Random(5);
    for (String name : new String[] {"numpy.npz", "numpy-compressed.npz", "plain.npy"}) {
      byte[] whole = Files.readAllBytes(resource(name));
      Path file = folder.resolve("mutated." + (name.endsWith("npy") ? "npy" : "npz"));
      for (int round = 0; round < 4000; round++) {
        byte[] bytes = whole.clone();
        for (int i = 0; i <= random.nextInt(4); i++) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        Files.write(file, bytes);
        Throwable thrown = catchThrowable(() -> Npz.read(file));
        if (thrown != null) {
          assertThat(thrown).isInstanceOf(NpzException.class);
          assertThat(thrown.getMessage()).doesNotContain("\n");
        }
      }
    }
  }

  @Test
  void aFlippedBitOfAnArrayIsFoundByTheChecksum() throws Exception {
    Path file = folder.resolve("flipped.npz");
    Npz.write(file, Map.of("x", NpyArray.of(counting(20), 20)));
    byte[] bytes = Files.readAllBytes(file);
    // 30 bytes of zip header, the entry's name, 128 of npy header: this is within the values.
    bytes[30 + 5 + 128 + 40] ^= 4;
    Files.write(file, bytes);
    assertThatThrownBy(() -> Npz.read(file))
        .hasMessageContaining("flipped.npz: array x: is damaged");
  }

  private Path forged(String header, int payload) throws IOException {
    Path file = folder.resolve("forged.npz");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("x.npy"));
      zip.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
      byte[] text = header.getBytes(StandardCharsets.ISO_8859_1);
      zip.write(new byte[] {(byte) text.length, (byte) (text.length >> 8)});
      zip.write(text);
      zip.write(new byte[payload]);
      zip.closeEntry();
    }
    return file;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'descr': '<f8', 'fortran_order': False, 'shape': (2000000000,), }",
        "{'descr': '<f8', 'fortran_order': False, 'shape': (99999999999999999999,), }",
        "{'descr': '<f8', 'fortran_order': False, 'shape': (65536, 65536), }",
        "{'descr': '<f8', 'fortran_order': False, 'shape': (-4,), }",
        "{'descr': '<f8', 'fortran_order': False, 'shape': (3,), }",
        "{'descr': '|O', 'fortran_order': False, 'shape': (4,), }",
        "{'descr': '<c16', 'fortran_order': False, 'shape': (4,), }",
        "{'descr': '<f2', 'fortran_order': False, 'shape': (16,), }",
        "{'descr': '<f8', 'shape': (4,), }",
        "",
      })
  void forgedHeadersAreRefused(String header) throws Exception {
    Path file = forged(header, 32);
    assertThatThrownBy(() -> Npz.read(file))
        .isInstanceOf(NpzException.class)
        .hasMessageContaining("forged.npz: array x");
  }

  @Test
  void missingFilesAndForeignEntriesAreNamed() throws Exception {
    assertThatThrownBy(() -> Npz.read(folder.resolve("none.npz")))
        .hasMessageContaining("no such file");
    Path file = folder.resolve("foreign.npz");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
      zip.write(1);
      zip.closeEntry();
    }
    assertThatThrownBy(() -> Npz.read(file))
        .hasMessageContaining("expected an entry that ends in .npy");
  }
}
