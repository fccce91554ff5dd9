package dev.swingby.kernels;

import org.jspecify.annotations.Nullable;

/**
 * The kernels on images of one precision, unchecked: what a provider implements. Each works on the
 * images {@code from} (inclusive) to {@code to} (exclusive) alone, so that threads can share a
 * batch.
 *
 * <p>Every method is a fixed sequence of roundings, given in its comment, so that all providers
 * return the same bits. Sums over the positions of an image go through {@link #CHAINS} chains:
 * position p to chain {@code p % 4}, in order, then {@code (0 + 2) + (1 + 3)}. Rows of tensors may
 * be strided. {@code u_p} is the pixel at position p of u, its channel c is {@code u_pc}.
 */
public interface ImageOps {
  /** Chains of a sum over positions. */
  int CHAINS = 4;

  /** Most output channels of a convolution whose sums take the taps of a row channel by channel. */
  int NARROW = 16;

  /**
   * Convolution of 3 x 3 taps, stride 1, padding 1: {@code s = bias_o} (0 if null), {@code s = s +
   * perImage_io}, {@code s = s + residual_po} (where not null), then {@code s = fma(x_qc, w_(tc)o,
   * s)} in order of the taps (ky, kx), then of c, or of ky, then c, then kx where there are at most
   * {@link #NARROW} output channels; taps outside the image are left out. {@code residual} may be
   * y.
   *
   * @param w (9 in, out): row (3 ky + kx) in + c
   * @param perImage (count, out)
   */
  void conv3x3(
      Images g,
      int from,
      int to,
      Tensor x,
      Tensor w,
      @Nullable Tensor bias,
      @Nullable Tensor perImage,
      @Nullable Tensor residual,
      Tensor y);

  /**
   * The weights (9 out, in) whose convolution is the adjoint: {@code turned_(to)c = w_((8-t)c)o}.
   */
  void turn(Tensor w, Tensor turned);

  /**
   * The gradient of a row of the weights' taps over some images: {@code s = 0}, then {@code s =
   * fma(x_qc, dy_po, s)} in order of the positions p of all images, q being p moved by the tap;
   * where q is outside the image, p is left out.
   *
   * @param line of the taps, 0 to 2
   * @param partials (chunks 9 in, out), contiguous: the result is the rows of these taps in its
   *     part number {@code chunk}
   */
  void conv3x3Weights(
      Images g, int from, int to, int line, Tensor x, Tensor dy, int chunk, Tensor partials);

  /**
   * Group normalisation (Wu and He 2018), groups of neighbouring channels: {@code mean = S / m}, S
   * the sum over positions, then over the group's channels in order, m their number; {@code d = x -
   * mean}, {@code v = V / m}, V the sum of {@code d^2} by fma in the same order; {@code r = 1 /
   * sqrt(v + eps)}; {@code u = fma(gamma, d * r, beta)}; {@code y = act(u)}.
   *
   * @param stats (count, 2 groups): the means, then r
   */
  void groupNorm(
      Images g,
      int from,
      int to,
      Norm norm,
      Tensor gamma,
      Tensor beta,
      Tensor x,
      Tensor stats,
      Tensor y);

  /**
   * Its gradient: {@code h = (x - mean) * r}, {@code du = dy act'(fma(gamma, h, beta))}; A and B
   * per channel the sums of {@code du} and, by fma, of {@code du h} over positions; per group a and
   * b the sums of {@code gamma A} and {@code gamma B} by fma in order of channels, {@code a = a /
   * m}, {@code b = b / m}; {@code t = fma(gamma, du, -a)}, {@code t = fma(-b, h, t)}, {@code dx = t
   * * r}, or {@code fma(t, r, add)} if that is not null.
   *
   * @param sums (count, 2 channels): A, then B
   * @param dx apart from all others
   */
  void groupNormBackward(
      Images g,
      int from,
      int to,
      Norm norm,
      Tensor gamma,
      Tensor beta,
      Tensor x,
      Tensor stats,
      Tensor dy,
      @Nullable Tensor add,
      Tensor sums,
      Tensor dx);

  /**
   * Rows from..to of the gradient of a softmax y: {@code s} = sum y dy ({@link KernelsF64#dot}),
   * {@code dx = y * (dy - s)}. dx may be dy.
   */
  void softmaxBackward(int from, int to, Tensor y, Tensor dy, Tensor dx);

  /**
   * Rows from..to of {@code y = x * f}, f the mask's scale where it keeps element {@code row * cols
   * + col}, else 0. y may be x.
   */
  void dropout(int from, int to, Dropout mask, Tensor x, Tensor y);

  /** y (count, c): the mean over positions, {@code S * (1 / pixels)}. */
  void meanPool(Images g, int from, int to, Tensor x, Tensor y);

  /** Its gradient: {@code dx_pc = dy_c * (1 / pixels)}. */
  void meanPoolBackward(Images g, int from, int to, Tensor dy, Tensor dx);

  /** y (count, c): the maximum over positions, NaN if there is one. */
  void maxPool(Images g, int from, int to, Tensor x, Tensor y);

  /**
   * Its gradient: dy at the first position that holds the maximum, or NaN if that is it; else 0.
   */
  void maxPoolBackward(Images g, int from, int to, Tensor x, Tensor dy, Tensor dx);

  /**
   * Blocks of 2 x 2 pixels become one of four times the channels: {@code y_(i,j),(2a+b)c+k =
   * x_(2i+a,2j+b),k}, or back.
   *
   * @param g of the larger images
   * @param back from {@code deep} to {@code wide}
   * @param wide (rows, c)
   * @param deep (rows / 4, 4 c)
   */
  void spaceToDepth(Images g, int from, int to, boolean back, Tensor wide, Tensor deep);
}
