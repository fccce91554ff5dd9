package dev.swingby.bench;

import java.util.List;
import java.util.Set;

/** A kind of work that is measured: its cases, and how each is set up. */
public interface Family {
  /** What the command line calls it. */
  String name();

  /** One line for the list of families. */
  String title();

  /** The JMH class that measures the same cases in forks. */
  Class<?> benchmark();

  /** All cases, in the order of the table. */
  List<Case> cases();

  /** Whom to compare with unless told: those that are present and worth it. */
  List<String> peers();

  /** Whether a contender, if it is present in this process, takes part in a case. */
  default boolean takesPart(Case which, String contender) {
    return Contenders.known(contender);
  }

  /** A case with data and the wanted contenders, as far as they are present. */
  Workload open(Case which, Set<String> wanted);

  /** The case of that {@link Case#text}. */
  default Case named(String text) {
    return cases().stream()
        .filter(c -> c.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no case " + text + " in " + name()));
  }
}
