/**
 * The vector provider: the only package that sees {@code jdk.incubator.vector}. Same bits as the
 * scalar one, for any hardware width.
 */
@NullMarked
package dev.swingby.kernels.vector;

import org.jspecify.annotations.NullMarked;
