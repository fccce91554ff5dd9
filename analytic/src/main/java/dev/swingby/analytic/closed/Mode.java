package dev.swingby.analytic.closed;

/** One entry that grows on its own: a singular value of the product matrix. */
interface Mode {
  /** s(t). */
  double at(double t);

  /** ds/dt at t. */
  double rate(double t);

  /**
   * {@code ds/dt = c a s (1 - s) - 2 lambda s}: {@code s(t) = s0 / (e^{-rt} + c a s0 (1 - e^{-rt})
   * / r)}, {@code r = c a - 2 lambda} (Saxe, McClelland and Ganguli 2014 for lambda = 0). For r <=
   * 0 the entry is forgotten.
   */
  record Logistic(double growth, double decay, double start) implements Mode {
    @Override
    public double at(double t) {
      double r = growth - 2 * decay;
      if (start == 0) {
        return 0;
      }
      if (r > 0) {
        return start / (Math.exp(-r * t) - growth * start * Math.expm1(-r * t) / r);
      }
      double grown = r == 0 ? t : Math.expm1(r * t) / r;
      return start * Math.exp(r * t) / (1 + growth * start * grown);
    }

    @Override
    public double rate(double t) {
      double s = at(t);
      return growth * s * (1 - s) - 2 * decay * s;
    }
  }
}
