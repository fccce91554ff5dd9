package dev.swingby.lab.cli;

import dev.swingby.lab.figure.Table;
import dev.swingby.lab.study.Findings;
import java.util.ArrayList;
import java.util.List;

/** What a study says at its end: its sentences and tables. */
record StudyTalk(Terminal terminal) {
  void say(Findings findings) {
    for (String sentence : findings.sentences()) {
      terminal.say("  %s", sentence);
    }
    for (Table table : findings.tables()) {
      List<List<String>> rows = new ArrayList<>();
      rows.add(table.head());
      for (List<Object> row : table.rows()) {
        rows.add(row.stream().map(Table::shown).toList());
      }
      terminal.say("");
      terminal.say("  %s", table.title());
      terminal.table(rows);
    }
  }
}
