package dev.swingby.lab.report;

import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Heat;
import dev.swingby.lab.figure.Series;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.w3c.dom.Document;

/**
 * A figure drawn by XChart, saved as PNG (twice the pixels) and as SVG: the same chart painted
 * through Batik. What XChart has no series for (maps, contours, bands) is an {@link Overlay}.
 */
final class Chart {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 440;
  private static final int PNG_DPI = 192;
  private static final int DASHED_POINTS = 90;
  private static final int MAP_SWATCHES = 6;

  static final BasicStroke SOLID = new BasicStroke(2.4f);
  static final BasicStroke DASHED =
      new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 3}, 0);

  private final Figure figure;
  private final XYChart chart;

  private Chart(Figure figure) {
    this.figure = figure;
    this.chart =
        new XYChartBuilder()
            .width(figure.square() ? 560 : WIDTH)
            .height(figure.square() ? 480 : HEIGHT)
            .xAxisTitle(figure.x().label())
            .yAxisTitle(figure.y().label())
            .build();
  }

  static Chart of(Figure figure) {
    Chart drawn = new Chart(figure);
    drawn.style();
    figure.heat().ifPresent(drawn::map);
    for (Series s : figure.series()) {
      drawn.series(s);
    }
    drawn.chart.addAnnotation(new Overlay(figure));
    return drawn;
  }

  private void style() {
    XYStyler s = chart.getStyler();
    s.setChartBackgroundColor(Color.WHITE);
    s.setBaseFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
    s.setLegendPosition(Styler.LegendPosition.OutsideE);
    s.setLegendBorderColor(Color.WHITE);
    s.setLegendFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
    s.setPlotBorderVisible(false);
    s.setPlotGridLinesColor(Colours.GRID);
    s.setPlotGridLinesStroke(new BasicStroke(1));
    s.setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
    s.setAxisTitleFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
    s.setMarkerSize(9);
    s.setXAxisLogarithmic(figure.x().log());
    s.setYAxisLogarithmic(figure.y().log());
    if (figure.y().zero()) {
      s.setYAxisMin(0.0);
    }
  }

  private XYSeries add(String name, double[] x, double[] y) {
    List<Double> xs = new ArrayList<>();
    List<Double> ys = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      if (figure.x().shows(x[i]) && figure.y().shows(y[i])) {
        xs.add(x[i]);
        ys.add(y[i]);
      }
    }
    if (xs.isEmpty()) {
      // XChart refuses an empty series: one point that no marker shows.
      xs.add(figure.x().log() ? 1.0 : 0.0);
      ys.add(figure.y().log() ? 1.0 : 0.0);
    }
    XYSeries series = chart.addSeries(name, xs, ys);
    series.setMarker(SeriesMarkers.NONE);
    return series;
  }

  private void series(Series s) {
    boolean points = s.kind() == Series.Kind.POINTS;
    boolean dashed = s.kind() == Series.Kind.DASHED;
    // XChart starts the dashes anew at every point: few points, or the line looks solid.
    int[] rows = RunData.evenly(s.x().length, dashed ? DASHED_POINTS : Integer.MAX_VALUE);
    Color colour = Colours.of(s.colour());
    XYSeries series = add(s.name(), RunData.pick(s.x(), rows), RunData.pick(s.y(), rows));
    series.setLineColor(colour);
    series.setLineStyle(dashed ? DASHED : SOLID);
    series.setShowInLegend(s.listed());
    if (points) {
      series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
      series.setMarker(SeriesMarkers.CIRCLE);
      series.setMarkerColor(colour);
    }
    if (s.kind() == Series.Kind.BAND) {
      series.setLineStyle(new BasicStroke(0.8f));
      XYSeries high = add(s.name() + " (high)", s.x(), s.high());
      high.setShowInLegend(false);
      high.setLineColor(colour);
      high.setLineStyle(new BasicStroke(0.8f));
    }
  }

  /** The legend of a map's colours, and axes that end at its borders. */
  private void map(Heat heat) {
    double[] x = Heat.edges(heat.x(), figure.x().log());
    double[] y = Heat.edges(heat.y(), figure.y().log());
    XYStyler s = chart.getStyler();
    s.setXAxisMin(x[0]).setXAxisMax(x[x.length - 1]);
    s.setYAxisMin(y[0]).setYAxisMax(y[y.length - 1]);
    // Nothing of a swatch lies on the plot; the columns are there for XChart to place its ticks.
    double[] nowhere = new double[heat.x().length];
    Arrays.fill(nowhere, Double.NaN);
    for (int i = MAP_SWATCHES - 1; i >= 0; i--) {
      double part = i / (MAP_SWATCHES - 1.0);
      double value = heat.least() + part * (heat.most() - heat.least());
      String name = "%s%.3g".formatted(i == MAP_SWATCHES - 1 ? heat.label() + ": " : "", value);
      XYSeries swatch = chart.addSeries(name, heat.x(), nowhere);
      swatch.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
      swatch.setMarker(SeriesMarkers.SQUARE);
      swatch.setMarkerColor(Colours.map(part));
    }
  }

  /** Writes {@code NAME.png} and {@code NAME.svg}. */
  void save(Path folder) throws IOException {
    BitmapEncoder.saveBitmapWithDPI(
        chart, folder.resolve(figure.name()).toString(), BitmapEncoder.BitmapFormat.PNG, PNG_DPI);
    Document document =
        GenericDOMImplementation.getDOMImplementation()
            .createDocument("http://www.w3.org/2000/svg", "svg", null);
    SVGGraphics2D graphics = new SVGGraphics2D(document);
    graphics.setSVGCanvasSize(new java.awt.Dimension(chart.getWidth(), chart.getHeight()));
    chart.paint(graphics, chart.getWidth(), chart.getHeight());
    try (Writer out =
        Files.newBufferedWriter(folder.resolve(figure.name() + ".svg"), StandardCharsets.UTF_8)) {
      graphics.stream(out, true);
    }
  }
}
