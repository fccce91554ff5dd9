package dev.swingby.lab.report;

import dev.swingby.lab.figure.Figure;
import dev.swingby.lab.figure.Heat;
import dev.swingby.lab.figure.Series;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Polygon;
import org.knowm.xchart.internal.chartpart.Annotation;

/** Bands, and a heat map with its contours and what lies over it, painted on the plot. */
final class Overlay extends Annotation {
  private static final BasicStroke CONTOUR = new BasicStroke(1.2f);
  private static final Font LEVEL = new Font(Font.SANS_SERIF, Font.PLAIN, 10);
  private static final Color GROUND = new Color(0x30, 0x20, 0x40);
  private static final int DOT = 4;

  private final Figure figure;

  Overlay(Figure figure) {
    super(false);
    this.figure = figure;
  }

  @Override
  public void paint(Graphics2D g) {
    if (figure.heat().isPresent()) {
      map(g, figure.heat().get());
      for (Series s : figure.series()) {
        over(g, s);
      }
    }
    for (Series s : figure.series()) {
      if (s.kind() == Series.Kind.BAND) {
        band(g, s);
      }
    }
  }

  private int x(double value) {
    return getXAxisScreenValue(value);
  }

  private int y(double value) {
    return getYAxisScreenValue(value);
  }

  private void map(Graphics2D g, Heat heat) {
    double[] x = Heat.edges(heat.x(), figure.x().log());
    double[] y = Heat.edges(heat.y(), figure.y().log());
    double range = heat.most() - heat.least();
    for (int row = 0; row + 1 < y.length; row++) {
      for (int column = 0; column + 1 < x.length; column++) {
        double value = heat.values()[row * heat.x().length + column];
        if (Double.isFinite(value)) {
          g.setColor(Colours.map(range > 0 ? (value - heat.least()) / range : 0));
          int left = x(x[column]);
          int top = y(y[row + 1]);
          // One pixel over its neighbours, or their borders shine through.
          g.fillRect(left, top, x(x[column + 1]) - left + 1, y(y[row]) - top + 1);
        }
      }
    }
    g.setStroke(CONTOUR);
    g.setColor(Color.WHITE);
    for (Heat.Piece p : heat.pieces()) {
      g.drawLine(x(p.x1()), y(p.y1()), x(p.x2()), y(p.y2()));
    }
    g.setFont(LEVEL);
    for (Heat.Piece p : heat.labels()) {
      level(g, String.valueOf(p.level()), x(p.x1()), y(p.y1()));
    }
  }

  /** A level at its line, on a dark ground: lines and cells around it may be light. */
  private static void level(Graphics2D g, String text, int x, int y) {
    FontMetrics size = g.getFontMetrics();
    int width = size.stringWidth(text);
    int top = y - size.getAscent() / 2 - 1;
    g.setColor(GROUND);
    g.fillRect(x - width / 2 - 2, top, width + 4, size.getAscent() + 2);
    g.setColor(Color.WHITE);
    g.drawString(text, x - width / 2, top + size.getAscent() - 1);
  }

  private void over(Graphics2D g, Series s) {
    g.setColor(Colours.of(s.colour()));
    g.setStroke(s.kind() == Series.Kind.DASHED ? Chart.DASHED : Chart.SOLID);
    int before = -1;
    for (int i = 0; i < s.x().length; i++) {
      boolean shown = figure.x().shows(s.x()[i]) && figure.y().shows(s.y()[i]);
      if (shown && s.kind() == Series.Kind.POINTS) {
        g.fillOval(x(s.x()[i]) - DOT, y(s.y()[i]) - DOT, 2 * DOT, 2 * DOT);
      } else if (shown && before >= 0) {
        g.drawLine(x(s.x()[before]), y(s.y()[before]), x(s.x()[i]), y(s.y()[i]));
      }
      before = shown ? i : -1;
    }
  }

  private void band(Graphics2D g, Series s) {
    Polygon area = new Polygon();
    for (int i = 0; i < s.x().length; i++) {
      add(area, s.x()[i], s.y()[i]);
    }
    for (int i = s.x().length - 1; i >= 0; i--) {
      add(area, s.x()[i], s.high()[i]);
    }
    Composite before = g.getComposite();
    g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.22f));
    g.setColor(Colours.of(s.colour()));
    g.fill(area);
    g.setComposite(before);
  }

  private void add(Polygon area, double x, double y) {
    if (figure.x().shows(x) && figure.y().shows(y)) {
      area.addPoint(x(x), y(y));
    }
  }
}
