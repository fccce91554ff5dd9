package dev.swingby.bench;

import dev.swingby.bench.families.Batched;
import dev.swingby.bench.families.Conv;
import dev.swingby.bench.families.EnsembleFlows;
import dev.swingby.bench.families.Gemm;
import dev.swingby.bench.families.ManyModels;
import dev.swingby.bench.families.Pointwise;
import dev.swingby.bench.families.RandomNumbers;
import dev.swingby.bench.families.Step;
import dev.swingby.bench.families.UNetStep;
import java.util.List;

/** All families, in the order of the tables. A new one is added here. */
public final class Families {
  public static final List<Family> ALL =
      List.of(
          new Gemm(),
          new Batched(),
          new Step(),
          new ManyModels(),
          new Conv(),
          new UNetStep(),
          new Pointwise(),
          new RandomNumbers(),
          new EnsembleFlows());

  private Families() {}

  /** The family of that name. */
  static Family named(String name) {
    return ALL.stream()
        .filter(f -> f.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no benchmark '%s', there are: %s".formatted(name, String.join(", ", names()))));
  }

  /** Their names. */
  public static List<String> names() {
    return ALL.stream().map(Family::name).toList();
  }
}
