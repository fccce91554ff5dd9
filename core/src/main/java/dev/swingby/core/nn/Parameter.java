package dev.swingby.core.nn;

import dev.swingby.kernels.Tensor;

/** A weight and the gradient of the loss with respect to it: views of the flat vectors. */
record Parameter(Tensor value, Tensor gradient) {}
