package dev.swingby.lab.study;

import dev.swingby.lab.check.Check;
import dev.swingby.lab.figure.Explorer;
import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Picture;
import dev.swingby.lab.figure.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a study found, in the order in which it says so. */
public final class Findings {
  private final List<String> sentences = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private Optional<Explorer> explorer = Optional.empty();

  /** A sentence for the head of the report and the terminal: what came out. */
  public void say(String sentence, Object... values) {
    sentences.add(
        values.length == 0 ? sentence : String.format(java.util.Locale.ROOT, sentence, values));
  }

  /** A verdict. */
  public void check(Check check) {
    checks.add(check);
  }

  /** A figure. */
  public void figure(Figure figure) {
    figures.add(figure);
  }

  /** Small images. */
  public void picture(Picture picture) {
    pictures.add(picture);
  }

  /** A table. */
  public void table(Table table) {
    tables.add(table);
  }

  /** Knobs for the reader of the report. */
  public void explore(Explorer knobs) {
    explorer = Optional.of(knobs);
  }

  /** The knobs, if any. */
  public Optional<Explorer> explorer() {
    return explorer;
  }

  /** All sentences. */
  public List<String> sentences() {
    return List.copyOf(sentences);
  }

  /** All checks. */
  public List<Check> checks() {
    return List.copyOf(checks);
  }

  /** All figures. */
  public List<Figure> figures() {
    return List.copyOf(figures);
  }

  /** All pictures. */
  public List<Picture> pictures() {
    return List.copyOf(pictures);
  }

  /** All tables. */
  public List<Table> tables() {
    return List.copyOf(tables);
  }
}
