package dev.swingby.lab.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureTest {
  @TempDir Path folder = Path.of("");

  private static Figure figure() {
    double[] x = {1, 10, 100};
    return Figure.of("map", "t", "c", Axis.log("x"), Axis.linear("y"))
        .over(
            new Heat(
                "z",
                x,
                new double[] {0, 1},
                new double[] {0, 1, 2, 1, 2, Double.NaN},
                new double[] {0.5}))
        .with(
            Series.line("a, \"b\"", x, new double[] {0, 0.5, Double.NaN}),
            Series.band("c", x, new double[3], new double[] {1, 1, 1}));
  }

  @Test
  void figuresComeBackFromTheirFile() throws Exception {
    Table table = Table.of("numbers", "Numbers", "what", "value").row("one", 1.5).row("two", 2);
    Explorer knobs =
        Explorer.layers(3, List.of(1.0, 2.0), List.of(0.05), Explorer.even(2, 0.01, 0.5), 0.01, 8);
    FigureFiles.write(
        folder,
        new FigureFiles.All(List.of(figure()), List.of(), List.of(table), Optional.of(knobs)));
    FigureFiles.All all = FigureFiles.read(folder);
    Figure back = all.figures().getFirst();
    assertThat(back)
        .usingRecursiveComparison()
        .withComparatorForType(Double::compare, Double.class)
        .isEqualTo(figure());
    assertThat(all.explorer().orElseThrow()).usingRecursiveComparison().isEqualTo(knobs);
    assertThat(knobs.start()).containsExactly(0.01, 0.005, 0.005, 0.01);
    assertThat(all.tables().getFirst().rows()).isEqualTo(table.rows());
    assertThat(Files.readAllLines(folder.resolve("map.csv")))
        .startsWith("series,x,y,high", "\"a, \"\"b\"\"\",1.0,0.0,")
        .contains("c,10.0,0.0,1.0");
    assertThat(Files.readAllLines(folder.resolve("map-map.csv"))).contains("100.0,0.0,2.0");
    assertThat(Files.readAllLines(folder.resolve("numbers.csv")))
        .containsExactly("what,value", "one,1.5", "two,2");
  }

  @Test
  void aTableNamedLikeAFigureWritesBesideIt() throws Exception {
    Table table = Table.of("map", "Map", "what").row("one");
    FigureFiles.write(
        folder,
        new FigureFiles.All(List.of(figure()), List.of(), List.of(table), Optional.empty()));
    assertThat(Files.readAllLines(folder.resolve("map.csv"))).startsWith("series,x,y,high");
    assertThat(Files.readAllLines(folder.resolve("map-table.csv"))).containsExactly("what", "one");
  }

  @Test
  void coloursFollowEachOtherAndNamesAreUnique() {
    assertThat(figure().series().get(0).colour()).isZero();
    assertThat(figure().series().get(1).colour()).isEqualTo(1);
    assertThatThrownBy(() -> figure().with(Series.line("c", new double[0], new double[0])))
        .hasMessageContaining("two series c");
  }

  /** On a plane the contour of a level is the straight line on which the plane has that value. */
  @Test
  void contoursOfAPlaneAreItsLevels() {
    double[] x = {0, 1, 2, 3};
    double[] y = {0, 2, 4};
    double[] z = new double[12];
    for (int i = 0; i < 12; i++) {
      z[i] = 2 * x[i % 4] - 3 * y[i / 4];
    }
    Heat heat = new Heat("z", x, y, z, new double[] {-2.5, 100});
    assertThat(heat.pieces()).isNotEmpty();
    double length = 0;
    for (Heat.Piece p : heat.pieces()) {
      assertThat(2 * p.x1() - 3 * p.y1()).isCloseTo(-2.5, offset());
      assertThat(2 * p.x2() - 3 * p.y2()).isCloseTo(-2.5, offset());
      length += Math.hypot(p.x2() - p.x1(), p.y2() - p.y1());
    }
    assertThat(heat.labels()).hasSize(1).isSubsetOf(heat.pieces());
    // From (0, 2.5/3) to (3, 8.5/3): no gaps, nothing twice.
    assertThat(length).isCloseTo(Math.hypot(3, 2), offset());
  }

  @Test
  void cellsMeetHalfWay() {
    assertThat(Heat.edges(new double[] {1, 2, 4}, false)).containsExactly(0.5, 1.5, 3, 5);
    assertThat(Heat.edges(new double[] {1, 4}, true))
        .containsExactly(new double[] {0.5, 2, 8}, offset());
  }

  private static org.assertj.core.data.Offset<Double> offset() {
    return org.assertj.core.data.Offset.offset(1e2 * Math.ulp(1.0));
  }
}
