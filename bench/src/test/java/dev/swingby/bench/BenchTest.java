package dev.swingby.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.swingby.bench.families.EnsembleFlows;
import dev.swingby.kernels.Precision;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The quick benchmark from end to end, without peers: shapes of rows, never speeds. */
class BenchTest {
  private record Result(int code, String out, String err) {}

  private static Result bench(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Bench.run(
            args,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void quickRowsHaveTheDocumentedShape(@TempDir Path folder) {
    Path json = folder.resolve("rows.json");
    Result result =
        bench(
            "gemm",
            "--quick",
            "--only",
            "8x8x8",
            "--only",
            "f64",
            "--only",
            "NN",
            "--against",
            "scalar,ejml",
            "--json",
            json.toString());

    assertThat(result.code).as(result.err).isZero();
    assertThat(result.out).contains("f64 NN 8x8x8 1t", "f64 NN 8x8x8 2t", "scalar", "of peak");
    JsonNode rows = JsonMapper.shared().readTree(json.toFile());
    Set<String> compared = new HashSet<>();
    for (JsonNode row : rows) {
      assertThat(row.get("family").asString()).isEqualTo("gemm");
      assertThat(row.get("shape").asString()).isEqualTo("NN 8x8x8");
      assertThat(row.get("precision").asString()).isEqualTo("f64");
      assertThat(row.get("unit").asString()).isEqualTo("GFLOP/s");
      double ours = row.get("ours").asDouble();
      double peer = row.get("peer").asDouble();
      assertThat(ours).isPositive();
      assertThat(row.get("ratio").asDouble()).isCloseTo(ours / peer, within(ours / peer));
      assertThat(row.get("of_peak").asDouble()).isPositive();
      assertThat(row.get("error").asDouble()).isNotNegative();
      compared.add(row.get("threads").asInt() + " " + row.get("peer_name").asString());
    }
    assertThat(compared)
        .containsExactlyInAnyOrder("1 scalar", "1 ejml", "2 1 thread", "2 scalar", "2 ejml");
  }

  private static org.assertj.core.data.Offset<Double> within(double value) {
    return org.assertj.core.api.Assertions.within(4 * Math.ulp(value));
  }

  @Test
  void unknownWordsAreOneLineThatNamesTheKnownOnes() {
    assertUsage(bench("gem"), "no benchmark 'gem'", "gemm", "step");
    assertUsage(bench("gemm", "--only", "huge"), "huge", "small", "NT");
    assertUsage(bench("--against", "numpy"), "no peer 'numpy'", "openblas");
  }

  private static void assertUsage(Result result, String... parts) {
    assertThat(result.code).isEqualTo(2);
    assertThat(result.out).isEmpty();
    assertThat(result.err.lines()).hasSize(1);
    assertThat(result.err).contains(parts);
  }

  @Test
  void everyFamilyNamesItsCasesUniquelyAndHasUsualOnes() {
    for (Family family : Families.ALL) {
      List<String> texts = family.cases().stream().map(Case::text).toList();
      assertThat(texts).as(family.name()).doesNotHaveDuplicates();
      assertThat(family.cases()).anyMatch(Case::usual);
      assertThat(family.cases()).allMatch(c -> c.family().equals(family.name()));
      // Ensembles of flows have no f32 twin.
      Precision precision = family instanceof EnsembleFlows ? Precision.F64 : Precision.F32;
      assertThat(family.cases().stream().map(Case::precision)).contains(precision);
    }
  }

  /** The smallest case of each family: every contender there is does the same work right. */
  @Test
  void contendersAgree() {
    for (Family family : Families.ALL) {
      Case first = family.cases().getFirst();
      Set<String> all = Set.of(Contenders.OURS, Contenders.SCALAR, "ejml", Contenders.HIPPARCHUS);
      try (Workload workload = family.open(first, all)) {
        assertThat(workload.contenders()).hasSizeGreaterThanOrEqualTo(2);
        for (Workload.Contender contender : workload.contenders()) {
          contender.call().run();
          contender.check().run();
        }
      }
    }
  }
}
