/**
 * Networks on images: the {@link dev.swingby.core.nn.UNet} of the diffusion model and the {@link
 * dev.swingby.core.nn.Classifier} of its probe, from layers with a forward and a backward pass
 * each.
 *
 * <p>A network is built for a fixed number of images: all its tensors are there from the start, and
 * a pass allocates nothing. What it learns stands in {@link dev.swingby.core.nn.Weights}, one flat
 * vector that several networks may share. Images are channels last, as in {@link
 * dev.swingby.kernels.Images}.
 */
@NullMarked
package dev.swingby.core.nn;

import org.jspecify.annotations.NullMarked;
