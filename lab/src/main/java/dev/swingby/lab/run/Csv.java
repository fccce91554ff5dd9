package dev.swingby.lab.run;

import dev.swingby.core.Trajectory;
import dev.swingby.kernels.Precision;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;

/** Trajectories as CSV: {@code step,time,train_loss,test_loss,out_1..out_d}. */
final class Csv {
  /** Time is learning rate x step in f64, whatever the model computes in. */
  private static final MathContext TIME = new MathContext(17);

  private Csv() {}

  static void write(Path file, Trajectory t, Precision precision) throws IOException {
    MathContext digits = new MathContext(precision == Precision.F64 ? 17 : 9);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("step,time,train_loss,test_loss");
      for (int i = 1; i <= t.dimension(); i++) {
        out.write(",out_" + i);
      }
      out.write('\n');
      for (int row = 0; row < t.rows(); row++) {
        out.write(Long.toString(t.step(row)));
        number(out, t.time(row), TIME);
        number(out, t.trainLoss(row), digits);
        number(out, t.testLoss(row), digits);
        for (int i = 0; i < t.dimension(); i++) {
          number(out, t.output(row, i), digits);
        }
        out.write('\n');
      }
    }
  }

  private static void number(BufferedWriter out, double value, MathContext digits)
      throws IOException {
    out.write(',');
    out.write(
        Double.isFinite(value)
            ? new BigDecimal(value).round(digits).toString()
            : Double.toString(value));
  }
}
