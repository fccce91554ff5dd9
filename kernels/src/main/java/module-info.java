/**
 * SIMD training kernels behind a plain facade. Knows numbers, nothing of tasks or concepts; depends
 * on nothing. The incubator module is optional: without it the scalar provider serves.
 */
module dev.swingby.kernels {
  requires static jdk.incubator.vector;
  requires static org.jspecify;

  exports dev.swingby.kernels;
}
