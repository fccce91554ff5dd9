package dev.swingby.lab.cli;

import dev.swingby.lab.config.UsageException;
import dev.swingby.lab.run.Environment;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import tools.jackson.core.exc.JacksonIOException;

/**
 * The command line. Exit codes: 0 done and every check held; 1 a check failed; 2 usage or bad
 * input; 3 the numbers diverged; 70 an error of the program itself; 130 interrupted.
 */
@Command(
    name = "swingby",
    description = "The dynamics of concept learning: train, solve, compare, show.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "./swingby bench [NAME] [--quick] measures the kernels: a program of its own, see bench --help."
    },
    versionProvider = Swingby.Version.class,
    subcommands = {
      RunCommand.class,
      TheoryCommand.class,
      VerifyCommand.class,
      ListCommand.class,
      ShowCommand.class,
      ReportCommand.class,
      DiffusionCommand.class,
      DoctorCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Swingby implements Runnable {
  /** Done, and every check held. */
  static final int HELD = 0;

  /** A check failed. */
  static final int FAILED = 1;

  /** Usage or bad input. */
  static final int USAGE = 2;

  /** The numbers diverged. */
  static final int DIVERGED = 3;

  /** An error of the program itself. */
  static final int INTERNAL = 70;

  /** Stopped by a signal. */
  static final int INTERRUPTED = 130;

  private static final String LOG_FORMAT = "java.util.logging.SimpleFormatter.format";

  @CommandLine.Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

  /** Runs the command line and ends the JVM with its exit code. */
  public static void main(String[] args) {
    // A line of the libraries' log is a line.
    if (System.getProperty(LOG_FORMAT) == null) {
      System.setProperty(LOG_FORMAT, "swingby: %5$s%n");
    }
    System.exit(run(args, System.out, System.err));
  }

  /** Runs the command line in this JVM; returns the exit code. */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    boolean colours = System.getenv("NO_COLOR") == null && Terminal.interactive();
    CommandLine line =
        new CommandLine(new Swingby(), new Commands(new Terminal(out, err)))
            .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
            .setColorScheme(CommandLine.Help.defaultColorScheme(colours ? Ansi.AUTO : Ansi.OFF))
            .setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((e, a) -> {
      String command = e.getCommandLine().getCommandSpec().qualifiedName(" ");
      err.println("swingby: " + oneLine(e.getMessage()) + " (see ./" + command + " --help)");
      return USAGE;
    });
    line.setExecutionExceptionHandler((e, command, result) -> failure(e, err));
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      long heap = Runtime.getRuntime().maxMemory() >> 20;
      err.println(
          ("swingby: the run does not fit in the JVM's %d MiB: make it smaller, or give the JVM more"
                  + " (SWINGBY_JAVA_OPTS=-Xmx...)")
              .formatted(heap));
      return USAGE;
    }
  }

  private static int failure(Exception e, PrintStream err) {
    if (e instanceof UsageException) {
      err.println("swingby: " + e.getMessage());
      return USAGE;
    }
    if (e instanceof IOException || e instanceof JacksonIOException) {
      err.println("swingby: a file could not be read or written: " + oneLine(e.getMessage()));
      return USAGE;
    }
    err.println(
        "swingby: internal error: " + oneLine(e.toString()) + " (SWINGBY_DEBUG=1 shows where)");
    if (System.getenv("SWINGBY_DEBUG") != null) {
      e.printStackTrace(err);
    }
    return INTERNAL;
  }

  private static String oneLine(@org.jspecify.annotations.Nullable String text) {
    return String.valueOf(text).replace('\n', ' ').replace('\r', ' ');
  }

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }

  /** Gives every command the terminal. */
  private record Commands(Terminal terminal) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      try {
        return type.getDeclaredConstructor(Terminal.class).newInstance(terminal);
      } catch (NoSuchMethodException e) {
        return CommandLine.defaultFactory().create(type);
      }
    }
  }

  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"swingby " + Environment.version()};
    }
  }
}
