package dev.swingby.core.diffusion;

import dev.swingby.core.Require;
import dev.swingby.core.nn.UNetSpec;
import dev.swingby.core.world.ImageSet;
import dev.swingby.core.world.ImageSource;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is trained, on what and how.
 *
 * @param source of the images
 * @param classes that are trained on; the others are out of distribution
 * @param imagesPerClass drawn once, before training
 * @param masks of parts of prompts
 * @param network that predicts the noise
 * @param learnedSchedule whether the noise schedule is trained too
 * @param steps of training
 * @param batch images a step
 * @param learningRate of AdamW
 * @param weightDecay of AdamW, decoupled, on everything
 * @param clip bound on the norm of the gradient
 * @param unconditional the rate at which whole conditions are replaced by -1 (for classifier-free
 *     guidance, Ho and Salimans 2022)
 * @param averaging decay of the exponential moving average of the weights; 0 for none
 * @param initScale factor of all starting values
 * @param seed of images, weights, batches, times, noise and dropout
 */
public record DiffusionSpec(
    ImageSource source,
    List<Integer> classes,
    int imagesPerClass,
    List<ImageSet.Mask> masks,
    UNetSpec network,
    boolean learnedSchedule,
    long steps,
    int batch,
    double learningRate,
    double weightDecay,
    double clip,
    double unconditional,
    double averaging,
    double initScale,
    long seed) {
  public DiffusionSpec {
    classes = List.copyOf(classes);
    masks = List.copyOf(masks);
    Require.that(!classes.isEmpty(), "classes", "at least one", classes);
    Require.that(imagesPerClass >= 1, "images per class", ">= 1", imagesPerClass);
    Require.that(
        network.pixels() == source.pixels()
            && network.conditionEntries() == source.conditionEntries(),
        "network",
        "for %d pixels and %d condition entries"
            .formatted(source.pixels(), source.conditionEntries()),
        network);
    Require.that(steps >= 0, "steps", ">= 0", steps);
    int images = classes.size() * imagesPerClass;
    Require.that(
        batch >= 1 && batch <= images, "batch", "from 1 to the %d images".formatted(images), batch);
    Require.that(learningRate > 0, "learning rate", "> 0", learningRate);
    Require.that(weightDecay >= 0, "weight decay", ">= 0", weightDecay);
    Require.that(clip > 0, "clip", "> 0", clip);
    Require.that(
        unconditional >= 0 && unconditional < 1, "unconditional", "in [0, 1)", unconditional);
    Require.that(averaging >= 0 && averaging < 1, "averaging", "in [0, 1)", averaging);
    Require.that(initScale > 0, "init scale", "> 0", initScale);
  }

  /** The last class that is not trained on; the last of all if there is none. */
  public int heldOut() {
    int last = source.classes() - 1;
    return IntStream.rangeClosed(0, last)
        .map(c -> last - c)
        .filter(c -> !classes.contains(c))
        .findFirst()
        .orElse(last);
  }
}
