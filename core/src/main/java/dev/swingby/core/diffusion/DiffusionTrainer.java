package dev.swingby.core.diffusion;

import dev.swingby.core.DivergenceException;
import dev.swingby.core.Shuffle;
import dev.swingby.core.Streams;
import dev.swingby.core.nn.UNet;
import dev.swingby.core.world.ImageSet;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Philox;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Trains the diffusion model of a specification, one AdamW step at a time.
 *
 * <p>What a step draws (its images, times, noise, masks and dropout) is a function of the seed and
 * its number alone: training that goes on from a {@link #checkpoint} has the bits of training that
 * never stopped. A step allocates nothing.
 */
public final class DiffusionTrainer {
  /**
   * Raised whenever a change of the code changes the bits that a training ends with, so that a kept
   * training is not taken for what the present code would give.
   */
  public static final int BITS = 1;

  private static final double BETA_1 = 0.9;
  private static final double BETA_2 = 0.999;
  private static final double EPSILON = 1e-8;

  /** More bits per value than any image has: a diffusion loss above it has diverged. */
  private static final double DIVERGED = 1e6;

  private final Kernels kernels;
  private final DiffusionSpec spec;
  private final ImageSet images;
  private final Shuffle shuffle;
  private final UNet net;
  private final VariationalLoss loss;
  private final TrainingState state;
  private final Tensor scheduleGradient;
  private final double[] times;

  /** Starts from the seed's weights. */
  public DiffusionTrainer(Kernels kernels, DiffusionSpec spec) {
    this(kernels, spec, TrainingState.start(spec));
  }

  /** Goes on from a checkpoint of the same specification. */
  public DiffusionTrainer(Kernels kernels, DiffusionSpec spec, Checkpoint checkpoint) {
    this(kernels, spec, TrainingState.of(spec, checkpoint));
  }

  private DiffusionTrainer(Kernels kernels, DiffusionSpec spec, TrainingState state) {
    this.kernels = kernels;
    this.spec = spec;
    this.state = state;
    images =
        spec.source().training(spec.classes(), spec.masks(), spec.imagesPerClass(), spec.seed());
    shuffle = new Shuffle(kernels, images.size(), spec.seed());
    net = new UNet(spec.network(), state.weights(), spec.batch(), true);
    loss = new VariationalLoss(net, true);
    scheduleGradient = Tensor.zeros(Precision.F32, 1, 2);
    times = new double[spec.batch()];
  }

  /** What it trains. */
  public DiffusionSpec spec() {
    return spec;
  }

  /** Steps done. */
  public long step() {
    return state.step();
  }

  /** The model as trained so far, with averaged weights if there are any; these go on changing. */
  public Denoiser model() {
    return new Denoiser(spec.network(), state.averaged(), state.schedule());
  }

  /** The diffusion loss of the last step's batch, in bits a value; NaN before the first. */
  public double loss() {
    return loss.diffusion();
  }

  /** The mean losses of the steps since the last call, which start anew. */
  public Losses takeLosses() {
    return state.takeLosses();
  }

  /** The state from which training can go on. */
  public Checkpoint checkpoint(String config) {
    return state.checkpoint(config);
  }

  /** The model alone, to draw with: training cannot go on from it. */
  public Checkpoint snapshot(String config) {
    return state.snapshot(config);
  }

  /**
   * One step of training.
   *
   * @throws DivergenceException if the loss or a weight is not finite, or the loss far too large
   */
  public void advance() throws DivergenceException {
    long k = state.step();
    batch(k);
    double first = Philox.uniform(spec.seed(), Streams.TIMES, k);
    for (int i = 0; i < times.length; i++) {
      times[i] = (first + i) / times.length;
    }
    kernels.gaussian(spec.seed(), Streams.DIFFUSION_NOISE, k * loss.noise().size(), loss.noise());
    loss.forward(
        kernels,
        state.intercept(),
        state.slope(),
        times,
        spec.seed(),
        Streams.DROPOUT + k * net.blocks());
    if (!(loss.diffusion() <= DIVERGED)) {
      throw divergence(k);
    }
    loss.backward(kernels);
    if (spec.learnedSchedule()) {
      loss.scheduleGradient(kernels, times, scheduleGradient);
    }
    update();
    state.record(loss);
  }

  /** Gathers the images and conditions of a step: whole batches of a fresh order every epoch. */
  private void batch(long k) {
    int size = spec.batch();
    int pixels = net.input().rows() / size;
    int perEpoch = images.size() / size;
    int[] order = shuffle.order(k / perEpoch);
    int from = (int) (k % perEpoch) * size;
    float[] pictures = loss.images().f32();
    float[] conditions = net.condition().f32();
    int entries = net.condition().cols();
    for (int i = 0; i < size; i++) {
      int image = order[from + i];
      int values = 3 * pixels;
      System.arraycopy(images.images().f32(), image * values, pictures, i * values, values);
      double u = Philox.uniform(spec.seed(), Streams.NO_CONDITION, k * size + i);
      if (u < spec.unconditional()) {
        java.util.Arrays.fill(conditions, i * entries, (i + 1) * entries, Sampler.NO_CONDITION);
      } else {
        System.arraycopy(
            images.conditions().f32(), image * entries, conditions, i * entries, entries);
      }
    }
  }

  private void update() throws DivergenceException {
    Tensor gradient = state.weights().gradient();
    double norm = Math.hypot(kernels.norm2(gradient), kernels.norm2(scheduleGradient));
    if (!Double.isFinite(norm)) {
      throw divergence(state.step());
    }
    if (norm > spec.clip()) {
      kernels.scale(spec.clip() / norm, gradient);
      kernels.scale(spec.clip() / norm, scheduleGradient);
    }
    state.advance();
    adam(gradient, state.first(), state.second(), state.weights().values());
    if (spec.learnedSchedule()) {
      adam(scheduleGradient, state.scheduleFirst(), state.scheduleSecond(), state.offset());
    }
    if (spec.averaging() > 0) {
      kernels.scale(spec.averaging(), state.averaged().values());
      kernels.axpy(1 - spec.averaging(), state.weights().values(), state.averaged().values());
    }
  }

  private void adam(Tensor g, Tensor m, Tensor v, Tensor p) {
    kernels.adam(
        spec.learningRate(),
        BETA_1,
        BETA_2,
        EPSILON,
        spec.weightDecay(),
        true,
        state.step(),
        g,
        m,
        v,
        p);
  }

  /** Names the first tensor with a value that is not finite; the loss, if there is none. */
  private DivergenceException divergence(long k) {
    Map<String, Tensor> tensors = new LinkedHashMap<>(state.weights().named());
    tensors.put("noise schedule", state.offset());
    tensors.put("output", net.output());
    tensors.put("gradient", state.weights().gradient());
    for (Map.Entry<String, Tensor> entry : tensors.entrySet()) {
      Tensor t = entry.getValue();
      int at = kernels.firstNonFinite(t);
      if (at >= 0) {
        double value = t.get(at / t.cols(), at % t.cols());
        return new DivergenceException(k, entry.getKey(), at, value, "a finite number");
      }
    }
    return new DivergenceException(
        k, "loss", 0, loss.diffusion(), "at most %.0e bits a value".formatted(DIVERGED));
  }
}
