/** Chance: what minibatches and finite samples add to the flow, mean and spread. */
@NullMarked
package dev.swingby.analytic.noise;

import org.jspecify.annotations.NullMarked;
