package dev.swingby.kernels.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The files that follow from others: register tiles, and the f32 twins of f64 files, which are
 * their exact textual substitution. To write them again:
 *
 * <pre>tools/sources.sh</pre>
 */
final class Sources {
  static final Path ROOT = Path.of("src/main/java/dev/swingby/kernels");

  private static final List<String> TWINS =
      List.of(
          "KernelsF64",
          "scalar/ElementaryF64",
          "scalar/ScalarF64",
          "scalar/ScalarImagesF64",
          "vector/ConvF64",
          "vector/ConvTilesF64",
          "vector/NarrowConvF64",
          "vector/ThreeOutputsConvF64",
          "vector/ConvRowTilesF64",
          "vector/ConvWeightsF64",
          "vector/ConvWeightTilesF64",
          "vector/NormF64",
          "vector/VectorImagesF64",
          "vector/VectorF64",
          "vector/ReduceF64",
          "vector/StreamsF64",
          "vector/ColumnsF64",
          "vector/RowsF64",
          "vector/GemmF64",
          "vector/BlockedGemmF64",
          "vector/StripsF64",
          "vector/NarrowGemmF64",
          "vector/EpilogueF64",
          "vector/BatchGemmF64",
          "vector/LaneGemmF64",
          "vector/LaneTilesF64",
          "vector/PackF64",
          "vector/ProbeF64",
          "vector/FreshTilesF64",
          "vector/LayerTilesF64",
          "vector/UpdateTilesF64");

  private Sources() {}

  /** Writes them all, from the kernels folder. */
  public static void main(String[] args) throws IOException {
    for (Map.Entry<String, String> file : expected().entrySet()) {
      Files.writeString(ROOT.resolve(file.getKey()), file.getValue());
    }
  }

  /** Path below {@link #ROOT} to the text it must have. */
  static Map<String, String> expected() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("vector/FreshTilesF64.java", TileSource.fresh());
    files.put("vector/UpdateTilesF64.java", TileSource.update());
    files.put("vector/LayerTilesF64.java", TileSource.layers());
    files.put("vector/ConvTilesF64.java", ConvTileSource.forward());
    files.put("vector/ConvRowTilesF64.java", ConvTileSource.rows());
    files.put("vector/ConvWeightTilesF64.java", ConvTileSource.weights());
    files.put("vector/LaneTilesF64.java", LaneTileSource.text());
    for (String precision : List.of("F64", "F32")) {
      boolean f32 = precision.equals("F32");
      files.put("vector/TightTiles" + precision + ".java", TightTileSource.text(f32));
      String constants = Files.readString(ROOT.resolve("scalar/Constants" + precision + ".java"));
      files.put(
          "vector/Unary" + precision + ".java",
          UnarySource.text(f32, name -> coefficients(constants, name)));
    }
    for (String twin : TWINS) {
      String name = twin + ".java";
      String f64 = files.containsKey(name) ? files.get(name) : Files.readString(ROOT.resolve(name));
      files.put(name.replace("F64", "F32"), f32(f64));
    }
    return files;
  }

  /** How many coefficients a polynomial has in the text of a constants file. */
  private static int coefficients(String constants, String name) {
    int from = constants.indexOf("[] " + name.toUpperCase(Locale.ROOT) + " = {");
    return constants.substring(from, constants.indexOf("};", from)).split(",").length;
  }

  /** The f32 text of an f64 file. */
  static String f32(String f64) {
    String text = f64;
    String[][] words = {
      {"double", "float"},
      {"Double", "Float"},
      {"F64", "F32"},
      {"f64", "f32"},
      {"LongVector", "IntVector"},
      {"Longs", "Ints"},
      {"Long.", "Integer."},
      {"doubleToRawLongBits", "floatToRawIntBits"},
      {"floatToRawLongBits", "floatToRawIntBits"},
      {"longBitsToFloat", "intBitsToFloat"},
      {"0.5 ", "0.5f "},
      {"0.5)", "0.5f)"},
      {"0.5,", "0.5f,"},
      {"0.5;", "0.5f;"},
    };
    for (String[] word : words) {
      text = text.replace(word[0], word[1]);
    }
    return text.replaceAll("\\blong ", "int ");
  }
}
