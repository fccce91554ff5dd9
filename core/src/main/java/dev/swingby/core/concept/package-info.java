/**
 * Concept space: what a model does, told in concepts, over training (after Park, Okawa, Lee, Lubana
 * and Tanaka, <i>Emergence of Hidden Capabilities</i>, NeurIPS 2024, arXiv 2406.19370).
 *
 * <p>A {@link dev.swingby.core.concept.ConceptPath} is the path of one composition in one run, a
 * {@link dev.swingby.core.concept.ConceptBundle} the paths of several seeds; a {@link
 * dev.swingby.core.concept.TurnDetector} finds where they {@link dev.swingby.core.concept.Turn
 * turn}. Nothing here knows a model: SIM flows, SIM simulations and diffusion are looked at alike.
 */
@NullMarked
package dev.swingby.core.concept;

import org.jspecify.annotations.NullMarked;
