/**
 * The stages of the symmetric flow from small initial weights: rates, times, order of learning and
 * descents without integrating, and the bounds that Yang et al. (2024) prove for them.
 */
@NullMarked
package dev.swingby.analytic.stage;

import org.jspecify.annotations.NullMarked;
