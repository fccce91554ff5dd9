package dev.swingby.lab.config;

import dev.swingby.core.world.Concept;
import dev.swingby.core.world.ImageSource;
import dev.swingby.core.world.LabelledImages;
import dev.swingby.core.world.Shape;
import dev.swingby.core.world.World;
import dev.swingby.core.world.WorldSpec;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Where the images of a configuration come from: the keys {@code world} or {@code images}.
 *
 * @param source of the images
 * @param classes that are trained on
 * @param imagesPerClass of each
 */
record ImageSources(ImageSource source, List<Integer> classes, int imagesPerClass) {
  private static final int MOST_IMAGES = 1 << 20;
  private static final int MOST_CONCEPTS = 6;

  /**
   * Reads whichever is there.
   *
   * @param folder that file names are relative to
   * @param resolved gets the key with all its values
   */
  static ImageSources read(Node root, Path folder, Map<String, Object> resolved) {
    boolean own = root.has("images");
    if (own && root.has("world")) {
      throw root.bad("images", "either world or images", "both");
    }
    return own ? images(root.table("images"), folder, resolved) : world(root, resolved);
  }

  private static ImageSources world(Node root, Map<String, Object> resolved) {
    Parameters p = new Parameters(root.table("world"));
    resolved.put("world", p.resolved());
    World world =
        new World(
            new WorldSpec(
                p.whole("pixels", 4, 256, 16),
                p.choices("concepts", Concept.class, List.of(Concept.COLOUR, Concept.SIZE)),
                p.choices("shapes", Shape.class, List.of(Shape.CIRCLE, Shape.TRIANGLE)),
                p.positive("colour-separation", 0.8),
                p.positive("size-separation", 0.4),
                p.positive("background-separation", 0.2),
                p.positive("position-separation", 0.5),
                p.positive("least-radius", 0.1)));
    List<Integer> classes = classes(p, world);
    int perClass = p.whole("images-per-class", 1, MOST_IMAGES, 2048);
    p.finish();
    return new ImageSources(world, classes, perClass);
  }

  /** Without a digest, as a user writes it, the images are read at once; else when needed. */
  private static ImageSources images(Node node, Path folder, Map<String, Object> resolved) {
    Parameters p = new Parameters(node);
    Path images = path(p, node, "folder", folder);
    Path attributes = path(p, node, "attributes", folder);
    List<String> concepts = p.words("concepts", List.of());
    if (concepts.isEmpty() || concepts.size() > MOST_CONCEPTS) {
      throw node.bad(
          "concepts", "1 to %d columns of the CSV".formatted(MOST_CONCEPTS), concepts.size());
    }
    if (new HashSet<>(concepts).size() < concepts.size()) {
      throw node.bad("concepts", "each once", concepts);
    }
    int pixels = p.whole("pixels", 4, 256, 32);
    if (pixels % 4 != 0) {
      throw node.bad("pixels", "a multiple of 4", pixels);
    }
    Map<String, Object> shown = new LinkedHashMap<>();
    List<List<String>> pairs = pairs(node.table("words"), concepts, shown);
    Supplier<LabelledImages.Content> reader =
        () -> ImageFolder.read(images, attributes, concepts, pixels);
    boolean before = node.has("digest");
    LabelledImages.Content content = before ? null : reader.get();
    String digest = p.text("digest", content == null ? "" : ImageFolder.digest(content));
    LabelledImages source =
        new LabelledImages(
            pixels,
            concepts,
            pairs,
            content == null ? () -> checked(reader.get(), digest, images) : () -> content);
    List<Integer> classes = classes(p, source);
    int most = before ? MOST_IMAGES : classes.stream().mapToInt(source::available).min().orElse(1);
    int perClass = p.whole("images-per-class", 1, most, most);
    p.finish();
    Map<String, Object> all = new LinkedHashMap<>(p.resolved());
    all.put("folder", images.toString());
    all.put("attributes", attributes.toString());
    all.put("words", shown);
    resolved.put("images", all);
    return new ImageSources(source, classes, perClass);
  }

  private static LabelledImages.Content checked(
      LabelledImages.Content content, String digest, Path folder) {
    if (!ImageFolder.digest(content).equals(digest)) {
      throw new UsageException(
          folder + ": these are not the images that the model was trained on (another digest)");
    }
    return content;
  }

  private static Path path(Parameters p, Node node, String key, Path folder) {
    String text = p.text(key, "");
    try {
      if (!text.isEmpty()) {
        return folder.resolve(text).toAbsolutePath().normalize();
      }
    } catch (InvalidPathException e) {
      // Said below.
    }
    String expected = key.equals("folder") ? "a folder of images" : "a CSV of attributes";
    throw node.bad(key, expected, text.isEmpty() ? "nothing" : '"' + text + '"');
  }

  /** By default the attribute's name and the same with a "not-" before it. */
  private static List<List<String>> pairs(
      Node node, List<String> concepts, Map<String, Object> shown) {
    List<List<String>> pairs = new ArrayList<>();
    Set<String> all = new HashSet<>();
    for (String concept : concepts) {
      String name = concept.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
      List<String> pair = node.has(concept) ? node.words(concept) : List.of("not-" + name, name);
      List<String> words = pair.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
      if (words.size() != 2 || !words.stream().allMatch(w -> w.matches("[^\\s,]+"))) {
        throw node.bad(concept, "two words, for -1 and for 1, without spaces or commas", pair);
      }
      for (String word : words) {
        if (!all.add(word)) {
          throw node.bad(concept, "words of its own", '"' + word + "\" twice");
        }
      }
      pairs.add(words);
      shown.put(concept, words);
    }
    node.finish();
    return pairs;
  }

  /** By default the classes with at most one concept of value 1. */
  private static List<Integer> classes(Parameters p, ImageSource source) {
    List<String> fallback =
        IntStream.range(0, source.classes())
            .filter(c -> Integer.bitCount(c) <= 1)
            .mapToObj(source::describe)
            .toList();
    List<Integer> classes = new ArrayList<>();
    for (String text : p.words("train", fallback)) {
      int c = DiffusionConfigs.conceptClass(source, text);
      if (classes.contains(c)) {
        throw p.bad("train", "each class once", '"' + text + '"');
      }
      classes.add(c);
    }
    return classes;
  }
}
