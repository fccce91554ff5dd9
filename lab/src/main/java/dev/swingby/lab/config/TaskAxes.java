package dev.swingby.lab.config;

import dev.swingby.core.Axes;
import dev.swingby.core.SimTask;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The axes of a task's concepts: {@code axes}, the vectors themselves, or {@code correlation},
 * their inner products as unit vectors (one number for all pairs, or the matrix).
 */
final class TaskAxes {
  private TaskAxes() {}

  static List<List<Double>> read(Node node, int concepts, int dimension) {
    List<List<Double>> axes = node.matrix("axes");
    if (!node.has("correlation")) {
      return axes.isEmpty() ? axes : checked(node, axes, concepts, dimension);
    }
    if (!axes.isEmpty()) {
      throw node.bad("correlation", "nothing beside axes", "both");
    }
    String expected =
        "a number, or a symmetric positive definite %d x %d matrix with ones on the diagonal"
            .formatted(concepts, concepts);
    List<List<Double>> correlation =
        node.isNumber("correlation")
            ? equal(node.number("correlation", -1, true, 0), concepts)
            : node.matrix("correlation");
    if (correlation.size() != concepts) {
      throw node.bad("correlation", expected, correlation.size() + " rows");
    }
    try {
      return Axes.ofCorrelation(correlation, dimension);
    } catch (IllegalArgumentException e) {
      throw node.bad("correlation", expected, String.valueOf(e.getMessage()));
    }
  }

  private static List<List<Double>> equal(double value, int concepts) {
    List<List<Double>> rows = new ArrayList<>();
    for (int p = 0; p < concepts; p++) {
      List<Double> row = new ArrayList<>(Collections.nCopies(concepts, value));
      row.set(p, 1.0);
      rows.add(row);
    }
    return rows;
  }

  private static List<List<Double>> checked(
      Node node, List<List<Double>> axes, int concepts, int dimension) {
    try {
      List<Double> ones = Collections.nCopies(concepts, 1.0);
      return new SimTask(dimension, ones, List.of(0.0), SimTask.POPULATION, false, false)
          .along(axes)
          .axes();
    } catch (IllegalArgumentException e) {
      throw node.bad(
          "axes",
          "%d (signals) or %d (dimension) linearly independent vectors of %d numbers"
              .formatted(concepts, dimension, dimension),
          String.valueOf(e.getMessage()));
    }
  }
}
