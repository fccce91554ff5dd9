package dev.swingby.core.nn;

import dev.swingby.core.Require;
import java.util.List;

/**
 * The shape of a {@link UNet}.
 *
 * @param pixels of a side of the images, divisible by 2 for every level but the last
 * @param conditionEntries numbers that an image is conditioned on
 * @param channels of the levels, from the full size down
 * @param blocks residual blocks of a level, each way
 * @param groups of the group norms
 * @param attentionHeads of the attention in the middle, or 0 for none
 * @param timeFeatures sines and cosines of the time; the embedding is four times as wide
 * @param dropout rate in the residual blocks
 */
public record UNetSpec(
    int pixels,
    int conditionEntries,
    List<Integer> channels,
    int blocks,
    int groups,
    int attentionHeads,
    int timeFeatures,
    double dropout) {
  public UNetSpec {
    channels = List.copyOf(channels);
    Require.that(!channels.isEmpty(), "channels", "at least one level", channels);
    int halvings = channels.size() - 1;
    boolean divisible = halvings < 8 && pixels > 0 && pixels % (1 << halvings) == 0;
    Require.that(divisible, "pixels", "divisible by 2^%d".formatted(halvings), pixels);
    Require.that(conditionEntries >= 1, "condition entries", ">= 1", conditionEntries);
    Require.that(blocks >= 1, "blocks", ">= 1", blocks);
    Require.that(groups >= 1, "groups", ">= 1", groups);
    for (int c : channels) {
      boolean whole = c >= 1 && c % groups == 0;
      Require.that(whole, "channels", "positive multiples of the %d groups".formatted(groups), c);
    }
    int deepest = channels.getLast();
    Require.that(
        attentionHeads == 0 || attentionHeads > 0 && deepest % attentionHeads == 0,
        "attention heads",
        "0 or a divisor of the deepest level's %d channels".formatted(deepest),
        attentionHeads);
    Require.that(timeFeatures >= 2 && timeFeatures % 2 == 0, "time features", "even", timeFeatures);
    Require.that(dropout >= 0 && dropout < 1, "dropout", "in [0, 1)", dropout);
  }

  /** The paper's: 64, 128, 256 channels, two blocks, attention with four heads, dropout .1. */
  public static UNetSpec paper(int pixels, int conditionEntries) {
    return new UNetSpec(pixels, conditionEntries, List.of(64, 128, 256), 2, 8, 4, 64, 0.1);
  }
}
