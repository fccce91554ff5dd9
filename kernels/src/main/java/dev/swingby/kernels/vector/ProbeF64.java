package dev.swingby.kernels.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * What the machine can do at best: chains of multiply-adds that never leave the registers, and
 * reads that do nothing else.
 */
final class ProbeF64 {
  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;

  /** More chains than latency times units of any present core, few enough for the registers. */
  private static final int CHAINS = 16;

  static final int FLOPS_PER_ROUND = 2 * CHAINS * SPECIES.length();

  private ProbeF64() {}

  /** The sum of n elements, read as four streams. */
  static double read(double[] data, int from, int n) {
    int stream = n / 4 / SPECIES.length() * SPECIES.length();
    DoubleVector s0 = DoubleVector.zero(SPECIES);
    DoubleVector s1 = s0;
    DoubleVector s2 = s0;
    DoubleVector s3 = s0;
    for (int i = from; i < from + stream; i += SPECIES.length()) {
      s0 = s0.add(DoubleVector.fromArray(SPECIES, data, i));
      s1 = s1.add(DoubleVector.fromArray(SPECIES, data, i + stream));
      s2 = s2.add(DoubleVector.fromArray(SPECIES, data, i + 2 * stream));
      s3 = s3.add(DoubleVector.fromArray(SPECIES, data, i + 3 * stream));
    }
    double[] lanes = s0.add(s1).add(s2.add(s3)).toArray();
    double sum = 0;
    for (double lane : lanes) {
      sum += lane;
    }
    for (int i = from + 4 * stream; i < from + n; i++) {
      sum += data[i];
    }
    return sum;
  }

  /** Runs the chains; what they come to goes to the first SPECIES.length() elements of sink. */
  static void multiplyAdd(int rounds, double[] sink) {
    DoubleVector a = DoubleVector.broadcast(SPECIES, sink[0]);
    DoubleVector b = DoubleVector.broadcast(SPECIES, sink[1]);
    DoubleVector x0 = b.mul(0);
    DoubleVector x1 = b.mul(1);
    DoubleVector x2 = b.mul(2);
    DoubleVector x3 = b.mul(3);
    DoubleVector x4 = b.mul(4);
    DoubleVector x5 = b.mul(5);
    DoubleVector x6 = b.mul(6);
    DoubleVector x7 = b.mul(7);
    DoubleVector x8 = b.mul(8);
    DoubleVector x9 = b.mul(9);
    DoubleVector x10 = b.mul(10);
    DoubleVector x11 = b.mul(11);
    DoubleVector x12 = b.mul(12);
    DoubleVector x13 = b.mul(13);
    DoubleVector x14 = b.mul(14);
    DoubleVector x15 = b.mul(15);
    for (int i = 0; i < rounds; i++) {
      x0 = x0.fma(a, b);
      x1 = x1.fma(a, b);
      x2 = x2.fma(a, b);
      x3 = x3.fma(a, b);
      x4 = x4.fma(a, b);
      x5 = x5.fma(a, b);
      x6 = x6.fma(a, b);
      x7 = x7.fma(a, b);
      x8 = x8.fma(a, b);
      x9 = x9.fma(a, b);
      x10 = x10.fma(a, b);
      x11 = x11.fma(a, b);
      x12 = x12.fma(a, b);
      x13 = x13.fma(a, b);
      x14 = x14.fma(a, b);
      x15 = x15.fma(a, b);
    }
    DoubleVector low = x0.add(x1).add(x2).add(x3).add(x4).add(x5).add(x6).add(x7);
    DoubleVector high = x8.add(x9).add(x10).add(x11).add(x12).add(x13).add(x14).add(x15);
    low.add(high).intoArray(sink, 0);
  }
}
