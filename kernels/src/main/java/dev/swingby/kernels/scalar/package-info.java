/**
 * The scalar provider: every kernel as its formula reads, with {@code Math.fma}. The oracle of the
 * vector kernels' tests, and the fallback.
 */
@NullMarked
package dev.swingby.kernels.scalar;

import org.jspecify.annotations.NullMarked;
