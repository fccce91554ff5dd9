package dev.swingby.lab.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.swingby.lab.diffusion.Reading;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DiffusionSwingByTest {
  private static final int DRAWINGS = 200;
  private static final double[] CORNER = {1, 1};

  /** The first-order standard error and the jackknife's, which knows no derivative, agree. */
  @Property(tries = 50)
  void standardErrorIsTheJackknifes(@ForAll long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    double[][] before = new double[DRAWINGS][2];
    double[][] after = new double[DRAWINGS][2];
    for (int i = 0; i < DRAWINGS; i++) {
      for (int j = 0; j < 2; j++) {
        before[i][j] = random.nextDouble(0.2, 0.7);
        after[i][j] = Math.clamp(before[i][j] + random.nextDouble(-0.4, 0.2), 0, 1);
      }
    }

    double all = rise(before, after, -1);
    double squares = 0;
    double mean = 0;
    for (int i = 0; i < DRAWINGS; i++) {
      mean += rise(before, after, i) / DRAWINGS;
    }
    for (int i = 0; i < DRAWINGS; i++) {
      squares += Math.pow(rise(before, after, i) - mean, 2);
    }
    double jackknife = all / Math.sqrt((DRAWINGS - 1.0) / DRAWINGS * squares);

    // They differ by terms of second order, a share of 1 / n.
    assertThat(DiffusionSwingBy.inErrors(reading(before), reading(after), CORNER))
        .isCloseTo(jackknife, within(Math.abs(jackknife) * 10 / DRAWINGS));
  }

  /** Of the squared distance from the corner, without one drawing. */
  private static double rise(double[][] before, double[][] after, int without) {
    return distance(after, without) - distance(before, without);
  }

  private static double distance(double[][] drawn, int without) {
    double sum = 0;
    for (int j = 0; j < 2; j++) {
      double mean = 0;
      int n = 0;
      for (int i = 0; i < drawn.length; i++) {
        if (i != without) {
          mean += drawn[i][j];
          n++;
        }
      }
      sum += Math.pow(mean / n - CORNER[j], 2);
    }
    return sum;
  }

  private static Reading reading(double[][] drawn) {
    return new Reading(1, new double[][][] {{}, {}, {}, drawn}, new double[0]);
  }
}
