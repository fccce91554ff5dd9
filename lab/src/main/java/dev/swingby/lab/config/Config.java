package dev.swingby.lab.config;

/** What a configuration file describes: a run, or (with the key {@code study}) a study. */
public sealed interface Config permits RunConfig, StudyConfig {
  /** The name of the experiment or file. */
  String name();

  /** For the report. */
  String title();

  /** What it is to show. */
  String claim();

  /** Seed of everything random. */
  long seed();

  /** Threads, or 0 for all cores. */
  int threads();
}
