package dev.swingby.core;

import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Tensor;

/** The update rules with their state: one fused pass over the flat parameter vector each. */
interface Optimizers {
  /** Updates the parameters p (1, P) by the gradient g; {@code step} counts from 0. */
  void update(Kernels kernels, long step, Tensor g, Tensor p);

  /** The rule of a specification, with fresh state. */
  static Optimizers of(TrainingSpec spec, Tensor parameters) {
    double rate = spec.learningRate();
    double decay = spec.weightDecay();
    return switch (spec.optimizer()) {
      case GD, SGD -> (kernels, step, g, p) -> kernels.descend(rate, decay, g, p);
      case MOMENTUM -> {
        Tensor v = like(parameters);
        yield (kernels, step, g, p) -> kernels.momentum(rate, spec.momentum(), decay, g, v, p);
      }
      case ADAM, ADAMW -> {
        Tensor m = like(parameters);
        Tensor v = like(parameters);
        boolean decoupled = spec.optimizer() == TrainingSpec.Optimizer.ADAMW;
        yield (kernels, step, g, p) ->
            kernels.adam(
                rate,
                spec.beta1(),
                spec.beta2(),
                spec.epsilon(),
                decay,
                decoupled,
                step + 1,
                g,
                m,
                v,
                p);
      }
    };
  }

  private static Tensor like(Tensor t) {
    return t.zerosAlike(t.rows(), t.cols());
  }
}
