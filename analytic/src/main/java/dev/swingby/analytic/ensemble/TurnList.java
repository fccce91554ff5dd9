package dev.swingby.analytic.ensemble;

import dev.swingby.analytic.event.TurningPoint;
import java.util.Arrays;

/** Turning points of many flows, in the order in which they were located. */
final class TurnList {
  private int size;
  private int[] flow = new int[64];
  private double[] time = new double[64];
  private double[] loss = new double[64];
  private boolean[] minimum = new boolean[64];

  void add(int ofFlow, double at, double value, boolean isMinimum) {
    if (size == flow.length) {
      flow = Arrays.copyOf(flow, 2 * size);
      time = Arrays.copyOf(time, 2 * size);
      loss = Arrays.copyOf(loss, 2 * size);
      minimum = Arrays.copyOf(minimum, 2 * size);
    }
    flow[size] = ofFlow;
    time[size] = at;
    loss[size] = value;
    minimum[size++] = isMinimum;
  }

  int size() {
    return size;
  }

  int flow(int i) {
    return flow[i];
  }

  TurningPoint get(int i) {
    TurningPoint.Kind kind = minimum[i] ? TurningPoint.Kind.MINIMUM : TurningPoint.Kind.MAXIMUM;
    return new TurningPoint(kind, time[i], loss[i]);
  }
}
