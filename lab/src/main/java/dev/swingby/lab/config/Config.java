package dev.swingby.lab.config;

/** What a configuration file describes: a run, or (with the key {@code study}) a study. */
public sealed interface Config permits RunConfig, StudyConfig {
  /** The name of the experiment or file. */
  String name();

  /** What it is about. */
  About about();

  /** Seed of everything random. */
  long seed();

  /** Threads, or 0 for all cores. */
  int threads();
}
