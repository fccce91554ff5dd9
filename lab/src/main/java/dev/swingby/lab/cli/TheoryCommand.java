package dev.swingby.lab.cli;

import dev.swingby.analytic.dynamics.FlowException;
import dev.swingby.lab.check.Checks;
import dev.swingby.lab.config.RunConfig;
import dev.swingby.lab.config.UsageException;
import dev.swingby.lab.run.Materials;
import dev.swingby.lab.run.RunFolder;
import dev.swingby.lab.run.Runner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "theory",
    description =
        "The theory side alone: order of learning, descents of the test loss and what carries them,"
            + " references.",
    mixinStandardHelpOptions = true)
final class TheoryCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private RunOptions options = new RunOptions();

  TheoryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!(options.config() instanceof RunConfig config)) {
      throw new UsageException(
          "theory: expected a run, not a study (a study brings its own theory)");
    }
    Checks.known(config.name(), config.checks());
    Materials materials = Materials.of(config);
    String note = Runner.note(config, materials.start());
    if (!note.isEmpty()) {
      throw new UsageException(config.name() + ": " + note);
    }
    RunFolder folder =
        options.out().isPresent() ? RunFolder.claim("--out", Path.of(options.out().get())) : null;
    TheoryAnswer answer;
    try {
      answer = TheoryAnswer.of(config, materials);
      if (folder != null) {
        folder.writeTheory(config, materials, answer.result());
        folder.finish();
      }
    } catch (FlowException e) {
      terminal.talk("swingby: %s: %s", config.name(), e.getMessage());
      return Swingby.DIVERGED;
    } finally {
      if (folder != null) {
        folder.discard();
      }
    }
    if (options.json()) {
      terminal.json(answer.json());
    } else {
      answer.print(terminal);
      if (folder != null) {
        terminal.say("");
        terminal.say("  %s", folder.place());
      }
    }
    return Swingby.HELD;
  }
}
