package dev.swingby.analytic.event;

import dev.swingby.analytic.dynamics.Dynamics;
import dev.swingby.analytic.dynamics.Matrices;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/**
 * Which entries of the Jacobian carry the changes of the test loss. On a stretch between two
 * turning points the loss {@code L = 1/(2m) sum |W x - x|^2} changes by {@code sum_ij integral 1/m
 * sum (W x - x)_i dw_ij/dt x_j dt}: one share for each entry, in concept coordinates, that add up
 * to the change exactly. The integrals are by five-point Gauss quadrature on every segment of the
 * solution.
 */
public final class Carriers implements Dynamics.Visitor {
  private static final double[] NODES = {
    -0.906179845938664, -0.5384693101056831, 0, 0.5384693101056831, 0.906179845938664
  };
  private static final double[] WEIGHTS = {
    0.23692688505618908,
    0.47862867049936647,
    0.5688888888888889,
    0.47862867049936647,
    0.23692688505618908
  };

  private final List<double[]> tests;
  private final DMatrixRMaj axes;
  private final DMatrixRMaj dual;
  private final double[] bounds;
  private final double[][] shares;
  private final double[] changes;

  /**
   * @param tests the test points
   * @param axes (d, s): the directions of the concepts (or any s axes) as columns
   * @param dual (d, s): what gives the coordinates, {@code z = dual^T x}; the same where the axes
   *     are orthonormal
   * @param turns the turning points of the test loss, in order of time
   * @param end of the last stretch
   */
  public Carriers(
      List<double[]> tests,
      DMatrixRMaj axes,
      DMatrixRMaj dual,
      List<TurningPoint> turns,
      double end) {
    this.tests = List.copyOf(tests);
    this.axes = axes.copy();
    this.dual = dual.copy();
    bounds = new double[turns.size() + 2];
    for (int i = 0; i < turns.size(); i++) {
      bounds[i + 1] = turns.get(i).time();
    }
    bounds[bounds.length - 1] = end;
    shares = new double[bounds.length - 1][axes.numCols * axes.numCols];
    changes = new double[bounds.length - 1];
  }

  @Override
  public void visit(Dynamics.Segment segment) {
    for (int n = 0; n + 1 < bounds.length; n++) {
      double from = Math.max(segment.from(), bounds[n]);
      double to = Math.min(segment.to(), bounds[n + 1]);
      for (int q = 0; q < NODES.length && from < to; q++) {
        double half = (to - from) / 2;
        add(segment, from + half * (1 + NODES[q]), half * WEIGHTS[q], n);
      }
    }
  }

  private void add(Dynamics.Segment segment, double t, double weight, int stretch) {
    int s = axes.numCols;
    DMatrixRMaj rate = Matrices.transposedTimes(dual, Matrices.times(segment.rate(t), axes));
    for (double[] x : tests) {
      double[] error = segment.output(t, x);
      double[] move = segment.outputRate(t, x);
      for (int i = 0; i < error.length; i++) {
        error[i] = (error[i] - x[i]) / tests.size();
        changes[stretch] += weight * error[i] * move[i];
      }
      double[] e = Matrices.transposedTimes(axes, error);
      double[] z = Matrices.transposedTimes(dual, x);
      for (int i = 0; i < s; i++) {
        for (int j = 0; j < s; j++) {
          shares[stretch][i * s + j] += weight * e[i] * rate.get(i, j) * z[j];
        }
      }
    }
  }

  /**
   * The loss from one turning point to the next.
   *
   * @param from its start
   * @param to its end
   * @param change of the loss, negative where it falls
   * @param shares of the entries, the largest in size first
   */
  public record Stretch(double from, double to, double change, List<Share> shares) {}

  /**
   * What one entry of the Jacobian adds to the change of the loss.
   *
   * @param row i of w_ij
   * @param column j of w_ij
   * @param change its part
   */
  public record Share(int row, int column, double change) {}

  /** The stretches, after the walk. */
  public List<Stretch> stretches() {
    List<Stretch> list = new ArrayList<>();
    int s = axes.numCols;
    for (int n = 0; n + 1 < bounds.length; n++) {
      List<Share> parts = new ArrayList<>();
      for (int i = 0; i < s * s; i++) {
        parts.add(new Share(i / s, i % s, shares[n][i]));
      }
      parts.sort(Comparator.comparingDouble(share -> -Math.abs(share.change())));
      list.add(new Stretch(bounds[n], bounds[n + 1], changes[n], List.copyOf(parts)));
    }
    return List.copyOf(list);
  }
}
