package dev.swingby.core.concept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the sudden turns of paths in concept space. One definition for SIM flows, SIM simulations
 * and diffusion:
 *
 * <p><b>Curvature.</b> The path is a curve x(s) by its own length s, whatever its speed: {@code
 * kappa = |d direction / ds|}, for a flow {@code sqrt(|x'|^2 |x''|^2 - (x' . x'')^2) / |x'|^3}. Of
 * a recorded path, seen at a resolution l, the chords that reach l back from a row and l ahead of
 * it have unit directions u and v: {@code kappa = |v - u| / l}; as l -> 0 (neighbouring rows) this
 * is the flow's. What moves by less than l, a path at rest or jittering, has no direction of its
 * own: rows without such chords are left out.
 *
 * <p><b>Turn.</b> A peak of kappa counts if kappa is {@link TurnProfile#FACTOR} times larger there
 * than at the minima beside it, where kappa never counts as less than what is <i>straight</i>, and
 * if the direction turns by {@link TurnProfile#ANGLE} or more from the minimum before it to the one
 * after. Straight is {@link TurnProfile#STRAIGHT} over the length of the path and, where there is
 * noise,
 *
 * <ul>
 *   <li>over seeds: {@link #OVER_SEEDS} times the standard error of the mean path's curvature (the
 *       jackknife over the seeds of the vector (v - u) / l; its median over the rows),
 *   <li>for one path at a resolution: {@link #OVER_MEDIAN} times its median curvature by length, as
 *       a path that turns suddenly is straight for the most part.
 * </ul>
 *
 * <p>The first and last {@link TurnProfile#MARGIN} of the length are left out: there a flow hardly
 * moves and its direction is rounding.
 *
 * @param smoothing sigma of the Gaussian over checkpoints, see {@link ConceptPath#smoothed}
 * @param resolution l as a fraction of the diagonal of the path's bounding box; 0: between rows
 */
public record TurnDetector(double smoothing, double resolution) {
  /** For flows and simulations without noise: neighbouring rows as they are. */
  public static final TurnDetector EXACT = new TurnDetector(0, 0);

  /** For paths measured on a few dozen images at a few dozen checkpoints. */
  public static final TurnDetector MEASURED = new TurnDetector(2, 0.2);

  /**
   * For paths measured on hundreds of images, whose directions are known over half the distance.
   */
  public static final TurnDetector CLOSELY_MEASURED = new TurnDetector(2, 0.1);

  /** Standard errors over seeds up to which curvature counts as straight. */
  public static final double OVER_SEEDS = 2;

  /** The same in medians of one path's curvature. */
  public static final double OVER_MEDIAN = 3;

  public TurnDetector {
    if (!(smoothing >= 0) || !(resolution >= 0 && resolution < 0.5)) {
      throw new IllegalArgumentException(
          "smoothing must be >= 0 and resolution in [0, 0.5), got %s and %s"
              .formatted(smoothing, resolution));
    }
  }

  /** The turns of one path, in order. */
  public List<Turn> turns(ConceptPath path) {
    ConceptPath smooth = path.smoothed(smoothing);
    TurnProfile profile = profile(smooth, reach(smooth));
    double noise = resolution == 0 ? 0 : OVER_MEDIAN * profile.medianCurvature();
    return profile.turns(noise);
  }

  /** The turns of the mean path of several seeds, in order, against their spread. */
  public List<Turn> turns(ConceptBundle bundle) {
    if (bundle.size() == 1) {
      return turns(bundle.paths().getFirst());
    }
    ConceptPath mean = bundle.mean().smoothed(smoothing);
    return profile(mean, reach(mean)).turns(OVER_SEEDS * curvatureError(bundle, reach(mean)));
  }

  /** The turn by the largest angle, if there is one. */
  public static Optional<Turn> sharpest(List<Turn> turns) {
    return turns.stream().max(Comparator.comparingDouble(Turn::angle));
  }

  /** l, in units of the coordinates. */
  private double reach(ConceptPath path) {
    double squares = 0;
    for (int i = 0; i < path.dimension(); i++) {
      double[] values = path.coordinate(i);
      double range = Arrays.stream(values).max().orElse(0) - Arrays.stream(values).min().orElse(0);
      squares = Math.fma(range, range, squares);
    }
    return resolution * Math.sqrt(squares);
  }

  private static TurnProfile profile(ConceptPath path, double reach) {
    TurnProfile profile = new TurnProfile();
    for (int row = 1; row + 1 < path.rows(); row++) {
      double way = ConceptPath.distance(path.point(row - 1), path.point(row));
      double[] in = TurnProfile.scaled(chord(path, row, -1, reach), -1);
      double[] out = chord(path, row, 1, reach);
      profile.addChords(path.time()[row], way, in, out);
    }
    return profile;
  }

  /** From a row to the point that is first so far away in that sense of time; NaN if none is. */
  private static double[] chord(ConceptPath path, int row, int sense, double reach) {
    double[] here = path.point(row);
    double before = 0;
    for (int k = row + sense; k >= 0 && k < path.rows(); k += sense) {
      double distance = ConceptPath.distance(here, path.point(k));
      if (distance >= reach) {
        double part = reach == 0 ? 1 : (reach - before) / (distance - before);
        double[] chord = new double[here.length];
        for (int i = 0; i < chord.length; i++) {
          double last = path.at(k - sense, i);
          chord[i] = last + part * (path.at(k, i) - last) - here[i];
        }
        return chord;
      }
      before = distance;
    }
    double[] none = new double[here.length];
    Arrays.fill(none, Double.NaN);
    return none;
  }

  /** (v - u) / l of a row. */
  private static double[] bend(ConceptPath path, int row, double reach) {
    double[] in = TurnProfile.scaled(chord(path, row, -1, reach), -1);
    return TurnProfile.bend(in, chord(path, row, 1, reach));
  }

  /** The jackknife's standard error of the mean path's curvature, its median over the rows. */
  private double curvatureError(ConceptBundle bundle, double reach) {
    int seeds = bundle.size();
    List<ConceptPath> others = new ArrayList<>();
    for (int seed = 0; seed < seeds; seed++) {
      others.add(bundle.without(seed).mean().smoothed(smoothing));
    }
    List<Double> errors = new ArrayList<>();
    for (int row = 1; row + 1 < others.getFirst().rows(); row++) {
      double squares = 0;
      double[] mean = new double[bundle.paths().getFirst().dimension()];
      List<double[]> bends = new ArrayList<>();
      for (ConceptPath other : others) {
        double[] bend = bend(other, row, reach);
        bends.add(bend);
        Arrays.setAll(mean, i -> mean[i] + bend[i] / seeds);
      }
      for (double[] bend : bends) {
        double[] off = TurnProfile.change(mean, bend);
        squares += TurnProfile.dot(off, off);
      }
      double error = Math.sqrt(squares * (seeds - 1) / seeds);
      if (Double.isFinite(error)) {
        errors.add(error);
      }
    }
    errors.sort(null);
    // Without a row to judge by nothing is told from noise.
    return errors.isEmpty() ? Double.POSITIVE_INFINITY : errors.get(errors.size() / 2);
  }
}
