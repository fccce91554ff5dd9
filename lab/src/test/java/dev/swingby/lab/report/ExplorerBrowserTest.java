package dev.swingby.lab.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.swingby.analytic.dynamics.Dynamics;
import dev.swingby.analytic.flow.EntryFlow;
import dev.swingby.analytic.flow.ProductFlow;
import dev.swingby.analytic.flow.SymmetricFlow;
import dev.swingby.lab.figure.Explorer;
import dev.swingby.lab.figure.FigureFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page integrates when a knob is turned is what the Java flows give. */
class ExplorerBrowserTest {
  private static final double TOLERANCE = 1e-11;
  private static final double[] AT = {0, 0.3, 0.8, 1.2, 1.7, 2.5, 4, 7};

  /** A tenth of a pixel where the largest value is a thousand pixels high: nobody sees it. */
  private static final double PLOTTING_ACCURACY = 1e-4;

  @TempDir Path folder = Path.of("");

  /** Settings of the knobs, as the page has them. */
  private record Knobs(double[] signal, double[] diversity, double scale, double mixed, int depth) {
    double[] rates() {
      double[] a = new double[signal.length];
      Arrays.setAll(a, p -> diversity[p] * diversity[p] + signal[p] * signal[p] / signal.length);
      return a;
    }
  }

  private Path page(Explorer knobs) throws Exception {
    for (String part : List.of("config", "environment")) {
      Files.writeString(folder.resolve(part + ".json"), "{}");
    }
    Files.writeString(folder.resolve("checks.json"), "[]");
    Files.writeString(
        folder.resolve("summary.json"), "{\"name\": \"x\", \"found\": [], \"verdict\": \"held\"}");
    FigureFiles.write(
        folder, new FigureFiles.All(List.of(), List.of(), List.of(), Optional.of(knobs)));
    Report.write(folder);
    return folder.resolve("report.html");
  }

  private JsonNode ask(Path page, List<Knobs> settings) throws Exception {
    JsonMapper json = JsonMapper.builder().build();
    // The page as it opens, moved by a reader, and asked for its numbers.
    String question =
        """
        (() => {
          const knob = document.querySelectorAll('.knobs input')[1];
          const says = () => document.querySelector('#explorer p').textContent;
          const before = says();
          knob.value = 3.1;
          knob.dispatchEvent(new Event('input', { bubbles: true }));
          const solved = %s.map((set) => explored(set, %s));
          return JSON.stringify({ standard: explored(standard, %2$s), solved, before });
        })()
        """
            .formatted(json.writeValueAsString(settings), Arrays.toString(AT));
    return json.readTree(
        Browser.visit(page, Files.createTempDirectory(folder, "profile"), question, 1280));
  }

  private static void same(JsonNode solved, Dynamics flow, double[] signal) {
    flow.walk(
        AT[AT.length - 1],
        segment -> {
          for (int i = 0; i < AT.length; i++) {
            if (AT[i] >= segment.from() && AT[i] <= segment.to()) {
              same(solved, i, segment.product(AT[i]), signal);
            }
          }
        });
  }

  private static void same(JsonNode solved, int i, DMatrixRMaj w, double[] signal) {
    int d = signal.length;
    double test = 0;
    double most = 0;
    for (int row = 0; row < d; row++) {
      double off = -signal[row];
      for (int column = 0; column < d; column++) {
        double value = w.get(row, column);
        off += value * signal[column];
        near(solved.path("w").path(i).path(row * d + column).asDouble(), value, 1);
      }
      test += off * off / 2;
      most += signal[row] * signal[row] / 2;
    }
    near(solved.path("test").path(i).asDouble(), test, most);
  }

  private static void near(double got, double expected, double most) {
    assertThat(got)
        .isCloseTo(expected, org.assertj.core.data.Offset.offset(PLOTTING_ACCURACY * most));
  }

  private static DMatrixRMaj square(double... values) {
    int d = (int) Math.round(Math.sqrt(values.length));
    return DMatrixRMaj.wrap(d, d, values);
  }

  @Test
  void theSymmetricModel() throws Exception {
    DMatrixRMaj u = square(0.06, 0.01, 0.03, 0.05);
    DMatrixRMaj w0 = new DMatrixRMaj(2, 2);
    CommonOps_DDRM.multTransB(u, u, w0);
    List<Double> signal = List.of(1.0, 2.0);
    Path page = page(Explorer.symmetric(signal, List.of(0.05), w0.data, 0.05, 7));
    Knobs other = new Knobs(new double[] {1.3, 2.6}, new double[] {0.4, 0.1}, 0.2, 1, 2);
    Knobs apart = new Knobs(new double[] {1, 3}, new double[] {0.05, 0.05}, 0.05, -0.5, 2);
    JsonNode answer = ask(page, List.of(other, apart));
    assertThat(answer.path("before").asString()).contains("minimum", "maximum", "concept 2 at t");
    double[] a = {0.5 + 0.0025, 2 + 0.0025};
    same(
        answer.path("standard"),
        new SymmetricFlow(CommonOps_DDRM.diag(a), u, TOLERANCE),
        new double[] {1, 2});
    DMatrixRMaj larger = new DMatrixRMaj(2, 2);
    CommonOps_DDRM.scale(4, u, larger);
    same(
        answer.path("solved").path(0),
        new SymmetricFlow(CommonOps_DDRM.diag(other.rates()), larger, TOLERANCE),
        other.signal());
    DMatrixRMaj turned = w0.copy();
    turned.set(0, 1, -0.5 * w0.get(0, 1));
    turned.set(1, 0, -0.5 * w0.get(1, 0));
    same(
        answer.path("solved").path(1),
        new EntryFlow(apart.rates(), turned, TOLERANCE),
        apart.signal());
  }

  @Test
  void balancedLayers() throws Exception {
    double[] start = {0.02, 0.004, 0.003, 0.002, 0.015, 0.006, 0.001, 0.005, 0.03};
    List<Double> signal = List.of(1.0, 2.0, 2.5);
    Path page = page(Explorer.layers(3, signal, List.of(0.05, 0.1, 0.2), start, 0.02, 7));
    double[] mu = {1, 2, 2.5};
    double[] sigma = {0.05, 0.1, 0.2};
    List<Knobs> settings =
        List.of(
            new Knobs(mu, sigma, 0.02, 1, 3),
            new Knobs(mu, sigma, 0.02, 1, 1),
            new Knobs(new double[] {2, 1.5, 1}, new double[] {0.3, 0, 0.9}, 0.04, 1, 2),
            new Knobs(mu, new double[] {0.5, 0.5, 0.5}, 0.1, 0, 6));
    JsonNode answer = ask(page, settings);
    for (int n = 0; n < settings.size(); n++) {
      Knobs set = settings.get(n);
      double[] p0 = start.clone();
      Arrays.setAll(p0, i -> start[i] * set.scale() / 0.02 * (i % 4 == 0 ? 1 : set.mixed()));
      same(
          answer.path("solved").path(n),
          new ProductFlow(CommonOps_DDRM.diag(set.rates()), square(p0), set.depth(), TOLERANCE),
          set.signal());
    }
    assertThat(answer.path("standard")).isEqualTo(answer.path("solved").path(0));
  }
}
