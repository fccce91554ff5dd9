package dev.swingby.bench.families;

import dev.swingby.bench.Case;
import dev.swingby.bench.Contenders;
import dev.swingby.bench.Family;
import dev.swingby.bench.Workload;
import dev.swingby.bench.peers.Torch;
import dev.swingby.bench.peers.TorchUNet;
import dev.swingby.core.DivergenceException;
import dev.swingby.core.diffusion.DiffusionSpec;
import dev.swingby.core.diffusion.DiffusionTrainer;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Providers;
import dev.swingby.lab.config.DiffusionConfigs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A whole training step of a diffusion preset: everything that {@code diffusion train} does between
 * two steps, against the lower bound of {@link TorchUNet}.
 */
public final class UNetStep implements Family {
  /** Tiny with 8 pixels, 8 and 16 channels and batches of 4: small enough for a test. */
  private static final String LEAST = "least";

  private static final int WARM_STEPS = 100;

  @Override
  public String name() {
    return "unet";
  }

  @Override
  public String title() {
    return "a training step of a diffusion preset; PyTorch's is a lower bound";
  }

  @Override
  public Class<?> benchmark() {
    return UNetStepBenchmark.class;
  }

  @Override
  public List<String> peers() {
    return Torch.present() ? List.of(Torch.NAME) : List.of();
  }

  @Override
  public boolean takesPart(Case which, String contender) {
    return List.of(Contenders.OURS, Contenders.ONE_THREAD, Torch.NAME).contains(contender)
        || which.shape().equals(LEAST) && contender.equals(Contenders.SCALAR);
  }

  @Override
  public List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (int threads : new int[] {1, 2}) {
      for (String preset : List.of(LEAST, "tiny", "small")) {
        boolean usual = preset.equals("tiny");
        cases.add(new Case(name(), preset, preset, Precision.F32, threads, List.of(), usual));
      }
    }
    return cases;
  }

  private static DiffusionSpec spec(String shape, String... settings) {
    List<String> all = new ArrayList<>(List.of("world.images-per-class=64"));
    if (shape.equals(LEAST)) {
      all.addAll(List.of("world.pixels=8", "model.channels=[8,16]", "training.batch=4"));
    }
    all.addAll(List.of(settings));
    return DiffusionConfigs.nameOrFile(shape.equals(LEAST) ? "tiny" : shape, all).spec();
  }

  @Override
  public Workload open(Case which, Set<String> wanted) {
    DiffusionSpec spec = spec(which.shape());
    Contenders contenders = new Contenders(this, which, wanted);
    for (String name : contenders.swingby()) {
      Kernels kernels = contenders.kernels(name);
      DiffusionTrainer trainer = new DiffusionTrainer(kernels, spec);
      // The check brings the scalar provider's classes, after which much is compiled once more; and
      // the usual warm-up is short for steps of so many kernels.
      check(name, which.shape(), kernels);
      for (int i = 0; i < (which.shape().equals(LEAST) ? 0 : WARM_STEPS); i++) {
        advance(trainer);
      }
      contenders.add(name, () -> advance(trainer), () -> check(name, which.shape(), kernels));
    }
    if (contenders.has(Torch.NAME)) {
      TorchUNet torch =
          new TorchUNet(which.threads(), spec.network(), spec.batch(), spec.learningRate());
      contenders.closeWith(torch::close);
      contenders.add(Torch.NAME, torch, () -> check(torch));
    }
    return contenders.workload(1, Workload.Unit.MICROSECONDS, null);
  }

  private static void advance(DiffusionTrainer trainer) {
    try {
      trainer.advance();
    } catch (DivergenceException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The second step's loss, in which everything that a step does has a part, to the bit. */
  private static void check(String who, String preset, Kernels kernels) {
    DiffusionSpec few = spec(preset, "training.batch=2");
    try (Kernels scalar = Kernels.create(Providers.scalar(), 1)) {
      double expected = secondLoss(scalar, few);
      double got = secondLoss(kernels, few);
      if (!(got == expected)) {
        throw new IllegalStateException(
            "%s: second loss is %s, the scalar provider's %s".formatted(who, got, expected));
      }
    }
  }

  private static double secondLoss(Kernels kernels, DiffusionSpec spec) {
    DiffusionTrainer trainer = new DiffusionTrainer(kernels, spec);
    advance(trainer);
    advance(trainer);
    return trainer.loss();
  }

  /** It learns its batch. */
  private static void check(TorchUNet torch) {
    double before = torch.loss();
    for (int i = 0; i < 10; i++) {
      torch.run();
    }
    double after = torch.loss();
    if (!(after < before)) {
      throw new IllegalStateException(
          Torch.NAME + ": the loss went from %s to %s".formatted(before, after));
    }
  }
}
