package dev.swingby.lab.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.w3c.dom.Document;

/**
 * The figures of a run as files: {@code loss}, {@code path} and {@code jacobian}, each as SVG and
 * as PNG (twice the pixels), drawn by XChart; the SVG is the same chart painted through Batik.
 */
public final class Figures {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 440;
  private static final int MOST_ROWS = 2000;
  private static final int MOST_ENTRIES = 12;
  private static final int PNG_DPI = 192;
  private static final int DASHED_POINTS = 90;

  private static final Color BLUE = new Color(0x2563a8);
  private static final Color ORANGE = new Color(0xc2570c);
  private static final Color VIOLET = new Color(0x7a4ea3);
  private static final Color INK = new Color(0x1c1f24);

  /** Okabe and Ito's palette, told apart by colour-blind readers. */
  private static final Color[] PALETTE = {
    new Color(0x0072b2),
    new Color(0xd55e00),
    new Color(0x009e73),
    new Color(0xcc79a7),
    new Color(0xe69f00),
    new Color(0x56b4e9)
  };

  private static final BasicStroke SOLID = new BasicStroke(2.4f);
  private static final BasicStroke DASHED =
      new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 3}, 0);

  private Figures() {}

  /** Writes the figures of a run folder, from its other files. */
  public static void write(Path folder) throws IOException {
    RunData run = RunData.read(folder);
    int[] rows = RunData.thinned(run.series("test_loss"), MOST_ROWS);
    save(loss(run, rows), folder, "loss");
    if (run.axes() > 1) {
      save(path(run, rows), folder, "path");
    }
    save(jacobian(run), folder, "jacobian");
  }

  private static XYChart chart(int width, int height, String x, String y) {
    XYChart chart =
        new XYChartBuilder().width(width).height(height).xAxisTitle(x).yAxisTitle(y).build();
    Styler s = chart.getStyler();
    s.setChartBackgroundColor(Color.WHITE);
    s.setBaseFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
    s.setLegendPosition(Styler.LegendPosition.OutsideE);
    s.setLegendBorderColor(Color.WHITE);
    s.setLegendFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
    chart.getStyler().setPlotBorderVisible(false);
    chart.getStyler().setPlotGridLinesColor(new Color(0xe4e7eb));
    chart.getStyler().setPlotGridLinesStroke(new BasicStroke(1));
    chart.getStyler().setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
    chart.getStyler().setAxisTitleFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
    chart.getStyler().setMarkerSize(0);
    return chart;
  }

  /** Adds a curve without its points that are not finite; none, no curve. */
  private static void curve(
      XYChart chart, String name, double[] x, double[] y, Color colour, BasicStroke stroke) {
    List<Double> xs = new ArrayList<>();
    List<Double> ys = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      if (Double.isFinite(x[i]) && Double.isFinite(y[i])) {
        xs.add(x[i]);
        ys.add(y[i]);
      }
    }
    if (xs.isEmpty()) {
      return;
    }
    XYSeries series = chart.addSeries(name, xs, ys);
    series.setLineColor(colour);
    series.setLineStyle(stroke);
    series.setMarker(SeriesMarkers.NONE);
  }

  private static void theory(XYChart chart, String name, double[] x, double[] y, boolean legend) {
    // XChart starts the dashes anew at every point: few points, or the line looks solid.
    int[] few = RunData.evenly(x.length, DASHED_POINTS);
    curve(chart, name, RunData.pick(x, few), RunData.pick(y, few), INK, DASHED);
    for (XYSeries series : chart.getSeriesCollection()) {
      if (series.getName().equals(name)) {
        series.setShowInLegend(legend);
      }
    }
  }

  private static XYChart loss(RunData run, int[] rows) {
    XYChart chart = chart(WIDTH, HEIGHT, "time t = learning rate x steps", "loss");
    double[] time = RunData.pick(run.series("time"), rows);
    curve(chart, "training loss", time, RunData.pick(run.series("train_loss"), rows), BLUE, SOLID);
    curve(chart, "test loss", time, RunData.pick(run.series("test_loss"), rows), ORANGE, SOLID);
    Optional<double[]> test = run.theory("test_loss");
    Optional<double[]> train = run.theory("train_loss");
    if (test.isPresent() && train.isPresent()) {
      theory(chart, "theory", time, RunData.pick(test.get(), rows), true);
      theory(chart, "theory (training)", time, RunData.pick(train.get(), rows), false);
    }
    chart.getStyler().setYAxisMin(0.0);
    return chart;
  }

  private static XYChart path(RunData run, int[] rows) {
    XYChart chart = chart(560, 480, "concept 1", "concept 2");
    double[][] path = run.path();
    curve(
        chart,
        "simulation",
        RunData.pick(path[0], rows),
        RunData.pick(path[1], rows),
        ORANGE,
        SOLID);
    run.theoryPath()
        .ifPresent(
            p -> theory(chart, "theory", RunData.pick(p[0], rows), RunData.pick(p[1], rows), true));
    double[][] clusters = run.clusters();
    if (clusters[0].length > 0) {
      points(chart, "clusters", clusters[0], clusters[1], VIOLET);
    }
    double[] target = run.target();
    points(chart, "composed point", new double[] {target[0]}, new double[] {target[1]}, INK);
    chart.getStyler().setMarkerSize(10);
    return chart;
  }

  private static void points(XYChart chart, String name, double[] x, double[] y, Color colour) {
    XYSeries series = chart.addSeries(name, x, y);
    series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
    series.setMarker(SeriesMarkers.CIRCLE);
    series.setMarkerColor(colour);
  }

  private static XYChart jacobian(RunData run) {
    XYChart chart = chart(WIDTH, HEIGHT, "time t", "entry of the Jacobian");
    double[] time = run.series("jacobian_time");
    int[] frames = RunData.thinned(time, MOST_ROWS / 2);
    double[] at = RunData.pick(time, frames);
    int shown = 0;
    for (int distance = 0; distance < run.axes() && shown < MOST_ENTRIES; distance++) {
      for (int i = 0; i < run.axes() && shown < MOST_ENTRIES; i++) {
        for (int j : distance == 0 ? new int[] {i} : new int[] {i - distance, i + distance}) {
          if (j < 0 || j >= run.axes() || shown >= MOST_ENTRIES) {
            continue;
          }
          String name = "w%d%d".formatted(i + 1, j + 1);
          double[] values = RunData.pick(run.entry("jacobian", i, j), frames);
          curve(chart, name, at, values, PALETTE[shown % PALETTE.length], SOLID);
          if (run.theory("jacobian").isPresent()) {
            double[] solved = RunData.pick(run.entry("theory_jacobian", i, j), frames);
            theory(chart, shown == 0 ? "theory" : name + " theory", at, solved, shown == 0);
          }
          shown++;
        }
      }
    }
    return chart;
  }

  private static void save(XYChart chart, Path folder, String name) throws IOException {
    if (chart.getSeriesCollection().isEmpty()) {
      return;
    }
    BitmapEncoder.saveBitmapWithDPI(
        chart, folder.resolve(name).toString(), BitmapEncoder.BitmapFormat.PNG, PNG_DPI);
    Document document =
        GenericDOMImplementation.getDOMImplementation()
            .createDocument("http://www.w3.org/2000/svg", "svg", null);
    SVGGraphics2D graphics = new SVGGraphics2D(document);
    graphics.setSVGCanvasSize(new java.awt.Dimension(chart.getWidth(), chart.getHeight()));
    chart.paint(graphics, chart.getWidth(), chart.getHeight());
    try (Writer out =
        Files.newBufferedWriter(folder.resolve(name + ".svg"), StandardCharsets.UTF_8)) {
      graphics.stream(out, true);
    }
  }
}
