package dev.swingby.analytic.ensemble;

import dev.swingby.analytic.event.TurningPoint;
import dev.swingby.kernels.LaneKernels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What an {@link Ensemble} found, flow by flow. Losses are {@code 1/2 |W x - x|^2}. */
public final class EnsembleResult {
  private static final Ensemble.Status[] STATUS = Ensemble.Status.values();

  private static final Comparator<TurningPoint> BY_TIME =
      Comparator.comparingDouble(TurningPoint::time);

  private final int dimension;
  private final int quantities;
  private final byte[] status;
  private final int[] steps;
  private final double[] time;
  private final double[] firstLoss;
  private final double[] lastLoss;
  private final double[] states;
  private final Map<Integer, String> problems = new ConcurrentHashMap<>();

  /** The turning points of flow i are points pointsFrom[i] to pointsFrom[i + 1]. */
  private final int[] pointsFrom;

  private TurningPoint[] points = {};

  EnsembleResult(int dimension, int quantities, int count) {
    this.dimension = dimension;
    this.quantities = quantities;
    status = new byte[count];
    Arrays.fill(status, (byte) Ensemble.Status.STOPPED.ordinal());
    steps = new int[count];
    time = new double[count];
    firstLoss = new double[count];
    lastLoss = new double[count];
    states = new double[Math.multiplyExact(count, quantities)];
    pointsFrom = new int[count + 1];
  }

  void begin(int flow, double loss) {
    firstLoss[flow] = loss;
  }

  void end(int flow, Ensemble.Status how, int taken, double at, double loss, double[] y, int lane) {
    status[flow] = (byte) how.ordinal();
    steps[flow] = taken;
    time[flow] = at;
    lastLoss[flow] = loss;
    for (int i = 0; i < quantities; i++) {
      states[flow * quantities + i] = y[i * LaneKernels.LANES + lane];
    }
  }

  void invalid(int flow, String problem) {
    status[flow] = (byte) Ensemble.Status.INVALID.ordinal();
    problems.put(flow, problem);
  }

  /** Sorts the turning points by flow and time. */
  void take(List<TurnList> lists) {
    for (TurnList list : lists) {
      for (int i = 0; i < list.size(); i++) {
        pointsFrom[list.flow(i) + 1]++;
      }
    }
    Arrays.parallelPrefix(pointsFrom, Integer::sum);
    points = new TurningPoint[pointsFrom[count()]];
    int[] to = pointsFrom.clone();
    for (TurnList list : lists) {
      for (int i = 0; i < list.size(); i++) {
        points[to[list.flow(i)]++] = list.get(i);
      }
    }
    for (int flow = 0; flow < count(); flow++) {
      Arrays.sort(points, pointsFrom[flow], pointsFrom[flow + 1], BY_TIME);
    }
  }

  /** How many flows. */
  public int count() {
    return status.length;
  }

  /** The dimension d of W. */
  public int dimension() {
    return dimension;
  }

  /** How a flow ended. */
  public Ensemble.Status status(int flow) {
    return STATUS[status[flow]];
  }

  /** Steps a flow took, rejected ones included. */
  public int steps(int flow) {
    return steps[flow];
  }

  /** The time a flow was followed to: its end, or when its loss had settled at 0. */
  public double time(int flow) {
    return time[flow];
  }

  /** The test loss at t = 0. */
  public double firstLoss(int flow) {
    return firstLoss[flow];
  }

  /** The test loss at {@link #time}. */
  public double lastLoss(int flow) {
    return lastLoss[flow];
  }

  /** Unknown {@code i} of a flow at {@link #time}. */
  public double state(int flow, int i) {
    return states[flow * quantities + i];
  }

  /**
   * The prominent minima and maxima of the test loss, as {@link dev.swingby.analytic.Theory} gives
   * them.
   */
  public List<TurningPoint> turningPoints(int flow) {
    int from = pointsFrom[flow];
    int to = pointsFrom[flow + 1];
    if (from == to) {
      return List.of();
    }
    List<TurningPoint> found = Arrays.asList(points).subList(from, to);
    return TurningPoint.prominent(found, firstLoss[flow], lastLoss[flow]);
  }

  /** How deep the deepest dip of the test loss is: {@link TurningPoint#depth}. */
  public double depth(int flow) {
    return TurningPoint.depth(turningPoints(flow));
  }

  /** How often the test loss falls: {@link TurningPoint#descents}. */
  public int descents(int flow) {
    return TurningPoint.descents(turningPoints(flow));
  }

  /** The flows that could not be integrated, in order, each with one line that says why. */
  public List<String> failures() {
    List<String> lines = new ArrayList<>();
    Map<Integer, String> known = new TreeMap<>(problems);
    for (int i = 0; i < count(); i++) {
      Ensemble.Status how = status(i);
      String why = known.get(i);
      if (why != null) {
        lines.add("flow " + i + ": " + why);
      } else if (how == Ensemble.Status.DIVERGED) {
        lines.add("flow %d: diverged at t = %s".formatted(i, time[i]));
      } else if (how == Ensemble.Status.TOO_MANY_STEPS) {
        lines.add(
            "flow %d: not at its end after %d steps, at t = %s".formatted(i, steps[i], time[i]));
      }
    }
    return lines;
  }
}
