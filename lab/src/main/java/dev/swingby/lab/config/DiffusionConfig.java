package dev.swingby.lab.config;

import dev.swingby.core.diffusion.DiffusionSpec;
import dev.swingby.core.diffusion.Sampler;
import java.util.List;
import java.util.Map;

/**
 * A resolved configuration of a diffusion model. What each key means stands in {@code
 * docs/formats.md}.
 *
 * @param name of the preset or file
 * @param spec what is trained
 * @param sampling how previews and samples are drawn
 * @param logEvery steps between rows of the log
 * @param checkpointEvery steps between checkpoints
 * @param previewEvery steps between previews
 * @param snapshots the steps whose weights are kept beside the checkpoint, ascending; may be empty
 * @param threads or 0 for all cores
 * @param resolved every key with its value
 */
public record DiffusionConfig(
    String name,
    DiffusionSpec spec,
    Sampler.Settings sampling,
    long logEvery,
    long checkpointEvery,
    long previewEvery,
    List<Long> snapshots,
    int threads,
    Map<String, Object> resolved) {
  public DiffusionConfig {
    snapshots = List.copyOf(snapshots);
  }
}
