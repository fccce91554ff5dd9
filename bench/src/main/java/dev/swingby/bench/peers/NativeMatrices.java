package dev.swingby.bench.peers;

import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * A, B and C of one or many equal products, dense, copied off the heap; every operand starts on a
 * cache line.
 */
public final class NativeMatrices implements AutoCloseable {
  private static final long LINE = 64;

  private final Arena arena = Arena.ofShared();
  private final boolean single;
  private final int count;
  private final Operand a;
  private final Operand b;
  private final Operand c;

  /** Copies of A, B and C: {@code count} matrices stand one below the other in each tensor. */
  public NativeMatrices(Tensor a, Tensor b, Tensor c, int count) {
    this.single = a.precision() == Precision.F32;
    this.count = count;
    this.a = new Operand(arena, a, count);
    this.b = new Operand(arena, b, count);
    this.c = new Operand(arena, c, count);
  }

  boolean single() {
    return single;
  }

  int count() {
    return count;
  }

  long a(int i) {
    return a.at(i);
  }

  long b(int i) {
    return b.at(i);
  }

  long c(int i) {
    return c.at(i);
  }

  /** Row-major element of the i-th product. */
  public double c(int i, int element) {
    MemorySegment memory = c.memory;
    long from = c.at(i) - memory.address();
    return single
        ? memory.get(ValueLayout.JAVA_FLOAT, from + 4L * element)
        : memory.get(ValueLayout.JAVA_DOUBLE, from + 8L * element);
  }

  @Override
  public void close() {
    arena.close();
  }

  /** Matrices of one size, each on a line of its own. */
  private static final class Operand {
    final MemorySegment memory;
    private final long address;
    private final long step;

    Operand(Arena arena, Tensor t, int count) {
      int bytes = t.precision().bytes();
      int each = t.size() / count;
      step = (each * (long) bytes + LINE - 1) / LINE * LINE;
      memory = arena.allocate(step * count, LINE);
      address = memory.address();
      for (int i = 0; i < count; i++) {
        int from = t.offset() + i * each;
        if (t.precision() == Precision.F32) {
          MemorySegment.copy(t.f32(), from, memory, ValueLayout.JAVA_FLOAT, i * step, each);
        } else {
          MemorySegment.copy(t.f64(), from, memory, ValueLayout.JAVA_DOUBLE, i * step, each);
        }
      }
    }

    long at(int i) {
      return address + i * step;
    }
  }
}
