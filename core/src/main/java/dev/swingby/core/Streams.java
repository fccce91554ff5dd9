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

  /** Diffusion times: step k takes element k. */
  public static final long TIMES = 7;

  /** Diffusion noise of training: step k takes as many elements as its batch has values. */
  public static final long DIFFUSION_NOISE = 8;

  /** Which conditions a step leaves out altogether: step k takes as many elements as images. */
  public static final long NO_CONDITION = 9;

  /** Noise that samples start from: image i takes as many elements as it has values. */
  public static final long SAMPLES = 10;

  /** Noise added to what a probe learns from. */
  public static final long PROBE_NOISE = 11;

  /** Which of somebody's own images are held out: image i takes element i. */
  public static final long HELD_OUT = 12;

  /** Images that show nothing, for a probe to learn: step k takes 4 elements for each. */
  public static final long BLANKS = 13;

  /** Random directions of interventions: block b draws from stream DIRECTIONS + b. */
  public static final long DIRECTIONS = 1L << 16;

  /** Noise of sampling: its step k draws from stream SAMPLING + k, elements as SAMPLES. */
  public static final long SAMPLING = 1L << 20;

  /** Dropout: block b of n in step k draws from stream DROPOUT + k n + b. */
  public static final long DROPOUT = 1L << 48;

  /** The order of minibatches: epoch e draws from stream BATCHES + e. */
  public static final long BATCHES = 1L << 32;

  private Streams() {}
}
