package dev.swingby.kernels.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Twins and tiles are what their generator writes. */
class SourcesTest {
  @Test
  void generatedSourcesAreInStep() throws Exception {
    for (Map.Entry<String, String> file : Sources.expected().entrySet()) {
      Path path = Sources.ROOT.resolve(file.getKey());
      assertThat(Files.readString(path)).as(file.getKey()).isEqualTo(file.getValue());
    }
  }
}
