package dev.swingby.core.nn;

import dev.swingby.kernels.Images;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * A small convolutional classifier of images with one softmax over two values for each concept:
 * three 3 x 3 convolutions with halvings between them, the maximum over all positions, a linear
 * head.
 */
public final class Classifier {
  /** In place of a value: the image shows none, so that neither should be likelier. */
  public static final int NO_VALUE = -1;

  private static final int GROUPS = 4;

  private final Weights weights;
  private final int count;
  private final int concepts;
  private final Images last;
  private final Tensor input;
  private final List<Layer> chain = new ArrayList<>();
  private final Tensor pooled;
  private final Linear head;
  private final Tensor logits;
  private final Tensor pairs;
  private final Tensor probabilities;
  private final Tensor dLogits;
  private final Tensor dPooled;
  private final Tensor dChain;

  /**
   * A classifier for so many images at a time.
   *
   * @param pixels of a side, divisible by 4
   * @param concepts each of two values
   * @param width channels of the first convolution; the others have twice as many
   */
  public Classifier(
      Weights weights, int images, int pixels, int concepts, int width, boolean training) {
    this.weights = weights;
    this.count = images;
    this.concepts = concepts;
    Buffers buffers = new Buffers(weights.precision(), training);
    Images g = new Images(images, pixels, pixels);
    input = buffers.activation(g.rows(), 3);
    Tensor x = add(new ConvBlock(weights, "1", g, GROUPS, input, width, buffers));
    x = add(new Down(weights, "down1", g, x, null, buffers));
    g = g.half();
    x = add(new ConvBlock(weights, "2", g, GROUPS, x, 2 * width, buffers));
    x = add(new Down(weights, "down2", g, x, null, buffers));
    last = g.half();
    x = add(new ConvBlock(weights, "3", last, GROUPS, x, 2 * width, buffers));
    pooled = buffers.activation(images, x.cols());
    head = new Linear(weights, "head", x.cols(), 2 * concepts);
    logits = buffers.activation(images, 2 * concepts);
    pairs = logits.reshape(0, images * concepts, 2);
    probabilities = buffers.activation(images * concepts, 2);
    dLogits = buffers.scratch("logits", images, 2 * concepts);
    dPooled = buffers.scratch("pooled", images, x.cols());
    dChain = buffers.flow(last.rows(), x.cols());
  }

  private Tensor add(Layer layer) {
    chain.add(layer);
    return layer.output();
  }

  /** Zeros for the weights of such a classifier. */
  public static Weights weights(int pixels, int concepts, int width, Precision precision) {
    return Weights.declaredBy(precision, w -> new Classifier(w, 1, pixels, concepts, width, false));
  }

  /** The images, (images pixels^2, 3): to be filled. */
  public Tensor input() {
    return input;
  }

  /** After a forward pass, (images concepts, 2): row {@code i concepts + j} is of concept j. */
  public Tensor probabilities() {
    return probabilities;
  }

  /** Fills {@link #probabilities}. */
  public void forward(Kernels kernels) {
    for (int i = 0; i < chain.size(); i++) {
      chain.get(i).forward(kernels);
    }
    kernels.images().maxPool(last, chain.getLast().output(), pooled);
    head.forward(kernels, pooled, logits);
    kernels.softmax(pairs, probabilities);
  }

  /**
   * After a forward pass: the gradient of the cross-entropy, summed over the concepts and averaged
   * over the images.
   *
   * @param values 0, 1 or {@link #NO_VALUE} for each row of {@link #probabilities}
   * @return the cross-entropy in nats
   */
  public double backward(Kernels kernels, int[] values) {
    double loss = 0;
    for (int i = 0; i < count * concepts; i++) {
      int image = i / concepts;
      int column = 2 * (i % concepts);
      for (int v = 0; v < 2; v++) {
        double p = probabilities.get(i, v);
        double target = values[i] == NO_VALUE ? 0.5 : values[i] == v ? 1 : 0;
        loss -= target * StrictMath.log(Math.max(p, Double.MIN_NORMAL)) / count;
        dLogits.set(image, column + v, (p - target) / count);
      }
    }
    head.weightGradients(kernels, pooled, dLogits);
    head.inputGradient(kernels, dLogits, 0, dPooled);
    kernels.images().maxPoolBackward(last, chain.getLast().output(), dPooled, dChain);
    Tensor d = dChain;
    for (int i = chain.size() - 1; i >= 0; i--) {
      d = chain.get(i).backward(kernels, d);
    }
    return loss;
  }

  /** The weights it was given. */
  public Weights weights() {
    return weights;
  }
}
