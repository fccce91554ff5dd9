package dev.swingby.lab.report;

import dev.swingby.lab.figure.Explorer;
import dev.swingby.lab.figure.Explorer.Model;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The knobs of a run: where its model is linear and its concepts few and orthogonal. */
final class RunExplorer {
  private RunExplorer() {}

  static Optional<Explorer> of(JsonNode config, RunData run) {
    JsonNode task = config.path("task");
    JsonNode model = config.path("model");
    int s = task.path("signal").size();
    String kind = model.path("kind").asString("");
    boolean layers = kind.equals("linear") || kind.equals("deep-linear");
    // One layer learns its concepts whatever its other axes do; deeper ones do not.
    boolean whole = task.path("dimension").asInt(0) == s || kind.equals("linear");
    boolean fits = s >= 2 && s <= Explorer.MOST_CONCEPTS && !task.has("axes") && whole;
    double[] time = run.series("time");
    if (!fits || !layers && !kind.equals("symmetric") || time.length < 2) {
      return Optional.empty();
    }
    double[] signal = new double[s];
    double[] diversity = new double[s];
    JsonNode sigma = task.path("diversity");
    Arrays.setAll(signal, p -> task.path("signal").path(p).asDouble(0));
    Arrays.setAll(diversity, p -> sigma.path(sigma.size() == 1 ? 0 : p).asDouble(0));
    double[] start = new double[s * s];
    Arrays.setAll(start, n -> run.entry("jacobian", n / s, n % s)[0]);
    double norm = Math.sqrt(Arrays.stream(start).map(w -> w * w).sum());
    if (!(norm > 0)) {
      return Optional.empty();
    }
    return Optional.of(
        new Explorer(
            layers ? Model.LAYERS : Model.SYMMETRIC,
            layers ? model.path("depth").asInt(1) : 2,
            signal,
            diversity,
            run.clusters()[0].length,
            start,
            layers ? norm : model.path("init").path("scale").asDouble(Math.sqrt(norm)),
            time[time.length - 1]));
  }
}
