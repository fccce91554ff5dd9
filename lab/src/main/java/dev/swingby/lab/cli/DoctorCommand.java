package dev.swingby.lab.cli;

import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Layout;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Providers;
import dev.swingby.kernels.Roofline;
import dev.swingby.kernels.Tensor;
import dev.swingby.lab.run.Environment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;

@Command(
    name = "doctor",
    description = "JDK, vector width, threads, measured peak, what is off and why.",
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Runnable {
  private static final int SIZE = 256;

  private final Terminal terminal;

  DoctorCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    int threads = Runtime.getRuntime().availableProcessors();
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<String, Object> entry : Environment.describe(threads).entrySet()) {
      rows.add(List.of(entry.getKey().replace('_', ' '), String.valueOf(entry.getValue())));
    }
    for (Precision precision : Precision.values()) {
      for (int t : threads > 1 ? new int[] {1, threads} : new int[] {1}) {
        String what = precision.name().toLowerCase(Locale.ROOT) + ", threads " + t;
        double peak = Roofline.of(Providers.best(), t).flops(precision) * 1e-9;
        double product = gigaflops(precision, t);
        rows.add(List.of("peak " + what, format("%.1f GFLOP/s", peak)));
        rows.add(
            List.of(
                "matrix product " + what,
                format("%.1f GFLOP/s, %.2f of it", product, product / peak)));
      }
    }
    terminal.table(rows);
  }

  private static String format(String text, Object... values) {
    return String.format(Locale.ROOT, text, values);
  }

  /** The best of a 256 x 256 x 256 product. */
  private static double gigaflops(Precision precision, int threads) {
    Tensor a = Tensor.zeros(precision, SIZE, SIZE);
    Tensor b = Tensor.zeros(precision, SIZE, SIZE);
    Tensor c = Tensor.zeros(precision, SIZE, SIZE);
    a.fill(0.5);
    b.fill(0.25);
    try (Kernels kernels = Kernels.create(threads)) {
      double flops = 2.0 * SIZE * SIZE * SIZE;
      return Roofline.best(() -> kernels.gemm(Layout.NN, 1, a, b, 0, c), () -> flops) * 1e-9;
    }
  }
}
