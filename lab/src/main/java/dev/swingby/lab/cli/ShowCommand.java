package dev.swingby.lab.cli;

import dev.swingby.lab.Experiments;
import dev.swingby.lab.run.RunJson;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

@Command(
    name = "show",
    description = "An experiment's resolved configuration, ready to edit.",
    mixinStandardHelpOptions = true)
final class ShowCommand implements Runnable {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "NAME|FILE")
  private String name = "";

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    YAMLMapper yaml =
        YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .build();
    String text = yaml.writeValueAsString(RunJson.config(Experiments.nameOrFile(name, List.of())));
    terminal.say("%s", text.stripTrailing());
  }
}
