/**
 * What happens on the way: extrema of the test loss, sudden turns of the path, learned concepts.
 */
@NullMarked
package dev.swingby.analytic.event;

import org.jspecify.annotations.NullMarked;
