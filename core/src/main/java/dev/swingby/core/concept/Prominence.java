package dev.swingby.core.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Which extrema of a curve stand out. */
public final class Prominence {
  private Prominence() {}

  /**
   * Takes away the least prominent neighbours, pair by pair, until every rise and fall between
   * those that stay, and from the first and to the last value, reaches the threshold.
   *
   * @param extrema minima and maxima in turn
   */
  public static <T> List<T> filter(
      List<T> extrema, ToDoubleFunction<T> value, double first, double last, double threshold) {
    List<T> kept = new ArrayList<>(extrema);
    while (!kept.isEmpty()) {
      int least = -1;
      double height = threshold;
      for (int i = 0; i <= kept.size(); i++) {
        double left = i == 0 ? first : value.applyAsDouble(kept.get(i - 1));
        double right = i == kept.size() ? last : value.applyAsDouble(kept.get(i));
        if (Math.abs(left - right) < height) {
          height = Math.abs(left - right);
          least = i;
        }
      }
      if (least < 0) {
        break;
      }
      // A flat stretch at either end takes one point with it, one in between both its ends.
      if (least < kept.size()) {
        kept.remove(least);
      }
      if (least > 0) {
        kept.remove(least - 1);
      }
    }
    return List.copyOf(kept);
  }
}
