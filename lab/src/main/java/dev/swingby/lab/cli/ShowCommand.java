package dev.swingby.lab.cli;

import dev.swingby.lab.Experiments;
import dev.swingby.lab.config.RunConfig;
import dev.swingby.lab.config.StudyConfig;
import dev.swingby.lab.run.RunJson;
import dev.swingby.lab.study.Studies;
import java.util.List;
import java.util.Map;
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
    Map<String, Object> config =
        switch (Experiments.nameOrFile(name, List.of())) {
          case RunConfig run -> RunJson.config(run);
          case StudyConfig study -> Studies.of(study).config();
        };
    String text = yaml.writeValueAsString(config);
    terminal.say("%s", text.stripTrailing());
  }
}
