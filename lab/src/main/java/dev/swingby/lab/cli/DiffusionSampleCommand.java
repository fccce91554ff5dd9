package dev.swingby.lab.cli;

import dev.swingby.core.world.ImageSource;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Tensor;
import dev.swingby.lab.config.DiffusionConfigs;
import dev.swingby.lab.config.UsageException;
import dev.swingby.lab.diffusion.Grid;
import dev.swingby.lab.diffusion.TrainedModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "sample",
    description = "Draw images for a prompt into a PNG.",
    mixinStandardHelpOptions = true)
final class DiffusionSampleCommand implements Callable<Integer> {
  private static final int MOST = 4096;

  private final Terminal terminal;

  @Mixin private DiffusionOptions options = new DiffusionOptions();

  @Option(
      names = "--prompt",
      required = true,
      paramLabel = "WORDS",
      description = "what to draw, such as \"small blue circle\"; parts may be left open")
  private String prompt = "";

  @Option(names = "--n", paramLabel = "N", description = "how many images (default: 16)")
  private int n = 16;

  @Option(names = "--out", paramLabel = "FILE", description = "the PNG (default: grid.png)")
  private String out = "grid.png";

  DiffusionSampleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    DiffusionOptions.atMost(MOST, n);
    Path file = Path.of(out);
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
      throw new UsageException("--out %s: expected a file in a folder that exists".formatted(out));
    }
    TrainedModel model = options.model();
    ImageSource source = model.source();
    String asked = DiffusionConfigs.prompt(source, prompt);
    try (Kernels kernels = Kernels.create(options.threads())) {
      Tensor images =
          model
              .sampler(kernels)
              .sample(
                  TrainedModel.conditions(source, List.of(asked), n),
                  options.settings(model.config().sampling()),
                  options.seed());
      int columns = (int) Math.ceil(Math.sqrt(n));
      Grid.write(file, images, source.pixels(), columns);
    }
    terminal.talk("swingby: \"%s\" by %s, step %d", asked, model.file(), model.checkpoint().step());
    terminal.say("%s", file);
    return Swingby.HELD;
  }
}
