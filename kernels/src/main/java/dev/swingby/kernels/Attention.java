package dev.swingby.kernels;

/**
 * Attention among the positions of an image (Vaswani et al. 2017), heads of neighbouring channels:
 * per image and head {@code P = softmax(Q K^T / sqrt d)}, {@code out = P V}, from batched products
 * and softmaxes of {@link Kernels}.
 *
 * <p>It keeps the column views of one set of tensors, so that a call allocates nothing; make one
 * object a layer.
 */
public final class Attention {
  private final Images g;
  private final double scale;
  private final Tensor[] q;
  private final Tensor[] k;
  private final Tensor[] v;
  private final Tensor[] out;
  private final Tensor weights;
  private final Tensor[] perHead;

  /**
   * An attention over fixed tensors.
   *
   * @param heads which the channels divide into
   * @param q (rows, c), as k, v and out; they may be column views of one tensor
   * @param weights (heads rows, pixels), contiguous: P of head 0 of all images, then of head 1, ...
   */
  public Attention(Images g, int heads, Tensor q, Tensor k, Tensor v, Tensor weights, Tensor out) {
    if (heads < 1 || q.cols() % heads != 0) {
      throw new IllegalArgumentException(
          "attention: %d channels do not divide into %d heads".formatted(q.cols(), heads));
    }
    ImageChecks.images("attention", "q", g, q);
    Checks.alikeShape("attention: k", q, k);
    Checks.alikeShape("attention: v", q, v);
    Checks.alikeShape("attention: out", q, out);
    ImageChecks.shape("attention: weights", weights, heads * g.rows(), g.pixels(), q.precision());
    if (!weights.contiguous()) {
      throw new IllegalArgumentException("attention: weights must be contiguous");
    }
    this.g = g;
    this.scale = 1 / Math.sqrt((double) q.cols() / heads);
    this.q = split(q, heads);
    this.k = split(k, heads);
    this.v = split(v, heads);
    this.out = split(out, heads);
    this.weights = weights;
    this.perHead = stacked(weights, heads);
  }

  private static Tensor[] split(Tensor t, int heads) {
    Tensor[] parts = new Tensor[heads];
    int size = t.cols() / heads;
    for (int i = 0; i < heads; i++) {
      parts[i] = t.columns(i * size, (i + 1) * size);
    }
    return parts;
  }

  private static Tensor[] stacked(Tensor t, int heads) {
    Tensor[] parts = new Tensor[heads];
    int size = t.rows() / heads;
    for (int i = 0; i < heads; i++) {
      parts[i] = t.rows(i * size, (i + 1) * size);
    }
    return parts;
  }

  /** Fills weights and out. */
  public void forward(Kernels kernels) {
    for (int i = 0; i < q.length; i++) {
      kernels.gemmBatch(Layout.NT, g.count(), scale, q[i], k[i], 0, perHead[i]);
    }
    kernels.softmax(weights, weights);
    for (int i = 0; i < q.length; i++) {
      kernels.gemmBatch(Layout.NN, g.count(), 1, perHead[i], v[i], 0, out[i]);
    }
  }

  /** The gradient of an {@link Attention}, over fixed tensors of its own. */
  public final class Backward {
    private final Tensor[] dq;
    private final Tensor[] dk;
    private final Tensor[] dv;
    private final Tensor[] dout;
    private final Tensor dweights;
    private final Tensor[] dPerHead;

    /**
     * A gradient.
     *
     * @param dout (rows, c)
     * @param dq (rows, c), overwritten, as dk and dv; they may be column views of one tensor
     * @param dweights like weights, workspace
     */
    public Backward(Tensor dout, Tensor dq, Tensor dk, Tensor dv, Tensor dweights) {
      int heads = q.length;
      for (Tensor t : new Tensor[] {dout, dq, dk, dv}) {
        ImageChecks.shape(
            "attention: gradients", t, g.rows(), heads * q[0].cols(), q[0].precision());
      }
      Checks.alike("attention: dweights", weights, dweights);
      this.dq = split(dq, heads);
      this.dk = split(dk, heads);
      this.dv = split(dv, heads);
      this.dout = split(dout, heads);
      this.dweights = dweights;
      this.dPerHead = stacked(dweights, heads);
    }

    /** Fills dq, dk and dv, from what the forward pass left. */
    public void run(Kernels kernels) {
      int n = g.count();
      for (int i = 0; i < q.length; i++) {
        kernels.gemmBatch(Layout.TN, n, 1, perHead[i], dout[i], 0, dv[i]);
        kernels.gemmBatch(Layout.NT, n, 1, dout[i], v[i], 0, dPerHead[i]);
      }
      kernels.images().softmaxBackward(weights, dweights, dweights);
      for (int i = 0; i < q.length; i++) {
        kernels.gemmBatch(Layout.NN, n, scale, dPerHead[i], k[i], 0, dq[i]);
        kernels.gemmBatch(Layout.TN, n, scale, dPerHead[i], q[i], 0, dk[i]);
      }
    }
  }
}
