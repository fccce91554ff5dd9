package dev.swingby.lab.run;

import dev.swingby.core.Progress;
import dev.swingby.lab.config.About;
import java.util.Map;

/** What can be run and gives a run folder: a configured run, or a study. */
public interface Experiment {
  /** The name, also of its folder. */
  String name();

  /** What it is about. */
  About about();

  /** Threads, or 0 for all cores. */
  int threads();

  /** The resolved configuration, ready to write and to read again. */
  Map<String, Object> config();

  /** Computes everything. */
  Outcome execute(int threads, Progress progress);
}
