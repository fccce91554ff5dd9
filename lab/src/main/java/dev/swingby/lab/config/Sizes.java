package dev.swingby.lab.config;

import dev.swingby.core.ModelSpec;
import dev.swingby.core.Trajectory;
import java.util.stream.DoubleStream;

/** Refuses what cannot fit before anything is allocated. */
final class Sizes {
  private static final double SHARE_OF_HEAP = 0.6;

  /** Records: simulation, theory, what is written of them, what the report reads again. */
  private static final double COPIES = 5;

  private Sizes() {}

  /**
   * @param pointCount of the task, N
   * @param dimension d; 0 if the task's file is refused later
   */
  static void check(String file, RunConfig config, long pointCount, int dimension) {
    double d = dimension;
    double points = pointCount;
    double weights = weights(config.model(), d);
    double rows = config.recording().rows(config.training().steps());
    double width = Math.max(config.model().width(), d);
    boolean full = config.training().batch() == 0;
    double batch = full ? points : Math.min(points, Math.max(config.training().batch(), 1024));
    double values =
        4 * points * d
            + 6 * weights
            + COPIES * (rows * (d + 4) + Trajectory.jacobians(dimension, rows) * d * d)
            + batch * config.model().depth() * 3.0 * width;
    double mebibytes = values * 8 / (1 << 20);
    double most = SHARE_OF_HEAP * Runtime.getRuntime().maxMemory() / (1 << 20);
    double longest = DoubleStream.of(points * d, weights, rows * d, batch * width).max().orElse(0);
    if (longest >= Integer.MAX_VALUE || mebibytes > most) {
      throw new UsageException(
          ("%s: the run needs about %.0f MiB (%.0f points of dimension %.0f, %.0f weights, %.0f rows),"
                  + " expected at most %.0f MiB: make samples, dimension, width or the number of rows"
                  + " smaller, or give the JVM more (SWINGBY_JAVA_OPTS=-Xmx...)")
              .formatted(file, mebibytes, points, d, weights, rows, most));
    }
  }

  private static double weights(ModelSpec model, double d) {
    double w = model.width();
    return switch (model.kind()) {
      case LINEAR -> d * d;
      case SYMMETRIC -> d * w;
      case DEEP_LINEAR, MLP ->
          model.depth() == 1
              ? d * d + d
              : 2 * d * w + (model.depth() - 2.0) * w * w + model.depth() * w;
    };
  }
}
