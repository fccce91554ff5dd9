package dev.swingby.analytic.ensemble;

import dev.swingby.kernels.LaneKernels;
import java.util.Arrays;

/**
 * Integrates flows in {@link LaneKernels#LANES} lanes by {@link Dop853}. Every lane has its own
 * time, step and error control, and takes the next flow when its own has ended: what a flow's
 * numbers are depends on nothing but the flow, and one that needs tiny steps holds up only its
 * lane.
 */
final class LaneIntegrator {
  /** Steps, rejected ones included, after which a flow is given up. */
  static final int MOST_STEPS = 100_000;

  /** Below this fraction of its first value a loss has settled: nothing prominent can follow. */
  private static final double SETTLED = 1e-12;

  /** This stage and the next, at .31 and .65 of the step: the slope of the loss is looked at. */
  private static final int LOOKS = 7;

  /** An inner slope smaller than this part of those at the ends may hide two zeros. */
  private static final double MARGIN = 0.5;

  /** Steps grow by up to 6 each, so a cautious first one costs a step or two. */
  private static final double FIRST_STEP = 4;

  /** No step can be better than rounding. */
  private static final double LEAST_TOLERANCE = 4e-15;

  /** Rounds of steps between two looks at whether to go on. */
  private static final int TICK = 256;

  private static final int LANES = LaneKernels.LANES;

  /** Where the samples of the loss's slope have the end of the step. */
  static final int END = 3;

  private final LaneKernels kernels;
  private final LaneSystem system;
  private final TurnLocator locator;
  private final double tolerance;
  private final int q;
  private final FlowCase flowCase;

  private final double[] k;
  private double[] y;
  private double[] z;
  private final double[] stage;
  private final double[] slope = new double[(END + 1) * LANES];
  private final double[] loss = new double[LANES];
  private final double[] t = new double[LANES];
  private final double[] h = new double[LANES];
  private final double[] from = new double[LANES];
  private final double[] step = new double[LANES];
  private final double[] end = new double[LANES];
  private final double[] relative = new double[LANES];
  private final double[] absolute = new double[LANES];
  private final double[] error5 = new double[LANES];
  private final double[] error3 = new double[LANES];
  private final double[] floor = new double[LANES];
  private final int[] steps = new int[LANES];
  private final int[] flow = new int[LANES];

  /** Lanes, as bits: with a flow; with one that has not been evaluated yet; below the floor. */
  private int active;

  private int fresh;
  private int low;
  private int ended;

  private final Ensemble.Run run;
  private int next;
  private int last;

  LaneIntegrator(
      Ensemble.Run run,
      LaneKernels kernels,
      LaneSystem system,
      TurnLocator locator,
      FlowCase flow) {
    this.run = run;
    this.kernels = kernels;
    this.system = system;
    this.locator = locator;
    tolerance = run.tolerance();
    flowCase = flow;
    Arrays.fill(absolute, 1);
    q = system.quantities();
    k = new double[Dop853.SLOTS * q * LANES];
    y = new double[q * LANES];
    z = new double[q * LANES];
    stage = new double[q * LANES];
  }

  /** Integrates flows from (inclusive) to to; leaves the rest unsolved once told to stop. */
  void run(int first, int last, boolean caller) {
    next = first;
    this.last = last;
    active = 0;
    fresh = 0;
    low = 0;
    for (int lane = 0; lane < LANES; lane++) {
      refill(lane);
    }
    for (int i = 0; active != 0 && (i % TICK != 0 || run.goesOn(caller)); i++) {
      int accepted = step();
      int turning = kernels.zeros(END + 1, MARGIN, slope) & accepted & active & ~fresh;
      for (int bits = turning; bits != 0; bits &= bits - 1) {
        int lane = Integer.numberOfTrailingZeros(bits);
        locator.add(flow[lane], system, lane, from[lane], step[lane], y, z, k, slope);
      }
      advance();
      settle();
    }
    locator.flush();
  }

  /** One step of every lane, from y to z; z is y where it was rejected. Returns who accepted. */
  private int step() {
    for (int s = 1; s < Dop853.STAGES - 1; s += 2) {
      system.stages(h, y, k, s, slope, s == LOOKS ? 1 : -1);
    }
    Dop853.Row last = Dop853.STAGE[Dop853.STAGES - 1];
    kernels.combine(q, h, y, last.terms(), last.slots(), last.c(), k, stage);
    system.derivative(stage, k, Dop853.STAGES - 1);
    Dop853.Row b = Dop853.STAGE[Dop853.LAST];
    double[] c5 = Dop853.ERROR5.c();
    double[] c3 = Dop853.ERROR3.c();
    kernels.finish(
        q, relative, absolute, h, y, b.terms(), b.slots(), b.c(), c5, c3, k, z, error5, error3);
    System.arraycopy(t, 0, from, 0, LANES);
    System.arraycopy(h, 0, step, 0, LANES);
    long bits = kernels.control(q, error5, error3, end, t, h);
    int accepted = (int) bits;
    ended = (int) (bits >>> 32);
    kernels.select(q, accepted, z, y, z);
    system.watch(z, k, Dop853.LAST, loss, slope, END);
    return accepted;
  }

  /** The end of a step becomes the start of the next. */
  private void advance() {
    double[] swap = y;
    y = z;
    z = swap;
    int size = q * LANES;
    System.arraycopy(k, Dop853.LAST * size, k, 0, size);
    System.arraycopy(slope, END * LANES, slope, 0, LANES);
  }

  /** Looks after lanes that begin, end or fail. */
  private void settle() {
    int below = 0;
    int over = ended;
    for (int l = 0; l < LANES; l++) {
      below |= loss[l] < floor[l] ? 1 << l : 0;
      over |= h[l] > 0 & ++steps[l] < MOST_STEPS ? 0 : 1 << l;
    }
    over = (over | below & low) & active & ~fresh;
    low = below;
    for (int bits = fresh; bits != 0; bits &= bits - 1) {
      begin(Integer.numberOfTrailingZeros(bits));
    }
    fresh = 0;
    for (int bits = over; bits != 0; bits &= bits - 1) {
      int lane = Integer.numberOfTrailingZeros(bits);
      run.result.end(flow[lane], status(lane), steps[lane], t[lane], loss[lane] / 2, y, lane);
      run.done(1);
      refill(lane);
    }
  }

  private Ensemble.Status status(int lane) {
    if ((ended >>> lane & 1) != 0 || loss[lane] < floor[lane]) {
      return Ensemble.Status.SOLVED;
    }
    return h[lane] > 0 ? Ensemble.Status.TOO_MANY_STEPS : Ensemble.Status.DIVERGED;
  }

  /** The lane's next flow: its first step has length 0 and evaluates the slope at the start. */
  private void refill(int lane) {
    int bit = 1 << lane;
    h[lane] = 0;
    t[lane] = 0;
    low &= ~bit;
    floor[lane] = -1;
    if (!loadNext()) {
      active &= ~bit;
      end[lane] = 1;
      return;
    }
    active |= bit;
    fresh |= bit;
    flow[lane] = next++;
    steps[lane] = -1;
    end[lane] = flowCase.end();
    double local = Math.max(tolerance / system.condition(flowCase), LEAST_TOLERANCE);
    relative[lane] = local;
    // Not 0: where everything is 0, so is the error, and 0/0 would not be.
    absolute[lane] = Math.max(local * system.scale(flowCase), 1e-150);
    system.load(lane, flowCase);
    for (int i = 0; i < q; i++) {
      y[i * LANES + lane] = flowCase.start()[i];
      k[i * LANES + lane] = 0;
    }
  }

  /** The next flow that can be integrated, if there is one left. */
  private boolean loadNext() {
    for (; next < last; next++) {
      run.source.load(next, flowCase);
      String problem = flowCase.problem();
      if (problem.isEmpty()) {
        return true;
      }
      run.result.invalid(next, problem);
      run.done(1);
    }
    return false;
  }

  /** First loss and first step: a part of the time in which the state changes by its own size. */
  private void begin(int lane) {
    run.result.begin(flow[lane], loss[lane] / 2);
    floor[lane] = SETTLED * loss[lane];
    double size = 0;
    double speed = 0;
    for (int i = lane; i < q * LANES; i += LANES) {
      double weight = 1 / Math.fma(relative[lane], Math.abs(y[i]), absolute[lane]);
      size = Math.max(size, Math.abs(y[i]) * weight);
      speed = Math.max(speed, Math.abs(k[i]) * weight);
    }
    double first = FIRST_STEP * Math.sqrt(Math.sqrt(Math.sqrt(relative[lane]))) * size / speed;
    h[lane] = first < end[lane] ? first : end[lane];
  }
}
