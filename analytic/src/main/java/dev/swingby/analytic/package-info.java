/**
 * The learning dynamics of linear models, solved: closed forms and flows give the product matrix
 * W(t) with f(x) = W x; {@link dev.swingby.analytic.Theory} reads losses, outputs and turning
 * points off it.
 *
 * <p>Symbols: A second moment, W product matrix, E = W - I, eta learning rate, t = eta x steps, a_i
 * eigenvalues of A. All flows are {@code dtheta/dt = -grad L}, {@code L = 1/2 tr(E A E^T)}.
 */
@NullMarked
package dev.swingby.analytic;

import org.jspecify.annotations.NullMarked;
