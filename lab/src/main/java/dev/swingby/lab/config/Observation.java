package dev.swingby.lab.config;

/**
 * What Yang et al. 2025 (arXiv 2410.08309) observe on the SIM task, numbered from 1: the chapters
 * of the catalogue's book.
 */
public enum Observation {
  /** 1. */
  ORDER_BY_SIGNAL("Concepts are learned in the order of their signal"),
  /** 2. */
  ORDER_BY_DIVERSITY("Diversity matters too, and can reverse the order"),
  /** 3. */
  SLOWING("Learning slows down towards its end"),
  /** 4. */
  SWING_BY("The path swings by the strongest concept's cluster before it turns"),
  /** 5. */
  DESCENTS("With several concepts the test loss descends several times"),
  /** 6. */
  NETWORKS("Nonlinear networks swing too; a single linear layer does not"),
  /** 7. */
  HIERARCHY("Compositions form a hierarchy: none is learned before its parts"),
  /** 8. */
  FAILURE("A mixed entry grown too large can stop learning half-way");

  private final String text;

  Observation(String text) {
    this.text = text;
  }

  /** Its number, from 1. */
  public int number() {
    return ordinal() + 1;
  }

  /** What is observed, in one line. */
  public String text() {
    return text;
  }

  /** The observation of a number from 1 to 8. */
  public static Observation of(int number) {
    return values()[number - 1];
  }
}
