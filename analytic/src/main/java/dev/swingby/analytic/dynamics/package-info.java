/**
 * What every solution is: the product matrix W(t) and its derivative on segments of time, and the
 * matrix helpers they share.
 */
@NullMarked
package dev.swingby.analytic.dynamics;

import org.jspecify.annotations.NullMarked;
