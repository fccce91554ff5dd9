package dev.swingby.kernels.vector;

import dev.swingby.kernels.RandomKernels;
import dev.swingby.kernels.scalar.NormalQuantile;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * Philox4x32-10 and the normal quantile on vectors, with the bits of {@link
 * dev.swingby.kernels.Philox}: a lane is a block of the stream (two elements), its four words are
 * the low halves of four vectors of longs. Elements pass through a scratch block in the L1 cache;
 * the loops are straight lines, or C2 boxes every vector.
 */
final class VectorRandom implements RandomKernels {
  private static final VectorSpecies<Double> S = VectorF64.SPECIES;
  private static final VectorSpecies<Long> L = LongVector.SPECIES_PREFERRED;
  private static final int W = S.length();
  private static final int ROUNDS = 10;

  /** Elements of a scratch block that are handed out, and room for one more vector of blocks. */
  private static final int BLOCK = 512;

  private static final int ROOM = BLOCK + 2 * W;

  private static final LongVector LOW = LongVector.broadcast(L, 0xFFFFFFFFL);
  private static final LongVector M0 = LongVector.broadcast(L, 0xD2511F53L);
  private static final LongVector M1 = LongVector.broadcast(L, 0xCD9E8D57L);
  private static final LongVector W0 = LongVector.broadcast(L, 0x9E3779B9L);
  private static final LongVector W1 = LongVector.broadcast(L, 0xBB67AE85L);
  private static final LongVector INDEX = LongVector.zero(L).addIndex(1);
  private static final LongVector ONE_BITS = LongVector.broadcast(L, 0x3ffL << 52);
  private static final DoubleVector ALMOST_ONE = all(1 - 0x1p-53);
  private static final DoubleVector ALMOST_ONE_FLOAT = all(1 - 0x1p-24);
  private static final VectorShuffle<Double> FIRST = VectorShuffle.makeZip(S, 0);
  private static final VectorShuffle<Double> SECOND = VectorShuffle.makeZip(S, 1);

  private static final VectorShuffle<Long> FIRST_LONG = VectorShuffle.makeZip(L, 0);
  private static final VectorShuffle<Long> SECOND_LONG = VectorShuffle.makeZip(L, 1);

  private static final DoubleVector HALF = all(0.5);
  private static final DoubleVector CENTRAL_SQUARE = all(NormalQuantile.CENTRAL_SQUARE);
  private static final DoubleVector NEAR_CENTRE = all(NormalQuantile.NEAR_CENTRE);
  private static final DoubleVector A0 = all(NormalQuantile.coefficients('A')[0]);
  private static final DoubleVector A1 = all(NormalQuantile.coefficients('A')[1]);
  private static final DoubleVector A2 = all(NormalQuantile.coefficients('A')[2]);
  private static final DoubleVector A3 = all(NormalQuantile.coefficients('A')[3]);
  private static final DoubleVector A4 = all(NormalQuantile.coefficients('A')[4]);
  private static final DoubleVector A5 = all(NormalQuantile.coefficients('A')[5]);
  private static final DoubleVector A6 = all(NormalQuantile.coefficients('A')[6]);
  private static final DoubleVector A7 = all(NormalQuantile.coefficients('A')[7]);
  private static final DoubleVector B0 = all(NormalQuantile.coefficients('B')[0]);
  private static final DoubleVector B1 = all(NormalQuantile.coefficients('B')[1]);
  private static final DoubleVector B2 = all(NormalQuantile.coefficients('B')[2]);
  private static final DoubleVector B3 = all(NormalQuantile.coefficients('B')[3]);
  private static final DoubleVector B4 = all(NormalQuantile.coefficients('B')[4]);
  private static final DoubleVector B5 = all(NormalQuantile.coefficients('B')[5]);
  private static final DoubleVector B6 = all(NormalQuantile.coefficients('B')[6]);
  private static final DoubleVector B7 = all(NormalQuantile.coefficients('B')[7]);
  private static final DoubleVector C0 = all(NormalQuantile.coefficients('C')[0]);
  private static final DoubleVector C1 = all(NormalQuantile.coefficients('C')[1]);
  private static final DoubleVector C2 = all(NormalQuantile.coefficients('C')[2]);
  private static final DoubleVector C3 = all(NormalQuantile.coefficients('C')[3]);
  private static final DoubleVector C4 = all(NormalQuantile.coefficients('C')[4]);
  private static final DoubleVector C5 = all(NormalQuantile.coefficients('C')[5]);
  private static final DoubleVector C6 = all(NormalQuantile.coefficients('C')[6]);
  private static final DoubleVector C7 = all(NormalQuantile.coefficients('C')[7]);
  private static final DoubleVector D0 = all(NormalQuantile.coefficients('D')[0]);
  private static final DoubleVector D1 = all(NormalQuantile.coefficients('D')[1]);
  private static final DoubleVector D2 = all(NormalQuantile.coefficients('D')[2]);
  private static final DoubleVector D3 = all(NormalQuantile.coefficients('D')[3]);
  private static final DoubleVector D4 = all(NormalQuantile.coefficients('D')[4]);
  private static final DoubleVector D5 = all(NormalQuantile.coefficients('D')[5]);
  private static final DoubleVector D6 = all(NormalQuantile.coefficients('D')[6]);
  private static final DoubleVector D7 = all(NormalQuantile.coefficients('D')[7]);

  /** Scratch of one thread. */
  private static final class Space {
    final double[] uniform = new double[ROOM];
    final double[] normal = new double[ROOM];
    final double[] tail = new double[ROOM];
    final int[] at = new int[ROOM];
  }

  private static final ThreadLocal<Space> SPACE = ThreadLocal.withInitial(Space::new);

  private static DoubleVector all(double value) {
    return DoubleVector.broadcast(S, value);
  }

  @Override
  public void uniform(long seed, long stream, long from, int n, double[] out, int outOffset) {
    double[] block = SPACE.get().uniform;
    for (int i = 0; i < n; i += BLOCK) {
      int count = Math.min(BLOCK, n - i);
      uniforms(seed, stream, from + i, count, 52, ALMOST_ONE, block);
      System.arraycopy(block, (int) (from & 1), out, outOffset + i, count);
    }
  }

  @Override
  public void uniform(long seed, long stream, long from, int n, float[] out, int outOffset) {
    double[] block = SPACE.get().uniform;
    for (int i = 0; i < n; i += BLOCK) {
      int count = Math.min(BLOCK, n - i);
      uniforms(seed, stream, from + i, count, 23, ALMOST_ONE_FLOAT, block);
      narrow(count, block, (int) (from & 1), out, outOffset + i);
    }
  }

  @Override
  public void gaussian(long seed, long stream, long from, int n, double[] out, int outOffset) {
    Space space = SPACE.get();
    for (int i = 0; i < n; i += BLOCK) {
      int count = Math.min(BLOCK, n - i);
      gaussians(seed, stream, from + i, count, space);
      System.arraycopy(space.normal, (int) (from & 1), out, outOffset + i, count);
    }
  }

  @Override
  public void gaussian(long seed, long stream, long from, int n, float[] out, int outOffset) {
    Space space = SPACE.get();
    for (int i = 0; i < n; i += BLOCK) {
      int count = Math.min(BLOCK, n - i);
      gaussians(seed, stream, from + i, count, space);
      narrow(count, space.normal, (int) (from & 1), out, outOffset + i);
    }
  }

  private static void narrow(int n, double[] x, int at, float[] out, int to) {
    for (int i = 0; i < n; i++) {
      out[to + i] = (float) x[at + i];
    }
  }

  /**
   * The uniforms of the blocks that hold elements from to from + n, of the upper {@code bits} bits:
   * element from stands at index {@code from & 1}.
   */
  private static void uniforms(
      long seed, long stream, long from, int n, int bits, DoubleVector almostOne, double[] out) {
    int blocks = (n + (int) (from & 1) + 1) / 2;
    long drop = 64 - bits;
    long lift = 52 - bits;
    for (int i = 0; i < blocks; i += W) {
      LongVector block = INDEX.add((from >>> 1) + i);
      LongVector c0 = block;
      LongVector c1 = block.lanewise(VectorOperators.LSHR, 32);
      LongVector c2 = LongVector.broadcast(L, stream);
      LongVector c3 = LongVector.broadcast(L, stream >>> 32);
      LongVector k0 = LongVector.broadcast(L, seed);
      LongVector k1 = LongVector.broadcast(L, seed >>> 32);
      for (int round = 0; round < ROUNDS; round++) {
        // Only the low halves count: what stands above them is masked before a product.
        LongVector p0 = c0.and(LOW).mul(M0);
        LongVector p1 = c2.and(LOW).mul(M1);
        c0 = p1.lanewise(VectorOperators.LSHR, 32).lanewise(VectorOperators.XOR, c1);
        c2 = p0.lanewise(VectorOperators.LSHR, 32).lanewise(VectorOperators.XOR, c3);
        c0 = c0.lanewise(VectorOperators.XOR, k0);
        c2 = c2.lanewise(VectorOperators.XOR, k1);
        c1 = p1;
        c3 = p0;
        k0 = k0.add(W0);
        k1 = k1.add(W1);
      }
      LongVector first = c1.lanewise(VectorOperators.LSHL, 32).or(c0.and(LOW));
      LongVector second = c3.lanewise(VectorOperators.LSHL, 32).or(c2.and(LOW));
      first = first.lanewise(VectorOperators.LSHR, drop).lanewise(VectorOperators.LSHL, lift);
      second = second.lanewise(VectorOperators.LSHR, drop).lanewise(VectorOperators.LSHL, lift);
      // 1 + b 2^-bits, less 1 - 2^-(bits + 1): exact.
      DoubleVector even = first.or(ONE_BITS).reinterpretAsDoubles().sub(almostOne);
      DoubleVector odd = second.or(ONE_BITS).reinterpretAsDoubles().sub(almostOne);
      even.rearrange(FIRST, odd).intoArray(out, 2 * i);
      even.rearrange(SECOND, odd).intoArray(out, 2 * i + W);
    }
  }

  /** normal = the quantiles of the uniforms: the central function for all, then the tails. */
  private static void gaussians(long seed, long stream, long from, int n, Space space) {
    uniforms(seed, stream, from, n, 52, ALMOST_ONE, space.uniform);
    int all = n + (int) (from & 1);
    central(all, space.uniform, space.normal);
    int tails = 0;
    for (int i = 0; i < all; i++) {
      double q = Math.abs(space.uniform[i] - 0.5);
      space.at[tails] = i;
      space.tail[tails] = 0.5 - q;
      // The sign of the difference: a branch would be mispredicted at every tail.
      tails += (int) (Double.doubleToRawLongBits(NormalQuantile.CENTRAL - q) >>> 63);
    }
    LogF64.log(tails, space.tail, 0, space.tail, 0);
    near(tails, space.tail);
    for (int t = 0; t < tails; t++) {
      int i = space.at[t];
      double x = Math.copySign(space.tail[t], space.uniform[i] - 0.5);
      space.normal[i] = Double.isNaN(x) ? NormalQuantile.of(space.uniform[i]) : x;
    }
  }

  private static void central(int n, double[] p, double[] out) {
    for (int i = 0; i < n; i += W) {
      DoubleVector q = DoubleVector.fromArray(S, p, i).sub(HALF);
      DoubleVector r = CENTRAL_SQUARE.sub(q.mul(q));
      DoubleVector above = A0.fma(r, A1).fma(r, A2).fma(r, A3);
      above = above.fma(r, A4).fma(r, A5).fma(r, A6).fma(r, A7);
      DoubleVector below = B0.fma(r, B1).fma(r, B2).fma(r, B3);
      below = below.fma(r, B4).fma(r, B5).fma(r, B6).fma(r, B7);
      q.mul(above.div(below)).intoArray(out, i);
    }
  }

  /** The tail function of {@code log min(p, 1 - p)}, in place; NaN where that is too far out. */
  private static void near(int n, double[] log) {
    for (int i = 0; i < n; i += W) {
      DoubleVector r = DoubleVector.fromArray(S, log, i).neg().sqrt();
      VectorMask<Double> far = r.compare(VectorOperators.GT, NormalQuantile.NEAR);
      DoubleVector x = r.sub(NEAR_CENTRE);
      DoubleVector above = C0.fma(x, C1).fma(x, C2).fma(x, C3);
      above = above.fma(x, C4).fma(x, C5).fma(x, C6).fma(x, C7);
      DoubleVector below = D0.fma(x, D1).fma(x, D2).fma(x, D3);
      below = below.fma(x, D4).fma(x, D5).fma(x, D6).fma(x, D7);
      above.div(below).blend(Double.NaN, far).intoArray(log, i);
    }
  }

  /**
   * The 64 bits of elements {@code 2 block ..} of a stream, as four shorts each, low ones first,
   * for at least so many elements; {@code out} has room for 32 W more shorts.
   */
  static void bits(long seed, long stream, long block, int elements, short[] out) {
    for (int i = 0; 2 * i < elements; i += W) {
      LongVector c0 = INDEX.add(block + i);
      LongVector c1 = c0.lanewise(VectorOperators.LSHR, 32);
      LongVector c2 = LongVector.broadcast(L, stream);
      LongVector c3 = LongVector.broadcast(L, stream >>> 32);
      LongVector k0 = LongVector.broadcast(L, seed);
      LongVector k1 = LongVector.broadcast(L, seed >>> 32);
      for (int round = 0; round < ROUNDS; round++) {
        LongVector p0 = c0.and(LOW).mul(M0);
        LongVector p1 = c2.and(LOW).mul(M1);
        c0 = p1.lanewise(VectorOperators.LSHR, 32).lanewise(VectorOperators.XOR, c1);
        c2 = p0.lanewise(VectorOperators.LSHR, 32).lanewise(VectorOperators.XOR, c3);
        c0 = c0.lanewise(VectorOperators.XOR, k0);
        c2 = c2.lanewise(VectorOperators.XOR, k1);
        c1 = p1;
        c3 = p0;
        k0 = k0.add(W0);
        k1 = k1.add(W1);
      }
      LongVector first = c1.lanewise(VectorOperators.LSHL, 32).or(c0.and(LOW));
      LongVector second = c3.lanewise(VectorOperators.LSHL, 32).or(c2.and(LOW));
      first.rearrange(FIRST_LONG, second).reinterpretAsShorts().intoArray(out, 8 * i);
      first.rearrange(SECOND_LONG, second).reinterpretAsShorts().intoArray(out, 8 * i + 4 * W);
    }
  }
}
