package dev.swingby.analytic.flow;

import dev.swingby.analytic.dynamics.FlowException;
import dev.swingby.analytic.flow.LandscapeFlow.Landscape;
import dev.swingby.analytic.reference.Reference;
import dev.swingby.core.concept.ConceptPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer.Optimum;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.MultivariateJacobianFunction;
import org.hipparchus.util.Pair;

/**
 * The {@link LandscapeFlow} nearest to a measured path, by least squares over all rows and both
 * coordinates: Levenberg and Marquardt's method (More 1978; Hipparchus) from several starts. Each
 * parameter is the exponential of a logistic function, so it stays within {@link #LEAST} and {@link
 * #MOST}; times are in units of the path's. Cost: some thousand flows.
 *
 * @param landscape the best parameters, in the path's own time
 * @param residual root mean square difference of a coordinate
 * @param problem why the parameters are not to be believed: it did not converge, or the best is at
 *     a bound, so that the path does not determine that parameter; empty if all is well
 * @param path the fitted path at the measured times
 */
public record LandscapeFit(
    Landscape landscape, double residual, Optional<String> problem, ConceptPath path) {
  /** The bounds of ratio, speed x end, switch time / end, switch rate x end from below. */
  static final double[] LEAST = {0.05, 0.1, 1e-3, 0.05};

  /** The same from above. */
  static final double[] MOST = {20, 3e3, 4, 300};

  private static final String[] NAMES = {"ratio", "speed", "switch time", "switch rate"};
  private static final double[][] GUESSES = {
    {1.5, 3}, {8, 75}, {0.15, 0.5}, {3, 20},
  };
  private static final double TOLERANCE = 1e-9;

  /** Central differences: the cube root of the flow's error, in the logistic's argument. */
  private static final double STEP = 1e-3;

  /** So near to an end of the logistic function a parameter is at its bound. */
  private static final double EDGE = 5;

  private static final int MOST_EVALUATIONS = 200;
  private static final int MOST_ITERATIONS = 100;

  /** The works it rests on. */
  public static List<Reference> references() {
    return List.of(Reference.PARK, Reference.MORE);
  }

  /** The fit from (1/2, 1/2), where a model that knows nothing stands. */
  public static LandscapeFit of(ConceptPath measured) {
    return of(measured, new double[] {0.5, 0.5});
  }

  /**
   * The fit.
   *
   * @param measured two concepts, the weaker first (a ratio below 1 says that it is the stronger);
   *     at least three rows from t = 0 on; target (1, 1)
   * @param start c at t = 0
   */
  public static LandscapeFit of(ConceptPath measured, double[] start) {
    if (measured.dimension() != 2 || measured.rows() < 3 || !(measured.time()[0] >= 0)) {
      throw new IllegalArgumentException(
          "a fit needs two concepts and three rows from t = 0 on, got %d and %d"
              .formatted(measured.dimension(), measured.rows()));
    }
    Problem problem = new Problem(measured, start);
    Optional<Optimum> best = Optional.empty();
    String failure = "";
    for (double[] guess : guesses()) {
      try {
        Optimum found = problem.solve(guess);
        if (best.isEmpty() || found.getRMS() < best.get().getRMS()) {
          best = Optional.of(found);
        }
      } catch (MathRuntimeException | FlowException e) {
        failure = String.valueOf(e.getMessage());
      }
    }
    if (best.isEmpty()) {
      Landscape first = problem.landscape(guesses().getFirst());
      ConceptPath path = problem.path(first);
      return new LandscapeFit(
          first, rms(measured, path), Optional.of("the fit did not converge: " + failure), path);
    }
    double[] point = best.get().getPoint().toArray();
    Landscape landscape = problem.landscape(point);
    ConceptPath path = problem.path(landscape);
    return new LandscapeFit(landscape, rms(measured, path), atBound(point), path);
  }

  private static Optional<String> atBound(double[] point) {
    List<String> at = new ArrayList<>();
    for (int i = 0; i < point.length; i++) {
      if (Math.abs(point[i]) > EDGE) {
        at.add(NAMES[i]);
      }
    }
    return at.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(" and ", at) + " at a bound: the path does not determine it");
  }

  private static double rms(ConceptPath measured, ConceptPath path) {
    double squares = 0;
    for (int i = 0; i < path.coordinates().length; i++) {
      squares += Math.pow(path.coordinates()[i] - measured.coordinates()[i], 2);
    }
    return Math.sqrt(squares / path.coordinates().length);
  }

  /** All combinations of the guesses, as arguments of the logistic function. */
  private static List<double[]> guesses() {
    List<double[]> all = new ArrayList<>();
    for (int n = 0; n < 1 << NAMES.length; n++) {
      double[] guess = new double[NAMES.length];
      for (int i = 0; i < guess.length; i++) {
        double share = Math.log(GUESSES[i][n >> i & 1] / LEAST[i]) / Math.log(MOST[i] / LEAST[i]);
        guess[i] = Math.log(share / (1 - share));
      }
      all.add(guess);
    }
    return all;
  }

  /** The least-squares problem of one path. */
  private static final class Problem implements MultivariateJacobianFunction {
    private final ConceptPath measured;
    private final double[] start;
    private final double end;

    Problem(ConceptPath measured, double[] start) {
      this.measured = measured;
      this.start = start;
      end = measured.time()[measured.rows() - 1];
    }

    Landscape landscape(double[] point) {
      double[] value = new double[point.length];
      for (int i = 0; i < value.length; i++) {
        value[i] = LEAST[i] * Math.pow(MOST[i] / LEAST[i], 1 / (1 + Math.exp(-point[i])));
      }
      return new Landscape(value[0], value[1] / end, value[2] * end, value[3] / end);
    }

    ConceptPath path(Landscape landscape) {
      return new LandscapeFlow(landscape, start, TOLERANCE)
          .path(measured.concepts(), measured.time());
    }

    Optimum solve(double[] guess) {
      return new LevenbergMarquardtOptimizer()
          .optimize(
              new LeastSquaresBuilder()
                  .start(guess)
                  .target(measured.coordinates())
                  .model(this)
                  .lazyEvaluation(false)
                  .maxEvaluations(MOST_EVALUATIONS)
                  .maxIterations(MOST_ITERATIONS)
                  .build());
    }

    @Override
    public Pair<RealVector, RealMatrix> value(RealVector at) {
      double[] point = at.toArray();
      double[] value = path(landscape(point)).coordinates();
      double[][] jacobian = new double[value.length][point.length];
      for (int i = 0; i < point.length; i++) {
        double[] up = moved(point, i, STEP);
        double[] down = moved(point, i, -STEP);
        for (int row = 0; row < value.length; row++) {
          jacobian[row][i] = (up[row] - down[row]) / (2 * STEP);
        }
      }
      return new Pair<>(
          MatrixUtils.createRealVector(value), MatrixUtils.createRealMatrix(jacobian));
    }

    private double[] moved(double[] point, int i, double by) {
      double[] other = point.clone();
      other[i] += by;
      return path(landscape(other)).coordinates();
    }
  }
}
