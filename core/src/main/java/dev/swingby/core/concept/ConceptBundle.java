package dev.swingby.core.concept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The paths of one composition over several seeds, at the same checkpoints.
 *
 * @param paths one a seed
 */
public record ConceptBundle(List<ConceptPath> paths) {
  public ConceptBundle {
    paths = List.copyOf(paths);
    if (paths.isEmpty()) {
      throw new IllegalArgumentException("a bundle needs a path");
    }
    ConceptPath first = paths.getFirst();
    for (ConceptPath path : paths) {
      if (!path.concepts().equals(first.concepts())
          || !Arrays.equals(path.time(), first.time())
          || !Arrays.equals(path.target(), first.target())) {
        throw new IllegalArgumentException(
            "the paths of a bundle must have the same concepts, checkpoints and target");
      }
    }
  }

  /** The number of seeds. */
  public int size() {
    return paths.size();
  }

  /** The mean over the seeds. */
  public ConceptPath mean() {
    ConceptPath first = paths.getFirst();
    double[] mean = new double[first.coordinates().length];
    for (ConceptPath path : paths) {
      Arrays.setAll(mean, i -> mean[i] + path.coordinates()[i] / size());
    }
    return first.with(mean);
  }

  /**
   * The standard deviation over the seeds (n - 1 degrees of freedom), row-major (rows, concepts); 0
   * for one seed.
   */
  public double[] spread() {
    double[] mean = mean().coordinates();
    double[] spread = new double[mean.length];
    if (size() > 1) {
      for (ConceptPath path : paths) {
        Arrays.setAll(
            spread, i -> spread[i] + Math.pow(path.coordinates()[i] - mean[i], 2) / (size() - 1));
      }
      Arrays.setAll(spread, i -> Math.sqrt(spread[i]));
    }
    return spread;
  }

  /** The same without one seed, of at least two. */
  public ConceptBundle without(int seed) {
    List<ConceptPath> others = new ArrayList<>(paths);
    others.remove(seed);
    return new ConceptBundle(others);
  }

  /** Every path {@link ConceptPath#smoothed smoothed}. */
  public ConceptBundle smoothed(double sigma) {
    return new ConceptBundle(paths.stream().map(p -> p.smoothed(sigma)).toList());
  }

  /** A number of every path, such as when it is learned. */
  public double[] each(ToDoubleFunction<ConceptPath> of) {
    return paths.stream().mapToDouble(of).toArray();
  }
}
