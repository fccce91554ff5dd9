package dev.swingby.bench;

import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Providers;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code swingby bench}. Exit codes: 0 done; 1 a result was wrong; 2 usage. */
@Command(
    name = "swingby bench",
    description = "How fast the kernels are, against other libraries and the machine's limits.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Ratios are ours over theirs in speed: above 1 Swingby is faster. On more than one thread",
      "every library has a process of its own. Without --only or --all the usual cases are run."
    })
public final class Bench implements Callable<Integer> {
  private final PrintStream out;
  private final PrintStream err;
  private final Machine machine = new Machine();

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "one family of benchmarks")
  private @Nullable String name;

  @Option(names = "--quick", description = "side by side in one JVM instead of JMH: a minute")
  private boolean quick;

  @Option(names = "--json", paramLabel = "FILE", description = "write the rows as JSON too")
  private @Nullable Path json;

  @Option(names = "--all", description = "all cases, not only the usual ones")
  private boolean all;

  @Option(
      names = "--only",
      paramLabel = "WORD[,WORD]",
      description =
          "cases that match one of the words; repeated, all must match: --only f32 --only NN,TN")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--against",
      paramLabel = "PEER",
      split = ",",
      description = "whom to compare with, such as openblas,mkl,pytorch,ejml,scalar")
  private List<String> against = new ArrayList<>();

  private Bench(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs the command line and ends the JVM with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args, System.out, System.err));
  }

  /** Runs the command line in this JVM; returns the exit code. */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    CommandLine line = new CommandLine(new Bench(out, err));
    line.setParameterExceptionHandler((e, a) -> {
      err.println("swingby bench: " + String.valueOf(e.getMessage()).replace('\n', ' '));
      return 2;
    });
    line.setExecutionExceptionHandler((e, command, result) -> {
      err.println("swingby bench: " + e.getMessage());
      if (System.getenv("SWINGBY_DEBUG") != null) {
        e.printStackTrace(err);
      }
      return 1;
    });
    return line.execute(args);
  }

  @Override
  public Integer call() throws IOException {
    checkPeers();
    Map<Family, List<Case>> selected = selected();
    out.println("machine: " + Report.processor() + ", " + Providers.explanation());
    List<String> peers = Forks.describe();
    peers.forEach(out::println);
    if (peers.isEmpty()) {
      out.println(
          "no native peers here: Swingby is compared with its own scalar provider (and EJML)");
    }
    out.printf(
        Locale.ROOT,
        "peak, 1 thread: f32 %.1f, f64 %.1f GFLOP/s%n",
        machine.flops(Precision.F32, 1) / 1e9,
        machine.flops(Precision.F64, 1) / 1e9);
    List<Row> rows = new ArrayList<>();
    Report report = new Report(out);
    for (Map.Entry<Family, List<Case>> entry : selected.entrySet()) {
      err.printf("%s: %d cases ...%n", entry.getKey().name(), entry.getValue().size());
      List<Row> some = measure(entry.getKey(), entry.getValue());
      report.family(entry.getKey(), some);
      rows.addAll(some);
    }
    if (json != null) {
      JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
      Files.writeString(
          json, mapper.writeValueAsString(rows.stream().map(Row::json).toList()) + "\n");
    }
    return 0;
  }

  private Map<Family, List<Case>> selected() {
    List<Family> families = Families.ALL;
    if (name != null) {
      try {
        families = List.of(Families.named(name));
      } catch (IllegalArgumentException e) {
        throw usage(e.getMessage());
      }
    }
    Map<Family, List<Case>> selected = new LinkedHashMap<>();
    Set<String> words = new TreeSet<>();
    for (Family family : families) {
      List<Case> cases = family.cases().stream().filter(this::wanted).toList();
      if (!cases.isEmpty()) {
        selected.put(family, cases);
      }
      family.cases().forEach(c -> words.addAll(c.words()));
    }
    if (selected.isEmpty()) {
      throw usage("no case matches --only %s; words are %s".formatted(only, words));
    }
    return selected;
  }

  private void checkPeers() {
    for (String peer : against) {
      if (!Contenders.peers().contains(peer)) {
        throw usage(
            "no peer '%s', there are: %s".formatted(peer, String.join(", ", Contenders.peers())));
      }
    }
  }

  private boolean wanted(Case c) {
    if (only.isEmpty()) {
      return (all || c.usual()) && c.threads() <= Runtime.getRuntime().availableProcessors();
    }
    return only.stream().allMatch(words -> List.of(words.split(",")).stream().anyMatch(c::is));
  }

  private CommandLine.ParameterException usage(@Nullable String message) {
    CommandLine line = spec == null ? new CommandLine(this) : spec.commandLine();
    return new CommandLine.ParameterException(line, String.valueOf(message));
  }

  /**
   * Rows of these cases: one thread side by side in a process or in JMH, more in a process a
   * library.
   */
  private List<Row> measure(Family family, List<Case> cases) {
    List<String> peers = against.isEmpty() ? family.peers() : against;
    Map<String, Map<String, Times>> times = new LinkedHashMap<>();
    List<String> everyone = new ArrayList<>(List.of(Contenders.OURS, Contenders.ONE_THREAD));
    everyone.addAll(peers);
    List<Case> single = cases.stream().filter(c -> c.threads() == 1).toList();
    List<Case> several = cases.stream().filter(c -> c.threads() > 1).toList();
    if (!quick) {
      times.putAll(JmhRuns.measure(family, single, everyone, err));
    } else if (!single.isEmpty()) {
      times.putAll(Forks.measure(family, single, everyone));
    }
    if (!several.isEmpty()) {
      merge(times, Forks.measure(family, several, everyone.subList(0, 2)));
      peers.forEach(p -> merge(times, Forks.measure(family, several, List.of(p))));
    }
    List<Row> rows = new ArrayList<>();
    for (Case one : cases) {
      try (Workload workload = family.open(one, Set.of())) {
        rows.addAll(Row.of(one, workload, times.getOrDefault(one.text(), Map.of()), machine));
      }
    }
    return rows;
  }

  private static void merge(
      Map<String, Map<String, Times>> all, Map<String, Map<String, Times>> some) {
    some.forEach(
        (text, times) -> all.computeIfAbsent(text, key -> new LinkedHashMap<>()).putAll(times));
  }
}
