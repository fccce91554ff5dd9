package dev.swingby.bench.peers;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.nio.file.Path;

/** PyTorch through DJL's engine: eager mode, as Java programs get it. */
public final class Torch {
  public static final String NAME = "pytorch";

  /** PyTorch with many models in one tensor, its products bmm. */
  public static final String BATCHED = "bmm";

  private Torch() {}

  /** Whether the engine and its libraries are on the class path (Maven profile "peers"). */
  public static boolean present() {
    return Torch.class.getResource("/pytorch/cpu/linux-x86_64/libtorch_cpu.so") != null
        && System.getProperty("os.name").equals("Linux");
  }

  /**
   * Space for arrays in a process whose PyTorch runs on so many threads; only the first call in a
   * process decides how many.
   */
  public static NDManager manager(int threads) {
    setUnless("ai.djl.pytorch.num_threads", String.valueOf(threads));
    setUnless("ai.djl.pytorch.num_interop_threads", "1");
    setUnless("OPT_OUT_TRACKING", "true");
    setUnless("ai.djl.offline", "true");
    String home = System.getProperty("swingby.home", ".");
    setUnless("DJL_CACHE_DIR", Path.of(home, "bench/target/djl").toString());
    // It allocates every result anew: a fair bar does not count the kernel's page faults.
    Native.keepMemory();
    return NDManager.newBaseManager("PyTorch");
  }

  private static void setUnless(String name, String value) {
    if (System.getProperty(name) == null) {
      System.setProperty(name, value);
    }
  }

  /** A contiguous tensor as an array of the same shape. */
  public static NDArray array(NDManager manager, Tensor t) {
    Shape shape = new Shape(t.rows(), t.cols());
    int from = t.offset();
    int to = from + t.size();
    return t.precision() == Precision.F32
        ? manager.create(java.util.Arrays.copyOfRange(t.f32(), from, to), shape)
        : manager.create(java.util.Arrays.copyOfRange(t.f64(), from, to), shape);
  }

  /** The elements of an array as doubles. */
  public static double[] values(NDArray array) {
    if (array.getDataType() == DataType.FLOAT64) {
      return array.toDoubleArray();
    }
    float[] floats = array.toFloatArray();
    double[] values = new double[floats.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = floats[i];
    }
    return values;
  }
}
