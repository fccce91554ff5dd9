/**
 * A small synthetic world of images whose concepts are known: one object on a plain background,
 * after Park, Okawa, Lee, Lubana and Tanaka, <i>Emergence of Hidden Capabilities</i>, NeurIPS 2024
 * (arXiv 2406.19370), and its published code.
 *
 * <p>A {@link dev.swingby.core.world.World} draws {@link dev.swingby.core.world.Factors} for a
 * concept class (a corner of the hypercube of its concepts), renders them, and says what condition
 * a {@link dev.swingby.core.world.Prompt} stands for. Everything random is a function of seed and
 * image number.
 *
 * <p>What a model of images needs of it is an {@link dev.swingby.core.world.ImageSource}; the other
 * one is {@link dev.swingby.core.world.LabelledImages}, of somebody's own.
 */
@NullMarked
package dev.swingby.core.world;

import org.jspecify.annotations.NullMarked;
