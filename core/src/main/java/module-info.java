/** Tasks, models, training and trajectories: the four words that carry the project. */
module dev.swingby.core {
  requires transitive dev.swingby.kernels;
  requires static org.jspecify;

  exports dev.swingby.core;
  exports dev.swingby.core.concept;
  exports dev.swingby.core.diffusion;
  exports dev.swingby.core.nn;
  exports dev.swingby.core.world;
}
