package dev.swingby.lab.check;

import dev.swingby.analytic.event.Crossing;
import dev.swingby.core.Task;
import dev.swingby.core.Trajectory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** When each concept is learned: when its coordinate first reaches half its signal. */
public final class LearningTimes {
  private LearningTimes() {}

  /**
   * A concept and when it was learned.
   *
   * @param concept its index, from 0
   * @param signal mu
   * @param time t, or -1 if it never was
   */
  public record Learned(int concept, double signal, double time) {}

  /** The concepts in the order in which they are learned; none for a task without concepts. */
  public static List<Learned> order(Task task, Trajectory t) {
    List<Learned> list = new ArrayList<>();
    if (task.concepts().isEmpty()) {
      return list;
    }
    Task.Concepts concepts = task.concepts().get();
    for (int p = 0; p < concepts.count(); p++) {
      list.add(new Learned(p, concepts.signal().get(p), of(concepts, t, p)));
    }
    list.sort(Comparator.comparingDouble(l -> l.time() < 0 ? Double.POSITIVE_INFINITY : l.time()));
    return list;
  }

  /** The time at which concept p is learned, between rows by interpolation; -1 if never. */
  public static double of(Task.Concepts concepts, Trajectory t, int p) {
    double target = Crossing.LEARNED * concepts.signal().get(p);
    double before = 0;
    double[] out = new double[t.dimension()];
    for (int row = 0; row < t.rows(); row++) {
      for (int i = 0; i < out.length; i++) {
        out[i] = t.output(row, i);
      }
      double now = concepts.coordinates(out)[p];
      if (now >= target) {
        double part = row == 0 ? 0 : (target - before) / (now - before);
        return row == 0 ? 0 : t.time(row - 1) + part * (t.time(row) - t.time(row - 1));
      }
      before = now;
    }
    return -1;
  }
}
