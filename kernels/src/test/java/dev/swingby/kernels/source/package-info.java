/** Writes the sources that are straight lines or twins of others; a test holds them in step. */
@NullMarked
package dev.swingby.kernels.source;

import org.jspecify.annotations.NullMarked;
