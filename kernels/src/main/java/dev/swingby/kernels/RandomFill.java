package dev.swingby.kernels;

/**
 * A fill with random numbers, split into ranges over the threads: each element is a function of its
 * index, so the split cannot change it. Mutable and reused: a call allocates nothing.
 */
final class RandomFill implements Workers.Job {
  private final RandomKernels random;
  private final Workers workers;
  private boolean gaussian;
  private long seed;
  private long stream;
  private long first;
  private Tensor out = Tensor.zeros(Precision.F64, 0, 0);

  RandomFill(RandomKernels random, Workers workers) {
    this.random = random;
    this.workers = workers;
  }

  void run(boolean normal, long theSeed, long theStream, long from, Tensor to) {
    gaussian = normal;
    seed = theSeed;
    stream = theStream;
    first = from;
    out = to;
    workers.run(this, to.length() >= Pointwise.MATHS_WORTH_SHARING ? workers.threads() : 1);
  }

  @Override
  public void part(int part, int parts) {
    int from = Pointwise.border(out.length(), part, parts);
    int n = Pointwise.border(out.length(), part + 1, parts) - from;
    int at = out.offset() + from;
    boolean single = out.precision() == Precision.F32;
    if (gaussian && single) {
      random.gaussian(seed, stream, first + from, n, out.f32(), at);
    } else if (gaussian) {
      random.gaussian(seed, stream, first + from, n, out.f64(), at);
    } else if (single) {
      random.uniform(seed, stream, first + from, n, out.f32(), at);
    } else {
      random.uniform(seed, stream, first + from, n, out.f64(), at);
    }
  }
}
