package dev.swingby.analytic.dynamics;

import dev.swingby.core.TrainingSpec;

/**
 * How weights follow the gradient g: {@code v <- mu v + g + lambda w}, {@code w <- w - eta v}, v =
 * 0 at first (Polyak 1964; what the trainer's {@code gd}, {@code sgd} and {@code momentum} do).
 *
 * <p>As a differential equation, in the time t = eta x steps: {@code m w'' + (1 - mu) w' = -(g +
 * lambda w)} with {@code m = eta (1 + mu) / 2} and {@code w'(0) = -(g + lambda w) / (1 + mu)}. Both
 * sides of the recurrence expanded at t give it up to eta^2 w''' / 6 (Kovachki and Stuart 2021);
 * the initial velocity is the one whose slow solution passes through that of the recurrence. So at
 * a fixed time the distance falls with eta^2, and in the first {@code 1 / (1 - mu)} steps with eta.
 * Once the inertia has faded, momentum is gradient descent at the rate eta / (1 - mu).
 *
 * @param learningRate eta; 0 stands for the limit of small steps
 * @param momentum mu in [0, 1)
 * @param weightDecay lambda >= 0
 */
public record UpdateRule(double learningRate, double momentum, double weightDecay) {
  /** The plain gradient flow {@code w' = -g}. */
  public static final UpdateRule GRADIENT_FLOW = new UpdateRule(0, 0, 0);

  public UpdateRule {
    if (!(learningRate >= 0 && momentum >= 0 && momentum < 1 && weightDecay >= 0)) {
      throw new IllegalArgumentException(
          "expected eta >= 0, mu in [0, 1) and lambda >= 0, got "
              + learningRate
              + ", "
              + momentum
              + " and "
              + weightDecay);
    }
  }

  /**
   * The rule of a training.
   *
   * @throws IllegalArgumentException for Adam and AdamW: no flow describes them
   */
  public static UpdateRule of(TrainingSpec training) {
    double mu =
        switch (training.optimizer()) {
          case GD, SGD -> 0;
          case MOMENTUM -> training.momentum();
          case ADAM, ADAMW ->
              throw new IllegalArgumentException("no flow describes " + training.optimizer());
        };
    return new UpdateRule(training.learningRate(), mu, training.weightDecay());
  }

  /** The first-order flow {@code w' = -(g + lambda w)}. */
  public static UpdateRule decaying(double weightDecay) {
    return new UpdateRule(0, 0, weightDecay);
  }

  /** Whether the equation is of second order; without momentum it is kept at first order. */
  public boolean inertial() {
    return momentum > 0 && learningRate > 0;
  }

  /** m = eta (1 + mu) / 2. */
  public double mass() {
    return learningRate * (1 + momentum) / 2;
  }

  /** 1 - mu: the plain flow runs in the time t / friction. */
  public double friction() {
    return 1 - momentum;
  }
}
