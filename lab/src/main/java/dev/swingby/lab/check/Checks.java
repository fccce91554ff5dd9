package dev.swingby.lab.check;

import dev.swingby.lab.config.Nearest;
import dev.swingby.lab.config.UsageException;
import dev.swingby.lab.run.RunResult;
import dev.swingby.lab.run.Runner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The checks by name. Each can fail, and states its bound and where that comes from. */
public final class Checks {
  /** A check may run more simulations, for instance with half the step. */
  @FunctionalInterface
  interface Rule {
    List<Check> apply(RunResult result, Runner runner);
  }

  private static final Map<String, Rule> RULES = new LinkedHashMap<>();

  static {
    RULES.put("training-loss-monotone", LossChecks::monotone);
    RULES.put("swing", LossChecks::swing);
    RULES.put("no-swing", LossChecks::noSwing);
    RULES.put("learned", LossChecks::learned);
    RULES.put("exact-descent", TheoryChecks::exactDescent);
    RULES.put("step-size-slope", TheoryChecks::slope);
    RULES.put("turning-points", TheoryChecks::turningPoints);
    RULES.put("learning-order", OrderChecks::order);
    RULES.put("learning-times", OrderChecks::times);
  }

  private Checks() {}

  /** Refuses names that are no checks. */
  public static void known(String file, List<String> names) {
    for (String name : names) {
      if (!RULES.containsKey(name)) {
        throw new UsageException(
            "%s: checks: unknown check %s%s (known: %s)"
                .formatted(
                    file,
                    name,
                    Nearest.hint(name, RULES.keySet()),
                    String.join(", ", RULES.keySet())));
      }
    }
  }

  /** The verdicts of the named checks. */
  public static List<Check> all(List<String> names, RunResult result, Runner runner) {
    List<Check> verdicts = new ArrayList<>();
    for (String name : names) {
      Rule rule = RULES.get(name);
      if (rule != null) {
        verdicts.addAll(rule.apply(result, runner));
      }
    }
    return List.copyOf(verdicts);
  }
}
