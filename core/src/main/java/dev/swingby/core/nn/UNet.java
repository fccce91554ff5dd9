package dev.swingby.core.nn;

import dev.swingby.core.nn.Conditions.DropoutKey;
import dev.swingby.core.nn.Conditions.Hook;
import dev.swingby.kernels.Activation;
import dev.swingby.kernels.Images;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * The conditional U-Net of Park et al. 2024 (network "CUNet" of the published code): noisy images,
 * a time and a condition in, images of the same shape out.
 *
 * <p>Stem 3 x 3; on the way down residual blocks, then half the size; in the middle a block,
 * attention, a block; on the way up twice the size, what the way down left beside it, blocks; head
 * norm, GELU, 3 x 3 from zero, plus the input: so it starts as the identity. The lowest level has
 * no skip connection. Heads of the attention are neighbouring channels (there: interleaved).
 */
public final class UNet {
  private static final int COLOURS = 3;

  private final UNetSpec spec;
  private final Weights weights;
  private final TimeFeatures time;
  private final Tensor features;
  private final Tensor dFeatures;
  private final Mlp timeMlp;
  private final Conditions conditions;
  private final Tensor input;
  private final Tensor dInput;
  private final Conv3x3 stem;
  private final Tensor stemOutput;
  private final List<Layer> chain = new ArrayList<>();
  private final List<ResidualBlock> blocks = new ArrayList<>();
  private final GroupNorm headNorm;
  private final Tensor normed;
  private final Conv3x3 head;
  private final Tensor output;
  private final Tensor dOutput;
  private final Tensor dNormed;
  private final Tensor dChain;
  private Tensor dStem;

  /**
   * A network for so many images at a time.
   *
   * @param weights of {@link #weights} of the same specification
   * @param training whether it needs a backward pass
   */
  public UNet(UNetSpec spec, Weights weights, int images, boolean training) {
    this.spec = spec;
    this.weights = weights;
    Buffers buffers = new Buffers(weights.precision(), training);
    Images g = new Images(images, spec.pixels(), spec.pixels());
    int first = spec.channels().getFirst();
    int width = 4 * spec.timeFeatures();
    time = new TimeFeatures(spec.timeFeatures());
    features = buffers.activation(images, spec.timeFeatures());
    dFeatures = buffers.scratch("features", images, spec.timeFeatures());
    timeMlp = new Mlp(weights, "time", features, width, buffers);
    conditions =
        new Conditions(
            timeMlp.output(),
            buffers.activation(images, spec.conditionEntries()),
            buffers.scratch("time", images, width),
            new DropoutKey(spec.dropout()),
            new Hook());
    input = buffers.activation(g.rows(), COLOURS);
    dInput = buffers.scratch("input", g.rows(), COLOURS);
    stem = new Conv3x3(weights, "stem", g, COLOURS, first, false, buffers);
    stemOutput = buffers.activation(g.rows(), first);
    link(g, buffers);
    Tensor last = chain.getLast().output();
    headNorm =
        new GroupNorm(weights, "head.norm", g, first, spec.groups(), Activation.GELU, buffers);
    normed = buffers.activation(g.rows(), first);
    head = new Conv3x3(weights, "head.conv", g, first, COLOURS, true, buffers);
    output = buffers.activation(g.rows(), COLOURS);
    dOutput = buffers.scratch("output", g.rows(), COLOURS);
    dNormed = buffers.scratch("a2", last.rows(), first);
    dChain = buffers.flow(last.rows(), first);
    dStem = dChain;
  }

  /** Down, middle and up: what a level keeps is the right half of a tensor of its own. */
  private void link(Images full, Buffers buffers) {
    int levels = spec.channels().size();
    Images[] sizes = new Images[levels];
    Tensor[] beside = new Tensor[levels - 1];
    Tensor[] dBeside = new Tensor[levels - 1];
    sizes[0] = full;
    Tensor x = stemOutput;
    for (int l = 0; l < levels; l++) {
      int c = spec.channels().get(l);
      Images g = sizes[l];
      boolean lowest = l == levels - 1;
      for (int b = 0; b < spec.blocks(); b++) {
        Tensor y = buffers.activation(g.rows(), c);
        if (!lowest && b == spec.blocks() - 1) {
          beside[l] = buffers.activation(g.rows(), 2 * c);
          dBeside[l] = buffers.scratch("beside" + l, g.rows(), 2 * c);
          y = beside[l].columns(c, 2 * c);
        }
        x = block("down" + l + "." + b, g, x, y, buffers.flow(g.rows(), x.cols()), buffers);
      }
      if (!lowest) {
        Tensor elsewhere = buffers.columns(dBeside[l], c, 2 * c);
        x = add(new Down(weights, "down" + l, g, x, elsewhere, buffers));
        sizes[l + 1] = g.half();
      }
    }
    x = middle(sizes[levels - 1], x, buffers);
    for (int l = levels - 1; l >= 0; l--) {
      Images g = sizes[l];
      boolean lowest = l == levels - 1;
      if (!lowest) {
        x = add(new Up(weights, "up" + l, g, x, beside[l], dBeside[l], buffers));
      }
      for (int b = 0; b < spec.blocks(); b++) {
        boolean both = b == 0 && !lowest;
        Tensor dx = both ? dBeside[l] : buffers.flow(g.rows(), x.cols());
        Tensor y = buffers.activation(g.rows(), spec.channels().get(l));
        x = block("up" + l + "." + b, g, x, y, dx, buffers);
      }
    }
  }

  private Tensor middle(Images g, Tensor from, Buffers buffers) {
    int c = from.cols();
    int rows = g.rows();
    Tensor x =
        block("middle.0", g, from, buffers.activation(rows, c), buffers.flow(rows, c), buffers);
    if (spec.attentionHeads() > 0) {
      x =
          add(
              new SelfAttention(
                  weights, "attention", g, spec.groups(), spec.attentionHeads(), x, buffers));
    }
    return block("middle.1", g, x, buffers.activation(rows, c), buffers.flow(rows, c), buffers);
  }

  private Tensor block(String name, Images g, Tensor x, Tensor y, Tensor dx, Buffers buffers) {
    int index = blocks.size();
    blocks.add(
        new ResidualBlock(weights, name, index, g, spec.groups(), conditions, x, y, dx, buffers));
    return add(blocks.getLast());
  }

  private Tensor add(Layer layer) {
    chain.add(layer);
    return layer.output();
  }

  /** Zeros for the weights of such a network. */
  public static Weights weights(UNetSpec spec, Precision precision) {
    return Weights.declaredBy(precision, w -> new UNet(spec, w, 1, false));
  }

  /**
   * What every residual block makes of conditions: the outputs of the blocks' own perceptrons.
   *
   * @param given (n, entries)
   * @return for each block (n, its channels), in the order in which a pass meets them
   */
  public static List<Tensor> embeddings(
      Kernels kernels, UNetSpec spec, Weights weights, Tensor given) {
    UNet net = new UNet(spec, weights, given.rows(), false);
    net.condition().assign(given);
    return net.blocks.stream().map(block -> block.embed(kernels)).toList();
  }

  /**
   * Weights with the embedding of the condition, all blocks' perceptrons, of one model and
   * everything else of another (Park et al. 2024, embedding patching).
   *
   * @throws IllegalArgumentException if they are of different networks
   */
  public static Weights patch(Weights body, Weights embedding) {
    return body.with(embedding, name -> name.contains(ResidualBlock.CONDITION + "."));
  }

  /** What it was made from. */
  public UNetSpec spec() {
    return spec;
  }

  /** Its weights. */
  public Weights weights() {
    return weights;
  }

  /** The noisy images, (images pixels^2, 3): to be filled. */
  public Tensor input() {
    return input;
  }

  /** The conditions, (images, entries): to be filled. */
  public Tensor condition() {
    return conditions.condition();
  }

  /** The result of a forward pass, like {@link #input}. */
  public Tensor output() {
    return output;
  }

  /** The gradient of a loss with respect to the output: to be filled before a backward pass. */
  public Tensor outputGradient() {
    return dOutput;
  }

  /** The number of residual blocks. */
  public int blocks() {
    return blocks.size();
  }

  /** A forward pass without dropout, at times u, one an image. */
  public void evaluate(Kernels kernels, double[] u) {
    evaluate(kernels, u, Intervention.NONE);
  }

  /** The same with an intervention, of which a backward pass would know nothing. */
  public void evaluate(Kernels kernels, double[] u, Intervention intervention) {
    conditions.dropout().off();
    conditions.hook().set(intervention);
    forward(kernels, u);
  }

  /** A forward pass whose dropout in block b draws from stream {@code stream + b}. */
  public void train(Kernels kernels, double[] u, long seed, long stream) {
    conditions.dropout().on(seed, stream);
    conditions.hook().set(Intervention.NONE);
    forward(kernels, u);
  }

  private void forward(Kernels kernels, double[] u) {
    time.fill(u, features);
    timeMlp.forward(kernels);
    stem.forward(kernels, input, null, null, stemOutput);
    for (int i = 0; i < chain.size(); i++) {
      chain.get(i).forward(kernels);
    }
    headNorm.forward(kernels, chain.getLast().output(), normed);
    head.forward(kernels, normed, null, input, output);
  }

  /** After a forward pass: the gradients of the weights, from {@link #outputGradient}. */
  public void backward(Kernels kernels) {
    conditions.dTime().fill(0);
    head.weightGradients(kernels, normed, dOutput);
    head.inputGradient(kernels, dOutput, null, dNormed);
    headNorm.backward(kernels, chain.getLast().output(), dNormed, null, dChain);
    Tensor d = dChain;
    for (int i = chain.size() - 1; i >= 0; i--) {
      d = chain.get(i).backward(kernels, d);
    }
    stem.weightGradients(kernels, input, d);
    dStem = d;
    dFeatures.fill(0);
    timeMlp.backward(kernels, conditions.dTime(), dFeatures);
  }

  /**
   * After a backward pass: the gradient with respect to the images.
   *
   * @param du overwritten with the gradient with respect to the times
   */
  public Tensor inputGradient(Kernels kernels, double[] du) {
    stem.inputGradient(kernels, dStem, dOutput, dInput);
    time.backward(features, dFeatures, du);
    return dInput;
  }
}
