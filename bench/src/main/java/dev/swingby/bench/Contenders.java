package dev.swingby.bench;

import dev.swingby.bench.peers.Blas;
import dev.swingby.bench.peers.Ejml;
import dev.swingby.bench.peers.Torch;
import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Providers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who there is, and who takes part in one case; collects their calls into its workload. */
public final class Contenders {
  /** Swingby itself, by the best provider: the one all others are compared with. */
  public static final String OURS = "swingby";

  /** Swingby on one thread: what more threads are compared with. */
  public static final String ONE_THREAD = "1 thread";

  /** The scalar provider: the readable reference behind the same facade. */
  public static final String SCALAR = "scalar";

  /** Swingby's theory of single runs, a flow at a time. */
  public static final String FLOW = "flow";

  /** Hipparchus' DormandPrince853 with a right-hand side written by hand. */
  public static final String HIPPARCHUS = "hipparchus";

  private static final List<String> SWINGBY = List.of(OURS, ONE_THREAD, SCALAR);
  private static final List<String> PEERS =
      List.of(
          SCALAR,
          Blas.OPENBLAS,
          Blas.MKL,
          Ejml.NAME,
          Torch.NAME,
          Torch.BATCHED,
          "jdk",
          HIPPARCHUS,
          FLOW);

  private final Family family;
  private final Case which;
  private final Set<String> wanted;
  private final List<Workload.Contender> contenders = new ArrayList<>();
  private final List<Runnable> closers = new ArrayList<>();

  public Contenders(Family family, Case which, Set<String> wanted) {
    this.family = family;
    this.which = which;
    this.wanted = wanted;
  }

  static boolean known(String name) {
    return SWINGBY.contains(name) || PEERS.contains(name);
  }

  /** All peers' names. */
  static List<String> peers() {
    return PEERS;
  }

  /** Whether that contender runs in this case, here. */
  static boolean runs(Family family, Case which, String name) {
    boolean present =
        switch (name) {
          case Blas.OPENBLAS, Blas.MKL -> Blas.present(name);
          case Torch.NAME, Torch.BATCHED -> Torch.present();
          case ONE_THREAD -> which.threads() > 1;
          default -> true;
        };
    return present && family.takesPart(which, name);
  }

  /** Whether that contender is wanted and runs. */
  public boolean has(String name) {
    return wanted.contains(name) && runs(family, which, name);
  }

  /** Swingby's own that are to run. */
  public List<String> swingby() {
    return SWINGBY.stream().filter(this::has).toList();
  }

  /** The kernels of one of {@link #swingby}, closed with the workload. */
  public Kernels kernels(String name) {
    Kernels kernels =
        switch (name) {
          case SCALAR -> Kernels.create(Providers.scalar(), 1);
          case ONE_THREAD -> Kernels.create(1);
          default -> Kernels.create(which.threads());
        };
    closers.add(kernels::close);
    return kernels;
  }

  /** Adds one: its call, and the check of the call's result. */
  public void add(String name, Runnable call, Runnable check) {
    contenders.add(new Workload.Contender(name, call, check));
  }

  /** Registers what must be freed. */
  public void closeWith(Runnable closer) {
    closers.add(closer);
  }

  /** All that were added, as a workload; the parameters are the workload's. */
  public Workload workload(double work, Workload.Unit unit, Workload.@Nullable Bound bound) {
    return new Workload(
        work, unit, bound, contenders, () -> closers.reversed().forEach(Runnable::run));
  }
}
