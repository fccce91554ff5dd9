/**
 * Ensembles: very many small flows at once, one a SIMD lane, each with its own parameters and
 * steps. {@link dev.swingby.analytic.ensemble.Ensemble} is the door; a flow that stands alone, of
 * any size, is a {@link dev.swingby.analytic.flow.Flow}.
 */
@NullMarked
package dev.swingby.analytic.ensemble;

import org.jspecify.annotations.NullMarked;
