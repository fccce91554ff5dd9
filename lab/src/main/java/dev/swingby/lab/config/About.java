package dev.swingby.lab.config;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an experiment is about, for list, report and book.
 *
 * @param title one line
 * @param claim what it is to show
 * @param source the work and figure it comes from, such as "Yang et al. 2025, fig. 8"
 * @param paper what that work claims, in our words
 * @param observations which of the paper's observations it bears on, its chapter of the book first;
 *     none: theory and method beyond them
 */
public record About(
    String title, String claim, String source, String paper, List<Observation> observations) {
  public About {
    observations = List.copyOf(observations);
  }

  /** An experiment with a title and what it is to show. */
  public static About of(String title, String claim) {
    return new About(title, claim, "", "", List.of());
  }

  /** The same with the work and figure it comes from, and what that work claims. */
  public About from(String work, String says) {
    return new About(title, claim, work, says, observations);
  }

  /** The same with the numbers of the observations it bears on, its chapter first. */
  public About observing(int... numbers) {
    return new About(
        title, claim, source, paper, Arrays.stream(numbers).mapToObj(Observation::of).toList());
  }

  /** The same, and where it says nothing what the other says. */
  public About or(About other) {
    return new About(
        title.isEmpty() ? other.title : title,
        claim.isEmpty() ? other.claim : claim,
        source.isEmpty() ? other.source : source,
        paper.isEmpty() ? other.paper : paper,
        observations.isEmpty() ? other.observations : observations);
  }

  /** As the keys of a configuration. */
  public Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("title", title);
    map.put("claim", claim);
    map.put("source", source);
    map.put("paper", paper);
    if (!observations.isEmpty()) {
      map.put("observations", observations.stream().map(Observation::number).toList());
    }
    return map;
  }

  static About read(Node root) {
    List<Observation> observations =
        root.wholes("observations", 1, Observation.values().length, List.of()).stream()
            .map(Observation::of)
            .toList();
    return new About(
        root.text("title", ""),
        root.text("claim", ""),
        root.text("source", ""),
        root.text("paper", ""),
        observations);
  }
}
