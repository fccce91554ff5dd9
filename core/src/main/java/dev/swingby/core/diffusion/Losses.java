package dev.swingby.core.diffusion;

/**
 * The variational bound on -log2 p(x), in bits per value of an image (Kingma et al. 2021, eq. 11),
 * in its three terms, and the plain error of the noise.
 *
 * @param diffusion 1/2 E gamma' |eps - eps'|^2
 * @param prior the divergence of the noisiest image from the prior
 * @param reconstruction -log p(x | z_0)
 * @param noise mean of (eps - eps')^2 over all values
 */
public record Losses(double diffusion, double prior, double reconstruction, double noise) {
  /** The bound. */
  public double total() {
    return diffusion + prior + reconstruction;
  }
}
