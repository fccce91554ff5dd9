/**
 * The facade: {@link dev.swingby.kernels.Kernels} over {@link dev.swingby.kernels.Tensor}s, served
 * by a {@link dev.swingby.kernels.KernelProvider}: the vector one ({@code ...kernels.vector}, the
 * only package that sees {@code jdk.incubator.vector}) or the scalar reference ({@code
 * ...kernels.scalar}), which is the oracle of the tests and the fallback.
 *
 * <p>Conventions: row-major; inputs first, output last; caller-owned buffers; nothing here
 * allocates per call. Every operation returns the same bits on any provider, vector width and
 * thread count.
 */
@NullMarked
package dev.swingby.kernels;

import org.jspecify.annotations.NullMarked;
