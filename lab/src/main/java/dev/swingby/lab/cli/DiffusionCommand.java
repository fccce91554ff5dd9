package dev.swingby.lab.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(
    name = "diffusion",
    description = "A text-conditioned diffusion model: train it, draw with it, read its concepts.",
    mixinStandardHelpOptions = true,
    subcommands = {
      DiffusionTrainCommand.class,
      DiffusionSampleCommand.class,
      DiffusionProbeCommand.class,
      DiffusionPathsCommand.class
    })
final class DiffusionCommand implements Runnable {
  @CommandLine.Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }
}
