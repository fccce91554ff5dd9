package dev.swingby.lab.report;

import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.FigureFiles;
import dev.swingby.lab.figure.Heat;
import dev.swingby.lab.figure.Series;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the page needs of a study's figures and tables; {@code study.js} draws them. */
final class StudyData {
  private static final int MOST_POINTS = 1200;

  private StudyData() {}

  static void put(Map<String, Object> data, FigureFiles.All all) {
    data.put("figures", all.figures().stream().map(StudyData::figure).toList());
    data.put("pictures", all.pictures());
    data.put("tables", all.tables());
    all.explorer().ifPresent(explorer -> data.put("explorer", explorer));
  }

  private static Map<String, Object> figure(Figure figure) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", figure.name());
    map.put("title", figure.title());
    map.put("caption", figure.caption());
    map.put("x", figure.x());
    map.put("y", figure.y());
    map.put("square", figure.square());
    List<Map<String, Object>> series = new ArrayList<>();
    for (Series s : figure.series()) {
      series.add(series(s));
    }
    map.put("series", series);
    figure.heat().ifPresent(heat -> map.put("heat", heat(figure, heat)));
    return map;
  }

  private static Map<String, Object> series(Series s) {
    int[] rows = RunData.evenly(s.x().length, MOST_POINTS);
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", s.name());
    map.put("kind", s.kind());
    map.put("colour", s.colour());
    map.put("listed", s.listed());
    map.put("x", Report.rounded(s.x(), rows));
    map.put("y", Report.rounded(s.y(), rows));
    if (s.kind() == Series.Kind.BAND) {
      map.put("high", Report.rounded(s.high(), rows));
    }
    return map;
  }

  private static Map<String, Object> heat(Figure figure, Heat heat) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("label", heat.label());
    map.put("x", Heat.edges(heat.x(), figure.x().log()));
    map.put("y", Heat.edges(heat.y(), figure.y().log()));
    map.put(
        "values",
        Report.rounded(heat.values(), RunData.evenly(heat.values().length, Integer.MAX_VALUE)));
    map.put("pieces", heat.pieces());
    map.put("labels", heat.labels());
    return map;
  }
}
