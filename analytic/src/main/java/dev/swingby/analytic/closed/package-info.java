/** Solutions in closed form: W(t) at any time, without integration. */
@NullMarked
package dev.swingby.analytic.closed;

import org.jspecify.annotations.NullMarked;
