package dev.swingby.core.diffusion;

import dev.swingby.core.nn.UNet;
import dev.swingby.core.nn.Weights;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everything that a step changes, and so everything that a checkpoint holds. */
final class TrainingState {
  private static final String WEIGHTS = "weights";
  private static final String AVERAGED = "averaged";
  private static final String SCHEDULE = "schedule";

  private final Weights weights;
  private final Weights averaged;
  private final Map<String, Tensor> tensors = new LinkedHashMap<>();
  private final Tensor first;
  private final Tensor second;
  private final Tensor offset;
  private final Tensor scheduleFirst;
  private final Tensor scheduleSecond;
  private final Tensor sums;
  private long step;

  private TrainingState(DiffusionSpec spec) {
    weights = UNet.weights(spec.network(), Precision.F32);
    averaged = spec.averaging() > 0 ? weights.copy() : weights;
    tensors.put(WEIGHTS, weights.values());
    if (spec.averaging() > 0) {
      tensors.put(AVERAGED, averaged.values());
    }
    int size = weights.size();
    first = keep("first-moment", Precision.F32, size);
    second = keep("second-moment", Precision.F32, size);
    offset = keep(SCHEDULE, Precision.F32, 2);
    scheduleFirst = keep("schedule-first-moment", Precision.F32, 2);
    scheduleSecond = keep("schedule-second-moment", Precision.F32, 2);
    sums = keep("loss-sums", Precision.F64, 5);
  }

  private Tensor keep(String name, Precision precision, int size) {
    Tensor t = Tensor.zeros(precision, 1, size);
    tensors.put(name, t);
    return t;
  }

  static TrainingState start(DiffusionSpec spec) {
    TrainingState state = new TrainingState(spec);
    state.weights.start(spec.seed(), spec.initScale());
    state.averaged.values().assign(state.weights.values());
    return state;
  }

  /**
   * @throws CheckpointException if it is not of this specification
   */
  static TrainingState of(DiffusionSpec spec, Checkpoint checkpoint) {
    TrainingState state = new TrainingState(spec);
    state.tensors.forEach((name, t) -> t.assign(checkpoint.tensor(name, t)));
    state.step = checkpoint.step();
    return state;
  }

  Checkpoint checkpoint(String config) {
    return new Checkpoint(config, step, tensors);
  }

  /** What {@link #averaged(DiffusionSpec, Checkpoint)} and {@link #schedule(Checkpoint)} read. */
  Checkpoint snapshot(String config) {
    String name = averaged == weights ? WEIGHTS : AVERAGED;
    Map<String, Tensor> model = new LinkedHashMap<>();
    model.put(name, averaged.values());
    model.put(SCHEDULE, offset);
    return new Checkpoint(config, step, model);
  }

  /** The weights to draw samples with, of a checkpoint. */
  static Weights averaged(DiffusionSpec spec, Checkpoint checkpoint) {
    Weights weights = UNet.weights(spec.network(), Precision.F32);
    String name = spec.averaging() > 0 ? AVERAGED : WEIGHTS;
    weights.values().assign(checkpoint.tensor(name, weights.values()));
    return weights;
  }

  /** The noise schedule of a checkpoint. */
  static NoiseSchedule schedule(Checkpoint checkpoint) {
    Tensor offset = checkpoint.tensor(SCHEDULE, Tensor.zeros(Precision.F32, 1, 2));
    return new NoiseSchedule(intercept(offset), slope(offset));
  }

  /** A step was made: its losses go into the means. */
  void record(VariationalLoss loss) {
    double[] s = sums.f64();
    s[0]++;
    s[1] += loss.diffusion();
    s[2] += loss.prior();
    s[3] += loss.reconstruction();
    s[4] += loss.error();
  }

  Losses takeLosses() {
    double[] s = sums.f64();
    Losses mean = new Losses(s[1] / s[0], s[2] / s[0], s[3] / s[0], s[4] / s[0]);
    sums.fill(0);
    return mean;
  }

  private static double intercept(Tensor offset) {
    return NoiseSchedule.START.intercept() + offset.get(0, 0);
  }

  private static double slope(Tensor offset) {
    return Math.abs(NoiseSchedule.START.slope() + offset.get(0, 1));
  }

  void advance() {
    step++;
  }

  long step() {
    return step;
  }

  Weights weights() {
    return weights;
  }

  Weights averaged() {
    return averaged;
  }

  NoiseSchedule schedule() {
    return new NoiseSchedule(intercept(), slope());
  }

  /** Of the noise schedule as trained so far. */
  double intercept() {
    return intercept(offset);
  }

  /** Of the noise schedule as trained so far. */
  double slope() {
    return slope(offset);
  }

  Tensor first() {
    return first;
  }

  Tensor second() {
    return second;
  }

  /** What training has added to {@link NoiseSchedule#START}, (1, 2). */
  Tensor offset() {
    return offset;
  }

  Tensor scheduleFirst() {
    return scheduleFirst;
  }

  Tensor scheduleSecond() {
    return scheduleSecond;
  }
}
