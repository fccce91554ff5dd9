package dev.swingby.lab.config;

import dev.swingby.core.ModelSpec;
import dev.swingby.core.SimTask;

/** Refuses what cannot fit before anything is allocated. */
final class Sizes {
  private static final double SHARE_OF_HEAP = 0.6;

  private Sizes() {}

  static void check(String file, RunConfig config, int dimension) {
    if (dimension == 0) {
      return; // the user's own data: known once its file is read
    }
    double d = dimension;
    double points =
        config
            .task()
            .sim()
            .map(s ->
                s.samples() == SimTask.POPULATION
                    ? d
                    : (double) s.samples() * (s.signal().size() + 1))
            .orElse(0.0);
    double weights = weights(config.model(), d);
    double rows = config.recording().rows(config.training().steps());
    double layers = config.model().depth() * 3.0 * Math.max(config.model().width(), d);
    boolean full = config.training().batch() == 0;
    double batch = full ? points : Math.min(points, Math.max(config.training().batch(), 1024));
    double values = 3 * points * d + 6 * weights + rows * (d + 8) + batch * layers;
    double mebibytes = values * 8 / (1 << 20);
    double most = SHARE_OF_HEAP * Runtime.getRuntime().maxMemory() / (1 << 20);
    boolean whole =
        points * d < Integer.MAX_VALUE
            && weights < Integer.MAX_VALUE
            && rows * d < Integer.MAX_VALUE
            && batch * Math.max(config.model().width(), d) < Integer.MAX_VALUE;
    if (!whole || mebibytes > most) {
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
