package dev.swingby.core;

/** The streams of random numbers under one seed: who draws from which. */
public final class Streams {
  /** The random rotation of a task. */
  public static final long ROTATION = 1;

  /** The points of a task. */
  public static final long POINTS = 2;

  /** Initial weights: parameter i is element i of the stream. */
  public static final long WEIGHTS = 3;

  /** The factors of images: image i takes elements 16 i on. */
  public static final long IMAGES = 4;

  /** The noise of images' values: image i takes as many elements as it has values. */
  public static final long IMAGE_NOISE = 5;

  /** Which prompts lose a part. */
  public static final long MASKS = 6;

  /** The order of minibatches: epoch e draws from stream BATCHES + e. */
  public static final long BATCHES = 1L << 32;

  private Streams() {}
}
