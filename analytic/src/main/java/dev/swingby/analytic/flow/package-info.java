/** Gradient flows integrated numerically, with dense output: the general case, from any start. */
@NullMarked
package dev.swingby.analytic.flow;

import org.jspecify.annotations.NullMarked;
