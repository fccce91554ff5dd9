package dev.swingby.lab.study;

import dev.swingby.analytic.ensemble.Ensemble;
import dev.swingby.analytic.ensemble.EnsembleResult;
import dev.swingby.analytic.ensemble.FlowCase;
import dev.swingby.analytic.flow.EntryFlow;
import dev.swingby.analytic.stage.StageModel;
import dev.swingby.core.Model;
import dev.swingby.core.ModelSpec;
import dev.swingby.core.SimTask;
import dev.swingby.kernels.Precision;
import dev.swingby.kernels.Tensor;
import dev.swingby.lab.config.Parameters;
import dev.swingby.lab.figure.Explorer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * A symmetric model on the SIM task's population, in concept coordinates: {@code A = diag(sigma^2 +
 * mu_p^2 / s)}.
 *
 * @param signal mu_p
 * @param diversity sigma: one number, or one for each signal
 * @param width columns of U
 * @param scale of the initial U
 * @param positive whether its entries are |N(0, scale)|, not N(0, scale)
 */
record SymmetricSetting(
    List<Double> signal, List<Double> diversity, int width, double scale, boolean positive) {
  /** Of ensembles of its flows. */
  static final double TOLERANCE = 1e-8;

  /** |N(0, scale)|, or N(0, scale). */
  static String kind(boolean positive) {
    return positive ? "positive" : "Gaussian";
  }

  static SymmetricSetting read(Parameters p) {
    List<Double> signal = distinct(p, "signal", p.positives("signal", 1.0, 1.6, 2.6));
    return new SymmetricSetting(
        signal,
        List.of(p.nonNegative("diversity", 0.05)),
        p.whole("width", signal.size(), 1000, signal.size()),
        p.positive("init-scale", 0.003),
        p.flag("positive", true));
  }

  /** Stages need signals that differ. */
  static List<Double> distinct(Parameters p, String key, List<Double> signal) {
    if (signal.size() < 2 || Set.copyOf(signal).size() < signal.size()) {
      throw p.bad(key, "at least two different signals", signal);
    }
    return signal;
  }

  double[] rates() {
    double[] a = new double[signal.size()];
    for (int i = 0; i < a.length; i++) {
      double mu = signal.get(i);
      double sigma = diversity.get(diversity.size() == 1 ? 0 : i);
      a[i] = sigma * sigma + mu * mu / a.length;
    }
    return a;
  }

  /** The composed point. */
  double[] composed() {
    return signal.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The least {@code 2 (a_i - a_j) / a_i} over pairs: the power of the scale in the error. */
  double power() {
    double least = Double.POSITIVE_INFINITY;
    for (double strong : rates()) {
      for (double weak : rates()) {
        least = strong > weak ? Math.min(least, 2 * (strong - weak) / strong) : least;
      }
    }
    return least;
  }

  /** {@code 1/2 |W x - x|^2}. */
  static double loss(DMatrixRMaj w, double[] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double e = -x[i];
      for (int j = 0; j < x.length; j++) {
        e = Math.fma(w.get(i, j), x[j], e);
      }
      sum = Math.fma(e, e, sum);
    }
    return sum / 2;
  }

  /** The same from weights of another size or sign. */
  SymmetricSetting from(double otherScale, boolean otherPositive) {
    return new SymmetricSetting(signal, diversity, width, otherScale, otherPositive);
  }

  /** Gives the reader the knobs of this setting from that start, where its concepts are few. */
  void explore(Findings findings, Start start, double time) {
    if (signal.size() >= 2 && signal.size() <= Explorer.MOST_CONCEPTS) {
      double[] product = start.product().data.clone();
      findings.explore(Explorer.symmetric(signal, diversity, product, scale, time));
    }
  }

  /** Draws U of this scale. */
  Start start(long seed) {
    return start(seed, scale);
  }

  /** Draws U. */
  Start start(long seed, double initScale) {
    int d = signal.size();
    double[] u = model(seed, initScale).weight("u").toDoubles();
    return new Start(rates(), DMatrixRMaj.wrap(d, width, u));
  }

  /** The model with that U. */
  Model model(long seed, double initScale) {
    ModelSpec spec = ModelSpec.symmetric(width, initScale);
    Model model = Model.gaussian(spec, signal.size(), Precision.F64, seed);
    Tensor u = model.weight("u");
    double[] values = u.toDoubles();
    if (positive) {
      Arrays.setAll(values, i -> Math.abs(values[i]));
      u.assign(values);
    }
    return model;
  }

  /** The task: the population, or so many points a cluster. */
  SimTask task(int samples) {
    return new SimTask(signal.size(), signal, diversity, samples, false, false);
  }

  /** The flows from the starts of consecutive seeds, each until it is learned. */
  EnsembleResult flows(StudyContext context, long firstSeed, int count) {
    return flows(context, firstSeed, count, Double.POSITIVE_INFINITY);
  }

  /**
   * The flows from the starts of consecutive seeds, each until it is learned, at most until {@code
   * end}. Needs a width of at least the number of concepts.
   */
  EnsembleResult flows(StudyContext context, long firstSeed, int count, double end) {
    EnsembleResult result =
        Ensemble.symmetric(signal.size(), TOLERANCE)
            .run(
                count,
                (index, flow) -> load(firstSeed + index, end, flow),
                context.threads(),
                (done, all, loss) -> {
                  context.at((double) done / all);
                  return true;
                });
    if (!result.failures().isEmpty()) {
      throw new IllegalStateException(result.failures().getFirst());
    }
    return result;
  }

  private void load(long seed, double end, FlowCase flow) {
    Start start = start(seed);
    DMatrixRMaj w = start.product();
    int d = signal.size();
    int next = 0;
    for (int i = 0; i < d; i++) {
      flow.secondMoment()[i] = start.rates()[i];
      flow.test()[i] = signal.get(i);
      for (int j = i; j < d; j++) {
        flow.start()[next++] = w.get(i, j);
      }
    }
    flow.endsAt(Math.min(end, 1.5 * start.model().end()));
  }

  /** Rates and initial U. */
  record Start(double[] rates, DMatrixRMaj u) {
    StageModel model() {
      return new StageModel(rates, u);
    }

    /** W = U U^T. */
    DMatrixRMaj product() {
      DMatrixRMaj w = new DMatrixRMaj(rates.length, rates.length);
      CommonOps_DDRM.multTransB(u, u, w);
      return w;
    }

    /** The flow, at equal times from 0 to the end. */
    Path flow(double end, int rows) {
      double[] time = new double[rows];
      for (int n = 0; n < rows; n++) {
        time[n] = end * n / (rows - 1);
      }
      List<DMatrixRMaj> w = new ArrayList<>();
      new EntryFlow(rates, product(), 1e-10)
          .walk(
              end,
              segment -> {
                while (w.size() < rows && time[w.size()] <= segment.to()) {
                  w.add(segment.product(time[w.size()]));
                }
                if (segment.to() >= end && w.size() < rows) {
                  w.add(segment.product(segment.to()));
                }
              });
      return new Path(time, w);
    }
  }

  /** W at equal times. */
  record Path(double[] time, List<DMatrixRMaj> w) {
    /** When w_kk first crosses a level, between rows by interpolation; NaN if never. */
    double crossing(int k, double level) {
      for (int n = 1; n < time.length; n++) {
        double before = w.get(n - 1).get(k, k);
        double now = w.get(n).get(k, k);
        if (before < level && now >= level) {
          return time[n - 1] + (level - before) / (now - before) * (time[n] - time[n - 1]);
        }
      }
      return Double.NaN;
    }

    /** d ln|w_ij| / dt at a time, by the difference over two rows. */
    double rate(int i, int j, double t) {
      int n = Math.clamp(Math.round(t / time[1]), 1, time.length - 2);
      double before = Math.log(Math.abs(w.get(n - 1).get(i, j)));
      return (Math.log(Math.abs(w.get(n + 1).get(i, j))) - before) / (time[n + 1] - time[n - 1]);
    }

    /** |w_ij| at the row nearest to a time. */
    double size(int i, int j, double t) {
      int n = Math.clamp(Math.round(t / time[1]), 0, time.length - 1);
      return Math.abs(w.get(n).get(i, j));
    }

    /**
     * What other mixed entries drive of w_ij, relative: sum_k |w_ik w_kj / w_ij| (a_i + a_j + 2
     * a_k).
     */
    double drive(double[] a, int i, int j, double t) {
      double sum = 0;
      for (int k = 0; k < a.length && i != j; k++) {
        if (k != i && k != j) {
          sum += size(i, k, t) * size(k, j, t) / size(i, j, t) * (a[i] + a[j] + 2 * a[k]);
        }
      }
      return sum;
    }

    /** The largest difference of an entry from another matrix at a row. */
    double apart(int row, DMatrixRMaj other) {
      double worst = 0;
      for (int i = 0; i < other.getNumElements(); i++) {
        worst = Math.max(worst, Math.abs(w.get(row).get(i) - other.get(i)));
      }
      return worst;
    }
  }
}
