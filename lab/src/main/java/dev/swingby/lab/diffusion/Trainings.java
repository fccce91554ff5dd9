package dev.swingby.lab.diffusion;

import dev.swingby.core.DivergenceException;
import dev.swingby.core.Sha256;
import dev.swingby.core.diffusion.DiffusionTrainer;
import dev.swingby.kernels.Kernels;
import dev.swingby.lab.config.DiffusionConfig;
import dev.swingby.lab.config.UsageException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import java.util.function.DoublePredicate;

/**
 * Trainings that experiments share: each is done once and kept, in a folder named after what
 * determines its bits. One that was cut off goes on where its checkpoint stands.
 */
public final class Trainings {
  /** Keys that do not change a training's bits or what of it is kept. */
  private static final List<String> LEFT_OUT = List.of("name", "threads", "sampling");

  private final Path root;

  /**
   * @param root the folder of all
   */
  public Trainings(Path root) {
    this.root = root;
  }

  /**
   * Trains what is not there yet, one thread a training.
   *
   * @param told how much is done, 0 to 1
   * @throws DivergenceException if one diverges
   */
  public List<TrainedPath> all(int threads, List<DiffusionConfig> configs, DoubleConsumer told)
      throws DivergenceException {
    return Jobs.run(threads, configs, this::one, told);
  }

  private TrainedPath one(DiffusionConfig config, Kernels kernels, DoublePredicate share)
      throws IOException, DivergenceException {
    Path folder = root.resolve(nameOf(config));
    Files.createDirectories(root);
    Path claimed = root.resolve(folder.getFileName() + ".lock");
    try (FileChannel channel =
            FileChannel.open(claimed, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock _ = claim(folder, channel)) {
      Path checkpoint = folder.resolve(TrainingRun.CHECKPOINT);
      TrainingRun run =
          Files.exists(checkpoint)
              ? TrainingRun.resume(config, folder, kernels)
              : TrainingRun.start(config, folder, kernels);
      if (run.step() < config.spec().steps()) {
        run.run((step, steps, loss) -> share.test((double) step / steps), (step, losses) -> {});
      }
      return new TrainedPath(config, folder);
    }
  }

  private static FileLock claim(Path folder, FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return lock;
      }
    } catch (OverlappingFileLockException e) {
      // Somebody else in this process has it.
    }
    throw new UsageException(folder + ": something else trains this already; wait for it");
  }

  /**
   * The name of a training's folder: readable, and unique by a digest of its configuration and of
   * what version of the code it has its bits from.
   */
  static String nameOf(DiffusionConfig config) {
    Map<String, Object> keys = new TreeMap<>(config.resolved());
    LEFT_OUT.forEach(keys::remove);
    keys.put("bits", DiffusionTrainer.BITS);
    byte[] digest =
        Sha256.start().digest(TrainingRun.flat(keys).toString().getBytes(StandardCharsets.UTF_8));
    return config.name() + "-" + HexFormat.of().formatHex(digest, 0, 8);
  }
}
