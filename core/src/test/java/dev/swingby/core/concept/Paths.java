package dev.swingby.core.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Synthetic paths whose turns are known. */
final class Paths {
  private Paths() {}

  /** A path in so many dimensions, a row a unit of time. */
  static ConceptPath of(int dimension, double[] coordinates) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < dimension; i++) {
      names.add("c" + i);
    }
    double[] time = new double[coordinates.length / dimension];
    for (int row = 0; row < time.length; row++) {
      time[row] = row;
    }
    double[] target = new double[dimension];
    java.util.Arrays.fill(target, 1);
    return new ConceptPath(names, time, coordinates, target);
  }

  /**
   * From the origin along a leg of length 1, an arc of that radius and angle, a leg of length 1;
   * rows at the lengths {@code warp(u) * whole}, u in [0, 1].
   */
  static ConceptPath bent(
      int rows, double radius, double angle, java.util.function.DoubleUnaryOperator warp) {
    double arc = radius * angle;
    double[] c = new double[2 * rows];
    for (int row = 0; row < rows; row++) {
      double s = warp.applyAsDouble(row / (rows - 1.0)) * (2 + arc);
      double first = Math.min(s, 1);
      double turned = radius == 0 ? s > 1 ? angle : 0 : Math.clamp(s - 1, 0, arc) / radius;
      double last = Math.max(0, s - 1 - arc);
      c[2 * row] = first + radius * Math.sin(turned) + last * Math.cos(turned);
      c[2 * row + 1] = radius * (1 - Math.cos(turned)) + last * Math.sin(turned);
    }
    return of(2, c);
  }

  /** The same path under noise. */
  static ConceptPath noisy(ConceptPath path, double sd, long seed) {
    Random random = new Random(seed);
    double[] c = path.coordinates().clone();
    for (int i = 0; i < c.length; i++) {
      c[i] += sd * random.nextGaussian();
    }
    return path.with(c);
  }

  /** Several seeds of it. */
  static ConceptBundle bundle(ConceptPath path, double sd, int seeds, long seed) {
    List<ConceptPath> paths = new ArrayList<>();
    for (int k = 0; k < seeds; k++) {
      paths.add(noisy(path, sd, 1000 * seed + k));
    }
    return new ConceptBundle(paths);
  }
}
