/** What happens on the way: turning points of a loss. */
@NullMarked
package dev.swingby.analytic.event;

import org.jspecify.annotations.NullMarked;
