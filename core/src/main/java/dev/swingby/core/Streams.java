package dev.swingby.core;

/** The streams of random numbers under one seed: who draws from which. */
final class Streams {
  /** The random rotation of a task. */
  static final long ROTATION = 1;

  /** The points of a task. */
  static final long POINTS = 2;

  /** Initial weights: parameter i is element i of the stream. */
  static final long WEIGHTS = 3;

  /** The order of minibatches: epoch e draws from stream BATCHES + e. */
  static final long BATCHES = 1L << 32;

  private Streams() {}
}
