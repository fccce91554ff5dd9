package dev.swingby.lab.study;

import dev.swingby.core.Trajectory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The partial order of the corners {@code sum_p v_p mu_p e_p}, v in {0,1}^s, as a task's test
 * points give them: point i is the corner of the bits of {@code 2^s - 1 - i}.
 *
 * @param concepts s
 */
record CornerOrder(int concepts) {
  int corners() {
    return 1 << concepts;
  }

  /** The test point of a corner given by its bits. */
  int point(int corner) {
    return corners() - 1 - corner;
  }

  /** All corners, those of fewer concepts first. */
  List<Integer> bySize() {
    List<Integer> list = new ArrayList<>();
    for (int v = 0; v < corners(); v++) {
      list.add(v);
    }
    list.sort(Comparator.comparingInt(Integer::bitCount).thenComparingInt(v -> v));
    return list;
  }

  /** A corner as its bits, concept 1 first. */
  String name(int corner) {
    StringBuilder name = new StringBuilder();
    for (int p = 0; p < concepts; p++) {
      name.append(corner >> p & 1);
    }
    return name.toString();
  }

  /** All u < v, entry by entry. */
  List<int[]> pairs() {
    List<int[]> list = new ArrayList<>();
    for (int u = 0; u < corners(); u++) {
      for (int v = 0; v < corners(); v++) {
        if (u != v && (u & v) == u) {
          list.add(new int[] {u, v});
        }
      }
    }
    return list;
  }

  /**
   * How far a row of a trajectory is from the order.
   *
   * @param share of pairs u < v with loss(u) > loss(v)
   * @param excess the most by which loss(u) exceeds loss(v), as a part of v's first loss
   */
  record Broken(double share, double excess) {}

  /** How far a row is from the order, up to rounding. */
  Broken at(Trajectory t, int row, double unitRoundoff) {
    int against = 0;
    double excess = 0;
    List<int[]> pairs = pairs();
    // Losses are sums of d squares of sums.
    double rounding = 8 * (t.dimension() + 4) * unitRoundoff * t.pointLoss(0, 0);
    for (int[] pair : pairs) {
      double above = t.pointLoss(row, point(pair[0])) - t.pointLoss(row, point(pair[1]));
      if (above > rounding) {
        against++;
        excess = Math.max(excess, above / t.pointLoss(0, point(pair[1])));
      }
    }
    return new Broken(against / (double) pairs.size(), excess);
  }

  /** The mean loss of the corners of so many concepts, by row. */
  double[] mean(Trajectory t, int count) {
    double[] mean = new double[t.rows()];
    int corners = 0;
    for (int v : bySize()) {
      corners += Integer.bitCount(v) == count ? 1 : 0;
      for (int row = 0; row < mean.length && Integer.bitCount(v) == count; row++) {
        mean[row] += t.pointLoss(row, point(v));
      }
    }
    for (int row = 0; row < mean.length; row++) {
      mean[row] /= corners;
    }
    return mean;
  }
}
