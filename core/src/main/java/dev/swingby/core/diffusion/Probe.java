package dev.swingby.core.diffusion;

import dev.swingby.core.Shuffle;
import dev.swingby.core.Streams;
import dev.swingby.core.nn.Classifier;
import dev.swingby.core.nn.Weights;
import dev.swingby.core.world.ImageSet;
import dev.swingby.core.world.ImageSource;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads the concepts of images: a {@link Classifier} trained on all classes of a source. Its
 * softmax is the continuous coordinate in concept space: P(value 1) of each concept (Park et al.
 * 2024, section 4). Of images that show nothing, an empty background or mere noise, it learns to
 * say 1/2.
 */
public final class Probe {
  /** Images of a step. */
  public static final int BATCH = 64;

  private static final int WIDTH = 16;
  private static final double LEARNING_RATE = 2e-3;

  /** Deviation of the noise that is added while it learns: drawings are not quite clean. */
  private static final double NOISE = 0.02;

  /** One image of so many is blank. */
  private static final int BLANK = 8;

  /** Half the way from 1/2, which is said of blank images, to certainty. */
  private static final double CERTAIN = 0.25;

  /** The largest deviation of a blank image's noise. */
  private static final double BLANK_NOISE = 0.5;

  private final Kernels kernels;
  private final ImageSource source;
  private final Weights weights;
  private final Classifier classifier;

  private Probe(Kernels kernels, ImageSource source, Weights weights) {
    this.kernels = kernels;
    this.source = source;
    this.weights = weights;
    classifier = classifier(source, weights, false);
  }

  private static Classifier classifier(ImageSource source, Weights weights, boolean training) {
    return new Classifier(
        weights, BATCH, source.pixels(), source.concepts().size(), WIDTH, training);
  }

  /**
   * Trains a probe: a second or two at 16 pixels.
   *
   * @param steps of AdamW on 64 images each
   */
  public static Probe train(Kernels kernels, ImageSource source, int steps, long seed) {
    int concepts = source.concepts().size();
    Weights weights = Classifier.weights(source.pixels(), concepts, WIDTH, Precision.F32);
    weights.start(seed, 1);
    Classifier classifier = classifier(source, weights, true);
    List<ImageSet> sets = source.probeTraining(seed);
    int size = sets.getFirst().size();
    int total = sets.size() * size;
    Shuffle shuffle = new Shuffle(kernels, total, seed);
    Tensor first = Tensor.zeros(Precision.F32, 1, weights.size());
    Tensor second = Tensor.zeros(Precision.F32, 1, weights.size());
    Tensor noise = Tensor.zeros(Precision.F32, classifier.input().rows(), 3);
    Tensor blanks = Tensor.zeros(Precision.F32, BATCH / BLANK, 5);
    int[] values = new int[BATCH * concepts];
    int pixels = source.pixels() * source.pixels();
    int perEpoch = Math.max(1, total / BATCH);
    for (int k = 0; k < steps; k++) {
      int[] order = shuffle.order(k / perEpoch);
      int from = k % perEpoch * BATCH;
      for (int i = 0; i < BATCH; i++) {
        // Of fewer images than a batch some come twice.
        int image = order[(from + i) % total];
        ImageSet set = sets.get(image / size);
        int at = image % size;
        Tensor picture = set.images().rows(at * pixels, (at + 1) * pixels);
        classifier.input().rows(i * pixels, (i + 1) * pixels).assign(picture);
        target(source, set.conceptClass(at), values, i);
      }
      kernels.gaussian(seed, Streams.PROBE_NOISE, (long) k * noise.size(), noise);
      kernels.axpy(NOISE, noise, classifier.input());
      kernels.uniform(seed, Streams.BLANKS, (long) k * blanks.size(), blanks);
      for (int b = 0; b < blanks.rows(); b++) {
        blank(kernels, blanks.rows(b, b + 1), noise, classifier.input(), values, b * BLANK);
      }
      classifier.forward(kernels);
      classifier.backward(kernels, values);
      // Down to zero in the second half: the last steps should not decide what is read.
      kernels.adam(
          LEARNING_RATE * Math.min(1, 2 * (1 - k / (double) steps)),
          0.9,
          0.999,
          1e-8,
          0.01,
          true,
          k + 1,
          weights.gradient(),
          first,
          second,
          weights.values());
    }
    return new Probe(kernels, source, weights);
  }

  /**
   * Puts an image of one colour with noise in the place of another: the colour of one of its
   * pixels, most of which are background, or any colour at all.
   *
   * @param of its colour, its share of the largest noise and which pixel, uniform in 0 to 1, (1, 5)
   * @param noise of the batch
   */
  private static void blank(
      Kernels kernels, Tensor of, Tensor noise, Tensor input, int[] values, int image) {
    int pixels = input.rows() / BATCH;
    Tensor at = input.rows(image * pixels, (image + 1) * pixels);
    // Half the time beyond the last pixel: any colour.
    int pixel = (int) (2 * pixels * of.get(0, 4));
    for (int channel = 0; channel < 3; channel++) {
      double colour = pixel < pixels ? at.get(pixel, channel) : of.get(0, channel);
      for (int i = 0; i < pixels; i++) {
        at.set(i, channel, colour);
      }
    }
    // Squared: as often below a quarter of the largest noise as above.
    double deviation = BLANK_NOISE * of.get(0, 3) * of.get(0, 3);
    kernels.axpy(deviation, noise.rows(image * pixels, (image + 1) * pixels), at);
    int concepts = values.length / BATCH;
    Arrays.fill(values, image * concepts, (image + 1) * concepts, Classifier.NO_VALUE);
  }

  private static void target(ImageSource source, int conceptClass, int[] values, int image) {
    int k = source.concepts().size();
    for (int j = 0; j < k; j++) {
      values[image * k + j] = source.value(conceptClass, j);
    }
  }

  /** The same with buffers of its own, for another thread. */
  public Probe on(Kernels others) {
    return new Probe(others, source, weights);
  }

  /** The concepts it reads, in the order of its coordinates. */
  public List<String> concepts() {
    return source.concepts();
  }

  /** The number of its parameters. */
  public int size() {
    return weights.size();
  }

  /**
   * The coordinates of images in concept space.
   *
   * @param images (n pixels^2, 3)
   * @return n rows of P(value 1) for each concept
   */
  public double[][] read(Tensor images) {
    int pixels = source.pixels() * source.pixels();
    int n = images.rows() / pixels;
    int k = concepts().size();
    double[][] coordinates = new double[n][k];
    for (int from = 0; from < n; from += BATCH) {
      int size = Math.min(BATCH, n - from);
      classifier
          .input()
          .rows(0, size * pixels)
          .assign(images.rows(from * pixels, (from + size) * pixels));
      classifier.forward(kernels);
      for (int i = 0; i < size * k; i++) {
        coordinates[from + i / k][i % k] = classifier.probabilities().get(i, 1);
      }
    }
    return coordinates;
  }

  /**
   * Whether an image shows something: whether the probe is more than half certain, above 3/4 or
   * below 1/4, of any of its concepts. Of a blank image it is certain of none.
   *
   * @param coordinates of the image
   */
  public static boolean shows(double[] coordinates) {
    return Arrays.stream(coordinates).anyMatch(p -> Math.abs(p - 0.5) > CERTAIN);
  }

  /**
   * How well images show a class.
   *
   * @param images (n pixels^2, 3)
   * @return n rows of P(the class's value) for each concept
   */
  public double[][] agreement(Tensor images, int conceptClass) {
    return Arrays.stream(read(images))
        .map(row -> source.agreement(conceptClass, row))
        .toArray(double[][]::new);
  }

  /**
   * The share of coordinates on the right side of 1/2, over all concepts.
   *
   * @param conceptClasses what each row should show
   */
  public double accuracy(double[][] coordinates, int[] conceptClasses) {
    int right = 0;
    int[] values = new int[concepts().size()];
    for (int i = 0; i < coordinates.length; i++) {
      target(source, conceptClasses[i], values, 0);
      for (int j = 0; j < values.length; j++) {
        right += (coordinates[i][j] > 0.5 ? 1 : 0) == values[j] ? 1 : 0;
      }
    }
    return (double) right / (coordinates.length * values.length);
  }

  /** Its accuracy on at most so many images that it has not seen, of a source of its concepts. */
  public double heldOutAccuracy(ImageSource other, int most, long seed) {
    ImageSet set = other.probeTest(most, seed);
    int[] classes = IntStream.range(0, set.size()).map(set::conceptClass).toArray();
    return accuracy(read(set.images()), classes);
  }
}
