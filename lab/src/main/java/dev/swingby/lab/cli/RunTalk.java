package dev.swingby.lab.cli;

import dev.swingby.analytic.event.TurningPoint;
import dev.swingby.lab.run.RunJson;
import dev.swingby.lab.run.RunResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a run says at its end: turning points, and how far simulation and theory are apart. */
record RunTalk(Terminal terminal) {
  void say(RunResult result) {
    turningPoints(result);
    @SuppressWarnings("unchecked")
    Map<String, Object> deviation = (Map<String, Object>) RunJson.summary(result).get("deviation");
    if (deviation != null) {
      terminal.say(
          "  Simulation and theory differ by at most %.2g in the test loss, %.2g in the output.",
          deviation.get("test_loss"), deviation.get("output"));
      terminal.say("  Theory: %s", result.theory().orElseThrow().method());
    } else {
      terminal.say("  Theory: none, %s", result.theoryNote());
    }
  }

  private void turningPoints(RunResult result) {
    List<TurningPoint> simulated = result.turningPoints();
    List<TurningPoint> solved = result.theory().map(t -> t.turningPoints()).orElse(List.of());
    int n = Math.max(simulated.size(), solved.size());
    if (n == 0) {
      terminal.say("  The test loss is monotonic.");
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("test loss", "simulation", "theory", "apart"));
    for (int i = 0; i < n; i++) {
      TurningPoint s = i < simulated.size() ? simulated.get(i) : null;
      TurningPoint t = i < solved.size() ? solved.get(i) : null;
      TurningPoint any = s != null ? s : t;
      String kind = any == null ? "" : any.kind().name().toLowerCase(Locale.ROOT);
      String apart =
          s == null || t == null
              ? ""
              : format(
                  "dt %.2g, dL %.2g", Math.abs(s.time() - t.time()), Math.abs(s.loss() - t.loss()));
      rows.add(List.of(kind, at(s), at(t), apart));
    }
    terminal.table(rows);
    terminal.say("");
  }

  private static String at(@org.jspecify.annotations.Nullable TurningPoint p) {
    return p == null ? "-" : format("%.4g at t = %.4g", p.loss(), p.time());
  }

  private static String format(String format, Object... args) {
    return String.format(Locale.ROOT, format, args);
  }
}
