package dev.swingby.bench;

/**
 * What one contender needed for one call.
 *
 * @param seconds the median of the rounds, or JMH's mean
 * @param error half width in seconds: of the middle half of the rounds, or of JMH's 99.9 % interval
 * @param bytes allocated by one call on the heap, on the calling thread in rounds
 */
public record Times(double seconds, double error, double bytes) {}
