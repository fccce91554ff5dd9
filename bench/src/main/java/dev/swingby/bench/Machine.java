package dev.swingby.bench;

import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Providers;
import dev.swingby.kernels.Roofline;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;

/** The measured roofline, each figure taken once, when first asked for. */
public final class Machine {
  private final Map<String, Double> figures = new ConcurrentHashMap<>();

  /** Floating-point operations a second on so many threads. */
  public double flops(Precision precision, int threads) {
    return figure("flops " + precision, threads, r -> r.flops(precision));
  }

  /** Bytes a second read from memory. */
  public double read(int threads) {
    return figure("read", threads, Roofline::readBandwidth);
  }

  /** Bytes a second read and written in place. */
  public double update(int threads) {
    return figure("update", threads, Roofline::updateBandwidth);
  }

  /** Bytes a second of the STREAM triad. */
  public double triad(int threads) {
    return figure("triad", threads, Roofline::triadBandwidth);
  }

  private double figure(String name, int threads, ToDoubleFunction<Roofline> measured) {
    return figures.computeIfAbsent(
        name + threads, key -> measured.applyAsDouble(Roofline.of(Providers.best(), threads)));
  }
}
