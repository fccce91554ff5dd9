package dev.swingby.bench.families;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import dev.swingby.bench.Case;
import dev.swingby.bench.Contenders;
import dev.swingby.bench.Family;
import dev.swingby.bench.Workload;
import dev.swingby.bench.peers.Torch;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Providers;
import dev.swingby.kernels.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Pointwise kernels and reductions, in bytes moved; beyond the caches the bound is the memory's:
 * its read bandwidth for reductions, the triad's for the others.
 */
public final class Pointwise implements Family {
  private static final int COLUMNS = 256;
  private static final int IN_CACHE = 1 << 12;
  private static final int IN_L2 = 1 << 16;
  private static final int IN_MEMORY = 1 << 24;

  @Override
  public String name() {
    return "pointwise";
  }

  @Override
  public String title() {
    return "pointwise kernels and reductions on n elements";
  }

  @Override
  public Class<?> benchmark() {
    return PointwiseBenchmark.class;
  }

  @Override
  public List<String> peers() {
    return Torch.present() ? List.of(Torch.NAME) : List.of(Contenders.SCALAR);
  }

  @Override
  public boolean takesPart(Case which, String contender) {
    return contender.equals(Torch.NAME)
        ? op(which).torch() != null
        : List.of(Contenders.OURS, Contenders.ONE_THREAD, Contenders.SCALAR).contains(contender);
  }

  private static Op op(Case which) {
    return Op.named(which.shape().substring(0, which.shape().indexOf(' ')));
  }

  @Override
  public List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (Precision precision : Precision.values()) {
      for (int n : new int[] {IN_CACHE, IN_L2, IN_MEMORY}) {
        for (int threads : n == IN_MEMORY ? new int[] {1, 2} : new int[] {1}) {
          for (Op op : Op.ALL) {
            String group = n == IN_CACHE ? "in-cache" : n == IN_L2 ? "in-l2" : "in-memory";
            boolean usual =
                precision == Precision.F32
                    && (n == IN_CACHE || n == IN_MEMORY && op.usual() && threads == 1);
            String shape = op.name() + " " + n;
            List<String> tags = List.of(op.name());
            cases.add(new Case(name(), shape, group, precision, threads, tags, usual));
          }
        }
      }
    }
    return cases;
  }

  @Override
  public Workload open(Case which, Set<String> wanted) {
    Op op = op(which);
    Precision p = which.precision();
    int n = Integer.parseInt(which.shape().substring(op.name().length() + 1));
    Contenders contenders = new Contenders(this, which, wanted);
    if (!wanted.isEmpty()) {
      enter(contenders, op, p, n, which.threads());
    }
    double bytes = (double) n * p.bytes();
    Workload.Bound bound = machine -> op.memorySeconds(bytes, machine, which.threads());
    return contenders.workload(
        bytes * op.streams(), Workload.Unit.GBS, n == IN_MEMORY ? bound : null);
  }

  private static void enter(Contenders contenders, Op op, Precision p, int n, int threads) {
    Operands o = new Operands(op, p, n / COLUMNS);
    for (String name : contenders.swingby()) {
      Kernels kernels = contenders.kernels(name);
      contenders.add(
          name,
          () -> o.number = op.call().run(kernels, o.x, o.y, o.row),
          () -> {
            o.reset();
            double number = op.call().run(kernels, o.x, o.y, o.row);
            o.check(name, o.result(number), 0);
          });
    }
    if (contenders.has(Torch.NAME) && op.torch() != null) {
      NDManager manager = Torch.manager(threads);
      contenders.closeWith(manager::close);
      o.reset();
      NDArray[] arrays = {Torch.array(manager, o.x), Torch.array(manager, o.y)};
      NDArray row = Torch.array(manager, o.row);
      var torch = op.torch();
      contenders.add(
          Torch.NAME,
          () -> {
            try (NDScope scope = new NDScope()) {
              scope.suppressNotUsedWarning();
              var _ = torch.apply(arrays, row);
            }
          },
          () -> {
            try (NDScope scope = new NDScope()) {
              scope.suppressNotUsedWarning();
              o.reset();
              NDArray fresh = Torch.array(manager, o.y);
              NDArray result = torch.apply(new NDArray[] {arrays[0], fresh}, row);
              o.check(Torch.NAME, Torch.values(result), 1);
            }
          });
    }
  }

  /** x, y and a row, and what the scalar reference makes of them. */
  private static final class Operands {
    final Tensor x;
    final Tensor y;
    final Tensor row;
    double number;
    private final Op op;
    private final Tensor y0;
    private final Tensor row0;
    private final double[] expected;

    Operands(Op op, Precision p, int rows) {
      this.op = op;
      x = Data.uniform(p, 4, rows, COLUMNS);
      y0 = Data.uniform(p, 5, rows, COLUMNS);
      row0 = Data.uniform(p, 6, 1, COLUMNS);
      y = Tensor.zeros(p, rows, COLUMNS);
      row = Tensor.zeros(p, 1, COLUMNS);
      reset();
      try (Kernels scalar = Kernels.create(Providers.scalar(), 1)) {
        expected = result(op.call().run(scalar, x, y, row));
      }
    }

    void reset() {
      y.assign(y0);
      row.assign(row0);
    }

    double[] result(double returned) {
      return switch (op.result()) {
        case Y -> y.toDoubles();
        case ROW -> row.toDoubles();
        case NUMBER -> new double[] {returned};
      };
    }

    /** Ours must have the reference's bits (slack 0), others must be within the error model. */
    void check(String who, double[] got, int slack) {
      // Everyone adds up a long row in at least 16 lanes.
      int terms = op.result() == Op.Result.ROW ? x.rows() : x.size() / 16 + 16;
      for (int i = 0; i < expected.length; i++) {
        double at = op.result() == Op.Result.Y ? x.get(i / COLUMNS, i % COLUMNS) : 0;
        double bound =
            slack
                * op.bound(
                    x.precision(),
                    expected[i],
                    at,
                    terms,
                    op.result() == Op.Result.ROW ? x.rows() : x.size());
        if (!(Math.abs(got[i] - expected[i]) <= bound)) {
          throw new IllegalStateException(
              "%s: %s gives %s at %d, expected %s within %.3g"
                  .formatted(who, op.name(), got[i], i, expected[i], bound));
        }
      }
    }
  }
}
