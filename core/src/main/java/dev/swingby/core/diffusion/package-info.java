/**
 * A text-conditioned diffusion model of the images of an {@link
 * dev.swingby.core.world.ImageSource}, and the probe that reads what it draws.
 *
 * <p>{@link dev.swingby.core.diffusion.DiffusionSpec} says what is trained, {@link
 * dev.swingby.core.diffusion.DiffusionTrainer} trains it step by step, {@link
 * dev.swingby.core.diffusion.Checkpoint} keeps it, {@link dev.swingby.core.diffusion.Sampler}
 * draws, {@link dev.swingby.core.diffusion.Probe} says which concepts a drawing shows.
 *
 * <p>What a model can draw but not when asked plainly: {@link
 * dev.swingby.core.diffusion.Elicitation} asks in all the ways of {@link
 * dev.swingby.core.diffusion.Interventions}.
 */
@NullMarked
package dev.swingby.core.diffusion;

import org.jspecify.annotations.NullMarked;
