package dev.swingby.lab.study;

import dev.swingby.analytic.reference.Reference;
import dev.swingby.core.DivergenceException;
import dev.swingby.lab.config.About;
import java.util.List;

/**
 * An experiment that computes more than one run, flow or sweep. A study is made from its {@link
 * dev.swingby.lab.config.Parameters} (which it reads in its constructor, with defaults), stands in
 * {@link Studies} under its name, and computes into {@link Findings}: checks, figures, tables.
 */
public interface Study {
  /** What it shows, where that comes from, and which of the paper's observations it bears on. */
  About about();

  /** The works behind it, for the report's list. */
  default List<Reference> references() {
    return List.of(Reference.YANG);
  }

  /**
   * Computes. What was found is kept even if this ends early.
   *
   * @throws DivergenceException if the numbers of a simulation diverge
   */
  void compute(StudyContext context, Findings findings) throws DivergenceException;
}
