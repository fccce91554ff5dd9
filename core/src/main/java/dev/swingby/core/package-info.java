/**
 * A {@link dev.swingby.core.Task}, a {@link dev.swingby.core.Model}, a {@link
 * dev.swingby.core.Trainer} and a {@link dev.swingby.core.Trajectory}: four words that carry the
 * project.
 *
 * <p>Conventions: N points in d dimensions are a row-major (N, d) matrix; the loss is {@code L =
 * 1/(2N) sum_i |f(x_i) - x_i|^2}, for training and test points alike; time t is learning rate x
 * steps.
 */
@NullMarked
package dev.swingby.core;

import org.jspecify.annotations.NullMarked;
