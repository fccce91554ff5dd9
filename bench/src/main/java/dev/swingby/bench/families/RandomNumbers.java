package dev.swingby.bench.families;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import dev.swingby.bench.Case;
import dev.swingby.bench.Contenders;
import dev.swingby.bench.Family;
import dev.swingby.bench.Workload;
import dev.swingby.bench.peers.Torch;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Providers;
import dev.swingby.kernels.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Filling an array with random numbers; Swingby's are counter-based, the others' sequential. */
public final class RandomNumbers implements Family {
  private static final int SIZE = 1 << 16;
  private static final String JDK = "jdk";
  private static final long SEED = 11;

  @Override
  public String name() {
    return "random";
  }

  @Override
  public String title() {
    return "an array of " + SIZE + " random numbers";
  }

  @Override
  public Class<?> benchmark() {
    return RandomNumbersBenchmark.class;
  }

  @Override
  public List<String> peers() {
    return Torch.present() ? List.of(JDK, Torch.NAME) : List.of(JDK, Contenders.SCALAR);
  }

  @Override
  public boolean takesPart(Case which, String contender) {
    return List.of(Contenders.OURS, Contenders.ONE_THREAD, Contenders.SCALAR, JDK, Torch.NAME)
        .contains(contender);
  }

  @Override
  public List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (int threads : new int[] {1, 2}) {
      for (Precision precision : Precision.values()) {
        for (String shape : List.of("uniform", "gaussian")) {
          cases.add(
              new Case(
                  name(),
                  shape,
                  "random",
                  precision,
                  threads,
                  List.of(),
                  threads == 1 && precision == Precision.F32));
        }
      }
    }
    return cases;
  }

  @Override
  public Workload open(Case which, Set<String> wanted) {
    boolean gaussian = which.shape().equals("gaussian");
    Contenders contenders = new Contenders(this, which, wanted);
    for (String name : contenders.swingby()) {
      Kernels kernels = contenders.kernels(name);
      Tensor out = Tensor.zeros(which.precision(), 1, SIZE);
      Runnable call = () -> fill(kernels, gaussian, out);
      contenders.add(name, call, () -> checkBits(name, gaussian, out));
    }
    if (contenders.has(JDK)) {
      double[] d = new double[SIZE];
      float[] f = new float[SIZE];
      boolean single = which.precision() == Precision.F32;
      SplittableRandom random = new SplittableRandom(SEED);
      Runnable call =
          single ? () -> floats(random, gaussian, f) : () -> doubles(random, gaussian, d);
      contenders.add(JDK, call, () -> checkMoments(JDK, gaussian, single ? widen(f) : d));
    }
    if (contenders.has(Torch.NAME)) {
      enterTorch(contenders, which, gaussian);
    }
    return contenders.workload(SIZE, Workload.Unit.MEGAS, null);
  }

  private static void enterTorch(Contenders contenders, Case which, boolean gaussian) {
    NDManager manager = Torch.manager(which.threads());
    contenders.closeWith(manager::close);
    DataType type = which.precision() == Precision.F32 ? DataType.FLOAT32 : DataType.FLOAT64;
    Shape shape = new Shape(SIZE);
    contenders.add(
        Torch.NAME,
        () -> draw(manager, shape, type, gaussian).close(),
        () -> {
          try (NDArray drawn = draw(manager, shape, type, gaussian)) {
            checkMoments(Torch.NAME, gaussian, Torch.values(drawn));
          }
        });
  }

  private static NDArray draw(NDManager manager, Shape shape, DataType type, boolean gaussian) {
    return gaussian
        ? manager.randomNormal(0, 1, shape, type)
        : manager.randomUniform(0, 1, shape, type);
  }

  private static void fill(Kernels kernels, boolean gaussian, Tensor out) {
    if (gaussian) {
      kernels.gaussian(SEED, 1, 0, out);
    } else {
      kernels.uniform(SEED, 1, 0, out);
    }
  }

  private static void doubles(SplittableRandom random, boolean gaussian, double[] out) {
    for (int i = 0; i < out.length; i++) {
      out[i] = gaussian ? random.nextGaussian() : random.nextDouble();
    }
  }

  private static void floats(SplittableRandom random, boolean gaussian, float[] out) {
    for (int i = 0; i < out.length; i++) {
      out[i] = gaussian ? (float) random.nextGaussian() : random.nextFloat();
    }
  }

  private static double[] widen(float[] f) {
    double[] d = new double[f.length];
    for (int i = 0; i < d.length; i++) {
      d[i] = f[i];
    }
    return d;
  }

  private static void checkBits(String who, boolean gaussian, Tensor got) {
    Tensor expected = Tensor.zeros(got.precision(), 1, SIZE);
    try (Kernels scalar = Kernels.create(Providers.scalar(), 1)) {
      fill(scalar, gaussian, expected);
    }
    if (!Arrays.equals(got.toDoubles(), expected.toDoubles())) {
      throw new IllegalStateException(who + ": not the bits of the scalar reference");
    }
    checkMoments(who, gaussian, got.toDoubles());
  }

  /** Mean and variance within six of their standard deviations. */
  private static void checkMoments(String who, boolean gaussian, double[] x) {
    double mean = Arrays.stream(x).average().orElseThrow();
    double expected = gaussian ? 0 : 0.5;
    double variance = gaussian ? 1 : 1.0 / 12;
    double squares =
        Arrays.stream(x).map(v -> (v - expected) * (v - expected)).average().orElseThrow();
    double fourth = gaussian ? 3 : 1.0 / 80;
    double meanError = 6 * Math.sqrt(variance / x.length);
    double varianceError = 6 * Math.sqrt((fourth - variance * variance) / x.length);
    if (!(Math.abs(mean - expected) <= meanError
        && Math.abs(squares - variance) <= varianceError)) {
      throw new IllegalStateException(
          "%s: mean %s and variance %s, expected %s and %s"
              .formatted(who, mean, squares, expected, variance));
    }
  }
}
