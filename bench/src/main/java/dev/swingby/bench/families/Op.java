package dev.swingby.bench.families;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Activation;
import dev.swingby.bench.Machine;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * One pointwise kernel or reduction, by Swingby and by PyTorch, on the same operands.
 *
 * @param reads arrays that are only read
 * @param writes what happens to y
 * @param call on x, y and z; returns the result where that is a number
 * @param torch the same on PyTorch's x, y and z, or null if it has no such operation; the result is
 *     what it returns, or y where it returns null
 * @param result where the result of ours is
 */
record Op(
    String name,
    int reads,
    Writes writes,
    Call call,
    @Nullable BiFunction<NDArray[], NDArray, NDArray> torch,
    Result result) {

  /** What happens to y. */
  enum Writes {
    /** It is not written. */
    NOTHING,
    /** It is written anew: on most machines its old lines are fetched first. */
    ANEW,
    /** It is read and written. */
    IN_PLACE
  }

  /** Where the result is. */
  enum Result {
    /** In y, element by element. */
    Y,
    /** In the first row of z: one number a column. */
    ROW,
    /** The returned number: a sum. */
    NUMBER
  }

  /** Ours. */
  @FunctionalInterface
  interface Call {
    double run(Kernels kernels, Tensor x, Tensor y, Tensor row);
  }

  private static Op map(String name, Call call, BiFunction<NDArray[], NDArray, NDArray> torch) {
    return new Op(name, 1, Writes.ANEW, call, torch, Result.Y);
  }

  private static Op activation(
      dev.swingby.kernels.Activation act, BiFunction<NDArray[], NDArray, NDArray> torch) {
    String name = act.name().toLowerCase(java.util.Locale.ROOT);
    return map(
        name,
        (k, x, y, row) -> {
          k.activate(act, x, y);
          return 0;
        },
        torch);
  }

  /** All, in the order of the table. A new kernel is added here. */
  static final List<Op> ALL =
      List.of(
          activation(dev.swingby.kernels.Activation.RELU, (a, row) -> Activation.relu(a[0])),
          activation(dev.swingby.kernels.Activation.TANH, (a, row) -> a[0].tanh()),
          activation(dev.swingby.kernels.Activation.GELU, (a, row) -> Activation.gelu(a[0])),
          activation(dev.swingby.kernels.Activation.SIGMOID, (a, row) -> Activation.sigmoid(a[0])),
          activation(dev.swingby.kernels.Activation.SILU, (a, row) -> Activation.swish(a[0], 1)),
          map(
              "exp",
              (k, x, y, row) -> {
                k.exp(x, y);
                return 0;
              },
              (a, row) -> a[0].exp()),
          map(
              "erf",
              (k, x, y, row) -> {
                k.erf(x, y);
                return 0;
              },
              (a, row) -> a[0].erf()),
          map(
              "softmax",
              (k, x, y, row) -> {
                k.softmax(x, y);
                return 0;
              },
              (a, row) -> a[0].softmax(1)),
          new Op(
              "axpy",
              1,
              Writes.IN_PLACE,
              (k, x, y, row) -> {
                k.axpy(0x1p-10, x, y);
                return 0;
              },
              null,
              Result.Y),
          new Op(
              "add-bias",
              0,
              Writes.IN_PLACE,
              (k, x, y, row) -> {
                k.addBias(row, y);
                return 0;
              },
              (a, row) -> a[1].addi(row),
              Result.Y),
          new Op(
              "column-sums",
              1,
              Writes.NOTHING,
              (k, x, y, row) -> {
                k.columnSums(x, row);
                return 0;
              },
              (a, row) -> a[0].sum(new int[] {0}),
              Result.ROW),
          new Op(
              "norm2",
              1,
              Writes.NOTHING,
              (k, x, y, row) -> k.norm2(x),
              (a, row) -> a[0].norm(),
              Result.NUMBER),
          new Op(
              "sum",
              1,
              Writes.NOTHING,
              (k, x, y, row) -> k.sum(x),
              (a, row) -> a[0].sum(),
              Result.NUMBER),
          new Op(
              "dot",
              2,
              Writes.NOTHING,
              (k, x, y, row) -> k.dot(x, y),
              (a, row) -> a[0].reshape(-1).dot(a[1].reshape(-1)),
              Result.NUMBER));

  /** Whether it is measured beyond the caches when nothing is selected. */
  boolean usual() {
    return List.of("relu", "exp", "add-bias", "sum").contains(name);
  }

  static Op named(String name) {
    return ALL.stream().filter(o -> o.name.equals(name)).findFirst().orElseThrow();
  }

  /** Arrays that pass by in a call, read or written. */
  int streams() {
    return reads
        + switch (writes) {
          case NOTHING -> 0;
          case ANEW -> 1;
          case IN_PLACE -> 2;
        };
  }

  /** The least seconds a call takes on arrays of so many bytes beyond the caches. */
  double memorySeconds(double bytes, Machine machine, int threads) {
    return switch (writes) {
      case NOTHING -> reads * bytes / machine.read(threads);
      case ANEW -> (reads + 1) * bytes / machine.triad(threads);
      case IN_PLACE -> reads * bytes / machine.read(threads) + 2 * bytes / machine.update(threads);
    };
  }

  /** What an error may come to in an element whose exact value is given. */
  double bound(Precision precision, double exact, double x, int terms, double size) {
    double u = precision.unitRoundoff();
    return switch (result) {
      // A few ulp for each of the two; a gelu's are of x.
      case Y -> 8 * u * Math.max(Math.abs(exact), Math.abs(x));
      case ROW, NUMBER -> terms * u / (1 - terms * u) * size;
    };
  }
}
