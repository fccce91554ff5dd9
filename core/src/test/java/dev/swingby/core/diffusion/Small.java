package dev.swingby.core.diffusion;

import dev.swingby.core.nn.UNetSpec;
import dev.swingby.core.world.World;
import dev.swingby.core.world.WorldSpec;
import java.util.List;

/** A model small enough for a step to take a moment. */
final class Small {
  private Small() {}

  static DiffusionSpec spec(boolean learnedSchedule, double learningRate, long steps) {
    return new DiffusionSpec(
        new World(WorldSpec.colourAndSize(8, 0.8, 0.4)),
        List.of(0, 1, 2),
        6,
        List.of(),
        network(0.1),
        learnedSchedule,
        steps,
        4,
        learningRate,
        0.01,
        0.01,
        0.1,
        0.9,
        1,
        3);
  }

  static UNetSpec network(double dropout) {
    return new UNetSpec(8, World.CONDITION, List.of(8, 16), 1, 4, 2, 8, dropout);
  }
}
